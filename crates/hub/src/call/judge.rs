//! Judging applications: nobody who is near to an applicant reads, scores or decides.

use std::collections::{BTreeMap, BTreeSet};

use cooperation::{
    Entry,
    call::{
        Application, Conflict, Decided, NotDecidable, Outcome, Ranked, Relation, Reviewer, Scored,
        Tracked, conflict, counted, may_decide, ranking,
    },
};
use store::{GrantRow, Person};
use vocabulary::{Identifier, Language};

use super::{CallView, Kept, Standing, call_of, standing, topic};
use crate::{
    Action, Error, Hub, Message, Object, Scope, Viewer,
    consensus::{today, words},
    may,
    personal::written,
};

/// The most characters of reasons.
const LONGEST: usize = 2_000;

/// What those who judge see of an application in the list: not whose it is.
#[derive(Debug, Clone)]
pub struct Judged {
    /// Its number in its address.
    pub number: u64,
    /// What keeps the viewer from it, if anything does.
    pub conflict: Option<Conflict>,
    /// Whether the viewer has given marks.
    pub is_scored: bool,
    /// How many have whose marks count.
    pub n_scores: usize,
    /// How it ranks, once enough have; only for those who decide.
    pub ranked: Option<Ranked>,
    /// What was decided.
    pub outcome: Option<Outcome>,
}

/// The applications of a call.
#[derive(Debug, Clone)]
pub struct Applications {
    /// The call.
    pub view: CallView,
    /// Its applications in the order in which they came.
    pub rows: Vec<Judged>,
}

/// An application that a reviewer has opened.
#[derive(Debug, Clone)]
pub struct OpenedApplication {
    /// The call.
    pub view: CallView,
    /// How it stands.
    pub judged: Judged,
    /// What the applicant wrote.
    pub submitted: super::Submitted,
    /// The reasons of the decision.
    pub reasons: Option<(String, Language)>,
}

/// Everything of a call that judging it needs.
struct Case {
    tracked: Tracked,
    standing: Vec<Standing>,
    applications: Vec<Application>,
    /// Everybody who has given marks, and whoever asks.
    reviewers: Vec<Reviewer>,
    ranked: Vec<Ranked>,
}

impl Case {
    fn find(&self, number: u64) -> Result<(&Standing, &Application), Error> {
        let place = self.standing.iter().position(|one| one.entry.number() == number);
        let place = place.ok_or(Error::NoEntry { number })?;
        Ok((&self.standing[place], &self.applications[place]))
    }

    fn reviewer(&self, account: &Identifier) -> Result<&Reviewer, Error> {
        let found = self.reviewers.iter().find(|one| one.account == *account);
        found.ok_or(Error::Forbidden)
    }

    fn judged(&self, own: &Reviewer, number: u64, shows_rank: bool) -> Result<Judged, Error> {
        let (_, application) = self.find(number)?;
        let mut scores = self.tracked.scores.iter().filter(|one| one.application == application.id);
        let decided = self.tracked.decided.iter().rev().find(|(id, ..)| *id == application.id);
        let conflict = conflict(own, application);
        let ranked = self.ranked.iter().find(|one| one.application == application.id);
        Ok(Judged {
            number,
            conflict,
            is_scored: scores.any(|one| one.reviewer == own.account),
            n_scores: counted(
                &self.tracked.published.call,
                application,
                &self.reviewers,
                &self.tracked.scores,
            )
            .len(),
            ranked: ranked.filter(|_| shows_rank && conflict.is_none()).cloned(),
            outcome: decided.map(|(_, outcome, _)| *outcome),
        })
    }
}

/// The account of whoever judges.
fn account(viewer: &Viewer) -> Result<Identifier, Error> {
    let person = viewer.person().ok_or(Error::Forbidden)?;
    person.id.parse().map_err(|error| Error::Task { reason: format!("{error}") })
}

