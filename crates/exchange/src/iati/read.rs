//! XML as elements, held against the schema and the rules.

use std::collections::HashMap;

use jiff::civil::Date;
use roxmltree::{Node, ParsingOptions};

use super::{
    Element, VERSIONS,
    grammar::{ACTIVITY, Child, Content},
    rules,
};
use crate::{Fault, Problem, Spot};

/// The most elements, attributes and texts of a file.
const MOST_NODES: u32 = 5_000_000;
/// How deep elements may stand in one another; the standard's own go to nine.
const DEEPEST: usize = 50;
/// The most of a value that a message repeats.
const SHOWN: usize = 80;

/// The activities of a file, read on the day `today`, before which everything that has happened must have happened.
///
/// # Errors
///
/// Everything that is wrong with it by the schema; if nothing is, everything that is wrong by the rules.
pub fn read(file: &str, bytes: &[u8], today: Date) -> Result<Vec<Element>, Vec<Problem>> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        vec![Problem::in_file(file, Fault::NotUtf8 { byte: error.valid_up_to() })]
    })?;
    let activities = parsed(file, text, |root| match root.name.as_str() {
        "iati-activities" => Ok(root.children),
        other => Err(expected("the file", "iati-activities around everything", other)),
    })?;
    let mut problems = Vec::new();
    let mut seen: HashMap<String, u64> = HashMap::new();
    for activity in &activities {
        let Some(identifier) = activity.first("iati-identifier") else { continue };
        let (found, line) = (identifier.text.trim(), identifier.line);
        if let Some(first) = seen.insert(found.to_owned(), line) {
            let first = Box::new(Spot { file: file.to_owned(), line: first });
            let fault = Fault::Twice { found: shown(found), first };
            problems.push(Problem::in_line(file, line, fault));
        }
        problems.extend(checked(file, activity, today));
    }
    if problems.is_empty() { Ok(activities) } else { Err(problems) }
}

/// One activity alone, as it is kept with a record.
///
/// # Errors
///
/// Everything that is wrong with it by the schema; of the rules only what does not change with the day.
pub fn read_activity(name: &str, text: &str) -> Result<Element, Vec<Problem>> {
    let mut activities = parsed(name, text, |root| match root.name.as_str() {
        "iati-activity" => Ok(vec![root]),
        other => Err(expected("the report", "iati-activity", other)),
    })?;
    let activity = activities.pop().unwrap_or_default();
    let problems = checked(name, &activity, Date::MAX);
    if problems.is_empty() { Ok(activity) } else { Err(problems) }
}

fn checked(file: &str, activity: &Element, today: Date) -> Vec<Problem> {
    rules::broken(activity, today)
        .into_iter()
        .map(|broken| Problem::in_line(file, broken.line, broken.fault))
        .collect()
}

fn parsed(
    file: &str,
    text: &str,
    activities: impl Fn(Element) -> Result<Vec<Element>, Fault>,
) -> Result<Vec<Element>, Vec<Problem>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let options = ParsingOptions { nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = roxmltree::Document::parse_with_options(text, options).map_err(|error| {
        let fault = Fault::Xml { reason: shown(&error.to_string()) };
        vec![Problem::in_line(file, u64::from(error.pos().row), fault)]
    })?;
    let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at);
    let mut reading = Reading { file, line_ends: ends.collect(), problems: Vec::new() };
    let root = reading.element(document.root_element(), 0);
    let (line, version) = (root.line, root.attribute("version").map(str::to_owned));
    let is_file = root.name == "iati-activities";
    let found = activities(root).map_err(|fault| vec![Problem::in_line(file, line, fault)])?;
    if is_file {
        reading.file_is(line, version.as_deref(), &found);
    }
    for activity in found.iter().filter(|element| element.name == "iati-activity") {
        reading.holds(activity, &ACTIVITY);
    }
    if reading.problems.is_empty() {
        Ok(found.into_iter().filter(|element| element.name == "iati-activity").collect())
    } else {
        Err(reading.problems)
    }
}

