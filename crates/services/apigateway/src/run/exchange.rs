//! One request, from its beginning to its end.

use super::Runner;
use super::compile::{Api, MethodPlan};
use super::compression;
use super::failure::Failure;
use super::journal::Journal;
use super::source::Material;
use super::stage::StageRun;
use aws_api::apigateway::GatewayResponseType as Kind;
use foundation::{Caller, Dice};
use gateway::front::PAYLOAD_BYTES_MAX;
use gateway::mapping::Params;
use gateway::throttle::Rate;
use gateway::{Answer, Context, Request, names, query};
use http::{HeaderName, HeaderValue};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

static APIGW_ID: HeaderName = HeaderName::from_static("x-amz-apigw-id");

/// What a request is served by: a stage's deployment, its canary's, or what is being worked on.
#[derive(Clone)]
pub(crate) struct Served<'r> {
    pub(crate) api: &'r Api,
    pub(crate) stage: Arc<str>,
    pub(crate) deployment_id: Arc<str>,
    pub(crate) variables: Arc<BTreeMap<String, String>>,
    /// The stage; none where a method is tried out.
    pub(crate) of: Option<&'r StageRun>,
}

/// A request under way.
pub(crate) struct Exchange<'r> {
    pub(crate) runner: &'r Runner,
    pub(crate) served: Served<'r>,
    pub(crate) context: Context,
    /// The path behind the stage.
    pub(crate) path: String,
    pub(crate) path_parameters: Vec<(Box<str>, String)>,
    params: OnceLock<Arc<Params>>,
    /// Who signed it, where it must be signed.
    pub(crate) signer: Option<Caller>,
    pub(crate) journal: Journal,
}

impl<'r> Exchange<'r> {
    /// A request to a stage.
    pub(crate) fn begin(runner: &'r Runner, stage: &'r StageRun, mut request: Request) -> Self {
        let whole = request.path.clone();
        let path = whole.strip_prefix('/').unwrap_or(&whole);
        let path = path.split_once('/').map_or("/".to_owned(), |(_, rest)| format!("/{rest}"));
        forwarded(&mut request, &*runner.room.ambient.dice);
        if stage.api.compressed_from.is_some() {
            compression::unpack(&mut request);
        }
        let chosen = stage.canary.as_ref().filter(|canary| {
            let die = runner.room.ambient.dice.number() % 10_000;
            (die as f64) < canary.percent * 100.0
        });
        let served = match chosen {
            Some(canary) => Served {
                api: &canary.api,
                stage: stage.name.clone(),
                deployment_id: canary.deployment_id.clone(),
                variables: canary.variables.clone(),
                of: Some(stage),
            },
            None => Served {
                api: &stage.api,
                stage: stage.name.clone(),
                deployment_id: stage.deployment_id.clone(),
                variables: stage.variables.clone(),
                of: Some(stage),
            },
        };
        let mut exchange = Exchange::new(runner, served, request, whole, path);
        if stage.canary.is_some() {
            exchange
                .context
                .set("isCanaryRequest", if chosen.is_some() { "true" } else { "false" });
        }
        exchange
    }

    /// A request whose path with the stage is `whole`, and without it `path`.
    pub(crate) fn new(
        runner: &'r Runner,
        served: Served<'r>,
        request: Request,
        whole: Arc<str>,
        path: String,
    ) -> Self {
        const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let mut id = runner.room.ambient.dice.letters(LETTERS, 15);
        id.push('=');
        let place = &served.api.place;
        let context = Context::new(
            Arc::new(request),
            place.account,
            place.region.clone(),
            served.stage.clone(),
            whole,
            id.into(),
        );
        let journal = Journal::default();
        let (path_parameters, params) = (Vec::new(), OnceLock::new());
        Exchange { runner, served, context, path, path_parameters, params, signer: None, journal }
    }

    /// The answer.
    pub(crate) async fn run(mut self) -> Answer {
        let outcome = self.serve().await;
        let mut answer = match outcome {
            Ok(answer) => answer,
            Err(failure) => self.fail(&failure),
        };
        if let Ok(id) = HeaderValue::from_str(&self.context.extended_request_id) {
            answer.headers.push((APIGW_ID.clone(), id));
        }
        if let Some(minimum) = self.served.api.compressed_from {
            compression::pack(&mut answer, &self.context.request.headers, minimum);
        }
        self.finish(&answer);
        answer
    }

    async fn serve(&mut self) -> Result<Answer, Failure> {
        if self.context.request.too_large {
            let text = format!("HTTP content length exceeded {PAYLOAD_BYTES_MAX} bytes.");
            return Err(Failure::new(Kind::RequestTooLarge, text));
        }
        let served = self.served.clone();
        let Some(found) = served.api.routes.find(&self.path) else {
            return Err(Failure::missing_token());
        };
        let http_method = self.context.request.method.clone();
        let Some(method) = found.resource.method(http_method.as_str()) else {
            return Err(Failure::missing_token());
        };
        self.path_parameters = found.parameters;
        self.context.set("resourceId", method.resource_id.as_str());
        self.context.set("resourcePath", method.resource_path.as_str());
        if let Some(name) = &method.operation_name {
            self.context.set("operationName", name.as_str());
        }
        self.open_journal(method);
        self.throttle(method)?;
        let grant = self.authorize(method).await?;
        self.check_key(method, grant.as_deref()).await?;
        self.carry_out(method).await
    }

