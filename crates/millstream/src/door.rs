//! The ways from within back to the front door: AWS, as served by this very house, to execution
//! environments and to APIs that are integrated with services.

use aws_api::ApiError;
use aws_api::seams::{ActionAnswer, ActionRequest, Actions};
use endpoint::tls::Tls;
use endpoint::{Endpoint, Limits, names};
use foundation::access::{Credential, Credentials, KeyRefused};
use foundation::{Caller, Timestamp};
use service_lambda::{EndpointDoor, Outside};
use std::any::Any;
use std::io;
use std::net::{TcpListener, UdpSocket};
use std::sync::{Arc, OnceLock};
use tokio::sync::watch;

/// Open files of a process, which bound how many connections one environment has any use for.
const CONNECTIONS_EACH: usize = 1_024;
/// Connections of all environments together.
const CONNECTIONS: usize = 20_000;

/// What environments may take of the endpoint that serves them.
pub fn limits() -> Limits {
    Limits { connections: CONNECTIONS, connections_each: CONNECTIONS_EACH, ..Limits::default() }
}

/// Those keys alone that somebody was given: whoever may be the account's root on this machine by any
/// key, a function has its role.
pub struct Proven(Arc<dyn Credentials>);

impl Proven {
    /// Of all that `all` takes.
    pub fn new(all: Arc<dyn Credentials>) -> Arc<Proven> {
        Arc::new(Proven(all))
    }
}

#[async_trait::async_trait]
impl Credentials for Proven {
    async fn lookup(&self, access_key_id: &str, now: Timestamp) -> Result<Credential, KeyRefused> {
        let found = self.0.lookup(access_key_id, now).await?;
        // What is taken without a proof has no secret.
        if found.secret.is_empty() { Err(KeyRefused::Unknown) } else { Ok(found) }
    }
}

/// Serves the endpoint to environments. The endpoint is made from rooms, one of which has this door:
/// so it is let in afterwards.
pub struct Door {
    endpoint: OnceLock<Arc<Endpoint>>,
    /// What environments are served by.
    inside: OnceLock<Arc<Endpoint>>,
    tls: Tls,
}

impl Door {
    /// A door that nobody stands behind yet.
    pub fn new(tls: Tls) -> Arc<Door> {
        Arc::new(Door { endpoint: OnceLock::new(), inside: OnceLock::new(), tls })
    }

    /// Lets the endpoint in, and the one that environments are served by.
    pub fn open(&self, endpoint: Arc<Endpoint>, inside: Arc<Endpoint>) {
        // Others would be the same ones.
        let _ = (self.endpoint.set(endpoint), self.inside.set(inside));
    }

    /// Serves each socket until what `dropped` watches is gone.
    fn serve_each(
        &self,
        endpoint: &Arc<Endpoint>,
        listener: TcpListener,
        outside: Option<Outside>,
        dropped: &watch::Receiver<()>,
    ) -> io::Result<()> {
        let (listener, plain) = (stream(listener)?, endpoint.clone());
        let until = gone(dropped.clone());
        tokio::spawn(async move { plain.serve(listener, until).await });
        let Some(outside) = outside else { return Ok(()) };
        let (listener, secure, tls) = (stream(outside.tls)?, endpoint.clone(), self.tls.clone());
        let until = gone(dropped.clone());
        tokio::spawn(async move { secure.serve_tls(listener, tls, until).await });
        tokio::spawn(names::serve(datagrams(outside.names)?, gone(dropped.clone())));
        Ok(())
    }
}

fn stream(listener: TcpListener) -> io::Result<tokio::net::TcpListener> {
    listener.set_nonblocking(true)?;
    tokio::net::TcpListener::from_std(listener)
}

fn datagrams(socket: UdpSocket) -> io::Result<tokio::net::UdpSocket> {
    socket.set_nonblocking(true)?;
    tokio::net::UdpSocket::from_std(socket)
}

/// Ready when the sender has been dropped: nothing is ever sent.
async fn gone(mut dropped: watch::Receiver<()>) {
    while dropped.changed().await.is_ok() {}
}

impl EndpointDoor for Door {
    fn serve(&self, listener: TcpListener, outside: Option<Outside>) -> Box<dyn Any + Send + Sync> {
        let (guard, dropped) = watch::channel(());
        match self.inside.get() {
            Some(endpoint) => {
                if let Err(why) = self.serve_each(endpoint, listener, outside, &dropped) {
                    tracing::error!(%why, "an environment has no way to AWS");
                }
            }
            None => tracing::error!("an environment was made before the endpoint"),
        }
        Box::new(guard)
    }
}

#[async_trait::async_trait]
impl Actions for Door {
    async fn act(&self, caller: Caller, request: ActionRequest) -> ActionAnswer {
        match self.endpoint.get() {
            Some(endpoint) => endpoint.act(caller, request).await,
            None => {
                let error = ApiError::new("ServiceUnavailable", 503, "The server is starting.");
                ActionAnswer::failure(&error)
            }
        }
    }
}
