//! Water: indices and classes as each country publishes them, trends, loads.

pub mod ccme_wqi;
pub mod gb3838;
pub mod limits;
pub mod river_load;
pub mod source_shares;
mod substances;
pub mod trend;
pub mod vn_wqi;
