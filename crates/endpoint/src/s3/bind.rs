//! A request's parts as the generated inputs have them, and S3's peculiarities among them.

use super::address::Address;
use aws_api::ApiError;
use bytes::Bytes;
use codec::percent;
use codec::rest::Bindings;
use foundation::Timestamp;
use http::request::Parts;

/// Parameters of the query that say who has signed it, and nothing of what is asked.
const OF_SIGNATURE: [&str; 7] = [
    "x-amz-algorithm",
    "x-amz-content-sha256",
    "x-amz-credential",
    "x-amz-date",
    "x-amz-expires",
    "x-amz-security-token",
    "x-amz-signature",
];

/// Whether a parameter stands for the header of its name. Those that tell a checksum do not: SDKs that
/// presign an upload put there the checksum of a body which they have not got, and S3 passes over it.
fn stands_for_header(name: &str) -> bool {
    let checksum = name.strip_prefix("x-amz-checksum-");
    let told = checksum.is_some_and(|of| !matches!(of, "mode" | "type" | "algorithm"));
    name.starts_with("x-amz-")
        && !OF_SIGNATURE.contains(&name)
        && !told
        && name != "x-amz-sdk-checksum-algorithm"
}

/// The parameters of a query, decoded.
pub(crate) fn parameters(query: &str) -> Result<Vec<(String, String)>, ApiError> {
    let text = |bytes: &str| {
        String::from_utf8(percent::decode_form(bytes).into_owned())
            .map_err(|_| ApiError::new("InvalidURI", 400, "Couldn't parse the specified URI."))
    };
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| Ok((text(name)?, text(value)?)))
        .collect()
}

/// The parts of the request, but for its body.
pub(crate) fn bind(parts: &Parts, address: &Address, query: Vec<(String, String)>) -> Bindings {
    let labels = [("Bucket", &address.bucket), ("Key", &address.key)];
    let labels = labels
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value.clone()?)))
        .collect();
    let mut headers: Vec<(String, String)> = Vec::with_capacity(parts.headers.len() + 2);
    for (name, value) in &parts.headers {
        // Headers that are not text are bound to nothing.
        let Ok(value) = std::str::from_utf8(value.as_bytes()) else { continue };
        let value = match name.as_str() {
            "content-encoding" => match data_encoding(value) {
                Some(encoding) => encoding,
                None => continue,
            },
            // HTTP has it that a date which can't be read is passed over.
            "if-modified-since" | "if-unmodified-since" if !is_date(value) => continue,
            _ => value.to_owned(),
        };
        headers.push((name.as_str().to_owned(), value));
    }
    // Who presigns a request may put its headers into the query.
    for (name, value) in &query {
        let name = name.to_ascii_lowercase();
        let given = headers.iter().any(|(of, _)| *of == name);
        if stands_for_header(&name) && !given {
            headers.push((name, value.clone()));
        }
    }
    Bindings { labels, query, headers, status: None, body: Bytes::new(), is_document: false }
}

/// The length of the data takes the place of that of the message, which may be in chunks.
pub(crate) fn set_length(bindings: &mut Bindings, length: u64) {
    bindings.headers.retain(|(name, _)| name != "content-length");
    bindings.headers.push(("content-length".to_owned(), length.to_string()));
}

/// How the data is encoded: chunks are the way of the wire, and not kept.
fn data_encoding(header: &str) -> Option<String> {
    let kept: Vec<&str> = header
        .split(',')
        .map(str::trim)
        .filter(|coding| !coding.eq_ignore_ascii_case("aws-chunked") && !coding.is_empty())
        .collect();
    (!kept.is_empty()).then(|| kept.join(","))
}

fn is_date(text: &str) -> bool {
    Timestamp::parse_http_date(text).is_ok() || Timestamp::parse_iso8601(text).is_ok()
}

/// The value of the header `name`, which is in lower case.
pub(crate) fn header<'b>(bindings: &'b Bindings, name: &str) -> Option<&'b str> {
    let found = bindings.headers.iter().find(|(of, _)| of == name);
    found.map(|(_, value)| value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_taken_from_the_query_too_and_chunks_are_not_kept() {
        let (parts, ()) = http::Request::put(
            "/b/k?x&X-Amz-Acl=private&X-Amz-Meta-A=1&X-Amz-Date=2&x-amz-meta-b=3&x-amz-checksum-crc32=AAAAAA%3D%3D&x-amz-sdk-checksum-algorithm=CRC32&x-amz-checksum-mode=ENABLED",
        )
        .header("x-amz-meta-a", "own")
        .header("content-encoding", "aws-chunked, gzip")
        .header("content-length", "100")
        .header("if-modified-since", "yesterday")
        .body(())
        .expect("a request")
        .into_parts();
        let query = parameters(parts.uri.query().unwrap_or_default()).expect("text");
        let address = Address { bucket: Some("b".into()), ..Address::default() };
        let mut bindings = bind(&parts, &address, query);
        set_length(&mut bindings, 7);
        for (name, expected) in [
            ("x-amz-acl", Some("private")),
            ("x-amz-meta-a", Some("own")),
            ("x-amz-meta-b", Some("3")),
            ("x-amz-date", None),
            ("x-amz-checksum-crc32", None),
            ("x-amz-sdk-checksum-algorithm", None),
            ("x-amz-checksum-mode", Some("ENABLED")),
            ("content-encoding", Some("gzip")),
            ("content-length", Some("7")),
            ("if-modified-since", None),
        ] {
            assert_eq!(header(&bindings, name), expected, "{name}");
        }
        assert_eq!(bindings.labels, [("Bucket".to_owned(), "b".to_owned())]);
        assert_eq!(data_encoding("aws-chunked"), None);
        assert!(parameters("%ff").is_err());
    }
}
