//! Long work on the terminal: a bar that shows how far it is, and Ctrl-C that stops it cleanly.

use std::{fmt, sync::Mutex};

use hub::{Stage, Work};
use indicatif::{ProgressBar, ProgressStyle};

/// The work was stopped by Ctrl-C.
#[derive(Debug)]
pub(crate) struct Stopped;

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("stopped; nothing was half-written")
    }
}

impl std::error::Error for Stopped {}

/// Runs `task` with a progress bar; Ctrl-C asks it to stop.
pub(crate) async fn watched<T>(
    task: impl AsyncFnOnce(&Work) -> Result<T, hub::Error>,
) -> anyhow::Result<T> {
    let bar = ProgressBar::hidden();
    let style =
        ProgressStyle::with_template("{msg:10} {wide_bar} {human_pos} of {human_len}, {eta} left")?;
    let stage = Mutex::new(None);
    let shown = bar.clone();
    let work = Work::new(move |now, done, of| show(&shown, &style, &stage, now, done, of));
    let stopping = work.clone();
    let listener = tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            stopping.cancel();
        }
    });
    let result = task(&work).await;
    listener.abort();
    bar.finish_and_clear();
    match result {
        Err(hub::Error::Cancelled) => Err(Stopped.into()),
        other => Ok(other?),
    }
}

fn show(
    bar: &ProgressBar,
    style: &ProgressStyle,
    stage: &Mutex<Option<Stage>>,
    now: Stage,
    done: u64,
    of: u64,
) {
    let Ok(mut before) = stage.lock() else { return };
    if before.replace(now) != Some(now) {
        bar.set_draw_target(indicatif::ProgressDrawTarget::stderr());
        bar.set_style(style.clone());
        bar.set_message(match now {
            Stage::Checking => "Checking",
            Stage::Storing => "Storing",
            Stage::Indexing => "Indexing",
            Stage::Computing => "Computing",
        });
        bar.reset();
    }
    bar.set_length(of);
    bar.set_position(done);
}
