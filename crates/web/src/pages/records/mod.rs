//! `/{lang}/records/{id}`: one record with everything around it.

mod cite;
mod facts;
mod routes;
mod sheet;

pub(crate) use routes::{all, permanent, record};
