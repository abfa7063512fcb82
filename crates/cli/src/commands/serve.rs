//! `lmhub serve`

use std::{
    io::{self, ErrorKind, Write},
    net::IpAddr,
    num::{NonZeroU32, NonZeroUsize},
    time::Duration,
};

use anyhow::{Context, anyhow};
use hub::{
    Hub,
    openid::{Provider, Secret},
};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    time::timeout,
};
use tracing::warn;

use web::{PublicUrl, Settings};

use crate::{arguments::Folder, open_files, progress::watched};

/// Serve the hub to browsers; makes it with the built-in collection if there is none
#[derive(clap::Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    folder: Folder,

    /// The port to listen on; 0 takes any that is free
    #[arg(long, env = "LMHUB_PORT", default_value_t = 8080, value_name = "PORT")]
    port: u16,

    /// The address to listen on; 0.0.0.0 and :: let other machines in
    #[arg(long, env = "LMHUB_HOST", default_value = "127.0.0.1", value_name = "ADDRESS")]
    host: IpAddr,

    /// Where readers reach the hub, for example `https://hub.example`; without it, by whatever name they ask for
    #[arg(long, env = "LMHUB_PUBLIC_URL", value_name = "URL")]
    public_url: Option<PublicUrl>,

    /// The address of a server in front of the hub; only such a one is believed when it says for whom it asks.
    /// May be given several times, in the environment with commas between
    #[arg(long = "proxy", env = "LMHUB_PROXY", value_delimiter = ',', value_name = "ADDRESS")]
    proxies: Vec<IpAddr>,

    /// Requests that one client may make in a second, ten times as many at once; 0: as many as it likes
    #[arg(long, env = "LMHUB_RATE", default_value_t = 100, value_name = "N")]
    rate: u32,

    /// Requests that are answered at the same time; sixteen times as many wait for their turn
    #[arg(long, env = "LMHUB_AT_ONCE", default_value = "64", value_name = "N")]
    at_once: NonZeroUsize,

    /// Connections that are open at the same time; others wait to be let in
    #[arg(long, env = "LMHUB_CONNECTIONS", default_value = "2000", value_name = "N")]
    connections: NonZeroUsize,

    /// The identifier under which whoever keeps the register is registered with IATI; without it, the register is reported by
    /// `organisation-lmec`, which IATI does not know
    #[arg(long, env = "LMHUB_IATI_ORGANISATION", value_name = "ID", value_parser = iati_organisation)]
    iati_organisation: Option<String>,

    #[command(flatten)]
    mail: Mail,

    #[command(flatten)]
    provider: IdentityProvider,
}

/// The server that takes what the hub mails.
#[derive(clap::Args)]
struct Mail {
    /// The mail server, such as `smtps://user:password@mail.example.org` or `smtp://localhost:25`; without it, the hub sends no mail.
    /// Better given in the environment if it holds a password
    #[arg(
        long = "smtp",
        env = "LMHUB_SMTP",
        hide_env_values = true,
        value_name = "URL",
        requires = "mail_from"
    )]
    smtp: Option<String>,

    /// Who writes, such as `Knowledge Hub <hub@example.org>`
    #[arg(long = "mail-from", env = "LMHUB_MAIL_FROM", value_name = "ADDRESS")]
    mail_from: Option<String>,
}

impl Mail {
    /// The hub with this server, if one is named.
    fn join(&self, hub: Hub) -> Result<Hub, hub::outbound::Error> {
        match (&self.smtp, &self.mail_from) {
            (Some(server), Some(from)) => hub.with_mail(server, from),
            _ => Ok(hub),
        }
    }
}

/// IATI lets no sign into an identifier that parts addresses, and blanks would be lost.
fn iati_organisation(written: &str) -> Result<String, String> {
    let is_sign = |sign: char| sign.is_ascii_graphic() && !"/&|?".contains(sign);
    if !written.is_empty() && written.len() <= 100 && written.chars().all(is_sign) {
        return Ok(written.to_owned());
    }
    Err("expected an identifier such as XI-IATI-LMEC, of letters, digits and signs but / & | ?"
        .to_owned())
}

/// How long the end waits for a database that does not answer.
const PATIENCE: Duration = Duration::from_secs(3);

