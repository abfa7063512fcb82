//! Elements as XML.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::{Element, VERSION};

/// What is said of a whole file.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The name of the element around everything: `iati-activities` or `iati-organisations`.
    pub name: &'static str,
    /// When it was made.
    pub generated_at: Timestamp,
    /// What is in it.
    pub elements: Vec<Element>,
}

/// A file in UTF-8.
pub fn write(document: &Document) -> String {
    let Document { name, generated_at, elements } = document;
    let moment = generated_at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let prefixes = Prefixes::of(elements);
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.extend(["<", name, " version=\"", VERSION, "\" generated-datetime=\"", &moment, "\""]);
    out.extend([&prefixes.declared(), ">\n"]);
    for element in elements {
        write_element(&mut out, element, &prefixes, 1);
    }
    out.extend(["</", name, ">\n"]);
    out
}

/// One activity alone.
pub fn write_activity(activity: &Element) -> String {
    let mut out = String::new();
    write_element(&mut out, activity, &Prefixes::of(std::slice::from_ref(activity)), 0);
    out
}

fn write_element(out: &mut String, element: &Element, prefixes: &Prefixes<'_>, depth: usize) {
    let (indent, name) = ("  ".repeat(depth), prefixes.name(&element.name));
    out.extend([&indent, "<", &name]);
    if depth == 0 {
        out.push_str(&prefixes.declared());
    }
    for (attribute, value) in &element.attributes {
        out.extend([" ", &prefixes.name(attribute), "=\"", &escaped(value, true), "\""]);
    }
    match (element.children.as_slice(), element.text.as_str()) {
        ([], "") => out.push_str("/>\n"),
        ([], text) => out.extend([">", &escaped(text, false), "</", &name, ">\n"]),
        (children, _) => {
            out.push_str(">\n");
            for child in children {
                write_element(out, child, prefixes, depth + 1);
            }
            out.extend([&indent, "</", &name, ">\n"]);
        }
    }
}

/// The namespaces of names, each of which gets a short word for itself.
struct Prefixes<'e>(BTreeSet<&'e str>);

impl<'e> Prefixes<'e> {
    fn of(elements: &'e [Element]) -> Self {
        let whole = elements.iter().flat_map(Element::whole);
        let names = whole.flat_map(|one| {
            let attributes = one.attributes.iter().map(|(name, _)| name.as_str());
            attributes.chain([one.name.as_str()])
        });
        Self(names.filter_map(parted).map(|(namespace, _)| namespace).collect())
    }

    fn declared(&self) -> String {
        let declare =
            |(at, one): (usize, &&str)| format!(" xmlns:n{at}=\"{}\"", escaped(one, true));
        self.0.iter().enumerate().map(declare).collect::<Vec<_>>().concat()
    }

    fn name(&self, name: &str) -> String {
        let Some((namespace, local)) = parted(name) else { return name.to_owned() };
        let at = self.0.iter().position(|one| *one == namespace).unwrap_or_default();
        format!("n{at}:{local}")
    }
}

/// A name's namespace and what it is called there.
fn parted(name: &str) -> Option<(&str, &str)> {
    name.strip_prefix('{')?.split_once('}')
}

/// A text in which nothing is markup. Line ends that a reader would turn into blanks are written as numbers; what no XML 1.0 may
/// hold is left out (2.2, 2.11 and 3.3.3 of the recommendation).
fn escaped(text: &str, is_attribute: bool) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' if is_attribute => escaped.push_str("&quot;"),
            '\r' => escaped.push_str("&#13;"),
            '\n' if is_attribute => escaped.push_str("&#10;"),
            '\t' if is_attribute => escaped.push_str("&#9;"),
            '\n' | '\t' => escaped.push(sign),
            '\u{FFFE}' | '\u{FFFF}' | '\u{0}'..='\u{1F}' => {}
            sign => escaped.push(sign),
        }
    }
    escaped
}
