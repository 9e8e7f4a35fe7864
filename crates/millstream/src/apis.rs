//! APIs' way in: which requests are for one, who signed them, and back to HTTP.

use async_trait::async_trait;
use aws_api::Protocol;
use endpoint::authenticate::Arrival;
use endpoint::identify::host;
use endpoint::sigv4::{self, Refusal, SigningKeys};
use endpoint::{Answer, Route};
use foundation::access::Credentials;
use foundation::{Caller, Clock, Region};
use gateway::front::PAYLOAD_BYTES_MAX;
use gateway::signature::SIGNED_FOR;
use gateway::{Address, Front, Request, Signatures, Signed, Unproven};
use http::StatusCode;
use http::header::USER_AGENT;
use http::request::Parts;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// Behind the stage: what manages connections of WebSocket APIs, which is a service's.
const CONNECTIONS: &str = "@connections";

/// Answers requests to APIs.
pub struct Apis {
    fronts: Vec<Arc<dyn Front>>,
    clock: Arc<dyn Clock>,
}

impl Apis {
    /// The APIs of these fronts.
    pub fn new(fronts: Vec<Arc<dyn Front>>, clock: Arc<dyn Clock>) -> Arc<Self> {
        Arc::new(Apis { fronts, clock })
    }

    /// Nothing for a `body` that is too large.
    async fn serve(&self, mut parts: Parts, body: Option<bytes::Bytes>) -> Answer {
        let gateway::Answer { status, headers, body } = self.ask(&mut parts, body).await;
        Answer { status: status.as_u16(), content_type: "", headers, body: body.to_vec() }
    }

    async fn ask(&self, parts: &mut Parts, body: Option<bytes::Bytes>) -> gateway::Answer {
        let not_found = || gateway::Answer::message(StatusCode::NOT_FOUND, "Not Found");
        let Some(arrival) = parts.extensions.remove::<Arrival>() else { return not_found() };
        let Some(address) = asked(parts) else { return not_found() };
        let named = host(parts).filter(|_| address.in_host).map(Arc::from);
        let (api, path) = (address.api.to_ascii_lowercase().into(), (&*address.path).into());
        let mut request = Request {
            id: arrival.request_id,
            at: arrival.at,
            began_ns: self.clock.monotonic_ns(),
            source_ip: arrival.source_ip,
            method: parts.method.clone(),
            uri: parts.uri.clone(),
            version: parts.version,
            headers: std::mem::take(&mut parts.headers),
            too_large: body.is_none(),
            body: body.unwrap_or_default(),
            api,
            path,
            host: named,
        };
        for front in &self.fronts {
            request = match front.answer(request).await {
                Ok(answer) => return answer,
                Err(request) => request,
            };
        }
        not_found()
    }
}

fn asked(parts: &Parts) -> Option<Address<'_>> {
    let address = Address::of(host(parts), parts.uri.path())?;
    let is_service = address.path.split('/').nth(2) == Some(CONNECTIONS);
    (!is_service).then_some(address)
}

impl Route for Apis {
    fn takes(&self, parts: &Parts) -> bool {
        asked(parts).is_some()
    }

    fn max_body_bytes(&self) -> usize {
        PAYLOAD_BYTES_MAX
    }

    fn answer(
        &self,
        request: http::Request<bytes::Bytes>,
    ) -> Pin<Box<dyn Future<Output = Answer> + Send + '_>> {
        let (parts, body) = request.into_parts();
        Box::pin(self.serve(parts, Some(body)))
    }

    fn too_large(&self, head: Parts) -> Pin<Box<dyn Future<Output = Answer> + Send + '_>> {
        Box::pin(self.serve(head, None))
    }
}

/// Proves who signed requests to APIs.
pub struct Signers {
    credentials: Arc<dyn Credentials>,
    keys: SigningKeys,
}

impl Signers {
    /// By the keys that `credentials` knows.
    pub fn new(credentials: Arc<dyn Credentials>) -> Arc<Self> {
        Arc::new(Signers { credentials, keys: SigningKeys::default() })
    }
}

#[async_trait]
impl Signatures for Signers {
    async fn prove(&self, request: &Request, region: &Region) -> Result<Signed, Unproven> {
        let mut parts = http::Request::new(()).into_parts().0;
        parts.method = request.method.clone();
        parts.uri = request.uri.clone();
        parts.version = request.version;
        parts.headers = request.headers.clone();
        let (body, at) = (Some(&*request.body), request.at);
        let proven =
            sigv4::verify(&parts, body, SIGNED_FOR, &*self.credentials, &self.keys, at).await;
        let proven = match proven {
            Ok(proven) => proven,
            Err(Refusal::Missing) => return Err(Unproven::Missing),
            Err(refusal) => {
                let error = refusal.error(Protocol::RestJson);
                let (code, message) = (error.code().to_owned(), error.message().to_owned());
                return Err(Unproven::Refused { code, message });
            }
        };
        let access_key = proven.presented.access_key_id().to_owned();
        if proven.presented.region != *region {
            let said = &proven.presented.region;
            return Err(Unproven::Refused {
                code: "InvalidSignatureException".to_owned(),
                message: format!("Credential should be scoped to a valid region, not '{said}'."),
            });
        }
        let user_agent = request.header(USER_AGENT).map(Arc::from);
        let caller = Caller {
            principal: proven.credential.principal,
            account: proven.credential.account,
            region: region.clone(),
            request_id: request.id.clone(),
            at,
            source_ip: request.source_ip,
            user_agent,
            via: None,
            source: None,
            trace: None,
        };
        Ok(Signed { caller, access_key })
    }
}
