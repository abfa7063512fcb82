//! `lmhub person`

use std::io::Write;

use anyhow::Context;
use clap::Subcommand;
use hub::{Hub, NewPerson, NewToken, Role, Scope, Use, Viewer};
use vocabulary::Language;

use crate::arguments::Folder;

/// Open accounts and give roles, from the machine that holds the hub, also while it is being served
#[derive(clap::Args)]
pub(crate) struct Person {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Open an account and print a link by which its owner chooses a password
    Add {
        #[command(flatten)]
        folder: Folder,
        /// Their name
        #[arg(long, env = "LMHUB_NAME")]
        name: String,
        /// Their e-mail address
        #[arg(long, env = "LMHUB_EMAIL")]
        email: String,
        /// The language in which the hub speaks to them
        #[arg(long, env = "LMHUB_LANGUAGE", default_value = "en")]
        language: Language,
        /// A role and where it holds, such as operator@hub or focal-point@country:LA; may be given several times
        #[arg(long = "role", env = "LMHUB_ROLE", value_delimiter = ',')]
        roles: Vec<Grant>,
    },
    /// Print everyone who has an account
    List {
        #[command(flatten)]
        folder: Folder,
    },
    /// Print a new link by which someone chooses a password in place of the one before
    Invite {
        #[command(flatten)]
        folder: Folder,
        /// Their identifier or e-mail address
        #[arg(env = "LMHUB_PERSON")]
        person: String,
    },
    /// Print a token by which a program acts for someone
    Token {
        #[command(flatten)]
        folder: Folder,
        /// Their identifier or e-mail address
        #[arg(env = "LMHUB_PERSON")]
        person: String,
        /// What it is called
        #[arg(long, env = "LMHUB_NAME", default_value = "command line")]
        name: String,
        /// What it may be used for: read, write, administer; may be given several times
        #[arg(long = "use", env = "LMHUB_USE", value_delimiter = ',', default_value = "read")]
        uses: Vec<Use>,
        /// How many days it lasts
        #[arg(long, env = "LMHUB_DAYS", default_value_t = 90)]
        days: u32,
    },
    /// Give someone a role
    Grant {
        #[command(flatten)]
        folder: Folder,
        /// Their identifier or e-mail address
        #[arg(env = "LMHUB_PERSON")]
        person: String,
        /// The role and where it holds
        #[arg(env = "LMHUB_ROLE")]
        role: Grant,
    },
    /// Take a role from someone
    Revoke {
        #[command(flatten)]
        folder: Folder,
        /// Their identifier or e-mail address
        #[arg(env = "LMHUB_PERSON")]
        person: String,
        /// The role and where it holds
        #[arg(env = "LMHUB_ROLE")]
        role: Grant,
    },
}

/// A role within a scope, as it is typed.
#[derive(Debug, Clone)]
struct Grant(Role, Scope);

impl std::str::FromStr for Grant {
    type Err = hub::Error;

    fn from_str(written: &str) -> Result<Self, hub::Error> {
        let (role, scope) = written.split_once('@').unwrap_or((written, "hub"));
        Ok(Self(role.parse()?, scope.parse()?))
    }
}

impl Person {
    pub(crate) async fn run(self, out: &mut impl Write) -> anyhow::Result<()> {
        match self.what {
            What::Add { folder, name, email, language, roles } => {
                let hub = open(&folder).await?;
                // All of it or nothing: an account without a role that was asked for is not opened.
                for Grant(role, scope) in &roles {
                    hub.check_grant(&Viewer::Operator, *role, scope).await?;
                }
                let person = NewPerson { name, email, language };
                let id = hub.new_person(&Viewer::Operator, person).await?;
                for Grant(role, scope) in roles {
                    hub.grant(&Viewer::Operator, &id, role, &scope).await?;
                }
                writeln!(out, "{id}")?;
                invite(&hub, &id, out).await
            }
            What::List { folder } => list(&folder, out).await,
            What::Invite { folder, person } => {
                let hub = open(&folder).await?;
                let id = find(&hub, &person).await?;
                invite(&hub, &id, out).await
            }
            What::Token { folder, person, name, uses, days } => {
                let hub = open(&folder).await?;
                let id = find(&hub, &person).await?;
                let token = NewToken { name, uses: uses.into_iter().collect(), days };
                let token = hub.new_token_for(&Viewer::Operator, &id, token).await?;
                Ok(writeln!(out, "{token}")?)
            }
            What::Grant { folder, person, role: Grant(role, scope) } => {
                let hub = open(&folder).await?;
                let id = find(&hub, &person).await?;
                hub.grant(&Viewer::Operator, &id, role, &scope).await?;
                Ok(writeln!(out, "{person} has the role {role}@{scope}.")?)
            }
            What::Revoke { folder, person, role: Grant(role, scope) } => {
                let hub = open(&folder).await?;
                let id = find(&hub, &person).await?;
                hub.revoke(&Viewer::Operator, &id, role, &scope).await?;
                Ok(writeln!(out, "{person} does not have the role {role}@{scope}.")?)
            }
        }
    }
}

async fn open(folder: &Folder) -> anyhow::Result<Hub> {
    Hub::open_beside(&folder.home())
        .await
        .with_context(|| format!("could not open the hub in {}", folder.data.display()))
}

async fn list(folder: &Folder, out: &mut impl Write) -> anyhow::Result<()> {
    let hub = Hub::open_read_only(&folder.home()).await?;
    for person in hub.people(&Viewer::Operator).await? {
        let grants = person.grants.iter().map(|(role, scope)| format!("{role}@{scope}"));
        let grants = grants.collect::<Vec<_>>().join(" ");
        let closed = if person.ended_at.is_some() { " (closed)" } else { "" };
        writeln!(out, "{}\t{}\t{}{closed}\t{grants}", person.id, person.email, person.name)?;
    }
    Ok(())
}

async fn invite(hub: &Hub, id: &str, out: &mut impl Write) -> anyhow::Result<()> {
    let secret = hub.invite(&Viewer::Operator, id).await?;
    writeln!(out, "Hand over this link, good once, for seven days:")?;
    Ok(writeln!(out, "/en/welcome/{secret}")?)
}

/// The identifier of whoever has this identifier or address.
async fn find(hub: &Hub, person: &str) -> anyhow::Result<String> {
    let wanted = person.to_lowercase();
    let people = hub.people(&Viewer::Operator).await?;
    let found = people.into_iter().find(|one| one.id == person || one.email == wanted);
    found.map(|one| one.id).with_context(|| format!("there is no account `{person}`"))
}
