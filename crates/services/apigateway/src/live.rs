//! APIs as requests meet them: a stage, the definitions that its deployments froze, the API keys and
//! usage plans that let requests through. Read once and remembered.
//!
//! What is remembered carries the generation in which it was read. Each commit of this room begins a
//! new one before it answers, so that what a client was told counts at once; commits of others are
//! heard through the store's watches ([`Room::run`]).

use crate::keys::{self, Place};
use crate::record::{self, Kept};
use crate::room::Room;
use crate::{Definition, limits};
use aws_api::apigateway::{Account, ApiKey, MethodSetting, RestApi, Stage, UsagePlan};
use aws_api::{Decode, Structure};
use parking_lot::RwLock;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use store::{Direction, Key, KeyRange, Limit, StoreError, get_one};

/// Entries of each memory at most; then it is begun anew.
const ENTRIES_MAX: usize = 10_000;

/// Frozen definitions that are remembered at most: each may be large.
const DEPLOYMENTS_MAX: usize = 500;

/// A stage as requests meet it, with all that it leads to.
#[derive(Debug)]
pub struct Live {
    /// Where the API is.
    pub place: Place,
    /// The API's settings as they are now, not as they were deployed: of these only
    /// `disable_execute_api_endpoint`, `tags` and what names it matter to requests.
    pub api: RestApi,
    /// The stage.
    pub stage: Stage,
    /// Another one with each change of the stage, and when FlushStageAuthorizersCache was called: what
    /// authorizers answered is remembered under it.
    pub version: u64,
    /// What its deployment froze.
    pub deployment: Arc<Deployed>,
    /// What the canary's deployment froze, if there is a canary.
    pub canary: Option<Arc<Deployed>>,
}

/// What a deployment froze. The same one is the same [`Arc`] as long as it is remembered, so whatever is
/// made of it may be kept under its pointer or its ids.
#[derive(Debug)]
pub struct Deployed {
    /// The API's id.
    pub api_id: String,
    /// The deployment's id.
    pub id: String,
    /// The API as it was.
    pub definition: Definition,
}

/// What an API key's value brings at a stage.
#[derive(Debug)]
pub struct Admission {
    /// Where key and plan are.
    pub place: Place,
    /// The key. It may be disabled: then it opens nothing.
    pub key: ApiKey,
    /// The usage plan that has both the stage and the key, if there is one. A key without one opens
    /// only stages in its `stage_keys`.
    pub plan: Option<Arc<UsagePlan>>,
}

impl Live {
    /// The settings of a method at this stage: its own, or those of all (`*/*`).
    pub fn settings(&self, path: &str, http_method: &str) -> Option<&MethodSetting> {
        let settings = self.stage.method_settings.as_ref()?;
        let own = settings.iter().find(|(key, _)| is_method(key, path, http_method));
        own.map(|(_, setting)| setting).or_else(|| settings.get("*/*"))
    }
}

/// Whether a key of `methodSettings`, such as `~1pets~1{id}/GET` or `pets/GET`, means the method.
fn is_method(key: &str, path: &str, http_method: &str) -> bool {
    let Some((of, method)) = key.rsplit_once('/') else { return false };
    let of = of.replace("~1", "/").replace("~0", "~");
    method == http_method && of.trim_matches('/') == path.trim_matches('/')
}

/// What is remembered.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    generation: AtomicU64,
    stages: Remembered<(String, String), Live>,
    admissions: Remembered<(String, String, String), Admission>,
    accounts: Remembered<Place, Account>,
    deployments: RwLock<HashMap<(String, String), Arc<Deployed>>>,
}

/// In which generation it was read, and what there was.
type Read<V> = (u64, Option<Arc<V>>);

/// What was read, by what it was asked for.
#[derive(Debug)]
struct Remembered<K, V>(RwLock<HashMap<K, Read<V>>>);

impl<K, V> Default for Remembered<K, V> {
    fn default() -> Self {
        Remembered(RwLock::default())
    }
}

impl<K: Hash + Eq, V> Remembered<K, V> {
    fn get(&self, key: &K, generation: u64) -> Option<Option<Arc<V>>> {
        let known = self.0.read();
        let (read, found) = known.get(key)?;
        (*read == generation).then(|| found.clone())
    }

