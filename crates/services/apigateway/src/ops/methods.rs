//! Methods of resources.

use super::resources::no_resource;
use super::{ENTRY, REPLACE};
use crate::definition::Definition;
use crate::errors::{bad, conflict, no_such, not_found, unsupported};
use crate::mapping;
use crate::patch::{self, Patch, Paths, Verb, Voice};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::apigateway::{
    DeleteMethodOutput, DeleteMethodRequest, GetMethodRequest, Method, PutMethodRequest,
    UpdateMethodRequest,
};
use foundation::Caller;

const METHODS: [&str; 8] = ["GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "HEAD", "ANY"];

const PATHS: Paths = Paths {
    voice: Voice::PathOrOperation,
    rows: &[
        ("/apiKeyRequired", REPLACE),
        ("/authorizationScopes", &[Verb::Add, Verb::Remove]),
        ("/authorizationType", REPLACE),
        ("/authorizerId", REPLACE),
        ("/operationName", REPLACE),
        ("/requestModels/{type}", ENTRY),
        ("/requestParameters/{name}", ENTRY),
        ("/requestValidatorId", REPLACE),
    ],
};

/// What is said of a parameter that is not there.
pub(crate) const NO_PARAMETER: &str = "Invalid parameter name specified";

/// What is said of a content type that is not there.
pub(crate) const NO_CONTENT_TYPE: &str = "Content-Type specified was not found";

impl Room {
    pub(crate) async fn put_method(
        &self,
        caller: &Caller,
        input: PutMethodRequest,
    ) -> Result<Method, ApiError> {
        let http_method = input.http_method.clone();
        if !METHODS.contains(&http_method.as_str()) {
            let options = METHODS.join(",");
            return Err(bad(format!("Invalid HttpMethod specified. Valid options are {options}")));
        }
        let method = Method {
            api_key_required: Some(input.api_key_required == Some(true)),
            authorization_scopes: input.authorization_scopes.filter(|scopes| !scopes.is_empty()),
            authorization_type: Some(input.authorization_type),
            authorizer_id: input.authorizer_id.filter(|id| !id.is_empty()),
            http_method: Some(http_method.clone()),
            method_integration: None,
            method_responses: None,
            operation_name: input.operation_name.filter(|name| !name.is_empty()),
            request_models: input.request_models.filter(|models| !models.is_empty()),
            request_parameters: input.request_parameters.filter(|of| !of.is_empty()),
            request_validator_id: input.request_validator_id.filter(|id| !id.is_empty()),
        };
        self.change_resources(caller, &input.rest_api_id, |definition| {
            if !definition.resources.contains_key(&input.resource_id) {
                return Err(no_resource());
            }
            let method = checked(definition, method.clone())?;
            let resource =
                definition.resources.get_mut(&input.resource_id).ok_or_else(no_resource)?;
            let methods = resource.resource_methods.get_or_insert_default();
            if methods.contains_key(&http_method) {
                return Err(conflict("Method already exists for this resource"));
            }
            methods.insert(http_method.clone(), method.clone());
            Ok(method)
        })
        .await
    }

    pub(crate) async fn get_method(
        &self,
        caller: &Caller,
        input: GetMethodRequest,
    ) -> Result<Method, ApiError> {
        let mut definition = self.definition_for_resource(caller, &input.rest_api_id).await?;
        Ok(find(&mut definition, &input.resource_id, &input.http_method)?.clone())
    }

    pub(crate) async fn delete_method(
        &self,
        caller: &Caller,
        input: DeleteMethodRequest,
    ) -> Result<DeleteMethodOutput, ApiError> {
        self.change_resources(caller, &input.rest_api_id, |definition| {
            find(definition, &input.resource_id, &input.http_method)?;
            if let Some(resource) = definition.resources.get_mut(&input.resource_id) {
                let methods = resource.resource_methods.as_mut();
                methods.map(|methods| methods.remove(&input.http_method));
                resource.resource_methods =
                    resource.resource_methods.take().filter(|of| !of.is_empty());
            }
            Ok(DeleteMethodOutput {})
        })
        .await
    }

    pub(crate) async fn update_method(
        &self,
        caller: &Caller,
        input: UpdateMethodRequest,
    ) -> Result<Method, ApiError> {
        let patches = patch::parse(input.patch_operations)?;
        self.change_resources(caller, &input.rest_api_id, |definition| {
            let mut method = find(definition, &input.resource_id, &input.http_method)?.clone();
            for patch in &patches {
                PATHS.check(patch)?;
                apply(&mut method, patch)?;
            }
            let method = checked(definition, method)?;
            *find(definition, &input.resource_id, &input.http_method)? = method.clone();
            Ok(method)
        })
        .await
    }
}

/// A method that is there.
pub(crate) fn find<'d>(
    definition: &'d mut Definition,
    resource: &str,
    http_method: &str,
) -> Result<&'d mut Method, ApiError> {
    let resource = definition.resources.get_mut(resource).ok_or_else(no_resource)?;
    let methods = resource.resource_methods.as_mut();
    methods.and_then(|methods| methods.get_mut(http_method)).ok_or_else(|| no_such("Method"))
}

