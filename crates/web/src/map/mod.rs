//! Maps drawn by the server: the river, its countries and the places of records, without scripts.

mod basemap;
mod frame;
mod labels;
mod locator;
mod markers;
mod outline;

pub(crate) use locator::{MapMarker, MapSize, MapWords, locator};
