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
    text::{
        Gram, Kind, SIGN_END, TITLE_START, grams, language_of_script, normalise, pieces,
        without_marks,
    },
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
    let typed = typed_grams(typed);
    let start = is_at_start.then(|| (0, TITLE_START.to_owned()));
    let is_any = !typed.is_empty();
    let shifted = typed.into_iter().map(|gram| (gram.position + 1, gram.text));
    is_any.then(|| going_on(column, start.into_iter().chain(shifted)))
}

/// The grams of what was typed, without an end to the last one: it may itself be unfinished.
fn typed_grams(typed: &str) -> Vec<Gram> {
    let mut found = grams(typed);
    let last = pieces(typed).into_iter().rfind(|piece| piece.kind != Kind::Space);
    if last.is_none_or(|last| last.kind != Kind::Sign) {
        return found;
    }
    // A sign that already stands in a pair need not be asked for alone.
    if let [.., before, last] = found.as_slice()
        && before.position + 1 == last.position
        && !before.is_last_sign
        && before.text.contains(SIGN_END)
    {
        found.pop();
    }
    if let Some(last) = found.last_mut() {
        last.text.pop();
    }
    found
}

fn words_beginning(column: Column, typed: &str) -> Option<PhrasePrefixQuery> {
    let words: Vec<String> = pieces(typed)
        .into_iter()
        .filter(|piece| matches!(piece.kind, Kind::Word))
        .map(|piece| typed[piece.range].to_owned())
        .collect();
    (!words.is_empty()).then(|| going_on(column, (0..).zip(words)))
}

fn going_on(column: Column, terms: impl IntoIterator<Item = (usize, String)>) -> PhrasePrefixQuery {
    let term = |(position, text): (usize, String)| (position, Term::from_field_text(column, &text));
    let mut query =
        PhrasePrefixQuery::new_with_offset(terms.into_iter().map(term).collect::<Vec<_>>());
    query.set_max_expansions(EXPANSIONS);
    query
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(typed: &str) -> Vec<String> {
        typed_grams(typed).into_iter().map(|gram| gram.text.replace(SIGN_END, "|")).collect()
    }

    #[test]
    fn the_last_sign_or_word_is_left_open() {
        assert_eq!(cut("水"), ["水"]);
        assert_eq!(cut("水质标"), ["水|质|", "质|标"]);
        assert_eq!(cut("air qua"), ["air", "qua"]);
        assert_eq!(cut("水质 pm2.5浓"), ["水|质|", "质|", "pm2.5", "浓"]);
    }
}
