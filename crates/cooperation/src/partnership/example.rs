//! A need and an offer that fit, for tests to change.

use jiff::civil::date;
use vocabulary::{Country, Language};

use super::{Conditions, Days, Kind, Notice, Numbered, Side};

/// A Lao ministry needs 100,000 dollars in 2026.
pub(super) fn need() -> Notice {
    Notice {
        side: Side::Need,
        kind: Kind::Money,
        title: "Wetlands of Vientiane".to_owned(),
        text: "Four stations that measure the water of a wetland.".to_owned(),
        language: Language::En,
        subjects: ["area:1", "sdg:6.3", "sdg:6.6", "ecosystem:wetland"].map(str::to_owned).into(),
        countries: vec![Country::Laos, Country::Cambodia],
        organisation: "ministry-of-environment".parse().unwrap(),
        organisation_form: "ministry".to_owned(),
        organisation_country: Some(Country::Laos),
        period: Days { first: date(2026, 1, 1), last: date(2026, 12, 31) },
        languages: vec![Language::En, Language::Lo],
        amount: Some(100_000),
        conditions: Conditions::default(),
    }
}

/// A Thai agency gives up to 50,000 dollars for water in Laos, from July 2026 on.
pub(super) fn offer() -> Notice {
    Notice {
        side: Side::Offer,
        title: "Small grants for clean water".to_owned(),
        subjects: ["sdg:6.3", "area:1", "sdg:6.1", "ecosystem:wetland"].map(str::to_owned).into(),
        countries: vec![Country::Laos, Country::Thailand],
        organisation: "development-agency".parse().unwrap(),
        organisation_form: "development-agency".to_owned(),
        organisation_country: Some(Country::Thailand),
        period: Days { first: date(2026, 7, 1), last: date(2027, 6, 30) },
        languages: vec![Language::Th, Language::En],
        amount: Some(50_000),
        ..need()
    }
}

pub(super) fn numbered(number: u64, entry: Notice) -> Numbered<Notice> {
    Numbered { number, withdrawn: None, entry }
}
