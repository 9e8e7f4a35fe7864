//! The way out of an execution environment: AWS, as served by this very house.

use endpoint::Endpoint;
use service_lambda::EndpointDoor;
use std::any::Any;
use std::net::TcpListener;
use std::sync::{Arc, OnceLock};
use tokio::sync::oneshot;

/// Serves the endpoint to environments. The endpoint is made from rooms, one of which has this door:
/// so it is let in afterwards.
pub struct Door(OnceLock<Arc<Endpoint>>);

impl Door {
    /// A door that nobody stands behind yet.
    pub fn new() -> Arc<Door> {
        Arc::new(Door(OnceLock::new()))
    }

    /// Lets the endpoint in.
    pub fn open(&self, endpoint: Arc<Endpoint>) {
        // A second one would be the same one.
        let _ = self.0.set(endpoint);
    }
}

impl EndpointDoor for Door {
    fn serve(&self, listener: TcpListener) -> Box<dyn Any + Send + Sync> {
        let (guard, dropped) = oneshot::channel::<()>();
        let listener = listener
            .set_nonblocking(true)
            .and_then(|()| tokio::net::TcpListener::from_std(listener));
        match (self.0.get().cloned(), listener) {
            (Some(endpoint), Ok(listener)) => {
                tokio::spawn(async move {
                    endpoint.serve(listener, async move { drop(dropped.await) }).await;
                });
            }
            (_, Err(why)) => tracing::error!(%why, "an environment has no way to AWS"),
            (None, _) => tracing::error!("an environment was made before the endpoint"),
        }
        Box::new(guard)
    }
}
