//! Stages: names under which deployments are served.

use super::stage_patches;
use crate::errors::{bad, busy, conflict, limit, no_such, unavailable, unsupported};
use crate::keys::{self, Place};
use crate::limits::{ATTEMPTS_MAX, STAGES_MAX};
use crate::patch;
use crate::room::{Room, no_api, value};
use crate::{stage_rules, tags};
use aws_api::ApiError;
use aws_api::apigateway::{
    CanarySettings, CreateStageRequest, DeleteStageOutput, DeleteStageRequest, Deployment,
    FlushStageAuthorizersCacheOutput, FlushStageAuthorizersCacheRequest, FlushStageCacheOutput,
    FlushStageCacheRequest, GetStageRequest, GetStagesRequest, Stage, Stages, UpdateStageRequest,
};
use foundation::Caller;
use store::{Batch, Check, get_one};

/// Letters of a stage's name at most.
const NAME_MAX: usize = 128;

pub(crate) fn no_stage() -> ApiError {
    no_such("stage")
}

pub(crate) fn check_name(name: &str) -> Result<(), ApiError> {
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    match !name.is_empty() && name.len() <= NAME_MAX && name.chars().all(letter) {
        true => Ok(()),
        false => Err(bad("Stage name only allows a-zA-Z0-9_")),
    }
}

impl Room {
    /// That there is such an API.
    pub(crate) async fn require_api(&self, caller: &Caller, api: &str) -> Result<(), ApiError> {
        let key = keys::api::key(&Place::of(caller), api);
        let found = get_one(&*self.store, key).await.map_err(unavailable)?;
        found.map(|_| ()).ok_or_else(|| no_api(caller, api))
    }

    pub(crate) async fn create_stage(
        &self,
        caller: &Caller,
        input: CreateStageRequest,
    ) -> Result<Stage, ApiError> {
        let (api, name) = (input.rest_api_id, input.stage_name);
        self.require_api(caller, &api).await?;
        check_name(&name)?;
        if input.cache_cluster_enabled == Some(true) {
            return Err(unsupported("cacheClusterEnabled"));
        }
        let mut stage = stage_rules::new(&name, &input.deployment_id, self.now());
        stage.cache_cluster_size = input.cache_cluster_size;
        stage.description = input.description.filter(|text| !text.is_empty());
        stage.documentation_version = input.documentation_version.filter(|of| !of.is_empty());
        stage.tags = tags::given(input.tags)?;
        stage.tracing_enabled = Some(input.tracing_enabled == Some(true));
        stage.variables = input.variables.filter(|of| !of.is_empty());
        stage.canary_settings = input.canary_settings.map(|canary| CanarySettings {
            deployment_id: canary.deployment_id.or_else(|| Some(input.deployment_id.clone())),
            percent_traffic: Some(canary.percent_traffic.unwrap_or(0.0)),
            stage_variable_overrides: canary.stage_variable_overrides.filter(|of| !of.is_empty()),
            use_stage_cache: Some(canary.use_stage_cache == Some(true)),
        });
        stage_rules::check(&stage)?;
        let key = keys::stage::key(&api, &name);
        for _ in 0..ATTEMPTS_MAX {
            let all = self.entries(keys::stage::all_of(&api)).await?;
            if all.iter().any(|entry| entry.key == key) {
                return Err(conflict("Stage already exists"));
            }
            if all.len() >= STAGES_MAX {
                return Err(limit("Too many stages for this REST API"));
            }
            let batch = self.pointing(&api, &stage, Batch::new()).await?;
            let batch =
                batch.check(Check::Absent(key.clone())).put(key.clone(), value(stage.clone()));
            if self.commit(batch).await? {
                return Ok(stage);
            }
        }
        Err(busy())
    }

    /// Writes the deployments again that a stage points to, so that they are not deleted meanwhile.
    async fn pointing(
        &self,
        api: &str,
        stage: &Stage,
        mut batch: Batch,
    ) -> Result<Batch, ApiError> {
        let canary = stage.canary_settings.as_ref().and_then(|of| of.deployment_id.as_deref());
        let own = stage.deployment_id.as_deref();
        let canary = canary.filter(|canary| Some(*canary) != own);
        for id in own.into_iter().chain(canary) {
            let found = self.find_deployment(api, id).await?;
            batch = batch
                .check(found.unchanged())
                .put(found.entry.key.clone(), value::<Deployment>(found.record));
        }
        Ok(batch)
    }

