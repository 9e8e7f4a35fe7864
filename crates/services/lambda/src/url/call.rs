//! One request to a function URL, from its arrival to its answer.

use super::record::{self, Url};
use super::{event, streaming};
use crate::core::Core;
use crate::environment::{Answer, Finished, Work};
use crate::function;
use crate::limits::PAYLOAD_SYNC_MAX;
use crate::names::Named;
use crate::room::Room;
use aws_api::{ApiError, Body};
use bytes::Bytes;
use foundation::access::{Ask, Decision};
use foundation::{Caller, Principal, Region, Timestamp};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use payload::result;
use std::net::IpAddr;
use std::sync::Arc;

/// The type of answers in full that name none.
pub(super) const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A function's URL, as it is set when a request comes.
#[derive(Debug)]
pub struct FunctionUrl {
    url: Url,
    named: Named,
}

/// A request.
#[derive(Debug, Clone)]
pub struct UrlCall {
    /// Its answer, its event and the function's log have it.
    pub request_id: Arc<str>,
    /// When it came.
    pub at: Timestamp,
    /// From where.
    pub source_ip: Option<IpAddr>,
    /// How.
    pub method: Method,
    /// `HTTP/1.1` or `HTTP/2.0`.
    pub protocol: &'static str,
    /// The host that was called, without a port.
    pub host: String,
    /// The path as it was sent.
    pub path: String,
    /// What stands behind the question mark, as it was sent.
    pub query: String,
    /// All headers.
    pub headers: HeaderMap,
    /// At most 6 MiB.
    pub body: Bytes,
}

/// Who sent it.
#[derive(Debug)]
pub enum Sender {
    /// The URL is open: nobody asked.
    Anybody,
    /// The holder of the key that it is signed with.
    Signed {
        /// The holder.
        caller: Caller,
        /// The key's id.
        access_key: String,
    },
    /// It should be signed, and is not, or wrongly; of the latter, what to say.
    Unproven(Option<String>),
}

/// The answer.
#[derive(Debug)]
pub struct UrlAnswer {
    /// Its status.
    pub status: StatusCode,
    /// Its headers, less those of the connection.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// Its body.
    pub body: UrlBody,
}

/// An answer's body.
#[derive(Debug)]
pub enum UrlBody {
    /// All of it.
    Whole(Bytes),
    /// What comes of it.
    Stream(Body),
}

impl Room {
    /// The function URL of that id, if there is one.
    pub async fn function_url(&self, id: &str) -> Result<Option<FunctionUrl>, ApiError> {
        FunctionUrl::find(&self.core, id).await
    }

    /// Answers a request to a function URL.
    pub async fn call_function_url(
        &self,
        url: &FunctionUrl,
        sender: Sender,
        call: UrlCall,
    ) -> UrlAnswer {
        url.answer(&self.core, sender, call).await
    }
}

impl FunctionUrl {
    /// The URL of that id.
    pub(crate) async fn find(core: &Core, id: &str) -> Result<Option<FunctionUrl>, ApiError> {
        let Some((url, life, named)) = record::look_up(core, id).await? else { return Ok(None) };
        // What a deleted function left, which is cleared behind it, is nobody's.
        let plain = Named::plain(named.function.clone());
        let lives = match function::find(core, &plain).await {
            Ok(found) => found.life() == life,
            Err(error) if error.is("ResourceNotFoundException") => false,
            Err(error) => return Err(error),
        };
        Ok(lives.then_some(FunctionUrl { url, named }))
    }

    /// Whether requests must be signed.
    pub fn is_signed(&self) -> bool {
        self.url.signed
    }

    /// Where the function is.
    pub fn region(&self) -> &Region {
        &self.named.function.region
    }

    /// The answer to a browser that asks whether a page of another origin may call: whoever asks.
    pub fn preflight(&self, call: &UrlCall) -> Option<UrlAnswer> {
        let headers = self.url.cors.as_ref()?.preflight(&call.method, &call.headers)?;
        Some(UrlAnswer { status: StatusCode::OK, headers, body: UrlBody::Whole(Bytes::new()) })
    }

    /// Lets the function answer, if the sender may call it.
    pub(crate) async fn answer(&self, core: &Core, sender: Sender, call: UrlCall) -> UrlAnswer {
        let mut answer = match self.invoke(core, sender, &call).await {
            Ok(answer) => answer,
            Err(answer) => answer,
        };
        if let Some(cors) = &self.url.cors {
            answer.headers.extend(cors.headers(&call.headers));
        }
        answer
    }

