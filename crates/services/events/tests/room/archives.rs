//! Archives, and events that go out again.

use crate::house::{House, NOW_MS, QUEUE, json, refusal, target};
use aws_api::ApiError;
use aws_api::events::*;
use foundation::Timestamp;

const BUS: &str = "arn:aws:events:us-east-1:000000000000:event-bus/default";
const ARCHIVE: &str = "arn:aws:events:us-east-1:000000000000:archive/a";

fn archive(pattern: Option<&str>) -> CreateArchiveRequest {
    CreateArchiveRequest {
        archive_name: "a".to_owned(),
        event_source_arn: BUS.to_owned(),
        event_pattern: pattern.map(str::to_owned),
        ..CreateArchiveRequest::default()
    }
}

fn replay(name: &str) -> StartReplayRequest {
    StartReplayRequest {
        replay_name: name.to_owned(),
        event_source_arn: ARCHIVE.to_owned(),
        event_start_time: Timestamp::from_millis(NOW_MS - 3_600_000),
        event_end_time: Timestamp::from_millis(NOW_MS + 3_600_000),
        destination: ReplayDestination { arn: BUS.to_owned(), filter_arns: None },
        description: None,
    }
}

async fn shown(house: &House) -> DescribeArchiveResponse {
    let input = DescribeArchiveRequest { archive_name: "a".to_owned() };
    house.room.describe_archive(&house.caller, input).await.unwrap()
}

async fn state(house: &House, name: &str) -> DescribeReplayResponse {
    let input = DescribeReplayRequest { replay_name: name.to_owned() };
    house.room.describe_replay(&house.caller, input).await.unwrap()
}

async fn completed(house: &House, name: &str) -> DescribeReplayResponse {
    loop {
        let shown = state(house, name).await;
        if shown.state == Some(ReplayState::Completed) {
            return shown;
        }
        house.settle().await;
    }
}

async fn start(house: &House, input: StartReplayRequest) -> Result<StartReplayResponse, ApiError> {
    house.room.start_replay(&house.caller, input).await
}

