//! Signatures that botocore made are believed; the same requests, altered, are not.

#![allow(clippy::expect_used, reason = "a test that can not set itself up fails")]

mod support;

use bytes::Bytes;
use endpoint::sigv4::{Refusal, SigningKeys, verify};
use foundation::Timestamp;
use http::Request;
use http::request::Parts;
use proptest::prelude::*;
use support::house::{Keys, TOKEN};

/// When all of the vectors were signed: 2026-01-31T12:00:00Z.
const SIGNED: Timestamp = Timestamp::from_millis(1_769_860_800_000);

/// Requests as botocore sends them: a comment with the service behind its last colon, then the
/// message; `---` between them.
const VECTORS: &str = include_str!("vectors/botocore.http");

struct Vector {
    title: &'static str,
    service: &'static str,
    parts: Parts,
    body: Bytes,
}

fn vectors() -> Vec<Vector> {
    VECTORS.trim_end_matches('\n').split("\n---\n").map(vector).collect()
}

fn vector(text: &'static str) -> Vector {
    let (head, body) = text.split_once("\n\n").unwrap_or((text.trim_end(), ""));
    let mut lines = head.lines();
    let (title, service) = lines.next().and_then(|line| line.rsplit_once(": ")).expect("a title");
    let first: Vec<&str> = lines.next().map(|line| line.split(' ').collect()).unwrap_or_default();
    let mut request = Request::builder().method(first[0]).uri(first[1]);
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        request = request.header(name, value);
    }
    let (parts, ()) = request.body(()).expect("a well-formed vector").into_parts();
    Vector { title, service, parts, body: Bytes::from_static(body.as_bytes()) }
}

async fn check(vector: &Vector, now: Timestamp) -> Result<(), Refusal> {
    let keys = SigningKeys::default();
    verify(&vector.parts, Some(&vector.body), vector.service, &Keys, &keys, now).await.map(drop)
}

fn after(seconds: i64) -> Timestamp {
    Timestamp::from_millis(SIGNED.as_millis() + seconds * 1_000)
}

#[tokio::test]
async fn botocores_signatures_are_believed() {
    assert!(vectors().len() >= 13);
    for vector in vectors() {
        assert_eq!(check(&vector, SIGNED).await, Ok(()), "{}", vector.title);
    }
}

#[tokio::test]
async fn whatever_is_altered_is_refused() {
    for original in vectors() {
        let again = || vectors().into_iter().find(|v| v.title == original.title).expect("itself");
        let title = original.title;

        let mut other = again();
        other.parts.method = http::Method::PATCH;
        assert_eq!(check(&other, SIGNED).await, Err(Refusal::WrongSignature), "{title}: method");

        let mut other = again();
        let uri = other.parts.uri.to_string();
        let (path, query) = uri.split_once('?').unwrap_or((&uri, ""));
        other.parts.uri = format!("{path}x?{query}").parse().expect("a path");
        assert_eq!(check(&other, SIGNED).await, Err(Refusal::WrongSignature), "{title}: path");

        let mut other = again();
        other.parts.uri = format!("{path}?{query}&more=1").parse().expect("a query");
        assert_eq!(check(&other, SIGNED).await, Err(Refusal::WrongSignature), "{title}: query");

        let mut other = again();
        other.parts.headers.insert("host", http::HeaderValue::from_static("elsewhere"));
        assert_eq!(check(&other, SIGNED).await, Err(Refusal::WrongSignature), "{title}: host");

        // Bodies are signed, but for S3's that say that they are not.
        let mut other = again();
        other.body = Bytes::from_static(b"something else");
        let expected = match title {
            "# S3 with a hash" => Err(Refusal::WrongHash),
            "# S3 without a hash" | "# S3 presigned" => Ok(()),
            _ => Err(Refusal::WrongSignature),
        };
        assert_eq!(check(&other, SIGNED).await, expected, "{title}: body");
    }
}

