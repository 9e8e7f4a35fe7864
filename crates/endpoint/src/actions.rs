//! Operations that other rooms of the house ask for in a service's own protocol: what APIs do that are
//! integrated with a service. On the way of a request they lack its beginning alone: who asks is
//! known.

use crate::Endpoint;
use crate::authenticate::Known;
use crate::call::Awaited;
use crate::handle::Origin;
use crate::identify::{self, Identified};
use aws_api::ApiError;
use aws_api::seams::{ACTION_BODY_BYTES_MAX, ActionAnswer, ActionRequest, Actions};
use bytes::Bytes;
use foundation::Caller;
use http::header::CONTENT_LENGTH;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Body;
use std::sync::Arc;

#[async_trait::async_trait]
impl Actions for Endpoint {
    async fn act(&self, caller: Caller, request: ActionRequest) -> ActionAnswer {
        let name = &*request.service;
        let Some(service) = self.services.iter().find(|known| known.model().name == name) else {
            let text = format!("Millstream does not serve '{}' yet.", request.service);
            return refused(501, "NotImplemented", &text);
        };
        let length = request.body.len();
        let built = request.headers.iter().filter(|(name, _)| !is_framing(name)).fold(
            Request::builder().method(&*request.method).uri(&*request.path_and_query),
            |builder, (name, value)| builder.header(name, value),
        );
        let built = built.header(CONTENT_LENGTH, length).body(Full::new(request.body));
        let Ok(request) = built else {
            let text = "The request's method, path or headers can't be sent.";
            return refused(400, "InvalidRequest", text);
        };
        let (mut parts, body) = request.into_parts();
        let (protocol, wire) = identify::spoken(service.model(), &parts);
        let request_id: Arc<str> = self.ambient.dice.uuid().into();
        // A caller that goes away waits for nobody: the server's end does not wait for this call.
        let (awaited, _nobody_waits) = Awaited::new();
        let origin = Origin { ip: caller.source_ip, awaited, place: None, stopping: None };
        parts.extensions.insert(Known(caller));
        let identified = Identified { service: service.clone(), protocol, wire };
        let response = self.handle_identified(identified, parts, body, &origin, request_id).await;
        collected(response).await
    }
}

/// What belongs to a message on its way, not to what it says.
fn is_framing(name: &str) -> bool {
    ["content-length", "transfer-encoding", "connection", "expect", "host"]
        .iter()
        .any(|framing| name.eq_ignore_ascii_case(framing))
}

async fn collected<B>(response: Response<B>) -> ActionAnswer
where
    B: Body<Data = Bytes>,
    B::Error: std::error::Error + Send + Sync + 'static,
{
    let (head, body) = response.into_parts();
    match Limited::new(body, ACTION_BODY_BYTES_MAX).collect().await {
        Ok(body) => ActionAnswer {
            status: head.status.as_u16(),
            headers: head.headers.iter().filter_map(shown).collect(),
            body: body.to_bytes(),
        },
        Err(why) => {
            let text = format!("The answer could not be taken whole: {why}.");
            refused(502, "InternalFailure", &text)
        }
    }
}

/// A header whose value is text.
fn shown((name, value): (&http::HeaderName, &http::HeaderValue)) -> Option<(String, String)> {
    Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned()))
}

fn refused(status: u16, code: &'static str, text: &str) -> ActionAnswer {
    // Control characters can't stand in JSON, and a path or a name may hold some.
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    ActionAnswer::failure(&ApiError::new(code, status, text))
}
