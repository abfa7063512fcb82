//! Results: indicators with a baseline and a target, what was measured since, and what follows for the framework.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use vocabulary::{Country, Identifier, Language};

use crate::{
    Branch, Decimal, Direction, Entered, Entry, Index, Indicator, NoIndex, NoProgress, Progress,
    Reading, What, index, progress, register::struck,
};

/// A value and the year that it is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// The year.
    pub year: i16,
    /// The value, in the unit of the indicator.
    pub value: Decimal,
}

impl Point {
    fn pair(&self) -> (i16, f64) {
        (self.year, self.value.value())
    }
}

/// What an indicator is. Less is better where the target is below the baseline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Definition {
    /// The action of the framework that it is of.
    pub action: Identifier,
    /// What it is called.
    pub title: String,
    /// Its unit, in words or signs.
    pub unit: String,
    /// How it is measured.
    pub method: String,
    /// Where baseline and target are published.
    pub source: String,
    /// The language of these texts.
    pub language: Language,
    /// Where it began.
    pub baseline: Point,
    /// Where it is to be.
    pub target: Point,
    /// Its weight among the indicators of its action, from 1 on.
    pub weight: u32,
    /// The country for which it was entered.
    pub country: Country,
}

impl Definition {
    /// Which way is better; none if baseline and target are the same.
    pub fn direction(&self) -> Option<Direction> {
        let (baseline, target) = (self.baseline.value.value(), self.target.value.value());
        if target > baseline {
            return Some(Direction::Rise);
        }
        (target < baseline).then_some(Direction::Fall)
    }
}

/// A value that was measured.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Measured {
    /// The number of the indicator in the register.
    pub indicator: u64,
    /// What was measured, and of which year.
    pub point: Point,
    /// Of women and girls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub women: Option<Decimal>,
    /// Of men and boys.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub men: Option<Decimal>,
    /// Of each country.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub countries: BTreeMap<Country, Decimal>,
    /// Who published it, and where.
    pub source: String,
    /// The record that shows it, and that is public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Identifier>,
    /// The country for which it was entered.
    pub country: Country,
}

/// A value in the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actual {
    /// Its place in the register.
    pub number: u64,
    /// What it says.
    pub measured: Measured,
    /// Why it counts no longer, if it was struck.
    pub struck: Option<String>,
    /// Whether it is what counts for its year: the newest that was not struck.
    pub counts: bool,
}

/// An indicator with everything that was measured of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tracked {
    /// Its place in the register.
    pub number: u64,
    /// What it is.
    pub definition: Definition,
    /// Why it counts no longer, if it was struck.
    pub struck: Option<String>,
    /// What was measured, in the order in which it was entered.
    pub actuals: Vec<Actual>,
}

/// The indicators of a register, in the order in which they were entered.
pub fn tracked(register: &[Entered]) -> Vec<Tracked> {
    let struck = struck(register);
    let reason = |number: u64| struck.get(&number).map(|reason| (*reason).to_owned());
    let mut found: Vec<Tracked> = Vec::new();
    for Entered { number, entry, .. } in register {
        match entry {
            Entry::Defined(definition) => found.push(Tracked {
                number: *number,
                definition: definition.clone(),
                struck: reason(*number),
                actuals: Vec::new(),
            }),
            Entry::Measured(measured) => {
                let of = found.iter_mut().find(|one| one.number == measured.indicator);
                let Some(of) = of else { continue };
                let struck = reason(*number);
                let (number, measured) = (*number, measured.clone());
                of.actuals.push(Actual { number, measured, struck, counts: false });
            }
            _ => {}
        }
    }
    found.iter_mut().for_each(Tracked::choose);
    found
}

impl Tracked {
    /// Marks for each year the newest value that was not struck.
    fn choose(&mut self) {
        let mut newest: BTreeMap<i16, usize> = BTreeMap::new();
        for (place, actual) in self.actuals.iter().enumerate() {
            if actual.struck.is_none() {
                newest.insert(actual.measured.point.year, place);
            }
        }
        for place in newest.into_values() {
            self.actuals[place].counts = true;
        }
    }

