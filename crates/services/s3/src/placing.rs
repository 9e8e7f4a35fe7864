//! Putting an object in its place, or taking it away: one commit, which drops what was there.

use crate::conditions::WriteConditions;
use crate::errors::{self, unavailable};
use crate::intake::Held;
use crate::keys;
use crate::limits::ATTEMPTS_MAX;
use crate::model::{self, Kept, Manifest, ObjectRecord, Segment};
use crate::room::{Bucket, Room};
use aws_api::ApiError;
use bytes::Bytes;
use store::{Batch, BlobId, Check, Conflict, Entry, NewBlob, Outcome};

/// The bytes of an object that is to be placed.
pub(crate) enum Contents {
    Inline(Bytes),
    Blobs(Manifest),
}

impl Contents {
    /// Of a body that came whole. The blob must be kept until the commit has returned.
    pub(crate) fn of(held: Held, bytes: u64) -> (Contents, Option<NewBlob>) {
        match held {
            Held::Inline(bytes) => (Contents::Inline(bytes), None),
            Held::Blob(blob) => {
                let segments = vec![Segment::whole(blob.id(), bytes)];
                (Contents::Blobs(Manifest { segments }), Some(blob))
            }
        }
    }

    pub(crate) fn kept(&self) -> Kept {
        match self {
            Contents::Inline(_) => Kept::Inline,
            Contents::Blobs(_) => Kept::Blobs,
        }
    }
}

/// Blobs that one commit of several objects drops at most: 320 KiB of ids.
const DROPPED_MAX: usize = 20_000;

/// What is under an object's key.
pub(crate) struct Present {
    object: Option<Entry>,
    pub(crate) record: Option<ObjectRecord>,
    /// The blobs that are dropped with it.
    blobs: Vec<BlobId>,
}

/// What became of an attempt.
pub(crate) enum Attempt {
    Done,
    /// The object or its bucket changed meanwhile.
    Again,
    /// A check that the caller added failed.
    Raced,
}

impl Room {
    /// What is under the key now.
    pub(crate) async fn present(&self, bucket: &Bucket, key: &str) -> Result<Present, ApiError> {
        let keys = [keys::object::key(&bucket.life, key), keys::manifest::key(&bucket.life, key)];
        let mut found = self.store.get(&keys).await.map_err(unavailable)?.into_iter();
        let mut next = || found.next().flatten();
        let (object, manifest) = (next(), next());
        let decode = |entry: &Entry| model::decode("object", &entry.value);
        let record = object.as_ref().map(decode).transpose().map_err(unavailable)?;
        let blobs = match manifest {
            Some(entry) => {
                let manifest: Manifest =
                    model::decode("manifest", &entry.value).map_err(unavailable)?;
                manifest.blobs()
            }
            None => Vec::new(),
        };
        Ok(Present { object, record, blobs })
    }

    /// Puts the object under its key, if the conditions hold, as often as others come first.
    pub(crate) async fn place(
        &self,
        bucket: Bucket,
        key: &str,
        record: &ObjectRecord,
        contents: &Contents,
        conditions: &WriteConditions,
    ) -> Result<(), ApiError> {
        let mut bucket = bucket;
        for _ in 0..ATTEMPTS_MAX {
            let present = self.present(&bucket, key).await?;
            conditions.check(present.record.as_ref())?;
            let batch = placed(&bucket, key, record, contents, &present);
            match self.attempt(batch).await? {
                Attempt::Done => return Ok(()),
                Attempt::Again | Attempt::Raced => bucket = self.again(&bucket).await?,
            }
        }
        Err(conditions.contended())
    }

    /// Takes the object away, if it is there and the conditions hold.
    pub(crate) async fn remove(
        &self,
        bucket: Bucket,
        key: &str,
        conditions: &WriteConditions,
    ) -> Result<(), ApiError> {
        let mut bucket = bucket;
        for _ in 0..ATTEMPTS_MAX {
            let present = self.present(&bucket, key).await?;
            if present.record.is_none() {
                return conditions.check(None);
            }
            conditions.check(present.record.as_ref())?;
            let batch = begun(&bucket, key, &present)
                .delete(keys::object::key(&bucket.life, key))
                .delete(keys::inline::key(&bucket.life, key))
                .delete(keys::manifest::key(&bucket.life, key));
            match self.attempt(dropping(batch, &present.blobs)).await? {
                Attempt::Done => return Ok(()),
                Attempt::Again | Attempt::Raced => bucket = self.again(&bucket).await?,
            }
        }
        Err(conditions.contended())
    }

