//! Buses as those who are told of what happens elsewhere: of asynchronous invocations of functions,
//! as events (Lambda Developer Guide, «Capturing records of Lambda asynchronous invocations»), and of
//! what AWS's services tell of themselves.

use crate::errors::{not_found, unavailable};
use crate::event::{Event, Parts, Way};
use crate::names::{BusName, Place};
use crate::refusal::Refusal;
use crate::room::Room;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::seams::{self, Message, ServiceEvent};
use event_engine::json::Json;
use foundation::Caller;
use std::sync::Arc;

/// The room, for who puts events onto its buses. `events:PutEvents` is needed.
pub struct Destination(Arc<Room>);

impl Destination {
    /// Puts events onto the room's buses.
    pub fn new(room: Arc<Room>) -> Arc<Destination> {
        Arc::new(Destination(room))
    }

    async fn may(&self, caller: &Caller, arn: &str) -> Result<BusName, ApiError> {
        let missing = || not_found(format!("Event bus {arn} does not exist."));
        let bus = BusName::of_arn(arn).ok_or_else(missing)?;
        // A bus that is not there is told as such.
        self.0.bus(&bus).await?;
        match self.0.may_put(caller, &bus).await {
            Ok(()) => Ok(bus),
            Err(Refusal { code: "NO_PERMISSIONS", message, .. }) => {
                Err(ApiError::new("AccessDeniedException", 403, message))
            }
            Err(other) => Err(ApiError::internal(other.to_string())),
        }
    }
}

#[async_trait]
impl seams::Destination for Destination {
    async fn check(&self, caller: &Caller, arn: &str) -> Result<(), ApiError> {
        self.may(caller, arn).await.map(drop)
    }

    /// The message is a record of an invocation, which is the event's detail.
    async fn deliver(&self, caller: &Caller, arn: &str, message: &Message) -> Result<(), ApiError> {
        let bus = self.may(caller, arn).await?;
        let text = String::from_utf8_lossy(&message.body);
        let detail = Json::parse(&text).unwrap_or(Json::Null);
        let context = detail.get("requestContext");
        let of = |name: &str| context.and_then(|of| of.get(name)).and_then(Json::as_str);
        let ended = if of("condition") == Some("Success") { "Success" } else { "Failure" };
        let function = of("functionArn").unwrap_or_default().to_owned();
        let (ambient, place) = (&self.0.ambient, Place::of(caller));
        let parts = Parts {
            id: &ambient.dice.uuid(),
            detail_type: &format!("Lambda Function Invocation Result - {ended}"),
            source: "lambda",
            place: &place,
            time: ambient.now(),
            resources: &[bus.arn(), function],
            detail: detail.clone(),
        };
        let event = Event::of(bus, parts.json(), ambient.now(), Way::Put);
        self.0.take(&event).await.map_err(unavailable)
    }
}

#[async_trait]
impl seams::EventSink for Room {
    async fn put(&self, told: ServiceEvent) -> Result<(), ApiError> {
        let place = Place { account: told.account, region: told.region };
        let detail = Json::parse(&told.detail);
        let detail =
            detail.map_err(|why| ApiError::internal(format!("an event's detail: {why}")))?;
        let parts = Parts {
            id: &told.id,
            detail_type: &told.detail_type,
            source: told.source,
            place: &place,
            time: told.time,
            resources: &told.resources,
            detail,
        };
        let json = parts.json();
        let event = Event::of(BusName::default_of(place), json, self.ambient.now(), Way::Put);
        self.take(&event).await.map_err(unavailable)
    }
}
