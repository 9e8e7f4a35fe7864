//! Subscription filters through the room's public interface: who is sent what.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use aws_api::Access;
use aws_api::logs::{self, Distribution, Logs, LogsInput};
use foundation::{AccountId, Ambient, Caller, Region, Timestamp, VirtualClock};
use service_logs::Room;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use store::{Memory, Store};
use support::{DELIVERY, FUNCTION, NOW, Neighbours, ROLE, STREAM, room};

struct House {
    room: Arc<Room>,
    store: Arc<dyn Store>,
    ambient: Ambient,
    clock: Arc<VirtualClock>,
    caller: Caller,
    neighbours: Arc<Neighbours>,
    work: tokio::task::JoinHandle<()>,
}

impl Drop for House {
    fn drop(&mut self) {
        self.work.abort();
    }
}

async fn house() -> House {
    let store: Arc<dyn Store> = Arc::new(Memory::new());
    let (ambient, clock) = Ambient::seeded(1, Timestamp::from_millis(NOW));
    let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
    let neighbours: Arc<Neighbours> = Arc::default();
    let room = room(&store, &ambient, &neighbours);
    let work = tokio::spawn(room.clone().carry());
    let house = House { room, store, ambient, clock, caller, neighbours, work };
    for name in ["g", "other"] {
        let input =
            logs::CreateLogGroupRequest { log_group_name: name.into(), ..Default::default() };
        Logs::create_log_group(&*house.room, &house.caller, input).await.unwrap();
        let input = logs::CreateLogStreamRequest {
            log_group_name: name.into(),
            log_stream_name: "a".into(),
        };
        Logs::create_log_stream(&*house.room, &house.caller, input).await.unwrap();
    }
    house
}

fn filter(name: &str, pattern: &str, arn: &str) -> logs::PutSubscriptionFilterRequest {
    logs::PutSubscriptionFilterRequest {
        log_group_name: "g".into(),
        filter_name: name.into(),
        filter_pattern: pattern.into(),
        destination_arn: arn.into(),
        role_arn: (arn != FUNCTION).then(|| ROLE.into()),
        ..Default::default()
    }
}

impl House {
    async fn subscribe(
        &self,
        input: logs::PutSubscriptionFilterRequest,
    ) -> Result<(), (String, String)> {
        let put = Logs::put_subscription_filter(&*self.room, &self.caller, input).await;
        put.map(drop).map_err(|e| (e.code().to_owned(), e.message().to_owned()))
    }

    async fn put(&self, texts: &[&str]) {
        let event = |text: &&str| logs::InputLogEvent { timestamp: NOW, message: (*text).into() };
        let input = logs::PutLogEventsRequest {
            log_group_name: "g".into(),
            log_stream_name: "a".into(),
            log_events: texts.iter().map(event).collect(),
            ..Default::default()
        };
        Logs::put_log_events(&*self.room, &self.caller, input).await.unwrap();
        quiet().await;
    }

    async fn unsubscribe(&self, name: &str) -> Result<(), String> {
        let input = logs::DeleteSubscriptionFilterRequest {
            log_group_name: "g".into(),
            filter_name: name.into(),
        };
        let deleted = Logs::delete_subscription_filter(&*self.room, &self.caller, input).await;
        deleted.map(drop).map_err(|e| e.code().to_owned())
    }
}

