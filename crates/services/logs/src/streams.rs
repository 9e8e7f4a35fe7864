//! Log streams: create, describe, delete.

use crate::groups::position;
use crate::keys::{DoomedKey, GroupKey, Stream, StreamKey};
use crate::room::{Read, Room, encode, named_group};
use aws_api::ApiError;
use aws_api::logs::{self, OrderBy, error};
use foundation::{Caller, page};
use store::{Batch, Check};

/// Streams in one answer, unless the client asks for fewer («DescribeLogStreams»).
const PAGE: usize = 50;

impl Room {
    pub(crate) async fn create_log_stream(
        &self,
        caller: &Caller,
        input: logs::CreateLogStreamRequest,
    ) -> Result<logs::CreateLogStreamOutput, ApiError> {
        let group_key = GroupKey::of(caller, input.log_group_name);
        let Read { value: group, entry } = self.group(&group_key).await?;
        let key = StreamKey { group: group.id, name: input.log_stream_name }.encode();
        let stream = Stream {
            id: self.ambient.dice.number(),
            created_ms: self.now_ms(),
            first_event_ms: None,
            last_event_ms: None,
            last_ingestion_ms: None,
            stored_bytes: 0,
            next: 1,
        };
        // The group's id tells whether it is still the group that was read; its settings may
        // change meanwhile, so only its presence is checked.
        let batch = Batch::new()
            .check(Check::Absent(key.clone()))
            .check(Check::Present(entry.key))
            .put(key, encode(&stream)?);
        match self.commit(batch).await? {
            Ok(()) => Ok(logs::CreateLogStreamOutput {}),
            Err(store::Conflict::Check(0)) => Err(error::resource_already_exists_exception(
                "The specified log stream already exists",
            )),
            Err(_) => Err(crate::room::no_group()),
        }
    }

    pub(crate) async fn delete_log_stream(
        &self,
        caller: &Caller,
        input: logs::DeleteLogStreamRequest,
    ) -> Result<logs::DeleteLogStreamOutput, ApiError> {
        let group = self.group(&GroupKey::of(caller, input.log_group_name)).await?.value;
        loop {
            let Read { value: stream, entry } =
                self.stream(group.id, &input.log_stream_name).await?;
            let batch = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .delete(entry.key)
                .put(DoomedKey::Stream(group.id, stream.id).encode(), "");
            if self.commit(batch).await?.is_ok() {
                return Ok(logs::DeleteLogStreamOutput {});
            }
        }
    }

    pub(crate) async fn describe_log_streams(
        &self,
        caller: &Caller,
        input: logs::DescribeLogStreamsRequest,
    ) -> Result<logs::DescribeLogStreamsResponse, ApiError> {
        let by_time = input.order_by == Some(OrderBy::LastEventTime);
        let prefix = input.log_stream_name_prefix.unwrap_or_default();
        if by_time && !prefix.is_empty() {
            return Err(error::invalid_parameter_exception(
                "Cannot order by LastEventTime with a logStreamNamePrefix.",
            ));
        }
        let (name, identifier) = (input.log_group_name, input.log_group_identifier);
        let key = named_group(caller, name.as_deref(), identifier.as_deref())?;
        let group = self.group(&key).await?.value;
        let mut streams: Vec<(String, Stream)> = Vec::new();
        self.each_stream(group.id, |name, stream| {
            if name.starts_with(&prefix) {
                streams.push((name, stream));
            }
        })
        .await?;
        // Where a stream stands in the listing; tokens hold the last one shown.
        let place = |name: &str, stream: &Stream| {
            let time = if by_time { stream.last_event_ms.unwrap_or(-1) } else { 0 };
            (time, name.to_owned())
        };
        streams.sort_by_key(|(name, stream)| place(name, stream));
        if input.descending == Some(true) {
            streams.reverse();
        }
        if let Some(token) = &input.next_token {
            let after = read_place(&position("DescribeLogStreams", token)?);
            let descending = input.descending == Some(true);
            streams.retain(|(name, stream)| {
                let place = place(name, stream);
                if descending { place < after } else { place > after }
            });
        }
        let limit = input.limit.and_then(|l| usize::try_from(l).ok()).unwrap_or(PAGE);
        let more = streams.len() > limit;
        streams.truncate(limit);
        let next_token = streams.last().filter(|_| more).map(|(name, stream)| {
            let (time, name) = place(name, stream);
            let mut position = time.to_be_bytes().to_vec();
            position.extend_from_slice(name.as_bytes());
            page::token("DescribeLogStreams", &position)
        });
        let arn = key.arn();
        let described = streams.into_iter().map(|(name, stream)| describe(&arn, name, &stream));
        Ok(logs::DescribeLogStreamsResponse { log_streams: Some(described.collect()), next_token })
    }
}

fn read_place(position: &[u8]) -> (i64, String) {
    let (time, name) = position.split_first_chunk::<8>().unwrap_or((&[0; 8], &[]));
    (i64::from_be_bytes(*time), String::from_utf8_lossy(name).into_owned())
}

fn describe(group_arn: &str, name: String, stream: &Stream) -> logs::LogStream {
    logs::LogStream {
        arn: Some(format!("{group_arn}:log-stream:{name}")),
        log_stream_name: Some(name),
        creation_time: Some(stream.created_ms),
        first_event_timestamp: stream.first_event_ms,
        last_event_timestamp: stream.last_event_ms,
        last_ingestion_time: stream.last_ingestion_ms,
        stored_bytes: Some(0),
        upload_sequence_token: Some(sequence_token(stream.next)),
    }
}

/// Sequence tokens are no longer asked for, but still told.
pub(crate) fn sequence_token(next: u64) -> String {
    format!("49{next:054}")
}
