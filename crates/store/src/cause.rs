//! What the complaint of a database means: the same few causes for both.

use std::io;

/// Why a database did not do what it was asked to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cause {
    /// It was not reached.
    Away,
    /// There is no room left.
    Full,
    /// The disk does not read or write.
    Disk,
    /// It may not be written, or not even opened.
    ReadOnly,
    /// Its pages are not those of a database.
    Damaged,
    /// A server answered that it will not: a wrong password, a database that is not there, a missing right.
    Refused,
    /// Anything else.
    Other,
}

/// The cause of an error of either.
pub(crate) fn cause(error: &sqlx::Error) -> Cause {
    match error {
        sqlx::Error::Io(error) if error.kind() == io::ErrorKind::StorageFull => Cause::Full,
        sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => Cause::Away,
        sqlx::Error::Database(error) => {
            let code = error.code().unwrap_or_default();
            // SQLSTATE has five signs, a result code of SQLite at most four.
            if code.len() == 5 { of_postgres(&code) } else { of_sqlite(&code) }
        }
        sqlx::Error::Configuration(_) | sqlx::Error::Tls(_) => Cause::Refused,
        _ => Cause::Other,
    }
}

/// Whether there is no such table: SQLite says so with its code 1 and in words, PostgreSQL with 42P01.
pub(crate) fn is_without_table(error: &sqlx::Error) -> bool {
    let Some(error) = error.as_database_error() else { return false };
    match &*error.code().unwrap_or_default() {
        "42P01" => true,
        "1" => error.message().starts_with("no such table"),
        _ => false,
    }
}

/// By the primary result code, the lowest byte of an extended one (<https://www.sqlite.org/rescode.html>).
fn of_sqlite(code: &str) -> Cause {
    match code.parse::<u32>().map(|code| code & 0xff) {
        // PERM, READONLY, CANTOPEN.
        Ok(3 | 8 | 14) => Cause::ReadOnly,
        // IOERR.
        Ok(10) => Cause::Disk,
        // CORRUPT, NOTADB.
        Ok(11 | 26) => Cause::Damaged,
        // FULL.
        Ok(13) => Cause::Full,
        _ => Cause::Other,
    }
}

/// By SQLSTATE (PostgreSQL's manual, appendix A).
fn of_postgres(code: &str) -> Cause {
    match code {
        "53100" => Cause::Full,
        // The server is starting or ending; it has no connection to give; the connection broke.
        _ if code.starts_with("57P") || code == "53300" || code.starts_with("08") => Cause::Away,
        // Corrupted data or index.
        _ if code.starts_with("XX") => Cause::Damaged,
        // Who asks, which database, which rights, and whether it may be written.
        _ if ["28", "3D", "3F", "42501", "25006"].iter().any(|class| code.starts_with(class)) => {
            Cause::Refused
        }
        _ => Cause::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 4874 is `IOERR_SHMSIZE`, what SQLite says of a full disk when it opens a write-ahead log; 1544 is
    /// `READONLY_DIRECTORY`, 267 `CORRUPT_VTAB`, 5 `BUSY`.
    #[test]
    fn a_disk_that_fails_is_not_a_damaged_store() {
        for (code, cause) in [
            ("10", Cause::Disk),
            ("4874", Cause::Disk),
            ("13", Cause::Full),
            ("8", Cause::ReadOnly),
            ("1544", Cause::ReadOnly),
            ("14", Cause::ReadOnly),
            ("11", Cause::Damaged),
            ("267", Cause::Damaged),
            ("26", Cause::Damaged),
            ("5", Cause::Other),
        ] {
            assert_eq!(of_sqlite(code), cause, "{code}");
        }
    }

    #[test]
    fn a_server_that_refuses_is_not_away() {
        for (state, cause) in [
            ("28P01", Cause::Refused),
            ("3D000", Cause::Refused),
            ("42501", Cause::Refused),
            ("25006", Cause::Refused),
            ("57P03", Cause::Away),
            ("53300", Cause::Away),
            ("08006", Cause::Away),
            ("53100", Cause::Full),
            ("42P07", Cause::Other),
        ] {
            assert_eq!(of_postgres(state), cause, "{state}");
        }
    }
}
