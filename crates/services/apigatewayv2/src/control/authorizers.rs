//! Authorizers.

use super::listing::listed;
use super::settings::{put_text, said};
use super::targets;
use crate::definition::Definition;
use crate::errors::{bad, conflict, nothing};
use crate::room::Room;
use crate::show::{Put, Shown};
use aws_api::ApiError;
use aws_api::apigatewayv2::*;
use foundation::Caller;

/// For how long answers of functions are kept, where the request does not say.
const TTL_SECONDS: i32 = 300;
/// Authorizers of one API («Amazon API Gateway quotas and important notes»).
const AUTHORIZERS_MAX: usize = 10;

impl Definition {
    /// Refuses an authorizer that can't be in this API, and gives it AWS's defaults.
    pub(crate) fn complete_authorizer(&self, one: Authorizer) -> Result<Authorizer, ApiError> {
        let others = || self.authorizers.values().filter(|o| o.authorizer_id != one.authorizer_id);
        if others().any(|other| other.name == one.name) {
            let name = &one.name;
            return Err(conflict(format!(
                "Authorizer name must be unique. Authorizer {name} already exists in this API."
            )));
        }
        if others().count() >= AUTHORIZERS_MAX {
            return Err(bad(
                "Maximum number of Authorizers for this API has been reached. Please \
                            contact AWS if you need additional Authorizers.",
            ));
        }
        match one.authorizer_type {
            Some(AuthorizerType::Jwt) if self.is_http() => complete_jwt(one),
            Some(AuthorizerType::Request) => complete_request(one, self.is_http()),
            kind => {
                let (kind, protocol) = (kind.unwrap_or_default(), &self.api.protocol_type);
                Err(bad(format!(
                    "Authorizer type {kind} is not supported for protocol type {protocol}"
                )))
            }
        }
    }
}

fn complete_jwt(one: Authorizer) -> Result<Authorizer, ApiError> {
    let of_functions = [
        (one.authorizer_uri.is_some(), "AuthorizerUri"),
        (one.authorizer_credentials_arn.is_some(), "AuthorizerCredentialsArn"),
        (one.authorizer_payload_format_version.is_some(), "AuthorizerPayloadFormatVersion"),
        (one.enable_simple_responses == Some(true), "EnableSimpleResponses"),
        (one.identity_validation_expression.is_some(), "IdentityValidationExpression"),
        (one.authorizer_result_ttl_in_seconds.unwrap_or(0) != 0, "AuthorizerResultTtlInSeconds"),
    ];
    if let Some((_, name)) = of_functions.iter().find(|(set, _)| *set) {
        return Err(bad(format!("{name} is not supported for authorizer type JWT")));
    }
    let [source] = one.identity_source.as_deref().unwrap_or_default() else {
        return Err(bad("A JWT authorizer must have exactly one identity source"));
    };
    let known = ["$request.header.", "$request.querystring."];
    if !known.iter().any(|place| source.len() > place.len() && source.starts_with(place)) {
        return Err(bad(format!("Invalid identity source specified: {source}")));
    }
    let config = one.jwt_configuration.clone().unwrap_or_default();
    let issuer = config.issuer.unwrap_or_default();
    let is_url = |scheme| issuer.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty());
    if !is_url("https://") && !is_url("http://") {
        return Err(bad(format!("Invalid issuer: {issuer}. Issuer must have a valid URL")));
    }
    if config.audience.is_none_or(|audience| audience.is_empty()) {
        return Err(bad("Audience is required for authorizer type JWT"));
    }
    Ok(one)
}

fn complete_request(mut one: Authorizer, is_http: bool) -> Result<Authorizer, ApiError> {
    if one.jwt_configuration.is_some() {
        return Err(bad("JwtConfiguration is not supported for authorizer type REQUEST"));
    }
    if one.identity_validation_expression.is_some() {
        return Err(bad("IdentityValidationExpression is not supported"));
    }
    let uri = one.authorizer_uri.as_deref().unwrap_or_default();
    if targets::function_of(uri).is_none() {
        return Err(bad(format!(
            "Invalid Authorizer URI: {uri}. Authorizer URI should be a valid \
                                API Gateway ARN that represents a Lambda function invocation."
        )));
    }
    if let Some(role) = &one.authorizer_credentials_arn {
        targets::check_role(role)?;
    }
    let sources = one.identity_source.clone().unwrap_or_default();
    let places: &[&str] = match is_http {
        true => &["$request.header.", "$request.querystring.", "$context.", "$stageVariables."],
        false => {
            &["route.request.header.", "route.request.querystring.", "context.", "stageVariables."]
        }
    };
    for source in &sources {
        let known = |place: &&str| source.len() > place.len() && source.starts_with(*place);
        if !places.iter().any(known) {
            return Err(bad(format!("Invalid identity source specified: {source}")));
        }
    }
    if !is_http {
        return Ok(one);
    }
    match one.authorizer_payload_format_version.as_deref() {
        Some("2.0") => {}
        Some("1.0") if one.enable_simple_responses == Some(true) => {
            return Err(bad(
                "EnableSimpleResponses is supported for AuthorizerPayloadFormatVersion 2.0 only",
            ));
        }
        Some("1.0") => {}
        version => {
            return Err(bad(format!(
                "AuthorizerPayloadFormatVersion {} is not supported: want 1.0 or 2.0",
                version.unwrap_or("(none)")
            )));
        }
    }
    let default = if sources.is_empty() { 0 } else { TTL_SECONDS };
    let ttl = *one.authorizer_result_ttl_in_seconds.get_or_insert(default);
    if ttl > 0 && sources.is_empty() {
        return Err(bad("An identity source is required to cache an authorizer's results"));
    }
    one.enable_simple_responses.get_or_insert(false);
    Ok(one)
}

