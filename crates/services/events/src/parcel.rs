//! What is on its way: in the words of this service.

use crate::event::{Event, Way};
use crate::model::Kept;
use crate::names::{BusName, Place, RuleName};
use aws_api::events::Target;
use minicbor::{Decode, Encode};

/// What a parcel says.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) enum Content {
    #[n(0)]
    Delivery(#[n(0)] Box<Delivery>),
    #[n(1)]
    DeadLetter(#[n(0)] DeadLetter),
    /// A connection is to be authorized.
    #[n(2)]
    Authorize(#[n(0)] Authorize),
    /// Deliveries that are still to be made of an event.
    #[n(3)]
    FanOut(#[n(0)] FanOut),
}

/// Which rule it is about.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct OfRule {
    #[n(0)]
    pub(crate) account: String,
    #[n(1)]
    pub(crate) region: String,
    #[n(2)]
    pub(crate) bus: String,
    #[n(3)]
    pub(crate) rule: String,
}

impl OfRule {
    pub(crate) fn new(rule: &RuleName) -> OfRule {
        let Place { account, region } = &rule.bus.place;
        OfRule {
            account: account.to_string(),
            region: region.to_string(),
            bus: rule.bus.name.clone(),
            rule: rule.name.clone(),
        }
    }

    pub(crate) fn bus(&self) -> BusName {
        BusName { place: Place::kept(&self.account, &self.region), name: self.bus.clone() }
    }

    pub(crate) fn name(&self) -> RuleName {
        self.bus().rule(&self.rule)
    }
}

/// An event on its way to one target: as both were when the rule matched.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) struct Delivery {
    #[n(0)]
    pub(crate) rule: OfRule,
    #[n(1)]
    pub(crate) target: Kept<Target>,
    /// JSON.
    #[n(2)]
    pub(crate) event: String,
    /// What the target is given, where that is not the event.
    #[n(3)]
    pub(crate) input: Option<String>,
    #[n(4)]
    pub(crate) way: Way,
    /// From when its age counts.
    #[n(5)]
    pub(crate) since_ms: i64,
}

impl Delivery {
    /// What the target is given.
    pub(crate) fn payload(&self) -> &str {
        self.input.as_deref().unwrap_or(&self.event)
    }
}

/// An event that could not be delivered, on its way to its queue.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) struct DeadLetter {
    #[n(0)]
    pub(crate) rule: OfRule,
    #[n(1)]
    pub(crate) queue: String,
    #[n(2)]
    pub(crate) target: String,
    #[n(3)]
    pub(crate) event: String,
    #[n(4)]
    pub(crate) code: String,
    #[n(5)]
    pub(crate) message: String,
    /// `MaximumRetryAttempts` or `MaximumEventAgeInSeconds`, where retries have ended it.
    #[n(6)]
    pub(crate) exhausted: Option<String>,
    #[n(7)]
    pub(crate) retries: u32,
}

/// A connection that is to be authorized.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Authorize {
    #[n(0)]
    pub(crate) account: String,
    #[n(1)]
    pub(crate) region: String,
    #[n(2)]
    pub(crate) name: String,
    /// Of the connection when this was asked for.
    #[n(3)]
    pub(crate) modified_ms: i64,
}

/// An event with the rules whose targets are still to be told of it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct FanOut {
    /// Its `rule` has no meaning.
    #[n(0)]
    pub(crate) bus: OfRule,
    #[n(1)]
    pub(crate) event: String,
    #[n(2)]
    pub(crate) way: Way,
    #[n(3)]
    pub(crate) ingested_ms: i64,
    /// The rules' names.
    #[n(4)]
    pub(crate) rules: Vec<String>,
}

impl FanOut {
    pub(crate) fn event(&self) -> Event {
        let ingested = foundation::Timestamp::from_millis(self.ingested_ms);
        Event::kept(self.bus.bus(), &self.event, ingested, self.way)
    }
}
