//! `lmhub backup`

use std::{io::Write, path::PathBuf};

use anyhow::Context;
use clap::builder::BoolishValueParser;

use crate::{arguments::Folder, progress::watched};

/// Back the hub up into one file, also while it is being served
#[derive(clap::Args)]
pub(crate) struct Backup {
    #[command(flatten)]
    folder: Folder,

    /// Write over a file that is there already
    #[arg(long, env = "LMHUB_OVERWRITE", value_parser = BoolishValueParser::new())]
    overwrite: bool,

    /// The file to write; it has this name only once it is whole
    #[arg(env = "LMHUB_BACKUP", value_name = "FILE")]
    file: PathBuf,
}

impl Backup {
    pub(crate) async fn run(self, out: &mut impl Write) -> anyhow::Result<()> {
        let Self { folder, overwrite, file } = &self;
        let home = folder.home();
        let manifest = watched(async |work| hub::backup(&home, file, *overwrite, work).await)
            .await
            .with_context(|| format!("could not back up to {}", file.display()))?;
        let (n_rows, hash) = (manifest.contents.total(), &manifest.contents.sha256);
        let (n_lines, head) = (manifest.n_audit_lines, &manifest.audit_head);
        writeln!(out, "Backed up {n_rows} rows to {}, SHA-256 {hash}.", file.display())?;
        writeln!(
            out,
            "The audit trail ends with {n_lines}:{head}; noted elsewhere, it shows later that nothing up to there was changed."
        )?;
        if !manifest.audit_faults.is_empty() {
            let n_faults = manifest.audit_faults.len();
            writeln!(
                out,
                "The trail is not as it was written, {n_faults} faults; `lmhub audit verify` names them."
            )?;
        }
        Ok(())
    }
}
