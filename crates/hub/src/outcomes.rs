//! What was done, line by line: the records of what happened, and what was entered into the activity log. Every public figure
//! of the framework is a sum of these lines.

use std::{collections::BTreeMap, sync::Arc};

use catalogue::{Kind, Record, RelationKind, Status};
use cooperation::{Flow, Funding, Logged, Money, versions};
use vocabulary::{Country, Identifier};

use crate::{Error, Framework, Hub, Viewer, consensus::today, permission::everyone};

/// The sort of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// A dialogue, workshop, meeting or ceremony that took place.
    Event,
    /// A demonstration on the ground.
    Demonstration,
    /// A research outcome.
    Research,
    /// A line that was entered into the log.
    Entry,
}

impl Sort {
    /// All of them, in the order of the columns.
    pub const ALL: [Self; 4] = [Self::Event, Self::Demonstration, Self::Research, Self::Entry];

    /// Its word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::Demonstration => "demonstration",
            Self::Research => "research",
            Self::Entry => "entry",
        }
    }
}

/// What stands behind a line.
#[derive(Debug, Clone)]
pub enum Behind {
    /// A record of the catalogue.
    Record(Box<Record>),
    /// An entry of the log.
    Entry(Box<Logged>),
}

/// Something that was done.
#[derive(Debug, Clone)]
pub struct Done {
    /// Its sort.
    pub sort: Sort,
    /// The year in which it began, where it is known.
    pub year: Option<i16>,
    /// The codes of the priority areas it belongs to.
    pub areas: Vec<String>,
    /// The activities of the framework it belongs to.
    pub activities: Vec<Identifier>,
    /// The countries it concerns.
    pub countries: Vec<Country>,
    /// What stands behind it.
    pub behind: Behind,
}

/// Which lines somebody asks for; what is not named is all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// Of this sort.
    pub sort: Option<Sort>,
    /// Of this area.
    pub area: Option<String>,
    /// Of this activity.
    pub activity: Option<Identifier>,
    /// That began in this year.
    pub year: Option<i16>,
    /// That began in this year or later.
    pub since: Option<i16>,
    /// That began in this year or before.
    pub until: Option<i16>,
    /// Of which no year is known.
    pub undated: bool,
    /// Entered for this country.
    pub country: Option<Country>,
    /// With money of this source.
    pub funding: Option<Funding>,
    /// With money of which this became.
    pub flow: Option<Flow>,
}

impl Asked {
    /// Whether a line is one of them.
    pub fn has(&self, line: &Done) -> bool {
        let is = |wanted: Option<bool>| wanted.unwrap_or(true);
        (!self.undated || line.year.is_none())
            && is(self.sort.map(|sort| line.sort == sort))
            && is(self.area.as_ref().map(|area| line.areas.contains(area)))
            && is(self.activity.as_ref().map(|activity| line.activities.contains(activity)))
            && is(self.year.map(|year| line.year == Some(year)))
            && is(self.since.map(|since| line.year.is_some_and(|year| year >= since)))
            && is(self.until.map(|until| line.year.is_some_and(|year| year <= until)))
            && self.has_entry(line)
    }
}

impl Asked {
    /// Whether what is asked of entries alone holds of a line.
    fn has_entry(&self, line: &Done) -> bool {
        if self.country.is_none() && self.funding.is_none() && self.flow.is_none() {
            return true;
        }
        let Behind::Entry(logged) = &line.behind else { return false };
        let is_asked = |money: &Money| {
            self.funding.is_none_or(|funding| money.funding == funding)
                && self.flow.is_none_or(|flow| money.flow == flow)
        };
        self.country.is_none_or(|country| logged.line.country == country)
            && (self.funding.is_none() && self.flow.is_none()
                || logged.line.money.iter().any(is_asked))
    }
}

/// Everything that was promised and everything that was done.
#[derive(Debug, Clone)]
pub struct Outcomes {
    /// The framework in force.
    pub framework: Arc<Framework>,
    /// What was done, the newest first. Lines of the log that were struck are not among them.
    pub lines: Vec<Done>,
}

impl Outcomes {
    /// The lines that somebody asks for.
    pub fn of<'o>(&'o self, asked: &'o Asked) -> impl Iterator<Item = &'o Done> {
        self.lines.iter().filter(|line| asked.has(line))
    }

    /// The entries of the log among these lines.
    pub fn entries<'o>(
        lines: impl IntoIterator<Item = &'o Done> + 'o,
    ) -> impl Iterator<Item = &'o Logged> {
        lines.into_iter().filter_map(|line| match &line.behind {
            Behind::Entry(logged) => Some(&**logged),
            Behind::Record(_) => None,
        })
    }
}

