//! `AWS::ApiGateway::RequestValidator`.

use super::SERVICE;
use super::patches::Patches;
use async_trait::async_trait;
use aws_api::apigateway::{
    Apigateway, CreateRequestValidatorRequest, DeleteRequestValidatorRequest,
    GetRequestValidatorRequest, GetRequestValidatorsRequest, RequestValidator,
    UpdateRequestValidatorRequest,
};
use resource::{Definition, Failure, Found, Made, Provider, Work, gone, if_found, properties};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Validator {
        name: Option<String> = "Name", replace;
        rest_api_id: String = "RestApiId", replace;
        body: Option<bool> = "ValidateRequestBody";
        parameters: Option<bool> = "ValidateRequestParameters";
    }
}

pub(super) struct Validators {
    pub(super) api: Arc<dyn Apigateway>,
}

const NAME: &str = "AWS::ApiGateway::RequestValidator";

fn made(id: &str) -> Made {
    Made::new(id).with("RequestValidatorId", id)
}

#[async_trait]
impl Provider for Validators {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["RequestValidatorId"]);

    type Properties = Validator;

    async fn create(&self, work: &Work, wanted: &Validator) -> Result<Made, Failure> {
        let there = self.named(work, wanted).await?;
        let id = match work.own_of(&there).await? {
            Some(id) => id,
            None => {
                let input = CreateRequestValidatorRequest {
                    name: wanted.name.clone(),
                    rest_api_id: wanted.rest_api_id.clone(),
                    validate_request_body: wanted.body,
                    validate_request_parameters: wanted.parameters,
                };
                let created = self.api.create_request_validator(&work.caller, input).await;
                created.map_err(work.refused(SERVICE))?.id.unwrap_or_default()
            }
        };
        work.remember(&id).await?;
        Ok(made(&id))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Validator,
    ) -> Result<Option<Found<Validator>>, Failure> {
        let Some(found) = self.found(work, id, wanted).await? else { return Ok(None) };
        let properties = Validator {
            name: wanted.name.as_ref().and(found.name),
            rest_api_id: wanted.rest_api_id.clone(),
            body: wanted.body.and(found.validate_request_body),
            parameters: wanted.parameters.and(found.validate_request_parameters),
        };
        Ok(Some(Found { properties, attributes: made(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Validator,
        new: &Validator,
    ) -> Result<Made, Failure> {
        let found = self.found(work, id, new).await?;
        let has = found.ok_or_else(|| Failure::not_found(NAME, id))?;
        let mut patches = Patches::default();
        let text = |truth: Option<bool>| Some(truth.unwrap_or(false).to_string());
        let cases = [
            ("/validateRequestBody", old.body, new.body, has.validate_request_body),
            (
                "/validateRequestParameters",
                old.parameters,
                new.parameters,
                has.validate_request_parameters,
            ),
        ];
        for (path, old, new, has) in cases {
            patches.value(path, old.is_some() || new.is_some(), text(has), text(new));
        }
        if let Some(operations) = patches.some() {
            let input = UpdateRequestValidatorRequest {
                patch_operations: Some(operations),
                request_validator_id: id.to_owned(),
                rest_api_id: new.rest_api_id.clone(),
            };
            let updated = self.api.update_request_validator(&work.caller, input).await;
            updated.map_err(work.refused(SERVICE))?;
        }
        Ok(made(id))
    }

    async fn delete(&self, work: &Work, id: &str, last: &Validator) -> Result<(), Failure> {
        let input = DeleteRequestValidatorRequest {
            request_validator_id: id.to_owned(),
            rest_api_id: last.rest_api_id.clone(),
        };
        let deleted = self.api.delete_request_validator(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

impl Validators {
    async fn found(
        &self,
        work: &Work,
        id: &str,
        wanted: &Validator,
    ) -> Result<Option<RequestValidator>, Failure> {
        let input = GetRequestValidatorRequest {
            request_validator_id: id.to_owned(),
            rest_api_id: wanted.rest_api_id.clone(),
        };
        let found = self.api.get_request_validator(&work.caller, input).await;
        if_found(found.map_err(work.refused(SERVICE)))
    }

    /// The ids of validators of this name.
    async fn named(&self, work: &Work, wanted: &Validator) -> Result<Vec<String>, Failure> {
        let (mut ids, mut position) = (Vec::new(), None);
        loop {
            let input = GetRequestValidatorsRequest {
                limit: Some(500),
                position,
                rest_api_id: wanted.rest_api_id.clone(),
            };
            let page = self.api.get_request_validators(&work.caller, input).await;
            let page = page.map_err(work.refused(SERVICE))?;
            let items = page.items.unwrap_or_default().into_iter();
            ids.extend(items.filter(|one| one.name == wanted.name).filter_map(|one| one.id));
            position = page.position;
            if position.is_none() {
                return Ok(ids);
            }
        }
    }
}
