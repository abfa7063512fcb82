//! Who got a place and agreed to be named as one who did.

use cooperation::call::Outcome;
use vocabulary::{Country, Identifier};

use super::{Kept, Standing, standing, topic};
use crate::{Error, Hub, Viewer, personal::written};

/// Somebody who got a place, in the words that those who decided have read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alumnus {
    /// As they write it.
    pub name: String,
    /// The nationality.
    pub country: Country,
    /// Where they worked or studied when they applied, if that is an organisation of the catalogue.
    pub organisation: Option<Identifier>,
}

/// The alumni among applications, of which `outcome` tells what was decided last; by name.
pub(super) fn alumni(
    standing: &[Standing],
    outcome: impl Fn(&Identifier) -> Option<Outcome>,
) -> Vec<Alumnus> {
    let agreed = |one: &&Standing| one.alumnus && outcome(&one.id) == Some(Outcome::Accepted);
    let named = |one: &Standing| Alumnus {
        name: one.submitted.name.clone(),
        country: one.submitted.country,
        organisation: one.submitted.organisation.clone(),
    };
    let mut all: Vec<Alumnus> = standing.iter().filter(agreed).map(named).collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

impl Hub {
    /// Agrees to be named among the alumni of a call, or takes that back.
    ///
    /// # Errors
    ///
    /// [`Error::Link`] if the secret leads to no application that was accepted, [`Error::Store`].
    pub async fn name_as_alumnus(
        &self,
        viewer: &Viewer,
        text: &str,
        agrees: bool,
    ) -> Result<(), Error> {
        let own = self.own_application(text).await?;
        if !matches!(own.decided, Some((Outcome::Accepted, _))) {
            return Err(Error::Link);
        }
        let note = viewer.note("call.alumnus");
        let mut writing = self.store.begin().await?;
        let mut all = writing.personal(&topic(own.call)).await?.into_iter().filter_map(standing);
        let one = all.find(|one| one.entry.number() == own.number).ok_or(Error::Link)?;
        let kept = Kept { submitted: Some(one.submitted), reasons: one.reasons, alumnus: agrees };
        let note = writing.change_personal(&one.entry, &written(&kept)?, &note).await?;
        writing.commit(&[note]).await.map_err(Error::from)
    }
}
