//! The search itself.

use std::{collections::BTreeMap, sync::Arc};

use catalogue::Concept;
use tantivy::{
    Searcher, Term,
    query::{AllQuery, BooleanQuery, ConstScoreQuery, EmptyQuery, Occur, TermSetQuery},
};

use super::{
    asked::{Asked, Slot},
    clauses::{Clause, Clauses},
    collect::{Best, Candidate, Collected},
    loosened::StandIns,
    marks::Marks,
    passages, wholes,
};
use crate::{
    Answer, DEPTH_LIMIT, Error, Expansion, Hit, Index, Query, Result, Sort, TEXT_LIMIT,
    glossary::Glossary,
    index::{Fields, Inner},
};

/// So few records ask for looser conditions.
const FEW: usize = 3;

/// Where the words come from that are marked in the hits.
struct Words {
    asked: Asked,
    stand_ins: StandIns,
    is_loosened: bool,
    is_plain: bool,
}

impl Index {
    /// The same index with other concepts. Records need not be indexed again: concepts work on queries.
    #[must_use]
    pub fn with_concepts(&self, concepts: &[Concept]) -> Self {
        let Inner { directory, tantivy, reader, fields, is_read_only, .. } = &*self.0;
        Self(Arc::new(Inner {
            directory: directory.clone(),
            tantivy: tantivy.clone(),
            reader: reader.clone(),
            fields: fields.clone(),
            glossary: Glossary::new(concepts),
            is_read_only: *is_read_only,
        }))
    }

    /// The records that answer a query, with exact counts over all of them.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] and [`Error::TooDeep`] if more is asked than [`TEXT_LIMIT`] and [`DEPTH_LIMIT`] allow.
    pub fn search(&self, query: &Query) -> Result<Answer> {
        check(query)?;
        let searcher = self.searcher();
        let Inner { fields, glossary, .. } = &*self.0;
        let asked = Asked::new(&query.text, glossary, &query.expand);
        let clauses = Clauses { fields, glossary, searcher: &searcher, language: query.language };
        let lists_everything = query.text.trim().is_empty();
        let sort = if lists_everything && query.sort == Sort::Relevance {
            Sort::Newest
        } else {
            query.sort
        };
        let collect = |clause: Clause| collect(&searcher, clause, fields, query, sort);

        let clause: Clause = match (lists_everything, asked.slots.is_empty()) {
            (true, _) => Box::new(AllQuery),
            (false, true) => Box::new(EmptyQuery),
            (false, false) => clauses.strict(&asked),
        };
        let mut collected = collect(clause)?;
        let (mut stand_ins, mut is_loosened) = (StandIns::new(), false);
        let is_identifier = collected.best.iter().any(|best| best.id == query.text.trim());
        if collected.total < FEW && !asked.slots.is_empty() && !is_identifier {
            stand_ins = clauses.stand_ins(&asked);
            if let Some(clause) = clauses.loosened(&asked, &stand_ins, collected.total == 0) {
                let looser = collect(clause)?;
                is_loosened = looser.total > collected.total;
                collected = looser;
            }
        }
        let is_plain =
            asked.slots.iter().any(|slot| clauses.is_to_be_tried_without_marks(asked.text(slot)));
        let words = Words { asked, stand_ins, is_loosened, is_plain };
        self.answer(query, &searcher, collected, &words)
    }

    fn answer(
        &self,
        query: &Query,
        searcher: &Searcher,
        collected: Collected,
        words: &Words,
    ) -> Result<Answer> {
        let Words { asked, stand_ins, is_loosened, is_plain } = words;
        let marks = Marks::new(asked, &self.0.glossary, stand_ins, *is_plain, *is_loosened);
        let mut best = collected.best;
        let is_asked = query.sort == Sort::Relevance && !asked.slots.is_empty();
        if is_asked && !*is_loosened {
            self.wholes_first(searcher, asked, &marks, &mut best)?;
        }
        let page = best.into_iter().skip(query.offset).take(query.limit);
        let hit = |candidate: Candidate| Ok(self.hit(searcher, &candidate, &marks, query));
        let hits = self.0.tantivy.search_executor().map(hit, page);
        let hits = hits.map_err(|error| not_read(&error))?.into_iter().collect::<Result<_>>()?;
        Ok(Answer {
            total: collected.total,
            hits,
            facets: collected.tally.facets(&query.filters),
            expansions: self.expansions(asked, query),
            loosened: *is_loosened,
        })
    }

