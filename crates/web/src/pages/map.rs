//! `/{lang}/map`: every place that a record names, drawn and listed.

use askama::Template;
use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use hub::{Hub, Marker};
use serde_json::{Value, json};
use vocabulary::{Country, Language};

use crate::{
    asker::Asker,
    cards::{self, Card},
    error::Error,
    frame::Frame,
    labels,
    map::MapSize,
    pages::page,
    places,
    question::query,
    shown::Shown,
};

#[derive(Template)]
#[template(path = "map.html")]
struct MapPage {
    frame: Frame,
    map: String,
    countries: String,
    n_places: usize,
    groups: Vec<Group>,
}

/// The most records at a place of which the table names the first; of more it gives the number and where to search them.
const NAMED: usize = 40;

/// The places of one country, or those that several share.
struct Group {
    id: String,
    heading: String,
    rows: Vec<Row>,
}

/// A place with what is there.
struct Row {
    id: String,
    name: Shown,
    local: Option<Shown>,
    kind: String,
    n_records: usize,
    records: Vec<Card>,
    all: Option<String>,
}

/// `GET /{lang}/map`
pub(crate) async fn map(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let markers = hub.map(&asker.viewer).await?;
    let marked = markers.iter().map(|marker| (&marker.place, marker.n_records));
    let countries = Country::ALL
        .into_iter()
        .map(|one| (one.to_string(), json!(labels::country(frame.words, one))));
    page(&MapPage {
        map: places::drawing(&frame, marked, MapSize::Large).unwrap_or_default(),
        countries: Value::Object(countries.collect()).to_string(),
        n_places: markers.len(),
        groups: groups(&frame, &markers),
        frame,
    })
}

/// `GET /{lang}/map.geojson`: the same places as GeoJSON (RFC 7946).
pub(crate) async fn geojson(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let markers = hub.map(&asker.viewer).await?;
    let features: Vec<Value> =
        markers.iter().filter_map(|marker| feature(&frame, marker)).collect();
    let body = json!({ "type": "FeatureCollection", "features": features });
    let headers =
        [(header::CONTENT_TYPE, "application/geo+json"), (header::CACHE_CONTROL, "no-cache")];
    Ok((headers, body.to_string()).into_response())
}

fn feature(frame: &Frame, marker: &Marker) -> Option<Value> {
    let position = marker.place.geometry.marker()?;
    let name = places::name(frame, &marker.place);
    let records: Vec<Value> = marker
        .records
        .iter()
        .map(|record| {
            let title = cards::title(frame, record);
            json!({
                "id": record.id,
                "title": title.text,
                "lang": title.tag(),
                "href": cards::address(frame, record),
                "kind": labels::kind(frame.words, record.kind()),
            })
        })
        .collect();
    Some(json!({
        "type": "Feature",
        "id": marker.place.id,
        "geometry": { "type": "Point", "coordinates": [position.longitude(), position.latitude()] },
        "properties": {
            "id": marker.place.id,
            "name": name.text,
            "lang": name.tag(),
            "kind": marker.place.kind.code(),
            "href": places::address(frame, &marker.place),
            "count": marker.n_records,
            "records": records,
        },
    }))
}

/// Countries upstream to downstream, then what several countries share or what lies outside them.
fn groups(frame: &Frame, markers: &[Marker]) -> Vec<Group> {
    let within = |country: Country| {
        markers.iter().filter(move |marker| marker.place.countries == [country]).collect::<Vec<_>>()
    };
    let shared: Vec<_> =
        markers.iter().filter(|marker| marker.place.countries.len() != 1).collect();
    Country::ALL
        .into_iter()
        .map(|country| {
            (format!("in-{country}"), labels::country(frame.words, country), within(country))
        })
        .chain([("in-several".to_owned(), frame.say("map-shared").into_owned(), shared)])
        .filter(|(.., markers)| !markers.is_empty())
        .map(|(id, heading, markers)| Group {
            id,
            heading,
            rows: markers.into_iter().map(|marker| row(frame, marker)).collect(),
        })
        .collect()
}

fn row(frame: &Frame, marker: &Marker) -> Row {
    let place = &marker.place;
    let name = places::name(frame, place);
    let named = if marker.n_records > NAMED { &[] } else { marker.records.as_slice() };
    let all = (marker.n_records > named.len())
        .then(|| frame.href(&format!("/search{}", query(&[("q", name.text.as_str())]))));
    let local = match place.countries.as_slice() {
        [country] => {
            place.name.get(spoken_in(*country)).filter(|_| spoken_in(*country) != frame.language())
        }
        _ => None,
    };
    Row {
        id: place.id.to_string(),
        local: local.map(|translation| Shown {
            text: translation.text.clone(),
            other: match place.countries.as_slice() {
                [country] => Some(spoken_in(*country)),
                _ => None,
            },
            unreviewed: false,
        }),
        name,
        kind: frame.say_of("place-kind", place.kind.code()).into_owned(),
        n_records: marker.n_records,
        records: Card::all(frame, named),
        all,
    }
}

/// The language whose script the signposts of a country are written in.
const fn spoken_in(country: Country) -> Language {
    match country {
        Country::China => Language::Zh,
        Country::Myanmar => Language::My,
        Country::Laos => Language::Lo,
        Country::Thailand => Language::Th,
        Country::Cambodia => Language::Km,
        Country::VietNam => Language::Vi,
    }
}
