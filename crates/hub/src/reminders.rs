//! What waits for somebody, and the days by which things are due.

use std::collections::BTreeMap;

use catalogue::Record;
use cooperation::{
    Entry,
    call::{self, Outcome, Published},
    dialogue::Minutes,
    matters,
    partnership::Introduction,
    reviews,
};
use jiff::{ToSpan, civil::Date};
use vocabulary::Identifier;

use crate::{
    Action, Board, Commitments, Error, Hub, Judged, Object, Posted, Viewer,
    consensus::{today, today_after},
    countries_for, may,
    registration::over,
    review::unscored_by,
};

/// How many days ahead a commitment waits for whoever made it.
const AHEAD: i64 = 30;
/// For how many days after an event it is asked who was there.
const ASKED: i32 = 30;

/// Something that somebody may do and has not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// What it is.
    pub what: Chore,
    /// Of how many things it is to be done.
    pub n: usize,
    /// The last day for it, if there is one.
    pub due: Option<Date>,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chore {
    /// A proposal waits for the answer of a country, by its number.
    Answer(u64),
    /// Activities wait for a self-assessment, by the number of the round.
    Assess(u64),
    /// Activities wait for independent scores, by the number of the round.
    Score(u64),
    /// Comments wait for a moderator, by the number of the round.
    Moderate(u64),
    /// Comments wait for an official answer, by the number of the round.
    Reply(u64),
    /// A round is over and everything in it answered, by its number.
    Close(u64),
    /// Applications wait for one's marks, by the number of the call.
    Mark(u64),
    /// Applications wait for a decision, by the number of the call.
    Decide(u64),
    /// People wait to be confirmed as members, by the network.
    Confirm(Identifier),
    /// Commitments are due soon or overdue, by the meeting.
    Keep(Identifier),
    /// Others ask to be introduced, by the number of one's own notice.
    Introduce(u64),
    /// An event is over and nobody is said to have been there, by the event.
    Came(Identifier),
}

impl Chore {
    /// What names it and the one thing that it is done to.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Answer(n) => format!("answer-{n}"),
            Self::Assess(n) => format!("assess-{n}"),
            Self::Score(n) => format!("score-{n}"),
            Self::Moderate(n) => format!("moderate-{n}"),
            Self::Reply(n) => format!("reply-{n}"),
            Self::Close(n) => format!("close-{n}"),
            Self::Mark(n) => format!("mark-{n}"),
            Self::Decide(n) => format!("decide-{n}"),
            Self::Confirm(id) => format!("confirm-{id}"),
            Self::Keep(id) => format!("keep-{id}"),
            Self::Introduce(n) => format!("introduce-{n}"),
            Self::Came(id) => format!("came-{id}"),
        }
    }
}

/// A last day that everyone may know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// What it is the last day for.
    pub what: LastDay,
    /// The day, in universal time.
    pub on: Date,
    /// When it was entered, RFC 3339.
    pub at: String,
}

/// The last days that everyone may know.
#[derive(Debug, Clone)]
pub struct Deadlines {
    /// The first first.
    pub days: Vec<Deadline>,
    /// The public events that they name.
    pub named: BTreeMap<Identifier, Record>,
}

/// What a day is the last one for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LastDay {
    /// Answering a proposal, by its number.
    Answers(u64),
    /// Commenting in a round.
    Comments(u64),
    /// Assessing and scoring in a round.
    Round(u64),
    /// Applying, by the number of the call and its title.
    Applications(u64, String),
    /// Deciding on applications.
    Decisions(u64, String),
    /// Registering for an event.
    Registration(Identifier),
    /// Keeping a commitment of a meeting, by its number.
    Commitment(Identifier, u64),
}

