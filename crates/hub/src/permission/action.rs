//! What someone may want to do.

use std::str::FromStr;

use crate::Error;

/// An action that the table speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// Read a record.
    Read,
    /// Write a new record.
    Create,
    /// Change what a record says.
    Edit,
    /// Put a draft before the reviewers.
    Submit,
    /// Give it back to whoever wrote it.
    Return,
    /// Find it fit to be published.
    Accept,
    /// Show it to whom it is for.
    Publish,
    /// Take it back.
    Withdraw,
    /// Propose a change of the framework for a country.
    Propose,
    /// Answer such a proposal for a country.
    Answer,
    /// Enter what was done into the activity log for a country, and strike it.
    Log,
    /// Say as an independent reviewer how an activity stands.
    Score,
    /// Let comments of the public in, or not.
    Moderate,
    /// See who has an account and what they may do.
    SeePeople,
    /// Open, close and reset accounts, end sessions.
    ManagePeople,
    /// Give and take roles, as far as the second table allows.
    Grant,
    /// Read the audit trail.
    ReadAudit,
    /// Read how the program is doing.
    ReadMetrics,
}

impl FromStr for Use {
    type Err = Error;

    fn from_str(word: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|one| one.code() == word).ok_or_else(|| Error::Field {
            field: "token-uses",
            found: word.to_owned(),
            expected: Self::ALL.map(Self::code).join(", "),
        })
    }
}

/// What a token was made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Use {
    /// Reading records.
    Read,
    /// Changing records.
    Write,
    /// People, roles, trail, metrics.
    Administer,
}

impl Use {
    /// Every use.
    pub const ALL: [Self; 3] = [Self::Read, Self::Write, Self::Administer];

    /// Its word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Administer => "administer",
        }
    }
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 18] = [
        Self::Read,
        Self::Create,
        Self::Edit,
        Self::Submit,
        Self::Return,
        Self::Accept,
        Self::Publish,
        Self::Withdraw,
        Self::Propose,
        Self::Answer,
        Self::Log,
        Self::Score,
        Self::Moderate,
        Self::SeePeople,
        Self::ManagePeople,
        Self::Grant,
        Self::ReadAudit,
        Self::ReadMetrics,
    ];

    /// Its word, as the audit trail and programs have it: `publish`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Create => "create",
            Self::Edit => "edit",
            Self::Submit => "submit",
            Self::Return => "return",
            Self::Accept => "accept",
            Self::Publish => "publish",
            Self::Withdraw => "withdraw",
            Self::Propose => "propose",
            Self::Answer => "answer",
            Self::Log => "log",
            Self::Score => "score",
            Self::Moderate => "moderate",
            Self::SeePeople => "see-people",
            Self::ManagePeople => "manage-people",
            Self::Grant => "grant",
            Self::ReadAudit => "read-audit",
            Self::ReadMetrics => "read-metrics",
        }
    }

    /// What a token must have been made for.
    pub const fn asks_for(self) -> Use {
        match self {
            Self::Read => Use::Read,
            Self::Create
            | Self::Edit
            | Self::Submit
            | Self::Return
            | Self::Accept
            | Self::Publish
            | Self::Withdraw
            | Self::Propose
            | Self::Answer
            | Self::Log
            | Self::Score
            | Self::Moderate => Use::Write,
            Self::SeePeople
            | Self::ManagePeople
            | Self::Grant
            | Self::ReadAudit
            | Self::ReadMetrics => Use::Administer,
        }
    }
}
