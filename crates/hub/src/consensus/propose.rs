//! Proposing a change of the framework, and taking a proposal back.

use catalogue::{Kind, Record};
use cooperation::{Act, Entered, Entry, Line, Part, Proposal, matters};
use jiff::{ToSpan, civil::Date};
use vocabulary::{Country, Identifier, Language, Period, check_characters, is_blank};

use super::{
    agreed::{Unfit, changed, empty_activity, has, is_framework, languages, says},
    today_after,
};
use crate::{Action, Error, Hub, Object, Viewer, may};

/// The most characters of a reason.
const LONGEST_REASON: usize = 4_000;
/// The most characters of a title or schedule.
const LONGEST_TEXT: usize = 1_000;
/// The most characters of an address of e-mail.
const LONGEST_ADDRESS: usize = 200;
/// The fewest and the most days that countries have for their answers.
const DAYS: (i64, i64) = (1, 366);

/// What someone wants to become of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// That this record says something else.
    Amend(Identifier),
    /// That this action has one more activity.
    Add(Identifier),
    /// That this activity goes.
    Remove(Identifier),
}

impl Wish {
    /// Whether it can be wished of this kind of record.
    pub const fn fits(&self, kind: Kind) -> bool {
        match self {
            Self::Amend(_) => matches!(kind, Kind::PriorityArea | Kind::Action | Kind::Activity),
            Self::Add(_) => matches!(kind, Kind::Action),
            Self::Remove(_) => matches!(kind, Kind::Activity),
        }
    }
}

/// A proposal as it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What is to become of what.
    pub wish: Wish,
    /// What the parts are to say; what says so already is no change.
    pub parts: Vec<(Part, String)>,
    /// The language of the texts among them, and of the reason.
    pub language: Language,
    /// Why.
    pub reason: String,
    /// For which country it is proposed.
    pub country: Country,
    /// The last day for answers.
    pub answer_by: Option<Date>,
}

impl Hub {
    /// Enters a proposal into the register; returns its number.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`] if the viewer does not speak for the country, [`Error::NotFound`] if there is no such record
    /// of the framework in force, [`Error::Field`] with what is wrong, [`Error::Store`].
    pub async fn propose(&self, viewer: &Viewer, draft: Draft) -> Result<u64, Error> {
        if !may(viewer, Action::Propose, &Object::of_country(draft.country)) {
            return Err(Error::Forbidden);
        }
        let reason = words("reason", &draft.reason, LONGEST_REASON)?;
        let note = viewer.note("framework.propose");
        let mut writing = self.store.begin().await?;
        let register = writing.register().await?;
        let on = today_after(&register);
        let answer_by = last_day(draft.answer_by, on)?;
        let (record, act, lines) = self.lines(viewer, &draft, &register).await?;
        let Draft { language, country, .. } = draft;
        let proposal = Proposal { record, act, lines, reason, language, country, on, answer_by };
        let (number, line) = writing.enter(&Entry::Proposed(proposal), &note).await?;
        writing.commit(&[line]).await?;
        Ok(number)
    }

    /// Takes a proposal back that is not decided.
    ///
    /// # Errors
    ///
    /// [`Error::NoEntry`], [`Error::Forbidden`] if the viewer does not speak for the country that proposed it,
    /// [`Error::Decided`], [`Error::Store`].
    pub async fn take_back(&self, viewer: &Viewer, number: u64) -> Result<(), Error> {
        let mut writing = self.store.begin().await?;
        let register = writing.register().await?;
        let on = today_after(&register);
        let found = matters(&register, on).into_iter().find(|matter| matter.number == number);
        let matter = found.ok_or(Error::NoEntry { number })?;
        if !may(viewer, Action::Propose, &Object::of_country(matter.proposal.country)) {
            return Err(Error::Forbidden);
        }
        if matter.standing.since().is_some() {
            return Err(Error::Decided { number, found: matter.standing.code() });
        }
        let note = viewer.note("framework.take-back");
        let (_, line) = writing.enter(&Entry::TakenBack { proposal: number, on }, &note).await?;
        writing.commit(&[line]).await?;
        Ok(())
    }

