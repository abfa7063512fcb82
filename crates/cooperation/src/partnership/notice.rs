//! A notice: what an organisation needs or can give.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use vocabulary::{Country, Identifier, Language};

use super::{
    Days, Kind, Side, WrongField,
    field::{amount, codes, distinct, words},
};

/// What a notice insists on. Whatever the other side leaves unsaid does not fulfil it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Conditions {
    /// The other organisation is of one of these countries; of whichever if there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only_countries: Vec<Country>,
    /// The other organisation has one of these forms (`ministry`, `research`, …); whichever if there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only_organisation_forms: Vec<String>,
    /// The other side works in this language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub must_language: Option<Language>,
    /// The other side's amount is no less than this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least_amount: Option<u64>,
    /// No fewer days than this are shared, from today on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least_days: Option<u32>,
}

/// A need or an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Notice {
    /// Whether it is needed or can be given.
    pub side: Side,
    /// What.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// What it is about.
    pub text: String,
    /// The language of these words.
    pub language: Language,
    /// Terms of controlled lists, `list:code`, or concepts.
    pub subjects: Vec<String>,
    /// Where it is needed or can be given; anywhere if there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// Whose it is.
    pub organisation: Identifier,
    /// The form of this organisation, as the catalogue has it: `research`.
    pub organisation_form: String,
    /// The country of this organisation; nothing if it is of no single one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation_country: Option<Country>,
    /// When.
    pub period: Days,
    /// In which languages one can work; unsaid if there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// How much, in the [unit](Kind::unit) of its kind; unsaid, or of a kind without amounts, if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<u64>,
    /// What it insists on.
    #[serde(default)]
    pub conditions: Conditions,
}

impl Notice {
    /// The most characters of a title.
    pub const TITLE: usize = 200;
    /// The most characters of a text.
    pub const TEXT: usize = 5_000;
    /// The most subjects, so that nobody gets ahead by naming all there are.
    pub const SUBJECTS: usize = 10;

    /// Whether it can be entered. That its codes and its organisation exist is for whoever has the lists.
    ///
    /// # Errors
    ///
    /// [`WrongField`], the first one that is not as expected.
    pub fn check(&self) -> Result<(), WrongField> {
        words("title", &self.title, Self::TITLE)?;
        words("text", &self.text, Self::TEXT)?;
        self.check_lists()?;
        let Days { first, last } = self.period;
        if last < first {
            return Err(WrongField::new("period", format!("≥ {first}"), &last));
        }
        amount("amount", self.kind, self.amount)?;
        self.check_conditions()
    }

    fn check_lists(&self) -> Result<(), WrongField> {
        let n = self.subjects.len();
        if n == 0 || n > Self::SUBJECTS {
            return Err(WrongField::new("subjects", format!("1–{}", Self::SUBJECTS), &n));
        }
        codes("subjects", &self.subjects)?;
        codes("organisation-form", std::slice::from_ref(&self.organisation_form))?;
        distinct("countries", &self.countries)?;
        distinct("languages", &self.languages)
    }

    fn check_conditions(&self) -> Result<(), WrongField> {
        let conditions = &self.conditions;
        distinct("only-countries", &conditions.only_countries)?;
        codes("only-organisation-forms", &conditions.only_organisation_forms)?;
        amount("least-amount", self.kind, conditions.least_amount)?;
        let own = &self.languages;
        if let Some(language) = conditions.must_language
            && !own.is_empty()
            && !own.contains(&language)
        {
            let expected: Vec<_> = own.iter().map(|language| language.code()).collect();
            return Err(WrongField::new("must-language", expected.join(" · "), &language));
        }
        let n_days = self.period.count();
        match conditions.least_days {
            Some(days) if days == 0 || i64::from(days) > n_days => {
                Err(WrongField::new("least-days", format!("1–{n_days}"), &days))
            }
            _ => Ok(()),
        }
    }
}

/// An entry with its place in the register, which no other entry has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Numbered<T> {
    /// Its place in the register, from 1.
    pub number: u64,
    /// Since which day it counts no longer; nothing if nobody withdrew it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Date>,
    /// What was entered.
    pub entry: T,
}

