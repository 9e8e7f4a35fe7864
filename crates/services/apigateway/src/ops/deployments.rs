//! Deployments: an API as it was, frozen.

use super::REPLACE;
use super::stages::{check_name, no_stage};
use crate::definition::Definition;
use crate::errors::{bad, busy, limit, no_such, unavailable, unsupported};
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, DEPLOYMENTS_MAX, STAGES_MAX};
use crate::paging;
use crate::patch::{self, Paths, Voice};
use crate::room::{Found, Room, value};
use crate::stage_rules;
use aws_api::ApiError;
use aws_api::apigateway::{
    CanarySettings, CreateDeploymentRequest, DeleteDeploymentOutput, DeleteDeploymentRequest,
    Deployment, Deployments, GetDeploymentRequest, GetDeploymentsRequest, MethodSnapshot, Stage,
    UpdateDeploymentRequest,
};
use foundation::Caller;
use std::collections::BTreeMap;
use store::{Batch, Check};

const PATHS: Paths = Paths { voice: Voice::List, rows: &[("/description", REPLACE)] };

pub(crate) fn no_deployment() -> ApiError {
    no_such("Deployment")
}

impl Room {
    pub(crate) async fn create_deployment(
        &self,
        caller: &Caller,
        input: CreateDeploymentRequest,
    ) -> Result<Deployment, ApiError> {
        if input.cache_cluster_enabled == Some(true) {
            return Err(unsupported("cacheClusterEnabled"));
        }
        let api = input.rest_api_id.clone();
        let stage_name = input.stage_name.clone().filter(|name| !name.is_empty());
        if input.canary_settings.is_some() && stage_name.is_none() {
            return Err(bad(
                "Invalid deployment content specified.Non null and non empty stageName must be provided for canary deployment. Provided value is null",
            ));
        }
        let id = self.short_id();
        let deployment = Deployment {
            api_summary: None,
            created_date: Some(self.now()),
            description: input.description.clone().filter(|text| !text.is_empty()),
            id: Some(id.clone()),
        };
        for _ in 0..ATTEMPTS_MAX {
            let draft = self.draft(caller, &api).await?;
            check(&draft.definition)?;
            let all = self.entries(keys::deployment::all_of(&api)).await?;
            if all.len() >= DEPLOYMENTS_MAX {
                return Err(limit("Too many deployments for this REST API"));
            }
            let mut frozen = draft.definition.clone();
            frozen.api.tags = None;
            let mut batch = draft
                .unchanged(Batch::new())
                .check(Check::Absent(keys::deployment::key(&api, &id)))
                .put(keys::deployment::key(&api, &id), value(deployment.clone()))
                .put(keys::snapshot::key(&api, &id), frozen.encode());
            if let Some(name) = &stage_name {
                let found = self.find_stage(&api, name).await?;
                let stage_key = keys::stage::key(&api, name);
                let entry = found.as_ref().map(|found| found.entry.clone());
                let stage = match found {
                    Some(Found { record, .. }) => self.redeployed(record, &input, &id)?,
                    None => self.first_stage(&api, name, &input, &id).await?,
                };
                batch = batch
                    .check(Check::unchanged(stage_key.clone(), entry.as_ref()))
                    .put(stage_key, value(stage));
            }
            if self.commit(batch).await? {
                return Ok(deployment);
            }
        }
        Err(busy())
    }

    /// A stage that a deployment makes.
    async fn first_stage(
        &self,
        api: &str,
        name: &str,
        input: &CreateDeploymentRequest,
        id: &str,
    ) -> Result<Stage, ApiError> {
        if input.canary_settings.is_some() {
            return Err(bad(format!(
                "Invalid deployment content specified.Stage {name} must already be created before making a canary release deployment"
            )));
        }
        check_name(name)?;
        if self.entries(keys::stage::all_of(api)).await?.len() >= STAGES_MAX {
            return Err(limit("Too many stages for this REST API"));
        }
        let mut stage = stage_rules::new(name, id, self.now());
        stage.description = input.stage_description.clone().filter(|text| !text.is_empty());
        stage.tracing_enabled = Some(input.tracing_enabled == Some(true));
        stage.cache_cluster_size = input.cache_cluster_size.clone();
        stage.variables = input.variables.clone().filter(|of| !of.is_empty());
        stage_rules::check(&stage)?;
        Ok(stage)
    }

    /// A stage that was there before.
    fn redeployed(
        &self,
        mut stage: Stage,
        input: &CreateDeploymentRequest,
        id: &str,
    ) -> Result<Stage, ApiError> {
        match &input.canary_settings {
            Some(canary) => {
                let overrides = canary.stage_variable_overrides.clone();
                stage.canary_settings = Some(CanarySettings {
                    deployment_id: Some(id.to_owned()),
                    percent_traffic: Some(canary.percent_traffic.unwrap_or(0.0)),
                    stage_variable_overrides: overrides.filter(|of| !of.is_empty()),
                    use_stage_cache: Some(canary.use_stage_cache == Some(true)),
                });
            }
            None => stage.deployment_id = Some(id.to_owned()),
        }
        if let Some(text) = &input.stage_description {
            stage.description = Some(text.clone()).filter(|text| !text.is_empty());
        }
        if let Some(variables) = &input.variables {
            stage.variables.get_or_insert_default().extend(variables.clone());
        }
        if let Some(tracing) = input.tracing_enabled {
            stage.tracing_enabled = Some(tracing);
        }
        stage.last_updated_date = Some(self.now());
        stage_rules::check(&stage)?;
        Ok(stage)
    }

