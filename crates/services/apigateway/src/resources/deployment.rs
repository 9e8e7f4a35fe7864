//! `AWS::ApiGateway::Deployment`.

use super::SERVICE;
use super::patches::Patches;
use super::stage_settings::{AccessLog, Canary, OfMethod, Settings, bring, stage};
use super::tags::bring_tags;
use async_trait::async_trait;
use aws_api::apigateway::{
    Apigateway, CreateDeploymentRequest, DeleteDeploymentRequest, DeleteStageRequest,
    Deployment as Existing, DeploymentCanarySettings, GetDeploymentRequest, GetDeploymentsRequest,
    UpdateDeploymentRequest,
};
use resource::{Definition, Failure, Found, Made, Provider, Tag, Work, gone, if_found, properties};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Deployment {
        canary: Option<Release> = "DeploymentCanarySettings", replace;
        description: Option<String> = "Description";
        rest_api_id: String = "RestApiId", replace;
        stage: Option<OfStage> = "StageDescription";
        stage_name: Option<String> = "StageName";
    }
}

properties! {
    /// A canary release that this deployment is.
    pub struct Release {
        percent: Option<f64> = "PercentTraffic";
        overrides: Option<BTreeMap<String, String>> = "StageVariableOverrides";
        use_stage_cache: Option<bool> = "UseStageCache";
    }
}

properties! {
    /// The stage that it makes.
    pub struct OfStage {
        access_log: Option<AccessLog> = "AccessLogSetting";
        cache_enabled: Option<bool> = "CacheClusterEnabled";
        cache_size: Option<String> = "CacheClusterSize";
        cache_data_encrypted: Option<bool> = "CacheDataEncrypted";
        cache_ttl_s: Option<i32> = "CacheTtlInSeconds";
        caching_enabled: Option<bool> = "CachingEnabled";
        canary: Option<Canary> = "CanarySetting";
        data_trace_enabled: Option<bool> = "DataTraceEnabled";
        description: Option<String> = "Description";
        logging_level: Option<String> = "LoggingLevel";
        methods: Option<Vec<OfMethod>> = "MethodSettings";
        metrics_enabled: Option<bool> = "MetricsEnabled";
        tags: Option<Vec<Tag>> = "Tags";
        burst: Option<i32> = "ThrottlingBurstLimit";
        rate: Option<f64> = "ThrottlingRateLimit";
        tracing: Option<bool> = "TracingEnabled";
        variables: Option<BTreeMap<String, String>> = "Variables";
    }
}

pub(super) struct Deployments {
    pub(super) api: Arc<dyn Apigateway>,
}

const NAME: &str = "AWS::ApiGateway::Deployment";

fn made(id: &str) -> Made {
    Made::new(id).with("DeploymentId", id)
}

impl OfStage {
    fn settings(&self, deployment: &str) -> Settings {
        // What stands beside the settings of methods counts for all of them.
        let all = OfMethod {
            cache_data_encrypted: self.cache_data_encrypted,
            cache_ttl_s: self.cache_ttl_s,
            caching_enabled: self.caching_enabled,
            data_trace_enabled: self.data_trace_enabled,
            http_method: None,
            logging_level: self.logging_level.clone(),
            metrics_enabled: self.metrics_enabled,
            resource_path: None,
            burst: self.burst,
            rate: self.rate,
        };
        let methods = self.methods.clone().unwrap_or_default();
        Settings {
            access_log: self.access_log.clone(),
            cache_enabled: self.cache_enabled,
            cache_size: self.cache_size.clone(),
            canary: self.canary.clone(),
            deployment_id: Some(deployment.to_owned()),
            description: self.description.clone(),
            methods: std::iter::once(all).chain(methods).collect(),
            tracing: self.tracing,
            variables: self.variables.clone(),
        }
    }
}

/// What is wanted of the stage.
fn settings(of: &Deployment, id: &str) -> Settings {
    match &of.stage {
        Some(stage) => stage.settings(id),
        None => Settings { deployment_id: Some(id.to_owned()), ..Settings::default() },
    }
}

