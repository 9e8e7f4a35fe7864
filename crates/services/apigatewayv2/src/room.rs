//! The room: what all operations share.

use crate::definition::Definition;
use crate::errors::{no_api, unavailable};
use crate::keys::{ApiKey, all_snapshots_of, owner_key, snapshot_key};
use crate::live::Lives;
use crate::record::{Record, encode_definition};
use aws_api::ApiError;
use aws_api::apigatewayv2::ProtocolType;
use foundation::{Ambient, Caller, Timestamp};
use std::fmt;
use std::sync::Arc;
use store::{Batch, Check, Entry, Store, get_one};

/// Letters of ids.
const ID_LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";
/// Letters in an API's id, and in those of what is in it.
const API_ID_LENGTH: usize = 10;
const PART_ID_LENGTH: usize = 7;
const DEPLOYMENT_ID_LENGTH: usize = 6;

/// What the room is given.
pub struct Seams {
    /// Where everything is kept.
    pub store: Arc<dyn Store>,
    /// The clock, and the dice for ids.
    pub ambient: Ambient,
    /// The server's address, such as `http://127.0.0.1:4566`: its port stands in APIs' endpoints.
    pub base_url: String,
}

/// HTTP and WebSocket APIs over a store.
pub struct Room {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) ambient: Ambient,
    /// `:4566`, or nothing.
    port: String,
    pub(crate) lives: Lives,
}

/// An API as it was read.
pub(crate) struct Read {
    pub(crate) record: Record,
    pub(crate) entry: Entry,
}

/// What is known of a change while it is made.
pub(crate) struct Moment<'a> {
    pub(crate) now: Timestamp,
    room: &'a Room,
}

impl Moment<'_> {
    /// An id for a new route, integration….
    pub(crate) fn id(&self) -> String {
        self.room.ambient.dice.letters(ID_LETTERS, PART_ID_LENGTH)
    }

    /// An id for a new deployment.
    pub(crate) fn deployment_id(&self) -> String {
        self.room.ambient.dice.letters(ID_LETTERS, DEPLOYMENT_ID_LENGTH)
    }
}

impl fmt::Debug for Room {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("apigatewayv2::Room")
    }
}

impl Room {
    /// A room whose state is in the store.
    pub fn new(seams: Seams) -> Arc<Room> {
        let authority = seams.base_url.trim_start_matches("http://").trim_end_matches('/');
        let port = authority.rfind(':').map_or("", |at| &authority[at..]).to_owned();
        Arc::new(Room { store: seams.store, ambient: seams.ambient, port, lives: Lives::default() })
    }

    pub(crate) fn moment(&self) -> Moment<'_> {
        Moment { now: self.ambient.now(), room: self }
    }

    /// Where clients reach an API: `http://ID.execute-api.localhost:4566`.
    pub(crate) fn endpoint(&self, id: &str, protocol: &ProtocolType) -> String {
        let scheme = if *protocol == ProtocolType::Websocket { "ws" } else { "http" };
        format!("{scheme}://{id}.execute-api.localhost{}", self.port)
    }

    /// The API as it is.
    pub(crate) async fn read(&self, key: &ApiKey) -> Result<Read, ApiError> {
        let entry = get_one(&*self.store, key.encode()).await.map_err(unavailable)?;
        let entry = entry.ok_or_else(|| no_api(key))?;
        Ok(Read { record: Record::decode(&entry.value)?, entry })
    }

    /// The caller's API of that id.
    pub(crate) async fn record(&self, caller: &Caller, id: &str) -> Result<Record, ApiError> {
        Ok(self.read(&ApiKey::of(caller, id)).await?.record)
    }

    /// Stores a new API with all that is in `record`, under an id that nobody has; the id is set in
    /// what is made of it.
    pub(crate) async fn found(
        &self,
        caller: &Caller,
        mut make: impl FnMut(&str, &Moment<'_>) -> Result<Record, ApiError> + Send,
    ) -> Result<Record, ApiError> {
        loop {
            let id = self.ambient.dice.letters(ID_LETTERS, API_ID_LENGTH);
            let key = ApiKey::of(caller, id);
            let record = make(&key.id, &self.moment())?;
            let mut batch = Batch::new()
                .check(Check::Absent(owner_key(&key.id)))
                .put(owner_key(&key.id), key.encode())
                .put(key.encode(), record.encode()?);
            for id in record.deployments.keys() {
                let copy = encode_definition(&record.definition)?;
                batch = batch.put(snapshot_key(&key, id), copy);
            }
            if self.store.commit(batch).await.map_err(unavailable)?.committed().is_ok() {
                return Ok(record);
            }
        }
    }

    /// Reads the caller's API, lets `change` change it, and stores it, again if somebody else came
    /// between. What it changed of the definition is deployed where stages deploy by themselves.
    pub(crate) async fn change<T>(
        &self,
        caller: &Caller,
        id: &str,
        mut change: impl FnMut(&mut Record, &Moment<'_>) -> Result<T, ApiError> + Send,
    ) -> Result<T, ApiError> {
        let key = ApiKey::of(caller, id);
        loop {
            let Read { mut record, entry } = self.read(&key).await?;
            let before = record.clone();
            let moment = self.moment();
            let told = change(&mut record, &moment)?;
            if record == before {
                return Ok(told);
            }
            if record.definition != before.definition {
                record.deploy_by_itself(&moment);
            }
            let batch = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .put(entry.key, record.encode()?);
            let batch = with_copies(batch, &key, &before, &record)?;
            if self.store.commit(batch).await.map_err(unavailable)?.committed().is_ok() {
                self.lives.forget();
                return Ok(told);
            }
        }
    }

    /// Removes the caller's API with everything in it.
    pub(crate) async fn remove(&self, caller: &Caller, id: &str) -> Result<(), ApiError> {
        let key = ApiKey::of(caller, id);
        loop {
            let Read { entry, .. } = self.read(&key).await?;
            let batch = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .delete(entry.key)
                .delete(owner_key(id))
                .delete_range(all_snapshots_of(&key));
            if self.store.commit(batch).await.map_err(unavailable)?.committed().is_ok() {
                self.lives.forget();
                return Ok(());
            }
        }
    }

    /// The definition that a deployment copied.
    pub(crate) async fn snapshot(
        &self,
        key: &ApiKey,
        deployment_id: &str,
    ) -> Result<Option<Definition>, ApiError> {
        let entry = get_one(&*self.store, snapshot_key(key, deployment_id)).await;
        let entry = entry.map_err(unavailable)?;
        entry.map(|entry| crate::record::decode_definition(&entry.value)).transpose()
    }
}

/// A new deployment is a copy of the definition as the same commit leaves it; one that is gone takes
/// its copy with it.
fn with_copies(
    mut batch: Batch,
    key: &ApiKey,
    before: &Record,
    after: &Record,
) -> Result<Batch, ApiError> {
    for id in after.deployments.keys().filter(|id| !before.deployments.contains_key(*id)) {
        batch = batch.put(snapshot_key(key, id), encode_definition(&after.definition)?);
    }
    for id in before.deployments.keys().filter(|id| !after.deployments.contains_key(*id)) {
        batch = batch.delete(snapshot_key(key, id));
    }
    Ok(batch)
}
