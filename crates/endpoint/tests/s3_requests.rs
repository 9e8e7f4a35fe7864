//! Requests to S3: botocore's own, understood as they were meant; answers and errors as S3 writes them.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that can not set itself up fails"
)]

mod support;

use bytes::Bytes;
use endpoint::{Endpoint, Limits};
use foundation::{Ambient, SeededDice, VirtualClock};
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use std::sync::Arc;
use std::time::Duration;
use support::house::TOKEN;
use support::shelf::{Shelf, Stored, shelf};
use support::vectors::{SIGNED, Vector, vectors};

/// The fake in a world where it is `seconds` after the vectors were signed.
fn house(seconds: u64) -> (Arc<Endpoint>, Arc<Shelf>) {
    let clock = Arc::new(VirtualClock::at(SIGNED + Duration::from_secs(seconds)));
    let dice = Arc::new(SeededDice::new(1));
    shelf(Ambient { clock, dice, ..Ambient::system() }, Limits::default())
}

async fn text(response: Response<endpoint::ReplyBody>) -> (u16, String) {
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.expect("a whole body").to_bytes();
    (status, String::from_utf8_lossy(&body).into_owned())
}

fn element<'a>(body: &'a str, name: &str) -> &'a str {
    let (_, rest) = body.split_once(&format!("<{name}>")).unwrap_or_default();
    rest.split_once(&format!("</{name}>")).unwrap_or_default().0
}

#[tokio::test]
async fn botocores_requests_are_believed_and_understood() {
    assert!(vectors().len() >= 40);
    for vector in vectors() {
        let (endpoint, shelf) = house(0);
        let (status, body) = text(endpoint.handle(vector.request(), None).await).await;
        let heard = shelf.heard.lock().unwrap().clone();
        let (heard, who) = heard
            .first()
            .unwrap_or_else(|| panic!("{} ({}): {status} {body}", vector.title, vector.target));
        assert_eq!(heard, vector.meant, "{}", vector.title);
        assert_eq!(who, "us-east-1/arn:aws:iam::000000000000:root", "{}", vector.title);
        if vector.method == "PUT" && vector.meant.starts_with("PutObject ") {
            assert_eq!(status, 200, "{}: {body}", vector.title);
            let objects = shelf.objects.lock().unwrap();
            let data = objects.values().next().map(|stored| stored.data.clone());
            let expected: &[u8] =
                if vector.title == "a trailer" { b"hello world" } else { b"hello" };
            assert_eq!(data.as_deref(), Some(expected), "{}", vector.title);
        }
    }
}

#[tokio::test]
async fn what_is_altered_is_refused() {
    let mut disbelieved = 0;
    for vector in vectors() {
        let title = vector.title;
        let presigned = title.starts_with("presigned");
        let mut altered: Vec<(&str, Request<Full<Bytes>>)> = Vec::new();
        let mut other = vector.request();
        *other.method_mut() =
            if vector.method == "DELETE" { http::Method::GET } else { http::Method::DELETE };
        altered.push(("method", other));
        let mut other = vector.request();
        let (path, query) = vector.target.split_once('?').unwrap_or((vector.target, ""));
        *other.uri_mut() = format!("{path}x?{query}").parse().unwrap();
        altered.push(("path", other));
        if title != "presigned as of old" && !title.ends_with("says how") {
            let mut other = vector.request();
            *other.uri_mut() = format!("{path}?versionId=w&{query}").parse().unwrap();
            altered.push(("query", other));
        }
        if !title.contains("as of old") && !title.ends_with("says how") {
            let mut other = vector.request();
            let host = http::HeaderValue::from_static("elsewhere.s3.localhost");
            other.headers_mut().insert("host", host);
            altered.push(("host", other));
        }
        for (what, request) in altered {
            let (endpoint, shelf) = house(0);
            let method = request.method().clone();
            let (status, body) = text(endpoint.handle(request, None).await).await;
            // What is no operation at all is told before anything is believed.
            match (status, element(&body, "Code")) {
                (403, "SignatureDoesNotMatch") => disbelieved += 1,
                (405, "MethodNotAllowed") | (400, "InvalidArgument") => {}
                _ => panic!("{title}: {method} {what}: {status} {body}"),
            }
            assert!(shelf.heard.lock().unwrap().is_empty(), "{title}: {what}");
        }
        if presigned {
            for (seconds, expected) in [(900, true), (901, false)] {
                let (endpoint, shelf) = house(seconds);
                let (status, body) = text(endpoint.handle(vector.request(), None).await).await;
                let believed = !shelf.heard.lock().unwrap().is_empty();
                assert_eq!(believed, expected, "{title} after {seconds} s: {status} {body}");
                if !expected {
                    assert_eq!((status, element(&body, "Message")), (403, "Request has expired"));
                }
            }
        }
    }
    assert!(disbelieved > 120, "only {disbelieved} were told so");
}

