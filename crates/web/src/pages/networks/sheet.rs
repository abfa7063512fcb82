//! What everyone sees of a network, members of their own membership, and keepers of all.

use askama::Template;
use hub::{AskedToJoin, Member, Membership, Network};
use vocabulary::Country;

use crate::{
    cards,
    choices::{self, Choice},
    frame::Frame,
    labels,
    sent::Sent,
    shown::Shown,
};

/// A member who agreed to be named.
struct Line {
    name: String,
    about: Vec<String>,
    text: String,
    tag: Option<&'static str>,
}

/// What somebody says of themselves, as the form has it.
struct Fields {
    texts: [String; 4],
    countries: Vec<Choice>,
    shows: Vec<Choice>,
}

const SHOWS: [&str; 3] = ["shows-name", "shows-organisation", "shows-about"];

impl Fields {
    fn sent(frame: &Frame, sent: Option<&Sent>) -> Self {
        let says = |name: &str| sent.map_or("", |sent| sent.field(name)).to_owned();
        let has = |name: &str| sent.is_some_and(|sent| sent.has(name));
        let texts = ["name", "email", "organisation", "about"].map(says);
        Self::of(frame, texts, &says("from"), SHOWS.map(has))
    }

    fn kept(frame: &Frame, member: &Member) -> Self {
        let texts = [&member.name, &member.email, &member.organisation, &member.about];
        let from = member.country.map_or("", Country::alpha2);
        let shows = [member.shows_name, member.shows_organisation, member.shows_about];
        Self::of(frame, texts.map(Clone::clone), from, shows)
    }

    fn of(frame: &Frame, texts: [String; 4], from: &str, shows: [bool; 3]) -> Self {
        let show = |(name, is_chosen): (&str, bool)| Choice {
            value: name.to_owned(),
            label: frame.say(&format!("member-{name}")).into_owned(),
            is_chosen,
        };
        Self {
            texts,
            countries: choices::countries(frame, &Country::ALL, from),
            shows: SHOWS.into_iter().zip(shows).map(show).collect(),
        }
    }
}

#[derive(Template)]
#[template(path = "network.html")]
pub(super) struct NetworkPage {
    frame: Frame,
    id: String,
    title: Shown,
    record: String,
    is_open: bool,
    lines: Vec<Line>,
    counts: Vec<String>,
    n: usize,
    fields: Fields,
    opens_for: Vec<Choice>,
    may_keep: bool,
    refusal: Option<String>,
}

impl NetworkPage {
    pub(super) fn new(
        frame: Frame,
        network: &Network,
        sent: Option<&Sent>,
        refusal: Option<String>,
    ) -> Self {
        let line = |member: &Member| Line {
            name: member.name.clone(),
            about: [country(&frame, member.country), member.organisation.clone()]
                .into_iter()
                .filter(|one| !one.is_empty())
                .collect(),
            text: member.about.clone(),
            tag: (member.language != frame.language()).then(|| member.language.bcp47()),
        };
        let counts = network
            .counts
            .iter()
            .map(|(from, n)| format!("{}: {}", country(&frame, *from), frame.number(*n)));
        Self {
            id: network.record.id.to_string(),
            title: cards::title(&frame, &network.record),
            record: cards::address(&frame, &network.record),
            is_open: network.is_open,
            lines: network.members.iter().map(line).collect(),
            counts: counts.collect(),
            n: network.counts.values().sum(),
            fields: Fields::sent(&frame, sent),
            opens_for: choices::countries(&frame, &network.opens_for, ""),
            may_keep: network.may_keep,
            refusal,
            frame,
        }
    }
}

fn country(frame: &Frame, from: Option<Country>) -> String {
    let elsewhere = || frame.say("registration-elsewhere").into_owned();
    from.map_or_else(elsewhere, |country| labels::country(frame.words, country))
}

#[derive(Template)]
#[template(path = "membership.html")]
pub(super) struct MembershipPage {
    frame: Frame,
    secret: String,
    id: String,
    title: Shown,
    standing: String,
    fields: Option<Fields>,
    address: String,
    refusal: Option<String>,
}

impl MembershipPage {
    pub(super) fn new(
        frame: Frame,
        own: &Membership,
        network: Option<&Network>,
        secret: &str,
        (sent, refusal): (Option<&Sent>, Option<String>),
    ) -> Self {
        let standing = match (&own.member, own.is_confirmed) {
            (None, _) => "membership-left",
            (Some(_), true) => "membership-confirmed",
            (Some(_), false) => "membership-waits",
        };
        let fields = own.member.as_ref().map(|member| match sent {
            Some(_) => Fields::sent(&frame, sent),
            None => Fields::kept(&frame, member),
        });
        Self {
            secret: secret.to_owned(),
            id: own.network.to_string(),
            title: network.map_or_else(Shown::default, |one| cards::title(&frame, &one.record)),
            standing: frame.say(standing).into_owned(),
            fields,
            address: frame.whole(&frame.href(&format!("/memberships/{secret}"))),
            refusal,
            frame: frame.without_address(),
        }
    }
}

/// A member or somebody who asked to be one, for keepers.
struct Row {
    number: u64,
    seen: String,
    is_confirmed: bool,
    facts: [String; 5],
}

#[derive(Template)]
#[template(path = "members.html")]
pub(super) struct MembersPage {
    frame: Frame,
    id: String,
    title: Shown,
    rows: Vec<Row>,
}

impl MembersPage {
    pub(super) fn new(frame: Frame, network: &Network, members: &[AskedToJoin]) -> Self {
        let row = |one: &AskedToJoin| Row {
            number: one.number,
            seen: one.seen.clone(),
            is_confirmed: one.is_confirmed,
            facts: [
                one.member.name.clone(),
                one.member.email.clone(),
                country(&frame, one.member.country),
                one.member.organisation.clone(),
                one.member.about.clone(),
            ],
        };
        Self {
            id: network.record.id.to_string(),
            title: cards::title(&frame, &network.record),
            rows: members.iter().map(row).collect(),
            frame,
        }
    }
}
