//! Deployments: copies of an API's definition, made on request or by a stage that deploys itself.

use super::listing::listed;
use super::settings::said;
use crate::errors::{bad, no_stage, nothing};
use crate::record::Record;
use crate::room::{Moment, Room};
use crate::show::{Put, Shown};
use aws_api::ApiError;
use aws_api::apigatewayv2::*;
use foundation::{Caller, Timestamp};

/// Deployments of one API: each is a copy of all of it.
const DEPLOYMENTS_MAX: usize = 300;

impl Record {
    /// Why the API can't be deployed as it is.
    fn undeployable(&self) -> Option<&'static str> {
        let is_empty = self.definition.routes.is_empty();
        match self.definition.is_http() {
            true if is_empty => Some("Unable to deploy API because no routes exist in this API"),
            false if is_empty => Some("At least one route is required before deploying the Api."),
            _ => None,
        }
    }

    /// Adds a deployment of the definition as this change leaves it.
    pub(crate) fn deploy(
        &mut self,
        moment: &Moment<'_>,
        by_itself: bool,
        description: Option<String>,
    ) -> Deployment {
        let deployment = Deployment {
            auto_deployed: Some(by_itself),
            created_date: Some(moment.now),
            deployment_id: Some(moment.deployment_id()),
            deployment_status: Some(DeploymentStatus::Deployed),
            deployment_status_message: None,
            description,
        };
        let id = deployment.deployment_id.clone().unwrap_or_default();
        self.deployments.insert(id, deployment.clone());
        deployment
    }

    /// Lets a stage serve a deployment.
    pub(crate) fn serve(&mut self, stage: &str, deployment_id: &str, now: Timestamp) {
        if let Some(record) = self.stages.get_mut(stage) {
            let stage = &mut record.stage;
            stage.deployment_id = Some(deployment_id.to_owned());
            stage.last_updated_date = Some(now);
            stage.last_deployment_status_message =
                Some(format!("Successfully deployed stage with deployment ID '{deployment_id}'"));
        }
    }

    /// Deploys the definition to the stages that deploy by themselves. What they served before is
    /// forgotten with the last of them.
    pub(crate) fn deploy_by_itself(&mut self, moment: &Moment<'_>) {
        let by_itself = |(name, record): (&String, &crate::record::StageRecord)| {
            (record.stage.auto_deploy == Some(true)).then(|| name.clone())
        };
        let stages: Vec<String> = self.stages.iter().filter_map(by_itself).collect();
        if stages.is_empty() {
            return;
        }
        if let Some(why) = self.undeployable() {
            for name in stages {
                if let Some(record) = self.stages.get_mut(&name) {
                    record.stage.last_deployment_status_message =
                        Some(format!("Deployment attempt failed: {why}"));
                }
            }
            return;
        }
        let description = "Automatic deployment triggered by changes to the Api configuration";
        let made = self.deploy(moment, true, Some(description.to_owned()));
        let id = made.deployment_id.unwrap_or_default();
        for name in stages {
            self.serve(&name, &id, moment.now);
        }
        let stages = &self.stages;
        self.deployments.retain(|id, deployment| {
            let used = stages.values().any(|one| one.stage.deployment_id.as_ref() == Some(id));
            used || deployment.auto_deployed != Some(true)
        });
    }
}

impl Room {
    pub(crate) async fn create_deployment(
        &self,
        caller: &Caller,
        input: CreateDeploymentRequest,
    ) -> Result<CreateDeploymentResponse, ApiError> {
        let made = self.change(caller, &input.api_id, |record, moment| {
            if let Some(why) = record.undeployable() {
                return Err(bad(why));
            }
            if record.deployments.len() >= DEPLOYMENTS_MAX {
                return Err(bad("Maximum number of Deployments for this API has been reached."));
            }
            let stage = input.stage_name.as_deref();
            if let Some(name) = stage {
                let record = record.stages.get(name).ok_or_else(no_stage)?;
                if record.stage.auto_deploy == Some(true) {
                    return Err(bad(format!(
                        "Stage {name} has AutoDeploy enabled: deployments can't be made to it"
                    )));
                }
            }
            let made = record.deploy(moment, false, said(input.description.clone()));
            if let (Some(stage), Some(id)) = (stage, &made.deployment_id) {
                record.serve(stage, id, moment.now);
            }
            Ok(made)
        });
        Ok(made.await?.shown())
    }

    pub(crate) async fn get_deployment(
        &self,
        caller: &Caller,
        input: GetDeploymentRequest,
    ) -> Result<GetDeploymentResponse, ApiError> {
        let mut record = self.record(caller, &input.api_id).await?;
        let one = record.deployments.remove(&input.deployment_id);
        Ok(one.ok_or_else(|| nothing("Deployment", &input.deployment_id))?.shown())
    }

    pub(crate) async fn get_deployments(
        &self,
        caller: &Caller,
        input: GetDeploymentsRequest,
    ) -> Result<GetDeploymentsResponse, ApiError> {
        let record = self.record(caller, &input.api_id).await?;
        let (items, next_token) = listed!("GetDeployments", input, record.deployments)?;
        Ok(GetDeploymentsResponse { items, next_token })
    }

    pub(crate) async fn update_deployment(
        &self,
        caller: &Caller,
        input: UpdateDeploymentRequest,
    ) -> Result<UpdateDeploymentResponse, ApiError> {
        let changed = self.change(caller, &input.api_id, |record, _| {
            let one = record.deployments.get_mut(&input.deployment_id);
            let one = one.ok_or_else(|| nothing("Deployment", &input.deployment_id))?;
            one.description.put(input.description.clone());
            Ok(one.clone())
        });
        Ok(changed.await?.shown())
    }

    pub(crate) async fn delete_deployment(
        &self,
        caller: &Caller,
        input: DeleteDeploymentRequest,
    ) -> Result<DeleteDeploymentOutput, ApiError> {
        self.change(caller, &input.api_id, |record, _| {
            let id = &input.deployment_id;
            if !record.deployments.contains_key(id) {
                return Err(nothing("Deployment", id));
            }
            if record.stages.values().any(|one| one.stage.deployment_id.as_ref() == Some(id)) {
                return Err(bad(
                    "Active stages pointing to this deployment must be moved or deleted",
                ));
            }
            record.deployments.remove(id);
            Ok(())
        })
        .await?;
        Ok(DeleteDeploymentOutput {})
    }
}
