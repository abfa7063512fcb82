//! The Freshwater Health Index: its indicators and how they are put together.

pub mod concern;
pub mod connectivity;
pub mod groundwater;
pub mod index;
pub mod invasive;
mod labels;
pub mod land_cover;
mod nodes;
pub mod protected;
pub mod service;
pub mod survey;
pub mod suspended_solids;
pub mod water_quality;
