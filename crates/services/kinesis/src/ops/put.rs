//! PutRecord and PutRecords.

use crate::chunk::NewRecord;
use crate::errors::{self, unavailable};
use crate::hash::hash_of;
use crate::keys::StreamName;
use crate::limits::{ATTEMPTS_MAX, PUT_RECORDS_BYTES_MAX};
use crate::meter::{Metric, ShardMetric};
use crate::model::shard_id;
use crate::room::{Room, WritableStream};
use crate::sequence::SequenceNumber;
use crate::writer::{Handed, Placed, Refused, Returned};
use aws_api::ApiError;
use aws_api::kinesis::*;
use bytes::Bytes;
use foundation::Caller;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A record and the hash key that decides on its shard.
struct Routed {
    hash: u128,
    record: NewRecord,
}

/// What became of one record.
#[derive(Clone)]
enum Fate {
    Stored { shard: u32, number: SequenceNumber },
    Refused { shard: u32, why: Refused },
}

/// A call's records for one shard: their places in the call, their hash keys, and what the writer
/// will answer.
struct Part {
    shard: u32,
    made_s: u64,
    places: Vec<(usize, u128)>,
    bytes: usize,
    handed: Result<Handed, Returned>,
}

impl Room {
    pub(crate) async fn put(
        &self,
        caller: &Caller,
        input: PutRecordInput,
    ) -> Result<PutRecordOutput, ApiError> {
        let began_ns = self.ambient.clock.monotonic_ns();
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        let stream = self.writable(&name).await?;
        if let Some(number) = &input.sequence_number_for_ordering {
            // Numbers rise in every shard anyway; only one that was never given is refused.
            number
                .parse::<SequenceNumber>()
                .map_err(|_| errors::bad_ordering_number(&name, number))?;
        }
        let routed = route(&stream, "", input.partition_key, input.data, input.explicit_hash_key)?;
        let (meter, encrypts) = (stream.meter.clone(), stream.encrypts);
        let bytes = routed.record.bytes();
        let fate = self.place(&name, stream, vec![routed]).await?.pop();
        let stored = matches!(fate, Some(Fate::Stored { .. }));
        if stored {
            meter.bill_put(std::iter::once(bytes));
        }
        meter.add(Metric::PutBytes, bytes as f64);
        meter.add(Metric::PutSuccess, if stored { 1.0 } else { 0.0 });
        meter.add(Metric::PutLatency, self.milliseconds_since(began_ns));
        match fate {
            Some(Fate::Stored { shard, number }) => Ok(PutRecordOutput {
                encryption_type: encrypts.then_some(EncryptionType::Kms),
                sequence_number: number.to_string(),
                shard_id: shard_id(shard),
            }),
            Some(Fate::Refused { shard, why: Refused::Full }) => {
                Err(errors::over_throughput(&name, shard))
            }
            Some(Fate::Refused { why: Refused::Store(error), .. }) => Err(unavailable(error)),
            Some(Fate::Refused { why: Refused::Moved, .. }) | None => Err(errors::contended(&name)),
        }
    }

