//! Carries actions to topics and functions, and events to the default bus.

use super::history;
use super::model;
use super::names::{FUNCTIONS_PRINCIPAL, PRINCIPAL};
use super::parcel::{Action, Content, Event};
use crate::room::Room;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::seams::{Message, ServiceEvent};
use delivery::{Carried, Parcel, backoff};
use foundation::{Arn, Caller, Region, Source, Timestamp};
use std::sync::Arc;
use std::time::Duration;
use store::Batch;

/// How long an action is tried that cannot be done just now.
const PATIENCE: Duration = Duration::from_hours(24);

/// The room, for its mail.
pub(crate) struct Carrier(pub(crate) Arc<Room>);

#[async_trait]
impl delivery::Carrier for Carrier {
    async fn carry(&self, parcel: &Parcel) -> Carried {
        match model::decode::<Content>("parcel", &parcel.body) {
            Ok(Content::Action(action)) => self.0.carry_action(&action, parcel).await,
            Ok(Content::Event(event)) => self.0.carry_event(event, parcel).await,
            Err(why) => {
                tracing::error!(%why, "a parcel can't be read, and is given up");
                Carried::Done(Batch::new())
            }
        }
    }
}

/// Whether trying again may help.
fn passes(error: &ApiError) -> bool {
    error.status() >= 500 || error.status() == 429
}

impl Room {
    /// When it is tried again, unless it has been for long enough.
    fn again(&self, parcel: &Parcel, error: &ApiError) -> Option<Carried> {
        let at = self.ambient.now() + backoff(parcel.failures.saturating_add(1));
        let may = passes(error) && at.since(parcel.posted) < PATIENCE;
        may.then_some(Carried::Again { at })
    }

    async fn carry_action(&self, action: &Action, parcel: &Parcel) -> Carried {
        let refused = self.do_action(action).await.err();
        if let Some(error) = &refused {
            tracing::warn!(to = action.to, %error, "an alarm's action was not done");
            if let Some(again) = self.again(parcel, error) {
                return again;
            }
        }
        let name = action.alarm.name();
        let refusal = refused.as_ref().map(ApiError::message);
        let item = history::action(action, refusal);
        Carried::Done(self.remember_of(Batch::new(), &name, item, action.composite))
    }

    async fn do_action(&self, action: &Action) -> Result<(), ApiError> {
        let unknown =
            || ApiError::new("InvalidParameter", 400, format!("{} is no action", action.to));
        let arn = Arn::parse(&action.to).map_err(|_| unknown())?;
        let destinations = &self.alarms.outside()?.destinations;
        let destination = destinations.get(&arn.service).ok_or_else(unknown)?;
        let principal = if arn.service == "lambda" { FUNCTIONS_PRINCIPAL } else { PRINCIPAL };
        let name = action.alarm.name();
        let source = Source { arn: name.arn(), account: name.place.account };
        let region = Region::parse(&arn.region).unwrap_or_default();
        // By the id, what keeps an order takes it once, however often it is tried.
        let (id, now) = (action.id.as_str(), self.ambient.now());
        let caller = Caller::service(principal, source, region, id, now);
        let message =
            Message { subject: action.subject.clone(), ..Message::new(action.body.clone()) };
        destination.deliver(&caller, &action.to, &message).await
    }

    async fn carry_event(&self, event: Event, parcel: &Parcel) -> Carried {
        let name = event.alarm.name();
        let told = ServiceEvent {
            id: event.id,
            account: name.place.account,
            region: name.place.region.clone(),
            source: "aws.cloudwatch",
            detail_type: event.detail_type,
            time: Timestamp::from_millis(event.time_ms),
            resources: vec![name.arn()],
            detail: event.detail,
        };
        let put = match self.alarms.outside() {
            Ok(outside) => outside.events.put(told).await,
            Err(error) => Err(error),
        };
        let Err(error) = put else { return Carried::Done(Batch::new()) };
        tracing::warn!(alarm = name.arn(), %error, "an event about an alarm was not put");
        self.again(parcel, &error).unwrap_or_else(|| Carried::Done(Batch::new()))
    }
}
