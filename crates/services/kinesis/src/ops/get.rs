//! GetShardIterator and GetRecords.

use crate::errors::{self, unavailable};
use crate::iterator::{self, ShardIterator};
use crate::keys::floor::FIRST_INDEX;
use crate::limits::{GET_RECORDS_BYTES_MAX, GET_RECORDS_MAX};
use crate::meter::{Metric, ShardMetric, ShardMetrics};
use crate::model::{ShardRecord, StreamRecord, shard_id, shard_number};
use crate::reader::{self, Place, Read, Want};
use crate::room::{Room, Stream};
use crate::sequence::SequenceNumber;
use crate::writer::tip;
use aws_api::ApiError;
use aws_api::kinesis::*;
use foundation::{Caller, Timestamp};

/// Where a reader wants to begin.
pub(crate) enum Start<'a> {
    /// The oldest record.
    TrimHorizon,
    /// Behind the newest.
    Latest,
    /// The first record that arrived then or later.
    Timestamp(Timestamp),
    /// The record with this number.
    At(&'a str),
    /// The record behind the one with this number.
    After(&'a str),
}

impl Room {
    pub(crate) async fn iterator(
        &self,
        caller: &Caller,
        input: GetShardIteratorInput,
    ) -> Result<GetShardIteratorOutput, ApiError> {
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        let stream = self.stream(&name).await?;
        let now = self.ambient.now();
        let start = parse_start(
            &input.shard_iterator_type,
            input.starting_sequence_number.as_deref(),
            input.timestamp,
            now,
        )?;
        let (number, shard) = self.shard_to_read(&stream, &input.shard_id).await?;
        let now_ns = self.ambient.clock.monotonic_ns();
        let gauge = self.gauge(&stream.life, number);
        if gauge.is_some_and(|gauge| !gauge.lock().iterator(now_ns)) {
            return Err(errors::over_throughput(&name, number));
        }
        let place = self.resolve(&stream, number, &shard, start).await?;
        let made = iterator::make(&stream, number, place, now);
        Ok(GetShardIteratorOutput { shard_iterator: Some(made) })
    }

    pub(crate) async fn shard_to_read(
        &self,
        stream: &Stream,
        id: &str,
    ) -> Result<(u32, ShardRecord), ApiError> {
        let missing = || errors::no_shard_to_read(stream.name(), id);
        let number = shard_number(id).ok_or_else(missing)?;
        let shard = self.shard(&stream.life, number).await.map_err(unavailable)?;
        Ok((number, shard.ok_or_else(missing)?))
    }

    /// The place that a start means at present.
    pub(crate) async fn resolve(
        &self,
        stream: &Stream,
        number: u32,
        shard: &ShardRecord,
        start: Start<'_>,
    ) -> Result<Place, ApiError> {
        let own = |text: &str| {
            let sequence: Result<SequenceNumber, _> = text.parse();
            sequence
                .ok()
                .filter(|n| n.shard == number && n.shard_made_s == shard.made_s)
                .map(|n| n.index)
                .ok_or_else(|| errors::foreign_sequence_number(stream.name(), number, text))
        };
        Ok(match start {
            Start::TrimHorizon => Place::aligned(FIRST_INDEX),
            Start::At(text) => Place::at(own(text)?.max(FIRST_INDEX)),
            Start::After(text) => Place::at(own(text)?.saturating_add(1)),
            Start::Latest => {
                let tip = tip(&*self.store, &stream.life, number).await.map_err(unavailable)?;
                Place::aligned(tip.next)
            }
            Start::Timestamp(moment) => {
                let tip = tip(&*self.store, &stream.life, number).await.map_err(unavailable)?;
                reader::seek(&*self.store, &stream.life, number, moment, tip)
                    .await
                    .map_err(unavailable)?
            }
        })
    }

    /// Reads a shard; tells too whether it is closed and this is its end.
    pub(crate) async fn read(
        &self,
        stream: &Stream,
        number: u32,
        shard: &ShardRecord,
        place: Place,
        records: usize,
        bytes: usize,
    ) -> Result<(Read, bool), ApiError> {
        let now = self.ambient.now();
        let want = Want { records, bytes, oldest: stream.record.horizon(now) };
        let read = reader::read(&*self.store, &stream.life, number, place, want)
            .await
            .map_err(unavailable)?;
        // The shard was read before its records: if it was closed then, nothing came after.
        let at_end = read.waiting.is_none() && shard.end_index().is_some();
        Ok((read, at_end))
    }

    pub(crate) async fn get(
        &self,
        caller: &Caller,
        input: GetRecordsInput,
    ) -> Result<GetRecordsOutput, ApiError> {
        let iterator = ShardIterator::parse(&input.shard_iterator)?;
        Room::refuse_id(&input.stream_id)?;
        let name = iterator.name(caller, &input.stream_arn)?;
        let stream = self.stream(&name).await?;
        let now = self.ambient.now();
        let (number, place) = iterator.verify(&stream, now)?;
        let (_, shard) = self.shard_to_read(&stream, &shard_id(number)).await?;
        let began_ns = self.ambient.clock.monotonic_ns();
        let meter = self.meter(&name);
        let shard_metrics = ShardMetrics(stream.record.shard_metrics);
        let of_shard = |metric, value| meter.add_to_shard(shard_metrics, number, metric, value);
        let gauge = self.gauge(&stream.life, number);
        if gauge.as_ref().is_some_and(|gauge| !gauge.lock().read(began_ns)) {
            meter.add(Metric::ReadExceeded, 1.0);
            of_shard(ShardMetric::ReadExceeded, 1.0);
            return Err(errors::over_throughput(&name, number));
        }
        let limit = super::streams::clamped(input.limit, GET_RECORDS_MAX);
        let result = self.read(&stream, number, &shard, place, limit, GET_RECORDS_BYTES_MAX).await;
        meter.add(Metric::GetSuccess, if result.is_ok() { 1.0 } else { 0.0 });
        let (read, at_end) = result?;
        let bytes: usize = read.records.iter().map(|r| r.data.len() + r.partition_key.len()).sum();
        if let Some(gauge) = gauge {
            gauge.lock().gave(began_ns, bytes as u64);
        }
        let (bytes, count, age) = (bytes as f64, read.records.len() as f64, age(&read, now));
        of_shard(ShardMetric::OutgoingBytes, bytes);
        of_shard(ShardMetric::OutgoingRecords, count);
        of_shard(ShardMetric::Age, age);
        meter.add(Metric::GetBytes, bytes);
        meter.add(Metric::GetRecords, count);
        meter.add(Metric::GetAge, age);
        meter.add(Metric::GetLatency, self.milliseconds_since(began_ns));
        let child_shards = match at_end {
            true => Some(self.children(&stream, number).await?),
            false => None,
        };
        Ok(GetRecordsOutput {
            child_shards,
            millis_behind_latest: Some(behind(&read, now)),
            next_shard_iterator: (!at_end).then(|| iterator::make(&stream, number, read.next, now)),
            records: records_of(read, &stream.record, number, &shard),
        })
    }

    /// The shards that a split or merge made of `parent`.
    pub(crate) async fn children(
        &self,
        stream: &Stream,
        parent: u32,
    ) -> Result<Vec<ChildShard>, ApiError> {
        let shards = self.shards(&stream.life).await.map_err(unavailable)?;
        let parents = |shard: &ShardRecord| -> Vec<u32> {
            [shard.parent, shard.adjacent_parent].into_iter().flatten().collect()
        };
        Ok(shards
            .iter()
            .filter(|(_, shard)| parents(shard).contains(&parent))
            .map(|(number, shard)| ChildShard {
                hash_key_range: HashKeyRange {
                    ending_hash_key: shard.range().end.to_string(),
                    starting_hash_key: shard.range().start.to_string(),
                },
                parent_shards: parents(shard).into_iter().map(shard_id).collect(),
                shard_id: shard_id(*number),
            })
            .collect())
    }
}

/// What was read, as clients see it.
pub(crate) fn records_of(
    read: Read,
    stream: &StreamRecord,
    number: u32,
    shard: &ShardRecord,
) -> Vec<Record> {
    let show = |record: crate::chunk::Record| Record {
        approximate_arrival_timestamp: Some(record.arrived),
        sequence_number: shard
            .sequence(number, record.index, record.arrived.as_millis())
            .to_string(),
        data: record.data,
        encryption_type: stream.encrypted_at(record.arrived).then_some(EncryptionType::Kms),
        partition_key: record.partition_key,
    };
    read.records.into_iter().map(show).collect()
}

/// How far a read is behind the shard's end: the age of the first record that it did not give.
pub(crate) fn behind(read: &Read, now: Timestamp) -> i64 {
    let age = read.waiting.map_or(0, |arrived| now.since(arrived).as_millis());
    i64::try_from(age).unwrap_or(i64::MAX)
}

/// How old the last record read is, in milliseconds; nothing for a reader that has caught up.
fn age(read: &Read, now: Timestamp) -> f64 {
    let last = read.records.last().filter(|_| read.waiting.is_some());
    last.map_or(0.0, |last| now.since(last.arrived).as_secs_f64() * 1000.0)
}

/// Where a reader wants to begin, if what it says goes together.
pub(crate) fn parse_start<'a>(
    kind: &ShardIteratorType,
    number: Option<&'a str>,
    moment: Option<Timestamp>,
    now: Timestamp,
) -> Result<Start<'a>, ApiError> {
    use ShardIteratorType::{
        AfterSequenceNumber, AtSequenceNumber, AtTimestamp, Latest, TrimHorizon,
    };
    match (kind, number, moment) {
        (TrimHorizon, None, None) => Ok(Start::TrimHorizon),
        (Latest, None, None) => Ok(Start::Latest),
        (AtSequenceNumber, Some(number), None) => Ok(Start::At(number)),
        (AfterSequenceNumber, Some(number), None) => Ok(Start::After(number)),
        (AtTimestamp, None, Some(moment)) if moment > now => Err(errors::invalid(format!(
            "The timestampInMillis parameter cannot be greater than the currentTimestampInMillis. \
             timestampInMillis: {}, currentTimestampInMillis: {}",
            moment.as_millis(),
            now.as_millis()
        ))),
        (AtTimestamp, None, Some(moment)) => Ok(Start::Timestamp(moment)),
        (kind, number, moment) => {
            let has = |given: bool| if given { "a" } else { "no" };
            let (number, moment) = (has(number.is_some()), has(moment.is_some()));
            Err(errors::invalid(format!(
                "Must either specify (1) AT_SEQUENCE_NUMBER or AFTER_SEQUENCE_NUMBER with \
                 StartingSequenceNumber or (2) TRIM_HORIZON or LATEST without \
                 StartingSequenceNumber or (3) AT_TIMESTAMP with Timestamp. Request specified \
                 {kind} with {number} StartingSequenceNumber and {moment} Timestamp."
            )))
        }
    }
}
