//! `lmhub audit`

use std::{io::Write, process::ExitCode};

use anyhow::Context;
use clap::{Subcommand, builder::BoolishValueParser};
use hub::AuditLine;

use crate::arguments::Folder;

/// Read the audit trail, or prove that nobody has changed it; also while the hub is being served
#[derive(clap::Args)]
pub(crate) struct Audit {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Verify(Verify),
    List(List),
}

/// Name every line that is not as it was written; ends with 1 if there is any
#[derive(clap::Args)]
struct Verify {
    #[command(flatten)]
    folder: Folder,

    /// A line and its hash as someone noted them before, for example `120:9f86d0…`; may be given several times
    #[arg(long, env = "LMHUB_NOTED", value_name = "NUMBER:HASH", value_delimiter = ',', value_parser = noted)]
    noted: Vec<(u64, String)>,

    /// Print one JSON object instead of lines to read
    #[arg(long, env = "LMHUB_JSON", value_parser = BoolishValueParser::new())]
    json: bool,
}

/// Print every line of the trail, the oldest first
#[derive(clap::Args)]
struct List {
    #[command(flatten)]
    folder: Folder,

    /// Print JSON Lines with everything that the trail holds
    #[arg(long, env = "LMHUB_JSON", value_parser = BoolishValueParser::new())]
    json: bool,
}

/// A line of the trail that someone noted.
fn noted(written: &str) -> Result<(u64, String), &'static str> {
    const EXPECTED: &str = "expected the number of a line, a colon and 64 hexadecimal digits";
    let (number, hash) = written.split_once(':').ok_or(EXPECTED)?;
    let is_hash = hash.len() == 64 && hash.bytes().all(|digit| digit.is_ascii_hexdigit());
    match number.parse() {
        Ok(number) if is_hash && number > 0 => Ok((number, hash.to_ascii_lowercase())),
        _ => Err(EXPECTED),
    }
}

impl Audit {
    pub(crate) async fn run(self, out: &mut impl Write) -> anyhow::Result<ExitCode> {
        match self.command {
            Command::Verify(verify) => verify.run(out).await,
            Command::List(list) => list.run(out).await.map(|()| ExitCode::SUCCESS),
        }
    }
}

impl Verify {
    async fn run(self, out: &mut impl Write) -> anyhow::Result<ExitCode> {
        let verified = hub::verify_audit(&self.folder.home(), &self.noted)
            .await
            .with_context(|| self.folder.about("could not verify the audit trail of"))?;
        if self.json {
            serde_json::to_writer_pretty(&mut *out, &verified)?;
            writeln!(out)?;
        } else {
            for fault in &verified.faults {
                writeln!(out, "WRONG {fault}")?;
            }
            let (n_lines, n_faults) = (verified.n_lines, verified.faults.len());
            writeln!(
                out,
                "{n_lines} lines, {n_faults} faults; the last is {n_lines}:{}",
                verified.head
            )?;
        }
        Ok(if verified.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

impl List {
    async fn run(self, out: &mut impl Write) -> anyhow::Result<()> {
        let home = self.folder.home();
        let mut last = 0;
        loop {
            let lines = hub::audit_after(&home, last)
                .await
                .with_context(|| self.folder.about("could not read the audit trail of"))?;
            let Some(newest) = lines.last() else { return Ok(()) };
            last = newest.number;
            for line in &lines {
                if self.json {
                    serde_json::to_writer(&mut *out, line)?;
                    writeln!(out)?;
                } else {
                    print(line, out)?;
                }
            }
        }
    }
}

fn print(line: &AuditLine, out: &mut impl Write) -> anyhow::Result<()> {
    let AuditLine { number, note, .. } = line;
    let whence = if note.whence.is_empty() { "" } else { " from " };
    writeln!(
        out,
        "{number} {} {}{whence}{} {} {}",
        note.at, note.who, note.whence, note.what, note.object
    )?;
    Ok(())
}
