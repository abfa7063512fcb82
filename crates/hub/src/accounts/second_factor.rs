//! The second factor: codes of six digits from a shared secret and the time (RFC 6238), and spare codes.

use store::{Note, Person, Writing};
use totp_rs::{Builder, Secret, Totp};

use super::{now, password, secret};
use crate::{Error, Hub, Viewer};

/// For what a spare code is good.
pub(super) const SPARE: &str = "spare-code";
/// How many spare codes there are.
const N_SPARE: usize = 10;

/// The longest secret in base32 that is looked at; those given out have 32 letters.
const LONGEST: usize = 128;

/// What a person needs to set up an authenticator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// The shared secret, base32, to be typed in.
    pub secret: String,
    /// The same as an address that is shown as a QR code.
    pub url: String,
}

/// Codes that are good once each, for who has lost the authenticator.
pub type SpareCodes = Vec<String>;

impl Hub {
    /// A new shared secret for whoever asks. Nothing is kept until [`Hub::set_second_factor`].
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`] to whoever has no account; [`Error::Store`].
    pub async fn enrol(&self, viewer: &Viewer) -> Result<Enrolment, Error> {
        let person = self.account(viewer).await?;
        let mut chance = [0_u8; 20];
        secret::fill(&mut chance)?;
        let secret = Secret::from(chance).to_base32();
        Ok(Enrolment { url: url(&secret, &person.email)?, secret })
    }

    /// The address of a shared secret, for a form that is shown again; of a new one if it is no secret.
    ///
    /// # Errors
    ///
    /// As [`Hub::enrol`].
    pub async fn enrolment(&self, viewer: &Viewer, secret: &str) -> Result<Enrolment, Error> {
        let person = self.account(viewer).await?;
        match url(secret, &person.email) {
            Ok(url) => Ok(Enrolment { url, secret: secret.to_owned() }),
            Err(_) => self.enrol(viewer).await,
        }
    }

    /// Makes codes from this secret the second factor of whoever asks, who shows by one that it works.
    ///
    /// # Errors
    ///
    /// [`Error::Credentials`] if password or code is wrong; [`Error::Throttled`]; [`Error::Field`] if it is no secret;
    /// [`Error::Forbidden`]; [`Error::Store`].
    pub async fn set_second_factor(
        &self,
        viewer: &Viewer,
        word: &str,
        secret: &str,
        code: &str,
    ) -> Result<SpareCodes, Error> {
        let person = self.account(viewer).await?;
        self.show_password(&person, word).await?;
        let step = step(&totp(secret, &person.email)?, code).ok_or(Error::Credentials)?;
        let person = Person { totp: Some(secret.to_owned()), totp_step: step, ..person };
        let codes: SpareCodes = (0..N_SPARE).map(|_| spare_code()).collect::<Result<_, _>>()?;
        let hashes: Vec<String> = codes.iter().map(|code| kept(&person.id, code)).collect();
        let mut writing = self.store.begin().await?;
        writing.put_person(&person).await?;
        writing.put_single_use(&person.id, SPARE, &hashes, i64::MAX).await?;
        let note = Note { object: person.id.clone(), ..viewer.note("second-factor.set") };
        writing.commit(&[note]).await?;
        Ok(codes)
    }

    /// Takes the second factor of whoever asks away.
    ///
    /// # Errors
    ///
    /// [`Error::Credentials`] if the password is wrong; [`Error::Throttled`]; [`Error::Forbidden`]; [`Error::Store`].
    pub async fn remove_second_factor(&self, viewer: &Viewer, word: &str) -> Result<(), Error> {
        let person = self.account(viewer).await?;
        self.show_password(&person, word).await?;
        let note = Note { object: person.id.clone(), ..viewer.note("second-factor.remove") };
        let mut writing = self.store.begin().await?;
        writing.put_person(&Person { totp: None, ..person.clone() }).await?;
        writing.put_single_use(&person.id, SPARE, &[], 0).await?;
        writing.commit(&[note]).await?;
        Ok(())
    }

    /// Makes sure that whoever sits at the browser knows the password.
    pub(super) async fn show_password(&self, person: &Person, word: &str) -> Result<(), Error> {
        let account = format!("confirmation {}", person.email);
        self.throttle.check(&[(&account, 10)])?;
        if !password::verify(word, person.password.as_deref()).await? {
            self.throttle.failed(&[(&account, 10)]);
            return Err(Error::Credentials);
        }
        Ok(())
    }

    /// The account of whoever asks with a session: a token does not change what its owner signs in with.
    pub(super) async fn account(&self, viewer: &Viewer) -> Result<Person, Error> {
        let known = viewer.person().ok_or(Error::Forbidden)?;
        if !matches!(known.by, crate::By::Session(_)) {
            return Err(Error::Forbidden);
        }
        self.store.person(&known.id).await?.ok_or(Error::Forbidden)
    }
}

/// Uses up a code of a person's second factor, or a spare code; which of the two it was.
pub(super) async fn take_code(
    writing: &mut Writing,
    person: &Person,
    code: &str,
) -> Result<Option<&'static str>, Error> {
    let Some(secret) = &person.totp else { return Ok(None) };
    let code: String = code.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    if let Some(step) = step(&totp(secret, &person.email)?, &code) {
        let is_first = writing.use_totp_step(&person.id, step).await?;
        return Ok(is_first.then_some("password and code"));
    }
    let spare = kept(&person.id, &code.to_lowercase());
    let taken = writing.take_single_use(&spare, SPARE, now()).await?;
    Ok(taken.map(|_| "password and spare code"))
}

/// The time step of a code, if it is of now or of one step before or after.
fn step(totp: &Totp, code: &str) -> Option<i64> {
    let seconds = u64::try_from(now()).ok()? / 1_000;
    totp.check(code, seconds)?.try_into().ok()
}

fn totp(secret: &str, email: &str) -> Result<Totp, Error> {
    // What was sent is not repeated, least of all in a log.
    let wrong = || Error::Field {
        field: "secret",
        found: "…".to_owned(),
        expected: "a secret of at least 128 bits in base32".to_owned(),
    };
    if secret.len() > LONGEST {
        return Err(wrong());
    }
    let secret = Secret::try_from_base32(secret).ok().ok_or_else(wrong)?;
    let builder =
        Builder::new().with_secret(secret).with_issuer(Some("Lancang-Mekong Knowledge Hub"));
    builder.with_account_name(email).build().ok().ok_or_else(wrong)
}

fn url(secret: &str, email: &str) -> Result<String, Error> {
    let totp = totp(secret, email)?;
    totp.to_url().map_err(|error| Error::Task { reason: error.to_string() })
}

/// Ten letters and digits that are not mistaken for one another: 50 bits of chance.
fn spare_code() -> Result<String, Error> {
    const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
    let mut chance = [0_u8; 10];
    secret::fill(&mut chance)?;
    Ok(chance.iter().map(|byte| char::from(LETTERS[usize::from(byte & 31)])).collect())
}

/// What is kept of a spare code: bound to its person, since it holds less chance than a secret.
fn kept(person: &str, code: &str) -> String {
    secret::hash(&format!("{person} {code}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, the rows of SHA-1; six of their eight digits.
    #[test]
    fn codes_are_those_of_the_rfc() {
        let secret = Secret::from(*b"12345678901234567890").to_base32();
        let totp = totp(&secret, "a@example.org").unwrap();
        for (seconds, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")]
        {
            assert_eq!(totp.check(code, seconds), Some(seconds / 30), "{seconds}");
            assert_eq!(totp.check(code, seconds + 90), None);
        }
    }
}
