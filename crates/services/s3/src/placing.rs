//! Every change of an object: one commit that puts a version in its place or takes one away, moves
//! what was the latest if it is kept, drops what is not, and tells of it.
//!
//! The latest version lies where a plain read looks (`so` with `si` or `sm`), the others and markers
//! beside (`sw` with `sy` or `sk`). While something is under `so`, all that is under `sw` is older,
//! and whatever changes the latest changes `so`, or is in front of all that is under `sw`; so these
//! two are what a change checks.

use crate::conditions::WriteConditions;
use crate::errors::{self, unavailable};
use crate::happening::{Created, Happening, Kind};
use crate::intake::Held;
use crate::keys;
use crate::limits::ATTEMPTS_MAX;
use crate::model::{self, Kept, Manifest, ObjectRecord, Segment};
use crate::moves::Move;
use crate::past::{Found, Past};
use crate::room::{Bucket, Room};
use crate::version::{PastRecord, VersionId, Versioning, Wanted};
use aws_api::ApiError;
use bytes::Bytes;
use foundation::Caller;
use store::{Batch, BlobId, Check, Entry, KeyRange, NewBlob};

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

    /// What was read of them.
    fn read(inline: Option<Entry>, manifest: Option<Entry>) -> Result<Contents, ApiError> {
        Ok(match manifest {
            Some(entry) => {
                Contents::Blobs(model::decode("manifest", &entry.value).map_err(unavailable)?)
            }
            None => Contents::Inline(inline.map(|entry| entry.value).unwrap_or_default()),
        })
    }

    pub(crate) fn blobs(&self) -> Vec<BlobId> {
        match self {
            Contents::Inline(_) => Vec::new(),
            Contents::Blobs(manifest) => manifest.blobs(),
        }
    }
}

/// Blobs that one commit of several objects drops at most: 320 KiB of ids.
pub(crate) const DROPPED_MAX: usize = 20_000;

/// What is under an object's key.
pub(crate) struct Present {
    object: Option<Entry>,
    /// The object that a plain read gives.
    pub(crate) record: Option<ObjectRecord>,
    contents: Contents,
    /// Where the version `null` lies, if it is not the latest object.
    pub(crate) null: Option<VersionId>,
    /// Where nothing is for a plain read: the newest marker.
    pub(crate) newest: Option<Past>,
}

impl Present {
    /// An id that comes after all that are there.
    pub(crate) fn next(&self, room: &Room) -> VersionId {
        let object = self.record.as_ref().map(|record| record.version);
        let last = object.or(self.newest.as_ref().map(|newest| newest.id));
        VersionId::after(last, room.ambient.now(), room.ambient.dice.number())
    }
}

/// Whose doing a change is; nobody's where the room itself does it.
pub(crate) type By<'a> = Option<&'a Caller>;

/// A commit that is being put together.
pub(crate) struct Change {
    pub(crate) batch: Batch,
    pub(crate) dropped: Vec<BlobId>,
    /// Blobs that go back to being those of a latest version.
    moving: Vec<Move>,
}

impl Change {
    /// One of what is in this bucket, as long as it is as it was read.
    pub(crate) fn of(bucket: &Bucket) -> Change {
        let batch = Batch::new().check(bucket.unchanged());
        Change { batch, dropped: Vec::new(), moving: Vec::new() }
    }

    /// Notes blobs that go back until the change is made or not.
    pub(crate) fn moves(&mut self, moving: Move) {
        self.moving.push(moving);
    }

    /// What is to be committed, of a change that makes nothing the latest again.
    fn batch(self) -> Batch {
        dropping(self.batch, &self.dropped)
    }

    pub(crate) fn with(&mut self, add: impl FnOnce(Batch) -> Batch) {
        self.batch = add(std::mem::take(&mut self.batch));
    }

    /// That the key is as it was read.
    pub(crate) fn check(&mut self, at: Under<'_>, present: &Present) {
        let object = keys::object::key(&at.bucket.life, at.key);
        self.with(|batch| batch.check(Check::unchanged(object, present.object.as_ref())));
        if present.object.is_none() && at.bucket.record.versioning.is_some() {
            let all = KeyRange::prefix(&keys::past::of_key(&at.bucket.life, at.key));
            let newer = match &present.newest {
                Some(newest) => all.before(newest.entry.key.clone()),
                None => all,
            };
            self.with(|batch| batch.check(Check::Empty(newer)));
        }
    }

    pub(crate) fn put_latest(&mut self, at: Under<'_>, record: &ObjectRecord, contents: &Contents) {
        let (life, key) = (&at.bucket.life, at.key);
        self.with(|batch| {
            let batch = batch.put(keys::object::key(life, key), model::encode(record));
            match contents {
                Contents::Inline(bytes) => batch.put(keys::inline::key(life, key), bytes.clone()),
                Contents::Blobs(manifest) => {
                    batch.put(keys::manifest::key(life, key), model::encode(manifest))
                }
            }
        });
    }

