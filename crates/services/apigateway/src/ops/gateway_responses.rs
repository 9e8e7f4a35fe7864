//! Gateway responses: what is answered where no integration answers («Gateway response types»).

use super::ENTRY;
use super::methods::{NO_CONTENT_TYPE, NO_PARAMETER};
use crate::definition::Definition;
use crate::errors::{bad, not_found};
use crate::mapping;
use crate::paging;
use crate::patch::{self, Patch, Paths, Verb, Voice};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::apigateway::{
    DeleteGatewayResponseOutput, DeleteGatewayResponseRequest, GatewayResponse,
    GatewayResponseType, GatewayResponses, GetGatewayResponseRequest, GetGatewayResponsesRequest,
    PutGatewayResponseRequest, UpdateGatewayResponseRequest,
};
use foundation::Caller;
use std::collections::BTreeMap;

const PATHS: Paths = Paths {
    voice: Voice::Path,
    rows: &[
        ("/responseParameters/{name}", ENTRY),
        ("/responseTemplates/{type}", ENTRY),
        ("/statusCode", super::REPLACE),
    ],
};

/// All types, in the order of their names, and their statuses.
const TYPES: [(GatewayResponseType, Option<&str>); 21] = [
    (GatewayResponseType::AccessDenied, Some("403")),
    (GatewayResponseType::ApiConfigurationError, Some("500")),
    (GatewayResponseType::AuthorizerConfigurationError, Some("500")),
    (GatewayResponseType::AuthorizerFailure, Some("500")),
    (GatewayResponseType::BadRequestBody, Some("400")),
    (GatewayResponseType::BadRequestParameters, Some("400")),
    (GatewayResponseType::Default4Xx, None),
    (GatewayResponseType::Default5Xx, None),
    (GatewayResponseType::ExpiredToken, Some("403")),
    (GatewayResponseType::IntegrationFailure, Some("504")),
    (GatewayResponseType::IntegrationTimeout, Some("504")),
    (GatewayResponseType::InvalidApiKey, Some("403")),
    (GatewayResponseType::InvalidSignature, Some("403")),
    (GatewayResponseType::MissingAuthenticationToken, Some("403")),
    (GatewayResponseType::QuotaExceeded, Some("429")),
    (GatewayResponseType::RequestTooLarge, Some("413")),
    (GatewayResponseType::ResourceNotFound, Some("404")),
    (GatewayResponseType::Throttled, Some("429")),
    (GatewayResponseType::Unauthorized, Some("401")),
    (GatewayResponseType::UnsupportedMediaType, Some("415")),
    (GatewayResponseType::WafFiltered, Some("403")),
];

const TEMPLATE: &str = "{\"message\":$context.error.messageString}";

impl Definition {
    /// The response of that type as it takes effect: the API's own, or what `DEFAULT_4XX` and
    /// `DEFAULT_5XX` say, or API Gateway's default, which has a status but for these two.
    pub fn gateway_response(&self, of: &GatewayResponseType) -> GatewayResponse {
        if let Some(own) = self.gateway_responses.get(of.as_str()) {
            return own.clone();
        }
        let status = TYPES.iter().find(|(kind, _)| kind == of).and_then(|(_, status)| *status);
        let class = match status {
            Some(status) if status.starts_with('4') => Some("DEFAULT_4XX"),
            Some(_) => Some("DEFAULT_5XX"),
            None => None,
        };
        let general = class.and_then(|class| self.gateway_responses.get(class));
        let default = GatewayResponse {
            default_response: Some(true),
            response_parameters: Some(BTreeMap::new()),
            response_templates: Some(default_templates()),
            response_type: Some(of.clone()),
            status_code: status.map(str::to_owned),
        };
        match general {
            Some(general) => GatewayResponse {
                response_parameters: general.response_parameters.clone(),
                response_templates: general.response_templates.clone(),
                status_code: general.status_code.clone().or(default.status_code),
                ..default
            },
            None => default,
        }
    }
}

fn default_templates() -> BTreeMap<String, String> {
    BTreeMap::from([("application/json".to_owned(), TEMPLATE.to_owned())])
}

impl Room {
    pub(crate) async fn put_gateway_response(
        &self,
        caller: &Caller,
        input: PutGatewayResponseRequest,
    ) -> Result<GatewayResponse, ApiError> {
        let kind = input.response_type;
        let response = complete(GatewayResponse {
            default_response: Some(false),
            response_parameters: input.response_parameters,
            response_templates: input.response_templates,
            status_code: input.status_code,
            response_type: Some(kind.clone()),
        })?;
        self.change(caller, &input.rest_api_id, |definition| {
            let key = kind.as_str().to_owned();
            definition.gateway_responses.insert(key, response.clone());
            Ok(response.clone())
        })
        .await
    }

