//! Carries messages to subscribers.

use super::{LOGS, Outgoing, Outside, Target, message};
use crate::keys::{DestinationKey, GroupKey, Subscription};
use crate::metrics::Teller;
use crate::room::{Room, encode};
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::firehose::{PutRecordInput as PutToFirehose, Record};
use aws_api::kinesis::PutRecordInput as PutToStream;
use aws_api::logs::error;
use aws_api::seams::Message;
use delivery::{Carried, Carrier, Parcel, backoff};
use foundation::access::Assumer;
use foundation::{AccountId, Ambient, Caller, Region, Source};
use minicbor::{Decode, Encode};
use std::sync::Arc;
use std::time::Duration;
use store::Batch;

/// What could not be sent for so long is given up («Log group-level subscription filters»).
const PATIENCE: Duration = Duration::from_hours(24);
/// After so many refusals, what is refused for good — the function is gone, or may not be invoked —
/// is given up.
const REFUSALS_MAX: u32 = 5;

/// A message on its way.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(super) struct Note {
    #[n(0)]
    account: String,
    #[n(1)]
    region: String,
    #[n(2)]
    group: String,
    #[n(3)]
    destination: String,
    #[n(4)]
    role: Option<String>,
    /// By which a stream chooses the shard; nothing where chance does.
    #[n(5)]
    stream: Option<String>,
    #[n(6)]
    message: String,
}

impl Note {
    pub(super) fn new(
        group: &GroupKey,
        subscription: &Subscription,
        stream: &str,
        message: String,
    ) -> Note {
        Note {
            account: group.account.to_string(),
            region: group.region.to_string(),
            group: group.name.clone(),
            destination: subscription.destination.clone(),
            role: subscription.role.clone(),
            stream: (!subscription.random).then(|| stream.to_owned()),
            message,
        }
    }

    pub(super) fn encode(&self) -> Result<Vec<u8>, ApiError> {
        encode(self)
    }

    fn group(&self) -> Option<GroupKey> {
        Some(GroupKey {
            account: AccountId::parse(&self.account).ok()?,
            region: Region::parse(&self.region).ok()?,
            name: self.group.clone(),
        })
    }
}

impl Room {
    /// Carries messages to subscribers, and to CloudWatch what events measure, without end. Killed
    /// anywhere, it goes on at the next start; what was under way then is sent once more.
    pub async fn carry(self: Arc<Self>) {
        let Some(Outgoing { outside, mail, values }) = self.outgoing.get() else {
            tracing::error!("nobody carries log events: the room has not been connected");
            return;
        };
        let teller = Teller { sink: outside.metrics.clone(), ambient: self.ambient.clone() };
        let (mail, values) = (mail.clone(), values.clone());
        tokio::join!(mail.run(self.clone()), values.run(Arc::new(teller)));
    }
}

impl Room {
    /// What is sent in place of a message to a destination: one to what that leads to at present.
    async fn routed(&self, note: &Note) -> Result<Option<Note>, ApiError> {
        if Target::of(&note.destination) != Some(Target::Destination) {
            return Ok(None);
        }
        let found = match DestinationKey::of_arn(&note.destination) {
            Some(key) => self.destination(&key).await?,
            None => None,
        };
        let (_, found) = found.ok_or_else(|| {
            error::resource_not_found_exception("The specified destination does not exist.")
        })?;
        Ok(Some(Note { destination: found.target, role: Some(found.role), ..note.clone() }))
    }
}

