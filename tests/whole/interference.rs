//! The one property: what someone can reach over every surface together is what the policy lets them, no more, no less.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
};

use serde_json::{Value, json};

use crate::{
    people::Person,
    postgres::Database,
    program::{Served, new_hub, succeed, text},
};

/// Chance that is the same each time: a linear congruential generator (Knuth, MMIX).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn one_of<'t, T>(&mut self, choices: &'t [T]) -> &'t T {
        &choices[usize::try_from(self.below(choices.len() as u64)).unwrap()]
    }
}

const COUNTRIES: [&str; 6] = ["CN", "MM", "LA", "TH", "KH", "VN"];
const ORGANISATIONS: [&str; 3] = ["org-one", "org-two", "org-three"];
const PROJECTS: [&str; 2] = ["project-one", "project-two"];
const ROLES: [&str; 6] =
    ["reader", "contributor", "reviewer", "focal-point", "data-owner", "operator"];
const N_RECORDS: usize = 48;

/// A record of the random collection.
struct Secret {
    id: String,
    /// A word that stands in its title and nowhere else.
    word: String,
    /// One for its long text.
    inside: String,
    body: Value,
}

fn word(chance: &mut Chance) -> String {
    let letters = b"bcdfghjklmnpqrstvwxz";
    let mut word = String::from("zq");
    for _ in 0..9 {
        word.push(char::from(*chance.one_of(letters)));
    }
    word
}

fn secret(n: usize, chance: &mut Chance) -> Secret {
    let (word, inside, id) = (word(chance), word(chance), format!("secret-{n:02}"));
    let status = *chance.one_of(&[
        "draft",
        "submitted",
        "returned",
        "accepted",
        "published",
        "published",
        "published",
        "withdrawn",
    ]);
    let n_countries = usize::try_from(chance.below(3)).unwrap();
    let first = usize::try_from(chance.below(4)).unwrap();
    let countries = &COUNTRIES[first..first + n_countries];
    let shared: Vec<&str> = COUNTRIES.into_iter().filter(|_| chance.below(4) == 0).collect();
    let access = if chance.below(2) == 0 || shared.is_empty() {
        json!("public")
    } else {
        json!({ "countries": shared })
    };
    let organisations: Vec<&str> =
        ORGANISATIONS.into_iter().filter(|_| chance.below(3) == 0).collect();
    let mut relations = Vec::new();
    if chance.below(2) == 0 {
        relations.push(json!({ "kind": "part-of", "target": chance.one_of(&PROJECTS) }));
    }
    if n > 0 {
        let other = format!("secret-{:02}", chance.below(n as u64));
        relations.push(json!({ "kind": "related", "target": other }));
    }
    let text = |text: String| json!({ "en": { "text": text, "made": "compiled" } });
    let body = json!({
        "id": id,
        "title": text(format!("Title {word}")),
        "summary": text(format!("Summary of {word}")),
        "description": text(format!("Inside {inside}")),
        "creators": [format!("Author {word}")],
        "status": status,
        "access": access,
        "countries": countries,
        "organisations": organisations,
        "places": ["vientiane"],
        "subjects": ["sdg:6"],
        "relations": relations,
        "period": { "start": "2021", "end": "2021" },
        "source": format!("source {word}"),
        "details": details(n, &inside),
    });
    Secret { id, word, inside, body }
}

/// Every third is a project of which someone else reported.
fn details(n: usize, inside: &str) -> Value {
    if !n.is_multiple_of(3) {
        return json!({ "kind": "document", "form": "report" });
    }
    let iati = format!(
        r#"<iati-activity xml:lang="en">
<iati-identifier>XM-A-{n}</iati-identifier>
<reporting-org ref="XM-A" type="40"><narrative>A</narrative></reporting-org>
<title><narrative>Inside {inside}</narrative></title>
<description><narrative>Inside {inside}</narrative></description>
<participating-org role="4"><narrative>B</narrative></participating-org>
<activity-status code="2"/>
<activity-date iso-date="2021-01-01" type="1"/>
<sector code="41010"/>
</iati-activity>"#
    );
    json!({ "kind": "project", "theme": "", "iati": iati })
}