    fn hit(
        &self,
        searcher: &Searcher,
        candidate: &Candidate,
        marks: &Marks,
        query: &Query,
    ) -> Result<Hit> {
        let document = searcher.doc(candidate.address).map_err(|error| not_read(&error))?;
        let texts = crate::index::passages(&document, &self.0.fields);
        let passages::Shown { why, title, snippet } =
            passages::shown(&texts, marks, query.language);
        let damaged = || Error::Damaged {
            directory: self.0.directory.clone(),
            detail: format!("`{}` is no identifier", candidate.id),
        };
        Ok(Hit {
            id: candidate.id.parse().map_err(|_error| damaged())?,
            score: candidate.score,
            why,
            title,
            snippet,
        })
    }

    /// The concepts that added words, each once, in the order of the query.
    fn expansions(&self, asked: &Asked, query: &Query) -> Vec<Expansion> {
        let mut found: Vec<Expansion> = Vec::new();
        for slot in &asked.slots {
            let Some(naming) = &slot.naming else { continue };
            for concept in
                naming.concepts.iter().filter_map(|place| self.0.glossary.concept(*place))
            {
                if found.iter().any(|expansion| expansion.concept == concept.id) {
                    continue;
                }
                let mut expansion = Expansion {
                    concept: concept.id.clone(),
                    matched: as_typed(asked, slot, query),
                    added: BTreeMap::new(),
                };
                for word in concept.words.iter().filter(|word| word.normal != asked.text(slot)) {
                    expansion.added.entry(word.language).or_default().push(word.written.clone());
                }
                found.push(expansion);
            }
        }
        found
    }
}

/// The words of a slot as they were typed.
fn as_typed(asked: &Asked, slot: &Slot, query: &Query) -> String {
    query.text[asked.normal.source(slot.range.clone())].to_owned()
}

fn check(query: &Query) -> Result<()> {
    let found = query.text.chars().count();
    if found > TEXT_LIMIT {
        return Err(Error::TooLong { limit: TEXT_LIMIT, found });
    }
    if query.offset.saturating_add(query.limit) > DEPTH_LIMIT {
        return Err(Error::TooDeep {
            limit: DEPTH_LIMIT,
            offset: query.offset,
            wanted: query.limit,
        });
    }
    Ok(())
}

fn collect(
    searcher: &Searcher,
    clause: Clause,
    fields: &Fields,
    query: &Query,
    sort: Sort,
) -> Result<Collected> {
    let readable = readable(fields, &query.audiences);
    let both = BooleanQuery::new(vec![(Occur::Must, clause), (Occur::Must, readable)]);
    let shown = query.offset + query.limit;
    let n = if query.limit == 0 { 0 } else { shown.max(wholes::WINDOW) };
    let best = Best { filters: &query.filters, sort, language: query.language, n };
    searcher.search(&both, &best).map_err(|error| not_read(&error))
}

/// Finds what is for one of these audiences, and adds nothing to the score.
pub(super) fn readable(fields: &Fields, audiences: &[String]) -> Clause {
    let terms: Vec<Term> =
        audiences.iter().map(|name| Term::from_field_text(fields.audience, name)).collect();
    Box::new(ConstScoreQuery::new(Box::new(TermSetQuery::new(terms)), 0.0))
}

pub(super) fn not_read(error: &tantivy::TantivyError) -> Error {
    Error::Failed { doing: "read", detail: error.to_string() }
}
