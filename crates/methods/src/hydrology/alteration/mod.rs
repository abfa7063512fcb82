//! Indicators of Hydrologic Alteration: how has a river's year changed, by 33 measures that matter to what lives in it?
//!
//! Five groups: the water of each month; the lowest and highest means over 1, 3, 7, 30 and 90 days, days without flow and the base flow
//! index (lowest mean of seven days over the mean of the year); the days of the year's lowest and highest; how often and how long the flow is
//! below its 25th and above its 75th percentile; and how fast and how often it turns. Each is computed for every whole year, and joined
//! by the mean or the median of the years before and of those after a change.
//!
//! Sources: Richter, Baumgartner, Powell & Braun (1996), *A method for assessing hydrologic alteration within ecosystems*, Conservation
//! Biology 10:1163; The Nature Conservancy (2009), *Indicators of Hydrologic Alteration, Version 7.1, User's Manual*.

mod labels;
mod year;

pub use self::card::METHOD;

mod card;
