//! API keys.

use super::REPLACE;
use crate::errors::{bad, busy, conflict, limit, no_such, unavailable};
use crate::keys::{self, Place};
use crate::limits::{API_KEYS_MAX, ATTEMPTS_MAX, KEY_VALUE_MAX, KEY_VALUE_MIN};
use crate::patch::{self, Patch, Paths, Verb, Voice};
use crate::room::{Room, value};
use crate::{paging, tags};
use aws_api::ApiError;
use aws_api::apigateway::{
    ApiKey, ApiKeys, CreateApiKeyRequest, DeleteApiKeyOutput, DeleteApiKeyRequest,
    GetApiKeyRequest, GetApiKeysRequest, UpdateApiKeyRequest,
};
use foundation::Caller;
use store::{Batch, Check, KeyRange, get_one};

const PATHS: Paths = Paths {
    voice: Voice::List,
    rows: &[
        ("/customerId", REPLACE),
        ("/description", REPLACE),
        ("/enabled", REPLACE),
        ("/name", REPLACE),
        ("/stages", &[Verb::Add, Verb::Remove]),
    ],
};

/// Letters of a value that is made.
const VALUE_LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const VALUE_LENGTH: usize = 40;

pub(crate) fn no_key() -> ApiError {
    no_such("API Key")
}

impl Room {
    pub(crate) async fn create_api_key(
        &self,
        caller: &Caller,
        input: CreateApiKeyRequest,
    ) -> Result<ApiKey, ApiError> {
        let place = Place::of(caller);
        let secret = match input.value.filter(|value| !value.is_empty()) {
            Some(value) => checked_value(value)?,
            None => self.ambient.dice.letters(VALUE_LETTERS, VALUE_LENGTH),
        };
        let id = match input.generate_distinct_id {
            Some(false) => secret.clone(),
            _ => self.long_id(),
        };
        let mut stages = Vec::new();
        for stage in input.stage_keys.unwrap_or_default() {
            let api = stage.rest_api_id.unwrap_or_default();
            let name = stage.stage_name.unwrap_or_default();
            stages.push(self.stage_key(caller, &format!("{api}/{name}")).await?);
        }
        let now = Some(self.now());
        let key = ApiKey {
            created_date: now,
            customer_id: input.customer_id.filter(|of| !of.is_empty()),
            description: input.description.filter(|of| !of.is_empty()),
            enabled: Some(input.enabled == Some(true)),
            id: Some(id),
            last_updated_date: now,
            name: input.name.filter(|of| !of.is_empty()),
            stage_keys: Some(stages),
            tags: tags::given(input.tags)?,
            value: Some(secret),
        };
        if self.entries(keys::api_key::all_of(&place)).await?.len() >= API_KEYS_MAX {
            return Err(limit("Too many API keys"));
        }
        self.add_api_key(&place, &key).await?;
        Ok(key)
    }

    /// Writes a new key: `id` and `value` must be there.
    pub(crate) async fn add_api_key(&self, place: &Place, key: &ApiKey) -> Result<(), ApiError> {
        let id = key.id.clone().unwrap_or_default();
        let secret = key.value.clone().unwrap_or_default();
        let by_value = keys::key_value::key(place, &secret);
        let by_id = keys::api_key::key(place, &id);
        let batch = Batch::new()
            .check(Check::Absent(by_value.clone()))
            .check(Check::Absent(by_id.clone()))
            .put(by_value, id)
            .put(by_id, value(key.clone()));
        match self.commit(batch).await? {
            true => Ok(()),
            false => Err(conflict("API Key already exists")),
        }
    }

    pub(crate) async fn find_api_key(&self, place: &Place, id: &str) -> Result<ApiKey, ApiError> {
        let found = self.found("API key", keys::api_key::key(place, id)).await?;
        Ok(found.ok_or_else(no_key)?.record)
    }

    pub(crate) async fn get_api_key(
        &self,
        caller: &Caller,
        input: GetApiKeyRequest,
    ) -> Result<ApiKey, ApiError> {
        let key = self.find_api_key(&Place::of(caller), &input.api_key).await?;
        Ok(with_tags(shown(key, input.include_value == Some(true))))
    }