    /// Takes many objects away in one commit, those that are there; false where that could not be, as
    /// somebody else came first or too many bodies would go at once.
    pub(crate) async fn remove_all(
        &self,
        bucket: &Bucket,
        keys: &[&str],
    ) -> Result<bool, ApiError> {
        let (mut batch, mut blobs) = (Batch::new().check(bucket.unchanged()), Vec::new());
        for key in keys {
            let present = self.present(bucket, key).await?;
            let Some(entry) = &present.object else { continue };
            let object = keys::object::key(&bucket.life, key);
            batch = batch
                .check(Check::Version(object.clone(), entry.version))
                .delete(object)
                .delete(keys::inline::key(&bucket.life, key))
                .delete(keys::manifest::key(&bucket.life, key));
            blobs.extend(present.blobs);
        }
        if batch.is_empty() || blobs.len() > DROPPED_MAX {
            return Ok(batch.is_empty());
        }
        let outcome = self.store.commit(dropping(batch, &blobs)).await.map_err(unavailable)?;
        Ok(outcome.committed().is_ok())
    }

    /// Changes the record of an object that is there.
    pub(crate) async fn change_object(
        &self,
        bucket: Bucket,
        key: &str,
        change: impl Fn(ObjectRecord) -> ObjectRecord + Send + Sync,
    ) -> Result<(), ApiError> {
        let mut bucket = bucket;
        for _ in 0..ATTEMPTS_MAX {
            let present = self.present(&bucket, key).await?;
            let record = change(present.record.clone().ok_or_else(errors::no_key)?);
            let batch = begun(&bucket, key, &present)
                .put(keys::object::key(&bucket.life, key), model::encode(&record));
            match self.attempt(batch).await? {
                Attempt::Done => return Ok(()),
                Attempt::Again | Attempt::Raced => bucket = self.again(&bucket).await?,
            }
        }
        Err(errors::slow_down())
    }

    /// Commits a batch that began with [`begun`].
    pub(crate) async fn attempt(&self, batch: Batch) -> Result<Attempt, ApiError> {
        Ok(match self.store.commit(batch).await.map_err(unavailable)? {
            Outcome::Committed(_) => Attempt::Done,
            Outcome::Conflict(Conflict::Check(0 | 1)) => Attempt::Again,
            Outcome::Conflict(_) => Attempt::Raced,
        })
    }
}

/// A batch that commits only while bucket and object are as they were read.
fn begun(bucket: &Bucket, key: &str, present: &Present) -> Batch {
    let object = keys::object::key(&bucket.life, key);
    Batch::new().check(bucket.unchanged()).check(Check::unchanged(object, present.object.as_ref()))
}

/// A batch that puts the object where `present` was.
pub(crate) fn placed(
    bucket: &Bucket,
    key: &str,
    record: &ObjectRecord,
    contents: &Contents,
    present: &Present,
) -> Batch {
    let inline = keys::inline::key(&bucket.life, key);
    let manifest = keys::manifest::key(&bucket.life, key);
    let batch = begun(bucket, key, present)
        .put(keys::object::key(&bucket.life, key), model::encode(record));
    let was = present.record.as_ref().map(|record| record.kept);
    let batch = match contents {
        Contents::Inline(bytes) => {
            let batch = batch.put(inline, bytes.clone());
            if was == Some(Kept::Blobs) { batch.delete(manifest) } else { batch }
        }
        Contents::Blobs(blobs) => {
            let batch = batch.put(manifest, model::encode(blobs));
            if was == Some(Kept::Inline) { batch.delete(inline) } else { batch }
        }
    };
    dropping(batch, &present.blobs)
}

/// Adds that nothing refers to these blobs any more.
pub(crate) fn dropping(batch: Batch, blobs: &[BlobId]) -> Batch {
    if blobs.is_empty() {
        return batch;
    }
    batch.append(keys::garbage::prefix(), keys::garbage::encode(blobs))
}
