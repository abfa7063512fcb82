//! Who may do what: roles, scopes, actions, the one table and the one function that decide.

mod action;
mod decide;
mod object;
mod role;
mod scope;
mod table;

pub use action::{Action, Use};
pub(crate) use decide::{apply, audience, audiences_of, everyone, policy};
pub use decide::{countries_for, may, may_grant};
pub use object::{Object, State};
pub use role::Role;
pub use scope::Scope;
pub use table::{HANDED_ON, Row, TABLE};
