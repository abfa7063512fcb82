//! A method applied to numbers.

use std::{fs, ops::ControlFlow, path::Path};

use exchange::methods::{from_csv, from_json, from_xlsx, put};
use methods::uncertainty::spread;
use vocabulary::method::{Assessed, Card, Inputs, Method, Outcome, Uncertain};

use crate::{Error, Work, method, work::Stage};

/// What was given to a method: a file by its name, the text of a table or of JSON, and single values.
#[derive(Debug, Clone, Copy, Default)]
pub struct Given<'g> {
    /// Name and content of a `.json`, `.csv` or `.xlsx` file.
    pub file: Option<(&'g str, &'g [u8])>,
    /// Comma-separated values or JSON; nothing if empty.
    pub text: &'g str,
    /// Names and values, which take the place of those of file and text.
    pub typed: &'g [(String, String)],
}

/// Reads the inputs of a method from a file, if one is named, and from what was typed.
///
/// # Errors
///
/// [`Error::Unreadable`], and those of [`inputs_of`].
pub fn read_inputs(
    card: &Card,
    file: Option<&Path>,
    typed: &[(String, String)],
) -> Result<Inputs, Error> {
    let Some(path) = file else {
        return inputs_of(card, Given { typed, ..Given::default() });
    };
    let bytes = fs::read(path)
        .map_err(|error| Error::Unreadable { path: path.to_owned(), reason: error.to_string() })?;
    let name = path.display().to_string();
    inputs_of(card, Given { file: Some((&name, &bytes)), text: "", typed })
}

/// Reads the inputs of a method.
///
/// # Errors
///
/// [`Error::InputForm`] if the file is of another kind, [`Error::Unread`] with the place that is not as the card names it.
pub fn inputs_of(card: &Card, given: Given<'_>) -> Result<Inputs, Error> {
    let mut inputs = Inputs::new();
    if let Some((name, bytes)) = given.file {
        let unread = |reason| Error::Unread { place: name.to_owned(), reason };
        let kind = Path::new(name).extension().map(std::ffi::OsStr::to_ascii_lowercase);
        match kind.as_deref().and_then(std::ffi::OsStr::to_str) {
            Some("json") => inputs = from_json(card, bytes).map_err(unread)?,
            Some("csv") => from_csv(card, bytes, &mut inputs).map_err(unread)?,
            Some("xlsx") => from_xlsx(card, bytes, &mut inputs).map_err(unread)?,
            _ => return Err(Error::InputForm { path: name.into() }),
        }
    }
    let text = given.text.trim();
    let unread = |reason| Error::Unread { place: String::new(), reason };
    if text.starts_with('{') {
        for (name, value) in from_json(card, text.as_bytes()).map_err(unread)?.iter() {
            inputs.put(name, value.clone());
        }
    } else if !text.is_empty() {
        from_csv(card, text.as_bytes(), &mut inputs).map_err(unread)?;
    }
    for (name, value) in given.typed {
        let unread = |reason| Error::Unread { place: format!("{name}={value}"), reason };
        put(card, name, value, &mut inputs).map_err(unread)?;
    }
    Ok(inputs)
}

/// Checks inputs against the card and computes; the same from the same, to the last bit.
///
/// # Errors
///
/// [`Error::Faults`] with everything that is wrong with the inputs, [`Error::Cancelled`].
pub fn assess(method: &Method, inputs: &Inputs, work: &Work) -> Result<Outcome, Error> {
    method.apply(inputs, &|part| told(work, part)).map_err(|faults| Error::Faults { faults })
}

/// The same with what follows from how sure the inputs are, if that is said.
///
/// # Errors
///
/// As [`assess`].
pub fn assess_uncertain(
    method: &Method,
    inputs: Inputs,
    uncertain: Option<Uncertain>,
    work: &Work,
) -> Result<Assessed, Error> {
    let outcome = assess(method, &inputs, work)?;
    let Some(uncertain) = uncertain else {
        return Ok(Assessed { inputs, outcome, uncertainty: None });
    };
    let spreads = spread(method, &inputs, &uncertain, &|part| told(work, part));
    let spreads = spreads.map_err(|fault| Error::Faults { faults: vec![fault] })?;
    Ok(Assessed { inputs, outcome, uncertainty: Some((uncertain, spreads)) })
}

/// A result that was got again.
#[derive(Clone)]
pub struct Replayed {
    /// The method.
    pub method: &'static Method,
    /// The result.
    pub assessed: Assessed,
    /// It as text.
    pub text: String,
    /// Whether it is what was kept, to the last byte.
    pub is_same: bool,
}

/// Gets a result again from what it says about its inputs.
///
/// # Errors
///
/// [`Error::Unread`], [`Error::NoMethod`], [`Error::Edition`] if the method has another edition by now, those of [`assess`].
pub fn replay(place: &str, bytes: &[u8], work: &Work) -> Result<Replayed, Error> {
    let unread = |reason| Error::Unread { place: place.to_owned(), reason };
    let saved = exchange::methods::saved(bytes).map_err(unread)?;
    let method = method(&saved.method)?;
    if method.card.edition != saved.edition {
        return Err(Error::Edition {
            method: method.card.id,
            edition: method.card.edition,
            found: saved.edition,
        });
    }
    let inputs = from_json(method.card, saved.inputs.as_bytes()).map_err(unread)?;
    let assessed = assess_uncertain(method, inputs, saved.uncertain, work)?;
    let text = exchange::methods::text(method.card, &assessed);
    Ok(Replayed { is_same: text.as_bytes() == bytes, method, assessed, text })
}

fn told(work: &Work, part: f64) -> ControlFlow<()> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a part of a thousand"
    )]
    let done = (part.clamp(0.0, 1.0) * 1_000.0) as u64;
    work.proceed(Stage::Computing, done, 1_000)
}