    /// The baseline, then the values that count, by year. Values of the year of the baseline or before it are left out.
    pub fn series(&self) -> Vec<(i16, f64)> {
        let base = self.definition.baseline.pair();
        let counted = self.actuals.iter().filter(|actual| actual.counts);
        let mut later: Vec<(i16, f64)> = counted
            .map(|actual| actual.measured.point.pair())
            .filter(|(year, _)| *year > base.0)
            .collect();
        later.sort_by_key(|(year, _)| *year);
        std::iter::once(base).chain(later).collect()
    }

    /// How far it has come.
    ///
    /// # Errors
    ///
    /// [`NoProgress`] with what is missing.
    pub fn progress(&self) -> Result<Progress, NoProgress> {
        let direction = self.definition.direction().ok_or(NoProgress::Target)?;
        progress(&Indicator {
            direction,
            base_year: self.definition.baseline.year,
            target: Some(self.definition.target.pair()),
            limit: None,
            values: self.series(),
        })
    }

    /// Where it began, is and should be. What was measured of no later year than the baseline is no value since.
    pub fn reading(&self) -> Reading {
        let series = self.series();
        Reading {
            baseline: self.definition.baseline.value.value(),
            target: self.definition.target.value.value(),
            actual: series.get(1..).and_then(<[_]>::last).map(|(_, value)| *value),
        }
    }

    /// How much of the time between baseline and target has gone by at the end of a year, from 0 to 1.
    pub fn elapsed(&self, year: i16) -> f64 {
        let from = f64::from(self.definition.baseline.year);
        let length = f64::from(self.definition.target.year) - from;
        ((f64::from(year) - from) / length).clamp(0.0, 1.0)
    }
}

