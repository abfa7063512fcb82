//! What can be typed after `lmhub`; every option can be set in the environment too.

use std::{io, path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand, ValueEnum};
use hub::Home;
use tracing_subscriber::EnvFilter;

use crate::{
    commands::{
        assess::Assess, audit::Audit, backup::Backup, completions::Completions, doctor::Doctor,
        export::Export, import::Import, init::Init, man::Man, methods::Methods, person::Person,
        reindex::Reindex, restore::Restore, search::Search, serve::Serve, store::Store,
    },
    server_address::ServerAddress,
};

/// The Lancang-Mekong Knowledge Hub.
///
/// Without a command it serves the hub in the data folder on 127.0.0.1, port 8080, and makes it first if there is none.
#[derive(Parser)]
#[command(name = "lmhub", version, args_conflicts_with_subcommands = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    serve: Serve,

    /// What to log: `error`, `warn`, `info`, `debug`, or a filter such as `hub=debug,info`
    #[arg(long, env = "LMHUB_LOG", default_value = "info", global = true, value_name = "FILTER", value_parser = filter)]
    log: String,

    /// How a line of the log is written
    #[arg(
        long,
        env = "LMHUB_LOG_FORMAT",
        default_value = "text",
        global = true,
        value_name = "FORMAT"
    )]
    pub(crate) log_format: LogFormat,
}

/// For whom the log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    /// For people
    Text,
    /// For programs: one JSON object a line
    Json,
}

#[derive(Subcommand)]
enum Command {
    Init(Init),
    Serve(Serve),
    Import(Import),
    Search(Search),
    Reindex(Reindex),
    Doctor(Doctor),
    Backup(Backup),
    Restore(Restore),
    Export(Export),
    Store(Store),
    Audit(Audit),
    Person(Person),
    Methods(Methods),
    Assess(Assess),
    Completions(Completions),
    Man(Man),
}

/// Which hub is meant.
#[derive(clap::Args)]
pub(crate) struct Folder {
    /// The folder that holds the hub
    #[arg(long, env = "LMHUB_DATA", default_value = "lmhub-data", value_name = "DIR")]
    pub(crate) data: PathBuf,

    /// The PostgreSQL database to use in place of a file in that folder, such as `postgres://user:password@host/name`
    #[arg(long, env = "LMHUB_DATABASE", hide_env_values = true, value_name = "URL", value_parser = ServerAddress { may_be_empty: true })]
    pub(crate) database: Option<String>,
}

impl Folder {
    /// Where the hub is kept.
    pub(crate) fn home(&self) -> Home {
        let home = Home::new(&self.data);
        match self.server() {
            Some(url) => home.with_server(url),
            None => home,
        }
    }

    fn server(&self) -> Option<&str> {
        self.database.as_deref().filter(|url| !url.is_empty())
    }

    /// What to type to run a command on this hub; the password of a database is for whoever types it to know.
    pub(crate) fn command(&self, command: &str) -> String {
        let database = if self.server().is_some() { " --database URL" } else { "" };
        format!("`lmhub {command} --data {}{database}`", self.data.display())
    }

    /// The beginning of a complaint about this hub.
    pub(crate) fn about(&self, complaint: &str) -> String {
        format!("{complaint} the hub in {}", self.data.display())
    }
}

/// Refuses what means nothing as a filter, instead of logging something else.
fn filter(written: &str) -> Result<String, String> {
    match EnvFilter::try_new(written) {
        Ok(_) => Ok(written.to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

impl Arguments {
    pub(crate) fn log_filter(&self) -> EnvFilter {
        // Notices of a database server only say that all is as it should be.
        let wanted = format!("sqlx::postgres::notice=warn,{}", self.log);
        EnvFilter::try_new(wanted).unwrap_or_else(|_| EnvFilter::new("info"))
    }

    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let mut out = io::stdout();
        match self.command.unwrap_or(Command::Serve(self.serve)) {
            Command::Init(init) => init.run(&mut out).await?,
            Command::Serve(serve) => serve.run(&mut out).await?,
            Command::Import(import) => import.run(&mut out).await?,
            Command::Search(search) => search.run(&mut out).await?,
            Command::Reindex(reindex) => reindex.run(&mut out).await?,
            Command::Doctor(doctor) => return doctor.run(&mut out).await,
            Command::Backup(backup) => backup.run(&mut out).await?,
            Command::Restore(restore) => restore.run(&mut out).await?,
            Command::Export(export) => export.run(&mut out).await?,
            Command::Store(store) => store.run(&mut out).await?,
            Command::Audit(audit) => return audit.run(&mut out).await,
            Command::Person(person) => person.run(&mut out).await?,
            Command::Methods(methods) => methods.run(&mut out)?,
            Command::Assess(assess) => assess.run(&mut out).await?,
            Command::Completions(completions) => completions.run(&mut out)?,
            Command::Man(man) => man.run(&mut out)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}
