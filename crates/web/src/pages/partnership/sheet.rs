//! The board of needs and offers, and one notice with what fits it.

use std::collections::BTreeMap;

use askama::Template;
use cooperation::partnership::{Evidence, Introduction, Match, Notice, Term};
use hub::{Board, Posted};
use vocabulary::{Country, Language};

use crate::{dates, figures, frame::Frame, labels, quantities, shown::Shown};

/// A notice of the list.
struct Row {
    title: Shown,
    href: String,
    side: String,
    kind: String,
    places: String,
    days: String,
    n_matches: usize,
}

#[derive(Template)]
#[template(path = "notices.html")]
pub(super) struct NoticesPage {
    frame: Frame,
    rows: Vec<Row>,
    may_post: bool,
}

impl NoticesPage {
    pub(super) fn new(frame: Frame, board: &Board, may_post: bool) -> Self {
        let counts: BTreeMap<u64, usize> = board.with_matches(None, |found| {
            let mut counts = BTreeMap::new();
            for one in found {
                *counts.entry(one.need).or_default() += 1;
                *counts.entry(one.offer).or_default() += 1;
            }
            counts
        });
        let holding = board.posted.iter().rev().filter(|one| one.numbered.holds(board.today));
        let row = |one: &Posted| {
            let notice = &one.numbered.entry;
            Row {
                title: title(&frame, notice),
                href: href(&frame, one.numbered.number),
                side: frame.say_of("partnership-side", notice.side.code()).into_owned(),
                kind: frame.say_of("partnership-kind", notice.kind.code()).into_owned(),
                places: places(&frame, &notice.countries),
                days: days(&frame, notice),
                n_matches: counts.get(&one.numbered.number).copied().unwrap_or_default(),
            }
        };
        Self { rows: holding.map(row).collect(), may_post, frame }
    }
}

fn title(frame: &Frame, notice: &Notice) -> Shown {
    written(frame, &notice.title, notice.language)
}

fn written(frame: &Frame, text: &str, language: Language) -> Shown {
    let other = (language != frame.language()).then_some(language);
    Shown { text: text.to_owned(), other, unreviewed: false }
}

fn href(frame: &Frame, number: u64) -> String {
    frame.href(&format!("/partnership/{number}"))
}

fn places(frame: &Frame, countries: &[Country]) -> String {
    labels::countries(frame.words, countries)
        .filter(|_| !countries.is_empty())
        .unwrap_or_else(|| frame.say("partnership-anywhere").into_owned())
}

fn languages(frame: &Frame, of: &[Language]) -> String {
    if of.is_empty() {
        return frame.say("partnership-any").into_owned();
    }
    let names: Vec<String> = of.iter().map(|one| frame.name_of(*one).into_owned()).collect();
    labels::join(frame.words, &names)
}

fn days(frame: &Frame, notice: &Notice) -> String {
    let day = |day| dates::day(frame.language(), day);
    let (start, end) = (day(notice.period.first), day(notice.period.last));
    frame.words.with_two("period-range", ("start", start), ("end", end))
}

/// An amount with what it counts.
#[expect(clippy::cast_precision_loss, reason = "amounts are read, not reckoned with")]
fn amount(frame: &Frame, notice: &Notice, amount: u64) -> String {
    let number = figures::number(frame.language(), amount as f64);
    let unit = notice.kind.unit().map(|unit| frame.say_of("partnership-unit", unit.code()));
    match unit {
        Some(unit) => frame.words.with_two("number-with-unit", ("number", number), ("unit", unit)),
        None => number,
    }
}

/// A term of a match.
struct TermRow {
    name: String,
    share: String,
    because: String,
}

/// Another notice that fits.
struct Fit {
    number: u64,
    title: Shown,
    href: String,
    score: String,
    terms: Vec<TermRow>,
    state: &'static str,
    may_ask: bool,
    may_agree: bool,
    may_decline: bool,
    contact: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "notice.html")]
pub(super) struct NoticePage {
    frame: Frame,
    number: u64,
    side: String,
    title: Shown,
    text: Shown,
    organisation: String,
    facts: Vec<(String, String)>,
    conditions: Vec<(String, String)>,
    is_withdrawn: bool,
    fits: Vec<Fit>,
    speaks: bool,
    refusal: Option<String>,
}

impl NoticePage {
    pub(super) fn new(
        frame: Frame,
        board: &Board,
        own: &Posted,
        speaks: bool,
        mut contacts: BTreeMap<u64, (String, String)>,
        refusal: Option<String>,
    ) -> Self {
        let notice = &own.numbered.entry;
        let number = own.numbered.number;
        let fits = board.with_matches(Some(number), |found| {
            let fit = |one: &&Match<'_>| {
                let other = if one.need == number { one.offer } else { one.need };
                let other = board.notice(other).ok()?;
                let contact = contacts.remove(&other.numbered.number);
                Some(fit(&frame, board, own, other, one, speaks, contact))
            };
            found.iter().filter_map(fit).collect()
        });
        Self {
            number,
            side: frame.say_of("partnership-side", notice.side.code()).into_owned(),
            title: title(&frame, notice),
            text: written(&frame, &notice.text, notice.language),
            organisation: notice.organisation.to_string(),
            facts: facts(&frame, notice),
            conditions: conditions(&frame, notice),
            is_withdrawn: own.numbered.withdrawn.is_some(),
            fits,
            speaks,
            refusal,
            frame,
        }
    }
}

