//! Memberships of networks, such as the Climate Envoys: asked for without an account, confirmed by whoever keeps the network, shown
//! as far as each member agreed, and left whenever they like.

use std::collections::BTreeMap;

use catalogue::{Kind, Record};
use cooperation::{Entered, Entry};
use serde::{Deserialize, Serialize};
use store::Personal;
use vocabulary::{Country, Identifier, Language};

use crate::{
    Action, Error, Hub, Message, Object, Viewer,
    accounts::secret,
    consensus::{address, line, optional},
    countries_for, may,
    personal::{read, written},
};

/// The most characters of a name or an organisation, and of what members say they do.
const LONGEST: (usize, usize) = (200, 1_000);
/// The most members of a network.
const MOST: usize = 20_000;

/// A member, as they say themselves, and what of it they agreed to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Member {
    /// As they write it.
    pub name: String,
    /// Where they are written to; never shown.
    pub email: String,
    /// From where; none if from elsewhere.
    pub country: Option<Country>,
    /// Where they work or study; may be empty.
    pub organisation: String,
    /// What they do; may be empty.
    pub about: String,
    /// The language in which they wrote that.
    pub language: Language,
    /// Whether everyone may see the name. Without it nothing else is shown.
    pub shows_name: bool,
    /// Whether everyone may see the organisation.
    pub shows_organisation: bool,
    /// Whether everyone may see what they do.
    pub shows_about: bool,
}

impl Member {
    /// The member as everyone may see them; nothing if they did not agree to be named.
    fn shown(&self) -> Option<Self> {
        let keep = |agreed: bool, text: &str| if agreed { text.to_owned() } else { String::new() };
        self.shows_name.then(|| Self {
            email: String::new(),
            organisation: keep(self.shows_organisation, &self.organisation),
            about: keep(self.shows_about, &self.about),
            ..self.clone()
        })
    }

    /// Whether another says the same of themselves, whatever each shows.
    fn says_the_same(&self, other: &Self) -> bool {
        let said = |one: &Self| {
            (one.name.clone(), one.organisation.clone(), one.about.clone(), one.country)
        };
        said(self) == said(other)
    }
}

/// What is kept of a membership. Who leaves leaves nothing of themselves.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Kept {
    member: Option<Member>,
    #[serde(default)]
    is_confirmed: bool,
}

/// Who is no member any more.
const GONE: Kept = Kept { member: None, is_confirmed: false };

/// A network as everyone may see it.
#[derive(Debug, Clone)]
pub struct Network {
    /// The programme or organisation.
    pub record: Record,
    /// Whether one may join.
    pub is_open: bool,
    /// Confirmed members who agreed to be named, with what else they agreed to show, by name.
    pub members: Vec<Member>,
    /// How many confirmed members there are from each country, the others under none.
    pub counts: BTreeMap<Option<Country>, usize>,
    /// For which countries the viewer may open it, if it is not open.
    pub opens_for: Vec<Country>,
    /// Whether the viewer keeps it.
    pub may_keep: bool,
}

/// Somebody who asked to join, or is a member, as keepers see them.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Their number.
    pub number: u64,
    /// What they said.
    pub member: Member,
    /// Whether they were confirmed.
    pub is_confirmed: bool,
    /// What was seen of them, in few signs.
    pub seen: String,
}

/// A membership as its holder sees it.
#[derive(Debug, Clone)]
pub struct Membership {
    /// The network.
    pub network: Identifier,
    /// What they said; nothing once they left.
    pub member: Option<Member>,
    /// Whether it was confirmed.
    pub is_confirmed: bool,
}

fn topic(network: &Identifier) -> String {
    format!("network/{network}")
}

fn kept(entry: &Personal) -> Option<Kept> {
    read(entry)
}

/// What a keeper has seen of somebody, in few signs: what is confirmed is what was read.
fn seen(entry: &Personal) -> String {
    secret::hash(&entry.body).chars().take(16).collect()
}

/// The country for which a network was opened.
fn opened(register: &[Entered], id: &Identifier) -> Option<Country> {
    register.iter().find_map(|entered| match &entered.entry {
        Entry::MembershipOpened { network, country } if network == id => Some(*country),
        _ => None,
    })
}

impl Hub {
    /// A network with its members, as far as they agreed.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is no such programme or organisation that the viewer may read, [`Error::Store`].
    pub async fn network(&self, viewer: &Viewer, id: &Identifier) -> Result<Network, Error> {
        let record = self.network_record(viewer, id).await?;
        let country = opened(&self.store.register().await?, id);
        let entries = self.store.personal(&topic(id)).await?;
        let confirmed = entries.iter().filter_map(kept).filter(|one| one.is_confirmed);
        let confirmed: Vec<Member> = confirmed.filter_map(|one| one.member).collect();
        let mut counts: BTreeMap<Option<Country>, usize> = BTreeMap::new();
        for member in &confirmed {
            *counts.entry(member.country).or_default() += 1;
        }
        let mut members: Vec<Member> = confirmed.iter().filter_map(Member::shown).collect();
        members.sort_by(|one, other| one.name.cmp(&other.name));
        let own = countries_for(viewer, Action::Log);
        Ok(Network {
            record,
            is_open: country.is_some(),
            members,
            counts,
            may_keep: country.is_some_and(|country| own.contains(&country)),
            opens_for: if country.is_some() { Vec::new() } else { own },
        })
    }

