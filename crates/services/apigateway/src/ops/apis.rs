//! REST APIs: made, listed, changed, deleted.

use super::{ENTRY, REPLACE};
use crate::definition::Definition;
use crate::errors::{bad, limit, unsupported};
use crate::keys::{self, Place, StoredPlace};
use crate::limits::{
    APIS_MAX, ATTEMPTS_MAX, BINARY_MEDIA_TYPES_MAX, COMPRESSION_BYTES_MAX, POLICY_BYTES_MAX,
};
use crate::patch::{self, Patch, Paths, Verb, Voice};
use crate::room::{Room, no_api, value};
use crate::{clone, defaults, endpoint_types, errors, paging, record, tags};
use aws_api::ApiError;
use aws_api::apigateway::{
    ApiKeySourceType, CreateRestApiRequest, DeleteRestApiOutput, DeleteRestApiRequest,
    EndpointConfiguration, EndpointType, GetRestApiRequest, GetRestApisRequest, IpAddressType,
    Resource, RestApi, RestApis, UpdateRestApiRequest,
};
use foundation::Caller;
use policy::{Document, Flavor};
use std::collections::BTreeMap;
use store::{Batch, Check, KeyRange};

const PATHS: Paths = Paths {
    voice: Voice::PathOrOperation,
    rows: &[
        ("/apiKeySource", REPLACE),
        ("/binaryMediaTypes/{type}", ENTRY),
        ("/description", &[Verb::Replace, Verb::Remove]),
        ("/disableExecuteApiEndpoint", REPLACE),
        ("/endpointAccessMode", REPLACE),
        ("/endpointConfiguration/ipAddressType", REPLACE),
        ("/endpointConfiguration/types/{type}", ENTRY),
        ("/endpointConfiguration/vpcEndpointIds", &[Verb::Add, Verb::Remove]),
        ("/minimumCompressionSize", REPLACE),
        ("/name", REPLACE),
        ("/policy", &[Verb::Replace, Verb::Remove]),
        ("/securityPolicy", REPLACE),
        ("/version", &[Verb::Replace, Verb::Remove]),
    ],
};

impl Room {
    pub(crate) async fn create_rest_api(
        &self,
        caller: &Caller,
        input: CreateRestApiRequest,
    ) -> Result<RestApi, ApiError> {
        if input.description.as_deref() == Some("") {
            return Err(bad("Description cannot be an empty string"));
        }
        check_name(&input.name)?;
        if input.endpoint_access_mode.is_some() {
            return Err(unsupported("endpointAccessMode"));
        }
        if input.security_policy.is_some() {
            return Err(unsupported("securityPolicy"));
        }
        let id = self.long_id();
        let mut definition = match &input.clone_from {
            Some(source) => {
                let source = self.draft(caller, source).await?.definition;
                clone::of(source, &id, || self.short_id(), self.long_id())
            }
            None => defaults::definition(self.long_id(), || self.short_id()),
        };
        definition.api = RestApi {
            api_key_source: Some(input.api_key_source.unwrap_or(ApiKeySourceType::Header)),
            binary_media_types: input.binary_media_types.filter(|types| !types.is_empty()),
            created_date: Some(self.now()),
            description: input.description,
            disable_execute_api_endpoint: Some(input.disable_execute_api_endpoint == Some(true)),
            endpoint_configuration: Some(endpoint_types::of(input.endpoint_configuration)?),
            minimum_compression_size: input.minimum_compression_size,
            name: Some(input.name),
            policy: policy(caller, &id, input.policy)?,
            root_resource_id: definition.root_id().map(str::to_owned),
            tags: tags::given(input.tags)?,
            version: input.version,
            id: Some(id),
            ..RestApi::default()
        };
        check(&definition.api)?;
        self.add_api(caller, &definition).await?;
        Ok(shown(definition.api))
    }

    /// Writes a new API: `definition.api` must have an id that [`Room::long_id`] gave, and
    /// `root_resource_id`.
    pub(crate) async fn add_api(
        &self,
        caller: &Caller,
        definition: &Definition,
    ) -> Result<(), ApiError> {
        let place = Place::of(caller);
        let id = definition.api.id.clone().unwrap_or_default();
        for _ in 0..ATTEMPTS_MAX {
            if self.entries(keys::api::all_of(&place)).await?.len() >= APIS_MAX {
                return Err(limit("Too many REST APIs"));
            }
            let owner = keys::owner::key(&id);
            let batch = Batch::new()
                .check(Check::Absent(owner.clone()))
                .put(owner, record::encode(&StoredPlace::from(&place)))
                .put(keys::api::key(&place, &id), value(definition.api.clone()))
                .put(keys::draft::key(&id), definition.encode_parts());
            if self.commit(batch).await? {
                return Ok(());
            }
        }
        Err(errors::busy())
    }

