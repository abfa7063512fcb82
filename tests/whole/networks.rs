//! Members of a network are confirmed by its keeper, shown as far as they agreed, and gone when they leave.

use crate::{
    cooperation::{focal_points, post, with},
    people::Person,
    program::{Served, new_hub, succeed, text},
};

const NETWORK: &str = "/en/networks/programme-climate-envoys";
const MEMBER: [(&str, &str); 7] = [
    ("name", "Keo Zqvxkw"),
    ("email", "keo@example.org"),
    ("from", "LA"),
    ("organisation", "Qjxzvw school"),
    ("about", "Tells of wetlands wvzxq."),
    ("shows-name", "yes"),
    ("shows-about", "yes"),
];

fn join(hub: &Served, other: &[(&str, &str)]) -> String {
    let answer = post(hub, &Person::anyone(), &format!("{NETWORK}/join"), &with(&MEMBER, other));
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.header("location").to_owned()
}

/// The number that the keeper's list gives to somebody, and what it shows of them in few signs, if they are not confirmed.
fn in_list(hub: &Served, keeper: &Person, name: &str) -> (String, String) {
    let list = hub.ask("GET", &format!("{NETWORK}/members"), &keeper.headers()).text();
    let (_, row) = list.split_once(name).unwrap();
    let row = row.split("</tr>").next().unwrap();
    let value = |field: &str| {
        let found = row.split_once(&format!("name=\"{field}\" value=\""));
        found.map(|(_, after)| after.split('"').next().unwrap().to_owned())
    };
    (value("member").unwrap(), value("seen").unwrap_or_default())
}

