//! Inputs of targets: the examples of EventBridge's page, and what they leave open.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use event_engine::input::{Context, InvalidTemplate, Path, PipeContext, PipeTemplate, Template};
use event_engine::json::Json;
use foundation::Timestamp;
use proptest::prelude::*;
use std::collections::BTreeMap;

const EVENT: &str = r#"{"version":"0","id":"7bf7","detail-type":"EC2 Instance State-change Notification",
"source":"aws.ec2","account":"123456789012","time":"2015-11-11T21:29:54Z","region":"us-east-1",
"resources":["arn:i"],"detail":{"instance-id":"i-0123456789","state":"RUNNING","n":3.10,"yes":true,
"no":null,"said":"a \"b\"\n\\","list":[{"x":1},{"x":"two"}],"o":{"k":"v","q":"\"","b":"\\"},"a/b":7,"empty":""}}"#;

fn event() -> Json {
    Json::parse(EVENT).unwrap()
}

fn fill(paths: &[(&str, &str)], template: &str) -> Result<String, String> {
    let paths = paths.iter().map(|(name, path)| ((*name).to_owned(), (*path).to_owned()));
    let paths: BTreeMap<String, String> = paths.collect();
    let template = Template::parse(template, &paths).map_err(|why| why.to_string())?;
    let event = event();
    let context = Context {
        event: &event,
        rule_arn: "arn:rule",
        rule_name: "rule",
        ingested: Timestamp::from_millis(1_447_277_394_000),
    };
    template.fill(&context).map_err(|why| why.to_string())
}