/// What was wrong so far.
struct Reading<'f> {
    file: &'f str,
    /// Where lines end, so that finding the line of an element takes no walk through the file.
    line_ends: Vec<usize>,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn wrong(&mut self, line: u64, fault: Fault) {
        self.problems.push(Problem::in_line(self.file, line, fault));
    }

    fn file_is(&mut self, line: u64, version: Option<&str>, found: &[Element]) {
        if !version.is_some_and(|version| VERSIONS.contains(&version)) {
            let versions = VERSIONS.join(", ");
            let found = version.unwrap_or("none");
            self.wrong(line, expected("iati-activities/@version", &versions, found));
        }
        let own = |element: &&Element| !is_foreign(&element.name);
        for other in found.iter().filter(own).filter(|element| element.name != "iati-activity") {
            self.wrong(other.line, expected("iati-activities", "iati-activity", &other.name));
        }
        if !found.iter().any(|element| element.name == "iati-activity") {
            self.wrong(line, Fault::Nothing);
        }
    }

    fn element(&mut self, node: Node<'_, '_>, depth: usize) -> Element {
        let start = node.range().start;
        let line = self.line_ends.partition_point(|end| *end < start) as u64 + 1;
        let name = |namespace: Option<&str>, local: &str| match namespace {
            Some("http://www.w3.org/XML/1998/namespace") => format!("xml:{local}"),
            Some(namespace) => format!("{{{namespace}}}{local}"),
            None => local.to_owned(),
        };
        let mut element = Element {
            name: name(node.tag_name().namespace(), node.tag_name().name()),
            line,
            ..Element::default()
        };
        for attribute in node.attributes() {
            let name = name(attribute.namespace(), attribute.name());
            element.attributes.push((name, attribute.value().to_owned()));
        }
        for child in node.children() {
            if child.is_element() && depth == DEEPEST {
                self.wrong(
                    line,
                    expected(&element.name, "no element so far in", child.tag_name().name()),
                );
            } else if child.is_element() {
                element.children.push(self.element(child, depth + 1));
            } else if let Some(text) = child.text().filter(|_| child.is_text()) {
                element.text.push_str(text);
            }
        }
        if !element.children.is_empty() {
            if !element.text.trim().is_empty() {
                let found = shown(element.text.trim());
                self.wrong(line, expected(&element.name, "no text between elements", &found));
            }
            element.text.clear();
        }
        element
    }

    /// Whether an element holds what the schema says of it.
    fn holds(&mut self, element: &Element, content: &Content) {
        let place = element.name.as_str();
        for attribute in &content.attributes {
            let named = || format!("{place}/@{}", attribute.name);
            match element.attribute(attribute.name) {
                None if attribute.is_needed => {
                    self.wrong(element.line, expected(&named(), "a value", "none"));
                }
                Some(value) if !attribute.sort.holds(value) => {
                    self.wrong(element.line, expected(&named(), attribute.sort.expected(), value));
                }
                _ => {}
            }
        }
        let is_known = |name: &str| content.attributes.iter().any(|one| one.name == name);
        let attributes = element.attributes.iter().map(|(name, _)| name.as_str());
        for other in attributes.filter(|name| !is_foreign(name) && !is_known(name)) {
            let names: Vec<String> =
                content.attributes.iter().map(|one| format!("@{}", one.name)).collect();
            self.wrong(element.line, expected(place, &list(&names), &format!("@{other}")));
        }
        match content.text {
            Some(sort) if !sort.holds(&element.text) => {
                self.wrong(element.line, expected(place, sort.expected(), &element.text));
            }
            None if !element.text.trim().is_empty() => {
                self.wrong(element.line, expected(place, "no text", element.text.trim()));
            }
            _ => {}
        }
        self.hold_in_order(element, content);
    }

    /// Whether the elements of an element are those of the schema, in its order; those of other namespaces come last.
    fn hold_in_order(&mut self, element: &Element, content: &Content) {
        let place = element.name.as_str();
        let mut at = 0;
        let mut counts = vec![0_usize; content.children.len()];
        for child in &element.children {
            if is_foreign(&child.name) {
                if content.text.is_some() {
                    self.wrong(child.line, expected(place, "no element", &child.name));
                }
                at = content.children.len();
                continue;
            }
            let is_it = |one: &Child| one.name == child.name;
            match content.children.iter().position(is_it) {
                Some(found) if found < at => {
                    let after = match content.children.get(at) {
                        Some(last) => format!("{} before {}", child.name, last.name),
                        None => format!("{} before elements of other namespaces", child.name),
                    };
                    self.wrong(child.line, expected(place, &after, "it after"));
                }
                Some(found) => {
                    at = found;
                    counts[found] += 1;
                    self.holds(child, &content.children[found].content);
                }
                None => {
                    let names: Vec<&str> = content.children.iter().map(|one| one.name).collect();
                    self.wrong(child.line, expected(place, &list(&names), &child.name));
                }
            }
        }
        for (one, count) in content.children.iter().zip(counts) {
            if count < one.often.least {
                self.wrong(element.line, expected(place, one.name, "none"));
            }
            if count > one.often.most {
                self.wrong(
                    element.line,
                    expected(place, &format!("one {}", one.name), &count.to_string()),
                );
            }
        }
    }
}

/// Whether a name is of another namespace.
fn is_foreign(name: &str) -> bool {
    name.starts_with('{') || name.starts_with("xml:") && name != "xml:lang"
}

fn list(names: &[impl AsRef<str>]) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
}

