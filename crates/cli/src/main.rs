//! The program `lmhub`. Start reading here: one file per command in `commands/`, each a call or two of `hub`.

mod arguments;
mod commands;
mod log;
mod open_files;
mod progress;
mod server_address;

use std::{
    io::{Write, stderr},
    process::ExitCode,
};

use clap::Parser;

use crate::{arguments::Arguments, progress::Stopped};

/// What a shell gets when a program was ended by Ctrl-C: 128 + SIGINT.
const INTERRUPTED: u8 = 130;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    log::begin(arguments.log_filter(), arguments.log_format);
    match arguments.run().await {
        Ok(code) => code,
        Err(error) if nobody_reads(&error) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody may be there to read it; the code says it too.
            writeln!(stderr(), "lmhub: {error:#}").ok();
            ExitCode::from(if error.is::<Stopped>() { INTERRUPTED } else { 1 })
        }
    }
}

/// Whether the program only stopped because what it prints is not read any more: `lmhub man | head`.
fn nobody_reads(error: &anyhow::Error) -> bool {
    let pipes = error.chain().filter_map(|cause| cause.downcast_ref::<std::io::Error>());
    pipes.map(std::io::Error::kind).any(|kind| kind == std::io::ErrorKind::BrokenPipe)
}
