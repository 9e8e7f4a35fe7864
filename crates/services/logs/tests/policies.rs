//! Resource policies, and what decisions about log groups hear of them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use aws_api::logs::{self, Logs, LogsInput};
use aws_api::{Access, ApiError};
use foundation::{AccountId, Ambient, Caller, Region, Timestamp};
use service_logs::Room;
use std::sync::Arc;
use store::{KeyRange, Limit, Memory, Store};

struct House {
    room: Arc<Room>,
    store: Arc<dyn Store>,
    ambient: Ambient,
    caller: Caller,
}

fn house() -> House {
    let store: Arc<dyn Store> = Arc::new(Memory::new());
    let (ambient, _) = Ambient::seeded(1, Timestamp::from_millis(1_800_000_000_000));
    let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
    House { room: Room::new(store.clone(), ambient.clone()), store, ambient, caller }
}

fn allow(service: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Sid":"put","Effect":"Allow","Principal":{{"Service":"{service}"}},"Action":"logs:PutLogEvents","Resource":"*"}}]}}"#
    )
}

impl House {
    async fn put(&self, name: &str, document: &str) -> Result<(), ApiError> {
        let input = logs::PutResourcePolicyRequest {
            policy_name: Some(name.into()),
            policy_document: Some(document.into()),
            ..Default::default()
        };
        Logs::put_resource_policy(&*self.room, &self.caller, input).await.map(|_| ())
    }

    async fn delete(&self, name: &str) -> Result<(), ApiError> {
        let input = logs::DeleteResourcePolicyRequest {
            policy_name: Some(name.into()),
            ..Default::default()
        };
        Logs::delete_resource_policy(&*self.room, &self.caller, input).await.map(|_| ())
    }

    /// The policy that a decision about a group hears.
    async fn heard(&self, caller: &Caller) -> Option<String> {
        let input = LogsInput::PutLogEvents(logs::PutLogEventsRequest {
            log_group_name: "g".into(),
            log_stream_name: "s".into(),
            ..Default::default()
        });
        let asks = Access::<LogsInput>::asks(&*self.room, caller, &input).await.unwrap();
        assert_eq!(asks.len(), 1);
        let ask = &asks[0];
        assert_eq!(ask.resource, arn(caller));
        ask.resource_policy.as_ref().map(|policy| policy.to_string())
    }
}

fn arn(caller: &Caller) -> String {
    format!("arn:aws:logs:{}:000000000000:log-group:g:log-stream:s", caller.region.as_str())
}

#[tokio::test]
async fn decisions_about_groups_hear_all_policies_of_the_region() {
    let mut house = house();
    let elsewhere = Caller { region: Region::parse("eu-west-1").unwrap(), ..house.caller.clone() };
    assert_eq!(house.heard(&house.caller).await, None);
    house.put("a", &allow("a.amazonaws.com")).await.unwrap();
    house.put("b", &allow("b.amazonaws.com")).await.unwrap();
    let both = house.heard(&house.caller).await.unwrap();
    assert!(both.contains("a.amazonaws.com") && both.contains("b.amazonaws.com"), "{both}");
    assert_eq!(house.heard(&elsewhere).await, None);
    // A server that begins anew hears the same.
    house.room = Room::new(house.store.clone(), house.ambient.clone());
    assert_eq!(house.heard(&house.caller).await, Some(both));
    house.put("a", &allow("other.amazonaws.com")).await.unwrap();
    house.delete("b").await.unwrap();
    let left = house.heard(&house.caller).await.unwrap();
    assert!(left.contains("other.amazonaws.com") && !left.contains("b.amazonaws.com"), "{left}");
    house.delete("a").await.unwrap();
    assert_eq!(house.heard(&house.caller).await, None);
    let all = house.store.scan(KeyRange::all(), Limit::default(), store::Direction::Forward).await;
    assert!(all.unwrap().entries.is_empty(), "nothing is left");
}

#[tokio::test]
async fn policies_are_listed_and_refused() {
    let house = house();
    for number in 0..10 {
        house.put(&format!("p{number}"), &allow("a.amazonaws.com")).await.unwrap();
    }
    let eleventh = house.put("p10", &allow("a.amazonaws.com")).await.unwrap_err().to_string();
    assert_eq!(eleventh, "LimitExceededException: Resource limit exceeded.");
    house.put("p3", &allow("b.amazonaws.com")).await.unwrap();
    let mut names = Vec::new();
    let mut next_token = None;
    loop {
        let input = logs::DescribeResourcePoliciesRequest {
            limit: Some(4),
            next_token,
            ..Default::default()
        };
        let page = Logs::describe_resource_policies(&*house.room, &house.caller, input).await;
        let page = page.unwrap();
        names.extend(page.resource_policies.into_iter().flatten().map(|policy| {
            let third = policy.policy_name.as_deref() == Some("p3");
            assert_eq!(policy.policy_document.unwrap().contains("b.amazonaws.com"), third);
            assert_eq!(policy.policy_scope, Some(logs::PolicyScope::Account));
            policy.policy_name.unwrap()
        }));
        next_token = page.next_token;
        if next_token.is_none() {
            break;
        }
    }
    assert_eq!(names, (0..10).map(|number| format!("p{number}")).collect::<Vec<_>>());
    let absent = house.delete("none").await.unwrap_err().to_string();
    assert_eq!(absent, "ResourceNotFoundException: Policy with name [none] does not exist.");
    for (name, document, text) in [
        ("", allow("s"), "policyName must be specified"),
        ("p", String::new(), "policyDocument must be specified"),
        ("p", "{}".to_owned(), "Invalid resource policy: "),
    ] {
        let refused = house.put(name, &document).await.unwrap_err().to_string();
        assert!(refused.starts_with(&format!("InvalidParameterException: {text}")), "{refused}");
    }
    let of_one = logs::PutResourcePolicyRequest {
        resource_arn: Some("arn:aws:logs:us-east-1:000000000000:log-group:g".into()),
        policy_document: Some(allow("a.amazonaws.com")),
        ..Default::default()
    };
    let refused = Logs::put_resource_policy(&*house.room, &house.caller, of_one).await;
    assert!(refused.unwrap_err().to_string().contains("resourceArn"));
}
