//! Processing what has come in: from the log into the lanes of its delivery.

use super::flight::append;
use super::reading::read;
use super::{Desk, Stop};
use crate::delivery::{ErrorOutput, Failure, error_line};
use crate::keys;
use crate::lane::Lane;
use crate::limits::ACTIVE_PARTITIONS_MAX;
use crate::processing::Processed;
use crate::record::{PartitionKeys, Record};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use store::Batch;

/// Takes the log up to the chunk `through` through the pipeline, and commits what comes out together
/// with the removal of what went in: a step that is killed is begun anew, and leaves nothing twice. The
/// lanes that got something are told.
pub(super) async fn take(
    desk: &Desk,
    through: &[u8],
    bytes: u64,
    active: &BTreeSet<Lane>,
) -> Result<Vec<Lane>, Stop> {
    let held = usize::try_from(bytes.saturating_mul(4)).unwrap_or(usize::MAX);
    let _permit = desk.room.hold(held).await.ok_or(Stop::Lost)?;
    let work = desk.work();
    let log = keys::log::prefix(desk.id);
    let records = read(&*desk.room.store, &log, through).await?;
    let backup = work.backup.is_some().then(|| records.clone());
    let Processed { records, mut failed } =
        work.pipeline.run(&desk.room.outside, &work.stream, records).await;

    let mut lanes: BTreeMap<Lane, Vec<Record>> = BTreeMap::new();
    let mut shared: BTreeMap<PartitionKeys, Lane> = BTreeMap::new();
    let mut count = active.len();
    for (keys, record) in records {
        let lane = match shared.get(&keys) {
            Some(lane) => lane.clone(),
            None => {
                let lane = Lane::Data(Arc::new(keys.clone()));
                if !active.contains(&lane) {
                    if count >= ACTIVE_PARTITIONS_MAX {
                        let failure = Failure::lasting(LIMIT_EXCEEDED, LIMIT_TEXT);
                        failed.push((record, failure, 1));
                        continue;
                    }
                    count += 1;
                }
                shared.insert(keys, lane.clone());
                lane
            }
        };
        lanes.entry(lane).or_default().push(record);
    }
    if !failed.is_empty() {
        let now = desk.room.ambient.now();
        let line = |(record, failure, attempts): (Record, Failure, u32)| {
            let data = error_line(&record, &failure, attempts, now).into();
            Record { data, ..record }
        };
        let lines = failed.into_iter().map(line).collect();
        lanes.insert(Lane::Failed(ErrorOutput::Processing), lines);
    }
    lanes.extend(backup.map(|records| (Lane::Backup, records)));
    let touched = lanes.keys().cloned().collect();
    let mut batch = Batch::new();
    for (lane, records) in lanes {
        batch = append(desk, batch, &lane, records.into_iter()).await?;
    }
    desk.commit(batch.delete_range(keys::up_to(&log, through))).await?;
    desk.taken(bytes);
    Ok(touched)
}

const LIMIT_EXCEEDED: &str = "DynamicPartitioning.ActivePartitionsLimitExceeded";
const LIMIT_TEXT: &str = "The active partition count limit of the Firehose was exceeded.";
