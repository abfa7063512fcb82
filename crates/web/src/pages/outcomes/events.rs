//! `/{lang}/events.ics`: the public events as a calendar.

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use catalogue::Record;
use exchange::{Happening, calendar};
use hub::Hub;
use vocabulary::Identifier;

use crate::{error::Error, frame::Frame, labels, places, shown::Shown};

/// `GET /{lang}/events.ics`
pub(crate) async fn events(frame: Frame, State(hub): State<Hub>) -> Result<Response, Error> {
    let all = hub.events().await?;
    let happenings = all.iter().filter_map(|(record, at)| happening(&frame, &hub, record, at));
    let name = format!("{} – {}", frame.say("site-name"), frame.say("sort-of-line-event"));
    Ok(calendar_file(
        &calendar(&name, &happenings.collect::<Vec<_>>()),
        "lancang-mekong-events.ics",
    ))
}

/// One public event as a calendar of its own.
pub(crate) async fn event(frame: &Frame, hub: &Hub, id: &Identifier) -> Result<Response, Error> {
    let all = hub.events().await?;
    let (record, at) = all.iter().find(|(record, _)| record.id == *id).ok_or(Error::NotFound)?;
    let happening = happening(frame, hub, record, at).ok_or(Error::NotFound)?;
    Ok(calendar_file(&calendar(&happening.summary.clone(), &[happening]), "event.ics"))
}

fn happening(frame: &Frame, hub: &Hub, record: &Record, changed_at: &str) -> Option<Happening> {
    let language = frame.language();
    let title = crate::cards::title(frame, record);
    let place = |id| hub.place(id).map(|place| places::name(frame, &place).text);
    let named: Vec<String> = record.places.iter().filter_map(place).collect();
    exchange::has_days(record.period).then_some(())?;
    Some(Happening {
        uid: format!("{}@{}", record.id, frame.host()),
        changed_at: changed_at.parse().ok()?,
        summary: title.text,
        language: title.other.unwrap_or(language).bcp47().to_owned(),
        description: Shown::best(&record.summary, language).map(|one| one.text).unwrap_or_default(),
        location: labels::join(frame.words, &named),
        url: frame.whole(&format!("/id/{}", record.id)),
        period: record.period,
        reminds: Vec::new(),
    })
}

/// A calendar under a name of its own.
pub(crate) fn calendar_file(body: &str, name: &str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-cache".to_owned()),
    ];
    (headers, body.to_owned()).into_response()
}
