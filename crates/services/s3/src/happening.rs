//! What becomes of objects, told in the commit that does it.
//!
//! Whatever makes, changes or removes a version of an object — requests, and rules of the bucket's
//! lifecycle — hands the batch that is about to be committed to [`Room::tell`], together with what
//! happens; what it gives back is committed. So what is appended there is kept if and only if the
//! change is. The batch checks that the bucket's record is as it was read: settings that are part of
//! [`Bucket::record`](crate::room::Bucket), or whose changes write that record, cannot change in
//! between. A batch may not be committed, as others come first: then all is read and told again.

use crate::etag::ETag;
use crate::model::ObjectRecord;
use crate::room::{Bucket, Room};
use crate::version::{Marker, VersionId, shown};
use foundation::Caller;
use store::Batch;

/// How an object came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Created {
    Put,
    Post,
    Copy,
    CompleteMultipartUpload,
}

/// How an object went away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Removed {
    /// A version is gone, or the object of a bucket without versions.
    Delete,
    /// It is hidden behind a marker.
    DeleteMarkerCreated,
}

/// What happens, in the words of «Amazon S3 event notifications».
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(dead_code, reason = "the rest of what happens is yet to come")]
pub(crate) enum Kind {
    Created(Created),
    Removed(Removed),
    TaggingPut,
    TaggingDelete,
    AclPut,
    /// A rule of the lifecycle removed it.
    Expired(Removed),
    /// A rule of the lifecycle gave it another storage class, which its record has.
    Transitioned,
    RestorePosted,
    RestoreCompleted,
}

/// A change of one version of one object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Happening<'a> {
    pub(crate) bucket: &'a Bucket,
    pub(crate) key: &'a str,
    pub(crate) kind: Kind,
    /// Whose doing it is; nobody's where a rule of the lifecycle does it.
    pub(crate) by: Option<&'a Caller>,
    pub(crate) version: VersionId,
    /// Whether clients know the version by its id; otherwise it is `null`.
    pub(crate) named: bool,
    /// Greater than that of any change of the same key before, as long as the key is there.
    pub(crate) sequencer: u64,
    /// None of a marker.
    pub(crate) bytes: Option<u64>,
    /// None of a marker.
    pub(crate) etag: Option<ETag>,
    /// The storage class, where it is another than the usual one.
    pub(crate) class: Option<&'a str>,
}

impl<'a> Happening<'a> {
    /// Something becomes of an object that is there, before or after.
    pub(crate) fn of_object(
        bucket: &'a Bucket,
        key: &'a str,
        kind: Kind,
        by: Option<&'a Caller>,
        record: &'a ObjectRecord,
        sequencer: u64,
    ) -> Happening<'a> {
        let (version, named) = (record.version, record.named);
        let (bytes, etag) = (Some(record.bytes), Some(record.etag));
        let class = record.storage_class.as_deref();
        Happening { bucket, key, kind, by, version, named, sequencer, bytes, etag, class }
    }

    /// A marker comes or goes.
    pub(crate) fn of_marker(
        bucket: &'a Bucket,
        key: &'a str,
        kind: Kind,
        by: Option<&'a Caller>,
        (version, marker): (VersionId, &Marker),
        sequencer: u64,
    ) -> Happening<'a> {
        let named = marker.named;
        let (bytes, etag, class) = (None, None, None);
        Happening { bucket, key, kind, by, version, named, sequencer, bytes, etag, class }
    }

    /// The version's id as clients know it; none in a bucket that never kept versions.
    pub(crate) fn version_id(&self) -> Option<String> {
        self.bucket.record.versioning.map(|_| shown(self.version, self.named))
    }
}

impl Room {
    /// Adds to the batch whatever is to be told of it: notifications, so far.
    pub(crate) fn tell(&self, batch: Batch, happening: &Happening<'_>) -> Batch {
        self.told(batch, happening)
    }
}
