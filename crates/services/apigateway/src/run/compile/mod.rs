//! An API in the form in which it is carried out: made once of what a deployment froze.
//!
//! What is wrong with a part of it — a template that is none, a type of integration that the house
//! does not have — is kept in its place and told to who comes there: the rest of the API works.

mod authorizer;
mod integration;
mod method;
mod responses;

pub(crate) use authorizer::{AuthorizerKind, AuthorizerPlan};
pub(crate) use integration::{
    Backend, IntegrationPlan, IntegrationResponsePlan, Passthrough, RequestTarget, Uri, UriPiece,
};
pub(crate) use method::{Authorization, MethodPlan, Required, ValidatorPlan};
pub(crate) use responses::GatewayResponses;

use super::route::Routes;
use crate::{Definition, Place};
use aws_api::apigateway::ApiKeySourceType;
use gateway::media::MediaTypes;
use gateway::schema::Models;
use std::collections::BTreeMap;
use std::sync::Arc;

/// An API.
#[derive(Debug)]
pub(crate) struct Api {
    pub(crate) id: Arc<str>,
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) routes: Routes<Arc<ResourcePlan>>,
    /// By id: what test invocations name.
    pub(crate) resources: BTreeMap<String, Arc<ResourcePlan>>,
    pub(crate) authorizers: BTreeMap<String, Arc<AuthorizerPlan>>,
    pub(crate) binary: MediaTypes,
    pub(crate) responses: GatewayResponses,
    /// The resource policy.
    pub(crate) policy: Option<Arc<str>>,
    /// Whether API keys come from authorizers, and not from headers.
    pub(crate) keys_from_authorizers: bool,
    /// Whether it can be reached by its own address.
    pub(crate) disabled: bool,
    /// The least size of bodies that are compressed, if any are.
    pub(crate) compressed_from: Option<usize>,
}

/// A resource.
#[derive(Debug)]
pub(crate) struct ResourcePlan {
    pub(crate) id: String,
    pub(crate) path: String,
    methods: Vec<(String, Arc<MethodPlan>)>,
}

impl ResourcePlan {
    /// The method for an HTTP method: its own, or the one for any.
    pub(crate) fn method(&self, http_method: &str) -> Option<&Arc<MethodPlan>> {
        let named = |name: &str| self.methods.iter().find(|(known, _)| known == name);
        named(http_method).or_else(|| named("ANY")).map(|(_, method)| method)
    }
}

/// The API that a definition describes.
pub(crate) fn compile(definition: &Definition, id: &str, place: &Place) -> Api {
    let api = &definition.api;
    let models: Models = definition
        .models
        .iter()
        .filter_map(|(name, model)| Some((name.clone(), model.schema.clone()?)))
        .collect();
    let authorizers: BTreeMap<String, Arc<AuthorizerPlan>> = definition
        .authorizers
        .iter()
        .map(|(id, authorizer)| (id.clone(), Arc::new(AuthorizerPlan::of(id, authorizer))))
        .collect();
    let mut routes = Routes::default();
    let mut resources = BTreeMap::new();
    for (id, resource) in &definition.resources {
        let path = resource.path.clone().unwrap_or_default();
        let of = method::Of { definition, authorizers: &authorizers, models: &models };
        let methods = resource.resource_methods.iter().flatten();
        let methods = methods.map(|(name, method)| {
            (name.clone(), Arc::new(MethodPlan::of(&of, id, &path, name, method)))
        });
        let plan = Arc::new(ResourcePlan { id: id.clone(), methods: methods.collect(), path });
        if !plan.methods.is_empty() {
            routes.add(&plan.path, plan.clone());
        }
        resources.insert(id.clone(), plan);
    }
    Api {
        id: id.into(),
        name: api.name.clone().unwrap_or_default(),
        place: place.clone(),
        routes,
        resources,
        authorizers,
        binary: MediaTypes::new(api.binary_media_types.as_deref().unwrap_or_default()),
        responses: GatewayResponses::of(&definition.gateway_responses),
        policy: api
            .policy
            .as_deref()
            .filter(|text| !text.is_empty())
            .map(|text| whole_arns(&plain(text), id, place).into()),
        keys_from_authorizers: api.api_key_source == Some(ApiKeySourceType::Authorizer),
        disabled: api.disable_execute_api_endpoint == Some(true),
        compressed_from: api.minimum_compression_size.and_then(|size| usize::try_from(size).ok()),
    }
}

/// A policy as it was written: clients are shown it with its quotes escaped.
fn plain(text: &str) -> String {
    match text.starts_with("{\\") {
        true => text.replace("\\\"", "\"").replace("\\/", "/").replace("\\n", "\n"),
        false => text.to_owned(),
    }
}

/// A policy with `execute-api:/STAGE/…`, which stands for the API that the policy is of, written out.
fn whole_arns(text: &str, api: &str, place: &Place) -> String {
    let (region, account) = (&place.region, place.account);
    text.replace("\"execute-api:/", &format!("\"arn:aws:execute-api:{region}:{account}:{api}/"))
}
