//! What functions are given.

use crate::parts::{self, Header};
use bytes::Bytes;
use foundation::{Caller, Principal, Timestamp};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::net::IpAddr;

/// A request, as a function is told of it.
#[derive(Debug, Clone)]
pub struct Event<'a> {
    /// Its id.
    pub id: &'a str,
    /// When it came.
    pub at: Timestamp,
    /// From where.
    pub source_ip: Option<IpAddr>,
    /// How.
    pub method: &'a str,
    /// `HTTP/1.1` or `HTTP/2.0`.
    pub protocol: &'static str,
    /// The path that the client asked for.
    pub path: &'a str,
    /// What the client calls itself.
    pub user_agent: &'a str,
    /// The path as the function is to have it.
    pub raw_path: &'a str,
    /// The query as the function is to have it.
    pub raw_query: &'a str,
    /// The headers as the function is to have them.
    pub headers: Vec<Header<'a>>,
    /// The path's parameters.
    pub path_parameters: BTreeMap<&'a str, &'a str>,
    /// The account of the API, or of whoever called a function's URL.
    pub account: &'a str,
    /// What is called: an API's id, or a URL's.
    pub api: &'a str,
    /// The host that was called.
    pub domain_name: &'a str,
    /// What stands before its first dot.
    pub domain_prefix: &'a str,
    /// The route that the request took.
    pub route_key: &'a str,
    /// The stage.
    pub stage: &'a str,
    /// The stage's variables.
    pub stage_variables: Option<&'a BTreeMap<String, String>>,
    /// What the function is asked.
    pub purpose: Purpose<'a>,
}

/// What a function is asked.
#[derive(Debug, Clone)]
pub enum Purpose<'a> {
    /// To answer.
    Answer {
        /// The body.
        body: &'a [u8],
        /// Who the client is: a member of `requestContext`, where anybody asked.
        authorizer: Option<Value>,
    },
    /// Whether the request may be answered: without its body.
    Authorize {
        /// The route's ARN.
        route_arn: &'a str,
        /// What tells who the client is.
        identity: &'a [String],
    },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Members<'a> {
    version: &'static str,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    route_arn: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    identity_source: Option<&'a [String]>,
    route_key: &'a str,
    raw_path: &'a str,
    raw_query_string: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cookies: Vec<String>,
    headers: BTreeMap<&'a str, String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    query_string_parameters: BTreeMap<String, String>,
    request_context: Context<'a>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    path_parameters: &'a BTreeMap<&'a str, &'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stage_variables: Option<&'a BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_base64_encoded: Option<bool>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Context<'a> {
    account_id: &'a str,
    api_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    authorizer: Option<&'a Value>,
    domain_name: &'a str,
    domain_prefix: &'a str,
    http: Http<'a>,
    request_id: &'a str,
    route_key: &'a str,
    stage: &'a str,
    time: String,
    time_epoch: i64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Http<'a> {
    method: &'a str,
    path: &'a str,
    protocol: &'static str,
    source_ip: String,
    user_agent: &'a str,
}

impl Event<'_> {
    /// The event's JSON.
    pub fn to_json(&self) -> Bytes {
        let mut event = Members {
            version: "2.0",
            kind: None,
            route_arn: None,
            identity_source: None,
            route_key: self.route_key,
            raw_path: self.raw_path,
            raw_query_string: self.raw_query,
            cookies: parts::cookies(&self.headers),
            headers: parts::headers(&self.headers),
            query_string_parameters: parts::parameters(self.raw_query),
            request_context: self.context(),
            path_parameters: &self.path_parameters,
            stage_variables: self.stage_variables.filter(|all| !all.is_empty()),
            body: None,
            is_base64_encoded: None,
        };
        match &self.purpose {
            Purpose::Answer { body, authorizer } => {
                event.request_context.authorizer = authorizer.as_ref();
                let (body, is_base64) = parts::body(&self.headers, body);
                event.body = body;
                event.is_base64_encoded = Some(is_base64);
            }
            Purpose::Authorize { route_arn, identity } => {
                event.kind = Some("REQUEST");
                event.route_arn = Some(route_arn);
                event.identity_source = Some(identity);
            }
        }
        // Text and numbers only: there is nothing in it that JSON could not say.
        serde_json::to_vec(&event).unwrap_or_default().into()
    }

    fn context(&self) -> Context<'_> {
        Context {
            account_id: self.account,
            api_id: self.api,
            authorizer: None,
            domain_name: self.domain_name,
            domain_prefix: self.domain_prefix,
            http: Http {
                method: self.method,
                path: self.path,
                protocol: self.protocol,
                source_ip: self.source_ip.map(|ip| ip.to_string()).unwrap_or_default(),
                user_agent: self.user_agent,
            },
            request_id: self.id,
            route_key: self.route_key,
            stage: self.stage,
            time: self.at.format("%d/%b/%Y:%H:%M:%S +0000"),
            time_epoch: self.at.as_millis(),
        }
    }
}

/// What a function is told of who signed a request: the `authorizer` of such requests.
pub fn signer(caller: &Caller, access_key: &str) -> Value {
    let account = caller.account.as_str();
    let id = match &caller.principal {
        Principal::User { id, .. } => id.to_string(),
        Principal::Session(session) => format!("{}:{}", session.role_id, session.session_name),
        Principal::Root | Principal::Service(_) | Principal::Anonymous => account.to_owned(),
    };
    json!({ "iam": {
        "accessKey": access_key, "accountId": account, "callerId": id, "cognitoIdentity": null,
        "principalOrgId": null, "userArn": caller.arn(), "userId": id,
    }})
}
