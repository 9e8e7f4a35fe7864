//! Stages.

use super::listing::listed;
use super::settings::{check_tags, check_variables, merge, put_text, said};
use crate::definition::Definition;
use crate::errors::{bad, conflict, no_stage, not_found, nothing, unsupported};
use crate::record::{Record, StageRecord};
use crate::room::Room;
use crate::show::{Put, Shown};
use aws_api::ApiError;
use aws_api::apigatewayv2::*;
use foundation::{Arn, Caller, Timestamp};
use std::collections::BTreeMap;

/// Stages of one API («Amazon API Gateway quotas and important notes»).
const STAGES_MAX: usize = 10;

/// A stage of which nothing is said.
pub(crate) fn new_stage(name: &str, now: Timestamp) -> Stage {
    Stage {
        stage_name: name.to_owned(),
        created_date: Some(now),
        last_updated_date: Some(now),
        default_route_settings: Some(RouteSettings {
            detailed_metrics_enabled: Some(false),
            ..RouteSettings::default()
        }),
        route_settings: Some(BTreeMap::new()),
        stage_variables: Some(BTreeMap::new()),
        tags: Some(BTreeMap::new()),
        ..Stage::default()
    }
}

fn check_name(name: &str, is_http: bool) -> Result<(), ApiError> {
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let plain = !name.is_empty() && name.len() <= 128 && name.chars().all(letter);
    match plain || is_http && name == "$default" {
        true => Ok(()),
        false => Err(bad("Stage name only allows a-zA-Z0-9_- characters")),
    }
}

fn check_settings(settings: &RouteSettings, is_http: bool) -> Result<(), ApiError> {
    let logs = settings.data_trace_enabled == Some(true)
        || settings.logging_level.as_ref().is_some_and(|level| *level != LoggingLevel::Off);
    if is_http && logs {
        return Err(bad("Execution logs are not supported on protocolType HTTP"));
    }
    if settings.throttling_burst_limit.is_some_and(|limit| limit < 0)
        || settings.throttling_rate_limit.is_some_and(|limit| limit < 0.0)
    {
        return Err(bad("Throttling limits must not be negative"));
    }
    Ok(())
}

fn check_log(settings: &AccessLogSettings) -> Result<(), ApiError> {
    let arn = settings.destination_arn.as_deref().unwrap_or_default();
    let parsed = Arn::parse(arn).ok();
    let of = |service: &str| parsed.as_ref().is_some_and(|arn| arn.service == service);
    if of("firehose") {
        return Err(unsupported("access logs that go to Firehose"));
    }
    if !of("logs") || parsed.is_none_or(|arn| arn.resource_of("log-group").is_none()) {
        return Err(bad(format!("Invalid ARN specified in the request: {arn}")));
    }
    if settings.format.as_deref().unwrap_or_default().is_empty() {
        return Err(bad("Access log format is required"));
    }
    Ok(())
}

/// Refuses a stage that can't be in an API of this definition.
pub(crate) fn check_stage(stage: &Stage, definition: &Definition) -> Result<(), ApiError> {
    let is_http = definition.is_http();
    check_name(&stage.stage_name, is_http)?;
    check_tags(stage.tags.as_ref().unwrap_or(&BTreeMap::new()))?;
    check_variables(stage.stage_variables.as_ref().unwrap_or(&BTreeMap::new()))?;
    if stage.client_certificate_id.is_some() {
        return Err(unsupported("client certificates"));
    }
    if let Some(log) = &stage.access_log_settings {
        check_log(log)?;
    }
    if let Some(settings) = &stage.default_route_settings {
        check_settings(settings, is_http)?;
    }
    for (key, settings) in stage.route_settings.iter().flatten() {
        check_settings(settings, is_http)?;
        if !definition.routes.values().any(|route| route.route_key == *key) {
            return Err(not_found(format!(
                "Unable to find Route by key {key} within the provided RouteSettings"
            )));
        }
    }
    Ok(())
}

/// Nothing where neither a destination nor a format is said.
fn said_log(settings: Option<AccessLogSettings>) -> Option<AccessLogSettings> {
    settings.filter(|log| said(log.destination_arn.clone()).or(said(log.format.clone())).is_some())
}

fn find<'a>(record: &'a mut Record, name: &str) -> Result<&'a mut StageRecord, ApiError> {
    record.stages.get_mut(name).ok_or_else(no_stage)
}

impl Room {
    pub(crate) async fn create_stage(
        &self,
        caller: &Caller,
        input: CreateStageRequest,
    ) -> Result<CreateStageResponse, ApiError> {
        let made = self.change(caller, &input.api_id, |record, moment| {
            let input = input.clone();
            let mut stage = new_stage(&input.stage_name, moment.now);
            stage.access_log_settings = said_log(input.access_log_settings);
            stage.auto_deploy = Some(input.auto_deploy.unwrap_or(false));
            stage.client_certificate_id = said(input.client_certificate_id);
            stage.default_route_settings.put(input.default_route_settings);
            stage.deployment_id = said(input.deployment_id);
            stage.description = said(input.description);
            stage.route_settings.put(input.route_settings);
            stage.stage_variables.put(input.stage_variables);
            stage.tags.put(input.tags);
            check_stage(&stage, &record.definition)?;
            let name = stage.stage_name.clone();
            if record.stages.contains_key(&name) {
                return Err(conflict("Stage already exists"));
            }
            if record.stages.len() >= STAGES_MAX {
                return Err(bad("Maximum number of Stages for this API has been reached. Please \
                                contact AWS if you need additional Stages."));
            }
            let deployment = stage.deployment_id.clone();
            check_deployment(record, &stage, deployment.as_deref())?;
            let by_itself = stage.auto_deploy == Some(true);
            record.stages.insert(name.clone(), StageRecord { stage, authorizers_epoch: 0 });
            if by_itself {
                record.deploy_by_itself(moment);
            }
            Ok(find(record, &name)?.stage.clone())
        });
        Ok(made.await?.shown())
    }

