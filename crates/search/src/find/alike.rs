//! More like this: records that share the words which tell one record from the others.

use std::collections::HashMap;

use tantivy::{
    Term,
    collector::TopDocs,
    query::{BooleanQuery, Occur, TermQuery},
    schema::{IndexRecordOption, Value},
};
use vocabulary::{Identifier, Language};

use super::{
    clauses::{Clause, best_of, boosted, stems},
    search::{not_read, readable},
};
use crate::{
    Error, Hit, Index, Result,
    index::{Fields, Inner, Passage},
    text::{is_function_word, normalise},
};

/// How many words stand for a record.
const WORDS: usize = 16;
/// How many of them another record must share.
const SHARED: usize = 3;

impl Index {
    /// At most `limit` records that share most of the words by which the record `id` differs from others.
    ///
    /// # Errors
    ///
    /// [`Error::Unknown`] if the record is not in the index, or not for any of these audiences.
    pub fn more_like(
        &self,
        id: &Identifier,
        audiences: &[String],
        limit: usize,
    ) -> Result<Vec<Hit>> {
        let searcher = self.searcher();
        let Inner { fields, .. } = &*self.0;
        let own = || {
            Box::new(TermQuery::new(
                Term::from_field_text(fields.id, id.as_str()),
                IndexRecordOption::Basic,
            ))
        };
        let this = BooleanQuery::new(vec![
            (Occur::Must, own()),
            (Occur::Must, readable(fields, audiences)),
        ]);
        let top = |query: &dyn tantivy::query::Query, n: usize| {
            searcher
                .search(query, &TopDocs::with_limit(n.max(1)).order_by_score())
                .map_err(|error| not_read(&error))
        };
        let unknown = || Error::Unknown { id: id.clone() };
        let (_, address) = top(&this, 1)?.into_iter().next().ok_or_else(unknown)?;
        let document = searcher.doc(address).map_err(|error| not_read(&error))?;
        let passages = crate::index::passages(&document, fields);

        let telling: Vec<Clause> =
            telling_words(&passages, fields, &searcher).into_iter().map(clause).collect();
        if telling.is_empty() || limit == 0 {
            return Ok(Vec::new());
        }
        let needed = SHARED.min(telling.len());
        let sharing = BooleanQuery::union_with_minimum_required_clauses(telling, needed);
        let query = BooleanQuery::new(vec![
            (Occur::Must, Box::new(sharing)),
            (Occur::Must, readable(fields, audiences)),
            (Occur::MustNot, own()),
        ]);
        let mut hits = Vec::new();
        for (score, address) in top(&query, limit)? {
            let document: tantivy::TantivyDocument =
                searcher.doc(address).map_err(|error| not_read(&error))?;
            let found = document
                .get_first(fields.id)
                .and_then(|value| value.as_str())
                .and_then(|id| id.parse().ok());
            let hit = |id| Hit { id, score, why: Vec::new(), title: None, snippet: None };
            hits.extend(found.map(hit));
        }
        Ok(hits)
    }
}

/// A word that tells a record from others: the same in titles and in texts, and how much it tells.
struct Telling {
    terms: [Term; 2],
    weight: f32,
}

fn clause(Telling { terms, weight }: Telling) -> Clause {
    let either =
        terms.map(|term| Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)) as Clause);
    boosted(best_of(either.into()), weight)
}

/// The words of the record's English texts, or of the first language it has, that few others hold.
fn telling_words(
    passages: &[Passage],
    fields: &Fields,
    searcher: &tantivy::Searcher,
) -> Vec<Telling> {
    let has =
        |language: &Language| passages.iter().any(|passage| passage.language == Some(*language));
    let Some(language) = Language::En.fallbacks().find(has) else { return Vec::new() };
    let mut counts: HashMap<String, u16> = HashMap::new();
    for passage in passages.iter().filter(|passage| passage.language == Some(language)) {
        for word in stems(&normalise(&passage.text))
            .filter(|word| word.chars().count() > 1 && !is_function_word(word))
        {
            *counts.entry(word).or_default() += 1;
        }
    }
    #[expect(
        clippy::cast_precision_loss,
        reason = "counts of documents are far below 2^24 and only weigh words"
    )]
    let weigh = |(word, n): (String, u16)| {
        let terms = [fields.title(language), fields.body(language)]
            .map(|text| Term::from_field_text(text.words, &word));
        let holding: u64 =
            terms.iter().map(|term| searcher.doc_freq(term).unwrap_or_default()).sum();
        let rarity = (searcher.num_docs() as f32 / (holding as f32 + 1.0)).ln().max(0.0);
        (holding > 1).then(|| Telling { terms, weight: f32::from(n).sqrt() * (1.0 + rarity) })
    };
    let mut weighed: Vec<Telling> = counts.into_iter().filter_map(weigh).collect();
    weighed.sort_by(|one, other| {
        other.weight.total_cmp(&one.weight).then_with(|| one.terms.cmp(&other.terms))
    });
    weighed.truncate(WORDS);
    weighed
}