impl Hub {
    /// The applications of a call, for those who review anywhere and those who decide: numbers, not names.
    ///
    /// # Errors
    ///
    /// [`Error::NoEntry`], [`Error::Forbidden`], [`Error::Store`].
    pub async fn applications(&self, viewer: &Viewer, number: u64) -> Result<Applications, Error> {
        let view = self.call(viewer, number).await?;
        if !view.may_judge {
            return Err(Error::Forbidden);
        }
        let own = account(viewer)?;
        let case = self.case(view.tracked.clone(), &own).await?;
        let reviewer = case.reviewer(&own)?;
        let row = |one: &Standing| case.judged(reviewer, one.entry.number(), view.may_decide);
        let rows = case.standing.iter().map(row).collect::<Result<_, _>>()?;
        Ok(Applications { view, rows })
    }

    /// One application. That it was read stands in the audit trail.
    ///
    /// # Errors
    ///
    /// As [`Hub::applications`], and [`Error::Conflicted`] for those who are near to the applicant.
    pub async fn application(
        &self,
        viewer: &Viewer,
        (call, number): (u64, u64),
    ) -> Result<OpenedApplication, Error> {
        let view = self.call(viewer, call).await?;
        if !view.may_judge {
            return Err(Error::Forbidden);
        }
        let own = account(viewer)?;
        let case = self.case(view.tracked.clone(), &own).await?;
        let judged = case.judged(case.reviewer(&own)?, number, view.may_decide)?;
        if let Some(conflict) = judged.conflict {
            return Err(Error::Conflicted { conflict });
        }
        let object = format!("personal/{}/{number}", topic(call));
        let note = store::Note { object, ..viewer.note("call.disclose") };
        self.store.begin().await?.commit(&[note]).await?;
        let (standing, _) = case.find(number)?;
        let (submitted, reasons) = (standing.submitted.clone(), standing.reasons.clone());
        Ok(OpenedApplication { view, judged, submitted, reasons })
    }

    /// Declares that the viewer is near to an applicant, and is thus kept from the application.
    ///
    /// # Errors
    ///
    /// As [`Hub::applications`].
    pub async fn declare_conflict(
        &self,
        viewer: &Viewer,
        (call, number): (u64, u64),
        relation: Relation,
    ) -> Result<(), Error> {
        let own = account(viewer)?;
        let (mut writing, case) = self.judging(viewer, call, &own).await?;
        let application = case.find(number)?.1.id.clone();
        let entry = Entry::ConflictDeclared { call, application, reviewer: own, relation };
        let (_, note) = writing.enter(&entry, &viewer.note("call.declare")).await?;
        writing.commit(&[note]).await.map_err(Error::from)
    }

    /// Gives marks to an application, once.
    ///
    /// # Errors
    ///
    /// As [`Hub::application`]; [`Error::Forbidden`] but for reviewers, [`Error::CallDay`] after the last day for decisions,
    /// [`Error::Decided`] if it was decided or the viewer has given marks before, [`Error::Field`] with a mark off its scale.
    pub async fn score_application(
        &self,
        viewer: &Viewer,
        (call, number): (u64, u64),
        marks: BTreeMap<Identifier, u32>,
    ) -> Result<(), Error> {
        if !may(viewer, Action::Score, &Object::of_anywhere()) {
            return Err(Error::Forbidden);
        }
        let own = account(viewer)?;
        let (mut writing, case) = self.judging(viewer, call, &own).await?;
        let judged = case.judged(case.reviewer(&own)?, number, false)?;
        if let Some(conflict) = judged.conflict {
            return Err(Error::Conflicted { conflict });
        }
        if judged.is_scored || judged.outcome.is_some() {
            return Err(Error::Decided { number, found: "closed" });
        }
        let terms = &case.tracked.published.call;
        if today() > terms.decide_by {
            return Err(Error::CallDay { number: call });
        }
        for one in &terms.criteria {
            let mark = marks.get(&one.id);
            if mark.is_none_or(|mark| *mark > one.scale) {
                let found = mark.map_or_else(String::new, u32::to_string);
                let expected = format!("0–{}", one.scale);
                return Err(Error::Field { field: "mark", found, expected });
            }
        }
        let application = case.find(number)?.1.id.clone();
        let scored = Scored { reviewer: own, application, marks };
        let entry = Entry::ApplicationScored { call, scored };
        let (_, note) = writing.enter(&entry, &viewer.note("call.score")).await?;
        writing.commit(&[note]).await.map_err(Error::from)
    }

