//! An element of a report: its name, its attributes, and what is in it.

use vocabulary::{Maker, Text};

/// The namespace in which the hub says of a narrative who made it; a reader who does not know it passes it over.
pub(super) const HUB: &str = "urn:x-lmhub:iati";

/// An element. Names of another namespace than IATI's own begin with it in braces: `{http://example.org/}score`.
#[derive(Debug, Clone, Default)]
pub struct Element {
    /// Its name.
    pub name: String,
    /// Its attributes, in the order in which they were written.
    pub attributes: Vec<(String, String)>,
    /// Its text; nothing where it holds elements.
    pub text: String,
    /// What is in it.
    pub children: Vec<Element>,
    /// The line of the file that it was read from, counted from 1.
    pub line: u64,
}

/// Where an element was read does not make it another.
impl PartialEq for Element {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
            && self.attributes == other.attributes
            && self.text == other.text
            && self.children == other.children
    }
}

impl Element {
    /// An element with nothing in it.
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// The same with an attribute more.
    #[must_use]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "so that a caller may give a number or a text alike"
    )]
    pub fn with(mut self, attribute: &str, value: impl ToString) -> Self {
        self.attributes.push((attribute.to_owned(), value.to_string()));
        self
    }

    /// The same with this text.
    #[must_use]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "so that a caller may give a number or a text alike"
    )]
    pub fn saying(mut self, text: impl ToString) -> Self {
        self.text = text.to_string();
        self
    }

    /// The same with these elements after those that it has.
    #[must_use]
    pub fn holding(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children);
        self
    }

    /// The same with a narrative in every language of a text. What a program translated is marked, as nothing of the standard
    /// says so.
    #[must_use]
    pub fn told(self, text: &Text) -> Self {
        self.holding(text.iter().map(|(language, translation)| {
            let narrative = Self::new("narrative").with("xml:lang", language.code());
            let narrative = match translation.made {
                Maker::Machine if !translation.reviewed => {
                    narrative.with(&format!("{{{HUB}}}made"), "machine, not reviewed")
                }
                _ => narrative,
            };
            narrative.saying(&translation.text)
        }))
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// The elements of this name in it.
    pub fn all<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The first element of this name in it.
    pub fn first(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// Every element in it, and itself.
    pub fn whole(&self) -> Vec<&Self> {
        let mut found = vec![self];
        let mut next = 0;
        while let Some(element) = found.get(next) {
            found.extend(element.children.iter());
            next += 1;
        }
        found
    }
}
