//! The one function that decides, and what follows from it for whoever asks for many things at once.

use catalogue::Record;
use store::{Store, hexadecimal};
use vocabulary::Country;

use crate::{
    Error, Viewer,
    permission::{Action, HANDED_ON, Object, Role, Row, Scope, State, TABLE},
    viewer::PUBLIC,
};

/// Whether a viewer may do something to an object.
pub fn may(viewer: &Viewer, action: Action, object: &Object) -> bool {
    let Some(row) = find(action, object.state) else { return false };
    match viewer {
        _ if row.everyone() => true,
        Viewer::Anonymous => false,
        // Whoever holds the files and runs the command may read all, and that is said nowhere else.
        Viewer::Operator => matches!(action, Action::Read) || row.allows(Role::Operator),
        Viewer::Person(person) => {
            person.uses.contains(&action.asks_for())
                && object.scopes_for(action).any(|scope| {
                    person.grants.iter().any(|(role, within)| row.allows(*role) && within == scope)
                })
        }
    }
}

/// The countries for which a viewer may do something in the register, upstream to downstream.
pub fn countries_for(viewer: &Viewer, action: Action) -> Vec<Country> {
    let is_one = |country: &Country| may(viewer, action, &Object::of_country(*country));
    Country::ALL.into_iter().filter(is_one).collect()
}

/// Whether a viewer may give or take a role within a scope.
pub fn may_grant(viewer: &Viewer, role: Role, scope: &Scope) -> bool {
    let object = Object::within(scope.clone());
    if !may(viewer, Action::Grant, &object) {
        return false;
    }
    let hands_on = |giver: Role| {
        HANDED_ON.iter().any(|(hands, roles)| *hands == giver && roles.contains(&role))
    };
    match viewer {
        Viewer::Anonymous => false,
        Viewer::Operator => true,
        Viewer::Person(person) => person
            .grants
            .iter()
            .any(|(giver, within)| hands_on(*giver) && object.scopes.contains(within)),
    }
}

fn find(action: Action, state: State) -> Option<Row> {
    TABLE.into_iter().find(|row| row.action == action && row.state == state)
}

/// The audiences that may read a record: the reading rows of the table, so that a database and an index can ask by them.
/// They are kept beside it, and every question names its own.
pub(crate) fn audiences_of(record: &Record) -> Vec<String> {
    let object = Object::of(record);
    let Some(row) = find(Action::Read, object.state) else { return Vec::new() };
    if row.everyone() {
        return vec![PUBLIC.to_owned()];
    }
    let roles = Role::ALL.into_iter().filter(|role| row.allows(*role));
    let scopes = |role| object.scopes_for(Action::Read).map(move |scope| audience(role, scope));
    roles.flat_map(scopes).collect()
}

/// The audience of those who have a role within a scope.
pub(crate) fn audience(role: Role, scope: &Scope) -> String {
    format!("{role}@{scope}")
}

/// Whether everyone may read a record.
pub(crate) fn everyone(record: &Record) -> bool {
    find(Action::Read, State::of(record)).is_some_and(Row::everyone)
}

/// Decides the audiences of all records anew, if the table has changed since they were decided or if it must be done.
pub(crate) async fn apply(store: &Store, anew: bool) -> Result<(), Error> {
    let note = Viewer::Operator.note("hub.upgrade");
    store.apply_policy(&policy(), audiences_of, &note, anew).await?;
    Ok(())
}

/// By what the audiences that this program decides are told from those that another has decided.
pub(crate) fn policy() -> String {
    /// Counted up when the scopes of a record or the names of audiences change, which the table does not show.
    const EDITION: u32 = 1;
    let reading = TABLE.iter().filter(|row| row.action == Action::Read);
    hexadecimal(format!("{EDITION} {:?}", reading.collect::<Vec<_>>()).as_bytes())
}