/// `n` of an event put at this many seconds from now.
async fn put_at(house: &House, n: i64, seconds: i64) {
    let entry = PutEventsRequestEntry {
        source: Some("app".to_owned()),
        detail_type: Some("t".to_owned()),
        detail: Some(format!(r#"{{"n":{n}}}"#)),
        time: Some(Timestamp::from_millis(NOW_MS + seconds * 1000)),
        ..PutEventsRequestEntry::default()
    };
    assert!(house.put_entry(entry).await.event_id.is_some());
}

fn numbers(house: &House) -> Vec<i64> {
    let number = |call: &testing::Call| json(&call.body)["detail"]["n"].as_i64().unwrap();
    house.world.to("q").iter().map(number).collect()
}

#[tokio::test]
async fn archives_keep_what_their_patterns_want_for_as_long_as_they_are_told() {
    let mut house = House::new();
    house
        .room
        .create_archive(&house.caller, archive(Some(r#"{"detail":{"n":[1,2]}}"#)))
        .await
        .unwrap();
    for n in 0..4 {
        put_at(&house, n, 0).await;
    }
    let described = shown(&house).await;
    assert_eq!(described.event_count, Some(2));
    assert!(described.size_bytes.unwrap() > 200);
    assert_eq!(described.state, Some(ArchiveState::Enabled));
    assert_eq!(described.retention_days, Some(0));
    let update = UpdateArchiveRequest {
        archive_name: "a".to_owned(),
        retention_days: Some(3),
        event_pattern: Some(r#"{"detail":{"n":[3]}}"#.to_owned()),
        ..UpdateArchiveRequest::default()
    };
    house.room.update_archive(&house.caller, update).await.unwrap();
    put_at(&house, 3, 86_400).await;
    assert_eq!(shown(&house).await.event_count, Some(3));
    house.run();
    house.settle().await;
    assert_eq!(shown(&house).await.event_count, Some(3));
    house.pass(3 * 86_400 + 60);
    house.settle().await;
    assert_eq!(shown(&house).await.event_count, Some(1));
    let list = ListArchivesRequest::default();
    let list = house.room.list_archives(&house.caller, list).await.unwrap().archives.unwrap();
    assert_eq!((list.len(), list[0].event_count), (1, Some(1)));
    let delete = DeleteArchiveRequest { archive_name: "a".to_owned() };
    house.room.delete_archive(&house.caller, delete).await.unwrap();
    // Another one of the name begins with nothing.
    house.room.create_archive(&house.caller, archive(None)).await.unwrap();
    house.settle().await;
    assert_eq!(shown(&house).await.event_count, Some(0));
}

#[tokio::test]
async fn a_replay_sends_events_again_in_the_order_of_their_times() {
    let mut house = House::new();
    house.run();
    house.room.create_archive(&house.caller, archive(None)).await.unwrap();
    put_at(&house, 3, 30).await;
    put_at(&house, 1, -30).await;
    put_at(&house, 2, 0).await;
    put_at(&house, 9, 7_200).await;
    let rule = house.tells(target(QUEUE)).await;
    house.rule("other", r#"{"source":["app"]}"#).await;
    house.targets("other", vec![target("arn:aws:sqs:us-east-1:000000000000:other")]).await;
    let started = start(&house, replay("one")).await.unwrap();
    assert_eq!(started.state, Some(ReplayState::Starting));
    house.world.until(6).await;
    let mut seen = numbers(&house);
    seen.sort_unstable();
    assert_eq!(seen, [1, 2, 3]);
    assert!(house.world.to("q").iter().all(|call| json(&call.body)["replay-name"] == "one"));
    let done = completed(&house, "one").await;
    assert_eq!(done.event_last_replayed_time, Some(Timestamp::from_millis(NOW_MS + 30_000)));
    assert!(done.replay_end_time.is_some());
    // What is replayed is not archived again.
    assert_eq!(shown(&house).await.event_count, Some(4));
    // Of the bus's rules, those that are named.
    let only = ReplayDestination { arn: BUS.to_owned(), filter_arns: Some(vec![rule]) };
    start(&house, StartReplayRequest { destination: only, ..replay("two") }).await.unwrap();
    completed(&house, "two").await;
    house.world.until(9).await;
    house.settle().await;
    assert_eq!((house.world.to("q").len(), house.world.to("other").len()), (6, 3));
    let list = ListReplaysRequest::default();
    let list = house.room.list_replays(&house.caller, list).await.unwrap().replays.unwrap();
    assert_eq!(list.len(), 2);
}

/// Pages of a hundred, and a kill after each.
#[tokio::test]
async fn a_replay_goes_on_where_it_was_killed() {
    let mut house = House::new();
    house.room.create_archive(&house.caller, archive(None)).await.unwrap();
    for n in 0..350 {
        put_at(&house, n, n).await;
    }
    house.tells(target(QUEUE)).await;
    start(&house, replay("r")).await.unwrap();
    for _ in 0..12 {
        house.run();
        for _ in 0..40 {
            tokio::task::yield_now().await;
        }
        house.kill().await;
    }
    house.run();
    completed(&house, "r").await;
    house.until(350).await;
    let mut seen = numbers(&house);
    seen.sort_unstable();
    // Deliveries may be repeated by a kill; each event went out.
    seen.dedup();
    assert_eq!(seen, (0..350).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_replay_can_be_cancelled_until_it_is_over() {
    let mut house = House::new();
    house.room.create_archive(&house.caller, archive(None)).await.unwrap();
    put_at(&house, 1, 0).await;
    house.tells(target(QUEUE)).await;
    start(&house, replay("r")).await.unwrap();
    let cancel = || CancelReplayRequest { replay_name: "r".to_owned() };
    let cancelled = house.room.cancel_replay(&house.caller, cancel()).await.unwrap();
    assert_eq!(cancelled.state, Some(ReplayState::Cancelling));
    house.run();
    house.settle().await;
    assert_eq!(state(&house, "r").await.state, Some(ReplayState::Cancelled));
    assert!(numbers(&house).is_empty());
    assert_eq!(
        refusal(house.room.cancel_replay(&house.caller, cancel()).await),
        "IllegalStatusException: Replay r is not in a valid state for this operation."
    );
}

#[tokio::test]
async fn what_makes_no_sense_is_refused_in_awss_words() {
    let house = House::new();
    let wrong = CreateArchiveRequest { event_source_arn: ARCHIVE.to_owned(), ..archive(None) };
    assert_eq!(
        refusal(house.room.create_archive(&house.caller, wrong).await),
        "ValidationException: Parameter EventSourceArn is not valid. Reason: Must contain an event bus ARN."
    );
    let bad = house.room.create_archive(&house.caller, archive(Some("{"))).await;
    assert!(refusal(bad).starts_with("InvalidEventPatternException"));
    let early = replay("r");
    assert_eq!(
        refusal(start(&house, early).await),
        "ValidationException: Parameter EventSourceArn is not valid. Reason: Archive a does not exist."
    );
    house.room.create_archive(&house.caller, archive(None)).await.unwrap();
    assert_eq!(
        refusal(house.room.create_archive(&house.caller, archive(None)).await),
        "ResourceAlreadyExistsException: Archive a already exists."
    );
    start(&house, replay("there")).await.unwrap();
    let other = "arn:aws:events:us-east-1:000000000000:event-bus/other";
    let other = ReplayDestination { arn: other.to_owned(), filter_arns: None };
    let no_bus = ReplayDestination { arn: QUEUE.to_owned(), filter_arns: None };
    for (input, why) in [
        (replay("there"), "ResourceAlreadyExistsException: Replay there already exists."),
        (
            StartReplayRequest { event_source_arn: BUS.to_owned(), ..replay("r") },
            "ValidationException: Parameter EventSourceArn is not valid. Reason: Must contain an archive ARN.",
        ),
        (
            StartReplayRequest { destination: other, ..replay("r") },
            "ValidationException: Parameter Destination.Arn is not valid. Reason: Cross event bus replay is not permitted.",
        ),
        (
            StartReplayRequest { destination: no_bus, ..replay("r") },
            "ValidationException: Parameter Destination.Arn is not valid. Reason: Must contain an event bus ARN.",
        ),
        (
            StartReplayRequest { event_end_time: Timestamp::from_millis(0), ..replay("r") },
            "ValidationException: Parameter EventEndTime is not valid. Reason: EventStartTime must be before EventEndTime.",
        ),
    ] {
        assert_eq!(refusal(start(&house, input).await), why);
    }
}
