//! What stands around every page: its language, its address and those of its six sisters.

use std::{
    borrow::{Borrow, Cow},
    fmt::Display,
};

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, Uri, header, request::Parts},
};
use hub::{Action, Object, may};
use vocabulary::Language;

use crate::{
    asker::Asker, dates, error::Error, figures, negotiate, public_url::may_be_a_host,
    question::query, strings::Words,
};

/// The frame of one page, handed to its template.
#[derive(Debug, Clone)]
pub(crate) struct Frame {
    pub(crate) words: Words,
    /// The address after the language: `/search`, or nothing for the home page.
    path: String,
    /// The query with its question mark, or nothing.
    query: String,
    /// `https://hub.example`, as the browser reached it.
    origin: String,
    /// Whether there is a page at this address that others may point at.
    pub(crate) has_address: bool,
    /// Whoever is signed in.
    who: Option<Who>,
}

/// Whoever is signed in, as far as the frame of a page shows it.
#[derive(Debug, Clone)]
struct Who {
    name: String,
    proof: String,
    duties: Vec<(&'static str, &'static str)>,
}

/// The entries of the menu of those who may.
const DUTIES: [(&str, &str, Action); 2] =
    [("/people", "people-title", Action::SeePeople), ("/audit", "audit-title", Action::ReadAudit)];

/// The entries of the menu: where they lead and the sentence that names them.
pub(crate) const MENU: [(&str, &str); 6] = [
    ("/search", "nav-search"),
    ("/framework", "nav-framework"),
    ("/map", "nav-map"),
    ("/methods", "methods-title"),
    ("/glossary", "nav-glossary"),
    ("/about", "nav-about"),
];

/// One entry of the language menu.
pub(crate) struct Switch {
    pub(crate) tag: &'static str,
    pub(crate) endonym: &'static str,
    pub(crate) href: String,
    pub(crate) current: bool,
}

impl Frame {
    /// The frame of the page at an address whose first part is a language.
    pub(crate) fn of(uri: &Uri, headers: &HeaderMap) -> Option<Self> {
        let (code, rest) = split(uri.path());
        let language = Language::ALL.into_iter().find(|language| language.code() == code)?;
        let query = uri.query().filter(|query| !query.is_empty());
        Some(Self {
            words: Words(language),
            path: rest.trim_end_matches('/').to_owned(),
            query: query.map(|query| format!("?{query}")).unwrap_or_default(),
            origin: origin(headers),
            has_address: true,
            who: None,
        })
    }

    /// A frame for a page that has no address of its own: an error at an address without a language.
    pub(crate) fn homeless(headers: &HeaderMap) -> Self {
        Self {
            words: Words(negotiate::language(headers)),
            path: String::new(),
            query: String::new(),
            origin: origin(headers),
            has_address: true,
            who: None,
        }
    }

    /// A frame in a language that is known otherwise than by the address.
    pub(crate) fn in_language(language: Language, headers: &HeaderMap) -> Self {
        Self { words: Words(language), ..Self::homeless(headers) }.without_address()
    }

    /// The frame of what is read elsewhere than on a page of the hub, which is reached at `origin`.
    pub(crate) fn elsewhere(language: Language, origin: &str) -> Self {
        Self {
            words: Words(language),
            path: String::new(),
            query: String::new(),
            origin: origin.to_owned(),
            has_address: false,
            who: None,
        }
    }

    /// The frame of what stands at another address than the one that was asked for.
    pub(crate) fn at(self, path: &str) -> Self {
        Self { path: path.to_owned(), query: String::new(), ..self }
    }

    /// The frame as it is for whoever asks.
    pub(crate) fn shown_to(self, asker: Option<&Asker>) -> Self {
        let who = asker.and_then(|asker| {
            let person = asker.viewer.person()?;
            let scopes = person.grants.iter().map(|(_, scope)| Object::within(scope.clone()));
            let within: Vec<Object> = scopes.collect();
            let is_duty = |action: Action| within.iter().any(|one| may(&asker.viewer, action, one));
            let duties = DUTIES.into_iter().filter(|(.., action)| is_duty(*action));
            Some(Who {
                name: person.name.clone(),
                proof: asker.proof.clone(),
                duties: duties.map(|(path, name, _)| (path, name)).collect(),
            })
        });
        Self { who, ..self }
    }

