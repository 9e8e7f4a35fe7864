//! `AWS::ApiGatewayV2::Api`.

use super::tags::{bring_tags, own_tags, wanted_tags};
use super::{SERVICE, told};
use async_trait::async_trait;
use aws_api::apigatewayv2::{
    Apigatewayv2, Cors, CreateApiRequest, DeleteApiRequest, DeleteCorsConfigurationRequest,
    GetApiRequest, GetApiResponse, GetApisRequest, UpdateApiRequest,
};
use aws_api::s3::S3;
use resource::{
    Api as Structure, Definition, Document, Failure, Found, Made, Provider, Work, gone, if_found,
    properties,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Api {
        key_selection: Option<String> = "ApiKeySelectionExpression";
        base_path: Option<String> = "BasePath";
        body: Option<Document> = "Body";
        body_place: Option<BodyPlace> = "BodyS3Location";
        cors: Option<Structure<Cors>> = "CorsConfiguration";
        credentials_arn: Option<String> = "CredentialsArn";
        description: Option<String> = "Description";
        disabled: Option<bool> = "DisableExecuteApiEndpoint";
        no_schemas: Option<bool> = "DisableSchemaValidation";
        fail_on_warnings: Option<bool> = "FailOnWarnings";
        ip_address_type: Option<String> = "IpAddressType";
        name: Option<String> = "Name";
        protocol: Option<String> = "ProtocolType", replace;
        route_key: Option<String> = "RouteKey";
        route_selection: Option<String> = "RouteSelectionExpression";
        tags: Option<BTreeMap<String, String>> = "Tags";
        target: Option<String> = "Target";
        version: Option<String> = "Version";
    }
}

properties! {
    /// Where a document lies.
    pub struct BodyPlace {
        bucket: Option<String> = "Bucket";
        etag: Option<String> = "Etag";
        key: Option<String> = "Key";
        version: Option<String> = "Version";
    }
}

pub(super) struct Apis {
    pub(super) api: Arc<dyn Apigatewayv2>,
    pub(super) s3: Arc<dyn S3>,
}

pub(super) const NAME: &str = "AWS::ApiGatewayV2::Api";

fn made(found: &GetApiResponse) -> Made {
    let id = found.api_id.clone().unwrap_or_default();
    Made::new(id.clone())
        .with("ApiId", id)
        .with("ApiEndpoint", found.api_endpoint.clone().unwrap_or_default())
}

