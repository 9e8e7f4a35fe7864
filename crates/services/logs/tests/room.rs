//! The room through its public interface, over the engine in memory.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use aws_api::ApiError;
use aws_api::logs::{self, Logs};
use foundation::{AccountId, Ambient, Caller, Region, Timestamp, VirtualClock};
use service_logs::Room;
use std::sync::Arc;
use std::time::Duration;
use store::{KeyRange, Limit, Memory, Store};

const NOW: i64 = 1_800_000_000_000;
const DAY: i64 = 86_400_000;

struct House {
    room: Arc<Room>,
    store: Arc<dyn Store>,
    clock: Arc<VirtualClock>,
    caller: Caller,
}

async fn house() -> House {
    let store: Arc<dyn Store> = Arc::new(Memory::new());
    let (ambient, clock) = Ambient::seeded(1, Timestamp::from_millis(NOW));
    let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
    let room = Room::new(store.clone(), ambient);
    let house = House { room, store, clock, caller };
    house.group("g").await.unwrap();
    house.stream("g", "a").await.unwrap();
    house
}

impl House {
    async fn group(&self, name: &str) -> Result<(), ApiError> {
        let input =
            logs::CreateLogGroupRequest { log_group_name: name.into(), ..Default::default() };
        Logs::create_log_group(&*self.room, &self.caller, input).await.map(|_| ())
    }

    async fn stream(&self, group: &str, name: &str) -> Result<(), ApiError> {
        let input = logs::CreateLogStreamRequest {
            log_group_name: group.into(),
            log_stream_name: name.into(),
        };
        Logs::create_log_stream(&*self.room, &self.caller, input).await.map(|_| ())
    }

    async fn put(
        &self,
        stream: &str,
        events: &[(i64, &str)],
    ) -> Result<logs::PutLogEventsResponse, ApiError> {
        let event = |(at, text): &(i64, &str)| logs::InputLogEvent {
            timestamp: *at,
            message: (*text).into(),
        };
        let input = logs::PutLogEventsRequest {
            log_group_name: "g".into(),
            log_stream_name: stream.into(),
            log_events: events.iter().map(event).collect(),
            ..Default::default()
        };
        Logs::put_log_events(&*self.room, &self.caller, input).await
    }

    async fn get(&self, input: logs::GetLogEventsRequest) -> logs::GetLogEventsResponse {
        let input = logs::GetLogEventsRequest {
            log_group_name: Some("g".into()),
            log_stream_name: "a".into(),
            ..input
        };
        Logs::get_log_events(&*self.room, &self.caller, input).await.unwrap()
    }

    async fn filter(&self, input: logs::FilterLogEventsRequest) -> logs::FilterLogEventsResponse {
        let input = logs::FilterLogEventsRequest { log_group_name: Some("g".into()), ..input };
        Logs::filter_log_events(&*self.room, &self.caller, input).await.unwrap()
    }

    async fn keys(&self) -> usize {
        let limit = Limit { entries: 10_000, bytes: 16 << 20 };
        self.store
            .scan(KeyRange::all(), limit, store::Direction::Forward)
            .await
            .unwrap()
            .entries
            .len()
    }
}

fn read(answer: &logs::GetLogEventsResponse) -> Vec<String> {
    answer.events.iter().flatten().map(|e| e.message.clone().unwrap()).collect()
}

fn found(answer: &logs::FilterLogEventsResponse) -> Vec<String> {
    answer.events.iter().flatten().map(|e| e.message.clone().unwrap()).collect()
}

fn code<T: std::fmt::Debug>(result: Result<T, ApiError>) -> String {
    result.unwrap_err().to_string()
}

#[tokio::test]
async fn names_are_taken_once_and_absent_ones_are_told() {
    let house = house().await;
    assert_eq!(
        code(house.group("g").await),
        "ResourceAlreadyExistsException: The specified log group already exists"
    );
    assert_eq!(
        code(house.stream("g", "a").await),
        "ResourceAlreadyExistsException: The specified log stream already exists"
    );
    assert_eq!(
        code(house.stream("absent", "a").await),
        "ResourceNotFoundException: The specified log group does not exist."
    );
    assert_eq!(
        code(house.put("absent", &[(NOW, "x")]).await),
        "ResourceNotFoundException: The specified log stream does not exist."
    );
}

