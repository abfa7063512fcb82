//! Elements as XML.

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
    let moment = generated_at.strftime("%Y-%m-%dT%H:%M:%SZ");
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str(&format!("<{name} version=\"{VERSION}\" generated-datetime=\"{moment}\">\n"));
    for element in elements {
        write_element(&mut out, element, 1);
    }
    out.push_str(&format!("</{name}>\n"));
    out
}

/// One activity alone.
pub fn write_activity(activity: &Element) -> String {
    let mut out = String::new();
    write_element(&mut out, activity, 0);
    out
}

fn write_element(out: &mut String, element: &Element, depth: usize) {
    let indent = "  ".repeat(depth);
    let (name, declared) = name(&element.name, "x");
    out.push_str(&format!("{indent}<{name}{declared}"));
    for (at, (attribute, value)) in element.attributes.iter().enumerate() {
        let (attribute, declared) = self::name(attribute, &format!("x{at}"));
        out.push_str(&format!("{declared} {attribute}=\"{}\"", escaped(value, true)));
    }
    match (element.children.as_slice(), element.text.as_str()) {
        ([], "") => out.push_str("/>\n"),
        ([], text) => out.push_str(&format!(">{}</{name}>\n", escaped(text, false))),
        (children, _) => {
            out.push_str(">\n");
            for child in children {
                write_element(out, child, depth + 1);
            }
            out.push_str(&format!("{indent}</{name}>\n"));
        }
    }
}

/// A name as it is written, and the declaration of its namespace if it has one.
fn name(name: &str, prefix: &str) -> (String, String) {
    match name.strip_prefix('{').and_then(|name| name.split_once('}')) {
        Some((namespace, local)) => {
            let declared = format!(" xmlns:{prefix}=\"{}\"", escaped(namespace, true));
            (format!("{prefix}:{local}"), declared)
        }
        None => (name.to_owned(), String::new()),
    }
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
            '\n' | '\t' if is_attribute => escaped.push_str(&format!("&#{};", u32::from(sign))),
            '\n' | '\t' => escaped.push(sign),
            '\u{FFFE}' | '\u{FFFF}' | '\u{0}'..='\u{1F}' => {}
            sign => escaped.push(sign),
        }
    }
    escaped
}
