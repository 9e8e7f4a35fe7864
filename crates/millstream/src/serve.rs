//! `millstream up`: a server from its settings to its end.

use crate::assembly::{self, House};
use crate::cli::Up;
use crate::message::{Failure, Stream, paint};
use crate::settings::Settings;
use foundation::Ambient;
use std::io;
use std::net::SocketAddr;
use std::path::Path;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// A server that runs.
pub struct Server {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    serving: JoinHandle<()>,
    house: House,
}

/// Serves until a signal says that it is enough.
pub async fn up(options: Up) -> Result<(), Failure> {
    let settings = Settings::resolve(options, Path::new("."))?;
    log_to_stderr(&settings.log)?;
    let kept = if settings.ephemeral {
        "in memory only".to_owned()
    } else {
        format!("data in {}", settings.data_dir.display())
    };
    let server = start(settings).await?;
    let address = format!("http://{}", server.address());
    println!("Millstream is ready on {} ({kept})", paint(Stream::Out, "1;36", &address));
    let signal = server.interrupted().await;
    tracing::info!(signal, "stopping");
    server.stop().await;
    Ok(())
}

/// Starts a server; it answers when this returns.
pub async fn start(settings: Settings) -> Result<Server, Failure> {
    let ambient = Ambient::system();
    // The address first: who can't have it should not touch the store of who has.
    let listener = TcpListener::bind(settings.listen)
        .await
        .map_err(|why| cannot_listen(settings.listen, &why))?;
    let address = listener.local_addr().map_err(|why| Failure::new(settings.listen, why))?;
    // With the port that was got where none was asked for.
    let settings = Settings { listen: address, ..settings };
    let opening = settings.clone();
    // Reading the log after a crash blocks.
    let store = tokio::task::spawn_blocking(move || assembly::open_store(&opening))
        .await
        .map_err(|why| Failure::new("opening the store", why))??;
    let house = assembly::assemble(&settings, store, ambient, address).await?;
    let (stop, mut stopping) = watch::channel(false);
    let endpoint = house.endpoint.clone();
    let serving = tokio::spawn(async move {
        // An error means that the sender is gone, which says to stop as well.
        let told = async move { drop(stopping.wait_for(|stop| *stop).await) };
        endpoint.serve(listener, told).await;
    });
    Ok(Server { address, stop, serving, house })
}

fn cannot_listen(address: SocketAddr, why: &io::Error) -> Failure {
    let what = format!("can't listen on {address}");
    match why.kind() {
        io::ErrorKind::AddrInUse => Failure::new(
            what,
            "another program does, a Millstream that runs, perhaps; choose another port with --listen \
             127.0.0.1:PORT (0 takes a free one)",
        ),
        io::ErrorKind::AddrNotAvailable => {
            Failure::new(what, "this machine does not have that address")
        }
        _ => Failure::new(what, why),
    }
}

impl Server {
    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Ready when the process is told to stop; by which signal.
    pub async fn interrupted(&self) -> &'static str {
        let (terminate, interrupt) =
            (signal(SignalKind::terminate()), signal(SignalKind::interrupt()));
        match (terminate, interrupt) {
            (Ok(mut terminate), Ok(mut interrupt)) => tokio::select! {
                _ = terminate.recv() => "SIGTERM",
                _ = interrupt.recv() => "SIGINT",
            },
            // Without handlers the signals end the process by themselves.
            _ => std::future::pending().await,
        }
    }

    /// Lets requests under way end, then everything else.
    pub async fn stop(self) {
        let Server { stop, serving, mut house, .. } = self;
        let _ = stop.send(true);
        // A panic in there has been told already.
        let _ = serving.await;
        house.functions.stop();
        house.measures.take().await;
        house.background.shutdown().await;
        if let Err(error) = house.overseer.write_down().await {
            tracing::error!(%error, "the last of what was used is on no bill");
        }
        if let Some(folder) = house.temporary.take() {
            // It may never have been made.
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

fn log_to_stderr(filter: &str) -> Result<(), Failure> {
    let filter = tracing_subscriber::EnvFilter::try_new(filter)
        .map_err(|why| Failure::new(format!("--log {filter}"), why))?;
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr()))
        .init();
    Ok(())
}
