//! Secrets that the hub gives out: 256 bits of chance, kept only as their hash.

use store::hexadecimal;

use crate::Error;

/// Something that nobody can guess, and what is kept of it.
pub(crate) struct Secret {
    /// What is given out.
    pub(crate) text: String,
    /// What is kept: with this much chance in it, one round of SHA-256 is enough.
    pub(crate) hash: String,
}

/// A new secret.
pub(crate) fn new() -> Result<Secret, Error> {
    let mut chance = [0_u8; 32];
    fill(&mut chance)?;
    let text = chance.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
    let hash = hash(&text);
    Ok(Secret { text, hash })
}

/// What is kept of a secret.
pub(crate) fn hash(text: &str) -> String {
    hexadecimal(text.as_bytes())
}

/// What a form carries to show that it was made for a session: it follows from the session's secret, and the secret does
/// not follow from it.
pub fn proof(session: &str) -> String {
    hash(&format!("form of {session}"))
}

/// A short name that nothing else has: a letter for what it names, and 48 bits of chance.
pub(crate) fn name(kind: &str) -> Result<String, Error> {
    let mut chance = [0_u8; 6];
    fill(&mut chance)?;
    let digits = chance.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
    Ok(format!("{kind}-{digits}"))
}

pub(crate) fn fill(chance: &mut [u8]) -> Result<(), Error> {
    getrandom::fill(chance).map_err(|error| Error::Task { reason: error.to_string() })
}