    /// How many wait to be confirmed as members of a network.
    pub(crate) async fn n_unconfirmed(&self, network: &Identifier) -> Result<usize, Error> {
        let entries = self.store.personal(&topic(network)).await?;
        let waits = |kept: &Kept| kept.member.is_some() && !kept.is_confirmed;
        Ok(entries.iter().filter_map(kept).filter(waits).count())
    }

    /// Opens a network to members.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::NotFound`], [`Error::Decided`] if it was opened before, [`Error::Store`].
    pub async fn open_network(
        &self,
        viewer: &Viewer,
        network: Identifier,
        country: Country,
    ) -> Result<(), Error> {
        if !may(viewer, Action::Log, &Object::of_country(country)) {
            return Err(Error::Forbidden);
        }
        self.network_record(viewer, &network).await?;
        let note = viewer.note("network.open");
        let mut writing = self.store.begin().await?;
        if opened(&writing.register().await?, &network).is_some() {
            return Err(Error::Decided { number: 0, found: "opened" });
        }
        let entry = Entry::MembershipOpened { network, country };
        let (_, note) = writing.enter(&entry, &note).await?;
        writing.commit(&[note]).await.map_err(Error::from)
    }

    /// Asks to join; returns the secret by which one comes back.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`], [`Error::NetworkClosed`] if it was not opened, [`Error::Field`], [`Error::Full`], [`Error::Registered`] if
    /// the address is a member's already, [`Error::Store`].
    pub async fn join(
        &self,
        viewer: &Viewer,
        network: &Identifier,
        member: Member,
    ) -> Result<String, Error> {
        self.network_record(viewer, network).await?;
        let member = checked(&member)?;
        let secret = secret::new()?;
        let note = viewer.note("network.join");
        let mut writing = self.store.begin().await?;
        if opened(&writing.register().await?, network).is_none() {
            return Err(Error::NetworkClosed);
        }
        let entries = writing.personal(&topic(network)).await?;
        if entries.len() >= MOST {
            return Err(Error::Full);
        }
        let mut others = entries.iter().filter_map(|one| kept(one)?.member);
        if others.any(|other| other.email.eq_ignore_ascii_case(&member.email)) {
            return Err(Error::Registered);
        }
        let to = (member.email.clone(), member.language);
        let body = written(&Kept { member: Some(member), is_confirmed: false })?;
        let (_, note) = writing.add_personal(&topic(network), &secret.hash, &body, &note).await?;
        let message = Message::Membership { network: network.clone(), secret: secret.text.clone() };
        self.mail(&mut writing, &note.object, (&to.0, to.1), message).await?;
        writing.commit(&[note]).await?;
        Ok(secret.text)
    }

    /// The membership that a secret leads to.
    ///
    /// # Errors
    ///
    /// [`Error::Link`] if it leads to none, [`Error::Store`].
    pub async fn membership(&self, text: &str) -> Result<Membership, Error> {
        let (network, _, kept) = self.membership_entry(text).await?;
        Ok(Membership { network, member: kept.member, is_confirmed: kept.is_confirmed })
    }

    /// Says something else of oneself. What is new waits to be confirmed; what is shown of the same counts at once.
    ///
    /// # Errors
    ///
    /// [`Error::Link`], [`Error::Field`], [`Error::Store`].
    pub async fn change_membership(
        &self,
        viewer: &Viewer,
        text: &str,
        member: Member,
    ) -> Result<(), Error> {
        let member = checked(&member)?;
        self.rewrite(viewer, "network.change", text, |before| {
            let same = before.member.as_ref().is_some_and(|one| one.says_the_same(&member));
            Kept { is_confirmed: before.is_confirmed && same, member: Some(member) }
        })
        .await
    }

    /// Leaves a network: nothing is kept of who left.
    ///
    /// # Errors
    ///
    /// [`Error::Link`], [`Error::Store`].
    pub async fn leave(&self, viewer: &Viewer, text: &str) -> Result<(), Error> {
        self.rewrite(viewer, "network.leave", text, |_| GONE).await
    }

    /// Everyone who asked to join or is a member. That it was read stands in the audit trail.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`] but for those who keep the network, [`Error::NotFound`], [`Error::Store`].
    pub async fn members(
        &self,
        viewer: &Viewer,
        network: &Identifier,
    ) -> Result<Vec<Asked>, Error> {
        self.must_keep(viewer, network).await?;
        let entries = self.store.personal(&topic(network)).await?;
        let note = store::Note { object: topic(network), ..viewer.note("network.disclose") };
        self.store.begin().await?.commit(&[note]).await?;
        let one = |entry: &Personal| {
            let Kept { member, is_confirmed } = kept(entry)?;
            Some(Asked { number: entry.number(), member: member?, is_confirmed, seen: seen(entry) })
        };
        Ok(entries.iter().filter_map(one).collect())
    }

