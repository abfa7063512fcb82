//! A method applied to numbers.

use std::{fs, ops::ControlFlow, path::Path};

use exchange::methods::{from_csv, from_json, put};
use vocabulary::method::{Card, Inputs, Method, Outcome};

use crate::{Error, Work};

/// Reads the inputs of a method: those of a `.json` or `.csv` file, if one is named, and those that are typed, which take
/// the place of the file's.
///
/// # Errors
///
/// [`Error::Unreadable`], [`Error::InputForm`] if it is a file of another kind, [`Error::Unread`] with the place that is not as
/// the card names it.
pub fn read_inputs(
    card: &Card,
    file: Option<&Path>,
    typed: &[(String, String)],
) -> Result<Inputs, Error> {
    let mut inputs = Inputs::new();
    if let Some(file) = file {
        let unreadable = |error: std::io::Error| Error::Unreadable {
            path: file.to_owned(),
            reason: error.to_string(),
        };
        let kind = file.extension().map(std::ffi::OsStr::to_ascii_lowercase);
        let unread = |reason| Error::Unread { place: file.display().to_string(), reason };
        match kind.as_deref().and_then(std::ffi::OsStr::to_str) {
            Some("json") => {
                let bytes = fs::read(file).map_err(unreadable)?;
                inputs = from_json(card, &bytes).map_err(unread)?;
            }
            Some("csv") => {
                let bytes = fs::read(file).map_err(unreadable)?;
                from_csv(card, &bytes, &mut inputs).map_err(unread)?;
            }
            _ => return Err(Error::InputForm { path: file.to_owned() }),
        }
    }
    for (name, value) in typed {
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
    let progress = |_: f64| {
        if work.is_cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    method.apply(inputs, &progress).map_err(|faults| Error::Faults { faults })
}
