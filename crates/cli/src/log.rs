//! The log on standard error: lines for people or for programs, and in it also what ended in a panic.

use std::{io::IsTerminal, panic};

use tracing::error;
use tracing_subscriber::EnvFilter;

use crate::arguments::LogFormat;

/// Begins to log. A line that cannot be written, since the disk is full or nobody reads any more, is lost: what the program
/// is there for goes on.
pub(crate) fn begin(filter: EnvFilter, format: LogFormat) {
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .log_internal_errors(false)
        .with_writer(std::io::stderr)
        .with_target(false);
    match format {
        LogFormat::Text => log.with_ansi(std::io::stderr().is_terminal()).init(),
        LogFormat::Json => log.json().flatten_event(true).with_ansi(false).init(),
    }
    panic::set_hook(Box::new(|panicked| {
        let reason = panicked.payload_as_str().unwrap_or("no reason given");
        let place = panicked.location().map(ToString::to_string).unwrap_or_default();
        error!(place, "A part of the program panicked: {reason}");
    }));
}
