//! `lmhub store`

use std::{io::Write, path::PathBuf};

use anyhow::Context;
use clap::Subcommand;
use hub::Home;

use crate::{arguments::Folder, progress::watched, server_address::ServerAddress};

/// Move what the hub keeps from one database to another
#[derive(clap::Args)]
pub(crate) struct Store {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Copy(Copy),
}

/// Copy every row of the hub that is meant by --data and --database, which must not be served, to an empty store
#[derive(clap::Args)]
struct Copy {
    #[command(flatten)]
    folder: Folder,

    #[command(flatten)]
    to: Target,
}

#[derive(clap::Args)]
#[group(required = true, multiple = false)]
struct Target {
    /// The folder in which to make a hub with a SQLite file
    #[arg(long, env = "LMHUB_TO_DATA", value_name = "DIR")]
    to_data: Option<PathBuf>,

    /// The PostgreSQL database to copy into; the folder stays the same
    #[arg(long, env = "LMHUB_TO_DATABASE", hide_env_values = true, value_name = "URL", value_parser = ServerAddress { may_be_empty: false })]
    to_database: Option<String>,
}

impl Store {
    pub(crate) async fn run(self, out: &mut impl Write) -> anyhow::Result<()> {
        let Command::Copy(copy) = self.command;
        copy.run(out).await
    }
}

impl Copy {
    async fn run(self, out: &mut impl Write) -> anyhow::Result<()> {
        let data = &self.folder.data;
        let target = match (self.to.to_data, self.to.to_database) {
            (Some(data), _) => Folder { data, database: None },
            (None, database) => Folder { data: data.clone(), database },
        };
        let (from, to): (Home, Home) = (self.folder.home(), target.home());
        let contents =
            watched(async |work| hub::copy(&from, &to, work).await).await.with_context(|| {
                format!("could not copy the store of the hub in {}", data.display())
            })?;
        writeln!(
            out,
            "Copied {} rows of {} tables and read them back: the same, SHA-256 {}.",
            contents.total(),
            contents.n_rows.len(),
            contents.sha256
        )?;
        writeln!(
            out,
            "The old store is as it was. Start the hub from now on with {}.",
            target.command("serve")
        )?;
        Ok(())
    }
}
