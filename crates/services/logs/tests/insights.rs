//! Insights through the room's public interface: queries are started, run, stopped, and told of.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use aws_api::logs::{self, Logs, QueryStatus};
use foundation::{AccountId, Ambient, Caller, Region, Timestamp, VirtualClock};
use service_logs::Room;
use std::sync::Arc;
use std::time::Duration;
use store::{Memory, Store};

const NOW: i64 = 1_800_000_000_000;

struct House {
    room: Arc<Room>,
    store: Arc<dyn Store>,
    ambient: Ambient,
    clock: Arc<VirtualClock>,
    caller: Caller,
}

fn house() -> House {
    let store: Arc<dyn Store> = Arc::new(Memory::new());
    let (ambient, clock) = Ambient::seeded(1, Timestamp::from_millis(NOW));
    let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
    let room = Room::new(store.clone(), ambient.clone());
    House { room, store, ambient, clock, caller }
}

async fn quiet() {
    for _ in 0..500 {
        tokio::task::yield_now().await;
    }
}

fn error(why: aws_api::ApiError) -> (String, String) {
    (why.code().to_owned(), why.message().to_owned())
}

impl House {
    async fn put(&self, group: &str, stream: &str, events: &[(i64, &str)]) {
        let (log_group_name, log_stream_name) = (group.to_owned(), stream.to_owned());
        let input = logs::CreateLogGroupRequest {
            log_group_name: log_group_name.clone(),
            ..Default::default()
        };
        let _there = Logs::create_log_group(&*self.room, &self.caller, input).await;
        let input = logs::CreateLogStreamRequest {
            log_group_name: log_group_name.clone(),
            log_stream_name: log_stream_name.clone(),
        };
        let _there = Logs::create_log_stream(&*self.room, &self.caller, input).await;
        let event = |(after, text): &(i64, &str)| logs::InputLogEvent {
            timestamp: NOW + after,
            message: (*text).into(),
        };
        let log_events = events.iter().map(event).collect();
        let input = logs::PutLogEventsRequest {
            log_group_name,
            log_stream_name,
            log_events,
            ..Default::default()
        };
        Logs::put_log_events(&*self.room, &self.caller, input).await.unwrap();
    }

    fn ask(&self, groups: &[&str], text: &str) -> logs::StartQueryRequest {
        let groups: Vec<String> = groups.iter().map(|name| (*name).to_owned()).collect();
        logs::StartQueryRequest {
            log_group_names: (!groups.is_empty()).then_some(groups),
            query_string: text.to_owned(),
            start_time: NOW / 1_000 - 60,
            end_time: NOW / 1_000 + 60,
            ..Default::default()
        }
    }

    async fn start(&self, input: logs::StartQueryRequest) -> Result<String, (String, String)> {
        let started = Logs::start_query(&*self.room, &self.caller, input).await;
        started.map(|started| started.query_id.unwrap()).map_err(error)
    }

    async fn results(&self, id: &str) -> logs::GetQueryResultsResponse {
        let input = logs::GetQueryResultsRequest { query_id: id.to_owned(), ..Default::default() };
        Logs::get_query_results(&*self.room, &self.caller, input).await.unwrap()
    }

    /// Runs what there is to be run.
    async fn work(&self) {
        let work = tokio::spawn(self.room.clone().run());
        quiet().await;
        work.abort();
    }

    /// What the field holds in each row.
    async fn column(&self, input: logs::StartQueryRequest, field: &str) -> Vec<String> {
        let id = self.start(input).await.unwrap();
        self.work().await;
        let found = self.results(&id).await;
        assert_eq!(found.status, Some(QueryStatus::Complete));
        let rows = found.results.unwrap().into_iter().flatten();
        let of = rows.filter(|cell| cell.field.as_deref() == Some(field));
        of.map(|cell| cell.value.unwrap()).collect()
    }
}

