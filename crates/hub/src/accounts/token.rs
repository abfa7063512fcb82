//! Personal tokens: a program acts for a person, for some uses, for some time.

use std::collections::BTreeSet;

use store::{Note, Person, Token};
use vocabulary::check_characters;

use super::{DAY, now, secret};
use crate::{By, Error, Hub, Use, Viewer};

/// By what a token is recognised wherever it is found.
const PREFIX: &str = "lmh_";
/// The longest that a token may last, in days.
const MOST_DAYS: u32 = 366;

/// A token to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewToken {
    /// What its owner calls it.
    pub name: String,
    /// What it may be used for.
    pub uses: BTreeSet<Use>,
    /// How long it lasts.
    pub days: u32,
}

/// A token as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenView {
    /// Its name for the program.
    pub id: String,
    /// Its name for its owner.
    pub name: String,
    /// What it may be used for.
    pub uses: Vec<Use>,
    /// Since when, milliseconds since 1970, UTC.
    pub begun_at: i64,
    /// Until when.
    pub ends_at: i64,
    /// The day it was last used.
    pub used_at: Option<i64>,
}

impl Hub {
    /// Whose token this is and what for, if it has not ended. `whence` is where the program is.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub async fn viewer_by_token(&self, text: &str, whence: &str) -> Result<Option<Viewer>, Error> {
        let Some(secret) = text.strip_prefix(PREFIX) else { return Ok(None) };
        let at = now();
        let Some(token) = self.store.token(&secret::hash(secret), at).await? else {
            return Ok(None);
        };
        if token.used_at.is_none_or(|used_at| used_at + DAY < at) {
            let mut writing = self.store.begin().await?;
            writing.use_token(&token.id, at).await?;
            writing.commit_unnoted().await?;
        }
        let uses = uses(&token.uses);
        self.known(&token.person, By::Token(token.id), uses, whence).await
    }

    /// Makes a token for whoever asks and gives it out, once.
    ///
    /// # Errors
    ///
    /// [`Error::Field`] if it has no name, no use or no end; [`Error::Forbidden`]; [`Error::Store`].
    pub async fn new_token(&self, viewer: &Viewer, token: NewToken) -> Result<String, Error> {
        let person = self.account(viewer).await?;
        self.keep_token(viewer, person, token).await
    }

    /// Makes a token that acts for a person, for whoever runs the program on the command line: accounts of programs have
    /// nobody who signs in.
    ///
    /// # Errors
    ///
    /// As [`Hub::new_token`]; [`Error::NoPerson`].
    pub async fn new_token_for(
        &self,
        viewer: &Viewer,
        person: &str,
        token: NewToken,
    ) -> Result<String, Error> {
        if *viewer != Viewer::Operator {
            return Err(Error::Forbidden);
        }
        let person = self.open_account(person).await?;
        self.keep_token(viewer, person, token).await
    }

    async fn keep_token(
        &self,
        viewer: &Viewer,
        person: Person,
        token: NewToken,
    ) -> Result<String, Error> {
        let NewToken { name, uses, days } = token;
        let name = name.trim().to_owned();
        if name.is_empty() || name.chars().count() > 100 || check_characters(&name).is_err() {
            let expected = "1 to 100 characters".to_owned();
            return Err(Error::Field { field: "token-name", found: name, expected });
        }
        if uses.is_empty() {
            let expected = Use::ALL.map(Use::code).join(", ");
            return Err(Error::Field { field: "token-uses", found: String::new(), expected });
        }
        if days == 0 || days > MOST_DAYS {
            let expected = format!("1 to {MOST_DAYS}");
            return Err(Error::Field { field: "token-days", found: days.to_string(), expected });
        }
        let (secret, at) = (secret::new()?, now());
        let words: Vec<&str> = uses.into_iter().map(Use::code).collect();
        let token = Token {
            id: secret::name("t")?,
            secret: secret.hash,
            person: person.id,
            name,
            uses: words.join(" "),
            begun_at: at,
            ends_at: at + i64::from(days) * DAY,
            used_at: None,
        };
        let after = serde_json::json!({ "uses": token.uses, "days": days }).to_string();
        let note = Note { object: token.id.clone(), after, ..viewer.note("token.make") };
        let mut writing = self.store.begin().await?;
        writing.put_token(&token).await?;
        writing.commit(&[note]).await?;
        Ok(format!("{PREFIX}{}", secret.text))
    }

    /// The tokens of whoever asks.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`]; [`Error::Store`].
    pub async fn tokens(&self, viewer: &Viewer) -> Result<Vec<TokenView>, Error> {
        let person = self.account(viewer).await?;
        let view = |token: Token| TokenView {
            uses: uses(&token.uses),
            id: token.id,
            name: token.name,
            begun_at: token.begun_at,
            ends_at: token.ends_at,
            used_at: token.used_at,
        };
        Ok(self.store.tokens_of(&person.id).await?.into_iter().map(view).collect())
    }

    /// Ends a token of whoever asks.
    ///
    /// # Errors
    ///
    /// [`Error::Forbidden`]; [`Error::Store`].
    pub async fn end_token(&self, viewer: &Viewer, id: &str) -> Result<(), Error> {
        let person = self.account(viewer).await?;
        let mut writing = self.store.begin().await?;
        if writing.end_tokens(&person.id, Some(id)).await? > 0 {
            let note = Note { object: id.to_owned(), ..viewer.note("token.end") };
            writing.commit(&[note]).await?;
        }
        Ok(())
    }
}

fn uses(words: &str) -> Vec<Use> {
    Use::ALL.into_iter().filter(|one| words.split(' ').any(|word| word == one.code())).collect()
}
