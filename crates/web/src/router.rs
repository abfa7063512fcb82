//! Every route of the hub on one screen.

use axum::{
    Router,
    http::Uri,
    middleware,
    response::Redirect,
    routing::{get, post, put},
};
use hub::Hub;

use crate::{
    asker, assets,
    error::Error,
    layers,
    pages::{
        about, account, audit, documents, framework, glossary, health, home, lists, map, metrics,
        people, records, roles, search, sign_in, suggest, welcome,
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
        .route("/{lang}/records/{id}/{step}", post(records::step))
        .route("/{lang}/framework", get(framework::framework))
        .route("/{lang}/map", get(map::map))
        .route("/{lang}/map.geojson", get(map::geojson))
        .route("/{lang}/glossary", get(glossary::glossary))
        .route("/{lang}/lists/{list}", get(lists::list))
        .route("/{lang}/about", get(about::about))
        .route("/{lang}/roles", get(roles::roles))
        .route("/{lang}/sign-in", get(sign_in::form_of).post(sign_in::sign_in))
        .route("/{lang}/sign-in/code", post(sign_in::code))
        .route("/{lang}/sign-in/provider", get(sign_in::go))
        .route("/sign-in/openid", get(sign_in::back))
        .route("/{lang}/sign-out", post(sign_in::sign_out))
        .route("/{lang}/welcome/{secret}", get(welcome::welcome).post(welcome::choose))
        .route("/{lang}/account", get(account::account))
        .route("/{lang}/account/password", post(account::password))
        .route("/{lang}/account/second-factor", get(account::enrol).post(account::set))
        .route("/{lang}/account/second-factor/remove", post(account::remove))
        .route("/{lang}/account/sessions/end", post(account::end_sessions))
        .route("/{lang}/account/tokens", post(account::new_token))
        .route("/{lang}/account/tokens/end", post(account::end_token))
        .route("/{lang}/people", get(people::people).post(people::new))
        .route("/{lang}/people/{id}", get(people::person))
        .route("/{lang}/people/{id}/{act}", post(people::act))
        .route("/{lang}/audit", get(audit::audit))
        .route("/{lang}/audit.csv", get(audit::csv))
        .route("/id/{id}", get(records::permanent))
        .route("/api/search", get(search::api))
        .route("/api/suggest", get(suggest::suggest))
        .route("/api/records/{id}", get(records::api).put(records::put))
        .route("/api/records/{id}/{step}", post(records::api_step))
        .route("/api/me", get(people::me))
        .route("/api/people", get(people::api_all).post(people::api_new))
        .route("/api/people/{id}", get(people::api_one))
        .route("/api/people/{id}/{act}", post(people::api_manage))
        .route("/api/people/{id}/roles/{grant}", put(people::api_grant).delete(people::api_revoke))
        .route("/api/audit", get(audit::api))
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
        .with_state(hub.clone());
    layers::around(pages.layer(middleware::from_fn_with_state(hub, asker::recognise)), settings)
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