    /// Confirms a member as they were `seen`, or takes somebody out, of whom then nothing is kept.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`] but for those who keep the network, [`Error::NotFound`], [`Error::NoEntry`], [`Error::Stale`] if the member
    /// says something else by now, [`Error::Store`].
    pub async fn judge_member(
        &self,
        viewer: &Viewer,
        network: &Identifier,
        number: u64,
        let_in: Option<&str>,
    ) -> Result<(), Error> {
        self.must_keep(viewer, network).await?;
        let what = if let_in.is_some() { "network.confirm" } else { "network.remove" };
        let note = viewer.note(what);
        let mut writing = self.store.begin().await?;
        let entries = writing.personal(&topic(network)).await?;
        let entry = entries.iter().find(|one| one.number() == number);
        let entry = entry.ok_or(Error::NoEntry { number })?;
        let member = kept(entry).and_then(|kept| kept.member).ok_or(Error::NoEntry { number })?;
        let note = match let_in {
            Some(was_seen) if was_seen != seen(entry) => {
                return Err(Error::Stale { id: network.clone(), expected: 0, found: 0 });
            }
            Some(_) => {
                let to = (member.email.clone(), member.language);
                let body = written(&Kept { member: Some(member), is_confirmed: true })?;
                let note = writing.change_personal(entry, &body, &note).await?;
                let message = Message::Confirmed { network: network.clone() };
                self.mail(&mut writing, &note.object, (&to.0, to.1), message).await?;
                note
            }
            None => writing.erase_personal(entry, &written(&GONE)?, &note).await?,
        };
        writing.commit(&[note]).await.map_err(Error::from)
    }

    async fn membership_entry(&self, text: &str) -> Result<(Identifier, Personal, Kept), Error> {
        let entry = self.store.personal_by_secret(&secret::hash(text)).await?;
        let entry = entry.ok_or(Error::Link)?;
        let network = entry.topic.strip_prefix("network/").and_then(|id| id.parse().ok());
        let kept = kept(&entry).ok_or(Error::Link)?;
        Ok((network.ok_or(Error::Link)?, entry, kept))
    }

    /// Who left stays gone, whoever has the secret.
    async fn rewrite(
        &self,
        viewer: &Viewer,
        what: &str,
        text: &str,
        anew: impl FnOnce(Kept) -> Kept,
    ) -> Result<(), Error> {
        let (network, found, _) = self.membership_entry(text).await?;
        let mut writing = self.store.begin().await?;
        let entries = writing.personal(&topic(&network)).await?;
        let entry = entries.iter().find(|one| one.number() == found.number());
        let entry = entry.ok_or(Error::Link)?;
        let before = kept(entry).filter(|kept| kept.member.is_some()).ok_or(Error::Link)?;
        let after = anew(before);
        let was = kept(entry).and_then(|kept| kept.member).map(|member| member.email);
        let is_same = |email: &str| {
            after.member.as_ref().is_some_and(|one| one.email.eq_ignore_ascii_case(email))
        };
        let others = entries.iter().filter(|one| one.number() != found.number());
        if others.filter_map(|one| kept(one)?.member).any(|other| is_same(&other.email)) {
            return Err(Error::Registered);
        }
        let (body, note) = (written(&after)?, viewer.note(what));
        let note = match after.member {
            Some(member) => {
                let note = writing.change_personal(entry, &body, &note).await?;
                if was.is_none_or(|was| was != member.email) {
                    // What waits would go to another address, and this one has no way back yet.
                    writing.withdraw_mail(&note.object).await?;
                    let (network, secret) = (network.clone(), text.to_owned());
                    let message = Message::Membership { network, secret };
                    let to = (member.email.as_str(), member.language);
                    self.mail(&mut writing, &note.object, to, message).await?;
                }
                note
            }
            None => writing.erase_personal(entry, &body, &note).await?,
        };
        writing.commit(&[note]).await.map_err(Error::from)
    }

    async fn must_keep(&self, viewer: &Viewer, network: &Identifier) -> Result<(), Error> {
        self.network_record(viewer, network).await?;
        let country = opened(&self.store.register().await?, network);
        let country = country.ok_or_else(|| Error::NotFound { id: network.clone() })?;
        if may(viewer, Action::Log, &Object::of_country(country)) {
            return Ok(());
        }
        Err(Error::Forbidden)
    }

    async fn network_record(&self, viewer: &Viewer, id: &Identifier) -> Result<Record, Error> {
        let found = self.store.record(id, &viewer.audiences()).await?;
        let is_network =
            |record: &Record| matches!(record.kind(), Kind::Programme | Kind::Organisation);
        let record = found.map(|found| found.record).filter(is_network);
        record.ok_or_else(|| Error::NotFound { id: id.clone() })
    }
}

fn checked(member: &Member) -> Result<Member, Error> {
    Ok(Member {
        name: line("attendee-name", &member.name, LONGEST.0)?,
        email: address("email", &member.email)?,
        organisation: optional("attendee-organisation", &member.organisation, LONGEST.0)?,
        about: optional("member-about", &member.about, LONGEST.1)?,
        ..member.clone()
    })
}
