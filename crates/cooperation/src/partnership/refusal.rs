//! What a need and an offer must have between them, and which of it they lack.
//!
//! A subject in common is such a constraint: what shares place, language and time alone is about something else. Subjects are
//! the same only if their codes are; `sdg:6` and `sdg:6.3` are two.

use jiff::civil::Date;
use serde::Serialize;
use vocabulary::{Country, Identifier, Language};

use super::{
    Days, Kind, Notice, Numbered, Side,
    ready::{Ready, shared_days, shared_subjects},
};

/// A constraint that a pair breaks, with what was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "each variant documents its fields")]
#[serde(tag = "refusal", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Refusal<'n> {
    /// They are not a need and an offer.
    Sides { need: Side, offer: Side },
    /// They are of two kinds.
    Kinds { need: Kind, offer: Kind },
    /// One organisation has both.
    SameOrganisation { organisation: &'n Identifier },
    /// One of them was withdrawn.
    Withdrawn { by: Side, since: Date },
    /// The last day of one of them has passed.
    Past { of: Side, last: Date },
    /// They have no day in common from today on.
    Periods { need: Days, offer: Days },
    /// They have no country in common.
    Countries { need: &'n [Country], offer: &'n [Country] },
    /// Both name languages, and none is the same.
    Languages { need: &'n [Language], offer: &'n [Language] },
    /// They have no subject in common.
    Subjects { need: &'n [String], offer: &'n [String] },
    /// One insists on countries that the other organisation is not of.
    OnlyCountries { by: Side, expected: &'n [Country], found: Option<Country> },
    /// One insists on forms that the other organisation does not have.
    OnlyOrganisationForms { by: Side, expected: &'n [String], found: &'n str },
    /// One insists on a language that the other does not name.
    MustLanguage { by: Side, expected: Language, found: &'n [Language] },
    /// One insists on more than the other has, or says that it has.
    LeastAmount { by: Side, expected: u64, found: Option<u64> },
    /// One insists on more days than they have in common from today on.
    LeastDays { by: Side, expected: u32, found: i64 },
}

impl Refusal<'_> {
    /// Its word.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Sides { .. } => "sides",
            Self::Kinds { .. } => "kinds",
            Self::SameOrganisation { .. } => "same-organisation",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Past { .. } => "past",
            Self::Periods { .. } => "periods",
            Self::Countries { .. } => "countries",
            Self::Languages { .. } => "languages",
            Self::Subjects { .. } => "subjects",
            Self::OnlyCountries { .. } => "only-countries",
            Self::OnlyOrganisationForms { .. } => "only-organisation-forms",
            Self::MustLanguage { .. } => "must-language",
            Self::LeastAmount { .. } => "least-amount",
            Self::LeastDays { .. } => "least-days",
        }
    }
}

/// Which constraints a need and an offer break on the day `today`, all of them; a match breaks none.
pub fn refusals<'n>(
    need: &'n Numbered<Notice>,
    offer: &'n Numbered<Notice>,
    today: Date,
) -> Vec<Refusal<'n>> {
    broken(&Ready::new(need, today), &Ready::new(offer, today)).collect()
}

type Rule = for<'n> fn(&Ready<'n>, &Ready<'n>) -> Option<Refusal<'n>>;
type Condition = for<'n> fn(Side, &Ready<'n>, &Ready<'n>) -> Option<Refusal<'n>>;

/// What must be between them.
const RULES: [Rule; 7] = [sides, kinds, same_organisation, periods, countries, languages, subjects];

/// What must be of each, and what each may insist on of the other.
const CONDITIONS: [Condition; 7] = [
    withdrawn,
    past,
    only_countries,
    only_organisation_forms,
    must_language,
    least_amount,
    least_days,
];

/// The constraints that are broken, found one by one.
pub(super) fn broken<'n>(need: &Ready<'n>, offer: &Ready<'n>) -> impl Iterator<Item = Refusal<'n>> {
    let of_either = |condition: &Condition| {
        [condition(Side::Need, need, offer), condition(Side::Offer, offer, need)]
    };
    let rules = RULES.iter().filter_map(|rule| rule(need, offer));
    rules.chain(CONDITIONS.iter().flat_map(of_either).flatten())
}

