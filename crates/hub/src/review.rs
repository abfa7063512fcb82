//! Review rounds: opened, filled by the responsible, by independent reviewers and by the public, and closed.

use std::sync::Arc;

use catalogue::Kind;
use cooperation::{
    Comment, Entered, Entry, Missing, Reply, Review, ReviewScore, Round, SelfAssessment,
    check_marks, reviews,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use store::{Personal, Writing};
use vocabulary::{Country, Identifier};

use crate::{
    Action, Error, Framework, Hub, Object, Role, Scope, Viewer,
    consensus::{today, words},
    countries_for, may,
    personal::{read, written},
};

/// The most characters of a text.
const LONGEST: usize = 4_000;
/// The most characters of a name.
const LONGEST_NAME: usize = 200;
/// The most records that are named as evidence.
const MOST_EVIDENCE: usize = 20;
/// The most comments of a round that wait for a moderator.
const MOST_WAITING: usize = 1_000;
/// The years that a round may look back on.
const YEARS: (i16, i16) = (2016, 2100);

/// A round as it is shown.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a thing that may be done or not")]
pub struct ReviewView {
    /// How many entries the whole register has.
    pub n_entries: usize,
    /// The day of the newest of them: what is shown is as of then.
    pub as_of: Date,
    /// Everything that was entered into it.
    pub review: Review,
    /// The framework that it reviews.
    pub framework: Arc<Framework>,
    /// What stands in the way of closing it.
    pub missing: Missing,
    /// Whether the public may comment today.
    pub hears: bool,
    /// Whether the responsible and reviewers may enter anything today.
    pub is_open: bool,
    /// For which countries the viewer may say, while it is open, how activities stand, and answer comments.
    pub speaks_for: Vec<Country>,
    /// Whether the viewer may score today.
    pub may_score: bool,
    /// Whether the viewer may let comments in.
    pub may_moderate: bool,
    /// Whether the viewer may close the round.
    pub may_close: bool,
}

/// A comment that waits for a moderator, or was not let in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Its place among what people said.
    pub number: u64,
    /// What was said.
    pub comment: Comment,
    /// Why it was not let in.
    pub refused: Option<String>,
}

/// What a moderator does with a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Judgement {
    /// Everyone reads it.
    LetIn,
    /// Nobody does, for this reason, which everyone reads.
    Refuse(String),
}

/// A comment as it is kept until it is let in.
#[derive(Serialize, Deserialize)]
struct Kept {
    comment: Comment,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    refused: Option<String>,
}

fn topic(round: u64) -> String {
    format!("review/{round}")
}

fn must_be_year(found: i16) -> Result<(), Error> {
    if (YEARS.0..=YEARS.1).contains(&found) {
        return Ok(());
    }
    let (found, expected) = (found.to_string(), format!("{}–{}", YEARS.0, YEARS.1));
    Err(Error::Field { field: "round-year", found, expected })
}

fn must_follow(field: &'static str, day: Date, first: Date) -> Result<(), Error> {
    if day >= first {
        return Ok(());
    }
    Err(Error::Field { field, found: day.to_string(), expected: format!("≥ {first}") })
}

/// The identifiers of the activities of a framework.
fn activities(framework: &Framework) -> Vec<Identifier> {
    let actions = framework.areas.iter().flat_map(|area| &area.branches);
    let activities = actions.flat_map(|action| &action.branches);
    activities.map(|activity| activity.record.id.clone()).collect()
}