/// A request: its line, headers, body; and the answer's status, and code and message.
#[tokio::test]
async fn what_is_wrong_is_told_in_s3s_words() {
    let open = "AWS4-HMAC-SHA256 Credential=000000000000/20260131/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=00";
    let unknown = "AWS4-HMAC-SHA256 Credential=AKIAUNKNOWN/20260131/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=00";
    let session = "AWS4-HMAC-SHA256 Credential=ASIAIOSFODNN7EXAMPLE/20260131/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=00";
    let unsigned = ("x-amz-content-sha256", "UNSIGNED-PAYLOAD");
    let date = ("x-amz-date", "20260131T120000Z");
    let plain = [("authorization", open), unsigned, date];
    type Case<'a> = (&'a str, &'a str, Vec<(&'a str, &'a str)>, &'a str, u16, &'a str, &'a str);
    let with = |more: &[(&'static str, &'static str)]| [&plain[..], more].concat();
    let cases: Vec<Case<'_>> = vec![
        (
            "GET",
            "/b/absent",
            plain.to_vec(),
            "",
            404,
            "NoSuchKey",
            "The specified key does not exist.",
        ),
        ("PUT", "/b/refused", plain.to_vec(), "", 404, "NoSuchBucket", "Not here."),
        (
            "GET",
            "/b/broken",
            plain.to_vec(),
            "",
            500,
            "InternalError",
            "We encountered an internal error. Please try again.",
        ),
        (
            "GET",
            "/b/forbidden",
            plain.to_vec(),
            "",
            403,
            "AccessDenied",
            "User: arn:aws:iam::000000000000:root is not authorized to perform: s3:Anything on resource: &quot;arn:aws:s3:::b/forbidden&quot; because no identity-based policy allows the s3:Anything action",
        ),
        ("GET", "/b/forbidden", vec![], "", 403, "AccessDenied", "Access Denied"),
        (
            "GET",
            "/b?analytics&id=1",
            plain.to_vec(),
            "",
            501,
            "NotImplemented",
            "Millstream does not implement Amazon Simple Storage Service's operation GetBucketAnalyticsConfiguration yet.",
        ),
        (
            "PUT",
            "/b/k?renameObject",
            plain.to_vec(),
            "",
            501,
            "NotImplemented",
            "Millstream does not implement Amazon Simple Storage Service's operation RenameObject yet.",
        ),
        (
            "GET",
            "/b?list-type=2&max-keys=many",
            plain.to_vec(),
            "",
            400,
            "InvalidArgument",
            "A header or a parameter of the request is not an Integer.",
        ),
        (
            "GET",
            "/b?list-type=2&encoding-type=rot13",
            plain.to_vec(),
            "",
            400,
            "InvalidArgument",
            "Invalid Encoding Method specified in Request",
        ),
        (
            "POST",
            "/b?delete",
            plain.to_vec(),
            "<Delete><Object>",
            400,
            "MalformedXML",
            "The XML you provided was not well-formed or did not validate against our published schema",
        ),
        (
            "POST",
            "/b?delete",
            plain.to_vec(),
            "<Other/>",
            400,
            "MalformedXML",
            "The XML you provided was not well-formed or did not validate against our published schema",
        ),
        (
            "PUT",
            "/b",
            plain.to_vec(),
            "<CreateBucketConfiguration><LocationConstraint>mars</LocationConstraint></CreateBucketConfiguration>",
            400,
            "InvalidLocationConstraint",
            "The specified location-constraint is not valid",
        ),
        (
            "PUT",
            "/b/k",
            with(&[("x-amz-storage-class", "SHELF")]),
            "",
            400,
            "InvalidStorageClass",
            "The storage class you specified is not valid",
        ),
        (
            "PUT",
            "/b/k",
            with(&[("x-amz-acl", "mine")]),
            "",
            400,
            "InvalidArgument",
            "1 validation error detected: Value 'mine' at 'aCL' failed to satisfy constraint: Member must satisfy enum value set: [private, public-read, public-read-write, authenticated-read, aws-exec-read, bucket-owner-read, bucket-owner-full-control]",
        ),
        (
            "POST",
            "/b?delete",
            plain.to_vec(),
            "",
            400,
            "MissingRequestBodyError",
            "Request Body is empty",
        ),
        (
            "PUT",
            "/b?policy",
            plain.to_vec(),
            "{\"as\": \"it is\"}",
            400,
            "MalformedPolicy",
            "{&quot;as&quot;: &quot;it is&quot;}",
        ),
        (
            "GET",
            "/b/%FF",
            plain.to_vec(),
            "",
            400,
            "InvalidURI",
            "Couldn't parse the specified URI.",
        ),
        (
            "PUT",
            "/b/k",
            with(&[("content-md5", "short")]),
            "x",
            400,
            "InvalidDigest",
            "The Content-MD5 you specified was invalid.",
        ),
        (
            "PUT",
            "/b/k",
            with(&[("x-amz-checksum-crc32", "AAAA")]),
            "x",
            400,
            "InvalidRequest",
            "Value for x-amz-checksum-crc32 header is invalid.",
        ),
        (
            "PUT",
            "/b/k",
            with(&[("x-amz-checksum-xxhash64", "AAAA")]),
            "x",
            501,
            "NotImplemented",
            "Millstream does not compute the checksum in x-amz-checksum-xxhash64 yet.",
        ),
        (
            "PUT",
            "/b/k",
            with(&[("x-amz-checksum-crc32", "AAAAAA=="), ("x-amz-checksum-crc32c", "AAAAAA==")]),
            "x",
            400,
            "InvalidRequest",
            "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
        ),
        (
            "GET",
            "/",
            vec![("authorization", unknown), unsigned, date],
            "",
            403,
            "InvalidAccessKeyId",
            "The AWS Access Key Id you provided does not exist in our records.",
        ),
        (
            "GET",
            "/",
            vec![("authorization", session), unsigned, date, ("x-amz-security-token", "other")],
            "",
            400,
            "InvalidToken",
            "The provided token is malformed or otherwise invalid.",
        ),
        (
            "GET",
            "/",
            vec![("authorization", session), unsigned, date, ("x-amz-security-token", TOKEN)],
            "",
            403,
            "SignatureDoesNotMatch",
            "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
        ),
        (
            "GET",
            "/",
            vec![("authorization", open), unsigned, ("x-amz-date", "20260131T110000Z")],
            "",
            403,
            "RequestTimeTooSkewed",
            "The difference between the request time and the current time is too large.",
        ),
        (
            "GET",
            "/",
            vec![("authorization", open), date],
            "",
            400,
            "InvalidRequest",
            "Missing required header for this request: x-amz-content-sha256",
        ),
        (
            "GET",
            "/b",
            vec![("authorization", "AWS AKID:c2ln"), date, ("host", "s3.localhost")],
            "",
            400,
            "InvalidRequest",
            "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
        ),
        (
            "GET",
            "/b?X-Amz-Algorithm=AWS4-HMAC-SHA256",
            plain.to_vec(),
            "",
            400,
            "InvalidArgument",
            "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified",
        ),
        (
            "GET",
            "/b?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=000000000000%2F20260131%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Expires=604801",
            vec![],
            "",
            400,
            "AuthorizationQueryParametersError",
            "X-Amz-Expires must be a number of seconds, at most a week (604800).",
        ),
    ];
    for (method, target, headers, body, status, code, message) in cases {
        let (endpoint, _) = house(0);
        let mut request = Request::builder().method(method).uri(target);
        if !headers.iter().any(|(name, _)| *name == "host") {
            request = request.header("host", "localhost:4566");
        }
        for (name, value) in &headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Full::new(Bytes::from(body.to_owned()))).unwrap();
        let (told, body) = text(endpoint.handle(request, None).await).await;
        let seen = (told, element(&body, "Code"), element(&body, "Message"));
        assert_eq!(seen, (status, code, message), "{method} {target} {headers:?}: {body}");
    }
}

