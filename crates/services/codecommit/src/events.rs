//! What triggers tell: events as AWS documents them for Lambda and SNS («Manage triggers»).

use crate::git::refs::HEADS;
use crate::model::{Moved, Trigger};
use aws_api::codecommit::RepositoryTriggerEventEnum as Event;
use foundation::Timestamp;
use serde::Serialize;

#[derive(Serialize)]
struct Message<'a> {
    #[serde(rename = "Records")]
    records: [Record<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Record<'a> {
    event_id: &'a str,
    event_version: &'static str,
    event_time: String,
    event_trigger_name: &'a str,
    event_part_number: u32,
    codecommit: References<'a>,
    event_name: &'static str,
    event_trigger_config_id: &'a str,
    #[serde(rename = "eventSourceARN")]
    event_source_arn: &'a str,
    #[serde(rename = "userIdentityARN")]
    user_identity_arn: &'a str,
    event_source: &'static str,
    aws_region: &'a str,
    event_total_parts: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    custom_data: Option<&'a str>,
}

#[derive(Serialize)]
struct References<'a> {
    references: Vec<Reference<'a>>,
}

#[derive(Serialize)]
struct Reference<'a> {
    commit: &'a str,
    #[serde(rename = "ref")]
    name: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    created: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    deleted: bool,
}

/// What an event says beside the references.
pub(crate) struct Said<'a> {
    pub(crate) id: &'a str,
    pub(crate) at: Timestamp,
    pub(crate) name: &'static str,
    pub(crate) triggers_id: &'a str,
    pub(crate) arn: &'a str,
    pub(crate) actor: &'a str,
    pub(crate) region: &'a str,
}

/// `ReferenceChanges`, as events of pushes are called.
pub(crate) const CHANGES: &str = "ReferenceChanges";
/// What TestRepositoryTriggers tells.
pub(crate) const TEST: &str = "TriggerEventTest";

/// Whether a trigger is to be told of a move.
pub(crate) fn listens(trigger: &Trigger, moved: &Moved) -> bool {
    let event = match (&moved.old, &moved.new) {
        (None, _) => Event::CreateReference,
        (_, None) => Event::DeleteReference,
        _ => Event::UpdateReference,
    };
    let heard = [Event::All, event];
    let hears = trigger.events.iter().any(|name| heard.iter().any(|event| event.as_str() == name));
    let branch = moved.reference.strip_prefix(HEADS);
    let is_one = |name: &String| branch.is_some_and(|branch| branch == name);
    hears && (trigger.branches.is_empty() || trigger.branches.iter().any(is_one))
}

/// The event's text.
pub(crate) fn message(said: &Said<'_>, trigger: &Trigger, moves: &[&Moved]) -> Vec<u8> {
    let reference = |moved: &&Moved| -> Option<(String, String, bool, bool)> {
        let commit = moved.new.clone().or_else(|| moved.old.clone())?;
        let name = moved.reference.clone();
        Some((commit, name, moved.old.is_none(), moved.new.is_none()))
    };
    let moves: Vec<_> = moves.iter().filter_map(reference).collect();
    let references = moves.iter().map(|(commit, name, created, deleted)| Reference {
        commit,
        name,
        created: *created,
        deleted: *deleted,
    });
    let record = Record {
        event_id: said.id,
        event_version: "1.0",
        event_time: said.at.format("%Y-%m-%dT%H:%M:%S%.3f+0000"),
        event_trigger_name: &trigger.name,
        event_part_number: 1,
        codecommit: References { references: references.collect() },
        event_name: said.name,
        event_trigger_config_id: said.triggers_id,
        event_source_arn: said.arn,
        user_identity_arn: said.actor,
        event_source: "aws:codecommit",
        aws_region: said.region,
        event_total_parts: 1,
        custom_data: trigger.custom.as_deref(),
    };
    // Texts and numbers alone: nothing in it can't be written.
    serde_json::to_vec(&Message { records: [record] }).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moved(reference: &str, old: Option<&str>, new: Option<&str>) -> Moved {
        let text = |oid: Option<&str>| oid.map(str::to_owned);
        Moved { reference: reference.to_owned(), old: text(old), new: text(new) }
    }

    fn trigger(branches: &[&str], events: &[&str]) -> Trigger {
        let all = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        Trigger {
            name: "t".into(),
            arn: String::new(),
            custom: Some("mine".into()),
            branches: all(branches),
            events: all(events),
        }
    }

    #[test]
    fn triggers_hear_what_they_are_for() {
        let (made, new, gone) = (
            moved("refs/heads/main", None, Some("b")),
            moved("refs/heads/main", Some("a"), Some("b")),
            moved("refs/heads/main", Some("a"), None),
        );
        let tag = moved("refs/tags/main", None, Some("b"));
        for (branches, events, moved, expected) in [
            (&[][..], &["all"][..], &made, true),
            (&[], &["createReference"], &made, true),
            (&[], &["createReference"], &new, false),
            (&[], &["updateReference", "deleteReference"], &gone, true),
            (&["main"], &["all"], &new, true),
            (&["other"], &["all"], &new, false),
            (&[], &["all"], &tag, true),
            (&["main"], &["all"], &tag, false),
        ] {
            assert_eq!(
                listens(&trigger(branches, events), moved),
                expected,
                "{branches:?} {events:?}"
            );
        }
    }

    #[test]
    fn events_are_awss() {
        let said = Said {
            id: "i",
            at: Timestamp::from_millis(1_451_692_799_123),
            name: CHANGES,
            triggers_id: "c",
            arn: "arn:aws:codecommit:us-east-1:000000000000:r",
            actor: "arn:aws:iam::000000000000:root",
            region: "us-east-1",
        };
        let made = moved("refs/heads/main", None, Some("b"));
        let text = message(&said, &trigger(&[], &["all"]), &[&made]);
        assert_eq!(
            String::from_utf8(text).unwrap(),
            r#"{"Records":[{"eventId":"i","eventVersion":"1.0","eventTime":"2016-01-01T23:59:59.123+0000","eventTriggerName":"t","eventPartNumber":1,"codecommit":{"references":[{"commit":"b","ref":"refs/heads/main","created":true}]},"eventName":"ReferenceChanges","eventTriggerConfigId":"c","eventSourceARN":"arn:aws:codecommit:us-east-1:000000000000:r","userIdentityARN":"arn:aws:iam::000000000000:root","eventSource":"aws:codecommit","awsRegion":"us-east-1","eventTotalParts":1,"customData":"mine"}]}"#
        );
    }
}
