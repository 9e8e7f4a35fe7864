//! `AWS::ApiGateway::RestApi`.

use super::SERVICE;
use super::patches::Patches;
use super::tags::bring_tags;
use async_trait::async_trait;
use aws_api::apigateway::*;
use aws_api::s3::S3;
use resource::{
    Definition, Document, Failure, Found, Made, Provider, Tag, Work, gone, if_found, in_order,
    properties, tags_found, tags_map,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Api {
        api_key_source: Option<String> = "ApiKeySourceType";
        binary_media_types: Option<Vec<String>> = "BinaryMediaTypes";
        body: Option<Document> = "Body";
        body_place: Option<BodyPlace> = "BodyS3Location";
        clone_from: Option<String> = "CloneFrom", replace;
        description: Option<String> = "Description";
        disabled: Option<bool> = "DisableExecuteApiEndpoint";
        endpoint: Option<Endpoint> = "EndpointConfiguration";
        fail_on_warnings: Option<bool> = "FailOnWarnings";
        minimum_compression_size: Option<i32> = "MinimumCompressionSize";
        mode: Option<String> = "Mode";
        name: Option<String> = "Name";
        parameters: Option<BTreeMap<String, String>> = "Parameters";
        policy: Option<Document> = "Policy";
        tags: Option<Vec<Tag>> = "Tags";
    }
}

properties! {
    /// Where a document lies.
    pub struct BodyPlace {
        bucket: String = "Bucket";
        etag: Option<String> = "ETag";
        key: String = "Key";
        version: Option<String> = "Version";
    }
}

properties! {
    /// Its endpoint.
    pub struct Endpoint {
        ip_address_type: Option<String> = "IpAddressType";
        types: Option<Vec<String>> = "Types";
        vpc_endpoint_ids: Option<Vec<String>> = "VpcEndpointIds";
    }
}

pub(super) struct RestApis {
    pub(super) api: Arc<dyn Apigateway>,
    pub(super) s3: Arc<dyn S3>,
}

pub(super) const NAME: &str = "AWS::ApiGateway::RestApi";

fn made(found: &RestApi) -> Made {
    let id = found.id.clone().unwrap_or_default();
    Made::new(id.clone())
        .with("RestApiId", id)
        .with("RootResourceId", found.root_resource_id.clone().unwrap_or_default())
}

impl Endpoint {
    fn configuration(&self) -> EndpointConfiguration {
        let types = self.types.as_ref();
        EndpointConfiguration {
            ip_address_type: self.ip_address_type.as_deref().map(Into::into),
            types: types.map(|all| all.iter().map(|one| one.as_str().into()).collect()),
            vpc_endpoint_ids: self.vpc_endpoint_ids.clone(),
        }
    }
}

#[async_trait]
impl Provider for RestApis {
    const DEFINITION: Definition =
        Definition::new(NAME).attributes(&["RestApiId", "RootResourceId"]);

    type Properties = Api;

