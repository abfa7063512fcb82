//! Exact counts of the choices that a page of results offers.

use std::collections::HashMap;

use catalogue::{Kind, Subject};
use vocabulary::{Country, Language, Licence};

use crate::{
    Circle, Count, Facets, Filters,
    index::{Facts, LANGUAGES},
};

/// The facets, each the place of one bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Facet {
    Kinds,
    Countries,
    Subjects,
    Years,
    Languages,
    Licences,
    Access,
}

impl Facet {
    pub(super) const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// The most years that are offered as choices.
const YEARS_LIMIT: usize = 40;

/// What the filters ask of a record's facts, packed as the facts are.
#[derive(Debug, Clone)]
pub(super) struct Wanted {
    kinds: u32,
    countries: u8,
    languages: u8,
    circles: u8,
    years: Vec<i16>,
    year_range: Option<(i16, i16)>,
}

impl Wanted {
    pub(super) fn new(filters: &Filters) -> Self {
        let bit = |place: Option<usize>| place.map_or(0, |place| 1_u32 << place);
        let byte = |bits: u32| u8::try_from(bits).unwrap_or(u8::MAX);
        let kinds =
            filters.kinds.iter().map(|kind| bit(Kind::ALL.iter().position(|one| one == kind)));
        let countries = filters
            .countries
            .iter()
            .map(|country| bit(Country::ALL.iter().position(|one| one == country)));
        let languages = filters
            .languages
            .iter()
            .map(|language| bit(Language::ALL.iter().position(|one| one == language)));
        let circles = filters
            .access
            .iter()
            .map(|circle| bit(Circle::ALL.iter().position(|one| one == circle)));
        Self {
            kinds: kinds.fold(0, |all, one| all | one),
            countries: byte(countries.fold(0, |all, one| all | one)),
            languages: byte(languages.fold(0, |all, one| all | one)),
            circles: byte(circles.fold(0, |all, one| all | one)),
            years: filters.years.clone(),
            year_range: filters.year_range,
        }
    }

    /// Whether the record touches the stretch of years that every count respects.
    pub(super) fn is_in_range(&self, facts: Facts) -> bool {
        self.year_range.is_none_or(|(first, last)| facts.years.0 <= last && first <= facts.years.1)
    }

    /// The facets whose choice rules the record out, one bit each; subjects and licences are not looked at.
    pub(super) fn ruled_out_by(&self, facts: Facts) -> u8 {
        let (first, last) = facts.years;
        let is_out = [
            (Facet::Kinds, self.kinds != 0 && self.kinds & (1 << facts.kind) == 0),
            (Facet::Countries, self.countries != 0 && self.countries & facts.countries == 0),
            (Facet::Languages, self.languages != 0 && self.languages & facts.languages == 0),
            (Facet::Access, self.circles != 0 && self.circles & (1 << facts.circle as u8) == 0),
            (
                Facet::Years,
                !self.years.is_empty()
                    && !self.years.iter().any(|year| (first..=last).contains(year)),
            ),
        ];
        is_out
            .into_iter()
            .filter(|(_, is_out)| *is_out)
            .fold(0, |bits, (facet, _)| bits | facet.bit())
    }
}

/// Counts of one segment or of all.
#[derive(Debug, Clone, Default)]
pub(super) struct Tally {
    kinds: [usize; Kind::ALL.len()],
    countries: [usize; Country::ALL.len()],
    languages: [usize; LANGUAGES],
    circles: [usize; Circle::ALL.len()],
    /// How many records begin in a year, less how many ended the year before.
    years: HashMap<i32, isize>,
    pub(super) subjects: HashMap<String, usize>,
    pub(super) licences: HashMap<String, usize>,
}

impl Tally {
    /// Counts a record that only `left` facets rule out: for all if none does, for the one if one does.
    pub(super) fn add(&mut self, facts: Facts, ruled_out: u8) {
        let counts = |facet: Facet| ruled_out == 0 || ruled_out == facet.bit();
        if counts(Facet::Kinds)
            && let Some(n) = self.kinds.get_mut(usize::from(facts.kind))
        {
            *n += 1;
        }
        if counts(Facet::Countries) {
            add_bits(&mut self.countries, facts.countries);
        }
        if counts(Facet::Languages) {
            add_bits(&mut self.languages, facts.languages);
        }
        if counts(Facet::Access) {
            self.circles[facts.circle as usize] += 1;
        }
        let (first, last) = facts.years;
        if counts(Facet::Years) && first <= last {
            *self.years.entry(i32::from(first)).or_default() += 1;
            *self.years.entry(i32::from(last) + 1).or_default() -= 1;
        }
    }

