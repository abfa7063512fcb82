//! `/{lang}/basins`: how healthy the fresh water of basins is, by the three components of the index, on a map and in tables.

use askama::Template;
use axum::{extract::State, response::Response};
use hub::{Basin, COMPONENTS, FoundBy, Health, Hub};
use vocabulary::method::Card as MethodCard;

use crate::{
    asker::Asker, chart::Bars, error::Error, frame::Frame, map::MapSize, pages::page, places,
    quantities, shown::Shown,
};

/// The method that they are reckoned by.
const METHOD: &str = "freshwater-health";

#[derive(Template)]
#[template(path = "basins.html")]
struct BasinsPage {
    frame: Frame,
    map: Option<String>,
    components: Vec<String>,
    basins: Vec<Entry>,
}

/// A basin.
struct Entry {
    id: String,
    name: Shown,
    href: String,
    picture: Option<Bars>,
    rows: Vec<Row>,
}

/// What was found about it once.
struct Row {
    year: String,
    scores: Vec<String>,
    /// A publication and its address, or a record's title and its.
    by: String,
    href: String,
    is_record: bool,
    /// The branches without data.
    missing: String,
}

/// `GET /{lang}/basins`
pub(crate) async fn basins(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let basins = hub.basins(&asker.viewer).await?;
    let card = hub::method(METHOD)?.card;
    let named = |code: &&str| quantities::word_of_card(frame.language(), card, code);
    let components: Vec<String> = COMPONENTS.iter().map(named).collect();
    let marked = basins.iter().map(|basin| (&basin.place, basin.findings.len()));
    page(&BasinsPage {
        map: places::drawing(&frame, marked, MapSize::Small),
        basins: basins.iter().map(|basin| entry(&frame, card, &components, basin)).collect(),
        components,
        frame,
    })
}

fn entry(frame: &Frame, card: &MethodCard, components: &[String], basin: &Basin) -> Entry {
    let name = places::name(frame, &basin.place);
    let picture = basin.findings.first().map(|newest| {
        let values = newest.components.map(|score| score.unwrap_or(f64::NAN));
        let what = newest.year.map(|year| year.to_string()).unwrap_or_default();
        Bars::new(frame.words, &name.text, &what, components, &values)
    });
    Entry {
        id: basin.place.id.to_string(),
        href: places::address(frame, &basin.place),
        rows: basin.findings.iter().map(|health| row(frame, card, health)).collect(),
        picture,
        name,
    }
}

fn row(frame: &Frame, card: &MethodCard, health: &Health) -> Row {
    let language = frame.language();
    let score = |score: &Option<f64>| {
        score.map_or_else(|| "–".to_owned(), |score| quantities::number(language, score))
    };
    let (by, href, is_record, missing) = match &health.by {
        FoundBy::Others(citation, url) => (citation.clone(), url.clone(), false, String::new()),
        FoundBy::Record(record, missing) => {
            let title = Shown::best(&record.title, language).map(|title| title.text);
            let href = frame.href(&format!("/records/{}", record.id));
            let codes = missing.split(", ").filter(|code| !code.is_empty());
            let names: Vec<String> =
                codes.map(|code| quantities::word_of_card(language, card, code)).collect();
            (
                title.unwrap_or_else(|| record.id.to_string()),
                href,
                true,
                crate::labels::join(frame.words, &names),
            )
        }
    };
    Row {
        year: health.year.map_or_else(|| "–".to_owned(), |year| year.to_string()),
        scores: health.components.iter().map(score).collect(),
        by,
        href,
        is_record,
        missing,
    }
}
