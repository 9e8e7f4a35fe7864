//! WebSocket APIs with neighbours that tell what they were asked, and clients without a network.

use async_trait::async_trait;
use aws_api::apigatewaymanagementapi::{Apigatewaymanagementapi, PostToConnectionRequest};
use aws_api::apigatewayv2::*;
use aws_api::lambda::{InvocationRequest, InvocationResponse, Lambda};
use aws_api::seams::{ActionAnswer, ActionRequest, Actions};
use aws_api::{ApiError, Future};
use foundation::access::{Ask, AssumeRefused, Authorizer as Decides, Decision, Roles};
use foundation::{AccountId, Ambient, Caller, Clock, Region, Timestamp, VirtualClock};
use gateway::log_sink::{Lines, Target};
use gateway::{Answer, Request, Signatures, Signed, Unproven};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Version};
use parking_lot::Mutex;
use serde_json::Value;
use service_apigatewayv2::websocket::{self, Event, Opening, Said, Session, Sockets, Wire};
use service_apigatewayv2::{Room, Seams};
use std::collections::HashMap;
use std::sync::Arc;
use store::Store;
use tokio::sync::{Notify, mpsc, watch};
use tokio::task::JoinHandle;

pub const NOW_MS: i64 = 1_700_000_000_000;

/// The ARN of a function.
pub fn function(name: &str) -> String {
    format!("arn:aws:lambda:us-east-1:000000000000:function:{name}")
}

/// What the neighbours were asked, and what they answer.
#[derive(Default)]
pub struct Neighbours {
    /// Functions' names and events, in order.
    pub invoked: Mutex<Vec<(String, Value)>>,
    pub callers: Mutex<Vec<Caller>>,
    /// What functions return by their names: `Err` is an error of their own.
    pub results: Mutex<HashMap<String, Result<String, String>>>,
    /// Rung by each call of a function.
    pub rung: Notify,
    pub acted: Mutex<Vec<ActionRequest>>,
    pub lines: Mutex<Vec<(String, String)>>,
    pub allows: Mutex<bool>,
}

impl Neighbours {
    pub fn returns(&self, name: &str, result: &str) {
        self.results.lock().insert(name.to_owned(), Ok(result.to_owned()));
    }

    pub fn fails(&self, name: &str, error: &str) {
        self.results.lock().insert(name.to_owned(), Err(error.to_owned()));
    }

    /// Names of the functions that were called so far.
    pub fn names(&self) -> Vec<String> {
        self.invoked.lock().iter().map(|(name, _)| name.clone()).collect()
    }

    /// The last event that a function was called with.
    pub fn last(&self, name: &str) -> Value {
        let invoked = self.invoked.lock();
        let found = invoked.iter().rev().find(|(known, _)| known == name);
        found.map(|(_, event)| event.clone()).unwrap_or_default()
    }

    /// Waits until a function has been called so many times.
    pub async fn called(&self, name: &str, times: usize) {
        loop {
            let rung = self.rung.notified();
            if self.names().iter().filter(|known| *known == name).count() >= times {
                return;
            }
            rung.await;
        }
    }
}

#[async_trait]
impl Lambda for Neighbours {
    async fn invoke(
        &self,
        caller: &Caller,
        input: InvocationRequest,
    ) -> Result<InvocationResponse, ApiError> {
        let name = input.function_name.rsplit(':').next().unwrap_or_default().to_owned();
        let payload = input.payload.unwrap_or_default();
        let event = serde_json::from_slice(&payload).unwrap_or_default();
        self.invoked.lock().push((name.clone(), event));
        self.callers.lock().push(caller.clone());
        self.rung.notify_waiters();
        let result = self.results.lock().get(&name).cloned();
        let payload = match (name.as_str(), result) {
            ("slow", _) => std::future::pending().await,
            (_, None) => return Err(ApiError::new("ResourceNotFoundException", 404, "none")),
            (_, Some(result)) => result,
        };
        let function_error = payload.is_err().then(|| "Unhandled".to_owned());
        let payload = Some(payload.unwrap_or_else(|error| error).into());
        Ok(InvocationResponse { payload, function_error, ..InvocationResponse::default() })
    }
}

/// The role `r`, for anybody.
fn one_role() -> Arc<dyn Roles> {
    testing::roles(|asked| match asked.role_arn.ends_with("role/r") {
        true => Ok(asked.session()),
        false => Err(AssumeRefused::NoSuchRole),
    })
}

#[async_trait]
impl Decides for Neighbours {
    async fn decide(&self, _: &Caller, ask: &Ask) -> Decision {
        assert_eq!(ask.action, "execute-api:Invoke");
        assert!(ask.resource.ends_with("/dev/$connect"), "{}", ask.resource);
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
            Some(_) => {
                let region = region.clone();
                let caller = Caller::root(AccountId::DEFAULT, region, "signed", request.at);
                Ok(Signed { caller, access_key: "AKIA".to_owned() })
            }
        }
    }
}

