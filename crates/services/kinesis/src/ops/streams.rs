//! Streams: made, described, listed, deleted.

use crate::errors::{self, unavailable};
use crate::hash::HashRange;
use crate::keys::{self, StreamLife, StreamName};
use crate::limits::{
    ATTEMPTS_MAX, CREATE_SHARDS_MAX, DESCRIBE_SHARDS_MAX, ENCRYPTION_KEY, LIST_STREAMS_MAX,
    ON_DEMAND_SHARDS,
};
use crate::meter::ShardMetrics;
use crate::model::{self, Mode, ShardRecord, StreamRecord};
use crate::ops::scale::warm_throughput;
use crate::ops::shards::describe_shard;
use crate::room::{Room, Stream, arn_of};
use aws_api::ApiError;
use aws_api::kinesis::*;
use foundation::{Caller, page};
use store::{Batch, Check, Direction, KeyRange, Limit, Outcome};

impl Room {
    pub(crate) async fn create(
        &self,
        caller: &Caller,
        input: CreateStreamInput,
    ) -> Result<CreateStreamOutput, ApiError> {
        let name = Room::named(caller, &Some(input.stream_name.clone()), &None, &None)?;
        let (mode, shards) = mode_and_shards(&input)?;
        let warm = match input.warm_throughput_mi_bps {
            None => None,
            Some(mib) => Some(self.warm(&name, mode, mib).await?),
        };
        let shards = shards.max(warm.unwrap_or(0));
        if self.lookup(&name).await.map_err(unavailable)?.is_some() {
            return Err(errors::stream_exists(&name));
        }
        self.check_quotas(&name, mode, shards).await?;

        let now = self.ambient.now();
        let mut record = StreamRecord::new(self.ambient.dice.number(), now, mode, shards);
        self.ambient.dice.fill(&mut record.secret);
        if let Some(kib) = input.max_record_size_in_ki_b {
            // The model keeps it between 1,024 and 10,240.
            record.record_kib_max = u32::try_from(kib).unwrap_or(record.record_kib_max);
        }
        record.warm_mib = warm;
        record.tags = super::tags::checked(&name, Default::default(), input.tags)?;
        let life = StreamLife { name, id: record.id };
        let key = keys::stream::key(&life.name);
        let mut batch = Batch::new().check(Check::Absent(key.clone()));
        let made = shards.min(CREATE_SHARDS_MAX);
        if made < shards {
            (record.next_shard, record.open_shards, record.scaling_to) = (made, made, Some(shards));
            batch = batch.put(keys::work::key(&life.name), "");
        }
        let batch = batch.put(key, model::encode(&record));
        let batch = (0..).zip(HashRange::even(made)).fold(batch, |batch, (number, range)| {
            let shard = ShardRecord::new(range, now);
            batch.put(keys::shard::key(&life, number), model::encode(&shard))
        });
        match self.store.commit(batch).await.map_err(unavailable)? {
            Outcome::Committed(_) => {
                self.attachments.forget();
                Ok(CreateStreamOutput {})
            }
            Outcome::Conflict(_) => Err(errors::stream_exists(&life.name)),
        }
    }

    /// The stream is gone at once. Its chunks, which may be many, are swept away step by step.
    pub(crate) async fn delete(
        &self,
        caller: &Caller,
        input: DeleteStreamInput,
    ) -> Result<DeleteStreamOutput, ApiError> {
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        for _ in 0..ATTEMPTS_MAX {
            let stream = self.lookup(&name).await.map_err(unavailable)?;
            let stream = stream.ok_or_else(|| errors::no_stream(&name))?;
            if input.enforce_consumer_deletion != Some(true)
                && !self.consumers(&stream.life).await.map_err(unavailable)?.is_empty()
            {
                return Err(errors::has_consumers(&name));
            }
            // A consumer that is registered meanwhile changes the stream's version.
            let batch = Batch::new()
                .check(Check::Version(stream.key(), stream.version))
                .delete(stream.key())
                .delete_range(keys::consumer::of_stream(&stream.life))
                .delete_range(keys::subscription::of_stream(&stream.life))
                .delete_range(keys::shard::of_stream(&stream.life))
                .delete_range(keys::floor::of_stream(&stream.life))
                .delete_range(keys::policy::of_stream(&stream.life))
                .delete(keys::work::key(&name))
                .put(keys::sweep::key(&stream.life), "");
            if let Outcome::Committed(_) = self.store.commit(batch).await.map_err(unavailable)? {
                self.forget_deleted(&stream.life);
                self.attachments.forget();
                return Ok(DeleteStreamOutput {});
            }
        }
        Err(errors::contended(&name))
    }