impl Hub {
    /// All rounds, the newest first.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn reviews(&self) -> Result<Vec<Review>, Error> {
        let mut found = reviews(&self.store.register().await?);
        found.reverse();
        Ok(found)
    }

    /// One round as the viewer may see it and act in it.
    ///
    /// # Errors
    ///
    /// [`Error::NoEntry`], [`Error::Store`].
    pub async fn review(&self, viewer: &Viewer, number: u64) -> Result<ReviewView, Error> {
        let mut register = self.store.register().await?;
        let review = found(reviews(&register), number)?;
        register.retain(|entered| review.closed_by.is_none_or(|last| entered.number <= last));
        let framework = self.framework(&Viewer::Anonymous).await?;
        let missing = review.missing(&activities(&framework));
        let today = today();
        let is_open = review.is_open(today);
        let is_closed = review.closed.is_some();
        Ok(ReviewView {
            n_entries: register.len(),
            as_of: newest(&register).unwrap_or(review.round.opens),
            hears: review.hears(today),
            is_open,
            speaks_for: if is_closed { Vec::new() } else { countries_for(viewer, Action::Log) },
            may_score: is_open && may(viewer, Action::Score, &Object::of_anywhere()),
            may_moderate: !is_closed && may(viewer, Action::Moderate, &Object::of_anywhere()),
            may_close: !is_closed
                && countries_for(viewer, Action::Propose).contains(&review.round.country),
            review,
            framework,
            missing,
        })
    }

    /// Opens a round; returns its number.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`] if the viewer does not speak for the country, [`Error::Field`], [`Error::Store`].
    pub async fn open_round(&self, viewer: &Viewer, round: Round) -> Result<u64, Error> {
        if !may(viewer, Action::Propose, &Object::of_country(round.country)) {
            return Err(Error::Forbidden);
        }
        must_be_year(round.year)?;
        must_follow("comments-until", round.comments_until, round.opens.max(today()))?;
        must_follow("round-until", round.until, round.comments_until)?;
        self.enter_entry(viewer, "review.open", &Entry::RoundOpened(round)).await
    }

    /// Enters how the responsible say that an activity stands, in place of what they said before.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::NoEntry`], [`Error::NotOpen`], [`Error::Cooperation`], [`Error::Field`], [`Error::Store`].
    pub async fn assess_activity(
        &self,
        viewer: &Viewer,
        own: SelfAssessment,
    ) -> Result<u64, Error> {
        if !may(viewer, Action::Log, &Object::of_country(own.country)) {
            return Err(Error::Forbidden);
        }
        check_marks(own.progress, own.quality)?;
        let own = SelfAssessment {
            difficulty: words("difficulty", &own.difficulty, LONGEST)?,
            next_step: words("next-step", &own.next_step, LONGEST)?,
            ..own
        };
        let n = own.evidence.len();
        if n > MOST_EVIDENCE || (n == 0 && own.progress > 0) {
            let expected = format!("1–{MOST_EVIDENCE}");
            return Err(Error::Field { field: "evidence", found: n.to_string(), expected });
        }
        for evidence in &own.evidence {
            self.must_be_public(viewer, "evidence", evidence).await?;
        }
        self.must_be_reviewed(&own.activity).await?;
        let mut writing = self.store.begin().await?;
        open_round(&mut writing, own.round).await?;
        let note = viewer.note("review.assess");
        let (number, note) = writing.enter(&Entry::Assessed(own), &note).await?;
        writing.commit(&[note]).await?;
        Ok(number)
    }

    /// Enters what an independent reviewer finds, in place of what they found before.
    ///
    /// # Errors
    ///
    /// As [`Hub::assess_activity`], and [`Error::Interested`] if the viewer entered the self-assessment, or writes for a country
    /// that did.
    pub async fn score(&self, viewer: &Viewer, score: ReviewScore) -> Result<u64, Error> {
        if !may(viewer, Action::Score, &Object::of_anywhere()) {
            return Err(Error::Forbidden);
        }
        check_marks(score.progress, score.quality)?;
        let reason = words("reason", &score.reason, LONGEST)?;
        let score = ReviewScore { reason, roles_in: roles_in(viewer), ..score };
        self.must_be_reviewed(&score.activity).await?;
        let mut writing = self.store.begin().await?;
        let review = open_round(&mut writing, score.round).await?;
        if has_part(viewer, &review, &score.activity) {
            return Err(Error::Interested);
        }
        let note = viewer.note("review.score");
        let (number, note) = writing.enter(&Entry::Scored(score), &note).await?;
        writing.commit(&[note]).await?;
        Ok(number)
    }

    /// Keeps a comment of whoever it is until a moderator has looked at it.
    ///
    /// # Errors
    ///
    /// [`Error::NoEntry`], [`Error::NotOpen`], [`Error::Field`], [`Error::Busy`] if too many wait, [`Error::Store`].
    pub async fn comment(&self, viewer: &Viewer, comment: Comment) -> Result<(), Error> {
        let comment = Comment {
            text: words("comment", &comment.text, LONGEST)?,
            name: match comment.name.trim() {
                "" => String::new(),
                name => words("comment-name", name, LONGEST_NAME)?,
            },
            on: today(),
            ..comment
        };
        check_marks(comment.progress.unwrap_or_default(), 1)?;
        if let Some(activity) = &comment.activity {
            self.must_be_reviewed(activity).await?;
        }
        let topic = topic(comment.round);
        let mut writing = self.store.begin().await?;
        let number = comment.round;
        let review = found(reviews(&writing.register().await?), number)?;
        if !review.hears(today()) {
            return Err(Error::NotOpen { number });
        }
        let waiting = writing.personal(&topic).await?;
        if waiting.iter().filter(|one| !one.body.is_empty()).count() >= MOST_WAITING {
            return Err(Error::Waiting { most: MOST_WAITING });
        }
        let body = written(&Kept { comment, refused: None })?;
        let note = viewer.note("review.comment");
        let (_, note) = writing.add_personal(&topic, "", &body, &note).await?;
        writing.commit(&[note]).await.map_err(Error::from)
    }

    /// The comments of a round that wait, and those that were not let in. That they were read stands in the audit trail.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`] if the viewer is no moderator, [`Error::Store`].
    pub async fn waiting_comments(
        &self,
        viewer: &Viewer,
        round: u64,
    ) -> Result<Vec<Waiting>, Error> {
        if !may(viewer, Action::Moderate, &Object::of_anywhere()) {
            return Err(Error::Forbidden);
        }
        let found: Vec<Waiting> =
            self.store.personal(&topic(round)).await?.iter().filter_map(waiting).collect();
        if !found.is_empty() {
            let note = store::Note { object: topic(round), ..viewer.note("review.disclose") };
            self.store.begin().await?.commit(&[note]).await?;
        }
        Ok(found)
    }

    /// How many comments of a round wait for a moderator.
    pub(crate) async fn n_unmoderated(&self, round: u64) -> Result<usize, Error> {
        let found = self.store.personal(&topic(round)).await?;
        Ok(found.iter().filter_map(waiting).filter(|one| one.refused.is_none()).count())
    }

    /// Lets a comment in, or not.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::NoEntry`] if no such comment waits, [`Error::Field`] if a refusal has no reason,
    /// [`Error::NotOpen`] if the round is closed, [`Error::Store`].
    pub async fn moderate(
        &self,
        viewer: &Viewer,
        round: u64,
        number: u64,
        judgement: Judgement,
    ) -> Result<(), Error> {
        if !may(viewer, Action::Moderate, &Object::of_anywhere()) {
            return Err(Error::Forbidden);
        }
        let mut writing = self.store.begin().await?;
        let review = found(reviews(&writing.register().await?), round)?;
        if review.closed.is_some() {
            return Err(Error::NotOpen { number: round });
        }
        let kept = writing.personal(&topic(round)).await?;
        let of = kept.into_iter().find(|one| one.number() == number);
        let of = of.ok_or(Error::NoEntry { number })?;
        let comment = waiting(&of).filter(|one| one.refused.is_none());
        let comment = comment.ok_or(Error::NoEntry { number })?.comment;
        let (entry, body) = match judgement {
            Judgement::LetIn => (Entry::Commented(comment), String::new()),
            Judgement::Refuse(reason) => {
                let reason = words("reason", &reason, LONGEST)?;
                let refused = Some(reason.clone());
                let body = written(&Kept { comment, refused })?;
                (Entry::CommentRefused { round, reason }, body)
            }
        };
        let note = viewer.note("review.moderate");
        let (_, entered) = writing.enter(&entry, &note).await?;
        let changed = writing.change_personal(&of, &body, &note).await?;
        writing.commit(&[entered, changed]).await.map_err(Error::from)
    }

    /// Answers a comment for a country.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`], [`Error::NoEntry`] if there is no such comment, [`Error::NotOpen`] if its round is closed,
    /// [`Error::Field`], [`Error::Store`].
    pub async fn reply(&self, viewer: &Viewer, reply: Reply) -> Result<u64, Error> {
        if !may(viewer, Action::Log, &Object::of_country(reply.country)) {
            return Err(Error::Forbidden);
        }
        let reply = Reply { text: words("reply", &reply.text, LONGEST)?, ..reply };
        let number = reply.comment;
        let mut writing = self.store.begin().await?;
        let all = reviews(&writing.register().await?);
        let is_of = |review: &&Review| review.comments.iter().any(|heard| heard.number == number);
        let review = all.iter().find(is_of).ok_or(Error::NoEntry { number })?;
        if review.closed.is_some() {
            return Err(Error::NotOpen { number: review.number });
        }
        let note = viewer.note("review.reply");
        let (number, note) = writing.enter(&Entry::Replied(reply), &note).await?;
        writing.commit(&[note]).await?;
        Ok(number)
    }

    /// Closes a round.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`] if the viewer does not speak for the country that opened it, [`Error::NoEntry`],
    /// [`Error::Decided`] if it is closed, [`Error::Unanswered`] if comments wait for a moderator or for an answer, [`Error::Store`].
    pub async fn close_round(&self, viewer: &Viewer, number: u64) -> Result<(), Error> {
        let framework = self.framework(&Viewer::Anonymous).await?;
        let mut writing = self.store.begin().await?;
        let review = found(reviews(&writing.register().await?), number)?;
        if !may(viewer, Action::Propose, &Object::of_country(review.round.country)) {
            return Err(Error::Forbidden);
        }
        if review.closed.is_some() {
            return Err(Error::Decided { number, found: "closed" });
        }
        let kept = writing.personal(&topic(number)).await?;
        let waiting = kept.iter().filter_map(waiting).filter(|one| one.refused.is_none()).count();
        let missing = review.missing(&activities(&framework));
        let n = waiting + missing.unanswered.len();
        if n > 0 || !missing.may_close() {
            return Err(Error::Unanswered { number, found: n });
        }
        let note = viewer.note("review.close");
        let entry = Entry::RoundClosed { round: number, on: today() };
        let (_, note) = writing.enter(&entry, &note).await?;
        writing.commit(&[note]).await.map_err(Error::from)
    }

    /// Adds an entry to the register.
    pub(crate) async fn enter_entry(
        &self,
        viewer: &Viewer,
        what: &str,
        entry: &Entry,
    ) -> Result<u64, Error> {
        let note = viewer.note(what);
        let mut writing = self.store.begin().await?;
        let (number, note) = writing.enter(entry, &note).await?;
        writing.commit(&[note]).await?;
        Ok(number)
    }

    /// Refuses what is no activity of the framework in force.
    async fn must_be_reviewed(&self, id: &Identifier) -> Result<(), Error> {
        let kept = self.store.record(id, &Viewer::Anonymous.audiences()).await?;
        if kept.is_some_and(|kept| kept.record.kind() == Kind::Activity) {
            return Ok(());
        }
        let (found, expected) = (id.to_string(), "activity-1-1-1".to_owned());
        Err(Error::Field { field: "log-activity", found, expected })
    }
}

