//! A room with neighbours that tell what they were asked.

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::apigatewayv2::*;
use aws_api::lambda::{InvocationRequest, InvocationResponse, Lambda};
use aws_api::seams::{ActionAnswer, ActionRequest, Actions};
use bytes::Bytes;
use foundation::access::{Ask, AssumeRefused, Authorizer as Decides, Decision, Roles};
use foundation::{AccountId, Ambient, Caller, Principal, Region, Timestamp, VirtualClock};
use gateway::log_sink::{Lines, Target};
use gateway::{Answer, Front, Request, Signatures, Signed, Unproven};
use http::{HeaderMap, HeaderName, Method, Version};
use parking_lot::Mutex;
use serde_json::Value;
use service_apigatewayv2::{HttpApis, HttpSeams, Room, Seams};
use std::collections::VecDeque;
use std::sync::Arc;
use store::{Memory, Store};

pub const FUNCTION: &str = "arn:aws:lambda:us-east-1:000000000000:function:f";
pub const NOW_MS: i64 = 1_700_000_000_000;

/// A function's payload, and whether it failed; or the code and status of the refusal to call it.
type Outcome = Result<(String, bool), (&'static str, u16)>;

/// What the neighbours were asked, and what they answer.
#[derive(Default)]
pub struct Neighbours {
    /// Callers and events of functions.
    pub invoked: Mutex<Vec<(Caller, InvocationRequest)>>,
    /// Results of functions, in order; then the last again.
    pub results: Mutex<VecDeque<Outcome>>,
    pub acted: Mutex<Vec<(Caller, ActionRequest)>>,
    pub lines: Mutex<Vec<(String, String)>>,
    pub decided: Mutex<Vec<(Caller, Ask)>>,
    /// Whether signers may call.
    pub allows: Mutex<bool>,
}

impl Neighbours {
    /// The next function to be called answers so.
    pub fn answer(&self, result: impl Into<String>) {
        *self.results.lock() = [Ok((result.into(), false))].into();
    }

    pub fn fail(&self, result: impl Into<String>) {
        *self.results.lock() = [Ok((result.into(), true))].into();
    }

    pub fn refuse(&self, code: &'static str, status: u16) {
        *self.results.lock() = [Err((code, status))].into();
    }

    /// The event that a function was called with last.
    pub fn event(&self) -> Value {
        let invoked = self.invoked.lock();
        let (_, input) = invoked.last().expect("a call of a function");
        serde_json::from_slice(input.payload.as_deref().unwrap_or_default()).unwrap()
    }

    pub fn count(&self) -> usize {
        self.invoked.lock().len()
    }
}

#[async_trait]
impl Lambda for Neighbours {
    async fn invoke(
        &self,
        caller: &Caller,
        input: InvocationRequest,
    ) -> Result<InvocationResponse, ApiError> {
        self.invoked.lock().push((caller.clone(), input));
        let mut results = self.results.lock();
        let next = match results.len() {
            0 => return Err(ApiError::new("ResourceNotFoundException", 404, "no function")),
            1 => results[0].clone(),
            _ => results.pop_front().unwrap(),
        };
        let (payload, failed) = next.map_err(|(code, status)| ApiError::new(code, status, "no"))?;
        Ok(InvocationResponse {
            payload: Some(payload.into()),
            function_error: failed.then(|| "Unhandled".to_owned()),
            ..InvocationResponse::default()
        })
    }
}

/// The role `r`, for API Gateway.
fn one_role() -> Arc<dyn Roles> {
    testing::roles(|asked| {
        if !asked.role_arn.ends_with("role/r") {
            return Err(AssumeRefused::NoSuchRole);
        }
        assert_eq!(asked.by.service, "apigateway.amazonaws.com");
        Ok(asked.session())
    })
}

#[async_trait]
impl Decides for Neighbours {
    async fn decide(&self, caller: &Caller, ask: &Ask) -> Decision {
        self.decided.lock().push((caller.clone(), ask.clone()));
        match *self.allows.lock() {
            true => Decision::Allowed("yes".to_owned()),
            false => Decision::Denied("no".to_owned()),
        }
    }
}

#[async_trait]
impl Signatures for Neighbours {
    async fn prove(&self, request: &Request, region: &Region) -> Result<Signed, Unproven> {
        match request.header(http::header::AUTHORIZATION) {
            None => Err(Unproven::Missing),
            Some(_) => Ok(Signed {
                caller: Caller {
                    principal: Principal::Root,
                    ..Caller::root(AccountId::DEFAULT, region.clone(), "signed", request.at)
                },
                access_key: "AKIA".to_owned(),
            }),
        }
    }
}

#[async_trait]
impl Actions for Neighbours {
    async fn act(&self, caller: Caller, request: ActionRequest) -> ActionAnswer {
        self.acted.lock().push((caller, request));
        let headers = vec![("content-type".to_owned(), "application/x-amz-json-1.1".to_owned())];
        ActionAnswer { status: 200, headers, body: Bytes::from_static(b"{\"ShardId\":\"s\"}") }
    }
}

impl Lines for Neighbours {
    fn write(&self, to: &Target, _: Timestamp, text: String) {
        self.lines.lock().push((to.group.to_string(), text));
    }
}

/// A room and its surroundings.
pub struct House {
    pub room: Arc<Room>,
    pub front: Arc<HttpApis>,
    pub neighbours: Arc<Neighbours>,
    pub clock: Arc<VirtualClock>,
    pub caller: Caller,
}

impl House {
    pub fn new() -> House {
        House::over(Arc::new(Memory::new()))
    }

    pub fn over(store: Arc<dyn Store>) -> House {
        let now = Timestamp::from_millis(NOW_MS);
        let (ambient, clock) = Ambient::seeded(7, now);
        let room = Room::new(Seams {
            store,
            ambient: ambient.clone(),
            base_url: "http://127.0.0.1:4566".to_owned(),
        });
        let neighbours = Arc::new(Neighbours::default());
        let seams = HttpSeams {
            lambda: neighbours.clone(),
            roles: one_role(),
            authorizer: neighbours.clone(),
            signatures: neighbours.clone(),
            client: outbound::Client::new(ambient.clock.clone()),
            actions: neighbours.clone(),
            lines: neighbours.clone(),
        };
        let front = HttpApis::new(room.clone(), seams);
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", now);
        House { room, front, neighbours, clock, caller }
    }

    /// An HTTP API without anything in it.
    pub async fn api(&self) -> String {
        let input = CreateApiRequest {
            name: "api".to_owned(),
            protocol_type: ProtocolType::Http,
            ..CreateApiRequest::default()
        };
        self.room.create_api(&self.caller, input).await.unwrap().api_id.unwrap()
    }

    pub async fn websocket_api(&self) -> String {
        let input = CreateApiRequest {
            name: "api".to_owned(),
            protocol_type: ProtocolType::Websocket,
            route_selection_expression: Some("$request.body.action".to_owned()),
            ..CreateApiRequest::default()
        };
        self.room.create_api(&self.caller, input).await.unwrap().api_id.unwrap()
    }

    pub async fn integration(&self, api: &str, one: CreateIntegrationRequest) -> String {
        let input = CreateIntegrationRequest { api_id: api.to_owned(), ..one };
        let made = self.room.create_integration(&self.caller, input).await.unwrap();
        made.integration_id.unwrap()
    }

    /// An integration with the function.
    pub async fn function(&self, api: &str, format: &str) -> String {
        self.integration(api, function(format)).await
    }

    pub async fn route(&self, api: &str, key: &str, integration: &str) -> String {
        let input = CreateRouteRequest {
            api_id: api.to_owned(),
            route_key: key.to_owned(),
            target: Some(format!("integrations/{integration}")),
            ..CreateRouteRequest::default()
        };
        self.room.create_route(&self.caller, input).await.unwrap().route_id.unwrap()
    }

    /// A stage that deploys itself.
    pub async fn stage(&self, api: &str, name: &str) {
        let input = CreateStageRequest {
            api_id: api.to_owned(),
            stage_name: name.to_owned(),
            auto_deploy: Some(true),
            ..CreateStageRequest::default()
        };
        self.room.create_stage(&self.caller, input).await.unwrap();
    }

    /// A function behind a route, in the default stage.
    pub async fn served(&self, key: &str, format: &str) -> String {
        let api = self.api().await;
        let integration = self.function(&api, format).await;
        self.route(&api, key, &integration).await;
        self.stage(&api, "$default").await;
        api
    }

    pub async fn send(&self, request: Request) -> Answer {
        self.front.answer(request).await.expect("an HTTP API")
    }

    /// A GET of a path, without anything else.
    pub async fn get(&self, api: &str, path: &str) -> (u16, String) {
        told(&self.send(request(api, "GET", path)).await)
    }
}

/// What creates an integration with the function.
pub fn function(format: &str) -> CreateIntegrationRequest {
    CreateIntegrationRequest {
        integration_type: IntegrationType::AwsProxy,
        integration_uri: Some(FUNCTION.to_owned()),
        payload_format_version: Some(format.to_owned()),
        ..CreateIntegrationRequest::default()
    }
}

/// Status and body.
pub fn told(answer: &Answer) -> (u16, String) {
    (answer.status.as_u16(), String::from_utf8_lossy(&answer.body).into_owned())
}

/// The values of a header, joined.
pub fn header(answer: &Answer, name: &str) -> String {
    let all = answer.headers.iter().filter(|(known, _)| known == name);
    all.map(|(_, value)| value.to_str().unwrap()).collect::<Vec<_>>().join("|")
}

pub fn message(text: &str) -> String {
    format!("{{\"message\":\"{text}\"}}")
}

/// A request to an API by its host.
pub fn request(api: &str, method: &str, target: &str) -> Request {
    let uri: http::Uri = target.parse().unwrap();
    Request {
        id: "id".into(),
        at: Timestamp::from_millis(NOW_MS),
        began_ns: 0,
        source_ip: Some([192, 0, 2, 7].into()),
        method: Method::try_from(method).unwrap(),
        path: uri.path().into(),
        uri,
        version: Version::HTTP_11,
        headers: HeaderMap::new(),
        body: Bytes::new(),
        too_large: false,
        api: api.into(),
        host: Some(format!("{api}.execute-api.localhost").into()),
    }
}

pub fn with(mut request: Request, headers: &[(&'static str, &str)]) -> Request {
    for (name, value) in headers {
        request.headers.append(HeaderName::from_static(name), value.parse().unwrap());
    }
    request
}

/// A refusal's code and message.
pub fn refusal<T: std::fmt::Debug>(result: Result<T, ApiError>) -> String {
    result.unwrap_err().to_string()
}

pub fn texts<const N: usize>(
    pairs: [(&str, &str); N],
) -> Option<std::collections::BTreeMap<String, String>> {
    Some(pairs.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}