impl Hub {
    /// What was promised and what was done, as everyone may see it: the figures are the same for whoever asks.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn outcomes(&self) -> Result<Outcomes, Error> {
        self.outcomes_until(None).await
    }

    /// The same, of the register as it was after one of its entries.
    ///
    /// # Errors
    ///
    /// As [`Hub::outcomes`].
    pub async fn outcomes_until(&self, last: Option<u64>) -> Result<Outcomes, Error> {
        let public = Viewer::Anonymous;
        let framework = self.framework(&public).await?;
        let parents = self.areas_ever(&framework).await?;
        let kinds = [Kind::Event, Kind::Project, Kind::Research];
        let records = self.reader(&public).of_kinds(&kinds).await?;
        let today = today();
        let is_done = |record: &Record| {
            let begins = record.period.start().or(record.period.end());
            record.status == Status::Published
                && everyone(record)
                && begins.is_none_or(|begins| begins.first_day() <= today)
        };
        let mut lines: Vec<Done> = records
            .into_iter()
            .filter(is_done)
            .filter_map(|record| of_record(record, &parents))
            .collect();
        let mut register = self.store.register().await?;
        register.retain(|entered| last.is_none_or(|last| entered.number <= last));
        let log = cooperation::log(&register);
        let counts = log.into_iter().filter(|logged| logged.struck.is_none());
        lines.extend(counts.map(|logged| of_entry(logged, &parents)));
        lines.sort_by_key(|line| std::cmp::Reverse(line.year));
        Ok(Outcomes { framework, lines })
    }
}

impl Hub {
    /// The code of the area of each activity of the framework, those of earlier versions among them: what was done for an
    /// activity that was taken out since stays with its area.
    async fn areas_ever(&self, now: &Framework) -> Result<BTreeMap<Identifier, String>, Error> {
        let register = self.store.register().await?;
        let mut found = BTreeMap::new();
        for version in versions(&register) {
            let mut records = self.store.revisions(&version.before).await?;
            records.retain(everyone);
            found.extend(areas_of_activities(&Framework::of(records)));
        }
        found.extend(areas_of_activities(now));
        Ok(found)
    }

    /// An activity as it is, or as it was when it was last part of the framework.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn activity(&self, id: &Identifier) -> Result<Option<(Record, bool)>, Error> {
        let public = Viewer::Anonymous;
        if let Some(kept) = self.reader(&public).record(id).await? {
            return Ok(Some((kept.record, true)));
        }
        let register = self.store.register().await?;
        let last = versions(&register)
            .into_iter()
            .rev()
            .find_map(|version| version.before.iter().find(|(one, _)| one == id));
        let Some(last) = last else { return Ok(None) };
        let mut then = self.store.revisions(std::slice::from_ref(last)).await?;
        then.retain(everyone);
        Ok(then.pop().map(|record| (record, false)))
    }

    /// Whether everyone may read a record.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn is_public(&self, id: &Identifier) -> Result<bool, Error> {
        Ok(self.reader(&Viewer::Anonymous).record(id).await?.is_some())
    }
}

/// The code of the area of each activity.
fn areas_of_activities(framework: &Framework) -> BTreeMap<Identifier, String> {
    let mut found = BTreeMap::new();
    for area in &framework.areas {
        let catalogue::Details::PriorityArea { code } = &area.record.details else { continue };
        let activities = area.branches.iter().flat_map(|action| &action.branches);
        found.extend(activities.map(|activity| (activity.record.id.clone(), code.clone())));
    }
    found
}

fn of_record(record: Record, parents: &BTreeMap<Identifier, String>) -> Option<Done> {
    let sort = match record.kind() {
        Kind::Event => Sort::Event,
        Kind::Project => Sort::Demonstration,
        Kind::Research => Sort::Research,
        _ => return None,
    };
    let of_areas = record.subjects.iter().map(ToString::to_string);
    let mut areas: Vec<String> =
        of_areas.filter_map(|subject| Some(subject.strip_prefix("area:")?.to_owned())).collect();
    let is_link = |kind| matches!(kind, RelationKind::PartOf | RelationKind::Related);
    let targets = record.relations.iter().filter(|one| is_link(one.kind)).map(|one| &one.target);
    let activities: Vec<Identifier> =
        targets.filter(|id| parents.contains_key(*id)).cloned().collect();
    areas.extend(activities.iter().filter_map(|id| parents.get(id)).cloned());
    areas.sort();
    areas.dedup();
    Some(Done {
        sort,
        year: record.period.start().or(record.period.end()).map(vocabulary::Date::year),
        areas,
        activities,
        countries: record.countries.clone(),
        behind: Behind::Record(Box::new(record)),
    })
}

fn of_entry(logged: Logged, parents: &BTreeMap<Identifier, String>) -> Done {
    let line = &logged.line;
    Done {
        sort: Sort::Entry,
        year: Some(line.on.year()),
        areas: parents.get(&line.activity).cloned().into_iter().collect(),
        activities: vec![line.activity.clone()],
        countries: vec![line.country],
        behind: Behind::Entry(Box::new(logged)),
    }
}