    /// The name of whoever is signed in.
    pub(crate) fn signed_in(&self) -> Option<&str> {
        self.who.as_ref().map(|who| who.name.as_str())
    }

    /// What a form carries to show that it was made for this session.
    pub(crate) fn proof(&self) -> &str {
        self.who.as_ref().map_or("", |who| &who.proof)
    }

    /// The entries of the menu that not everyone has.
    pub(crate) fn duties(&self) -> &[(&'static str, &'static str)] {
        self.who.as_ref().map_or(&[], |who| &who.duties)
    }

    /// Where one signs in and comes back from to this page.
    pub(crate) fn sign_in_href(&self) -> String {
        if !self.has_address || self.path.starts_with("/sign-in") {
            return self.href("/sign-in");
        }
        let here = format!("{}{}", self.href(&self.path), self.query);
        self.href(&format!("/sign-in{}", query(&[("to", here.as_str())])))
    }

    /// The frame of a page that stands in place of the one that was asked for.
    pub(crate) fn without_address(self) -> Self {
        Self { has_address: false, ..self }
    }

    pub(crate) fn language(&self) -> Language {
        self.words.0
    }

    /// The value of `lang` on the root element.
    pub(crate) fn tag(&self) -> &'static str {
        self.words.0.bcp47()
    }

    pub(crate) fn say(&self, name: &str) -> Cow<'static, str> {
        self.words.say(name)
    }

    pub(crate) fn count(&self, name: &str, count: impl Borrow<usize>) -> String {
        self.words.count(name, *count.borrow())
    }

    pub(crate) fn with(&self, name: &str, blank: &str, value: impl Display) -> String {
        self.words.with(name, blank, value)
    }

    /// The sentence whose name is put together from a family and a word of it.
    pub(crate) fn say_of(&self, family: &str, word: impl Display) -> Cow<'static, str> {
        self.words.say(&format!("{family}-{word}"))
    }

    /// A count as the language writes numbers.
    #[expect(clippy::cast_precision_loss, reason = "counts of records stay far below 2^52")]
    pub(crate) fn number(&self, count: impl Borrow<usize>) -> String {
        figures::number(self.words.0, *count.borrow() as f64)
    }

    /// How many of the six countries.
    pub(crate) fn of_six(&self, n: impl Borrow<usize>) -> String {
        self.words.with_two("n-of-six", ("n", self.number(n)), ("six", self.number(6)))
    }

    /// Which hits of the list this page shows.
    pub(crate) fn shown(&self, first: impl Borrow<usize>, last: impl Borrow<usize>) -> String {
        self.words.with_two(
            "hits-shown",
            ("first", self.number(first)),
            ("last", self.number(last)),
        )
    }

    /// Which page of how many this is.
    pub(crate) fn position(&self, page: impl Borrow<usize>, pages: impl Borrow<usize>) -> String {
        self.words.with_two(
            "page-position",
            ("page", self.number(page)),
            ("pages", self.number(pages)),
        )
    }

    /// A link within the hub that stays in this page's language.
    pub(crate) fn href(&self, path: &str) -> String {
        format!("/{}{path}", self.words.0)
    }

    /// The page's own address, whole.
    pub(crate) fn address(&self) -> String {
        self.address_in(self.words.0)
    }

    fn address_in(&self, language: Language) -> String {
        format!("{}/{language}{}{}", self.origin, self.path, self.query)
    }

    /// `(tag, address)` of the same page in each language.
    pub(crate) fn alternates(&self) -> Vec<(&'static str, String)> {
        Language::ALL
            .into_iter()
            .map(|language| (language.bcp47(), self.address_in(language)))
            .collect()
    }

    /// Where a browser with any other language is sent: the choice by `Accept-Language`, or English.
    pub(crate) fn default_alternate(&self) -> String {
        if self.path.is_empty() {
            format!("{}/", self.origin)
        } else {
            self.address_in(Language::En)
        }
    }

    /// The same page in every language, in the languages' own scripts.
    pub(crate) fn switches(&self) -> Vec<Switch> {
        let switch = |language: Language| Switch {
            tag: language.bcp47(),
            endonym: language.endonym(),
            href: format!("/{language}{}{}", self.path, self.query),
            current: language == self.words.0,
        };
        Language::ALL.into_iter().map(switch).collect()
    }

    /// Whether this page lies under an entry of the menu.
    pub(crate) fn is_in(&self, path: &str) -> bool {
        self.path == path || self.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'))
    }

    /// Whether this is the home page.
    pub(crate) fn is_home(&self) -> bool {
        self.path.is_empty()
    }

    /// The font of the page's own script, to be fetched at once. Chinese comes in slices that the browser chooses.
    pub(crate) fn font(&self) -> Option<&'static str> {
        match self.words.0 {
            Language::Km => Some("noto-sans-khmer-400.woff2"),
            Language::Lo => Some("noto-sans-lao-400.woff2"),
            Language::My => Some("noto-sans-myanmar-400.woff2"),
            Language::Th => Some("noto-sans-thai-400.woff2"),
            Language::Vi => Some("noto-sans-vietnamese-400.woff2"),
            Language::Zh | Language::En => None,
        }
    }

    /// What a language is called in the page's language.
    pub(crate) fn name_of(&self, language: impl Display) -> Cow<'static, str> {
        self.say_of("language", language)
    }

    /// Said beside a text that the page's language does not have.
    pub(crate) fn only_in(&self, language: impl Display) -> String {
        self.words.with("only-in-language", "language", self.name_of(language))
    }

    /// What is said of a text that a machine made from another language.
    pub(crate) fn machine_note(&self, language: impl Display) -> String {
        self.words.with("machine-note", "language", self.name_of(language))
    }

    /// A whole address within the hub, for citations and feeds.
    pub(crate) fn whole(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// The name of the host by which the browser reached the hub.
    pub(crate) fn host(&self) -> &str {
        self.origin.rsplit('/').next().unwrap_or(&self.origin)
    }

    /// The line that only paper shows.
    pub(crate) fn printed(&self) -> String {
        let today = dates::today(self.words.0);
        self.words.with_two("printed-from", ("address", self.address()), ("date", today))
    }
}

