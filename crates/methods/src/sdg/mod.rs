//! The Sustainable Development Goals: scores and colours as the Sustainable Development Report reckons them.

mod edition_2021;
pub mod index;
pub mod labels;
pub mod trend;
