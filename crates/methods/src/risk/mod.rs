//! Risk: indices of hazard, vulnerability and capacity, and comparisons by several criteria.

pub mod inform;
pub mod pairwise;
pub mod topsis;
