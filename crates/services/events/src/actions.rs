//! Which IAM action on which resource each request is: «Actions, resources, and condition keys for
//! Amazon EventBridge» in the Service Authorization Reference.

use crate::names::{BusName, PRINCIPAL, Place};
use crate::room::Room;
use aws_api::events::{EventsInput as Input, Tag};
use aws_api::{Access, ApiError, not_implemented};
use foundation::Caller;
use foundation::access::{Ask, Attached};
use std::sync::Arc;

fn tagged(ask: Ask, tags: Option<&Vec<Tag>>) -> Ask {
    let Some(tags) = tags.filter(|tags| !tags.is_empty()) else { return ask };
    let ask = ask.with("aws:TagKeys", tags.iter().map(|tag| tag.key.clone()).collect());
    tags.iter().fold(ask, |ask, Tag { key, value }| {
        ask.with(format!("aws:RequestTag/{key}"), vec![value.clone()])
    })
}

/// That the caller may hand the role to EventBridge.
fn passing(role: Option<&String>) -> Option<Ask> {
    let ask = Ask::new("iam:PassRole", role?);
    Some(ask.with("iam:PassedToService", vec![PRINCIPAL.to_owned()]))
}

/// The action on a resource of a name of the caller's own.
fn own(caller: &Caller, action: &'static str, kind: &str, name: &str) -> Ask {
    Ask::new(action, Place::of(caller).arn(format!("{kind}/{name}")))
}

fn bus(caller: &Caller, action: &'static str, name: Option<&str>) -> Result<Ask, ApiError> {
    Ok(Ask::new(action, BusName::of(caller, name)?.arn()))
}

type Named<'a> = (Option<&'a String>, &'a str);

fn rule(caller: &Caller, action: &'static str, (bus, rule): Named<'_>) -> Result<Ask, ApiError> {
    let bus = BusName::of(caller, bus.map(String::as_str))?;
    Ok(Ask::new(action, bus.rule(rule).arn()))
}

