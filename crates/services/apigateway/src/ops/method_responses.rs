//! Responses that methods say they have.

use super::ENTRY;
use super::methods::{NO_CONTENT_TYPE, NO_PARAMETER, check_models, find, no_response};
use crate::errors::{bad, conflict};
use crate::mapping;
use crate::patch::{self, Patch, Paths, Voice};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::apigateway::{
    DeleteMethodResponseOutput, DeleteMethodResponseRequest, GetMethodResponseRequest,
    MethodResponse, PutMethodResponseRequest, UpdateMethodResponseRequest,
};
use foundation::Caller;

const PATHS: Paths = Paths {
    voice: Voice::PathOrOperation,
    rows: &[("/responseModels/{type}", ENTRY), ("/responseParameters/{name}", ENTRY)],
};

impl Room {
    pub(crate) async fn put_method_response(
        &self,
        caller: &Caller,
        input: PutMethodResponseRequest,
    ) -> Result<MethodResponse, ApiError> {
        let response = MethodResponse {
            response_models: input.response_models,
            response_parameters: input.response_parameters,
            status_code: Some(input.status_code.clone()),
        };
        mapping::check_method_response(&response)?;
        self.change_resources(caller, &input.rest_api_id, |definition| {
            find(definition, &input.resource_id, &input.http_method)?;
            check_models(definition, response.response_models.iter().flatten())?;
            let method = find(definition, &input.resource_id, &input.http_method)?;
            let responses = method.method_responses.get_or_insert_default();
            if responses.contains_key(&input.status_code) {
                return Err(conflict("Response already exists for this resource"));
            }
            responses.insert(input.status_code.clone(), response.clone());
            Ok(response.clone())
        })
        .await
    }

    pub(crate) async fn get_method_response(
        &self,
        caller: &Caller,
        input: GetMethodResponseRequest,
    ) -> Result<MethodResponse, ApiError> {
        let mut definition = self.definition_for_resource(caller, &input.rest_api_id).await?;
        let method = find(&mut definition, &input.resource_id, &input.http_method)?;
        let responses = method.method_responses.as_ref();
        let found = responses.and_then(|responses| responses.get(&input.status_code));
        found.cloned().ok_or_else(no_response)
    }

    pub(crate) async fn delete_method_response(
        &self,
        caller: &Caller,
        input: DeleteMethodResponseRequest,
    ) -> Result<DeleteMethodResponseOutput, ApiError> {
        self.change_resources(caller, &input.rest_api_id, |definition| {
            let method = find(definition, &input.resource_id, &input.http_method)?;
            let responses = method.method_responses.get_or_insert_default();
            responses.remove(&input.status_code).ok_or_else(no_response)?;
            method.method_responses = method.method_responses.take().filter(|of| !of.is_empty());
            Ok(DeleteMethodResponseOutput {})
        })
        .await
    }

    pub(crate) async fn update_method_response(
        &self,
        caller: &Caller,
        input: UpdateMethodResponseRequest,
    ) -> Result<MethodResponse, ApiError> {
        let patches = patch::parse(input.patch_operations)?;
        self.change_resources(caller, &input.rest_api_id, |definition| {
            let method = find(definition, &input.resource_id, &input.http_method)?;
            let responses = method.method_responses.as_ref();
            let found = responses.and_then(|responses| responses.get(&input.status_code));
            let mut response = found.cloned().ok_or_else(no_response)?;
            for patch in &patches {
                PATHS.check(patch)?;
                apply(&mut response, patch)?;
            }
            mapping::check_method_response(&response)?;
            check_models(definition, response.response_models.iter().flatten())?;
            let method = find(definition, &input.resource_id, &input.http_method)?;
            let responses = method.method_responses.get_or_insert_default();
            responses.insert(input.status_code.clone(), response.clone());
            Ok(response)
        })
        .await
    }
}

fn apply(response: &mut MethodResponse, patch: &Patch) -> Result<(), ApiError> {
    match *patch.at().as_slice() {
        ["responseModels", of] => {
            patch::plain(&mut response.response_models, of, patch, NO_CONTENT_TYPE)
        }
        ["responseParameters", of] => {
            let required = || Ok(patch.boolean());
            patch::map(&mut response.response_parameters, of, patch, NO_PARAMETER, required)
        }
        _ => Err(bad(format!("Invalid patch path {}", patch.path))),
    }
}