    pub(crate) async fn get_rest_api(
        &self,
        caller: &Caller,
        input: GetRestApiRequest,
    ) -> Result<RestApi, ApiError> {
        let key = keys::api::key(&Place::of(caller), &input.rest_api_id);
        let found = self.found::<RestApi>("API", key).await?;
        let found = found.ok_or_else(|| no_api(caller, &input.rest_api_id))?;
        Ok(with_tags(shown(found.record)))
    }

    pub(crate) async fn get_rest_apis(
        &self,
        caller: &Caller,
        input: GetRestApisRequest,
    ) -> Result<RestApis, ApiError> {
        let all = self.all::<RestApi>("API", keys::api::all_of(&Place::of(caller))).await?;
        let all = all.into_iter().map(|found| shown(found.record));
        let all = all.map(|api| (api.id.clone().unwrap_or_default(), api)).collect();
        let (items, position) = paging::page("restapis", all, input.limit, input.position)?;
        Ok(RestApis { items: Some(items), position })
    }

    pub(crate) async fn delete_rest_api(
        &self,
        caller: &Caller,
        input: DeleteRestApiRequest,
    ) -> Result<DeleteRestApiOutput, ApiError> {
        let id = &input.rest_api_id;
        for _ in 0..ATTEMPTS_MAX {
            let draft = self.draft(caller, id).await?;
            let batch = draft
                .unchanged(Batch::new())
                .delete(keys::owner::key(id))
                .delete(keys::api::key(&Place::of(caller), id))
                .delete(keys::draft::key(id))
                .delete_range(KeyRange::prefix(&keys::deployment::all_of(id)))
                .delete_range(KeyRange::prefix(&keys::snapshot::all_of(id)))
                .delete_range(KeyRange::prefix(&keys::stage::all_of(id)));
            let batch = self.out_of_plans(caller, id, None, batch).await?;
            if self.commit(batch).await? {
                return Ok(DeleteRestApiOutput {});
            }
        }
        Err(errors::busy())
    }

    pub(crate) async fn update_rest_api(
        &self,
        caller: &Caller,
        input: UpdateRestApiRequest,
    ) -> Result<RestApi, ApiError> {
        let id = input.rest_api_id;
        let patches = patch::read(input.patch_operations, &PATHS)?;
        let changed = self.change(caller, &id, |definition| {
            let api = &mut definition.api;
            patches.iter().try_for_each(|patch| apply(caller, &id, api, patch))?;
            check(api)?;
            Ok(api.clone())
        });
        Ok(with_tags(shown(changed.await?)))
    }
}

