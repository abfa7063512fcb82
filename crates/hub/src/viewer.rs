//! Who asks.

use std::sync::Arc;

use jiff::Timestamp;
use store::{Audiences, Note};

use crate::permission::{Role, Scope, Use, audience};

/// Everyone.
pub(crate) const PUBLIC: &str = "public";

/// Whoever asks the hub for something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Viewer {
    /// Someone the hub does not know.
    Anonymous,
    /// Someone with an account.
    Person(Arc<Known>),
    /// Whoever runs the program and holds the hub's files.
    Operator,
}

/// Someone with an account, as they ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The account.
    pub id: String,
    /// What they are called.
    pub name: String,
    /// What they may do where.
    pub grants: Vec<(Role, Scope)>,
    /// What they may do this time: all, unless a token asks for them.
    pub uses: Vec<Use>,
    /// The session or the token by which they ask.
    pub by: By,
    /// The network address from which they ask.
    pub whence: String,
}

/// How someone showed who they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    /// The session with this name.
    Session(String),
    /// The token with this name.
    Token(String),
    /// Not at all: the hub writes to them.
    Mail,
}

impl Viewer {
    /// The audiences this viewer belongs to.
    pub(crate) fn audiences(&self) -> Audiences {
        let mut audiences = match self {
            Self::Person(person) if person.uses.contains(&Use::Read) => {
                person.grants.iter().map(|(role, scope)| audience(*role, scope)).collect()
            }
            Self::Anonymous | Self::Person(_) => Vec::new(),
            Self::Operator => vec![audience(Role::Operator, &Scope::Hub)],
        };
        audiences.push(PUBLIC.to_owned());
        Audiences::new(audiences)
    }

    /// The account of a person who asks.
    pub fn person(&self) -> Option<&Known> {
        match self {
            Self::Person(person) => Some(person),
            Self::Anonymous | Self::Operator => None,
        }
    }

    /// The beginning of a line of the audit trail: that this viewer does `what`, now.
    pub(crate) fn note(&self, what: &str) -> Note {
        let (who, whence) = match self {
            Self::Anonymous => ("anonymous", ""),
            Self::Person(person) => (person.id.as_str(), person.whence.as_str()),
            Self::Operator => ("operator", "command line"),
        };
        let [who, whence, what] = [who, whence, what].map(str::to_owned);
        Note { at: Timestamp::now().to_string(), who, whence, what, ..Note::default() }
    }
}
