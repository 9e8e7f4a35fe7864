//! `AWS::ApiGateway::Stage`.

use super::SERVICE;
use super::stage_settings::{AccessLog, Canary, OfMethod, Settings, bring, setting, stage};
use super::tags::bring_tags;
use async_trait::async_trait;
use aws_api::apigateway::{
    Apigateway, CanarySettings, CreateStageRequest, DeleteStageRequest, Stage as Existing,
};
use resource::{
    Claim, Definition, Failure, Found, Made, Provider, Tag, Work, gone, properties, tags_found,
    tags_map,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Stage {
        access_log: Option<AccessLog> = "AccessLogSetting";
        cache_enabled: Option<bool> = "CacheClusterEnabled";
        cache_size: Option<String> = "CacheClusterSize";
        canary: Option<Canary> = "CanarySetting";
        deployment_id: Option<String> = "DeploymentId";
        description: Option<String> = "Description";
        methods: Option<Vec<OfMethod>> = "MethodSettings";
        rest_api_id: String = "RestApiId", replace;
        stage_name: Option<String> = "StageName", replace;
        tags: Option<Vec<Tag>> = "Tags";
        tracing: Option<bool> = "TracingEnabled";
        variables: Option<BTreeMap<String, String>> = "Variables";
    }
}

pub(super) struct Stages {
    pub(super) api: Arc<dyn Apigateway>,
}

const NAME: &str = "AWS::ApiGateway::Stage";

/// The stage's name, as where a template gives none.
fn name(wanted: &Stage) -> String {
    wanted.stage_name.clone().unwrap_or_else(|| "default".to_owned())
}

impl Stage {
    fn settings(&self) -> Settings {
        Settings {
            access_log: self.access_log.clone(),
            cache_enabled: self.cache_enabled,
            cache_size: self.cache_size.clone(),
            canary: self.canary.clone(),
            deployment_id: self.deployment_id.clone(),
            description: self.description.clone(),
            methods: self.methods.clone().unwrap_or_default(),
            tracing: self.tracing,
            variables: self.variables.clone(),
        }
    }
}

/// What was found of a canary release, as far as the template speaks of it.
pub(super) fn canary(wanted: &Canary, found: CanarySettings) -> Canary {
    Canary {
        deployment_id: wanted.deployment_id.as_ref().and(found.deployment_id),
        percent: wanted.percent.and(found.percent_traffic),
        overrides: wanted.overrides.as_ref().and(found.stage_variable_overrides),
        use_stage_cache: wanted.use_stage_cache.and(found.use_stage_cache),
    }
}

#[async_trait]
impl Provider for Stages {
    const DEFINITION: Definition = Definition::new(NAME);

    type Properties = Stage;

    async fn create(&self, work: &Work, wanted: &Stage) -> Result<Made, Failure> {
        let name = name(wanted);
        let there = self.found(work, wanted).await?;
        if work.claim(NAME, &name, there.is_some()).await? == Claim::Make {
            self.make(work, &name, wanted).await?;
        }
        work.remember(&name).await?;
        self.bring(work, &Stage { access_log: None, ..wanted.clone() }, wanted).await?;
        Ok(Made::new(name))
    }

    async fn read(
        &self,
        work: &Work,
        _id: &str,
        wanted: &Stage,
    ) -> Result<Option<Found<Stage>>, Failure> {
        let Some(found) = self.found(work, wanted).await? else { return Ok(None) };
        let settings = found.method_settings.unwrap_or_default();
        let methods = wanted.methods.as_ref().map(|methods| {
            let one = |one: &OfMethod| Some(one.found(setting(&settings, &one.key())?.1));
            methods.iter().filter_map(one).collect()
        });
        let log = wanted.access_log.as_ref().zip(found.access_log_settings);
        let log = log.map(|(wanted, has)| AccessLog {
            destination_arn: wanted.destination_arn.as_ref().and(has.destination_arn),
            format: wanted.format.as_ref().and(has.format),
        });
        let release = wanted.canary.as_ref().zip(found.canary_settings);
        let size = found.cache_cluster_size.map(|size| size.to_string());
        let properties = Stage {
            access_log: log,
            cache_enabled: wanted.cache_enabled.and(found.cache_cluster_enabled),
            cache_size: wanted.cache_size.as_ref().and(size),
            canary: release.map(|(wanted, has)| canary(wanted, has)),
            deployment_id: wanted.deployment_id.as_ref().and(found.deployment_id),
            description: wanted.description.as_ref().and(found.description),
            methods,
            rest_api_id: wanted.rest_api_id.clone(),
            stage_name: wanted.stage_name.as_ref().and(found.stage_name),
            tags: tags_found(&work.tags, wanted.tags.as_deref(), found.tags.unwrap_or_default()),
            tracing: wanted.tracing.and(found.tracing_enabled),
            variables: wanted.variables.as_ref().map(|_| found.variables.unwrap_or_default()),
        };
        Ok(Some(Found { properties, attributes: BTreeMap::new() }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Stage,
        new: &Stage,
    ) -> Result<Made, Failure> {
        self.bring(work, old, new).await?;
        Ok(Made::new(id))
    }

    async fn delete(&self, work: &Work, _id: &str, last: &Stage) -> Result<(), Failure> {
        let input =
            DeleteStageRequest { rest_api_id: last.rest_api_id.clone(), stage_name: name(last) };
        gone(self.api.delete_stage(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

impl Stages {
    async fn found(&self, work: &Work, wanted: &Stage) -> Result<Option<Existing>, Failure> {
        stage(&*self.api, work, &wanted.rest_api_id, &name(wanted)).await
    }

    async fn make(&self, work: &Work, name: &str, wanted: &Stage) -> Result<(), Failure> {
        let release = wanted.canary.as_ref().map(|one| CanarySettings {
            deployment_id: one.deployment_id.clone(),
            percent_traffic: one.percent,
            stage_variable_overrides: one.overrides.clone(),
            use_stage_cache: one.use_stage_cache,
        });
        let deployment_id = wanted.deployment_id.clone();
        let input = CreateStageRequest {
            cache_cluster_enabled: wanted.cache_enabled,
            cache_cluster_size: wanted.cache_size.as_deref().map(Into::into),
            canary_settings: release,
            deployment_id: deployment_id
                .ok_or_else(|| Failure::invalid("DeploymentId is required"))?,
            description: wanted.description.clone(),
            documentation_version: None,
            rest_api_id: wanted.rest_api_id.clone(),
            stage_name: name.to_owned(),
            tags: Some(tags_map(&work.tags, wanted.tags.as_deref())),
            tracing_enabled: wanted.tracing,
            variables: wanted.variables.clone(),
        };
        let created = self.api.create_stage(&work.caller, input).await;
        created.map(drop).map_err(work.refused(SERVICE))
    }

    async fn bring(&self, work: &Work, old: &Stage, new: &Stage) -> Result<(), Failure> {
        let name = name(new);
        let has = self.found(work, new).await?.ok_or_else(|| Failure::not_found(NAME, &name))?;
        let path = format!("/restapis/{}/stages/{name}", new.rest_api_id);
        let tags = has.tags.clone();
        let api = &*self.api;
        bring(api, work, &new.rest_api_id, has, &old.settings(), &new.settings()).await?;
        bring_tags(api, work, &path, tags, new.tags.as_deref()).await
    }
}