    /// Changes the stream's record; tried again when others changed it at the same time. Tells how it
    /// was before.
    pub(super) async fn change_stream(
        &self,
        name: &StreamName,
        change: impl Fn(&mut StreamRecord) -> Result<(), ApiError> + Send + Sync,
    ) -> Result<Stream, ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let stream = self.stream(name).await?;
            let mut record = stream.record.clone();
            change(&mut record)?;
            if self.replace(&stream, &record).await? {
                return Ok(stream);
            }
        }
        Err(errors::contended(name))
    }

    /// Puts another record in place of the one that was read; false if it has changed since. What it
    /// sets counts before it is answered.
    pub(super) async fn replace(
        &self,
        stream: &Stream,
        record: &StreamRecord,
    ) -> Result<bool, ApiError> {
        let outcome = self.store.commit(stream.change(record)).await.map_err(unavailable)?;
        if outcome.committed().is_err() {
            return Ok(false);
        }
        if record.tags != stream.record.tags {
            self.attachments.forget();
        }
        self.refresh(stream.name());
        Ok(true)
    }

    pub(crate) async fn describe(
        &self,
        caller: &Caller,
        input: DescribeStreamInput,
    ) -> Result<DescribeStreamOutput, ApiError> {
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        let stream = self.stream(&name).await?;
        let mut range = keys::shard::of_stream(&stream.life);
        if let Some(start) = &input.exclusive_start_shard_id {
            let number =
                model::shard_number(start).ok_or_else(|| errors::no_shard(&name, start))?;
            range = range.after(keys::shard::key(&stream.life, number));
        }
        let limit = clamped(input.limit, DESCRIBE_SHARDS_MAX);
        let (shards, has_more_shards) = self.shard_page(range, limit).await?;
        let record = &stream.record;
        Ok(DescribeStreamOutput {
            stream_description: StreamDescription {
                encryption_type: Some(encryption(record)),
                enhanced_monitoring: monitoring(record),
                has_more_shards,
                key_id: key_id(record),
                retention_period_hours: record.retention_hours.cast_signed(),
                shards,
                stream_arn: arn_of(&name),
                stream_creation_timestamp: record.created(),
                stream_mode_details: Some(mode_details(record.mode)),
                stream_status: status(&stream),
                stream_name: name.name,
            },
        })
    }

    async fn shard_page(
        &self,
        range: KeyRange,
        limit: usize,
    ) -> Result<(Vec<Shard>, bool), ApiError> {
        let read = self.store.scan(range, Limit::entries(limit + 1), Direction::Forward).await;
        let mut entries = read.map_err(unavailable)?.entries;
        let has_more = entries.len() > limit;
        entries.truncate(limit);
        let shards = entries.into_iter().map(|entry| {
            let record = model::decode("shard", &entry.value)?;
            Ok(describe_shard(keys::shard::read(&entry.key)?, &record))
        });
        let shards: Result<Vec<Shard>, store::StoreError> = shards.collect();
        Ok((shards.map_err(unavailable)?, has_more))
    }

    pub(crate) async fn describe_summary(
        &self,
        caller: &Caller,
        input: DescribeStreamSummaryInput,
    ) -> Result<DescribeStreamSummaryOutput, ApiError> {
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        let stream = self.stream(&name).await?;
        let consumers = self.consumers(&stream.life).await.map_err(unavailable)?;
        let record = &stream.record;
        Ok(DescribeStreamSummaryOutput {
            stream_description_summary: StreamDescriptionSummary {
                consumer_count: Some(i32::try_from(consumers.len()).unwrap_or(i32::MAX)),
                encryption_type: Some(encryption(record)),
                enhanced_monitoring: monitoring(record),
                key_id: key_id(record),
                max_record_size_in_ki_b: Some(record.record_kib_max.cast_signed()),
                open_shard_count: record.open_shards.cast_signed(),
                retention_period_hours: record.retention_hours.cast_signed(),
                stream_arn: arn_of(&name),
                stream_creation_timestamp: record.created(),
                stream_id: None,
                stream_mode_details: Some(mode_details(record.mode)),
                stream_status: status(&stream),
                stream_name: name.name,
                warm_throughput: warm_throughput(record.warm_mib, record.open_shards),
            },
        })
    }

    pub(crate) async fn list(
        &self,
        caller: &Caller,
        input: ListStreamsInput,
    ) -> Result<ListStreamsOutput, ApiError> {
        let all = keys::stream::of_account(&caller.account, &caller.region);
        let after = match (input.next_token, input.exclusive_start_stream_name) {
            (Some(token), _) => {
                let position = page::position("ListStreams", &token);
                let name = position.and_then(|bytes| String::from_utf8(bytes).ok());
                Some(name.ok_or_else(|| errors::invalid("Invalid NextToken."))?)
            }
            (None, start) => start,
        };
        let range = match after {
            Some(name) => {
                let name = Room::named(caller, &Some(name), &None, &None)?;
                all.after(keys::stream::key(&name))
            }
            None => all,
        };
        let limit = clamped(input.limit, LIST_STREAMS_MAX);
        let read = self.store.scan(range, Limit::entries(limit + 1), Direction::Forward).await;
        let mut entries = read.map_err(unavailable)?.entries;
        let has_more = entries.len() > limit;
        entries.truncate(limit);
        let mut names = Vec::with_capacity(entries.len());
        let mut summaries = Vec::with_capacity(entries.len());
        for entry in entries {
            let name = keys::stream::read(&entry.key).map_err(unavailable)?;
            let record: StreamRecord =
                model::decode("stream", &entry.value).map_err(unavailable)?;
            summaries.push(StreamSummary {
                stream_arn: arn_of(&name),
                stream_creation_timestamp: Some(record.created()),
                stream_mode_details: Some(mode_details(record.mode)),
                stream_name: name.name.clone(),
                stream_status: status_of(&record),
            });
            names.push(name.name);
        }
        let last = names.last().filter(|_| has_more);
        Ok(ListStreamsOutput {
            has_more_streams: has_more,
            next_token: last.map(|last| page::token("ListStreams", last.as_bytes())),
            stream_names: names,
            stream_summaries: Some(summaries),
        })
    }
}

