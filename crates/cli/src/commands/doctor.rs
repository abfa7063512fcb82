//! `lmhub doctor`

use std::{io::Write, process::ExitCode};

use anyhow::Context;
use clap::builder::BoolishValueParser;

use crate::arguments::Folder;

/// Examine a hub without changing it and say what to do about what is wrong
#[derive(clap::Args)]
pub(crate) struct Doctor {
    #[command(flatten)]
    folder: Folder,

    /// Print one JSON object instead of lines to read
    #[arg(long, env = "LMHUB_JSON", value_parser = BoolishValueParser::new())]
    json: bool,
}

impl Doctor {
    pub(crate) async fn run(self, out: &mut impl Write) -> anyhow::Result<ExitCode> {
        let folder = &self.folder.data;
        let report = hub::examine(&self.folder.home())
            .await
            .with_context(|| format!("could not examine the hub in {}", folder.display()))?;
        if self.json {
            serde_json::to_writer_pretty(&mut *out, &report)?;
            writeln!(out)?;
        } else {
            for finding in &report.findings {
                let mark = if finding.sound { "sound " } else { "WRONG " };
                writeln!(out, "{mark} {}: {}", finding.what, finding.found)?;
                if !finding.advice.is_empty() {
                    writeln!(out, "       → {}", finding.advice)?;
                }
            }
        }
        Ok(if report.is_sound() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
