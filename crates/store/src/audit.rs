//! The audit trail: what was done and what was shown, each line carrying the hash of the one before it.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sqlx::{Any, AnyConnection, Row, Transaction, any::AnyRow};

use crate::{Error, Store};

/// What a line says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Note {
    /// When, RFC 3339, UTC.
    pub at: String,
    /// Who: a person's identifier, or a word for whoever runs the program.
    pub who: String,
    /// From where: a network address or `command line`.
    pub whence: String,
    /// The verb: `record.publish`.
    pub what: String,
    /// What it was done to.
    pub object: String,
    /// How it was before, JSON; empty if it was not.
    pub before: String,
    /// How it is since, JSON; empty if it is not.
    pub after: String,
}

impl Note {
    /// SHA-256, lower-case hexadecimal, of the JSON array of the previous line's hash and this line's seven texts in the
    /// order in which they are declared, without spaces.
    pub(crate) fn hash(&self, previous: &str) -> String {
        let Self { at, who, whence, what, object, before, after } = self;
        let parts = [previous, at, who, whence, what, object, before, after];
        hexadecimal(serde_json::Value::from(parts.to_vec()).to_string().as_bytes())
    }
}

/// SHA-256 in lower-case hexadecimal.
pub fn hexadecimal(bytes: &[u8]) -> String {
    in_hexadecimal(&Sha256::digest(bytes))
}

pub(crate) fn in_hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(64), |mut text, byte| {
        for half in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(half), 16).unwrap_or_default());
        }
        text
    })
}

/// A line of the trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Its place, counted from 1.
    pub number: u64,
    /// What it says.
    #[serde(flatten)]
    pub note: Note,
    /// The hash of the line before it; empty in the first.
    pub previous: String,
    /// Its own.
    pub hash: String,
}

/// Which lines are asked for; nothing asked is all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// By whom.
    pub who: Option<String>,
    /// The verb, or the beginning of it up to a dot.
    pub what: Option<String>,
    /// To what.
    pub object: Option<String>,
    /// Only lines before this number.
    pub before: Option<u64>,
}

/// What is wrong with a trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case", tag = "fault")]
#[expect(missing_docs, reason = "each message documents its variant")]
pub enum Fault {
    #[error("line {number} is not as it was written")]
    Altered { number: u64 },
    #[error("line {number} is missing")]
    Removed { number: u64 },
    #[error("lines {first} to {last} are missing")]
    Gap { first: u64, last: u64 },
    #[error("there is a line {number}; lines are counted from 1")]
    Misnumbered { number: i64 },
    #[error("line {number} was put between two others after they were written")]
    Inserted { number: u64 },
    #[error("line {number} does not follow the one before it")]
    Unchained { number: u64 },
    #[error("the trail ends with line {found}; expected line {expected}")]
    Cut { found: u64, expected: u64 },
    #[error(
        "line {number} was expected to have the hash {expected} that was noted before, found {found}"
    )]
    NotAsNoted { number: u64, expected: String, found: String },
}

/// A trail that was read from end to end.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Verified {
    /// How many lines there are.
    pub n_lines: u64,
    /// The hash of the last one: noted elsewhere, it proves later that nothing up to there was changed.
    pub head: String,
    /// Everything that is wrong.
    pub faults: Vec<Fault>,
}

/// Lines read from the database at a time.
const PAGE: i64 = 1_000;

impl Store {
    /// At most `limit` lines, the newest first.
    ///
    /// # Errors
    ///
    /// [`Error::Database`], [`Error::Away`].
    pub async fn audit(&self, asked: &Asked, limit: u32) -> Result<Vec<Line>, Error> {
        let before = asked.before.map_or(i64::MAX, u64::cast_signed);
        let rows = sqlx::query(include_str!("../sql/audit_lines.sql"))
            .bind(asked.who.as_deref().unwrap_or_default())
            .bind(asked.what.as_deref().unwrap_or_default())
            .bind(asked.object.as_deref().unwrap_or_default())
            .bind(before)
            .bind(i64::from(limit))
            .fetch_all(&self.pool)
            .await?;
        rows.iter().map(line).collect()
    }

    /// At most a thousand lines that follow the line `after`, in the order in which they were written.
    ///
    /// # Errors
    ///
    /// As [`Store::audit`].
    pub async fn audit_after(&self, after: u64) -> Result<Vec<Line>, Error> {
        lines_after(&mut *self.pool.acquire().await?, after).await
    }

    /// The last line as `NUMBER:HASH`: no other store has been at this moment, unless one is a copy of the other.
    ///
    /// # Errors
    ///
    /// As [`Store::audit`].
    pub async fn moment_now(&self) -> Result<String, Error> {
        let query = sqlx::query_as("select number, hash from audit_head");
        let (number, hash): (i64, String) = query.fetch_one(&self.pool).await?;
        Ok(format!("{number}:{hash}"))
    }

    /// Whether this store has been at that moment, given as [`Store::moment_now`] said it then or there.
    ///
    /// # Errors
    ///
    /// As [`Store::audit`].
    pub async fn has_been_at(&self, moment: &str) -> Result<bool, Error> {
        let Some((number, hash)) = moment.split_once(':') else { return Ok(false) };
        let Ok(number) = number.parse::<i64>() else { return Ok(false) };
        if number == 0 {
            return Ok(true);
        }
        let query = sqlx::query_scalar("select hash from audit_line where number = $1");
        let found: Option<String> = query.bind(number).fetch_optional(&self.pool).await?;
        Ok(found.as_deref() == Some(hash))
    }

