//! Passages of a record's text around the words that led to it, cut between words and never inside a sign.

use catalogue::Field;
use vocabulary::Language;

use super::marks::{Marked, Marks};
use crate::{
    Part, Snippet, Why,
    index::Passage,
    text::{boundaries, clusters, is_unspaced},
};

/// How many signs of a passage are shown; Chinese signs, which are as wide as two others, count twice.
const WIDTH: usize = 200;

/// The most words that a reason names.
const WORDS_LIMIT: usize = 4;

/// What is shown of one hit.
pub(super) struct Shown {
    pub(super) why: Vec<Why>,
    pub(super) title: Option<Snippet>,
    pub(super) snippet: Option<Snippet>,
}

/// A text of the record and what was found in it.
struct Searched<'p> {
    passage: &'p Passage,
    marked: Vec<Marked>,
}

impl Searched<'_> {
    /// How many different slots of the query stand here, the query's own words before those of concepts.
    fn worth(&self) -> (usize, usize) {
        let n_slots = |through: bool| {
            let mut slots: Vec<usize> = self
                .marked
                .iter()
                .filter(|one| through || one.through.is_none())
                .map(|one| one.slot)
                .collect();
            slots.sort_unstable();
            slots.dedup();
            slots.len()
        };
        (n_slots(true), n_slots(false))
    }
}

/// Finds the words in a record's texts and chooses what to show of them to a reader of `language`.
pub(super) fn shown(passages: &[Passage], marks: &Marks, language: Language) -> Shown {
    let beside = written_in(passages);
    let searched: Vec<Searched> = passages
        .iter()
        .map(|passage| {
            let marked = marks.find(&passage.text, passage.language, &beside);
            Searched { passage, marked }
        })
        .collect();
    Shown {
        why: why(&searched, language),
        title: title(&searched, language),
        snippet: snippet(&searched, language),
    }
}

/// The languages that a record is written in: those of its title and, if it has one, its summary.
pub(super) fn written_in(passages: &[Passage]) -> Vec<Language> {
    let languages_of = |field: Field| -> Vec<Language> {
        let texts = passages.iter().filter(|passage| passage.field == field);
        texts.filter_map(|text| text.language).collect()
    };
    let (mut titles, summaries) = (languages_of(Field::Title), languages_of(Field::Summary));
    titles.retain(|language| summaries.is_empty() || summaries.contains(language));
    titles
}

/// Reasons: the query's own words before those that concepts added, the reader's language first, title first.
fn why(searched: &[Searched], language: Language) -> Vec<Why> {
    let mut reasons: Vec<Why> = Vec::new();
    for Searched { passage, marked } in searched {
        for Marked { range, through, .. } in marked {
            let word = passage.text[range.clone()].to_owned();
            let same = |why: &&mut Why| {
                why.language == passage.language
                    && why.field == passage.field
                    && why.through == *through
            };
            match reasons.iter_mut().find(same) {
                Some(why) if why.words.len() == WORDS_LIMIT || why.words.contains(&word) => {}
                Some(why) => why.words.push(word),
                None => reasons.push(Why {
                    language: passage.language,
                    field: passage.field,
                    words: vec![word],
                    through: through.clone(),
                }),
            }
        }
    }
    let order: Vec<Language> = language.fallbacks().collect();
    let place = |of: Option<Language>| {
        of.and_then(|of| order.iter().position(|one| *one == of)).unwrap_or(order.len())
    };
    reasons.sort_by_key(|why| (why.through.is_some(), place(why.language), why.field));
    reasons
}

/// The title the record is shown by.
fn title(searched: &[Searched], language: Language) -> Option<Snippet> {
    let in_language = |language: Language| {
        let is_title = move |one: &&Searched| {
            one.passage.field == Field::Title && one.passage.language == Some(language)
        };
        searched.iter().find(is_title)
    };
    let found = language.fallbacks().find_map(in_language)?;
    let text = &found.passage.text;
    snippet_of(found, 0..text.len())
}

