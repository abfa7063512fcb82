//! A query cut into what must each be found.

use std::ops::Range;

use vocabulary::Language;

use crate::{
    glossary::{Glossary, Naming},
    query::Expand,
    text::{Kind, Mapped, is_function_word, language_of_script, normalise_mapped, pieces, words},
};

/// The most slots that are asked for one by one; the words of a longer query are only asked for as a whole and,
/// failing that, by some of them.
const SLOTS_LIMIT: usize = 24;

/// A query, ready to be turned into clauses.
#[derive(Debug)]
pub(crate) struct Asked {
    /// The query as texts are compared, and the way back to what was typed.
    pub(crate) normal: Mapped,
    /// What must be found, in order.
    pub(crate) slots: Vec<Slot>,
    /// The stretches outside quotation marks that hold several slots: found side by side they count more.
    pub(crate) phrases: Vec<Range<usize>>,
}

/// A word or several that must stand side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slot {
    /// Where it stands in the normalised query.
    pub(crate) range: Range<usize>,
    /// What a record must do about it.
    pub(crate) need: Need,
    /// The concepts it names, and in which languages.
    pub(crate) naming: Option<Naming>,
}

/// What a record must do about a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// Hold it, however few records do.
    Quoted,
    /// Hold it.
    Required,
    /// Count a little more if it holds it.
    Welcome,
}

impl Asked {
    /// Cuts a query by quotation marks, concepts and words.
    pub(crate) fn new(query: &str, glossary: &Glossary, expand: &Expand) -> Self {
        let normal = normalise_mapped(query);
        let mut slots = Vec::new();
        let mut phrases = Vec::new();
        for (range, is_quoted) in by_quotation_marks(&normal.text) {
            if is_quoted {
                slots.push(Slot { range, need: Need::Quoted, naming: None });
                continue;
            }
            let found = slots_in(&normal.text, range.clone(), glossary, expand);
            if found.len() > 1 {
                phrases.push(range);
            }
            slots.extend(found);
        }
        if slots.iter().all(|slot| slot.need == Need::Welcome) {
            for slot in &mut slots {
                slot.need = Need::Required;
            }
        }
        Self { normal, slots, phrases }
    }

    /// What this slot says.
    pub(crate) fn text(&self, slot: &Slot) -> &str {
        &self.normal.text[slot.range.clone()]
    }

    /// Whether every slot is asked for by itself.
    pub(crate) fn is_short(&self) -> bool {
        self.slots.len() <= SLOTS_LIMIT
    }
}

/// The stretches of a text that hold anything, and whether they stand in quotation marks. A mark without its partner
/// is no mark.
fn by_quotation_marks(text: &str) -> Vec<(Range<usize>, bool)> {
    let is_mark = |character: char| {
        matches!(character, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』')
    };
    let marks: Vec<(usize, usize)> = text
        .char_indices()
        .filter(|(_, c)| is_mark(*c))
        .map(|(at, c)| (at, at + c.len_utf8()))
        .collect();
    let mut found = Vec::new();
    let mut at = 0;
    for pair in marks.chunks_exact(2) {
        let [(open, inside), (close, after)] = [pair[0], pair[1]];
        found.push((at..open, false));
        found.push((inside..close, true));
        at = after;
    }
    found.push((at..text.len(), false));
    found.retain(|(range, _)| {
        pieces(&text[range.clone()])
            .iter()
            .any(|piece| matches!(piece.kind, Kind::Sign | Kind::Word))
    });
    found
}

/// The concepts named in a stretch, and the words between them.
fn slots_in(text: &str, range: Range<usize>, glossary: &Glossary, expand: &Expand) -> Vec<Slot> {
    let stretch = &text[range.clone()];
    let mut slots = Vec::new();
    let mut at = 0;
    for mut naming in glossary.namings(stretch) {
        let allowed = |place: &usize| {
            glossary.concept(*place).is_some_and(|concept| expand.allows(&concept.id))
        };
        naming.concepts.retain(allowed);
        slots.extend(plain_slots(stretch, at..naming.range.start));
        at = naming.range.end;
        slots.push(Slot {
            range: naming.range.clone(),
            need: Need::Required,
            naming: Some(naming).filter(|naming| !naming.concepts.is_empty()),
        });
    }
    slots.extend(plain_slots(stretch, at..stretch.len()));
    for slot in &mut slots {
        slot.range = range.start + slot.range.start..range.start + slot.range.end;
    }
    slots
}

/// A word and whether it is a single sign of a script without spaces.
struct Cut {
    range: Range<usize>,
    is_single_sign: bool,
}

/// The words of a stretch that names no concept, run by run: runs are what spaces and punctuation part.
fn plain_slots(text: &str, range: Range<usize>) -> Vec<Slot> {
    let stretch = &text[range.clone()];
    let cuts = words(stretch).into_iter().map(|word| {
        let mut pieces = pieces(&stretch[word.clone()]).into_iter();
        let is_single_sign =
            pieces.next().is_some_and(|piece| piece.kind == Kind::Sign) && pieces.next().is_none();
        Cut { range: range.start + word.start..range.start + word.end, is_single_sign }
    });
    let mut runs: Vec<Vec<Cut>> = Vec::new();
    for cut in cuts {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|last| last.range.end == cut.range.start) => {
                run.push(cut);
            }
            _ => runs.push(vec![cut]),
        }
    }
    let goes_on = |run: &[Cut]| {
        let (start, end) = (
            run.first().map_or(0, |cut| cut.range.start),
            run.last().map_or(0, |cut| cut.range.end),
        );
        let is_inside = |at: usize| {
            at > 0 && at < text.len() && !text[..at].ends_with(' ') && !text[at..].starts_with(' ')
        };
        (start == range.start && is_inside(start)) || (end == range.end && is_inside(end))
    };
    runs.iter().flat_map(|run| run_slots(text, run, goes_on(run))).collect()
}

