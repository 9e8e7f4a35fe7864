//! Responses of routes and of integrations: WebSocket APIs have them.

use super::listing::listed;
use super::settings::{put_text, said};
use crate::definition::Definition;
use crate::errors::{bad, conflict, nothing};
use crate::room::Room;
use crate::show::{Put, Shown};
use aws_api::ApiError;
use aws_api::apigatewayv2::*;
use foundation::Caller;

impl Definition {
    fn check_responses(&self) -> Result<(), ApiError> {
        match self.is_http() {
            true => Err(bad("Responses are not supported for protocol type HTTP")),
            false => Ok(()),
        }
    }

    fn check_route_response(&self, route: &str, one: &RouteResponse) -> Result<(), ApiError> {
        self.check_responses()?;
        if !self.routes.contains_key(route) {
            return Err(nothing("Route", route));
        }
        if one.route_response_key != "$default" {
            return Err(bad(format!(
                "Invalid route response key specified: {}. Only $default is supported",
                one.route_response_key
            )));
        }
        let taken = self
            .route_responses
            .iter()
            .any(|((of, id), _)| of == route && Some(id) != one.route_response_id.as_ref());
        match taken {
            true => Err(conflict("Route response with key $default already exists for this Route")),
            false => Ok(()),
        }
    }

    fn check_integration_response(
        &self,
        integration: &str,
        one: &IntegrationResponse,
    ) -> Result<(), ApiError> {
        self.check_responses()?;
        if !self.integrations.contains_key(integration) {
            return Err(nothing("Integration", integration));
        }
        let key = &one.integration_response_key;
        let pattern = key.strip_prefix('/').and_then(|rest| rest.strip_suffix('/'));
        if key != "$default" && pattern.is_none_or(str::is_empty) {
            return Err(bad(format!(
                "Invalid integration response key specified: {key}. Want $default or /pattern/"
            )));
        }
        crate::websocket::check_integration_response(one)
            .map_err(|why| bad(format!("Invalid integration response specified: {why}")))?;
        let taken = self.integration_responses.iter().any(|((of, id), other)| {
            let another = Some(id) != one.integration_response_id.as_ref();
            of == integration && another && other.integration_response_key == *key
        });
        match taken {
            true => Err(conflict(format!(
                "Integration response with key {key} already exists for this Integration"
            ))),
            false => Ok(()),
        }
    }
}

impl Room {
    pub(crate) async fn create_route_response(
        &self,
        caller: &Caller,
        input: CreateRouteResponseRequest,
    ) -> Result<CreateRouteResponseResponse, ApiError> {
        let made = self.change(caller, &input.api_id, |record, moment| {
            let input = input.clone();
            let one = RouteResponse {
                model_selection_expression: said(input.model_selection_expression),
                response_models: input.response_models,
                response_parameters: input.response_parameters,
                route_response_id: Some(moment.id()),
                route_response_key: input.route_response_key,
            };
            record.definition.check_route_response(&input.route_id, &one)?;
            let key = (input.route_id, one.route_response_id.clone().unwrap_or_default());
            record.definition.route_responses.insert(key, one.clone());
            Ok(one)
        });
        Ok(made.await?.shown())
    }

    pub(crate) async fn get_route_response(
        &self,
        caller: &Caller,
        input: GetRouteResponseRequest,
    ) -> Result<GetRouteResponseResponse, ApiError> {
        let mut record = self.record(caller, &input.api_id).await?;
        let key = (input.route_id, input.route_response_id);
        let one = record.definition.route_responses.remove(&key);
        Ok(one.ok_or_else(|| nothing("RouteResponse", &key.1))?.shown())
    }

    pub(crate) async fn get_route_responses(
        &self,
        caller: &Caller,
        input: GetRouteResponsesRequest,
    ) -> Result<GetRouteResponsesResponse, ApiError> {
        let record = self.record(caller, &input.api_id).await?;
        if !record.definition.routes.contains_key(&input.route_id) {
            return Err(nothing("Route", &input.route_id));
        }
        let all = record.definition.route_responses.into_iter();
        let of_route = all.filter(|((route, _), _)| *route == input.route_id);
        let of_route = of_route.map(|((_, id), one)| (id, one));
        let (items, next_token) = listed!("GetRouteResponses", input, of_route)?;
        Ok(GetRouteResponsesResponse { items, next_token })
    }