    pub(crate) async fn get_gateway_response(
        &self,
        caller: &Caller,
        input: GetGatewayResponseRequest,
    ) -> Result<GatewayResponse, ApiError> {
        let definition = self.definition(caller, &input.rest_api_id).await?;
        Ok(definition.gateway_response(&input.response_type))
    }

    pub(crate) async fn get_gateway_responses(
        &self,
        caller: &Caller,
        input: GetGatewayResponsesRequest,
    ) -> Result<GatewayResponses, ApiError> {
        let definition = self.definition(caller, &input.rest_api_id).await?;
        let all = TYPES
            .iter()
            .map(|(kind, _)| (kind.as_str().to_owned(), definition.gateway_response(kind)));
        let limit = input.limit.or(Some(100));
        let (items, position) = paging::page("responses", all.collect(), limit, input.position)?;
        Ok(GatewayResponses { items: Some(items), position })
    }

    pub(crate) async fn delete_gateway_response(
        &self,
        caller: &Caller,
        input: DeleteGatewayResponseRequest,
    ) -> Result<DeleteGatewayResponseOutput, ApiError> {
        self.change(caller, &input.rest_api_id, |definition| {
            let removed = definition.gateway_responses.remove(input.response_type.as_str());
            removed.ok_or_else(|| not_found("Gateway response type not defined on api"))?;
            Ok(DeleteGatewayResponseOutput {})
        })
        .await
    }

    pub(crate) async fn update_gateway_response(
        &self,
        caller: &Caller,
        input: UpdateGatewayResponseRequest,
    ) -> Result<GatewayResponse, ApiError> {
        let kind = input.response_type;
        let patches = patch::parse(input.patch_operations)?;
        self.change(caller, &input.rest_api_id, |definition| {
            let mut response = definition.gateway_response(&kind);
            for patch in &patches {
                PATHS.check(patch)?;
                apply(&mut response, patch)?;
            }
            response.default_response = Some(false);
            response.response_parameters.get_or_insert_default();
            response.response_templates.get_or_insert_default();
            check(&response)?;
            definition.gateway_responses.insert(kind.as_str().to_owned(), response.clone());
            Ok(response)
        })
        .await
    }
}

fn apply(response: &mut GatewayResponse, patch: &Patch) -> Result<(), ApiError> {
    let empty = patch.value.as_deref().unwrap_or_default().is_empty();
    let (of, into, missing) = match *patch.at().as_slice() {
        ["statusCode"] => {
            response.status_code = Some(patch.value()?.to_owned());
            return Ok(());
        }
        ["responseParameters", _] => {
            ("responseParameters", &mut response.response_parameters, NO_PARAMETER)
        }
        _ => ("responseTemplates", &mut response.response_templates, NO_CONTENT_TYPE),
    };
    let key = patch.segments.get(1).cloned().unwrap_or_default();
    if patch.verb != Verb::Remove && empty {
        return Err(bad(format!("Invalid null or empty value in {of}")));
    }
    patch::plain(into, &key, patch, missing)
}

/// A response with its defaults, if it can be one.
pub(crate) fn complete(given: GatewayResponse) -> Result<GatewayResponse, ApiError> {
    let kind = given.response_type.as_ref();
    let default = TYPES.iter().find(|(of, _)| Some(of) == kind).and_then(|(_, status)| *status);
    let templates = given.response_templates.filter(|of| !of.is_empty());
    let response = GatewayResponse {
        response_parameters: Some(given.response_parameters.unwrap_or_default()),
        response_templates: Some(templates.unwrap_or_else(default_templates)),
        status_code: given.status_code.or_else(|| default.map(str::to_owned)),
        ..given
    };
    check(&response)?;
    Ok(response)
}

fn check(response: &GatewayResponse) -> Result<(), ApiError> {
    let digits = |code: &str| code.len() == 3 && code.bytes().all(|b| b.is_ascii_digit());
    if response.status_code.as_deref().is_some_and(|code| !digits(code)) {
        return Err(bad("Invalid status code specified"));
    }
    for (name, value) in response.response_parameters.iter().flatten() {
        if name.strip_prefix("gatewayresponse.header.").is_none_or(str::is_empty) {
            return Err(bad(format!("Invalid parameter name specified: {name}")));
        }
        if value.is_empty() {
            return Err(bad("Invalid null or empty value in responseParameters"));
        }
    }
    mapping::check_templates(&response.response_templates)
}
