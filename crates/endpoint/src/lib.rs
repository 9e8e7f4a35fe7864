//! The way of a request: `accept → identify → authenticate → decode → validate → authorize → the
//! service's method → encode → reply`, one module each, in that order.
//!
//! *Invariants.* No service is named here but beside the limits of bodies, and where AWS itself
//! treats S3 apart (`s3`).
//! Nothing behind [`decode`] sees bytes of the request. Nothing is called that was not authorized.

pub mod authenticate;
pub mod authorize;
pub mod decode;
pub mod encode;
pub mod hosts;
pub mod identify;
pub mod names;
pub mod paths;
pub mod reply;
pub mod sigv4;
pub mod tls;
pub mod upgrade;
pub mod validate;
pub mod websocket;

mod accept;
mod actions;
mod arriving;
mod body;
mod call;
mod events;
mod handle;
mod internal;
mod limits;
mod metrics;
mod pieces;
mod query_error;
mod s3;
mod seldom;
mod stream;
mod unpack;

pub use encode::Answer;
pub use internal::Route;
pub use limits::Limits;
pub use reply::ReplyBody;
pub use s3::{cors, form};
pub use stream::BrokenOff;

use aws_api::Service;
use foundation::Ambient;
use foundation::access::{Authorizer, Credentials};
use sigv4::SigningKeys;
use std::fmt;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// One server's way in: what it serves, to whom, within which limits.
pub struct Endpoint {
    services: Vec<Arc<dyn Service>>,
    routes: Vec<Arc<dyn Route>>,
    credentials: Arc<dyn Credentials>,
    authorizer: Arc<dyn Authorizer>,
    ambient: Ambient,
    limits: Limits,
    keys: SigningKeys,
    /// A permit for each connection that may be open.
    places: Arc<Semaphore>,
    /// A permit for each call that may go on by itself.
    calls: Arc<Semaphore>,
}

impl Endpoint {
    /// An endpoint for `services`, with the health page.
    pub fn new(
        services: Vec<Arc<dyn Service>>,
        credentials: Arc<dyn Credentials>,
        authorizer: Arc<dyn Authorizer>,
        ambient: Ambient,
        limits: Limits,
    ) -> Arc<Self> {
        Self::with_routes(services, Vec::new(), credentials, authorizer, ambient, limits)
    }

    /// The same, with paths that are not AWS's. They come before the services, and their callers
    /// are not authenticated.
    pub fn with_routes(
        services: Vec<Arc<dyn Service>>,
        mut routes: Vec<Arc<dyn Route>>,
        credentials: Arc<dyn Credentials>,
        authorizer: Arc<dyn Authorizer>,
        ambient: Ambient,
        limits: Limits,
    ) -> Arc<Self> {
        routes.push(Arc::new(metrics::Page(ambient.metrics.clone())));
        Self::within(services, routes, credentials, authorizer, ambient, limits)
    }

    /// The same for those whom the server's own figures do not concern: functions.
    pub fn within(
        services: Vec<Arc<dyn Service>>,
        mut routes: Vec<Arc<dyn Route>>,
        credentials: Arc<dyn Credentials>,
        authorizer: Arc<dyn Authorizer>,
        ambient: Ambient,
        limits: Limits,
    ) -> Arc<Self> {
        routes.push(Arc::new(internal::Health::of(&services)));
        let places = Arc::new(Semaphore::new(limits.connections));
        let calls = Arc::new(Semaphore::new(call::MAX_CALLS));
        let keys = SigningKeys::default();
        Arc::new(Endpoint {
            services,
            routes,
            credentials,
            authorizer,
            ambient,
            limits,
            keys,
            places,
            calls,
        })
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.services.iter().map(|s| s.model().name).collect();
        f.debug_struct("Endpoint").field("services", &names).finish_non_exhaustive()
    }
}