/// A signed request with the open key, on a fake with one object.
async fn ask(
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
) -> (http::response::Parts, String) {
    let (endpoint, shelf) = house(0);
    let stored = Stored { data: b"data".to_vec(), ..Stored::default() };
    shelf.objects.lock().unwrap().insert("k<&>".to_owned(), stored);
    let open = "AWS4-HMAC-SHA256 Credential=000000000000/20260131/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=00";
    let mut request = Request::builder()
        .method(method)
        .uri(target)
        .header("host", "localhost")
        .header("authorization", open)
        .header("x-amz-date", "20260131T120000Z")
        .header("x-amz-content-sha256", "UNSIGNED-PAYLOAD");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = endpoint.handle(request.body(Full::default()).unwrap(), None).await;
    let (parts, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    (parts, String::from_utf8_lossy(&body).into_owned())
}

fn header<'p>(parts: &'p http::response::Parts, name: &str) -> &'p str {
    parts.headers.get(name).map_or("", |value| value.to_str().unwrap())
}

#[tokio::test]
async fn answers_have_s3s_elements() {
    const DECLARED: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    const SPACE: &str = "xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"";
    for (method, target, copy, expected) in [
        (
            "GET",
            "/",
            None,
            format!(
                "{DECLARED}<ListAllMyBucketsResult {SPACE}><Buckets><Bucket><Name>b</Name></Bucket></Buckets></ListAllMyBucketsResult>"
            ),
        ),
        (
            "GET",
            "/b?location",
            None,
            format!("{DECLARED}<LocationConstraint {SPACE}>eu-west-1</LocationConstraint>"),
        ),
        (
            "GET",
            "/b?list-type=2&prefix=&max-keys=3",
            None,
            format!(
                "{DECLARED}<ListBucketResult {SPACE}><CommonPrefixes><Prefix>p/</Prefix></CommonPrefixes><CommonPrefixes><Prefix>q/</Prefix></CommonPrefixes><Contents><Key>k&lt;&amp;&gt;</Key><Size>4</Size></Contents><MaxKeys>3</MaxKeys><Name>b</Name><Prefix></Prefix></ListBucketResult>"
            ),
        ),
        (
            "PUT",
            "/b/c",
            Some("x/y%20z"),
            format!("{DECLARED}<CopyObjectResult {SPACE}><ETag>x/y%20z</ETag></CopyObjectResult>"),
        ),
        ("GET", "/b?policy", None, "{\"Statement\":\"<&>\"}".to_owned()),
        ("GET", "/b/k%3C%26%3E", None, "data".to_owned()),
        ("HEAD", "/b/k%3C%26%3E", None, String::new()),
    ] {
        let copy: Vec<(&str, &str)> =
            copy.map(|from| ("x-amz-copy-source", from)).into_iter().collect();
        let (parts, body) = ask(method, target, &copy).await;
        assert_eq!((parts.status.as_u16(), body), (200, expected), "{method} {target}");
        let kind = match target {
            "/b?policy" => "application/json",
            _ if target.contains("k%3C") && method == "GET" => "text/plain",
            _ if method == "HEAD" => "",
            _ => "application/xml",
        };
        assert_eq!(header(&parts, "content-type"), kind, "{target}");
        assert!(!header(&parts, "x-amz-request-id").is_empty(), "{target}");
        assert_eq!(header(&parts, "x-amz-id-2").len(), 64, "{target}");
    }
    let (endpoint, _) = house(0);
    let vector = Vector::of("the parts put together");
    let (_, body) = text(endpoint.handle(vector.request(), None).await).await;
    assert_eq!(element(&body, "ETag"), "Some(1)=&quot;a&quot; Some(2)=&quot;b&quot;");
    let vector = Vector::of("several at once");
    let (_, body) = text(endpoint.handle(vector.request(), None).await).await;
    assert!(
        body.contains("<Deleted><Key>b &lt;&amp;&gt;</Key></Deleted></DeleteResult>"),
        "{body}"
    );
}

