//! The program from outside: started, asked over HTTP, stopped, killed.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use ureq::http::{HeaderMap, Request};

use crate::postgres::Database;

/// The database of each hub of [`new_hub`] that has one on the server, by its folder.
static ON_THE_SERVER: Mutex<BTreeMap<PathBuf, String>> = Mutex::new(BTreeMap::new());

/// `lmhub` with a clean environment and these arguments. A hub of [`new_hub`] is found in its database.
pub(crate) fn lmhub(arguments: &[&str]) -> Command {
    prepared(Command::new(env!("CARGO_BIN_EXE_lmhub")), arguments)
}

fn prepared(mut command: Command, arguments: &[&str]) -> Command {
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("LMHUB_")) {
        command.env_remove(name);
    }
    let folder = arguments.iter().skip_while(|argument| **argument != "--data").nth(1);
    let known = ON_THE_SERVER.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(url) = folder.and_then(|folder| known.get(Path::new(folder))) {
        command.env("LMHUB_DATABASE", url);
    }
    command.args(arguments);
    command
}

/// Whether the tests are run by the administrator, who may write everywhere.
pub(crate) fn is_administrator() -> bool {
    Command::new("id").arg("-u").output().unwrap().stdout == b"0\n"
}

/// `lmhub` run by a user who owns nothing, where the tests are run by the administrator. The program is put in `folder`,
/// since that user may not enter every home.
pub(crate) fn stranger(folder: &Path, arguments: &[&str]) -> Command {
    let copy = folder.join("lmhub");
    if !copy.exists() {
        std::fs::copy(env!("CARGO_BIN_EXE_lmhub"), &copy).unwrap();
    }
    let command = if is_administrator() {
        let mut command = Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(copy);
        command
    } else {
        Command::new(copy)
    };
    prepared(command, arguments)
}

/// Runs `lmhub` to its end.
pub(crate) fn run(arguments: &[&str]) -> Output {
    lmhub(arguments).output().unwrap()
}

/// Runs `lmhub`, which must succeed, and returns what it printed.
pub(crate) fn succeed(arguments: &[&str]) -> String {
    let output = run(arguments);
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{arguments:?} failed: {complaint}");
    String::from_utf8(output.stdout).unwrap()
}

/// Runs `lmhub`, which must fail with `code`, and returns what it complained of.
pub(crate) fn fail(code: i32, arguments: &[&str]) -> String {
    let output = run(arguments);
    assert_eq!(
        output.status.code(),
        Some(code),
        "{arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stderr).unwrap()
}

/// A hub with the built-in collection in a folder of its own.
pub(crate) struct NewHub {
    folder: tempfile::TempDir,
    _database: Option<Database>,
}

impl NewHub {
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for NewHub {
    fn drop(&mut self) {
        ON_THE_SERVER.lock().unwrap_or_else(PoisonError::into_inner).remove(self.path());
    }
}

/// A hub in a file of its folder, or in a database of the server where `LMHUB_TEST_STORE=postgres` says so.
pub(crate) fn new_hub() -> NewHub {
    match std::env::var("LMHUB_TEST_STORE").as_deref() {
        Err(_) | Ok("sqlite") => new_hub_in_a_file(),
        Ok("postgres") => made(Some(Database::new())),
        Ok(other) => panic!("LMHUB_TEST_STORE is sqlite or postgres, not {other}"),
    }
}

/// For what is about that file.
pub(crate) fn new_hub_in_a_file() -> NewHub {
    made(None)
}

fn made(database: Option<Database>) -> NewHub {
    let folder = tempfile::tempdir().unwrap();
    if let Some(database) = &database {
        let mut known = ON_THE_SERVER.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(folder.path().to_owned(), database.url.clone());
    }
    succeed(&["init", "--data", text(folder.path())]);
    NewHub { folder, _database: database }
}

pub(crate) fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Any text as it may stand in an address.
pub(crate) fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut coded, byte| {
        write!(coded, "%{byte:02X}").unwrap();
        coded
    })
}

/// What the hub answered.
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The value of a header; empty if it has none.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }
}

/// A hub being served; it is killed when this is dropped.
pub(crate) struct Served {
    process: Child,
    /// `http://127.0.0.1:41234`
    pub(crate) url: String,
}

