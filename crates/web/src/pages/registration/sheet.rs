//! What the pages of a registration list show.

use askama::Template;
use cooperation::registration::{NotOpen, Standing};
use hub::{Attendee, AttendeeList, Holder, Registration, Ticket};
use vocabulary::{Country, Language};

use super::survey::{Form, Row, form, rows};
use crate::{
    cards,
    choices::{Choice, countries},
    dates,
    frame::Frame,
    labels,
    sent::Sent,
    shown::Shown,
};

#[derive(Template)]
#[template(path = "registration.html")]
pub(super) struct RegistrationPage {
    frame: Frame,
    id: String,
    title: Shown,
    record: String,
    when: Option<String>,
    /// Whether that is on days that calendars know.
    has_days: bool,
    terms: Vec<String>,
    is_open: bool,
    why_not: Option<String>,
    opens_for: Vec<Choice>,
    may_run: bool,
    countries: Vec<Choice>,
    languages: Vec<Choice>,
    typed: [String; 8],
    refusal: Option<String>,
    came: Option<String>,
    answered: String,
    said: Vec<Row>,
}

impl RegistrationPage {
    pub(super) fn new(
        frame: Frame,
        list: &Registration,
        sent: Option<&Sent>,
        refusal: Option<String>,
    ) -> Self {
        let says = |name: &str| sent.map_or("", |sent| sent.field(name)).to_owned();
        let chosen = match says("language") {
            said if said.is_empty() => frame.language().code().to_owned(),
            said => said,
        };
        let language = |language: Language| Choice {
            value: language.code().to_owned(),
            label: frame.name_of(language).into_owned(),
            is_chosen: chosen == language.code(),
        };
        Self {
            id: list.event.id.to_string(),
            has_days: exchange::has_days(list.event.period),
            title: cards::title(&frame, &list.event),
            record: cards::address(&frame, &list.event),
            when: labels::when(frame.words, &list.event),
            terms: terms(&frame, list),
            is_open: list.terms.is_some() && list.not_open.is_none(),
            why_not: list.not_open.map(|why| why_not(&frame, why)),
            opens_for: countries(&frame, &list.opens_for, &says("country")),
            may_run: list.may_run,
            countries: countries(&frame, &Country::ALL, &says("from")),
            languages: Language::ALL.map(language).into(),
            typed: [
                "name",
                "email",
                "organisation",
                "needs",
                "places",
                "opens",
                "closes",
                "waiting",
            ]
            .map(says),
            refusal,
            came: (list.n_came > 0).then(|| frame.count("attendance-count", list.n_came)),
            answered: list
                .said
                .as_ref()
                .map(|said| frame.count("survey-answered", said.n))
                .unwrap_or_default(),
            said: list.said.as_ref().map(|said| rows(&frame, said)).unwrap_or_default(),
            frame,
        }
    }
}

fn terms(frame: &Frame, list: &Registration) -> Vec<String> {
    let Some(terms) = &list.terms else { return Vec::new() };
    let day = |day| dates::day(frame.language(), day);
    let mut said = vec![frame.words.with_two(
        "registration-days",
        ("opens", day(terms.opens)),
        ("closes", day(terms.closes)),
    )];
    said.push(match list.places {
        Some(places) => frame.words.with_two(
            "registration-places",
            ("taken", frame.number(list.n_confirmed)),
            ("places", frame.number(places as usize)),
        ),
        None => frame.count("registration-taken", list.n_confirmed),
    });
    if list.n_waiting > 0 {
        said.push(frame.count("registration-waiting", list.n_waiting));
    }
    said
}

fn why_not(frame: &Frame, why: NotOpen) -> String {
    let day = |day| dates::day(frame.language(), day);
    match why {
        NotOpen::NotYet { opens, .. } => frame.with("registration-not-yet", "day", day(opens)),
        NotOpen::Full { .. } => frame.say("registration-full").into_owned(),
        NotOpen::Closed { closes, .. } | NotOpen::Never { closes, .. } => {
            frame.with("registration-closed", "day", day(closes))
        }
    }
}

/// How a ticket stands, in words.
pub(super) fn standing(frame: &Frame, standing: Standing) -> String {
    match standing {
        Standing::Confirmed => frame.say("ticket-confirmed").into_owned(),
        Standing::Waiting(position) => {
            frame.with("ticket-waiting", "position", frame.number(position as usize))
        }
        Standing::Cancelled => frame.say("ticket-cancelled").into_owned(),
    }
}