#[async_trait]
impl Provider for Apis {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["ApiEndpoint", "ApiId"]);

    type Properties = Api;

    /// API Gateway makes the id: of APIs of this name, what was not there before is an earlier
    /// attempt's own.
    async fn create(&self, work: &Work, wanted: &Api) -> Result<Made, Failure> {
        let document = self.document(work, wanted).await?;
        let name = self.name(wanted, document.as_deref())?;
        let there = self.named(work, &name).await?;
        let id = match (work.own_of(&there).await?, &document) {
            (Some(id), _) => id,
            (None, Some(document)) => self.import(work, wanted, document).await?,
            (None, None) => self.make(work, &name, wanted).await?,
        };
        work.remember(&id).await?;
        if document.is_some() {
            // What stands beside the document counts more than what stands in it.
            self.bring(work, &id, wanted, wanted).await?;
            let found = self.there(work, &id).await?;
            let path = format!("/apis/{id}");
            bring_tags(&*self.api, work, &path, found.tags, wanted.tags.as_ref()).await?;
        }
        Ok(made(&self.there(work, &id).await?))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Api,
    ) -> Result<Option<Found<Api>>, Failure> {
        let Some(found) = self.found(work, id).await? else { return Ok(None) };
        let attributes = made(&found).attributes;
        let tags = own_tags(work, wanted.tags.as_ref(), found.tags);
        let documented = wanted.body.is_some() || wanted.body_place.is_some();
        let cors = found.cors_configuration.map(Structure);
        let properties = Api {
            key_selection: told(&wanted.key_selection, found.api_key_selection_expression),
            cors: if documented { told(&wanted.cors, cors) } else { cors },
            description: told(&wanted.description, found.description),
            disabled: told(&wanted.disabled, found.disable_execute_api_endpoint),
            no_schemas: told(&wanted.no_schemas, found.disable_schema_validation),
            ip_address_type: told(
                &wanted.ip_address_type,
                found.ip_address_type.map(|kind| kind.to_string()),
            ),
            name: told(&wanted.name, found.name),
            protocol: told(&wanted.protocol, found.protocol_type.map(|kind| kind.to_string())),
            route_selection: told(&wanted.route_selection, found.route_selection_expression),
            tags,
            version: told(&wanted.version, found.version),
            // What quick create makes are resources of their own; a document is not what it was once
            // it is an API.
            ..wanted.clone()
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(&self, work: &Work, id: &str, old: &Api, new: &Api) -> Result<Made, Failure> {
        match self.document(work, new).await? {
            Some(document) => {
                self.reimport(work, id, new, &document).await?;
                self.bring(work, id, new, new).await?;
            }
            None => self.bring(work, id, old, new).await?,
        }
        let found = self.there(work, id).await?;
        let path = format!("/apis/{id}");
        bring_tags(&*self.api, work, &path, found.tags.clone(), new.tags.as_ref()).await?;
        Ok(made(&found))
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Api) -> Result<(), Failure> {
        let input = DeleteApiRequest { api_id: id.to_owned() };
        gone(self.api.delete_api(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

impl Apis {
    async fn found(&self, work: &Work, id: &str) -> Result<Option<GetApiResponse>, Failure> {
        let input = GetApiRequest { api_id: id.to_owned() };
        if_found(self.api.get_api(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }

    async fn there(&self, work: &Work, id: &str) -> Result<GetApiResponse, Failure> {
        self.found(work, id).await?.ok_or_else(|| Failure::not_found(NAME, id))
    }

    /// The ids of APIs of this name.
    async fn named(&self, work: &Work, name: &str) -> Result<Vec<String>, Failure> {
        let (mut ids, mut next_token) = (Vec::new(), None);
        loop {
            let input = GetApisRequest { max_results: None, next_token };
            let page = self.api.get_apis(&work.caller, input).await;
            let page = page.map_err(work.refused(SERVICE))?;
            let items = page.items.unwrap_or_default().into_iter();
            ids.extend(items.filter(|one| one.name == name).filter_map(|one| one.api_id));
            next_token = page.next_token;
            if next_token.is_none() {
                return Ok(ids);
            }
        }
    }

    async fn make(&self, work: &Work, name: &str, wanted: &Api) -> Result<String, Failure> {
        let protocol = wanted.protocol.as_deref();
        let protocol = protocol.ok_or_else(|| Failure::invalid("ProtocolType is required"))?;
        let input = CreateApiRequest {
            api_key_selection_expression: wanted.key_selection.clone(),
            cors_configuration: wanted.cors.clone().map(|cors| cors.0),
            credentials_arn: wanted.credentials_arn.clone(),
            description: wanted.description.clone(),
            disable_execute_api_endpoint: wanted.disabled,
            disable_schema_validation: wanted.no_schemas,
            ip_address_type: wanted.ip_address_type.as_deref().map(Into::into),
            name: name.to_owned(),
            protocol_type: protocol.into(),
            route_key: wanted.route_key.clone(),
            route_selection_expression: wanted.route_selection.clone(),
            tags: Some(wanted_tags(work, wanted.tags.as_ref())),
            target: wanted.target.clone(),
            version: wanted.version.clone(),
        };
        let made = self.api.create_api(&work.caller, input).await;
        Ok(made.map_err(work.refused(SERVICE))?.api_id.unwrap_or_default())
    }

    /// Makes the API's own settings those of the template.
    async fn bring(&self, work: &Work, id: &str, old: &Api, new: &Api) -> Result<(), Failure> {
        let changed = |was: &Option<String>, is: &Option<String>| {
            if was.is_some() || is.is_some() { super::text(is) } else { None }
        };
        let truth = |was: Option<bool>, is: Option<bool>| is.or(was.map(|_| false));
        let quick = old.target != new.target
            || old.route_key != new.route_key
            || old.credentials_arn != new.credentials_arn;
        let quick = |value: &Option<String>| value.clone().filter(|_| quick);
        let kind = new.ip_address_type.as_deref().or(old.ip_address_type.as_ref().map(|_| "ipv4"));
        let input = UpdateApiRequest {
            api_id: id.to_owned(),
            api_key_selection_expression: new.key_selection.clone(),
            cors_configuration: new.cors.clone().map(|cors| cors.0),
            credentials_arn: quick(&new.credentials_arn),
            description: changed(&old.description, &new.description),
            disable_execute_api_endpoint: truth(old.disabled, new.disabled),
            disable_schema_validation: truth(old.no_schemas, new.no_schemas),
            ip_address_type: kind.map(Into::into),
            name: new.name.clone(),
            route_key: quick(&new.route_key),
            route_selection_expression: new.route_selection.clone(),
            target: quick(&new.target),
            version: changed(&old.version, &new.version),
        };
        let updated = self.api.update_api(&work.caller, input).await;
        updated.map_err(work.refused(SERVICE))?;
        if old.cors.is_some() && new.cors.is_none() {
            let input = DeleteCorsConfigurationRequest { api_id: id.to_owned() };
            let deleted = self.api.delete_cors_configuration(&work.caller, input).await;
            gone(deleted.map_err(work.refused(SERVICE)))?;
        }
        Ok(())
    }
}
