//! Other servers.

use super::Reply;
use crate::run::compile::IntegrationPlan;
use crate::run::exchange::Exchange;
use crate::run::failure::Failure;
use crate::run::prepare::Prepared;
use aws_api::apigateway::GatewayResponseType as Kind;
use gateway::front::PAYLOAD_BYTES_MAX;
use gateway::{Answer, query};
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HOST, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode};
use outbound::Limits;

impl Exchange<'_> {
    pub(super) async fn send(
        &mut self,
        plan: &IntegrationPlan,
        http_method: &str,
        uri: String,
        proxy: bool,
        prepared: Prepared,
    ) -> Result<Reply, Failure> {
        let mut target = uri;
        let mut append = |text: &str| {
            target.push(if target.contains('?') { '&' } else { '?' });
            target.push_str(text);
        };
        let sent = self.context.request.query();
        if proxy && !sent.is_empty() {
            append(sent);
        }
        for (name, value) in &prepared.query {
            let mut pair = String::new();
            query::encode(&mut pair, name);
            pair.push('=');
            query::encode(&mut pair, value);
            append(&pair);
        }
        let http_method = match http_method {
            "ANY" => self.context.request.method.as_str(),
            named => named,
        };
        let mut request = Request::builder().method(http_method).uri(&target).body(prepared.body);
        let request = request
            .as_mut()
            .map_err(|_| Failure::configuration(format!("Invalid endpoint address: {target}")))?;
        *request.headers_mut() = self.sent_headers(proxy, &prepared.headers);
        self.info(|_| format!("Sending request to {target}"));
        let limits = Limits { timeout: plan.timeout, body_bytes: PAYLOAD_BYTES_MAX };
        let request = std::mem::take(request);
        let answer = self.runner.outside.outbound.send(request, limits).await;
        let answer = answer.map_err(|why| match why {
            outbound::Failure::TimedOut(_) => {
                Failure::new(Kind::IntegrationTimeout, "Endpoint request timed out")
                    .because("Execution failed due to a timeout error")
            }
            outbound::Failure::BadUrl(why) => Failure::configuration(why),
            outbound::Failure::TooLarge { .. } => Failure::configuration(why.to_string()),
            outbound::Failure::Unreachable(_) | outbound::Failure::Broken(_) => {
                Failure::new(Kind::IntegrationFailure, "Network error communicating with endpoint")
                    .because(format!("Execution failed due to a network error: {why}"))
            }
        })?;
        let (parts, body) = answer.into_parts();
        let status = parts.status.as_u16();
        Ok(Reply { status, headers: parts.headers, body, selects: Some(status.to_string()) })
    }

    /// A proxy passes all headers on; else those that are mapped, and what every request has.
    fn sent_headers(&self, proxy: bool, mapped: &[(String, String)]) -> HeaderMap {
        let request = &self.context.request;
        let mut headers = match proxy {
            true => request.headers.clone(),
            false => {
                let json = HeaderValue::from_static("application/json");
                let kind = request.headers.get(CONTENT_TYPE).unwrap_or(&json).clone();
                HeaderMap::from_iter([(ACCEPT, json), (CONTENT_TYPE, kind)])
            }
        };
        headers.remove(HOST);
        headers.remove(CONTENT_LENGTH);
        let api = &self.served.api.id;
        if let Ok(agent) = HeaderValue::from_str(&format!("AmazonAPIGateway_{api}"))
            && !proxy
        {
            headers.insert(USER_AGENT, agent);
        }
        if let Ok(id) = HeaderValue::from_str(api) {
            headers.insert(HeaderName::from_static("x-amzn-apigateway-api-id"), id);
        }
        let mut first = std::collections::HashSet::new();
        for (name, value) in mapped {
            let pair =
                HeaderName::from_bytes(name.as_bytes()).ok().zip(HeaderValue::from_str(value).ok());
            let Some((name, value)) = pair else { continue };
            // The first of a name takes the place of what was there.
            match first.insert(name.clone()) {
                true => drop(headers.insert(name, value)),
                false => drop(headers.append(name, value)),
            }
        }
        headers
    }

    /// Another server's answer, as a proxy gives it.
    pub(super) fn passed_on(&self, reply: Reply) -> Answer {
        let status = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::BAD_GATEWAY);
        let pairs = reply.headers.iter().map(|(name, value)| (name.clone(), value.clone()));
        let mut headers: Vec<_> = pairs.collect();
        remap(&mut headers);
        Answer { status, headers, body: reply.body }
    }
}

/// Headers that are API Gateway's own to say go under other names, and those of the connection not at
/// all («Important notes», «Amazon API Gateway important notes for REST and WebSocket APIs»).
pub(crate) fn remap(headers: &mut Vec<(HeaderName, HeaderValue)>) {
    const RENAMED: [(&str, &str); 5] = [
        ("connection", "x-amzn-remapped-connection"),
        ("content-length", "x-amzn-remapped-content-length"),
        ("date", "x-amzn-remapped-date"),
        ("server", "x-amzn-remapped-server"),
        ("www-authenticate", "x-amzn-remapped-www-authenticate"),
    ];
    const GONE: [&str; 10] = [
        "expect",
        "host",
        "keep-alive",
        "proxy-authenticate",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "x-amz-apigw-id",
        "x-amzn-requestid",
    ];
    headers.retain(|(name, _)| !GONE.contains(&name.as_str()));
    for (name, _) in headers {
        if let Some((_, new)) = RENAMED.iter().find(|(known, _)| *known == name.as_str()) {
            *name = HeaderName::from_static(new);
        }
    }
}