#[async_trait]
impl Actions for Neighbours {
    async fn act(&self, _: Caller, request: ActionRequest) -> ActionAnswer {
        self.acted.lock().push(request);
        let body = "{\"Item\":{\"n\":{\"S\":\"x\"}}}".into();
        ActionAnswer { status: 200, headers: Vec::new(), body }
    }
}

impl Lines for Neighbours {
    fn write(&self, to: &Target, _: Timestamp, text: String) {
        self.lines.lock().push((to.group.to_string(), text));
    }
}

/// APIs and their surroundings.
pub struct House {
    pub room: Arc<Room>,
    pub sockets: Arc<Sockets>,
    pub neighbours: Arc<Neighbours>,
    pub clock: Arc<VirtualClock>,
    pub caller: Caller,
}

/// A route's parts.
#[derive(Default, Clone)]
pub struct Spec {
    pub route: CreateRouteRequest,
    pub integration: Option<CreateIntegrationRequest>,
    pub replies: bool,
    pub responses: Vec<CreateIntegrationResponseRequest>,
}

impl Spec {
    /// A route to a proxy function.
    pub fn to(key: &str, name: &str) -> Spec {
        let integration = CreateIntegrationRequest {
            integration_type: IntegrationType::AwsProxy,
            integration_uri: Some(function(name)),
            ..CreateIntegrationRequest::default()
        };
        Spec::with(key, integration)
    }

    pub fn with(key: &str, integration: CreateIntegrationRequest) -> Spec {
        let route =
            CreateRouteRequest { route_key: key.to_owned(), ..CreateRouteRequest::default() };
        Spec { route, integration: Some(integration), ..Spec::default() }
    }

    pub fn replying(self) -> Spec {
        Spec { replies: true, ..self }
    }
}

impl House {
    pub fn new(store: Arc<dyn Store>, node: &str) -> House {
        let now = Timestamp::from_millis(NOW_MS);
        let (ambient, clock) = Ambient::seeded(node.len() as u64, now);
        let room = Room::new(Seams {
            store: store.clone(),
            ambient: ambient.clone(),
            base_url: "http://127.0.0.1:4566".to_owned(),
        });
        let neighbours = Arc::new(Neighbours::default());
        let sockets = Sockets::new(websocket::Seams {
            apis: room.clone(),
            store,
            ambient: ambient.clone(),
            node: node.to_owned(),
            functions: neighbours.clone(),
            actions: neighbours.clone(),
            models: vec![&aws_api::dynamodb::MODEL],
            outside: outbound::Client::new(ambient.clock.clone()),
            roles: one_role(),
            signatures: neighbours.clone(),
            authorizer: neighbours.clone(),
            lines: neighbours.clone(),
        });
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", now);
        House { room, sockets, neighbours, clock, caller }
    }

    /// A WebSocket API with these routes, deployed to the stage `dev`, which has a variable `v`.
    pub async fn api(&self, specs: &[Spec]) -> String {
        let id = self.empty_api().await;
        for spec in specs {
            self.add(&id, spec.clone()).await;
        }
        self.deploy(&id).await;
        id
    }

    pub async fn empty_api(&self) -> String {
        let input = CreateApiRequest {
            name: "chat".to_owned(),
            protocol_type: ProtocolType::Websocket,
            route_selection_expression: Some("$request.body.action".to_owned()),
            ..CreateApiRequest::default()
        };
        self.room.create_api(&self.caller, input).await.unwrap().api_id.unwrap()
    }

    pub async fn deploy(&self, api: &str) {
        let input = CreateDeploymentRequest {
            api_id: api.to_owned(),
            ..CreateDeploymentRequest::default()
        };
        let deployment = self.room.create_deployment(&self.caller, input).await.unwrap();
        let input = CreateStageRequest {
            api_id: api.to_owned(),
            stage_name: "dev".to_owned(),
            deployment_id: deployment.deployment_id,
            stage_variables: Some([("v".to_owned(), "w".to_owned())].into()),
            access_log_settings: Some(AccessLogSettings {
                destination_arn: Some(
                    "arn:aws:logs:us-east-1:000000000000:log-group:chat".to_owned(),
                ),
                format: Some("$context.eventType $context.routeKey $context.status".to_owned()),
            }),
            ..CreateStageRequest::default()
        };
        self.room.create_stage(&self.caller, input).await.unwrap();
    }

    pub async fn add(&self, api: &str, spec: Spec) -> Option<String> {
        let Spec { mut route, integration, replies, responses } = spec;
        let mut id = None;
        if let Some(integration) = integration {
            let input = CreateIntegrationRequest { api_id: api.to_owned(), ..integration };
            let made = self.room.create_integration(&self.caller, input).await.unwrap();
            id = made.integration_id;
            for response in responses {
                let input = CreateIntegrationResponseRequest {
                    api_id: api.to_owned(),
                    integration_id: id.clone().unwrap(),
                    ..response
                };
                self.room.create_integration_response(&self.caller, input).await.unwrap();
            }
            route.target = id.as_ref().map(|id| format!("integrations/{id}"));
        }
        route.api_id = api.to_owned();
        if replies {
            route.route_response_selection_expression = Some("$default".to_owned());
        }
        let made = self.room.create_route(&self.caller, route).await.unwrap();
        if replies {
            let input = CreateRouteResponseRequest {
                api_id: api.to_owned(),
                route_id: made.route_id.unwrap(),
                route_response_key: "$default".to_owned(),
                ..CreateRouteResponseRequest::default()
            };
            self.room.create_route_response(&self.caller, input).await.unwrap();
        }
        id
    }

