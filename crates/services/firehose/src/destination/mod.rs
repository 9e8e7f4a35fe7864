//! Where streams deliver to.
//!
//! Each destination is told of in its own module, by three functions on its settings — `complete`
//! (fills in AWS's defaults and refuses what is not valid or not built), `update` and `describe` — and
//! by what it makes of them: a [`Deliver`].

pub(crate) mod endpoint;
pub(crate) mod http;
pub(crate) mod opensearch;
pub(crate) mod redshift;
pub(crate) mod s3;
#[cfg(test)]
pub(crate) mod testing;

use crate::delivery::{Delivered, Delivery, ErrorOutput, Failure, error_line};
use async_trait::async_trait;
use foundation::Timestamp;
use std::time::Duration;

/// A stream's destination, made of the stream's settings; made anew when these change.
#[async_trait]
pub(crate) trait Deliver: Send + Sync + 'static {
    /// Tries once to deliver. Who calls tries again, with growing pauses, for [`Deliver::patience`];
    /// deliveries of one stream and partition come one after the other. The work may be begun anew
    /// after a crash, under the same [`Delivery::id`].
    async fn deliver(&self, delivery: &Delivery) -> Delivered;

    /// For how long failures that may pass are tried again: `RetryOptions`. With nothing, the first
    /// failure is the last.
    fn patience(&self) -> Duration;

    /// Where records that were given up are sorted to.
    fn error_output(&self) -> ErrorOutput;

    /// What is kept, in S3 under the error prefix, of the records that are given up at last: by
    /// default a line for each. Redshift writes a manifest by itself, and gives nothing.
    ///
    /// # Errors
    /// What it needs to write by itself and could not: it is asked again.
    async fn given_up(
        &self,
        delivery: &Delivery,
        failed: &[(usize, Failure)],
        now: Timestamp,
    ) -> Result<Vec<Vec<u8>>, Failure> {
        let lines = failed.iter().filter_map(|(index, failure)| {
            let record = delivery.records.get(*index)?;
            Some(error_line(record, failure, delivery.attempt, now))
        });
        Ok(lines.collect())
    }
}