/// The questions, less what hangs on the resources.
fn asks(caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
    let all = |action| Ok(vec![Ask::new(action, "*")]);
    let one = |ask: Ask| Ok(vec![ask]);
    match input {
        Input::PutEvents(i) => puts(caller, i),
        Input::CreateEventBus(i) => {
            let ask = own(caller, "events:CreateEventBus", "event-bus", &i.name);
            one(tagged(ask, i.tags.as_ref()))
        }
        Input::DeleteEventBus(i) => Ok(vec![bus(caller, "events:DeleteEventBus", Some(&i.name))?]),
        Input::DescribeEventBus(i) => {
            Ok(vec![bus(caller, "events:DescribeEventBus", i.name.as_deref())?])
        }
        Input::UpdateEventBus(i) => {
            Ok(vec![bus(caller, "events:UpdateEventBus", i.name.as_deref())?])
        }
        Input::PutPermission(i) => {
            Ok(vec![bus(caller, "events:PutPermission", i.event_bus_name.as_deref())?])
        }
        Input::RemovePermission(i) => {
            Ok(vec![bus(caller, "events:RemovePermission", i.event_bus_name.as_deref())?])
        }
        Input::PutRule(i) => {
            let ask = rule(caller, "events:PutRule", (i.event_bus_name.as_ref(), &i.name))?;
            let ask = tagged(ask, i.tags.as_ref());
            Ok([ask].into_iter().chain(passing(i.role_arn.as_ref())).collect())
        }
        Input::PutTargets(i) => {
            let ask = rule(caller, "events:PutTargets", (i.event_bus_name.as_ref(), &i.rule))?;
            let arns = i.targets.iter().map(|target| target.arn.clone()).collect();
            let passed = i.targets.iter().filter_map(|target| passing(target.role_arn.as_ref()));
            Ok([ask.with("events:TargetArn", arns)].into_iter().chain(passed).collect())
        }
        Input::DeleteRule(i) => {
            Ok(vec![rule(caller, "events:DeleteRule", (i.event_bus_name.as_ref(), &i.name))?])
        }
        Input::DescribeRule(i) => {
            Ok(vec![rule(caller, "events:DescribeRule", (i.event_bus_name.as_ref(), &i.name))?])
        }
        Input::DisableRule(i) => {
            Ok(vec![rule(caller, "events:DisableRule", (i.event_bus_name.as_ref(), &i.name))?])
        }
        Input::EnableRule(i) => {
            Ok(vec![rule(caller, "events:EnableRule", (i.event_bus_name.as_ref(), &i.name))?])
        }
        Input::RemoveTargets(i) => {
            Ok(vec![rule(caller, "events:RemoveTargets", (i.event_bus_name.as_ref(), &i.rule))?])
        }
        Input::ListTargetsByRule(i) => {
            let named = (i.event_bus_name.as_ref(), &*i.rule);
            Ok(vec![rule(caller, "events:ListTargetsByRule", named)?])
        }
        Input::TagResource(i) => {
            one(tagged(Ask::new("events:TagResource", &i.resource_arn), Some(&i.tags)))
        }
        Input::UntagResource(i) => {
            let ask = Ask::new("events:UntagResource", &i.resource_arn);
            one(ask.with("aws:TagKeys", i.tag_keys.clone()))
        }
        Input::ListTagsForResource(i) => {
            one(Ask::new("events:ListTagsForResource", &i.resource_arn))
        }
        Input::CreateArchive(i) => {
            one(own(caller, "events:CreateArchive", "archive", &i.archive_name))
        }
        Input::UpdateArchive(i) => {
            one(own(caller, "events:UpdateArchive", "archive", &i.archive_name))
        }
        Input::DeleteArchive(i) => {
            one(own(caller, "events:DeleteArchive", "archive", &i.archive_name))
        }
        Input::DescribeArchive(i) => {
            one(own(caller, "events:DescribeArchive", "archive", &i.archive_name))
        }
        Input::StartReplay(i) => one(own(caller, "events:StartReplay", "replay", &i.replay_name)),
        Input::CancelReplay(i) => one(own(caller, "events:CancelReplay", "replay", &i.replay_name)),
        Input::DescribeReplay(i) => {
            one(own(caller, "events:DescribeReplay", "replay", &i.replay_name))
        }
        Input::CreateConnection(i) => {
            one(own(caller, "events:CreateConnection", "connection", &i.name))
        }
        Input::UpdateConnection(i) => {
            one(own(caller, "events:UpdateConnection", "connection", &i.name))
        }
        Input::DeleteConnection(i) => {
            one(own(caller, "events:DeleteConnection", "connection", &i.name))
        }
        Input::DeauthorizeConnection(i) => {
            one(own(caller, "events:DeauthorizeConnection", "connection", &i.name))
        }
        Input::DescribeConnection(i) => {
            one(own(caller, "events:DescribeConnection", "connection", &i.name))
        }
        Input::CreateApiDestination(i) => {
            one(own(caller, "events:CreateApiDestination", "api-destination", &i.name))
        }
        Input::UpdateApiDestination(i) => {
            one(own(caller, "events:UpdateApiDestination", "api-destination", &i.name))
        }
        Input::DeleteApiDestination(i) => {
            one(own(caller, "events:DeleteApiDestination", "api-destination", &i.name))
        }
        Input::DescribeApiDestination(i) => {
            one(own(caller, "events:DescribeApiDestination", "api-destination", &i.name))
        }
        Input::ListApiDestinations(_) => all("events:ListApiDestinations"),
        Input::ListArchives(_) => all("events:ListArchives"),
        Input::ListConnections(_) => all("events:ListConnections"),
        Input::ListEventBuses(_) => all("events:ListEventBuses"),
        Input::ListReplays(_) => all("events:ListReplays"),
        Input::ListRuleNamesByTarget(_) => all("events:ListRuleNamesByTarget"),
        Input::ListRules(_) => all("events:ListRules"),
        Input::TestEventPattern(_) => all("events:TestEventPattern"),
        #[expect(unreachable_patterns, reason = "what has no line here is not there yet")]
        other => Err(not_implemented("EventBridge", other.operation().name)),
    }
}

/// One question for each bus that is put on.
fn puts(caller: &Caller, input: &aws_api::events::PutEventsRequest) -> Result<Vec<Ask>, ApiError> {
    let mut asks: Vec<Ask> = Vec::new();
    for entry in &input.entries {
        let ask = bus(caller, "events:PutEvents", entry.event_bus_name.as_deref())?;
        let some = |text: &Option<String>| text.clone().into_iter().collect();
        let ask = ask
            .with("events:source", some(&entry.source))
            .with("events:detail-type", some(&entry.detail_type));
        if !asks.contains(&ask) {
            asks.push(ask);
        }
    }
    Ok(asks)
}

#[async_trait::async_trait]
impl Access<Input> for Room {
    async fn asks(&self, caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        let mut whole = Vec::new();
        for ask in asks(caller, input)? {
            whole
                .push(self.attachments.add(ask, async |arn: &str| self.attached(arn).await).await?);
        }
        Ok(whole)
    }
}

impl Room {
    /// What hangs on a resource; nothing on what is not there.
    async fn attached(&self, arn: &str) -> Result<Attached, ApiError> {
        let nothing = |error: ApiError| match error.status() < 500 {
            true => Ok(Attached::default()),
            false => Err(error),
        };
        let tags = |tags: std::collections::BTreeMap<String, String>| {
            (!tags.is_empty()).then(|| Arc::new(tags))
        };
        if let Some(bus) = BusName::of_arn(arn) {
            return match self.bus(&bus).await {
                Ok((bus, _)) => {
                    Ok(Attached { policy: bus.policy.map(Arc::from), tags: tags(bus.tags) })
                }
                Err(error) => nothing(error),
            };
        }
        if !arn.contains(":rule/") {
            return Ok(Attached::default());
        }
        match self.tags(arn).await {
            Ok(found) => Ok(Attached { policy: None, tags: tags(found) }),
            Err(error) => nothing(error),
        }
    }
}
