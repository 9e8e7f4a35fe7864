//! Presigned requests of Signature Version 2 («Authenticating requests using the REST API», S3
//! Developer Guide): what boto3 makes of `generate_presigned_url` where nobody tells it otherwise.

use super::{Refusal, check_shown_token};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use codec::percent;
use foundation::Timestamp;
use foundation::access::{Credential, Credentials, KeyRefused};
use http::header::CONTENT_TYPE;
use http::request::Parts;
use ring::hmac;
use std::collections::BTreeMap;

/// The parameters of the query that name a part of a resource, or say how it is answered.
const SIGNED_PARAMETERS: [&str; 33] = [
    "accelerate",
    "acl",
    "analytics",
    "attributes",
    "cors",
    "delete",
    "inventory",
    "legal-hold",
    "lifecycle",
    "location",
    "logging",
    "metrics",
    "notification",
    "object-lock",
    "partNumber",
    "policy",
    "replication",
    "requestPayment",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
    "restore",
    "retention",
    "tagging",
    "torrent",
    "uploadId",
    "uploads",
    "versionId",
    "versioning",
    "versions",
];

/// Whether the query bears such a signature.
pub(crate) fn is_presigned(parts: &Parts) -> bool {
    let query = parts.uri.query().unwrap_or_default();
    ["AWSAccessKeyId=", "Signature="]
        .iter()
        .all(|name| query.split('&').any(|pair| pair.starts_with(name)))
}

/// Proves that the request comes from a holder of the key that it names. `bucket` is the one that the
/// host names, which is signed as if it stood in the path.
pub(crate) async fn verify(
    parts: &Parts,
    bucket: Option<&str>,
    credentials: &dyn Credentials,
    now: Timestamp,
) -> Result<Credential, Refusal> {
    let query = parts.uri.query().unwrap_or_default();
    let pairs: Vec<(String, String)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (text(name), text(value)))
        .collect();
    let required = |name: &str| {
        let found = pairs.iter().find(|(of, _)| of == name).map(|(_, value)| value.as_str());
        found.filter(|value| !value.is_empty()).ok_or_else(|| {
            Refusal::IncompleteQuery("Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters".to_owned())
        })
    };
    let (key, signature, expires) =
        (required("AWSAccessKeyId")?, required("Signature")?, required("Expires")?);
    let until: i64 = expires.parse().map_err(|_| {
        Refusal::IncompleteQuery(format!("Invalid date (should be seconds since epoch): {expires}"))
    })?;
    if now.as_millis() > until.saturating_mul(1000) {
        return Err(Refusal::PresignedExpired);
    }
    let credential = credentials.lookup(key, now).await.map_err(|why| match why {
        KeyRefused::Unknown | KeyRefused::Inactive => Refusal::UnknownKey,
        KeyRefused::Expired => Refusal::ExpiredToken,
    })?;
    let amz = amz_headers(parts, &pairs);
    check_shown_token(amz.get("x-amz-security-token").map(String::as_str), &credential)?;
    if credential.secret.is_empty() {
        return Ok(credential);
    }
    let header = |name: &str| {
        let header = parts.headers.get(name).and_then(|value| value.to_str().ok());
        let in_query = || pairs.iter().find(|(of, _)| of == name).map(|(_, v)| v.as_str());
        header.or_else(in_query).unwrap_or_default().to_owned()
    };
    let mut signed = format!(
        "{}\n{}\n{}\n{expires}\n",
        parts.method,
        header("content-md5"),
        header(CONTENT_TYPE.as_str())
    );
    for (name, value) in &amz {
        signed.push_str(&format!("{name}:{value}\n"));
    }
    if let Some(bucket) = bucket {
        signed.push_str(&format!("/{bucket}"));
    }
    signed.push_str(parts.uri.path());
    push_parameters(&mut signed, &pairs, query);
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, credential.secret.as_bytes());
    let given = STANDARD.decode(signature).map_err(|_| Refusal::WrongSignature)?;
    hmac::verify(&key, signed.as_bytes(), &given).map_err(|_| Refusal::WrongSignature)?;
    Ok(credential)
}

fn text(encoded: &str) -> String {
    String::from_utf8_lossy(&percent::decode_form(encoded)).into_owned()
}

/// The headers whose names begin with `x-amz-`, those in the query among them.
fn amz_headers(parts: &Parts, pairs: &[(String, String)]) -> BTreeMap<String, String> {
    let mut out: BTreeMap<String, String> = BTreeMap::new();
    let headers = parts.headers.iter().map(|(name, value)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).trim().to_owned())
    });
    let in_query = pairs.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.clone()));
    for (name, value) in headers.chain(in_query).filter(|(name, _)| name.starts_with("x-amz-")) {
        out.entry(name)
            .and_modify(|all| {
                all.push(',');
                all.push_str(&value);
            })
            .or_insert(value);
    }
    out
}

fn push_parameters(signed: &mut String, pairs: &[(String, String)], query: &str) {
    let mut named: Vec<&(String, String)> =
        pairs.iter().filter(|(name, _)| SIGNED_PARAMETERS.contains(&name.as_str())).collect();
    named.sort_by(|(left, _), (right, _)| left.cmp(right));
    for (index, (name, value)) in named.into_iter().enumerate() {
        signed.push(if index == 0 { '?' } else { '&' });
        signed.push_str(name);
        // `?acl` and `?acl=` are not signed alike.
        let bare = query.split('&').any(|pair| pair == name);
        if !bare {
            signed.push('=');
            signed.push_str(value);
        }
    }
}
