//! A stage with doubles for whatever is behind it.

use crate::live::{Deployed, Live};
use crate::run::exchange::Exchange;
use crate::run::{Outside, Runner};
use crate::{Definition, Place, Room, Seams};
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::apigateway::{
    Authorizer as AuthorizerRecord, AuthorizerType, GatewayResponse, Integration,
    IntegrationResponse, IntegrationType, Method as MethodRecord, MethodResponse, Model,
    RequestValidator, Resource, RestApi, Stage,
};
use aws_api::lambda::{InvocationRequest, InvocationResponse, Lambda};
use aws_api::seams::{ActionAnswer, ActionRequest, Actions};
use foundation::access::{Ask, AssumeRefused, Authorizer, Decision};
use foundation::{AccountId, Ambient, Caller, Region, Timestamp, VirtualClock};
use gateway::log_sink::Target;
use gateway::{Request, Signatures, Signed, Unproven};
use http::{HeaderMap, HeaderName, Method, Version};
use parking_lot::Mutex;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) const FUNCTION: &str = "arn:aws:lambda:us-east-1:000000000000:function:f";

pub(super) fn function_uri(name: &str) -> String {
    format!(
        "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/\
         arn:aws:lambda:us-east-1:000000000000:function:{name}/invocations"
    )
}

