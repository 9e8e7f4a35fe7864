//! What is on its way to somebody: actions of alarms, and events about them.

use super::names::{AlarmName, Place};
use minicbor::{Decode, Encode};

/// The content of a parcel.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Content {
    #[n(0)]
    Action(#[n(0)] Action),
    #[n(1)]
    Event(#[n(0)] Event),
}

/// An action that a change of state causes.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Action {
    #[n(0)]
    pub(crate) alarm: Whose,
    /// Of a composite alarm, not of a metric's.
    #[n(1)]
    pub(crate) composite: bool,
    /// Whom it is told: an ARN.
    #[n(2)]
    pub(crate) to: String,
    /// Of a message to a topic.
    #[n(3)]
    pub(crate) subject: Option<String>,
    /// JSON.
    #[n(4)]
    pub(crate) body: String,
    /// When the alarm came into the state.
    #[n(5)]
    pub(crate) changed_ms: i64,
    /// A UUID, the same however often it is tried.
    #[n(6)]
    pub(crate) id: String,
}

/// An event for the default event bus.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Event {
    #[n(0)]
    pub(crate) alarm: Whose,
    /// A UUID.
    #[n(1)]
    pub(crate) id: String,
    #[n(2)]
    pub(crate) detail_type: String,
    #[n(3)]
    pub(crate) time_ms: i64,
    /// JSON.
    #[n(4)]
    pub(crate) detail: String,
}

/// An alarm's name as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Whose {
    #[n(0)]
    account: String,
    #[n(1)]
    region: String,
    #[n(2)]
    name: String,
}

impl Whose {
    pub(crate) fn of(alarm: &AlarmName) -> Whose {
        Whose {
            account: alarm.place.account.as_str().to_owned(),
            region: alarm.place.region.as_str().to_owned(),
            name: alarm.name.clone(),
        }
    }

    pub(crate) fn name(&self) -> AlarmName {
        Place::kept(&self.account, &self.region).alarm(&self.name)
    }
}
