//! `AWS::ApiGatewayV2::Deployment`.

use super::{SERVICE, text, told};
use async_trait::async_trait;
use aws_api::apigatewayv2::{
    Apigatewayv2, CreateDeploymentRequest, DeleteDeploymentRequest, GetDeploymentRequest,
    GetDeploymentResponse, GetDeploymentsRequest, UpdateDeploymentRequest, UpdateStageRequest,
};
use resource::{Definition, Failure, Found, Made, Provider, Work, gone, if_found, properties};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Deployment {
        api_id: String = "ApiId", replace;
        description: Option<String> = "Description";
        stage_name: Option<String> = "StageName";
    }
}

pub(super) struct Deployments {
    pub(super) api: Arc<dyn Apigatewayv2>,
}

const NAME: &str = "AWS::ApiGatewayV2::Deployment";

fn made(id: &str) -> Made {
    Made::new(id).with("DeploymentId", id)
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
                let input = CreateDeploymentRequest {
                    api_id: wanted.api_id.clone(),
                    description: wanted.description.clone(),
                    stage_name: wanted.stage_name.clone(),
                };
                let created = self.api.create_deployment(&work.caller, input).await;
                created.map_err(work.refused(SERVICE))?.deployment_id.unwrap_or_default()
            }
        };
        work.remember(&id).await?;
        Ok(made(&id))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Deployment,
    ) -> Result<Option<Found<Deployment>>, Failure> {
        let Some(found) = self.found(work, id, wanted).await? else { return Ok(None) };
        let description = told(&wanted.description, found.description);
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
        let input = UpdateDeploymentRequest {
            api_id: new.api_id.clone(),
            deployment_id: id.to_owned(),
            description: text(&new.description),
        };
        self.api.update_deployment(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        if let Some(name) = &new.stage_name
            && old.stage_name != new.stage_name
        {
            let input = UpdateStageRequest {
                api_id: new.api_id.clone(),
                deployment_id: Some(id.to_owned()),
                stage_name: name.clone(),
                ..UpdateStageRequest::default()
            };
            self.api.update_stage(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        }
        Ok(made(id))
    }

    async fn delete(&self, work: &Work, id: &str, last: &Deployment) -> Result<(), Failure> {
        let input =
            DeleteDeploymentRequest { api_id: last.api_id.clone(), deployment_id: id.to_owned() };
        gone(self.api.delete_deployment(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

impl Deployments {
    async fn found(
        &self,
        work: &Work,
        id: &str,
        wanted: &Deployment,
    ) -> Result<Option<GetDeploymentResponse>, Failure> {
        let input =
            GetDeploymentRequest { api_id: wanted.api_id.clone(), deployment_id: id.to_owned() };
        if_found(self.api.get_deployment(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }

    /// The ids of deployments that somebody made, and that say the same of themselves.
    async fn alike(&self, work: &Work, wanted: &Deployment) -> Result<Vec<String>, Failure> {
        let (mut ids, mut next_token) = (Vec::new(), None);
        loop {
            let input = GetDeploymentsRequest {
                api_id: wanted.api_id.clone(),
                max_results: None,
                next_token,
            };
            let page = self.api.get_deployments(&work.caller, input).await;
            let page = page.map_err(work.refused(SERVICE))?;
            let items = page.items.unwrap_or_default().into_iter();
            let alike = items.filter(|one| {
                one.auto_deployed != Some(true) && one.description == wanted.description
            });
            ids.extend(alike.filter_map(|one| one.deployment_id));
            next_token = page.next_token;
            if next_token.is_none() {
                return Ok(ids);
            }
        }
    }
}
