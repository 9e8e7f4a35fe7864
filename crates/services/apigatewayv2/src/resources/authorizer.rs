//! `AWS::ApiGatewayV2::Authorizer`.

use super::{SERVICE, text, told};
use async_trait::async_trait;
use aws_api::apigatewayv2::{
    Apigatewayv2, CreateAuthorizerRequest, DeleteAuthorizerRequest, GetAuthorizerRequest,
    GetAuthorizerResponse, GetAuthorizersRequest, JWTConfiguration, UpdateAuthorizerRequest,
};
use resource::{
    Api as Structure, Claim, Definition, Failure, Found, Made, Provider, Work, gone, if_found,
    properties,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Authorizer {
        api_id: String = "ApiId", replace;
        credentials_arn: Option<String> = "AuthorizerCredentialsArn";
        payload_format: Option<String> = "AuthorizerPayloadFormatVersion";
        ttl_s: Option<i32> = "AuthorizerResultTtlInSeconds", conditional;
        kind: String = "AuthorizerType";
        uri: Option<String> = "AuthorizerUri";
        simple_responses: Option<bool> = "EnableSimpleResponses";
        identity_source: Option<Vec<String>> = "IdentitySource";
        identity_validation: Option<String> = "IdentityValidationExpression";
        jwt: Option<Structure<JWTConfiguration>> = "JwtConfiguration";
        name: String = "Name";
    }
}

pub(super) struct Authorizers {
    pub(super) api: Arc<dyn Apigatewayv2>,
}

const NAME: &str = "AWS::ApiGatewayV2::Authorizer";

fn made(id: &str) -> Made {
    Made::new(id).with("AuthorizerId", id)
}

#[async_trait]
impl Provider for Authorizers {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["AuthorizerId"]);

    type Properties = Authorizer;

    /// How long answers count can be changed, and never taken back to the default.
    fn replaces(&self, old: &Authorizer, new: &Authorizer) -> bool {
        old.ttl_s.is_some() && new.ttl_s.is_none()
    }

    /// No API has two authorizers of one name.
    async fn create(&self, work: &Work, wanted: &Authorizer) -> Result<Made, Failure> {
        if let Some(id) = work.remembered() {
            return Ok(made(id));
        }
        let there = self.named(work, wanted).await?;
        let id = match (work.claim(NAME, &wanted.name, there.is_some()).await?, there) {
            (Claim::Ours, Some(id)) => id,
            _ => {
                let input = CreateAuthorizerRequest {
                    api_id: wanted.api_id.clone(),
                    authorizer_credentials_arn: wanted.credentials_arn.clone(),
                    authorizer_payload_format_version: wanted.payload_format.clone(),
                    authorizer_result_ttl_in_seconds: wanted.ttl_s,
                    authorizer_type: wanted.kind.as_str().into(),
                    authorizer_uri: wanted.uri.clone(),
                    enable_simple_responses: wanted.simple_responses,
                    identity_source: wanted.identity_source.clone().unwrap_or_default(),
                    identity_validation_expression: wanted.identity_validation.clone(),
                    jwt_configuration: wanted.jwt.clone().map(|jwt| jwt.0),
                    name: wanted.name.clone(),
                };
                let created = self.api.create_authorizer(&work.caller, input).await;
                created.map_err(work.refused(SERVICE))?.authorizer_id.unwrap_or_default()
            }
        };
        work.remember(&id).await?;
        Ok(made(&id))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Authorizer,
    ) -> Result<Option<Found<Authorizer>>, Failure> {
        let Some(found) = self.found(work, id, wanted).await? else { return Ok(None) };
        let validation = found.identity_validation_expression;
        let properties = Authorizer {
            api_id: wanted.api_id.clone(),
            credentials_arn: told(&wanted.credentials_arn, found.authorizer_credentials_arn),
            payload_format: told(&wanted.payload_format, found.authorizer_payload_format_version),
            ttl_s: told(&wanted.ttl_s, found.authorizer_result_ttl_in_seconds),
            kind: found.authorizer_type.map(|kind| kind.to_string()).unwrap_or_default(),
            uri: told(&wanted.uri, found.authorizer_uri),
            simple_responses: told(&wanted.simple_responses, found.enable_simple_responses),
            identity_source: told(&wanted.identity_source, found.identity_source),
            identity_validation: told(&wanted.identity_validation, validation),
            jwt: told(&wanted.jwt, found.jwt_configuration.map(Structure)),
            name: found.name.unwrap_or_default(),
        };
        Ok(Some(Found { properties, attributes: made(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Authorizer,
        new: &Authorizer,
    ) -> Result<Made, Failure> {
        let simple = new.simple_responses.or(old.simple_responses.map(|_| false));
        let input = UpdateAuthorizerRequest {
            api_id: new.api_id.clone(),
            authorizer_credentials_arn: text(&new.credentials_arn),
            authorizer_id: id.to_owned(),
            authorizer_payload_format_version: new.payload_format.clone(),
            authorizer_result_ttl_in_seconds: new.ttl_s,
            authorizer_type: Some(new.kind.as_str().into()),
            authorizer_uri: new.uri.clone(),
            enable_simple_responses: simple,
            identity_source: Some(new.identity_source.clone().unwrap_or_default()),
            identity_validation_expression: text(&new.identity_validation),
            jwt_configuration: new.jwt.clone().map(|jwt| jwt.0),
            name: Some(new.name.clone()),
        };
        self.api.update_authorizer(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        Ok(made(id))
    }

    async fn delete(&self, work: &Work, id: &str, last: &Authorizer) -> Result<(), Failure> {
        let input =
            DeleteAuthorizerRequest { api_id: last.api_id.clone(), authorizer_id: id.to_owned() };
        gone(self.api.delete_authorizer(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

impl Authorizers {
    async fn found(
        &self,
        work: &Work,
        id: &str,
        wanted: &Authorizer,
    ) -> Result<Option<GetAuthorizerResponse>, Failure> {
        let input =
            GetAuthorizerRequest { api_id: wanted.api_id.clone(), authorizer_id: id.to_owned() };
        if_found(self.api.get_authorizer(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }

    async fn named(&self, work: &Work, wanted: &Authorizer) -> Result<Option<String>, Failure> {
        let mut next_token = None;
        loop {
            let input = GetAuthorizersRequest {
                api_id: wanted.api_id.clone(),
                max_results: None,
                next_token,
            };
            let page = self.api.get_authorizers(&work.caller, input).await;
            let page = page.map_err(work.refused(SERVICE))?;
            let mut items = page.items.unwrap_or_default().into_iter();
            match (items.find(|one| one.name == wanted.name), page.next_token) {
                (None, Some(next)) => next_token = Some(next),
                (found, _) => return Ok(found.and_then(|one| one.authorizer_id)),
            }
        }
    }
}
