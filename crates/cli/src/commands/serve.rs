//! `lmhub serve`

use std::{
    io::{self, ErrorKind, Write},
    net::IpAddr,
};

use anyhow::{Context, anyhow};
use hub::Hub;
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};

use crate::{arguments::Folder, commands::init, progress::watched};

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
}

impl Serve {
    pub(crate) async fn run(self, out: &mut impl Write) -> anyhow::Result<()> {
        let listener =
            TcpListener::bind((self.host, self.port)).await.map_err(|error| self.busy(&error))?;
        let (folder, home) = (&self.folder.data, self.folder.home());
        let hub = watched(async |work| {
            if Hub::exists(&home).await? {
                Hub::open(&home, work).await
            } else {
                Ok(init::make(&home, work).await?.0)
            }
        });
        let hub =
            hub.await.with_context(|| format!("could not open the hub in {}", folder.display()))?;
        let address = listener.local_addr().context("could not tell the address listened on")?;
        let stop = asked_to_stop().context("could not listen for signals")?;
        writeln!(out, "The hub in {} listens on http://{address}", folder.display())?;
        out.flush()?;
        web::serve(hub.clone(), listener, stop).await.context("could not serve")?;
        hub.close().await;
        Ok(())
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