fn sides<'n>(need: &Ready<'n>, offer: &Ready<'n>) -> Option<Refusal<'n>> {
    let found = (need.notice.side, offer.notice.side);
    let (need, offer) = found;
    (found != (Side::Need, Side::Offer)).then_some(Refusal::Sides { need, offer })
}

fn kinds<'n>(need: &Ready<'n>, offer: &Ready<'n>) -> Option<Refusal<'n>> {
    let (need, offer) = (need.notice.kind, offer.notice.kind);
    (need != offer).then_some(Refusal::Kinds { need, offer })
}

fn same_organisation<'n>(need: &Ready<'n>, offer: &Ready<'n>) -> Option<Refusal<'n>> {
    let organisation = &need.notice.organisation;
    (*organisation == offer.notice.organisation)
        .then_some(Refusal::SameOrganisation { organisation })
}

fn periods<'n>(need: &Ready<'n>, offer: &Ready<'n>) -> Option<Refusal<'n>> {
    let (n_days, need, offer) = (shared_days(need, offer), need.notice.period, offer.notice.period);
    (n_days == 0).then_some(Refusal::Periods { need, offer })
}

fn countries<'n>(need: &Ready<'n>, offer: &Ready<'n>) -> Option<Refusal<'n>> {
    let (need, offer) = (&*need.notice.countries, &*offer.notice.countries);
    are_apart(need, offer).then_some(Refusal::Countries { need, offer })
}

fn languages<'n>(need: &Ready<'n>, offer: &Ready<'n>) -> Option<Refusal<'n>> {
    let (need, offer) = (&*need.notice.languages, &*offer.notice.languages);
    are_apart(need, offer).then_some(Refusal::Languages { need, offer })
}

/// Whether both name something and nothing is the same.
fn are_apart<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    !one.is_empty() && !other.is_empty() && !one.iter().any(|named| other.contains(named))
}

fn subjects<'n>(need: &Ready<'n>, offer: &Ready<'n>) -> Option<Refusal<'n>> {
    let none = shared_subjects(need, offer).is_empty();
    let (need, offer) = (&*need.notice.subjects, &*offer.notice.subjects);
    none.then_some(Refusal::Subjects { need, offer })
}

fn withdrawn<'n>(by: Side, one: &Ready<'n>, _other: &Ready<'n>) -> Option<Refusal<'n>> {
    one.withdrawn.map(|since| Refusal::Withdrawn { by, since })
}

fn past<'n>(of: Side, one: &Ready<'n>, _other: &Ready<'n>) -> Option<Refusal<'n>> {
    (one.last < 0).then_some(Refusal::Past { of, last: one.notice.period.last })
}

fn only_countries<'n>(by: Side, one: &Ready<'n>, other: &Ready<'n>) -> Option<Refusal<'n>> {
    let expected = &*one.notice.conditions.only_countries;
    let found = other.notice.organisation_country;
    let holds = expected.is_empty() || found.is_some_and(|country| expected.contains(&country));
    (!holds).then_some(Refusal::OnlyCountries { by, expected, found })
}

fn only_organisation_forms<'n>(
    by: Side,
    one: &Ready<'n>,
    other: &Ready<'n>,
) -> Option<Refusal<'n>> {
    let expected = &*one.notice.conditions.only_organisation_forms;
    let found = &*other.notice.organisation_form;
    let holds = expected.is_empty() || expected.iter().any(|form| form == found);
    (!holds).then_some(Refusal::OnlyOrganisationForms { by, expected, found })
}

fn must_language<'n>(by: Side, one: &Ready<'n>, other: &Ready<'n>) -> Option<Refusal<'n>> {
    let expected = one.notice.conditions.must_language?;
    let found = &*other.notice.languages;
    (!found.contains(&expected)).then_some(Refusal::MustLanguage { by, expected, found })
}

