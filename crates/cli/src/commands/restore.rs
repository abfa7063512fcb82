//! `lmhub restore`

use std::{io::Write, path::PathBuf};

use anyhow::Context;
use hub::Restored;

use crate::{arguments::Folder, progress::watched};

/// Make a hub from a backup, where there is none or one that holds nothing
#[derive(clap::Args)]
pub(crate) struct Restore {
    #[command(flatten)]
    folder: Folder,

    /// A file that `lmhub backup` has written
    #[arg(env = "LMHUB_BACKUP", value_name = "FILE")]
    file: PathBuf,
}

impl Restore {
    pub(crate) async fn run(self, out: &mut impl Write) -> anyhow::Result<()> {
        let Self { folder, file } = &self;
        let home = folder.home();
        let Restored { manifest, found } =
            watched(async |work| hub::restore(file, &home, work).await)
                .await
                .with_context(|| format!("could not restore {}", file.display()))?;
        writeln!(
            out,
            "Restored {} rows that lmhub {} backed up at {}.",
            found.total(),
            manifest.program,
            manifest.made_at
        )?;
        writeln!(out, "expected SHA-256 {}", manifest.contents.sha256)?;
        writeln!(out, "found    SHA-256 {}", found.sha256)?;
        writeln!(
            out,
            "The audit trail says so in its next line. Everyone signs in anew; start the hub with {}.",
            folder.command("serve")
        )?;
        Ok(())
    }
}