#[tokio::test]
async fn a_signature_is_good_for_its_time_alone() {
    let quarter = 15 * 60;
    for vector in vectors() {
        let presigned = vector.title.contains("presigned");
        let title = vector.title;
        let now = after(-quarter);
        assert_eq!(check(&vector, now).await, Ok(()), "{title}");
        let now = after(-quarter - 1);
        let early = Refusal::NotYetCurrent { signed: SIGNED, now };
        assert_eq!(check(&vector, now).await, Err(early), "{title}");
        if !presigned {
            assert_eq!(check(&vector, after(quarter)).await, Ok(()), "{title}");
            let now = after(quarter + 1);
            let late = Refusal::Expired { signed: SIGNED, now };
            assert_eq!(check(&vector, now).await, Err(late), "{title}");
        }
    }
    let presigned = vectors().into_iter().find(|v| v.title == "# presigned").expect("there is one");
    assert_eq!(check(&presigned, after(900)).await, Ok(()));
    assert_eq!(check(&presigned, after(901)).await, Err(Refusal::PresignedExpired));
}

/// A header's new value (none: removed), and what is said of it.
#[tokio::test]
async fn what_is_wrong_with_a_header_is_told() {
    let credential = |text: &str| {
        format!("AWS4-HMAC-SHA256 Credential={text}, SignedHeaders=host;x-amz-date, Signature=00")
    };
    let scope = |text: &str| Refusal::WrongScope(text.to_owned());
    let incomplete = |text: &str| Refusal::Incomplete(text.to_owned());
    let cases: Vec<(&str, Option<String>, Refusal)> = vec![
        ("authorization", None, Refusal::Missing),
        (
            "authorization",
            Some("Basic dTpw".into()),
            incomplete("Unsupported AWS 'algorithm': 'Basic'."),
        ),
        (
            "authorization",
            Some("AWS4-HMAC-SHA256 Credential=a/20260131/us-east-1/kinesis/aws4_request".into()),
            incomplete(
                "Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization=AWS4-HMAC-SHA256",
            ),
        ),
        (
            "authorization",
            Some(credential("AKID")),
            incomplete(
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'AKID'",
            ),
        ),
        (
            "authorization",
            Some(credential("AKID/20260131/us-east-1/sqs/aws4_request")),
            scope("Credential should be scoped to correct service: 'kinesis'. "),
        ),
        (
            "authorization",
            Some(credential("AKID/20260131/us-east-1/kinesis/aws5")),
            scope(
                "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5'.",
            ),
        ),
        (
            "authorization",
            Some(credential("AKID/20260130/us-east-1/kinesis/aws4_request")),
            scope(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20260130' != '20260131', from '20260131T120000Z'.",
            ),
        ),
        (
            "authorization",
            Some(credential("AKID/20260131/Mars!/kinesis/aws4_request")),
            scope("Credential should be scoped to a valid region. "),
        ),
        (
            "authorization",
            Some(credential("AKID/20260131/us-east-1/kinesis/aws4_request")),
            Refusal::UnknownKey,
        ),
        (
            "authorization",
            Some(credential("AKIAIOSFODNN7EXAMPLE/20260131/us-east-1/kinesis/aws4_request")),
            Refusal::WrongSignature,
        ),
        (
            "authorization",
            Some(credential("ASIAIOSFODNN7EXAMPLE/20260131/us-east-1/kinesis/aws4_request")),
            Refusal::WrongToken,
        ),
        (
            "authorization",
            Some(credential("ASIAEXPIREDN7EXAMPLE/20260131/us-east-1/kinesis/aws4_request")),
            Refusal::ExpiredToken,
        ),
        (
            "x-amz-date",
            None,
            incomplete(
                "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. Authorization=AWS4-HMAC-SHA256",
            ),
        ),
        (
            "x-amz-date",
            Some("yesterday".into()),
            incomplete(
                "Date must be in ISO-8601 'basic format'. Got 'yesterday'. See http://en.wikipedia.org/wiki/ISO_8601",
            ),
        ),
    ];
    for (name, value, expected) in cases {
        let mut vector = vectors().swap_remove(0);
        vector.parts.headers.remove(name);
        if let Some(value) = &value {
            vector.parts.headers.insert(name, value.parse().expect("a header"));
        }
        assert_eq!(check(&vector, SIGNED).await, Err(expected), "{name}: {value:?}");
    }
}

