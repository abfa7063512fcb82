//! Calls for scholarships and grants: published, applied for without an account, judged by those who are near to nobody, decided
//! with reasons.

mod alumni;
mod apply;
mod judge;
mod publish;

pub use alumni::Alumnus;
pub use apply::{OwnApplication, Submitted};
pub use judge::{Applications, Judged, OpenedApplication};
pub use publish::CallView;

use cooperation::call::{Tracked, calls};
use serde::{Deserialize, Serialize};
use store::{Personal, Writing};
use vocabulary::{Identifier, Language};

use crate::{Error, personal::read};

/// What is kept of an application. Who takes it back leaves nothing of themselves.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Kept {
    submitted: Option<Submitted>,
    /// What the applicant is told of the decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reasons: Option<(String, Language)>,
    /// Whether they agreed to be named among those who got a place.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    alumnus: bool,
}

/// An application that was not taken back.
struct Standing {
    entry: Personal,
    id: Identifier,
    submitted: Submitted,
    reasons: Option<(String, Language)>,
    alumnus: bool,
}

fn topic(call: u64) -> String {
    format!("call/{call}")
}

/// What the register calls an application, which tells nothing of whose it is.
fn name_of(entry: &Personal) -> Result<Identifier, Error> {
    let named = format!("application-{}", entry.number()).parse();
    named.map_err(|error| Error::Task { reason: format!("{error}") })
}

fn standing(entry: Personal) -> Option<Standing> {
    let Kept { submitted, reasons, alumnus } = read(&entry)?;
    Some(Standing { id: name_of(&entry).ok()?, entry, submitted: submitted?, reasons, alumnus })
}

fn found(register: &[cooperation::Entered], number: u64) -> Result<Tracked, Error> {
    let found = calls(register).into_iter().find(|call| call.number == number);
    found.ok_or(Error::NoEntry { number })
}

async fn call_of(writing: &mut Writing, number: u64) -> Result<Tracked, Error> {
    found(&writing.register().await?, number)
}
