//! The room: what all operations share.

use crate::errors::{busy, not_found, unavailable};
use crate::keys::{self, Place, StoredPlace};
use crate::limits::ATTEMPTS_MAX;
use crate::live::Memory;
use crate::record::{self, Kept};
use crate::run::Runner;
use crate::usage::Meters;
use crate::{Definition, errors};
use aws_api::apigateway::RestApi;
use aws_api::{ApiError, Attachments};
use foundation::access::Roles;
use foundation::{Ambient, Caller, Timestamp};
use std::fmt;
use std::sync::{Arc, OnceLock, Weak};
use store::{Batch, Check, Direction, Entry, Key, KeyRange, Limit, Store, StoreError, get_one};

/// What the room stands on.
pub struct Seams {
    /// Where everything is kept.
    pub store: Arc<dyn Store>,
    /// Time and chance.
    pub ambient: Ambient,
    /// Tells whether API Gateway may act as a role.
    pub roles: Arc<dyn Roles>,
}

/// REST APIs over a store.
pub struct Room {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) ambient: Ambient,
    pub(crate) roles: Arc<dyn Roles>,
    pub(crate) attachments: Attachments,
    pub(crate) memory: Memory,
    pub(crate) meters: Meters,
    /// Who carries out requests, where somebody does.
    runner: OnceLock<Weak<Runner>>,
}

impl fmt::Debug for Room {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("apigateway::Room")
    }
}

/// An API as it is being worked on, and as it was read.
#[derive(Debug)]
pub(crate) struct Draft {
    pub(crate) definition: Definition,
    api: Entry,
    parts: Entry,
}

/// A record and the entry that it was read from.
#[derive(Debug)]
pub(crate) struct Found<T> {
    pub(crate) record: T,
    pub(crate) entry: Entry,
}

impl<T> Found<T> {
    /// That it still is as it was read.
    pub(crate) fn unchanged(&self) -> Check {
        Check::Version(self.entry.key.clone(), self.entry.version)
    }
}

impl Draft {
    /// That the API still is as it was read.
    pub(crate) fn unchanged(&self, batch: Batch) -> Batch {
        [&self.api, &self.parts].into_iter().fold(batch, |batch, entry| {
            batch.check(Check::Version(entry.key.clone(), entry.version))
        })
    }

    /// A batch that writes what the definition has become, if nobody else has.
    fn change(&self) -> Batch {
        let api = record::encode(&Kept(self.definition.api.clone()));
        let parts = self.definition.encode_parts();
        let now = [(&self.api, api), (&self.parts, parts)];
        let changed = now.into_iter().filter(|(entry, value)| entry.value != value);
        changed.fold(self.unchanged(Batch::new()), |batch, (entry, value)| {
            batch.put(entry.key.clone(), value)
        })
    }
}

impl Room {
    /// A room over what the store holds. Work in the background is [`Room::run`].
    pub fn new(seams: Seams) -> Arc<Room> {
        let Seams { store, ambient, roles } = seams;
        Arc::new(Room {
            store,
            ambient,
            roles,
            attachments: Attachments::default(),
            memory: Memory::default(),
            meters: Meters::default(),
            runner: OnceLock::new(),
        })
    }

    pub(crate) fn run_by(&self, runner: &Arc<Runner>) {
        // A second one would change nothing for the operations that try out methods.
        let _ = self.runner.set(Arc::downgrade(runner));
    }

    /// Who carries out requests.
    ///
    /// # Errors
    /// Nobody does.
    pub(crate) fn runner(&self) -> Result<Arc<Runner>, ApiError> {
        let runner = self.runner.get().and_then(Weak::upgrade);
        runner.ok_or_else(|| errors::unsupported("requests to APIs here"))
    }

    /// Whatever was remembered may have changed.
    pub(crate) fn forget(&self) {
        self.attachments.forget();
        self.memory.forget();
    }