    /// The record that a draft is about, what is to become of it, and the difference.
    async fn lines(
        &self,
        viewer: &Viewer,
        draft: &Draft,
        register: &[Entered],
    ) -> Result<(Identifier, Act, Vec<Line>), Error> {
        let (Wish::Amend(id) | Wish::Add(id) | Wish::Remove(id)) = &draft.wish;
        let kept = self.store.record(id, &viewer.audiences()).await?;
        let kept = kept.filter(|kept| is_framework(&kept.record));
        let kept = kept.ok_or_else(|| Error::NotFound { id: id.clone() })?;
        let (kind, revision) = (kept.record.kind(), kept.revision);
        if !draft.wish.fits(kind) {
            return Err(Error::NotFound { id: id.clone() });
        }
        match draft.wish {
            Wish::Remove(_) => Ok((id.clone(), Act::Remove { revision }, Vec::new())),
            Wish::Amend(_) => {
                let lines = difference(&kept.record, draft)?;
                Ok((id.clone(), Act::Amend { revision }, lines))
            }
            Wish::Add(_) => {
                let new = self.next_activity(id, register).await?;
                let empty = empty_activity(&new, &kept.record, Period::default());
                let lines = difference(&empty, draft)?;
                for part in [Part::Code, Part::Title, Part::Schedule] {
                    if !lines.iter().any(|line| line.part == part) {
                        return Err(empty_field(part));
                    }
                }
                Ok((new, Act::Add { action: id.clone() }, lines))
            }
        }
    }

    /// An identifier that no record and no proposal has, for one more activity of an action.
    async fn next_activity(
        &self,
        action: &Identifier,
        register: &[Entered],
    ) -> Result<Identifier, Error> {
        let mut taken: Vec<Identifier> = self.store.kinds().await?.into_keys().collect();
        taken.extend(proposed(register).cloned());
        let stem = action.as_str().strip_prefix("action-").unwrap_or(action.as_str());
        let candidates = (1..=taken.len() + 1).map(|n| format!("activity-{stem}-{n}"));
        let free = candidates
            .filter_map(|name| name.parse::<Identifier>().ok())
            .find(|id| !taken.contains(id));
        free.ok_or_else(|| Error::NotFound { id: action.clone() })
    }
}

/// The records that proposals are about.
pub(crate) fn proposed(register: &[Entered]) -> impl Iterator<Item = &Identifier> {
    register.iter().filter_map(|entered| match &entered.entry {
        Entry::Proposed(proposal) => Some(&proposal.record),
        _ => None,
    })
}

/// The lines by which a draft differs from a record.
fn difference(record: &Record, draft: &Draft) -> Result<Vec<Line>, Error> {
    let mut lines = Vec::new();
    for (part, after) in &draft.parts {
        if !has(record.kind(), *part) {
            continue;
        }
        let is_text = matches!(part, Part::Title | Part::Schedule);
        let language = is_text.then_some(draft.language);
        let before = says(record, *part, language);
        let after = after.split_whitespace().collect::<Vec<_>>().join(" ");
        if after == before {
            continue;
        }
        let agreed = languages(record, *part);
        if is_text && !agreed.is_empty() && !agreed.contains(&draft.language) {
            let (found, expected) = (draft.language.code().to_owned(), agreed);
            let expected = expected.iter().map(|one| one.code()).collect::<Vec<_>>().join(", ");
            return Err(Error::Field { field: "language-of-agreed", found, expected });
        }
        if after.is_empty() && !matches!(part, Part::Start | Part::End) {
            return Err(empty_field(*part));
        }
        words(field(*part), &after, LONGEST_TEXT)
            .or_else(|error| if after.is_empty() { Ok(String::new()) } else { Err(error) })?;
        lines.push(Line { part: *part, language, before, after });
    }
    if lines.is_empty() {
        return Err(Error::NoChange);
    }
    changed(record.clone(), &lines, 0).map_err(|unfit| {
        let part = match unfit {
            Unfit::Date(part) => part,
            Unfit::Period | Unfit::Moved => Part::End,
        };
        let found = lines.iter().find(|line| line.part == part).map(|line| line.after.clone());
        Error::Field {
            field: field(part),
            found: found.unwrap_or_default(),
            expected: match (unfit, record.period.start()) {
                (Unfit::Period, start) => {
                    let after = lines.iter().find(|line| line.part == Part::Start);
                    let start =
                        after.map(|line| line.after.clone()).or(start.map(|date| date.to_string()));
                    format!("≥ {}", start.unwrap_or_default())
                }
                _ => "2026 · 2026-11 · 2026-11-27".to_owned(),
            },
        }
    })?;
    Ok(lines)
}

