//! The room: what all operations share.

use crate::errors::{self, unavailable};
use crate::keys::{self, BucketLife};
use crate::lanes::Bench;
use crate::limits::ATTEMPTS_MAX;
use crate::model::{self, BucketRecord, ObjectRecord};
use crate::moves::Moves;
use crate::names;
use crate::notify::Outside;
use crate::pins::Pins;
use crate::version;
use aws_api::ApiError;
use foundation::access::{Ask, Authorizer, Decision, denial};
use foundation::{Ambient, Caller, Timestamp};
use std::sync::{Arc, OnceLock};
use store::{Batch, Blobs, Check, Store, StoreError, Version, get_one};

/// Amazon S3 over a store.
pub struct Room {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) blobs: Arc<dyn Blobs>,
    pub(crate) ambient: Ambient,
    authorizer: Arc<dyn Authorizer>,
    pub(crate) pins: Arc<Pins>,
    pub(crate) moves: Arc<Moves>,
    /// Where the MD5 sums of bodies are made.
    pub(crate) bench: Arc<Bench>,
    /// Who can be told, once the house is put together.
    pub(crate) outside: OnceLock<Outside>,
}

/// A bucket as it was read.
#[derive(Clone, Debug)]
pub(crate) struct Bucket {
    pub(crate) life: BucketLife,
    pub(crate) record: BucketRecord,
    pub(crate) version: Version,
}

impl Bucket {
    pub(crate) fn name(&self) -> &str {
        &self.life.name
    }

    /// That the bucket still is as it was read.
    pub(crate) fn unchanged(&self) -> Check {
        Check::Version(keys::bucket::key(self.name()), self.version)
    }

    /// A version's id as answers have it; none in a bucket that never kept versions.
    pub(crate) fn version_of(&self, record: &ObjectRecord) -> Option<String> {
        self.record.versioning.map(|_| version::shown(record.version, record.named))
    }

    /// A batch that changes the bucket's record, if nobody else has.
    pub(crate) fn change(&self, record: &BucketRecord) -> Batch {
        Batch::new()
            .check(self.unchanged())
            .put(keys::bucket::key(self.name()), model::encode(record))
    }
}

impl Room {
    /// A room over what the store holds. `authorizer` decides where one call is several questions
    /// with answers of their own. Work in the background is [`Room::run`].
    pub fn new(
        store: Arc<dyn Store>,
        ambient: Ambient,
        authorizer: Arc<dyn Authorizer>,
    ) -> Arc<Room> {
        let blobs = store.blobs();
        let (pins, moves, outside) = (Arc::default(), Arc::default(), OnceLock::new());
        Arc::new(Room {
            store,
            blobs,
            ambient,
            authorizer,
            pins,
            moves,
            bench: Arc::default(),
            outside,
        })
    }

    /// Lets in who is told of what becomes of objects: some of them are made from rooms that this
    /// room is handed to. Only the first call counts.
    pub fn connect(&self, outside: Outside) {
        // A second one would be the same one.
        let _ = self.outside.set(outside);
    }

    /// The present moment to the second: S3 tells no time more exactly.
    pub(crate) fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.ambient.now().as_secs() * 1000)
    }

    /// The bucket of that name, if it belongs to whom the caller expects.
    pub(crate) async fn bucket(
        &self,
        name: &str,
        expected_owner: &Option<String>,
    ) -> Result<Bucket, ApiError> {
        names::check_bucket(name)?;
        let bucket = self.lookup(name).await.map_err(unavailable)?;
        let bucket = bucket.ok_or_else(errors::no_bucket)?;
        match expected_owner {
            Some(owner) if *owner != bucket.record.owner => Err(errors::access_denied()),
            _ => Ok(bucket),
        }
    }

    /// The bucket of that name, if there is one.
    pub(crate) async fn lookup(&self, name: &str) -> Result<Option<Bucket>, StoreError> {
        let Some(entry) = get_one(&*self.store, keys::bucket::key(name)).await? else {
            return Ok(None);
        };
        let record: BucketRecord = model::decode("bucket", &entry.value)?;
        let life = BucketLife { name: name.to_owned(), id: record.id };
        Ok(Some(Bucket { life, record, version: entry.version }))
    }

    /// The bucket as it is now, if it still is the same one.
    pub(crate) async fn again(&self, bucket: &Bucket) -> Result<Bucket, ApiError> {
        let found = self.lookup(bucket.name()).await.map_err(unavailable)?;
        found.filter(|found| found.life == bucket.life).ok_or_else(errors::no_bucket)
    }

    /// Changes a bucket, as often as somebody else comes first.
    pub(crate) async fn change_bucket(
        &self,
        name: &str,
        expected_owner: &Option<String>,
        change: impl Fn(&Bucket) -> Batch + Send + Sync,
    ) -> Result<(), ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let bucket = self.bucket(name, expected_owner).await?;
            let batch = change(&bucket);
            let outcome = self.store.commit(batch).await.map_err(unavailable)?;
            if outcome.committed().is_ok() {
                return Ok(());
            }
        }
        Err(errors::operation_aborted())
    }

    /// Whether `caller` may do what is asked; the denial in AWS's words if not.
    pub(crate) async fn decide(&self, caller: &Caller, ask: &Ask) -> Result<(), String> {
        match self.authorizer.decide(caller, ask).await {
            Decision::Allowed(_) => Ok(()),
            Decision::Denied(why) => Err(denial(caller, ask, &why)),
        }
    }
}