#[tokio::test]
async fn a_stream_is_read_from_both_ends_and_tokens_stand_still_at_the_end() {
    let house = house().await;
    let texts: Vec<String> = (0..10).map(|n| format!("line {n}")).collect();
    let events: Vec<(i64, &str)> =
        texts.iter().zip(0..).map(|(t, n)| (NOW + n / 2, t.as_str())).collect();
    house.put("a", &events).await.unwrap();
    let head = house
        .get(logs::GetLogEventsRequest {
            start_from_head: Some(true),
            limit: Some(4),
            ..Default::default()
        })
        .await;
    assert_eq!(read(&head), texts[..4]);
    let next = house
        .get(logs::GetLogEventsRequest {
            next_token: head.next_forward_token,
            ..Default::default()
        })
        .await;
    assert_eq!(read(&next), texts[4..]);
    let end = house
        .get(logs::GetLogEventsRequest {
            next_token: next.next_forward_token.clone(),
            ..Default::default()
        })
        .await;
    assert_eq!(read(&end), Vec::<String>::new());
    assert_eq!(end.next_forward_token, next.next_forward_token);
    let back = house
        .get(logs::GetLogEventsRequest {
            next_token: next.next_backward_token,
            limit: Some(3),
            ..Default::default()
        })
        .await;
    assert_eq!(read(&back), texts[1..4]);
    let tail = house.get(logs::GetLogEventsRequest { limit: Some(2), ..Default::default() }).await;
    assert_eq!(read(&tail), texts[8..]);
    // What comes later is found from where the token stood.
    house.put("a", &[(NOW + 100, "later")]).await.unwrap();
    let later = house
        .get(logs::GetLogEventsRequest { next_token: end.next_forward_token, ..Default::default() })
        .await;
    assert_eq!(read(&later), ["later"]);
    let timed = logs::GetLogEventsRequest {
        start_time: Some(NOW + 1),
        end_time: Some(NOW + 2),
        start_from_head: Some(true),
        ..Default::default()
    };
    assert_eq!(read(&house.get(timed).await), texts[2..4]);
}

#[tokio::test]
async fn uploads_are_checked() {
    let house = house().await;
    let disorder = house.put("a", &[(NOW, "b"), (NOW - 1, "a")]).await;
    assert!(code(disorder).contains("must be in chronological order"));
    let span = house.put("a", &[(NOW - DAY - 1, "a"), (NOW, "b")]).await;
    assert!(code(span).contains("cannot span more than 24 hours"));
    let large = "x".repeat(1_048_576 - 25);
    let told = code(house.put("a", &[(NOW, large.as_str())]).await);
    assert_eq!(
        told,
        "InvalidParameterException: Upload too large: 1048577 bytes exceeds limit of 1048576"
    );
    house.put("a", &[(NOW, &large[1..])]).await.unwrap();
}

#[tokio::test]
async fn events_too_old_or_too_new_are_rejected_and_the_others_are_kept() {
    let house = house().await;
    let old = NOW - 14 * DAY;
    let answer = house.put("a", &[(old - 1, "too old"), (old, "just")]).await.unwrap();
    let rejected = answer.rejected_log_events_info.unwrap();
    assert_eq!(
        (rejected.too_old_log_event_end_index, rejected.too_new_log_event_start_index),
        (Some(1), None)
    );
    let new = NOW + 2 * 3_600_000;
    let answer = house.put("a", &[(new, "just"), (new + 1, "too new")]).await.unwrap();
    let rejected = answer.rejected_log_events_info.unwrap();
    assert_eq!(
        (rejected.too_old_log_event_end_index, rejected.too_new_log_event_start_index),
        (None, Some(1))
    );
    assert_eq!(read(&house.get(logs::GetLogEventsRequest::default()).await), ["just", "just"]);
    assert!(house.put("a", &[(NOW, "fine")]).await.unwrap().rejected_log_events_info.is_none());
}

