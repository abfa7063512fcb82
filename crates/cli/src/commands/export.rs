//! `lmhub export`

use std::{
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use clap::builder::BoolishValueParser;
use tempfile::NamedTempFile;

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
        let file = match &self.output {
            None => None,
            Some(file) => Some((file, begun(file)?)),
        };
        let mut target: Box<dyn Write + Send> = match &file {
            None => Box::new(io::stdout()),
            Some((_, begun)) => Box::new(begun.as_file().try_clone()?),
        };
        let mut target = BufWriter::new(&mut *target);
        let n_lines = watched(async |work| hub::export(&home, &mut target, work).await)
            .await
            .with_context(context)?;
        target.flush()?;
        if let Some((file, begun)) = file {
            begun.as_file().sync_all()?;
            begun.persist_noclobber(file).with_context(|| cannot(file))?;
            writeln!(out, "Wrote {n_lines} lines to {}.", file.display())?;
        }
        Ok(())
    }
}

/// A file beside `file` that will get its name when all of it is there, and is gone if that does not come to pass. Only
/// its owner may read it.
fn begun(file: &Path) -> anyhow::Result<NamedTempFile> {
    if file.symlink_metadata().is_ok() {
        bail!("{}: it is there already; choose another name", cannot(file));
    }
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    tempfile::Builder::new()
        .prefix(".lmhub-export-")
        .suffix(".unfinished")
        .tempfile_in(folder.unwrap_or(Path::new(".")))
        .with_context(|| cannot(file))
}

fn cannot(file: &Path) -> String {
    format!("cannot write {}", file.display())
}
