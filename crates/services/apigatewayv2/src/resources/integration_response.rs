//! `AWS::ApiGatewayV2::IntegrationResponse`.

use super::{SERVICE, text, told};
use async_trait::async_trait;
use aws_api::apigatewayv2::{
    Apigatewayv2, CreateIntegrationResponseRequest, DeleteIntegrationResponseRequest,
    GetIntegrationResponseRequest, GetIntegrationResponsesRequest,
    UpdateIntegrationResponseRequest,
};
use resource::{
    Claim, Definition, Failure, Found, Made, Provider, Work, gone, if_found, properties,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct IntegrationResponse {
        api_id: String = "ApiId", replace;
        content_handling: Option<String> = "ContentHandlingStrategy", conditional;
        integration_id: String = "IntegrationId", replace;
        key: String = "IntegrationResponseKey";
        parameters: Option<BTreeMap<String, String>> = "ResponseParameters";
        templates: Option<BTreeMap<String, String>> = "ResponseTemplates";
        template_selection: Option<String> = "TemplateSelectionExpression";
    }
}

pub(super) struct IntegrationResponses {
    pub(super) api: Arc<dyn Apigatewayv2>,
}

const NAME: &str = "AWS::ApiGatewayV2::IntegrationResponse";

fn made(id: &str) -> Made {
    Made::new(id).with("IntegrationResponseId", id)
}

#[async_trait]
impl Provider for IntegrationResponses {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["IntegrationResponseId"]);

    type Properties = IntegrationResponse;

    /// A conversion can be changed, and never taken away.
    fn replaces(&self, old: &IntegrationResponse, new: &IntegrationResponse) -> bool {
        old.content_handling.is_some() && new.content_handling.is_none()
    }

    /// No integration has two responses with one key.
    async fn create(&self, work: &Work, wanted: &IntegrationResponse) -> Result<Made, Failure> {
        if let Some(id) = work.remembered() {
            return Ok(made(id));
        }
        let there = self.of_key(work, wanted).await?;
        let id = match (work.claim(NAME, &wanted.key, there.is_some()).await?, there) {
            (Claim::Ours, Some(id)) => id,
            _ => {
                let input = CreateIntegrationResponseRequest {
                    api_id: wanted.api_id.clone(),
                    content_handling_strategy: wanted.content_handling.as_deref().map(Into::into),
                    integration_id: wanted.integration_id.clone(),
                    integration_response_key: wanted.key.clone(),
                    response_parameters: wanted.parameters.clone(),
                    response_templates: wanted.templates.clone(),
                    template_selection_expression: wanted.template_selection.clone(),
                };
                let created = self.api.create_integration_response(&work.caller, input).await;
                let created = created.map_err(work.refused(SERVICE))?;
                created.integration_response_id.unwrap_or_default()
            }
        };
        work.remember(&id).await?;
        Ok(made(&id))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &IntegrationResponse,
    ) -> Result<Option<Found<IntegrationResponse>>, Failure> {
        let input = GetIntegrationResponseRequest {
            api_id: wanted.api_id.clone(),
            integration_id: wanted.integration_id.clone(),
            integration_response_id: id.to_owned(),
        };
        let found = self.api.get_integration_response(&work.caller, input).await;
        let Some(found) = if_found(found.map_err(work.refused(SERVICE)))? else { return Ok(None) };
        let handling = found.content_handling_strategy.map(|kind| kind.to_string());
        let properties = IntegrationResponse {
            content_handling: told(&wanted.content_handling, handling),
            key: found.integration_response_key.unwrap_or_default(),
            parameters: told(&wanted.parameters, found.response_parameters),
            templates: told(&wanted.templates, found.response_templates),
            template_selection: told(
                &wanted.template_selection,
                found.template_selection_expression,
            ),
            ..wanted.clone()
        };
        Ok(Some(Found { properties, attributes: made(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &IntegrationResponse,
        new: &IntegrationResponse,
    ) -> Result<Made, Failure> {
        let input = UpdateIntegrationResponseRequest {
            api_id: new.api_id.clone(),
            content_handling_strategy: new.content_handling.as_deref().map(Into::into),
            integration_id: new.integration_id.clone(),
            integration_response_id: id.to_owned(),
            integration_response_key: Some(new.key.clone()),
            response_parameters: Some(new.parameters.clone().unwrap_or_default()),
            response_templates: Some(new.templates.clone().unwrap_or_default()),
            template_selection_expression: text(&new.template_selection),
        };
        let updated = self.api.update_integration_response(&work.caller, input).await;
        updated.map_err(work.refused(SERVICE))?;
        Ok(made(id))
    }

    async fn delete(
        &self,
        work: &Work,
        id: &str,
        last: &IntegrationResponse,
    ) -> Result<(), Failure> {
        let input = DeleteIntegrationResponseRequest {
            api_id: last.api_id.clone(),
            integration_id: last.integration_id.clone(),
            integration_response_id: id.to_owned(),
        };
        let deleted = self.api.delete_integration_response(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

impl IntegrationResponses {
    async fn of_key(
        &self,
        work: &Work,
        wanted: &IntegrationResponse,
    ) -> Result<Option<String>, Failure> {
        let mut next_token = None;
        loop {
            let input = GetIntegrationResponsesRequest {
                api_id: wanted.api_id.clone(),
                integration_id: wanted.integration_id.clone(),
                max_results: None,
                next_token,
            };
            let page = self.api.get_integration_responses(&work.caller, input).await;
            let page = page.map_err(work.refused(SERVICE))?;
            let mut items = page.items.unwrap_or_default().into_iter();
            match (items.find(|one| one.integration_response_key == wanted.key), page.next_token) {
                (None, Some(next)) => next_token = Some(next),
                (found, _) => return Ok(found.and_then(|one| one.integration_response_id)),
            }
        }
    }
}
