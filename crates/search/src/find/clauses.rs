//! From words to clauses of the index: where each is looked for, and how much it counts there.

use tantivy::{
    Searcher, Term,
    query::{
        BooleanQuery, BoostQuery, ConstScoreQuery, DisjunctionMaxQuery, EmptyQuery, Occur,
        PhrasePrefixQuery, PhraseQuery, Query, TermQuery,
    },
    schema::{Field, IndexRecordOption},
};
use vocabulary::Language;

use super::asked::{Asked, Need, Slot};
use crate::{
    glossary::{Glossary, Word},
    index::{Fields, Text},
    text::{covering, grams, language_of_script, stem, without_marks, word_stream},
};

/// A clause of the index.
pub(super) type Clause = Box<dyn Query>;

/// How much a match counts, by where it is. `docs/guide/search.md` says how these were chosen.
mod weight {
    /// In a title, beside 1 in a summary or body.
    pub(super) const TITLE: f32 = 3.0;
    /// In names and codes.
    pub(super) const NAMES: f32 = 2.0;
    /// As words of the dictionary, beside 1 as pairs of signs.
    pub(super) const WORDS: f32 = 1.5;
    /// Vietnamese words by letters without their marks.
    pub(super) const PLAIN: f32 = 0.3;
    /// A word of another language, by way of a concept.
    pub(super) const CONCEPT: f32 = 0.6;
    /// In the language of the interface, beside 1 in the others.
    pub(super) const OWN_LANGUAGE: f32 = 1.1;
    /// A single sign of a script without spaces, inside any word.
    pub(super) const SIGN: f32 = 0.5;
    /// All the words side by side, besides each of them.
    pub(super) const PHRASE: f32 = 4.0;
    /// What a further place adds to the best one.
    pub(super) const FURTHER_PLACE: f32 = 0.1;
}

/// The most different words that one sign may begin.
const SIGN_EXPANSIONS: u32 = 20_000;

/// Makes clauses for one index and one asking language.
pub(super) struct Clauses<'i> {
    pub(super) fields: &'i Fields,
    pub(super) glossary: &'i Glossary,
    pub(super) searcher: &'i Searcher,
    pub(super) language: Language,
}

