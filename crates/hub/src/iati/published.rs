//! The whole register as others read it: areas, actions and activities of the framework, and what took place.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::{Kind, Record};
use cooperation::{Funding, Logged, Tracked};
use exchange::iati::{Document, Element};
use jiff::{Timestamp, civil::Date};
use vocabulary::{Identifier, Text};

use super::{achieved, activity, done, organisation};
use crate::{Behind, Done, Error, Framework, Hub, Outcomes, Viewer, consensus::today};

/// Who reports: the centre that keeps the register.
pub(super) const REPORTER: &str = "organisation-lmec";

/// What stands on no record and is said in the report.
pub struct Told {
    /// The address of the hub, without a slash at its end.
    pub origin: String,
    /// The names of the sources of money.
    pub funding: fn(Funding) -> Text,
    /// What people who took part are called together.
    pub participants: Text,
}

/// What every part of a report needs.
pub(super) struct Report<'r> {
    pub(super) told: &'r Told,
    /// Who reports, by the identifier that it is registered with.
    pub(super) reference: &'r str,
    /// The record of who reports.
    pub(super) reporter: Option<Record>,
    /// The public organisations.
    pub(super) organisations: BTreeMap<Identifier, Record>,
    /// The public records that entries give as evidence, by identifier.
    pub(super) evidence: BTreeMap<Identifier, Record>,
    pub(super) hub: &'r Hub,
    pub(super) today: Date,
}

impl Hub {
    /// Everything public of the register as IATI activities: the areas, actions and activities of the framework with money,
    /// participants and results, and the events and demonstrations of which a date is known. The same for whoever asks.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn iati_activities(&self, told: &Told) -> Result<Document, Error> {
        let outcomes = self.outcomes().await?;
        let results = self.results().await?;
        let report = self.report(told, &outcomes, &results.tracked).await?;
        let mut elements = of_framework(&report, &outcomes.framework, &outcomes, &results.tracked);
        elements.extend(outcomes.lines.iter().filter_map(|line| of_record(&report, line)));
        Ok(document("iati-activities", elements))
    }

    /// Who reports, what was paid out in each year, and what its strategies are, as an IATI organisation.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn iati_organisations(&self, told: &Told) -> Result<Document, Error> {
        let outcomes = self.outcomes().await?;
        let report = self.report(told, &outcomes, &[]).await?;
        let documents = self.reader(&Viewer::Anonymous).of_kinds(&[Kind::Document]).await?;
        let element = organisation::element(&report, &outcomes, &documents);
        Ok(document("iati-organisations", vec![element]))
    }

    async fn report<'r>(
        &'r self,
        told: &'r Told,
        outcomes: &Outcomes,
        tracked: &[Tracked],
    ) -> Result<Report<'r>, Error> {
        let reader = self.reader(&Viewer::Anonymous);
        let organisations = reader.of_kinds(&[Kind::Organisation]).await?;
        let organisations: BTreeMap<_, _> =
            organisations.into_iter().map(|record| (record.id.clone(), record)).collect();
        let of_log = Outcomes::entries(&outcomes.lines).filter_map(|one| one.line.evidence.clone());
        let actuals = tracked.iter().flat_map(|one| &one.actuals);
        let of_results = actuals.filter_map(|one| one.measured.evidence.clone());
        let named: BTreeSet<Identifier> = of_log.chain(of_results).collect();
        let mut evidence = BTreeMap::new();
        for id in named {
            if let Some(kept) = reader.record(&id).await? {
                evidence.insert(id, kept.record);
            }
        }
        let reporter = organisations.values().find(|record| record.id.as_str() == REPORTER);
        Ok(Report {
            told,
            reference: self.reporting.as_deref().unwrap_or(REPORTER),
            reporter: reporter.cloned(),
            organisations,
            evidence,
            hub: self,
            today: today(),
        })
    }
}

fn document(name: &'static str, elements: Vec<Element>) -> Document {
    Document { name, generated_at: Timestamp::now(), elements }
}

/// Areas, their actions, and the activities of these: three levels, of which only the last has money.
fn of_framework(
    report: &Report<'_>,
    framework: &Framework,
    outcomes: &Outcomes,
    tracked: &[Tracked],
) -> Vec<Element> {
    let mut elements = Vec::new();
    for area in &framework.areas {
        let actions = area.branches.iter().map(|action| (&action.record, activity::CHILD));
        let parts = activity::Parts { related: actions.collect(), ..activity::Parts::level(1) };
        elements.push(activity::element(report, &area.record, parts));
        for action in &area.branches {
            let below = action.branches.iter().map(|branch| (&branch.record, activity::CHILD));
            let related = std::iter::once((&area.record, activity::PARENT)).chain(below);
            let results = achieved::results(report, &action.record.id, tracked);
            let parts = activity::Parts {
                related: related.collect(),
                results,
                ..activity::Parts::level(2)
            };
            elements.push(activity::element(report, &action.record, parts));
            for branch in &action.branches {
                let lines: Vec<&Logged> = Outcomes::entries(&outcomes.lines)
                    .filter(|one| one.line.activity == branch.record.id)
                    .collect();
                let parts = activity::Parts {
                    related: vec![(&action.record, activity::PARENT)],
                    funding: done::fundings(&lines),
                    transactions: done::transactions(report, &lines),
                    documents: done::documents(report, &lines),
                    results: done::participants(report, &lines),
                    ..activity::Parts::level(3)
                };
                elements.push(activity::element(report, &branch.record, parts));
            }
        }
    }
    elements
}

/// An event or a demonstration of which a date is known, and that nobody else reported.
fn of_record(report: &Report<'_>, line: &Done) -> Option<Element> {
    let Behind::Record(record) = &line.behind else { return None };
    let is_one = matches!(record.kind(), Kind::Event | Kind::Project);
    let is_reported =
        matches!(&record.details, catalogue::Details::Project { iati, .. } if !iati.is_empty());
    if !is_one || is_reported || record.period.is_unknown() {
        return None;
    }
    let parts = activity::Parts {
        siblings: line.activities.clone(),
        is_past: true,
        ..activity::Parts::level(3)
    };
    Some(activity::element(report, record, parts))
}
