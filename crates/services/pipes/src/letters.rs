//! Dead letters: what is told of records that were given up («Dead-letter queues for EventBridge Pipes»).

use crate::flow::Job;
use crate::limits::LETTER_PATIENCE;
use crate::model;
use crate::names::PipeName;
use crate::plan::StreamSource;
use crate::role::Role;
use crate::room::Room;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::sns::PublishInput;
use aws_api::sqs::SendMessageRequest;
use delivery::{Carried, Carrier, Mail, Parcel, backoff};
use foundation::{Arn, Caller, Region};
use minicbor::{Decode, Encode};
use pollers::{BatchReport, GivenUp, Role as _};
use serde::Serialize;
use std::sync::Arc;
use store::Batch;

/// A dead letter on its way. It stands for itself: it outlives the pipe's changes, and its end.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Letter {
    #[n(0)]
    pipe_arn: String,
    #[n(1)]
    role: String,
    /// The ARN of a queue or topic.
    #[n(2)]
    to: String,
    #[n(3)]
    body: String,
}

#[derive(Serialize)]
struct Report<'a> {
    context: Context<'a>,
    #[serde(flatten)]
    batch: BatchReport<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Context<'a> {
    partner_resource_arn: &'a str,
    condition: &'static str,
}

impl Letter {
    /// What is told, at `to`, of records of a shard that were given up.
    pub(crate) fn of(
        job: &Job,
        to: &str,
        source: &StreamSource,
        GivenUp { shard, discard, now, .. }: &GivenUp<'_>,
    ) -> Letter {
        let condition = discard.reason.as_str();
        let context = Context { partner_resource_arn: &job.arn, condition };
        let batch = BatchReport::new((source.kind, &source.arn), shard, discard, *now);
        let report = Report { context, batch };
        Letter {
            pipe_arn: job.arn.clone(),
            role: job.plan.role.clone(),
            to: to.to_owned(),
            // Text and numbers only: there is nothing in it that JSON could not say.
            body: serde_json::to_string(&report).unwrap_or_default(),
        }
    }

    /// Adds it to the commit that moves over the records.
    pub(crate) fn post(&self, mail: &Mail, batch: Batch) -> Batch {
        mail.post(batch, &self.to, model::encode(self))
    }
}

/// A role and a letter that this room could read.
struct Addressed {
    caller: Caller,
    to: Arn,
}

impl Room {
    async fn addressed(self: &Arc<Room>, letter: &Letter) -> Result<Addressed, ApiError> {
        let unreadable = || ApiError::new("Unreadable", 400, "a dead letter can't be read");
        let pipe = PipeName::of_arn(&letter.pipe_arn).ok_or_else(unreadable)?;
        let to = Arn::parse(&letter.to).map_err(|_| unreadable())?;
        let caller = Role::new(self, &pipe, &letter.role).caller().await?;
        let region = Region::parse(&to.region).unwrap_or_else(|_| caller.region.clone());
        Ok(Addressed { caller: Caller { region, ..caller }, to })
    }

    async fn send(self: &Arc<Room>, letter: &Letter) -> Result<(), ApiError> {
        let Addressed { caller, to } = self.addressed(letter).await?;
        let outside = self.outside()?;
        if to.service == "sns" {
            let input = PublishInput {
                message: letter.body.clone(),
                topic_arn: Some(letter.to.clone()),
                ..PublishInput::default()
            };
            return outside.sns.publish(&caller, input).await.map(drop);
        }
        let input = SendMessageRequest {
            message_body: letter.body.clone(),
            queue_url: crate::flow::queue_url(&to),
            ..SendMessageRequest::default()
        };
        outside.sqs.send_message(&caller, input).await.map(drop)
    }
}

/// Carries dead letters.
pub(crate) struct Letters(pub(crate) Arc<Room>);

#[async_trait]
impl Carrier for Letters {
    async fn carry(&self, parcel: &Parcel) -> Carried {
        let letter = match model::decode::<Letter>("dead letter", &parcel.body) {
            Ok(letter) => letter,
            Err(why) => {
                tracing::error!(%why, "a dead letter can't be read, and is given up");
                return Carried::Done(Batch::new());
            }
        };
        let Err(error) = self.0.send(&letter).await else { return Carried::Done(Batch::new()) };
        let now = self.0.ambient.now();
        let at = now + backoff(parcel.failures.saturating_add(1));
        let Letter { pipe_arn, to, .. } = &letter;
        if at.since(parcel.posted) < LETTER_PATIENCE {
            tracing::debug!(%error, pipe_arn, to, "a dead letter is to be sent again");
            return Carried::Again { at };
        }
        tracing::warn!(%error, pipe_arn, to, "a dead letter was lost");
        Carried::Done(Batch::new())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;

    #[test]
    fn letters_read_back() {
        let text = |text: &str| text.to_owned();
        let letter =
            Letter { pipe_arn: text("p"), role: text("r"), to: text("t"), body: text("{}") };
        let read: Letter = model::decode("letter", &model::encode(&letter)).unwrap();
        assert_eq!(read, letter);
    }
}
