//! Connections that change over to another protocol (RFC 9110, 7.8).

use crate::accept::stopped;
use crate::call::Awaited;
use crate::handle::{Origin, Places};
use http::request::Parts;
use hyper::upgrade::{OnUpgrade, Upgraded};
use hyper_util::rt::TokioIo;
use std::sync::Arc;
use tokio::sync::watch;

/// A connection that its client offers to change over. Found among a request's extensions; taken up
/// by answering 101 and awaiting [`Upgrade::connection`] in a task of its own.
#[derive(Debug, Clone)]
pub struct Upgrade {
    on: OnUpgrade,
    held: Held,
}

/// What a connection holds as long as it is open, whatever it speaks: its place among those that may
/// be open, and the server's end.
#[derive(Debug, Clone)]
pub struct Held {
    _place: Option<Arc<Places>>,
    _awaited: Awaited,
    stopping: Option<watch::Receiver<bool>>,
}

impl Held {
    /// Ready once the server stops: what holds this is waited for, [`crate::Limits::grace`] at most.
    pub async fn stopped(&self) {
        match self.stopping.clone() {
            Some(stopping) => stopped(stopping).await,
            None => std::future::pending().await,
        }
    }
}

impl Upgrade {
    /// The offer in a request, which only HTTP/1.1 has.
    pub(crate) fn take(parts: &mut Parts, origin: &Origin) -> Option<Self> {
        let on = parts.extensions.remove::<OnUpgrade>()?;
        let held = Held {
            _place: origin.place.clone(),
            _awaited: origin.awaited.clone(),
            stopping: origin.stopping.clone(),
        };
        Some(Upgrade { on, held })
    }

    /// The connection's bytes, once the answer 101 has gone out; `None` if it never did.
    pub async fn connection(self) -> Option<(TokioIo<Upgraded>, Held)> {
        match self.on.await {
            Ok(connection) => Some((TokioIo::new(connection), self.held)),
            Err(error) => {
                tracing::debug!(%error, "a connection was not changed over");
                None
            }
        }
    }
}
