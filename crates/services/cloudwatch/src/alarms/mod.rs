//! Alarms: what watches metrics, and other alarms, and acts when their states change.
//!
//! An alarm's row holds what it was told to be and the state that it is in. When it is evaluated next
//! stands in a timer's row; one node at a time works through those that fall due ([`evaluator`]). From
//! data points to a state is a pure function ([`judge`]). A change of state is one commit with all that
//! comes of it ([`transition`]): the history, the actions and the event on their way, and timers for
//! the composite alarms that look at the alarm. From there actions and events are carried
//! ([`carrier`]).

mod asks;
mod carrier;
mod checks;
mod composite;
mod delete;
mod describe;
mod errors;
mod evaluator;
mod history;
mod judge;
mod keys;
mod limits;
mod listing;
mod model;
mod names;
mod parcel;
mod put;
mod readings;
mod reason;
pub mod rule;
mod set;
mod shown;
mod suppression;
mod tags;
mod told;
mod transition;
mod words;

pub(crate) use names::AlarmName;

use crate::room::Room;
use aws_api::ApiError;
use aws_api::seams::{Destination, EventSink};
use delivery::{Mail, Options};
use foundation::Ambient;
use model::Alarm;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use store::{Entry, Store, StoreError, get_one};

/// Whom alarms tell of their states.
pub struct Outside {
    /// By the service in ARNs of actions: `sns`, `lambda`.
    pub destinations: BTreeMap<String, Arc<dyn Destination>>,
    /// The default event buses.
    pub events: Arc<dyn EventSink>,
}

/// What alarms have of the room beside what is stored.
pub(crate) struct Alarms {
    mail: Arc<Mail>,
    outside: OnceLock<Outside>,
}

/// Actions and events under way at once.
const IN_FLIGHT: usize = 64;

impl Alarms {
    pub(crate) fn new(store: &Arc<dyn Store>, ambient: &Ambient, node: &str) -> Alarms {
        let options = Options {
            name: "cloudwatch/alarms/actions",
            kind: keys::parcel::KIND,
            in_flight: IN_FLIGHT,
            lane_in_flight: 1,
        };
        let mail = Mail::new(store.clone(), ambient.clone(), node.to_owned(), options);
        Alarms { mail, outside: OnceLock::new() }
    }

    /// Hands over whom alarms can tell.
    pub(crate) fn connect(&self, outside: Outside) {
        // A second one would be the same ones.
        let _ = self.outside.set(outside);
    }

    fn outside(&self) -> Result<&Outside, ApiError> {
        let missing = || ApiError::internal("the CloudWatch room has not been connected");
        self.outside.get().ok_or_else(missing)
    }
}

/// An alarm, and the entry that it was read from.
pub(crate) struct Found {
    pub(crate) alarm: Alarm,
    pub(crate) entry: Entry,
}

impl Room {
    /// Evaluates alarms, carries what they cause, and forgets their histories, without end. Killed
    /// anywhere, all of it goes on at the next start.
    pub(crate) async fn watch_over(self: Arc<Self>) {
        let carrier: Arc<dyn delivery::Carrier> = Arc::new(carrier::Carrier(self.clone()));
        tokio::join!(
            self.alarms.mail.clone().run(carrier),
            self.clone().evaluate_alarms(),
            self.clone().forget_histories(),
        );
    }

    pub(crate) async fn alarm(&self, name: &AlarmName) -> Result<Option<Found>, StoreError> {
        let Some(entry) = get_one(&*self.store, keys::alarm::key(name)).await? else {
            return Ok(None);
        };
        Ok(Some(Found { alarm: model::decode("alarm", &entry.value)?, entry }))
    }
}
