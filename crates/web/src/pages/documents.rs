//! The small files that browsers and search engines ask for by name.

use std::fmt::Write as _;

use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use hub::{Hub, SearchRequest};
use search::Sort;
use vocabulary::Language;

use crate::{asker::Asker, error::Error, frame::Frame};

/// The most addresses that one sitemap may hold.
const MOST: usize = 50_000;
/// The pages that there is one of in each language.
const PAGES: [&str; 5] = ["", "/framework", "/map", "/glossary", "/about"];

/// `GET /icon.svg`: the river.
pub(crate) async fn icon() -> Response {
    let headers =
        [(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "public, max-age=86400")];
    (headers, include_str!("../../templates/icon.svg")).into_response()
}

/// `GET /robots.txt`: everything but the endless lists.
pub(crate) async fn robots(headers: HeaderMap) -> Response {
    let sitemap = Frame::homeless(&headers).whole("/sitemap.xml");
    let rules =
        format!("User-agent: *\nDisallow: /api/\nDisallow: /*/search?\nSitemap: {sitemap}\n");
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], rules).into_response()
}

/// `GET /sitemap.xml`: every page and the newest records, in every language.
pub(crate) async fn sitemap(
    State(hub): State<Hub>,
    asker: Asker,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let frame = Frame::homeless(&headers);
    let everything = SearchRequest::new("", Language::En);
    let request = SearchRequest {
        sort: Sort::Newest,
        limit: MOST / Language::ALL.len() - PAGES.len(),
        ..everything
    };
    let found = hub.search(&asker.viewer, request).await?;
    let records = found.records.iter().map(|record| format!("/records/{}", record.id));
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for path in PAGES.map(str::to_owned).into_iter().chain(records) {
        for language in Language::ALL {
            let address = frame.whole(&format!("/{language}{path}"));
            let _ = writeln!(xml, "<url><loc>{address}</loc></url>");
        }
    }
    xml.push_str("</urlset>\n");
    Ok(([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], xml).into_response())
}