impl Hub {
    /// What waits for the viewer, what is due first before the rest; nothing for whoever is not signed in.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn tasks(&self, viewer: &Viewer) -> Result<Vec<Task>, Error> {
        if viewer.person().is_none() {
            return Ok(Vec::new());
        }
        let mut all = Vec::new();
        if let Some(changes) = readable(self.changes(viewer).await)? {
            all.extend(changes.waiting().map(|change| Task {
                what: Chore::Answer(change.matter.number),
                n: 1,
                due: Some(change.matter.proposal.answer_by),
            }));
        }
        all.extend(self.tasks_of_rounds(viewer).await?);
        all.extend(self.tasks_of_calls(viewer).await?);
        all.extend(self.tasks_of_networks(viewer).await?);
        all.extend(self.tasks_of_events(viewer).await?);
        all.extend(self.tasks_of_meetings(viewer).await?);
        all.extend(self.tasks_of_board(viewer).await?);
        all.sort_by_key(|task| (task.due.is_none(), task.due));
        Ok(all)
    }

    async fn tasks_of_rounds(&self, viewer: &Viewer) -> Result<Vec<Task>, Error> {
        let mut all = Vec::new();
        for review in self.reviews().await?.into_iter().filter(|one| one.closed.is_none()) {
            let number = review.number;
            let view = self.review(viewer, number).await?;
            let due = Some(review.round.until);
            let mut add = |n: usize, what: Chore, due| {
                if n > 0 {
                    all.push(Task { what, n, due });
                }
            };
            if view.is_open && !view.speaks_for.is_empty() {
                add(view.missing.unassessed.len(), Chore::Assess(number), due);
            }
            if view.may_score {
                add(unscored_by(viewer, &view), Chore::Score(number), due);
            }
            if !view.speaks_for.is_empty() {
                add(view.missing.unanswered.len(), Chore::Reply(number), None);
            }
            let waits = self.n_unmoderated(number).await?;
            if view.may_moderate {
                add(waits, Chore::Moderate(number), None);
            }
            let is_over = review.round.until < today() && waits == 0;
            if view.may_close && is_over && view.missing.may_close() {
                add(1, Chore::Close(number), None);
            }
        }
        Ok(all)
    }

    async fn tasks_of_calls(&self, viewer: &Viewer) -> Result<Vec<Task>, Error> {
        let mut all = Vec::new();
        for view in self.calls(viewer).await? {
            let call = &view.tracked.published.call;
            let is_judged = call.closes < view.today && view.today <= call.decide_by;
            if !view.may_judge || !is_judged {
                continue;
            }
            let (number, due) = (view.tracked.number, Some(call.decide_by));
            let rows = self.applications(viewer, number).await?.rows;
            let is_free = view.n_of(Outcome::Accepted) < call.n_places as usize;
            let open = |row: &&Judged| row.conflict.is_none() && row.outcome.is_none();
            let unmarked = rows.iter().filter(open).filter(|row| !row.is_scored).count();
            let undecided = |row: &&Judged| match row.outcome {
                // Two marks come before a decision.
                None => row.n_scores >= call::MIN_REVIEWERS,
                Some(Outcome::WaitingList) => is_free,
                Some(_) => false,
            };
            let decidable = rows.iter().filter(|row| row.conflict.is_none()).filter(undecided);
            let undecided = decidable.count();
            if unmarked > 0 && Self::may_review(viewer) {
                all.push(Task { what: Chore::Mark(number), n: unmarked, due });
            }
            if undecided > 0 && view.may_decide {
                all.push(Task { what: Chore::Decide(number), n: undecided, due });
            }
        }
        Ok(all)
    }

    async fn tasks_of_networks(&self, viewer: &Viewer) -> Result<Vec<Task>, Error> {
        let mut all = Vec::new();
        for entered in self.store.register().await? {
            let Entry::MembershipOpened { network, country } = entered.entry else { continue };
            if !may(viewer, Action::Log, &Object::of_country(country)) {
                continue;
            }
            // What was withdrawn has no page on which anybody could be confirmed.
            let is_there = self.store.record(&network, &viewer.audiences()).await?.is_some();
            let n = if is_there { self.n_unconfirmed(&network).await? } else { 0 };
            if n > 0 {
                all.push(Task { what: Chore::Confirm(network), n, due: None });
            }
        }
        Ok(all)
    }

    /// Of the events of the last [`ASKED`] days.
    async fn tasks_of_events(&self, viewer: &Viewer) -> Result<Vec<Task>, Error> {
        let mut all = Vec::new();
        let own = countries_for(viewer, Action::Log);
        let is_asked = |record: &Record| {
            let days = over(record).and_then(|last| last.until(today()).ok());
            days.is_some_and(|span| (1..=ASKED).contains(&span.get_days()))
        };
        for entered in self.store.register().await? {
            let Entry::RegistrationOpened { event, country, .. } = entered.entry else { continue };
            if !own.contains(&country) {
                continue;
            }
            let kept = self.store.record(&event, &viewer.audiences()).await?;
            if kept.is_none_or(|kept| !is_asked(&kept.record)) {
                continue;
            }
            let list = self.registration(viewer, &event).await?;
            if list.n_came == 0 && list.n_confirmed > 0 {
                all.push(Task { what: Chore::Came(event), n: list.n_confirmed, due: None });
            }
        }
        Ok(all)
    }

    async fn tasks_of_meetings(&self, viewer: &Viewer) -> Result<Vec<Task>, Error> {
        let own = countries_for(viewer, Action::Log);
        let all = self.commitments().await?;
        let soon = all.today.checked_add(AHEAD.days()).unwrap_or(Date::MAX);
        let of = |minutes: &Minutes| {
            let waits = minutes.commitments.iter().filter(|one| {
                one.promised.struck.is_none()
                    && !one.state().is_final()
                    && one.promised.what.due <= soon
                    && own.contains(&one.promised.country)
            });
            let due: Vec<Date> = waits.map(|one| one.promised.what.due).collect();
            let first = due.iter().min().copied()?;
            let what = Chore::Keep(minutes.event.clone());
            Some(Task { what, n: due.len(), due: Some(first) })
        };
        Ok(all.minutes.iter().filter_map(of).collect())
    }

    async fn tasks_of_board(&self, viewer: &Viewer) -> Result<Vec<Task>, Error> {
        let board = self.board().await?;
        let own = board.posted.iter().filter(|one| Board::speaks_for(viewer, one));
        let waits = |one: &&Posted| {
            let side = one.numbered.entry.side;
            let others = board.posted.iter().filter(|other| other.numbered.entry.side != side);
            let asks = |other: &&Posted| match board.standing(one, other) {
                Introduction::Awaiting(waits) => waits == side,
                _ => false,
            };
            others.filter(asks).count()
        };
        let task = |one| match waits(&one) {
            0 => None,
            n => Some(Task { what: Chore::Introduce(one.numbered.number), n, due: None }),
        };
        Ok(own.filter_map(task).collect())
    }

    /// The last days from today on that everyone may know, the first first.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn deadlines(&self) -> Result<Deadlines, Error> {
        let register = self.store.register().await?;
        let at = |number: u64| {
            let found = register.iter().find(|entered| entered.number == number);
            found.map(|entered| entered.at.clone()).unwrap_or_default()
        };
        let mut all: Vec<Deadline> = Vec::new();
        let mut add = |what: LastDay, on: Date, number: u64| {
            all.push(Deadline { what, on, at: at(number) });
        };
        for matter in matters(&register, today_after(&register)) {
            if matter.standing.since().is_none() {
                add(LastDay::Answers(matter.number), matter.proposal.answer_by, matter.number);
            }
        }
        for review in reviews(&register).iter().filter(|one| one.closed.is_none()) {
            add(LastDay::Comments(review.number), review.round.comments_until, review.number);
            add(LastDay::Round(review.number), review.round.until, review.number);
        }
        for view in self.calls(&Viewer::Anonymous).await? {
            let is_decided = !view.is_open() && view.n_undecided() == 0;
            let (number, Published { title, call, .. }) =
                (view.tracked.number, view.tracked.published);
            add(LastDay::Applications(number, title.clone()), call.closes, number);
            if !is_decided {
                add(LastDay::Decisions(number, title), call.decide_by, number);
            }
        }
        let Commitments { minutes, mut named, .. } = self.commitments().await?;
        for (event, number, due) in minutes.iter().flat_map(unkept) {
            add(LastDay::Commitment(event.clone(), number), due, number);
        }
        let opened = register.iter().filter_map(|entered| match &entered.entry {
            Entry::RegistrationOpened { event, terms, .. } => Some((event, terms.closes, entered)),
            _ => None,
        });
        let opened: Vec<_> = opened.collect();
        let events: Vec<Identifier> = opened.iter().map(|(event, ..)| (*event).clone()).collect();
        for record in self.reader(&Viewer::Anonymous).records(&events).await? {
            named.insert(record.id.clone(), record);
        }
        // What is not for everyone is not named, and nobody registers for what is over.
        let is_to_come = |event: &Identifier| {
            named.get(event).is_some_and(|record| over(record).is_none_or(|last| last >= today()))
        };
        for (event, closes, entered) in opened.into_iter().filter(|one| is_to_come(one.0)) {
            add(LastDay::Registration(event.clone()), closes, entered.number);
        }
        all.retain(|one| one.on >= today());
        all.sort_by_key(|one| one.on);
        Ok(Deadlines { days: all, named })
    }
}

/// The commitments of a meeting that were neither kept nor given up: the meeting, the number, the last day.
fn unkept(minutes: &Minutes) -> impl Iterator<Item = (&Identifier, u64, Date)> {
    let open = minutes
        .commitments
        .iter()
        .filter(|one| one.promised.struck.is_none() && !one.state().is_final());
    open.map(|one| (&minutes.event, one.promised.number, one.promised.what.due))
}

/// What the viewer may not read waits for somebody else.
fn readable<T>(found: Result<T, Error>) -> Result<Option<T>, Error> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(Error::Forbidden) => Ok(None),
        Err(error) => Err(error),
    }
}