/// The policy in plain words, written without the program's own code: who may read a record.
fn may_read(roles: &[String], body: &Value) -> bool {
    let status = body["status"].as_str().unwrap();
    if status == "published" && body["access"] == "public" {
        return true;
    }
    let mut scopes = vec!["hub".to_owned()];
    if let Some(leading) = body["organisations"].get(0) {
        scopes.push(format!("organisation:{}", leading.as_str().unwrap()));
    }
    if let [country] = &body["countries"].as_array().unwrap()[..] {
        scopes.push(format!("country:{}", country.as_str().unwrap()));
    }
    for relation in body["relations"].as_array().unwrap() {
        if relation["kind"] == "part-of" {
            scopes.push(format!("project:{}", relation["target"].as_str().unwrap()));
        }
    }
    if status == "published" {
        for country in body["access"]["countries"].as_array().unwrap() {
            scopes.push(format!("country:{}", country.as_str().unwrap()));
        }
    }
    roles.iter().any(|role| {
        let (role, scope) = role.split_once('@').unwrap();
        (status == "published" || role != "reader") && scopes.iter().any(|one| one == scope)
    })
}

fn random_roles(chance: &mut Chance) -> Vec<String> {
    let n = 1 + chance.below(3);
    let role = |_| {
        let scope = match chance.below(4) {
            0 => format!("organisation:{}", chance.one_of(&ORGANISATIONS)),
            1 => format!("project:{}", chance.one_of(&PROJECTS)),
            2 if chance.below(4) == 0 => "hub".to_owned(),
            _ => format!("country:{}", chance.one_of(&COUNTRIES)),
        };
        format!("{}@{scope}", chance.one_of(&ROLES))
    };
    (0..n).map(role).collect()
}