fn split(path: &str) -> (&str, &str) {
    let path = path.trim_start_matches('/');
    path.find('/').map_or((path, ""), |slash| path.split_at(slash))
}

/// The name by which the browser reached the hub. In these headers stands only what [`client`](crate::client) believes.
/// A name with other characters than a host may have is ignored.
pub(crate) fn origin(headers: &HeaderMap) -> String {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let host =
        text(header::HOST.as_str()).filter(|host| may_be_a_host(host)).unwrap_or("localhost");
    let scheme = if text("x-forwarded-proto") == Some("https") { "https" } else { "http" };
    format!("{scheme}://{host}")
}

impl<S: Sync> FromRequestParts<S> for Frame {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Error> {
        let frame = Self::of(&parts.uri, &parts.headers).ok_or(Error::NotFound)?;
        Ok(frame.shown_to(parts.extensions.get()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(uri: &str) -> Frame {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, "hub.example:8080".parse().unwrap());
        Frame::of(&uri.parse().unwrap(), &headers).unwrap()
    }

    #[test]
    fn the_language_switch_keeps_the_page_and_the_query() {
        let switches = frame("/km/search?q=%E6%B0%B4&page=2").switches();
        assert_eq!(switches.len(), 7);
        assert_eq!(switches[3].href, "/lo/search?q=%E6%B0%B4&page=2");
        assert_eq!(
            switches
                .iter()
                .filter(|switch| switch.current)
                .map(|switch| switch.tag)
                .collect::<Vec<_>>(),
            ["km"]
        );
    }

    #[test]
    fn alternates_name_the_whole_address_and_a_default() {
        let frame = frame("/zh/map");
        assert_eq!(frame.alternates()[0], ("zh-Hans", "http://hub.example:8080/zh/map".to_owned()));
        assert_eq!(frame.default_alternate(), "http://hub.example:8080/en/map");
        assert_eq!(self::frame("/en").default_alternate(), "http://hub.example:8080/");
    }

    #[test]
    fn an_address_outside_the_seven_languages_has_no_frame() {
        assert!(Frame::of(&"/fr/search".parse().unwrap(), &HeaderMap::new()).is_none());
        assert!(Frame::of(&"/assets/x".parse().unwrap(), &HeaderMap::new()).is_none());
    }

    #[test]
    fn a_menu_entry_covers_the_pages_below_it_only() {
        assert!(frame("/en/records/area-1").is_in("/records"));
        assert!(!frame("/en/mapping").is_in("/map"));
    }
}
