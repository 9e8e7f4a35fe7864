//! Routes.

use super::listing::listed;
use super::route_key;
use super::settings::{check_expression, put_text, said};
use crate::definition::Definition;
use crate::errors::{bad, conflict, not_found, nothing, unsupported};
use crate::room::Room;
use crate::show::{Put, Shown};
use aws_api::ApiError;
use aws_api::apigatewayv2::*;
use foundation::Caller;

/// Scopes of one route; the model has no bound of its own.
const SCOPES_MAX: usize = 10;
/// Routes of one API («Amazon API Gateway quotas and important notes»).
const ROUTES_MAX: usize = 300;

impl Definition {
    /// Refuses a route that can't be in this API, and gives it AWS's defaults.
    pub(crate) fn complete_route(&self, mut route: Route) -> Result<Route, ApiError> {
        let is_http = self.is_http();
        route_key::check(&route.route_key, is_http)?;
        let others = || self.routes.values().filter(|other| other.route_id != route.route_id);
        if others().any(|other| other.route_key == route.route_key) {
            let key = &route.route_key;
            return Err(conflict(format!("Route with key {key} already exists for this API")));
        }
        if others().count() >= ROUTES_MAX {
            return Err(bad(
                "Maximum number of Routes for this API has been reached. Please contact \
                            AWS if you need additional Routes.",
            ));
        }
        if is_http {
            let of_websockets = [
                (route.api_key_required == Some(true), "ApiKeyRequired"),
                (route.model_selection_expression.is_some(), "ModelSelectionExpression"),
                (route.request_models.as_ref().is_some_and(|all| !all.is_empty()), "RequestModels"),
                (
                    route.request_parameters.as_ref().is_some_and(|all| !all.is_empty()),
                    "RequestParameters",
                ),
                (
                    route.route_response_selection_expression.is_some(),
                    "RouteResponseSelectionExpression",
                ),
            ];
            if let Some((_, name)) = of_websockets.iter().find(|(set, _)| *set) {
                return Err(bad(format!("{name} is not supported for protocol type HTTP")));
            }
        }
        if let Some(target) = &route.target {
            let id = target.strip_prefix("integrations/");
            let id = id.ok_or_else(|| {
                bad(format!("Invalid target {target}: want integrations/{{integrationId}}"))
            })?;
            if !self.integrations.contains_key(id) {
                return Err(nothing("Integration", id));
            }
        }
        self.check_authorization(&route)?;
        if !is_http {
            check_websocket(&route)?;
        }
        if route.authorization_type.as_ref().is_none_or(|kind| *kind == AuthorizationType::None) {
            route.authorizer_id = None;
            route.authorization_scopes = None;
        }
        route.api_key_required.get_or_insert(false);
        route.authorization_type.get_or_insert(AuthorizationType::None);
        Ok(route)
    }

    fn check_authorization(&self, route: &Route) -> Result<(), ApiError> {
        let kind = route.authorization_type.clone().unwrap_or(AuthorizationType::None);
        let wanted = match (&kind, self.is_http()) {
            (AuthorizationType::None | AuthorizationType::AwsIam, _) => None,
            (AuthorizationType::Jwt, true) => Some(AuthorizerType::Jwt),
            (AuthorizationType::Custom, _) => Some(AuthorizerType::Request),
            (kind, _) => {
                let protocol = &self.api.protocol_type;
                return Err(bad(format!(
                    "Authorization type {kind} is not supported for protocol type {protocol}"
                )));
            }
        };
        let scopes = route.authorization_scopes.as_deref().unwrap_or_default();
        if kind != AuthorizationType::Jwt && kind != AuthorizationType::None && !scopes.is_empty() {
            return Err(bad("AuthorizationScopes are supported for authorization type JWT only"));
        }
        if scopes.len() > SCOPES_MAX {
            return Err(bad(format!("A route can have no more than {SCOPES_MAX} scopes")));
        }
        let Some(wanted) = wanted else { return Ok(()) };
        let Some(id) = &route.authorizer_id else {
            return Err(bad(format!("AuthorizerId is required for authorization type {kind}")));
        };
        let authorizer = self.authorizers.get(id).ok_or_else(|| nothing("Authorizer", id))?;
        if authorizer.authorizer_type.as_ref() != Some(&wanted) {
            return Err(bad(format!(
                "Authorizer {id} can't be used with authorization type {kind}: want {wanted}"
            )));
        }
        Ok(())
    }
}

/// What routes of WebSocket APIs alone have.
fn check_websocket(route: &Route) -> Result<(), ApiError> {
    if route.api_key_required == Some(true) {
        return Err(unsupported("API keys of WebSocket APIs"));
    }
    let is_guarded =
        route.authorization_type.as_ref().is_some_and(|k| *k != AuthorizationType::None);
    if is_guarded && route.route_key != "$connect" {
        return Err(bad("Authorization is supported on the $connect route only"));
    }
    if let Some(text) = &route.model_selection_expression {
        check_expression("model selection", text)?;
    }
    match route.route_response_selection_expression.as_deref() {
        None | Some("$default" | "\\$default") => Ok(()),
        Some(text) => Err(bad(format!(
            "Invalid route response selection expression specified: {text}. Only $default is supported"
        ))),
    }
}

