//! `AWS::ApiGateway::Model`.

use super::SERVICE;
use super::patches::Patches;
use async_trait::async_trait;
use aws_api::apigateway::{
    Apigateway, CreateModelRequest, DeleteModelRequest, GetModelRequest, Model as Existing,
    UpdateModelRequest,
};
use resource::{
    Claim, Definition, Document, Failure, Found, Made, Provider, Work, gone, if_found, properties,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Model {
        content_type: Option<String> = "ContentType", replace;
        description: Option<String> = "Description";
        name: Option<String> = "Name", replace;
        rest_api_id: String = "RestApiId", replace;
        schema: Option<Document> = "Schema";
    }
}

pub(super) struct Models {
    pub(super) api: Arc<dyn Apigateway>,
}

const NAME: &str = "AWS::ApiGateway::Model";

/// The template's name for it, or one that no other step makes: letters and digits, as models have.
fn name(work: &Work, wanted: &Model) -> String {
    let plain = |text: &str, most: usize| {
        text.chars().filter(char::is_ascii_alphanumeric).take(most).collect::<String>()
    };
    let made = || format!("{}{}", plain(&work.logical_id, 64), plain(&work.token, 64));
    wanted.name.clone().unwrap_or_else(made)
}

fn schema(wanted: &Model) -> Option<String> {
    wanted.schema.as_ref().map(Document::text)
}

#[async_trait]
impl Provider for Models {
    const DEFINITION: Definition = Definition::new(NAME);

    type Properties = Model;

    async fn create(&self, work: &Work, wanted: &Model) -> Result<Made, Failure> {
        let name = name(work, wanted);
        let there = self.found(work, &name, wanted).await?.is_some();
        if work.claim(NAME, &name, there).await? == Claim::Make {
            let json = || "application/json".to_owned();
            let input = CreateModelRequest {
                content_type: wanted.content_type.clone().unwrap_or_else(json),
                description: wanted.description.clone(),
                name: name.clone(),
                rest_api_id: wanted.rest_api_id.clone(),
                schema: schema(wanted).or_else(|| Some("{}".to_owned())),
            };
            self.api.create_model(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        }
        work.remember(&name).await?;
        Ok(Made::new(name))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Model,
    ) -> Result<Option<Found<Model>>, Failure> {
        let Some(found) = self.found(work, id, wanted).await? else { return Ok(None) };
        let text = found.schema.unwrap_or_default();
        let schema = serde_json::from_str(&text).ok().map(Document);
        let properties = Model {
            content_type: wanted.content_type.as_ref().and(found.content_type),
            description: wanted.description.as_ref().and(found.description),
            name: wanted.name.as_ref().and(found.name),
            rest_api_id: wanted.rest_api_id.clone(),
            schema: wanted.schema.as_ref().and(schema),
        };
        Ok(Some(Found { properties, attributes: BTreeMap::new() }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Model,
        new: &Model,
    ) -> Result<Made, Failure> {
        let found = self.found(work, id, new).await?;
        let has = found.ok_or_else(|| Failure::not_found(NAME, id))?;
        let mut patches = Patches::default();
        let named = old.description.is_some() || new.description.is_some();
        patches.value("/description", named, has.description, new.description.clone());
        let named = old.schema.is_some() || new.schema.is_some();
        let wanted = schema(new).unwrap_or_else(|| "{}".to_owned());
        patches.value("/schema", named, has.schema, Some(wanted));
        if let Some(operations) = patches.some() {
            let input = UpdateModelRequest {
                model_name: id.to_owned(),
                patch_operations: Some(operations),
                rest_api_id: new.rest_api_id.clone(),
            };
            self.api.update_model(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        }
        Ok(Made::new(id))
    }

    async fn delete(&self, work: &Work, id: &str, last: &Model) -> Result<(), Failure> {
        let input =
            DeleteModelRequest { model_name: id.to_owned(), rest_api_id: last.rest_api_id.clone() };
        gone(self.api.delete_model(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

impl Models {
    async fn found(
        &self,
        work: &Work,
        name: &str,
        wanted: &Model,
    ) -> Result<Option<Existing>, Failure> {
        let input = GetModelRequest {
            flatten: None,
            model_name: name.to_owned(),
            rest_api_id: wanted.rest_api_id.clone(),
        };
        if_found(self.api.get_model(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}
