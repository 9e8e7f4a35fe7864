//! The work on streams: each has a worker of its own, on one node at a time.
//!
//! What came in is read from the log again and again, never held longer than a step or a delivery takes.
//! [`tally`] knows how much waits; [`worker`] decides when a step ([`step`]) or a delivery ([`flight`]) is
//! due; both commit what they have done together with the removal of what they did it to.

mod flight;
mod kpl;
mod reading;
mod source;
mod step;
mod supervisor;
mod tally;
mod worker;

use crate::convert;
use crate::delivery::ErrorOutput;
use crate::destination::s3::ToS3;
use crate::destination::{Deliver, http, opensearch, redshift};
use crate::keys;
use crate::lane::Lane;
use crate::limits::S3_PATIENCE;
use crate::outside::Outside;
use crate::processing::Pipeline;
use crate::room::Room;
use crate::settings::{Destination, Hints, Place, of_elasticsearch, of_serverless};
use crate::stream::Stream;
use aws_api::ApiError;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use store::{Batch, Lease, StoreError};
use tokio::sync::{Notify, watch};

/// A stream's settings, made ready for work.
pub(crate) struct Work {
    pub(crate) stream: Arc<Stream>,
    pub(crate) pipeline: Pipeline,
    outside: Arc<Outside>,
    data: Arc<dyn Deliver>,
    hints: Hints,
    failed: Place,
    backup: Option<Place>,
    created_ms: i64,
}

impl Work {
    fn of(outside: &Arc<Outside>, stream: &Arc<Stream>, created_ms: i64) -> Result<Work, ApiError> {
        let destination = &stream.settings.destination;
        let data: Arc<dyn Deliver> = match destination {
            Destination::S3(it) => {
                let conversion = it.data_format_conversion_configuration.as_ref();
                let conversion = conversion.filter(|conversion| conversion.enabled == Some(true));
                let converter =
                    conversion.map(|it| convert::converter(outside, stream, it)).transpose()?;
                Arc::new(ToS3 {
                    outside: outside.clone(),
                    place: Place::of_extended(it)?,
                    converter,
                    patience: destination.partitioning().unwrap_or(S3_PATIENCE),
                    failed: None,
                    logs: false,
                })
            }
            Destination::HttpEndpoint(it) => http::deliverer(outside, stream, it)?,
            Destination::Redshift(it) => redshift::deliverer(outside, stream, it)?,
            Destination::OpenSearch(it) => opensearch::deliverer(outside, stream, it)?,
            Destination::Elasticsearch(it) => {
                opensearch::deliverer(outside, stream, &of_elasticsearch(it))?
            }
            Destination::OpenSearchServerless(it) => {
                opensearch::deliverer(outside, stream, &of_serverless(it))?
            }
        };
        Ok(Work {
            stream: stream.clone(),
            pipeline: Pipeline::of(&stream.settings)?,
            outside: outside.clone(),
            data,
            hints: destination.hints(),
            failed: destination.failed()?,
            backup: destination.backup().map(Place::of).transpose()?,
            created_ms,
        })
    }

    /// Whether what comes in is taken through a step before it is delivered.
    fn has_steps(&self) -> bool {
        !self.pipeline.is_empty() || self.backup.is_some()
    }

    /// When a lane's buffer is full.
    fn hints(&self, lane: &Lane) -> Hints {
        match lane {
            Lane::Intake if self.has_steps() => self.pipeline.hints(self.hints),
            Lane::Intake | Lane::Data(_) => self.hints,
            Lane::Failed(_) => self.failed.hints,
            Lane::Backup => self.backup.as_ref().unwrap_or(&self.failed).hints,
        }
    }

    /// Who delivers a lane.
    fn deliverer(&self, lane: &Lane) -> Arc<dyn Deliver> {
        let bucket = |place: &Place, failed: Option<ErrorOutput>| {
            Arc::new(ToS3 {
                outside: self.outside.clone(),
                place: place.clone(),
                converter: None,
                patience: S3_PATIENCE,
                failed,
                logs: true,
            })
        };
        match lane {
            Lane::Intake | Lane::Data(_) => self.data.clone(),
            Lane::Failed(output) => bucket(&self.failed, Some(*output)),
            // Where the backup was turned off with something still on its way, it goes with the rest.
            Lane::Backup => bucket(self.backup.as_ref().unwrap_or(&self.failed), None),
        }
    }
}

/// What all that works on a stream shares, as long as this node has its lease.
struct Desk {
    room: Arc<Room>,
    /// Of the stream.
    id: u64,
    lease: Lease,
    work: watch::Receiver<Arc<Work>>,
    /// Bytes that were read from the stream's source and not yet taken from its log; a guess after a
    /// restart.
    ahead: AtomicU64,
    caught_up: Notify,
}

/// Why work ends before it is done. It is begun anew from what is in the store.
#[derive(Debug)]
enum Stop {
    Store(StoreError),
    /// Another node has the lease, or the stream is gone.
    Lost,
}

impl From<StoreError> for Stop {
    fn from(why: StoreError) -> Stop {
        Stop::Store(why)
    }
}

impl Desk {
    fn work(&self) -> Arc<Work> {
        self.work.borrow().clone()
    }

    /// Commits, as long as the stream is there and this node's to work on.
    async fn commit(&self, batch: Batch) -> Result<(), Stop> {
        let batch = batch.fence(&self.lease).check(keys::life::lasts(self.id));
        let outcome = self.room.store.commit(batch).await?;
        outcome.committed().map(drop).map_err(|_| Stop::Lost)
    }

    /// That so many bytes were taken from the log.
    fn taken(&self, bytes: u64) {
        let less = |ahead: u64| Some(ahead.saturating_sub(bytes));
        let _ = self.ahead.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less);
        self.caught_up.notify_waiters();
    }
}

/// What the keys of a lane begin with.
fn prefix(id: u64, lane: &Lane) -> store::Key {
    match lane {
        Lane::Intake => keys::log::prefix(id),
        other => keys::lane::of(id, other),
    }
}
