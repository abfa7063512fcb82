//! What the hub mails: what waits for those who have an account, and to everyone else the address by which they come back to what they
//! sent, and that it was decided. What is mailed is written down with what it is about, in one change, and kept until a server took it.

mod remind;
mod send;

use catalogue::Record;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use store::Writing;
use vocabulary::{Identifier, Language};

pub use self::send::{Outgoing, Sent, Written};
use crate::{
    Error, Hub, Task,
    accounts::{now, secret},
    personal::written,
};

/// After how many of a day nobody can make more by writing another's address into forms. What is decided of whoever has it comes all the
/// same.
const A_DAY: i64 = 20;

/// What somebody is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Message {
    /// Something waits for the holder of an account.
    Waits,
    /// They registered for an event, and come back by this secret.
    Ticket {
        /// The event.
        event: Identifier,
        /// The secret.
        secret: String,
    },
    /// They waited and have a place now.
    Place {
        /// The event.
        event: Identifier,
    },
    /// They applied, and come back by this secret.
    Application {
        /// The number of the call.
        call: u64,
        /// The secret.
        secret: String,
    },
    /// Their application was decided, or decided otherwise.
    Decision {
        /// The number of the call.
        call: u64,
    },
    /// They asked to join a network, and come back by this secret.
    Membership {
        /// The network.
        network: Identifier,
        /// The secret.
        secret: String,
    },
    /// They are a member now.
    Confirmed {
        /// The network.
        network: Identifier,
    },
}

impl Message {
    /// Whether it holds a way back that is for whoever gets it alone.
    pub const fn has_secret(&self) -> bool {
        matches!(self, Self::Ticket { .. } | Self::Application { .. } | Self::Membership { .. })
    }

    /// Its word in the audit trail.
    const fn code(&self) -> &'static str {
        match self {
            Self::Waits => "waits",
            Self::Ticket { .. } => "ticket",
            Self::Place { .. } => "place",
            Self::Application { .. } => "application",
            Self::Decision { .. } => "decision",
            Self::Membership { .. } => "membership",
            Self::Confirmed { .. } => "confirmed",
        }
    }
}

/// What a message is about, as it is when it is sent.
#[derive(Debug, Clone)]
pub enum Matter {
    /// What waits.
    Tasks(Vec<Task>),
    /// An event or a network.
    Record(Box<Record>),
    /// The title of a call.
    Call(String),
}

/// To whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum To {
    /// The account with this identifier, at the address that it has when it is sent.
    Person(String),
    /// Whoever left this address.
    Address(String),
}

/// As it is kept until it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Queued {
    to: To,
    language: Language,
    message: Message,
}

impl Hub {
    /// Whether it sends mail.
    pub fn sends_mail(&self) -> bool {
        self.post.is_some()
    }

    /// Writes something down to be mailed, as a part of the change that it is about; nothing if the hub sends none. `about` is what
    /// the audit trail calls it.
    pub(crate) async fn mail(
        &self,
        writing: &mut Writing,
        about: &str,
        (address, language): (&str, Language),
        message: Message,
    ) -> Result<(), Error> {
        if !self.sends_mail() {
            return Ok(());
        }
        let recipient = secret::hash(&address.to_lowercase());
        let a_day_ago = Timestamp::now() - SignedDuration::from_hours(24);
        let n_before = writing.n_mail_for(&recipient, a_day_ago.as_millisecond()).await?;
        if message.has_secret() && n_before >= A_DAY {
            tracing::warn!(about, "An address has had enough mail for a day and gets no more");
            return Ok(());
        }
        let body = written(&Queued { to: To::Address(address.to_owned()), language, message })?;
        Ok(writing.add_mail(about, &recipient, &body, now()).await?)
    }
}