    pub(crate) async fn put_all(
        &self,
        caller: &Caller,
        input: PutRecordsInput,
    ) -> Result<PutRecordsOutput, ApiError> {
        let began_ns = self.ambient.clock.monotonic_ns();
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        let stream = self.writable(&name).await?;
        let mut sizes = Vec::with_capacity(input.records.len());
        let mut routed = Vec::with_capacity(input.records.len());
        for (at, entry) in input.records.into_iter().enumerate() {
            let prefix = format!("records.{}.member.", at + 1);
            let PutRecordsRequestEntry { data, explicit_hash_key, partition_key } = entry;
            let record = route(&stream, &prefix, partition_key, data, explicit_hash_key)?;
            sizes.push(record.record.bytes());
            routed.push(record);
        }
        let bytes: usize = sizes.iter().sum();
        if bytes > PUT_RECORDS_BYTES_MAX {
            let mib = PUT_RECORDS_BYTES_MAX >> 20;
            return Err(errors::invalid(format!("Records size exceeds {mib} MB limit")));
        }
        let (meter, encrypts) = (stream.meter.clone(), stream.encrypts);
        let fates = self.place(&name, stream, routed).await?;
        let throttled = fates.iter().filter(|fate| fate.is_throttled()).count();
        let records: Vec<PutRecordsResultEntry> =
            fates.into_iter().map(|fate| result(&name, fate)).collect();
        let failed = records.iter().filter(|entry| entry.error_code.is_some()).count();
        let kept = records.iter().zip(sizes).filter(|(entry, _)| entry.error_code.is_none());
        meter.bill_put(kept.map(|(_, bytes)| bytes));
        let stored = records.len() - failed;
        for (metric, value) in [
            (Metric::PutAllBytes, bytes),
            (Metric::PutAllRecords, stored),
            (Metric::PutAllSuccess, usize::from(stored > 0)),
            (Metric::PutAllTotal, records.len()),
            (Metric::PutAllSuccessful, stored),
            (Metric::PutAllFailed, failed - throttled),
            (Metric::PutAllThrottled, throttled),
        ] {
            meter.add(metric, value as f64);
        }
        meter.add(Metric::PutAllLatency, self.milliseconds_since(began_ns));
        Ok(PutRecordsOutput {
            encryption_type: encrypts.then_some(EncryptionType::Kms),
            failed_record_count: Some(i32::try_from(failed).unwrap_or(i32::MAX)),
            records,
        })
    }

    /// Stores each record in the shard that owns its hash key; tells the fate of each, in order.
    /// Records of a shard that was split or merged meanwhile go on to its children.
    async fn place(
        &self,
        name: &StreamName,
        mut stream: Arc<WritableStream>,
        routed: Vec<Routed>,
    ) -> Result<Vec<Fate>, ApiError> {
        let mut fates = vec![None; routed.len()];
        let mut waiting: Vec<(usize, Routed)> = routed.into_iter().enumerate().collect();
        for _ in 0..ATTEMPTS_MAX {
            let mut moved = Vec::new();
            let now_ns = self.ambient.clock.monotonic_ns();
            let (parts, over) = hand_over(&stream, std::mem::take(&mut waiting), now_ns);
            for (at, shard) in over {
                stream.measure(shard, ShardMetric::WriteExceeded, Metric::WriteExceeded, 1.0);
                fates[at] = Some(Fate::Refused { shard, why: Refused::Full });
            }
            for part in parts {
                let Part { shard, made_s, places, bytes, handed } = part;
                let answer = match handed {
                    Ok(handed) => handed.answer().await,
                    Err(returned) => Err(returned),
                };
                match answer {
                    Ok(Placed { first, arrived }) => {
                        let (bytes, records) = (bytes as f64, places.len() as f64);
                        stream.measure(
                            shard,
                            ShardMetric::IncomingBytes,
                            Metric::IncomingBytes,
                            bytes,
                        );
                        stream.measure(
                            shard,
                            ShardMetric::IncomingRecords,
                            Metric::IncomingRecords,
                            records,
                        );
                        for (index, (at, _)) in (first..).zip(places) {
                            let number =
                                SequenceNumber::new(made_s, index, arrived.as_millis(), shard);
                            fates[at] = Some(Fate::Stored { shard, number });
                        }
                    }
                    Err(Returned { why, records }) => {
                        if matches!(why, Refused::Full) {
                            let (of_shard, of_stream) =
                                (ShardMetric::WriteExceeded, Metric::WriteExceeded);
                            stream.measure(shard, of_shard, of_stream, places.len() as f64);
                        }
                        for (at, _) in &places {
                            fates[*at] = Some(Fate::Refused { shard, why: why.clone() });
                        }
                        if matches!(why, Refused::Moved) {
                            let routed = places.into_iter().zip(records);
                            moved.extend(
                                routed.map(|((at, hash), record)| (at, Routed { hash, record })),
                            );
                        }
                    }
                }
            }
            if moved.is_empty() {
                break;
            }
            moved.sort_unstable_by_key(|(at, _)| *at);
            waiting = moved;
            self.refresh(name);
            stream = self.writable(name).await?;
        }
        Ok(fates.into_iter().flatten().collect())
    }
}

