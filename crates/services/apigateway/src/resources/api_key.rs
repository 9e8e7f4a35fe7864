//! `AWS::ApiGateway::ApiKey`.

use super::SERVICE;
use super::patches::Patches;
use super::tags::bring_tags;
use async_trait::async_trait;
use aws_api::apigateway::{
    ApiKey as Existing, Apigateway, CreateApiKeyRequest, DeleteApiKeyRequest, GetApiKeyRequest,
    GetApiKeysRequest, StageKey as Key, UpdateApiKeyRequest,
};
use resource::{
    Definition, Failure, Found, Made, Naming, Provider, Tag, Work, given, gone, if_found, in_order,
    properties, tags_found, tags_map,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct ApiKey {
        customer_id: Option<String> = "CustomerId";
        description: Option<String> = "Description";
        enabled: Option<bool> = "Enabled";
        distinct: Option<bool> = "GenerateDistinctId", replace;
        name: Option<String> = "Name", replace;
        stages: Option<Vec<StageKey>> = "StageKeys";
        tags: Option<Vec<Tag>> = "Tags";
        value: Option<String> = "Value", replace;
    }
}

properties! {
    /// A stage that the key is for.
    pub struct StageKey {
        rest_api_id: Option<String> = "RestApiId";
        stage_name: Option<String> = "StageName";
    }
}

pub(super) struct ApiKeys {
    pub(super) api: Arc<dyn Apigateway>,
}

const NAME: &str = "AWS::ApiGateway::ApiKey";

fn made(id: &str) -> Made {
    Made::new(id).with("APIKeyId", id)
}

/// `API/STAGE`, as the service has it.
fn stages(of: Option<&Vec<StageKey>>) -> Vec<String> {
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    let one = |key: &StageKey| format!("{}/{}", text(&key.rest_api_id), text(&key.stage_name));
    of.into_iter().flatten().map(one).collect()
}

#[async_trait]
impl Provider for ApiKeys {
    const DEFINITION: Definition =
        Definition::new(NAME).attributes(&["APIKeyId"]).named(Naming::new("Name", 1024));

    type Properties = ApiKey;

    async fn create(&self, work: &Work, wanted: &ApiKey) -> Result<Made, Failure> {
        let name = given("Name", &wanted.name)?;
        let there = self.named(work, name).await?;
        let id = match work.own_of(&there).await? {
            Some(id) => id,
            None => {
                let key = |one: &StageKey| Key {
                    rest_api_id: one.rest_api_id.clone(),
                    stage_name: one.stage_name.clone(),
                };
                let input = CreateApiKeyRequest {
                    customer_id: wanted.customer_id.clone(),
                    description: wanted.description.clone(),
                    enabled: wanted.enabled,
                    generate_distinct_id: wanted.distinct,
                    name: Some(name.to_owned()),
                    stage_keys: wanted.stages.as_ref().map(|all| all.iter().map(key).collect()),
                    tags: Some(tags_map(&work.tags, wanted.tags.as_deref())),
                    value: wanted.value.clone(),
                };
                let created = self.api.create_api_key(&work.caller, input).await;
                created.map_err(work.refused(SERVICE))?.id.unwrap_or_default()
            }
        };
        work.remember(&id).await?;
        Ok(made(&id))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &ApiKey,
    ) -> Result<Option<Found<ApiKey>>, Failure> {
        let Some(found) = self.found(work, id).await? else { return Ok(None) };
        let has = found.stage_keys.unwrap_or_default().into_iter().map(|key| {
            let (api, stage) = key.split_once('/').unwrap_or_default();
            StageKey { rest_api_id: Some(api.to_owned()), stage_name: Some(stage.to_owned()) }
        });
        let stages = wanted.stages.as_ref().map(|all| in_order(Some(all), has.collect()));
        let properties = ApiKey {
            customer_id: wanted.customer_id.as_ref().and(found.customer_id),
            description: wanted.description.as_ref().and(found.description),
            enabled: wanted.enabled.and(found.enabled),
            distinct: wanted.distinct,
            name: found.name,
            stages,
            tags: tags_found(&work.tags, wanted.tags.as_deref(), found.tags.unwrap_or_default()),
            value: wanted.value.as_ref().and(found.value),
        };
        Ok(Some(Found { properties, attributes: made(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &ApiKey,
        new: &ApiKey,
    ) -> Result<Made, Failure> {
        let found = self.found(work, id).await?;
        let has = found.ok_or_else(|| Failure::not_found(NAME, id))?;
        let mut patches = Patches::default();
        let named = old.description.is_some() || new.description.is_some();
        patches.value("/description", named, has.description, new.description.clone());
        let named = old.customer_id.is_some() || new.customer_id.is_some();
        patches.value("/customerId", named, has.customer_id, new.customer_id.clone());
        let named = old.enabled.is_some() || new.enabled.is_some();
        let truth = |truth: Option<bool>| Some(truth.unwrap_or(false).to_string());
        patches.value("/enabled", named, truth(has.enabled), truth(new.enabled));
        let named = old.stages.is_some() || new.stages.is_some();
        let had = has.stage_keys.unwrap_or_default();
        patches.values("/stages", named, &had, &stages(new.stages.as_ref()));
        if let Some(operations) = patches.some() {
            let input =
                UpdateApiKeyRequest { api_key: id.to_owned(), patch_operations: Some(operations) };
            self.api.update_api_key(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        }
        let path = format!("/apikeys/{id}");
        bring_tags(&*self.api, work, &path, has.tags, new.tags.as_deref()).await?;
        Ok(made(id))
    }

    async fn delete(&self, work: &Work, id: &str, _last: &ApiKey) -> Result<(), Failure> {
        let input = DeleteApiKeyRequest { api_key: id.to_owned() };
        gone(self.api.delete_api_key(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

impl ApiKeys {
    async fn found(&self, work: &Work, id: &str) -> Result<Option<Existing>, Failure> {
        let input = GetApiKeyRequest { api_key: id.to_owned(), include_value: Some(true) };
        if_found(self.api.get_api_key(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }

    /// The ids of keys of this name.
    async fn named(&self, work: &Work, name: &str) -> Result<Vec<String>, Failure> {
        let (mut ids, mut position) = (Vec::new(), None);
        loop {
            let input = GetApiKeysRequest {
                limit: Some(500),
                name_query: Some(name.to_owned()),
                position,
                ..GetApiKeysRequest::default()
            };
            let page = self.api.get_api_keys(&work.caller, input).await;
            let page = page.map_err(work.refused(SERVICE))?;
            let items = page.items.unwrap_or_default().into_iter();
            let of_name = items.filter(|one| one.name.as_deref() == Some(name));
            ids.extend(of_name.filter_map(|one| one.id));
            position = page.position;
            if position.is_none() {
                return Ok(ids);
            }
        }
    }
}
