//! A hub moved from one database to another.

use std::{fs, io};

use store::{Contents, Filling, Home, Rows, Store};

use crate::{Error, Stage, Work, hub::INDEX};

/// Copies the store of the hub at `from` to `to`, where there is none or one that holds nothing: every row of it, with
/// identifiers, versions, change numbers, sessions and the audit trail. Nobody may write it meanwhile. What was written is
/// read back and compared before it is kept. Both may be in the same folder, whose index then serves for both.
///
/// # Errors
///
/// [`Error::Store`] if there is no hub, if it is being served or if `to` is not empty; [`Error::Cancelled`]. Nothing is
/// kept then.
pub async fn copy(from: &Home, to: &Home, work: &Work) -> Result<Contents, Error> {
    let source = Store::open_alone(from).await?;
    let of = 2 * source.n_rows(Rows::All).await?;
    let filling = Filling::begin(to, Some(&source)).await?;
    if from.folder().canonicalize().ok() != to.folder().canonicalize().ok() {
        forget_index(to)?;
    }
    let progress = |done| work.proceed(Stage::Storing, done, of);
    let contents = filling.finish(&source, Rows::All, None, &progress).await?;
    source.close().await;
    Ok(contents)
}

/// Deletes the index of a home that is about to hold another store. Its change numbers would say nothing about that one.
pub(crate) fn forget_index(home: &Home) -> Result<(), Error> {
    let index = home.folder().join(INDEX);
    match if index.is_dir() { fs::remove_dir_all(&index) } else { fs::remove_file(&index) } {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            let (folder, reason) = (home.folder().to_owned(), error.to_string());
            Err(store::Error::ReadOnly { folder, reason }.into())
        }
        _ => Ok(()),
    }
}
