//! Everything that a hub keeps, for people and programs, and the hash by which two hubs are known to keep the same.

use std::io::Write;

use store::{Contents, Home, Rows, Store};

use crate::{Error, Stage, Work};

/// Writes everything that the store of the hub at `home` holds as JSON Lines, except what proves who someone is; how many
/// lines. For whoever runs the hub: drafts and addresses of people are in it.
///
/// # Errors
///
/// [`Error::Store`] if there is no hub, if it does not answer or if `out` refuses; [`Error::Cancelled`].
pub async fn export(home: &Home, out: &mut (dyn Write + Send), work: &Work) -> Result<u64, Error> {
    let store = Store::open_read_only(home).await?;
    let of = store.n_rows(Rows::Lasting).await?;
    let n_lines = store.export(out, &|done| work.proceed(Stage::Storing, done, of)).await?;
    store.close().await;
    Ok(n_lines)
}

/// Counts and hashes what the store of the hub at `home` holds.
///
/// # Errors
///
/// As [`export`].
pub async fn contents(home: &Home, work: &Work) -> Result<Contents, Error> {
    let store = Store::open_read_only(home).await?;
    let of = store.n_rows(Rows::Lasting).await?;
    let progress = |done| work.proceed(Stage::Checking, done, of);
    let contents = store.contents(Rows::Lasting, &progress).await?;
    store.close().await;
    Ok(contents)
}
