//! The schema of activities: which elements stand in which, how often, in which order, and what their attributes and texts are.

use std::{collections::HashMap, str::FromStr, sync::LazyLock};

use jiff::civil::Date;

/// How often an element may stand where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Often {
    /// At least so often.
    pub(super) least: usize,
    /// At most so often.
    pub(super) most: usize,
}

/// What a text or the value of an attribute is (W3C, *XML Schema Part 2: Datatypes*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Any,
    Date,
    Moment,
    Boolean,
    Decimal,
    Integer,
    Natural,
    Positive,
    Token,
    Language,
}

/// An attribute.
#[derive(Debug, Clone)]
pub(super) struct Attribute {
    pub(super) name: &'static str,
    pub(super) sort: Sort,
    pub(super) is_needed: bool,
}

/// What is in an element.
#[derive(Debug, Clone, Default)]
pub(super) struct Content {
    pub(super) attributes: Vec<Attribute>,
    /// What its text is, if it has one.
    pub(super) text: Option<Sort>,
    /// What stands in it, in this order.
    pub(super) children: Vec<Child>,
}

/// An element that stands in another.
#[derive(Debug, Clone)]
pub(super) struct Child {
    pub(super) name: &'static str,
    pub(super) often: Often,
    pub(super) content: Content,
}

/// What an activity is.
pub(super) static ACTIVITY: LazyLock<Content> = LazyLock::new(|| {
    let mut blocks = blocks(include_str!("activities.txt"));
    blocks.remove("iati-activity").unwrap_or_default()
});