#[test]
fn paths_find_what_they_name() {
    for (path, found) in [
        ("$.detail.state", Some(r#""RUNNING""#)),
        ("$.detail-type", Some(r#""EC2 Instance State-change Notification""#)),
        ("$.detail.n", Some("3.10")),
        ("$.detail.no", Some("null")),
        ("$.resources", Some(r#"["arn:i"]"#)),
        ("$.resources[0]", Some(r#""arn:i""#)),
        ("$.resources[1]", None),
        ("$.detail.list[1].x", Some(r#""two""#)),
        ("$.detail.list[*].x", Some(r#"[1,"two"]"#)),
        ("$.detail.list[*].y", Some("[]")),
        ("$.detail.o.*", Some(r#"["v","\"","\\"]"#)),
        ("$.detail.a/b", Some("7")),
        ("$.detail.none", None),
        ("$.detail.state.deeper", None),
        ("$.detail.state[0]", None),
    ] {
        let read = Path::parse(path).unwrap();
        assert_eq!(read.find(&event()).map(|json| json.to_string()).as_deref(), found, "{path}");
    }
    assert_eq!(Path::parse("$").unwrap().find(&event()), Some(event()));
    for path in [
        "", "detail", "$detail", "$.", "$..a", "$.a.", "$['a']", "$.a[", "$.a[x]", "$.a[-1]",
        "$.a]",
    ] {
        assert!(Path::parse(path).is_err(), "{path}");
    }
}

#[test]
fn templates_are_filled_as_the_page_has_it() {
    let two = [("instance", "$.detail.instance-id"), ("state", "$.detail.state")];
    let more = [
        ("detail", "$.detail.o"),
        ("list", "$.resources"),
        ("n", "$.detail.n"),
        ("yes", "$.detail.yes"),
        ("no", "$.detail.no"),
        ("said", "$.detail.said"),
        ("gone", "$.detail.gone"),
        ("empty", "$.detail.empty"),
    ];
    for (paths, template, filled) in [
        // The page's own examples.
        (
            &two[..],
            r#""instance <instance> is in <state>""#,
            r#""instance i-0123456789 is in RUNNING""#,
        ),
        (
            &two,
            r#""instance \"<instance>\" is in <state>""#,
            r#""instance \"i-0123456789\" is in RUNNING""#,
        ),
        (
            &two,
            r#"{"instance" : <instance>, "state": <state>}"#,
            r#"{"instance" : "i-0123456789", "state": "RUNNING"}"#,
        ),
        (
            &two,
            r#"{"instance": <instance>, "state": "<state>", "both": "<instance>:<state>"}"#,
            r#"{"instance": "i-0123456789", "state": "RUNNING", "both": "i-0123456789:RUNNING"}"#,
        ),
        (
            &two,
            r#"{"instance": <instance>, "state": [9, <state>, true], "Transformed" : "Yes"}"#,
            r#"{"instance": "i-0123456789", "state": [9, "RUNNING", true], "Transformed" : "Yes"}"#,
        ),
        (
            &two,
            r#"{"rule": <aws.events.rule-arn>, "name": "<aws.events.rule-name>", "at": <aws.events.event.ingestion-time>}"#,
            r#"{"rule": "arn:rule", "name": "rule", "at": "2015-11-11T21:29:54Z"}"#,
        ),
        (&two, "\"<instance>\"\n\"<state>\"", "\"i-0123456789\"\n\"RUNNING\""),
        // Without quotes, text is text.
        (&two, "<instance> is <state>", "i-0123456789 is RUNNING"),
        // Values of every kind, outside of quotes and within.
        (
            &more,
            r#"{"a":<n>,"b":<yes>,"c":<no>,"d":<list>}"#,
            r#"{"a":3.10,"b":true,"c":null,"d":["arn:i"]}"#,
        ),
        (&more, r#"{"a":"<n> <yes> <no> <list>"}"#, r#"{"a":"3.10 true null [arn:i]"}"#),
        (
            &more,
            r#"{"a":<detail>,"b":"<detail>"}"#,
            r#"{"a":{"k":"v","q":"\"","b":"\\"},"b":"{k:v,q:,b:\\}"}"#,
        ),
        (&more, r#"{"a":<said>,"b":"<said>"}"#, r#"{"a":"a \"b\"\n\\","b":"a \"b\"\n\\"}"#),
        (&more, r#"{"a":<gone>,"b":"[<gone>]","c":<empty>}"#, r#"{"a":"","b":"[]","c":""}"#),
        (&more, "<gone><n>", "3.10"),
        (&more, r#"[<n>,"<n>"]"#, r#"[3.10,"3.10"]"#),
        // What is no name is no placeholder.
        (&more, r#""1 < 2 <> <a b> <n>""#, r#""1 < 2 <> <a b> 3.10""#),
        (&more, r#""\\<n>""#, r#""\\3.10""#),
    ] {
        assert_eq!(fill(paths, template).as_deref(), Ok(filled), "{template}");
    }
    let whole =
        fill(&[], r#"{"all": <aws.events.event.json>, "head": <aws.events.event>}"#).unwrap();
    let whole = Json::parse(&whole).unwrap();
    assert_eq!(whole.get("all"), Some(&event()));
    let head = whole.get("head").unwrap();
    assert!(head.get("detail").is_none() && head.get("source") == event().get("source"));
}

#[test]
fn templates_that_could_never_be_filled_are_refused() {
    for (paths, template, why) in [
        (&[][..], "<x>", "contains invalid placeholder x"),
        (&[("y", "$.a")], r#"{"a": "<x>"}"#, "contains invalid placeholder x"),
        (&[], "<aws.events.other>", "contains invalid placeholder aws.events.other"),
        (&[("x", "detail")], "<x>", "has the invalid path detail"),
        (&[("x", "$.a")], r#"{"a": <x>"#, "is not valid JSON"),
        (&[("x", "$.a")], r#"{<x>: 1 1}"#, "is not valid JSON"),
        (&[("x", "$.a")], r#"{"a": "<x>}"#, "is not valid JSON"),
    ] {
        assert_eq!(fill(paths, template).unwrap_err(), why, "{template}");
    }
    let key = fill(&[("x", "$.detail.o")], r#"{<x>: 1}"#);
    assert_eq!(key.unwrap_err(), "the transformed input is not valid JSON");
    assert!(matches!(Template::parse("{", &BTreeMap::new()), Err(InvalidTemplate::Json)));
}

proptest! {
    /// Whatever the text, a JSON template stays JSON that reads back as the text.
    #[test]
    fn text_comes_through_quotes_unchanged(said in ".{0,20}") {
        let event = Json::Object(vec![("x".to_owned(), Json::String(said.clone()))]);
        let paths = BTreeMap::from([("x".to_owned(), "$.x".to_owned())]);
        let template = Template::parse(r#"{"in": "<x>", "out": <x>}"#, &paths).unwrap();
        let ingested = Timestamp::EPOCH;
        let context = Context { event: &event, rule_arn: "", rule_name: "", ingested };
        let filled = Json::parse(&template.fill(&context).unwrap()).unwrap();
        for name in ["in", "out"] {
            prop_assert_eq!(filled.get(name).and_then(Json::as_str), Some(&*said));
        }
    }

    #[test]
    fn no_template_and_no_path_panics(template in "[{}\\[\\]\"\\\\<>xaws.,: é]{0,24}", path in "[$.\\[\\]*a0é]{0,10}") {
        let _either = Path::parse(&path).map(|path| path.find(&event()));
        let _either = fill(&[("x", "$.detail.o"), ("a", "$.detail.said")], &template);
    }

    /// Objects within quotes are text in which nothing is quoted.
    #[test]
    fn objects_within_quotes_leave_json_whole(key in ".{0,6}", said in ".{0,10}") {
        let inner = Json::Object(vec![(key, Json::Array(vec![Json::String(said)]))]);
        let event = Json::Object(vec![("x".to_owned(), inner)]);
        let paths = BTreeMap::from([("x".to_owned(), "$.x".to_owned())]);
        let template = Template::parse(r#"{"in": "<x>"}"#, &paths).unwrap();
        let context =
            Context { event: &event, rule_arn: "", rule_name: "", ingested: Timestamp::EPOCH };
        prop_assert!(template.fill(&context).is_ok());
    }
}

#[test]
fn templates_of_pipes_have_paths_for_placeholders() {
    let event =
        Json::parse(r#"{"messageId":"m","body":"{\"a\":[1,{\"b\":\"x \\\"y\\\"\"}]}"}"#).unwrap();
    let decoded = Json::parse(r#"{"messageId":"m","body":{"a":[1,{"b":"x \"y\""}]}}"#).unwrap();
    let context = PipeContext {
        event: &event,
        decoded: &decoded,
        pipe_arn: "arn:pipe",
        pipe_name: "pipe",
        source_arn: "arn:source",
        enrichment_arn: "",
        target_arn: "arn:target",
        ingested: Timestamp::from_millis(1_447_277_394_000),
    };
    for (template, made) in [
        ("Hello, <$.messageId>", "Hello, m"),
        ("<$.body.a[0]>", "1"),
        ("<$.body.a[1]>", r#"{"b":"x \"y\""}"#),
        (r#"{"b":<$.body.a[1].b>}"#, r#"{"b":"x \"y\""}"#),
        (r#"{"b":"said <$.body.a[1].b>"}"#, r#"{"b":"said x \"y\""}"#),
        (r#"{"none":<$.body.none>}"#, r#"{"none":""}"#),
        (
            r#"{"p":"<aws.pipes.pipe-name>","s":<aws.pipes.source-arn>}"#,
            r#"{"p":"pipe","s":"arn:source"}"#,
        ),
        (
            r#"["<aws.pipes.pipe-arn>","<aws.pipes.target-arn>","<aws.pipes.enrichment-arn>"]"#,
            r#"["arn:pipe","arn:target",""]"#,
        ),
        ("<aws.pipes.event.ingestion-time>", "2015-11-11T21:29:54Z"),
        ("<aws.pipes.event>", r#"{"messageId":"m","body":"{\"a\":[1,{\"b\":\"x \\\"y\\\"\"}]}"}"#),
        (
            r#"{"e":<aws.pipes.event.json>}"#,
            r#"{"e":{"messageId":"m","body":{"a":[1,{"b":"x \"y\""}]}}}"#,
        ),
        ("<b>bold</b>", "<b>bold</b>"),
    ] {
        let read = PipeTemplate::parse(template).unwrap();
        assert_eq!(read.fill(&context).as_deref(), Ok(made), "{template}");
    }
    for (template, wrong) in [
        ("<$.a..b>", InvalidTemplate::Path("$.a..b".into())),
        ("<aws.pipes.color>", InvalidTemplate::Placeholder("aws.pipes.color".into())),
        (r#"{"a":}"#, InvalidTemplate::Json),
    ] {
        assert_eq!(PipeTemplate::parse(template), Err(wrong), "{template}");
    }
}
