//! What functions are sent: the event of a route, and of an authorizer («Set up a WebSocket API
//! integration request», «Create an API Gateway Lambda authorizer»).

use super::connection::Connection;
use bytes::Bytes;
use gateway::context::Variables;
use gateway::{Context, names, query};
use http::{HeaderMap, HeaderName};
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What happens on a connection.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Happening<'a> {
    Connect,
    Message { id: &'a str, body: &'a str },
    Disconnect { status: u16, reason: &'a str },
}

impl Happening<'_> {
    pub(crate) fn event_type(&self) -> &'static str {
        match self {
            Happening::Connect => "CONNECT",
            Happening::Message { .. } => "MESSAGE",
            Happening::Disconnect { .. } => "DISCONNECT",
        }
    }
}

/// An event that is to be written.
pub(crate) struct Event<'a> {
    pub(crate) connection: &'a Connection,
    pub(crate) happening: Happening<'a>,
    pub(crate) context: &'a Context,
    pub(crate) route_key: &'a str,
    pub(crate) stage_variables: &'a BTreeMap<String, String>,
    /// In an authorizer's event, the route that is asked about.
    pub(crate) method_arn: Option<&'a str>,
}

type Text<'a> = Cow<'a, str>;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'a> {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    method_arn: Option<&'a str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    headers: BTreeMap<Text<'a>, Text<'a>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    multi_value_headers: BTreeMap<Text<'a>, Vec<Text<'a>>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    query_string_parameters: BTreeMap<Text<'a>, Text<'a>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    multi_value_query_string_parameters: BTreeMap<Text<'a>, Vec<Text<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stage_variables: Option<&'a BTreeMap<String, String>>,
    request_context: RequestContext<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_base64_encoded: Option<bool>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RequestContext<'a> {
    route_key: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    disconnect_status_code: Option<u16>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    authorizer: BTreeMap<&'a str, &'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_id: Option<&'a str>,
    event_type: &'static str,
    extended_request_id: &'a str,
    request_time: String,
    message_direction: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    disconnect_reason: Option<&'a str>,
    stage: &'a str,
    connected_at: i64,
    request_time_epoch: i64,
    identity: BTreeMap<&'static str, Text<'a>>,
    request_id: &'a str,
    domain_name: Text<'a>,
    connection_id: &'a str,
    api_id: &'a str,
}

impl Event<'_> {
    /// The event's JSON.
    pub(crate) fn to_json(&self) -> Bytes {
        let request = &*self.context.request;
        let mut headers = BTreeMap::new();
        let mut multi_value_headers = BTreeMap::new();
        let mut query_string_parameters = BTreeMap::new();
        let mut multi: BTreeMap<Text<'_>, Vec<Text<'_>>> = BTreeMap::new();
        let domain_name = self.context.domain_name();
        match self.happening {
            Happening::Connect => {
                (headers, multi_value_headers) = twice(&request.headers);
                for (name, value) in query::pairs(request.query()) {
                    query_string_parameters.insert(name.clone(), value.clone());
                    multi.entry(name).or_default().push(value);
                }
            }
            // There is no request any more; these names AWS gives all the same.
            Happening::Disconnect { .. } => {
                let host = ("Host", domain_name.clone());
                let rest = ["X-Forwarded-For", "x-api-key", "x-restapi"];
                for (name, value) in
                    rest.map(|name| (name, Cow::Borrowed(""))).into_iter().chain([host])
                {
                    headers.insert(Cow::Borrowed(name), value.clone());
                    multi_value_headers.insert(Cow::Borrowed(name), vec![value]);
                }
            }
            Happening::Message { .. } => {}
        }
        let (message_id, body) = match self.happening {
            Happening::Message { id, body } => (Some(id), Some(body)),
            Happening::Connect | Happening::Disconnect { .. } => (None, None),
        };
        let (status, reason) = match self.happening {
            Happening::Disconnect { status, reason } => (Some(status), Some(reason)),
            Happening::Connect | Happening::Message { .. } => (None, None),
        };
        let authorizer = self.context.under("authorizer.");
        let request_context = RequestContext {
            route_key: self.route_key,
            disconnect_status_code: status,
            authorizer: authorizer.map(|(name, value)| (name, &**value)).collect(),
            message_id,
            event_type: self.happening.event_type(),
            extended_request_id: &self.context.extended_request_id,
            request_time: self.context.request_time(),
            message_direction: "IN",
            disconnect_reason: reason,
            stage: &self.context.stage,
            connected_at: self.connection.connected_at.as_millis(),
            request_time_epoch: request.at.as_millis(),
            identity: identity(self.context),
            request_id: &request.id,
            domain_name,
            connection_id: &self.connection.id,
            api_id: &request.api,
        };
        let document = Document {
            kind: self.method_arn.map(|_| "REQUEST"),
            method_arn: self.method_arn,
            headers,
            multi_value_headers,
            query_string_parameters,
            multi_value_query_string_parameters: multi,
            stage_variables: (!self.stage_variables.is_empty()).then_some(self.stage_variables),
            request_context,
            body,
            is_base64_encoded: self.method_arn.is_none().then_some(false),
        };
        // Texts and numbers under text keys: JSON can say them all.
        serde_json::to_vec(&document).unwrap_or_default().into()
    }
}

/// The last value of each name, and all of them.
fn twice(headers: &HeaderMap) -> (BTreeMap<Text<'_>, Text<'_>>, BTreeMap<Text<'_>, Vec<Text<'_>>>) {
    let (mut single, mut multi) = (BTreeMap::new(), BTreeMap::new());
    for name in headers.keys() {
        // Those are about the connection that the handshake came on.
        if [http::header::CONNECTION, http::header::UPGRADE].contains(name) {
            continue;
        }
        let values = headers.get_all(name).iter();
        let values: Vec<Text<'_>> =
            values.map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
        single.insert(shown(name), values.last().cloned().unwrap_or_default());
        multi.insert(shown(name), values);
    }
    (single, multi)
}

fn shown(name: &HeaderName) -> Cow<'static, str> {
    match name.as_str().strip_prefix("sec-websocket-") {
        Some(_) => Cow::Owned(names::shown(name).replacen("Websocket", "WebSocket", 1)),
        None => names::shown(name),
    }
}

fn identity(context: &Context) -> BTreeMap<&'static str, Text<'_>> {
    const NAMES: [(&str, &str); 7] = [
        ("accessKey", "identity.accessKey"),
        ("accountId", "identity.accountId"),
        ("caller", "identity.caller"),
        ("sourceIp", "identity.sourceIp"),
        ("user", "identity.user"),
        ("userAgent", "identity.userAgent"),
        ("userArn", "identity.userArn"),
    ];
    let named = NAMES.iter().filter_map(|(name, variable)| {
        let value = context.variable(variable)?;
        (!value.is_empty()).then_some((*name, value))
    });
    named.collect()
}
