//! Who calls: the signature's holder, made into a [`Caller`].

use crate::sigv4::{self, SigningKeys};
use aws_api::{ApiError, ServiceModel};
use bytes::Bytes;
use foundation::access::Credentials;
use foundation::{Caller, Timestamp};
use http::header::USER_AGENT;
use http::request::Parts;
use std::net::IpAddr;
use std::sync::Arc;

/// What a call's origin is made of, beside its signature.
#[derive(Debug, Clone)]
pub struct Arrival {
    /// When it came.
    pub at: Timestamp,
    /// From where.
    pub source_ip: Option<IpAddr>,
    /// What its answer will be known by.
    pub request_id: Arc<str>,
}

/// Proves who sent the request, for the service of `model`. Of a body in chunks, the data comes with
/// the caller.
pub async fn authenticate(
    parts: &Parts,
    body: &[u8],
    model: &'static ServiceModel,
    credentials: &dyn Credentials,
    keys: &SigningKeys,
    arrival: Arrival,
) -> Result<(Caller, Option<Bytes>), ApiError> {
    let now = arrival.at;
    let proven = sigv4::verify(parts, body, model.signing_name, credentials, keys, now)
        .await
        .map_err(|refusal| refusal.error(model.protocol))?;
    let user_agent = parts.headers.get(USER_AGENT).and_then(|v| v.to_str().ok());
    let caller = Caller {
        principal: proven.credential.principal,
        account: proven.credential.account,
        region: proven.presented.region,
        request_id: arrival.request_id,
        at: arrival.at,
        source_ip: arrival.source_ip,
        user_agent: user_agent.map(Arc::from),
        via: None,
    };
    Ok((caller, proven.unchunked.map(Bytes::from)))
}
