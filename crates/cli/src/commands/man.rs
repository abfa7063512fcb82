//! `lmhub man`

use std::io::Write;

use clap::{Command, CommandFactory};

use crate::arguments::Arguments;

/// Print the manual page of the program and of each command
#[derive(clap::Args)]
pub(crate) struct Man {}

impl Man {
    #[expect(clippy::unused_self, reason = "every command runs itself, with or without options")]
    pub(crate) fn run(self, out: &mut impl Write) -> anyhow::Result<()> {
        let program = Arguments::command();
        clap_mangen::Man::new(program.clone()).render(out)?;
        for command in program.get_subcommands() {
            render("lmhub", command, out)?;
        }
        Ok(())
    }
}

/// Prints the page of a command and of those within it.
fn render(within: &str, command: &Command, out: &mut impl Write) -> anyhow::Result<()> {
    let name: &'static str = format!("{within}-{}", command.get_name()).leak();
    clap_mangen::Man::new(command.clone().name(name)).render(out)?;
    command.get_subcommands().try_for_each(|inner| render(name, inner, out))
}