    /// What is left when a request may be answered.
    pub(crate) async fn carry_out(&mut self, method: &MethodPlan) -> Result<Answer, Failure> {
        self.note_request(method);
        self.validate(method)?;
        let answer = self.integrate(method).await?;
        self.note_answer(&answer);
        Ok(answer)
    }

    /// The stage's own limits on a method.
    fn throttle(&self, method: &MethodPlan) -> Result<(), Failure> {
        let Some(stage) = self.served.of else { return Ok(()) };
        let Some(setting) = stage.settings(&method.resource_path, &method.http_method) else {
            return Ok(());
        };
        // What is not set, or negative, has no limit but the account's.
        let (Some(rate), Some(burst)) =
            (setting.throttling_rate_limit, setting.throttling_burst_limit)
        else {
            return Ok(());
        };
        let Ok(burst) = u32::try_from(burst) else { return Ok(()) };
        if rate < 0.0 {
            return Ok(());
        }
        let rate = Rate { per_second: rate, burst };
        let (api, stage) = (&self.served.api.id, &self.served.stage);
        let name = format!("{api}/{stage}/{}{}", method.http_method, method.resource_path);
        let now_ns = self.runner.room.ambient.clock.monotonic_ns();
        match self.runner.buckets.take(&name, rate, now_ns) {
            true => Ok(()),
            false => Err(Failure::throttled()),
        }
    }

    /// What the client of a request that ends early gets.
    pub(crate) fn fail(&mut self, failure: &Failure) -> Answer {
        let quoted = |text: &str| serde_json::Value::from(text).to_string();
        if let Some(message) = &failure.message {
            self.context.set("error.message", message.as_str());
            self.context.set("error.messageString", quoted(message).as_str());
        }
        if let Some(text) = &failure.validation {
            self.context.set("error.validationErrorString", text.as_str());
        }
        self.context.set("error.responseType", failure.kind.as_str());
        self.note_failure(failure);
        // Without a stage there is nobody to ask for a status of one's own.
        let params = self.params();
        self.served.api.responses.answer(failure, &self.material(&params))
    }

    /// The request's parameters, read when they are first asked for.
    pub(crate) fn params(&self) -> Arc<Params> {
        let read = || {
            let request = &self.context.request;
            let pairs = query::pairs(request.query()).into_iter();
            let header = |(name, value): (&HeaderName, &HeaderValue)| {
                let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                (names::shown(name).into_owned(), value)
            };
            Arc::new(Params {
                path: self.path_parameters.clone(),
                query: pairs.map(|(n, v)| (n.into_owned(), v.into_owned())).collect(),
                header: request.headers.iter().map(header).collect(),
            })
        };
        self.params.get_or_init(read).clone()
    }

    /// What sources of the request are read from.
    pub(crate) fn material<'m>(&'m self, params: &'m Params) -> Material<'m> {
        Material {
            params,
            body: &self.context.request.body,
            context: &self.context,
            stage_variables: &self.served.variables,
        }
    }

    /// `arn:aws:execute-api:REGION:ACCOUNT:API/STAGE/METHOD/PATH`, of a path without its slash.
    pub(crate) fn arn(&self, http_method: &str, path: &str) -> String {
        let place = &self.served.api.place;
        let (region, account) = (&place.region, place.account);
        let (api, stage) = (&self.served.api.id, &self.served.stage);
        let path = path.strip_prefix('/').unwrap_or(path);
        format!("arn:aws:execute-api:{region}:{account}:{api}/{stage}/{http_method}/{path}")
    }

    /// What a failure of the store is to a client.
    pub(crate) fn store_failed(why: &store::StoreError) -> Failure {
        tracing::error!(%why, "a request to an API could not be decided on");
        Failure::new(Kind::Default5Xx, "Internal server error").because(why.to_string())
    }
}

/// What API Gateway adds to the headers of a request.
fn forwarded(request: &mut Request, dice: &dyn Dice) {
    let port = request.header(http::header::HOST).and_then(|host| host.rsplit_once(':'));
    let port = port.map_or("80", |(_, port)| port).to_owned();
    let ip = request.source_ip_text();
    let hops = match request.header(HeaderName::from_static("x-forwarded-for")) {
        Some(hops) => format!("{hops}, {ip}"),
        None => ip,
    };
    let trace = HeaderName::from_static("x-amzn-trace-id");
    let trace = match request.header(trace) {
        Some(trace) => trace.to_owned(),
        None => format!("Root=1-{:08x}-{}", request.at.as_secs(), dice.hex(24)),
    };
    for (name, value) in [
        ("x-amzn-trace-id", trace),
        ("x-forwarded-for", hops),
        ("x-forwarded-port", port),
        ("x-forwarded-proto", "http".into()),
    ] {
        if let Ok(value) = HeaderValue::from_str(&value) {
            request.headers.insert(HeaderName::from_static(name), value);
        }
    }
}