fn found(all: Vec<Review>, number: u64) -> Result<Review, Error> {
    all.into_iter().find(|review| review.number == number).ok_or(Error::NoEntry { number })
}

/// The day of the newest entry.
fn newest(register: &[Entered]) -> Option<Date> {
    let moments = register.iter().filter_map(|entered| entered.at.parse::<Timestamp>().ok());
    moments.max().map(|moment| moment.to_zoned(TimeZone::UTC).date())
}

/// The round, if anything may be entered into it today.
async fn open_round(writing: &mut Writing, number: u64) -> Result<Review, Error> {
    let review = found(reviews(&writing.register().await?), number)?;
    if review.is_open(today()) { Ok(review) } else { Err(Error::NotOpen { number }) }
}

/// The countries within which a viewer has a role, other than that of a reader.
fn roles_in(viewer: &Viewer) -> Vec<Country> {
    let Some(person) = viewer.person() else { return Vec::new() };
    let has_role = |country: &Country| {
        let is_there = |(role, scope): &(Role, Scope)| {
            *scope == Scope::Country(*country) && *role != Role::Reader
        };
        person.grants.iter().any(is_there)
    };
    Country::ALL.into_iter().filter(has_role).collect()
}

/// Whether a viewer has said themselves how an activity stands, or has a role within a country that has.
fn has_part(viewer: &Viewer, review: &Review, activity: &Identifier) -> bool {
    let Some(person) = viewer.person() else { return false };
    let within = roles_in(viewer);
    let assessed = review.assessors.iter().filter(|(_, of, _)| of == activity);
    assessed.into_iter().any(|(by, _, country)| *by == person.id || within.contains(country))
}

/// How many activities need scores that the viewer may give and has not given.
pub(crate) fn unscored_by(viewer: &Viewer, view: &ReviewView) -> usize {
    let own = viewer.person().map(|person| person.id.as_str()).unwrap_or_default();
    let is_theirs = |activity: &&Identifier| {
        let scores = view.review.scores_of(activity);
        !scores.into_iter().any(|one| one.by == own) && !has_part(viewer, &view.review, activity)
    };
    view.missing.unscored.iter().filter(is_theirs).count()
}

fn waiting(entry: &Personal) -> Option<Waiting> {
    let Kept { comment, refused } = read(entry)?;
    Some(Waiting { number: entry.number(), comment, refused })
}
