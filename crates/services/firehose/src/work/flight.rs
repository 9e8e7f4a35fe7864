//! A delivery, from its beginning to its end.

use super::reading::read;
use super::{Desk, Stop, Work, prefix};
use crate::chunk;
use crate::delivery::{Delivered, Delivery, Failure};
use crate::keys;
use crate::lane::Lane;
use crate::limits::{CHUNK_BYTES, COMMIT_BYTES, HELD_BYTES, PAUSE_FIRST, PAUSE_MAX};
use crate::model::{Flight, encode};
use crate::record::{PartitionKeys, Record, RecordId};
use crate::settings::Destination;
use crate::tell::{self, Trouble};
use bytes::Bytes;
use foundation::Timestamp;
use foundation::metrics::Unit;
use std::sync::Arc;
use store::Batch;

/// Delivers what lies in a lane up to the chunk `through`. That it was begun is written down first, with
/// the delivery's id: begun anew after a crash, it writes the same object once more.
pub(super) async fn begin(
    desk: &Desk,
    lane: &Lane,
    through: &[u8],
    bytes: u64,
) -> Result<Vec<Lane>, Stop> {
    let ambient = &desk.room.ambient;
    let flight = Flight {
        id: ambient.dice.uuid(),
        through: through.to_vec(),
        since_ms: ambient.now().as_millis(),
        failures: 0,
        bytes,
    };
    let key = keys::flight::key(desk.id, lane);
    desk.commit(Batch::new().put(key, encode(&flight))).await?;
    resume(desk, lane, flight).await
}

/// Goes on with a delivery that was begun.
pub(super) async fn resume(
    desk: &Desk,
    lane: &Lane,
    mut flight: Flight,
) -> Result<Vec<Lane>, Stop> {
    let prefix = prefix(desk.id, lane);
    let (records, _permit) = held(desk, &prefix, &flight).await?;
    let mut settings = desk.work.clone();
    let mut pause = PAUSE_FIRST;
    let mut lines = Vec::new();
    let oldest = records.iter().map(|record| record.arrived).min();
    let bytes: u64 = records.iter().map(|record| record.data.len() as u64).sum();
    let keys = match lane {
        Lane::Data(keys) => keys.clone(),
        _ => Arc::new(PartitionKeys::default()),
    };
    let mut delivery = Delivery {
        id: flight.id.clone(),
        stream: desk.work().stream.clone(),
        keys,
        oldest: oldest.unwrap_or_else(|| flight.since()),
        attempt: flight.failures,
        records,
    };
    let mut output = None;
    while !delivery.records.is_empty() {
        let work = settings.borrow_and_update().clone();
        let deliverer = work.deliverer(lane);
        delivery.stream = work.stream.clone();
        delivery.attempt += 1;
        let delivered = deliverer.deliver(&delivery).await;
        let now = desk.room.ambient.now();
        told(desk, &work, lane, &delivery, &delivered, now).await;
        let tired = now.since(flight.since()) >= deliverer.patience();
        let (again, given_up) = sorted(&delivery, delivered, tired);
        let mut left = again;
        if !given_up.is_empty() && matches!(lane, Lane::Intake | Lane::Data(_)) {
            match deliverer.given_up(&delivery, &given_up, now).await {
                Ok(more) => {
                    output = Some(deliverer.error_output());
                    lines.extend(more);
                }
                Err(failure) => {
                    let trouble = Trouble { failure: &failure, processor: None };
                    tell::trouble(&desk.room.outside, &work.stream, &trouble).await;
                    left.extend(given_up.into_iter().map(|(index, _)| index));
                    left.sort_unstable();
                }
            }
        } else if !given_up.is_empty() {
            let (stream, count) = (&work.stream.arn, given_up.len());
            tracing::error!(
                stream,
                count,
                "records were given up: their bucket took none for a day"
            );
        }
        if left.is_empty() {
            break;
        }
        let mut kept = left.into_iter().peekable();
        let records = std::mem::take(&mut delivery.records).into_iter().enumerate();
        delivery.records =
            records.filter_map(|(index, record)| kept.next_if_eq(&index).map(|_| record)).collect();
        flight.failures = delivery.attempt;
        let key = keys::flight::key(desk.id, lane);
        desk.commit(Batch::new().put(key, encode(&flight))).await?;
        tokio::select! {
            () = desk.room.ambient.clock.sleep(pause) => pause = (pause * 2).min(PAUSE_MAX),
            // New settings may be what was missing.
            changed = settings.changed() => if changed.is_err() { return Err(Stop::Lost) },
        }
    }
    let failed = output.map(Lane::Failed);
    finish(desk, lane, &flight, failed.as_ref(), lines).await?;
    if *lane == Lane::Intake {
        desk.taken(bytes);
    }
    Ok(failed.into_iter().collect())
}

