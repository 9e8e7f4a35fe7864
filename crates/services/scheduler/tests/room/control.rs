//! The operations and their answers.

use crate::house::{House, QUEUE, at, flexible, refusal, schedule};
use aws_api::scheduler::*;

#[tokio::test]
async fn a_schedule_is_shown_as_it_was_made() {
    let house = House::new();
    let input = CreateScheduleInput {
        action_after_completion: Some(ActionAfterCompletion::Delete),
        description: Some("d".to_owned()),
        start_date: Some(at("2026-11-20T00:00:00Z")),
        end_date: Some(at("2026-12-20T00:00:00Z")),
        flexible_time_window: flexible(10),
        schedule_expression_timezone: Some("Europe/Berlin".to_owned()),
        state: Some(ScheduleState::Disabled),
        ..schedule("s", "cron(0 3 * * ? *)")
    };
    let arn = house.create(input.clone()).await.unwrap();
    assert_eq!(arn, "arn:aws:scheduler:us-east-1:000000000000:schedule/default/s");
    let now = Some(house.ambient.now());
    let retry_policy = Some(RetryPolicy {
        maximum_event_age_in_seconds: Some(86_400),
        maximum_retry_attempts: Some(185),
    });
    let expected = GetScheduleOutput {
        action_after_completion: Some(ActionAfterCompletion::Delete),
        arn: Some(arn.clone()),
        creation_date: now,
        description: Some("d".to_owned()),
        end_date: input.end_date,
        flexible_time_window: Some(flexible(10)),
        group_name: Some("default".to_owned()),
        kms_key_arn: None,
        last_modification_date: now,
        name: Some("s".to_owned()),
        schedule_expression: Some("cron(0 3 * * ? *)".to_owned()),
        schedule_expression_timezone: Some("Europe/Berlin".to_owned()),
        start_date: input.start_date,
        state: Some(ScheduleState::Disabled),
        target: Some(Target { retry_policy, ..input.target }),
    };
    assert_eq!(house.shown("s").await.unwrap(), expected);
    // An update says all of it anew: what it does not say is as by default.
    house.pass(5);
    assert_eq!(house.update(schedule("s", "rate(1 hour)")).await.unwrap(), arn);
    let shown = house.shown("s").await.unwrap();
    assert_eq!(shown.description, None);
    assert_eq!(shown.action_after_completion, Some(ActionAfterCompletion::None));
    assert_eq!(shown.state, Some(ScheduleState::Enabled));
    assert_eq!(shown.schedule_expression_timezone.as_deref(), Some("UTC"));
    assert_eq!(shown.creation_date, now);
    assert_eq!(shown.last_modification_date, Some(house.ambient.now()));
}

#[tokio::test]
async fn what_is_asked_again_under_its_token_is_done_once() {
    let house = House::new();
    let mut input = schedule("s", "rate(1 hour)");
    input.client_token = Some("a".to_owned());
    let arn = house.create(input.clone()).await.unwrap();
    assert_eq!(house.create(input.clone()).await.unwrap(), arn);
    let conflict = "ConflictException: Schedule s already exists.";
    let other = CreateScheduleInput { description: Some("d".to_owned()), ..input.clone() };
    assert_eq!(refusal(house.create(other).await), conflict);
    let other = CreateScheduleInput { client_token: Some("b".to_owned()), ..input.clone() };
    assert_eq!(refusal(house.create(other).await), conflict);
    house.pass(10);
    let again = CreateScheduleInput { schedule_expression: "rate(2 hours)".to_owned(), ..input };
    house.update(again.clone()).await.unwrap();
    let modified = house.shown("s").await.unwrap().last_modification_date;
    house.pass(10);
    house.update(again).await.unwrap();
    assert_eq!(house.shown("s").await.unwrap().last_modification_date, modified);
    house.delete("s", Some("d")).await.unwrap();
    house.delete("s", Some("d")).await.unwrap();
    let missing = "ResourceNotFoundException: Schedule s does not exist.";
    assert_eq!(refusal(house.delete("s", Some("e")).await), missing);
    // What was made anew is another; and after its time a token is forgotten.
    house.create(schedule("s", "rate(1 hour)")).await.unwrap();
    house.delete("s", Some("d")).await.unwrap();
    assert!(house.names().await.is_empty());
    house.pass(3_601);
    house.create(schedule("t", "rate(1 hour)")).await.unwrap();
    house.delete("t", None).await.unwrap();
    assert_eq!(refusal(house.delete("s", Some("d")).await), missing);
}

/// The names on all pages.
async fn listed(house: &House, input: ListSchedulesInput) -> Vec<String> {
    let (mut found, mut token) = (Vec::new(), None);
    loop {
        let input = ListSchedulesInput { next_token: token, ..input.clone() };
        let page = house.room.list_schedules(&house.caller, input).await.unwrap();
        found.extend(page.schedules.into_iter().map(|summary| {
            assert_eq!(summary.target.unwrap().arn, QUEUE);
            format!("{}/{}", summary.group_name.unwrap(), summary.name.unwrap())
        }));
        token = page.next_token;
        if token.is_none() {
            return found;
        }
    }
}

async fn listed_groups(house: &House, prefix: Option<&str>) -> Vec<String> {
    let (mut found, mut next_token) = (Vec::new(), None);
    loop {
        let name_prefix = prefix.map(str::to_owned);
        let input = ListScheduleGroupsInput { max_results: Some(1), name_prefix, next_token };
        let page = house.room.list_schedule_groups(&house.caller, input).await.unwrap();
        found.extend(page.schedule_groups.into_iter().map(|group| group.name.unwrap()));
        next_token = page.next_token;
        if next_token.is_none() {
            return found;
        }
    }
}

