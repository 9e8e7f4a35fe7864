//! Whatever comes, signed or not: an answer, and never one that blames us.

#![allow(clippy::expect_used, reason = "a test that can not set itself up fails")]

mod support;

use bytes::Bytes;
use endpoint::Limits;
use http::Request;
use http_body_util::Full;
use proptest::prelude::*;
use support::client::Call;
use support::house::{ambient, house};

fn status_of(request: Request<Full<Bytes>>) -> u16 {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let (endpoint, _) = house(ambient(), Limits::default());
    runtime.expect("a runtime").block_on(endpoint.handle(request, None)).status().as_u16()
}

fn is_clients_fault(status: u16) -> bool {
    (200..500).contains(&status) || status == 501
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn signed_noise_is_answered(
        body in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..60),
            r#"\{("[A-Za-z]{1,10}":["\[\{0-9a-z\]\}]{0,6},?){0,4}\}?"#.prop_map(String::into_bytes),
            "Action=(GetUser|[A-Z]{0,5})(&[A-Za-z.0-9]{1,12}=[a-z%0-9]{0,5}){0,5}".prop_map(String::into_bytes),
        ],
        target in prop_oneof![
            "(Kinesis_20131202|DynamoDB_20120810|X)\\.(PutRecord|GetItem|PutItem|[A-Z]{0,4})",
            ".{0,20}",
        ],
        path in "/([a-z%0-9{}-]{0,8}/?){0,4}",
        service in prop::sample::select(vec!["kinesis", "dynamodb", "iam", "lambda", "s3", ""]),
        content_type in prop::sample::select(vec![
            "application/x-amz-json-1.1", "application/x-amz-cbor-1.1", "application/x-www-form-urlencoded", "",
        ]),
        with_target: bool,
    ) {
        let target = target.replace(|c: char| !c.is_ascii_graphic(), "");
        let mut call = Call::new("POST", &path, service);
        call.set("content-type", content_type);
        if with_target {
            call.set("x-amz-target", &target);
        }
        call.body = body;
        call.sign();
        if path.parse::<http::Uri>().is_ok() {
            let status = status_of(call.request());
            prop_assert!(is_clients_fault(status), "{status}");
        }
    }

    #[test]
    fn unsigned_noise_is_answered(
        method in "[A-Z]{1,7}",
        target in "/[!-~]{0,40}",
        headers in prop::collection::vec(("(authorization|x-amz-target|content-type|host|x-amz-date|x-amz-content-sha256)", "[ -~]{0,40}"), 0..5),
        body in prop::collection::vec(any::<u8>(), 0..40),
    ) {
        let mut request = Request::builder().method(method.as_str()).uri(target);
        for (name, value) in headers {
            request = request.header(name, value);
        }
        if let Ok(request) = request.body(Full::from(body)) {
            let status = status_of(request);
            prop_assert!(is_clients_fault(status), "{status}");
        }
    }
}