#[async_trait]
impl Provider for Deployments {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["DeploymentId"]);

    type Properties = Deployment;

    async fn create(&self, work: &Work, wanted: &Deployment) -> Result<Made, Failure> {
        let there = self.alike(work, wanted).await?;
        let id = match work.own_of(&there).await? {
            Some(id) => id,
            None => {
                let canary = wanted.canary.as_ref().map(|release| DeploymentCanarySettings {
                    percent_traffic: release.percent,
                    stage_variable_overrides: release.overrides.clone(),
                    use_stage_cache: release.use_stage_cache,
                });
                let input = CreateDeploymentRequest {
                    canary_settings: canary,
                    description: wanted.description.clone(),
                    rest_api_id: wanted.rest_api_id.clone(),
                    stage_name: wanted.stage_name.clone(),
                    ..CreateDeploymentRequest::default()
                };
                let created = self.api.create_deployment(&work.caller, input).await;
                created.map_err(work.refused(SERVICE))?.id.unwrap_or_default()
            }
        };
        work.remember(&id).await?;
        if wanted.canary.is_none() {
            self.bring_stage(work, &id, wanted, wanted).await?;
        }
        Ok(made(&id))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Deployment,
    ) -> Result<Option<Found<Deployment>>, Failure> {
        let Some(found) = self.found(work, id, wanted).await? else { return Ok(None) };
        let description = wanted.description.as_ref().and(found.description);
        // The stage may have gone on to another deployment.
        let properties = Deployment { description, ..wanted.clone() };
        Ok(Some(Found { properties, attributes: made(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Deployment,
        new: &Deployment,
    ) -> Result<Made, Failure> {
        let found = self.found(work, id, new).await?;
        let has = found.ok_or_else(|| Failure::not_found(NAME, id))?;
        let mut patches = Patches::default();
        let named = old.description.is_some() || new.description.is_some();
        patches.value("/description", named, has.description, new.description.clone());
        if let Some(operations) = patches.some() {
            let input = UpdateDeploymentRequest {
                deployment_id: id.to_owned(),
                patch_operations: Some(operations),
                rest_api_id: new.rest_api_id.clone(),
            };
            let updated = self.api.update_deployment(&work.caller, input).await;
            updated.map_err(work.refused(SERVICE))?;
        }
        if old.stage_name != new.stage_name || old.stage != new.stage {
            self.bring_stage(work, id, old, new).await?;
        }
        Ok(made(id))
    }

    /// The stage that was made with it, and still serves it, goes before it.
    async fn delete(&self, work: &Work, id: &str, last: &Deployment) -> Result<(), Failure> {
        if let Some(name) = &last.stage_name
            && let Some(stage) = stage(&*self.api, work, &last.rest_api_id, name).await?
            && stage.deployment_id.as_deref() == Some(id)
        {
            let input = DeleteStageRequest {
                rest_api_id: last.rest_api_id.clone(),
                stage_name: name.clone(),
            };
            let deleted = self.api.delete_stage(&work.caller, input).await;
            gone(deleted.map_err(work.refused(SERVICE)))?;
        }
        let input = DeleteDeploymentRequest {
            deployment_id: id.to_owned(),
            rest_api_id: last.rest_api_id.clone(),
        };
        gone(self.api.delete_deployment(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

impl Deployments {
    async fn found(
        &self,
        work: &Work,
        id: &str,
        wanted: &Deployment,
    ) -> Result<Option<Existing>, Failure> {
        let input = GetDeploymentRequest {
            deployment_id: id.to_owned(),
            embed: None,
            rest_api_id: wanted.rest_api_id.clone(),
        };
        if_found(self.api.get_deployment(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }

    /// The ids of deployments that say the same of themselves.
    async fn alike(&self, work: &Work, wanted: &Deployment) -> Result<Vec<String>, Failure> {
        let (mut ids, mut position) = (Vec::new(), None);
        loop {
            let input = GetDeploymentsRequest {
                limit: Some(500),
                position,
                rest_api_id: wanted.rest_api_id.clone(),
            };
            let page = self.api.get_deployments(&work.caller, input).await;
            let page = page.map_err(work.refused(SERVICE))?;
            let items = page.items.unwrap_or_default().into_iter();
            let alike = items.filter(|one| one.description == wanted.description);
            ids.extend(alike.filter_map(|one| one.id));
            position = page.position;
            if position.is_none() {
                return Ok(ids);
            }
        }
    }

    /// Makes the stage serve this deployment, with these settings.
    async fn bring_stage(
        &self,
        work: &Work,
        id: &str,
        old: &Deployment,
        new: &Deployment,
    ) -> Result<(), Failure> {
        let Some(name) = &new.stage_name else { return Ok(()) };
        let api = &*self.api;
        let has = match stage(api, work, &new.rest_api_id, name).await? {
            Some(has) => has,
            None => {
                let input = aws_api::apigateway::CreateStageRequest {
                    deployment_id: id.to_owned(),
                    rest_api_id: new.rest_api_id.clone(),
                    stage_name: name.clone(),
                    ..Default::default()
                };
                api.create_stage(&work.caller, input).await.map_err(work.refused(SERVICE))?
            }
        };
        let tags = has.tags.clone();
        bring(api, work, &new.rest_api_id, has, &settings(old, id), &settings(new, id)).await?;
        let path = format!("/restapis/{}/stages/{name}", new.rest_api_id);
        let own = new.stage.as_ref().and_then(|stage| stage.tags.as_deref());
        bring_tags(api, work, &path, tags, own).await
    }
}