async fn quiet() {
    for _ in 0..500 {
        tokio::task::yield_now().await;
    }
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[tokio::test]
async fn each_subscriber_is_sent_what_matches_its_pattern() {
    let house = house().await;
    house.subscribe(filter("all", "", FUNCTION)).await.unwrap();
    let stream = filter("errors", "ERROR", STREAM);
    house.subscribe(stream).await.unwrap();
    house.put(&["fine", "ERROR one", "ERROR two"]).await;
    let mut told = house.neighbours.told();
    told.sort();
    let expected = [
        (FUNCTION.to_owned(), texts(&["fine", "ERROR one", "ERROR two"])),
        ("stream by a".to_owned(), texts(&["ERROR one", "ERROR two"])),
    ];
    assert_eq!(told, expected);
    house.put(&["fine"]).await;
    assert_eq!(house.neighbours.told(), [(FUNCTION.to_owned(), texts(&["fine"]))]);
    house.unsubscribe("all").await.unwrap();
    house.subscribe(filter("delivered", "{ $.level = 3 }", DELIVERY)).await.unwrap();
    house.put(&["plain", r#"{"level": 3}"#, r#"{"level": 4}"#]).await;
    assert_eq!(house.neighbours.told(), [("d".to_owned(), texts(&[r#"{"level": 3}"#]))]);
}

#[tokio::test]
async fn a_message_tells_where_its_events_are_from() {
    let house = house().await;
    house.subscribe(filter("f", "", FUNCTION)).await.unwrap();
    house.put(&["text"]).await;
    let (_, mut message) = house.neighbours.got().remove(0);
    let id = message["logEvents"][0]["id"].take();
    let expected = serde_json::json!({
        "messageType": "DATA_MESSAGE", "owner": "000000000000", "logGroup": "g", "logStream": "a",
        "subscriptionFilters": ["f"],
        "logEvents": [{ "id": null, "timestamp": NOW, "message": "text" }],
    });
    assert_eq!(message, expected);
    let input =
        logs::FilterLogEventsRequest { log_group_name: Some("g".into()), ..Default::default() };
    let found = Logs::filter_log_events(&*house.room, &house.caller, input).await.unwrap();
    assert_eq!(found.events.unwrap()[0].event_id.as_deref(), id.as_str());
}

#[tokio::test]
async fn much_is_sent_in_several_messages() {
    let house = house().await;
    house.subscribe(filter("f", "", STREAM)).await.unwrap();
    let long = "x".repeat(60_000);
    house.put(&[&long, &long, &long, "end"]).await;
    let told: Vec<usize> = house.neighbours.told().iter().map(|(_, texts)| texts.len()).collect();
    assert_eq!(told, [2, 2]);
}

#[tokio::test]
async fn what_could_not_be_sent_is_sent_later_and_over_a_crash() {
    let mut house = house().await;
    house.subscribe(filter("f", "", FUNCTION)).await.unwrap();
    house.neighbours.refuses.store(true, Ordering::SeqCst);
    house.put(&["kept"]).await;
    assert_eq!(house.neighbours.told(), []);
    // The server is killed, and another life goes on with what lies in the store.
    house.work.abort();
    house.room = room(&house.store, &house.ambient, &house.neighbours);
    house.work = tokio::spawn(house.room.clone().carry());
    house.neighbours.refuses.store(false, Ordering::SeqCst);
    quiet().await;
    house.clock.advance(Duration::from_secs(1));
    quiet().await;
    assert_eq!(house.neighbours.told(), [(FUNCTION.to_owned(), texts(&["kept"]))]);
    house.clock.advance(Duration::from_hours(1));
    quiet().await;
    assert_eq!(house.neighbours.told(), []);
}

#[tokio::test]
async fn what_nobody_takes_for_a_day_is_given_up() {
    let house = house().await;
    house.subscribe(filter("f", "", FUNCTION)).await.unwrap();
    house.neighbours.refuses.store(true, Ordering::SeqCst);
    house.put(&["lost"]).await;
    for _ in 0..300 {
        house.clock.advance(Duration::from_mins(5));
        quiet().await;
    }
    house.neighbours.refuses.store(false, Ordering::SeqCst);
    house.clock.advance(Duration::from_hours(1));
    quiet().await;
    assert_eq!(house.neighbours.told(), []);
}

#[tokio::test]
async fn what_is_wrong_with_a_filter_is_told() {
    let house = house().await;
    let (no_role, unknown_role, of_function) = (
        logs::PutSubscriptionFilterRequest { role_arn: None, ..filter("f", "", STREAM) },
        logs::PutSubscriptionFilterRequest {
            role_arn: Some("x".into()),
            ..filter("f", "", STREAM)
        },
        logs::PutSubscriptionFilterRequest {
            role_arn: Some(ROLE.into()),
            ..filter("f", "", FUNCTION)
        },
    );
    let missing = logs::PutSubscriptionFilterRequest {
        log_group_name: "x".into(),
        ..filter("f", "", STREAM)
    };
    // The function lets itself be called for one group alone.
    let other = logs::PutSubscriptionFilterRequest {
        log_group_name: "other".into(),
        ..filter("f", "", FUNCTION)
    };
    let fields = logs::PutSubscriptionFilterRequest {
        emit_system_fields: Some(vec!["@aws.account".into()]),
        ..filter("f", "", FUNCTION)
    };
    let queue = "arn:aws:sqs:us-east-1:000000000000:q";
    for (input, code, text) in [
        (filter("f", "{", FUNCTION), "InvalidParameterException", "Invalid filter pattern"),
        (filter("f", "", queue), "InvalidParameterException", "none of them"),
        (no_role, "InvalidParameterException", "without roleArn"),
        (unknown_role, "InvalidParameterException", "Could not deliver test message"),
        (of_function, "InvalidParameterException", "cannot be used with roleArn"),
        (missing, "ResourceNotFoundException", "log group does not exist"),
        (other, "InvalidParameterException", "Could not execute the lambda function"),
        (fields, "InvalidParameterException", "emitSystemFields"),
    ] {
        let shown = format!("{input:?}");
        let (found, said) = house.subscribe(input).await.unwrap_err();
        assert!(found == code && said.contains(text), "{shown}: {found} {said}");
    }
    assert_eq!(house.unsubscribe("f").await, Err("ResourceNotFoundException".to_owned()));
    for name in ["b", "a"] {
        house.subscribe(filter(name, "", FUNCTION)).await.unwrap();
    }
    let third = house.subscribe(filter("c", "", FUNCTION)).await.unwrap_err();
    assert_eq!(third.0, "LimitExceededException");
    // One that is there is changed.
    let changed = logs::PutSubscriptionFilterRequest {
        distribution: Some(Distribution::Random),
        ..filter("a", "x", STREAM)
    };
    house.subscribe(changed).await.unwrap();
    let page = |token| logs::DescribeSubscriptionFiltersRequest {
        log_group_name: "g".into(),
        limit: Some(1),
        next_token: token,
        ..Default::default()
    };
    let describe = async |input| {
        Logs::describe_subscription_filters(&*house.room, &house.caller, input).await.unwrap()
    };
    let first = describe(page(None)).await;
    let second = describe(page(first.next_token.clone())).await;
    let of = |answer: &logs::DescribeSubscriptionFiltersResponse| {
        let filter = answer.subscription_filters.clone().unwrap().remove(0);
        (filter.filter_name.unwrap(), filter.filter_pattern.unwrap(), filter.distribution.unwrap())
    };
    assert_eq!(of(&first), ("a".to_owned(), "x".to_owned(), Distribution::Random));
    assert_eq!(of(&second), ("b".to_owned(), String::new(), Distribution::ByLogStream));
    assert_eq!(second.next_token, None);
}

impl House {
    async fn destination(&self, target: &str, policy: Option<&str>) -> Result<String, String> {
        let input = logs::PutDestinationRequest {
            destination_name: "d".into(),
            role_arn: ROLE.into(),
            target_arn: target.into(),
            ..Default::default()
        };
        let put = Logs::put_destination(&*self.room, &self.caller, input).await;
        let put = put.map_err(|why| why.message().to_owned())?.destination.unwrap();
        if let Some(policy) = policy {
            let input = logs::PutDestinationPolicyRequest {
                destination_name: "d".into(),
                access_policy: policy.into(),
                ..Default::default()
            };
            let put = Logs::put_destination_policy(&*self.room, &self.caller, input).await;
            put.map_err(|why| why.message().to_owned())?;
        }
        Ok(put.arn.unwrap())
    }
}

#[tokio::test]
async fn destinations_lead_to_streams() {
    let house = house().await;
    let arn = house.destination(STREAM, None).await.unwrap();
    assert_eq!(arn, "arn:aws:logs:us-east-1:000000000000:destination:d");
    let through = logs::PutSubscriptionFilterRequest { role_arn: None, ..filter("f", "x", &arn) };
    house.subscribe(through.clone()).await.unwrap();
    house.put(&["x one", "no"]).await;
    assert_eq!(house.neighbours.told(), [("stream by a".to_owned(), texts(&["x one"]))]);
    // It leads elsewhere now, and what comes goes there.
    house.destination(DELIVERY, None).await.unwrap();
    house.put(&["x two"]).await;
    assert_eq!(house.neighbours.told(), [("d".to_owned(), texts(&["x two"]))]);
    let with_role = filter("f", "x", &arn);
    let missing =
        logs::PutSubscriptionFilterRequest { destination_arn: format!("{arn}-other"), ..through };
    for (input, text) in [
        (with_role, "vendor logs cannot be used with roleArn"),
        (missing, "Could not find the specified destination"),
    ] {
        let (_, said) = house.subscribe(input).await.unwrap_err();
        assert!(said.contains(text), "{said}");
    }
    let refused = house.destination(FUNCTION, None).await.unwrap_err();
    assert!(refused.contains("neither a Kinesis stream nor a delivery stream"), "{refused}");
    let input = logs::DescribeDestinationsRequest {
        destination_name_prefix: Some("d".into()),
        ..Default::default()
    };
    let shown = Logs::describe_destinations(&*house.room, &house.caller, input).await.unwrap();
    let shown = shown.destinations.unwrap().remove(0);
    assert_eq!((shown.arn, shown.target_arn), (Some(arn), Some(DELIVERY.to_owned())));
    let resource_arn = "arn:aws:logs:us-east-1:000000000000:destination:d".to_owned();
    let tag = |key: &str| (key.to_owned(), "v".to_owned());
    let input = logs::TagResourceRequest {
        resource_arn: resource_arn.clone(),
        tags: [tag("a"), tag("b")].into(),
    };
    Logs::tag_resource(&*house.room, &house.caller, input).await.unwrap();
    let input = logs::UntagResourceRequest {
        resource_arn: resource_arn.clone(),
        tag_keys: vec!["a".into()],
    };
    Logs::untag_resource(&*house.room, &house.caller, input).await.unwrap();
    let input = logs::ListTagsForResourceRequest { resource_arn };
    let tags = Logs::list_tags_for_resource(&*house.room, &house.caller, input).await.unwrap();
    assert_eq!(tags.tags, Some([tag("b")].into()));
    let input = logs::DeleteDestinationRequest { destination_name: "d".into() };
    Logs::delete_destination(&*house.room, &house.caller, input.clone()).await.unwrap();
    let gone = Logs::delete_destination(&*house.room, &house.caller, input).await.unwrap_err();
    assert_eq!(gone.code(), "ResourceNotFoundException");
}

#[tokio::test]
async fn a_destination_says_itself_who_may_subscribe_it() {
    let house = house().await;
    let policy = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
        "Principal": {"AWS": "111111111111"}, "Action": "logs:PutSubscriptionFilter",
        "Resource": "arn:aws:logs:us-east-1:000000000000:destination:d"}}"#;
    let arn = house.destination(STREAM, Some(policy)).await.unwrap();
    let account = AccountId::parse("111111111111").unwrap();
    let other = Caller::root(account, Region::default(), "r", house.ambient.now());
    let input = logs::PutSubscriptionFilterRequest { role_arn: None, ..filter("f", "", &arn) };
    let input = LogsInput::PutSubscriptionFilter(input);
    let asks = Access::<LogsInput>::asks(&*house.room, &other, &input).await.unwrap();
    let about: Vec<_> = asks.iter().map(|ask| ask.resource.as_str()).collect();
    assert_eq!(about, ["arn:aws:logs:us-east-1:111111111111:log-group:g:*", arn.as_str()]);
    assert_eq!(asks[1].resource_policy.as_deref(), Some(policy));
    let refused = house.destination(STREAM, Some("{")).await.unwrap_err();
    assert!(refused.contains("Invalid access policy"), "{refused}");
}

fn account_policy(name: &str, document: &str) -> logs::PutAccountPolicyRequest {
    logs::PutAccountPolicyRequest {
        policy_name: name.into(),
        policy_document: document.into(),
        policy_type: logs::PolicyType::SubscriptionFilterPolicy,
        selection_criteria: Some(r#"LogGroupName NOT IN ["other"]"#.into()),
        ..Default::default()
    }
}

#[tokio::test]
async fn an_account_subscribes_all_of_its_groups() {
    let house = house().await;
    let to = |arn: &str| {
        format!(r#"{{"DestinationArn": "{arn}", "RoleArn": "{ROLE}", "FilterPattern": "x"}}"#)
    };
    let put = async |input: logs::PutAccountPolicyRequest| {
        let put = Logs::put_account_policy(&*house.room, &house.caller, input).await;
        put.map(|put| put.account_policy.unwrap()).map_err(|why| why.message().to_owned())
    };
    house.put(&["x before"]).await;
    put(account_policy("p", &to(STREAM))).await.unwrap();
    house.put(&["x one", "no"]).await;
    assert_eq!(house.neighbours.told(), [("stream by a".to_owned(), texts(&["x one"]))]);
    // Beside those of a group itself.
    house.subscribe(filter("f", "", DELIVERY)).await.unwrap();
    house.put(&["x two"]).await;
    let mut told = house.neighbours.told();
    told.sort();
    let (own, all) =
        (("d".to_owned(), texts(&["x two"])), ("stream by a".to_owned(), texts(&["x two"])));
    assert_eq!(told, [own, all]);
    house.unsubscribe("f").await.unwrap();
    let mut without = account_policy("p", &to(STREAM));
    without.selection_criteria = Some(r#"LogGroupName NOT IN ["g"]"#.into());
    put(without).await.unwrap();
    house.put(&["x three"]).await;
    assert_eq!(house.neighbours.told(), []);
    put(account_policy("p", &to(DELIVERY))).await.unwrap();
    house.put(&["x four"]).await;
    assert_eq!(house.neighbours.told(), [("d".to_owned(), texts(&["x four"]))]);
    let others = |kind| logs::PutAccountPolicyRequest {
        policy_type: kind,
        ..account_policy("p", &to(STREAM))
    };
    let mut criteria = account_policy("p", &to(STREAM));
    criteria.selection_criteria = Some("LogGroupName IN x".into());
    for (input, text) in [
        (account_policy("q", &to(STREAM)), "limit exceeded"),
        (account_policy("p", "{}"), "Invalid policy document"),
        (account_policy("p", &to("arn:aws:sqs:us-east-1:0:q")), "none of them"),
        (criteria, "Invalid selectionCriteria"),
        (others(logs::PolicyType::DataProtectionPolicy), "DATA_PROTECTION_POLICY"),
        (others(logs::PolicyType::FieldIndexPolicy), "FIELD_INDEX_POLICY"),
    ] {
        let said = put(input).await.unwrap_err();
        assert!(said.contains(text), "{said}");
    }
    let describe = async || {
        let input = logs::DescribeAccountPoliciesRequest {
            policy_type: logs::PolicyType::SubscriptionFilterPolicy,
            ..Default::default()
        };
        let found = Logs::describe_account_policies(&*house.room, &house.caller, input).await;
        found.unwrap().account_policies.unwrap()
    };
    assert_eq!(describe().await[0].policy_name.as_deref(), Some("p"));
    let delete = async |name: &str| {
        let input = logs::DeleteAccountPolicyRequest {
            policy_name: name.into(),
            policy_type: logs::PolicyType::SubscriptionFilterPolicy,
        };
        let deleted = Logs::delete_account_policy(&*house.room, &house.caller, input).await;
        deleted.map(drop).map_err(|why| why.code().to_owned())
    };
    assert_eq!(delete("q").await, Err("ResourceNotFoundException".to_owned()));
    delete("p").await.unwrap();
    assert!(describe().await.is_empty());
    house.put(&["x five"]).await;
    assert_eq!(house.neighbours.told(), []);
}
