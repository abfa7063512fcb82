//! How do the six countries stand, indicator by indicator of the Sustainable Development Goals? Figures that the program carries, rated by the
//! rules of the report.

use std::sync::LazyLock;

use exchange::figures::{self, Figures};
use methods::sdg::{
    index::{self, COLOURS},
    labels::INDICATORS,
    trend::{self, TRENDS},
};
use vocabulary::{
    Country,
    method::{Choice, Said},
};

/// The figures of the six countries, each beside the report's bounds.
#[derive(Debug, Default)]
pub struct Comparison {
    /// Where the figures come from.
    pub source: String,
    /// In the order of the goals.
    pub indicators: Vec<Compared>,
}

/// One indicator in the six countries.
#[derive(Debug)]
pub struct Compared {
    /// What it is called, with its code.
    pub indicator: Choice,
    /// Its unit in words.
    pub unit: Said,
    /// The publisher's name of the series.
    pub series: String,
    /// The goal it belongs to.
    pub goal: u8,
    /// `[optimum, green threshold, red threshold, lower bound]`.
    pub bounds: [f64; 4],
    /// Upstream to downstream.
    pub countries: Vec<Standing>,
}

/// Where a country stands.
#[derive(Debug)]
pub struct Standing {
    /// The country.
    pub country: Country,
    /// Its values by year, the earliest first.
    pub values: Vec<(i16, f64)>,
    /// Score of the newest value, 0 to 100, and its colour on the dashboards; none without values.
    pub rated: Option<(f64, &'static Choice)>,
    /// How the score moves from the first value since 2015 to the newest; none without two.
    pub pace: Option<Pace>,
}

/// How a score moves, and how it would have to.
#[derive(Debug)]
pub struct Pace {
    /// The arrow of the dashboards, in words.
    pub trend: &'static Choice,
    /// Points of the score a year.
    pub change: f64,
    /// Points a year that were needed since 2015.
    pub needed: f64,
}

impl Standing {
    /// The newest year and its value.
    pub fn newest(&self) -> Option<(i16, f64)> {
        self.values.last().copied()
    }
}

impl Comparison {
    /// An indicator by its code.
    pub fn indicator(&self, code: &str) -> Option<&Compared> {
        self.indicators.iter().find(|compared| compared.indicator.code == code)
    }
}

/// World Development Indicators that are defined like those of the SDG Index of 2021.
static WDI: &[u8] = include_bytes!("../../../data/sdg/wdi.tsv");

static COMPARISON: LazyLock<Comparison> =
    LazyLock::new(|| figures::read("sdg/wdi.tsv", WDI).map(compared).unwrap_or_default());

/// The comparison of the six countries that every hub carries.
pub fn comparison() -> &'static Comparison {
    &COMPARISON
}

/// The first year of the trends.
const SINCE: i16 = 2015;

fn compared(figures: Figures) -> Comparison {
    let indicators = INDICATORS.iter().filter_map(|(indicator, unit)| {
        let own: Vec<_> =
            figures.figures.iter().filter(|figure| figure.indicator == indicator.code).collect();
        let (goal, bounds) = index::bounds(indicator.code)?;
        let countries = Country::ALL.into_iter().map(|country| {
            let of_country = own.iter().filter(|figure| figure.country == country);
            let mut values: Vec<_> = of_country.map(|figure| (figure.year, figure.value)).collect();
            values.sort_by_key(|(year, _)| *year);
            standing(indicator.code, country, values)
        });
        Some(Compared {
            indicator: *indicator,
            unit: *unit,
            series: own.first()?.series.clone(),
            goal,
            bounds,
            countries: countries.collect(),
        })
    });
    Comparison { indicators: indicators.collect(), source: figures.source }
}

fn standing(code: &str, country: Country, values: Vec<(i16, f64)>) -> Standing {
    let newest = values.last().copied();
    let first = values.iter().map(|(year, _)| *year).find(|year| *year >= SINCE);
    let found =
        first.zip(newest).and_then(|(first, (last, _))| trend::trend(code, &values, first, last));
    let pace = found.map(|found| Pace {
        trend: &TRENDS[found.place],
        change: found.change,
        needed: found.needed,
    });
    let rated = newest
        .and_then(|(_, value)| index::rated(code, value))
        .map(|(score, place)| (score, &COLOURS[place]));
    Standing { country, values, rated, pace }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_reads_whole_with_every_indicator_and_every_country() {
        assert!(figures::read("sdg/wdi.tsv", WDI).is_ok());
        let comparison = comparison();
        assert_eq!(comparison.indicators.len(), INDICATORS.len());
        for compared in &comparison.indicators {
            let known: Vec<_> =
                compared.countries.iter().map(|standing| standing.country).collect();
            assert_eq!(known, Country::ALL);
            assert!(
                compared.countries.iter().filter(|standing| standing.newest().is_some()).count()
                    >= 5,
                "{}",
                compared.indicator.code
            );
        }
    }

    /// World Bank, access to electricity in Cambodia: 62.7 % in 2015, 92.3 % in 2022; by hand the score is
    /// 100 (x - 9.1) / 90.9.
    #[test]
    fn a_country_is_rated_by_its_newest_value() {
        let electricity = comparison().indicator("sdg7_elecac").unwrap();
        let cambodia = electricity
            .countries
            .iter()
            .find(|standing| standing.country == Country::Cambodia)
            .unwrap();
        let (year, value) = cambodia.newest().unwrap();
        assert!(year >= 2022);
        let (score, _) = cambodia.rated.unwrap();
        assert!((score - 100.0 * (value - 9.1) / 90.9).abs() < 1e-9);
        assert!(cambodia.pace.as_ref().unwrap().change > 0.0);
    }
}
