//! Authorizers: functions that decide on requests («Use API Gateway Lambda authorizers»).

use super::REPLACE;
use crate::errors::{bad, conflict, limit, no_such, unsupported};
use crate::limits::{AUTHORIZER_TTL_SECONDS_MAX, AUTHORIZERS_MAX};
use crate::paging;
use crate::patch::{self, Patch, Paths, Verb, Voice};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::apigateway::{
    Authorizer, AuthorizerType, Authorizers, CreateAuthorizerRequest, DeleteAuthorizerOutput,
    DeleteAuthorizerRequest, GetAuthorizerRequest, GetAuthorizersRequest, UpdateAuthorizerRequest,
};
use foundation::{Arn, Caller};

const PATHS: Paths = Paths {
    voice: Voice::List,
    rows: &[
        ("/name", REPLACE),
        ("/type", REPLACE),
        ("/providerARNs", &[Verb::Add, Verb::Remove]),
        ("/authType", REPLACE),
        ("/authorizerUri", REPLACE),
        ("/authorizerCredentials", REPLACE),
        ("/identitySource", REPLACE),
        ("/identityValidationExpression", REPLACE),
        ("/authorizerResultTtlInSeconds", REPLACE),
    ],
};

fn no_authorizer() -> ApiError {
    no_such("Authorizer")
}

impl Room {
    pub(crate) async fn create_authorizer(
        &self,
        caller: &Caller,
        input: CreateAuthorizerRequest,
    ) -> Result<Authorizer, ApiError> {
        let authorizer = Authorizer {
            auth_type: input.auth_type.or_else(|| Some("custom".to_owned())),
            authorizer_credentials: input.authorizer_credentials.filter(|of| !of.is_empty()),
            authorizer_result_ttl_in_seconds: input.authorizer_result_ttl_in_seconds,
            authorizer_uri: input.authorizer_uri,
            id: Some(self.short_id()),
            identity_source: input.identity_source.filter(|of| !of.is_empty()),
            identity_validation_expression: input.identity_validation_expression,
            name: Some(input.name),
            provider_arns: input.provider_arns.filter(|arns| !arns.is_empty()),
            r#type: Some(input.r#type),
        };
        check(&authorizer)?;
        self.change(caller, &input.rest_api_id, |definition| {
            let mut others = definition.authorizers.values();
            if others.any(|other| other.name == authorizer.name) {
                return Err(bad("Authorizer name must be unique. Authorizer with the same name already exists in this API."));
            }
            if definition.authorizers.len() >= AUTHORIZERS_MAX {
                return Err(limit(format!("Maximum number of authorizers for this API has been reached. Limit: {AUTHORIZERS_MAX}")));
            }
            let id = authorizer.id.clone().unwrap_or_default();
            definition.authorizers.insert(id, authorizer.clone());
            Ok(authorizer.clone())
        })
        .await
    }

    pub(crate) async fn get_authorizer(
        &self,
        caller: &Caller,
        input: GetAuthorizerRequest,
    ) -> Result<Authorizer, ApiError> {
        let definition = self.definition(caller, &input.rest_api_id).await?;
        definition.authorizers.get(&input.authorizer_id).cloned().ok_or_else(no_authorizer)
    }

    pub(crate) async fn get_authorizers(
        &self,
        caller: &Caller,
        input: GetAuthorizersRequest,
    ) -> Result<Authorizers, ApiError> {
        let definition = self.definition(caller, &input.rest_api_id).await?;
        let all = definition.authorizers.into_iter().collect();
        let (items, position) = paging::page("authorizers", all, input.limit, input.position)?;
        Ok(Authorizers { items: Some(items), position })
    }

    pub(crate) async fn delete_authorizer(
        &self,
        caller: &Caller,
        input: DeleteAuthorizerRequest,
    ) -> Result<DeleteAuthorizerOutput, ApiError> {
        let id = input.authorizer_id;
        self.change(caller, &input.rest_api_id, |definition| {
            definition.authorizers.remove(&id).ok_or_else(no_authorizer)?;
            let of = |authorizer: &Option<String>| authorizer.as_ref() == Some(&id);
            match definition.methods().find(|(_, _, method)| of(&method.authorizer_id)) {
                Some((resource, http_method, _)) => {
                    let path = resource.path.as_deref().unwrap_or_default();
                    Err(conflict(format!(
                        "Cannot delete authorizer '{id}', is referenced in method: {path}/{http_method}"
                    )))
                }
                None => Ok(DeleteAuthorizerOutput {}),
            }
        })
        .await
    }

    pub(crate) async fn update_authorizer(
        &self,
        caller: &Caller,
        input: UpdateAuthorizerRequest,
    ) -> Result<Authorizer, ApiError> {
        let id = input.authorizer_id;
        let patches = patch::parse(input.patch_operations)?;
        self.change(caller, &input.rest_api_id, |definition| {
            let authorizer = definition.authorizers.get_mut(&id).ok_or_else(no_authorizer)?;
            for patch in &patches {
                PATHS.check(patch)?;
                apply(authorizer, patch)?;
            }
            check(authorizer)?;
            Ok(authorizer.clone())
        })
        .await
    }
}

