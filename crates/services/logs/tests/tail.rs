//! Live Tail, and the list of groups, through the room's public interface.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use aws_api::logs::{self, Logs, StartLiveTailResponseStream as Told};
use foundation::{AccountId, Ambient, Caller, Region, Timestamp, VirtualClock};
use service_logs::Room;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use store::Memory;

const NOW: i64 = 1_800_000_000_000;

struct House {
    room: Arc<Room>,
    clock: Arc<VirtualClock>,
    caller: Caller,
}

async fn house() -> House {
    let (ambient, clock) = Ambient::seeded(1, Timestamp::from_millis(NOW));
    let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
    let house = House { room: Room::new(Arc::new(Memory::new()), ambient), clock, caller };
    for (group, stage) in [("/app/a", "prod"), ("/app/b", "test"), ("web", "prod")] {
        let input = logs::CreateLogGroupRequest {
            log_group_name: group.into(),
            tags: Some(BTreeMap::from([("stage".to_owned(), stage.to_owned())])),
            ..Default::default()
        };
        Logs::create_log_group(&*house.room, &house.caller, input).await.unwrap();
        for stream in ["1", "2"] {
            let input = logs::CreateLogStreamRequest {
                log_group_name: group.into(),
                log_stream_name: stream.into(),
            };
            Logs::create_log_stream(&*house.room, &house.caller, input).await.unwrap();
        }
    }
    house
}

fn ask(groups: &[&str]) -> logs::StartLiveTailRequest {
    let arn = |name: &&str| format!("arn:aws:logs:us-east-1:000000000000:log-group:{name}");
    logs::StartLiveTailRequest {
        log_group_identifiers: groups.iter().map(arn).collect(),
        ..Default::default()
    }
}

type Stream = aws_api::Events<Told>;

impl House {
    async fn put(&self, group: &str, stream: &str, texts: &[&str]) {
        let event = |text: &&str| logs::InputLogEvent { timestamp: NOW, message: (*text).into() };
        let input = logs::PutLogEventsRequest {
            log_group_name: group.into(),
            log_stream_name: stream.into(),
            log_events: texts.iter().map(event).collect(),
            ..Default::default()
        };
        Logs::put_log_events(&*self.room, &self.caller, input).await.unwrap();
    }

    async fn tail(&self, input: logs::StartLiveTailRequest) -> Result<Stream, String> {
        let started = Logs::start_live_tail(&*self.room, &self.caller, input).await;
        let mut stream = started.map_err(|why| why.message().to_owned())?.response_stream;
        match stream.next().await {
            Some(Ok(Told::SessionStart(start))) => assert!(start.session_id.is_some()),
            other => panic!("no start but {other:?}"),
        }
        Ok(stream)
    }

    /// What is told a second later, and whether something was left out.
    async fn told(&self, stream: &mut Stream) -> (Vec<String>, bool) {
        let (next, ()) = tokio::join!(stream.next(), async {
            tokio::task::yield_now().await;
            self.clock.advance(Duration::from_secs(1));
        });
        let Some(Ok(Told::SessionUpdate(update))) = next else { panic!("no update but {next:?}") };
        let events = update.session_results.unwrap().into_iter();
        let told = events
            .map(|event| format!("{}: {}", event.log_stream_name.unwrap(), event.message.unwrap()));
        (told.collect(), update.session_metadata.unwrap().sampled.unwrap())
    }
}

