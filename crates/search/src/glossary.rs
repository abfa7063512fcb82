//! The glossary as search uses it: which concepts some words name, and the words of a concept in every language.

use std::{collections::HashMap, ops::Range};

use catalogue::Concept;
use vocabulary::{Identifier, Language};

use crate::text::{Unit, boundaries, normalise, units, without_marks};

/// The concepts and their words, ready to be looked up.
pub(crate) struct Glossary {
    concepts: Vec<Meaning>,
    /// The words that begin with each sign or word, the longest first.
    by_first: HashMap<String, Vec<Name>>,
    /// Every word, by its spelling.
    sorted: Vec<Word>,
}

/// A concept.
pub(crate) struct Meaning {
    /// Its identifier.
    pub(crate) id: Identifier,
    /// Its words as written and normalised, the preferred word of each language first.
    pub(crate) words: Vec<Word>,
}

/// A word for a concept.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    pub(crate) language: Language,
    pub(crate) written: String,
    pub(crate) normal: String,
    concept: usize,
}

impl Word {
    /// Whether it is so short that it stands inside many longer words or beside others in names that mean something
    /// else: ປາ (fish) in ປາຣີ (Paris), ช้าง (elephant) in ล้านช้าง (Lancang), cá (fish) in cá nhân (person).
    ///
    /// Thai and Lao mostly write a syllable in two or three signs, Khmer and Burmese in one or two, Vietnamese as a word
    /// of its own.
    pub(crate) fn is_short(&self) -> bool {
        let signs = |most: usize| units(&self.normal).len() <= most;
        match self.language {
            Language::Th | Language::Lo => signs(3),
            Language::Km | Language::My => signs(2),
            Language::Zh | Language::Vi => signs(1),
            Language::En => false,
        }
    }

    /// Whether its signs side by side are the word wherever they stand, so that no dictionary need know it.
    pub(crate) fn is_found_by_signs(&self) -> bool {
        !self.is_short() && units(&self.normal).iter().any(|unit| unit.is_sign)
    }
}

/// A word for a concept, as a query is compared with it.
struct Name {
    units: Vec<String>,
    concept: usize,
    language: Language,
    is_without_marks: bool,
}

/// Words of a query that name concepts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Naming {
    /// Where the words stand.
    pub(crate) range: Range<usize>,
    /// The concepts they name, each once.
    pub(crate) concepts: Vec<usize>,
    /// The languages in which they name them.
    pub(crate) languages: Vec<Language>,
}

impl Glossary {
    pub(crate) fn new(concepts: &[Concept]) -> Self {
        let concepts: Vec<Meaning> =
            concepts.iter().enumerate().map(|(place, concept)| meaning(place, concept)).collect();
        let mut by_first: HashMap<String, Vec<Name>> = HashMap::new();
        let words = || concepts.iter().flat_map(|concept| &concept.words);
        for word in words() {
            for name in names(word) {
                if let Some(first) = name.units.first() {
                    by_first.entry(first.clone()).or_default().push(name);
                }
            }
        }
        for names in by_first.values_mut() {
            names.sort_by_key(|name| std::cmp::Reverse(name.units.len()));
        }
        let mut sorted: Vec<Word> = words().cloned().collect();
        sorted.sort_by(|one, other| one.normal.cmp(&other.normal));
        Self { concepts, by_first, sorted }
    }

    /// The concept at this place.
    pub(crate) fn concept(&self, place: usize) -> Option<&Meaning> {
        self.concepts.get(place)
    }

    /// The words of a normalised text that name concepts, the longest that begin at each place, none overlapping.
    ///
    /// A name never begins or ends inside a word of the dictionaries: 河 (river) is not named by 河内 (Hanoi).
    pub(crate) fn namings(&self, text: &str) -> Vec<Naming> {
        let units = units(text);
        let ends = boundaries(text);
        let plain: Vec<String> = units.iter().map(|unit| without_marks(&form(unit))).collect();
        let forms: Vec<String> = units.iter().map(form).collect();
        let mut found = Vec::new();
        let mut at = 0;
        while at < units.len() {
            match self.naming(&units, &forms, &plain, at, &ends) {
                Some((n_units, naming)) => {
                    at += n_units;
                    found.push(naming);
                }
                None => at += 1,
            }
        }
        found
    }

    fn naming(
        &self,
        units: &[Unit],
        forms: &[String],
        plain: &[String],
        at: usize,
        ends: &[usize],
    ) -> Option<(usize, Naming)> {
        let start = units[at].range.start;
        if ends.binary_search(&start).is_err() {
            return None;
        }
        let begin_alike = self
            .by_first
            .get(&forms[at])
            .into_iter()
            .chain(self.by_first.get(&plain[at]))
            .flatten();
        let fitting = begin_alike.filter(|name| {
            let compared = if name.is_without_marks { plain } else { forms };
            let last = at + name.units.len() - 1;
            compared.get(at..=last).is_some_and(|these| these == name.units)
                && ends.binary_search(&units[last].range.end).is_ok()
        });
        let mut best: Vec<&Name> = Vec::new();
        for name in fitting {
            match best.first().map_or(0, |one| one.units.len()).cmp(&name.units.len()) {
                std::cmp::Ordering::Less => best = vec![name],
                std::cmp::Ordering::Equal => best.push(name),
                std::cmp::Ordering::Greater => {}
            }
        }
        let n_units = best.first()?.units.len();
        let mut concepts: Vec<usize> = best.iter().map(|name| name.concept).collect();
        concepts.sort_unstable();
        concepts.dedup();
        let mut languages: Vec<Language> = best.iter().map(|name| name.language).collect();
        languages.sort_unstable();
        languages.dedup();
        Some((
            n_units,
            Naming { range: start..units[at + n_units - 1].range.end, concepts, languages },
        ))
    }

