//! `/{lang}/networks/{id}`: the members of a network; `/{lang}/memberships/{secret}`: one's own membership.

mod routes;
mod sheet;

pub(crate) use routes::{act, back, change, leave, members, of_act, one, own};
