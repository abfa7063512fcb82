//! What a search page was asked, read from its address and written back into the addresses of its links.

use catalogue::{Kind, Subject};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use vocabulary::{Country, Identifier, Language, Licence};

use crate::error::{Error, Expected};

/// The most characters a question may have.
const LONGEST: usize = 400;
/// How many hits a page shows.
pub(crate) const PAGE: usize = 20;
/// The last page that may be asked for.
pub(crate) const LAST_PAGE: usize = 500;
/// The most filters of an address.
const MOST_FILTERS: usize = 60;

/// What the hits can be narrowed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Facet {
    Kind,
    Country,
    Subject,
    Year,
    Language,
    Licence,
}

impl Facet {
    pub(crate) const ALL: [Self; 6] =
        [Self::Kind, Self::Country, Self::Subject, Self::Year, Self::Language, Self::Licence];

    /// The word in the address.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Country => "country",
            Self::Subject => "subject",
            Self::Year => "year",
            Self::Language => "language",
            Self::Licence => "licence",
        }
    }

    fn check(self, value: &str) -> Result<(), Expected> {
        let one_of = |codes: &[&str]| {
            if codes.contains(&value) { Ok(()) } else { Err(Expected::OneOf(codes.join(", "))) }
        };
        match self {
            Self::Kind => one_of(&Kind::ALL.map(Kind::code)),
            Self::Country => one_of(&Country::ALL.map(Country::alpha2)),
            Self::Language => one_of(&Language::ALL.map(Language::code)),
            Self::Subject => value.parse::<Subject>().ok().map(drop).ok_or(Expected::Subject),
            Self::Licence => value.parse::<Licence>().ok().map(drop).ok_or(Expected::Licence),
            Self::Year => match value.parse::<i16>() {
                Ok(1..=9999) if value.len() == 4 => Ok(()),
                _ => Err(Expected::Year),
            },
        }
    }
}

/// The order of the hits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Sort {
    #[default]
    Relevance,
    Newest,
    Title,
}

impl Sort {
    pub(crate) const ALL: [Self; 3] = [Self::Relevance, Self::Newest, Self::Title];

    /// The word in the address.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Relevance => "relevance",
            Self::Newest => "newest",
            Self::Title => "title",
        }
    }
}

/// A search as its address says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Question {
    pub(crate) text: String,
    pub(crate) filters: Vec<(Facet, String)>,
    pub(crate) sort: Sort,
    /// Counted from 1.
    pub(crate) page: usize,
    pub(crate) expand: bool,
    /// The concepts of the glossary that the search must not go by.
    pub(crate) without: Vec<Identifier>,
}

impl Default for Question {
    fn default() -> Self {
        Self {
            text: String::new(),
            filters: Vec::new(),
            sort: Sort::default(),
            page: 1,
            expand: true,
            without: Vec::new(),
        }
    }
}

impl Question {
    /// Reads the pairs of a query. Names that the hub does not know are left alone, as are empty values.
    ///
    /// # Errors
    ///
    /// [`Error::Parameter`] for a value that means nothing.
    pub(crate) fn read(pairs: &[(String, String)]) -> Result<Self, Error> {
        let mut question = Self::default();
        for (name, value) in pairs.iter().filter(|(_, value)| !value.trim().is_empty()) {
            question.take(name, value.trim())?;
        }
        question.filters.sort();
        question.filters.dedup();
        Ok(question)
    }

    fn take(&mut self, name: &str, value: &str) -> Result<(), Error> {
        match name {
            "q" => self.text = text(value)?,
            "sort" => {
                let known = Sort::ALL.into_iter().find(|sort| sort.name() == value);
                let expected = || Expected::OneOf(Sort::ALL.map(Sort::name).join(", "));
                self.sort = known.ok_or_else(|| Error::parameter("sort", value, expected()))?;
            }
            "page" => {
                let page = value.parse().ok().filter(|page| (1..=LAST_PAGE).contains(page));
                let expected = Expected::Number { least: 1, most: LAST_PAGE };
                self.page = page.ok_or_else(|| Error::parameter("page", value, expected))?;
            }
            "expand" => {
                let expected = || Expected::OneOf("on, off".to_owned());
                self.expand = match value {
                    "on" => true,
                    "off" => false,
                    _ => return Err(Error::parameter("expand", value, expected())),
                };
            }
            "without" => {
                let concept = value.parse().ok();
                let concept = concept
                    .ok_or_else(|| Error::parameter("without", value, Expected::Identifier))?;
                self.without.push(concept);
            }
            _ => {
                if let Some(facet) = Facet::ALL.into_iter().find(|facet| facet.name() == name) {
                    facet
                        .check(value)
                        .map_err(|expected| Error::parameter(facet.name(), value, expected))?;
                    self.filters.push((facet, value.to_owned()));
                }
            }
        }
        let (filters, most) = (self.filters.len() + self.without.len(), MOST_FILTERS);
        if filters > most {
            let expected = Expected::Number { least: 0, most };
            return Err(Error::parameter("filters", &filters.to_string(), expected));
        }
        Ok(())
    }

    /// The values that one facet is narrowed to.
    pub(crate) fn chosen(&self, facet: Facet) -> impl Iterator<Item = &str> {
        self.filters.iter().filter(move |(of, _)| *of == facet).map(|(_, value)| value.as_str())
    }

    /// The first of several words; nothing where there is one, or where words do not stand apart.
    pub(crate) fn first_word(&self) -> Option<&str> {
        self.text.split_once(char::is_whitespace).map(|(first, _)| first)
    }

