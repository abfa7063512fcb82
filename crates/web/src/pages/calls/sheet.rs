//! What everyone sees of calls, and applicants of their own application.

use askama::Template;
use catalogue::Record;
use cooperation::call::Outcome;
use hub::{Alumnus, CallView, OwnApplication};
use vocabulary::{Country, Language};

use super::said::{OUTCOMES, eligibility, outcome};
use crate::{
    cards,
    choices::{self, Choice},
    dates,
    frame::Frame,
    labels,
    sent::Sent,
    shown::Shown,
};

/// A call in the list.
struct Line {
    number: u64,
    title: String,
    tag: Option<&'static str>,
    days: String,
    state: String,
}

#[derive(Template)]
#[template(path = "calls.html")]
pub(super) struct CallsPage {
    frame: Frame,
    lines: Vec<Line>,
    may_publish: bool,
}

impl CallsPage {
    pub(super) fn new(frame: Frame, calls: &[CallView], may_publish: bool) -> Self {
        let line = |view: &CallView| Line {
            number: view.tracked.number,
            title: view.tracked.published.title.clone(),
            tag: tag(&frame, view.tracked.published.language),
            days: days(&frame, view),
            state: state(&frame, view),
        };
        Self { lines: calls.iter().map(line).collect(), may_publish, frame }
    }
}

/// The language of what was typed, where it is not that of the page.
fn tag(frame: &Frame, language: Language) -> Option<&'static str> {
    (language != frame.language()).then(|| language.bcp47())
}

fn days(frame: &Frame, view: &CallView) -> String {
    let call = &view.tracked.published.call;
    let day = |day| dates::day(frame.language(), day);
    let [opens, closes, decided] = [day(call.opens), day(call.closes), day(call.decide_by)];
    frame.words.with_three(
        "call-days",
        [("opens", &opens as &dyn std::fmt::Display), ("closes", &closes), ("decided", &decided)],
    )
}

/// How a call stands today.
fn state(frame: &Frame, view: &CallView) -> String {
    let call = &view.tracked.published.call;
    let day = |day| dates::day(frame.language(), day);
    if view.today < call.opens {
        return frame.with("call-not-yet", "day", day(call.opens));
    }
    if view.is_open() {
        return frame.with("call-open", "day", day(call.closes));
    }
    frame.with("call-closed", "day", day(call.closes))
}

#[derive(Template)]
#[template(path = "call.html")]
pub(super) struct CallPage {
    frame: Frame,
    number: u64,
    title: String,
    text: Vec<String>,
    tag: Option<&'static str>,
    programme: Option<String>,
    terms: Vec<String>,
    state: String,
    eligible: Vec<String>,
    criteria: Vec<String>,
    counts: Vec<String>,
    is_open: bool,
    may_judge: bool,
    nationalities: Vec<Choice>,
    organisations: Vec<Choice>,
    languages: Vec<Choice>,
    typed: [String; 6],
    refusal: Option<String>,
    alumni: Vec<Named>,
}

/// Somebody who got a place.
struct Named {
    name: String,
    country: String,
    organisation: Option<(Shown, String)>,
}

impl CallPage {
    pub(super) fn new(
        frame: Frame,
        view: &CallView,
        organisations: &[Record],
        sent: Option<&Sent>,
        refusal: Option<String>,
    ) -> Self {
        let says = |name: &str| sent.map_or("", |sent| sent.field(name)).to_owned();
        let published = &view.tracked.published;
        let call = &published.call;
        let terms = vec![days(&frame, view), frame.count("call-places", call.n_places as usize)];
        let mut eligible: Vec<String> =
            call.eligibility.iter().map(|one| eligibility(frame.words, one)).collect();
        if eligible.is_empty() {
            eligible.push(frame.say("call-anyone").into_owned());
        }
        let criterion = |one: &cooperation::call::Criterion| {
            frame.words.with_three(
                "call-criterion",
                [
                    ("title", &one.title as &dyn std::fmt::Display),
                    ("weight", &one.weight),
                    ("scale", &one.scale),
                ],
            )
        };
        let own = says("organisation");
        let organisation = |record: &Record| Choice {
            value: record.id.to_string(),
            label: cards::title(&frame, record).text,
            is_chosen: own == record.id.as_str(),
        };
        let language = |language: Language| Choice {
            value: language.code().to_owned(),
            label: frame.name_of(language).into_owned(),
            is_chosen: sent.is_some_and(|sent| sent.has(&format!("language-{}", language.code()))),
        };
        let names = ["name", "email", "birth-year", "nominated-by", "supervisor", "statement"];
        Self {
            number: view.tracked.number,
            title: published.title.clone(),
            text: published.text.lines().map(str::to_owned).filter(|one| !one.is_empty()).collect(),
            tag: tag(&frame, published.language),
            programme: published.programme.as_ref().map(ToString::to_string),
            terms,
            state: state(&frame, view),
            eligible,
            criteria: call.criteria.iter().map(criterion).collect(),
            counts: counts(&frame, view),
            is_open: view.is_open(),
            may_judge: view.may_judge,
            nationalities: choices::countries(&frame, &Country::ALL, &says("nationality")),
            organisations: organisations.iter().map(organisation).collect(),
            languages: Language::ALL.map(language).into(),
            typed: names.map(says),
            refusal,
            alumni: alumni(&frame, view, organisations),
            frame,
        }
    }
}

