//! A method applied to numbers.

use std::{fs, path::Path};

use exchange::methods::{from_csv, from_json, put};
use vocabulary::method::{Card, Inputs, Method, Outcome};

use crate::{Error, Work, work::Stage};

/// What was given to a method: a file by its name, the text of a table or of JSON, and single values.
#[derive(Debug, Clone, Copy, Default)]
pub struct Given<'g> {
    /// Name and content of a `.json` or `.csv` file.
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
    let progress = |part: f64| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a part of a thousand"
        )]
        let done = (part.clamp(0.0, 1.0) * 1_000.0) as u64;
        work.proceed(Stage::Computing, done, 1_000)
    };
    method.apply(inputs, &progress).map_err(|faults| Error::Faults { faults })
}
