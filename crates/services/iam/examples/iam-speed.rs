//! What a decision costs: a user whose policy names a service, asked as DynamoDB's PutItem asks.
//! `cargo run --release --example iam-speed -p service-iam`
#![allow(clippy::unwrap_used, reason = "an example may stop when something fails")]

use aws_api::iam::{CreateUserRequest, Iam, PutUserPolicyRequest};
use foundation::access::{Ask, Authorizer, Decision};
use foundation::{AccountId, Ambient, Caller, Principal, Region};
use service_iam::{IamRoom, UnknownKeys};
use std::sync::Arc;
use store::Memory;

const ROUNDS: u64 = 500_000;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let ambient = Ambient::system();
    let room = IamRoom::new(Arc::new(Memory::new()), ambient.clone(), UnknownKeys::Nobody);
    let root = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
    let user = CreateUserRequest { user_name: "ann".to_owned(), ..CreateUserRequest::default() };
    let user = room.create_user(&root, user).await.unwrap().user.unwrap();
    let principal =
        Principal::User { arn: user.arn.into(), name: "ann".into(), id: user.user_id.into() };
    let ann = Caller {
        principal,
        source_ip: Some([127, 0, 0, 1].into()),
        user_agent: Some("Boto3/1.43".into()),
        ..root.clone()
    };
    let one = |text: &str| vec![text.to_owned()];
    let table = "arn:aws:dynamodb:us-east-1:000000000000:table/speed";
    let ask = Ask::new("dynamodb:PutItem", table)
        .with("dynamodb:ReturnValues", one("NONE"))
        .with("dynamodb:LeadingKeys", one("item00000"))
        .with("dynamodb:Attributes", ["at", "body", "pk"].map(str::to_owned).into());
    for (what, condition) in [
        ("without conditions", ""),
        (
            "by its keys",
            r#","Condition":{"ForAllValues:StringLike":{"dynamodb:LeadingKeys":"item*"}}"#,
        ),
    ] {
        let document = format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow",
                "Action":["kinesis:*","dynamodb:*"],"Resource":"*"{condition}}}}}"#
        );
        let policy = PutUserPolicyRequest {
            user_name: "ann".to_owned(),
            policy_name: "all".to_owned(),
            policy_document: document,
        };
        room.put_user_policy(&root, policy).await.unwrap();
        let start = ambient.clock.monotonic_ns();
        for _ in 0..ROUNDS {
            assert!(matches!(room.decide(&ann, &ask).await, Decision::Allowed(_)));
        }
        let ns = ambient.clock.monotonic_ns() - start;
        println!("a decision {what}: {:.2} µs", ns as f64 / ROUNDS as f64 / 1000.0);
    }
}