impl Room {
    pub(crate) async fn create_authorizer(
        &self,
        caller: &Caller,
        input: CreateAuthorizerRequest,
    ) -> Result<CreateAuthorizerResponse, ApiError> {
        let one = Authorizer {
            authorizer_credentials_arn: said(input.authorizer_credentials_arn),
            authorizer_payload_format_version: said(input.authorizer_payload_format_version),
            authorizer_result_ttl_in_seconds: input.authorizer_result_ttl_in_seconds,
            authorizer_type: Some(input.authorizer_type),
            authorizer_uri: said(input.authorizer_uri),
            enable_simple_responses: input.enable_simple_responses,
            identity_source: Some(input.identity_source),
            identity_validation_expression: said(input.identity_validation_expression),
            jwt_configuration: input.jwt_configuration,
            name: input.name,
            authorizer_id: None,
        };
        let made = self.change(caller, &input.api_id, |record, moment| {
            let id = moment.id();
            let one = Authorizer { authorizer_id: Some(id.clone()), ..one.clone() };
            let one = record.definition.complete_authorizer(one)?;
            record.definition.authorizers.insert(id, one.clone());
            Ok(one)
        });
        Ok(made.await?.shown())
    }

    pub(crate) async fn get_authorizer(
        &self,
        caller: &Caller,
        input: GetAuthorizerRequest,
    ) -> Result<GetAuthorizerResponse, ApiError> {
        let mut record = self.record(caller, &input.api_id).await?;
        let one = record.definition.authorizers.remove(&input.authorizer_id);
        Ok(one.ok_or_else(|| nothing("Authorizer", &input.authorizer_id))?.shown())
    }

    pub(crate) async fn get_authorizers(
        &self,
        caller: &Caller,
        input: GetAuthorizersRequest,
    ) -> Result<GetAuthorizersResponse, ApiError> {
        let record = self.record(caller, &input.api_id).await?;
        let (items, next_token) = listed!("GetAuthorizers", input, record.definition.authorizers)?;
        Ok(GetAuthorizersResponse { items, next_token })
    }

    pub(crate) async fn update_authorizer(
        &self,
        caller: &Caller,
        input: UpdateAuthorizerRequest,
    ) -> Result<UpdateAuthorizerResponse, ApiError> {
        let changed = self.change(caller, &input.api_id, |record, _| {
            let (id, input) = (&input.authorizer_id, input.clone());
            let found = record.definition.authorizers.get(id);
            let mut one = found.ok_or_else(|| nothing("Authorizer", id))?.clone();
            put_text(&mut one.authorizer_credentials_arn, input.authorizer_credentials_arn);
            put_text(
                &mut one.authorizer_payload_format_version,
                input.authorizer_payload_format_version,
            );
            one.authorizer_result_ttl_in_seconds.put(input.authorizer_result_ttl_in_seconds);
            one.authorizer_type.put(input.authorizer_type);
            put_text(&mut one.authorizer_uri, input.authorizer_uri);
            one.enable_simple_responses.put(input.enable_simple_responses);
            one.identity_source.put(input.identity_source);
            put_text(&mut one.identity_validation_expression, input.identity_validation_expression);
            one.jwt_configuration.put(input.jwt_configuration);
            one.name.put(input.name);
            let one = record.definition.complete_authorizer(one)?;
            record.definition.authorizers.insert(id.clone(), one.clone());
            Ok(one)
        });
        Ok(changed.await?.shown())
    }

    pub(crate) async fn delete_authorizer(
        &self,
        caller: &Caller,
        input: DeleteAuthorizerRequest,
    ) -> Result<DeleteAuthorizerOutput, ApiError> {
        self.change(caller, &input.api_id, |record, _| {
            let id = &input.authorizer_id;
            let definition = &mut record.definition;
            if !definition.authorizers.contains_key(id) {
                return Err(nothing("Authorizer", id));
            }
            let uses = |route: &&Route| route.authorizer_id.as_ref() == Some(id);
            if let Some(route) = definition.routes.values().find(uses) {
                return Err(conflict(format!(
                    "Cannot delete authorizer '{id}', is referenced in route: {}",
                    route.route_key
                )));
            }
            definition.authorizers.remove(id);
            Ok(())
        })
        .await?;
        Ok(DeleteAuthorizerOutput {})
    }

    pub(crate) async fn reset_authorizers_cache(
        &self,
        caller: &Caller,
        input: ResetAuthorizersCacheRequest,
    ) -> Result<ResetAuthorizersCacheOutput, ApiError> {
        self.change(caller, &input.api_id, |record, _| {
            let stage = record.stages.get_mut(&input.stage_name);
            stage.ok_or_else(crate::errors::no_stage)?.authorizers_epoch += 1;
            Ok(())
        })
        .await?;
        Ok(ResetAuthorizersCacheOutput {})
    }
}