fn apply(caller: &Caller, id: &str, api: &mut RestApi, patch: &Patch) -> Result<(), ApiError> {
    let endpoint = |api: &mut RestApi| -> EndpointConfiguration {
        api.endpoint_configuration.take().unwrap_or_default()
    };
    match *patch.at().as_slice() {
        ["apiKeySource"] => api.api_key_source = Some(patch.value()?.into()),
        ["binaryMediaTypes", media_type] => {
            patch::list(&mut api.binary_media_types, media_type, patch);
        }
        ["description"] => patch::text(&mut api.description, patch),
        ["disableExecuteApiEndpoint"] => api.disable_execute_api_endpoint = Some(patch.boolean()),
        ["endpointConfiguration", "ipAddressType"] => {
            let kind = IpAddressType::from(patch.value()?);
            let configuration =
                EndpointConfiguration { ip_address_type: Some(kind), ..endpoint(api) };
            endpoint_types::check(&configuration)?;
            api.endpoint_configuration = Some(configuration);
        }
        ["endpointConfiguration", "types", _] if patch.verb == Verb::Replace => {
            let kind = EndpointType::from(patch.value()?);
            let mut configuration = endpoint(api);
            if kind == EndpointType::Private {
                configuration.ip_address_type = Some(IpAddressType::Dualstack);
            } else {
                configuration.vpc_endpoint_ids = None;
            }
            configuration.types = Some(vec![kind]);
            endpoint_types::check(&configuration)?;
            api.endpoint_configuration = Some(configuration);
        }
        ["endpointConfiguration", "types", kind] => {
            let mut configuration = endpoint(api);
            let mut types = configuration.types.take().unwrap_or_default();
            types.retain(|of| of.as_str() != kind);
            if patch.verb == Verb::Add {
                types.push(kind.into());
            }
            configuration.types = Some(types);
            endpoint_types::check(&configuration)?;
            api.endpoint_configuration = Some(configuration);
        }
        ["endpointConfiguration", "vpcEndpointIds"] => {
            let mut configuration = endpoint(api);
            patch::list(&mut configuration.vpc_endpoint_ids, patch.value()?, patch);
            endpoint_types::check(&configuration)?;
            api.endpoint_configuration = Some(configuration);
        }
        ["minimumCompressionSize"] => {
            api.minimum_compression_size = match patch.optional() {
                Some(text) => Some(text.parse().map_err(|_| wrong_compression())?),
                None => None,
            }
        }
        ["name"] => api.name = Some(patch.value.clone().unwrap_or_default()),
        ["policy"] => api.policy = policy(caller, id, patch.optional())?,
        ["version"] => patch::text(&mut api.version, patch),
        [of @ ("endpointAccessMode" | "securityPolicy")] => return Err(unsupported(of)),
        _ => return Err(bad(format!("Invalid patch path {}", patch.path))),
    }
    Ok(())
}

fn check_name(name: &str) -> Result<(), ApiError> {
    match name.trim().is_empty() {
        true => Err(bad("API name must be non-empty")),
        false => Ok(()),
    }
}

fn wrong_compression() -> ApiError {
    bad(format!("Invalid minimum compression size, must be between 0 and {COMPRESSION_BYTES_MAX}"))
}

/// Whether the settings are ones that API Gateway takes.
pub(crate) fn check(api: &RestApi) -> Result<(), ApiError> {
    check_name(api.name.as_deref().unwrap_or_default())?;
    let size = api.minimum_compression_size.unwrap_or(0);
    if !(0..=COMPRESSION_BYTES_MAX).contains(&size) {
        return Err(wrong_compression());
    }
    if let Some(ApiKeySourceType::Unknown(_)) = &api.api_key_source {
        return Err(bad("Invalid API key source specified. Valid options are HEADER,AUTHORIZER"));
    }
    if api.binary_media_types.iter().flatten().count() > BINARY_MEDIA_TYPES_MAX {
        return Err(limit("Too many binary media types"));
    }
    Ok(())
}

/// A resource policy as it is kept: with `execute-api:/stage/…` written out, as API Gateway does.
pub(crate) fn policy(
    caller: &Caller,
    api: &str,
    text: Option<String>,
) -> Result<Option<String>, ApiError> {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(None) };
    let arn = caller.own("execute-api", format!("{api}/"));
    let text = text.replace("\"execute-api:/", &format!("\"{arn}"));
    if text.len() > POLICY_BYTES_MAX {
        return Err(bad(format!("Resource policy size exceeds {POLICY_BYTES_MAX} bytes")));
    }
    Document::parse(&text, Flavor::Resource).map_err(|why| {
        bad(format!(
            "Invalid policy document. Please check the policy syntax and ensure that Principals are valid. {why}"
        ))
    })?;
    Ok(Some(text))
}

/// As clients see it: the policy is a JSON text with its quotes escaped once more.
pub(crate) fn shown(api: RestApi) -> RestApi {
    let escaped = |text: String| {
        let quoted = serde_json::Value::String(text).to_string();
        quoted.get(1..quoted.len() - 1).unwrap_or_default().to_owned()
    };
    RestApi { policy: api.policy.map(escaped), ..api }
}

/// Answers about one API have its tags, though there be none.
fn with_tags(api: RestApi) -> RestApi {
    RestApi { tags: Some(api.tags.unwrap_or_default()), ..api }
}

/// The root of an API without anything else.
pub(crate) fn root(id: String) -> BTreeMap<String, Resource> {
    let root = Resource { id: Some(id.clone()), path: Some("/".to_owned()), ..Resource::default() };
    BTreeMap::from([(id, root)])
}