    fn clear_latest(&mut self, at: Under<'_>, present: &Present) {
        let (life, key) = (&at.bucket.life, at.key);
        self.with(|batch| {
            let batch = batch.delete(keys::object::key(life, key));
            match &present.contents {
                Contents::Inline(_) => batch.delete(keys::inline::key(life, key)),
                Contents::Blobs(_) => batch.delete(keys::manifest::key(life, key)),
            }
        });
    }

    /// Removes the latest version for good.
    pub(crate) fn drop_latest(&mut self, at: Under<'_>, present: &Present) {
        self.clear_latest(at, present);
        self.dropped.extend(present.contents.blobs());
    }

    /// Makes the latest version one of the others.
    fn retire(&mut self, at: Under<'_>, present: &Present) {
        let Some(record) = &present.record else { return };
        self.clear_latest(at, present);
        let (id, named) = (record.version, record.named);
        self.put_past(at, id, named, &PastRecord::Object(Box::new(record.clone())));
        let (life, key) = (&at.bucket.life, at.key);
        self.with(|batch| match &present.contents {
            Contents::Inline(bytes) => {
                batch.put(keys::past_inline::key(life, key, id), bytes.clone())
            }
            Contents::Blobs(manifest) => {
                batch.put(keys::past_manifest::key(life, key, id), model::encode(manifest))
            }
        });
    }

    pub(crate) fn put_past(
        &mut self,
        at: Under<'_>,
        id: VersionId,
        named: bool,
        record: &PastRecord,
    ) {
        let (life, key) = (&at.bucket.life, at.key);
        self.with(|batch| {
            let batch = batch.put(keys::past::key(life, key, id), model::encode(record));
            match named {
                true => batch,
                false => {
                    batch.put(keys::null_version::key(life, key), keys::null_version::encode(id))
                }
            }
        });
    }

    /// Takes one of the other versions away from its place, which is as it was read.
    pub(crate) fn clear_past(&mut self, at: Under<'_>, past: &Past) {
        let (life, key, id) = (&at.bucket.life, at.key, past.id);
        self.with(|batch| {
            let batch = batch
                .check(Check::Version(past.entry.key.clone(), past.entry.version))
                .delete(past.entry.key.clone())
                .delete(keys::past_inline::key(life, key, id))
                .delete(keys::past_manifest::key(life, key, id));
            match past.record.named() {
                true => batch,
                false => batch.delete(keys::null_version::key(life, key)),
            }
        });
    }
}

/// A key in a bucket.
#[derive(Clone, Copy)]
pub(crate) struct Under<'a> {
    pub(crate) bucket: &'a Bucket,
    pub(crate) key: &'a str,
}

impl Room {
    /// What is under the key now.
    pub(crate) async fn present(&self, bucket: &Bucket, key: &str) -> Result<Present, ApiError> {
        let life = &bucket.life;
        let mut asked = vec![
            keys::object::key(life, key),
            keys::inline::key(life, key),
            keys::manifest::key(life, key),
        ];
        if bucket.record.versioning.is_some() {
            asked.push(keys::null_version::key(life, key));
        }
        let mut found = self.store.get(&asked).await.map_err(unavailable)?.into_iter();
        let mut next = || found.next().flatten();
        let (object, inline, manifest, null) = (next(), next(), next(), next());
        let decode = |entry: &Entry| model::decode("object", &entry.value);
        let record = object.as_ref().map(decode).transpose().map_err(unavailable)?;
        let null = null.map(|entry| keys::null_version::decode(&entry.value));
        let newest = match object.is_none() && bucket.record.versioning.is_some() {
            true => self.newest_past(bucket, key, 1).await?.pop(),
            false => None,
        };
        let contents = Contents::read(inline, manifest)?;
        let null = null.transpose().map_err(unavailable)?;
        Ok(Present { object, record, contents, null, newest })
    }

    /// Commits; false where somebody else came first.
    pub(crate) async fn attempt(&self, batch: Batch) -> Result<bool, ApiError> {
        Ok(self.store.commit(batch).await.map_err(unavailable)?.committed().is_ok())
    }

    /// Commits a change; false where somebody else came first.
    pub(crate) async fn make(&self, change: Change) -> Result<bool, ApiError> {
        let Change { batch, dropped, moving } = change;
        let made = self.attempt(dropping(batch, &dropped)).await;
        drop(moving);
        made
    }

    /// Puts the object under its key, if the conditions hold, as often as others come first. The
    /// record is given back with its version.
    pub(crate) async fn place(
        &self,
        by: By<'_>,
        bucket: Bucket,
        key: &str,
        (record, contents): (ObjectRecord, &Contents),
        conditions: &WriteConditions,
        how: Created,
    ) -> Result<(Bucket, ObjectRecord), ApiError> {
        let mut bucket = bucket;
        for _ in 0..ATTEMPTS_MAX {
            let present = self.present(&bucket, key).await?;
            conditions.check(present.record.as_ref())?;
            let new = (record.clone(), contents);
            let (batch, record) = self.placed(by, &bucket, key, new, &present, how).await?;
            if self.attempt(batch).await? {
                return Ok((bucket, record));
            }
            bucket = self.again(&bucket).await?;
        }
        Err(conditions.contended())
    }