    pub(crate) async fn find_deployment(
        &self,
        api: &str,
        id: &str,
    ) -> Result<Found<Deployment>, ApiError> {
        let found = self.found("deployment", keys::deployment::key(api, id)).await?;
        found.ok_or_else(no_deployment)
    }

    pub(crate) async fn get_deployment(
        &self,
        caller: &Caller,
        input: GetDeploymentRequest,
    ) -> Result<Deployment, ApiError> {
        self.require_api(caller, &input.rest_api_id).await?;
        let found = self.find_deployment(&input.rest_api_id, &input.deployment_id).await?;
        let mut deployment = found.record;
        let embed = input.embed.unwrap_or_default();
        if embed.iter().any(|of| of.eq_ignore_ascii_case("apisummary")) {
            let frozen = self.deployed(&input.rest_api_id, &input.deployment_id).await;
            let frozen = frozen.map_err(unavailable)?.ok_or_else(no_deployment)?;
            deployment.api_summary = Some(summary(&frozen.definition));
        }
        Ok(deployment)
    }

    pub(crate) async fn get_deployments(
        &self,
        caller: &Caller,
        input: GetDeploymentsRequest,
    ) -> Result<Deployments, ApiError> {
        self.require_api(caller, &input.rest_api_id).await?;
        let prefix = keys::deployment::all_of(&input.rest_api_id);
        let all = self.all::<Deployment>("deployment", prefix).await?;
        let all = all.into_iter().map(|found| found.record);
        let all = all.map(|of| (of.id.clone().unwrap_or_default(), of)).collect();
        let (items, position) = paging::page("deployments", all, input.limit, input.position)?;
        Ok(Deployments { items: Some(items), position })
    }

    pub(crate) async fn update_deployment(
        &self,
        caller: &Caller,
        input: UpdateDeploymentRequest,
    ) -> Result<Deployment, ApiError> {
        self.require_api(caller, &input.rest_api_id).await?;
        for _ in 0..ATTEMPTS_MAX {
            let found = self.find_deployment(&input.rest_api_id, &input.deployment_id).await?;
            let batch = Batch::new().check(found.unchanged());
            let mut deployment = found.record;
            for patch in patch::read(input.patch_operations.clone(), &PATHS)? {
                patch::text(&mut deployment.description, &patch);
            }
            if self.commit(batch.put(found.entry.key, value(deployment.clone()))).await? {
                return Ok(deployment);
            }
        }
        Err(busy())
    }

    pub(crate) async fn delete_deployment(
        &self,
        caller: &Caller,
        input: DeleteDeploymentRequest,
    ) -> Result<DeleteDeploymentOutput, ApiError> {
        let (api, id) = (&input.rest_api_id, &input.deployment_id);
        self.require_api(caller, api).await?;
        for _ in 0..ATTEMPTS_MAX {
            // Before the stages: whatever makes one point here writes the deployment again.
            let found = self.find_deployment(api, id).await?;
            let stages = self.all::<Stage>("stage", keys::stage::all_of(api)).await?;
            let points = |stage: &Stage| {
                let canary = stage.canary_settings.as_ref();
                stage.deployment_id.as_ref() == Some(id)
                    || canary.is_some_and(|of| of.deployment_id.as_ref() == Some(id))
            };
            if stages.iter().any(|found| points(&found.record)) {
                return Err(bad(
                    "Active stages pointing to this deployment must be moved or deleted",
                ));
            }
            let batch = Batch::new()
                .check(found.unchanged())
                .delete(found.entry.key)
                .delete(keys::snapshot::key(api, id));
            if self.commit(batch).await? {
                return Ok(DeleteDeploymentOutput {});
            }
        }
        Err(busy())
    }

    pub(crate) async fn find_stage(
        &self,
        api: &str,
        name: &str,
    ) -> Result<Option<Found<Stage>>, ApiError> {
        self.found("stage", keys::stage::key(api, name)).await
    }

    /// A stage that is there.
    pub(crate) async fn stage(
        &self,
        caller: &Caller,
        api: &str,
        name: &str,
    ) -> Result<Found<Stage>, ApiError> {
        self.require_api(caller, api).await?;
        self.find_stage(api, name).await?.ok_or_else(no_stage)
    }
}

/// Whether an API can be deployed.
fn check(definition: &Definition) -> Result<(), ApiError> {
    if definition.methods().next().is_none() {
        return Err(bad("The REST API doesn't contain any methods"));
    }
    match definition.methods().any(|(_, _, method)| method.method_integration.is_none()) {
        true => Err(bad("No integration defined for method")),
        false => Ok(()),
    }
}

fn summary(definition: &Definition) -> BTreeMap<String, BTreeMap<String, MethodSnapshot>> {
    let mut summary: BTreeMap<String, BTreeMap<String, MethodSnapshot>> = BTreeMap::new();
    for (resource, http_method, method) in definition.methods() {
        let snapshot = MethodSnapshot {
            api_key_required: method.api_key_required,
            authorization_type: method.authorization_type.clone(),
        };
        let path = resource.path.clone().unwrap_or_default();
        summary.entry(path).or_default().insert(http_method.to_owned(), snapshot);
    }
    summary
}
