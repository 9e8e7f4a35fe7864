//! `AWS::ApiGatewayV2::Model`.

use super::{SERVICE, text, told};
use async_trait::async_trait;
use aws_api::apigatewayv2::{
    Apigatewayv2, CreateModelRequest, DeleteModelRequest, GetModelRequest, GetModelsRequest,
    UpdateModelRequest,
};
use resource::{
    Claim, Definition, Document, Failure, Found, Made, Provider, Work, gone, if_found, properties,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Model {
        api_id: String = "ApiId", replace;
        content_type: Option<String> = "ContentType";
        description: Option<String> = "Description";
        name: String = "Name";
        schema: Document = "Schema";
    }
}

pub(super) struct Models {
    pub(super) api: Arc<dyn Apigatewayv2>,
}

const NAME: &str = "AWS::ApiGatewayV2::Model";

fn made(id: &str) -> Made {
    Made::new(id).with("ModelId", id)
}

#[async_trait]
impl Provider for Models {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["ModelId"]);

    type Properties = Model;

    /// No API has two models of one name.
    async fn create(&self, work: &Work, wanted: &Model) -> Result<Made, Failure> {
        if let Some(id) = work.remembered() {
            return Ok(made(id));
        }
        let there = self.named(work, wanted).await?;
        let id = match (work.claim(NAME, &wanted.name, there.is_some()).await?, there) {
            (Claim::Ours, Some(id)) => id,
            _ => {
                let input = CreateModelRequest {
                    api_id: wanted.api_id.clone(),
                    content_type: wanted.content_type.clone(),
                    description: wanted.description.clone(),
                    name: wanted.name.clone(),
                    schema: wanted.schema.text(),
                };
                let created = self.api.create_model(&work.caller, input).await;
                created.map_err(work.refused(SERVICE))?.model_id.unwrap_or_default()
            }
        };
        work.remember(&id).await?;
        Ok(made(&id))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Model,
    ) -> Result<Option<Found<Model>>, Failure> {
        let input = GetModelRequest { api_id: wanted.api_id.clone(), model_id: id.to_owned() };
        let found = self.api.get_model(&work.caller, input).await;
        let Some(found) = if_found(found.map_err(work.refused(SERVICE)))? else { return Ok(None) };
        let schema = serde_json::from_str(&found.schema.unwrap_or_default()).unwrap_or_default();
        let properties = Model {
            api_id: wanted.api_id.clone(),
            content_type: told(&wanted.content_type, found.content_type),
            description: told(&wanted.description, found.description),
            name: found.name.unwrap_or_default(),
            schema: Document(schema),
        };
        Ok(Some(Found { properties, attributes: made(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &Model,
        new: &Model,
    ) -> Result<Made, Failure> {
        let json = || "application/json".to_owned();
        let input = UpdateModelRequest {
            api_id: new.api_id.clone(),
            content_type: Some(new.content_type.clone().unwrap_or_else(json)),
            description: text(&new.description),
            model_id: id.to_owned(),
            name: Some(new.name.clone()),
            schema: Some(new.schema.text()),
        };
        self.api.update_model(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        Ok(made(id))
    }

    async fn delete(&self, work: &Work, id: &str, last: &Model) -> Result<(), Failure> {
        let input = DeleteModelRequest { api_id: last.api_id.clone(), model_id: id.to_owned() };
        gone(self.api.delete_model(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

impl Models {
    async fn named(&self, work: &Work, wanted: &Model) -> Result<Option<String>, Failure> {
        let mut next_token = None;
        loop {
            let input =
                GetModelsRequest { api_id: wanted.api_id.clone(), max_results: None, next_token };
            let page = self.api.get_models(&work.caller, input).await;
            let page = page.map_err(work.refused(SERVICE))?;
            let mut items = page.items.unwrap_or_default().into_iter();
            match (items.find(|one| one.name == wanted.name), page.next_token) {
                (None, Some(next)) => next_token = Some(next),
                (found, _) => return Ok(found.and_then(|one| one.model_id)),
            }
        }
    }
}