    pub(crate) async fn update_route_response(
        &self,
        caller: &Caller,
        input: UpdateRouteResponseRequest,
    ) -> Result<UpdateRouteResponseResponse, ApiError> {
        let changed = self.change(caller, &input.api_id, |record, _| {
            let input = input.clone();
            let key = (input.route_id, input.route_response_id);
            let found = record.definition.route_responses.get(&key);
            let mut one = found.ok_or_else(|| nothing("RouteResponse", &key.1))?.clone();
            put_text(&mut one.model_selection_expression, input.model_selection_expression);
            one.response_models.put(input.response_models);
            one.response_parameters.put(input.response_parameters);
            one.route_response_key.put(input.route_response_key);
            record.definition.check_route_response(&key.0, &one)?;
            record.definition.route_responses.insert(key, one.clone());
            Ok(one)
        });
        Ok(changed.await?.shown())
    }

    pub(crate) async fn delete_route_response(
        &self,
        caller: &Caller,
        input: DeleteRouteResponseRequest,
    ) -> Result<DeleteRouteResponseOutput, ApiError> {
        self.change(caller, &input.api_id, |record, _| {
            let key = (input.route_id.clone(), input.route_response_id.clone());
            let removed = record.definition.route_responses.remove(&key);
            removed.map(|_| ()).ok_or_else(|| nothing("RouteResponse", &key.1))
        })
        .await?;
        Ok(DeleteRouteResponseOutput {})
    }

    pub(crate) async fn create_integration_response(
        &self,
        caller: &Caller,
        input: CreateIntegrationResponseRequest,
    ) -> Result<CreateIntegrationResponseResponse, ApiError> {
        let made = self.change(caller, &input.api_id, |record, moment| {
            let input = input.clone();
            let one = IntegrationResponse {
                content_handling_strategy: input.content_handling_strategy,
                integration_response_id: Some(moment.id()),
                integration_response_key: input.integration_response_key,
                response_parameters: input.response_parameters,
                response_templates: input.response_templates,
                template_selection_expression: said(input.template_selection_expression),
            };
            record.definition.check_integration_response(&input.integration_id, &one)?;
            let id = one.integration_response_id.clone().unwrap_or_default();
            let key = (input.integration_id, id);
            record.definition.integration_responses.insert(key, one.clone());
            Ok(one)
        });
        Ok(made.await?.shown())
    }

    pub(crate) async fn get_integration_response(
        &self,
        caller: &Caller,
        input: GetIntegrationResponseRequest,
    ) -> Result<GetIntegrationResponseResponse, ApiError> {
        let mut record = self.record(caller, &input.api_id).await?;
        let key = (input.integration_id, input.integration_response_id);
        let one = record.definition.integration_responses.remove(&key);
        Ok(one.ok_or_else(|| nothing("IntegrationResponse", &key.1))?.shown())
    }

    pub(crate) async fn get_integration_responses(
        &self,
        caller: &Caller,
        input: GetIntegrationResponsesRequest,
    ) -> Result<GetIntegrationResponsesResponse, ApiError> {
        let record = self.record(caller, &input.api_id).await?;
        if !record.definition.integrations.contains_key(&input.integration_id) {
            return Err(nothing("Integration", &input.integration_id));
        }
        let all = record.definition.integration_responses.into_iter();
        let of_one = all.filter(|((integration, _), _)| *integration == input.integration_id);
        let of_one = of_one.map(|((_, id), one)| (id, one));
        let (items, next_token) = listed!("GetIntegrationResponses", input, of_one)?;
        Ok(GetIntegrationResponsesResponse { items, next_token })
    }

    pub(crate) async fn update_integration_response(
        &self,
        caller: &Caller,
        input: UpdateIntegrationResponseRequest,
    ) -> Result<UpdateIntegrationResponseResponse, ApiError> {
        let changed = self.change(caller, &input.api_id, |record, _| {
            let input = input.clone();
            let key = (input.integration_id, input.integration_response_id);
            let found = record.definition.integration_responses.get(&key);
            let mut one = found.ok_or_else(|| nothing("IntegrationResponse", &key.1))?.clone();
            one.content_handling_strategy.put(input.content_handling_strategy);
            one.integration_response_key.put(input.integration_response_key);
            one.response_parameters.put(input.response_parameters);
            one.response_templates.put(input.response_templates);
            put_text(&mut one.template_selection_expression, input.template_selection_expression);
            record.definition.check_integration_response(&key.0, &one)?;
            record.definition.integration_responses.insert(key, one.clone());
            Ok(one)
        });
        Ok(changed.await?.shown())
    }

    pub(crate) async fn delete_integration_response(
        &self,
        caller: &Caller,
        input: DeleteIntegrationResponseRequest,
    ) -> Result<DeleteIntegrationResponseOutput, ApiError> {
        self.change(caller, &input.api_id, |record, _| {
            let key = (input.integration_id.clone(), input.integration_response_id.clone());
            let removed = record.definition.integration_responses.remove(&key);
            removed.map(|_| ()).ok_or_else(|| nothing("IntegrationResponse", &key.1))
        })
        .await?;
        Ok(DeleteIntegrationResponseOutput {})
    }
}
