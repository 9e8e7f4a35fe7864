//! What stages are served from: an API's stages with the definitions that they deploy, kept ready by
//! the API's id, so that a request for one reads nothing from the store.

use crate::definition::Definition;
use crate::errors::unavailable;
use crate::http;
use crate::keys::{ApiKey, owner_key};
use crate::record::StageRecord;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::apigatewayv2::{ProtocolType, Stage};
use foundation::Ambient;
use parking_lot::RwLock;
use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use store::get_one;

/// APIs remembered at most; then the memory is begun anew. More than are called at a time.
const APIS_MAX: usize = 1_000;

/// An API that can be called.
#[derive(Debug)]
pub struct Live {
    /// Whose it is, and where.
    pub key: ApiKey,
    /// What it speaks.
    pub protocol: ProtocolType,
    /// By name; those that nothing has been deployed to yet are not among them.
    pub stages: BTreeMap<String, Arc<LiveStage>>,
}

/// A stage with what it deploys.
#[derive(Debug)]
pub struct LiveStage {
    /// The API's.
    pub key: ApiKey,
    /// Its settings.
    pub stage: Stage,
    /// The API as it was deployed.
    pub definition: Definition,
    /// Changes when authorizers are to be asked anew (ResetAuthorizersCache).
    pub authorizers_epoch: u64,
    http: OnceLock<Arc<http::Stage>>,
}

impl LiveStage {
    /// The stage of an HTTP API, made ready by the first request.
    pub(crate) fn http(&self, ambient: &Ambient) -> Arc<http::Stage> {
        let compile = || Arc::new(http::Stage::compile(self, &ambient.metrics));
        self.http.get_or_init(compile).clone()
    }
}

/// APIs that were called, each with the generation in which it was read; whatever changes an API
/// begins a new one, so that one that is being read meanwhile is stale at once.
#[derive(Debug, Default)]
pub(crate) struct Lives {
    generation: AtomicU64,
    known: RwLock<HashMap<String, (u64, Arc<Live>)>>,
}

impl Lives {
    /// Everything remembered may have changed.
    pub(crate) fn forget(&self) {
        self.generation.fetch_add(1, Ordering::SeqCst);
    }

    fn remembered(&self, api_id: &str, generation: u64) -> Option<Arc<Live>> {
        let known = self.known.read();
        let (read, live) = known.get(api_id)?;
        (*read == generation).then(|| live.clone())
    }

    fn remember(&self, generation: u64, live: &Arc<Live>) {
        let mut known = self.known.write();
        if known.len() >= APIS_MAX {
            known.clear();
        }
        known.insert(live.key.id.clone(), (generation, live.clone()));
    }
}

impl Room {
    /// The API of that id as it is to be served; none where there is none.
    pub async fn live(&self, api_id: &str) -> Result<Option<Arc<Live>>, ApiError> {
        let generation = self.lives.generation.load(Ordering::SeqCst);
        if let Some(live) = self.lives.remembered(api_id, generation) {
            return Ok(Some(live));
        }
        let owner = get_one(&*self.store, owner_key(api_id)).await.map_err(unavailable)?;
        let Some(owner) = owner else { return Ok(None) };
        let key = ApiKey::decode(&owner.value).map_err(unavailable)?;
        let record = match self.read(&key).await {
            Ok(read) => read.record,
            // Deleted between the two reads.
            Err(error) if error.is("NotFoundException") => return Ok(None),
            Err(error) => return Err(error),
        };
        let protocol = record.definition.api.protocol_type;
        let mut stages = BTreeMap::new();
        for (name, StageRecord { stage, authorizers_epoch }) in record.stages {
            let Some(deployment) = &stage.deployment_id else { continue };
            // Gone meanwhile: the next request reads all of it anew.
            let Some(definition) = self.snapshot(&key, deployment).await? else { continue };
            let stage = LiveStage {
                key: key.clone(),
                stage,
                definition,
                authorizers_epoch,
                http: OnceLock::new(),
            };
            stages.insert(name, Arc::new(stage));
        }
        let live = Arc::new(Live { key, protocol, stages });
        self.lives.remember(generation, &live);
        Ok(Some(live))
    }

    /// Follows changes that other nodes make, for as long as it is polled.
    pub async fn follow(self: Arc<Self>) {
        let mut changes = self.store.watch(ApiKey::all());
        loop {
            // The first time, what was read before anybody watched.
            self.lives.forget();
            changes.changed().await;
        }
    }
}
