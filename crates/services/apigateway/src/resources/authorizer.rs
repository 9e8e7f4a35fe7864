//! `AWS::ApiGateway::Authorizer`.

use super::SERVICE;
use super::patches::Patches;
use async_trait::async_trait;
use aws_api::apigateway::{
    Apigateway, Authorizer as Existing, CreateAuthorizerRequest, DeleteAuthorizerRequest,
    GetAuthorizerRequest, GetAuthorizersRequest, UpdateAuthorizerRequest,
};
use resource::{
    Definition, Failure, Found, Made, Provider, Work, gone, if_found, in_order, properties,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Authorizer {
        credentials: Option<String> = "AuthorizerCredentials";
        ttl_s: Option<i32> = "AuthorizerResultTtlInSeconds";
        uri: Option<String> = "AuthorizerUri";
        auth_type: Option<String> = "AuthType";
        identity_source: Option<String> = "IdentitySource";
        identity_validation: Option<String> = "IdentityValidationExpression";
        name: String = "Name";
        provider_arns: Option<Vec<String>> = "ProviderARNs";
        rest_api_id: String = "RestApiId", replace;
        kind: String = "Type";
    }
}

pub(super) struct Authorizers {
    pub(super) api: Arc<dyn Apigateway>,
}

const NAME: &str = "AWS::ApiGateway::Authorizer";
/// How long an answer counts where nobody says.
const DEFAULT_TTL_S: i32 = 300;

fn made(id: &str) -> Made {
    Made::new(id).with("AuthorizerId", id)
}

#[async_trait]
impl Provider for Authorizers {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["AuthorizerId"]);

    type Properties = Authorizer;

    async fn create(&self, work: &Work, wanted: &Authorizer) -> Result<Made, Failure> {
        let there = self.named(work, wanted).await?;
        let id = match work.own_of(&there).await? {
            Some(id) => id,
            None => {
                let input = CreateAuthorizerRequest {
                    auth_type: wanted.auth_type.clone(),
                    authorizer_credentials: wanted.credentials.clone(),
                    authorizer_result_ttl_in_seconds: wanted.ttl_s,
                    authorizer_uri: wanted.uri.clone(),
                    identity_source: wanted.identity_source.clone(),
                    identity_validation_expression: wanted.identity_validation.clone(),
                    name: wanted.name.clone(),
                    provider_arns: wanted.provider_arns.clone(),
                    rest_api_id: wanted.rest_api_id.clone(),
                    r#type: wanted.kind.as_str().into(),
                };
                let created = self.api.create_authorizer(&work.caller, input).await;
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
        wanted: &Authorizer,
    ) -> Result<Option<Found<Authorizer>>, Failure> {
        let Some(found) = self.found(work, id, wanted).await? else { return Ok(None) };
        let arns = found.provider_arns.unwrap_or_default();
        let validation = found.identity_validation_expression;
        let properties = Authorizer {
            credentials: wanted.credentials.as_ref().and(found.authorizer_credentials),
            ttl_s: wanted.ttl_s.and(found.authorizer_result_ttl_in_seconds),
            uri: wanted.uri.as_ref().and(found.authorizer_uri),
            auth_type: wanted.auth_type.as_ref().and(found.auth_type),
            identity_source: wanted.identity_source.as_ref().and(found.identity_source),
            identity_validation: wanted.identity_validation.as_ref().and(validation),
            name: found.name.unwrap_or_default(),
            provider_arns: wanted.provider_arns.as_ref().map(|list| in_order(Some(list), arns)),
            rest_api_id: wanted.rest_api_id.clone(),
            kind: found.r#type.map(|kind| kind.to_string()).unwrap_or_default(),
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
        let found = self.found(work, id, new).await?;
        let has = found.ok_or_else(|| Failure::not_found(NAME, id))?;
        let mut patches = Patches::default();
        // The type first: what else there may be depends on it.
        let kind = has.r#type.map(|kind| kind.to_string());
        let validation = has.identity_validation_expression;
        let had_arns = has.provider_arns.unwrap_or_default();
        let arns = new.provider_arns.clone().unwrap_or_default();
        let named = |of: fn(&Authorizer) -> bool| of(old) || of(new);
        patches.value("/name", true, has.name, Some(new.name.clone()));
        patches.value("/type", true, kind, Some(new.kind.clone()));
        let texts: [(&str, bool, Option<String>, &Option<String>); 5] = [
            ("/authorizerUri", named(|a| a.uri.is_some()), has.authorizer_uri, &new.uri),
            (
                "/authorizerCredentials",
                named(|a| a.credentials.is_some()),
                has.authorizer_credentials,
                &new.credentials,
            ),
            ("/authType", named(|a| a.auth_type.is_some()), has.auth_type, &new.auth_type),
            (
                "/identitySource",
                named(|a| a.identity_source.is_some()),
                has.identity_source,
                &new.identity_source,
            ),
            (
                "/identityValidationExpression",
                named(|a| a.identity_validation.is_some()),
                validation,
                &new.identity_validation,
            ),
        ];
        for (path, named, has, wanted) in texts {
            patches.value(path, named, has, wanted.clone());
        }
        let ttl = |seconds: Option<i32>| Some(seconds.unwrap_or(DEFAULT_TTL_S).to_string());
        let had = ttl(has.authorizer_result_ttl_in_seconds);
        patches.value(
            "/authorizerResultTtlInSeconds",
            named(|a| a.ttl_s.is_some()),
            had,
            ttl(new.ttl_s),
        );
        patches.values("/providerARNs", named(|a| a.provider_arns.is_some()), &had_arns, &arns);
        if let Some(operations) = patches.some() {
            let input = UpdateAuthorizerRequest {
                authorizer_id: id.to_owned(),
                patch_operations: Some(operations),
                rest_api_id: new.rest_api_id.clone(),
            };
            let updated = self.api.update_authorizer(&work.caller, input).await;
            updated.map_err(work.refused(SERVICE))?;
        }
        Ok(made(id))
    }

    async fn delete(&self, work: &Work, id: &str, last: &Authorizer) -> Result<(), Failure> {
        let input = DeleteAuthorizerRequest {
            authorizer_id: id.to_owned(),
            rest_api_id: last.rest_api_id.clone(),
        };
        gone(self.api.delete_authorizer(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

impl Authorizers {
    async fn found(
        &self,
        work: &Work,
        id: &str,
        wanted: &Authorizer,
    ) -> Result<Option<Existing>, Failure> {
        let input = GetAuthorizerRequest {
            authorizer_id: id.to_owned(),
            rest_api_id: wanted.rest_api_id.clone(),
        };
        if_found(self.api.get_authorizer(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }

    /// The ids of authorizers of this name.
    async fn named(&self, work: &Work, wanted: &Authorizer) -> Result<Vec<String>, Failure> {
        let (mut ids, mut position) = (Vec::new(), None);
        loop {
            let input = GetAuthorizersRequest {
                limit: Some(500),
                position,
                rest_api_id: wanted.rest_api_id.clone(),
            };
            let page = self.api.get_authorizers(&work.caller, input).await;
            let page = page.map_err(work.refused(SERVICE))?;
            let items = page.items.unwrap_or_default().into_iter();
            let of_name = items.filter(|one| one.name.as_ref() == Some(&wanted.name));
            ids.extend(of_name.filter_map(|one| one.id));
            position = page.position;
            if position.is_none() {
                return Ok(ids);
            }
        }
    }
}
