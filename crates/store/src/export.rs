//! Everything that a store holds, written as JSON Lines for people and programs: without what proves who someone is.

use std::io::Write;

use futures_util::TryStreamExt;

use crate::{
    Error, Rows, Store,
    snapshot::{Progress, REPORT, rows},
};

impl Store {
    /// Writes every row of [`Rows::Lasting`] as a line of JSON: table by table, in the order of the primary keys, the same
    /// bytes for the same rows on both databases. Passwords' hashes, tokens' hashes and second factors are left out. Returns
    /// how many lines it wrote.
    ///
    /// # Errors
    ///
    /// [`Error::Cancelled`] if `progress` stopped it, [`Error::Output`] if `out` refuses, [`Error::Database`],
    /// [`Error::Away`].
    pub async fn export(
        &self,
        out: &mut (dyn Write + Send),
        progress: &Progress<'_>,
    ) -> Result<u64, Error> {
        let mut moment = self.moment().await?;
        let mut done = 0;
        for table in Rows::Lasting.tables() {
            let mut rows = rows(&mut moment, self.dialect, table);
            while let Some(row) = rows.try_next().await? {
                let mut line = serde_json::to_vec(&row.line(table, false))?;
                line.push(b'\n');
                out.write_all(&line)?;
                done += 1;
                if done % REPORT == 0 && progress(done).is_break() {
                    return Err(Error::Cancelled);
                }
            }
        }
        moment.rollback().await?;
        out.flush()?;
        Ok(done)
    }
}
