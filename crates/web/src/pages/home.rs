//! `/{lang}`: what the hub is, in one look.

use std::collections::BTreeMap;

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Redirect, Response},
};
use catalogue::{Details, Kind, Record};
use hub::Hub;

use crate::{
    asker::Asker,
    cards::{self, Card},
    dates,
    error::Error,
    frame::Frame,
    labels,
    map::MapSize,
    negotiate,
    pages::{
        framework::{Area, areas},
        methods::{Question as Asked, questions},
        page,
    },
    places,
    question::{Facet, Question},
    shown::Shown,
};

#[derive(Template)]
#[template(path = "home.html")]
struct Home {
    frame: Frame,
    kinds: Vec<KindCount>,
    map: String,
    map_text: String,
    newest: Vec<Card>,
    areas: Vec<Area>,
    questions: Vec<Asked>,
    framework_text: String,
    figures: Vec<FigureGroup>,
    holdings_text: String,
}

/// A kind with how many records it has and where they are listed.
pub(crate) struct KindCount {
    pub(crate) name: String,
    pub(crate) n: usize,
    pub(crate) href: String,
}

/// The figures that one document states.
struct FigureGroup {
    source: String,
    figures: Vec<Figure>,
}

/// A published figure of the cooperation.
struct Figure {
    number: String,
    title: Shown,
    as_of: Option<String>,
    href: String,
}

/// `GET /`: to the page in the browser's language.
pub(crate) async fn door(headers: HeaderMap) -> Response {
    let language = negotiate::language(&headers);
    let vary = [(header::VARY, "accept-language"), (header::CACHE_CONTROL, "no-cache")];
    (vary, Redirect::to(&format!("/{language}"))).into_response()
}

/// `GET /{lang}`
pub(crate) async fn home(
    frame: Frame,
    State(hub): State<Hub>,
    asker: Asker,
) -> Result<Response, Error> {
    let viewer = &asker.viewer;
    let (overview, markers) = (hub.overview(viewer).await?, hub.map(viewer).await?);
    let (framework, newest) = (hub.framework(viewer).await?, hub.newest(viewer).await?);
    let totals = hub.totals(viewer).await?;
    let n_records = usize::try_from(overview.n_records()).unwrap_or(usize::MAX);
    let marked = markers.iter().map(|marker| (&marker.place, marker.n_records));
    let framework_text = frame.words.with_two(
        "home-framework-text",
        ("actions", frame.number(framework.n_actions())),
        ("activities", frame.number(framework.n_activities())),
    );
    page(&Home {
        kinds: kind_counts(&frame, &overview),
        map: places::drawing(&frame, marked, MapSize::Small).unwrap_or_default(),
        map_text: frame.words.count_of("home-map-text", "places", markers.len()),
        newest: Card::all(&frame, &newest),
        areas: areas(&frame, &framework),
        questions: questions(&frame),
        framework_text,
        figures: figures(&frame, &totals),
        holdings_text: frame.words.count_of("home-holdings-text", "records", n_records),
        frame,
    })
}

/// The kinds that have records, in the order of the facets; the framework's own parts stand on its own page.
pub(crate) fn kind_counts(frame: &Frame, overview: &hub::Overview) -> Vec<KindCount> {
    Kind::ALL
        .into_iter()
        .filter_map(|kind| {
            let n = usize::try_from(*overview.by_kind.get(&kind)?).unwrap_or(usize::MAX);
            let search = Question::default().toggled(Facet::Kind, kind.code());
            let href = frame.href(&format!("/search{}", search.query()));
            (n > 0).then(|| KindCount { name: labels::kinds(frame.words, kind, n), n, href })
        })
        .collect()
}

/// The figures by the document that states them, in the order of the documents.
fn figures(frame: &Frame, totals: &[Record]) -> Vec<FigureGroup> {
    let mut groups: BTreeMap<String, Vec<Figure>> = BTreeMap::new();
    for record in totals {
        let document = record.source.split([' ', ';']).next().unwrap_or_default().to_owned();
        groups.entry(document).or_default().extend(figure(frame, record));
    }
    groups
        .into_iter()
        .map(|(document, figures)| FigureGroup {
            source: labels::sources(frame.words, &document).join(" "),
            figures,
        })
        .collect()
}

fn figure(frame: &Frame, record: &Record) -> Option<Figure> {
    let Details::Total { as_of, .. } = &record.details else { return None };
    Some(Figure {
        number: labels::figure(frame.words, &record.details)?,
        title: cards::title(frame, record),
        as_of: as_of.map(|date| frame.with("as-of", "date", dates::date(frame.language(), date))),
        href: cards::address(frame, record),
    })
}