    /// The words that begin with this normalised text, in order of spelling, each with its concept.
    pub(crate) fn beginning_with<'g>(
        &'g self,
        prefix: &'g str,
    ) -> impl Iterator<Item = (&'g Word, &'g Identifier)> {
        let start = self.sorted.partition_point(|word| word.normal.as_str() < prefix);
        let alike =
            self.sorted[start..].iter().take_while(move |word| word.normal.starts_with(prefix));
        alike.map(|word| (word, &self.concepts[word.concept].id))
    }
}

fn meaning(place: usize, concept: &Concept) -> Meaning {
    let words = Language::ALL.into_iter().flat_map(|language| {
        let written = concept.terms.get(&language).into_iter().flat_map(catalogue::Term::words);
        written.map(move |written| Word {
            language,
            written: written.to_owned(),
            normal: normalise(written),
            concept: place,
        })
    });
    Meaning { id: concept.id.clone(), words: words.collect() }
}

/// The word as it is typed, and, if it is Vietnamese of several syllables, as it is typed without a Vietnamese keyboard.
fn names(word: &Word) -> Vec<Name> {
    let units: Vec<String> = units(&word.normal).iter().map(form).collect();
    let Word { concept, language, .. } = *word;
    let plain: Vec<String> = units.iter().map(|unit| without_marks(unit)).collect();
    let mut names = Vec::new();
    if language == Language::Vi && units.len() > 1 && plain != units {
        names.push(Name { units: plain, concept, language, is_without_marks: true });
    }
    names.push(Name { units, concept, language, is_without_marks: false });
    names
}

/// A unit in the form that is compared.
pub(crate) fn form(unit: &Unit) -> String {
    [unit.form.0, unit.form.1].concat()
}

#[cfg(test)]
pub(crate) mod tests {
    use std::collections::BTreeMap;

    use catalogue::Term;
    use vocabulary::Maker;

    use super::*;

    /// A concept whose words are given as `(language, "term; synonym")`.
    pub(crate) fn concept(id: &str, words: &[(Language, &str)]) -> Concept {
        let term = |words: &str| {
            let mut words = words.split("; ").map(str::to_owned);
            let term = words.next().unwrap_or_default();
            Term { term, synonyms: words.collect(), made: Maker::Compiled, reviewed: true }
        };
        let terms: BTreeMap<Language, Term> =
            words.iter().map(|(language, words)| (*language, term(words))).collect();
        Concept { id: id.parse().unwrap(), theme: "water".to_owned(), terms }
    }

    fn glossary() -> Glossary {
        Glossary::new(&[
            concept(
                "river",
                &[(Language::En, "river"), (Language::Zh, "河; 河流"), (Language::Vi, "sông")],
            ),
            concept(
                "water",
                &[(Language::En, "water"), (Language::Zh, "水"), (Language::Vi, "nước")],
            ),
            concept(
                "water-quality",
                &[
                    (Language::En, "water quality"),
                    (Language::Zh, "水质"),
                    (Language::Vi, "chất lượng nước"),
                    (Language::Th, "คุณภาพน้ำ"),
                ],
            ),
        ])
    }

    fn named(query: &str) -> Vec<(String, String)> {
        let glossary = glossary();
        let normal = normalise(query);
        let namings = glossary.namings(&normal);
        let id = |place: &usize| glossary.concepts[*place].id.to_string();
        namings
            .iter()
            .flat_map(|one| {
                one.concepts.iter().map(|place| (normal[one.range.clone()].to_owned(), id(place)))
            })
            .collect()
    }

    #[test]
    fn the_longest_word_names_its_concept() {
        assert_eq!(
            named("Water quality of rivers"),
            [
                ("water quality".to_owned(), "water-quality".to_owned()),
                ("rivers".to_owned(), "river".to_owned()),
            ]
        );
        assert_eq!(named("澜沧江水质标准"), [("水质".to_owned(), "water-quality".to_owned())]);
        assert_eq!(named("คุณภาพน้ำ"), [("คุณภาพน้ำ".to_owned(), "water-quality".to_owned())]);
    }

    #[test]
    fn a_sign_inside_another_word_names_nothing() {
        assert_eq!(named("河内"), []);
    }

    #[test]
    fn vietnamese_words_of_several_syllables_are_known_without_marks() {
        assert_eq!(
            named("chat luong nuoc"),
            [("chat luong nuoc".to_owned(), "water-quality".to_owned())]
        );
        assert_eq!(named("nuoc"), []);
    }

    #[test]
    fn words_that_begin_alike_are_listed() {
        let glossary = glossary();
        let words: Vec<&str> =
            glossary.beginning_with("wat").map(|(word, _)| word.written.as_str()).collect();
        assert_eq!(words, ["water", "water quality"]);
    }
}
