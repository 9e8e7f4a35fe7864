//! UpdateDestination.

use crate::errors::invalid;
use crate::names::StreamName;
use crate::room::Room;
use crate::settings::DESTINATION_ID;
use crate::stream::Stream;
use aws_api::ApiError;
use aws_api::firehose::{UpdateDestinationInput, UpdateDestinationOutput, error};
use foundation::Caller;

impl Room {
    pub(crate) async fn update(
        &self,
        caller: &Caller,
        input: UpdateDestinationInput,
    ) -> Result<UpdateDestinationOutput, ApiError> {
        let name = StreamName::own(caller, &input.delivery_stream_name);
        let live = self.live(&name).await?;
        if input.destination_id != DESTINATION_ID {
            return Err(invalid(format!("Destination Id {} not found", input.destination_id)));
        }
        let stale = || {
            error::concurrent_modification_exception(format!(
                "Cannot update firehose: {} since the current version id: {} and specified version \
                 id: {} do not match",
                name.name, live.stored.version, input.current_delivery_stream_version_id
            ))
        };
        if live.stored.version.to_string() != input.current_delivery_stream_version_id {
            return Err(stale());
        }
        let version = live.stored.version + 1;
        let settings = live.stream.settings.updated(&input)?;
        let stream = Stream { version, settings, ..(*live.stream).clone() };
        self.reachable(&stream).await?;
        let now = self.ambient.now().as_millis();
        self.change(&name, |now_live, stored| {
            if now_live.stored.version + 1 != version || stored.id != stream.id {
                return Err(stale());
            }
            stored.version = version;
            stored.updated_ms = Some(now);
            stored.settings = codec::cbor::to_vec(&stream.settings.input(&name.name));
            Ok(())
        })
        .await?;
        Ok(UpdateDestinationOutput {})
    }
}
