//! TestInvokeMethod and TestInvokeAuthorizer: a method or an authorizer of the API as it is being
//! worked on, tried out without its stage, its keys and its authorization.

use super::Runner;
use super::compile::{AuthorizerKind, AuthorizerPlan, MethodPlan, compile};
use super::exchange::{Exchange, Served};
use super::journal::Level;
use crate::Place;
use crate::errors::{bad, not_found};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::apigateway::{
    TestInvokeAuthorizerRequest, TestInvokeAuthorizerResponse, TestInvokeMethodRequest,
    TestInvokeMethodResponse,
};
use foundation::{Caller, Timestamp};
use gateway::{Request, names};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Version};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The stage that there is for trying out.
const STAGE: &str = "test-invoke-stage";

type Headers = Option<BTreeMap<String, String>>;
type MultiHeaders = Option<BTreeMap<String, Vec<String>>>;

/// What is to be tried.
struct Trial {
    http_method: String,
    path: Option<String>,
    headers: Headers,
    multi: MultiHeaders,
    body: Option<String>,
}

impl Trial {
    /// The request, to a path that is asked for, or else to `own`.
    fn request(
        self,
        runner: &Runner,
        api: &str,
        caller: &Caller,
        own: &str,
    ) -> Result<Request, ApiError> {
        let target = self.path.filter(|path| !path.is_empty()).unwrap_or_else(|| own.to_owned());
        let target = if target.starts_with('/') { target } else { format!("/{target}") };
        let target = target.replace(['{', '}', ' '], "-");
        let uri: http::Uri = target.parse().map_err(|_| bad("Invalid path with query string"))?;
        let mut headers = HeaderMap::new();
        let single =
            self.headers.unwrap_or_default().into_iter().map(|(n, value)| (n, vec![value]));
        for (name, values) in single.chain(self.multi.unwrap_or_default()) {
            for value in values {
                let pair = HeaderName::from_bytes(name.as_bytes())
                    .ok()
                    .zip(HeaderValue::from_str(&value).ok())
                    .ok_or_else(|| bad(format!("Invalid header: {name}")))?;
                headers.append(pair.0, pair.1);
            }
        }
        let ambient = &runner.room.ambient;
        Ok(Request {
            id: ambient.dice.uuid().into(),
            at: ambient.now(),
            began_ns: ambient.clock.monotonic_ns(),
            source_ip: caller.source_ip,
            method: Method::from_bytes(self.http_method.as_bytes())
                .map_err(|_| bad("Invalid HTTP method"))?,
            path: uri.path().into(),
            uri,
            version: Version::HTTP_11,
            headers,
            body: self.body.unwrap_or_default().into(),
            too_large: false,
            api: api.into(),
            host: None,
        })
    }
}

impl Room {
    pub(crate) async fn test_invoke_method(
        &self,
        caller: &Caller,
        input: TestInvokeMethodRequest,
    ) -> Result<TestInvokeMethodResponse, ApiError> {
        self.runner()?.test_method(caller, input).await
    }

    pub(crate) async fn test_invoke_authorizer(
        &self,
        caller: &Caller,
        input: TestInvokeAuthorizerRequest,
    ) -> Result<TestInvokeAuthorizerResponse, ApiError> {
        self.runner()?.test_authorizer(caller, input).await
    }
}

impl Runner {
    async fn test_method(
        &self,
        caller: &Caller,
        input: TestInvokeMethodRequest,
    ) -> Result<TestInvokeMethodResponse, ApiError> {
        if input.client_certificate_id.is_some() {
            return Err(bad("Millstream does not implement client certificates."));
        }
        let definition = self.room.definition(caller, &input.rest_api_id).await?;
        let api = compile(&definition, &input.rest_api_id, &Place::of(caller));
        let resource = api.resources.get(&input.resource_id);
        let resource =
            resource.ok_or_else(|| not_found("Invalid Resource identifier specified"))?;
        let http_method = input.http_method;
        let method = resource
            .method(&http_method)
            .ok_or_else(|| not_found("Invalid Method identifier specified"))?
            .clone();
        let trial = Trial {
            http_method: if http_method == "ANY" { "GET".to_owned() } else { http_method },
            path: input.path_with_query_string,
            headers: input.headers,
            multi: input.multi_value_headers,
            body: input.body,
        };
        let request = trial.request(self, &input.rest_api_id, caller, &resource.path)?;
        let began_ns = request.began_ns;
        let id = request.id.clone();
        let variables = Arc::new(input.stage_variables.unwrap_or_default());
        let mut exchange = self.trial(&api, variables, request);
        let found = api.routes.find(&exchange.path);
        if let Some(found) = found.filter(|found| found.resource.id == resource.id) {
            exchange.path_parameters = found.parameters;
        }
        exchange.context.set("resourceId", method.resource_id.as_str());
        exchange.context.set("resourcePath", method.resource_path.as_str());
        let answer = match exchange.carry_out(&method).await {
            Ok(answer) => answer,
            Err(failure) => exchange.fail(&failure),
        };
        let took_ns = self.room.ambient.clock.monotonic_ns().saturating_sub(began_ns);
        let mut multi: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in &answer.headers {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            multi.entry(names::shown(name).into_owned()).or_default().push(value);
        }
        let last =
            |(name, values): (&String, &Vec<String>)| Some((name.clone(), values.last()?.clone()));
        Ok(TestInvokeMethodResponse {
            body: Some(String::from_utf8_lossy(&answer.body).into_owned()),
            headers: Some(multi.iter().filter_map(last).collect()),
            latency: Some(i64::try_from(took_ns / 1_000_000).unwrap_or(i64::MAX)),
            log: Some(log_of(&id, std::mem::take(&mut exchange.journal.lines))),
            status: Some(i32::from(answer.status.as_u16())),
            multi_value_headers: Some(multi),
        })
    }

