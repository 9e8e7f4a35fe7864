//! WebSocket APIs as they are called.
//!
//! ```text
//! front: connect → authorize → backend: $connect → session: messages → front: route → backend → reply
//!   … → front: $disconnect
//! ```
//!
//! A connection lives in this process, and its record in the store (`record`) from before its API hears
//! of it until it has heard of its end: what a killed server had is told of at the next start.
//! `management` is the API by which backends reach connections. Sockets and frames are the endpoint's;
//! here, a connection is a [`Wire`].

mod authorize;
mod backend;
mod caller;
mod connection;
mod event;
mod front;
mod log;
mod management;
mod outcome;
mod plan;
mod record;
mod selection;
mod session;
mod target;
mod templates;
mod variable;
mod wire;

pub use front::Opening;
pub use management::service as management;
pub(crate) use plan::{check_integration, check_integration_response};
pub(crate) use selection::Expression;
pub use selection::key_of;
pub use session::Session;
pub use wire::{Event, Said, Wire};

use crate::Room;
use crate::keys::ApiKey;
use aws_api::apigatewayv2::ProtocolType;
use aws_api::lambda::Lambda;
use aws_api::seams::Actions;
use aws_api::{ApiError, ServiceModel};
use connection::Open;
use foundation::Ambient;
use foundation::access::{Authorizer, Roles};
use gateway::log_sink::Lines;
use gateway::signature::Signatures;
use gateway::throttle::Buckets;
use parking_lot::RwLock;
use plan::Plan;
use std::collections::HashMap;
use std::sync::Arc;
use store::Store;

/// The most that a client may say in one frame («Amazon API Gateway quotas and important notes»).
pub const FRAME_BYTES_MAX: usize = 32 * 1024;
/// The same of a message, in however many frames.
pub const MESSAGE_BYTES_MAX: usize = connection::MESSAGE_BYTES_MAX;
/// Stages that are kept ready; with more, all are made ready anew.
const PLANS_MAX: usize = 1_000;

/// What WebSocket APIs are given.
pub struct Seams {
    /// The APIs.
    pub apis: Arc<Room>,
    /// Where connections are kept.
    pub store: Arc<dyn Store>,
    /// The clock, and the dice for ids.
    pub ambient: Ambient,
    /// This server, among those that share the store.
    pub node: String,
    /// Whom integrations and authorizers call.
    pub functions: Arc<dyn Lambda>,
    /// Other services, for integrations with them.
    pub actions: Arc<dyn Actions>,
    /// How those speak.
    pub models: Vec<&'static ServiceModel>,
    /// The world, for integrations by HTTP.
    pub outside: outbound::Client,
    /// Whom APIs act as.
    pub roles: Arc<dyn Roles>,
    /// Who signed a handshake.
    pub signatures: Arc<dyn Signatures>,
    /// Whether the signer may connect.
    pub authorizer: Arc<dyn Authorizer>,
    /// Access logs.
    pub lines: Arc<dyn Lines>,
}

/// WebSocket APIs, and the connections of this process.
pub struct Sockets {
    seams: Seams,
    open: RwLock<HashMap<Arc<str>, Arc<Open>>>,
    plans: RwLock<HashMap<(String, String), Arc<Plan>>>,
    buckets: Buckets,
}

impl Sockets {
    /// Nobody is connected yet.
    pub fn new(seams: Seams) -> Arc<Sockets> {
        Arc::new(Sockets {
            seams,
            open: RwLock::default(),
            plans: RwLock::default(),
            buckets: Buckets::default(),
        })
    }

    /// A stage of a WebSocket API, ready to be called; none where there is none.
    async fn plan(&self, api_id: &str, stage: &str) -> Result<Option<Arc<Plan>>, ApiError> {
        let Some(live) = self.seams.apis.live(api_id).await? else { return Ok(None) };
        if live.protocol != ProtocolType::Websocket {
            return Ok(None);
        }
        let Some(live) = live.stages.get(stage) else { return Ok(None) };
        let name = (api_id.to_owned(), stage.to_owned());
        let known =
            self.plans.read().get(&name).filter(|plan| Arc::ptr_eq(&plan.live, live)).cloned();
        if known.is_some() {
            return Ok(known);
        }
        let plan = Arc::new(Plan::new(live.clone()));
        let mut plans = self.plans.write();
        if plans.len() >= PLANS_MAX {
            plans.clear();
        }
        plans.insert(name, plan.clone());
        Ok(Some(plan))
    }

    /// A connection that is open in this process.
    fn open(&self, id: &str) -> Option<Arc<Open>> {
        self.open.read().get(id).cloned()
    }

    /// Whose an API is, and where.
    async fn owner(&self, api_id: &str) -> Result<Option<ApiKey>, ApiError> {
        Ok(self.seams.apis.live(api_id).await?.map(|live| live.key.clone()))
    }
}

impl std::fmt::Debug for Sockets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sockets")
    }
}