/// Every block of a schema by its name, each with what the blocks before it say.
fn blocks(schema: &'static str) -> HashMap<&'static str, Content> {
    let mut blocks = HashMap::new();
    let written = schema.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let mut lines = written.peekable();
    while let Some(line) = lines.next() {
        let mut words = line.split_whitespace();
        let name = words.next().unwrap_or_default();
        let mut content = content(words, &blocks);
        content.children.extend(children(&mut lines, 2, &blocks));
        blocks.insert(name, content);
    }
    blocks
}

/// The lines that stand so far in, and what stands below each.
fn children(
    lines: &mut std::iter::Peekable<impl Iterator<Item = &'static str>>,
    depth: usize,
    blocks: &HashMap<&'static str, Content>,
) -> Vec<Child> {
    let mut found = Vec::new();
    while let Some(line) = lines.next_if(|line| indent(line) == depth) {
        let mut words = line.split_whitespace();
        let name = words.next().unwrap_or_default();
        let often = match words.next() {
            Some("1") => Often { least: 1, most: 1 },
            Some("?") => Often { least: 0, most: 1 },
            Some("+") => Often { least: 1, most: usize::MAX },
            _ => Often { least: 0, most: usize::MAX },
        };
        let mut content = content(words, blocks);
        content.children.extend(children(lines, depth + 2, blocks));
        found.push(Child { name, often, content });
    }
    found
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn content(
    words: impl Iterator<Item = &'static str>,
    blocks: &HashMap<&'static str, Content>,
) -> Content {
    let mut content = Content::default();
    for word in words {
        if let Some(sort) = word.strip_prefix('=') {
            content.text = sort.parse().ok();
        } else if let Some(attribute) = word.strip_prefix('@') {
            let is_needed = attribute.ends_with('!');
            let attribute = attribute.trim_end_matches('!');
            // The colon of `xml:lang` is part of its name.
            let (name, sort) = match attribute.split_once(':') {
                Some((name, sort)) if name != "xml" => (name, sort.parse().unwrap_or(Sort::Any)),
                Some(_) => (attribute, Sort::Language),
                None => (attribute, Sort::Any),
            };
            content.attributes.push(Attribute { name, sort, is_needed });
        } else if let Some(block) = blocks.get(word) {
            content.attributes.extend(block.attributes.iter().cloned());
            content.text = content.text.or(block.text);
            content.children.extend(block.children.iter().cloned());
        }
    }
    content
}

impl FromStr for Sort {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Ok(match word {
            "string" | "uri" => Self::Any,
            "date" => Self::Date,
            "datetime" => Self::Moment,
            "boolean" => Self::Boolean,
            "decimal" => Self::Decimal,
            "int" => Self::Integer,
            "natural" => Self::Natural,
            "positive" => Self::Positive,
            "token" => Self::Token,
            _ => return Err(()),
        })
    }
}

impl Sort {
    /// What is expected, in words.
    pub(super) const fn expected(self) -> &'static str {
        match self {
            Self::Any => "text",
            Self::Date => "a day such as 2026-03-31",
            Self::Moment => "a moment such as 2026-03-31T09:00:00Z",
            Self::Boolean => "0, 1, true or false",
            Self::Decimal => "a decimal number such as 1250.5",
            Self::Integer => "a whole number",
            Self::Natural => "a whole number, 0 or more",
            Self::Positive => "a whole number above 0",
            Self::Language => "the code of a language such as km",
            Self::Token => "a word of letters, digits and . - _ :",
        }
    }

    /// Whether it is so written.
    pub(super) fn holds(self, written: &str) -> bool {
        let trimmed = written.trim_matches([' ', '\t', '\n', '\r']);
        match self {
            Self::Any => true,
            Self::Date => day(trimmed).is_some(),
            Self::Moment => trimmed
                .split_once('T')
                .is_some_and(|(date, time)| calendar_day(date).is_some() && is_time(time)),
            Self::Boolean => matches!(trimmed, "0" | "1" | "true" | "false"),
            Self::Decimal => is_decimal(trimmed),
            Self::Integer => is_integer(trimmed) && trimmed.parse::<i32>().is_ok(),
            Self::Natural => is_integer(trimmed) && trimmed.parse::<u64>().is_ok(),
            Self::Positive => {
                is_integer(trimmed) && trimmed.parse::<u64>().is_ok_and(|number| number > 0)
            }
            Self::Language => {
                let mut parts = trimmed.split('-').enumerate();
                trimmed.is_empty()
                    || parts.all(|(at, part)| {
                        let is_sign = |byte: u8| {
                            byte.is_ascii_alphabetic() || at > 0 && byte.is_ascii_digit()
                        };
                        (1..=8).contains(&part.len()) && part.bytes().all(is_sign)
                    })
            }
            Self::Token => {
                !trimmed.is_empty()
                    && trimmed.chars().all(|sign| sign.is_alphanumeric() || ".-_:".contains(sign))
            }
        }
    }
}

/// The day of a written `xsd:date`; whether it is in some time zone is not looked at.
pub(super) fn day(written: &str) -> Option<Date> {
    let trimmed = written.trim_matches([' ', '\t', '\n', '\r']);
    let date = trimmed.get(..10)?;
    let zone = trimmed.get(10..)?;
    (zone.is_empty() || is_zone(zone)).then(|| calendar_day(date)).flatten()
}

/// Four digits, two and two: jiff alone would read much else.
fn calendar_day(date: &str) -> Option<Date> {
    let is_sign = |(at, byte): (usize, u8)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    let is_whole = date.len() == 10 && date.bytes().enumerate().all(is_sign);
    is_whole.then(|| date.parse().ok()).flatten().filter(|day: &Date| day.year() > 0)
}

fn is_time(time: &str) -> bool {
    let Some(clock) = time.get(..8) else { return false };
    let rest = &time[8..];
    let (fraction, zone) = match rest.strip_prefix('.') {
        Some(rest) => rest.split_at(rest.bytes().take_while(u8::is_ascii_digit).count()),
        None => ("0", rest),
    };
    let has_clock = matches!(clock.as_bytes(), [_, _, b':', _, _, b':', _, _])
        && clock.parse::<jiff::civil::Time>().is_ok()
        && !clock.ends_with(":60");
    has_clock && !fraction.is_empty() && (zone.is_empty() || is_zone(zone))
}