    /// The present moment to the second: API Gateway tells no time more exactly.
    pub(crate) fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.ambient.now().as_secs() * 1000)
    }

    /// Where an API is, if there is one of that id.
    ///
    /// # Errors
    /// The store's.
    pub async fn place_of(&self, api: &str) -> Result<Option<Place>, StoreError> {
        let Some(entry) = get_one(&*self.store, keys::owner::key(api)).await? else {
            return Ok(None);
        };
        let stored: StoredPlace = record::decode("owner of an API", &entry.value)?;
        Place::try_from(stored).map(Some)
    }

    /// The API of that id in the caller's account and region, as it is being worked on.
    ///
    /// # Errors
    /// That there is none, in AWS's words; the store's.
    pub async fn definition(&self, caller: &Caller, api: &str) -> Result<Definition, ApiError> {
        Ok(self.draft(caller, api).await?.definition)
    }

    pub(crate) async fn draft(&self, caller: &Caller, api: &str) -> Result<Draft, ApiError> {
        let place = Place::of(caller);
        let wanted = [keys::api::key(&place, api), keys::draft::key(api)];
        let mut found = self.store.get(&wanted).await.map_err(unavailable)?;
        let (Some(Some(parts)), Some(Some(entry))) = (found.pop(), found.pop()) else {
            return Err(no_api(caller, api));
        };
        let record: Kept<RestApi> = record::decode("API", &entry.value).map_err(unavailable)?;
        let definition = Definition::decode_parts(record.0, &parts.value).map_err(unavailable)?;
        Ok(Draft { definition, api: entry, parts })
    }

    /// Changes an API under work, again and again if others come first. `change` is given it as it is
    /// and may refuse; what it returns is the answer.
    ///
    /// # Errors
    /// Those of `change`; that there is no such API, or no end of others; the store's.
    pub async fn change<T>(
        &self,
        caller: &Caller,
        api: &str,
        mut change: impl FnMut(&mut Definition) -> Result<T, ApiError> + Send,
    ) -> Result<T, ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let mut draft = self.draft(caller, api).await?;
            let answer = change(&mut draft.definition)?;
            if self.commit(draft.change()).await? {
                return Ok(answer);
            }
        }
        Err(busy())
    }

    /// Commits; whether it was, or others came first. What hangs on resources may have changed.
    pub(crate) async fn commit(&self, batch: Batch) -> Result<bool, ApiError> {
        if batch.is_empty() {
            return Ok(true);
        }
        let outcome = self.store.commit(batch).await.map_err(unavailable)?;
        self.forget();
        Ok(outcome.committed().is_ok())
    }

    /// Changes a record, again and again if others come first; `missing` says that there is none.
    pub(crate) async fn change_record<T>(
        &self,
        what: &'static str,
        key: Key,
        missing: impl Fn() -> ApiError + Send,
        mut change: impl FnMut(&mut T) -> Result<(), ApiError> + Send,
    ) -> Result<T, ApiError>
    where
        T: aws_api::Structure + aws_api::Decode + Clone,
    {
        for _ in 0..ATTEMPTS_MAX {
            let found = self.found::<T>(what, key.clone()).await?.ok_or_else(&missing)?;
            let batch = Batch::new().check(found.unchanged());
            let mut record = found.record;
            change(&mut record)?;
            if self.commit(batch.put(key.clone(), value(record.clone()))).await? {
                return Ok(record);
            }
        }
        Err(busy())
    }

    /// The record under a key.
    pub(crate) async fn found<T>(
        &self,
        what: &'static str,
        key: Key,
    ) -> Result<Option<Found<T>>, ApiError>
    where
        T: aws_api::Structure + aws_api::Decode,
    {
        let entry = get_one(&*self.store, key).await.map_err(unavailable)?;
        entry.map(|entry| Room::read(what, entry)).transpose()
    }

    fn read<T>(what: &'static str, entry: Entry) -> Result<Found<T>, ApiError>
    where
        T: aws_api::Structure + aws_api::Decode,
    {
        let record: Kept<T> = record::decode(what, &entry.value).map_err(unavailable)?;
        Ok(Found { record: record.0, entry })
    }

    /// All records under a prefix, in the order of their keys. Only where a quota bounds them.
    pub(crate) async fn all<T>(
        &self,
        what: &'static str,
        prefix: Key,
    ) -> Result<Vec<Found<T>>, ApiError>
    where
        T: aws_api::Structure + aws_api::Decode,
    {
        let entries = self.entries(prefix).await?;
        entries.into_iter().map(|entry| Room::read(what, entry)).collect()
    }

    /// All entries under a prefix. Only where a quota bounds them.
    pub(crate) async fn entries(&self, prefix: Key) -> Result<Vec<Entry>, ApiError> {
        let mut entries = Vec::new();
        let mut range = Some(KeyRange::prefix(&prefix));
        while let Some(next) = range {
            let page = self.store.scan(next, Limit::default(), Direction::Forward).await;
            let page = page.map_err(unavailable)?;
            entries.extend(page.entries);
            range = page.next;
        }
        Ok(entries)
    }
}

/// The value of a record that is one generated structure.
pub(crate) fn value<T: aws_api::Structure>(record: T) -> bytes::Bytes {
    record::encode(&Kept(record))
}

pub(crate) fn no_api(caller: &Caller, api: &str) -> ApiError {
    let account = caller.account;
    not_found(format!("Invalid API identifier specified {account}:{api}"))
}
