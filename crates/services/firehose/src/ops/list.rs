//! ListDeliveryStreams.

use crate::errors::unavailable;
use crate::keys;
use crate::limits::LIST_DEFAULT;
use crate::names::StreamName;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::firehose::{ListDeliveryStreamsInput, ListDeliveryStreamsOutput};
use foundation::Caller;
use store::{Direction, Limit};

/// Streams that are read at a time.
const PAGE: usize = 256;

impl Room {
    pub(crate) async fn list(
        &self,
        caller: &Caller,
        input: ListDeliveryStreamsInput,
    ) -> Result<ListDeliveryStreamsOutput, ApiError> {
        let limit = input.limit.and_then(|limit| usize::try_from(limit).ok());
        let limit = limit.unwrap_or(LIST_DEFAULT);
        let mut range = keys::stream::of_account(&caller.account, &caller.region);
        if let Some(after) = &input.exclusive_start_delivery_stream_name {
            range = range.after(keys::stream::key(&StreamName::own(caller, after)));
        }
        let mut names = Vec::new();
        let mut rest = Some(range);
        while let Some(range) = rest.take() {
            let page = self.store.scan(range, Limit::entries(PAGE), Direction::Forward).await;
            let page = page.map_err(unavailable)?;
            for entry in page.entries {
                let name = keys::stream::read(&entry.key).map_err(unavailable)?;
                if let Some(kind) = &input.delivery_stream_type
                    && self.live(&name).await?.stream.settings.kind() != *kind
                {
                    continue;
                }
                if names.len() == limit {
                    return Ok(ListDeliveryStreamsOutput {
                        delivery_stream_names: names,
                        has_more_delivery_streams: true,
                    });
                }
                names.push(name.name);
            }
            rest = page.next;
        }
        Ok(ListDeliveryStreamsOutput {
            delivery_stream_names: names,
            has_more_delivery_streams: false,
        })
    }
}
