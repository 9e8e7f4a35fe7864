//! Everything of one REST API that its deployments freeze, in the types that clients see.
//!
//! It is the one form between all that deal with an API: operations change it, a deployment stores
//! it, requests are carried out by what is compiled from it, and OpenAPI documents are read into and
//! written from it.

use crate::record::{Kept, decode, encode};
use aws_api::apigateway::{
    Authorizer, GatewayResponse, Method, Model, RequestValidator, Resource, RestApi,
};
use bytes::Bytes;
use minicbor::{Decode, Encode};
use std::collections::BTreeMap;
use store::StoreError;

/// One REST API, whole.
///
/// What holds wherever one is kept:
/// - there is exactly one resource without `parent_id`: the root, whose `path` is `/` and whose id is
///   `api.root_resource_id`; every other one's parent is there, its `path` is the parent's with
///   `path_part` behind;
/// - `resource_methods` is never an empty map: a resource without methods has none. Its keys are the
///   methods' `http_method`, `ANY` among them;
/// - `method_responses` and `integration_responses` are keyed by status code;
/// - models are keyed by name, validators and authorizers by id, gateway responses by type
///   (`DEFAULT_4XX`…). Of the latter only those are there that were put, none with
///   `default_response` true;
/// - `api` bears neither tags nor anything that belongs to an account: tags are the API's, not its
///   deployments'.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Definition {
    /// The API's own settings.
    pub api: RestApi,
    /// Resources by id, with their methods, these with their integrations and responses.
    pub resources: BTreeMap<String, Resource>,
    /// Models by name.
    pub models: BTreeMap<String, Model>,
    /// Request validators by id.
    pub validators: BTreeMap<String, RequestValidator>,
    /// Authorizers by id.
    pub authorizers: BTreeMap<String, Authorizer>,
    /// Gateway responses that differ from the defaults, by type.
    pub gateway_responses: BTreeMap<String, GatewayResponse>,
}

/// As it is stored.
#[derive(Debug, Encode, Decode)]
struct Stored {
    #[n(0)]
    api: Option<Kept<RestApi>>,
    #[n(1)]
    resources: BTreeMap<String, Kept<Resource>>,
    #[n(2)]
    models: BTreeMap<String, Kept<Model>>,
    #[n(3)]
    validators: BTreeMap<String, Kept<RequestValidator>>,
    #[n(4)]
    authorizers: BTreeMap<String, Kept<Authorizer>>,
    #[n(5)]
    gateway_responses: BTreeMap<String, Kept<GatewayResponse>>,
}

impl Definition {
    /// The whole as a value of the store.
    pub fn encode(&self) -> Bytes {
        encode(&self.stored(Some(Kept(self.api.clone()))))
    }

    /// Reads what [`Definition::encode`] made.
    ///
    /// # Errors
    /// If it is something else.
    pub fn decode(value: &[u8]) -> Result<Definition, StoreError> {
        Ok(Definition::of_stored(decode("definition", value)?))
    }

    /// All but `api`, which has a record of its own.
    pub(crate) fn encode_parts(&self) -> Bytes {
        encode(&self.stored(None))
    }

    /// Reads what [`Definition::encode_parts`] made.
    pub(crate) fn decode_parts(api: RestApi, value: &[u8]) -> Result<Definition, StoreError> {
        Ok(Definition { api, ..Definition::decode(value)? })
    }

    fn stored(&self, api: Option<Kept<RestApi>>) -> Stored {
        fn kept<T: Clone>(map: &BTreeMap<String, T>) -> BTreeMap<String, Kept<T>> {
            map.iter().map(|(key, value)| (key.clone(), Kept(value.clone()))).collect()
        }
        Stored {
            api,
            resources: kept(&self.resources),
            models: kept(&self.models),
            validators: kept(&self.validators),
            authorizers: kept(&self.authorizers),
            gateway_responses: kept(&self.gateway_responses),
        }
    }

    fn of_stored(stored: Stored) -> Definition {
        fn taken<T>(map: BTreeMap<String, Kept<T>>) -> BTreeMap<String, T> {
            map.into_iter().map(|(key, value)| (key, value.0)).collect()
        }
        Definition {
            api: stored.api.map(|kept| kept.0).unwrap_or_default(),
            resources: taken(stored.resources),
            models: taken(stored.models),
            validators: taken(stored.validators),
            authorizers: taken(stored.authorizers),
            gateway_responses: taken(stored.gateway_responses),
        }
    }

    /// The root resource's id.
    pub fn root_id(&self) -> Option<&str> {
        self.resources.iter().find(|(_, of)| of.parent_id.is_none()).map(|(id, _)| id.as_str())
    }

    /// All methods: the resource, the HTTP method, the method.
    pub fn methods(&self) -> impl Iterator<Item = (&Resource, &str, &Method)> {
        self.resources.values().flat_map(|resource| {
            let methods = resource.resource_methods.iter().flatten();
            methods.map(move |(http_method, method)| (resource, http_method.as_str(), method))
        })
    }

    /// A method.
    pub fn method(&self, resource_id: &str, http_method: &str) -> Option<&Method> {
        self.resources.get(resource_id)?.resource_methods.as_ref()?.get(http_method)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_api::apigateway::{Integration, IntegrationType};
    use foundation::Timestamp;

    #[test]
    fn a_definition_reads_back_whole_and_in_parts() {
        let integration =
            Integration { r#type: Some(IntegrationType::Mock), ..Integration::default() };
        let method = Method {
            http_method: Some("GET".to_owned()),
            method_integration: Some(integration),
            request_parameters: Some(BTreeMap::from([("method.request.path.id".to_owned(), true)])),
            ..Method::default()
        };
        let root = Resource {
            id: Some("r".to_owned()),
            path: Some("/".to_owned()),
            resource_methods: Some(BTreeMap::from([("GET".to_owned(), method.clone())])),
            ..Resource::default()
        };
        let api = RestApi {
            id: Some("abc".to_owned()),
            created_date: Some(Timestamp::from_millis(1_795_000_000_000)),
            ..RestApi::default()
        };
        let mut definition = Definition { api: api.clone(), ..Definition::default() };
        definition.resources.insert("r".to_owned(), root);
        definition.models.insert("M".to_owned(), Model::default());
        definition.gateway_responses.insert("THROTTLED".to_owned(), GatewayResponse::default());
        assert_eq!(Definition::decode(&definition.encode()).unwrap(), definition);
        let parts = definition.encode_parts();
        assert_eq!(Definition::decode_parts(api, &parts).unwrap(), definition);
        assert_eq!(Definition::decode(&parts).unwrap().api, RestApi::default());
        assert_eq!(definition.method("r", "GET"), Some(&method));
        assert_eq!(definition.root_id(), Some("r"));
        assert!(Definition::decode(b"x").is_err());
        assert!(Definition::decode(&[]).is_err());
    }
}