    pub(crate) async fn get_api_keys(
        &self,
        caller: &Caller,
        input: GetApiKeysRequest,
    ) -> Result<ApiKeys, ApiError> {
        let all = self.all::<ApiKey>("API key", keys::api_key::all_of(&Place::of(caller))).await?;
        let (query, customer) = (input.name_query.unwrap_or_default(), input.customer_id);
        let with_value = input.include_values == Some(true);
        let wanted = |key: &ApiKey| {
            let name = key.name.as_deref().unwrap_or_default();
            name.starts_with(&query) && (customer.is_none() || key.customer_id == customer)
        };
        let all = all.into_iter().map(|found| found.record).filter(wanted);
        let all = all.map(|key| (key.id.clone().unwrap_or_default(), shown(key, with_value)));
        let (items, position) =
            paging::page("apikeys", all.collect(), input.limit, input.position)?;
        Ok(ApiKeys { items: Some(items), position, warnings: None })
    }

    pub(crate) async fn delete_api_key(
        &self,
        caller: &Caller,
        input: DeleteApiKeyRequest,
    ) -> Result<DeleteApiKeyOutput, ApiError> {
        let place = Place::of(caller);
        for _ in 0..ATTEMPTS_MAX {
            let key = keys::api_key::key(&place, &input.api_key);
            let found = self.found::<ApiKey>("API key", key).await?.ok_or_else(no_key)?;
            let secret = found.record.value.as_deref().unwrap_or_default();
            let of_key = keys::plan_key::all_of_key(&place, &input.api_key);
            let mut batch = Batch::new()
                .check(found.unchanged())
                .delete(keys::key_value::key(&place, secret))
                .delete_range(KeyRange::prefix(&of_key));
            for entry in self.entries(of_key).await? {
                let plan = keys::plan_key::read_plan(&entry.key).map_err(unavailable)?;
                batch = batch.delete(keys::plan_key::key(&place, &plan, &input.api_key));
            }
            if self.commit(batch.delete(found.entry.key)).await? {
                return Ok(DeleteApiKeyOutput {});
            }
        }
        Err(busy())
    }

    pub(crate) async fn update_api_key(
        &self,
        caller: &Caller,
        input: UpdateApiKeyRequest,
    ) -> Result<ApiKey, ApiError> {
        let patches = patch::read(input.patch_operations, &PATHS)?;
        for patch in patches.iter().filter(|patch| patch.verb == Verb::Add) {
            self.stage_key(caller, patch.value()?).await?;
        }
        let key = keys::api_key::key(&Place::of(caller), &input.api_key);
        let changed = self.change_record::<ApiKey>("API key", key, no_key, |key| {
            patches.iter().try_for_each(|patch| apply(key, patch))?;
            key.last_updated_date = Some(self.now());
            Ok(())
        });
        Ok(with_tags(shown(changed.await?, false)))
    }

    /// `api/stage`, if there is such a stage.
    async fn stage_key(&self, caller: &Caller, text: &str) -> Result<String, ApiError> {
        let (api, name) = text.split_once('/').unwrap_or((text, ""));
        self.require_api(caller, api).await?;
        let found =
            get_one(&*self.store, keys::stage::key(api, name)).await.map_err(unavailable)?;
        found.map(|_| text.to_owned()).ok_or_else(|| no_such("stage"))
    }
}

/// A value that a client chose.
pub(crate) fn checked_value(value: String) -> Result<String, ApiError> {
    if value.len() < KEY_VALUE_MIN {
        return Err(bad(format!("API Key value should be at least {KEY_VALUE_MIN} characters")));
    }
    if value.len() > KEY_VALUE_MAX {
        return Err(bad(format!(
            "API Key value exceeds maximum size of {KEY_VALUE_MAX} characters"
        )));
    }
    Ok(value)
}

fn apply(key: &mut ApiKey, patch: &Patch) -> Result<(), ApiError> {
    match *patch.at().as_slice() {
        ["customerId"] => patch::text(&mut key.customer_id, patch),
        ["description"] => patch::text(&mut key.description, patch),
        ["enabled"] => key.enabled = Some(patch.boolean()),
        ["name"] => patch::text(&mut key.name, patch),
        _ => {
            let stage = patch.value()?.to_owned();
            patch::list(&mut key.stage_keys, &stage, patch);
            key.stage_keys.get_or_insert_default();
        }
    }
    Ok(())
}

fn shown(key: ApiKey, with_value: bool) -> ApiKey {
    ApiKey { value: key.value.filter(|_| with_value), ..key }
}

fn with_tags(key: ApiKey) -> ApiKey {
    ApiKey { tags: Some(key.tags.unwrap_or_default()), ..key }
}