#[tokio::test]
async fn queries_read_groups_and_streams_by_time() {
    let house = house();
    house.put("a", "1", &[(0, "one"), (2_000, "three"), (61_000, "too late")]).await;
    house.put("a", "2", &[(1_000, "two"), (3_000, "four")]).await;
    house.put("b", "1", &[(-60_001, "too early"), (-60_000, "first"), (4_000, "five")]).await;
    house.put("ax", "1", &[(0, "elsewhere")]).await;
    let all = house.column(house.ask(&["a", "b"], "fields @message"), "@message").await;
    assert_eq!(all, ["five", "four", "three", "two", "one", "first"]);
    let oldest = "fields @message | sort @timestamp asc | limit 2";
    assert_eq!(house.column(house.ask(&["a", "b"], oldest), "@message").await, ["first", "one"]);
    let counted = "stats count(*) as c by @log";
    assert_eq!(house.column(house.ask(&["a", "b"], counted), "c").await, ["4", "2"]);
    let few = logs::StartQueryRequest { limit: Some(1), ..house.ask(&["a"], "fields @message") };
    assert_eq!(house.column(few, "@message").await, ["four"]);
    let arn = "arn:aws:logs:us-east-1:000000000000:log-group:b:*".to_owned();
    let by_arn = logs::StartQueryRequest {
        log_group_identifiers: Some(vec![arn]),
        ..house.ask(&[], "fields @message")
    };
    assert_eq!(house.column(by_arn, "@message").await, ["five", "first"]);
    let source = "SOURCE logGroups(namePrefix: ['a']) | filter @log like 'ax' | fields @message";
    assert_eq!(house.column(house.ask(&[], source), "@message").await, ["elsewhere"]);
}

