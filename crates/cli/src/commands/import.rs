//! `lmhub import`

use std::{io::Write, path::PathBuf};

use anyhow::{Context, bail};
use clap::builder::BoolishValueParser;
use hub::{Gaps, Hub, Imported};

use crate::{arguments::Folder, progress::watched};

/// Bring records into the hub: a folder of tables, a file of records in JSON Lines, or one of IATI activities; all of it or nothing
#[derive(clap::Args)]
pub(crate) struct Import {
    #[command(flatten)]
    folder: Folder,

    /// Accept tables whose texts are not written in all seven languages yet
    #[arg(long, env = "LMHUB_ALLOW_GAPS", value_parser = BoolishValueParser::new())]
    allow_gaps: bool,

    /// A folder like the program's own `data/`, a file of records that ends in `.jsonl`, or IATI activities that end in `.xml`
    #[arg(env = "LMHUB_IMPORT")]
    source: PathBuf,
}

impl Import {
    pub(crate) async fn run(self, out: &mut impl Write) -> anyhow::Result<()> {
        let Self { folder, allow_gaps, source } = &self;
        let gaps = if *allow_gaps { Gaps::Allowed } else { Gaps::Refused };
        let home = folder.home();
        if !Hub::exists(&home).await? {
            let data = folder.data.display();
            bail!("there is no hub in {data}; make one with `lmhub init --data {data}`");
        }
        let import = watched(async |work| {
            let hub = Hub::open(&home, work).await?;
            let imported = hub.import(source, gaps, work).await;
            hub.close().await;
            imported
        });
        let Imported { read, changed, words, .. } =
            import.await.with_context(|| format!("could not import {}", source.display()))?;
        writeln!(out, "Read {read} records, {changed} of them new or changed.")?;
        if words > 0 {
            writeln!(out, "{words} lists, places and concepts are new or changed.")?;
        }
        Ok(())
    }
}
