//! API keys in usage plans.

use super::api_keys::no_key;
use crate::errors::{bad, busy, conflict, limit, unavailable};
use crate::keys::{self, Place};
use crate::limits::{ATTEMPTS_MAX, PLANS_OF_KEY_MAX};
use crate::paging;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::apigateway::{
    ApiKey, CreateUsagePlanKeyRequest, DeleteUsagePlanKeyOutput, DeleteUsagePlanKeyRequest,
    GetUsagePlanKeyRequest, GetUsagePlanKeysRequest, UsagePlan, UsagePlanKey, UsagePlanKeys,
};
use bytes::Bytes;
use foundation::Caller;
use store::{Batch, Check, get_one};

const KIND: &str = "API_KEY";

impl Room {
    pub(crate) async fn create_usage_plan_key(
        &self,
        caller: &Caller,
        input: CreateUsagePlanKeyRequest,
    ) -> Result<UsagePlanKey, ApiError> {
        if input.key_type != KIND {
            return Err(bad("Usage Plan Key type must be API_KEY"));
        }
        let place = Place::of(caller);
        let (id, key_id) = (&input.usage_plan_id, &input.key_id);
        for _ in 0..ATTEMPTS_MAX {
            let plan = self.find_plan(&place, id).await?;
            let key = self.find_api_key(&place, key_id).await?;
            self.check_overlap(&place, &plan, key_id).await?;
            let (by_plan, by_key) = (
                keys::plan_key::key(&place, id, key_id),
                keys::plan_key::by_key(&place, key_id, id),
            );
            let batch = Batch::new()
                .check(Check::Absent(by_plan.clone()))
                .check(Check::Present(keys::plan::key(&place, id)))
                .check(Check::Present(keys::api_key::key(&place, key_id)))
                .put(by_plan, Bytes::new())
                .put(by_key, Bytes::new());
            if self.commit(batch).await? {
                return Ok(shown(key));
            }
        }
        Err(busy())
    }

    /// A key opens a stage through one plan.
    async fn check_overlap(
        &self,
        place: &Place,
        plan: &UsagePlan,
        key: &str,
    ) -> Result<(), ApiError> {
        let stages = |plan: &UsagePlan| {
            let all = plan.api_stages.clone().unwrap_or_default().into_iter();
            all.map(|of| (of.api_id.unwrap_or_default(), of.stage.unwrap_or_default()))
                .collect::<Vec<_>>()
        };
        let entries = self.entries(keys::plan_key::all_of_key(place, key)).await?;
        if entries.len() >= PLANS_OF_KEY_MAX {
            return Err(limit("Too many usage plans for this API key"));
        }
        let wanted = stages(plan);
        for entry in entries {
            let other = keys::plan_key::read_plan(&entry.key).map_err(unavailable)?;
            if Some(&other) == plan.id.as_ref() {
                return Err(conflict(format!(
                    "API Key {key} is already associated with usage plan {other}"
                )));
            }
            let other = self.find_plan(place, &other).await?;
            if let Some((api, stage)) = stages(&other).iter().find(|of| wanted.contains(of)) {
                return Err(conflict(format!(
                    "API Key {key} is already associated with API stage {api}:{stage} through usage plan {}",
                    other.id.unwrap_or_default()
                )));
            }
        }
        Ok(())
    }

    async fn in_plan(&self, place: &Place, plan: &str, key: &str) -> Result<(), ApiError> {
        self.require_plan(place, plan).await?;
        let found = get_one(&*self.store, keys::plan_key::key(place, plan, key)).await;
        found.map_err(unavailable)?.map(|_| ()).ok_or_else(no_key)
    }

    pub(crate) async fn get_usage_plan_key(
        &self,
        caller: &Caller,
        input: GetUsagePlanKeyRequest,
    ) -> Result<UsagePlanKey, ApiError> {
        let place = Place::of(caller);
        self.in_plan(&place, &input.usage_plan_id, &input.key_id).await?;
        Ok(shown(self.find_api_key(&place, &input.key_id).await?))
    }

    pub(crate) async fn get_usage_plan_keys(
        &self,
        caller: &Caller,
        input: GetUsagePlanKeysRequest,
    ) -> Result<UsagePlanKeys, ApiError> {
        let place = Place::of(caller);
        self.require_plan(&place, &input.usage_plan_id).await?;
        let query = input.name_query.unwrap_or_default();
        let mut all = Vec::new();
        for id in self.keys_of_plan(&place, &input.usage_plan_id).await? {
            let key = self.find_api_key(&place, &id).await?;
            if key.name.as_deref().unwrap_or_default().starts_with(&query) {
                all.push((id, shown(key)));
            }
        }
        let (items, position) = paging::page("usageplankeys", all, input.limit, input.position)?;
        Ok(UsagePlanKeys { items: Some(items), position })
    }

    /// The ids of the API keys in a plan.
    pub(crate) async fn keys_of_plan(
        &self,
        place: &Place,
        plan: &str,
    ) -> Result<Vec<String>, ApiError> {
        let entries = self.entries(keys::plan_key::all_of_plan(place, plan)).await?;
        let keys = entries.iter().map(|entry| keys::plan_key::read_key(&entry.key));
        keys.collect::<Result<_, _>>().map_err(unavailable)
    }

    pub(crate) async fn delete_usage_plan_key(
        &self,
        caller: &Caller,
        input: DeleteUsagePlanKeyRequest,
    ) -> Result<DeleteUsagePlanKeyOutput, ApiError> {
        let place = Place::of(caller);
        let (plan, key) = (&input.usage_plan_id, &input.key_id);
        self.in_plan(&place, plan, key).await?;
        let batch = Batch::new()
            .delete(keys::plan_key::key(&place, plan, key))
            .delete(keys::plan_key::by_key(&place, key, plan));
        self.commit(batch).await?;
        Ok(DeleteUsagePlanKeyOutput {})
    }
}

fn shown(key: ApiKey) -> UsagePlanKey {
    UsagePlanKey { id: key.id, name: key.name, r#type: Some(KIND.to_owned()), value: key.value }
}
