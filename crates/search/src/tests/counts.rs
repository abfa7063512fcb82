//! Facets count exactly, whatever is chosen: compared with counting one by one.

use catalogue::{Details, DocumentForm, Record};
use proptest::prelude::*;
use vocabulary::{
    Country,
    Language::{En, Lo},
    Period,
};

use super::records::{ask, index, record};
use crate::{Filters, Query};

/// A record that holds the word, and facts drawn from a few.
fn any_record() -> impl Strategy<Value = (bool, usize, i16, bool)> {
    (any::<bool>(), 0..3_usize, 2018..2022_i16, any::<bool>())
}

fn made(number: usize, (holds, country, year, is_lao): (bool, usize, i16, bool)) -> Record {
    let word = if holds { "water" } else { "air" };
    let mut titles = vec![(En, word)];
    if is_lao {
        titles.push((Lo, "ນ້ຳ"));
    }
    let mut record = record(&format!("r-{number}"), &titles, &[]);
    record.countries = Country::ALL[..country].to_vec();
    record.period = Period::new(Some(format!("{year}").parse().unwrap()), None).unwrap();
    if holds == is_lao {
        record.details = Details::Research { outcome: String::new() };
    } else {
        record.details = Details::Document { form: DocumentForm::Report };
    }
    record.subjects = vec![if is_lao { "sdg:6.3" } else { "sdg:13" }.parse().unwrap()];
    record
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn counts_ignore_choices_in_their_own_facet_and_respect_the_others(
        drawn in prop::collection::vec(any_record(), 1..30),
        country in prop::option::of(0..2_usize),
        year in prop::option::of(2018..2022_i16),
        subject in prop::option::of(prop::sample::select(vec!["sdg:6", "sdg:13"])),
    ) {
        let records: Vec<Record> = drawn.iter().enumerate().map(|(number, drawn)| made(number, *drawn)).collect();
        let (_folder, index) = index(&records, &[]);
        let filters = Filters {
            countries: country.map(|place| Country::ALL[place]).into_iter().collect(),
            years: year.into_iter().collect(),
            subjects: subject.map(|subject| subject.parse().unwrap()).into_iter().collect(),
            ..Filters::default()
        };
        let answer = index.search(&Query { filters: filters.clone(), ..ask("water", En) }).unwrap();

        let has_country = |record: &Record| filters.countries.iter().all(|one| record.countries.contains(one));
        let has_year = |record: &Record| filters.years.iter().all(|year| record.period.years().unwrap().contains(year));
        let has_subject = |record: &Record| {
            filters.subjects.iter().all(|above| record.subjects.iter().any(|own| own.as_str().starts_with(above.as_str())))
        };
        let holding = || records.iter().zip(&drawn).filter(|(_, drawn)| drawn.0).map(|(record, _)| record);
        prop_assert_eq!(answer.total, holding().filter(|r| has_country(r) && has_year(r) && has_subject(r)).count());
        for count in &answer.facets.countries {
            let n = holding().filter(|r| has_year(r) && has_subject(r) && r.countries.contains(&count.value)).count();
            prop_assert_eq!(count.n, n);
        }
        for count in &answer.facets.years {
            let n = holding().filter(|r| has_country(r) && has_subject(r) && r.period.years().unwrap().contains(&count.value)).count();
            prop_assert_eq!(count.n, n);
        }
        for count in &answer.facets.subjects {
            let is_about = |r: &&Record| r.subjects.iter().any(|own| own.as_str().starts_with(count.value.as_str()));
            prop_assert_eq!(count.n, holding().filter(|r| has_country(r) && has_year(r)).filter(is_about).count());
        }
        let n_kinds: usize = answer.facets.kinds.iter().map(|count| count.n).sum();
        prop_assert_eq!(n_kinds, answer.total);
    }
}