    fn put(&self, key: K, generation: u64, value: Option<Arc<V>>) {
        let mut known = self.0.write();
        if known.len() >= ENTRIES_MAX {
            known.clear();
        }
        known.insert(key, (generation, value));
    }
}

impl Memory {
    /// Everything may have changed, but for what deployments froze.
    pub(crate) fn forget(&self) {
        self.generation.fetch_add(1, Ordering::SeqCst);
    }

    fn generation(&self) -> u64 {
        self.generation.load(Ordering::SeqCst)
    }
}

impl Room {
    /// The stage of that name of the API of that id, wherever it is; nothing where there is none.
    ///
    /// # Errors
    /// The store's.
    pub async fn live(&self, api: &str, stage: &str) -> Result<Option<Arc<Live>>, StoreError> {
        let generation = self.memory.generation();
        let key = (api.to_owned(), stage.to_owned());
        if let Some(found) = self.memory.stages.get(&key, generation) {
            return Ok(found);
        }
        let found = self.read_live(api, stage).await?.map(Arc::new);
        self.memory.stages.put(key, generation, found.clone());
        Ok(found)
    }

    async fn read_live(&self, api: &str, name: &str) -> Result<Option<Live>, StoreError> {
        let Some(place) = self.place_of(api).await? else { return Ok(None) };
        let wanted = [keys::api::key(&place, api), keys::stage::key(api, name)];
        let mut found = self.store.get(&wanted).await?;
        let (Some(Some(stage)), Some(Some(of))) = (found.pop(), found.pop()) else {
            return Ok(None);
        };
        let record: Kept<RestApi> = record::decode("API", &of.value)?;
        let version = stage.version.number();
        let stage: Kept<Stage> = record::decode("stage", &stage.value)?;
        let deployment = stage.0.deployment_id.as_deref().unwrap_or_default();
        let Some(deployment) = self.deployed(api, deployment).await? else { return Ok(None) };
        let canary = stage.0.canary_settings.as_ref().and_then(|of| of.deployment_id.as_deref());
        let canary = match canary {
            Some(id) => self.deployed(api, id).await?,
            None => None,
        };
        Ok(Some(Live { place, api: record.0, stage: stage.0, version, deployment, canary }))
    }

    /// What a deployment froze, if there is one of that id.
    ///
    /// # Errors
    /// The store's.
    pub async fn deployed(&self, api: &str, id: &str) -> Result<Option<Arc<Deployed>>, StoreError> {
        let key = (api.to_owned(), id.to_owned());
        if let Some(found) = self.memory.deployments.read().get(&key) {
            return Ok(Some(found.clone()));
        }
        let Some(entry) = get_one(&*self.store, keys::snapshot::key(api, id)).await? else {
            return Ok(None);
        };
        let definition = Definition::decode(&entry.value)?;
        let mut known = self.memory.deployments.write();
        if known.len() >= DEPLOYMENTS_MAX {
            known.clear();
        }
        let read = || Deployed { api_id: key.0.clone(), id: key.1.clone(), definition };
        // Of two that read it at once, the first one's is everybody's.
        Ok(Some(known.entry(key.clone()).or_insert_with(|| Arc::new(read())).clone()))
    }

    /// What the value of an API key brings at a stage; nothing where no key has the value.
    ///
    /// # Errors
    /// The store's.
    pub async fn admission(
        &self,
        live: &Live,
        value: &str,
    ) -> Result<Option<Arc<Admission>>, StoreError> {
        // Longer ones are nobody's, and would fill the memory.
        if value.is_empty() || value.len() > 4 * limits::KEY_VALUE_MAX {
            return Ok(None);
        }
        let generation = self.memory.generation();
        let api = live.api.id.clone().unwrap_or_default();
        let stage = live.stage.stage_name.clone().unwrap_or_default();
        let key = (api, stage, value.to_owned());
        if let Some(found) = self.memory.admissions.get(&key, generation) {
            return Ok(found);
        }
        let found = self.read_admission(&live.place, &key.0, &key.1, value).await?.map(Arc::new);
        self.memory.admissions.put(key, generation, found.clone());
        Ok(found)
    }