/// `Z`, or hours and minutes up to 14:00 either way.
fn is_zone(zone: &str) -> bool {
    if zone == "Z" {
        return true;
    }
    let Some((hours, minutes)) =
        zone.strip_prefix(['+', '-']).and_then(|offset| offset.split_once(':'))
    else {
        return false;
    };
    let two = |digits: &str| {
        (digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| digits.parse::<u32>().ok())
            .flatten()
    };
    let (Some(hours), Some(minutes)) = (two(hours), two(minutes)) else { return false };
    minutes < 60 && hours * 60 + minutes <= 14 * 60
}

fn is_decimal(written: &str) -> bool {
    let digits = written.strip_prefix(['+', '-']).unwrap_or(written);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    !(whole.is_empty() && part.is_empty()) && are_digits(whole) && are_digits(part)
}

fn is_integer(written: &str) -> bool {
    let digits = written.strip_prefix(['+', '-']).unwrap_or(written);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counted in `iati-activities-schema.xsd`: 34 elements in the sequence of an activity, 7 attributes.
    #[test]
    fn an_activity_has_the_elements_and_attributes_of_the_schema() {
        assert_eq!(ACTIVITY.children.len(), 34);
        assert_eq!(ACTIVITY.attributes.len(), 7);
        let names: Vec<_> = ACTIVITY.children.iter().map(|child| child.name).collect();
        assert_eq!((names[0], names[33]), ("iati-identifier", "fss"));
    }

    #[test]
    fn every_word_of_the_schema_is_understood() {
        let schema = include_str!("activities.txt");
        let blocks = blocks(schema);
        for word in
            schema.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace)
        {
            if let Some(sort) = word.strip_prefix('=') {
                assert!(sort.parse::<Sort>().is_ok(), "{word}");
            }
            let sort = word.strip_prefix('@').and_then(|attribute| attribute.split_once(':'));
            if let Some((name, sort)) = sort.filter(|(name, _)| *name != "xml") {
                assert!(sort.trim_end_matches('!').parse::<Sort>().is_ok(), "{name}");
            }
        }
        for line in schema.lines().filter(|line| line.contains(" is ") && !line.starts_with('#')) {
            let block = line.split_whitespace().last().unwrap();
            assert!(blocks.contains_key(block), "{line}");
        }
    }

    /// By XML Schema Part 2, 3.2 and 3.3.
    #[test]
    fn datatypes_are_those_of_xml_schema() {
        for (sort, good, bad) in [
            (
                Sort::Date,
                &["2026-03-31", "2024-02-29", "2026-03-31Z", "2026-03-31+07:00"][..],
                &[
                    "2026-3-1",
                    "2026-02-30",
                    "2026",
                    "31/03/2026",
                    "20260331",
                    "2026-03-31T00:00:00",
                ][..],
            ),
            (
                Sort::Moment,
                &["2014-09-10T07:15:37Z", "2014-09-10T07:15:37.123+07:00", "2014-09-10T07:15:37"],
                &[
                    "2014-09-10",
                    "2014-09-10T07:15Z",
                    "2014-09-10 07:15:37",
                    "2014-09-10T07:15:37.Z",
                ],
            ),
            (Sort::Boolean, &["0", "1", "true", "false"], &["yes", "TRUE", ""]),
            (Sort::Decimal, &["12", "-1.5", "+.5", "5."], &["1,5", "1e3", ".", "", "NaN"]),
            (Sort::Language, &["km", "zh-Hans", "en-GB", ""], &["1", "k_m", "abcdefghi", "e1-GB"]),
            (Sort::Natural, &["0", "+3"], &["-1", "1.0", ""]),
            (Sort::Positive, &["2012"], &["0", "-2012", "2012-01"]),
        ] {
            for written in good {
                assert!(sort.holds(written), "{sort:?} {written}");
            }
            for written in bad {
                assert!(!sort.holds(written), "{sort:?} {written}");
            }
        }
    }
}