    /// Reads the whole trail and names every line that is not as it was written. `noted` are numbers and hashes that
    /// someone has kept elsewhere. The trail is judged as it is at one moment, also while it grows.
    ///
    /// # Errors
    ///
    /// As [`Store::audit`].
    pub async fn verify_audit(&self, noted: &[(u64, String)]) -> Result<Verified, Error> {
        let mut moment = self.moment().await?;
        let faults = misnumbered(&mut moment).await?;
        let mut verified = Verified { faults, ..Verified::default() };
        let mut window: Vec<Line> = Vec::new();
        loop {
            let last = window.last().map_or(0, |line| line.number);
            let next = lines_after(&mut moment, last).await?;
            // The last line of a page is judged together with what follows it.
            let carried = window.len().saturating_sub(2);
            window.drain(..carried);
            let seen = window.len();
            if next.is_empty() {
                break;
            }
            window.extend(next);
            for place in seen..window.len() {
                verified.faults.extend(wrong(&window, place));
                let line = &window[place];
                verified.n_lines += 1;
                verified.head.clone_from(&line.hash);
                verified.faults.extend(noted.iter().filter_map(|noted| not_as_noted(noted, line)));
            }
        }
        let last = window.last().map_or(0, |line| line.number);
        let (number, hash): (i64, String) =
            sqlx::query_as("select number, hash from audit_head").fetch_one(&mut *moment).await?;
        moment.rollback().await?;
        if last != number.unsigned_abs() || verified.head != hash {
            verified.faults.push(Fault::Cut { found: last, expected: number.unsigned_abs() });
        }
        let missing = noted.iter().filter(|(number, _)| *number > last);
        verified.faults.extend(missing.map(|(number, _)| Fault::Removed { number: *number }));
        Ok(verified)
    }
}

pub(crate) async fn lines_after(
    connection: &mut AnyConnection,
    after: u64,
) -> Result<Vec<Line>, Error> {
    let rows = sqlx::query("select * from audit_line where number > $1 order by number limit $2")
        .bind(after.cast_signed())
        .bind(PAGE)
        .fetch_all(connection)
        .await?;
    rows.iter().map(line).collect()
}

/// The lines before the first, which following the trail would not meet.
async fn misnumbered(connection: &mut AnyConnection) -> Result<Vec<Fault>, Error> {
    let numbers: Vec<i64> = sqlx::query_scalar(
        "select number from audit_line where number < 1 order by number limit $1",
    )
    .bind(PAGE)
    .fetch_all(connection)
    .await?;
    Ok(numbers.into_iter().map(|number| Fault::Misnumbered { number }).collect())
}

/// What is wrong with the line at `place` as its neighbours show it.
fn wrong(lines: &[Line], place: usize) -> Vec<Fault> {
    let line = &lines[place];
    let mut found = Vec::new();
    let before = place.checked_sub(1).map(|place| &lines[place]);
    let (last, expected) = before.map_or((0, ""), |before| (before.number, before.hash.as_str()));
    match (last + 1, line.number - 1) {
        (first, last) if first < last => found.push(Fault::Gap { first, last }),
        (first, last) if first == last => found.push(Fault::Removed { number: first }),
        _ => {}
    }
    if line.note.hash(&line.previous) != line.hash {
        found.push(Fault::Altered { number: line.number });
    } else if line.previous != expected && last + 1 == line.number {
        // A line that was put in carries a hash that the next one does not know: that one follows the line two back, or,
        // if it was put before the first, none.
        let two_back = place.checked_sub(2).map_or("", |place| lines[place].hash.as_str());
        let is_next_of_the_one_before = last > 0 && two_back == line.previous;
        found.push(if is_next_of_the_one_before {
            Fault::Inserted { number: last }
        } else {
            Fault::Unchained { number: line.number }
        });
    }
    found
}

fn not_as_noted((number, hash): &(u64, String), line: &Line) -> Option<Fault> {
    (*number == line.number && *hash != line.hash).then(|| Fault::NotAsNoted {
        number: *number,
        expected: hash.clone(),
        found: line.hash.clone(),
    })
}

/// Writes the next line of the trail.
pub(crate) async fn append(
    transaction: &mut Transaction<'static, Any>,
    note: &Note,
) -> Result<(), Error> {
    let (number, previous): (i64, String) =
        sqlx::query_as("select number, hash from audit_head").fetch_one(&mut **transaction).await?;
    let hash = note.hash(&previous);
    sqlx::query(include_str!("../sql/append_audit_line.sql"))
        .bind(number + 1)
        .bind(&note.at)
        .bind(&note.who)
        .bind(&note.whence)
        .bind(&note.what)
        .bind(&note.object)
        .bind(&note.before)
        .bind(&note.after)
        .bind(&previous)
        .bind(&hash)
        .execute(&mut **transaction)
        .await?;
    sqlx::query("update audit_head set number = $1, hash = $2")
        .bind(number + 1)
        .bind(&hash)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

fn line(row: &AnyRow) -> Result<Line, Error> {
    Ok(Line {
        number: row.try_get::<i64, _>("number")?.unsigned_abs(),
        note: Note {
            at: row.try_get("at")?,
            who: row.try_get("who")?,
            whence: row.try_get("whence")?,
            what: row.try_get("what")?,
            object: row.try_get("object")?,
            before: row.try_get("state_before")?,
            after: row.try_get("state_after")?,
        },
        previous: row.try_get("previous")?,
        hash: row.try_get("hash")?,
    })
}