    async fn test_authorizer(
        &self,
        caller: &Caller,
        input: TestInvokeAuthorizerRequest,
    ) -> Result<TestInvokeAuthorizerResponse, ApiError> {
        let definition = self.room.definition(caller, &input.rest_api_id).await?;
        let api = compile(&definition, &input.rest_api_id, &Place::of(caller));
        let plan = api.authorizers.get(&input.authorizer_id);
        let plan = plan.ok_or_else(|| not_found("Invalid Authorizer identifier specified"))?;
        if let AuthorizerKind::Unusable(why) = &plan.kind {
            return Err(bad(why.as_str()));
        }
        let trial = Trial {
            http_method: "GET".to_owned(),
            path: input.path_with_query_string,
            headers: input.headers,
            multi: input.multi_value_headers,
            body: input.body,
        };
        let request = trial.request(self, &input.rest_api_id, caller, "/")?;
        let began_ns = request.began_ns;
        let id = request.id.clone();
        let variables = Arc::new(input.stage_variables.unwrap_or_default());
        let mut exchange = self.trial(&api, variables, request);
        for (name, value) in input.additional_context.unwrap_or_default() {
            exchange.context.set(name, value.as_str());
        }
        let method = nothing();
        let outcome = self.try_authorizer(&mut exchange, plan, &method).await;
        let took_ns = self.room.ambient.clock.monotonic_ns().saturating_sub(began_ns);
        let latency = Some(i64::try_from(took_ns / 1_000_000).unwrap_or(i64::MAX));
        let mut response = TestInvokeAuthorizerResponse { latency, ..Default::default() };
        match outcome {
            Ok(grant) => {
                let arn = exchange.arn("GET", &exchange.path);
                let allowed = exchange.outcome(&grant, &arn) == policy::Outcome::Allow;
                response.client_status = Some(if allowed { 200 } else { 403 });
                response.principal_id = Some(grant.principal_id.clone());
                response.policy = Some(grant.policy_text.clone());
                let told = grant.context.into_iter().map(|(name, value)| (name, vec![value]));
                response.authorization = Some(told.collect());
            }
            Err(failure) => {
                let answer = exchange.fail(&failure);
                response.client_status = Some(i32::from(answer.status.as_u16()));
            }
        }
        response.log = Some(log_of(&id, std::mem::take(&mut exchange.journal.lines)));
        Ok(response)
    }

    async fn try_authorizer(
        &self,
        exchange: &mut Exchange<'_>,
        plan: &AuthorizerPlan,
        method: &MethodPlan,
    ) -> Result<gateway::authorizer::Grant, super::failure::Failure> {
        let params = exchange.params();
        let identity: Option<Vec<String>> = {
            let from = exchange.material(&params);
            let values = plan.identity.iter().map(|source| source.value(&from).map(Into::into));
            values.collect()
        };
        let identity = identity.ok_or_else(super::failure::Failure::unauthorized)?;
        let arn = exchange.arn("GET", &exchange.path);
        exchange.consult(plan, method, &identity, &arn).await
    }

    fn trial<'r>(
        &'r self,
        api: &'r super::compile::Api,
        variables: Arc<BTreeMap<String, String>>,
        request: Request,
    ) -> Exchange<'r> {
        let served =
            Served { api, stage: STAGE.into(), deployment_id: "".into(), variables, of: None };
        let path = request.path.to_string();
        let whole = request.path.clone();
        let mut exchange = Exchange::new(self, served, request, whole, path);
        exchange.journal.level = Level::Info;
        exchange.journal.data = true;
        exchange
    }
}

/// The method of an authorizer that is tried without one.
fn nothing() -> MethodPlan {
    MethodPlan {
        resource_id: String::new(),
        resource_path: "/".to_owned(),
        http_method: "GET".to_owned(),
        operation_name: None,
        authorization: super::compile::Authorization::None,
        api_key_required: false,
        validator: super::compile::ValidatorPlan::default(),
        integration: Err(String::new()),
        statuses: Default::default(),
    }
}

/// The log of one trial, as consoles show it.
fn log_of(id: &str, lines: Vec<(Timestamp, String)>) -> String {
    let mut log = format!("Execution log for request {id}\n");
    for (at, line) in lines {
        log.push_str(&at.format("%a %b %d %H:%M:%S UTC %Y : "));
        log.push_str(&line);
        log.push('\n');
    }
    log
}