    /// Adds another segment's counts.
    pub(super) fn merge(&mut self, other: Self) {
        let add = |into: &mut [usize], from: &[usize]| {
            for (into, from) in into.iter_mut().zip(from) {
                *into += from;
            }
        };
        add(&mut self.kinds, &other.kinds);
        add(&mut self.countries, &other.countries);
        add(&mut self.languages, &other.languages);
        add(&mut self.circles, &other.circles);
        for (year, n) in other.years {
            *self.years.entry(year).or_default() += n;
        }
        for (into, from) in
            [(&mut self.subjects, other.subjects), (&mut self.licences, other.licences)]
        {
            for (value, n) in from {
                *into.entry(value).or_default() += n;
            }
        }
    }

    /// The counts as they are shown; what was chosen is listed even if nothing is left of it.
    pub(super) fn facets(self, filters: &Filters) -> Facets {
        let years = self.years();
        Facets {
            kinds: counted(&Kind::ALL, &self.kinds, &filters.kinds),
            countries: counted(&Country::ALL, &self.countries, &filters.countries),
            subjects: most_frequent(&self.subjects, &filters.subjects, Subject::as_str),
            years: with_chosen(years, &filters.years, |one, other| other.value.cmp(&one.value)),
            languages: counted(&Language::ALL, &self.languages, &filters.languages),
            licences: most_frequent::<Licence>(&self.licences, &filters.licences, Licence::id),
            access: counted(&Circle::ALL, &self.circles, &filters.access),
        }
    }

    /// The latest years: a page that offers every year since 1700 helps nobody.
    fn years(&self) -> Vec<Count<i16>> {
        let mut steps: Vec<(i32, isize)> =
            self.years.iter().map(|(year, step)| (*year, *step)).collect();
        steps.sort_unstable();
        let mut found = Vec::new();
        let mut n = 0;
        for (place, (year, step)) in steps.iter().enumerate() {
            n += step;
            let until = steps.get(place + 1).map_or(*year, |(next, _)| *next);
            let counted = (*year..until).filter_map(|year| i16::try_from(year).ok());
            let n = usize::try_from(n).unwrap_or_default();
            found.extend(counted.filter(|_| n > 0).map(|value| Count { value, n }));
        }
        found.split_off(found.len().saturating_sub(YEARS_LIMIT))
    }
}

fn add_bits(counts: &mut [usize], bits: u8) {
    for (place, n) in counts.iter_mut().enumerate() {
        *n += usize::from(bits >> place & 1);
    }
}

fn counted<T: Copy + PartialEq>(all: &[T], counts: &[usize], chosen: &[T]) -> Vec<Count<T>> {
    let counted = all.iter().zip(counts).map(|(value, n)| Count { value: *value, n: *n });
    counted.filter(|count| count.n > 0 || chosen.contains(&count.value)).collect()
}

fn most_frequent<T: Clone + PartialEq + std::str::FromStr>(
    counts: &HashMap<String, usize>,
    chosen: &[T],
    written: impl Fn(&T) -> &str,
) -> Vec<Count<T>> {
    let found = counts
        .iter()
        .filter(|(_, n)| **n > 0)
        .filter_map(|(value, n)| Some(Count { value: value.parse().ok()?, n: *n }));
    with_chosen(found.collect(), chosen, |one, other| {
        other.n.cmp(&one.n).then_with(|| written(&one.value).cmp(written(&other.value)))
    })
}

fn with_chosen<T: Clone + PartialEq>(
    mut found: Vec<Count<T>>,
    chosen: &[T],
    order: impl Fn(&Count<T>, &Count<T>) -> std::cmp::Ordering,
) -> Vec<Count<T>> {
    for value in chosen {
        if !found.iter().any(|count| count.value == *value) {
            found.push(Count { value: value.clone(), n: 0 });
        }
    }
    found.sort_by(order);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_counts_for_every_year_it_touches() {
        let facts = |first, last| Facts {
            kind: 0,
            countries: 0,
            languages: 0,
            circle: Circle::Public,
            years: (first, last),
        };
        let mut tally = Tally::default();
        for years in [(2018, 2020), (2020, 2020), (1, 0)] {
            tally.add(facts(years.0, years.1), 0);
        }
        let years = tally.facets(&Filters { years: vec![2030], ..Filters::default() }).years;
        let counted: Vec<(i16, usize)> =
            years.into_iter().map(|count| (count.value, count.n)).collect();
        assert_eq!(counted, [(2030, 0), (2020, 2), (2019, 1), (2018, 1)]);
    }
}
