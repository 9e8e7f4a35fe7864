//! What log events measure, through the room's public interface: metric filters, and the embedded
//! metric format.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::firehose::Firehose;
use aws_api::kinesis::Kinesis;
use aws_api::logs::{self, Logs, MetricTransformation, StandardUnit};
use aws_api::seams::{Datum, Destination, Message, MetricSink};
use foundation::{AccountId, Ambient, Caller, Region, Timestamp, VirtualClock};
use parking_lot::Mutex;
use serde_json::json;
use service_logs::{Outside, Room};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;
use store::{Memory, Store};

/// A whole minute.
const NOW: i64 = 1_800_000_000_000;
const GONE: &str = "the metric OLD is older than two weeks";

/// CloudWatch: it notes what it gets, and refuses with a status while it is told to; whatever it is
/// told, it takes no metric called `OLD`.
#[derive(Default)]
struct Neighbours {
    got: Mutex<Vec<Datum>>,
    refuses: AtomicU16,
}

#[async_trait]
impl MetricSink for Neighbours {
    async fn put(&self, _: &AccountId, _: &Region, data: Vec<Datum>) -> Result<(), ApiError> {
        let status = self.refuses.load(Ordering::SeqCst);
        if status > 0 {
            return Err(ApiError::new("InternalServiceFault", status, "not now"));
        }
        if data.iter().any(|datum| datum.metric == "OLD") {
            return Err(ApiError::new("InvalidParameterValue", 400, GONE));
        }
        self.got.lock().extend(data);
        Ok(())
    }
}

impl Kinesis for Neighbours {}
impl Firehose for Neighbours {}

#[async_trait]
impl Destination for Neighbours {
    async fn check(&self, _: &Caller, _: &str) -> Result<(), ApiError> {
        Err(ApiError::internal("nobody"))
    }

    async fn deliver(&self, _: &Caller, _: &str, _: &Message) -> Result<(), ApiError> {
        Err(ApiError::internal("nobody"))
    }
}

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