    pub fn request(&self, api: &str, target: &str, headers: &[(&str, &str)]) -> Request {
        let mut all = HeaderMap::new();
        for (name, value) in headers {
            let name: HeaderName = name.parse().unwrap();
            all.append(name, HeaderValue::from_str(value).unwrap());
        }
        let path = target.split('?').next().unwrap_or(target);
        Request {
            id: "uuid".into(),
            at: self.clock.now(),
            began_ns: 0,
            source_ip: Some([127, 0, 0, 1].into()),
            method: Method::GET,
            uri: target.parse().unwrap(),
            version: Version::HTTP_11,
            headers: all,
            body: Default::default(),
            too_large: false,
            api: api.into(),
            path: path.into(),
            host: Some(format!("{api}.execute-api.localhost").into()),
        }
    }

    pub async fn try_connect(
        &self,
        api: &str,
        target: &str,
        headers: &[(&str, &str)],
    ) -> Result<(Option<HeaderValue>, Box<Session>), Answer> {
        match self.sockets.connect(self.request(api, target, headers)).await.unwrap() {
            Opening::Refused(answer) => Err(answer),
            Opening::Open { protocol, session } => Ok((protocol, session)),
        }
    }

    /// A client that is connected to `dev`.
    pub async fn client(&self, api: &str) -> Client {
        let headers = [("user-agent", "test"), ("sec-websocket-key", "k")];
        let (_, session) = self.try_connect(api, "/dev", &headers).await.unwrap();
        Client::of(session)
    }

    pub async fn post(&self, name: &str, data: &[u8]) -> Result<(), ApiError> {
        let input =
            PostToConnectionRequest { connection_id: name.to_owned(), data: data.to_vec().into() };
        self.sockets.post_to_connection(&self.caller, input).await.map(drop)
    }

    /// The id of the connection that a function heard of last.
    pub fn connection(&self, name: &str) -> String {
        let event = self.neighbours.last(name);
        event["requestContext"]["connectionId"].as_str().unwrap_or_default().to_owned()
    }
}

/// The other end of a connection.
pub struct Client {
    pub say: mpsc::Sender<Event>,
    pub heard: mpsc::Receiver<Said>,
    /// Whether it reads.
    pub reads: watch::Sender<bool>,
    pub stop: watch::Sender<bool>,
    pub running: JoinHandle<()>,
}

impl Client {
    pub fn of(session: Box<Session>) -> Client {
        let (say, incoming) = mpsc::channel(1);
        let (outgoing, heard) = mpsc::channel(10_000);
        let (reads, reading) = watch::channel(true);
        let (stop, stopping) = watch::channel(false);
        let wire = Line { incoming, outgoing, is_saying: false, reading, stopping };
        let running = tokio::spawn(async move { session.run(Box::new(wire)).await });
        Client { say, heard, reads, stop, running }
    }

    pub async fn text(&self, text: &str) {
        self.say.send(Event::Text(text.to_owned())).await.unwrap();
    }

    /// What it is told next, as text.
    pub async fn hear(&mut self) -> String {
        match self.heard.recv().await {
            Some(Said::Text(text)) => text,
            other => panic!("{other:?}"),
        }
    }

    /// The last word.
    pub async fn end(&mut self) -> (u16, String) {
        match self.heard.recv().await {
            Some(Said::Close(code, reason)) => (code, reason),
            other => panic!("{other:?}"),
        }
    }
}

/// A connection without a network.
struct Line {
    incoming: mpsc::Receiver<Event>,
    outgoing: mpsc::Sender<Said>,
    is_saying: bool,
    reading: watch::Receiver<bool>,
    stopping: watch::Receiver<bool>,
}

#[async_trait]
impl Wire for Line {
    async fn next(&mut self, read: bool) -> Event {
        let Line { incoming, is_saying, reading, .. } = self;
        tokio::select! {
            biased;
            true = is_reading(reading), if *is_saying => {
                *is_saying = false;
                Event::Flushed
            }
            event = incoming.recv(), if read => event.unwrap_or(Event::Gone),
            else => std::future::pending().await,
        }
    }

    fn start(&mut self, said: Said) {
        assert!(!self.is_saying, "one at a time");
        self.is_saying = true;
        self.outgoing.try_send(said).unwrap();
    }

    async fn linger(self: Box<Self>) {}

    fn stopped(&self) -> Future<'static, ()> {
        let mut stopping = self.stopping.clone();
        Box::pin(async move {
            if stopping.wait_for(|stop| *stop).await.is_err() {
                std::future::pending::<()>().await;
            }
        })
    }
}

async fn is_reading(reading: &mut watch::Receiver<bool>) -> bool {
    reading.wait_for(|reads| *reads).await.is_ok()
}