#[async_trait]
impl Carrier for Room {
    async fn carry(&self, parcel: &Parcel) -> Carried {
        let Some(outgoing) = self.outgoing.get() else {
            return Carried::Again { at: self.ambient.now() + backoff(parcel.failures + 1) };
        };
        let note: Result<Note, _> = minicbor::decode(&parcel.body);
        let Some((note, group)) = note.ok().and_then(|note| note.group().map(|key| (note, key)))
        else {
            tracing::error!(lane = parcel.lane, "a message to a subscriber can't be read");
            return Carried::Done(Batch::new());
        };
        let sent = match self.routed(&note).await {
            Ok(Some(routed)) => outgoing.outside.send(&self.ambient, &routed, &group).await,
            Ok(None) => outgoing.outside.send(&self.ambient, &note, &group).await,
            Err(why) => Err(why),
        };
        let Err(error) = sent else {
            return Carried::Done(Batch::new());
        };
        let (now, failures) = (self.ambient.now(), parcel.failures + 1);
        // Too many requests are a reason to wait, not to give up.
        let refused = (400..500).contains(&error.status()) && error.status() != 429;
        let given_up = now.since(parcel.posted) >= PATIENCE || refused && failures >= REFUSALS_MAX;
        let Note { destination, group, .. } = &note;
        tracing::warn!(%error, group, destination, failures, given_up, "a subscriber was not sent its events");
        match given_up {
            true => Carried::Done(Batch::new()),
            false => Carried::Again { at: now + backoff(failures) },
        }
    }
}

/// What Logs works for: `aws:SourceArn` is the group's ARN with the `:*` of its streams.
fn source(group: &GroupKey) -> Source {
    Source { arn: format!("{}:*", group.arn()), account: group.account }
}

impl Outside {
    /// CloudWatch Logs itself, on behalf of a group.
    pub(super) fn logs_for(ambient: &Ambient, group: &GroupKey) -> Caller {
        let source = source(group);
        let (region, id) = (group.region.clone(), ambient.dice.uuid());
        Caller::service(LOGS, source, region, id, ambient.now())
    }

    async fn role(
        &self,
        ambient: &Ambient,
        group: &GroupKey,
        role: Option<&str>,
    ) -> Result<Caller, ApiError> {
        let role = role.unwrap_or_default();
        let session = "CloudWatchLogs";
        let source = source(group);
        let by = Assumer::working_for(LOGS, &source);
        let caller = self.roles.caller_for_service(role, by, session, &group.region, ambient.now());
        caller.await.map_err(|refused| {
            let text = format!("CloudWatch Logs may not assume the role {role}: {refused:?}");
            ApiError::new("AccessDeniedException", 403, text)
        })
    }

    async fn send(&self, ambient: &Ambient, note: &Note, group: &GroupKey) -> Result<(), ApiError> {
        let unwritten = |why: std::io::Error| ApiError::internal(format!("compressing: {why}"));
        match Target::of(&note.destination) {
            Some(Target::Function) => {
                let caller = Self::logs_for(ambient, group);
                let body = message::event(&note.message).map_err(unwritten)?.into();
                let message = Message { body, ..Message::default() };
                self.functions.deliver(&caller, &note.destination, &message).await
            }
            Some(target) => {
                let data = message::compressed(&note.message).map_err(unwritten)?;
                let key = note.stream.clone().unwrap_or_else(|| ambient.dice.uuid());
                let role = note.role.as_deref();
                self.put(ambient, group, (&note.destination, target), role, &key, data).await
            }
            None => Err(ApiError::internal("a subscriber of an unknown kind")),
        }
    }

    /// Puts a record as the subscription's role.
    pub(super) async fn put(
        &self,
        ambient: &Ambient,
        group: &GroupKey,
        (arn, target): (&str, Target),
        role: Option<&str>,
        key: &str,
        data: Vec<u8>,
    ) -> Result<(), ApiError> {
        let caller = self.role(ambient, group, role).await?;
        let name = arn.split_once('/').map_or("", |(_, name)| name).to_owned();
        if target == Target::DeliveryStream {
            let record = Record { data: data.into() };
            let input = PutToFirehose { delivery_stream_name: name, record };
            return self.firehose.put_record(&caller, input).await.map(drop);
        }
        let input = PutToStream {
            stream_arn: Some(arn.to_owned()),
            partition_key: key.chars().take(256).collect(),
            data: data.into(),
            ..PutToStream::default()
        };
        self.kinesis.put_record(&caller, input).await.map(drop)
    }
}