fn room(store: &Arc<dyn Store>, ambient: &Ambient, neighbours: &Arc<Neighbours>) -> Arc<Room> {
    let room = Room::new(store.clone(), ambient.clone());
    room.connect(Outside {
        functions: neighbours.clone(),
        kinesis: neighbours.clone(),
        firehose: neighbours.clone(),
        metrics: neighbours.clone(),
        roles: testing::no_roles(),
        node: "a".to_owned(),
    });
    room
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

async fn quiet() {
    for _ in 0..500 {
        tokio::task::yield_now().await;
    }
}

fn filter(name: &str, pattern: &str, value: &str) -> logs::PutMetricFilterRequest {
    logs::PutMetricFilterRequest {
        log_group_name: "g".into(),
        filter_name: name.into(),
        filter_pattern: pattern.into(),
        metric_transformations: vec![MetricTransformation {
            metric_namespace: "app".into(),
            metric_name: name.into(),
            metric_value: value.into(),
            ..Default::default()
        }],
        ..Default::default()
    }
}

fn of_fields(
    pattern: &str,
    value: &str,
    dimensions: &[(&str, &str)],
) -> logs::PutMetricFilterRequest {
    let mut input = filter("f", pattern, value);
    let dimensions = dimensions.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    input.metric_transformations[0].dimensions = Some(dimensions);
    input
}

type Told = (String, Vec<(String, String)>, i64, Vec<(f64, f64)>);

impl House {
    async fn filter(&self, input: logs::PutMetricFilterRequest) -> Result<(), (String, String)> {
        let put = Logs::put_metric_filter(&*self.room, &self.caller, input).await;
        put.map(drop).map_err(|e| (e.code().to_owned(), e.message().to_owned()))
    }

    async fn put(&self, events: &[(i64, &str)]) {
        let event = |(after, text): &(i64, &str)| logs::InputLogEvent {
            timestamp: NOW + after,
            message: (*text).into(),
        };
        let input = logs::PutLogEventsRequest {
            log_group_name: "g".into(),
            log_stream_name: "a".into(),
            log_events: events.iter().map(event).collect(),
            ..Default::default()
        };
        Logs::put_log_events(&*self.room, &self.caller, input).await.unwrap();
        quiet().await;
    }

    /// What CloudWatch was told since it was last asked: metric, dimensions, after how long, values.
    fn told(&self) -> Vec<Told> {
        let told = |datum: Datum| {
            (datum.metric, datum.dimensions, datum.at.as_millis() - NOW, datum.values)
        };
        let mut told: Vec<Told> =
            std::mem::take(&mut *self.neighbours.got.lock()).into_iter().map(told).collect();
        told.sort_by(|a, b| (&a.0, &a.1, a.2).cmp(&(&b.0, &b.1, b.2)));
        told
    }

    /// A metric of the service's own about the group.
    fn own(&self, metric: &str) -> f64 {
        let all = self.ambient.metrics.all().into_iter();
        let mut found =
            all.filter(|(name, _)| name.metric == metric && name.namespace == "AWS/Logs");
        found.next().map_or(0.0, |(_, statistics)| statistics.sum)
    }

    async fn kill(&mut self) {
        self.work.abort();
        self.room = room(&self.store, &self.ambient, &self.neighbours);
        self.work = tokio::spawn(self.room.clone().carry());
    }
}

fn told(metric: &str, dimensions: &[(&str, &str)], after: i64, values: &[(f64, f64)]) -> Told {
    let dimensions = dimensions.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    (metric.to_owned(), dimensions, after, values.to_vec())
}

#[tokio::test]
async fn events_that_match_count_in_their_minutes() {
    let house = house().await;
    house.filter(filter("errors", "ERROR", "1")).await.unwrap();
    house.filter(filter("bytes", "[w, status, bytes]", "$bytes")).await.unwrap();
    house.filter(filter("latency", "{ $.latency = * }", "$.latency")).await.unwrap();
    house
        .put(&[
            (0, "ERROR one"),
            (1_000, "GET 200 1534"),
            (59_999, "ERROR two"),
            (60_000, "ERROR three"),
            (60_001, "GET 200 many"),
            (60_002, r#"{"latency": 7.5}"#),
            (60_003, r#"{"latency": "8"}"#),
            (60_004, r#"{"latency": "slow"}"#),
            (60_005, "nothing at all but words"),
        ])
        .await;
    let expected = [
        told("bytes", &[], 0, &[(1534.0, 1.0)]),
        told("errors", &[], 0, &[(1.0, 2.0)]),
        told("errors", &[], 60_000, &[(1.0, 1.0)]),
        told("latency", &[], 60_000, &[(7.5, 1.0), (8.0, 1.0)]),
    ];
    assert_eq!(house.told(), expected);
    let input = logs::DeleteMetricFilterRequest {
        log_group_name: "g".into(),
        filter_name: "errors".into(),
    };
    Logs::delete_metric_filter(&*house.room, &house.caller, input).await.unwrap();
    // One that is there is changed.
    house.filter(filter("latency", "x", "-2")).await.unwrap();
    house.put(&[(0, "ERROR"), (0, "x")]).await;
    assert_eq!(house.told(), [told("latency", &[], 0, &[(-2.0, 1.0)])]);
    assert_eq!((house.own("IncomingLogEvents"), house.own("IncomingBytes")), (11.0, 134.0));
}

#[tokio::test]
async fn a_default_stands_for_minutes_in_which_nothing_matched() {
    let house = house().await;
    let mut input = filter("errors", "ERROR", "1");
    input.metric_transformations[0].default_value = Some(0.0);
    input.metric_transformations[0].unit = Some(StandardUnit::Count);
    house.filter(input).await.unwrap();
    house.put(&[(0, "fine"), (1, "ERROR"), (60_000, "fine"), (60_001, "fine")]).await;
    let units: Vec<_> = house.neighbours.got.lock().iter().map(|d| d.unit.clone()).collect();
    assert_eq!(units, [Some("Count".to_owned()), Some("Count".to_owned())]);
    let expected =
        [told("errors", &[], 0, &[(1.0, 1.0)]), told("errors", &[], 60_000, &[(0.0, 1.0)])];
    assert_eq!(house.told(), expected);
}

#[tokio::test]
async fn dimensions_are_taken_from_events() {
    let house = house().await;
    let dimensions = [("Server", "$.server"), ("Code", "$.codes[0]")];
    house.filter(of_fields("{ $.status = 5* }", "1", &dimensions)).await.unwrap();
    house
        .put(&[
            (0, r#"{"status": "500", "server": "a", "codes": [7, 8]}"#),
            (0, r#"{"status": "503", "server": "a", "codes": [7]}"#),
            (0, r#"{"status": "503", "server": "b", "codes": [true]}"#),
            // What lacks one is not counted.
            (0, r#"{"status": "503", "server": "c", "codes": []}"#),
            (0, r#"{"status": "503", "server": "", "codes": [1]}"#),
        ])
        .await;
    let expected = [
        told("f", &[("Code", "7"), ("Server", "a")], 0, &[(1.0, 2.0)]),
        told("f", &[("Code", "true"), ("Server", "b")], 0, &[(1.0, 1.0)]),
    ];
    assert_eq!(house.told(), expected);
    house
        .filter(of_fields("[..., code, size]", "$size", &[("C", "$code"), ("W", "$1")]))
        .await
        .unwrap();
    house.put(&[(0, "GET /x 200 17")]).await;
    assert_eq!(house.told(), [told("f", &[("C", "200"), ("W", "GET")], 0, &[(17.0, 1.0)])]);
}

#[tokio::test]
async fn what_is_acknowledged_is_counted_though_the_server_is_killed() {
    let mut house = house().await;
    house.filter(filter("errors", "ERROR", "1")).await.unwrap();
    house.neighbours.refuses.store(500, Ordering::SeqCst);
    house.put(&[(0, "ERROR")]).await;
    assert_eq!(house.told(), []);
    house.kill().await;
    house.neighbours.refuses.store(0, Ordering::SeqCst);
    quiet().await;
    house.clock.advance(Duration::from_secs(1));
    quiet().await;
    assert_eq!(house.told(), [told("errors", &[], 0, &[(1.0, 1.0)])]);
    house.clock.advance(Duration::from_hours(1));
    quiet().await;
    assert_eq!(house.told(), []);
    // And what was written down while nobody carried.
    house.work.abort();
    house.put(&[(0, "ERROR"), (0, "ERROR")]).await;
    assert_eq!(house.told(), []);
    house.kill().await;
    quiet().await;
    house.clock.advance(Duration::from_mins(5));
    quiet().await;
    assert_eq!(house.told(), [told("errors", &[], 0, &[(1.0, 2.0)])]);
}

#[tokio::test]
async fn what_cloudwatch_refuses_does_not_hold_up_the_rest() {
    let house = house().await;
    house.filter(filter("OLD", "", "1")).await.unwrap();
    house.filter(filter("errors", "", "1")).await.unwrap();
    house.put(&[(0, "x")]).await;
    assert_eq!(house.told(), [told("errors", &[], 0, &[(1.0, 1.0)])]);
}

#[tokio::test]
async fn what_is_wrong_with_a_filter_is_told() {
    let house = house().await;
    let with = |change: &dyn Fn(&mut logs::PutMetricFilterRequest)| {
        let mut input = filter("f", "{ $.a = 1 }", "1");
        change(&mut input);
        input
    };
    let both = with(&|input| {
        let of = &mut input.metric_transformations[0];
        of.default_value = Some(1.0);
        of.dimensions = Some(BTreeMap::from([("D".into(), "$.d".into())]));
    });
    let four = [("a", "$.a"), ("b", "$.b"), ("c", "$.c"), ("d", "$.d")];
    let parameter = "InvalidParameterException";
    for (input, code, text) in [
        (filter("f", "{", "1"), parameter, "Invalid filter pattern"),
        (filter("f", "{ $.*.* = 1 }", "1"), parameter, "no second wildcard"),
        (filter("f", "ERROR", "one"), parameter, "neither a number nor refers"),
        (filter("f", "ERROR", "$.a"), parameter, "neither a number nor refers"),
        (filter("f", "[a, b]", "$c"), parameter, "neither a number nor refers"),
        (filter("f", "ERROR", "inf"), parameter, "neither a number nor refers"),
        (of_fields("ERROR", "1", &[("D", "x")]), parameter, "pattern does not support dimensions"),
        (of_fields("{ $.a = 1 }", "1", &[("D", "x")]), parameter, "does not refer to a field"),
        (of_fields("{ $.a = 1 }", "1", &four), parameter, "at most 3 dimensions"),
        (both, parameter, "dimensions and default value are mutually exclusive"),
        (with(&|i| i.apply_on_transformed_logs = Some(true)), parameter, "applyOnTransformedLogs"),
        (
            with(&|i| i.emit_system_field_dimensions = Some(vec!["@aws.region".into()])),
            parameter,
            "emitSystemFieldDimensions",
        ),
        (
            with(&|i| i.field_selection_criteria = Some("x".into())),
            parameter,
            "fieldSelectionCriteria",
        ),
        (
            with(&|i| i.metric_transformations[0].metric_namespace = "AWS/Lambda".into()),
            parameter,
            "must not begin with AWS/",
        ),
        (
            with(&|i| i.log_group_name = "missing".into()),
            "ResourceNotFoundException",
            "log group does not exist",
        ),
    ] {
        let shown = format!("{input:?}");
        let (found, said) = house.filter(input).await.unwrap_err();
        assert!(found == code && said.contains(text), "{shown}: {found} {said}");
    }
    let input = logs::DeleteMetricFilterRequest {
        log_group_name: "g".into(),
        filter_name: "missing".into(),
    };
    let missing = Logs::delete_metric_filter(&*house.room, &house.caller, input).await.unwrap_err();
    assert_eq!(missing.code(), "ResourceNotFoundException");
    for n in 0..100 {
        house.filter(filter(&format!("f{n}"), "x", "1")).await.unwrap();
    }
    let one_more = house.filter(filter("g", "x", "1")).await.unwrap_err();
    assert_eq!(one_more.0, "LimitExceededException");
    house.filter(filter("f7", "y", "1")).await.unwrap();
}

#[tokio::test]
async fn filters_are_described_by_their_names_groups_and_metrics() {
    let house = house().await;
    let dimensions = [("D", "$.d")];
    house.filter(of_fields("{ $.a = 1 }", "$.b", &dimensions)).await.unwrap();
    let mut input = filter("f", "x", "2");
    input.log_group_name = "other".into();
    house.filter(input).await.unwrap();
    house.filter(filter("e", "x", "1")).await.unwrap();
    let describe = async |input| {
        let found =
            Logs::describe_metric_filters(&*house.room, &house.caller, input).await.unwrap();
        let names = found.metric_filters.unwrap().into_iter().map(|filter| {
            format!("{}/{}", filter.log_group_name.unwrap(), filter.filter_name.unwrap())
        });
        (names.collect::<Vec<_>>(), found.next_token)
    };
    type Input = logs::DescribeMetricFiltersRequest;
    let text = |text: &str| Some(text.to_owned());
    let cases: [(Input, &[&str]); 5] = [
        (Input::default(), &["g/e", "g/f", "other/f"]),
        (Input { log_group_name: text("g"), ..Input::default() }, &["g/e", "g/f"]),
        (Input { filter_name_prefix: text("f"), ..Input::default() }, &["g/f", "other/f"]),
        (
            Input { metric_name: text("e"), metric_namespace: text("app"), ..Input::default() },
            &["g/e"],
        ),
        (Input { metric_name: text("e"), metric_namespace: text("x"), ..Input::default() }, &[]),
    ];
    for (input, expected) in cases {
        assert_eq!(describe(input).await.0, expected);
    }
    let mut token = None;
    let mut all = Vec::new();
    loop {
        let input = Input { limit: Some(1), next_token: token, ..Input::default() };
        let (names, next) = describe(input).await;
        all.extend(names);
        token = next;
        if token.is_none() {
            break;
        }
    }
    assert_eq!(all, ["g/e", "g/f", "other/f"]);
    let input = logs::DescribeLogGroupsRequest::default();
    let groups = Logs::describe_log_groups(&*house.room, &house.caller, input).await.unwrap();
    let counts = groups.log_groups.unwrap().into_iter().map(|group| group.metric_filter_count);
    assert_eq!(counts.collect::<Vec<_>>(), [Some(2), Some(1)]);
    let half = Input { metric_name: text("e"), ..Input::default() };
    let refused = Logs::describe_metric_filters(&*house.room, &house.caller, half).await;
    assert_eq!(refused.unwrap_err().code(), "InvalidParameterException");
}

#[tokio::test]
async fn patterns_are_tried_on_messages() {
    let house = house().await;
    let apache = r#"127.0.0.1 - frank [10/Oct/2000:13:25:15 -0700] "GET /a HTTP/1.0" 200 1534"#;
    let cases = [
        ("ERROR", vec!["fine", "ERROR x"], json!([[2, {}]])),
        (
            "[ip, identity, user_id, timestamp, request, status_code, size]",
            vec![apache],
            json!([[1, {"$ip": "127.0.0.1", "$identity": "-", "$user_id": "frank",
                "$timestamp": "10/Oct/2000:13:25:15 -0700", "$request": "GET /a HTTP/1.0",
                "$status_code": "200", "$size": "1534"}]]),
        ),
        (
            "[..., size]",
            vec![apache],
            json!([[1, {"$1": "127.0.0.1", "$2": "-", "$3": "frank",
                "$4": "10/Oct/2000:13:25:15 -0700", "$5": "GET /a HTTP/1.0", "$6": "200",
                "$size": "1534"}]]),
        ),
        (
            "{ $.a = 1 || $.b.c = x || $.d[1] = true }",
            vec![r#"{"a": 1, "b": {"c": "y"}, "d": [null, false]}"#, r#"{"a": 2}"#, "x"],
            json!([[1, {"$.a": "1", "$.b.c": "y", "$.d[1]": "false"}]]),
        ),
    ];
    for (pattern, messages, expected) in cases {
        let input = logs::TestMetricFilterRequest {
            filter_pattern: pattern.into(),
            log_event_messages: messages.into_iter().map(str::to_owned).collect(),
        };
        let found = Logs::test_metric_filter(&*house.room, &house.caller, input).await.unwrap();
        let found: Vec<_> = found
            .matches
            .unwrap()
            .into_iter()
            .map(|found| json!([found.event_number, found.extracted_values]))
            .collect();
        assert_eq!(json!(found), expected, "{pattern}");
    }
    let input = logs::TestMetricFilterRequest { filter_pattern: "{".into(), ..Default::default() };
    let refused = Logs::test_metric_filter(&*house.room, &house.caller, input).await.unwrap_err();
    assert_eq!(refused.code(), "InvalidParameterException");
}

/// A document in the embedded metric format.
fn embedded(directive: &serde_json::Value, members: &serde_json::Value) -> String {
    let mut document = members.clone();
    document["_aws"] = json!({"Timestamp": NOW + 61_500, "CloudWatchMetrics": [directive]});
    document.to_string()
}

#[tokio::test]
async fn events_tell_their_metrics_themselves() {
    let house = house().await;
    let directive = json!({
        "Namespace": "app", "Dimensions": [["service"], ["service", "az"], []],
        "Metrics": [{"Name": "time", "Unit": "Milliseconds", "StorageResolution": 60}, {"Name": "n"}],
    });
    let members = json!({"service": "s", "az": "1a", "time": [1, 2, 2], "n": 0.5, "other": {}});
    let second = json!({"Namespace": "fine", "Dimensions": [[]],
        "Metrics": [{"Name": "n", "StorageResolution": 1}]});
    house
        .put(&[(0, &embedded(&directive, &members)), (0, &embedded(&second, &json!({"n": 3})))])
        .await;
    let got = house.neighbours.got.lock().clone();
    let fine: Vec<_> = got.iter().filter(|datum| datum.namespace == "fine").collect();
    assert_eq!(fine.len(), 1);
    assert!(fine[0].high_resolution);
    let times: Vec<_> = got.iter().filter(|datum| datum.metric == "time").collect();
    assert!(times.iter().all(|d| d.unit.as_deref() == Some("Milliseconds") && !d.high_resolution));
    let both = [("az", "1a"), ("service", "s")];
    let expected = [
        told("n", &[], 60_000, &[(0.5, 1.0)]),
        told("n", &[], 61_000, &[(3.0, 1.0)]),
        told("n", &both, 60_000, &[(0.5, 1.0)]),
        told("n", &[("service", "s")], 60_000, &[(0.5, 1.0)]),
        told("time", &[], 60_000, &[(1.0, 1.0), (2.0, 2.0)]),
        told("time", &both, 60_000, &[(1.0, 1.0), (2.0, 2.0)]),
        told("time", &[("service", "s")], 60_000, &[(1.0, 1.0), (2.0, 2.0)]),
    ];
    assert_eq!(house.told(), expected);
    assert_eq!(house.own("EMFParsingErrors") + house.own("EMFValidationErrors"), 0.0);
}

#[tokio::test]
async fn what_is_malformed_measures_nothing_and_is_counted() {
    let house = house().await;
    let directive = |metrics: serde_json::Value, dimensions: serde_json::Value| json!({"Namespace": "app", "Dimensions": dimensions, "Metrics": metrics});
    let n = || json!([{"Name": "n"}]);
    let many: Vec<_> = (0..101).map(|n| json!({"Name": n.to_string()})).collect();
    let names: Vec<_> = (0..31).map(|n| n.to_string()).collect();
    let sets: Vec<_> = (0..3_001).map(|_| json!([])).collect();
    let members = json!({"n": 1, "text": "x", "long": vec![1; 101], "flag": true});
    let invalid = [
        directive(n(), json!([])),
        directive(n(), json!([["missing"]])),
        directive(n(), json!([["n"]])),
        directive(n(), json!("text")),
        directive(n(), json!([names])),
        directive(n(), json!(sets)),
        directive(json!([{"Name": "missing"}]), json!([[]])),
        directive(json!([{"Name": "text"}]), json!([[]])),
        directive(json!([{"Name": "flag"}]), json!([[]])),
        directive(json!([{"Name": "long"}]), json!([[]])),
        directive(json!([{"Name": "n", "Unit": "Parsecs"}]), json!([[]])),
        directive(json!([{"Name": "n", "StorageResolution": 5}]), json!([[]])),
        directive(json!(many), json!([[]])),
        json!({"Dimensions": [[]], "Metrics": [{"Name": "n"}]}),
        json!({"Namespace": "", "Dimensions": [[]], "Metrics": [{"Name": "n"}]}),
    ];
    for (count, directive) in (1..).zip(&invalid) {
        house.put(&[(0, &embedded(directive, &members))]).await;
        assert_eq!(house.told(), [], "{directive}");
        assert_eq!(house.own("EMFValidationErrors"), f64::from(count), "{directive}");
    }
    let of = |timestamp: serde_json::Value| {
        let directive = directive(n(), json!([[]]));
        json!({"_aws": {"Timestamp": timestamp, "CloudWatchMetrics": [directive]}, "n": 1})
            .to_string()
    };
    let before = house.own("EMFValidationErrors");
    let times =
        [json!(null), json!("now"), json!(NOW - 15 * 86_400_000), json!(NOW + 3 * 3_600_000)];
    for timestamp in &times {
        house.put(&[(0, &of(timestamp.clone()))]).await;
        assert_eq!(house.told(), [], "{timestamp}");
    }
    assert_eq!(house.own("EMFValidationErrors"), before + 4.0);
    assert_eq!(house.own("EMFParsingErrors"), 0.0);
    house.put(&[(0, &of(json!(NOW))[1..]), (0, &of(json!(NOW)).replace("1}", "1"))]).await;
    assert_eq!(house.told(), []);
    assert_eq!(house.own("EMFParsingErrors"), 1.0);
    // These are events like any other.
    house.put(&[(0, r#"{"_aws": {"Timestamp": 1}, "n": 1}"#), (0, r#"{"x": "\"_aws\""}"#)]).await;
    assert_eq!(house.own("EMFValidationErrors"), before + 4.0);
    house.put(&[(0, &of(json!(NOW)))]).await;
    assert_eq!(house.told(), [told("n", &[], 0, &[(1.0, 1.0)])]);
}