    pub(crate) async fn get_stage(
        &self,
        caller: &Caller,
        input: GetStageRequest,
    ) -> Result<Stage, ApiError> {
        Ok(self.stage(caller, &input.rest_api_id, &input.stage_name).await?.record)
    }

    pub(crate) async fn get_stages(
        &self,
        caller: &Caller,
        input: GetStagesRequest,
    ) -> Result<Stages, ApiError> {
        self.require_api(caller, &input.rest_api_id).await?;
        let prefix = keys::stage::all_of(&input.rest_api_id);
        let all = self.all::<Stage>("stage", prefix).await?;
        let wanted = input.deployment_id;
        let all = all.into_iter().map(|found| found.record);
        let all = all.filter(|stage| wanted.is_none() || stage.deployment_id == wanted);
        Ok(Stages { item: Some(all.collect()) })
    }

    pub(crate) async fn delete_stage(
        &self,
        caller: &Caller,
        input: DeleteStageRequest,
    ) -> Result<DeleteStageOutput, ApiError> {
        let (api, name) = (&input.rest_api_id, &input.stage_name);
        for _ in 0..ATTEMPTS_MAX {
            let found = self.stage(caller, api, name).await?;
            let batch = Batch::new().check(found.unchanged()).delete(found.entry.key);
            let batch = self.out_of_plans(caller, api, Some(name), batch).await?;
            if self.commit(batch).await? {
                return Ok(DeleteStageOutput {});
            }
        }
        Err(busy())
    }

    pub(crate) async fn update_stage(
        &self,
        caller: &Caller,
        input: UpdateStageRequest,
    ) -> Result<Stage, ApiError> {
        let (api, name) = (&input.rest_api_id, &input.stage_name);
        let patches = patch::parse(input.patch_operations)?;
        for _ in 0..ATTEMPTS_MAX {
            let found = self.stage(caller, api, name).await?;
            let batch = Batch::new().check(found.unchanged());
            let mut stage = found.record;
            let before = stage.clone();
            patches.iter().try_for_each(|patch| stage_patches::apply(&mut stage, patch))?;
            stage_rules::check(&stage)?;
            if stage_rules::logs(&stage) && !stage_rules::logs(&before) {
                self.require_log_role(caller).await?;
            }
            stage.last_updated_date = Some(self.now());
            let batch = self.pointing(api, &stage, batch).await?;
            if self.commit(batch.put(found.entry.key, value(stage.clone()))).await? {
                return Ok(stage);
            }
        }
        Err(busy())
    }

    async fn require_log_role(&self, caller: &Caller) -> Result<(), ApiError> {
        let account = self.account(&Place::of(caller)).await.map_err(unavailable)?;
        match &account.cloudwatch_role_arn {
            Some(_) => Ok(()),
            None => Err(bad(
                "CloudWatch Logs role ARN must be set in account settings to enable logging",
            )),
        }
    }

    /// No stage has a cache, so there is nothing in one.
    pub(crate) async fn flush_stage_cache(
        &self,
        caller: &Caller,
        input: FlushStageCacheRequest,
    ) -> Result<FlushStageCacheOutput, ApiError> {
        self.stage(caller, &input.rest_api_id, &input.stage_name).await?;
        Ok(FlushStageCacheOutput {})
    }

    /// Writes the stage again: under another version of it, nothing that authorizers answered is
    /// known.
    pub(crate) async fn flush_stage_authorizers_cache(
        &self,
        caller: &Caller,
        input: FlushStageAuthorizersCacheRequest,
    ) -> Result<FlushStageAuthorizersCacheOutput, ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let found = self.stage(caller, &input.rest_api_id, &input.stage_name).await?;
            let batch = Batch::new().check(found.unchanged());
            if self.commit(batch.put(found.entry.key, found.entry.value)).await? {
                return Ok(FlushStageAuthorizersCacheOutput {});
            }
        }
        Err(busy())
    }
}
