//! Reads what is asked and what forms send, and lets the hub do it.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use cooperation::registration::{Standing, Terms};
use hub::{Attendee, Error as HubError, Holder, Hub};
use vocabulary::Identifier;

use super::{
    sheet::{AttendeesPage, RegistrationPage, TicketPage},
    survey,
};
use crate::{
    asker::Asker,
    choices::{COUNTRIES, LANGUAGES},
    error::Error,
    frame::Frame,
    pages::{form as with_form, gone, identifier, must_be_secret, numbered, outcomes},
    refusal::Refusal,
    sent::Sent,
    table,
};

const ACTS: [&str; 4] = ["register", "open", "places", "came"];

/// `GET /{lang}/events/{id}`
pub(crate) async fn one(
    frame: Frame,
    Path((_, id)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let list = hub.registration(&asker.viewer, &identifier(&id)?).await?;
    with_form(StatusCode::OK, &RegistrationPage::new(frame, &list, None, None))
}

/// `GET /{lang}/events/{id}/event.ics`: the event alone, for one's own calendar.
pub(crate) async fn calendar(
    frame: Frame,
    Path((_, id)): Path<(String, String)>,
    State(hub): State<Hub>,
) -> Result<Response, Error> {
    outcomes::event(&frame, &hub, &identifier(&id)?).await
}

/// `POST /{lang}/events/{id}/register`, `/open`, `/places` and `/came`
pub(crate) async fn act(
    frame: Frame,
    Path((_, id, act)): Path<(String, String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let event = identifier(&id)?;
    let done = match act.as_str() {
        "register" => match attendee(&sent) {
            Ok(attendee) => {
                let secret = hub.register(&asker.viewer, &event, attendee).await;
                secret.map(|secret| format!("/tickets/{secret}"))
            }
            Err(error) => Err(error),
        },
        "open" => opened(&hub, &asker, &event, &sent).await.map(|()| format!("/events/{event}")),
        "places" => match places(&sent) {
            Ok(places) => {
                let changed = hub.change_places(&asker.viewer, event.clone(), places).await;
                changed.map(|()| format!("/events/{event}"))
            }
            Err(error) => Err(error),
        },
        "came" => {
            let marked = hub.mark_came(&asker.viewer, &event, &came(&sent)?).await;
            marked.map(|()| format!("/events/{event}/list"))
        }
        _ => return Err(Error::NotFound),
    };
    match done {
        Ok(to) => Ok(Redirect::to(&frame.href(&to)).into_response()),
        Err(error) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            let list = hub.registration(&asker.viewer, &event).await?;
            with_form(status, &RegistrationPage::new(frame, &list, Some(&sent), Some(text)))
        }
    }
}

/// `GET /{lang}/events/{id}/{act}`: what a form was sent to is no page of its own.
pub(crate) async fn of_act(
    frame: Frame,
    Path((_, id, act)): Path<(String, String, String)>,
) -> Result<Redirect, Error> {
    let event = identifier(&id)?;
    if !ACTS.contains(&act.as_str()) {
        return Err(Error::NotFound);
    }
    Ok(Redirect::to(&frame.href(&format!("/events/{event}"))))
}

fn attendee(sent: &Sent) -> Result<Attendee, HubError> {
    Ok(Attendee {
        name: sent.field("name").to_owned(),
        email: sent.field("email").to_owned(),
        organisation: sent.field("organisation").to_owned(),
        country: sent.given("from", "country", COUNTRIES)?,
        language: sent.parsed("language", "language", LANGUAGES)?,
        needs: sent.field("needs").to_owned(),
    })
}

/// Who is said to have been there, and who not, where that is otherwise than the page had shown it: what somebody else has said
/// since stays.
fn came(sent: &Sent) -> Result<Vec<(u64, bool)>, Error> {
    let numbers = |name| sent.all(name).map(numbered).collect::<Result<Vec<u64>, Error>>();
    let (listed, had, there) = (numbers("listed")?, numbers("had")?, numbers("came")?);
    let said = listed.into_iter().map(|number| (number, there.contains(&number)));
    Ok(said.filter(|(number, is_there)| had.contains(number) != *is_there).collect())
}

/// How many places were typed; nothing for no limit.
fn places(sent: &Sent) -> Result<Option<u32>, HubError> {
    sent.given("places", "places", "1–20000")
}

async fn opened(hub: &Hub, asker: &Asker, event: &Identifier, sent: &Sent) -> Result<(), HubError> {
    const DAY: &str = "2026-11-27";
    let terms = Terms {
        places: places(sent)?,
        opens: sent.parsed("opens", "registration-opens", DAY)?,
        closes: sent.parsed("closes", "registration-closes", DAY)?,
        waiting_list: sent.field("waiting") == "yes",
    };
    let country = sent.parsed("country", "country", COUNTRIES)?;
    hub.open_registration(&asker.viewer, event.clone(), terms, country).await
}

/// `GET /{lang}/tickets/{secret}`
pub(crate) async fn ticket(
    frame: Frame,
    Path((_, secret)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    show(frame, &hub, &asker, &secret, StatusCode::OK, (None, None)).await
}

async fn show(
    frame: Frame,
    hub: &Hub,
    asker: &Asker,
    secret: &str,
    status: StatusCode,
    told: (Option<&Sent>, Option<String>),
) -> Result<Response, Error> {
    let ticket = hub.ticket(secret).await.map_err(gone)?;
    // Whoever registered for what is not shown any more keeps what they wrote in hand.
    let event = match hub.registration(&asker.viewer, &ticket.event).await {
        Ok(list) => Some(list.event),
        Err(HubError::NotFound { .. }) => None,
        Err(error) => return Err(error.into()),
    };
    with_form(status, &TicketPage::new(frame, &ticket, event.as_ref(), secret, told))
}

/// `POST /{lang}/tickets/{secret}/answer`: what the holder says of the event.
pub(crate) async fn answer(
    frame: Frame,
    Path((_, secret)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    sent: Sent,
) -> Result<Response, Error> {
    let answered = match survey::answer(&sent) {
        Ok(answer) => hub.answer_survey(&asker.viewer, &secret, answer).await,
        Err(error) => Err(error),
    };
    match answered {
        Ok(()) => Ok(Redirect::to(&frame.href(&format!("/tickets/{secret}"))).into_response()),
        Err(HubError::Link) => Err(Error::NotFound),
        Err(error) => {
            let Refusal { status, text } = Refusal::of(frame.words, error)?;
            show(frame, &hub, &asker, &secret, status, (Some(&sent), Some(text))).await
        }
    }
}

/// `POST /{lang}/tickets/{secret}/cancel`
pub(crate) async fn cancel(
    frame: Frame,
    Path((_, secret)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
    _sent: Sent,
) -> Result<Response, Error> {
    hub.cancel_ticket(&asker.viewer, &secret).await.map_err(gone)?;
    Ok(Redirect::to(&frame.href(&format!("/tickets/{secret}"))).into_response())
}

/// `GET /{lang}/tickets/{secret}/cancel` and `/answer`: what a form was sent to is no page of its own.
pub(crate) async fn back(
    frame: Frame,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Redirect, Error> {
    must_be_secret(&secret)?;
    Ok(Redirect::to(&frame.href(&format!("/tickets/{secret}"))))
}

/// `GET /{lang}/events/{id}/list`
pub(crate) async fn list(
    frame: Frame,
    Path((_, id)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let event = identifier(&id)?;
    let attendees = hub.attendees(&asker.viewer, &event).await?;
    let list = hub.registration(&asker.viewer, &event).await?;
    with_form(StatusCode::OK, &AttendeesPage::new(frame, &list.event, attendees))
}

/// `GET /{lang}/events/{id}/list.csv`
pub(crate) async fn list_csv(
    Path((_, id)): Path<(String, String)>,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let list = hub.attendees(&asker.viewer, &identifier(&id)?).await?;
    let names = [
        "ticket",
        "standing",
        "name",
        "email",
        "organisation",
        "country",
        "language",
        "needs",
        "came",
    ];
    let row = |holder: &Holder| {
        let standing = match holder.standing {
            Standing::Confirmed => "confirmed".to_owned(),
            Standing::Waiting(position) => format!("waiting {position}"),
            Standing::Cancelled => "cancelled".to_owned(),
        };
        let one = &holder.attendee;
        vec![
            holder.number.to_string(),
            standing,
            one.name.clone(),
            one.email.clone(),
            one.organisation.clone(),
            one.country.map(|one| one.alpha2().to_owned()).unwrap_or_default(),
            one.language.bcp47().to_owned(),
            one.needs.clone(),
            if holder.came { "yes".to_owned() } else { String::new() },
        ]
    };
    let names = names.map(str::to_owned);
    table::file("attendees.csv", "private, no-store", &names, list.all.iter().map(row))
}
