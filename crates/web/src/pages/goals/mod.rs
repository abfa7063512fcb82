//! `/{lang}/goals`: the six countries beside each other, indicator by indicator of the Sustainable Development Goals.

mod routes;
mod sheet;

pub(crate) use routes::{all, csv, indicator, sdmx};
