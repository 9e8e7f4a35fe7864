//! Signature Version 4 of requests to stages («Create a signed AWS API request»).

use super::http::{escaped, set};
use crate::refusal::Refusal;
use bytes::Bytes;
use foundation::access::RoleCredentials;
use foundation::{Region, Timestamp};
use http::Request;
use ring::{digest, hmac};

const SERVICE: &str = "execute-api";
const SIGNED: &str = "host;x-amz-date;x-amz-security-token";

/// With what, and when.
pub(super) struct Keys<'a> {
    pub(super) credentials: &'a RoleCredentials,
    pub(super) region: &'a Region,
    pub(super) now: Timestamp,
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn hash(bytes: &[u8]) -> String {
    hex(digest::digest(&digest::SHA256, bytes).as_ref())
}

fn hmac_of(key: &[u8], data: &str) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), data.as_bytes()).as_ref().to_vec()
}

/// Signs the request, whose URL is absolute.
pub(super) fn sign(request: &mut Request<Bytes>, keys: &Keys<'_>) -> Result<(), Refusal> {
    let stamp = keys.now.amz_date();
    let day = stamp.get(..8).unwrap_or_default();
    let host = request.uri().authority().map(ToString::to_string).unwrap_or_default();
    let token = &keys.credentials.session_token;
    // Each part of the path is escaped once more.
    let path: Vec<String> = request.uri().path().split('/').map(escaped).collect();
    let query = request.uri().query().unwrap_or_default();
    let mut query: Vec<&str> = query.split('&').filter(|one| !one.is_empty()).collect();
    query.sort_unstable();
    let canonical = format!(
        "{}\n{}\n{}\nhost:{host}\nx-amz-date:{stamp}\nx-amz-security-token:{token}\n\n{SIGNED}\n{}",
        request.method(),
        path.join("/"),
        query.join("&"),
        hash(request.body())
    );
    let scope = format!("{day}/{}/{SERVICE}/aws4_request", keys.region);
    let to_sign = format!("AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{}", hash(canonical.as_bytes()));
    let mut key = format!("AWS4{}", keys.credentials.secret_access_key).into_bytes();
    for part in [day, keys.region.as_str(), SERVICE, "aws4_request", &to_sign] {
        key = hmac_of(&key, part);
    }
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential={}/{scope}, SignedHeaders={SIGNED}, Signature={}",
        keys.credentials.access_key_id,
        hex(&key)
    );
    let headers = request.headers_mut();
    set(headers, "host", &host)?;
    set(headers, "x-amz-date", &stamp)?;
    set(headers, "x-amz-security-token", token)?;
    set(headers, "authorization", &authorization)
}
