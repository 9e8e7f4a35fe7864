//! Composite alarms.

use crate::house::*;
use aws_api::cloudwatch::*;
use serde_json::{Value, json};

async fn house_of(children: &[&str]) -> House {
    let house = House::running();
    for name in children {
        let missing = Some("ignore".to_owned());
        let input = PutMetricAlarmInput { treat_missing_data: missing, ..orders(name) };
        let input = PutMetricAlarmInput { alarm_actions: None, ok_actions: None, ..input };
        house.metric_alarm(input).await;
    }
    house
}

fn told(input: &mut PutCompositeAlarmInput) {
    input.alarm_actions = Some(vec![OTHER.to_owned()]);
    input.ok_actions = Some(vec![OTHER.to_owned()]);
}

fn pairs(changes: &[(&str, &str)]) -> Vec<(String, String)> {
    changes.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned())).collect()
}

#[tokio::test]
async fn a_composite_alarm_follows_its_children() {
    let house = house_of(&["a", "b"]).await;
    house.composite_with("both", "ALARM(a) AND ALARM(\"b\")", told).await.unwrap();
    house.settle().await;
    let both = "arn:aws:cloudwatch:us-east-1:000000000000:alarm:both";
    let shown = house.shown_composite("both").await;
    assert_eq!(
        shown.state_reason.unwrap(),
        format!("{both} was created and its alarm rule evaluates to OK")
    );
    house.set("a", StateValue::Alarm).await;
    house.settle().await;
    assert_eq!(house.composite_value("both").await, "OK");
    house.pass(1).await;
    house.set("b", StateValue::Alarm).await;
    house.settle().await;
    let shown = house.shown_composite("both").await;
    assert_eq!(shown.state_value, Some(StateValue::Alarm));
    let b = "arn:aws:cloudwatch:us-east-1:000000000000:alarm:b";
    let reason = format!("{b} transitioned to ALARM at Sunday 22 November, 2026 03:00:01 UTC");
    assert_eq!(shown.state_reason.unwrap(), reason);
    let data: Value = serde_json::from_str(&shown.state_reason_data.unwrap()).unwrap();
    let at = "2026-11-22T03:00:01.000+0000";
    let state = json!({"value": "ALARM", "timestamp": at});
    assert_eq!(data, json!({"triggeringAlarms": [{"arn": b, "state": state}]}));
    let message = house.world.told().pop().unwrap();
    assert_eq!(message.body["AlarmRule"], "ALARM(a) AND ALARM(\"b\")");
    let state = json!({"Value": "ALARM", "Timestamp": at});
    assert_eq!(message.body["TriggeringChildren"], json!([{"Arn": b, "State": state}]));
    assert_eq!(house.world.changes(OTHER), pairs(&[("INSUFFICIENT_DATA", "OK"), ("OK", "ALARM")]));
}

#[tokio::test]
async fn composite_alarms_of_composite_alarms_follow_at_once() {
    let house = house_of(&["a"]).await;
    house.composite("inner", "ALARM(a)").await.unwrap();
    house.composite("outer", "NOT ALARM(inner)").await.unwrap();
    house.settle().await;
    assert_eq!(house.composite_value("outer").await, "ALARM");
    house.set("a", StateValue::Alarm).await;
    house.settle().await;
    assert_eq!(house.composite_value("inner").await, "ALARM");
    assert_eq!(house.composite_value("outer").await, "OK");
}