fn apply(authorizer: &mut Authorizer, patch: &Patch) -> Result<(), ApiError> {
    match *patch.at().as_slice() {
        ["name"] => patch::text(&mut authorizer.name, patch),
        ["type"] => authorizer.r#type = Some(patch.value()?.into()),
        ["providerARNs"] => {
            let arn = patch.value()?.to_owned();
            patch::list(&mut authorizer.provider_arns, &arn, patch);
        }
        ["authType"] => patch::text(&mut authorizer.auth_type, patch),
        ["authorizerUri"] => patch::text(&mut authorizer.authorizer_uri, patch),
        ["authorizerCredentials"] => patch::text(&mut authorizer.authorizer_credentials, patch),
        ["identitySource"] => patch::text(&mut authorizer.identity_source, patch),
        ["identityValidationExpression"] => {
            patch::text(&mut authorizer.identity_validation_expression, patch);
        }
        ["authorizerResultTtlInSeconds"] => {
            let seconds = patch.optional().map(|_| patch.number()).transpose()?;
            authorizer.authorizer_result_ttl_in_seconds = seconds;
        }
        _ => return Err(no_authorizer()),
    }
    Ok(())
}

/// Whether an authorizer is one that can be asked.
pub(crate) fn check(authorizer: &Authorizer) -> Result<(), ApiError> {
    if authorizer.name.as_deref().unwrap_or_default().is_empty() {
        return Err(bad("Authorizer name must be non-empty"));
    }
    let request = match &authorizer.r#type {
        Some(AuthorizerType::Token) => false,
        Some(AuthorizerType::Request) => true,
        Some(AuthorizerType::CognitoUserPools) => {
            return Err(unsupported("authorizers of the type COGNITO_USER_POOLS"));
        }
        _ => {
            return Err(bad(
                "Invalid authorizer type specified. Valid options are TOKEN,REQUEST,COGNITO_USER_POOLS",
            ));
        }
    };
    if authorizer.provider_arns.is_some() {
        return Err(bad("providerARNs can only be specified for COGNITO_USER_POOLS authorizers"));
    }
    check_uri(authorizer.authorizer_uri.as_deref().unwrap_or_default())?;
    if authorizer.authorizer_credentials.as_deref().is_some_and(|arn| Arn::parse(arn).is_err()) {
        return Err(bad("Invalid ARN specified in the request"));
    }
    // AWS remembers answers for five minutes where nobody says how long.
    let ttl = authorizer.authorizer_result_ttl_in_seconds.unwrap_or(300);
    if !(0..=AUTHORIZER_TTL_SECONDS_MAX).contains(&ttl) {
        return Err(bad(format!(
            "Authorizer result TTL must be between 0 and {AUTHORIZER_TTL_SECONDS_MAX} seconds"
        )));
    }
    let sources = authorizer.identity_source.as_deref();
    if let Some(expression) = &authorizer.identity_validation_expression
        && request
        && !expression.is_empty()
    {
        return Err(bad(
            "identityValidationExpression can only be specified for TOKEN authorizers",
        ));
    }
    match (request, sources) {
        (true, None) if ttl > 0 => {
            Err(bad("Identity source is required for REQUEST authorizers when caching is enabled"))
        }
        (false, None) => Err(bad("Identity source is required for TOKEN authorizers")),
        (_, None) => Ok(()),
        (false, Some(source)) if !is_header(source) => Err(wrong_source(source)),
        (false, Some(_)) => Ok(()),
        (true, Some(sources)) => {
            match sources.split(',').map(str::trim).find(|source| !is_source(source)) {
                Some(source) => Err(wrong_source(source)),
                None => Ok(()),
            }
        }
    }
}

fn wrong_source(source: &str) -> ApiError {
    bad(format!(
        "Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression specified: {source}]"
    ))
}

fn is_header(source: &str) -> bool {
    let name = source.strip_prefix("method.request.header.").unwrap_or_default();
    !name.is_empty() && !name.contains(',')
}

fn is_source(source: &str) -> bool {
    let of = ["method.request.querystring.", "context.", "stageVariables."];
    let named = |prefix: &&str| source.strip_prefix(*prefix).is_some_and(|rest| !rest.is_empty());
    is_header(source) || of.iter().any(named)
}

/// A function, called by its path.
fn check_uri(uri: &str) -> Result<(), ApiError> {
    let is_function = Arn::parse(uri).is_ok_and(|arn| {
        arn.service == "apigateway" && arn.account == "lambda" && arn.resource.starts_with("path/")
    });
    match is_function && (uri.ends_with("/invocations") || uri.contains("${stageVariables.")) {
        true => Ok(()),
        false => Err(bad(format!(
            "Invalid Authorizer URI: {uri}. Authorizer URI should be a valid API Gateway ARN that represents a Lambda function invocation."
        ))),
    }
}