/// Every address to be asked at a surface, for all records and words there are.
///
/// A surface that is not here fails the test: whoever adds one says here how it is asked, so that it is asked for what it
/// must not tell.
#[expect(clippy::too_many_lines, reason = "each surface has its line")]
fn addresses(surface: &str, secrets: &[Secret]) -> Vec<String> {
    let one = |path: &str| vec![path.to_owned()];
    let of_ids = |pattern: &str| {
        secrets.iter().map(|secret| pattern.replace("{id}", &secret.id)).collect::<Vec<_>>()
    };
    let of_words = |pattern: &str| {
        secrets.iter().map(|secret| pattern.replace("{word}", &secret.word)).collect::<Vec<_>>()
    };
    let of_insides = |pattern: &str| {
        secrets.iter().map(|secret| pattern.replace("{word}", &secret.inside)).collect::<Vec<_>>()
    };
    match surface {
        "/api/processes/{process}" => one("/api/processes/us-aqi"),
        "/api/jobs/{job}" => one("/api/jobs/secret-0"),
        "/api/jobs/{job}/results" => one("/api/jobs/secret-0/results"),
        "/"
        | "/robots.txt"
        | "/icon.svg"
        | "/sitemap.xml"
        | "/metrics"
        | "/api/me"
        | "/api/people"
        | "/api/audit"
        | "/health"
        | "/health/live"
        | "/health/ready"
        | "/api"
        | "/api/openapi.json"
        | "/api/conformance"
        | "/api/processes"
        | "/api/jobs"
        | "/api/framework/changes"
        | "/api/framework/outcomes"
        | "/api/framework/results"
        | "/api/framework/cbd.csv"
        | "/api/framework/iati.xml"
        | "/api/framework/iati-organisations.xml"
        | "/api/calls"
        | "/api/commitments"
        | "/api/framework/changes.csv"
        | "/api/calls.csv"
        | "/api/commitments.csv"
        | "/api/partnership.csv"
        | "/api/partnership" => one(surface),
        "/api/framework/changes/{number}" => one("/api/framework/changes/1"),
        "/{lang}/framework/changes/{number}" => one("/en/framework/changes/1"),
        "/{lang}/framework/versions/{number}" => one("/en/framework/versions/1"),
        "/{lang}/framework/results/{number}" => one("/en/framework/results/1"),
        "/{lang}/framework/reviews/{number}"
        | "/{lang}/framework/reviews/{number}/report"
        | "/{lang}/framework/reviews/{number}/report.pdf" => {
            one(&surface.replace("{lang}", "en").replace("{number}", "1"))
        }
        "/{lang}/framework/reviews/{number}/activities/{activity}" => {
            one("/en/framework/reviews/1/activities/activity-1-1-1")
        }
        "/api/framework/reviews/{number}" => one("/api/framework/reviews/1"),
        "/api/framework/reviews/{number}/activities.csv" => {
            one("/api/framework/reviews/1/activities.csv")
        }
        "/{lang}/events/{id}"
        | "/{lang}/events/{id}/minutes"
        | "/{lang}/events/{id}/event.ics"
        | "/{lang}/events/{id}/list"
        | "/{lang}/events/{id}/list.csv" => of_ids(&surface.replace("{lang}", "en")),
        "/{lang}/events/{id}/certificates/{code}"
        | "/{lang}/events/{id}/certificates/{code}/certificate.pdf" => {
            of_ids(&surface.replace("{lang}", "en").replace("{code}", "1-0"))
        }
        "/{lang}/tickets/{secret}" => one("/en/tickets/0"),
        "/{lang}/calls/{number}"
        | "/{lang}/calls/{number}/applications"
        | "/{lang}/calls/{number}/applications/{application}" => {
            let one_of = surface.replace("{lang}", "en").replace("{number}", "1");
            one(&one_of.replace("{application}", "1"))
        }
        "/{lang}/networks/{id}" | "/{lang}/networks/{id}/members" => {
            of_ids(&surface.replace("{lang}", "en"))
        }
        "/{lang}/memberships/{secret}" => one("/en/memberships/0"),
        "/{lang}/applications/{secret}" => one("/en/applications/0"),
        "/{lang}/partnership/{number}" => one("/en/partnership/1"),
        "/{lang}/framework/log/{number}" => one("/en/framework/log/1"),
        "/{lang}"
        | "/{lang}/deadlines"
        | "/{lang}/deadlines.ics"
        | "/{lang}/records"
        | "/{lang}/framework"
        | "/{lang}/framework/changes"
        | "/{lang}/framework/changes/new"
        | "/{lang}/framework/outcomes"
        | "/{lang}/framework/outcomes/lines"
        | "/{lang}/framework/outcomes.csv"
        | "/{lang}/framework/outcomes/embed"
        | "/{lang}/framework/log/new"
        | "/{lang}/framework/results"
        | "/{lang}/framework/results.csv"
        | "/{lang}/framework/results/new"
        | "/{lang}/framework/reviews"
        | "/{lang}/framework/reviews/new"
        | "/{lang}/partnership"
        | "/{lang}/partnership/new"
        | "/{lang}/calls"
        | "/{lang}/framework/commitments"
        | "/{lang}/calls/new"
        | "/{lang}/events.ics"
        | "/{lang}/map"
        | "/{lang}/map.geojson"
        | "/{lang}/basins"
        | "/{lang}/goals"
        | "/{lang}/goals.csv"
        | "/{lang}/goals.sdmx.csv"
        | "/{lang}/glossary"
        | "/{lang}/methods"
        | "/{lang}/about"
        | "/{lang}/roles"
        | "/{lang}/sign-in"
        | "/{lang}/sign-in/provider"
        | "/{lang}/account"
        | "/{lang}/account/second-factor"
        | "/{lang}/people"
        | "/{lang}/audit"
        | "/{lang}/audit.csv" => one(&surface.replace("{lang}", "en")),
        "/{lang}/search" => {
            let mut pages = of_words("/en/search?q={word}");
            pages.extend((1..=4).map(|n| format!("/en/search?sort=newest&page={n}")));
            pages.push("/lo/search?country=LA&kind=document&year=2021&subject=sdg:6".to_owned());
            pages
        }
        "/{lang}/search.json" => one("/th/search.json?sort=title"),
        "/{lang}/search.csv" => one("/en/search.csv"),
        "/api/search" => of_insides("/api/search?q={word}"),
        "/api/suggest" => of_words("/api/suggest?q={word}"),
        "/{lang}/records/{id}" => {
            let mut pages = of_ids("/en/records/{id}");
            pages.extend(of_ids("/vi/records/{id}.json"));
            pages.extend(of_ids("/vi/records/{id}.result.json"));
            pages.extend(of_ids("/vi/records/{id}.crate.zip"));
            pages.extend(of_ids("/vi/records/{id}.iati.xml"));
            pages.extend(
                PROJECTS.iter().chain(&ORGANISATIONS).map(|id| format!("/en/records/{id}")),
            );
            pages
        }
        "/api/records/{id}" => of_ids("/api/records/{id}"),
        "/id/{id}" => of_ids("/id/{id}"),
        "/{lang}/lists/{list}" => one("/en/lists/sdg"),
        "/{lang}/goals/{indicator}" => one("/en/goals/sdg7_elecac"),
        "/{lang}/methods/{id}" => one("/en/methods/inform-risk?example=invented"),
        "/{lang}/welcome/{secret}" => one("/en/welcome/0"),
        "/{lang}/people/{id}" => one("/en/people/p-0"),
        "/api/people/{id}" => one("/api/people/p-0"),
        "/sign-in/openid" => one("/sign-in/openid"),
        "/assets/{*name}" => one("/assets/secret-0"),
        // Surfaces that only take what is sent; the matrix tries them. Opened, they lead on without looking.
        "/{lang}/framework/changes/{number}/{act}"
        | "/{lang}/framework/log/{number}/strike"
        | "/{lang}/framework/results/{number}/{act}"
        | "/{lang}/partnership/{number}/{act}"
        | "/{lang}/events/{id}/{act}"
        | "/{lang}/tickets/{secret}/cancel"
        | "/{lang}/tickets/{secret}/answer"
        | "/{lang}/calls/{number}/apply"
        | "/{lang}/networks/{id}/{act}"
        | "/{lang}/events/{id}/minutes/{act}"
        | "/{lang}/memberships/{secret}/leave"
        | "/{lang}/calls/{number}/applications/{application}/{act}"
        | "/{lang}/applications/{secret}/withdraw"
        | "/{lang}/applications/{secret}/alumni"
        | "/{lang}/framework/reviews/{number}/{act}"
        | "/{lang}/records/{id}/{step}"
        | "/{lang}/sign-in/code"
        | "/{lang}/sign-out"
        | "/{lang}/account/mail"
        | "/{lang}/account/password"
        | "/{lang}/account/second-factor/remove"
        | "/{lang}/account/sessions/end"
        | "/{lang}/account/tokens"
        | "/{lang}/account/tokens/end"
        | "/{lang}/people/{id}/{act}"
        | "/api/processes/{process}/execution"
        | "/api/records/{id}/{step}"
        | "/api/people/{id}/{act}"
        | "/api/people/{id}/roles/{grant}" => Vec::new(),
        other => panic!("the surface {other} is not asked for what it must not tell: add it here"),
    }
}

