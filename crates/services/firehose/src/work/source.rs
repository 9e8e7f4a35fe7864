//! Kinesis streams as sources: what is read goes into the log, in one commit with how far was read.

use super::{Desk, Stop, kpl};
use crate::chunk;
use crate::delivery::Failure;
use crate::keys;
use crate::limits::{AHEAD_BYTES, PAUSE_FIRST, PAUSE_MAX};
use crate::model::{self, Checkpoint, encode};
use crate::record::Origin;
use crate::tell::{self, Trouble};
use aws_api::ApiError;
use aws_api::seams::{Position, SourceRecord};
use foundation::{Caller, Timestamp};
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use store::{Batch, get_one};
use tokio::task::JoinSet;

/// Records and bytes of one read: «GetRecords».
const RECORDS: usize = 10_000;
const BYTES: usize = 1024 * 1024;

/// Why reading stopped.
enum Broken {
    Stop(Stop),
    /// The source could not be read; it is tried again.
    Source(Failure),
}

impl From<Stop> for Broken {
    fn from(stop: Stop) -> Broken {
        Broken::Stop(stop)
    }
}

/// Reads the source's shards, children after their parents, until something stops it.
pub(super) async fn follow(desk: Arc<Desk>) -> Stop {
    let mut readers: JoinSet<(String, Result<(), Broken>)> = JoinSet::new();
    let mut reading = HashSet::new();
    let mut pause = PAUSE_FIRST;
    loop {
        let failure = match begin(&desk, &mut readers, &mut reading).await {
            Ok(()) => match readers.join_next().await {
                // A shard has come to its end: its children are next.
                Some(Ok((shard, Ok(())))) => {
                    reading.remove(&shard);
                    pause = PAUSE_FIRST;
                    continue;
                }
                Some(Ok((_, Err(Broken::Stop(stop))))) => return stop,
                Some(Ok((shard, Err(Broken::Source(failure))))) => {
                    reading.remove(&shard);
                    failure
                }
                Some(Err(_)) => return Stop::Lost,
                None => Failure::passing("Kinesis.NoShards", "The stream has no shards to read."),
            },
            Err(Broken::Stop(stop)) => return stop,
            Err(Broken::Source(failure)) => failure,
        };
        let trouble = Trouble { failure: &failure, processor: None };
        tell::trouble(&desk.room.outside, &desk.work().stream, &trouble).await;
        desk.room.ambient.clock.sleep(pause).await;
        pause = (pause * 2).min(PAUSE_MAX);
    }
}

/// The source's ARN, and a caller who may read it.
async fn source(desk: &Desk) -> Result<(String, Caller), Broken> {
    let work = desk.work();
    // Whether a stream has a source does not change.
    let source = work.stream.settings.kinesis.as_ref().ok_or(Stop::Lost)?;
    let acting = desk.room.outside.acting(&work.stream, &source.role_arn, "Kinesis").await;
    Ok((source.kinesis_stream_arn.clone(), acting.map_err(Broken::Source)?))
}

fn refused(error: ApiError) -> Broken {
    let code = match error.code() {
        "AccessDeniedException" => "Kinesis.AccessDenied",
        "ResourceNotFoundException" => "Kinesis.ResourceNotFound",
        _ => "Kinesis.InternalError",
    };
    Broken::Source(Failure::passing(code, error.message()))
}

/// Begins to read the shards that can be read and are not read yet.
async fn begin(
    desk: &Arc<Desk>,
    readers: &mut JoinSet<(String, Result<(), Broken>)>,
    reading: &mut HashSet<String>,
) -> Result<(), Broken> {
    let (arn, caller) = source(desk).await?;
    let shards = desk.room.outside.seams.kinesis.shards(&caller, &arn).await.map_err(refused)?;
    let mut checkpoints = std::collections::HashMap::new();
    for shard in &shards {
        let key = keys::checkpoint::key(desk.id, &shard.id);
        let entry = get_one(&*desk.room.store, key).await.map_err(Stop::from)?;
        let Some(entry) = entry else { continue };
        let checkpoint: Checkpoint =
            model::decode("Firehose checkpoint", &entry.value).map_err(Stop::from)?;
        checkpoints.insert(shard.id.as_str(), checkpoint);
    }
    for shard in &shards {
        let there = |parent: &String| shards.iter().any(|shard| shard.id == *parent);
        let ended = |id: &str| checkpoints.get(id) == Some(&Checkpoint::Ended);
        let waits = shard.parents.iter().any(|parent| there(parent) && !ended(parent));
        if waits || ended(&shard.id) || !reading.insert(shard.id.clone()) {
            continue;
        }
        let start = match checkpoints.get(shard.id.as_str()) {
            Some(Checkpoint::After(number)) => Position::After(number.clone()),
            _ => Position::AtTimestamp(Timestamp::from_millis(desk.work().created_ms)),
        };
        let (desk, id) = (desk.clone(), shard.id.clone());
        readers.spawn(async move {
            let read = read(&desk, &id, start).await;
            (id, read)
        });
    }
    Ok(())
}

/// Reads a shard to its end.
async fn read(desk: &Desk, shard: &str, mut position: Position) -> Result<(), Broken> {
    let kinesis = &desk.room.outside.seams.kinesis;
    loop {
        let (arn, caller) = source(desk).await?;
        let mut watch = kinesis.watch_shard(&caller, &arn, shard).await;
        loop {
            room_ahead(desk).await;
            let (arn, caller) = source(desk).await?;
            let page = kinesis.read(&caller, &arn, shard, &position, RECORDS, BYTES).await;
            let page = page.map_err(refused)?;
            let read = page.records.len();
            take(desk, shard, page.records, Checkpoint::of(&page.next, page.at_end)).await?;
            if page.at_end {
                return Ok(());
            }
            position = page.next;
            if read == 0 {
                break;
            }
        }
        watch.changed().await;
    }
}

/// Waits until what was read is not too far ahead of what is delivered.
async fn room_ahead(desk: &Desk) {
    loop {
        let caught_up = desk.caught_up.notified();
        if desk.ahead.load(Ordering::Relaxed) < AHEAD_BYTES {
            return;
        }
        caught_up.await;
    }
}

/// Puts records into the log.
async fn take(
    desk: &Desk,
    shard: &str,
    records: Vec<SourceRecord>,
    checkpoint: Option<Checkpoint>,
) -> Result<(), Stop> {
    let Some(checkpoint) = checkpoint else { return Ok(()) };
    let mut writer = chunk::Writer::default();
    for record in records {
        let origin = |subsequence_number| Origin {
            shard: shard.to_owned(),
            sequence_number: record.sequence_number.clone(),
            subsequence_number,
            partition_key: record.partition_key.clone(),
        };
        match kpl::records(&record.data) {
            None => writer.sourced(origin(0), record.arrived, &record.data),
            Some(parts) => {
                for (number, part) in parts.into_iter().enumerate() {
                    let partition_key = part.partition_key;
                    let origin = Origin { partition_key, ..origin(number as u64) };
                    writer.sourced(origin, record.arrived, &part.data);
                }
            }
        }
    }
    let key = keys::checkpoint::key(desk.id, shard);
    let mut batch = Batch::new().put(key, encode(&checkpoint));
    let bytes = writer.bytes() as u64;
    if !writer.is_empty() {
        let chunk = writer.finish(desk.room.ambient.now());
        batch = batch.append(keys::log::prefix(desk.id), chunk);
    }
    desk.commit(batch).await?;
    desk.ahead.fetch_add(bytes, Ordering::Relaxed);
    Ok(())
}
