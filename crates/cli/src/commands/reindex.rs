//! `lmhub reindex`

use std::io::Write;

use anyhow::Context;
use hub::Hub;

use crate::{
    arguments::Folder,
    progress::{Stopped, watched},
};

/// Delete the search index and build it again from the store
#[derive(clap::Args)]
pub(crate) struct Reindex {
    #[command(flatten)]
    folder: Folder,
}

impl Reindex {
    pub(crate) async fn run(self, out: &mut impl Write) -> anyhow::Result<()> {
        let folder = &self.folder.data;
        let n_records = watched(async |work| Hub::reindex(&self.folder.home(), work).await)
            .await
            .with_context(|| format!("could not index the hub in {}", folder.display()));
        if n_records.as_ref().is_err_and(anyhow::Error::is::<Stopped>) {
            writeln!(
                out,
                "What is indexed is kept; the next start of the hub goes on from there."
            )?;
        }
        let n_records = n_records?;
        writeln!(out, "Indexed {n_records} records.")?;
        Ok(())
    }
}
