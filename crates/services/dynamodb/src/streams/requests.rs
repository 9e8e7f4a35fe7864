//! The service DynamoDB Streams, as aws-api's trait has it.

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::dynamodbstreams::{
    DescribeStreamInput, DescribeStreamOutput, Dynamodbstreams, GetRecordsInput, GetRecordsOutput,
    GetShardIteratorInput, GetShardIteratorOutput, ListStreamsInput, ListStreamsOutput,
    ShardIteratorType, error,
};
use foundation::Caller;
use foundation::metrics::{Metrics, Name, Unit};

use super::iterator::{self, ShardIterator};
use super::mark::{Mark, SequenceNumber};
use super::model::{Shard, Stream, StreamName};
use super::read::{Place, Want, no_such_stream, trimmed};
use super::{event, model};
use crate::Room;
use crate::errors::{invalid, store_failed};

/// Records and bytes of one answer (API Reference, «GetRecords»).
pub(super) const RECORDS_MAX: usize = 1_000;
pub(super) const BYTES_MAX: usize = 1024 * 1024;

/// The caller's stream that an ARN names.
pub(super) fn own_stream(caller: &Caller, arn: &str) -> Result<StreamName, ApiError> {
    let name = StreamName::parse_arn(arn)
        .ok_or_else(|| invalid(format!("Invalid StreamArn: Invalid ARN: {arn}")))?;
    // Another account's may let the caller in by its policy: who may do what has been decided.
    if name.region != caller.region {
        return Err(no_such_stream(arn));
    }
    Ok(name)
}

#[async_trait]
impl Dynamodbstreams for Room {
    async fn describe_stream(
        &self,
        caller: &Caller,
        input: DescribeStreamInput,
    ) -> Result<DescribeStreamOutput, ApiError> {
        self.describe_one_stream(caller, input).await
    }

    async fn list_streams(
        &self,
        caller: &Caller,
        input: ListStreamsInput,
    ) -> Result<ListStreamsOutput, ApiError> {
        self.list_table_streams(caller, input).await
    }

    async fn get_shard_iterator(
        &self,
        caller: &Caller,
        input: GetShardIteratorInput,
    ) -> Result<GetShardIteratorOutput, ApiError> {
        let stream = self.stream(&own_stream(caller, &input.stream_arn)?).await?;
        let (shard, generation) = self.shard_of(&stream, &input.shard_id)?;
        use ShardIteratorType as Kind;
        let number = input.sequence_number.as_deref();
        let own = |text: &str| {
            let number = SequenceNumber::parse(text)
                .filter(|number| number.generation == shard.generation)
                .ok_or_else(|| {
                    invalid(format!(
                        "Invalid SequenceNumber: {text} is not a sequence number of the shard {}",
                        input.shard_id
                    ))
                })?;
            Ok::<Mark, ApiError>(number.mark)
        };
        let floor = generation.floor(shard.number);
        let place = match (&input.shard_iterator_type, number) {
            (Kind::TrimHorizon, None) => Place::Start,
            (Kind::Latest, None) => {
                let last = self.last_mark(&stream, shard, generation).await;
                Place::After(last.map_err(store_failed)?)
            }
            (Kind::AtSequenceNumber, Some(number)) => {
                let mark = own(number)?;
                if floor.is_some_and(|floor| floor >= mark) {
                    return Err(trimmed());
                }
                Place::After(mark.before())
            }
            (Kind::AfterSequenceNumber, Some(number)) => {
                let mark = own(number)?;
                if floor.is_some_and(|floor| floor > mark) {
                    return Err(trimmed());
                }
                Place::After(mark)
            }
            (Kind::AtSequenceNumber | Kind::AfterSequenceNumber, None) => {
                return Err(invalid(
                    "SequenceNumber is required when ShardIteratorType is AT_SEQUENCE_NUMBER or \
                     AFTER_SEQUENCE_NUMBER",
                ));
            }
            (kind, _) => {
                return Err(invalid(format!(
                    "SequenceNumber can not be given when ShardIteratorType is {}",
                    kind.as_str()
                )));
            }
        };
        let made = iterator::make(&stream, shard, place, self.ambient.now());
        Ok(GetShardIteratorOutput { shard_iterator: Some(made) })
    }

    async fn get_records(
        &self,
        caller: &Caller,
        input: GetRecordsInput,
    ) -> Result<GetRecordsOutput, ApiError> {
        let records = match input.limit {
            None => RECORDS_MAX,
            Some(limit) => usize::try_from(limit)
                .ok()
                .filter(|l| (1..=RECORDS_MAX).contains(l))
                .ok_or_else(|| {
                    invalid(format!(
                        "1 validation error detected: Value '{limit}' at 'limit' failed to \
                             satisfy constraint: Member must have value between 1 and {RECORDS_MAX}"
                    ))
                })?,
        };
        let iterator = ShardIterator::parse(&input.shard_iterator)?;
        // Names of other accounts are no streams of this caller's.
        let stream = self.stream(&own_stream(caller, &iterator.stream.arn())?).await?;
        let now = self.ambient.now();
        let (shard, place) = iterator.verify(&stream, now)?;
        let want = Want { records, bytes: BYTES_MAX };
        let read = self.read_shard(&stream, shard, place, want).await?;
        measure_read(&self.ambient.metrics, &stream.name, read.records.len(), read.bytes);
        let show = |(mark, kept)| event::record(&stream, shard.sequence(mark), kept);
        Ok(GetRecordsOutput {
            next_shard_iterator: (!read.at_end)
                .then(|| iterator::make(&stream, shard, read.next, now)),
            records: Some(read.records.into_iter().map(show).collect()),
        })
    }
}

/// As CloudWatch has it («DynamoDB metrics and dimensions»).
fn measure_read(metrics: &Metrics, stream: &StreamName, records: usize, bytes: usize) {
    let figures =
        [("ReturnedRecordsCount", Unit::Count, records), ("ReturnedBytes", Unit::Bytes, bytes)];
    for (metric, unit, figure) in figures {
        let name = Name {
            account: stream.account,
            region: stream.region.clone(),
            namespace: "AWS/DynamoDB",
            metric,
            dimensions: vec![
                ("TableName", stream.table.clone()),
                ("StreamLabel", stream.label()),
                ("Operation", "GetRecords".to_owned()),
            ],
            unit,
        };
        // A page's: far below what a float can't tell apart.
        metrics.record(name, figure as f64);
    }
}

impl Room {
    /// The shard of that name.
    pub(super) fn shard_of<'a>(
        &self,
        stream: &'a Stream,
        id: &str,
    ) -> Result<(Shard, &'a model::Generation), ApiError> {
        stream.shard(id).ok_or_else(|| {
            error::resource_not_found_exception(format!(
                "Requested resource not found: Shard: {id} in Stream: {} not found",
                stream.name.arn()
            ))
        })
    }
}