pub(super) fn expected(place: &str, expected: &str, found: &str) -> Fault {
    Fault::Expected {
        place: shown(place).into(),
        expected: expected.into(),
        found: shown(found).into(),
    }
}

/// The beginning of what was found, as far as it can be seen.
pub(super) fn shown(found: &str) -> String {
    let is_hidden =
        |sign: char| vocabulary::check_characters(sign.encode_utf8(&mut [0; 4])).is_err();
    let visible = found.chars().map(|sign| if is_hidden(sign) { '\u{FFFD}' } else { sign });
    let mut shown: String = visible.take(SHOWN).collect();
    if found.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use jiff::{Timestamp, civil::date};
    use proptest::prelude::*;

    use super::*;
    use crate::iati::{Document, write, write_activity};

    /// The standard's own example of an activity, of which every element and attribute has a place in the schema.
    const EXAMPLE: &str = "../../../shared/data/knowledge/iati_example_annotated.xml";

    #[expect(clippy::disallowed_methods, reason = "the example stays where it is")]
    #[expect(clippy::print_stdout, reason = "what was left out is told")]
    fn example() -> Option<String> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(EXAMPLE);
        let read = fs::read_to_string(&path);
        if read.is_err() {
            println!("skipped: {} is not there", path.display());
        }
        read.ok()
    }

    fn problems(text: &str) -> Vec<String> {
        let read = read("a.xml", text.as_bytes(), date(2026, 11, 27));
        read.unwrap_err().iter().map(ToString::to_string).collect()
    }

    fn activity(inside: &str) -> String {
        format!(
            r#"<iati-activities version="2.03">
<iati-activity xml:lang="en" default-currency="USD">
<iati-identifier>XM-A-1</iati-identifier>
<reporting-org ref="XM-A" type="40"><narrative>A</narrative></reporting-org>
<title><narrative>T</narrative></title>
<description><narrative>D</narrative></description>
<participating-org role="4"><narrative>B</narrative></participating-org>
<activity-status code="2"/>
<activity-date iso-date="2024-01-01" type="1"/>
{inside}
</iati-activity>
</iati-activities>"#
        )
    }

    #[test]
    fn the_example_of_the_standard_is_written_as_it_was_read() {
        let Some(text) = example() else { return };
        let today = date(2026, 11, 27);
        let activities = read("example.xml", text.as_bytes(), today).unwrap();
        assert_eq!(activities.len(), 1);
        // What lxml counts by `//iati-activity//*` and `//iati-activity//@*`.
        let whole = activities[0].whole();
        assert_eq!(whole.len() - 1, 164);
        let attributes = whole.iter().map(|one| one.attributes.len()).sum::<usize>();
        assert_eq!(attributes, 162);
        let alone = write_activity(&activities[0]);
        assert_eq!(read_activity("example", &alone).unwrap(), activities[0]);
        let document = Document {
            name: "iati-activities",
            generated_at: Timestamp::UNIX_EPOCH,
            elements: activities.clone(),
        };
        let again = read("again.xml", write(&document).as_bytes(), today).unwrap();
        assert_eq!(again, activities);
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        let whole = activity(r#"<sector code="41010"/>"#);
        assert!(read("a.xml", whole.as_bytes(), date(2026, 11, 27)).is_ok());
        for (from, to, expected) in [
            (
                "2.03",
                "1.05",
                "a.xml, line 1: in iati-activities/@version: expected 2.01, 2.02, 2.03, found `1.05`",
            ),
            (
                "2024-01-01",
                "2024-1-1",
                "a.xml, line 9: in activity-date/@iso-date: expected a day such as 2026-03-31, found `2024-1-1`",
            ),
            (
                r#" type="40""#,
                "",
                "a.xml, line 4: in reporting-org/@type: expected a value, found `none`",
            ),
            (
                r#"code="2""#,
                r#"kode="2" code="2""#,
                "a.xml, line 8: in activity-status: expected @code, found `@kode`",
            ),
            (
                "<title><narrative>T</narrative></title>\n",
                "",
                "a.xml, line 2: in iati-activity: expected title, found `none`",
            ),
            (
                "XM-A-1",
                "XM-B-1",
                "a.xml, line 3: in iati-identifier: expected XM-A-…, found `XM-B-1`",
            ),
            (
                r#" xml:lang="en""#,
                "",
                "a.xml, line 4: in narrative/@xml:lang: expected a language here or of the activity, found `none`",
            ),
            (
                "<narrative>D</narrative>",
                "<narrative> </narrative>",
                "a.xml, line 6: in narrative: expected text, found `none`",
            ),
            ("</iati-activity>", "", "a.xml, line 12: expected XML that is well formed, found: "),
        ] {
            let broken = whole.replace(from, to);
            let found = problems(&broken);
            assert!(found[0].starts_with(expected), "{found:?}");
        }
    }

    /// Each rule of the standard's ruleset, broken alone.
    #[test]
    #[expect(clippy::too_many_lines, reason = "each rule has its line")]
    fn every_rule_that_is_broken_is_named() {
        let sector = r#"<sector code="41010"/>"#;
        let budget = |start: &str, end: &str| {
            format!(
                r#"{sector}<budget><period-start iso-date="{start}"/><period-end iso-date="{end}"/><value value-date="2024-01-01">1</value></budget>"#
            )
        };
        let transaction = |day: &str| {
            format!(
                r#"{sector}<transaction><transaction-type code="3"/><transaction-date iso-date="{day}"/><value value-date="2024-01-01">1</value></transaction>"#
            )
        };
        let indicator = |inside: &str| {
            format!(
                r#"{sector}<result type="1"><title><narrative>R</narrative></title><indicator measure="1"><title><narrative>I</narrative></title>{inside}</indicator></result>"#
            )
        };
        for (inside, expected) in [
            (String::new(), "in sector: expected one, of the activity or its transactions"),
            (
                format!(r#"<activity-date iso-date="2023-12-31" type="3"/>{sector}"#),
                "in activity-date/@iso-date: expected 2024-01-01 or later, found `2023-12-31`",
            ),
            (
                format!(r#"<activity-date iso-date="2026-11-28" type="2"/>{sector}"#),
                "in activity-date/@iso-date: expected 2026-11-27 or earlier, found `2026-11-28`",
            ),
            (
                format!(
                    r#"<recipient-country code="LA" percentage="60"/><recipient-region code="798" percentage="30"/>{sector}"#
                ),
                "recipient-country, recipient-region/@percentage: expected 100 in sum, found `90`",
            ),
            (
                format!(
                    r#"<recipient-country code="LA"/><recipient-country code="KH" percentage="100"/>{sector}"#
                ),
                "expected 2 percentages, found `1`",
            ),
            (
                r#"<sector code="41010" percentage="50"/><sector code="41020" percentage="49"/>"#
                    .to_owned(),
                "in sector/@percentage: expected 100 in sum, found `99`",
            ),
            (
                budget("2024-12-31", "2024-01-01"),
                "in budget/period-end: expected 2024-12-31 or later",
            ),
            (
                transaction("2027-01-01"),
                "in transaction-date/@iso-date: expected 2026-11-27 or earlier",
            ),
            (
                indicator(r#"<baseline year="2020"/>"#),
                "in baseline/@value: expected a value, found `none`",
            ),
        ] {
            let found = problems(&activity(&inside));
            assert!(found.len() == 1 && found[0].contains(expected), "{expected}: {found:?}");
        }
        let unknown = r#"<participating-org role="4"/>"#;
        let broken =
            activity(sector).replace("<activity-status", &format!("{unknown}<activity-status"));
        assert!(problems(&broken)[0].contains("in participating-org: expected @ref or narrative"));
    }

    #[test]
    fn neither_entities_nor_depth_nor_two_of_a_name_get_through() {
        let bomb = r#"<!DOCTYPE a [<!ENTITY b "c">]><iati-activities version="2.03">&b;</iati-activities>"#;
        assert!(problems(bomb)[0].contains("well formed"), "{:?}", problems(bomb));
        let deep = format!("{}{}", "<a>".repeat(5_000), "</a>".repeat(5_000));
        let deep = format!(r#"<iati-activities version="2.03">{deep}</iati-activities>"#);
        assert!(!problems(&deep).is_empty());
        let one = activity(r#"<sector code="41010"/>"#);
        let two = one.replace(
            "</iati-activities>",
            one.strip_prefix(r#"<iati-activities version="2.03">"#).unwrap(),
        );
        assert_eq!(
            problems(&two),
            ["a.xml, line 14: `XM-A-1` stands twice, first in a.xml, line 3"]
        );
    }

    proptest! {
        /// Whatever a text holds, what is written is read back.
        #[test]
        fn any_text_is_written_so_that_it_is_read_back(
            text in "[ -~\n\t\rກ-ໝ水ក-៹]{1,60}",
            value in "[ -~\n\t\r]{0,40}",
        ) {
            prop_assume!(!text.trim().is_empty());
            let whole = activity(r#"<sector code="41010"/>"#);
            let mut activity = read("a.xml", whole.as_bytes(), date(2026, 11, 27)).unwrap().remove(0);
            activity.attributes.push(("{http://example.org/}note".to_owned(), value));
            activity.children[2].children[0].text = text;
            activity.children.push(Element::new("{http://example.org/}more").saying("5 < 6"));
            let again = read_activity("a", &write_activity(&activity)).unwrap();
            prop_assert_eq!(again, activity);
        }
    }
}
