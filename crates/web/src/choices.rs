//! What stands to choose from in a list of a form.

use vocabulary::Country;

use crate::{frame::Frame, labels};

/// The countries as they are written, for those who wrote another.
pub(crate) const COUNTRIES: &str = "CN, MM, LA, TH, KH, VN";
/// The languages as they are written, for those who wrote another.
pub(crate) const LANGUAGES: &str = "zh, en, km, lo, my, th, vi";

/// A choice of a list.
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) label: String,
    pub(crate) is_chosen: bool,
}

/// Countries by their two letters.
pub(crate) fn countries(frame: &Frame, own: &[Country], chosen: &str) -> Vec<Choice> {
    let choice = |country: &Country| Choice {
        value: country.alpha2().to_owned(),
        label: labels::country(frame.words, *country),
        is_chosen: chosen == country.alpha2(),
    };
    own.iter().map(choice).collect()
}
