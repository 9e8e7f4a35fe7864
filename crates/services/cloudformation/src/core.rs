//! What requests and operations share.

use crate::keys;
use crate::names::{Named, StackId};
use crate::own;
use crate::record::{self, Resource, Stack};
use crate::refusal;
use aws_api::ApiError;
use foundation::access::Roles;
use foundation::{Ambient, Caller};
use parking_lot::Mutex;
use resource::{ResourceType, Types};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, OnceLock, Weak};
use std::time::Duration;
use store::{Batch, Check, Direction, Entry, Key, KeyRange, Limit, Store, StoreError, get_one};

/// What CloudFormation is given by the house.
pub struct Seams {
    /// Where everything is kept.
    pub store: Arc<dyn Store>,
    /// The clock and the dice.
    pub ambient: Ambient,
    /// The resource types of the other services.
    pub types: Types,
    /// Opens sessions of the roles that stacks act with.
    pub roles: Arc<dyn Roles>,
    /// Where templates by URL are read from.
    pub s3: Arc<dyn aws_api::s3::S3>,
    /// Where parameters and dynamic references to the Parameter Store are read from.
    pub ssm: Arc<dyn aws_api::ssm::Ssm>,
    /// What custom resources are carried out by.
    pub lambda: Arc<dyn aws_api::lambda::Lambda>,
    /// This server's name among those that share the store.
    pub node: String,
    /// Where this server is reached from outside, `http://localhost:4566`: in wait condition handles.
    pub public_url: String,
    /// How long a request that begins an operation waits for its end.
    pub patience: Duration,
}

pub(crate) struct Core {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) ambient: Ambient,
    pub(crate) roles: Arc<dyn Roles>,
    pub(crate) s3: Arc<dyn aws_api::s3::S3>,
    pub(crate) ssm: Arc<dyn aws_api::ssm::Ssm>,
    pub(crate) lambda: Arc<dyn aws_api::lambda::Lambda>,
    pub(crate) node: String,
    pub(crate) public_url: String,
    pub(crate) patience: Duration,
    /// All types: the other services', and CloudFormation's own, which need all this.
    types: OnceLock<Types>,
    /// Stacks whose operations have a task here.
    pub(crate) attended: Mutex<HashSet<String>>,
}

/// A stack with the entry that it was read from.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) stack: Stack,
    pub(crate) entry: Entry,
}

impl Core {
    pub(crate) fn new(seams: Seams) -> Arc<Core> {
        let Seams { store, ambient, types, roles, s3, ssm, lambda, node, public_url, patience } =
            seams;
        let core = Arc::new(Core {
            store,
            ambient,
            roles,
            s3,
            ssm,
            lambda,
            node,
            public_url,
            patience,
            types: OnceLock::new(),
            attended: Mutex::default(),
        });
        let all = types.names().filter_map(|name| types.get(name).cloned());
        let own: Vec<Arc<dyn ResourceType>> = own::types(Arc::downgrade(&core));
        // Set once, here.
        let _ = core.types.set(all.chain(own).collect());
        core
    }

    /// The resource type of that name; all custom ones are one.
    pub(crate) fn type_of(&self, name: &str) -> Option<&Arc<dyn ResourceType>> {
        let name = if own::is_custom(name) { own::CUSTOM } else { name };
        self.types.get().and_then(|types| types.get(name))
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.ambient.now().as_millis()
    }

    /// A stored value.
    pub(crate) async fn read<T: DeserializeOwned>(
        &self,
        key: Key,
    ) -> Result<Option<T>, StoreError> {
        match get_one(&*self.store, key).await? {
            Some(entry) => record::decode(&entry.value).map(Some),
            None => Ok(None),
        }
    }

    /// All entries of a range.
    pub(crate) async fn scan(&self, range: KeyRange) -> Result<Vec<Entry>, StoreError> {
        let mut entries = Vec::new();
        let mut rest = Some(range);
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            entries.extend(page.entries);
            rest = page.next;
        }
        Ok(entries)
    }

    /// All values of a range.
    pub(crate) async fn values<T: DeserializeOwned>(
        &self,
        range: KeyRange,
    ) -> Result<Vec<T>, StoreError> {
        self.scan(range).await?.iter().map(|entry| record::decode(&entry.value)).collect()
    }

    /// A stack by its key.
    pub(crate) async fn stack_at(&self, key: Key) -> Result<Option<Found>, StoreError> {
        match get_one(&*self.store, key).await? {
            Some(entry) => Ok(Some(Found { stack: record::decode(&entry.value)?, entry })),
            None => Ok(None),
        }
    }

    /// The stack that `text` names in the caller's account and region: by its id also if it is
    /// deleted.
    pub(crate) async fn find(
        &self,
        caller: &Caller,
        text: &str,
    ) -> Result<Option<Found>, ApiError> {
        let key = match Named::of(text) {
            Named::Id(id) if id.account != caller.account || id.region != caller.region => {
                return Ok(None);
            }
            Named::Id(id) => keys::stack(&id),
            Named::Name(name) => {
                let key = keys::name(&caller.account, &caller.region, &name);
                let Some(entry) = get_one(&*self.store, key).await.map_err(refusal::store)? else {
                    return Ok(None);
                };
                let uuid = String::from_utf8_lossy(&entry.value).into_owned();
                keys::stack_of(&caller.account, &caller.region, &uuid)
            }
        };
        self.stack_at(key).await.map_err(refusal::store)
    }

    /// The same for requests that only a stack that is there can answer.
    pub(crate) async fn live(&self, caller: &Caller, text: &str) -> Result<Found, ApiError> {
        let found = self.find(caller, text).await?;
        found.filter(|found| !found.stack.is_deleted()).ok_or_else(|| refusal::no_such_stack(text))
    }

    /// The resources of a stack, by logical id.
    pub(crate) async fn resources(
        &self,
        id: &StackId,
    ) -> Result<BTreeMap<String, Resource>, StoreError> {
        let all: Vec<Resource> = self.values(keys::resources(id)).await?;
        Ok(all.into_iter().map(|one| (one.logical_id.clone(), one)).collect())
    }

    /// The text of a template of the stack.
    pub(crate) async fn template(&self, id: &StackId, hash: &str) -> Result<String, StoreError> {
        let entry = get_one(&*self.store, keys::template(id, hash)).await?;
        let text = entry.map(|entry| String::from_utf8_lossy(&entry.value).into_owned());
        text.ok_or(StoreError::Malformed { what: "a stack", reason: "its template is not there" })
    }

    /// Reads a stack, lets `change` change it and add to the commit, and writes it, again if somebody
    /// else came between.
    pub(crate) async fn change_stack<T>(
        &self,
        key: Key,
        mut change: impl FnMut(&mut Stack, Batch) -> Result<(Batch, T), ApiError>,
    ) -> Result<T, ApiError> {
        loop {
            let found = self.stack_at(key.clone()).await.map_err(refusal::store)?;
            let mut found = found.ok_or_else(|| refusal::validation("The stack is gone"))?;
            let check = Check::Version(key.clone(), found.entry.version);
            let (batch, value) = change(&mut found.stack, Batch::new().check(check))?;
            let batch = batch.put(key.clone(), record::encode(&found.stack));
            if self.commit(batch).await? {
                return Ok(value);
            }
        }
    }

    /// Whether it was committed, or something had changed.
    pub(crate) async fn commit(&self, batch: Batch) -> Result<bool, ApiError> {
        let outcome = self.store.commit(batch).await.map_err(refusal::store)?;
        Ok(outcome.committed().is_ok())
    }
}

/// The core, for what it holds itself.
pub(crate) type Weakly = Weak<Core>;