impl Clauses<'_> {
    /// Finds the records that hold all that the query requires.
    pub(super) fn strict(&self, asked: &Asked) -> Clause {
        let mut all: Vec<(Occur, Clause)> = Vec::new();
        for slot in &asked.slots {
            let occur = match slot.need {
                Need::Quoted => Occur::Must,
                Need::Required if asked.is_short() => Occur::Must,
                Need::Welcome if asked.is_short() => Occur::Should,
                _ => continue,
            };
            all.push((occur, self.slot(asked, slot)));
        }
        for phrase in &asked.phrases {
            let occur = if asked.is_short() { Occur::Should } else { Occur::Must };
            all.push((
                occur,
                boosted(best_of(self.anywhere(&asked.normal.text[phrase.clone()])), weight::PHRASE),
            ));
        }
        if all.is_empty() { Box::new(EmptyQuery) } else { Box::new(BooleanQuery::new(all)) }
    }

    /// Finds the records that hold a slot's words or those of the concepts that it names.
    pub(super) fn slot(&self, asked: &Asked, slot: &Slot) -> Clause {
        let written = asked.text(slot);
        let mut places = self.anywhere(written);
        let Some(naming) = &slot.naming else { return best_of(places) };
        let concepts = naming.concepts.iter().filter_map(|place| self.glossary.concept(*place));
        let words = concepts.flat_map(|concept| &concept.words);
        let mut short = Vec::new();
        for word in words.filter(|word| word.normal != written) {
            let is_own = naming.languages.contains(&word.language);
            let found = self.translation(word).map(|clause| boosted(clause, weight::CONCEPT));
            if word.is_short() && !is_own { &mut short } else { &mut places }.extend(found);
        }
        places.extend(self.in_none_of(&naming.languages, short));
        best_of(places)
    }

    /// The same, among the records that are not written in these languages: one that is says in their own words what it
    /// is about, and short words of other languages are too often part of something else.
    fn in_none_of(&self, languages: &[Language], places: Vec<Clause>) -> Option<Clause> {
        if places.is_empty() {
            return None;
        }
        let mut all = vec![(Occur::Must, best_of(places))];
        for language in languages {
            let lacks = Term::from_field_text(self.fields.lacks, language.code());
            if self.searcher.doc_freq(&lacks).unwrap_or_default() == 0 {
                return None;
            }
            let lacks = TermQuery::new(lacks, IndexRecordOption::Basic);
            all.push((Occur::Must, Box::new(ConstScoreQuery::new(Box::new(lacks), 0.0))));
        }
        Some(Box::new(BooleanQuery::new(all)))
    }

    /// One clause for each place where these words may stand.
    pub(super) fn anywhere(&self, text: &str) -> Vec<Clause> {
        let mut places = Vec::new();
        for language in languages_of(text) {
            let title = self.text(text, self.fields.title(language));
            let body = self.text(text, self.fields.body(language));
            if let Some(found) = title_or_body(title, body) {
                places.push(if language == self.language {
                    boosted(found, weight::OWN_LANGUAGE)
                } else {
                    found
                });
            }
        }
        places
            .extend(self.text(text, self.fields.names).map(|names| boosted(names, weight::NAMES)));
        if self.is_to_be_tried_without_marks(text) {
            places.extend(self.plain(text).map(|plain| boosted(plain, weight::PLAIN)));
        }
        places
    }

    /// Words side by side in one text, by either way of cutting it; none if no record holds all of them.
    fn text(&self, text: &str, field: Text) -> Option<Clause> {
        let words =
            self.phrase(field.words, stems(text)).map(|words| boosted(words, weight::WORDS));
        both(words, self.grams(text, field.grams))
    }

    /// A word of a concept in its own language: a long one by its signs, which finds all of it; a short one as a word
    /// of the dictionary, since few signs stand inside many longer words that mean something else.
    fn translation(&self, word: &Word) -> Option<Clause> {
        let (title, body) = (self.fields.title(word.language), self.fields.body(word.language));
        let found = |field: Text| {
            if word.is_found_by_signs() {
                self.grams(&word.normal, field.grams)
            } else {
                self.phrase(field.words, stems(&word.normal))
            }
        };
        title_or_body(found(title), found(body))
    }

    fn grams(&self, text: &str, field: Field) -> Option<Clause> {
        let mut cut = grams(text);
        // The last sign of the query need not be the last one of a run in the text.
        if cut.len() > 1 {
            cut.pop_if(|last| last.is_last_sign);
        }
        if let [only] = cut.as_slice()
            && only.is_last_sign
        {
            let mut beginning =
                PhrasePrefixQuery::new(vec![Term::from_field_text(field, &only.text)]);
            beginning.set_max_expansions(SIGN_EXPANSIONS);
            return Some(boosted(Box::new(beginning), weight::SIGN));
        }
        let n_grams = cut.len();
        let covering = covering(cut);
        // What is left out of the phrase is not left out of its weight.
        let share = precise(n_grams) / precise(covering.len().max(1));
        let terms = covering.into_iter().map(|gram| (gram.position, gram.text));
        let found = self.phrase_at(field, terms)?;
        Some(if share > 1.0 { boosted(found, share) } else { found })
    }

    /// Terms side by side; none if there are none, or if one of them stands nowhere.
    fn phrase(&self, field: Field, terms: impl IntoIterator<Item = String>) -> Option<Clause> {
        self.phrase_at(field, (0..).zip(terms))
    }

    /// Terms at these positions from wherever the first one stands.
    fn phrase_at(
        &self,
        field: Field,
        terms: impl IntoIterator<Item = (usize, String)>,
    ) -> Option<Clause> {
        let mut found: Vec<(usize, Term)> = Vec::new();
        for (position, text) in terms {
            let term = Term::from_field_text(field, &text);
            if self.searcher.doc_freq(&term).unwrap_or_default() == 0 {
                return None;
            }
            found.push((position, term));
        }
        if found.len() > 1 {
            return Some(Box::new(PhraseQuery::new_with_offset(found)));
        }
        found
            .pop()
            .map(|(_, term)| Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)) as Clause)
    }

    fn plain(&self, text: &str) -> Option<Clause> {
        let [title, body] = self.fields.plain.map(|field| {
            self.phrase(field, word_stream(text).map(|word| without_marks(&text[word])))
        });
        title_or_body(title, body)
    }

    /// Whether Vietnamese may have been typed without its marks: only ASCII, and either asked for in Vietnamese or
    /// with a word that stands nowhere as it is. Otherwise English *can* would find every *cần*.
    pub(super) fn is_to_be_tried_without_marks(&self, text: &str) -> bool {
        text.is_ascii()
            && text.contains(|character: char| character.is_ascii_alphabetic())
            && (self.language == Language::Vi || stems(text).any(|word| !self.is_known(&word)))
    }

    /// Whether any text or name holds this word.
    pub(super) fn is_known(&self, word: &str) -> bool {
        let texts = Language::ALL
            .into_iter()
            .flat_map(|language| [self.fields.title(language), self.fields.body(language)]);
        texts.chain([self.fields.names]).any(|field| {
            self.searcher.doc_freq(&Term::from_field_text(field.words, word)).unwrap_or_default()
                > 0
        })
    }
}

/// A small number of terms as a weight.
fn precise(n: usize) -> f32 {
    f32::from(u16::try_from(n).unwrap_or(u16::MAX))
}

/// The languages whose texts may hold these words: the language of their script and English, which may quote it; all
/// of them for Latin letters and digits.
fn languages_of(text: &str) -> Vec<Language> {
    match language_of_script(text) {
        Some(language) => vec![language, Language::En],
        None => Language::ALL.to_vec(),
    }
}

/// The words of a text, plurals without their ending.
pub(super) fn stems(text: &str) -> impl Iterator<Item = String> {
    word_stream(text).map(|word| {
        let (stem, ending) = stem(&text[word]);
        [stem, ending].concat()
    })
}

/// The best place counts; every further one adds a little.
pub(super) fn best_of(mut places: Vec<Clause>) -> Clause {
    match places.len() {
        0 => Box::new(EmptyQuery),
        1 => places.remove(0),
        _ => Box::new(DisjunctionMaxQuery::with_tie_breaker(places, weight::FURTHER_PLACE)),
    }
}

/// In the title, or else in the text: a record that is about a thing names it in its title, and one that keeps
/// repeating it in its text is not more about it.
fn title_or_body(title: Option<Clause>, body: Option<Clause>) -> Option<Clause> {
    let title = title.map(|title| boosted(title, weight::TITLE));
    let places: Vec<Clause> = title.into_iter().chain(body).collect();
    (!places.is_empty()).then(|| best_of(places))
}

/// Either or both, counted together.
fn both(one: Option<Clause>, other: Option<Clause>) -> Option<Clause> {
    match (one, other) {
        (Some(one), Some(other)) => Some(Box::new(BooleanQuery::union(vec![one, other]))),
        (one, other) => one.or(other),
    }
}

/// The same, counted `boost` times.
pub(super) fn boosted(clause: Clause, boost: f32) -> Clause {
    Box::new(BoostQuery::new(clause, boost))
}
