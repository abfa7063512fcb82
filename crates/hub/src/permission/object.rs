//! What an action is done to: how it stands, and which scopes it lies in.

use catalogue::{Access, Kind, Record, Status};

use vocabulary::Country;

use crate::permission::{Action, Scope};

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
    /// Not a record but the register of the cooperation.
    Register,
    /// Not a record but the hub itself.
    Hub,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 9] = [
        Self::Draft,
        Self::Submitted,
        Self::Returned,
        Self::Accepted,
        Self::Published,
        Self::Shared,
        Self::Withdrawn,
        Self::Register,
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
            Self::Register => "register",
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
    /// The scopes that it is shared with: there a role counts for reading it, and for nothing else.
    pub shared_with: Vec<Scope>,
}

impl Object {
    /// The scopes within which a role counts for an action.
    pub(crate) fn scopes_for(&self, action: Action) -> impl Iterator<Item = &Scope> {
        let shared: &[Scope] = if action == Action::Read { &self.shared_with } else { &[] };
        self.scopes.iter().chain(shared)
    }

    /// The hub itself.
    pub fn hub() -> Self {
        Self::within(Scope::Hub)
    }

    /// The register, as everyone reads it.
    pub const fn register() -> Self {
        Self { state: State::Register, scopes: Vec::new(), shared_with: Vec::new() }
    }

    /// The register as far as one country speaks in it. It does not lie in the hub: nobody speaks for a country but its own.
    pub fn of_country(country: Country) -> Self {
        Self { scopes: vec![Scope::Country(country)], ..Self::register() }
    }

    /// The register as those speak in it who have a role anywhere.
    pub fn of_anywhere() -> Self {
        let countries = Country::ALL.into_iter().map(Scope::Country);
        Self { scopes: std::iter::once(Scope::Hub).chain(countries).collect(), ..Self::register() }
    }

    /// The hub as far as one scope goes: for roles that are given within it.
    pub fn within(scope: Scope) -> Self {
        let mut scopes = vec![Scope::Hub];
        if scope != Scope::Hub {
            scopes.push(scope);
        }
        Self { state: State::Hub, scopes, shared_with: Vec::new() }
    }

    /// A record. It lies in the hub, in the organisation that leads it, in the country that it concerns if that is one
    /// only, and in the project that it is or is part of. Published to countries, it is shared with them: they read it, and
    /// it stays whose it was.
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
        let shared_with = match (state, &record.access) {
            (State::Shared, Access::Countries(countries)) => {
                countries.iter().copied().map(Scope::Country).collect()
            }
            _ => Vec::new(),
        };
        Self { state, scopes, shared_with }
    }
}
