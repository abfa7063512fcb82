//! Completing what was typed so far: words of the glossary and titles of records.

use tantivy::{
    Term,
    collector::TopDocs,
    query::{BooleanQuery, Occur, PhrasePrefixQuery},
    schema::Field as Column,
};
use vocabulary::Language;

use super::search::{not_read, readable};
use crate::{
    Error, Index, Result, Suggested, Suggestion, TEXT_LIMIT,
    index::Inner,
    text::{Kind, SIGN_END, TITLE_START, language_of_script, normalise, pieces, without_marks},
};

/// The most different ways in which the last sign or word may go on.
const EXPANSIONS: u32 = 2_000;

impl Index {
    /// At most `limit` words of concepts and titles of records that begin with `prefix`, then titles that hold it
    /// further on; those in `language` first.
    ///
    /// # Errors
    ///
    /// [`Error::TooLong`] as [`Index::search`].
    pub fn suggest(
        &self,
        prefix: &str,
        language: Language,
        audiences: &[String],
        limit: usize,
    ) -> Result<Vec<Suggestion>> {
        let found = prefix.chars().count();
        if found > TEXT_LIMIT {
            return Err(Error::TooLong { limit: TEXT_LIMIT, found });
        }
        let normal = normalise(prefix);
        let typed = normal.trim_start();
        if typed.trim_end().is_empty() || limit == 0 {
            return Ok(Vec::new());
        }
        let mut suggestions = self.concepts_beginning_with(typed, language, limit.div_ceil(2));
        for is_at_start in [true, false] {
            for language in languages(typed, language) {
                self.add_titles(&mut suggestions, typed, language, is_at_start, audiences, limit)?;
            }
        }
        Ok(suggestions)
    }

    fn concepts_beginning_with(
        &self,
        typed: &str,
        language: Language,
        limit: usize,
    ) -> Vec<Suggestion> {
        let mut found: Vec<_> = self.0.glossary.beginning_with(typed).collect();
        found.sort_by_key(|(word, _)| (word.language != language, word.normal.len()));
        let mut suggestions: Vec<Suggestion> = Vec::new();
        for (word, concept) in found {
            let of = Suggested::Concept(concept.clone());
            if suggestions.len() < limit
                && !suggestions.iter().any(|one| one.of == of || one.text == word.written)
            {
                suggestions.push(Suggestion {
                    text: word.written.clone(),
                    language: word.language,
                    of,
                });
            }
        }
        suggestions
    }

    fn add_titles(
        &self,
        suggestions: &mut Vec<Suggestion>,
        typed: &str,
        language: Language,
        is_at_start: bool,
        audiences: &[String],
        limit: usize,
    ) -> Result<()> {
        let Inner { fields, .. } = &*self.0;
        let column = fields.title(language).grams;
        let mut ways = vec![beginning(column, typed, is_at_start)];
        if language == Language::Vi && typed.is_ascii() {
            ways.push(words_beginning(fields.plain[0], &without_marks(typed)));
        }
        for way in ways.into_iter().flatten() {
            if suggestions.len() >= limit {
                return Ok(());
            }
            let query = BooleanQuery::new(vec![
                (Occur::Must, Box::new(way)),
                (Occur::Must, readable(fields, audiences)),
            ]);
            let searcher = self.searcher();
            let top = TopDocs::with_limit(limit).order_by_score();
            for (_, address) in searcher.search(&query, &top).map_err(|error| not_read(&error))? {
                let document = searcher.doc(address).map_err(|error| not_read(&error))?;
                let passages = crate::index::passages(&document, fields);
                let is_title = |passage: &&crate::index::Passage| {
                    passage.field == catalogue::Field::Title && passage.language == Some(language)
                };
                let id = passages
                    .iter()
                    .find(|passage| passage.language.is_none())
                    .and_then(|id| id.text.parse().ok());
                let (Some(title), Some(id)) = (passages.iter().find(is_title), id) else {
                    continue;
                };
                let suggestion =
                    Suggestion { text: title.text.clone(), language, of: Suggested::Record(id) };
                let is_there = suggestions
                    .iter()
                    .any(|one| one.of == suggestion.of || one.text == suggestion.text);
                if suggestions.len() < limit && !is_there {
                    suggestions.push(suggestion);
                }
            }
        }
        Ok(())
    }
}

/// The languages in which titles may begin so, the reader's first.
fn languages(typed: &str, language: Language) -> Vec<Language> {
    match language_of_script(typed) {
        Some(of_script) => vec![of_script],
        None => language.fallbacks().collect(),
    }
}

/// Finds titles in which the typed signs stand side by side, the last of them going on in any way.
fn beginning(column: Column, typed: &str, is_at_start: bool) -> Option<PhrasePrefixQuery> {
    let mut terms: Vec<String> =
        if is_at_start { vec![TITLE_START.to_owned()] } else { Vec::new() };
    terms.extend(typed_grams(typed));
    (terms.len() > usize::from(is_at_start)).then(|| going_on(column, &terms))
}

/// The grams of what was typed, without an end to the last one: it may itself be unfinished.
fn typed_grams(typed: &str) -> Vec<String> {
    let mut terms: Vec<String> = Vec::new();
    // The last sign, and whether it already stands in a pair.
    let mut before: Option<(&str, bool)> = None;
    for piece in pieces(typed) {
        let written = &typed[piece.range];
        match piece.kind {
            Kind::Space => {}
            Kind::Sign => {
                if let Some((first, _)) = before {
                    terms.push(format!("{first}{SIGN_END}{written}{SIGN_END}"));
                }
                before = Some((written, before.is_some()));
            }
            Kind::Word | Kind::Break => {
                terms.extend(before.take().map(|(last, _)| format!("{last}{SIGN_END}")));
                if piece.kind == Kind::Word {
                    terms.push(written.to_owned());
                }
            }
        }
    }
    match before {
        Some((only, false)) => terms.push(only.to_owned()),
        Some((_, true)) => {
            if let Some(last) = terms.last_mut() {
                last.pop();
            }
        }
        None => {}
    }
    terms
}

fn words_beginning(column: Column, typed: &str) -> Option<PhrasePrefixQuery> {
    let words: Vec<String> = pieces(typed)
        .into_iter()
        .filter(|piece| matches!(piece.kind, Kind::Word))
        .map(|piece| typed[piece.range].to_owned())
        .collect();
    (!words.is_empty()).then(|| going_on(column, &words))
}

fn going_on(column: Column, terms: &[String]) -> PhrasePrefixQuery {
    let terms = terms.iter().map(|text| Term::from_field_text(column, text)).collect();
    let mut query = PhrasePrefixQuery::new(terms);
    query.set_max_expansions(EXPANSIONS);
    query
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(typed: &str) -> Vec<String> {
        typed_grams(typed).into_iter().map(|term| term.replace(SIGN_END, "|")).collect()
    }

    #[test]
    fn the_last_sign_or_word_is_left_open() {
        assert_eq!(cut("水"), ["水"]);
        assert_eq!(cut("水质标"), ["水|质|", "质|标"]);
        assert_eq!(cut("air qua"), ["air", "qua"]);
        assert_eq!(cut("水质 pm2.5浓"), ["水|质|", "质|", "pm2.5", "浓"]);
    }
}
