//! What does a published method say about these numbers? One file per method, a folder per family; pure.
#![warn(missing_docs)]

pub mod air;
mod chance;
mod count;
mod exact;
mod expected;
pub mod freshwater_health;
mod gamma;
pub mod hydrology;
mod moments;
mod normal;
pub mod risk;
pub mod sdg;
mod trend;
pub mod uncertainty;
pub mod water;
mod words;

use vocabulary::method::Method;

/// Every method of this room, in the order of the pages.
pub const METHODS: &[Method] = &[
    air::us_aqi::METHOD,
    air::nowcast::METHOD,
    air::china_aqi::METHOD,
    air::thailand_aqi::METHOD,
    air::vietnam_aqi::METHOD,
    air::limits::METHOD,
    air::seasons::METHOD,
    air::rose::METHOD,
    air::fire_sources::METHOD,
    water::gb3838::METHOD,
    water::limits::METHOD,
    water::vn_wqi::METHOD,
    water::ccme_wqi::METHOD,
    water::trend::METHOD,
    water::river_load::METHOD,
    water::source_shares::METHOD,
    hydrology::spi::METHOD,
    hydrology::spei::METHOD,
    hydrology::flashiness::METHOD,
    hydrology::flood_frequency::METHOD,
    hydrology::log_pearson::METHOD,
    hydrology::flow_duration::METHOD,
    hydrology::flow_deviation::METHOD,
    hydrology::hydrological_years::METHOD,
    hydrology::reverse_flow::METHOD,
    hydrology::dry_season::METHOD,
    hydrology::recurrence_zones::METHOD,
    hydrology::base_flow::METHOD,
    hydrology::alteration::METHOD,
    freshwater_health::water_quality::METHOD,
    freshwater_health::suspended_solids::METHOD,
    freshwater_health::service::METHOD,
    freshwater_health::connectivity::METHOD,
    freshwater_health::groundwater::METHOD,
    freshwater_health::land_cover::METHOD,
    freshwater_health::concern::METHOD,
    freshwater_health::invasive::METHOD,
    freshwater_health::protected::METHOD,
    freshwater_health::survey::METHOD,
    freshwater_health::index::METHOD,
    sdg::index::METHOD,
    sdg::trend::METHOD,
    risk::inform::METHOD,
    risk::pairwise::METHOD,
    risk::topsis::METHOD,
];