fn fit(
    frame: &Frame,
    board: &Board,
    own: &Posted,
    other: &Posted,
    found: &Match<'_>,
    speaks: bool,
    contact: Option<(String, String)>,
) -> Fit {
    let side = own.numbered.entry.side;
    let standing = board.standing(own, other);
    let (state, may_ask, may_agree, may_decline) = match standing {
        Introduction::NotAsked => ("partnership-state-none", true, false, false),
        Introduction::Awaiting(by) => ("partnership-state-asked", false, by == side, true),
        Introduction::Declined(by) => ("partnership-state-declined", by == side, false, false),
        Introduction::Introduced(_) => ("partnership-state-introduced", false, false, true),
    };
    let score = quantities::number(frame.language(), (found.score * 10.0).round() / 10.0);
    Fit {
        number: other.numbered.number,
        title: title(frame, &other.numbered.entry),
        href: href(frame, other.numbered.number),
        score: frame.with("partnership-score", "score", score),
        terms: found.terms.iter().map(|one| term(frame, &own.numbered.entry, one)).collect(),
        state,
        may_ask: speaks && may_ask,
        may_agree: speaks && may_agree,
        may_decline: speaks && may_decline,
        contact,
    }
}

fn term(frame: &Frame, notice: &Notice, term: &Term<'_>) -> TermRow {
    let name = match term.evidence {
        Evidence::Subjects { .. } => "partnership-term-subjects",
        Evidence::Countries { .. } => "partnership-term-place",
        Evidence::Amounts { .. } => "partnership-term-capacity",
        Evidence::Languages { .. } => "partnership-term-language",
        Evidence::Days { .. } => "partnership-term-timing",
    };
    let said =
        |value: Option<u64>| value.map_or_else(|| "–".to_owned(), |n| amount(frame, notice, n));
    let because = match &term.evidence {
        Evidence::Subjects { shared, .. } => shared.join(", "),
        Evidence::Countries { shared, .. } => places(frame, shared),
        Evidence::Amounts { need, offer, .. } => format!("{} / {}", said(*offer), said(*need)),
        Evidence::Languages { shared, n_needed } if shared.is_empty() && *n_needed > 0 => {
            "–".to_owned()
        }
        Evidence::Languages { shared, .. } => languages(frame, shared),
        Evidence::Days { n_shared, n_needed } => {
            let number = |n: i64| frame.number(usize::try_from(n).unwrap_or_default());
            frame.words.with_two("n-of-n", ("n", number(*n_shared)), ("all", number(*n_needed)))
        }
    };
    let number = |value: f64| quantities::number(frame.language(), (value * 10.0).round() / 10.0);
    let (share, most) = (number(term.share), number(100.0 * term.weight));
    TermRow {
        name: frame.say(name).into_owned(),
        share: frame.words.with_two("n-of-n", ("n", share), ("all", most)),
        because,
    }
}

fn facts(frame: &Frame, notice: &Notice) -> Vec<(String, String)> {
    let named = |name: &str, value: String| (frame.say(name).into_owned(), value);
    let mut facts = vec![
        named(
            "field-notice-kind",
            frame.say_of("partnership-kind", notice.kind.code()).into_owned(),
        ),
        named("partnership-term-subjects", notice.subjects.join(", ")),
        named("partnership-term-place", places(frame, &notice.countries)),
        named("field-period", days(frame, notice)),
        named("partnership-term-language", languages(frame, &notice.languages)),
    ];
    facts.extend(
        notice.amount.map(|n| named("partnership-term-capacity", amount(frame, notice, n))),
    );
    facts
}

fn conditions(frame: &Frame, notice: &Notice) -> Vec<(String, String)> {
    let own = &notice.conditions;
    let named = |name: &str, value: String| (frame.say(name).into_owned(), value);
    let days = own.least_days.map(|n| frame.number(n as usize));
    let found = [
        (!own.only_countries.is_empty())
            .then(|| named("field-only-countries", places(frame, &own.only_countries))),
        (!own.only_organisation_forms.is_empty()).then(|| {
            named("field-only-organisation-forms", own.only_organisation_forms.join(", "))
        }),
        own.must_language.map(|one| named("field-must-language", frame.name_of(one).into_owned())),
        own.least_amount.map(|n| named("field-least-amount", amount(frame, notice, n))),
        days.map(|n| named("field-least-days", n)),
    ];
    found.into_iter().flatten().collect()
}
