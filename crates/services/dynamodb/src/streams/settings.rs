//! Enabling and disabling a table's stream: with the table's record, in one commit.

use aws_api::ApiError;
use aws_api::dynamodb::{StreamSpecification, StreamViewType};
use bytes::Bytes;
use foundation::{Caller, Timestamp};
use store::{Batch, Check, Key, get_one};

use super::model::{Generation, OpenStream, Stream, StreamName, StreamRecord, Streaming};
use super::record::View;
use crate::Room;
use crate::errors::{invalid, store_failed};
use crate::stored;
use crate::table::{Billing, Record};

/// Open shards of a table on demand: as many as the partitions that AWS gives such a table at
/// first. Event source mappings read as many shards at once.
const SHARDS_ON_DEMAND: u32 = 4;
/// Most open shards of a stream.
const SHARDS_MAX: u32 = 4;
/// What a partition gives (Developer Guide, «Partitions and data distribution»).
const PARTITION_READ_UNITS: i64 = 3_000;
const PARTITION_WRITE_UNITS: i64 = 1_000;

/// What becomes of a stream's record in the commit that changes the table's.
pub(crate) struct StreamChange {
    key: Key,
    check: Check,
    value: Bytes,
}

impl StreamChange {
    pub(crate) fn add_to(self, batch: Batch) -> Batch {
        batch.check(self.check).put(self.key, self.value)
    }
}

/// What a specification asks for: a stream with a view, or none.
pub(crate) fn asked(specification: &StreamSpecification) -> Result<Option<View>, ApiError> {
    let parameters =
        |what: &str| Err(invalid(format!("One or more parameter values were invalid: {what}")));
    match (specification.stream_enabled, &specification.stream_view_type) {
        (false, None) => Ok(None),
        (true, Some(StreamViewType::KeysOnly)) => Ok(Some(View::KeysOnly)),
        (true, Some(StreamViewType::NewImage)) => Ok(Some(View::NewImage)),
        (true, Some(StreamViewType::OldImage)) => Ok(Some(View::OldImage)),
        (true, Some(StreamViewType::NewAndOldImages)) => Ok(Some(View::NewAndOldImages)),
        (true, Some(StreamViewType::Unknown(other))) => {
            parameters(&format!("StreamViewType {other} is unknown"))
        }
        (true, None) => parameters("StreamViewType must be set when StreamEnabled is true"),
        (false, Some(_)) => {
            parameters("StreamViewType must not be set when StreamEnabled is false")
        }
    }
}

fn shards(billing: &Billing) -> u32 {
    match billing {
        Billing::OnDemand { .. } => SHARDS_ON_DEMAND,
        Billing::Provisioned { read, write } => {
            let partitions = |units: i64, each: i64| (units.max(1) - 1) / each + 1;
            let partitions = partitions(*read, PARTITION_READ_UNITS)
                .max(partitions(*write, PARTITION_WRITE_UNITS));
            u32::try_from(partitions).unwrap_or(SHARDS_MAX).clamp(1, SHARDS_MAX)
        }
    }
}

impl Room {
    /// Changes the table's record as UpdateTable is told to.
    pub(crate) async fn change_stream(
        &self,
        caller: &Caller,
        record: &mut Record,
        asked: Option<View>,
    ) -> Result<StreamChange, ApiError> {
        match (asked, &record.streaming.open) {
            (Some(_), Some(_)) => Err(invalid(format!(
                "Table already has an enabled stream: TableName: {}",
                record.name
            ))),
            (None, None) => {
                Err(invalid(format!("Table has no stream to disable: TableName: {}", record.name)))
            }
            (Some(view), None) => self.open_stream(caller, record, view).await,
            (None, Some(_)) => {
                let change = self.close_stream(caller, record).await?;
                change.ok_or_else(|| {
                    store_failed(store::StoreError::Malformed {
                        what: "table",
                        reason: "its stream has no record",
                    })
                })
            }
        }
    }

    /// Enables a new stream, under a label that no stream of the table has had.
    pub(crate) async fn open_stream(
        &self,
        caller: &Caller,
        record: &mut Record,
        view: View,
    ) -> Result<StreamChange, ApiError> {
        let now = self.ambient.now();
        let mut label_ms = now.as_millis();
        let name = loop {
            let name = StreamName::of(caller, &record.name, label_ms);
            if get_one(&*self.store, name.key()).await.map_err(store_failed)?.is_none() {
                break name;
            }
            label_ms += 1;
        };
        let shards = shards(&record.billing);
        let mut secret = vec![0; 32];
        self.ambient.dice.fill(&mut secret);
        let stream = StreamRecord {
            view,
            keys: record.keys.clone(),
            secret,
            shards,
            generations: vec![Generation::opened(0, shards, now)],
            disabled_ms: None,
            // The lower half is as random as the whole.
            salt: self.ambient.dice.number() as u32,
            policy: None,
        };
        record.streaming = Streaming {
            open: Some(OpenStream { label_ms, view, generation: 0, shards }),
            latest_ms: Some(label_ms),
        };
        let key = name.key();
        let (check, value) = (Check::Absent(key.clone()), stored::encode(&stream));
        Ok(StreamChange { key, check, value })
    }

    /// Disables the table's stream, if it has one: with the table's record, nothing can be appended
    /// to it any more.
    pub(crate) async fn close_stream(
        &self,
        caller: &Caller,
        record: &mut Record,
    ) -> Result<Option<StreamChange>, ApiError> {
        let Some(open) = record.streaming.open.take() else { return Ok(None) };
        let name = StreamName::of(caller, &record.name, open.label_ms);
        let entry = get_one(&*self.store, name.key()).await.map_err(store_failed)?;
        let Some(entry) = entry else { return Ok(None) };
        let mut stream = Stream::read(&entry).map_err(store_failed)?;
        stream.record.close(self.ambient.now());
        Ok(Some(StreamChange {
            check: Check::Version(entry.key.clone(), entry.version),
            key: entry.key,
            value: stored::encode(&stream.record),
        }))
    }
}

impl StreamRecord {
    fn close(&mut self, now: Timestamp) {
        self.disabled_ms = Some(now.as_millis());
        if let Some(open) = self.generations.last_mut() {
            open.closed_ms.get_or_insert(now.as_millis());
        }
    }
}