#[tokio::test]
async fn answers_have_the_form_of_aws() {
    let house = house();
    house.put("g", "s", &[(0, r#"{"n": 1}"#), (1, "text")]).await;
    let id = house.start(house.ask(&["g"], "fields n | filter n > 0")).await.unwrap();
    let waiting = house.results(&id).await;
    assert_eq!(waiting.status, Some(QueryStatus::Scheduled));
    assert_eq!(waiting.results, Some(Vec::new()));
    house.work().await;
    let found = house.results(&id).await;
    assert_eq!(found.query_language.unwrap().as_str(), "CWLI");
    let statistics = found.statistics.unwrap();
    let figures =
        [statistics.records_matched, statistics.records_scanned, statistics.bytes_scanned];
    assert_eq!(figures, [Some(1.0), Some(2.0), Some(12.0)]);
    let rows = found.results.unwrap();
    let names: Vec<_> = rows[0].iter().map(|cell| cell.field.as_deref().unwrap()).collect();
    assert_eq!(names, ["n", "@ptr"]);
    let log_record_pointer = rows[0][1].value.clone().unwrap();
    let input = logs::GetLogRecordRequest { log_record_pointer, ..Default::default() };
    let record = Logs::get_log_record(&*house.room, &house.caller, input).await.unwrap();
    let record = record.log_record.unwrap();
    assert_eq!(record["@message"], r#"{"n": 1}"#);
    assert_eq!((record["n"].as_str(), record["@timestamp"].as_str()), ("1", "1800000000000"));
    assert_eq!((record["@log"].as_str(), record["@logStream"].as_str()), ("000000000000:g", "s"));
    let input = logs::GetLogRecordRequest { log_record_pointer: "x".into(), ..Default::default() };
    let refused = Logs::get_log_record(&*house.room, &house.caller, input).await.unwrap_err();
    assert_eq!(refused.code(), "InvalidParameterException");
    let input =
        logs::GetLogGroupFieldsRequest { log_group_name: Some("g".into()), ..Default::default() };
    let fields = Logs::get_log_group_fields(&*house.room, &house.caller, input).await.unwrap();
    let fields: Vec<_> = fields
        .log_group_fields
        .unwrap()
        .into_iter()
        .map(|field| (field.name.unwrap(), field.percent.unwrap()))
        .collect();
    assert!(
        fields.contains(&("n".to_owned(), 100)) && fields.contains(&("@message".to_owned(), 100))
    );
}

#[tokio::test]
async fn a_query_that_was_cut_off_is_run_again() {
    let mut house = house();
    house.put("g", "s", &[(0, "x")]).await;
    let id = house.start(house.ask(&["g"], "fields @message")).await.unwrap();
    // It is begun, and the server is killed in the midst of it.
    let work = tokio::spawn(house.room.clone().run());
    for _ in 0..4 {
        tokio::task::yield_now().await;
    }
    work.abort();
    let _ended = work.await;
    house.room = Room::new(house.store.clone(), house.ambient.clone());
    house.work().await;
    let found = house.results(&id).await;
    assert_eq!(found.status, Some(QueryStatus::Complete));
    assert_eq!(found.results.unwrap().len(), 1);
    // Results are kept for seven days.
    house.clock.advance(Duration::from_hours(7 * 24 - 1));
    house.room.sweep(house.ambient.now()).await.unwrap();
    assert_eq!(house.results(&id).await.results.unwrap().len(), 1);
    house.clock.advance(Duration::from_hours(2));
    house.room.sweep(house.ambient.now()).await.unwrap();
    let input = logs::GetQueryResultsRequest { query_id: id, ..Default::default() };
    let gone = Logs::get_query_results(&*house.room, &house.caller, input).await.unwrap_err();
    assert_eq!(gone.code(), "ResourceNotFoundException");
}

#[tokio::test]
async fn queries_are_stopped_and_listed() {
    let house = house();
    house.put("g", "s", &[(0, "x")]).await;
    house.put("h", "s", &[(0, "x")]).await;
    let first = house.start(house.ask(&["g"], "fields @message")).await.unwrap();
    let stop = async |id: &str| {
        let input = logs::StopQueryRequest { query_id: id.to_owned() };
        let stopped = Logs::stop_query(&*house.room, &house.caller, input).await;
        stopped.map(|stopped| stopped.success).map_err(|why| why.code().to_owned())
    };
    assert_eq!(stop(&first).await, Ok(Some(true)));
    assert_eq!(stop(&first).await, Err("InvalidParameterException".to_owned()));
    assert_eq!(stop("missing").await, Err("ResourceNotFoundException".to_owned()));
    house.work().await;
    assert_eq!(house.results(&first).await.status, Some(QueryStatus::Cancelled));
    house.clock.advance(Duration::from_secs(1));
    let second = house.start(house.ask(&["h"], "stats count(*)")).await.unwrap();
    let list = async |input: logs::DescribeQueriesRequest| {
        let found = Logs::describe_queries(&*house.room, &house.caller, input).await.unwrap();
        let ids = found.queries.unwrap().into_iter().map(|query| query.query_id.unwrap());
        (ids.collect::<Vec<_>>(), found.next_token)
    };
    type Input = logs::DescribeQueriesRequest;
    assert_eq!(list(Input::default()).await.0, [second.clone(), first.clone()]);
    let of_group = Input { log_group_name: Some("g".into()), ..Input::default() };
    assert_eq!(list(of_group).await.0, std::slice::from_ref(&first));
    let waiting = Input { status: Some(QueryStatus::Scheduled), ..Input::default() };
    assert_eq!(list(waiting).await.0, std::slice::from_ref(&second));
    let (page, token) = list(Input { max_results: Some(1), ..Input::default() }).await;
    assert_eq!(page, [second]);
    let (page, token) = list(Input { next_token: token, ..Input::default() }).await;
    assert_eq!((page, token), (vec![first], None));
}

#[tokio::test]
async fn what_is_wrong_with_a_query_is_told() {
    let house = house();
    house.put("g", "s", &[(0, "x")]).await;
    let with = |change: &dyn Fn(&mut logs::StartQueryRequest)| {
        let mut input = house.ask(&["g"], "fields @message");
        change(&mut input);
        input
    };
    let parameter = "InvalidParameterException";
    for (input, code, text) in [
        (
            house.ask(&["g"], "fieldss x"),
            "MalformedQueryException",
            "unexpected symbol found fieldss",
        ),
        (house.ask(&["x"], "limit 1"), "ResourceNotFoundException", "Log group 'x' does not exist"),
        (house.ask(&[], "limit 1"), parameter, "Exactly one of"),
        (with(&|i| i.log_group_name = Some("g".into())), parameter, "Exactly one of"),
        (house.ask(&["g"], "SOURCE logGroups()"), parameter, "Exactly one of"),
        (with(&|i| i.end_time = 0), parameter, "must not be before"),
        (with(&|i| i.query_language = Some(logs::QueryLanguage::Sql)), parameter, "SQL"),
        (with(&|i| i.query_language = Some(logs::QueryLanguage::Ppl)), parameter, "PPL"),
        (
            house.ask(&[], "SOURCE logGroups(accountIdentifiers: ['111111111111'])"),
            parameter,
            "accountIdentifiers",
        ),
    ] {
        let shown = format!("{input:?}");
        let (found, said) = house.start(input).await.unwrap_err();
        assert!(found == code && said.contains(text), "{shown}: {found} {said}");
    }
    for _ in 0..100 {
        house.start(house.ask(&["g"], "limit 1")).await.unwrap();
    }
    let one_more = house.start(house.ask(&["g"], "limit 1")).await.unwrap_err();
    assert_eq!(one_more.0, "LimitExceededException");
}

#[tokio::test]
async fn results_come_in_pages_where_they_are_asked_for_so() {
    let house = house();
    let texts: Vec<String> = (0..50).map(|n| format!("{n:02} {}", "x".repeat(20_000))).collect();
    let events: Vec<(i64, &str)> = texts.iter().map(|text| (0, text.as_str())).collect();
    house.put("g", "s", &events).await;
    let id = house.start(house.ask(&["g"], "fields @message | sort @message")).await.unwrap();
    house.work().await;
    let (mut token, mut all) = (None, Vec::new());
    loop {
        let input = logs::GetQueryResultsRequest {
            query_id: id.clone(),
            max_items: Some(15),
            next_token: token,
        };
        let page = Logs::get_query_results(&*house.room, &house.caller, input).await.unwrap();
        let rows = page.results.unwrap();
        assert!(rows.len() <= 15);
        all.extend(rows.into_iter().map(|row| row[0].value.clone().unwrap()));
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    assert_eq!(all, texts);
    assert_eq!(house.results(&id).await.results.unwrap().len(), 50);
}

#[tokio::test]
async fn queries_are_saved_under_names() {
    let house = house();
    let put = async |id: Option<&str>, name: &str, token: Option<&str>| {
        let input = logs::PutQueryDefinitionRequest {
            query_definition_id: id.map(str::to_owned),
            name: name.to_owned(),
            query_string: format!("fields {name}"),
            log_group_names: Some(vec!["g".to_owned()]),
            client_token: token.map(str::to_owned),
            ..Default::default()
        };
        let put = Logs::put_query_definition(&*house.room, &house.caller, input).await;
        put.map(|put| put.query_definition_id.unwrap()).map_err(|why| why.code().to_owned())
    };
    let list = async |prefix: Option<&str>| {
        let input = logs::DescribeQueryDefinitionsRequest {
            query_definition_name_prefix: prefix.map(str::to_owned),
            ..Default::default()
        };
        let found = Logs::describe_query_definitions(&*house.room, &house.caller, input).await;
        let found = found.unwrap().query_definitions.unwrap().into_iter();
        let mut names: Vec<_> =
            found.map(|one| (one.name.unwrap(), one.query_string.unwrap())).collect();
        names.sort();
        names
    };
    let pair = |name: &str| (name.to_owned(), format!("fields {name}"));
    let one = put(None, "app/one", Some("t")).await.unwrap();
    assert_eq!(put(None, "app/one", Some("t")).await.unwrap(), one);
    put(None, "two", None).await.unwrap();
    assert_eq!(list(None).await, [pair("app/one"), pair("two")]);
    assert_eq!(put(Some(&one), "app/uno", None).await.unwrap(), one);
    assert_eq!(list(Some("app/")).await, [pair("app/uno")]);
    assert_eq!(put(Some("missing"), "x", None).await, Err("ResourceNotFoundException".to_owned()));
    let delete = async |id: &str| {
        let input = logs::DeleteQueryDefinitionRequest { query_definition_id: id.to_owned() };
        let deleted = Logs::delete_query_definition(&*house.room, &house.caller, input).await;
        deleted.map(|deleted| deleted.success).map_err(|why| why.code().to_owned())
    };
    assert_eq!(delete(&one).await, Ok(Some(true)));
    assert_eq!(delete(&one).await, Err("ResourceNotFoundException".to_owned()));
    assert_eq!(list(None).await, [pair("two")]);
}
