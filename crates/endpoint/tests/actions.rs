//! Operations that rooms ask for in a service's own protocol: the same answers as from outside, no
//! signature, and no more rights than the caller has.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that can not set itself up fails"
)]

mod support;

use aws_api::seams::{ActionAnswer, ActionRequest, Actions};
use foundation::{AccountId, Ambient, Caller, Region, Timestamp};
use support::house::house;
use support::shelf::shelf;

fn caller() -> Caller {
    let region = Region::parse("eu-west-1").unwrap();
    Caller::root(AccountId::DEFAULT, region, "r", Timestamp::from_millis(0))
}

fn request(service: &str, path: &str, target: &str, body: &str) -> ActionRequest {
    let headers = [("Content-Type", "application/x-amz-json-1.1"), ("X-Amz-Target", target)];
    ActionRequest {
        service: service.to_owned(),
        method: "POST".to_owned(),
        path_and_query: path.to_owned(),
        headers: headers.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
        body: body.to_owned().into(),
    }
}

fn text(answer: &ActionAnswer) -> &str {
    std::str::from_utf8(&answer.body).unwrap()
}

#[tokio::test]
async fn operations_are_carried_out_as_from_outside() {
    let (endpoint, _room) = house(Ambient::system(), endpoint::Limits::default());
    let put = "Kinesis_20131202.PutRecord";
    let form = "Action=GetUser&UserName=ann&Version=2010-05-08";
    let mut query = request("iam", "/", "", form);
    query.headers = vec![(
        "content-type".to_owned(),
        "application/x-www-form-urlencoded; charset=utf-8".to_owned(),
    )];
    for (asked, status, expected) in [
        (
            request("kinesis", "/", put, r#"{"StreamName":"s","PartitionKey":"k","Data":"YWJj"}"#),
            200,
            r#"{"SequenceNumber":"3","ShardId":"eu-west-1/k"}"#,
        ),
        (
            request("kinesis", "/", put, r#"{"StreamName":"s","PartitionKey":"k"}"#),
            400,
            "Value null at 'data' failed to satisfy constraint: Member must not be null",
        ),
        (
            request(
                "kinesis",
                "/",
                put,
                r#"{"StreamName":"forbidden","PartitionKey":"k","Data":""}"#,
            ),
            400,
            "is not authorized to perform: kinesis:PutRecord on resource: arn:aws:kinesis:eu-west-1:000000000000:stream/forbidden",
        ),
        (request("kinesis", "/", "Kinesis_20131202.Fly", "{}"), 400, "UnknownOperationException"),
        (query, 200, "<UserName>ann</UserName>"),
        (request("states", "/", "x.y", "{}"), 501, "Millstream does not serve 'states' yet."),
        (request("kinesis", "no path", put, "{}"), 400, "can't be sent"),
    ] {
        let answer = endpoint.act(caller(), asked.clone()).await;
        assert_eq!(answer.status, status, "{asked:?}: {}", text(&answer));
        assert!(text(&answer).contains(expected), "{asked:?}: {}", text(&answer));
    }
}

#[tokio::test]
async fn objects_come_and_go_as_well() {
    let (endpoint, shelf) = shelf(Ambient::system(), endpoint::Limits::default());
    let put = ActionRequest {
        method: "PUT".to_owned(),
        headers: vec![("content-type".to_owned(), "text/plain".to_owned())],
        ..request("s3", "/b/k", "", "hello")
    };
    let answer = endpoint.act(caller(), put).await;
    assert_eq!(answer.status, 200, "{}", text(&answer));
    assert_eq!(shelf.objects.lock().unwrap().values().next().unwrap().data, b"hello");
    let heard = shelf.heard.lock().unwrap().clone();
    let root = "eu-west-1/arn:aws:iam::000000000000:root";
    assert_eq!(heard, [("PutObject b k".to_owned(), root.to_owned())]);
}
