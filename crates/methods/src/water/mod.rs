//! Water: indices and classes as each country publishes them, and trends.

pub mod ccme_wqi;
pub mod gb3838;
pub mod limits;
mod substances;
pub mod trend;
pub mod vn_wqi;