impl Fate {
    fn is_throttled(&self) -> bool {
        matches!(self, Fate::Refused { why: Refused::Full, .. })
    }
}

/// Gives each shard's writer its part; all write at the same time. Tells the places and shards of
/// records that are over their shard's throughput.
fn hand_over(
    stream: &WritableStream,
    routed: Vec<(usize, Routed)>,
    now_ns: u64,
) -> (Vec<Part>, Vec<(usize, u32)>) {
    #[derive(Default)]
    struct Share {
        places: Vec<(usize, u128)>,
        records: Vec<NewRecord>,
        bytes: usize,
    }
    let mut by_shard: BTreeMap<usize, Share> = BTreeMap::new();
    let mut over = Vec::new();
    for (at, Routed { hash, record }) in routed {
        let owner = stream.owner(hash);
        let shard = stream.shard(owner);
        let limit = shard.gauge.as_ref();
        if limit.is_some_and(|gauge| !gauge.lock().write(now_ns, record.bytes() as u64)) {
            over.push((at, shard.number));
            continue;
        }
        let share = by_shard.entry(owner).or_default();
        share.bytes += record.bytes();
        share.places.push((at, hash));
        share.records.push(record);
    }
    let alone = by_shard.len() == 1;
    let parts = by_shard
        .into_iter()
        .map(|(owner, Share { places, records, bytes })| {
            let shard = stream.shard(owner);
            let mut handed = shard.writer.put(records);
            if !alone {
                handed = handed.map(Handed::in_background);
            }
            Part { shard: shard.number, made_s: shard.made_s, places, bytes, handed }
        })
        .collect();
    (parts, over)
}

fn route(
    stream: &WritableStream,
    place: &str,
    partition_key: String,
    data: Bytes,
    explicit: Option<String>,
) -> Result<Routed, ApiError> {
    let max = stream.record_bytes_max;
    if data.len() > max {
        return Err(errors::data_too_long(&format!("{place}data"), data.len(), max));
    }
    let record = NewRecord { partition_key, data };
    if record.bytes() > max {
        let size = record.bytes();
        return Err(errors::invalid(format!(
            "The record's data and partition key have {size} bytes together; the stream's limit is \
             {max} bytes."
        )));
    }
    let hash = match explicit {
        Some(text) => text.parse().map_err(|_| errors::bad_explicit_hash_key(&text))?,
        None => hash_of(&record.partition_key),
    };
    Ok(Routed { hash, record })
}

fn result(name: &StreamName, fate: Fate) -> PutRecordsResultEntry {
    let failed = |code: &str, message: String| PutRecordsResultEntry {
        error_code: Some(code.to_owned()),
        error_message: Some(message),
        sequence_number: None,
        shard_id: None,
    };
    match fate {
        Fate::Stored { shard, number } => PutRecordsResultEntry {
            error_code: None,
            error_message: None,
            sequence_number: Some(number.to_string()),
            shard_id: Some(shard_id(shard)),
        },
        Fate::Refused { shard, why: Refused::Full } => failed(
            "ProvisionedThroughputExceededException",
            errors::over_throughput_text(name, shard),
        ),
        Fate::Refused { why: Refused::Store(error), .. } => {
            failed("InternalFailure", unavailable(error).message().to_owned())
        }
        Fate::Refused { why: Refused::Moved, .. } => {
            failed("InternalFailure", errors::contended(name).message().to_owned())
        }
    }
}
