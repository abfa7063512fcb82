//! `/{lang}/events.ics`: the public events as a calendar.

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use exchange::{Happening, calendar};
use hub::Hub;

use crate::{error::Error, frame::Frame, labels, places, shown::Shown};

/// `GET /{lang}/events.ics`
pub(crate) async fn events(frame: Frame, State(hub): State<Hub>) -> Result<Response, Error> {
    let language = frame.language();
    let host = frame.host();
    let happenings = hub.events().await?.into_iter().filter_map(|(record, changed_at)| {
        let title = crate::cards::title(&frame, &record);
        let place = |id| hub.place(id).map(|place| places::name(&frame, &place).text);
        let named: Vec<String> = record.places.iter().filter_map(place).collect();
        Some(Happening {
            uid: format!("{}@{host}", record.id),
            changed_at: changed_at.parse().ok()?,
            summary: title.text,
            language: title.other.unwrap_or(language).bcp47().to_owned(),
            description: Shown::best(&record.summary, language)
                .map(|one| one.text)
                .unwrap_or_default(),
            location: labels::join(frame.words, &named),
            url: frame.whole(&format!("/id/{}", record.id)),
            period: record.period,
        })
    });
    let name = format!("{} – {}", frame.say("site-name"), frame.say("sort-of-line-event"));
    let body = calendar(&name, &happenings.collect::<Vec<_>>());
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"lancang-mekong-events.ics\""),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    Ok((headers, body).into_response())
}