/// Where Debian's `libfaketime` puts what lies to a program about the time.
pub(crate) const LIAR: &str = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1";

impl Served {
    pub(crate) fn start(folder: &Path) -> Self {
        Self::start_with(folder, &["--log", "warn"])
    }

    /// With these options besides. What it logs is only read at its end: it must not be much.
    pub(crate) fn start_with(folder: &Path, options: &[&str]) -> Self {
        Self::spawned(&[&["--data", text(folder)], options].concat())
    }

    /// The hub that `place` names as options do.
    pub(crate) fn start_at(place: &[&str]) -> Self {
        Self::spawned(&[place, &["--log", "warn"]].concat())
    }

    /// On another day, as the system's library tells it: `+40d`. Nothing where there is no such library.
    pub(crate) fn start_on(folder: &Path, day: &str) -> Option<Self> {
        if !Path::new(LIAR).exists() {
            return None;
        }
        let options = ["serve", "--port", "0", "--data", text(folder), "--log", "warn"];
        let mut command = lmhub(&options);
        command.env("LD_PRELOAD", LIAR).env("FAKETIME", day);
        Some(Self::begun(command))
    }

    fn spawned(options: &[&str]) -> Self {
        Self::begun(lmhub(&[&["serve", "--port", "0"], options].concat()))
    }

    fn begun(mut command: Command) -> Self {
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let Some((_, url)) = line.trim_end().split_once("listens on ") else {
            let mut complaint = String::new();
            process.stderr.as_mut().unwrap().read_to_string(&mut complaint).unwrap();
            panic!("it did not say where it listens: {line}{complaint}");
        };
        Self { url: url.to_owned(), process }
    }

    /// The status and body of a page.
    pub(crate) fn get(&self, path: &str) -> (u16, String) {
        let answer = self.ask("GET", path, &[]);
        (answer.status, answer.text())
    }

    /// The answer to any question; redirects are not followed and packed bodies stay packed.
    pub(crate) fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.url));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (parts, mut body) = agent().run(request.body(()).unwrap()).unwrap().into_parts();
        let body = body.read_to_vec().unwrap();
        Answer { status: parts.status.as_u16(), headers: parts.headers, body }
    }

    /// The answer to something that is sent: a form or JSON, as its headers say.
    pub(crate) fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Answer {
        self.try_send(method, path, headers, body).unwrap()
    }

    /// The same of a hub that may be gone before it has answered.
    pub(crate) fn try_send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Option<Answer> {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.url));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let answer = agent().run(request.body(body.to_owned()).unwrap()).ok()?;
        let (parts, mut body) = answer.into_parts();
        let body = body.read_to_vec().ok()?;
        Some(Answer { status: parts.status.as_u16(), headers: parts.headers, body })
    }

    /// The number of its process.
    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }

    pub(crate) fn json(&self, path: &str) -> serde_json::Value {
        let (status, body) = self.get(path);
        assert_eq!(status, 200, "{path}: {body}");
        serde_json::from_str(&body).unwrap()
    }

    /// Asks it to stop, as a service manager does, and returns whether it ended well and in time.
    pub(crate) fn terminate(mut self) -> bool {
        self.ask_to_stop();
        self.has_stopped()
    }

    /// Nobody reads its log any more.
    pub(crate) fn stop_reading_its_log(&mut self) {
        drop(self.process.stderr.take());
    }

    /// Asks it to stop and returns what it has logged.
    pub(crate) fn log(mut self) -> String {
        self.ask_to_stop();
        let mut log = String::new();
        self.process.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        log
    }

    pub(crate) fn ask_to_stop(&self) {
        let id = self.process.id().to_string();
        Command::new("kill").args(["-TERM", &id]).status().unwrap();
    }

    /// Whether it ends well and in time.
    pub(crate) fn has_stopped(&mut self) -> bool {
        let deadline = Instant::now() + Duration::from_secs(10);
        while Instant::now() < deadline {
            if let Some(status) = self.process.try_wait().unwrap() {
                return status.success();
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        false
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// Asks without following redirects; a status is an answer, whatever it is.
fn agent() -> ureq::Agent {
    let config = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .allow_non_standard_methods(true)
        .timeout_global(Some(Duration::from_secs(30)));
    ureq::Agent::new_with_config(config.build())
}