#[tokio::test]
async fn a_session_must_show_its_own_token() {
    let mut vector = vectors().swap_remove(1);
    assert_eq!(check(&vector, SIGNED).await, Ok(()));
    let other = TOKEN.replace('F', "G");
    vector.parts.headers.insert("x-amz-security-token", other.parse().expect("a header"));
    assert_eq!(check(&vector, SIGNED).await, Err(Refusal::WrongToken));
    vector.parts.headers.remove("x-amz-security-token");
    assert_eq!(check(&vector, SIGNED).await, Err(Refusal::WrongToken));
}

#[tokio::test]
async fn what_is_not_signed_may_change() {
    let mut vector = vectors().swap_remove(0);
    vector.parts.headers.insert("user-agent", http::HeaderValue::from_static("another/1.0"));
    assert_eq!(check(&vector, SIGNED).await, Ok(()));
}

mod canonical {
    use super::*;
    use endpoint::sigv4::Presented;
    use endpoint::sigv4::canonical::{Payload, request};

    fn canonical(target: &str, header: &str) -> String {
        let mut vector = vectors().swap_remove(0);
        let signed = vector.parts.clone();
        let mut presented = Presented::of(&signed).expect("a signature");
        presented.signed_headers = "host;x-test".into();
        vector.parts.uri = target.parse().expect("a target");
        vector
            .parts
            .headers
            .insert("x-test", http::HeaderValue::from_bytes(header.as_bytes()).expect("a header"));
        let made = request(&vector.parts, &presented, &Payload::Word("X"));
        String::from_utf8(made).expect("text")
    }

    fn line(target: &str, number: usize) -> String {
        canonical(target, "").lines().nth(number).unwrap_or_default().to_owned()
    }

    proptest! {
        #[test]
        fn the_order_of_parameters_makes_no_difference(mut pairs in prop::collection::vec("[a-c]{1,2}=[a-c%2F]{0,1}", 1..6), turn in 0usize..6) {
            let first = line(&format!("/?{}", pairs.join("&")), 2);
            let by = turn % pairs.len();
            pairs.rotate_left(by);
            prop_assert_eq!(first, line(&format!("/?{}", pairs.join("&")), 2));
        }

        #[test]
        fn needless_encoding_makes_no_difference_in_the_query(text in "[a-zA-Z0-9~_.-]{1,12}") {
            let encoded: String = text.bytes().map(|b| format!("%{b:02x}")).collect();
            prop_assert_eq!(line(&format!("/?k={text}"), 2), line(&format!("/?k={encoded}"), 2));
        }

        #[test]
        fn dots_and_doubled_slashes_fold(segments in prop::collection::vec("[a-z]{1,4}", 1..5)) {
            let plain = format!("/{}", segments.join("/"));
            for (from, to) in [("/", "//"), ("/", "/./"), ("/", "/x/../")] {
                prop_assert_eq!(line(&plain, 1), line(&plain.replace(from, to), 1));
            }
            prop_assert_ne!(line(&plain, 1), line(&format!("{plain}/"), 1));
        }

        #[test]
        fn runs_of_blanks_count_as_one(words in prop::collection::vec("[a-z]{1,4}", 1..5)) {
            prop_assert_eq!(canonical("/", &words.join(" ")), canonical("/", &format!("  {} ", words.join("   "))));
        }

        #[test]
        fn noise_breaks_nothing(authorization in "(AWS4-HMAC-SHA256 )?((Credential|SignedHeaders|Signature)=[a-z0-9/;é]{0,20},? ?){0,4}", query in "(X-Amz-[A-Z][a-z]{2,12}=[A-Z0-9a-z%/]{0,12}&){0,7}") {
            let mut vector = vectors().swap_remove(0);
            if let Ok(value) = http::HeaderValue::from_bytes(authorization.as_bytes()) {
                vector.parts.headers.insert("authorization", value);
                let _ = Presented::of(&vector.parts);
            }
            vector.parts.headers.remove("authorization");
            if let Ok(uri) = format!("/?{query}X-Amz-Algorithm=AWS4-HMAC-SHA256").parse() {
                vector.parts.uri = uri;
                let _ = Presented::of(&vector.parts);
            }
        }
    }
}
