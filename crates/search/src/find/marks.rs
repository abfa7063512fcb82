//! Finding again, in a text as it was written, the words that led to it.

use std::{cell::OnceCell, collections::HashMap, ops::Range};

use vocabulary::{Identifier, Language};

use super::{
    asked::{Asked, Need},
    loosened::StandIns,
};
use crate::{
    glossary::{Glossary, form},
    text::{
        boundaries, is_function_word, is_long_in_signs, normalise_mapped, units, without_marks,
        word_stream,
    },
};

/// The words to be marked, by the sign or word that they begin with.
pub(super) struct Marks {
    by_first: HashMap<String, Vec<Mark>>,
    /// Whether Vietnamese is compared without its marks too.
    is_plain: bool,
}

/// Words that led to a record.
struct Mark {
    units: Vec<String>,
    /// Only in texts of this language; none means any.
    language: Option<Language>,
    /// Only in records that are written in none of these languages.
    not_beside: Vec<Language>,
    /// The concept that added them.
    through: Option<Identifier>,
    /// Which slot of the query they stand for.
    slot: usize,
    /// Whether they must be words of the dictionary.
    is_whole: bool,
}

/// A place in a text where words were found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Marked {
    /// The place, in the text as it was written.
    pub(super) range: Range<usize>,
    /// The concept that led there, if the words are not the query's own.
    pub(super) through: Option<Identifier>,
    /// The slot of the query that they stand for.
    pub(super) slot: usize,
}

impl Mark {
    /// The query's own words, which may stand anywhere.
    const fn own(slot: usize) -> Self {
        Self {
            units: Vec::new(),
            language: None,
            not_beside: Vec::new(),
            through: None,
            slot,
            is_whole: false,
        }
    }
}

impl Marks {
    pub(super) fn new(
        asked: &Asked,
        glossary: &Glossary,
        stand_ins: &StandIns,
        is_plain: bool,
        is_loosened: bool,
    ) -> Self {
        let mut marks = Self { by_first: HashMap::new(), is_plain };
        for (place, slot) in asked.slots.iter().enumerate() {
            let written = asked.text(slot);
            if slot.need == Need::Welcome || (is_function_word(written) && asked.slots.len() > 1) {
                continue;
            }
            marks.add(written, Mark::own(place));
            if is_loosened && is_long_in_signs(written) {
                marks.add_pairs(written, place);
            }
            for word in
                word_stream(written).filter_map(|word| stand_ins.get(&written[word])).flatten()
            {
                marks.add(word, Mark::own(place));
            }
            let Some(naming) = &slot.naming else { continue };
            let concepts = naming.concepts.iter().filter_map(|at| glossary.concept(*at));
            for concept in concepts {
                for word in concept.words.iter().filter(|word| word.normal != written) {
                    let is_of_another =
                        word.is_short() && !naming.languages.contains(&word.language);
                    let mark = Mark {
                        language: Some(word.language),
                        not_beside: if is_of_another {
                            naming.languages.clone()
                        } else {
                            Vec::new()
                        },
                        through: Some(concept.id.clone()),
                        is_whole: !word.is_found_by_signs(),
                        ..Mark::own(place)
                    };
                    marks.add(&word.normal, mark);
                }
            }
        }
        for phrase in &asked.phrases {
            marks.add(&asked.normal.text[phrase.clone()], Mark::own(0));
        }
        for marks in marks.by_first.values_mut() {
            marks.sort_by_key(|mark| (std::cmp::Reverse(mark.units.len()), mark.through.is_some()));
        }
        marks
    }

    /// Adds each two signs that stand side by side.
    fn add_pairs(&mut self, normal: &str, slot: usize) {
        let signs = units(normal);
        for pair in signs.windows(2) {
            self.add(&normal[pair[0].range.start..pair[1].range.end], Mark::own(slot));
        }
    }

    fn add(&mut self, normal: &str, mark: Mark) {
        let units: Vec<String> = units(normal).iter().map(form).collect();
        if let Some(first) = units.first().cloned() {
            self.by_first.entry(first).or_default().push(Mark { units, ..mark });
        }
    }

    /// Where the words stand in a text, in order, none overlapping. `beside` are the languages that its record is
    /// written in.
    pub(super) fn find(
        &self,
        text: &str,
        language: Option<Language>,
        beside: &[Language],
    ) -> Vec<Marked> {
        if self.by_first.is_empty() {
            return Vec::new();
        }
        let mapped = normalise_mapped(text);
        let units = units(&mapped.text);
        let forms: Vec<String> = units.iter().map(form).collect();
        let is_plain = self.is_plain && language == Some(Language::Vi);
        let plain: Vec<String> = if is_plain {
            forms.iter().map(|form| without_marks(form)).collect()
        } else {
            Vec::new()
        };
        let ends = OnceCell::new();
        let is_word = |range: &Range<usize>| {
            let ends: &Vec<usize> = ends.get_or_init(|| boundaries(&mapped.text));
            ends.binary_search(&range.start).is_ok() && ends.binary_search(&range.end).is_ok()
        };
        let fits = |forms: &[String], at: usize, mark: &&Mark| {
            let Some(these) = units.get(at..at + mark.units.len()) else { return false };
            let range = these[0].range.start..these[these.len() - 1].range.end;
            mark.language.is_none_or(|only| Some(only) == language)
                && !mark.not_beside.iter().any(|language| beside.contains(language))
                && forms[at..at + mark.units.len()] == mark.units
                && (!mark.is_whole || is_word(&range))
        };
        let fitting = |forms: &[String], at: usize| {
            let beginning = self.by_first.get(forms.get(at)?)?;
            beginning.iter().find(|mark| fits(forms, at, mark))
        };
        let mut found = Vec::new();
        let mut at = 0;
        while at < units.len() {
            let own = |mark: &&Mark| mark.through.is_none();
            let Some(mark) = fitting(&forms, at).or_else(|| fitting(&plain, at).filter(own)) else {
                at += 1;
                continue;
            };
            let last = at + mark.units.len() - 1;
            let range = mapped.source(units[at].range.start..units[last].range.end);
            found.push(Marked { range, through: mark.through.clone(), slot: mark.slot });
            at = last + 1;
        }
        found
    }
}

/// Marks for the words of a query without any glossary.
#[cfg(test)]
pub(super) fn marks_of(query: &str) -> Marks {
    let glossary = Glossary::new(&[]);
    let asked = Asked::new(query, &glossary, &crate::Expand::All);
    Marks::new(&asked, &glossary, &StandIns::new(), true, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked<'t>(query: &str, text: &'t str, language: Language) -> Vec<&'t str> {
        let found = marks_of(query).find(text, Some(language), &[language]);
        found.into_iter().map(|marked| &text[marked.range]).collect()
    }

    #[test]
    fn words_are_marked_as_the_text_writes_them() {
        assert_eq!(
            marked("river floods", "Flood of the RIVERS", Language::En),
            ["Flood", "RIVERS"]
        );
        assert_eq!(marked("水質", "湄公河水质标准", Language::Zh), ["水质"]);
        assert_eq!(marked("chat luong", "Chất lượng nước", Language::Vi), ["Chất lượng"]);
        assert_eq!(
            marked("น้ำท่วม", "เตือนภัยน\u{0E4D}\u{0E49}าท่วม", Language::Th),
            ["น\u{0E4D}\u{0E49}าท่วม"]
        );
    }

    #[test]
    fn a_sign_is_never_marked_in_half() {
        assert_eq!(marked("ទក", "ទឹក", Language::Km), Vec::<&str>::new());
    }
}
