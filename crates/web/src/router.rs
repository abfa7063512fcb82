//! Every route of the hub on one screen.

use axum::{
    Router,
    http::Uri,
    middleware,
    response::Redirect,
    routing::{MethodRouter, get, post, put},
};
use hub::Hub;

use crate::{
    asker, assets,
    error::Error,
    layers,
    pages::{
        about, account, audit, basins, calls, cbd, changes, deadlines, documents, framework,
        glossary, goals, health, home, iati, lists, map, methods, metrics, minutes, networks,
        outcomes, partnership, people, processes, records, registration, results, reviews, roles,
        search, sign_in, suggest, tables, welcome,
    },
    settings::Settings,
};

/// Everything that can be asked for, and by whom it is answered.
#[rustfmt::skip]
#[expect(clippy::too_many_lines, reason = "every route has its line, and all stand on one screen")]
fn routes() -> Vec<(&'static str, MethodRouter<Hub>)> {
    vec![
        ("/", get(home::door)),
        ("/{lang}", get(home::home)),
        ("/{lang}/search", get(search::search)),
        ("/{lang}/search.json", get(search::json)),
        ("/{lang}/search.csv", get(search::csv)),
        ("/{lang}/records", get(records::all)),
        ("/{lang}/records/{id}", get(records::record)),
        ("/{lang}/records/{id}/{step}", get(records::of_step).post(records::step)),
        ("/{lang}/framework", get(framework::framework)),
        ("/{lang}/framework/changes", get(changes::all)),
        ("/{lang}/framework/changes/new", get(changes::form).post(changes::propose)),
        ("/{lang}/framework/changes/{number}", get(changes::one)),
        ("/{lang}/framework/changes/{number}/{act}", get(changes::of_act).post(changes::act)),
        ("/{lang}/framework/versions/{number}", get(changes::version)),
        ("/{lang}/framework/outcomes", get(outcomes::outcomes)),
        ("/{lang}/framework/outcomes/lines", get(outcomes::lines)),
        ("/{lang}/framework/outcomes.csv", get(outcomes::csv)),
        ("/{lang}/framework/outcomes/embed", get(outcomes::embed)),
        ("/{lang}/events.ics", get(outcomes::events)),
        ("/{lang}/framework/log/new", get(outcomes::form).post(outcomes::enter)),
        ("/{lang}/framework/log/{number}", get(outcomes::entry)),
        ("/{lang}/framework/log/{number}/strike", get(outcomes::of_strike).post(outcomes::strike)),
        ("/{lang}/framework/results", get(results::results)),
        ("/{lang}/framework/results.csv", get(results::csv)),
        ("/{lang}/framework/results/new", get(results::form).post(results::define)),
        ("/{lang}/framework/results/{number}", get(results::one)),
        ("/{lang}/framework/results/{number}/{act}", get(results::of_act).post(results::act)),
        ("/{lang}/framework/reviews", get(reviews::all)),
        ("/{lang}/framework/reviews/new", get(reviews::form).post(reviews::open)),
        ("/{lang}/framework/reviews/{number}", get(reviews::one)),
        ("/{lang}/framework/reviews/{number}/report", get(reviews::html)),
        ("/{lang}/framework/reviews/{number}/report.pdf", get(reviews::pdf)),
        ("/{lang}/framework/reviews/{number}/activities/{activity}", get(reviews::activity)),
        ("/{lang}/framework/reviews/{number}/{act}", get(reviews::of_act).post(reviews::act)),
        ("/{lang}/events/{id}", get(registration::one)),
        ("/{lang}/events/{id}/event.ics", get(registration::calendar)),
        ("/{lang}/events/{id}/list", get(registration::list)),
        ("/{lang}/events/{id}/list.csv", get(registration::list_csv)),
        ("/{lang}/events/{id}/certificates/{code}", get(registration::certificate)),
        (
            "/{lang}/events/{id}/certificates/{code}/certificate.pdf",
            get(registration::certificate_pdf),
        ),
        ("/{lang}/events/{id}/{act}", get(registration::of_act).post(registration::act)),
        ("/{lang}/events/{id}/minutes", get(minutes::one)),
        ("/{lang}/events/{id}/minutes/{act}", get(minutes::of_act).post(minutes::act)),
        ("/{lang}/deadlines", get(deadlines::deadlines)),
        ("/{lang}/deadlines.ics", get(deadlines::ics)),
        ("/{lang}/framework/commitments", get(minutes::commitments)),
        ("/{lang}/tickets/{secret}", get(registration::ticket)),
        ("/{lang}/tickets/{secret}/answer", get(registration::back).post(registration::answer)),
        ("/{lang}/tickets/{secret}/cancel", get(registration::back).post(registration::cancel)),
        ("/{lang}/calls", get(calls::all)),
        ("/{lang}/calls/new", get(calls::form).post(calls::publish)),
        ("/{lang}/calls/{number}", get(calls::one)),
        ("/{lang}/calls/{number}/apply", get(calls::of_apply).post(calls::apply)),
        ("/{lang}/calls/{number}/applications", get(calls::applications)),
        ("/{lang}/calls/{number}/applications/{application}", get(calls::application)),
        ("/{lang}/calls/{number}/applications/{application}/{act}", get(calls::of_act).post(calls::act)),
        ("/{lang}/applications/{secret}", get(calls::own)),
        ("/{lang}/applications/{secret}/alumni", get(calls::back).post(calls::alumni)),
        ("/{lang}/applications/{secret}/withdraw", get(calls::back).post(calls::withdraw)),
        ("/{lang}/networks/{id}", get(networks::one)),
        ("/{lang}/networks/{id}/members", get(networks::members)),
        ("/{lang}/networks/{id}/{act}", get(networks::of_act).post(networks::act)),
        ("/{lang}/memberships/{secret}", get(networks::own).post(networks::change)),
        ("/{lang}/memberships/{secret}/leave", get(networks::back).post(networks::leave)),
        ("/{lang}/partnership", get(partnership::all)),
        ("/{lang}/partnership/new", get(partnership::form).post(partnership::enter)),
        ("/{lang}/partnership/{number}", get(partnership::one)),
        ("/{lang}/partnership/{number}/{act}", get(partnership::of_act).post(partnership::act)),
        ("/{lang}/map", get(map::map)),
        ("/{lang}/map.geojson", get(map::geojson)),
        ("/{lang}/methods", get(methods::all)),
        ("/{lang}/methods/{id}", get(methods::method).post(methods::compute)),
        ("/{lang}/basins", get(basins::basins)),
        ("/{lang}/goals", get(goals::all)),
        ("/{lang}/goals.csv", get(goals::csv)),
        ("/{lang}/goals.sdmx.csv", get(goals::sdmx)),
        ("/{lang}/goals/{indicator}", get(goals::indicator)),
        ("/{lang}/glossary", get(glossary::glossary)),
        ("/{lang}/lists/{list}", get(lists::list)),
        ("/{lang}/about", get(about::about)),
        ("/{lang}/roles", get(roles::roles)),
        ("/{lang}/sign-in", get(sign_in::form_of).post(sign_in::sign_in)),
        ("/{lang}/sign-in/code", get(sign_in::again).post(sign_in::code)),
        ("/{lang}/sign-in/provider", get(sign_in::go)),
        ("/sign-in/openid", get(sign_in::back)),
        ("/{lang}/sign-out", get(sign_in::again).post(sign_in::sign_out)),
        ("/{lang}/welcome/{secret}", get(welcome::welcome).post(welcome::choose)),
        ("/{lang}/account", get(account::account)),
        ("/{lang}/account/mail", get(account::back).post(account::mail)),
        ("/{lang}/account/password", get(account::back).post(account::password)),
        ("/{lang}/account/second-factor", get(account::enrol).post(account::set)),
        ("/{lang}/account/second-factor/remove", get(account::back).post(account::remove)),
        ("/{lang}/account/sessions/end", get(account::back).post(account::end_sessions)),
        ("/{lang}/account/tokens", get(account::back).post(account::new_token)),
        ("/{lang}/account/tokens/end", get(account::back).post(account::end_token)),
        ("/{lang}/people", get(people::people).post(people::new)),
        ("/{lang}/people/{id}", get(people::person)),
        ("/{lang}/people/{id}/{act}", get(people::of_act).post(people::act)),
        ("/{lang}/audit", get(audit::audit)),
        ("/{lang}/audit.csv", get(audit::csv)),
        ("/id/{id}", get(records::permanent)),
        ("/api", get(processes::landing)),
        ("/api/openapi.json", get(processes::openapi)),
        ("/api/conformance", get(processes::conformance)),
        ("/api/processes", get(processes::all)),
        ("/api/processes/{process}", get(processes::one)),
        ("/api/processes/{process}/execution", post(processes::execute)),
        ("/api/jobs", get(processes::list)),
        ("/api/jobs/{job}", get(processes::job).delete(processes::dismiss)),
        ("/api/jobs/{job}/results", get(processes::results)),
        ("/api/framework/changes", get(changes::api_all)),
        ("/api/framework/changes.csv", get(tables::changes)),
        ("/api/framework/changes/{number}", get(changes::api_one)),
        ("/api/framework/outcomes", get(outcomes::api)),
        ("/api/framework/cbd.csv", get(cbd::csv)),
        ("/api/framework/iati.xml", get(iati::activities)),
        ("/api/framework/iati-organisations.xml", get(iati::organisations)),
        ("/api/commitments", get(minutes::api)),
        ("/api/commitments.csv", get(tables::commitments)),
        ("/api/calls", get(calls::api)),
        ("/api/calls.csv", get(tables::calls)),
        ("/api/partnership", get(partnership::api)),
        ("/api/partnership.csv", get(tables::partnership)),
        ("/api/framework/results", get(results::api)),
        ("/api/framework/reviews/{number}", get(reviews::api)),
        ("/api/framework/reviews/{number}/activities.csv", get(tables::standings)),
        ("/api/search", get(search::api)),
        ("/api/suggest", get(suggest::suggest)),
        ("/api/records/{id}", get(records::api).put(records::put)),
        ("/api/records/{id}/{step}", post(records::api_step)),
        ("/api/me", get(people::me)),
        ("/api/people", get(people::api_all).post(people::api_new)),
        ("/api/people/{id}", get(people::api_one)),
        ("/api/people/{id}/{act}", post(people::api_manage)),
        ("/api/people/{id}/roles/{grant}", put(people::api_grant).delete(people::api_revoke)),
        ("/api/audit", get(audit::api)),
        ("/assets/{*name}", get(assets::file)),
        ("/icon.svg", get(documents::icon)),
        ("/robots.txt", get(documents::robots)),
        ("/sitemap.xml", get(documents::sitemap)),
        ("/health", get(health::health)),
        ("/health/live", get(health::live)),
        ("/health/ready", get(health::ready)),
        ("/metrics", get(metrics::metrics)),
    ]
}

/// The addresses of everything that can be asked for, as patterns. A test asks each of them for what it must not tell.
pub fn surfaces() -> Vec<&'static str> {
    routes().into_iter().map(|(path, _)| path).collect()
}

pub(crate) fn router(hub: Hub, settings: &Settings) -> Router {
    let pages =
        routes().into_iter().fold(Router::new(), |pages, (path, route)| pages.route(path, route));
    let pages = pages
        .fallback(elsewhere)
        .method_not_allowed_fallback(async || Error::Method)
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