fn alumni(frame: &Frame, view: &CallView, organisations: &[Record]) -> Vec<Named> {
    let named = |one: &Alumnus| Named {
        name: one.name.clone(),
        country: labels::country(frame.words, one.country),
        organisation: organisations
            .iter()
            .find(|record| Some(&record.id) == one.organisation.as_ref())
            .map(|record| (cards::title(frame, record), cards::address(frame, record))),
    };
    view.alumni.iter().map(named).collect()
}

/// How many applied, and what was decided of them.
fn counts(frame: &Frame, view: &CallView) -> Vec<String> {
    let decided = OUTCOMES.iter().map(|(one, _)| (*one, view.n_of(*one))).filter(|(_, n)| *n > 0);
    let told =
        decided.map(|(one, n)| format!("{}: {}", outcome(frame.words, one), frame.number(n)));
    std::iter::once(frame.count("call-applications", view.n_applications)).chain(told).collect()
}

#[derive(Template)]
#[template(path = "own-application.html")]
pub(super) struct OwnPage {
    frame: Frame,
    secret: String,
    number: u64,
    call: u64,
    title: String,
    tag: Option<&'static str>,
    standing: String,
    reasons: Option<(String, Option<&'static str>)>,
    is_theirs: bool,
    facts: Vec<(String, String)>,
    statement: Option<String>,
    address: String,
    /// Whether they are named among those who got a place; nothing unless they did.
    alumnus: Option<bool>,
}

impl OwnPage {
    pub(super) fn new(
        frame: Frame,
        own: &OwnApplication,
        organisations: &[Record],
        secret: &str,
    ) -> Self {
        let decided = own.decided.map(|(one, on)| {
            let day = dates::day(frame.language(), on);
            let one = outcome(frame.words, one);
            frame.words.with_two("application-decided", ("day", day), ("outcome", one))
        });
        let waits = || frame.say("application-waits").into_owned();
        let standing = match &own.submitted {
            Some(_) => decided.unwrap_or_else(waits),
            None => frame.say("application-withdrawn").into_owned(),
        };
        let reasons = own.reasons.as_ref();
        Self {
            secret: secret.to_owned(),
            number: own.number,
            call: own.call,
            title: own.published.title.clone(),
            tag: tag(&frame, own.published.language),
            standing,
            reasons: reasons.map(|(text, language)| (text.clone(), tag(&frame, *language))),
            is_theirs: own.submitted.is_some(),
            facts: own
                .submitted
                .as_ref()
                .map(|one| facts(&frame, one, organisations))
                .unwrap_or_default(),
            statement: own.submitted.as_ref().map(|one| one.statement.clone()),
            address: frame.whole(&frame.href(&format!("/applications/{secret}"))),
            alumnus: matches!(own.decided, Some((Outcome::Accepted, _))).then_some(own.is_alumnus),
            frame: frame.without_address(),
        }
    }
}

/// What an applicant said, but for the statement.
pub(super) fn facts(
    frame: &Frame,
    one: &hub::Submitted,
    organisations: &[Record],
) -> Vec<(String, String)> {
    let organisation = one.organisation.as_ref().map(|id| {
        let record = organisations.iter().find(|record| record.id == *id);
        record.map_or_else(|| id.to_string(), |record| cards::title(frame, record).text)
    });
    let named = |name: &str, value: String| (frame.say(name).into_owned(), value);
    let languages: Vec<_> =
        one.languages.iter().map(|one| frame.name_of(*one).into_owned()).collect();
    let all = [
        named("field-attendee-name", one.name.clone()),
        named("field-email", one.email.clone()),
        named("application-nationality", labels::country(frame.words, one.country)),
        named("application-organisation", organisation.unwrap_or_default()),
        named("field-birth-year", one.birth_year.map(|year| year.to_string()).unwrap_or_default()),
        named("application-languages", labels::join(frame.words, &languages)),
        named("field-nominated-by", one.nominated_by.clone()),
        named("field-supervisor", one.supervisor.clone()),
    ];
    all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}
