//! `lmhub export`

use std::{
    fs::OpenOptions,
    io::{self, BufWriter, Write},
    os::unix::fs::OpenOptionsExt,
    path::PathBuf,
};

use anyhow::Context;
use clap::builder::BoolishValueParser;

use crate::{arguments::Folder, progress::watched};

/// Write everything that the hub keeps as JSON Lines, without what proves who someone is; also while it is being served
#[derive(clap::Args)]
pub(crate) struct Export {
    #[command(flatten)]
    folder: Folder,

    /// The file to write; it must not be there yet. None writes to standard output
    #[arg(long, env = "LMHUB_OUTPUT", value_name = "FILE")]
    output: Option<PathBuf>,

    /// Print only the SHA-256 of all rows, secrets too: two hubs that keep the same have the same
    #[arg(long, env = "LMHUB_HASH", value_parser = BoolishValueParser::new())]
    hash: bool,
}

impl Export {
    pub(crate) async fn run(self, out: &mut impl Write) -> anyhow::Result<()> {
        let home = self.folder.home();
        let context = || format!("could not export the hub in {}", self.folder.data.display());
        if self.hash {
            let contents = watched(async |work| hub::contents(&home, work).await).await;
            return Ok(writeln!(out, "{}", contents.with_context(context)?.sha256)?);
        }
        let mut target: Box<dyn Write + Send> = match &self.output {
            None => Box::new(io::stdout()),
            Some(file) => {
                let options =
                    OpenOptions::new().write(true).create_new(true).mode(0o600).open(file);
                let cannot = || format!("cannot write {}", file.display());
                Box::new(options.with_context(cannot)?)
            }
        };
        let mut target = BufWriter::new(&mut *target);
        let n_lines = watched(async |work| hub::export(&home, &mut target, work).await)
            .await
            .with_context(context)?;
        if let Some(file) = &self.output {
            writeln!(out, "Wrote {n_lines} lines to {}.", file.display())?;
        }
        Ok(())
    }
}
