//! `AWS::ApiGateway::Resource`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::apigateway::*;
use resource::{
    Claim, Definition, Failure, Found, Made, Provider, Work, gone, if_found, properties,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct PathPart {
        parent_id: String = "ParentId", replace;
        path_part: String = "PathPart", replace;
        rest_api_id: String = "RestApiId", replace;
    }
}

pub(super) struct Resources {
    pub(super) api: Arc<dyn Apigateway>,
}

const NAME: &str = "AWS::ApiGateway::Resource";

fn made(id: &str) -> Made {
    Made::new(id).with("ResourceId", id)
}

#[async_trait]
impl Provider for Resources {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["ResourceId"]);

    type Properties = PathPart;

    /// No parent has two of the same path part.
    async fn create(&self, work: &Work, wanted: &PathPart) -> Result<Made, Failure> {
        if let Some(id) = work.remembered() {
            return Ok(made(id));
        }
        let there = self.at(work, wanted).await?;
        let id = match (work.claim(NAME, &wanted.path_part, there.is_some()).await?, there) {
            (Claim::Ours, Some(id)) => id,
            _ => {
                let input = CreateResourceRequest {
                    parent_id: wanted.parent_id.clone(),
                    path_part: wanted.path_part.clone(),
                    rest_api_id: wanted.rest_api_id.clone(),
                };
                let created = self.api.create_resource(&work.caller, input).await;
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
        wanted: &PathPart,
    ) -> Result<Option<Found<PathPart>>, Failure> {
        let input = GetResourceRequest {
            embed: None,
            resource_id: id.to_owned(),
            rest_api_id: wanted.rest_api_id.clone(),
        };
        let found = self.api.get_resource(&work.caller, input).await;
        let Some(found) = if_found(found.map_err(work.refused(SERVICE)))? else { return Ok(None) };
        let properties = PathPart {
            parent_id: found.parent_id.unwrap_or_default(),
            path_part: found.path_part.unwrap_or_default(),
            rest_api_id: wanted.rest_api_id.clone(),
        };
        Ok(Some(Found { properties, attributes: made(id).attributes }))
    }

    /// Nothing of it can be changed.
    async fn update(
        &self,
        _work: &Work,
        id: &str,
        _old: &PathPart,
        _new: &PathPart,
    ) -> Result<Made, Failure> {
        Ok(made(id))
    }

    async fn delete(&self, work: &Work, id: &str, last: &PathPart) -> Result<(), Failure> {
        let input = DeleteResourceRequest {
            resource_id: id.to_owned(),
            rest_api_id: last.rest_api_id.clone(),
        };
        gone(self.api.delete_resource(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

impl Resources {
    /// The resource of that path part, if there is one.
    async fn at(&self, work: &Work, wanted: &PathPart) -> Result<Option<String>, Failure> {
        let mut position = None;
        loop {
            let input = GetResourcesRequest {
                embed: None,
                limit: Some(500),
                position,
                rest_api_id: wanted.rest_api_id.clone(),
            };
            let page = self.api.get_resources(&work.caller, input).await;
            let page = page.map_err(work.refused(SERVICE))?;
            let here = |one: &Resource| {
                one.parent_id.as_ref() == Some(&wanted.parent_id)
                    && one.path_part.as_ref() == Some(&wanted.path_part)
            };
            let mut items = page.items.unwrap_or_default().into_iter();
            match (items.find(here), page.position) {
                (None, Some(next)) => position = Some(next),
                (found, _) => return Ok(found.and_then(|one| one.id)),
            }
        }
    }
}