#[test]
#[expect(clippy::too_many_lines, reason = "one story from beginning to end")]
fn a_member_is_shown_once_confirmed_as_far_as_agreed_and_gone_when_they_leave() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let hub = Served::start(folder.path());
    let asked = post(&hub, &Person::anyone(), &format!("{NETWORK}/join"), &MEMBER);
    assert_eq!(asked.status, 409, "it was not opened");
    assert_eq!(
        post(&hub, &Person::anyone(), &format!("{NETWORK}/open"), &[("country", "LA")]).status,
        401
    );
    assert_eq!(post(&hub, &focal[2], &format!("{NETWORK}/open"), &[("country", "LA")]).status, 303);
    assert_eq!(post(&hub, &focal[3], &format!("{NETWORK}/open"), &[("country", "TH")]).status, 409);
    let own = join(&hub, &[]);
    let dara = join(&hub, &[("email", "dara@example.org"), ("name", "Dara Wqzkx"), ("from", "KH")]);
    let third =
        join(&hub, &[("email", "hidden@example.org"), ("name", "Hidden Kzqwx"), ("from", "")]);
    assert_eq!(post(&hub, &Person::anyone(), &format!("{NETWORK}/join"), &MEMBER).status, 409);
    assert!(!hub.get(NETWORK).1.contains("Zqvxkw"), "not confirmed yet");
    let list = format!("{NETWORK}/members");
    assert_eq!(hub.ask("GET", &list, &focal[3].headers()).status, 403);
    for (who, act) in [(&focal[3], 403), (&focal[2], 303)] {
        let (member, seen) = in_list(&hub, &focal[2], "Zqvxkw");
        assert_eq!(
            post(&hub, who, &format!("{NETWORK}/confirm"), &[("member", &member), ("seen", &seen)])
                .status,
            act
        );
    }
    for name in ["Wqzkx", "Kzqwx"] {
        let (member, seen) = in_list(&hub, &focal[2], name);
        let confirmed = post(
            &hub,
            &focal[2],
            &format!("{NETWORK}/confirm"),
            &[("member", &member), ("seen", &seen)],
        );
        assert_eq!(confirmed.status, 303);
    }
    let no_name: Vec<_> = MEMBER.into_iter().filter(|(name, _)| *name != "shows-name").collect();
    let hidden =
        with(&no_name, &[("email", "hidden@example.org"), ("name", "Hidden Kzqwx"), ("from", "")]);
    assert_eq!(post(&hub, &Person::anyone(), &third, &hidden).status, 303);
    let page = hub.get(NETWORK).1;
    assert!(
        page.contains("Keo Zqvxkw") && page.contains("wvzxq") && page.contains("3 members"),
        "{page}"
    );
    for secret in ["Qjxzvw", "keo@example.org", "Kzqwx"] {
        assert!(!page.contains(secret), "{secret}");
    }
    // What is confirmed is what was read.
    let fifth = join(&hub, &[("email", "fifth@example.org"), ("name", "Fifth Vqkzx")]);
    let (member, seen) = in_list(&hub, &focal[2], "Vqkzx");
    let other = with(
        &MEMBER,
        &[("email", "fifth@example.org"), ("name", "Fifth Vqkzx"), ("about", "Buy qqvzk.")],
    );
    assert_eq!(post(&hub, &Person::anyone(), &fifth, &other).status, 303);
    let confirm = format!("{NETWORK}/confirm");
    let fields = [("member", member.as_str()), ("seen", seen.as_str())];
    assert_eq!(post(&hub, &focal[2], &confirm, &fields).status, 409);
    assert!(!hub.get(NETWORK).1.contains("qqvzk"));
    let taken = with(&other, &[("email", "keo@example.org")]);
    assert_eq!(
        post(&hub, &Person::anyone(), &fifth, &taken).status,
        409,
        "another member's address"
    );
    // What is new waits again.
    let renamed = with(&MEMBER, &[("about", "Something else qqzxw.")]);
    assert_eq!(post(&hub, &Person::anyone(), &own, &renamed).status, 303);
    let page = hub.get(NETWORK).1;
    assert!(!page.contains("Zqvxkw") && page.contains("2 members"), "{page}");
    // Who leaves and whom the keeper takes out leave nothing, and cannot come back by the old address.
    assert_eq!(post(&hub, &Person::anyone(), &format!("{own}/leave"), &[]).status, 303);
    let (member, seen) = in_list(&hub, &focal[2], "Wqzkx");
    assert_eq!(
        post(
            &hub,
            &focal[2],
            &format!("{NETWORK}/remove"),
            &[("member", &member), ("seen", &seen)]
        )
        .status,
        303
    );
    for address in [&own, &dara] {
        let (status, page) = hub.get(&address.replace("/en/", "/km/"));
        assert!(status == 200 && !page.contains("Zqvxkw") && !page.contains("Wqzkx"));
        assert_eq!(post(&hub, &Person::anyone(), address, &MEMBER).status, 404);
    }
    drop(hub);
    for told in [["audit", "list"].as_slice(), &["export"]] {
        let told = succeed(&[told, &["--data", text(folder.path())]].concat());
        assert!(!told.contains("Kzqwx") && !told.contains("example.org/"), "{told}");
    }
    succeed(&["doctor", "--data", text(folder.path())]);
}

#[test]
fn what_cannot_be_is_refused_by_field_and_only_networks_have_members() {
    let folder = new_hub();
    let focal = focal_points(folder.path());
    let hub = Served::start(folder.path());
    assert_eq!(post(&hub, &focal[2], &format!("{NETWORK}/open"), &[("country", "LA")]).status, 303);
    for (other, name) in [
        (("name", " "), "Name"),
        (("email", "nobody"), "E-mail"),
        (("from", "FR"), "Country"),
        (("about", "\u{202E}"), "What you do"),
    ] {
        let answer =
            post(&hub, &Person::anyone(), &format!("{NETWORK}/join"), &with(&MEMBER, &[other]));
        assert!(
            answer.status == 422 && answer.text().contains(&format!("“{name}")),
            "{}",
            answer.text()
        );
    }
    for path in
        ["/en/networks/document-sanya-declaration", "/en/networks/none", "/en/memberships/0"]
    {
        assert_eq!(hub.get(path).0, 404, "{path}");
    }
    assert_eq!(hub.get("/en/networks/organisation-lmec/members").0, 404);
    for language in ["zh", "en", "km", "lo", "my", "th", "vi"] {
        let (status, page) = hub.get(&format!("/{language}/records/programme-climate-envoys"));
        assert!(
            status == 200
                && page.contains(&format!("/{language}/networks/programme-climate-envoys"))
        );
    }
}