    async fn invoke(
        &self,
        core: &Core,
        sender: Sender,
        call: &UrlCall,
    ) -> Result<UrlAnswer, UrlAnswer> {
        if let Sender::Unproven(said) = &sender {
            return Err(match said {
                Some(said) => refusal(StatusCode::FORBIDDEN, said),
                None => forbidden(),
            });
        }
        self.authorize(core, &sender, call).await?;
        let payload = event::of(call, &self.url.id, &sender);
        if payload.len() > PAYLOAD_SYNC_MAX {
            return Err(UrlAnswer::too_large());
        }
        let found = function::choose(core, &self.named).await.map_err(failed)?;
        let text = |value: &'_ http::HeaderValue| value.to_str().ok().map(str::to_owned);
        let work = Work {
            request_id: call.request_id.to_string(),
            arn: self.named.arn().to_string(),
            payload,
            client_context: None,
            trace: call.headers.get("x-amzn-trace-id").and_then(text),
            sink: None,
        };
        if !self.url.streams {
            return whole(core.engine.run(found, work).await.map_err(failed)?);
        }
        match core.engine.stream(found, work).await.map_err(failed)? {
            Answer::Whole(finished) => whole(finished),
            Answer::Pieces(pieces) => streaming::answer(pieces).await.ok_or_else(bad_gateway),
        }
    }

    /// Both are needed: to call the URL, and through it the function (Lambda Developer Guide,
    /// «Control access to Lambda function URLs»).
    async fn authorize(
        &self,
        core: &Core,
        sender: &Sender,
        call: &UrlCall,
    ) -> Result<(), UrlAnswer> {
        let anybody = || Caller {
            principal: Principal::Anonymous,
            account: self.named.function.account,
            region: self.region().clone(),
            request_id: call.request_id.clone(),
            at: call.at,
            source_ip: call.source_ip,
            user_agent: None,
            via: None,
            source: None,
            trace: None,
        };
        let caller = match sender {
            Sender::Signed { caller, .. } => caller.clone(),
            Sender::Anybody | Sender::Unproven(_) => anybody(),
        };
        let arn = self.named.arn().to_string();
        let auth = self.url.auth().as_str().to_owned();
        for ask in [
            Ask::new("lambda:InvokeFunctionUrl", arn.clone())
                .with("lambda:FunctionUrlAuthType", vec![auth]),
            Ask::new("lambda:InvokeFunction", arn)
                .with("lambda:InvokedViaFunctionUrl", vec!["true".to_owned()]),
        ] {
            let ask = function::attach(core, ask).await.map_err(failed)?;
            if let Decision::Denied(why) = core.authorizer.decide(&caller, &ask).await {
                tracing::debug!(action = ask.action, resource = ask.resource, why, "refused");
                return Err(forbidden());
            }
        }
        Ok(())
    }
}

fn whole(finished: Finished) -> Result<UrlAnswer, UrlAnswer> {
    match finished.error {
        None => {
            let answer = result::answer(finished.payload, JSON).ok_or_else(bad_gateway)?;
            Ok(answer.into())
        }
        Some(_) => Err(bad_gateway()),
    }
}

fn forbidden() -> UrlAnswer {
    refusal(StatusCode::FORBIDDEN, "Forbidden")
}

/// Of functions that fail, and of results that are no responses, clients are told no more.
fn bad_gateway() -> UrlAnswer {
    let body = Bytes::from_static(b"Internal Server Error");
    json(StatusCode::BAD_GATEWAY, body)
}

fn failed(error: ApiError) -> UrlAnswer {
    match StatusCode::from_u16(error.status()) {
        Ok(status @ (StatusCode::TOO_MANY_REQUESTS | StatusCode::PAYLOAD_TOO_LARGE)) => {
            refusal(status, error.message())
        }
        _ if error.is("ResourceNotFoundException") => refusal(StatusCode::NOT_FOUND, "Not Found"),
        _ => bad_gateway(),
    }
}

impl From<payload::Answer> for UrlAnswer {
    fn from(answer: payload::Answer) -> Self {
        let payload::Answer { status, headers, body } = answer;
        UrlAnswer { status, headers, body: UrlBody::Whole(body) }
    }
}

impl UrlAnswer {
    /// The answer where there is no such URL.
    pub fn not_found() -> Self {
        refusal(StatusCode::NOT_FOUND, "Not Found")
    }

    /// The answer to a request that is larger than functions take.
    pub fn too_large() -> Self {
        refusal(StatusCode::PAYLOAD_TOO_LARGE, "Request Entity Too Large")
    }

    /// The answer where the URL could not be looked for.
    pub fn unavailable() -> Self {
        bad_gateway()
    }
}

fn refusal(status: StatusCode, message: &str) -> UrlAnswer {
    let body = serde_json::json!({ "Message": message });
    json(status, body.to_string().into())
}

fn json(status: StatusCode, body: Bytes) -> UrlAnswer {
    payload::Answer::json(status, body).into()
}