    pub(crate) async fn get_stage(
        &self,
        caller: &Caller,
        input: GetStageRequest,
    ) -> Result<GetStageResponse, ApiError> {
        let mut record = self.record(caller, &input.api_id).await?;
        Ok(find(&mut record, &input.stage_name)?.stage.clone().shown())
    }

    pub(crate) async fn get_stages(
        &self,
        caller: &Caller,
        input: GetStagesRequest,
    ) -> Result<GetStagesResponse, ApiError> {
        let record = self.record(caller, &input.api_id).await?;
        let stages = record.stages.into_iter().map(|(name, record)| (name, record.stage));
        let (items, next_token) = listed!("GetStages", input, stages)?;
        Ok(GetStagesResponse { items, next_token })
    }

    pub(crate) async fn update_stage(
        &self,
        caller: &Caller,
        input: UpdateStageRequest,
    ) -> Result<UpdateStageResponse, ApiError> {
        let changed = self.change(caller, &input.api_id, |record, moment| {
            let input = input.clone();
            let name = input.stage_name;
            let mut stage = find(record, &name)?.stage.clone();
            let deployed_itself = stage.auto_deploy == Some(true);
            if let Some(log) = input.access_log_settings {
                stage.access_log_settings = said_log(Some(log));
            }
            stage.auto_deploy.put(input.auto_deploy);
            put_text(&mut stage.client_certificate_id, input.client_certificate_id);
            stage.default_route_settings.put(input.default_route_settings);
            put_text(&mut stage.description, input.description);
            if let Some(settings) = input.route_settings {
                stage.route_settings.get_or_insert_default().extend(settings);
            }
            merge(&mut stage.stage_variables, input.stage_variables);
            check_stage(&stage, &record.definition)?;
            let deployment = said(input.deployment_id);
            if deployment != stage.deployment_id {
                check_deployment(record, &stage, deployment.as_deref())?;
            }
            let deploys_itself = stage.auto_deploy == Some(true);
            stage.last_updated_date = Some(moment.now);
            find(record, &name)?.stage = stage;
            if let Some(id) = deployment.filter(|_| !deploys_itself) {
                record.serve(&name, &id, moment.now);
            }
            if deploys_itself && !deployed_itself {
                record.deploy_by_itself(moment);
            }
            Ok(find(record, &name)?.stage.clone())
        });
        Ok(changed.await?.shown())
    }

    pub(crate) async fn delete_stage(
        &self,
        caller: &Caller,
        input: DeleteStageRequest,
    ) -> Result<DeleteStageOutput, ApiError> {
        self.change(caller, &input.api_id, |record, _| {
            record.stages.remove(&input.stage_name).map(|_| ()).ok_or_else(no_stage)
        })
        .await?;
        Ok(DeleteStageOutput {})
    }

    pub(crate) async fn delete_access_log_settings(
        &self,
        caller: &Caller,
        input: DeleteAccessLogSettingsRequest,
    ) -> Result<DeleteAccessLogSettingsOutput, ApiError> {
        self.change(caller, &input.api_id, |record, moment| {
            let stage = &mut find(record, &input.stage_name)?.stage;
            stage.access_log_settings = None;
            stage.last_updated_date = Some(moment.now);
            Ok(())
        })
        .await?;
        Ok(DeleteAccessLogSettingsOutput {})
    }

    pub(crate) async fn delete_route_settings(
        &self,
        caller: &Caller,
        input: DeleteRouteSettingsRequest,
    ) -> Result<DeleteRouteSettingsOutput, ApiError> {
        self.change(caller, &input.api_id, |record, moment| {
            let stage = &mut find(record, &input.stage_name)?.stage;
            let removed =
                stage.route_settings.as_mut().and_then(|all| all.remove(&input.route_key));
            stage.last_updated_date = Some(moment.now);
            let key = &input.route_key;
            let missing =
                || not_found(format!("Unable to find Route by key {key} within the RouteSettings"));
            removed.map(|_| ()).ok_or_else(missing)
        })
        .await?;
        Ok(DeleteRouteSettingsOutput {})
    }
}

/// A deployment that a stage names must be there, and none is named where it makes its own.
fn check_deployment(record: &Record, stage: &Stage, id: Option<&str>) -> Result<(), ApiError> {
    let Some(id) = id else { return Ok(()) };
    if stage.auto_deploy == Some(true) {
        return Err(bad("Deployment ID cannot be set on a stage with AutoDeploy enabled"));
    }
    if !record.deployments.contains_key(id) {
        return Err(nothing("Deployment", id));
    }
    Ok(())
}
