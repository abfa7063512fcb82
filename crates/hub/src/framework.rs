//! The action framework as a tree: areas, their actions and directions, the actions' activities.

use std::sync::Arc;

use catalogue::{Details, Kind, Record, Status};

use crate::{Error, Hub, Viewer, consensus::KINDS};

/// A record and what is part of it, in the order of the framework.
#[derive(Debug, Clone)]
pub struct Branch {
    /// An area or an action.
    pub record: Record,
    /// Actions of an area, activities of an action.
    pub branches: Vec<Branch>,
    /// The main activities that section 4 names for an area; none below.
    pub directions: Vec<Record>,
}

/// The whole framework.
#[derive(Debug, Clone)]
pub struct Framework {
    /// Its priority areas.
    pub areas: Vec<Branch>,
}

impl Framework {
    /// The tree that these records form.
    pub(crate) fn of(mut records: Vec<Record>) -> Self {
        records.sort_by_cached_key(order);
        let areas = records.iter().filter(|record| record.kind() == Kind::PriorityArea);
        Self { areas: areas.map(|area| branch(area, &records)).collect() }
    }

    /// How many actions it has.
    pub fn n_actions(&self) -> usize {
        self.areas.iter().map(|area| area.branches.len()).sum()
    }

    /// How many activities it has.
    pub fn n_activities(&self) -> usize {
        self.areas.iter().flat_map(|area| &area.branches).map(|action| action.branches.len()).sum()
    }
}

impl Hub {
    /// The framework in force, as far as the viewer may see it.
    ///
    /// # Errors
    ///
    /// [`Error::Store`] if the store does not answer.
    pub async fn framework(&self, viewer: &Viewer) -> Result<Arc<Framework>, Error> {
        let find = async {
            let mut records = self.reader(viewer).of_kinds(&KINDS).await?;
            records.retain(|record| record.status == Status::Published);
            Ok(Framework::of(records))
        };
        self.answers.framework.or_find(self, viewer, find).await
    }
}

/// An area has actions, an action has activities, and nothing else has parts here: so the tree ends, whatever
/// records say of each other.
fn branch(record: &Record, all: &[Record]) -> Branch {
    let parts = |kind: Option<Kind>| {
        all.iter()
            .filter(move |part| Some(part.kind()) == kind && part.parent() == Some(&record.id))
    };
    let (below, aside) = match record.kind() {
        Kind::PriorityArea => (Some(Kind::Action), Some(Kind::Direction)),
        Kind::Action => (Some(Kind::Activity), None),
        _ => (None, None),
    };
    Branch {
        record: record.clone(),
        branches: parts(below).map(|part| branch(part, all)).collect(),
        directions: parts(aside).cloned().collect(),
    }
}

/// The framework's order: by the numbers of the printed code, then, where a code is printed twice, by identifier.
fn order(record: &Record) -> (Vec<u32>, String) {
    let code = match &record.details {
        Details::PriorityArea { code }
        | Details::Action { code }
        | Details::Activity { code, .. } => code.clone(),
        Details::Direction { section, number } => format!("{section}.{number}"),
        _ => String::new(),
    };
    let numbers = code.split(['-', '.']).filter_map(|part| part.parse().ok()).collect();
    (numbers, record.id.to_string())
}