    /// Decides on an application, once. The reasons are told to the applicant and are not in the register.
    ///
    /// # Errors
    ///
    /// As [`Hub::application`]; [`Error::Forbidden`] but for focal points of the call's country, [`Error::CallDay`] before the call
    /// has closed or after the last day, [`Error::TooFewScores`], [`Error::NoPlace`], [`Error::Decided`], [`Error::Field`].
    pub async fn decide_application(
        &self,
        viewer: &Viewer,
        (call, number): (u64, u64),
        outcome: Outcome,
        (reasons, language): (&str, Language),
    ) -> Result<(), Error> {
        let own = account(viewer)?;
        let (mut writing, case) = self.judging(viewer, call, &own).await?;
        let country = case.tracked.published.country;
        if !may(viewer, Action::Propose, &Object::of_country(country)) {
            return Err(Error::Forbidden);
        }
        let reasons = words("reasons", reasons, LONGEST)?;
        let (standing, application) = case.find(number)?;
        let decision = |application: &Identifier, outcome: Outcome| Decided {
            application: application.clone(),
            outcome,
            reasons: reasons.clone(),
            language,
            on: today(),
        };
        let stands = |id: &Identifier| case.applications.iter().any(|one| one.id == *id);
        let earlier = case.tracked.decided.iter().filter(|(id, ..)| stands(id));
        let earlier: Vec<_> = earlier.map(|(id, outcome, _)| decision(id, *outcome)).collect();
        let decided = decision(&application.id, outcome);
        let terms = &case.tracked.published.call;
        may_decide(terms, application, case.reviewer(&own)?, &case.ranked, &earlier, &decided)
            .map_err(|why| undecidable(call, &why))?;
        let (application, on) = (decided.application, decided.on);
        let entry = Entry::ApplicationDecided { call, application, outcome, on };
        let (_, entered) = writing.enter(&entry, &viewer.note("call.decide")).await?;
        let kept = Kept {
            submitted: Some(standing.submitted.clone()),
            reasons: Some((reasons.clone(), language)),
            alumnus: standing.alumnus,
        };
        let note = viewer.note("call.decide");
        let told = writing.change_personal(&standing.entry, &written(&kept)?, &note).await?;
        let told_in = standing.submitted.language.unwrap_or(Language::En);
        let to = (standing.submitted.email.as_str(), told_in);
        self.mail(&mut writing, &told.object, to, Message::Decision { call }).await?;
        writing.commit(&[entered, told]).await.map_err(Error::from)
    }

    /// A turn to write, and the case as it is then.
    async fn judging(
        &self,
        viewer: &Viewer,
        call: u64,
        own: &Identifier,
    ) -> Result<(store::Writing, Case), Error> {
        let known = self.known_people().await?;
        let mut writing = self.store.begin().await?;
        let tracked = call_of(&mut writing, call).await?;
        let decides = may(viewer, Action::Propose, &Object::of_country(tracked.published.country));
        if !decides && !may(viewer, Action::Score, &Object::of_anywhere()) {
            return Err(Error::Forbidden);
        }
        let kept = writing.personal(&topic(call)).await?;
        let case = case_of(tracked, kept, own, &known);
        Ok((writing, case))
    }

