//! What EventBridge is told of parameters: «Parameter Store Change», posted in the commit of the change
//! itself and carried from there.

use crate::errors::unavailable;
use crate::model;
use crate::names::ParameterName;
use crate::room::Room;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::seams::ServiceEvent;
use delivery::{Carried, Carrier, Parcel, backoff};
use foundation::{AccountId, Region, Timestamp};
use minicbor::{Decode, Encode};
use serde_json::json;
use std::time::Duration;
use store::Batch;

/// What could not be told for so long is given up.
const PATIENCE: Duration = Duration::from_hours(24);

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Happening {
    Create,
    Update,
    Delete,
    Label,
}

impl Happening {
    fn operation(self) -> &'static str {
        match self {
            Happening::Create => "Create",
            Happening::Update => "Update",
            Happening::Delete => "Delete",
            Happening::Label => "LabelParameterVersion",
        }
    }
}

/// An event on its way.
#[derive(Encode, Decode)]
struct Letter {
    #[n(0)]
    id: String,
    #[n(1)]
    account: String,
    #[n(2)]
    region: String,
    #[n(3)]
    time_ms: i64,
    /// The parameter's ARN.
    #[n(4)]
    resource: String,
    #[n(5)]
    detail: String,
}

impl Room {
    /// Adds to the commit of a change that EventBridge is to be told of it.
    pub(crate) fn tell(
        &self,
        batch: Batch,
        name: &ParameterName,
        parameter: &model::Parameter,
        happening: Happening,
    ) -> Result<Batch, ApiError> {
        let mut detail = json!({
            "operation": happening.operation(),
            "name": parameter.name,
            "type": parameter.latest.value.kind().as_str(),
        });
        if let Some(description) = &parameter.latest.description {
            detail["description"] = description.as_str().into();
        }
        let letter = Letter {
            id: self.ambient.dice.uuid(),
            account: name.place.account.as_str().to_owned(),
            region: name.place.region.as_str().to_owned(),
            time_ms: self.ambient.now().as_millis(),
            resource: name.arn(),
            detail: detail.to_string(),
        };
        Ok(self.mail.post_in_order(batch, &letter.resource, model::encode(&letter)?))
    }

    async fn put_event(&self, body: &[u8]) -> Result<(), ApiError> {
        let letter: Letter = model::decode(body).map_err(unavailable)?;
        let unread = |_| ApiError::new("Malformed", 400, "an event's place cannot be read");
        let event = ServiceEvent {
            id: letter.id,
            account: AccountId::parse(&letter.account).map_err(unread)?,
            region: Region::parse(&letter.region)
                .map_err(|_| ApiError::new("Malformed", 400, "an event's place cannot be read"))?,
            source: "aws.ssm",
            detail_type: "Parameter Store Change".to_owned(),
            time: Timestamp::from_millis(letter.time_ms),
            resources: vec![letter.resource],
            detail: letter.detail,
        };
        self.events.put(event).await
    }
}

#[async_trait]
impl Carrier for Room {
    async fn carry(&self, parcel: &Parcel) -> Carried {
        let Err(error) = self.put_event(&parcel.body).await else {
            return Carried::Done(Batch::new());
        };
        tracing::warn!(parameter = parcel.lane, %error, "an event about a parameter was not put");
        let at = self.ambient.now() + backoff(parcel.failures.saturating_add(1));
        let passes = error.status() >= 500 || error.status() == 429;
        match passes && at.since(parcel.posted) < PATIENCE {
            true => Carried::Again { at },
            false => Carried::Done(Batch::new()),
        }
    }
}