/// What a function says: an error's kind, and the payload; or what is said in its place.
pub(super) type Said = Result<(Option<String>, String), (&'static str, u16)>;

/// What the doubles have seen, and what they say.
#[derive(Default)]
pub(super) struct Seen {
    pub(super) invoked: Mutex<Vec<(Caller, InvocationRequest)>>,
    pub(super) acted: Mutex<Vec<(Caller, ActionRequest)>>,
    pub(super) asked: Mutex<Vec<(Caller, Ask)>>,
    pub(super) lines: Mutex<Vec<(Target, String)>>,
    /// By a function's name.
    pub(super) functions: Mutex<BTreeMap<String, Said>>,
    pub(super) action: Mutex<Option<ActionAnswer>>,
    /// What is said of everything that is asked.
    pub(super) decision: Mutex<Option<Decision>>,
    pub(super) signed: Mutex<Option<Result<Signed, Unproven>>>,
}

struct Double(Arc<Seen>);

#[async_trait]
impl Lambda for Double {
    async fn invoke(
        &self,
        caller: &Caller,
        input: InvocationRequest,
    ) -> Result<InvocationResponse, ApiError> {
        let name = input.function_name.rsplit(':').next().unwrap_or_default().to_owned();
        self.0.invoked.lock().push((caller.clone(), input));
        let said = self.0.functions.lock().get(&name).cloned();
        match said {
            None => std::future::pending().await,
            Some(Err((code, status))) => Err(ApiError::new(code, status, "no")),
            Some(Ok((function_error, payload))) => Ok(InvocationResponse {
                function_error,
                payload: Some(payload.into()),
                ..InvocationResponse::default()
            }),
        }
    }
}

#[async_trait]
impl Actions for Double {
    async fn act(&self, caller: Caller, request: ActionRequest) -> ActionAnswer {
        self.0.acted.lock().push((caller, request));
        self.0.action.lock().clone().unwrap()
    }
}

#[async_trait]
impl Authorizer for Double {
    async fn decide(&self, caller: &Caller, ask: &Ask) -> Decision {
        self.0.asked.lock().push((caller.clone(), ask.clone()));
        let said = self.0.decision.lock().clone();
        said.unwrap_or(Decision::Allowed("all".into()))
    }
}

#[async_trait]
impl Signatures for Double {
    async fn prove(&self, _request: &Request, _region: &Region) -> Result<Signed, Unproven> {
        self.0.signed.lock().clone().unwrap_or(Err(Unproven::Missing))
    }
}

impl gateway::log_sink::Lines for Double {
    fn write(&self, to: &Target, _at: Timestamp, text: String) {
        self.0.lines.lock().push((to.clone(), text));
    }
}

pub(super) struct World {
    pub(super) runner: Arc<Runner>,
    pub(super) seen: Arc<Seen>,
    pub(super) clock: Arc<VirtualClock>,
    live: Mutex<Option<Arc<Live>>>,
    pub(super) definition: Definition,
    pub(super) stage: Stage,
}

/// What was answered.
#[derive(Debug, PartialEq, Eq, Clone)]
pub(super) struct Told {
    pub(super) status: u16,
    pub(super) body: String,
    headers: BTreeMap<String, String>,
}

impl Told {
    pub(super) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    pub(super) fn short(&self) -> (u16, &str) {
        (self.status, &self.body)
    }
}

impl World {
    pub(super) fn new() -> World {
        let (ambient, clock) = Ambient::seeded(7, Timestamp::from_millis(1_795_000_000_000));
        let seen = Arc::new(Seen::default());
        let double = Arc::new(Double(seen.clone()));
        let roles = testing::roles(|asked| {
            if asked.role_arn.ends_with("none") {
                return Err(AssumeRefused::NoSuchRole);
            }
            assert_eq!(asked.by.service, "apigateway.amazonaws.com");
            Ok(asked.session())
        });
        let room = Room::new(Seams {
            store: Arc::new(store::Memory::new()),
            ambient: ambient.clone(),
            roles: roles.clone(),
        });
        let outside = Outside {
            lambda: double.clone(),
            actions: double.clone(),
            models: vec![
                &aws_api::dynamodb::MODEL,
                &aws_api::dynamodbstreams::MODEL,
                &aws_api::sts::MODEL,
                &aws_api::s3::MODEL,
            ],
            outbound: outbound::Client::new(ambient.clock.clone()),
            roles,
            authorizer: double.clone(),
            signatures: double.clone(),
            lines: double,
        };
        let runner = Runner::new(room, outside);
        let api =
            RestApi { id: Some("abc".into()), name: Some("pets".into()), ..RestApi::default() };
        let definition = Definition { api, ..Definition::default() };
        let stage = Stage { stage_name: Some("dev".into()), ..Stage::default() };
        World { runner, seen, clock, live: Mutex::new(None), definition, stage }
    }

    /// A world with one method.
    pub(super) fn with(path: &str, http_method: &str, method: MethodRecord) -> World {
        let mut world = World::new();
        world.add(path, http_method, method);
        world
    }

    pub(super) fn add(&mut self, path: &str, http_method: &str, method: MethodRecord) {
        let id = format!("r{}", path.replace(['/', '{', '}', '+'], "-"));
        let resource = self.definition.resources.entry(id.clone()).or_insert_with(|| Resource {
            id: Some(id),
            path: Some(path.to_owned()),
            ..Resource::default()
        });
        let methods = resource.resource_methods.get_or_insert_default();
        methods.insert(http_method.to_owned(), method);
        *self.live.lock() = None;
    }

    pub(super) fn function(&self, name: &str, error: Option<&str>, payload: &str) {
        let said = Ok((error.map(str::to_owned), payload.to_owned()));
        self.seen.functions.lock().insert(name.to_owned(), said);
    }

    pub(super) fn place(&self) -> Place {
        Place { account: AccountId::DEFAULT, region: Region::default() }
    }

    /// As FlushStageAuthorizersCache does it: the stage is the same, under another version.
    pub(super) fn flush(&self) {
        let Live { place, api, stage, version, deployment, canary } = &*self.live();
        let (place, api, stage) = (place.clone(), api.clone(), stage.clone());
        let (deployment, canary) = (deployment.clone(), canary.clone());
        let version = version + 1;
        *self.live.lock() = Some(Arc::new(Live { place, api, stage, version, deployment, canary }));
    }

    fn live(&self) -> Arc<Live> {
        let mut live = self.live.lock();
        let made = live.get_or_insert_with(|| {
            Arc::new(Live {
                place: self.place(),
                api: self.definition.api.clone(),
                stage: self.stage.clone(),
                version: 1,
                deployment: Arc::new(Deployed {
                    api_id: "abc".into(),
                    id: "d1".into(),
                    definition: self.definition.clone(),
                }),
                canary: None,
            })
        });
        made.clone()
    }

    pub(super) async fn get(&self, path: &str) -> Told {
        self.call("GET", path, &[], "").await
    }

    pub(super) async fn call(
        &self,
        http_method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Told {
        self.call_bytes(http_method, path, headers, body.as_bytes()).await
    }

    pub(super) async fn call_bytes(
        &self,
        http_method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Told {
        let ambient = &self.runner.room.ambient;
        let uri: http::Uri = format!("/dev{path}").parse().unwrap();
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(HeaderName::from_bytes(name.as_bytes()).unwrap(), value.parse().unwrap());
        }
        let request = Request {
            id: "request-1".into(),
            at: ambient.now(),
            began_ns: ambient.clock.monotonic_ns(),
            source_ip: Some([127, 0, 0, 1].into()),
            method: Method::from_bytes(http_method.as_bytes()).unwrap(),
            path: uri.path().into(),
            uri,
            version: Version::HTTP_11,
            headers: map,
            body: body.to_vec().into(),
            too_large: body.len() > gateway::front::PAYLOAD_BYTES_MAX,
            api: "abc".into(),
            host: None,
        };
        let stage = self.runner.stage(self.live()).await.unwrap();
        let answer = Exchange::begin(&self.runner, &stage, request).run().await;
        let mut headers: BTreeMap<String, String> = BTreeMap::new();
        for (name, value) in &answer.headers {
            let value = value.to_str().unwrap();
            let entry = headers.entry(name.as_str().to_owned()).or_default();
            if !entry.is_empty() {
                entry.push('|');
            }
            entry.push_str(value);
        }
        let body = String::from_utf8_lossy(&answer.body).into_owned();
        Told { status: answer.status.as_u16(), body, headers }
    }
}

pub(super) fn pairs(pairs: &[(&str, &str)]) -> Option<BTreeMap<String, String>> {
    Some(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

/// A method with an integration, which answers 200, 404 and 500.
pub(super) fn method(integration: Integration) -> MethodRecord {
    let statuses = ["200", "404", "500"].map(|status| {
        let response = MethodResponse { status_code: Some(status.into()), ..Default::default() };
        (status.to_owned(), response)
    });
    MethodRecord {
        method_integration: Some(integration),
        method_responses: Some(statuses.into()),
        ..MethodRecord::default()
    }
}

pub(super) fn responses(all: Vec<(&str, IntegrationResponse)>) -> Integration {
    let all = all.into_iter().map(|(status, response)| (status.to_owned(), response)).collect();
    Integration { integration_responses: Some(all), ..Integration::default() }
}

pub(super) fn mock(template: &str, response: IntegrationResponse) -> MethodRecord {
    method(Integration {
        r#type: Some(IntegrationType::Mock),
        request_templates: pairs(&[("application/json", template)]),
        ..responses(vec![("200", response)])
    })
}

pub(super) fn proxy(name: &str) -> MethodRecord {
    method(Integration {
        r#type: Some(IntegrationType::AwsProxy),
        http_method: Some("POST".into()),
        uri: Some(function_uri(name)),
        ..Integration::default()
    })
}

pub(super) fn authorizer(kind: AuthorizerType, identity: &str) -> AuthorizerRecord {
    AuthorizerRecord {
        r#type: Some(kind),
        authorizer_uri: Some(function_uri("auth")),
        identity_source: Some(identity.to_owned()),
        ..AuthorizerRecord::default()
    }
}

pub(super) fn custom(method: MethodRecord) -> MethodRecord {
    MethodRecord {
        authorization_type: Some("CUSTOM".into()),
        authorizer_id: Some("a1".into()),
        ..method
    }
}

pub(super) fn validator(parameters: bool, body: bool) -> RequestValidator {
    RequestValidator {
        validate_request_parameters: Some(parameters),
        validate_request_body: Some(body),
        ..RequestValidator::default()
    }
}

pub(super) fn model(schema: &str) -> Model {
    Model { schema: Some(schema.to_owned()), ..Model::default() }
}

pub(super) fn gateway_response(
    status: Option<&str>,
    headers: &[(&str, &str)],
    template: Option<&str>,
) -> GatewayResponse {
    GatewayResponse {
        status_code: status.map(str::to_owned),
        response_parameters: pairs(headers),
        response_templates: template
            .map(|template| BTreeMap::from([("application/json".to_owned(), template.to_owned())])),
        ..GatewayResponse::default()
    }
}