impl<T> Numbered<T> {
    /// Whether it has been withdrawn by this day.
    pub fn is_withdrawn(&self, today: Date) -> bool {
        self.withdrawn.is_some_and(|since| since <= today)
    }
}

impl Numbered<Notice> {
    /// Whether it holds on this day: nobody has withdrawn it and its last day has not passed.
    pub fn holds(&self, today: Date) -> bool {
        !self.is_withdrawn(today) && today <= self.entry.period.last
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::partnership::example::need;

    fn field(change: impl Fn(&mut Notice)) -> &'static str {
        let mut notice = need();
        change(&mut notice);
        match notice.check() {
            Err(wrong) => wrong.field,
            Ok(()) => panic!("expected a field to be refused, found none"),
        }
    }

    #[test]
    fn a_notice_reads_back_and_an_unknown_field_is_refused() {
        let json = serde_json::to_value(need()).unwrap();
        assert_eq!(json["organisation-form"], "ministry");
        assert_eq!(json["period"]["first"], "2026-01-01");
        assert_eq!(serde_json::from_value::<Notice>(json.clone()).unwrap(), need());
        let mut more = json;
        more["contact"] = "somebody@example.org".into();
        assert!(serde_json::from_value::<Notice>(more).is_err());
        let conditions = r#"{"only-regions": ["Mekong"]}"#;
        assert!(serde_json::from_str::<Conditions>(conditions).is_err());
    }

    #[test]
    fn the_first_field_that_is_not_as_expected_is_named() {
        assert_eq!(need().check(), Ok(()));
        let twice = || vec!["area:1".to_owned(), "area:1".to_owned()];
        assert_eq!(field(|one| one.title = " \u{200B}".to_owned()), "title");
        assert_eq!(field(|one| one.title = "x".repeat(201)), "title");
        assert_eq!(field(|one| one.text = "a\u{202E}b".to_owned()), "text");
        assert_eq!(field(|one| one.subjects.clear()), "subjects");
        assert_eq!(field(|one| one.subjects = twice()), "subjects");
        assert_eq!(field(|one| one.subjects = vec!["Area 1".to_owned()]), "subjects");
        assert_eq!(
            field(|one| one.subjects = (0..11).map(|n| format!("sdg:{n}")).collect()),
            "subjects"
        );
        assert_eq!(field(|one| one.countries = vec![Country::Laos; 2]), "countries");
        assert_eq!(field(|one| one.languages = vec![Language::Lo; 2]), "languages");
        assert_eq!(field(|one| one.organisation_form.clear()), "organisation-form");
        assert_eq!(field(|one| one.period.last = date(2025, 12, 31)), "period");
    }

    #[test]
    fn amounts_are_of_kinds_that_have_a_unit_and_above_zero() {
        assert_eq!(field(|one| one.amount = Some(0)), "amount");
        for kind in [Kind::Data, Kind::Technology] {
            assert_eq!(field(|one| one.kind = kind), "amount");
        }
        assert_eq!(field(|one| one.conditions.least_amount = Some(0)), "least-amount");
    }

    #[test]
    fn a_notice_asks_for_no_more_than_it_has_itself() {
        let must = |one: &mut Notice| one.conditions.must_language = Some(Language::My);
        assert_eq!(field(must), "must-language");
        for days in [0, 366] {
            assert_eq!(field(|one| one.conditions.least_days = Some(days)), "least-days");
        }
        let mut too_long = need();
        too_long.conditions.least_days = Some(366);
        let said = too_long.check().map_err(|wrong| wrong.to_string());
        assert_eq!(said, Err("expected 1–365 in `least-days`, found `366`".to_owned()));
        let mut whole_year = need();
        whole_year.conditions.least_days = Some(365);
        assert_eq!(whole_year.check(), Ok(()));
    }

    #[test]
    fn it_holds_to_the_end_of_its_last_day_and_until_it_is_withdrawn() {
        let mut one = Numbered { number: 1, withdrawn: None, entry: need() };
        assert!(one.holds(date(2026, 12, 31)));
        assert!(!one.holds(date(2027, 1, 1)));
        one.withdrawn = Some(date(2026, 6, 1));
        assert!(one.holds(date(2026, 5, 31)));
        assert!(!one.holds(date(2026, 6, 1)));
    }
}