/// The delivery's records, and leave to hold them.
async fn held(
    desk: &Desk,
    prefix: &[u8],
    flight: &Flight,
) -> Result<(Vec<Record>, tokio::sync::OwnedSemaphorePermit), Stop> {
    // Packing and sending hold as much once more.
    let bytes = usize::try_from(flight.bytes.saturating_mul(2)).unwrap_or(HELD_BYTES);
    let permit = desk.room.hold(bytes).await.ok_or(Stop::Lost)?;
    Ok((read(&*desk.room.store, prefix, &flight.through).await?, permit))
}

/// Which records are tried again, and which are given up.
fn sorted(
    delivery: &Delivery,
    delivered: Delivered,
    tired: bool,
) -> (Vec<usize>, Vec<(usize, Failure)>) {
    let all = 0..delivery.records.len();
    match delivered {
        Delivered::All => (Vec::new(), Vec::new()),
        Delivered::None(failure) if failure.again && !tired => (all.collect(), Vec::new()),
        Delivered::None(failure) => {
            (Vec::new(), all.map(|index| (index, failure.clone())).collect())
        }
        Delivered::AllBut(failed) => {
            let (again, given_up): (Vec<_>, Vec<_>) =
                failed.into_iter().partition(|(_, failure)| failure.again && !tired);
            (again.into_iter().map(|(index, _)| index).collect(), given_up)
        }
    }
}

/// Commits what became of a delivery: what failed goes to its lane, the rest is gone.
async fn finish(
    desk: &Desk,
    lane: &Lane,
    flight: &Flight,
    failed: Option<&Lane>,
    lines: Vec<Vec<u8>>,
) -> Result<(), Stop> {
    let mut batch = Batch::new();
    if let Some(failed) = failed {
        let now = desk.room.ambient.now();
        let line = |(slot, line): (usize, Vec<u8>)| Record {
            id: RecordId { slot: slot as u32, ..RecordId::default() },
            arrived: now,
            origin: None,
            data: Bytes::from(line),
        };
        let records = lines.into_iter().enumerate().map(line);
        batch = append(desk, batch, failed, records).await?;
    }
    let batch = batch
        .delete_range(keys::up_to(&prefix(desk.id, lane), &flight.through))
        .delete(keys::flight::key(desk.id, lane));
    desk.commit(batch).await
}

/// Adds records to a lane; commits by itself what would be too much for one commit.
pub(super) async fn append(
    desk: &Desk,
    mut batch: Batch,
    lane: &Lane,
    records: impl Iterator<Item = Record>,
) -> Result<Batch, Stop> {
    let to = prefix(desk.id, lane);
    let now = desk.room.ambient.now();
    let mut writer = chunk::Writer::default();
    let mut records = records.peekable();
    while let Some(record) = records.next() {
        writer.record(&record);
        if writer.bytes() >= CHUNK_BYTES || records.peek().is_none() {
            if batch.bytes() + writer.bytes() > COMMIT_BYTES && !batch.is_empty() {
                desk.commit(std::mem::take(&mut batch)).await?;
            }
            batch = batch.append(to.clone(), std::mem::take(&mut writer).finish(now));
        }
    }
    Ok(batch)
}

/// Tells the outcome to logs and figures.
async fn told(
    desk: &Desk,
    work: &Work,
    lane: &Lane,
    delivery: &Delivery,
    delivered: &Delivered,
    now: Timestamp,
) {
    let failed = match delivered {
        Delivered::All => 0,
        Delivered::None(_) => delivery.records.len(),
        Delivered::AllBut(failed) => failed.len(),
    };
    let names = match (lane, &work.stream.settings.destination) {
        (Lane::Backup | Lane::Failed(_), _) => &tell::BACKUP_TO_S3,
        (_, Destination::S3(_)) => &tell::TO_S3,
        (_, Destination::HttpEndpoint(_)) => &tell::TO_HTTP_ENDPOINT,
        (_, Destination::Redshift(_)) => &tell::TO_REDSHIFT,
        (_, Destination::OpenSearch(_)) => &tell::TO_OPEN_SEARCH,
        (_, Destination::Elasticsearch(_)) => &tell::TO_ELASTICSEARCH,
        (_, Destination::OpenSearchServerless(_)) => &tell::TO_OPEN_SEARCH_SERVERLESS,
    };
    let metrics = &desk.room.ambient.metrics;
    let record = |name, unit, value: f64| {
        metrics.record(tell::metric(&work.stream.name, name, unit), value);
    };
    record(names.success, Unit::Count, f64::from(u8::from(failed == 0)));
    if failed == 0 {
        let bytes: usize = delivery.records.iter().map(|record| record.data.len()).sum();
        record(names.records, Unit::Count, delivery.records.len() as f64);
        record(names.bytes, Unit::Bytes, bytes as f64);
        let age = now.since(delivery.oldest).as_millis() as f64 / 1000.0;
        record(names.freshness, Unit::Count, age);
    }
    let first = match delivered {
        Delivered::All => None,
        Delivered::None(failure) => Some(failure),
        Delivered::AllBut(failed) => failed.first().map(|(_, failure)| failure),
    };
    if let Some(failure) = first {
        let trouble = Trouble { failure, processor: None };
        tell::trouble(&desk.room.outside, &work.stream, &trouble).await;
    }
}