#[tokio::test]
async fn who_watches_is_shown_what_comes() {
    let house = house().await;
    house.put("web", "1", &["before"]).await;
    let errors = Some("ERROR".to_owned());
    let input =
        logs::StartLiveTailRequest { log_event_filter_pattern: errors, ..ask(&["web", "/app/a"]) };
    let mut both = house.tail(input).await.unwrap();
    let input =
        logs::StartLiveTailRequest { log_stream_names: Some(vec!["2".into()]), ..ask(&["web"]) };
    let mut second = house.tail(input).await.unwrap();
    house.put("web", "1", &["ERROR one", "fine"]).await;
    house.put("web", "2", &["two"]).await;
    house.put("/app/a", "1", &["ERROR three"]).await;
    house.put("/app/b", "1", &["ERROR four"]).await;
    let (told, sampled) = house.told(&mut both).await;
    assert_eq!(
        (told, sampled),
        (vec!["1: ERROR one".to_owned(), "1: ERROR three".to_owned()], false)
    );
    assert_eq!(house.told(&mut second).await.0, ["2: two"]);
    assert_eq!(house.told(&mut second).await.0, Vec::<String>::new());
    let many = vec!["x"; 600];
    house.put("web", "2", &many).await;
    let (told, sampled) = house.told(&mut second).await;
    assert_eq!((told.len(), sampled), (500, true));
    house.clock.advance(Duration::from_hours(3));
    let (next, ()) = tokio::join!(second.next(), async {
        tokio::task::yield_now().await;
        house.clock.advance(Duration::from_secs(1));
    });
    assert_eq!(next.unwrap().unwrap_err().code(), "SessionTimeoutException");
}

#[tokio::test]
async fn what_cannot_be_watched_is_refused() {
    let house = house().await;
    let names = Some(vec!["1".to_owned()]);
    let both = logs::StartLiveTailRequest {
        log_stream_names: names.clone(),
        log_stream_name_prefixes: names.clone(),
        ..ask(&["web"])
    };
    let many = logs::StartLiveTailRequest { log_stream_names: names, ..ask(&["web", "/app/a"]) };
    let pattern =
        logs::StartLiveTailRequest { log_event_filter_pattern: Some("{".into()), ..ask(&["web"]) };
    for (input, text) in [
        (ask(&["missing"]), "does not exist"),
        (ask(&["web"; 11]), "between 1 and 10"),
        (both, "mutually exclusive"),
        (many, "only where one log group is"),
        (pattern, "Invalid filter pattern"),
    ] {
        let said = house.tail(input).await.unwrap_err();
        assert!(said.contains(text), "{said}");
    }
    let mut open = Vec::new();
    for _ in 0..100 {
        open.push(house.tail(ask(&["web"])).await.unwrap());
    }
    assert!(house.tail(ask(&["web"])).await.unwrap_err().contains("limit exceeded"));
    // Who goes makes room.
    open.pop();
    house.tail(ask(&["web"])).await.unwrap();
}

#[tokio::test]
async fn groups_are_listed_by_patterns_and_tags() {
    let house = house().await;
    let list = async |change: &dyn Fn(&mut logs::ListLogGroupsRequest)| {
        let mut input = logs::ListLogGroupsRequest::default();
        change(&mut input);
        let found = Logs::list_log_groups(&*house.room, &house.caller, input).await;
        let found = found.map_err(|why| why.message().to_owned())?;
        let names =
            found.log_groups.unwrap().into_iter().map(|group| group.log_group_name.unwrap());
        Ok::<_, String>((names.collect::<Vec<_>>(), found.next_token))
    };
    let tag = |value: &str| {
        let values = Some(vec![value.to_owned()]);
        Some(vec![logs::TagFilter { key: "stage".into(), values }])
    };
    assert_eq!(list(&|_| {}).await.unwrap().0, ["/app/a", "/app/b", "web"]);
    let pattern = |text: &'static str| {
        move |input: &mut logs::ListLogGroupsRequest| {
            input.log_group_name_pattern = Some(text.to_owned());
        }
    };
    assert_eq!(list(&pattern("^/app")).await.unwrap().0, ["/app/a", "/app/b"]);
    assert_eq!(list(&pattern("p/b|^web")).await.unwrap().0, ["/app/b", "web"]);
    assert_eq!(list(&pattern("^app")).await.unwrap().0, Vec::<String>::new());
    assert_eq!(
        list(&|input| input.log_group_tags = tag("prod")).await.unwrap().0,
        ["/app/a", "web"]
    );
    let (first, token) = list(&|input| input.limit = Some(2)).await.unwrap();
    assert_eq!(first, ["/app/a", "/app/b"]);
    assert_eq!(list(&|input| input.next_token = token.clone()).await.unwrap().0, ["web"]);
    let refused = list(&|input| input.include_linked_accounts = Some(true)).await.unwrap_err();
    assert!(refused.contains("includeLinkedAccounts"), "{refused}");
    assert!(list(&pattern("a|b|c|d|e|f")).await.is_err());
}
