//! People who have an account, and what they may do.

mod api;
mod list;
mod person;

pub(crate) use api::{all as api_all, manage as api_manage, me};
pub(crate) use api::{grant as api_grant, new as api_new, one as api_one, revoke as api_revoke};
pub(crate) use list::{new, people};
pub(crate) use person::{act, of_act, person};
