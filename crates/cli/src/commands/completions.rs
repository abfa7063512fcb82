//! `lmhub completions`

use std::io::Write;

use clap::CommandFactory;
use clap_complete::Shell;

use crate::arguments::Arguments;

/// Print a completion script for a shell
#[derive(clap::Args)]
pub(crate) struct Completions {
    /// The shell it is for
    #[arg(env = "LMHUB_SHELL")]
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(self, out: &mut impl Write) -> anyhow::Result<()> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Arguments::command(), "lmhub", &mut script);
        Ok(out.write_all(&script)?)
    }
}
