//! `AWS::ApiGateway::GatewayResponse`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::apigateway::{
    Apigateway, DeleteGatewayResponseRequest, GatewayResponse as Existing,
    GetGatewayResponseRequest, PutGatewayResponseRequest,
};
use resource::{Definition, Failure, Found, Made, Provider, Work, gone, if_found, properties};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct GatewayResponse {
        parameters: Option<BTreeMap<String, String>> = "ResponseParameters";
        templates: Option<BTreeMap<String, String>> = "ResponseTemplates";
        kind: String = "ResponseType", replace;
        rest_api_id: String = "RestApiId", replace;
        status_code: Option<String> = "StatusCode";
    }
}

pub(super) struct GatewayResponses {
    pub(super) api: Arc<dyn Apigateway>,
}

const NAME: &str = "AWS::ApiGateway::GatewayResponse";

fn made(of: &GatewayResponse) -> Made {
    let id = format!("{}|{}", of.rest_api_id, of.kind);
    Made::new(id.clone()).with("Id", id)
}

#[async_trait]
impl Provider for GatewayResponses {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["Id"]);

    type Properties = GatewayResponse;

    async fn create(&self, work: &Work, wanted: &GatewayResponse) -> Result<Made, Failure> {
        let made = made(wanted);
        let there = self.found(work, wanted).await?.is_some();
        work.claim(NAME, &made.physical_id, there).await?;
        work.remember(&made.physical_id).await?;
        self.put(work, wanted).await?;
        Ok(made)
    }

    async fn read(
        &self,
        work: &Work,
        _id: &str,
        wanted: &GatewayResponse,
    ) -> Result<Option<Found<GatewayResponse>>, Failure> {
        let Some(found) = self.found(work, wanted).await? else { return Ok(None) };
        let properties = GatewayResponse {
            parameters: wanted.parameters.as_ref().and(found.response_parameters),
            templates: wanted.templates.as_ref().and(found.response_templates),
            status_code: wanted.status_code.as_ref().and(found.status_code),
            ..wanted.clone()
        };
        Ok(Some(Found { properties, attributes: made(wanted).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        _id: &str,
        _old: &GatewayResponse,
        new: &GatewayResponse,
    ) -> Result<Made, Failure> {
        self.put(work, new).await?;
        Ok(made(new))
    }

    async fn delete(&self, work: &Work, _id: &str, last: &GatewayResponse) -> Result<(), Failure> {
        if self.found(work, last).await?.is_none() {
            return Ok(());
        }
        let input = DeleteGatewayResponseRequest {
            response_type: last.kind.as_str().into(),
            rest_api_id: last.rest_api_id.clone(),
        };
        let deleted = self.api.delete_gateway_response(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

impl GatewayResponses {
    /// The response, where it is not API Gateway's own.
    async fn found(
        &self,
        work: &Work,
        wanted: &GatewayResponse,
    ) -> Result<Option<Existing>, Failure> {
        let input = GetGatewayResponseRequest {
            response_type: wanted.kind.as_str().into(),
            rest_api_id: wanted.rest_api_id.clone(),
        };
        let found = self.api.get_gateway_response(&work.caller, input).await;
        let found = if_found(found.map_err(work.refused(SERVICE)))?;
        Ok(found.filter(|found| found.default_response != Some(true)))
    }

    /// Sets all of it: what is not given has its default.
    async fn put(&self, work: &Work, wanted: &GatewayResponse) -> Result<(), Failure> {
        let input = PutGatewayResponseRequest {
            response_parameters: wanted.parameters.clone(),
            response_templates: wanted.templates.clone(),
            response_type: wanted.kind.as_str().into(),
            rest_api_id: wanted.rest_api_id.clone(),
            status_code: wanted.status_code.clone(),
        };
        let put = self.api.put_gateway_response(&work.caller, input).await;
        put.map(drop).map_err(work.refused(SERVICE))
    }
}