fn apply(method: &mut Method, patch: &Patch) -> Result<(), ApiError> {
    match *patch.at().as_slice() {
        ["apiKeyRequired"] => method.api_key_required = Some(patch.boolean()),
        ["authorizationScopes"] => {
            let scope = patch.value()?.to_owned();
            patch::list(&mut method.authorization_scopes, &scope, patch);
        }
        ["authorizationType"] => method.authorization_type = Some(patch.value()?.to_owned()),
        ["authorizerId"] => patch::text(&mut method.authorizer_id, patch),
        ["operationName"] => patch::text(&mut method.operation_name, patch),
        ["requestModels", of] => {
            patch::plain(&mut method.request_models, of, patch, NO_CONTENT_TYPE)?;
        }
        ["requestParameters", of] => {
            let required = || Ok(patch.boolean());
            patch::map(&mut method.request_parameters, of, patch, NO_PARAMETER, required)?;
        }
        ["requestValidatorId"] => patch::text(&mut method.request_validator_id, patch),
        _ => return Err(bad(format!("Invalid patch path {}", patch.path))),
    }
    Ok(())
}

/// A method that fits the API that it is in.
pub(crate) fn checked(definition: &Definition, mut method: Method) -> Result<Method, ApiError> {
    let kind = method.authorization_type.as_deref().unwrap_or_default();
    match kind {
        "NONE" | "AWS_IAM" => method.authorizer_id = None,
        "CUSTOM" => {
            let id = method.authorizer_id.as_deref().unwrap_or_default();
            if !definition.authorizers.contains_key(id) {
                return Err(bad(NO_AUTHORIZER));
            }
        }
        // No user pool can be one of the API's authorizers.
        "COGNITO_USER_POOLS" if method.authorizer_id.is_some() => return Err(bad(NO_AUTHORIZER)),
        "COGNITO_USER_POOLS" => {
            return Err(unsupported("the authorization type COGNITO_USER_POOLS"));
        }
        _ => {
            return Err(bad(
                "Invalid authorization type specified. Valid options are NONE,AWS_IAM,CUSTOM,COGNITO_USER_POOLS",
            ));
        }
    }
    if let Some(id) = &method.request_validator_id
        && !definition.validators.contains_key(id)
    {
        return Err(bad("Invalid Request Validator identifier specified"));
    }
    check_models(definition, method.request_models.iter().flatten())?;
    mapping::check_method(&method)?;
    Ok(method)
}

const NO_AUTHORIZER: &str = "Invalid authorizer ID specified. Setting the authorization type to CUSTOM or COGNITO_USER_POOLS requires a valid authorizer.";

/// That the models are the API's.
pub(crate) fn check_models<'m>(
    definition: &Definition,
    mut models: impl Iterator<Item = (&'m String, &'m String)>,
) -> Result<(), ApiError> {
    match models.find(|(_, model)| !definition.models.contains_key(*model)) {
        Some((_, model)) => Err(bad(format!("Invalid model identifier specified: {model}"))),
        None => Ok(()),
    }
}

/// A response of a method or of an integration that is not there.
pub(crate) fn no_response() -> ApiError {
    not_found("Invalid Response status code specified")
}
