//! How to cite a record.

use catalogue::Record;
use hub::Opened;
use vocabulary::Language;

use crate::{cards, frame::Frame};

/// A citation in two forms.
pub(crate) struct Citation {
    pub(crate) text: String,
    pub(crate) bibtex: String,
    pub(crate) link: String,
}

pub(crate) fn cite(frame: &Frame, opened: &Opened) -> Citation {
    let record = &opened.record;
    let link = frame.whole(&format!("/id/{}", record.id));
    let title = cards::title(frame, record).text;
    let organisations =
        opened.organisations.iter().map(|organisation| cards::title(frame, organisation).text);
    let authors: Vec<String> = record.creators.iter().cloned().chain(organisations).collect();
    let year = record.period.start().or(record.period.end()).map(|date| date.year().to_string());
    let site = frame.say("site-name");
    let dated = year.as_ref().map(|year| format!(" ({year})")).unwrap_or_default();
    let lead =
        if authors.is_empty() { String::new() } else { format!("{}{dated}. ", authors.join("; ")) };
    let tail = if authors.is_empty() { dated } else { String::new() };
    Citation {
        text: format!("{lead}{title}{tail}. {site}. {link}"),
        bibtex: bibtex(
            record,
            &[
                ("title", Some(&title)),
                ("author", Some(&authors.join(" and ")).filter(|authors| !authors.is_empty())),
                ("year", year.as_ref()),
                ("publisher", Some(&site.clone().into_owned())),
                ("url", Some(&link)),
                ("language", Some(&Language::bcp47(frame.language()).to_owned())),
            ],
        ),
        link,
    }
}

/// One BibTeX entry; braces keep capitals, and signs with a meaning in TeX are escaped.
fn bibtex(record: &Record, fields: &[(&str, Option<&String>)]) -> String {
    let lines: Vec<String> = fields
        .iter()
        .filter_map(|(name, value)| {
            let value = value.as_ref()?;
            let escaped = if *name == "url" { (*value).clone() } else { escape(value) };
            Some(format!("  {name} = {{{escaped}}}"))
        })
        .collect();
    format!("@misc{{{},\n{}\n}}", record.id, lines.join(",\n"))
}

fn escape(value: &str) -> String {
    value.chars().fold(String::with_capacity(value.len()), |mut escaped, sign| {
        if matches!(sign, '&' | '%' | '$' | '#' | '_' | '{' | '}') {
            escaped.push('\\');
        }
        escaped.push(sign);
        escaped
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_tex_are_escaped() {
        assert_eq!(escape("a & b_{c} 5%"), "a \\& b\\_\\{c\\} 5\\%");
    }
}