/// The words of secret records that someone reaches, each with where.
fn reached(hub: &Served, who: &Person, secrets: &[Secret]) -> BTreeMap<String, BTreeSet<String>> {
    let mut reached: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for surface in web::surfaces() {
        for address in addresses(surface, secrets) {
            let answer = hub.ask("GET", &address, &who.headers());
            let body = String::from_utf8_lossy(&answer.body);
            // What was asked for is repeated in answers and tells nothing.
            let asked = address.clone();
            // Most bodies hold nothing of any secret: to look once for how all words and names begin is enough there.
            let (has_words, has_ids) = (body.contains("zq"), body.contains("secret-"));
            for secret in secrets {
                let is_link = |path: &str| {
                    let from = |end: char| body.contains(&format!("{path}{}{end}", secret.id));
                    ['"', '<', '.', '?', '&'].into_iter().any(from)
                };
                let links =
                    has_ids && (is_link("/records/") || is_link("/id/") || is_link("\"id\":\""));
                let is_named =
                    |word: &str| has_words && body.contains(word) && !asked.contains(word);
                let is_asked_for = asked.contains(&secret.id);
                let is_shown = is_named(&secret.word) || is_named(&secret.inside);
                let leads_there = links && !is_asked_for && answer.status == 200;
                let is_there = is_asked_for
                    && matches!(answer.status, 200 | 303)
                    && !asked.ends_with("assets");
                if is_shown || leads_there || is_there {
                    reached.entry(secret.id.clone()).or_default().insert(surface.to_owned());
                }
            }
        }
    }
    reached
}

fn fill(folder: &Path, database: &[&str], secrets: &[Secret]) {
    let mut lines = String::new();
    let title = |id: &str| json!({ "en": { "text": id, "made": "compiled" } });
    for id in ORGANISATIONS {
        let organisation = json!({ "id": id, "title": title(id), "status": "published", "access": "public",
            "source": "a test", "details": { "kind": "organisation", "form": "centre", "abbreviation": "", "website": "" } });
        writeln!(lines, "{organisation}").unwrap();
    }
    for id in PROJECTS {
        let project = json!({ "id": id, "title": title(id), "status": "published", "access": "public",
            "source": "a test", "details": { "kind": "document", "form": "report" } });
        writeln!(lines, "{project}").unwrap();
    }
    for secret in secrets {
        writeln!(lines, "{}", secret.body).unwrap();
    }
    let file = folder.join("secrets.jsonl");
    fs::write(&file, lines).unwrap();
    let mut import = vec!["import", "--data", text(folder)];
    import.extend(database);
    import.push(text(&file));
    succeed(&import);
}