    async fn case(&self, tracked: Tracked, own: &Identifier) -> Result<Case, Error> {
        let known = self.known_people().await?;
        let kept = self.store.personal(&topic(tracked.number)).await?;
        Ok(case_of(tracked, kept, own, &known))
    }

    async fn known_people(&self) -> Result<Known, Error> {
        let (people, grants) = (self.store.people().await?, self.store.grants(None).await?);
        Ok(Known { people, grants })
    }
}

/// Accounts and what they may do where.
struct Known {
    people: Vec<Person>,
    grants: Vec<GrantRow>,
}

fn case_of(
    tracked: Tracked,
    kept: Vec<store::Personal>,
    own: &Identifier,
    Known { people, grants }: &Known,
) -> Case {
    let standing: Vec<Standing> = kept.into_iter().filter_map(standing).collect();
    let account = |email: &str| {
        let person = people.iter().find(|one| one.email.eq_ignore_ascii_case(email.trim()))?;
        person.id.parse().ok()
    };
    let applications: Vec<Application> = standing
        .iter()
        .map(|one| {
            let person = people.iter().find(|person| person.id == one.entry.person);
            let person = person.and_then(|person| person.id.parse().ok());
            one.submitted.application(one.id.clone(), person, account)
        })
        .collect();
    let mut accounts: BTreeSet<Identifier> =
        tracked.scores.iter().map(|one| one.reviewer.clone()).collect();
    accounts.insert(own.clone());
    let reviewers: Vec<Reviewer> = accounts
        .into_iter()
        .map(|account| {
            let scopes = grants.iter().filter(|one| one.person == account.as_str());
            let scopes = scopes.map(|one| one.scope.as_str());
            let person = people.iter().find(|one| one.id == account.as_str());
            // Anyone can write anybody's address: only what was sent by the account itself keeps it from the others.
            let has_applied = standing.iter().any(|one| one.entry.person == account.as_str());
            let own = reviewer(account.clone(), scopes, person, &tracked, &standing);
            Reviewer { has_applied, ..own }
        })
        .collect();
    let call = &tracked.published.call;
    let ranked = ranking(call, &applications, &reviewers, &tracked.scores);
    Case { tracked, standing, applications, reviewers, ranked }
}

/// Someone who judges, with the organisations within which they have any role and those to whom they are near, as either side says.
fn reviewer<'s>(
    account: Identifier,
    scopes: impl Iterator<Item = &'s str>,
    person: Option<&Person>,
    tracked: &Tracked,
    standing: &[Standing],
) -> Reviewer {
    let organisations = scopes.filter_map(|scope| match scope.parse() {
        Ok(Scope::Organisation(id)) => Some(id),
        _ => None,
    });
    let mut relations: BTreeMap<Identifier, Relation> = BTreeMap::new();
    for one in standing {
        let is_theirs = person.is_some_and(|person| {
            person.email.eq_ignore_ascii_case(one.submitted.supervisor.trim())
        });
        if is_theirs {
            relations.insert(one.id.clone(), Relation::Supervisor);
        }
    }
    let declared = tracked.declared.iter().filter(|(reviewer, ..)| *reviewer == account);
    relations.extend(declared.map(|(_, application, relation)| (application.clone(), *relation)));
    Reviewer { organisations: organisations.collect(), account, has_applied: false, relations }
}

fn undecidable(number: u64, why: &NotDecidable) -> Error {
    match *why {
        NotDecidable::Day { .. } => Error::CallDay { number },
        NotDecidable::Already { .. } => Error::Decided { number, found: "closed" },
        NotDecidable::Conflicted(conflict) => Error::Conflicted { conflict },
        NotDecidable::TooFewScores { .. } => Error::TooFewScores,
        NotDecidable::NoPlace { .. } => Error::NoPlace,
        NotDecidable::NoReasons | NotDecidable::Other { .. } | NotDecidable::NotEligible { .. } => {
            Error::Task { reason: why.to_string() }
        }
    }
}