    /// A batch that puts the object where `present` is the latest, and its record with its version.
    pub(crate) async fn placed(
        &self,
        by: By<'_>,
        bucket: &Bucket,
        key: &str,
        (mut record, contents): (ObjectRecord, &Contents),
        present: &Present,
        how: Created,
    ) -> Result<(Batch, ObjectRecord), ApiError> {
        let at = Under { bucket, key };
        record.version = present.next(self);
        record.named = bucket.record.versioning == Some(Versioning::Enabled);
        record.lock = record.lock.or_default(&bucket.record, self.ambient.now());
        let mut change = Change::of(bucket);
        change.check(at, present);
        self.make_way(&mut change, at, present).await?;
        change.put_latest(at, &record, contents);
        let kind = Kind::Created(how);
        let stamp = record.version.stamp;
        let told = Happening::of_object(bucket, key, kind, by, &record, stamp);
        let batch = self.tell(change.batch(), &told);
        Ok((batch, record))
    }

    /// What a new latest version does to those that are there: in a bucket that keeps them the latest
    /// is kept; otherwise the new one is `null`, and there is only one such.
    pub(crate) async fn make_way(
        &self,
        change: &mut Change,
        at: Under<'_>,
        present: &Present,
    ) -> Result<(), ApiError> {
        let kept = at.bucket.record.versioning;
        match &present.record {
            Some(record) if record.named || kept == Some(Versioning::Enabled) => {
                change.retire(at, present);
            }
            Some(_) => change.drop_latest(at, present),
            None => {}
        }
        if kept == Some(Versioning::Suspended)
            && let Some(id) = present.null
            && let Some((past, contents)) = self.past(at, id).await?
        {
            change.clear_past(at, &past);
            change.dropped.extend(contents.blobs());
        }
        Ok(())
    }

    /// One of the versions that a plain read does not give, with what it is made of.
    pub(crate) async fn past(
        &self,
        at: Under<'_>,
        id: VersionId,
    ) -> Result<Option<(Past, Contents)>, ApiError> {
        let (life, key) = (&at.bucket.life, at.key);
        let asked = [
            keys::past::key(life, key, id),
            keys::past_inline::key(life, key, id),
            keys::past_manifest::key(life, key, id),
        ];
        let mut found = self.store.get(&asked).await.map_err(unavailable)?.into_iter();
        let mut next = || found.next().flatten();
        let (Some(entry), inline, manifest) = (next(), next(), next()) else { return Ok(None) };
        Ok(Some((Past::read(entry)?, Contents::read(inline, manifest)?)))
    }

    /// Changes the record of a version that is there. What `change` is told of is the record as it is
    /// then; it may refuse.
    pub(crate) async fn change_object(
        &self,
        caller: &Caller,
        bucket: Bucket,
        key: &str,
        wanted: Option<Wanted>,
        kind: Option<Kind>,
        change: impl Fn(ObjectRecord) -> Result<ObjectRecord, ApiError> + Send + Sync,
    ) -> Result<(Bucket, ObjectRecord), ApiError> {
        let mut bucket = bucket;
        for _ in 0..ATTEMPTS_MAX {
            let found = self.find(&bucket, key, wanted, crate::past::Extent::Record).await?;
            let Found::Object(located) = found else {
                return Err(self.absent(caller, &bucket, key, wanted, &found).await?);
            };
            let record = change(located.record)?;
            let is_latest = located.at == keys::object::key(&bucket.life, key);
            let value = match is_latest {
                true => model::encode(&record),
                false => model::encode(&PastRecord::Object(Box::new(record.clone()))),
            };
            let mut batch = Batch::new()
                .check(bucket.unchanged())
                .check(Check::Version(located.at.clone(), located.read))
                .put(located.at, value);
            if let Some(kind) = kind {
                let now = VersionId::after(Some(record.version), self.ambient.now(), 0);
                let by = Some(caller);
                let told = Happening::of_object(&bucket, key, kind, by, &record, now.stamp);
                batch = self.tell(batch, &told);
            }
            if self.attempt(batch).await? {
                return Ok((bucket, record));
            }
            bucket = self.again(&bucket).await?;
        }
        Err(errors::slow_down())
    }
}

/// Adds that nothing refers to these blobs any more.
pub(crate) fn dropping(batch: Batch, blobs: &[BlobId]) -> Batch {
    if blobs.is_empty() {
        return batch;
    }
    batch.append(keys::garbage::prefix(), keys::garbage::encode(blobs))
}
