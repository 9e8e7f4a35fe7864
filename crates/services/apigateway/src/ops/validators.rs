//! Request validators.

use super::REPLACE;
use super::resources::no_resource;
use crate::errors::{bad, conflict, limit, no_such};
use crate::limits::VALIDATORS_MAX;
use crate::paging;
use crate::patch::{self, Paths, Voice};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::apigateway::{
    CreateRequestValidatorRequest, DeleteRequestValidatorOutput, DeleteRequestValidatorRequest,
    GetRequestValidatorRequest, GetRequestValidatorsRequest, RequestValidator, RequestValidators,
    UpdateRequestValidatorRequest,
};
use foundation::Caller;

const PATHS: Paths = Paths {
    voice: Voice::List,
    rows: &[
        ("/name", REPLACE),
        ("/validateRequestParameters", REPLACE),
        ("/validateRequestBody", REPLACE),
    ],
};

fn no_validator() -> ApiError {
    no_such("Request Validator")
}

/// Of an API that is not there, it misses the validator.
fn missing(why: ApiError) -> ApiError {
    match why.status() {
        404 => no_validator(),
        _ => why,
    }
}

impl Room {
    pub(crate) async fn create_request_validator(
        &self,
        caller: &Caller,
        input: CreateRequestValidatorRequest,
    ) -> Result<RequestValidator, ApiError> {
        let validator = RequestValidator {
            id: Some(self.short_id()),
            name: input.name,
            validate_request_body: Some(input.validate_request_body == Some(true)),
            validate_request_parameters: Some(input.validate_request_parameters == Some(true)),
        };
        let created = self.change(caller, &input.rest_api_id, |definition| {
            if definition.validators.len() >= VALIDATORS_MAX {
                return Err(limit("Too many request validators for this REST API"));
            }
            let id = validator.id.clone().unwrap_or_default();
            definition.validators.insert(id, validator.clone());
            Ok(validator.clone())
        });
        created.await.map_err(|why| match why.status() {
            404 => bad("Invalid REST API identifier specified"),
            _ => why,
        })
    }

    pub(crate) async fn get_request_validator(
        &self,
        caller: &Caller,
        input: GetRequestValidatorRequest,
    ) -> Result<RequestValidator, ApiError> {
        let definition = self.definition(caller, &input.rest_api_id).await.map_err(missing)?;
        let found = definition.validators.get(&input.request_validator_id);
        found.cloned().ok_or_else(no_validator)
    }

    pub(crate) async fn get_request_validators(
        &self,
        caller: &Caller,
        input: GetRequestValidatorsRequest,
    ) -> Result<RequestValidators, ApiError> {
        let definition = self.definition(caller, &input.rest_api_id).await?;
        let all = definition.validators.into_iter().collect();
        let (items, position) = paging::page("validators", all, input.limit, input.position)?;
        Ok(RequestValidators { items: Some(items), position })
    }

    pub(crate) async fn delete_request_validator(
        &self,
        caller: &Caller,
        input: DeleteRequestValidatorRequest,
    ) -> Result<DeleteRequestValidatorOutput, ApiError> {
        let id = input.request_validator_id;
        let deleted = self.change(caller, &input.rest_api_id, |definition| {
            definition.validators.remove(&id).ok_or_else(no_validator)?;
            let of = |validator: &Option<String>| validator.as_ref() == Some(&id);
            let user = definition.methods().find(|(_, _, method)| of(&method.request_validator_id));
            match user {
                Some((resource, http_method, _)) => {
                    let path = resource.path.as_deref().unwrap_or_default();
                    Err(conflict(format!(
                        "Cannot delete request validator '{id}', is referenced in method: {path}/{http_method}"
                    )))
                }
                None => Ok(DeleteRequestValidatorOutput {}),
            }
        });
        deleted.await.map_err(missing)
    }

    pub(crate) async fn update_request_validator(
        &self,
        caller: &Caller,
        input: UpdateRequestValidatorRequest,
    ) -> Result<RequestValidator, ApiError> {
        let id = input.request_validator_id;
        let patches = patch::parse(input.patch_operations)?;
        let updated = self.change(caller, &input.rest_api_id, |definition| {
            let validator = definition.validators.get_mut(&id).ok_or_else(no_validator)?;
            for patch in &patches {
                PATHS.check(patch)?;
                match *patch.at().as_slice() {
                    ["name"] => {
                        let name = patch.optional();
                        let blank = || bad("Request Validator name cannot be blank");
                        validator.name = Some(name.ok_or_else(blank)?);
                    }
                    ["validateRequestBody"] => {
                        validator.validate_request_body = Some(patch.boolean());
                    }
                    ["validateRequestParameters"] => {
                        validator.validate_request_parameters = Some(patch.boolean());
                    }
                    _ => return Err(no_resource()),
                }
            }
            Ok(validator.clone())
        });
        updated.await.map_err(missing)
    }
}
