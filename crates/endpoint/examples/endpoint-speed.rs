//! What a signed request costs on its way, without sockets: `cargo run --release -p
//! endpoint --example endpoint-speed`.
#![allow(clippy::expect_used, clippy::panic, reason = "an example that can not go on fails")]

#[path = "../tests/support/mod.rs"]
mod support;

use endpoint::Limits;
use foundation::{Ambient, Clock, SystemClock};
use http_body_util::Full;
use support::client::{Call, sha256};
use support::house::house;
use support::shelf::{Stored, shelf};

/// Stretches so short that some are not interrupted, however busy the machine is.
const ROUNDS: u64 = 50;
const STRETCHES: usize = 500;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
    let (endpoint, _) = house(Ambient::system(), Limits::default());
    let (objects, shelf) = shelf(Ambient::system(), Limits::default());
    let stored = Stored { data: vec![7; 4096], ..Stored::default() };
    shelf.objects.lock().expect("no panic").insert("k".to_owned(), stored);
    let mut get = Call::new("GET", "/b/k", "s3");
    get.set("x-amz-content-sha256", &sha256(b""));
    let clock = SystemClock::new();
    let attribute = format!(r#"{{"S":"{}"}}"#, "v".repeat(90));
    let item: Vec<String> = (0..8).map(|n| format!(r#""attribute{n}":{attribute}"#)).collect();
    let body = format!(r#"{{"TableName":"clicks","Item":{{{}}}}}"#, item.join(","));
    for (what, endpoint, mut call) in [
        ("GetObject of 4 KiB", &objects, get),
        ("PutItem of 1 KiB", &endpoint, Call::json("dynamodb", "DynamoDB_20120810.PutItem", &body)),
        (
            "GetItem",
            &endpoint,
            Call::json(
                "dynamodb",
                "DynamoDB_20120810.GetItem",
                r#"{"TableName":"clicks","Key":{"k":{"S":"v"}}}"#,
            ),
        ),
    ] {
        call.sign();
        let mut best = u64::MAX;
        for _ in 0..STRETCHES {
            let requests: Vec<http::Request<Full<bytes::Bytes>>> =
                (0..ROUNDS).map(|_| call.request()).collect();
            let start = clock.monotonic_ns();
            for request in requests {
                let answer = runtime.block_on(endpoint.handle(request, None));
                assert_eq!(answer.status(), 200);
            }
            best = best.min((clock.monotonic_ns() - start) / ROUNDS);
        }
        println!("{what:<20} {best:>6} ns");
    }
}