fn least_amount<'n>(by: Side, one: &Ready<'n>, other: &Ready<'n>) -> Option<Refusal<'n>> {
    let expected = one.notice.conditions.least_amount?;
    let found = other.notice.amount;
    (found < Some(expected)).then_some(Refusal::LeastAmount { by, expected, found })
}

fn least_days<'n>(by: Side, one: &Ready<'n>, other: &Ready<'n>) -> Option<Refusal<'n>> {
    let expected = one.notice.conditions.least_days?;
    let found = shared_days(one, other);
    (found < i64::from(expected)).then_some(Refusal::LeastDays { by, expected, found })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::partnership::example::{need, numbered, offer};

    const DAY: Date = date(2026, 6, 1);

    fn codes(change: impl Fn(&mut Numbered<Notice>, &mut Numbered<Notice>)) -> Vec<&'static str> {
        let (mut need, mut offer) = (numbered(1, need()), numbered(2, offer()));
        change(&mut need, &mut offer);
        refusals(&need, &offer, DAY).iter().map(Refusal::code).collect()
    }

    #[test]
    fn what_fits_is_not_refused() {
        assert_eq!(codes(|_, _| ()), [""; 0]);
    }

    #[test]
    fn every_constraint_is_told_alone() {
        type Change = fn(&mut Notice, &mut Notice);
        let cases: [(&str, Change); 11] = [
            ("kinds", |need, _| need.kind = Kind::Training),
            ("same-organisation", |need, offer| need.organisation = offer.organisation.clone()),
            ("periods", |need, _| need.period.last = date(2026, 6, 30)),
            ("countries", |need, _| need.countries = vec![Country::Cambodia]),
            ("languages", |need, _| need.languages = vec![Language::Lo]),
            ("subjects", |need, _| need.subjects = vec!["sdg:6".to_owned()]),
            ("only-countries", |need, _| need.conditions.only_countries = vec![Country::China]),
            ("only-organisation-forms", |_, offer| {
                offer.conditions.only_organisation_forms = vec!["research".to_owned()];
            }),
            ("must-language", |_, offer| offer.conditions.must_language = Some(Language::Th)),
            ("least-amount", |need, _| need.conditions.least_amount = Some(50_001)),
            ("least-days", |_, offer| offer.conditions.least_days = Some(185)),
        ];
        for (code, change) in cases {
            let found = codes(|need, offer| change(&mut need.entry, &mut offer.entry));
            assert_eq!(found, [code]);
        }
        assert_eq!(codes(std::mem::swap), ["sides"]);
        assert_eq!(codes(|need, _| need.withdrawn = Some(DAY)), ["withdrawn"]);
        let past = codes(|_, offer| {
            offer.entry.period = Days { first: date(2026, 1, 1), last: date(2026, 5, 31) };
        });
        assert_eq!(past, ["periods", "past"]);
    }

    #[test]
    fn what_is_unsaid_does_not_fulfil_a_condition_but_breaks_no_other_rule() {
        let unsaid = |notice: &mut Notice| {
            (notice.amount, notice.organisation_country) = (None, None);
            (notice.languages, notice.countries) = (Vec::new(), Vec::new());
        };
        assert_eq!(codes(|_, offer| unsaid(&mut offer.entry)), [""; 0]);
        let insisted = codes(|need, offer| {
            unsaid(&mut offer.entry);
            need.entry.conditions.only_countries = vec![Country::Thailand];
            need.entry.conditions.must_language = Some(Language::En);
            need.entry.conditions.least_amount = Some(1);
        });
        assert_eq!(insisted, ["only-countries", "must-language", "least-amount"]);
    }

    #[test]
    fn a_refusal_says_what_was_expected_and_what_was_found() {
        let (mut need, offer) = (numbered(1, need()), numbered(2, offer()));
        need.entry.conditions.least_amount = Some(60_000);
        let json = serde_json::to_string(&refusals(&need, &offer, DAY)).unwrap();
        let expected = r#"[{"refusal":"least-amount","by":"need","expected":60000,"found":50000}]"#;
        assert_eq!(json, expected);
    }
}
