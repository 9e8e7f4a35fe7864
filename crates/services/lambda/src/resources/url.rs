//! `AWS::Lambda::Url`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::lambda::*;
use resource::{
    Api, Claim, Definition, Failure, Found, Made, Provider, Work, gone, if_found, properties,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Url {
        auth_type: String = "AuthType";
        cors: Option<Api<Cors>> = "Cors";
        invoke_mode: Option<String> = "InvokeMode";
        qualifier: Option<String> = "Qualifier", replace;
        function: String = "TargetFunctionArn", replace;
    }
}

pub(super) struct Urls {
    pub(super) api: Arc<dyn Lambda>,
}

const NAME: &str = "AWS::Lambda::Url";

#[async_trait]
impl Provider for Urls {
    const DEFINITION: Definition =
        Definition::new(NAME).attributes(&["FunctionArn", "FunctionUrl"]);

    type Properties = Url;

    async fn create(&self, work: &Work, wanted: &Url) -> Result<Made, Failure> {
        let found = self.found(work, wanted).await?;
        let name = name_of(wanted);
        if work.claim(NAME, &name, found.is_some()).await? == Claim::Make {
            let input = CreateFunctionUrlConfigRequest {
                auth_type: wanted.auth_type.as_str().into(),
                cors: wanted.cors.clone().map(|cors| cors.0),
                function_name: wanted.function.clone(),
                invoke_mode: wanted.invoke_mode.as_deref().map(Into::into),
                qualifier: wanted.qualifier.clone(),
            };
            let made = self.api.create_function_url_config(&work.caller, input).await;
            made.map_err(work.refused(SERVICE))?;
        }
        let found = self.found(work, wanted).await?;
        let found = found.ok_or_else(|| Failure::not_found(NAME, &name))?;
        work.remember(&found.function_arn).await?;
        Ok(made(&found))
    }

    async fn read(
        &self,
        work: &Work,
        _id: &str,
        wanted: &Url,
    ) -> Result<Option<Found<Url>>, Failure> {
        let Some(found) = self.found(work, wanted).await? else { return Ok(None) };
        let attributes = made(&found).attributes;
        let buffered = InvokeMode::Buffered;
        let mode =
            found.invoke_mode.filter(|mode| wanted.invoke_mode.is_some() || *mode != buffered);
        let properties = Url {
            auth_type: found.auth_type.to_string(),
            cors: found
                .cors
                .filter(|cors| wanted.cors.is_some() || *cors != Cors::default())
                .map(Api),
            invoke_mode: mode.map(|mode| mode.to_string()),
            ..wanted.clone()
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(&self, work: &Work, _id: &str, _old: &Url, new: &Url) -> Result<Made, Failure> {
        let input = UpdateFunctionUrlConfigRequest {
            auth_type: Some(new.auth_type.as_str().into()),
            // What is no longer given is set back.
            cors: Some(new.cors.clone().map_or_else(Cors::default, |cors| cors.0)),
            function_name: new.function.clone(),
            invoke_mode: Some(new.invoke_mode.as_deref().map_or(InvokeMode::Buffered, Into::into)),
            qualifier: new.qualifier.clone(),
        };
        let updated = self.api.update_function_url_config(&work.caller, input).await;
        updated.map_err(work.refused(SERVICE))?;
        let found = self.found(work, new).await?;
        Ok(made(&found.ok_or_else(|| Failure::not_found(NAME, &name_of(new)))?))
    }

    async fn delete(&self, work: &Work, _id: &str, last: &Url) -> Result<(), Failure> {
        let input = DeleteFunctionUrlConfigRequest {
            function_name: last.function.clone(),
            qualifier: last.qualifier.clone(),
        };
        let deleted = self.api.delete_function_url_config(&work.caller, input).await;
        gone(deleted.map(drop).map_err(work.refused(SERVICE)))
    }
}

impl Urls {
    async fn found(
        &self,
        work: &Work,
        wanted: &Url,
    ) -> Result<Option<GetFunctionUrlConfigResponse>, Failure> {
        let input = GetFunctionUrlConfigRequest {
            function_name: wanted.function.clone(),
            qualifier: wanted.qualifier.clone(),
        };
        let found = self.api.get_function_url_config(&work.caller, input).await;
        if_found(found.map_err(work.refused(SERVICE)))
    }
}

/// The function or alias as the template names it.
fn name_of(wanted: &Url) -> String {
    match &wanted.qualifier {
        Some(qualifier) => format!("{}:{qualifier}", wanted.function),
        None => wanted.function.clone(),
    }
}

fn made(found: &GetFunctionUrlConfigResponse) -> Made {
    Made::new(&found.function_arn)
        .with("FunctionArn", found.function_arn.as_str())
        .with("FunctionUrl", found.function_url.as_str())
}
