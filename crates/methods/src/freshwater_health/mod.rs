//! The Freshwater Health Index: its indicators and how they are put together.

pub mod connectivity;
pub mod index;
mod nodes;
pub mod service;
pub mod water_quality;
