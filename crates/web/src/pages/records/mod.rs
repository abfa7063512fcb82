//! `/{lang}/records/{id}`: one record with everything around it.

mod cite;
mod facts;
mod routes;
mod sheet;
mod write;

pub(crate) use routes::{all, permanent, record};
pub(crate) use write::{api, api_step, of_step, put, step};
