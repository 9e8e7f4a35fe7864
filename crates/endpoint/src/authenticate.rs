//! Who calls: the signature's holder, made into a [`Caller`].

use crate::sigv4::{self, SigningKeys};
use aws_api::{ApiError, Protocol, ServiceModel};
use foundation::access::Credentials;
use foundation::{AccountId, Caller, Principal, Region, Timestamp};
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

/// Who sends a request that another room of the house has made: nothing is to be proven of it.
/// Requests from outside never carry it, as nothing in their text becomes an extension.
#[derive(Debug, Clone)]
pub(crate) struct Known(pub(crate) Caller);

impl Known {
    /// Who sent the request, if a room did.
    pub(crate) fn sender(parts: &Parts, arrival: &Arrival) -> Option<Caller> {
        let Known(caller) = parts.extensions.get::<Known>()?;
        Some(Caller { request_id: arrival.request_id.clone(), at: arrival.at, ..caller.clone() })
    }
}

/// Proves who sent the request, for the service of `model`.
pub async fn authenticate(
    parts: &Parts,
    body: &[u8],
    model: &'static ServiceModel,
    protocol: Protocol,
    credentials: &dyn Credentials,
    keys: &SigningKeys,
    arrival: Arrival,
) -> Result<Caller, ApiError> {
    if let Some(caller) = Known::sender(parts, &arrival) {
        return Ok(caller);
    }
    let now = arrival.at;
    let proven = sigv4::verify(parts, Some(body), model.signing_name, credentials, keys, now)
        .await
        .map_err(|refusal| refusal.error(protocol))?;
    let sigv4::Proven { credential, presented, .. } = proven;
    Ok(caller(parts, credential.principal, credential.account, presented.region, arrival))
}

/// The longest header of a trace that is handed on. AWS names no figure; its own are a tenth of it.
const TRACE_MAX: usize = 1_024;

fn trace(parts: &Parts) -> Option<Arc<str>> {
    let given = parts.headers.get("x-amzn-trace-id")?.to_str().ok()?;
    (given.len() <= TRACE_MAX).then(|| Arc::from(given))
}

/// The caller of a request that is `principal`'s.
pub(crate) fn caller(
    parts: &Parts,
    principal: Principal,
    account: AccountId,
    region: Region,
    arrival: Arrival,
) -> Caller {
    let user_agent = parts.headers.get(USER_AGENT).and_then(|v| v.to_str().ok());
    Caller {
        principal,
        account,
        region,
        request_id: arrival.request_id,
        at: arrival.at,
        source_ip: arrival.source_ip,
        user_agent: user_agent.map(Arc::from),
        via: None,
        source: None,
        trace: trace(parts),
    }
}