fn no_empty(scopes: Option<Vec<String>>) -> Option<Vec<String>> {
    scopes.filter(|scopes| !scopes.is_empty())
}

impl Room {
    pub(crate) async fn create_route(
        &self,
        caller: &Caller,
        input: CreateRouteRequest,
    ) -> Result<CreateRouteResult, ApiError> {
        let route = Route {
            api_key_required: input.api_key_required,
            authorization_scopes: no_empty(input.authorization_scopes),
            authorization_type: input.authorization_type,
            authorizer_id: said(input.authorizer_id),
            model_selection_expression: said(input.model_selection_expression),
            operation_name: said(input.operation_name),
            request_models: input.request_models,
            request_parameters: input.request_parameters,
            route_key: input.route_key,
            route_response_selection_expression: said(input.route_response_selection_expression),
            target: said(input.target),
            ..Route::default()
        };
        let made = self.change(caller, &input.api_id, |record, moment| {
            let id = moment.id();
            let route = Route { route_id: Some(id.clone()), ..route.clone() };
            let route = record.definition.complete_route(route)?;
            record.definition.routes.insert(id, route.clone());
            Ok(route)
        });
        Ok(made.await?.shown())
    }

    pub(crate) async fn get_route(
        &self,
        caller: &Caller,
        input: GetRouteRequest,
    ) -> Result<GetRouteResult, ApiError> {
        let mut record = self.record(caller, &input.api_id).await?;
        let route = record.definition.routes.remove(&input.route_id);
        Ok(route.ok_or_else(|| nothing("Route", &input.route_id))?.shown())
    }

    pub(crate) async fn get_routes(
        &self,
        caller: &Caller,
        input: GetRoutesRequest,
    ) -> Result<GetRoutesResponse, ApiError> {
        let record = self.record(caller, &input.api_id).await?;
        let (items, next_token) = listed!("GetRoutes", input, record.definition.routes)?;
        Ok(GetRoutesResponse { items, next_token })
    }

    pub(crate) async fn update_route(
        &self,
        caller: &Caller,
        input: UpdateRouteRequest,
    ) -> Result<UpdateRouteResult, ApiError> {
        let changed = self.change(caller, &input.api_id, |record, _| {
            let (id, input) = (&input.route_id, input.clone());
            let found = record.definition.routes.get(id);
            let mut route = found.ok_or_else(|| nothing("Route", id))?.clone();
            route.api_key_required.put(input.api_key_required);
            if let Some(scopes) = input.authorization_scopes {
                route.authorization_scopes = no_empty(Some(scopes));
            }
            route.authorization_type.put(input.authorization_type);
            put_text(&mut route.authorizer_id, input.authorizer_id);
            put_text(&mut route.model_selection_expression, input.model_selection_expression);
            put_text(&mut route.operation_name, input.operation_name);
            route.request_models.put(input.request_models);
            route.request_parameters.put(input.request_parameters);
            route.route_key.put(input.route_key);
            put_text(
                &mut route.route_response_selection_expression,
                input.route_response_selection_expression,
            );
            put_text(&mut route.target, input.target);
            let route = record.definition.complete_route(route)?;
            record.definition.routes.insert(id.clone(), route.clone());
            Ok(route)
        });
        Ok(changed.await?.shown())
    }

    pub(crate) async fn delete_route(
        &self,
        caller: &Caller,
        input: DeleteRouteRequest,
    ) -> Result<DeleteRouteOutput, ApiError> {
        self.change(caller, &input.api_id, |record, _| {
            let id = &input.route_id;
            record.definition.routes.remove(id).ok_or_else(|| nothing("Route", id))?;
            record.definition.route_responses.retain(|(route, _), _| route != id);
            Ok(())
        })
        .await?;
        Ok(DeleteRouteOutput {})
    }

    pub(crate) async fn delete_route_request_parameter(
        &self,
        caller: &Caller,
        input: DeleteRouteRequestParameterRequest,
    ) -> Result<DeleteRouteRequestParameterOutput, ApiError> {
        self.change(caller, &input.api_id, |record, _| {
            let (id, key) = (&input.route_id, &input.request_parameter_key);
            let route = record.definition.routes.get_mut(id);
            let route = route.ok_or_else(|| nothing("Route", id))?;
            let removed = route.request_parameters.as_mut().and_then(|all| all.remove(key));
            let missing = || not_found(format!("Invalid request parameter key specified {key}"));
            removed.map(|_| ()).ok_or_else(missing)
        })
        .await?;
        Ok(DeleteRouteRequestParameterOutput {})
    }
}
