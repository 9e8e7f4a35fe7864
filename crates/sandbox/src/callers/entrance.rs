//! Where an environment's processes are let in.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::{TcpListener, TcpStream};

use super::Residents;

/// A listener of an environment's, which gives connections of its own processes alone.
#[derive(Debug)]
pub struct Entrance {
    listener: TcpListener,
    /// Who may come in; `None` where nobody else can.
    residents: Option<Arc<Residents>>,
}

impl Entrance {
    /// For a listener that nobody else reaches. Within a tokio runtime.
    ///
    /// # Errors
    /// What the system says of the listener.
    pub fn open(listener: std::net::TcpListener) -> io::Result<Self> {
        listener.set_nonblocking(true)?;
        Ok(Self { listener: TcpListener::from_std(listener)?, residents: None })
    }

    /// For one that others reach, too.
    pub(crate) fn guarded(
        listener: std::net::TcpListener,
        residents: Option<Residents>,
    ) -> io::Result<Self> {
        Ok(Self { residents: residents.map(Arc::new), ..Self::open(listener)? })
    }

    /// The next connection. One of a process from elsewhere is closed without a word. A connection
    /// that is being looked at goes with the future.
    ///
    /// # Errors
    /// What the system says of the listener.
    pub async fn accept(&self) -> io::Result<TcpStream> {
        loop {
            let (stream, peer) = self.listener.accept().await?;
            let Some(residents) = &self.residents else { return Ok(stream) };
            match self.is_of(residents.clone(), peer, &stream).await {
                Ok(true) => return Ok(stream),
                Ok(false) => tracing::debug!(%peer, "a caller from elsewhere was sent away"),
                Err(error) => tracing::warn!(%error, "nobody tells who calls: sent away"),
            }
        }
    }

    async fn is_of(
        &self,
        residents: Arc<Residents>,
        peer: SocketAddr,
        stream: &TcpStream,
    ) -> io::Result<bool> {
        let local = stream.local_addr()?;
        // Reading `/proc` takes longer the more an environment has open.
        let held = tokio::task::spawn_blocking(move || match super::holder(peer, local)? {
            Some(socket) => residents.hold(socket),
            None => Ok(false),
        });
        // A connection that was broken off meanwhile may have been followed by another of the same
        // addresses: what was found then says nothing of this one.
        Ok(held.await.map_err(io::Error::other)?? && stream.peer_addr().is_ok())
    }
}