/// The index of the framework: its areas, each with its actions, each with its indicators that were not struck. Areas weigh the
/// same, so do actions of an area; indicators weigh what their definition says. An action without an indicator could be anything.
///
/// Terms are called by the identifiers of areas and actions and the numbers of indicators.
///
/// # Errors
///
/// [`NoIndex`] if an indicator cannot be scaled.
pub fn framework_index(
    areas: &[(Identifier, Vec<Identifier>)],
    tracked: &[Tracked],
) -> Result<Index, NoIndex> {
    let indicator = |one: &Tracked| Branch {
        name: one.number.to_string(),
        weight: f64::from(one.definition.weight),
        what: What::Indicator(one.reading()),
    };
    let group = |name: &str, branches: Vec<Branch>| Branch {
        name: name.to_owned(),
        weight: 1.0,
        what: What::Branches(branches),
    };
    let action = |id: &Identifier| {
        let counts = |one: &&Tracked| one.struck.is_none() && one.definition.action == *id;
        group(id.as_str(), tracked.iter().filter(counts).map(indicator).collect())
    };
    let area = |(id, actions): &(Identifier, Vec<Identifier>)| {
        group(id.as_str(), actions.iter().map(action).collect())
    };
    index(&group("framework", areas.iter().map(area).collect()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::Class;

    fn id(word: &str) -> Identifier {
        word.parse().unwrap()
    }

    fn point(year: i16, value: &str) -> Point {
        Point { year, value: value.parse().unwrap() }
    }

    fn defined(action: &str, baseline: &str, target: &str) -> Entry {
        Entry::Defined(Definition {
            action: id(action),
            title: "Stations that report".to_owned(),
            unit: "stations".to_owned(),
            method: "Counted.".to_owned(),
            source: "A report".to_owned(),
            language: Language::En,
            baseline: point(2022, baseline),
            target: point(2027, target),
            weight: 1,
            country: Country::Laos,
        })
    }

    fn measured(indicator: u64, year: i16, value: &str) -> Entry {
        Entry::Measured(Measured {
            indicator,
            point: point(year, value),
            women: None,
            men: None,
            countries: BTreeMap::new(),
            source: "A report".to_owned(),
            evidence: None,
            country: Country::Laos,
        })
    }

    fn register(entries: Vec<Entry>) -> Vec<Entered> {
        (1..)
            .zip(entries)
            .map(|(number, entry)| Entered { number, at: String::new(), by: String::new(), entry })
            .collect()
    }

    fn struck(line: u64) -> Entry {
        Entry::Struck { line, reason: "Mistaken.".to_owned(), on: date(2026, 11, 1) }
    }

    #[test]
    fn of_each_year_the_newest_value_counts_that_was_not_struck() {
        let found = tracked(&register(vec![
            defined("action-1-1", "10", "20"),
            measured(1, 2024, "12"),
            measured(1, 2023, "11"),
            measured(1, 2024, "13"),
            measured(1, 2024, "99"),
            struck(5),
        ]));
        assert_eq!(found[0].series(), [(2022, 10.0), (2023, 11.0), (2024, 13.0)]);
        let counts: Vec<bool> = found[0].actuals.iter().map(|one| one.counts).collect();
        assert_eq!(counts, [false, true, true, false]);
        assert_eq!(found[0].actuals[3].struck.as_deref(), Some("Mistaken."));
        assert_eq!(found[0].reading().actual, Some(13.0));
        assert!((found[0].elapsed(2024) - 0.4).abs() < 1e-12);
    }

    /// The third run of `progress.rs` in other years: growth from 40 to 47 in six of fifteen years, reckoned by sdg-build.
    #[test]
    fn a_class_follows_as_in_open_sdg() {
        let mut entries =
            register(vec![defined("action-1-1", "40", "80"), measured(1, 2028, "47")]);
        if let Entry::Defined(definition) = &mut entries[0].entry {
            definition.target.year = 2037;
        }
        let found = tracked(&entries)[0].progress().unwrap();
        assert_eq!(found.class, Class::Limited);
        assert!((found.measure.unwrap() - 0.576_022_879_412_245_1).abs() < 1e-12);
    }

    #[test]
    fn the_baseline_alone_is_no_value_and_nothing_is_zero_for_being_missing() {
        let found = tracked(&register(vec![
            defined("action-1-1", "10", "20"),
            measured(1, 2022, "10"),
            defined("action-1-1", "10", "20"),
            measured(3, 2024, "15"),
        ]));
        assert_eq!(found[0].reading().actual, None);
        assert_eq!(found[0].progress(), Err(NoProgress::TooFew));
        let areas = [(id("area-1"), vec![id("action-1-1"), id("action-1-2")])];
        let whole = framework_index(&areas, &found).unwrap();
        assert_eq!((whole.n_known, whole.n), (1, 2));
        assert_eq!(whole.value, Some(50.0));
        // The first action lies between 25 and 75, the second between 0 and 100.
        assert_eq!((whole.low, whole.high), (12.5, 87.5));
        let area = &whole.terms[0];
        assert_eq!((area.name.as_str(), area.terms[0].terms[1].name.as_str()), ("area-1", "3"));
    }

    #[test]
    fn an_indicator_that_was_struck_is_no_term() {
        let found = tracked(&register(vec![
            defined("action-1-1", "10", "20"),
            measured(1, 2024, "15"),
            struck(1),
        ]));
        let areas = [(id("area-1"), vec![id("action-1-1")])];
        let whole = framework_index(&areas, &found).unwrap();
        assert_eq!((whole.n, whole.value, whole.low, whole.high), (0, None, 0.0, 100.0));
    }

    #[test]
    fn entries_read_back() {
        for entry in [defined("action-1-1", "1.50", "0"), measured(1, 2024, "1.20")] {
            let json = serde_json::to_string(&entry).unwrap();
            assert_eq!(serde_json::from_str::<Entry>(&json).unwrap(), entry, "{json}");
        }
    }
}
