//! Publishing a call, and what everyone may know of it.

use catalogue::{Kind, Record};
use cooperation::{
    Entry,
    call::{Criterion, Outcome, Published, Tracked, Unsound, calls},
};
use jiff::civil::Date;
use vocabulary::Identifier;

use super::{
    alumni::{Alumnus, alumni},
    found, topic,
};
use crate::{
    Action, Error, Hub, Object, Viewer,
    consensus::{line, today, words},
    countries_for, may,
};

/// The most characters of a title, a text and what is judged.
const LONGEST: (usize, usize, usize) = (200, 10_000, 200);
/// The most places, and the best mark that a criterion may have.
const MOST: (u32, u32) = (10_000, 100);
/// The most criteria.
const CRITERIA: usize = 10;

/// A call as everyone may see it.
#[derive(Debug, Clone)]
pub struct CallView {
    /// What the register says of it. Marks and declared relations are for those who judge; a page for everyone shows none.
    pub tracked: Tracked,
    /// How many applications there are that were not taken back.
    pub n_applications: usize,
    /// What was decided last of each of them.
    outcomes: Vec<Outcome>,
    /// Who got a place and agreed to be named, by name.
    pub alumni: Vec<Alumnus>,
    /// The day it is.
    pub today: Date,
    /// Whether the viewer may see which applications there are.
    pub may_judge: bool,
    /// Whether the viewer decides, unless near to an applicant.
    pub may_decide: bool,
}

impl CallView {
    /// Whether one may apply today.
    pub fn is_open(&self) -> bool {
        let call = &self.tracked.published.call;
        call.opens <= self.today && self.today <= call.closes
    }

    /// Of how many nothing was decided so far.
    pub fn n_undecided(&self) -> usize {
        self.n_applications - self.outcomes.len()
    }

    /// How many were decided so.
    pub fn n_of(&self, outcome: Outcome) -> usize {
        self.outcomes.iter().filter(|one| **one == outcome).count()
    }
}

impl Hub {
    /// Every call, the newest first.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn calls(&self, viewer: &Viewer) -> Result<Vec<CallView>, Error> {
        let mut views = Vec::new();
        for tracked in calls(&self.store.register().await?).into_iter().rev() {
            views.push(self.call_view(viewer, tracked).await?);
        }
        Ok(views)
    }

    /// A call.
    ///
    /// # Errors
    ///
    /// [`Error::NoEntry`], [`Error::Store`].
    pub async fn call(&self, viewer: &Viewer, number: u64) -> Result<CallView, Error> {
        self.call_view(viewer, found(&self.store.register().await?, number)?).await
    }

    /// Whether the viewer is a reviewer.
    pub fn may_review(viewer: &Viewer) -> bool {
        may(viewer, Action::Score, &Object::of_anywhere())
    }

    /// The public organisations, for lists to choose from.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn organisations(&self) -> Result<Vec<Record>, Error> {
        self.reader(&Viewer::Anonymous).of_kinds(&[Kind::Organisation]).await
    }

    async fn must_be_programme(&self, id: &Identifier) -> Result<(), Error> {
        let kept = self.store.record(id, &Viewer::Anonymous.audiences()).await?;
        if kept.is_some_and(|kept| kept.record.kind() == Kind::Programme) {
            return Ok(());
        }
        let (found, expected) = (id.to_string(), "programme-scholarship".to_owned());
        Err(Error::Field { field: "call-programme", found, expected })
    }

    async fn call_view(&self, viewer: &Viewer, tracked: Tracked) -> Result<CallView, Error> {
        let kept = self.store.personal(&topic(tracked.number)).await?;
        let may_decide =
            may(viewer, Action::Propose, &Object::of_country(tracked.published.country));
        let standing: Vec<_> = kept.into_iter().filter_map(super::standing).collect();
        let outcome = |id: &Identifier| {
            let decided = tracked.decided.iter().rev().find(|(of, ..)| of == id);
            decided.map(|(_, outcome, _)| *outcome)
        };
        Ok(CallView {
            n_applications: standing.len(),
            alumni: alumni(&standing, outcome),
            outcomes: standing.iter().filter_map(|one| outcome(&one.id)).collect(),
            today: today(),
            may_judge: may_decide || may(viewer, Action::Score, &Object::of_anywhere()),
            may_decide,
            tracked,
        })
    }

    /// Publishes a call for a country whose focal point the viewer is; returns its number.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::Field`] with what is wrong, [`Error::Store`].
    pub async fn publish_call(&self, viewer: &Viewer, published: Published) -> Result<u64, Error> {
        if !countries_for(viewer, Action::Propose).contains(&published.country) {
            return Err(Error::Forbidden);
        }
        let mut published = Published {
            title: line("call-title", &published.title, LONGEST.0)?,
            text: words("call-text", &published.text, LONGEST.1)?,
            ..published
        };
        for Criterion { title, scale, .. } in &mut published.call.criteria {
            *title = words("criterion", title, LONGEST.2)?;
            must_be("best-mark", *scale, 1, MOST.1)?;
        }
        must_be("call-places", published.call.n_places, 1, MOST.0)?;
        if published.call.criteria.len() > CRITERIA {
            let (found, expected) = (published.call.criteria.len(), format!("≤ {CRITERIA}"));
            return Err(Error::Field { field: "criterion", found: found.to_string(), expected });
        }
        published.call.check().map_err(unsound)?;
        if published.call.closes < today() {
            let (found, expected) = (published.call.closes.to_string(), format!("≥ {}", today()));
            return Err(Error::Field { field: "call-closes", found, expected });
        }
        if let Some(programme) = &published.programme {
            self.must_be_programme(programme).await?;
        }
        self.enter_entry(viewer, "call.publish", &Entry::CallPublished(published)).await
    }
}

fn must_be(field: &'static str, found: u32, least: u32, most: u32) -> Result<(), Error> {
    if (least..=most).contains(&found) {
        return Ok(());
    }
    Err(Error::Field { field, found: found.to_string(), expected: format!("{least}–{most}") })
}

/// The field of the form that is not as it should be.
fn unsound(unsound: Unsound) -> Error {
    let (field, found, expected) = match unsound {
        Unsound::Days { field, earliest, found } => {
            let field = if field == "closes" { "call-closes" } else { "decide-by" };
            (field, found.to_string(), format!("≥ {earliest}"))
        }
        Unsound::Weights { found } => ("criterion-weight", found.to_string(), "100".to_owned()),
        Unsound::Scale { .. } => ("best-mark", "0".to_owned(), format!("1–{}", MOST.1)),
        Unsound::Criteria { found } => ("criterion", found, format!("1–{CRITERIA}")),
        Unsound::Ages { least, most } => {
            ("call-ages", format!("{least}–{most}"), "18–35".to_owned())
        }
    };
    Error::Field { field, found, expected }
}