/// The provider of OpenID Connect through which people may sign in.
#[derive(clap::Args)]
struct IdentityProvider {
    /// An identity provider through which people may sign in, by its address exactly as it writes it itself
    #[arg(long = "openid-issuer", env = "LMHUB_OPENID_ISSUER", value_name = "URL", requires_all = ["client_id", "client_secret"])]
    issuer: Option<String>,

    /// What that provider calls the hub
    #[arg(long = "openid-client-id", env = "LMHUB_OPENID_CLIENT_ID", value_name = "ID")]
    client_id: Option<String>,

    /// What that provider gave the hub to prove itself; better given in the environment
    #[arg(
        long = "openid-client-secret",
        env = "LMHUB_OPENID_CLIENT_SECRET",
        hide_env_values = true,
        value_name = "SECRET"
    )]
    client_secret: Option<String>,

    /// What readers call that provider
    #[arg(
        long = "openid-name",
        env = "LMHUB_OPENID_NAME",
        default_value = "OpenID Connect",
        value_name = "NAME"
    )]
    name: String,
}

impl IdentityProvider {
    /// The hub with this provider, if one is named; readers come back to `origin`.
    fn join(&self, hub: Hub, origin: &str) -> Result<Hub, hub::Error> {
        let (Some(issuer), Some(client_id), Some(secret)) =
            (&self.issuer, &self.client_id, &self.client_secret)
        else {
            return Ok(hub);
        };
        let provider = Provider {
            issuer: issuer.clone(),
            client_id: client_id.clone(),
            client_secret: Secret::from(secret.clone()),
            name: self.name.clone(),
        };
        hub.with_provider(provider, &format!("{origin}/sign-in/openid"))
    }
}

impl Serve {
    pub(crate) async fn run(self, out: &mut impl Write) -> anyhow::Result<()> {
        let listener =
            TcpListener::bind((self.host, self.port)).await.map_err(|error| self.busy(&error))?;
        let (folder, home) = (&self.folder.data, self.folder.home());
        let hub = watched(async |work| {
            let hub = Hub::open(&home, work).await?;
            // None was there, or one whose making was interrupted.
            if hub.is_bare() {
                hub.import_built_in(work).await?;
            }
            Ok(hub)
        });
        let hub =
            hub.await.with_context(|| format!("could not open the hub in {}", folder.display()))?;
        let settings = self.settings();
        let address = listener.local_addr().context("could not tell the address listened on")?;
        let origin = match &self.public_url {
            Some(url) => url.to_string(),
            None => format!("http://{address}"),
        };
        let hub =
            self.provider.join(hub, &origin).context("could not use the identity provider")?;
        let hub = self.mail.join(hub).context("could not use the mail server")?;
        let hub = match &self.iati_organisation {
            Some(reference) => hub.reporting_as(reference),
            None => hub,
        };
        let stop = asked_to_stop().context("could not listen for signals")?;
        writeln!(out, "The hub in {} listens on http://{address}", folder.display())?;
        out.flush()?;
        web::serve(hub.clone(), settings, listener, stop).await;
        if timeout(PATIENCE, hub.close()).await.is_err() {
            warn!("The database did not let go of the hub; it ends without");
        }
        Ok(())
    }

    fn settings(&self) -> Settings {
        let room = open_files::make_room(self.connections.get());
        if room < self.connections.get() {
            warn!(
                "The system lets {room} of {} connections be open: see `ulimit -n`",
                self.connections
            );
        }
        Settings {
            public_url: self.public_url.clone(),
            proxies: self.proxies.clone(),
            rate: NonZeroU32::new(self.rate),
            at_once: self.at_once,
            connections: NonZeroUsize::new(room).unwrap_or(NonZeroUsize::MIN),
        }
    }

    fn busy(&self, error: &io::Error) -> anyhow::Error {
        let Self { host, port, .. } = self;
        match error.kind() {
            ErrorKind::AddrInUse => {
                anyhow!(
                    "port {port} of {host} is in use by another program; choose another with --port"
                )
            }
            ErrorKind::PermissionDenied => {
                anyhow!(
                    "port {port} of {host} is kept for the administrator; choose one above 1023 with --port"
                )
            }
            _ => anyhow!("could not listen on port {port} of {host}: {error}"),
        }
    }
}

/// Waits for Ctrl-C or the signal by which service managers end a program. Both are listened for from this call on,
/// not only once it is waited for.
fn asked_to_stop() -> io::Result<impl Future<Output = ()>> {
    let mut interrupted = signal(SignalKind::interrupt())?;
    let mut terminated = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
    })
}
