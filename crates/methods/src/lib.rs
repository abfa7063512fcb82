//! What does a published method say about these numbers? One file per method, a folder per family; pure.
#![warn(missing_docs)]

pub mod air;
mod exact;
mod gamma;
pub mod hydrology;
mod normal;
pub mod sdg;
mod trend;
pub mod water;

use vocabulary::method::Method;

/// Every method of this room, in the order of the pages.
pub const METHODS: &[Method] = &[air::us_aqi::METHOD];
