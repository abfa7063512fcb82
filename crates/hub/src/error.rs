//! Why something could not be done.

use std::path::PathBuf;

use exchange::Problem;
use vocabulary::Identifier;

/// Data rather than prose, so that the web can say it in every language of the basin.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "each message documents its variant")]
pub enum Error {
    /// Also when it is there but not for this viewer: the two must look alike.
    #[error("there is no record `{id}`")]
    NotFound { id: Identifier },
    #[error("that may not be done by whoever asks")]
    Forbidden,
    #[error("name or password, or code, are not right")]
    Credentials,
    #[error("too many tries; wait {seconds} seconds")]
    Throttled { seconds: u64 },
    #[error("the password is {}", .why)]
    Password { why: Weakness },
    #[error("the link is used up, too old, or was never given out")]
    Link,
    #[error("{field} is `{found}`; expected {expected}")]
    Field { field: &'static str, found: String, expected: String },
    #[error("there is an account for `{email}` already")]
    Taken { email: String },
    #[error("there is no account `{id}`")]
    NoPerson { id: String },
    #[error("the identity provider says `{email}`, for whom there is no account here")]
    Unknown { email: String },
    #[error(transparent)]
    OpenId(#[from] crate::openid::Error),
    #[error("record `{id}` is {found}; expected {expected}")]
    Step { id: Identifier, found: &'static str, expected: String },
    #[error("record `{id}` has changed since: expected revision {expected}, found {found}")]
    Stale { id: Identifier, expected: u32, found: u32 },
    #[error("there is no entry {number} of this sort in the register")]
    NoEntry { number: u64 },
    #[error("the proposal changes nothing; expected one part that is to say something else")]
    NoChange,
    #[error("whoever has a part in an activity does not review it")]
    Interested,
    #[error("{most} comments wait for a moderator already")]
    Waiting { most: usize },
    #[error("the two notices do not fit, or nothing of that sort is to be said now")]
    NoMatch,
    #[error("all places are taken, and there is no waiting list")]
    Full,
    #[error("call {number} does not take this today")]
    CallDay { number: u64 },
    #[error("{} criteria of the call are not met", .unmet.len())]
    Ineligible { unmet: Vec<cooperation::call::Eligibility> },
    #[error("whoever judges is near to the applicant: {conflict:?}")]
    Conflicted { conflict: cooperation::call::Conflict },
    #[error("expected marks of two reviewers who are near to nobody, found fewer")]
    TooFewScores,
    #[error("every place of the call is given")]
    NoPlace,
    #[error("the minutes of the meeting were not begun")]
    NotBegun,
    #[error("the network takes no members here")]
    NetworkClosed,
    #[error("this address is on the list already")]
    Registered,
    #[error("review round {number} does not take this today")]
    NotOpen { number: u64 },
    #[error("round {number} cannot be closed: {found} comments are not answered")]
    Unanswered { number: u64, found: usize },
    #[error("proposal {number} is {found}; expected open")]
    Decided { number: u64, found: &'static str },
    #[error(transparent)]
    Index(#[from] cooperation::NoIndex),
    #[error(transparent)]
    Cooperation(#[from] cooperation::Error),
    #[error(
        "record `{id}` belongs to the framework; only the consensus of the six countries changes what was agreed"
    )]
    Consensus { id: Identifier },
    #[error("there would be nobody left who runs the hub")]
    LastOperator,
    #[error("{}", listed(.problems))]
    Input { problems: Vec<Problem> },
    #[error("cannot read {}: {reason}", path.display())]
    Unreadable { path: PathBuf, reason: String },
    #[error("expected a folder with tables or a file that ends in .jsonl or .xml, found {}", path.display())]
    Form { path: PathBuf },
    #[error("expected a folder with tables as `data/README.md` describes them, found none")]
    NoTable,
    #[error("{} holds an index, but its store ({}) is missing or empty; put a backup of it in its place, or delete the folder to begin anew", folder.display(), store::Store::FILE)]
    NoStore { folder: PathBuf },
    #[error("the index in {} is of another store; start the hub or run `lmhub reindex`, which build it again", folder.display())]
    OtherIndex { folder: PathBuf },
    #[error("{} is a file of the hub itself; choose another name", file.display())]
    OwnFile { file: PathBuf },
    #[error("there is no method `{id}`; `lmhub methods` names those there are")]
    NoMethod { id: String },
    /// Also when it is somebody else's: the two must look alike.
    #[error("there is no job `{id}`")]
    NoJob { id: String },
    #[error("too many computations wait for their turn")]
    Busy,
    #[error("expected a file that ends in .json, .csv or .xlsx, found {}", path.display())]
    InputForm { path: PathBuf },
    #[error(
        "the result was got by edition `{found}` of `{method}`; this program has edition `{edition}`"
    )]
    Edition { method: &'static str, edition: &'static str, found: String },
    #[error("{place}: {reason}")]
    Unread { place: String, reason: exchange::methods::Unread },
    #[error("{}", named(.faults))]
    Faults { faults: Vec<vocabulary::method::Fault> },
    #[error("stopped; nothing was half-written")]
    Cancelled,
    #[error(transparent)]
    Store(store::Error),
    #[error(transparent)]
    Search(#[from] search::Error),
    #[error("a task of the hub ended before its time: {reason}")]
    Task { reason: String },
}

/// What is wrong with a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each message documents its variant")]
pub enum Weakness {
    #[error("too short: expected at least {least} characters, found {found}")]
    Short { least: usize, found: usize },
    #[error("too long: expected at most {most} characters, found {found}")]
    Long { most: usize, found: usize },
    #[error("one that programs try first: expected words that do not belong together")]
    Guessable,
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Cancelled => Self::Cancelled,
            other => Self::Store(other),
        }
    }
}

impl From<tokio::task::JoinError> for Error {
    fn from(error: tokio::task::JoinError) -> Self {
        Self::Task { reason: error.to_string() }
    }
}

/// The first faults, one a line, and how many more there are.
fn named(faults: &[vocabulary::method::Fault]) -> String {
    const SHOWN: usize = 20;
    let mut lines: Vec<String> = faults.iter().take(SHOWN).map(ToString::to_string).collect();
    if faults.len() > SHOWN {
        lines.push(format!("and {} more", faults.len() - SHOWN));
    }
    lines.join("\n")
}

/// The first problems, one a line, and how many more there are.
fn listed(problems: &[Problem]) -> String {
    const SHOWN: usize = 20;
    let mut lines: Vec<String> = problems.iter().take(SHOWN).map(Problem::to_string).collect();
    if problems.len() > SHOWN {
        lines.push(format!("and {} more", problems.len() - SHOWN));
    }
    format!("{} problems; nothing was imported\n{}", problems.len(), lines.join("\n"))
}
