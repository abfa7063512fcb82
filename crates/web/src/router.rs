//! Every route of the hub on one screen.

use axum::{Router, http::Uri, response::Redirect, routing::get};
use hub::Hub;

use crate::{
    assets,
    error::Error,
    layers,
    pages::{
        about, documents, framework, glossary, health, home, lists, map, metrics, records, search,
        suggest,
    },
    settings::Settings,
};

pub(crate) fn router(hub: Hub, settings: &Settings) -> Router {
    let pages = Router::new()
        .route("/", get(home::door))
        .route("/{lang}", get(home::home))
        .route("/{lang}/search", get(search::search))
        .route("/{lang}/search.json", get(search::json))
        .route("/{lang}/search.csv", get(search::csv))
        .route("/{lang}/records", get(records::all))
        .route("/{lang}/records/{id}", get(records::record))
        .route("/{lang}/framework", get(framework::framework))
        .route("/{lang}/map", get(map::map))
        .route("/{lang}/map.geojson", get(map::geojson))
        .route("/{lang}/glossary", get(glossary::glossary))
        .route("/{lang}/lists/{list}", get(lists::list))
        .route("/{lang}/about", get(about::about))
        .route("/id/{id}", get(records::permanent))
        .route("/api/search", get(search::api))
        .route("/api/suggest", get(suggest::suggest))
        .route("/assets/{*name}", get(assets::file))
        .route("/icon.svg", get(documents::icon))
        .route("/robots.txt", get(documents::robots))
        .route("/sitemap.xml", get(documents::sitemap))
        .route("/health", get(health::health))
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .route("/metrics", get(metrics::metrics))
        .fallback(elsewhere)
        .method_not_allowed_fallback(|| async { Error::Method })
        .with_state(hub);
    layers::around(pages, settings)
}

/// One address for one page: without a slash at its end. Two slashes at its beginning would lead to another host.
async fn elsewhere(uri: Uri) -> Result<Redirect, Error> {
    let trimmed = uri.path().trim_end_matches('/');
    if trimmed.is_empty()
        || trimmed.len() == uri.path().len()
        || trimmed[1..].starts_with(['/', '\\'])
    {
        return Err(Error::NotFound);
    }
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    Ok(Redirect::permanent(&format!("{trimmed}{query}")))
}
