//! Maps drawn by the server: the river, its countries and the places of records, without scripts.

mod basemap;
mod frame;
mod labels;
mod locator;
mod markers;
mod outline;
mod printed;
mod written;

pub(crate) use labels::Anchor;
pub(crate) use locator::{MapMarker, MapSize, MapWords, locator};
pub(crate) use printed::{Printed, PrintedWord, printed};
