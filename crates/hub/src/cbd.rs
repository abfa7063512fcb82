//! What the activities of the framework give to the targets of the Kunming-Montreal Global Biodiversity Framework, as far as
//! their own subjects say so.

use std::{cmp::Reverse, collections::BTreeMap};

use catalogue::{Details, Record, Subject};
use cooperation::{Eye, Review, SelfAssessment, Sums, sums};
use vocabulary::Identifier;

use crate::{Behind, Branch, Done, Error, Hub, Outcomes, OutcomesAsked, Viewer};

/// The list of the targets.
const TARGETS: &str = "kmgbf";

/// An activity with everything on record about it.
#[derive(Debug, Clone)]
pub struct Contribution {
    /// The targets that it serves.
    pub targets: Vec<Subject>,
    /// The activity.
    pub activity: Record,
    /// The code of its priority area.
    pub area: String,
    /// The organisation that leads it, where everyone may read of it.
    pub lead: Option<Record>,
    /// How many lines there are of what was done for it.
    pub n_lines: usize,
    /// What its lines of the log come to.
    pub sums: Sums,
    /// What the responsible said of it in the newest round in which they said anything.
    pub assessed: Option<Assessed>,
    /// The public records of what was done for it, and those that are named as evidence.
    pub evidence: Vec<Record>,
    /// The numbers of its lines in the log.
    pub entries: Vec<u64>,
}

/// What the responsible said of an activity in one round.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessed {
    /// The year that the round looks back on.
    pub year: i16,
    /// What each country said.
    pub said: Vec<SelfAssessment>,
    /// How much of it is done in their eyes, per cent.
    pub progress: Eye,
}

impl Hub {
    /// The activities that name a target, in the order of the framework: the same for whoever asks.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn contributions(&self) -> Result<Vec<Contribution>, Error> {
        let outcomes = self.outcomes().await?;
        let mut rounds = self.reviews().await?;
        rounds.sort_by_key(|review| Reverse((review.round.year, review.number)));
        let mut found = Vec::new();
        for area in &outcomes.framework.areas {
            for activity in area.branches.iter().flat_map(|action| &action.branches) {
                let named = activity.record.subjects.iter().filter(|one| one.list() == TARGETS);
                let targets: Vec<Subject> = named.cloned().collect();
                if !targets.is_empty() {
                    found.push(
                        self.contribution(targets, area, activity, &outcomes, &rounds).await?,
                    );
                }
            }
        }
        Ok(found)
    }

    async fn contribution(
        &self,
        targets: Vec<Subject>,
        area: &Branch,
        Branch { record: activity, .. }: &Branch,
        outcomes: &Outcomes,
        rounds: &[Review],
    ) -> Result<Contribution, Error> {
        let asked = OutcomesAsked { activity: Some(activity.id.clone()), ..Default::default() };
        let lines: Vec<&Done> = outcomes.of(&asked).collect();
        let assessed = rounds.iter().find_map(|review| assessed(review, &activity.id));
        let reader = self.reader(&Viewer::Anonymous);
        let first = activity.organisations.first().map(std::slice::from_ref);
        let lead = reader.records(first.unwrap_or_default()).await?.pop();
        // What was named as evidence may be for fewer by now.
        let evidence = reader.records(&named(&lines, assessed.as_ref())).await?;
        let entries = Outcomes::entries(lines.iter().copied());
        Ok(Contribution {
            targets,
            area: code(&area.record),
            lead,
            n_lines: lines.len(),
            sums: sums(entries),
            assessed,
            evidence: together(&lines, evidence),
            entries: Outcomes::entries(lines).map(|logged| logged.number).collect(),
            activity: activity.clone(),
        })
    }
}

fn code(area: &Record) -> String {
    match &area.details {
        Details::PriorityArea { code } => code.clone(),
        _ => String::new(),
    }
}

fn assessed(review: &Review, activity: &Identifier) -> Option<Assessed> {
    let progress = review.standing(activity).own?;
    let own = review.assessments.iter().map(|(_, said)| said);
    let said = own.filter(|said| said.activity == *activity).cloned().collect();
    Some(Assessed { year: review.round.year, said, progress })
}

/// The records that lines of the log and the responsible name as evidence.
fn named(lines: &[&Done], assessed: Option<&Assessed>) -> Vec<Identifier> {
    let entries = Outcomes::entries(lines.iter().copied());
    let of_log = entries.filter_map(|logged| logged.line.evidence.clone());
    let said = assessed.into_iter().flat_map(|assessed| &assessed.said);
    of_log.chain(said.flat_map(|said| said.evidence.clone())).collect()
}

/// The records behind lines and those named as evidence, each once, by identifier.
fn together(lines: &[&Done], evidence: Vec<Record>) -> Vec<Record> {
    let behind = lines.iter().filter_map(|line| match &line.behind {
        Behind::Record(record) => Some((**record).clone()),
        Behind::Entry(_) => None,
    });
    let all = behind.chain(evidence).map(|record| (record.id.clone(), record));
    all.collect::<BTreeMap<_, _>>().into_values().collect()
}
