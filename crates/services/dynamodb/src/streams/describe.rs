//! ListStreams and DescribeStream.

use aws_api::ApiError;
use aws_api::dynamodbstreams::{
    DescribeStreamInput, DescribeStreamOutput, KeySchemaElement, KeyType, ListStreamsInput,
    ListStreamsOutput, SequenceNumberRange, Shard as WireShard, ShardFilterType,
    Stream as WireStream, StreamDescription, StreamStatus,
};
use foundation::{Caller, Timestamp};
use store::{Direction, KeyRange, Limit};

use super::mark::Mark;
use super::model::{Generation, Shard, Stream, streams_prefix};
use super::requests::own_stream;
use crate::Room;
use crate::errors::{invalid, store_failed};
use crate::table_name::table_name;

/// Streams or shards on a page (API Reference, «ListStreams», «DescribeStream»).
const PAGE_MAX: usize = 100;

fn page_length(limit: Option<i32>) -> Result<usize, ApiError> {
    let Some(limit) = limit else { return Ok(PAGE_MAX) };
    match usize::try_from(limit) {
        Ok(length @ 1..=PAGE_MAX) => Ok(length),
        _ => Err(invalid(format!(
            "1 validation error detected: Value '{limit}' at 'limit' failed to satisfy \
             constraint: Member must have value between 1 and {PAGE_MAX}"
        ))),
    }
}

impl Room {
    pub(super) async fn list_table_streams(
        &self,
        caller: &Caller,
        input: ListStreamsInput,
    ) -> Result<ListStreamsOutput, ApiError> {
        let length = page_length(input.limit)?;
        let table = input.table_name.as_deref().map(|given| table_name(caller, given));
        let mut range = KeyRange::prefix(&streams_prefix(caller, table.transpose()?));
        if let Some(start) = &input.exclusive_start_stream_arn {
            range = range.after(own_stream(caller, start)?.key());
        }
        let now = self.ambient.now();
        let mut found = Vec::new();
        let mut rest = Some(range);
        // One more than asked for tells whether there are more.
        while let Some(range) = rest.take().filter(|_| found.len() <= length) {
            let limit = Limit::entries(length + 1);
            let page = self.store.scan(range, limit, Direction::Forward).await;
            let page = page.map_err(store_failed)?;
            for entry in &page.entries {
                found.extend(Stream::read(entry).map_err(store_failed)?.at(now));
            }
            rest = page.next;
        }
        let more = found.len() > length;
        found.truncate(length);
        Ok(ListStreamsOutput {
            last_evaluated_stream_arn: found.last().filter(|_| more).map(|last| last.name.arn()),
            streams: Some(
                found
                    .into_iter()
                    .map(|stream| WireStream {
                        stream_arn: Some(stream.name.arn()),
                        stream_label: Some(stream.name.label()),
                        table_name: Some(stream.name.table),
                    })
                    .collect(),
            ),
        })
    }

    pub(super) async fn describe_one_stream(
        &self,
        caller: &Caller,
        input: DescribeStreamInput,
    ) -> Result<DescribeStreamOutput, ApiError> {
        let length = page_length(input.limit)?;
        let stream = self.stream(&own_stream(caller, &input.stream_arn)?).await?;
        let mut shards: Vec<(Shard, &Generation)> = stream.shards().collect();
        if let Some(filter) = &input.shard_filter {
            if filter.r#type != Some(ShardFilterType::ChildShards) {
                return Err(invalid("ShardFilter: Type must be CHILD_SHARDS"));
            }
            let parent = filter.shard_id.as_ref();
            let parent = parent.ok_or_else(|| invalid("ShardFilter: ShardId is required"))?;
            shards.retain(|(shard, _)| {
                let found = stream.parent(*shard);
                found.is_some_and(|(shard, generation)| {
                    stream.shard_id(shard, generation) == *parent
                })
            });
        }
        if let Some(start) = &input.exclusive_start_shard_id {
            match shards.iter().position(|(shard, g)| stream.shard_id(*shard, g) == *start) {
                Some(place) => drop(shards.drain(..=place)),
                // It has expired meanwhile: what was opened after it is still to come.
                None => {
                    let opened = opened_ms(start).ok_or_else(|| invalid("Invalid ShardId"))?;
                    shards.retain(|(_, generation)| generation.opened_ms > opened);
                }
            }
        }
        let more = shards.len() > length;
        shards.truncate(length);
        let last = shards.last().filter(|_| more);
        let last_evaluated_shard_id = last.map(|(shard, g)| stream.shard_id(*shard, g));
        let mut shown = Vec::with_capacity(shards.len());
        for (shard, generation) in shards {
            shown.push(self.shown_shard(&stream, shard, generation).await?);
        }
        let status = match stream.record.disabled_ms {
            None => StreamStatus::Enabled,
            Some(_) => StreamStatus::Disabled,
        };
        let elements = stream.record.keys.attributes().zip([KeyType::Hash, KeyType::Range]);
        Ok(DescribeStreamOutput {
            stream_description: Some(StreamDescription {
                creation_request_date_time: Some(Timestamp::from_millis(stream.name.label_ms)),
                key_schema: Some(
                    elements
                        .map(|(attribute, key_type)| KeySchemaElement {
                            attribute_name: attribute.name.clone(),
                            key_type,
                        })
                        .collect(),
                ),
                last_evaluated_shard_id,
                shards: Some(shown),
                stream_arn: Some(stream.name.arn()),
                stream_label: Some(stream.name.label()),
                stream_status: Some(status),
                stream_view_type: Some(stream.record.view.wire()),
                table_name: Some(stream.name.table),
            }),
        })
    }

    async fn shown_shard(
        &self,
        stream: &Stream,
        shard: Shard,
        generation: &Generation,
    ) -> Result<WireShard, ApiError> {
        let ending = match generation.closed_ms {
            None => None,
            Some(_) => Some(self.last_mark(stream, shard, generation).await.map_err(store_failed)?),
        };
        let parent = stream.parent(shard);
        Ok(WireShard {
            shard_id: Some(stream.shard_id(shard, generation)),
            parent_shard_id: parent.map(|(parent, older)| stream.shard_id(parent, older)),
            sequence_number_range: Some(SequenceNumberRange {
                starting_sequence_number: Some(
                    shard.sequence(Mark::start(shard.number)).to_string(),
                ),
                ending_sequence_number: ending.map(|mark| shard.sequence(mark).to_string()),
            }),
        })
    }
}

/// When a shard was opened, out of its name.
fn opened_ms(shard_id: &str) -> Option<i64> {
    shard_id.strip_prefix("shardId-")?.split('-').next()?.parse().ok()
}