/// The slots of one run. Single Chinese signs beside longer words are only welcome: they are mostly particles.
fn run_slots(text: &str, run: &[Cut], touches_a_concept: bool) -> Vec<Slot> {
    let slot = |range: Range<usize>, need| Slot { range, need, naming: None };
    if run.len() > 1 && run.iter().all(|cut| cut.is_single_sign) {
        let whole = run[0].range.start..run[run.len() - 1].range.end;
        return vec![slot(whole, Need::Required)];
    }
    run.iter()
        .map(|Cut { range, is_single_sign }| {
            let is_chinese = language_of_script(&text[range.clone()]) == Some(Language::Zh);
            let is_particle = is_chinese && *is_single_sign && (run.len() > 1 || touches_a_concept);
            let is_welcome = is_particle || is_function_word(&text[range.clone()]);
            slot(range.clone(), if is_welcome { Need::Welcome } else { Need::Required })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use vocabulary::Language;

    use super::*;
    use crate::glossary::tests::concept;

    fn glossary() -> Glossary {
        Glossary::new(&[concept(
            "water-quality",
            &[(Language::En, "water quality"), (Language::Zh, "水质")],
        )])
    }

    fn cut(query: &str) -> Vec<(String, Need)> {
        let asked = Asked::new(query, &glossary(), &Expand::All);
        asked.slots.iter().map(|slot| (asked.text(slot).to_owned(), slot.need)).collect()
    }

    fn slot(text: &str, need: Need) -> (String, Need) {
        (text.to_owned(), need)
    }

    #[test]
    fn concepts_words_and_quotations_are_told_apart() {
        assert_eq!(
            cut("The water quality of \"Tonle Sap\" lakes"),
            [
                slot("the", Need::Welcome),
                slot("water quality", Need::Required),
                slot("of", Need::Welcome),
                slot("tonle sap", Need::Quoted),
                slot("lakes", Need::Required),
            ]
        );
    }

    #[test]
    fn single_signs_beside_words_are_only_welcome() {
        assert_eq!(
            cut("水质的标准"),
            [slot("水质", Need::Required), slot("的", Need::Welcome), slot("标准", Need::Required),]
        );
        assert_eq!(cut("水"), [slot("水", Need::Required)]);
    }

    #[test]
    fn a_query_of_function_words_alone_asks_for_them() {
        assert_eq!(
            cut("what is the"),
            ["what", "is", "the"].map(|word| slot(word, Need::Required))
        );
    }

    #[test]
    fn a_lone_quotation_mark_is_no_mark() {
        assert_eq!(
            cut("dam 12\" pipe"),
            ["dam", "12", "pipe"].map(|word| slot(word, Need::Required))
        );
        assert_eq!(cut("\"\" “。” ,"), []);
    }
}
