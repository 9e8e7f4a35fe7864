//! `AWS::ApiGateway::Method`.

use super::SERVICE;
use super::method_parts::{Integration, Method};
use async_trait::async_trait;
use aws_api::apigateway::{
    Apigateway, DeleteMethodRequest, GetMethodRequest, PutIntegrationRequest,
    PutIntegrationResponseRequest, PutMethodRequest, PutMethodResponseRequest,
};
use resource::{Definition, Failure, Found, Made, Provider, Work, gone, if_found};
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) struct Methods {
    pub(super) api: Arc<dyn Apigateway>,
}

const NAME: &str = "AWS::ApiGateway::Method";

fn id(of: &Method) -> String {
    format!("{}|{}|{}", of.rest_api_id, of.resource_id, of.http_method)
}

#[async_trait]
impl Provider for Methods {
    const DEFINITION: Definition = Definition::new(NAME);

    type Properties = Method;

    async fn create(&self, work: &Work, wanted: &Method) -> Result<Made, Failure> {
        let id = id(wanted);
        let there = self.found(work, wanted).await?.is_some();
        work.claim(NAME, &id, there).await?;
        work.remember(&id).await?;
        self.make(work, wanted).await?;
        Ok(Made::new(id))
    }

    async fn read(
        &self,
        work: &Work,
        _id: &str,
        wanted: &Method,
    ) -> Result<Option<Found<Method>>, Failure> {
        let Some(found) = self.found(work, wanted).await? else { return Ok(None) };
        Ok(Some(Found { properties: wanted.found(found), attributes: BTreeMap::new() }))
    }

    /// It is made again: what stages serve is what was deployed.
    async fn update(
        &self,
        work: &Work,
        _id: &str,
        _old: &Method,
        new: &Method,
    ) -> Result<Made, Failure> {
        self.make(work, new).await?;
        Ok(Made::new(id(new)))
    }

    async fn delete(&self, work: &Work, _id: &str, last: &Method) -> Result<(), Failure> {
        let input = DeleteMethodRequest {
            http_method: last.http_method.clone(),
            resource_id: last.resource_id.clone(),
            rest_api_id: last.rest_api_id.clone(),
        };
        gone(self.api.delete_method(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

impl Methods {
    async fn found(
        &self,
        work: &Work,
        wanted: &Method,
    ) -> Result<Option<aws_api::apigateway::Method>, Failure> {
        let input = GetMethodRequest {
            http_method: wanted.http_method.clone(),
            resource_id: wanted.resource_id.clone(),
            rest_api_id: wanted.rest_api_id.clone(),
        };
        if_found(self.api.get_method(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }

    /// Makes the method, in place of one that there may be.
    async fn make(&self, work: &Work, wanted: &Method) -> Result<(), Failure> {
        if self.found(work, wanted).await?.is_some() {
            self.delete(work, "", wanted).await?;
        }
        let input = PutMethodRequest {
            api_key_required: wanted.api_key_required,
            authorization_scopes: wanted.authorization_scopes.clone(),
            authorization_type: wanted
                .authorization_type
                .clone()
                .unwrap_or_else(|| "NONE".to_owned()),
            authorizer_id: wanted.authorizer_id.clone(),
            http_method: wanted.http_method.clone(),
            operation_name: wanted.operation_name.clone(),
            request_models: wanted.request_models.clone(),
            request_parameters: wanted.request_parameters.clone(),
            request_validator_id: wanted.request_validator_id.clone(),
            resource_id: wanted.resource_id.clone(),
            rest_api_id: wanted.rest_api_id.clone(),
        };
        self.api.put_method(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        for one in wanted.responses.iter().flatten() {
            let input = PutMethodResponseRequest {
                http_method: wanted.http_method.clone(),
                resource_id: wanted.resource_id.clone(),
                response_models: one.models.clone(),
                response_parameters: one.parameters.clone(),
                rest_api_id: wanted.rest_api_id.clone(),
                status_code: one.status_code.clone(),
            };
            let put = self.api.put_method_response(&work.caller, input).await;
            put.map_err(work.refused(SERVICE))?;
        }
        match &wanted.integration {
            Some(integration) => self.integrate(work, wanted, integration).await,
            None => Ok(()),
        }
    }

    async fn integrate(
        &self,
        work: &Work,
        wanted: &Method,
        one: &Integration,
    ) -> Result<(), Failure> {
        let input = PutIntegrationRequest {
            cache_key_parameters: one.cache_key_parameters.clone(),
            cache_namespace: one.cache_namespace.clone(),
            connection_id: one.connection_id.clone(),
            connection_type: one.connection_type.as_deref().map(Into::into),
            content_handling: one.content_handling.as_deref().map(Into::into),
            credentials: one.credentials.clone(),
            http_method: wanted.http_method.clone(),
            integration_http_method: one.http_method.clone(),
            passthrough_behavior: one.passthrough_behavior.clone(),
            request_parameters: one.request_parameters.clone(),
            request_templates: one.request_templates.clone(),
            resource_id: wanted.resource_id.clone(),
            response_transfer_mode: one.response_transfer_mode.as_deref().map(Into::into),
            rest_api_id: wanted.rest_api_id.clone(),
            timeout_in_millis: one.timeout_ms,
            r#type: one.kind.as_str().into(),
            uri: one.uri.clone(),
            ..PutIntegrationRequest::default()
        };
        self.api.put_integration(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        for answer in one.responses.iter().flatten() {
            let input = PutIntegrationResponseRequest {
                content_handling: answer.content_handling.as_deref().map(Into::into),
                http_method: wanted.http_method.clone(),
                resource_id: wanted.resource_id.clone(),
                response_parameters: answer.parameters.clone(),
                response_templates: answer.templates.clone(),
                rest_api_id: wanted.rest_api_id.clone(),
                selection_pattern: answer.selection_pattern.clone(),
                status_code: answer.status_code.clone(),
            };
            let put = self.api.put_integration_response(&work.caller, input).await;
            put.map_err(work.refused(SERVICE))?;
        }
        Ok(())
    }
}
