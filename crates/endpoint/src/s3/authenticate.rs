//! Who asks S3: the holder of a signature in a header or in the query, or nobody.

use super::address::Address;
use crate::authenticate::{Arrival, Known, caller};
use crate::sigv4::canonical::{Payload, UNSIGNED};
use crate::sigv4::chunked::Seed;
use crate::sigv4::{self, SigningKeys, sigv2};
use aws_api::{ApiError, Protocol, ServiceModel};
use foundation::access::Credentials;
use foundation::{AccountId, Caller, Principal, Region};
use http::header::AUTHORIZATION;
use http::request::Parts;

/// Who asks, and what is proven of the body that is still to come.
pub(super) struct Asker {
    pub(super) caller: Caller,
    pub(super) payload: Payload,
    /// What the chunks of the body are signed with.
    pub(super) seed: Option<Seed>,
}

/// Proves who sent the request.
pub(super) async fn authenticate(
    parts: &Parts,
    address: &Address,
    model: &'static ServiceModel,
    credentials: &dyn Credentials,
    keys: &SigningKeys,
    arrival: Arrival,
) -> Result<Asker, ApiError> {
    if let Some(caller) = Known::sender(parts, &arrival) {
        return Ok(Asker { caller, payload: Payload::Word(UNSIGNED), seed: None });
    }
    let refused = |refusal: sigv4::Refusal| refusal.error(Protocol::RestXml);
    let header = parts.headers.get(AUTHORIZATION);
    let presigned = parts.uri.query().is_some_and(|query| query.contains("X-Amz-Algorithm="));
    let presigned_v2 = sigv2::is_presigned(parts);
    if usize::from(header.is_some()) + usize::from(presigned) + usize::from(presigned_v2) > 1 {
        let text = "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified";
        return Err(ApiError::new("InvalidArgument", 400, text));
    }
    if header.is_some_and(|header| header.as_bytes().starts_with(b"AWS ")) {
        let text = "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.";
        return Err(ApiError::new("InvalidRequest", 400, text));
    }
    let said = || Payload::said(parts).map(|said| said.unwrap_or(Payload::Word(UNSIGNED)));
    let named = address.region.as_deref().and_then(|region| Region::parse(region).ok());
    if header.is_some() || presigned {
        let proven = sigv4::verify(parts, None, model.signing_name, credentials, keys, arrival.at)
            .await
            .map_err(refused)?;
        let presented = proven.presented;
        if proven.key.is_some() {
            all_signed(parts, &presented.signed_headers)?;
        }
        let seed = proven.key.map(|key| Seed {
            key,
            amz_date: presented.amz_date.to_string(),
            scope: presented.scope().to_owned(),
            signature: presented.signature.to_string(),
        });
        let credential = proven.credential;
        let region = presented.region;
        let caller = caller(parts, credential.principal, credential.account, region, arrival);
        return Ok(Asker { caller, payload: proven.payload, seed });
    }
    let region = named.unwrap_or_default();
    let (principal, account) = if presigned_v2 {
        let bucket = address.bucket.as_deref().filter(|_| address.in_host);
        let holder = sigv2::verify(parts, bucket, credentials, arrival.at).await;
        let holder = holder.map_err(refused)?;
        (holder.principal, holder.account)
    } else {
        (Principal::Anonymous, AccountId::DEFAULT)
    };
    let payload = said().map_err(refused)?;
    let caller = caller(parts, principal, account, region, arrival);
    Ok(Asker { caller, payload, seed: None })
}

/// Makes sure that nobody has added to a request what its signer did not mean: `signed` are the names
/// of the signed headers.
fn all_signed(parts: &Parts, signed: &str) -> Result<(), ApiError> {
    let names = parts.headers.keys().map(http::HeaderName::as_str);
    let added: Vec<&str> = names
        .filter(|name| name.starts_with("x-amz-") && *name != "x-amz-content-sha256")
        .filter(|name| !signed.split(';').any(|of| of == *name))
        .collect();
    if added.is_empty() {
        return Ok(());
    }
    let text = "There were headers present in the request which were not signed";
    Err(ApiError::new("AccessDenied", 403, text).with("HeadersNotSigned", added.join(", ")))
}
