//! Signature Version 4 for the requests that the benchmark sends: by header, whole body hashed
//! (AWS «Create a signed AWS API request»).

use foundation::Timestamp;
use ring::{digest, hmac};
use std::fmt::Write;

/// The region of everything that is measured.
pub const REGION: &str = "us-east-1";

/// An access key.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// `AKIA…`, or twelve digits that name an account.
    pub access_key_id: String,
    /// What signatures are made with.
    pub secret_access_key: String,
}

/// The parts of a request that its signature covers.
pub struct Signable<'a> {
    /// `POST`.
    pub method: &'a str,
    /// The path, perhaps with one parameter behind a `?`, without characters that need escapes.
    pub path: &'a str,
    /// The signing name of the service.
    pub service: &'a str,
    /// Names in lower case, in order, each once; `host` and `x-amz-date` among them.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body.
    pub body: &'a [u8],
}

/// The value of the `Authorization` header for a request signed at `now`.
pub fn authorization(credentials: &Credentials, now: Timestamp, request: &Signable<'_>) -> String {
    let date = now.amz_date();
    let day = date.get(..8).unwrap_or_default();
    let scope = format!("{day}/{REGION}/{}/aws4_request", request.service);
    let signed = request.headers.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(";");
    let to_sign = format!(
        "AWS4-HMAC-SHA256\n{date}\n{scope}\n{}",
        sha256_hex(canonical(request, &signed).as_bytes())
    );
    let mut key = format!("AWS4{}", credentials.secret_access_key).into_bytes();
    for part in [day, REGION, request.service, "aws4_request"] {
        key = hmac_sha256(&key, part.as_bytes());
    }
    let signature = hex(&hmac_sha256(&key, to_sign.as_bytes()));
    format!(
        "AWS4-HMAC-SHA256 Credential={}/{scope}, SignedHeaders={signed}, Signature={signature}",
        credentials.access_key_id
    )
}

fn canonical(request: &Signable<'_>, signed: &str) -> String {
    let (path, query) = request.path.split_once('?').unwrap_or((request.path, ""));
    // A parameter without a value has an empty one in what is signed.
    let equals = if query.is_empty() || query.contains('=') { "" } else { "=" };
    let mut out = format!("{}\n{path}\n{query}{equals}\n", request.method);
    for (name, value) in request.headers {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{name}:{value}");
    }
    let _ = write!(out, "\n{signed}\n{}", sha256_hex(request.body));
    out
}

/// The hash of a body, as signatures have it.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(digest::digest(&digest::SHA256, bytes).as_ref())
}

fn hmac_sha256(key: &[u8], message: &[u8]) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), message).as_ref().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `post-vanilla` of AWS's published signature test suite.
    #[test]
    fn the_published_example_is_signed_as_published() {
        let credentials = Credentials {
            access_key_id: "AKIDEXAMPLE".into(),
            secret_access_key: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY".into(),
        };
        let now = Timestamp::parse_amz_date("20150830T123600Z").unwrap();
        let request = Signable {
            method: "POST",
            path: "/",
            service: "service",
            headers: &[("host", "example.amazonaws.com"), ("x-amz-date", "20150830T123600Z")],
            body: b"",
        };
        let signed = authorization(&credentials, now, &request);
        assert!(
            signed.ends_with("5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
            "{signed}"
        );
        let other = Signable { body: b"{}", ..request };
        assert_ne!(authorization(&credentials, now, &other), signed);
    }
}
