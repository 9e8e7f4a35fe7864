//! PutRecord and PutRecordBatch.

use crate::chunk;
use crate::errors::{invalid, unavailable};
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, BATCH_BYTES_MAX};
use crate::names::StreamName;
use crate::record::RecordId;
use crate::room::{Live, Room, contended};
use aws_api::ApiError;
use aws_api::firehose::{
    PutRecordBatchInput, PutRecordBatchOutput, PutRecordBatchResponseEntry, PutRecordInput,
    PutRecordOutput, Record,
};
use foundation::Caller;
use std::sync::Arc;
use store::Batch;

impl Room {
    pub(crate) async fn put(
        &self,
        caller: &Caller,
        input: PutRecordInput,
    ) -> Result<PutRecordOutput, ApiError> {
        let name = StreamName::own(caller, &input.delivery_stream_name);
        let (live, commit) = self.take_in(&name, std::slice::from_ref(&input.record)).await?;
        let id = RecordId { commit, ..RecordId::default() };
        Ok(PutRecordOutput {
            encrypted: Some(live.stored.encryption.is_some()),
            record_id: id.to_string(),
        })
    }

    pub(crate) async fn put_batch(
        &self,
        caller: &Caller,
        input: PutRecordBatchInput,
    ) -> Result<PutRecordBatchOutput, ApiError> {
        let name = StreamName::own(caller, &input.delivery_stream_name);
        let bytes: usize = input.records.iter().map(|record| record.data.len()).sum();
        if bytes > BATCH_BYTES_MAX {
            return Err(invalid("Records size exceeds 4 MB limit"));
        }
        let (live, commit) = self.take_in(&name, &input.records).await?;
        // At most 500.
        let slots = 0..input.records.len() as u32;
        let entry = |slot| PutRecordBatchResponseEntry {
            record_id: Some(RecordId { commit, slot, ..RecordId::default() }.to_string()),
            ..PutRecordBatchResponseEntry::default()
        };
        Ok(PutRecordBatchOutput {
            encrypted: Some(live.stored.encryption.is_some()),
            // All or none: they are one commit.
            failed_put_count: 0,
            request_responses: slots.map(entry).collect(),
        })
    }

    /// Appends to the stream's log, and tells the commit.
    async fn take_in(
        &self,
        name: &StreamName,
        records: &[Record],
    ) -> Result<(Arc<Live>, u64), ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let live = self.live(name).await?;
            if live.stream.settings.kinesis.is_some() {
                return Err(invalid(
                    "This operation is not permitted on KinesisStreamAsSource delivery stream type.",
                ));
            }
            let id = live.stored.id;
            let data = records.iter().map(|record| &record.data);
            let chunk = chunk::of_puts(data, self.ambient.now());
            let batch =
                Batch::new().check(keys::life::lasts(id)).append(keys::log::prefix(id), chunk);
            let outcome = self.store.commit(batch).await.map_err(unavailable)?;
            // Otherwise the stream was deleted; perhaps it has been made again.
            if let Ok(version) = outcome.committed() {
                live.meters.incoming(records);
                return Ok((live, version.number()));
            }
        }
        Err(contended())
    }
}