fn empty_field(part: Part) -> Error {
    let (found, expected) = (String::new(), "1–1000".to_owned());
    Error::Field { field: field(part), found, expected }
}

/// The name by which a form knows a part.
const fn field(part: Part) -> &'static str {
    match part {
        Part::Code => "part-code",
        Part::Title => "part-title",
        Part::Schedule => "part-schedule",
        Part::Start => "part-start",
        Part::End => "part-end",
    }
}

/// What someone wrote, if it is words and not too many.
pub(crate) fn words(field: &'static str, written: &str, most: usize) -> Result<String, Error> {
    let written = written.trim();
    let n = written.chars().count();
    if let Err(vocabulary::Error::Character { found }) = check_characters(written) {
        let found = format!("U+{:04X}", u32::from(found));
        return Err(Error::Field { field, found, expected: "A, ก, 中, …".to_owned() });
    }
    if is_blank(written) || n > most {
        let found: String = written.chars().take(40).collect();
        return Err(Error::Field { field, found, expected: format!("1–{most}") });
    }
    Ok(written.to_owned())
}

/// The same of what stands on one line.
pub(crate) fn line(field: &'static str, written: &str, most: usize) -> Result<String, Error> {
    let words = words(field, written, most)?;
    match words.chars().find(|sign| sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}')) {
        None => Ok(words),
        Some(found) => Err(Error::Field {
            field,
            found: format!("U+{:04X}", u32::from(found)),
            expected: "A, ก, 中, …".to_owned(),
        }),
    }
}

/// The same of what may be left empty.
pub(crate) fn optional(field: &'static str, written: &str, most: usize) -> Result<String, Error> {
    if written.trim().is_empty() { Ok(String::new()) } else { words(field, written, most) }
}

/// One address of e-mail and nothing around it (the HTML standard's form of a valid address), so that two of one person are alike.
///
/// # Errors
///
/// [`Error::Field`] if it is none.
pub(crate) fn address(field: &'static str, written: &str) -> Result<String, Error> {
    let email = words(field, written, LONGEST_ADDRESS)?;
    let is_address = email.split_once('@').is_some_and(|(who, host)| {
        let is_sign =
            |sign: char| sign.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(sign);
        let is_label = |label: &str| {
            let is_sign = |sign: char| sign.is_ascii_alphanumeric() || sign == '-';
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(is_sign)
        };
        let is_whole = |who: &str| {
            who.len() <= 64 && !who.starts_with('.') && !who.ends_with('.') && !who.contains("..")
        };
        !who.is_empty()
            && who.chars().all(is_sign)
            && is_whole(who)
            && host.contains('.')
            && host.split('.').all(is_label)
    });
    if is_address {
        return Ok(email);
    }
    Err(Error::Field { field, found: email, expected: "name@example.org".to_owned() })
}

/// The last day for answers: thirty days on, unless another is wanted.
fn last_day(wanted: Option<Date>, on: Date) -> Result<Date, Error> {
    let after = |days: i64| on.saturating_add(days.days());
    let day = wanted.unwrap_or_else(|| after(30));
    let (first, last) = (after(DAYS.0), after(DAYS.1));
    if (first..=last).contains(&day) {
        return Ok(day);
    }
    let (found, expected) = (day.to_string(), format!("{first} – {last}"));
    Err(Error::Field { field: "answer-by", found, expected })
}