/// The passage that says most about why the record was found, in the reader's language if anything was found there,
/// else where the query's own words were found. Where only words that concepts added were found, in languages that the
/// reader may not read, it is the beginning of the summary in the nearest language there is: the reasons tell the rest.
fn snippet(searched: &[Searched], language: Language) -> Option<Snippet> {
    let in_language = |language: Language| {
        let is_text = |one: &&Searched| matches!(one.passage.field, Field::Summary | Field::Body);
        let of_language = move |one: &&Searched| one.passage.language == Some(language);
        searched.iter().filter(is_text).filter(of_language)
    };
    let most =
        |language: Language| in_language(language).min_by_key(|one| std::cmp::Reverse(one.worth()));
    let own_words =
        language.fallbacks().filter_map(most).min_by_key(|one| std::cmp::Reverse(one.worth().1));
    let found = most(language)
        .filter(|one| one.worth().0 > 0)
        .or_else(|| own_words.filter(|one| one.worth().1 > 0))
        .or_else(|| language.fallbacks().find_map(|language| in_language(language).next()))?;
    snippet_of(found, window(&found.passage.text, &found.marked))
}

fn snippet_of(searched: &Searched, window: std::ops::Range<usize>) -> Option<Snippet> {
    let Passage { language, field, text } = searched.passage;
    let mut parts = Vec::new();
    let mut at = window.start;
    let mut add = |range: std::ops::Range<usize>, marked| {
        if !range.is_empty() {
            parts.push(Part { text: text[range].to_owned(), marked });
        }
    };
    let is_inside = |one: &&Marked| one.range.start >= window.start && one.range.end <= window.end;
    for Marked { range, .. } in searched.marked.iter().filter(is_inside) {
        if range.start < at {
            continue;
        }
        add(at..range.start, false);
        add(range.clone(), true);
        at = range.end;
    }
    add(at..window.end, false);
    let (cut_before, cut_after) = (window.start > 0, window.end < text.len());
    Some(Snippet { language: (*language)?, field: *field, parts, cut_before, cut_after })
}

/// The stretch to show: all of a short text, else the stretch in which most slots of the query stand.
fn window(text: &str, marked: &[Marked]) -> std::ops::Range<usize> {
    let signs: Vec<(usize, usize)> =
        clusters(text).map(|(start, sign)| (start, width(sign))).collect();
    let total: usize = signs.iter().map(|(_, width)| width).sum();
    if total <= WIDTH + WIDTH / 4 {
        return 0..text.len();
    }
    let sign_at = |offset: usize| signs.partition_point(|(start, _)| *start < offset);
    // Where a stretch that begins with this sign ends.
    let end_from = |first: usize| {
        let mut left = WIDTH;
        let n = signs[first..].iter().take_while(|(_, width)| {
            left.checked_sub(*width).is_some_and(|rest| {
                left = rest;
                true
            })
        });
        first + n.count()
    };
    let offset = |sign: usize| signs.get(sign).map_or(text.len(), |(start, _)| *start);
    let slots_within = |first: &Marked| {
        let end = offset(end_from(sign_at(first.range.start)));
        let mut slots: Vec<usize> = marked
            .iter()
            .filter(|one| one.range.start >= first.range.start && one.range.end <= end)
            .map(|one| one.slot)
            .collect();
        slots.sort_unstable();
        slots.dedup();
        slots.len()
    };
    let begin = marked
        .iter()
        .rev()
        .max_by_key(|one| slots_within(one))
        .map_or(0, |one| sign_at(one.range.start));
    // A little of what comes before says what the words are about.
    let before = signs[..begin].iter().rev().scan(WIDTH / 5, |left, (_, width)| {
        *left = left.checked_sub(*width)?;
        Some(())
    });
    let first = begin - before.count();
    let last = end_from(first);
    let first = if last == signs.len() { back_from_end(&signs) } else { first };
    let cuts: Vec<usize> = boundaries(text)
        .into_iter()
        .filter(|cut| signs.binary_search_by_key(cut, |(start, _)| *start).is_ok())
        .collect();
    let earliest = offset(first);
    let start = cuts.get(cuts.partition_point(|cut| *cut < earliest)).copied().unwrap_or(earliest);
    let latest = offset(last);
    let end = if last == signs.len() {
        text.len()
    } else {
        cuts[..cuts.partition_point(|cut| *cut <= latest)].last().copied().unwrap_or(latest)
    };
    // Cutting between words must not cut what was found.
    let start = marked
        .iter()
        .map(|one| one.range.start)
        .find(|found| *found >= earliest)
        .map_or(start, |found| start.min(found));
    trimmed(text, if start < end { start..end } else { earliest..latest })
}

