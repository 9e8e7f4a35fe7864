//! Everything of one API that a deployment copies, made of the generated types.

use aws_api::apigatewayv2::{
    Api, Authorizer, Integration, IntegrationResponse, Model, ProtocolType, Route, RouteResponse,
    SHAPE_API, SHAPE_AUTHORIZER, SHAPE_INTEGRATION, SHAPE_INTEGRATION_RESPONSE, SHAPE_MODEL,
    SHAPE_ROUTE, SHAPE_ROUTE_RESPONSE,
};
use aws_api::{Decode, DecodeError, Shape, Structure};
use minicbor::bytes::ByteVec;
use std::collections::BTreeMap;

/// An API as it is defined. Maps are by id; each value carries its id, too.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Definition {
    /// Its own settings.
    pub api: Api,
    /// Which requests go where.
    pub routes: BTreeMap<String, Route>,
    /// Where requests may go.
    pub integrations: BTreeMap<String, Integration>,
    /// Who decides on them.
    pub authorizers: BTreeMap<String, Authorizer>,
    /// Schemas of bodies.
    pub models: BTreeMap<String, Model>,
    /// What routes of WebSocket APIs answer, by the route's id and their own.
    pub route_responses: BTreeMap<(String, String), RouteResponse>,
    /// What becomes of answers of integrations of WebSocket APIs, by the integration's id and their own.
    pub integration_responses: BTreeMap<(String, String), IntegrationResponse>,
}

impl Definition {
    /// Whether it is an HTTP API; otherwise, it is a WebSocket API.
    pub fn is_http(&self) -> bool {
        self.api.protocol_type == ProtocolType::Http
    }

    /// The integration that a route's target names: `integrations/ID`.
    pub fn integration_of(&self, route: &Route) -> Option<&Integration> {
        self.integrations.get(route.target.as_deref()?.strip_prefix("integrations/")?)
    }
}

/// A definition as it is stored: each part as CBOR by the names of its members.
#[derive(minicbor::Encode, minicbor::Decode)]
pub(crate) struct Stored {
    #[n(0)]
    api: ByteVec,
    #[n(1)]
    routes: Vec<(String, ByteVec)>,
    #[n(2)]
    integrations: Vec<(String, ByteVec)>,
    #[n(3)]
    authorizers: Vec<(String, ByteVec)>,
    #[n(4)]
    models: Vec<(String, ByteVec)>,
    #[n(5)]
    route_responses: Vec<((String, String), ByteVec)>,
    #[n(6)]
    integration_responses: Vec<((String, String), ByteVec)>,
}

/// One part as it is stored.
pub(crate) fn part(value: &dyn Structure) -> ByteVec {
    codec::cbor::to_vec(value).into()
}

/// All parts of a map.
pub(crate) fn parts<K: Clone, T: Structure>(map: &BTreeMap<K, T>) -> Vec<(K, ByteVec)> {
    map.iter().map(|(key, value)| (key.clone(), part(value))).collect()
}

/// A part read back.
pub(crate) fn read_part<T: Decode>(shape: &'static Shape, bytes: &[u8]) -> Result<T, DecodeError> {
    codec::cbor::from_slice(shape, bytes)
}

/// A map read back.
pub(crate) fn read_parts<K: Ord, T: Decode>(
    shape: &'static Shape,
    parts: Vec<(K, ByteVec)>,
) -> Result<BTreeMap<K, T>, DecodeError> {
    parts.into_iter().map(|(key, bytes)| Ok((key, read_part(shape, &bytes)?))).collect()
}

impl From<&Definition> for Stored {
    fn from(definition: &Definition) -> Stored {
        Stored {
            api: part(&definition.api),
            routes: parts(&definition.routes),
            integrations: parts(&definition.integrations),
            authorizers: parts(&definition.authorizers),
            models: parts(&definition.models),
            route_responses: parts(&definition.route_responses),
            integration_responses: parts(&definition.integration_responses),
        }
    }
}

impl TryFrom<Stored> for Definition {
    type Error = DecodeError;

    fn try_from(stored: Stored) -> Result<Definition, DecodeError> {
        Ok(Definition {
            api: read_part(&SHAPE_API, &stored.api)?,
            routes: read_parts(&SHAPE_ROUTE, stored.routes)?,
            integrations: read_parts(&SHAPE_INTEGRATION, stored.integrations)?,
            authorizers: read_parts(&SHAPE_AUTHORIZER, stored.authorizers)?,
            models: read_parts(&SHAPE_MODEL, stored.models)?,
            route_responses: read_parts(&SHAPE_ROUTE_RESPONSE, stored.route_responses)?,
            integration_responses: read_parts(
                &SHAPE_INTEGRATION_RESPONSE,
                stored.integration_responses,
            )?,
        })
    }
}