#[tokio::test]
async fn heads_of_answers_tell_of_their_bodies() {
    let (parts, body) =
        ask("GET", "/b/k%3C%26%3E?response-content-type=a%2Fb", &[("range", "bytes=0-1")]).await;
    assert_eq!((parts.status.as_u16(), body.as_str()), (206, "data"));
    assert_eq!(header(&parts, "content-type"), "a/b");
    assert_eq!(header(&parts, "content-range"), "bytes 0-1/9");
    assert_eq!(header(&parts, "content-length"), "", "the HTTP library says it, by the body");
    assert_eq!(header(&parts, "last-modified"), "Mon, 18 Jan 2016 00:00:00 GMT");
    assert_eq!(header(&parts, "x-amz-meta-colour"), "=?UTF-8?B?Z3LDvG4=?=");
    let (parts, body) = ask("HEAD", "/b/k%3C%26%3E", &[]).await;
    assert_eq!((header(&parts, "content-length"), body.as_str()), ("4", ""));
    let (parts, body) = ask("HEAD", "/b/absent", &[]).await;
    assert_eq!((parts.status.as_u16(), body.as_str()), (404, ""));
    let (parts, body) = ask("GET", "/b/unmodified", &[]).await;
    assert_eq!((parts.status.as_u16(), body.as_str(), header(&parts, "etag")), (304, "", "\"e\""));
}