/// The first sign of the last stretch of the text.
fn back_from_end(signs: &[(usize, usize)]) -> usize {
    let mut left = WIDTH;
    let n = signs.iter().rev().take_while(|(_, width)| {
        left.checked_sub(*width).is_some_and(|rest| {
            left = rest;
            true
        })
    });
    signs.len() - n.count()
}

fn trimmed(text: &str, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let cut = &text[range.clone()];
    let start = range.start + cut.len() - cut.trim_start().len();
    start..start + cut.trim().len()
}

fn width(sign: &str) -> usize {
    let is_wide = |first: char| is_unspaced(first) && first >= '\u{3005}';
    1 + usize::from(sign.chars().next().is_some_and(is_wide))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::find::marks::marks_of;

    fn passage(language: Language, field: Field, text: &str) -> Passage {
        Passage { language: Some(language), field, text: text.to_owned() }
    }

    #[test]
    fn the_readers_language_is_shown_first_and_every_language_is_a_reason() {
        let passages = [
            passage(Language::Zh, Field::Title, "PM2.5监测"),
            passage(Language::En, Field::Title, "Air"),
            passage(Language::En, Field::Summary, "Hourly PM2.5 in Hanoi"),
            passage(Language::Vi, Field::Summary, "PM2.5 theo giờ tại Hà Nội"),
        ];
        let shown = shown(&passages, &marks_of("pm2.5"), Language::Vi);
        assert_eq!(shown.snippet.unwrap().language, Language::Vi);
        assert_eq!(shown.title.unwrap().text(), "Air");
        let languages: Vec<_> = shown.why.iter().filter_map(|why| why.language).collect();
        assert_eq!(languages, [Language::Vi, Language::En, Language::Zh]);
    }

    #[test]
    fn a_long_text_is_cut_around_what_was_found() {
        let text = format!(
            "{} the flooded forest of Tonle Sap {}",
            "before and ".repeat(60),
            "and after ".repeat(60)
        );
        let passages = [passage(Language::En, Field::Summary, &text)];
        let snippet =
            shown(&passages, &marks_of("tonle sap forest"), Language::En).snippet.unwrap();
        assert!(snippet.text().contains("flooded forest of Tonle Sap"), "{}", snippet.text());
        assert!(snippet.cut_before && snippet.cut_after);
        assert!(snippet.text().len() <= WIDTH + 10);
        let marked: Vec<_> = snippet
            .parts
            .iter()
            .filter(|part| part.marked)
            .map(|part| part.text.as_str())
            .collect();
        assert_eq!(marked, ["forest", "Tonle", "Sap"]);
    }

    proptest! {
        #[test]
        fn a_cut_never_goes_through_a_sign(
            text in "([ក-អា-ៅ្ ]{1,8}|[က-အါ-း ]{1,8}|[ກ-ຮະ-ໄ ]{1,8}|[ก-ฮะ-์ ]{1,8}|[a-zà-ỹ ]{1,8}){30,60}",
            query in "[ក-អ]{1,2}|[က-အ]{1,2}|[ກ-ຮ]{1,2}|[ก-ฮ]{1,2}|[a-z]{1,3}",
        ) {
            let passages = [passage(Language::En, Field::Summary, &text)];
            let snippet = shown(&passages, &marks_of(&query), Language::En).snippet.unwrap();
            let shown = snippet.text();
            let start = text.find(&shown).unwrap();
            let ends: Vec<usize> = clusters(&text).map(|(start, _)| start).chain([text.len()]).collect();
            prop_assert!(ends.contains(&start));
            let is_at_end = |at: usize| ends.contains(&at) || text[at..].starts_with(' ');
            prop_assert!(is_at_end(start + shown.len()));
        }
    }
}
