//! Rules and targets as they are put and shown.

use crate::house::{House, QUEUE, refusal, target, with_role};
use aws_api::events::*;
use std::collections::BTreeMap;

fn rule(name: &str, pattern: Option<&str>, schedule: Option<&str>) -> PutRuleRequest {
    PutRuleRequest {
        name: name.to_owned(),
        event_pattern: pattern.map(str::to_owned),
        schedule_expression: schedule.map(str::to_owned),
        ..PutRuleRequest::default()
    }
}

#[tokio::test]
async fn rules_are_put_shown_switched_and_deleted() {
    let house = House::new();
    let (room, caller) = (&house.room, &house.caller);
    let put = PutRuleRequest {
        description: Some("d".to_owned()),
        tags: Some(vec![Tag { key: "a".to_owned(), value: "1".to_owned() }]),
        ..rule("r", Some(r#"{"source":["a"]}"#), None)
    };
    let arn = room.put_rule(caller, put).await.unwrap().rule_arn.unwrap();
    assert_eq!(arn, "arn:aws:events:us-east-1:000000000000:rule/r");
    let describe = || DescribeRuleRequest { name: "r".to_owned(), event_bus_name: None };
    let shown = room.describe_rule(caller, describe()).await.unwrap();
    assert_eq!(shown.arn.as_deref(), Some(&*arn));
    assert_eq!(shown.event_pattern.as_deref(), Some(r#"{"source":["a"]}"#));
    assert_eq!(shown.state, Some(RuleState::Enabled));
    assert_eq!(shown.event_bus_name.as_deref(), Some("default"));
    assert_eq!(shown.created_by.as_deref(), Some("000000000000"));
    // Putting again replaces what is said, but not tags and targets.
    house.targets("r", vec![target(QUEUE)]).await;
    room.put_rule(caller, rule("r", None, Some("rate(1 day)"))).await.unwrap();
    let shown = room.describe_rule(caller, describe()).await.unwrap();
    assert_eq!((shown.event_pattern, shown.description), (None, None));
    let tags = ListTagsForResourceRequest { resource_arn: arn.clone() };
    let tags = room.list_tags_for_resource(caller, tags).await.unwrap().tags.unwrap();
    assert_eq!(tags.len(), 1);
    let disable = DisableRuleRequest { name: "r".to_owned(), event_bus_name: None };
    room.disable_rule(caller, disable).await.unwrap();
    let shown = room.describe_rule(caller, describe()).await.unwrap();
    assert_eq!(shown.state, Some(RuleState::Disabled));
    let delete = || DeleteRuleRequest { name: "r".to_owned(), event_bus_name: None, force: None };
    assert_eq!(
        refusal(room.delete_rule(caller, delete()).await),
        "ValidationException: Rule can't be deleted since it has targets."
    );
    let ids = vec!["1".to_owned(), "9".to_owned()];
    let remove =
        RemoveTargetsRequest { rule: "r".to_owned(), ids, event_bus_name: None, force: None };
    let removed = room.remove_targets(caller, remove).await.unwrap();
    assert_eq!(removed.failed_entry_count, Some(1));
    assert_eq!(
        removed.failed_entries.unwrap()[0].error_message.as_deref(),
        Some("Rule 'r' does not have a target with the Id '9'.")
    );
    room.delete_rule(caller, delete()).await.unwrap();
    room.delete_rule(caller, delete()).await.unwrap();
    assert_eq!(
        refusal(room.describe_rule(caller, describe()).await),
        "ResourceNotFoundException: Rule r does not exist on EventBus default."
    );
}

#[tokio::test]
async fn what_makes_no_sense_of_a_rule_is_refused_in_awss_words() {
    let house = House::new();
    let on_custom = PutRuleRequest {
        event_bus_name: Some("there".to_owned()),
        ..rule("r", None, Some("rate(1 day)"))
    };
    let nowhere = PutRuleRequest {
        event_bus_name: Some("gone".to_owned()),
        ..rule("r", Some(r#"{"a":[1]}"#), None)
    };
    for (input, why) in [
        (
            rule("r", None, None),
            "ValidationException: Parameter(s) EventPattern or ScheduleExpression must be specified.",
        ),
        (
            rule("r", None, Some("rate(1 days)")),
            "ValidationException: Parameter ScheduleExpression is not valid.",
        ),
        (
            on_custom,
            "ValidationException: ScheduleExpression is supported only on the default event bus.",
        ),
        (nowhere, "ResourceNotFoundException: Event bus gone does not exist."),
        (
            rule("r", Some("{"), None),
            "InvalidEventPatternException: Event pattern is not valid. Reason: Filter is not valid JSON at line 1 column 1",
        ),
        (
            rule("r", Some(r#"{"a":"x"}"#), None),
            "InvalidEventPatternException: Event pattern is not valid. Reason: \"a\" must be an object or an array at $.a",
        ),
    ] {
        assert_eq!(refusal(house.room.put_rule(&house.caller, input).await), why);
    }
}

#[tokio::test]
async fn targets_are_refused_one_by_one_and_what_is_not_served_by_name() {
    let house = House::new();
    let (room, caller) = (&house.room, &house.caller);
    house.rule("r", r#"{"source":["a"]}"#).await;
    let named = |id: &str, target: Target| Target { id: id.to_owned(), ..target };
    let fifo = target("arn:aws:sqs:us-east-1:000000000000:q.fifo");
    let stream = "arn:aws:kinesis:us-east-1:000000000000:stream/s";
    let dead = DeadLetterConfig { arn: Some("arn:aws:sns:us-east-1:000000000000:t".to_owned()) };
    let http = HttpParameters::default();
    let put = house
        .targets(
            "r",
            vec![
                named("fine", target(QUEUE)),
                named("arn", target("nonsense")),
                named("fifo", fifo),
                named("role", target(stream)),
                named("dead", Target { dead_letter_config: Some(dead), ..target(QUEUE) }),
                named("http", Target { http_parameters: Some(http), ..target(QUEUE) }),
                named("stream", with_role(stream)),
            ],
        )
        .await;
    let failed: Vec<_> = put
        .failed_entries
        .unwrap()
        .into_iter()
        .map(|entry| (entry.target_id.unwrap(), entry.error_message.unwrap()))
        .collect();
    let failed: Vec<_> = failed.iter().map(|(id, why)| (&**id, &**why)).collect();
    assert_eq!(
        failed,
        [
            (
                "arn",
                "Parameter nonsense is not valid. Reason: Provided Arn is not in correct format."
            ),
            ("fifo", "Parameter(s) SqsParameters must be specified for target: fifo."),
            (
                "role",
                "RoleArn is required for target arn:aws:kinesis:us-east-1:000000000000:stream/s."
            ),
            (
                "dead",
                "Parameter DeadLetterConfig.Arn is not valid. Reason: Provided Arn is not that of a standard SQS queue."
            ),
            ("http", "Parameter(s) HttpParameters not valid for target: http."),
        ]
    );
    let list =
        ListTargetsByRuleRequest { rule: "r".to_owned(), limit: Some(1), ..Default::default() };
    let first = room.list_targets_by_rule(caller, list.clone()).await.unwrap();
    let next = ListTargetsByRuleRequest { next_token: first.next_token, ..list };
    let second = room.list_targets_by_rule(caller, next).await.unwrap();
    let ids = [first.targets.unwrap()[0].id.clone(), second.targets.unwrap()[0].id.clone()];
    assert_eq!(ids, ["fine", "stream"]);
    assert_eq!(second.next_token, None);
    let of = ListRuleNamesByTargetRequest { target_arn: QUEUE.to_owned(), ..Default::default() };
    let names = room.list_rule_names_by_target(caller, of).await.unwrap().rule_names;
    assert_eq!(names, Some(vec!["r".to_owned()]));
    let machine = target("arn:aws:states:us-east-1:000000000000:stateMachine:m");
    let template = |template: &str| Target {
        input_transformer: Some(InputTransformer {
            input_template: template.to_owned(),
            input_paths_map: Some(BTreeMap::from([("x".to_owned(), "$.a".to_owned())])),
        }),
        ..target(QUEUE)
    };
    let two =
        Target { input: Some("1".to_owned()), input_path: Some("$".to_owned()), ..target(QUEUE) };
    for (target, why) in [
        (
            machine,
            "Millstream does not implement targets of the service states (arn:aws:states:us-east-1:000000000000:stateMachine:m) yet.",
        ),
        (
            Target { ecs_parameters: Some(EcsParameters::default()), ..target(QUEUE) },
            "Millstream does not implement targets with EcsParameters yet.",
        ),
        (template("<y>"), "InputTemplate for target 1 contains invalid placeholder y."),
        (template(r#"{"a":<x>"#), "InputTemplate for target 1 is not valid JSON."),
        (two, "Only one of Input, InputPath, or InputTransformer must be provided for target 1."),
        (
            Target { input: Some("{".to_owned()), ..target(QUEUE) },
            "JSON syntax error in input for target 1.",
        ),
        (
            Target { input_path: Some("a".to_owned()), ..target(QUEUE) },
            "Invalid InputPath for target 1.",
        ),
    ] {
        let input =
            PutTargetsRequest { rule: "r".to_owned(), targets: vec![target], event_bus_name: None };
        assert_eq!(room.put_targets(caller, input).await.unwrap_err().message(), why);
    }
    let many: Vec<_> = (0..4).map(|n| named(&n.to_string(), target(QUEUE))).collect();
    let input = PutTargetsRequest { rule: "r".to_owned(), targets: many, event_bus_name: None };
    assert_eq!(
        refusal(room.put_targets(caller, input).await),
        "LimitExceededException: The requested resource exceeds the maximum number allowed."
    );
}

#[tokio::test]
async fn listings_come_in_pages_and_a_bus_has_three_hundred_rules() {
    let house = House::new();
    let (room, caller) = (&house.room, &house.caller);
    for n in 0..300 {
        house.rule(&format!("r{n:03}"), r#"{"source":["a"]}"#).await;
    }
    let full = room.put_rule(caller, rule("more", Some(r#"{"a":[1]}"#), None)).await;
    assert!(refusal(full).starts_with("LimitExceededException"));
    // One that is there can still be changed.
    room.put_rule(caller, rule("r000", Some(r#"{"a":[1]}"#), None)).await.unwrap();
    let (mut seen, mut token) = (Vec::new(), None);
    loop {
        let input = ListRulesRequest {
            limit: Some(40),
            name_prefix: Some("r1".to_owned()),
            next_token: token,
            ..ListRulesRequest::default()
        };
        let page = room.list_rules(caller, input).await.unwrap();
        seen.extend(page.rules.unwrap().into_iter().map(|rule| rule.name.unwrap()));
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    let all: Vec<String> = (100..200).map(|n| format!("r{n}")).collect();
    assert_eq!(seen, all);
    let wrong = ListRulesRequest { next_token: Some("x".to_owned()), ..Default::default() };
    assert!(room.list_rules(caller, wrong).await.is_err());
}

#[tokio::test]
async fn patterns_can_be_tried_out() {
    let house = House::new();
    let event = |source: &str| {
        format!(
            r#"{{"id":"1","account":"1","source":"{source}","time":"t","region":"r","resources":[],"detail-type":"d","detail":{{}}}}"#
        )
    };
    let test = async |pattern: &str, event: &str| {
        let input =
            TestEventPatternRequest { event: event.to_owned(), event_pattern: pattern.to_owned() };
        let tried = house.room.test_event_pattern(&house.caller, input).await;
        tried.map(|tried| tried.result.unwrap()).map_err(|error| error.to_string())
    };
    let pattern = r#"{"source":["a"]}"#;
    assert_eq!(test(pattern, &event("a")).await, Ok(true));
    assert_eq!(test(pattern, &event("b")).await, Ok(false));
    for (pattern, event, code) in [
        ("{", &*event("a"), "InvalidEventPatternException"),
        (pattern, "{", "ValidationException"),
        (pattern, "[]", "ValidationException"),
        (pattern, r#"{"source":"a"}"#, "ValidationException"),
    ] {
        assert!(test(pattern, event).await.unwrap_err().starts_with(code), "{pattern} {event}");
    }
}
