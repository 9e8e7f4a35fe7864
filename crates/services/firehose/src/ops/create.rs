//! CreateDeliveryStream.

use super::tags;
use crate::errors::{invalid, unavailable};
use crate::keys;
use crate::limits::STREAMS_MAX;
use crate::model::{Encryption, Stored, encode};
use crate::names::StreamName;
use crate::room::Room;
use crate::settings::Settings;
use crate::stream::Stream;
use aws_api::ApiError;
use aws_api::firehose::{CreateDeliveryStreamInput, CreateDeliveryStreamOutput, error};
use foundation::Caller;
use store::{Batch, Check, Direction, Limit};

impl Room {
    /// What a role or a source is refused with.
    pub(super) async fn reachable(&self, stream: &Stream) -> Result<(), ApiError> {
        let destination = &stream.settings.destination;
        let mut roles = destination.roles();
        roles.extend(stream.settings.kinesis.as_ref().map(|source| source.role_arn.as_str()));
        for role in roles {
            // What a role may is not looked at: it may be allowed later.
            let acting = self.outside.acting(stream, role, "Firehose").await;
            acting.map_err(|failure| invalid(failure.message))?;
        }
        Ok(())
    }

    pub(crate) async fn create(
        &self,
        caller: &Caller,
        input: CreateDeliveryStreamInput,
    ) -> Result<CreateDeliveryStreamOutput, ApiError> {
        let name = StreamName::own(caller, &input.delivery_stream_name);
        let key = keys::stream::key(&name);
        let already = || {
            let StreamName { account, name, .. } = &name;
            error::resource_in_use_exception(format!(
                "Firehose {name} under accountId {account} already exists"
            ))
        };
        if self.lookup(&name).await?.is_some() {
            return Err(already());
        }
        let settings = Settings::of(&input)?;
        let encryption = input.delivery_stream_encryption_configuration_input.as_ref();
        let encryption = encryption.map(Encryption::of).transpose()?;
        if encryption.is_some() && settings.kinesis.is_some() {
            return Err(super::encryption::not_of_sources());
        }
        let given = input.tags.as_deref().unwrap_or_default();
        let tags = tags::added(&name, Default::default(), given)?;
        let id = self.ambient.dice.number();
        let stored = Stored {
            id,
            version: 1,
            created_ms: self.ambient.now().as_millis(),
            updated_ms: None,
            settings: codec::cbor::to_vec(&settings.input(&name.name)),
            tags,
            encryption,
        };
        let stream = Stream { arn: name.arn(), name: name.clone(), id, version: 1, settings };
        self.reachable(&stream).await?;
        self.source_is_there(&stream).await?;
        let all = keys::stream::of_account(&name.account, &name.region);
        let page = self.store.scan(all, Limit::entries(STREAMS_MAX), Direction::Forward).await;
        if page.map_err(unavailable)?.entries.len() >= STREAMS_MAX {
            return Err(error::limit_exceeded_exception(
                "You have reached the limit on the number of Firehose streams.",
            ));
        }
        let batch = Batch::new()
            .check(Check::Absent(key.clone()))
            .put(key, encode(&stored))
            .put(keys::life::key(id), Vec::new());
        let outcome = self.store.commit(batch).await.map_err(unavailable)?;
        outcome.committed().map_err(|_| already())?;
        Ok(CreateDeliveryStreamOutput { delivery_stream_arn: Some(name.arn()) })
    }

    /// That the role may read the Kinesis stream.
    async fn source_is_there(&self, stream: &Stream) -> Result<(), ApiError> {
        let Some(source) = &stream.settings.kinesis else { return Ok(()) };
        let acting = self.outside.acting(stream, &source.role_arn, "Kinesis").await;
        let caller = acting.map_err(|failure| invalid(failure.message))?;
        let shards = self.outside.seams.kinesis.shards(&caller, &source.kinesis_stream_arn).await;
        shards.map(drop).map_err(|error| match error.status() {
            500.. => error,
            _ => invalid(error.message()),
        })
    }
}