    async fn read_admission(
        &self,
        place: &Place,
        api: &str,
        stage: &str,
        value: &str,
    ) -> Result<Option<Admission>, StoreError> {
        let Some(of) = get_one(&*self.store, keys::key_value::key(place, value)).await? else {
            return Ok(None);
        };
        let id = String::from_utf8_lossy(&of.value).into_owned();
        let Some(key) = self.kept::<ApiKey>("API key", keys::api_key::key(place, &id)).await?
        else {
            return Ok(None);
        };
        let range = KeyRange::prefix(&keys::plan_key::all_of_key(place, &id));
        let limit = Limit::entries(limits::PLANS_OF_KEY_MAX);
        let page = self.store.scan(range, limit, Direction::Forward).await?;
        for entry in page.entries {
            let plan_id = keys::plan_key::read_plan(&entry.key)?;
            let plan_key = keys::plan::key(place, &plan_id);
            let Some(plan) = self.kept::<UsagePlan>("usage plan", plan_key).await? else {
                continue;
            };
            let mut stages = plan.api_stages.iter().flatten();
            let is_this = |id: &Option<String>, name: &Option<String>| {
                id.as_deref() == Some(api) && name.as_deref() == Some(stage)
            };
            if stages.any(|of| is_this(&of.api_id, &of.stage)) {
                let (place, plan) = (place.clone(), Some(Arc::new(plan)));
                return Ok(Some(Admission { place, key, plan }));
            }
        }
        Ok(Some(Admission { place: place.clone(), key, plan: None }))
    }

    /// The settings of an account in a region: where logs may be written as whom, how many requests
    /// there may be.
    ///
    /// # Errors
    /// The store's.
    pub async fn account(&self, place: &Place) -> Result<Arc<Account>, StoreError> {
        let generation = self.memory.generation();
        if let Some(Some(found)) = self.memory.accounts.get(place, generation) {
            return Ok(found);
        }
        let found = self.kept::<Account>("account", keys::account::key(place)).await?;
        let found = Arc::new(found.unwrap_or_else(crate::account::unchanged));
        self.memory.accounts.put(place.clone(), generation, Some(found.clone()));
        Ok(found)
    }

    async fn kept<T: Structure + Decode>(
        &self,
        what: &'static str,
        key: Key,
    ) -> Result<Option<T>, StoreError> {
        let Some(entry) = get_one(&*self.store, key).await? else { return Ok(None) };
        let record: Kept<T> = record::decode(what, &entry.value)?;
        Ok(Some(record.0))
    }

    /// What the room does beside answering: it hears what others commit, and writes counts of
    /// requests. Never returns.
    pub async fn run(self: Arc<Self>) {
        tokio::join!(self.follow(), self.write_counts());
    }

    async fn follow(&self) {
        let watch = |prefix: Key| self.store.watch(prefix);
        let mut apis = watch(keys::api::all());
        let mut stages = watch(keys::stage::all());
        let mut api_keys = watch(keys::api_key::all());
        let mut plans = watch(keys::plan::all());
        let mut plan_keys = watch(keys::plan_key::all());
        let mut accounts = watch(keys::account::all());
        loop {
            self.forget();
            tokio::select! {
                () = apis.changed() => {}
                () = stages.changed() => {}
                () = api_keys.changed() => {}
                () = plans.changed() => {}
                () = plan_keys.changed() => {}
                () = accounts.changed() => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn method_settings_are_found_under_either_form_of_their_path() {
        for (key, path, http_method, expected) in [
            ("~1pets~1{id}/GET", "/pets/{id}", "GET", true),
            ("pets/{id}/GET", "/pets/{id}", "GET", true),
            ("~1/GET", "/", "GET", true),
            ("/GET", "/", "GET", true),
            ("~1pets/GET", "/pets", "POST", false),
            ("~1pets/GET", "/pet", "GET", false),
            ("pets", "/pets", "GET", false),
            ("*/*", "/pets", "GET", false),
        ] {
            assert_eq!(is_method(key, path, http_method), expected, "{key} {path}");
        }
    }
}