#[derive(Template)]
#[template(path = "ticket.html")]
pub(super) struct TicketPage {
    frame: Frame,
    number: u64,
    secret: String,
    event: String,
    /// What the event is called, if it is still shown.
    title: Option<Shown>,
    when: Option<String>,
    standing: String,
    is_theirs: bool,
    facts: Vec<(String, String)>,
    address: String,
    /// Where the certificate is, if they were there.
    certificate: Option<String>,
    /// Where it is as a file, if the hub has fonts for the name.
    pdf: Option<String>,
    /// Whether the event is on days that calendars know.
    has_days: bool,
    /// Whether they were there, so that more goes with the ticket than a place.
    came: bool,
    /// The survey, for whoever may say something.
    form: Option<Form>,
    refusal: Option<String>,
}

impl TicketPage {
    pub(super) fn new(
        frame: Frame,
        ticket: &Ticket,
        event: Option<&catalogue::Record>,
        secret: &str,
        (sent, refusal): (Option<&Sent>, Option<String>),
    ) -> Self {
        let attendee = ticket.attendee.as_ref();
        let facts = attendee.map(|one| facts(&frame, one)).unwrap_or_default();
        let code = ticket.certificate.as_ref().filter(|_| event.is_some());
        let certificate =
            code.map(|code| frame.href(&format!("/events/{}/certificates/{code}", ticket.event)));
        Self {
            number: ticket.number,
            secret: secret.to_owned(),
            event: ticket.event.to_string(),
            title: event.map(|event| cards::title(&frame, event)),
            when: event.and_then(|event| labels::when(frame.words, event)),
            standing: standing(&frame, ticket.standing),
            is_theirs: ticket.attendee.is_some(),
            facts,
            address: frame.whole(&frame.href(&format!("/tickets/{secret}"))),
            pdf: certificate
                .as_ref()
                .filter(|_| attendee.is_some_and(|one| report::can_print(&one.name)))
                .map(|page| format!("{page}/certificate.pdf")),
            certificate,
            has_days: event.is_some_and(|event| exchange::has_days(event.period)),
            came: ticket.certificate.is_some(),
            form: (ticket.may_answer && event.is_some())
                .then(|| form(&frame, ticket.answer.as_ref(), sent)),
            refusal,
            frame: frame.without_address(),
        }
    }
}

fn facts(frame: &Frame, attendee: &Attendee) -> Vec<(String, String)> {
    let named = |name: &str, value: String| (frame.say(name).into_owned(), value);
    let country = attendee.country.map(|country| labels::country(frame.words, country));
    let elsewhere = || frame.say("registration-elsewhere").into_owned();
    let all = [
        named("field-attendee-name", attendee.name.clone()),
        named("field-email", attendee.email.clone()),
        named("field-attendee-organisation", attendee.organisation.clone()),
        named("registration-from", country.unwrap_or_else(elsewhere)),
        named("registration-language", frame.name_of(attendee.language).into_owned()),
        named("field-attendee-needs", attendee.needs.clone()),
    ];
    all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

/// A line of the list.
struct Line {
    number: u64,
    standing: String,
    came: bool,
    /// Whether they have a place, so that they can have been there.
    has_place: bool,
    facts: [String; 6],
}

#[derive(Template)]
#[template(path = "attendees.html")]
pub(super) struct AttendeesPage {
    frame: Frame,
    id: String,
    title: Shown,
    rows: Vec<Line>,
    /// From which day on it can be said who was there, if that is still to come.
    marks_from: Option<String>,
    /// What those who were there wrote, under the question.
    written: Vec<(String, Vec<String>)>,
}

impl AttendeesPage {
    pub(super) fn new(frame: Frame, event: &catalogue::Record, list: AttendeeList) -> Self {
        let line = |holder: &Holder| Line {
            number: holder.number,
            standing: standing(&frame, holder.standing),
            came: holder.came,
            has_place: holder.standing == Standing::Confirmed,
            facts: [
                holder.attendee.name.clone(),
                holder.attendee.email.clone(),
                holder.attendee.organisation.clone(),
                holder
                    .attendee
                    .country
                    .map(|one| labels::country(frame.words, one))
                    .unwrap_or_default(),
                frame.name_of(holder.attendee.language).into_owned(),
                holder.attendee.needs.clone(),
            ],
        };
        let rows = list.all.iter().map(line).collect();
        let marks_from = list.marks_from.map(|day| dates::day(frame.language(), day));
        let written = [("field-survey-uses", list.uses), ("field-survey-better", list.better)];
        let written = written.into_iter().filter(|(_, texts)| !texts.is_empty());
        Self {
            id: event.id.to_string(),
            title: cards::title(&frame, event),
            rows,
            marks_from: marks_from.map(|day| frame.with("attendance-from", "day", day)),
            written: written.map(|(asks, texts)| (frame.say(asks).into_owned(), texts)).collect(),
            frame,
        }
    }
}
