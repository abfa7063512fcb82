//! `lmhub init`

use std::io::Write;

use anyhow::Context;
use hub::{Home, Hub, Imported, Work};

use crate::{arguments::Folder, progress::watched};

/// Make a hub with the built-in collection, or bring the collection of an existing one up to date
#[derive(clap::Args)]
pub(crate) struct Init {
    #[command(flatten)]
    folder: Folder,
}

impl Init {
    pub(crate) async fn run(self, out: &mut impl Write) -> anyhow::Result<()> {
        let folder = &self.folder.data;
        let made = watched(async |work| make(&self.folder.home(), work).await).await;
        let (hub, Imported { read, changed, left_alone, .. }) =
            made.with_context(|| format!("could not make a hub in {}", folder.display()))?;
        hub.close().await;
        writeln!(
            out,
            "The hub in {} holds {read} records of the built-in collection, {changed} of them new or changed.",
            folder.display()
        )?;
        if left_alone > 0 {
            writeln!(
                out,
                "{left_alone} that were changed or withdrawn here stay as they are; `lmhub import` would replace them."
            )?;
        }
        Ok(())
    }
}

/// Opens the hub at `home`, making it if there is none, and imports the built-in collection.
async fn make(home: &Home, work: &Work) -> Result<(Hub, Imported), hub::Error> {
    let hub = Hub::open(home, work).await?;
    let imported = hub.import_built_in(work).await?;
    Ok((hub, imported))
}
