//! Passwords: argon2id, long ones only, none that programs try first.
//!
//! Source: NIST SP 800-63B-4 (2025), §3.1.1.2: at least 15 characters where the password is all there is; a list of words
//! that are refused; nothing asked of the kinds of characters. Parameters: OWASP Password Storage Cheat Sheet, argon2id with
//! 19 MiB, 2 passes, 1 lane, which are the defaults of the argon2 crate.

use std::sync::LazyLock;

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use tokio::sync::Semaphore;
use zxcvbn::{Score, zxcvbn};

use crate::{Error, Weakness};

/// The least characters of a password.
const LEAST: usize = 15;
/// The most: what is longer is only slow to hash.
const MOST: usize = 256;

/// Each hash takes 19 MiB and a core: more than two at once would take both from the readers.
static TURNS: Semaphore = Semaphore::const_new(2);

/// What an address without an account is compared with, so that it takes as long as one with an account.
static NOBODY: LazyLock<String> =
    LazyLock::new(|| hash_now("nobody has this password").unwrap_or_default());

/// Refuses a password that is short, endless or easily guessed; `known` are words that whoever guesses would try.
pub(crate) fn check(password: &str, known: &[&str]) -> Result<(), Error> {
    let found = password.chars().count();
    let why = if found < LEAST {
        Weakness::Short { least: LEAST, found }
    } else if found > MOST {
        Weakness::Long { most: MOST, found }
    } else if zxcvbn(password, known).score() < Score::Three {
        Weakness::Guessable
    } else {
        return Ok(());
    };
    Err(Error::Password { why })
}

/// The hash that is kept.
pub(crate) async fn hash(password: &str) -> Result<String, Error> {
    let password = password.to_owned();
    in_turn(move || hash_now(&password)).await?
}

/// Whether the password is the one of this hash; without a hash it is not, and that takes as long.
pub(crate) async fn verify(password: &str, hash: Option<&str>) -> Result<bool, Error> {
    if password.chars().count() > MOST {
        return Ok(false);
    }
    let (password, hash) = (password.to_owned(), hash.map(str::to_owned));
    in_turn(move || {
        let kept = hash.as_deref().unwrap_or(NOBODY.as_str());
        let is_right = PasswordHash::new(kept).is_ok_and(|kept| {
            Argon2::default().verify_password(password.as_bytes(), &kept).is_ok()
        });
        is_right && hash.is_some()
    })
    .await
}

fn hash_now(password: &str) -> Result<String, Error> {
    let failed = |error: argon2::password_hash::Error| Error::Task { reason: error.to_string() };
    Ok(Argon2::default().hash_password(password.as_bytes()).map_err(failed)?.to_string())
}

async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
    let _turn = TURNS.acquire().await.map_err(|error| Error::Task { reason: error.to_string() })?;
    Ok(tokio::task::spawn_blocking(work).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_hash_is_argon2id_and_knows_its_password_only() {
        let kept = hash("seven rivers and a lake").await.unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert!(verify("seven rivers and a lake", Some(&kept)).await.unwrap());
        assert!(!verify("seven rivers and a lake ", Some(&kept)).await.unwrap());
        assert!(!verify("nobody has this password", None).await.unwrap());
    }

    #[test]
    fn short_endless_and_common_passwords_are_refused_for_what_they_are() {
        let why = |password: &str| match check(password, &["Somchai", "lmhub"]) {
            Err(Error::Password { why }) => Some(why),
            _ => None,
        };
        assert_eq!(why("correct horse"), Some(Weakness::Short { least: 15, found: 13 }));
        assert_eq!(why(&"ก".repeat(300)), Some(Weakness::Long { most: 256, found: 300 }));
        assert_eq!(why("passwordpassword"), Some(Weakness::Guessable));
        assert_eq!(why("somchaisomchaisomchai"), Some(Weakness::Guessable));
        assert_eq!(why("seven rivers and a lake"), None);
        assert_eq!(why("แม่น้ำโขงไหลผ่านหกประเทศ"), None);
    }
}
