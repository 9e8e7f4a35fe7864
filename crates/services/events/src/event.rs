//! Events as rules see them and targets are given them (EventBridge User Guide, «Event structure»).

use crate::names::{BusName, Place};
use event_engine::json::Json;
use foundation::Timestamp;
use minicbor::{Decode, Encode};
use std::sync::Arc;

/// An event on a bus.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub(crate) bus: BusName,
    pub(crate) json: Json,
    /// The same as text.
    pub(crate) text: Arc<str>,
    /// The event's own time.
    pub(crate) time: Timestamp,
    pub(crate) ingested: Timestamp,
    pub(crate) way: Way,
}

/// How an event came onto its bus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Way {
    #[n(0)]
    Put,
    /// From another bus: it goes to no third one.
    #[n(1)]
    Forwarded,
    /// From an archive: no archive keeps it again.
    #[n(2)]
    Replayed,
}

/// What events are made of.
pub(crate) struct Parts<'a> {
    pub(crate) id: &'a str,
    pub(crate) detail_type: &'a str,
    pub(crate) source: &'a str,
    pub(crate) place: &'a Place,
    pub(crate) time: Timestamp,
    pub(crate) resources: &'a [String],
    /// JSON.
    pub(crate) detail: Json,
}

impl Parts<'_> {
    /// The event's JSON, its members in AWS's order.
    pub(crate) fn json(self) -> Json {
        let text = |text: &str| Json::String(text.to_owned());
        let time = Timestamp::from_millis(self.time.as_secs().saturating_mul(1000));
        let members = [
            ("version", text("0")),
            ("id", text(self.id)),
            ("detail-type", text(self.detail_type)),
            ("source", text(self.source)),
            ("account", text(self.place.account.as_str())),
            ("time", text(&time.iso8601())),
            ("region", text(self.place.region.as_str())),
            ("resources", Json::Array(self.resources.iter().map(|one| text(one)).collect())),
            ("detail", self.detail),
        ];
        Json::Object(members.map(|(name, value)| (name.to_owned(), value)).into())
    }
}

impl Event {
    /// An event that has its JSON.
    pub(crate) fn of(bus: BusName, json: Json, ingested: Timestamp, way: Way) -> Event {
        let time = json.get("time").and_then(Json::as_str);
        let time = time.and_then(|time| Timestamp::parse_iso8601(time).ok()).unwrap_or(ingested);
        let text = json.to_string().into();
        Event { bus, json, text, time, ingested, way }
    }

    /// An event read back from its text.
    pub(crate) fn kept(bus: BusName, text: &str, ingested: Timestamp, way: Way) -> Event {
        // What is kept was JSON.
        Event::of(bus, Json::parse(text).unwrap_or(Json::Null), ingested, way)
    }

    /// The same event as a replay sends it.
    pub(crate) fn replayed(text: &str, bus: BusName, replay: &str, now: Timestamp) -> Event {
        let mut json = Json::parse(text).unwrap_or(Json::Null);
        if let Json::Object(members) = &mut json {
            members.retain(|(name, _)| name != "replay-name");
            members.push(("replay-name".to_owned(), Json::String(replay.to_owned())));
        }
        Event::of(bus, json, now, Way::Replayed)
    }
}

/// A scheduled event, for the rule that it is of.
pub(crate) fn scheduled(id: &str, place: &Place, rule_arn: &str, due: Timestamp) -> Json {
    let parts = Parts {
        id,
        detail_type: "Scheduled Event",
        source: "aws.events",
        place,
        time: due,
        resources: &[rule_arn.to_owned()],
        detail: Json::Object(Vec::new()),
    };
    parts.json()
}
