//! Actions of services, in each service's own protocol («Integrations for REST APIs in API Gateway»,
//! AWS integrations).

use super::Reply;
use crate::run::compile::{IntegrationPlan, MethodPlan};
use crate::run::exchange::Exchange;
use crate::run::failure::Failure;
use crate::run::prepare::Prepared;
use aws_api::apigateway::GatewayResponseType as Kind;
use aws_api::seams::ActionRequest;
use aws_api::{Protocol, ServiceModel};
use gateway::query;
use http::{HeaderMap, HeaderName, HeaderValue};

/// What an integration's URI names.
pub(super) struct Action<'a> {
    /// `dynamodb`, `streams.dynamodb`
    pub(super) service: String,
    pub(super) http_method: &'a str,
    /// `PutItem`, or `/bucket/key`
    pub(super) target: String,
    pub(super) is_path: bool,
}

impl Exchange<'_> {
    pub(super) async fn act(
        &mut self,
        method: &MethodPlan,
        plan: &IntegrationPlan,
        action: Action<'_>,
        prepared: Prepared,
    ) -> Result<Reply, Failure> {
        let model = model_of(&self.runner.outside.models, &action.service);
        let request = action.request(model, prepared).map_err(Failure::configuration)?;
        let source = self.arn(self.context.request.method.as_str(), &method.resource_path);
        let caller = self.acting(plan.credentials.as_deref(), source).await;
        let caller = caller.map_err(Failure::configuration)?;
        self.info(|_| {
            format!("Sending request to {}: {}", request.service, request.path_and_query)
        });
        let actions = self.runner.outside.actions.clone();
        let call = tokio::spawn(async move { actions.act(caller, request).await });
        let timed_out = || Failure::new(Kind::IntegrationTimeout, "Endpoint request timed out");
        let answer = tokio::select! {
            biased;
            answer = call => answer,
            () = self.runner.room.ambient.clock.sleep(plan.timeout) => return Err(timed_out()),
        };
        let answer = answer.map_err(|broken| Failure::configuration(broken.to_string()))?;
        let mut headers = HeaderMap::new();
        for (name, value) in &answer.headers {
            let name = HeaderName::from_bytes(name.as_bytes());
            if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
                headers.append(name, value);
            }
        }
        let selects = Some(answer.status.to_string());
        Ok(Reply { status: answer.status, headers, body: answer.body, selects })
    }
}

/// The service whose hosts begin so.
fn model_of(models: &[&'static ServiceModel], service: &str) -> Option<&'static ServiceModel> {
    // Some have an account's number in front.
    let last = service.rsplit('.').next().unwrap_or(service);
    let named = |name: &str| models.iter().find(|model| model.name == name).copied();
    named(service).or_else(|| named(last))
}

impl Action<'_> {
    fn request(
        self,
        model: Option<&'static ServiceModel>,
        prepared: Prepared,
    ) -> Result<ActionRequest, String> {
        let Prepared { query, mut headers, body, path: _ } = prepared;
        let mut target = if self.is_path { self.target.clone() } else { "/".to_owned() };
        let has = |headers: &[(String, String)], name: &str| {
            headers.iter().any(|(known, _)| known.eq_ignore_ascii_case(name))
        };
        let mut pairs = query;
        if !self.is_path {
            let name = &self.target;
            match model.map(|model| (model.plain_protocol(), model.api_version)) {
                Some((Protocol::Json { target_prefix, version, .. }, _)) => {
                    headers.retain(|(known, _)| !known.eq_ignore_ascii_case("x-amz-target"));
                    headers.push(("X-Amz-Target".to_owned(), format!("{target_prefix}.{name}")));
                    if !has(&headers, "content-type") {
                        let kind = format!("application/x-amz-json-{version}");
                        headers.push(("Content-Type".to_owned(), kind));
                    }
                }
                Some((Protocol::Query, version)) => {
                    pairs.insert(0, ("Action".to_owned(), name.clone()));
                    if !pairs.iter().any(|(known, _)| known == "Version") {
                        pairs.push(("Version".to_owned(), version.to_owned()));
                    }
                    if !body.is_empty() && !has(&headers, "content-type") {
                        let kind = "application/x-www-form-urlencoded".to_owned();
                        headers.push(("Content-Type".to_owned(), kind));
                    }
                }
                Some((Protocol::RestJson | Protocol::RestXml | Protocol::RpcV2Cbor { .. }, _)) => {
                    return Err(format!("{} has no actions but paths", self.service));
                }
                None => return Err(format!("Millstream has no service {}", self.service)),
            }
        }
        for (index, (name, value)) in pairs.iter().enumerate() {
            let begins = index == 0 && !target.contains('?');
            target.push(if begins { '?' } else { '&' });
            query::encode(&mut target, name);
            target.push('=');
            query::encode(&mut target, value);
        }
        Ok(ActionRequest {
            service: self.service,
            method: self.http_method.to_owned(),
            path_and_query: target,
            headers,
            body,
        })
    }
}