fn mode_and_shards(input: &CreateStreamInput) -> Result<(Mode, u32), ApiError> {
    let mode = input.stream_mode_details.as_ref().map(|details| &details.stream_mode);
    match (mode, input.shard_count) {
        (Some(StreamMode::OnDemand), None) => Ok((Mode::OnDemand, ON_DEMAND_SHARDS)),
        (Some(StreamMode::OnDemand), Some(_)) => {
            Err(errors::invalid("ShardCount can not be specified for an on-demand stream."))
        }
        (_, Some(count)) => match u32::try_from(count) {
            Ok(count) if count > 0 => Ok((Mode::Provisioned, count)),
            Ok(_) | Err(_) => Err(errors::invalid("ShardCount must be at least 1.")),
        },
        (_, None) => Err(errors::invalid("ShardCount must be specified for a provisioned stream.")),
    }
}

/// A page's size: what was asked for, and no more than the operation gives.
pub(super) fn clamped(asked: Option<i32>, max: usize) -> usize {
    asked.and_then(|limit| usize::try_from(limit).ok()).map_or(max, |limit| limit.clamp(1, max))
}

fn monitoring(record: &StreamRecord) -> Vec<EnhancedMetrics> {
    let names = ShardMetrics(record.shard_metrics).names();
    vec![EnhancedMetrics { shard_level_metrics: Some(names) }]
}

fn encryption(record: &StreamRecord) -> EncryptionType {
    if record.encrypts() { EncryptionType::Kms } else { EncryptionType::None }
}

fn key_id(record: &StreamRecord) -> Option<String> {
    record.encrypts().then(|| ENCRYPTION_KEY.to_owned())
}

fn mode_details(mode: Mode) -> StreamModeDetails {
    let stream_mode = match mode {
        Mode::Provisioned => StreamMode::Provisioned,
        Mode::OnDemand => StreamMode::OnDemand,
    };
    StreamModeDetails { stream_mode }
}

fn status(stream: &Stream) -> StreamStatus {
    status_of(&stream.record)
}

/// Streams are made and deleted in one commit: CREATING and DELETING are never seen.
fn status_of(record: &StreamRecord) -> StreamStatus {
    if record.is_active() { StreamStatus::Active } else { StreamStatus::Updating }
}