#[tokio::test]
async fn a_search_merges_streams_by_time_and_goes_on_from_its_token() {
    let house = house().await;
    house.stream("g", "b").await.unwrap();
    for n in 0..600 {
        let stream = if n % 3 == 0 { "b" } else { "a" };
        house
            .put(
                stream,
                &[(NOW + n / 2, &format!("{} {n}", if n % 2 == 0 { "even" } else { "odd" }))],
            )
            .await
            .unwrap();
    }
    let mut all = Vec::new();
    let mut token = None;
    let mut calls = 0;
    loop {
        let input = logs::FilterLogEventsRequest {
            filter_pattern: Some("even".into()),
            limit: Some(37),
            next_token: token,
            ..Default::default()
        };
        let answer = house.filter(input).await;
        all.extend(found(&answer));
        calls += 1;
        token = answer.next_token;
        if token.is_none() {
            break;
        }
    }
    assert!(calls > 5);
    let expected: Vec<String> =
        (0..600).filter(|n| n % 2 == 0).map(|n| format!("even {n}")).collect();
    assert_eq!(all, expected);
    let only = logs::FilterLogEventsRequest {
        log_stream_names: Some(vec!["b".into()]),
        start_time: Some(NOW + 10),
        end_time: Some(NOW + 13),
        ..Default::default()
    };
    assert_eq!(found(&house.filter(only).await), ["odd 21", "even 24", "odd 27"]);
    let bad = logs::FilterLogEventsRequest {
        log_group_name: Some("g".into()),
        filter_pattern: Some("{ $.a".into()),
        ..Default::default()
    };
    assert!(
        code(Logs::filter_log_events(&*house.room, &house.caller, bad).await)
            .contains("Invalid filter pattern")
    );
}

#[tokio::test]
async fn retention_hides_at_once_and_deletes_in_time() {
    let house = house().await;
    house.put("a", &[(NOW - 2 * DAY, "old")]).await.unwrap();
    house.put("a", &[(NOW, "new")]).await.unwrap();
    let policy = |days| logs::PutRetentionPolicyRequest {
        log_group_name: "g".into(),
        retention_in_days: days,
    };
    assert!(
        code(Logs::put_retention_policy(&*house.room, &house.caller, policy(2)).await)
            .contains("Value '2' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: [1, 3, 5, ")
    );
    Logs::put_retention_policy(&*house.room, &house.caller, policy(1)).await.unwrap();
    assert_eq!(read(&house.get(logs::GetLogEventsRequest::default()).await), ["new"]);
    let before = house.keys().await;
    house.room.sweep(Timestamp::from_millis(NOW)).await.unwrap();
    assert_eq!(house.keys().await, before - 1);
    house.clock.advance(Duration::from_secs(86_400));
    house.room.sweep(Timestamp::from_millis(NOW + DAY + 1)).await.unwrap();
    assert_eq!(house.keys().await, before - 2);
    assert!(read(&house.get(logs::GetLogEventsRequest::default()).await).is_empty());
}

#[tokio::test]
async fn what_expires_is_no_longer_counted() {
    let house = house().await;
    let texts: Vec<String> = (0..2_500).map(|n| format!("old {n}")).collect();
    let events: Vec<(i64, &str)> =
        texts.iter().zip(0..).map(|(text, n)| (NOW - 2 * DAY + n, text.as_str())).collect();
    house.put("a", &events).await.unwrap();
    house.put("a", &[(NOW, "new")]).await.unwrap();
    let policy =
        logs::PutRetentionPolicyRequest { log_group_name: "g".into(), retention_in_days: 1 };
    Logs::put_retention_policy(&*house.room, &house.caller, policy).await.unwrap();
    let before = house.keys().await;
    house.room.sweep(Timestamp::from_millis(NOW)).await.unwrap();
    assert_eq!(house.keys().await, before - 2_500);
    let input = logs::DescribeLogGroupsRequest::default();
    let groups = Logs::describe_log_groups(&*house.room, &house.caller, input).await.unwrap();
    assert_eq!(groups.log_groups.unwrap()[0].stored_bytes, Some(3 + 26));
    let input =
        logs::DescribeLogStreamsRequest { log_group_name: Some("g".into()), ..Default::default() };
    let streams = Logs::describe_log_streams(&*house.room, &house.caller, input).await.unwrap();
    assert_eq!(streams.log_streams.unwrap()[0].first_event_timestamp, Some(NOW));
}

#[tokio::test]
async fn the_background_removes_a_deleted_streams_events() {
    let house = house().await;
    house.put("a", &[(NOW, "x")]).await.unwrap();
    let before = house.keys().await;
    let background = tokio::spawn(house.room.clone().run());
    let mut events = house.store.watch(store::Key::from_static(b"ce"));
    while house.clock.next_wake().is_none() {
        tokio::task::yield_now().await;
    }
    let input =
        logs::DeleteLogStreamRequest { log_group_name: "g".into(), log_stream_name: "a".into() };
    Logs::delete_log_stream(&*house.room, &house.caller, input).await.unwrap();
    events.changed().await;
    background.abort();
    // The event and the stream are gone; what marked them may still be there.
    assert!(house.keys().await < before);
}