#[tokio::test]
async fn errors_name_what_they_are_about() {
    for (target, name, value) in
        [("/bucket/absent%20key", "Key", "absent key"), ("/bucket/refused", "BucketName", "bucket")]
    {
        let method = if name == "Key" { "GET" } else { "PUT" };
        let (parts, body) = ask(method, target, &[]).await;
        assert_eq!(element(&body, name), value, "{body}");
        assert_eq!(element(&body, "RequestId"), header(&parts, "x-amz-request-id"));
        assert_eq!(element(&body, "HostId"), header(&parts, "x-amz-id-2"));
        assert!(body.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>"));
    }
}

/// Requests that nobody signed: the host or the path tells that they are S3's.
#[tokio::test]
async fn nobody_may_ask_too_and_is_told_apart() {
    for (host, target, expected) in [
        ("localhost:4566", "/b/k", Some("GetObject b k")),
        ("b.s3.localhost:4566", "/k", Some("GetObject b k")),
        ("my.b.s3.eu-west-1.amazonaws.com", "/k", Some("GetObject my.b k")),
        ("s3.localhost", "/", Some("ListBuckets - -")),
        ("localhost", "/", None),
        ("events.us-east-1.amazonaws.com", "/b/k", None),
    ] {
        let (endpoint, shelf) = house(0);
        let request = Request::get(target).header("host", host).body(Full::<Bytes>::default());
        let (status, body) = text(endpoint.handle(request.unwrap(), None).await).await;
        let heard = shelf.heard.lock().unwrap().clone();
        let seen = heard.first().map(|(heard, _)| heard.as_str());
        assert_eq!(seen, expected, "{host}{target}: {status} {body}");
        let region = if host.contains("eu-west-1") { "eu-west-1" } else { "us-east-1" };
        let who = heard.first().map(|(_, who)| who.clone());
        assert_eq!(who, expected.map(|_| format!("{region}/anonymous")), "{host}");
    }
}

#[tokio::test]
async fn nobody_adds_to_what_was_signed() {
    for (title, name, refused) in [
        ("an object by path", "x-amz-acl", true),
        ("presigned to put", "x-amz-meta-a", true),
        ("presigned as of old to put", "x-amz-meta-a", true),
        ("presigned to put", "x-other", false),
    ] {
        let (endpoint, shelf) = house(0);
        let mut request = Vector::of(title).request();
        let name = http::HeaderName::from_static(name);
        request.headers_mut().insert(name.clone(), http::HeaderValue::from_static("private"));
        let (status, body) = text(endpoint.handle(request, None).await).await;
        assert_eq!(status == 403, refused, "{title}, {name}: {body}");
        assert_eq!(shelf.heard.lock().unwrap().is_empty(), refused, "{title}, {name}");
        if refused && !title.contains("of old") {
            assert_eq!(element(&body, "HeadersNotSigned"), name.as_str(), "{body}");
        }
    }
}
