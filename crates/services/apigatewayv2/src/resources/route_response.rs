//! `AWS::ApiGatewayV2::RouteResponse`.

use super::{SERVICE, text, told};
use async_trait::async_trait;
use aws_api::apigatewayv2::{
    Apigatewayv2, CreateRouteResponseRequest, DeleteRouteResponseRequest, GetRouteResponseRequest,
    GetRouteResponsesRequest, ParameterConstraints, UpdateRouteResponseRequest,
};
use resource::{
    Api as Structure, Claim, Definition, Failure, Found, Made, Provider, Work, gone, if_found,
    properties,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct RouteResponse {
        api_id: String = "ApiId", replace;
        model_selection: Option<String> = "ModelSelectionExpression";
        models: Option<BTreeMap<String, String>> = "ResponseModels";
        parameters: Option<BTreeMap<String, Structure<ParameterConstraints>>> =
            "ResponseParameters";
        route_id: String = "RouteId", replace;
        key: String = "RouteResponseKey";
    }
}

pub(super) struct RouteResponses {
    pub(super) api: Arc<dyn Apigatewayv2>,
}

const NAME: &str = "AWS::ApiGatewayV2::RouteResponse";

fn made(id: &str) -> Made {
    Made::new(id).with("RouteResponseId", id)
}

fn parameters(of: &RouteResponse) -> Option<BTreeMap<String, ParameterConstraints>> {
    let all = of.parameters.clone()?;
    Some(all.into_iter().map(|(name, one)| (name, one.0)).collect())
}

#[async_trait]
impl Provider for RouteResponses {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["RouteResponseId"]);

    type Properties = RouteResponse;

    /// No route has two responses with one key.
    async fn create(&self, work: &Work, wanted: &RouteResponse) -> Result<Made, Failure> {
        if let Some(id) = work.remembered() {
            return Ok(made(id));
        }
        let there = self.of_key(work, wanted).await?;
        let id = match (work.claim(NAME, &wanted.key, there.is_some()).await?, there) {
            (Claim::Ours, Some(id)) => id,
            _ => {
                let input = CreateRouteResponseRequest {
                    api_id: wanted.api_id.clone(),
                    model_selection_expression: wanted.model_selection.clone(),
                    response_models: wanted.models.clone(),
                    response_parameters: parameters(wanted),
                    route_id: wanted.route_id.clone(),
                    route_response_key: wanted.key.clone(),
                };
                let created = self.api.create_route_response(&work.caller, input).await;
                created.map_err(work.refused(SERVICE))?.route_response_id.unwrap_or_default()
            }
        };
        work.remember(&id).await?;
        Ok(made(&id))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &RouteResponse,
    ) -> Result<Option<Found<RouteResponse>>, Failure> {
        let input = GetRouteResponseRequest {
            api_id: wanted.api_id.clone(),
            route_id: wanted.route_id.clone(),
            route_response_id: id.to_owned(),
        };
        let found = self.api.get_route_response(&work.caller, input).await;
        let Some(found) = if_found(found.map_err(work.refused(SERVICE)))? else { return Ok(None) };
        let parameters = found
            .response_parameters
            .map(|all| all.into_iter().map(|(name, one)| (name, Structure(one))).collect());
        let properties = RouteResponse {
            model_selection: told(&wanted.model_selection, found.model_selection_expression),
            models: told(&wanted.models, found.response_models),
            parameters: told(&wanted.parameters, parameters),
            key: found.route_response_key.unwrap_or_default(),
            ..wanted.clone()
        };
        Ok(Some(Found { properties, attributes: made(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &RouteResponse,
        new: &RouteResponse,
    ) -> Result<Made, Failure> {
        let input = UpdateRouteResponseRequest {
            api_id: new.api_id.clone(),
            model_selection_expression: text(&new.model_selection),
            response_models: Some(new.models.clone().unwrap_or_default()),
            response_parameters: Some(parameters(new).unwrap_or_default()),
            route_id: new.route_id.clone(),
            route_response_id: id.to_owned(),
            route_response_key: Some(new.key.clone()),
        };
        let updated = self.api.update_route_response(&work.caller, input).await;
        updated.map_err(work.refused(SERVICE))?;
        Ok(made(id))
    }

    async fn delete(&self, work: &Work, id: &str, last: &RouteResponse) -> Result<(), Failure> {
        let input = DeleteRouteResponseRequest {
            api_id: last.api_id.clone(),
            route_id: last.route_id.clone(),
            route_response_id: id.to_owned(),
        };
        let deleted = self.api.delete_route_response(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

impl RouteResponses {
    async fn of_key(&self, work: &Work, wanted: &RouteResponse) -> Result<Option<String>, Failure> {
        let mut next_token = None;
        loop {
            let input = GetRouteResponsesRequest {
                api_id: wanted.api_id.clone(),
                max_results: None,
                next_token,
                route_id: wanted.route_id.clone(),
            };
            let page = self.api.get_route_responses(&work.caller, input).await;
            let page = page.map_err(work.refused(SERVICE))?;
            let mut items = page.items.unwrap_or_default().into_iter();
            match (items.find(|one| one.route_response_key == wanted.key), page.next_token) {
                (None, Some(next)) => next_token = Some(next),
                (found, _) => return Ok(found.and_then(|one| one.route_response_id)),
            }
        }
    }
}
