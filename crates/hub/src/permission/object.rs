//! What an action is done to: how it stands, and which scopes it lies in.

use catalogue::{Access, Kind, Record, Status};

use crate::permission::Scope;

/// How the object of an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each name says it")]
pub enum State {
    Draft,
    Submitted,
    Returned,
    Accepted,
    /// Published to everyone.
    Published,
    /// Published to those whom some countries have let in.
    Shared,
    Withdrawn,
    /// Not a record but the hub itself.
    Hub,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 8] = [
        Self::Draft,
        Self::Submitted,
        Self::Returned,
        Self::Accepted,
        Self::Published,
        Self::Shared,
        Self::Withdrawn,
        Self::Hub,
    ];

    /// Its word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Returned => "returned",
            Self::Accepted => "accepted",
            Self::Published => "published",
            Self::Shared => "shared",
            Self::Withdrawn => "withdrawn",
            Self::Hub => "hub",
        }
    }

    /// How a record stands.
    pub(crate) const fn of(record: &Record) -> Self {
        match (record.status, &record.access) {
            (Status::Draft, _) => Self::Draft,
            (Status::Submitted, _) => Self::Submitted,
            (Status::Returned, _) => Self::Returned,
            (Status::Accepted, _) => Self::Accepted,
            (Status::Published, Access::Public) => Self::Published,
            (Status::Published, Access::Countries(_)) => Self::Shared,
            (Status::Withdrawn, _) => Self::Withdrawn,
        }
    }
}

/// What an action is done to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Object {
    /// How it stands.
    pub state: State,
    /// The scopes that it lies in: a role within any of them counts.
    pub scopes: Vec<Scope>,
}

impl Object {
    /// The hub itself.
    pub fn hub() -> Self {
        Self { state: State::Hub, scopes: vec![Scope::Hub] }
    }

    /// The hub as far as one scope goes: for roles that are given within it.
    pub fn within(scope: Scope) -> Self {
        let mut scopes = vec![Scope::Hub];
        if scope != Scope::Hub {
            scopes.push(scope);
        }
        Self { state: State::Hub, scopes }
    }

    /// A record. It lies in the hub, in the organisation that leads it, in the country that it concerns if that is one
    /// only, in the project that it is or is part of, and, once shared, in the countries that it is shared with.
    pub fn of(record: &Record) -> Self {
        let state = State::of(record);
        let mut scopes = vec![Scope::Hub];
        scopes.extend(record.organisations.first().cloned().map(Scope::Organisation));
        if let [country] = record.countries[..] {
            scopes.push(Scope::Country(country));
        }
        if record.kind() == Kind::Project {
            scopes.push(Scope::Project(record.id.clone()));
        }
        scopes.extend(record.parent().cloned().map(Scope::Project));
        if let (State::Shared, Access::Countries(countries)) = (state, &record.access) {
            scopes.extend(countries.iter().copied().map(Scope::Country));
        }
        scopes.sort_unstable();
        scopes.dedup();
        Self { state, scopes }
    }
}