#[tokio::test]
async fn deleting_a_group_leaves_nothing() {
    let house = house().await;
    house.put("a", &[(NOW, "x")]).await.unwrap();
    let input = logs::DeleteLogGroupRequest { log_group_name: "g".into() };
    Logs::delete_log_group(&*house.room, &house.caller, input.clone()).await.unwrap();
    house.room.sweep(Timestamp::from_millis(NOW)).await.unwrap();
    assert_eq!(house.keys().await, 0);
    assert!(
        code(Logs::delete_log_group(&*house.room, &house.caller, input).await)
            .contains("ResourceNotFoundException")
    );
    // A new group of the same name does not show the old one's events.
    house.group("g").await.unwrap();
    house.stream("g", "a").await.unwrap();
    assert!(read(&house.get(logs::GetLogEventsRequest::default()).await).is_empty());
}

#[tokio::test]
async fn groups_and_streams_are_listed_in_pages() {
    let house = house().await;
    for n in 0..7 {
        house.group(&format!("/aws/lambda/f{n}")).await.unwrap();
        house.stream("g", &format!("s{n}")).await.unwrap();
        house.put(&format!("s{n}"), &[(NOW - n, "x")]).await.unwrap();
    }
    let mut names = Vec::new();
    let mut token = None;
    loop {
        let input = logs::DescribeLogGroupsRequest {
            log_group_name_prefix: Some("/aws/".into()),
            limit: Some(3),
            next_token: token,
            ..Default::default()
        };
        let answer = Logs::describe_log_groups(&*house.room, &house.caller, input).await.unwrap();
        names.extend(answer.log_groups.unwrap().into_iter().map(|g| g.log_group_name.unwrap()));
        token = answer.next_token;
        if token.is_none() {
            break;
        }
    }
    assert_eq!(names, (0..7).map(|n| format!("/aws/lambda/f{n}")).collect::<Vec<_>>());
    let mut names = Vec::new();
    let mut token = None;
    loop {
        let input = logs::DescribeLogStreamsRequest {
            log_group_identifier: Some("arn:aws:logs:us-east-1:000000000000:log-group:g:*".into()),
            order_by: Some(logs::OrderBy::LastEventTime),
            descending: Some(true),
            limit: Some(3),
            next_token: token,
            ..Default::default()
        };
        let answer = Logs::describe_log_streams(&*house.room, &house.caller, input).await.unwrap();
        names.extend(answer.log_streams.unwrap().into_iter().map(|s| s.log_stream_name.unwrap()));
        token = answer.next_token;
        if token.is_none() {
            break;
        }
    }
    assert_eq!(names, ["s0", "s1", "s2", "s3", "s4", "s5", "s6", "a"]);
    let foreign =
        logs::DescribeLogGroupsRequest { next_token: Some("abc".into()), ..Default::default() };
    assert!(
        code(Logs::describe_log_groups(&*house.room, &house.caller, foreign).await)
            .contains("nextToken")
    );
}

#[tokio::test]
async fn tags_are_one_set_by_both_apis() {
    let house = house().await;
    let arn = "arn:aws:logs:us-east-1:000000000000:log-group:g";
    let tags = |n: usize| (0..n).map(|n| (format!("k{n}"), "v".to_owned())).collect();
    let by_name = logs::TagLogGroupRequest { log_group_name: "g".into(), tags: tags(2) };
    Logs::tag_log_group(&*house.room, &house.caller, by_name).await.unwrap();
    let remove =
        logs::UntagResourceRequest { resource_arn: arn.into(), tag_keys: vec!["k0".into()] };
    Logs::untag_resource(&*house.room, &house.caller, remove).await.unwrap();
    let list = logs::ListTagsLogGroupRequest { log_group_name: "g".into() };
    let left =
        Logs::list_tags_log_group(&*house.room, &house.caller, list).await.unwrap().tags.unwrap();
    assert_eq!(left.keys().collect::<Vec<_>>(), ["k1"]);
    let many = logs::TagResourceRequest { resource_arn: arn.into(), tags: tags(51) };
    assert!(
        code(Logs::tag_resource(&*house.room, &house.caller, many).await)
            .starts_with("TooManyTagsException")
    );
}

#[tokio::test]
async fn what_is_not_built_is_refused_by_name() {
    let house = house().await;
    let input = logs::CreateLogGroupRequest {
        log_group_name: "k".into(),
        kms_key_id: Some("key".into()),
        ..Default::default()
    };
    let told = code(Logs::create_log_group(&*house.room, &house.caller, input).await);
    assert_eq!(told, "InvalidParameterException: Millstream does not support kmsKeyId yet.");
}