    /// What a form that changes the filters must carry along.
    pub(crate) fn kept(&self) -> Vec<(&'static str, &str)> {
        let mut kept = Vec::new();
        if !self.text.is_empty() {
            kept.push(("q", self.text.as_str()));
        }
        if self.sort != Sort::default() {
            kept.push(("sort", self.sort.name()));
        }
        if !self.expand {
            kept.push(("expand", "off"));
        }
        kept.extend(self.without.iter().map(|concept| ("without", concept.as_str())));
        kept
    }

    /// The query that asks this, with its question mark; nothing where everything is as usual.
    pub(crate) fn query(&self) -> String {
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        if !self.text.is_empty() {
            pairs.push(("q", &self.text));
        }
        pairs.extend(self.filters.iter().map(|(facet, value)| (facet.name(), value.as_str())));
        if self.sort != Sort::default() {
            pairs.push(("sort", self.sort.name()));
        }
        if !self.expand {
            pairs.push(("expand", "off"));
        }
        pairs.extend(self.without.iter().map(|concept| ("without", concept.as_str())));
        let page = self.page.to_string();
        if self.page > 1 {
            pairs.push(("page", &page));
        }
        query(&pairs)
    }

    /// The same question with one filter taken away or, where it is absent, added; from its first page.
    pub(crate) fn toggled(&self, facet: Facet, value: &str) -> Self {
        let mut other = self.on_page(1);
        let before = other.filters.len();
        other.filters.retain(|(of, held)| !(*of == facet && held == value));
        if other.filters.len() == before {
            other.filters.push((facet, value.to_owned()));
            other.filters.sort();
        }
        other
    }

    /// The same question on another page.
    pub(crate) fn on_page(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }

    /// The same question without any filter.
    pub(crate) fn unfiltered(&self) -> Self {
        Self { filters: Vec::new(), page: 1, ..self.clone() }
    }

    /// The same question, without going by one concept of the glossary.
    pub(crate) fn without(&self, concept: &Identifier) -> Self {
        let mut other = self.on_page(1);
        other.without.push(concept.clone());
        other
    }

    /// The same question, only in the words as written or in the other languages as well.
    pub(crate) fn expanded(&self, expand: bool) -> Self {
        Self { expand, without: Vec::new(), page: 1, ..self.clone() }
    }
}

/// The words of a question, unless there are too many.
pub(crate) fn text(value: &str) -> Result<String, Error> {
    match value.chars().count() {
        ..=LONGEST => Ok(value.to_owned()),
        found => Err(Error::parameter("q", value, Expected::Shorter { limit: LONGEST, found })),
    }
}

/// What may stand unescaped in the value of a query, besides letters and digits.
const PLAIN: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b':');

/// `?a=1&b=2`, or nothing for no pairs.
pub(crate) fn query(pairs: &[(&str, &str)]) -> String {
    let parts: Vec<_> = pairs
        .iter()
        .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, PLAIN)))
        .collect();
    if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<Question, Error> {
        let owned: Vec<_> =
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Question::read(&owned)
    }

    #[test]
    fn an_address_reads_back_from_its_own_link() {
        let question = read(&[
            ("q", "水质 & more"),
            ("kind", "event"),
            ("kind", "document"),
            ("country", "LA"),
            ("subject", "sdg:6.3"),
            ("year", "2022"),
            ("language", "lo"),
            ("licence", "CC-BY-4.0"),
            ("sort", "newest"),
            ("page", "3"),
            ("expand", "off"),
            ("without", "flood"),
            ("utm_source", "x"),
            ("year", ""),
        ])
        .unwrap();
        assert_eq!(
            question.query(),
            "?q=%E6%B0%B4%E8%B4%A8%20%26%20more&kind=document&kind=event&country=LA&subject=sdg:6.3&year=2022\
             &language=lo&licence=CC-BY-4.0&sort=newest&expand=off&without=flood&page=3"
        );
    }

    #[test]
    fn a_value_that_means_nothing_is_named() {
        for (name, value) in [
            ("kind", "eventt"),
            ("country", "DE"),
            ("subject", "water"),
            ("year", "22"),
            ("language", "fr"),
            ("licence", "free"),
            ("sort", "best"),
            ("page", "0"),
            ("page", "-1"),
            ("expand", "perhaps"),
            ("without", "Flood!"),
        ] {
            let error = read(&[(name, value)]).unwrap_err();
            assert!(
                matches!(error, Error::Parameter { name: named, .. } if named == name),
                "{name}={value}"
            );
        }
        assert!(read(&[("q", &"a".repeat(401))]).is_err());
        assert!(read(&[("q", &"ນ".repeat(400))]).is_ok());
    }

    #[test]
    fn a_filter_is_toggled_from_the_first_page() {
        let question = read(&[("kind", "event"), ("page", "4")]).unwrap();
        let more = question.toggled(Facet::Country, "LA");
        assert_eq!(more.query(), "?kind=event&country=LA");
        assert_eq!(more.toggled(Facet::Kind, "event").query(), "?country=LA");
        assert_eq!(question.unfiltered().query(), "");
    }

    proptest! {
        #[test]
        fn no_words_are_lost_on_the_way_through_a_link(text in "\\PC{1,40}") {
            let question = Question { text: text.trim().to_owned(), ..Question::default() };
            let uri: axum::http::Uri = format!("/en/search{}", question.query()).parse().unwrap();
            let axum::extract::Query(pairs) = axum::extract::Query::<Vec<(String, String)>>::try_from_uri(&uri).unwrap();
            prop_assert_eq!(Question::read(&pairs).unwrap().text, question.text);
        }
    }
}