#[tokio::test]
async fn rules_that_cannot_be_are_refused() {
    let house = house_of(&["a"]).await;
    house.composite("one", "ALARM(a)").await.unwrap();
    house.composite("two", "ALARM(one)").await.unwrap();
    let arn = "arn:aws:cloudwatch:eu-west-1:000000000000:alarm:a";
    for (rule, text) in [
        ("ALARM(two)", "The alarm rule of one would make it depend on itself."),
        ("ALARM(one)", "The alarm rule of one would make it depend on itself."),
        (
            "ALARM(gone) OR OK(away)",
            "Could not save the composite alarm as alarms [away, gone] in the alarm rule do not exist",
        ),
        ("ALARM(a", "Invalid AlarmRule: ')' is missing at position 7."),
        (&format!("ALARM({arn})"), "is not of the same account and Region"),
    ] {
        let refusal = refusal(house.composite("one", rule).await);
        assert!(refusal.starts_with("ValidationError: ") && refusal.contains(text), "{refusal}");
    }
    let delete = |names: &[&str]| {
        let alarm_names = names.iter().map(|name| (*name).to_owned()).collect();
        house.room.delete_alarms(&house.caller, DeleteAlarmsInput { alarm_names })
    };
    let text =
        "ValidationError: Cannot delete one as there are composite alarm(s) depending on it.";
    assert_eq!(refusal(delete(&["one"]).await), text);
    let text = "ValidationError: Only one composite alarm can be deleted per request.";
    assert_eq!(refusal(delete(&["one", "two"]).await), text);
    assert_eq!(
        refusal(delete(&["two", "gone"]).await),
        "ResourceNotFound: Alarm gone does not exist"
    );
    delete(&["two"]).await.unwrap();
    delete(&["one", "a"]).await.unwrap();
    assert!(refusal(house.composite("one", "ALARM(a)").await).contains("alarms [a] in"));
}

#[tokio::test]
async fn a_suppressor_holds_actions_back_for_its_periods() {
    let house = house_of(&["a", "maintenance"]).await;
    let suppressed = |input: &mut PutCompositeAlarmInput| {
        told(input);
        input.actions_suppressor = Some("maintenance".to_owned());
        input.actions_suppressor_wait_period = Some(20);
        input.actions_suppressor_extension_period = Some(30);
    };
    house.composite_with("c", "ALARM(a)", suppressed).await.unwrap();
    house.pass(25).await;
    assert_eq!(house.world.changes(OTHER), pairs(&[("INSUFFICIENT_DATA", "OK")]));
    house.set("a", StateValue::Alarm).await;
    house.settle().await;
    let held = |shown: CompositeAlarm| {
        let by = shown.actions_suppressed_by.map(|by| by.as_str().to_owned());
        (shown.state_value.unwrap().as_str().to_owned(), by.unwrap_or_default())
    };
    let is = |state: &str, by: &str| (state.to_owned(), by.to_owned());
    assert_eq!(held(house.shown_composite("c").await), is("ALARM", "WaitPeriod"));
    house.pass(10).await;
    house.set("maintenance", StateValue::Alarm).await;
    house.pass(60).await;
    assert_eq!(held(house.shown_composite("c").await), is("ALARM", "Alarm"));
    house.set("maintenance", StateValue::Ok).await;
    house.pass(29).await;
    assert_eq!(held(house.shown_composite("c").await), is("ALARM", "ExtensionPeriod"));
    assert_eq!(house.world.changes(OTHER).len(), 1, "nobody was told yet");
    house.pass(2).await;
    assert_eq!(held(house.shown_composite("c").await), is("ALARM", ""));
    assert_eq!(house.world.changes(OTHER), pairs(&[("INSUFFICIENT_DATA", "OK"), ("OK", "ALARM")]));
    let states = house.world.events().into_iter().filter(|e| e.resources[0].ends_with(":c"));
    let states: Vec<Value> = states
        .filter(|event| event.detail_type.ends_with("State Change"))
        .map(|event| serde_json::from_str::<Value>(&event.detail).unwrap()["state"].take())
        .collect();
    assert_eq!(states[1]["actionsSuppressedBy"], "WaitPeriod");
    assert_eq!(states[1]["actionsSuppressedReason"], "Actions suppressed by WaitPeriod");
}

#[tokio::test]
async fn a_state_set_by_hand_stays_until_a_child_changes() {
    let house = house_of(&["a"]).await;
    house.composite("c", "ALARM(a)").await.unwrap();
    house.settle().await;
    house.set("c", StateValue::Alarm).await;
    house.pass(120).await;
    assert_eq!(house.composite_value("c").await, "ALARM");
    house.set("a", StateValue::Ok).await;
    house.settle().await;
    assert_eq!(house.composite_value("c").await, "OK");
}
