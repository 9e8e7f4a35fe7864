//! `AWS::ApiGatewayV2::Route`.

use super::{SERVICE, text, told};
use async_trait::async_trait;
use aws_api::apigatewayv2::{
    Apigatewayv2, CreateRouteRequest, DeleteRouteRequest, GetRouteRequest, GetRouteResult,
    GetRoutesRequest, ParameterConstraints, UpdateRouteRequest,
};
use resource::{
    Api as Structure, Claim, Definition, Failure, Found, Made, Provider, Work, gone, if_found,
    in_order, properties,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Route {
        api_id: String = "ApiId", replace;
        api_key_required: Option<bool> = "ApiKeyRequired";
        authorization_scopes: Option<Vec<String>> = "AuthorizationScopes";
        authorization_type: Option<String> = "AuthorizationType";
        authorizer_id: Option<String> = "AuthorizerId";
        model_selection: Option<String> = "ModelSelectionExpression";
        operation_name: Option<String> = "OperationName";
        request_models: Option<BTreeMap<String, String>> = "RequestModels";
        request_parameters: Option<BTreeMap<String, Structure<ParameterConstraints>>> =
            "RequestParameters";
        route_key: String = "RouteKey";
        response_selection: Option<String> = "RouteResponseSelectionExpression";
        target: Option<String> = "Target";
    }
}

pub(super) struct Routes {
    pub(super) api: Arc<dyn Apigatewayv2>,
}

const NAME: &str = "AWS::ApiGatewayV2::Route";

fn made(id: &str) -> Made {
    Made::new(id).with("RouteId", id)
}

fn parameters(of: &Route) -> Option<BTreeMap<String, ParameterConstraints>> {
    let all = of.request_parameters.clone()?;
    Some(all.into_iter().map(|(name, one)| (name, one.0)).collect())
}

#[async_trait]
impl Provider for Routes {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["RouteId"]);

    type Properties = Route;

    /// No API has two routes with one key.
    async fn create(&self, work: &Work, wanted: &Route) -> Result<Made, Failure> {
        if let Some(id) = work.remembered() {
            return Ok(made(id));
        }
        let there = self.of_key(work, wanted).await?;
        let id = match (work.claim(NAME, &wanted.route_key, there.is_some()).await?, there) {
            (Claim::Ours, Some(id)) => id,
            _ => {
                let input = CreateRouteRequest {
                    api_id: wanted.api_id.clone(),
                    api_key_required: wanted.api_key_required,
                    authorization_scopes: wanted.authorization_scopes.clone(),
                    authorization_type: wanted.authorization_type.as_deref().map(Into::into),
                    authorizer_id: wanted.authorizer_id.clone(),
                    model_selection_expression: wanted.model_selection.clone(),
                    operation_name: wanted.operation_name.clone(),
                    request_models: wanted.request_models.clone(),
                    request_parameters: parameters(wanted),
                    route_key: wanted.route_key.clone(),
                    route_response_selection_expression: wanted.response_selection.clone(),
                    target: wanted.target.clone(),
                };
                let created = self.api.create_route(&work.caller, input).await;
                created.map_err(work.refused(SERVICE))?.route_id.unwrap_or_default()
            }
        };
        work.remember(&id).await?;
        Ok(made(&id))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Route,
    ) -> Result<Option<Found<Route>>, Failure> {
        let Some(found) = self.found(work, id, wanted).await? else { return Ok(None) };
        let kind = found.authorization_type.map(|kind| kind.to_string());
        let scopes = found.authorization_scopes.unwrap_or_default();
        let parameters = found
            .request_parameters
            .map(|all| all.into_iter().map(|(name, one)| (name, Structure(one))).collect());
        let properties = Route {
            api_id: wanted.api_id.clone(),
            api_key_required: told(&wanted.api_key_required, found.api_key_required),
            authorization_scopes: wanted
                .authorization_scopes
                .as_ref()
                .map(|wanted| in_order(Some(wanted), scopes)),
            authorization_type: told(&wanted.authorization_type, kind),
            authorizer_id: told(&wanted.authorizer_id, found.authorizer_id),
            model_selection: told(&wanted.model_selection, found.model_selection_expression),
            operation_name: told(&wanted.operation_name, found.operation_name),
            request_models: told(&wanted.request_models, found.request_models),
            request_parameters: told(&wanted.request_parameters, parameters),
            route_key: found.route_key.unwrap_or_default(),
            response_selection: told(
                &wanted.response_selection,
                found.route_response_selection_expression,
            ),
            target: told(&wanted.target, found.target),
        };
        Ok(Some(Found { properties, attributes: made(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &Route,
        new: &Route,
    ) -> Result<Made, Failure> {
        let kind = new.authorization_type.as_deref().unwrap_or("NONE");
        let input = UpdateRouteRequest {
            api_id: new.api_id.clone(),
            api_key_required: Some(new.api_key_required.unwrap_or(false)),
            authorization_scopes: Some(new.authorization_scopes.clone().unwrap_or_default()),
            authorization_type: Some(kind.into()),
            authorizer_id: text(&new.authorizer_id),
            model_selection_expression: text(&new.model_selection),
            operation_name: text(&new.operation_name),
            request_models: Some(new.request_models.clone().unwrap_or_default()),
            request_parameters: Some(parameters(new).unwrap_or_default()),
            route_id: id.to_owned(),
            route_key: Some(new.route_key.clone()),
            route_response_selection_expression: text(&new.response_selection),
            target: text(&new.target),
        };
        self.api.update_route(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        Ok(made(id))
    }

    async fn delete(&self, work: &Work, id: &str, last: &Route) -> Result<(), Failure> {
        let input = DeleteRouteRequest { api_id: last.api_id.clone(), route_id: id.to_owned() };
        gone(self.api.delete_route(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

impl Routes {
    async fn found(
        &self,
        work: &Work,
        id: &str,
        wanted: &Route,
    ) -> Result<Option<GetRouteResult>, Failure> {
        let input = GetRouteRequest { api_id: wanted.api_id.clone(), route_id: id.to_owned() };
        if_found(self.api.get_route(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }

    /// The route with that key, if there is one.
    async fn of_key(&self, work: &Work, wanted: &Route) -> Result<Option<String>, Failure> {
        let mut next_token = None;
        loop {
            let input =
                GetRoutesRequest { api_id: wanted.api_id.clone(), max_results: None, next_token };
            let page = self.api.get_routes(&work.caller, input).await;
            let page = page.map_err(work.refused(SERVICE))?;
            let mut items = page.items.unwrap_or_default().into_iter();
            match (items.find(|one| one.route_key == wanted.route_key), page.next_token) {
                (None, Some(next)) => next_token = Some(next),
                (found, _) => return Ok(found.and_then(|one| one.route_id)),
            }
        }
    }
}
