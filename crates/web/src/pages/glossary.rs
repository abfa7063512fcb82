//! `/{lang}/glossary`: the words of the basin in seven languages.

use std::{cmp::Ordering, sync::LazyLock};

use askama::Template;
use axum::{extract::State, response::Response};
use catalogue::Concept;
use hub::Hub;
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::Locale;
use vocabulary::{Identifier, Language};

use crate::{
    error::{Error, Expected},
    frame::Frame,
    pages::{page, search::Pairs},
    question::{self, query},
};

/// How many concepts a page shows.
const PAGE: usize = 30;

#[derive(Template)]
#[template(path = "glossary.html")]
struct Glossary {
    frame: Frame,
    text: String,
    theme: String,
    themes: Vec<String>,
    n_found: usize,
    rows: Vec<Row>,
    page: usize,
    last: usize,
    previous: Option<String>,
    next: Option<String>,
}

/// A concept with its words, the page's language first.
struct Row {
    id: Identifier,
    terms: Vec<Term>,
    search: String,
}

struct Term {
    language: Language,
    word: String,
    synonyms: Vec<String>,
}

/// What the glossary was asked.
#[derive(Debug, Default)]
struct Asked {
    text: String,
    theme: String,
    page: usize,
}

/// `GET /{lang}/glossary?q=&theme=&page=`
pub(crate) async fn glossary(
    frame: Frame,
    State(hub): State<Hub>,
    axum::extract::Query(pairs): Pairs,
) -> Result<Response, Error> {
    let words = hub.words();
    let mut themes: Vec<String> =
        words.concepts.iter().map(|concept| concept.theme.clone()).collect();
    themes.sort_unstable();
    themes.dedup();
    let asked = read(&pairs, &themes)?;
    let found = matching(&words.concepts, &asked, frame.language());
    let last = found.len().div_ceil(PAGE).max(1);
    if asked.page > last {
        return Err(Error::NotFound);
    }
    let link = |page: usize| {
        let number = page.to_string();
        let pairs = [
            ("q", asked.text.as_str()),
            ("theme", asked.theme.as_str()),
            ("page", number.as_str()),
        ];
        let pairs: Vec<_> = pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        frame.href(&format!("/glossary{}", query(&pairs)))
    };
    page(&Glossary {
        n_found: found.len(),
        rows: found
            .iter()
            .skip((asked.page - 1) * PAGE)
            .take(PAGE)
            .map(|concept| row(&frame, concept))
            .collect(),
        last,
        previous: (asked.page > 1).then(|| link(asked.page - 1)),
        next: (asked.page < last).then(|| link(asked.page + 1)),
        page: asked.page,
        text: asked.text,
        theme: asked.theme,
        themes,
        frame,
    })
}

fn read(pairs: &[(String, String)], themes: &[String]) -> Result<Asked, Error> {
    let mut asked = Asked { page: 1, ..Asked::default() };
    for (name, value) in pairs {
        let value = value.trim();
        match name.as_str() {
            _ if value.is_empty() => {}
            "q" => asked.text = question::text(value)?,
            "theme" => {
                if !themes.iter().any(|theme| theme == value) {
                    let expected = Expected::OneOf(themes.join(", "));
                    return Err(Error::parameter("theme", value, expected));
                }
                value.clone_into(&mut asked.theme);
            }
            "page" => {
                let page = value.parse().ok().filter(|page| (1..=1000).contains(page));
                let expected = Expected::Number { least: 1, most: 1000 };
                asked.page = page.ok_or_else(|| Error::parameter("page", value, expected))?;
            }
            _ => {}
        }
    }
    Ok(asked)
}

/// Concepts of the theme with a word that holds the text, in the order of the page's language.
fn matching<'a>(concepts: &'a [Concept], asked: &Asked, language: Language) -> Vec<&'a Concept> {
    let text = asked.text.to_lowercase();
    let mut found: Vec<_> = concepts
        .iter()
        .filter(|concept| asked.theme.is_empty() || concept.theme == asked.theme)
        .filter(|concept| {
            text.is_empty()
                || concept
                    .terms
                    .values()
                    .flat_map(catalogue::Term::words)
                    .any(|word| word.to_lowercase().contains(&text))
        })
        .collect();
    found.sort_by(|left, right| compare(language, word(left, language), word(right, language)));
    found
}

fn word(concept: &Concept, language: Language) -> &str {
    language
        .fallbacks()
        .find_map(|language| concept.terms.get(&language))
        .map_or_else(|| concept.id.as_str(), |term| term.term.as_str())
}

static COLLATORS: LazyLock<[Option<CollatorBorrowed<'static>>; 7]> = LazyLock::new(|| {
    Language::ALL.map(|language| {
        let locale: Locale = language.bcp47().parse().ok()?;
        Collator::try_new((&locale).into(), CollatorOptions::default()).ok()
    })
});

fn compare(language: Language, left: &str, right: &str) -> Ordering {
    COLLATORS[language as usize]
        .as_ref()
        .map_or_else(|| left.cmp(right), |collator| collator.compare(left, right))
}

fn row(frame: &Frame, concept: &Concept) -> Row {
    let page = frame.language();
    let order =
        std::iter::once(page).chain(Language::ALL.into_iter().filter(|language| *language != page));
    let terms = order.filter_map(|language| {
        let term = concept.terms.get(&language)?;
        Some(Term { language, word: term.term.clone(), synonyms: term.synonyms.clone() })
    });
    let search = frame.href(&format!("/search{}", query(&[("q", word(concept, page))])));
    Row { id: concept.id.clone(), terms: terms.collect(), search }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_sorts_its_own_way() {
        assert_eq!(compare(Language::Zh, "安", "水"), Ordering::Less);
        assert_eq!(compare(Language::Th, "แม่น้ำ", "ยาง"), Ordering::Less);
        assert_eq!(compare(Language::Vi, "đập", "e"), Ordering::Less);
    }

    #[test]
    fn a_theme_that_does_not_exist_is_named() {
        let asked = [("theme".to_owned(), "wine".to_owned())];
        assert!(matches!(
            read(&asked, &["water".to_owned()]),
            Err(Error::Parameter { name: "theme", .. })
        ));
    }
}
