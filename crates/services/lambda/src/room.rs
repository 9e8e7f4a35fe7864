//! The room: what it is built on, and how it begins and ends.

use crate::background::Background;
use crate::code::Trees;
use crate::core::Core;
use crate::environment::{EndpointDoor, Engine, Environments, Parts};
use crate::function::location::Secret;
use crate::invoke::Queues;
use crate::mapping::Mappings;
use crate::names::FunctionName;
use crate::{function, invoke, mapping};
use aws_api::logs::Logs;
use aws_api::s3::S3;
use aws_api::seams::{Destination, MessageSource, RecordSource};
use aws_api::{ApiError, Attachments};
use foundation::Ambient;
use foundation::access::{Authorizer, Roles};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
use store::{BlobId, BlobReader, Store};

/// What the room is built on.
pub struct Seams {
    /// Where everything is kept.
    pub store: Arc<dyn Store>,
    /// Time and dice.
    pub ambient: Ambient,
    /// Makes execution environments.
    pub environments: Arc<dyn Environments>,
    /// Where functions' logs go; guarded: called as the functions' roles.
    pub logs: Arc<dyn Logs>,
    /// Opens sessions of functions' roles.
    pub roles: Arc<dyn Roles>,
    /// Decides what functions' roles may do with other functions.
    pub authorizer: Arc<dyn Authorizer>,
    /// What event source mappings can read, by the service's name in ARNs; guarded.
    pub sources: BTreeMap<String, Arc<dyn RecordSource>>,
    /// The queues that event source mappings can receive from, if they are in the house; guarded.
    pub messages: Option<Arc<dyn MessageSource>>,
    /// What records of failed batches can be sent to, by the service's name in ARNs; guarded.
    pub destinations: BTreeMap<String, Arc<dyn Destination>>,
    /// Where packages may be kept, if it is in the house; guarded.
    pub s3: Option<Arc<dyn S3>>,
    /// The address of this server as clients reach it, such as `http://127.0.0.1:4566`.
    pub base_url: String,
    /// Who we are where leases are held: no other server on the same store has this name, and we
    /// have it again after a restart.
    pub node: String,
    /// Serves AWS to the inside of environments.
    pub endpoint: Arc<dyn EndpointDoor>,
    /// What an account may run at once in a region ([`crate::limits::CONCURRENCY_DEFAULT`]).
    pub concurrency: u32,
    /// Unpacked functions are kept in `functions` below it: a cache.
    pub data_dir: PathBuf,
}

/// AWS Lambda. Dropping it ends its background work, which goes on from the store when the next room
/// on it starts.
pub struct Room {
    pub(crate) core: Arc<Core>,
}

impl Room {
    /// A room that answers; [`Room::start`] begins its background work.
    pub fn new(seams: Seams) -> Arc<Self> {
        let background = Arc::new(Background::new());
        let functions = seams.data_dir.join("functions");
        let trees = Arc::new(Trees::new(functions, seams.ambient.clone()));
        let engine = Engine::new(Parts {
            ambient: seams.ambient.clone(),
            store: seams.store.clone(),
            environments: seams.environments,
            logs: seams.logs,
            roles: seams.roles.clone(),
            door: seams.endpoint,
            trees: trees.clone(),
            background: background.clone(),
            concurrency: seams.concurrency,
        });
        let core = Core {
            store: seams.store,
            mappings: Mappings::new(seams.node),
            ambient: seams.ambient,
            roles: seams.roles,
            authorizer: seams.authorizer,
            attachments: Attachments::default(),
            sources: seams.sources,
            messages: seams.messages,
            destinations: seams.destinations,
            s3: seams.s3,
            base_url: seams.base_url,
            secret: Secret::new(),
            trees,
            engine,
            background,
            queues: Queues::default(),
        };
        Arc::new(Room { core: Arc::new(core) })
    }

    /// Goes on with what the store holds: queued events, event source mappings.
    pub async fn start(&self) -> Result<(), ApiError> {
        let needed = function::in_use(&self.core).await?;
        function::foresee(&self.core).await?;
        self.core.trees.sweep(needed.trees).await;
        let engine = self.core.engine.clone();
        self.core.background.spawn(async move { engine.reap().await });
        function::start(&self.core).await?;
        function::stand_ready(&self.core).await?;
        invoke::start(&self.core).await?;
        mapping::start(&self.core).await
    }

    /// The packages among the store's blobs that functions refer to: what a collection of garbage
    /// must leave alone.
    pub async fn blobs_in_use(&self) -> Result<BTreeSet<BlobId>, ApiError> {
        Ok(function::in_use(&self.core).await?.blobs)
    }

    /// What the URLs of packages have as the beginning of their path.
    pub const PACKAGES: &str = function::location::PATH;

    /// The package at that path, if it is one that was given out and is still good.
    pub async fn package(&self, path: &str) -> Result<Option<Arc<dyn BlobReader>>, ApiError> {
        function::location::open(&self.core, path).await
    }

    /// Ends background work and running invocations.
    pub fn stop(&self) {
        self.core.background.stop();
    }

    /// How many environments stand ready for a function.
    pub fn idle_environments(&self, name: &FunctionName) -> usize {
        self.core.engine.idle(name)
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        self.stop();
    }
}
