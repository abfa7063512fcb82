//! `/api/framework/iati.xml` and `/api/framework/iati-organisations.xml`: the register as IATI reads it.

use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use cooperation::Funding;
use exchange::iati::write;
use hub::{Hub, IatiTold};
use vocabulary::{Language, Maker, Text, Translation};

use crate::{error::Error, frame::Frame, strings::Words};

/// `GET /api/framework/iati.xml`
pub(crate) async fn activities(
    headers: HeaderMap,
    State(hub): State<Hub>,
) -> Result<Response, Error> {
    let document = hub.iati_activities(&told(&headers)).await?;
    Ok(file(write(&document), "lancang-mekong-activities.xml"))
}

/// `GET /api/framework/iati-organisations.xml`
pub(crate) async fn organisations(
    headers: HeaderMap,
    State(hub): State<Hub>,
) -> Result<Response, Error> {
    let document = hub.iati_organisations(&told(&headers)).await?;
    Ok(file(write(&document), "lancang-mekong-organisations.xml"))
}

/// XML under a name.
pub(crate) fn file(body: String, name: &str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/xml; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-cache".to_owned()),
    ];
    (headers, body).into_response()
}

fn told(headers: &HeaderMap) -> IatiTold {
    IatiTold {
        origin: Frame::homeless(headers).whole(""),
        funding: |funding: Funding| said(&format!("funding-{}", funding.code())),
        participants: said("field-participants"),
    }
}

/// A string of the pages in all languages: English is written, the others are made from it by a machine.
fn said(name: &str) -> Text {
    let translation = |language: Language| {
        let is_english = language == Language::En;
        Translation {
            text: Words(language).say(name).into_owned(),
            made: if is_english { Maker::Compiled } else { Maker::Machine },
            from: (!is_english).then_some(Language::En),
            revision: 1,
            reviewed: false,
        }
    };
    Language::ALL.into_iter().map(|language| (language, translation(language))).collect()
}
