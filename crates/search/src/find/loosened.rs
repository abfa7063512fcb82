//! What to look for when hardly any record holds all the words: some of them, and words spelt nearly the same.

use std::collections::{HashMap, HashSet};

use tantivy::{
    Term,
    query::{BooleanQuery, FuzzyTermQuery, Occur},
    schema::Field,
};
use vocabulary::Language;

use super::{
    asked::{Asked, Need, Slot},
    clauses::{Clause, Clauses, best_of, boosted, stems},
};
use crate::text::{
    SIGN_END, grams, is_function_word, is_long_in_signs, language_of_script, word_stream,
};

/// How much records with all the words count beside the others.
const ALL_WORDS: f32 = 4.0;
/// How much a word spelt nearly the same counts beside the word itself.
const NEARLY: f32 = 0.4;
/// The most words spelt nearly the same that stand in for one.
const NEARLY_LIMIT: usize = 8;
/// The most different words and signs that are looked for.
const WORDS_LIMIT: usize = 48;

/// The words that stand in for words of the query that no record holds, by these.
pub(super) type StandIns = HashMap<String, Vec<String>>;

impl Clauses<'_> {
    /// Finds the records that hold at least half of what the query requires, those that hold all of it first;
    /// none if the query has nothing to leave out or to spell otherwise.
    ///
    /// Only if no record holds all of it (`is_last_resort`) do most of a word's pairs of signs stand for the word.
    pub(super) fn loosened(
        &self,
        asked: &Asked,
        stand_ins: &StandIns,
        is_last_resort: bool,
    ) -> Option<Clause> {
        let mut some: Vec<Clause> = Vec::new();
        let mut quoted: Vec<(Occur, Clause)> = Vec::new();
        let mut seen = HashSet::new();
        for slot in &asked.slots {
            let written = asked.text(slot);
            match slot.need {
                Need::Quoted => quoted.push((Occur::Must, self.slot(asked, slot))),
                _ if is_function_word(written)
                    || !seen.insert(written)
                    || some.len() == WORDS_LIMIT => {}
                _ => some.push(self.loose_slot(asked, slot, stand_ins, is_last_resort)),
            }
        }
        let has_pairs =
            is_last_resort && asked.slots.iter().any(|slot| is_long_in_signs(asked.text(slot)));
        // Words that the dictionaries cut out of one run of signs are given up only where nothing holds them all.
        let has_words =
            some.len() > 1 && (is_last_resort || asked.normal.text.trim().contains(' '));
        // A long query was asked for as a whole only: its words one by one are looser, even if they are all the same.
        let is_looser = has_words || !stand_ins.is_empty() || has_pairs || !asked.is_short();
        if some.is_empty() || !is_looser {
            return None;
        }
        let needed = some.len().div_ceil(2);
        let half = BooleanQuery::union_with_minimum_required_clauses(some, needed);
        quoted.push((Occur::Must, Box::new(half)));
        quoted.push((Occur::Should, boosted(self.strict(asked), ALL_WORDS)));
        Some(Box::new(BooleanQuery::new(quoted)))
    }

    fn loose_slot(
        &self,
        asked: &Asked,
        slot: &Slot,
        stand_ins: &StandIns,
        is_last_resort: bool,
    ) -> Clause {
        let written = asked.text(slot);
        let mut ways = vec![self.slot(asked, slot)];
        for word in word_stream(written).filter_map(|word| stand_ins.get(&written[word])).flatten()
        {
            ways.extend(self.anywhere(word).into_iter().map(|clause| boosted(clause, NEARLY)));
        }
        if is_last_resort && is_long_in_signs(written) {
            let pairs: Vec<Clause> = grams(written)
                .into_iter()
                .filter(|gram| !gram.is_last_sign)
                .map(|gram| best_of(self.anywhere(&gram.text.replace(SIGN_END, ""))))
                .collect();
            let needed = pairs.len() / 2 + 1;
            let most = BooleanQuery::union_with_minimum_required_clauses(pairs, needed);
            ways.push(boosted(Box::new(most), NEARLY));
        }
        best_of(ways)
    }

    /// Words in Latin letters that no record holds, each with the words that records hold instead: with a letter or
    /// two changed, left out, added or exchanged, or going on where the word ends.
    pub(super) fn stand_ins(&self, asked: &Asked) -> StandIns {
        let loose = asked.slots.iter().filter(|slot| slot.need != Need::Quoted);
        let latin =
            loose.map(|slot| asked.text(slot)).filter(|text| language_of_script(text).is_none());
        let words: HashSet<&str> =
            latin.flat_map(|text| word_stream(text).map(|word| &text[word])).collect();
        let unknown = words.into_iter().filter(|word| {
            word.chars().count() >= 3 && stems(word).all(|stem| !self.is_known(&stem))
        });
        unknown
            .map(|word| (word.to_owned(), self.nearly(word)))
            .filter(|(_, nearly)| !nearly.is_empty())
            .collect()
    }

    /// The most frequent words that are spelt nearly like this one, the nearest first.
    fn nearly(&self, word: &str) -> Vec<String> {
        let distance = match word.chars().count() {
            ..4 => 0,
            4..8 => 1,
            _ => 2,
        };
        let latin = [Language::En, Language::Vi];
        let fields: Vec<Field> = latin
            .into_iter()
            .flat_map(|language| {
                [self.fields.title(language).grams, self.fields.body(language).grams]
            })
            .chain([self.fields.names.grams])
            .collect();
        let mut counts: HashMap<String, u32> = HashMap::new();
        for allowed in 0..=distance {
            for field in &fields {
                // Without a single letter's difference it is a longer word that begins with this one.
                let term = Term::from_field_text(*field, word);
                let query = match allowed {
                    0 => FuzzyTermQuery::new_prefix(term, 0, true),
                    _ => FuzzyTermQuery::new(term, allowed, true),
                };
                self.count_terms(*field, &query, &mut counts);
            }
            if !counts.is_empty() {
                break;
            }
        }
        let mut found: Vec<(String, u32)> = counts.into_iter().collect();
        found.sort_by(|(one, n_one), (other, n_other)| {
            n_other.cmp(n_one).then_with(|| one.cmp(other))
        });
        found.into_iter().take(NEARLY_LIMIT).map(|(word, _)| word).collect()
    }

    /// Adds in how many documents each word stands that fits.
    fn count_terms(&self, field: Field, query: &FuzzyTermQuery, counts: &mut HashMap<String, u32>) {
        for segment in self.searcher.segment_readers() {
            let (Ok(inverted), Ok(automaton)) = (segment.inverted_index(field), query.automaton())
            else {
                continue;
            };
            let Ok(mut stream) = inverted.terms().search(automaton).into_stream() else { continue };
            while stream.advance() {
                if let Ok(word) = std::str::from_utf8(stream.key())
                    && !word.contains(SIGN_END)
                {
                    *counts.entry(word.to_owned()).or_default() += stream.value().doc_freq;
                }
            }
        }
    }
}