    /// API Gateway makes the id: of APIs of this name, what was not there before is an earlier
    /// attempt's own.
    async fn create(&self, work: &Work, wanted: &Api) -> Result<Made, Failure> {
        let document = self.document(work, wanted).await?;
        let name = self.name(wanted, document.as_deref())?;
        let there = self.named(work, &name).await?;
        let id = match work.own_of(&there).await? {
            Some(id) => id,
            None => self.make(work, &name, wanted).await?,
        };
        work.remember(&id).await?;
        if let Some(document) = document {
            self.put(work, &id, wanted, document).await?;
            // What stands beside the document counts more than what stands in it.
            self.bring(work, &id, wanted, wanted).await?;
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
        let kept = |list: Option<&Vec<String>>, has: Option<Vec<String>>| {
            list.map(|list| in_order(Some(list), has.unwrap_or_default()))
        };
        let endpoint = wanted.endpoint.as_ref().map(|one| {
            let has = found.endpoint_configuration.clone().unwrap_or_default();
            let types = has.types.map(|all| all.iter().map(ToString::to_string).collect());
            Endpoint {
                ip_address_type: one
                    .ip_address_type
                    .as_ref()
                    .and(has.ip_address_type.map(|kind| kind.to_string())),
                types: kept(one.types.as_ref(), types),
                vpc_endpoint_ids: kept(one.vpc_endpoint_ids.as_ref(), has.vpc_endpoint_ids),
            }
        });
        let source = wanted.api_key_source.as_ref().and(found.api_key_source);
        let policy = found.policy.as_deref().and_then(plain_policy);
        let properties = Api {
            api_key_source: source.map(|source| source.to_string()),
            binary_media_types: kept(wanted.binary_media_types.as_ref(), found.binary_media_types),
            description: wanted.description.as_ref().and(found.description),
            disabled: wanted.disabled.and(found.disable_execute_api_endpoint),
            endpoint,
            minimum_compression_size: wanted
                .minimum_compression_size
                .and(found.minimum_compression_size),
            name: wanted.name.as_ref().and(found.name),
            policy: wanted.policy.as_ref().and(policy),
            tags: tags_found(&work.tags, wanted.tags.as_deref(), found.tags.unwrap_or_default()),
            // A document is not what it was once it is an API.
            ..wanted.clone()
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(&self, work: &Work, id: &str, old: &Api, new: &Api) -> Result<Made, Failure> {
        if let Some(document) = self.document(work, new).await? {
            self.put(work, id, new, document).await?;
        }
        self.bring(work, id, old, new).await?;
        Ok(made(&self.there(work, id).await?))
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Api) -> Result<(), Failure> {
        let input = DeleteRestApiRequest { rest_api_id: id.to_owned() };
        gone(self.api.delete_rest_api(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

/// The policy as a template has it: API Gateway gives it out with its quotes escaped.
fn plain_policy(text: &str) -> Option<Document> {
    let read = |text: &str| serde_json::from_str(text).ok().map(Document);
    read(text).or_else(|| read(&text.replace("\\\"", "\"")))
}

impl RestApis {
    async fn found(&self, work: &Work, id: &str) -> Result<Option<RestApi>, Failure> {
        let input = GetRestApiRequest { rest_api_id: id.to_owned() };
        let found = self.api.get_rest_api(&work.caller, input).await;
        if_found(found.map_err(work.refused(SERVICE)))
    }

    async fn there(&self, work: &Work, id: &str) -> Result<RestApi, Failure> {
        self.found(work, id).await?.ok_or_else(|| Failure::not_found(NAME, id))
    }

    /// The ids of APIs of this name.
    async fn named(&self, work: &Work, name: &str) -> Result<Vec<String>, Failure> {
        let (mut ids, mut position) = (Vec::new(), None);
        loop {
            let input = GetRestApisRequest { limit: Some(500), position };
            let page = self.api.get_rest_apis(&work.caller, input).await;
            let page = page.map_err(work.refused(SERVICE))?;
            let items = page.items.unwrap_or_default().into_iter();
            let of_name = items.filter(|one| one.name.as_deref() == Some(name));
            ids.extend(of_name.filter_map(|one| one.id));
            position = page.position;
            if position.is_none() {
                return Ok(ids);
            }
        }
    }

    async fn make(&self, work: &Work, name: &str, wanted: &Api) -> Result<String, Failure> {
        let input = CreateRestApiRequest {
            api_key_source: wanted.api_key_source.as_deref().map(Into::into),
            binary_media_types: wanted.binary_media_types.clone(),
            clone_from: wanted.clone_from.clone(),
            description: wanted.description.clone(),
            disable_execute_api_endpoint: wanted.disabled,
            endpoint_configuration: wanted.endpoint.as_ref().map(Endpoint::configuration),
            minimum_compression_size: wanted.minimum_compression_size,
            name: name.to_owned(),
            policy: wanted.policy.as_ref().map(Document::text),
            tags: Some(tags_map(&work.tags, wanted.tags.as_deref())),
            ..CreateRestApiRequest::default()
        };
        let made = self.api.create_rest_api(&work.caller, input).await;
        Ok(made.map_err(work.refused(SERVICE))?.id.unwrap_or_default())
    }

    /// Makes the API's own settings those of the template.
    async fn bring(&self, work: &Work, id: &str, old: &Api, new: &Api) -> Result<(), Failure> {
        let has = self.there(work, id).await?;
        let mut patches = Patches::default();
        patches.value("/name", new.name.is_some(), has.name, new.name.clone());
        let named = old.description.is_some() || new.description.is_some();
        patches.value("/description", named, has.description, new.description.clone());
        let named = old.api_key_source.is_some() || new.api_key_source.is_some();
        let source = new.api_key_source.clone().or_else(|| Some("HEADER".to_owned()));
        let had = has.api_key_source.map(|source| source.to_string());
        patches.value("/apiKeySource", named, had, source);
        let named = old.disabled.is_some() || new.disabled.is_some();
        let disabled = Some(new.disabled.unwrap_or(false).to_string());
        let had = has.disable_execute_api_endpoint.unwrap_or(false).to_string();
        patches.value("/disableExecuteApiEndpoint", named, Some(had), disabled);
        let named =
            old.minimum_compression_size.is_some() || new.minimum_compression_size.is_some();
        let had = has.minimum_compression_size.map(|bytes| bytes.to_string());
        let size = new.minimum_compression_size.map(|bytes| bytes.to_string());
        patches.value("/minimumCompressionSize", named, had, size);
        let named = old.policy.is_some() || new.policy.is_some();
        let had = has.policy.as_deref().and_then(plain_policy);
        if had != new.policy {
            let text = new.policy.as_ref().map(Document::text);
            patches.value("/policy", named, had.as_ref().map(Document::text), text);
        }
        let named = old.binary_media_types.is_some() || new.binary_media_types.is_some();
        let had = has.binary_media_types.unwrap_or_default();
        let types = new.binary_media_types.clone().unwrap_or_default();
        patches.elements("/binaryMediaTypes", named, &had, &types);
        if let Some(endpoint) = &new.endpoint {
            endpoint_patches(
                &mut patches,
                endpoint,
                has.endpoint_configuration.unwrap_or_default(),
            );
        }
        if let Some(operations) = patches.some() {
            let input = UpdateRestApiRequest {
                patch_operations: Some(operations),
                rest_api_id: id.to_owned(),
            };
            let updated = self.api.update_rest_api(&work.caller, input).await;
            updated.map_err(work.refused(SERVICE))?;
        }
        bring_tags(&*self.api, work, &format!("/restapis/{id}"), has.tags, new.tags.as_deref())
            .await
    }
}

fn endpoint_patches(patches: &mut Patches, wanted: &Endpoint, has: EndpointConfiguration) {
    let had = has.types.unwrap_or_default().first().map(ToString::to_string);
    if let (Some([kind]), Some(had)) = (wanted.types.as_deref(), had) {
        let path = format!("/endpointConfiguration/types/{had}");
        patches.value(&path, true, Some(had), Some(kind.clone()));
    }
    if let Some(wanted) = &wanted.vpc_endpoint_ids {
        let had = has.vpc_endpoint_ids.unwrap_or_default();
        patches.values("/endpointConfiguration/vpcEndpointIds", true, &had, wanted);
    }
    let had = has.ip_address_type.map(|kind| kind.to_string());
    let (named, kind) = (wanted.ip_address_type.is_some(), wanted.ip_address_type.clone());
    patches.value("/endpointConfiguration/ipAddressType", named, had, kind);
}