#[tokio::test]
async fn listings_have_pages_prefixes_groups_and_states() {
    let house = House::new();
    for name in ["b", "a"] {
        house.group(name).await.unwrap();
    }
    for (name, group, state) in [
        ("x1", None, ScheduleState::Enabled),
        ("x2", None, ScheduleState::Disabled),
        ("y1", None, ScheduleState::Enabled),
        ("x1", Some("a"), ScheduleState::Enabled),
    ] {
        let input = CreateScheduleInput {
            group_name: group.map(str::to_owned),
            state: Some(state),
            ..schedule(name, "rate(1 hour)")
        };
        house.create(input).await.unwrap();
    }
    let ask = ListSchedulesInput::default;
    let all = ["a/x1", "default/x1", "default/x2", "default/y1"];
    assert_eq!(listed(&house, ask()).await, all);
    assert_eq!(listed(&house, ListSchedulesInput { max_results: Some(1), ..ask() }).await, all);
    let grouped = ListSchedulesInput { group_name: Some("a".to_owned()), ..ask() };
    assert_eq!(listed(&house, grouped).await, ["a/x1"]);
    let state = Some(ScheduleState::Disabled);
    assert_eq!(listed(&house, ListSchedulesInput { state, ..ask() }).await, ["default/x2"]);
    let prefix = Some("x".to_owned());
    let prefixed = ListSchedulesInput { name_prefix: prefix, max_results: Some(2), ..ask() };
    assert_eq!(listed(&house, prefixed).await, ["a/x1", "default/x1", "default/x2"]);
    let wrong = ListSchedulesInput { next_token: Some("no".to_owned()), ..ask() };
    let refused = refusal(house.room.list_schedules(&house.caller, wrong).await);
    assert_eq!(refused, "ValidationException: Invalid NextToken.");
    assert_eq!(listed_groups(&house, None).await, ["a", "b", "default"]);
    assert_eq!(listed_groups(&house, Some("d")).await, ["default"]);
}

#[tokio::test]
async fn a_deleted_group_takes_its_schedules_with_it_whoever_is_killed() {
    let mut house = House::new();
    let arn = house.group("g").await.unwrap();
    assert_eq!(arn, "arn:aws:scheduler:us-east-1:000000000000:schedule-group/g");
    let in_group = |name: &str| CreateScheduleInput {
        group_name: Some("g".to_owned()),
        ..schedule(name, "at(2026-11-18T12:00:00)")
    };
    for n in 0..300 {
        house.create(in_group(&format!("s{n}"))).await.unwrap();
    }
    house.create(schedule("other", "at(2026-11-18T12:00:00)")).await.unwrap();
    let delete =
        |name: &str| DeleteScheduleGroupInput { client_token: None, name: name.to_owned() };
    house.room.delete_schedule_group(&house.caller, delete("g")).await.unwrap();
    let get = GetScheduleGroupInput { name: "g".to_owned() };
    let shown = house.room.get_schedule_group(&house.caller, get.clone()).await.unwrap();
    assert_eq!(shown.state, Some(ScheduleGroupState::Deleting));
    let told = "ConflictException: Schedule group g is being deleted.";
    assert_eq!(refusal(house.create(in_group("new")).await), told);
    house.run();
    // Not long enough to be done.
    tokio::task::yield_now().await;
    house.kill().await;
    house.run();
    house.settle().await;
    let gone = refusal(house.room.get_schedule_group(&house.caller, get).await);
    assert_eq!(gone, "ResourceNotFoundException: Schedule group g does not exist.");
    assert_eq!(house.names().await, ["other"]);
    house.pass(3_600);
    house.world.until(1).await;
    house.settle().await;
    assert_eq!(house.world.bodies("q").len(), 1);
    house.group("g").await.unwrap();
    let refused = refusal(house.room.delete_schedule_group(&house.caller, delete("default")).await);
    assert_eq!(refused, "ValidationException: The default schedule group cannot be deleted.");
}

#[tokio::test]
async fn groups_have_tags() {
    let house = House::new();
    let (room, caller) = (&house.room, &house.caller);
    let tag = |key: &str| Tag { key: key.to_owned(), value: "v".to_owned() };
    let input = CreateScheduleGroupInput {
        client_token: None,
        name: "g".to_owned(),
        tags: Some(vec![tag("a"), tag("b")]),
    };
    let arn = room.create_schedule_group(caller, input).await.unwrap().schedule_group_arn;
    let input = TagResourceInput { resource_arn: arn.clone(), tags: vec![tag("c")] };
    room.tag_resource(caller, input).await.unwrap();
    let input = UntagResourceInput { resource_arn: arn.clone(), tag_keys: vec!["a".to_owned()] };
    room.untag_resource(caller, input).await.unwrap();
    let input = ListTagsForResourceInput { resource_arn: arn.clone() };
    let tags = room.list_tags_for_resource(caller, input).await.unwrap().tags.unwrap();
    assert_eq!(tags, [tag("b"), tag("c")]);
    let many = (0..50).map(|n| tag(&n.to_string())).collect();
    let input = TagResourceInput { resource_arn: arn.clone(), tags: many };
    assert!(refusal(room.tag_resource(caller, input).await).starts_with("ServiceQuotaExceeded"));
    let input = TagResourceInput { resource_arn: arn, tags: vec![tag("aws:x")] };
    assert!(refusal(room.tag_resource(caller, input).await).starts_with("ValidationException"));
}
