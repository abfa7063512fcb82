//! What people say of themselves, as it is kept: JSON, of which only its place is left once it was taken back.

use serde::{Serialize, de::DeserializeOwned};
use store::Personal;

use crate::Error;

/// As it is kept.
pub(crate) fn written(said: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(said).map_err(|error| Error::Task { reason: error.to_string() })
}

/// As it was said; nothing if that cannot be read.
pub(crate) fn read<T: DeserializeOwned>(entry: &Personal) -> Option<T> {
    serde_json::from_str(&entry.body).ok()
}