fn try_all(folder: &Path, database: &[&str], seed: u64) {
    let mut chance = Chance(seed);
    let secrets: Vec<Secret> = (0..N_RECORDS).map(|n| secret(n, &mut chance)).collect();
    fill(folder, database, &secrets);
    let mut viewers = vec![Person::anyone()];
    for n in 0..3 {
        let roles = random_roles(&mut chance);
        viewers.push(Person::open(folder, database, &format!("viewer-{n}"), &roles));
    }
    let options: Vec<&str> =
        ["--log", "warn"].into_iter().chain(database.iter().copied()).collect();
    let hub = Served::start_with(folder, &options);
    for who in &viewers {
        let expected: BTreeSet<&str> = secrets
            .iter()
            .filter(|secret| may_read(&who.roles, &secret.body))
            .map(|secret| secret.id.as_str())
            .collect();
        let found = reached(&hub, who, &secrets);
        for (id, surfaces) in &found {
            let allowed = expected.contains(id.as_str());
            assert!(allowed, "seed {seed}: {:?} reach {id} over {surfaces:?}", who.roles);
        }
        let found: BTreeSet<&str> = found.keys().map(String::as_str).collect();
        assert_eq!(found, expected, "seed {seed}: {:?}", who.roles);
        counts_agree(&hub, who, &secrets, &expected);
        hidden_looks_like_absent(&hub, who, &secrets, &expected);
    }
    every_disclosure_is_in_the_trail(&hub, folder, database, &secrets);
}

/// Counts speak of what may be read and of nothing else.
fn counts_agree(hub: &Served, who: &Person, secrets: &[Secret], expected: &BTreeSet<&str>) {
    for (query, of) in [("", None), ("&country=LA", Some("LA")), ("&country=TH", Some("TH"))] {
        let counted = |secret: &&Secret| {
            let countries = secret.body["countries"].as_array().unwrap();
            expected.contains(secret.id.as_str())
                && of.is_none_or(|of| countries.contains(&json!(of)))
        };
        let n = secrets.iter().filter(counted).count();
        let path = format!(
            "/api/search?kind=document&kind=project&q=title&expand=off&year=2021&subject=sdg:6{query}"
        );
        let found: Value =
            serde_json::from_slice(&hub.ask("GET", &path, &who.headers()).body).unwrap();
        assert_eq!(found["total"], n, "{:?} {path}", who.roles);
    }
}

/// A page that may not be read is answered word for word as one that is not there.
fn hidden_looks_like_absent(
    hub: &Served,
    who: &Person,
    secrets: &[Secret],
    expected: &BTreeSet<&str>,
) {
    let Some(hidden) = secrets.iter().find(|secret| !expected.contains(secret.id.as_str())) else {
        return;
    };
    for pattern in ["/en/records/{id}", "/en/records/{id}.json", "/id/{id}", "/api/records/{id}"] {
        let answers = [hidden.id.as_str(), "never-was"].map(|id| {
            let answer = hub.ask("GET", &pattern.replace("{id}", id), &who.headers());
            (answer.status, answer.text().replace(id, "{id}"))
        });
        assert_eq!(answers[0], answers[1], "{pattern}");
    }
}

/// Each restricted record that was shown to someone stands in the audit trail.
fn every_disclosure_is_in_the_trail(
    hub: &Served,
    folder: &Path,
    database: &[&str],
    secrets: &[Secret],
) {
    let operator = Person::open(folder, database, "auditor", &["operator@hub".to_owned()]);
    let restricted = secrets.iter().find(|secret| !may_read(&[], &secret.body)).unwrap();
    let path = format!("/api/records/{}", restricted.id);
    assert_eq!(hub.ask("GET", &path, &operator.headers()).status, 200);
    let trail = format!("/api/audit?what=record.disclose&object={}", restricted.id);
    let found: Value =
        serde_json::from_slice(&hub.ask("GET", &trail, &operator.headers()).body).unwrap();
    assert_eq!(found["lines"][0]["whence"], "127.0.0.1", "{found}");
    assert!(found["lines"][0]["after"].as_str().unwrap().contains(&restricted.id));
}

/// Seeds of the collections that are tried; `LMHUB_SEEDS=100` tries as many others besides.
fn seeds() -> Vec<u64> {
    let more = std::env::var("LMHUB_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(0);
    (1..=2 + more).collect()
}

#[test]
fn what_someone_reaches_over_all_surfaces_is_what_the_policy_lets_them() {
    for seed in seeds() {
        let folder = new_hub();
        try_all(folder.path(), &[], seed);
    }
}

#[test]
fn and_so_it_is_in_postgresql() {
    let (folder, database) = (tempfile::tempdir().unwrap(), Database::new());
    succeed(&["init", "--data", text(folder.path()), "--database", &database.url]);
    try_all(folder.path(), &["--database", &database.url], 7);
}
