//! Deletions: behind a marker where versions are kept, of one version for good, and what is the
//! latest then.

use crate::conditions::WriteConditions;
use crate::happening::{Happening, Kind, Removed};
use crate::limits::ATTEMPTS_MAX;
use crate::model::ObjectRecord;
use crate::past::Past;
use crate::placing::{By, Change, Contents, Present, Under};
use crate::room::{Bucket, Room};
use crate::version::{Marker, PastRecord, VersionId, Versioning, Wanted};
use aws_api::ApiError;
use foundation::Timestamp;
use store::{Check, Entry};

/// What is to be deleted.
#[derive(Clone, Copy)]
pub(crate) struct Removal<'a> {
    /// The version; without one, the object is hidden or gone, as the bucket has it.
    pub(crate) wanted: Option<Wanted>,
    pub(crate) conditions: &'a WriteConditions,
    /// Whether a retention of the mode GOVERNANCE does not count.
    pub(crate) bypass: bool,
    /// Nothing is deleted where this is not the version any more.
    pub(crate) only: Option<VersionId>,
    /// Whether it is a rule's doing.
    pub(crate) expires: bool,
}

impl<'a> Removal<'a> {
    /// As a request asks for it.
    pub(crate) fn asked(
        wanted: Option<Wanted>,
        conditions: &'a WriteConditions,
        bypass: bool,
    ) -> Removal<'a> {
        Removal { wanted, conditions, bypass, only: None, expires: false }
    }

    fn kind(&self, removed: Removed) -> Kind {
        if self.expires { Kind::Expired(removed) } else { Kind::Removed(removed) }
    }

    /// Whether the version, if it has to be a certain one, is another.
    fn misses(&self, version: Option<VersionId>) -> bool {
        self.only.is_some() && self.only != version
    }

    fn check(&self, record: &ObjectRecord, now: Timestamp) -> Result<(), ApiError> {
        self.conditions.check(Some(record))?;
        record.lock.check_deletion(now, self.bypass)
    }
}

/// What a deletion did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Deleted {
    /// The version that went, or came as a marker, in a bucket that has versions.
    pub(crate) version: Option<String>,
    /// Whether that is a marker.
    pub(crate) marker: bool,
}

impl Room {
    /// Takes the object away as a plain deletion does: behind a marker where versions are kept.
    pub(crate) async fn remove(
        &self,
        by: By<'_>,
        bucket: Bucket,
        key: &str,
        removal: Removal<'_>,
    ) -> Result<Deleted, ApiError> {
        let mut bucket = bucket;
        for _ in 0..ATTEMPTS_MAX {
            let change = Change::of(&bucket);
            let (change, deleted) = self.removed(change, by, &bucket, key, removal).await?;
            if self.make(change).await? {
                return Ok(deleted);
            }
            bucket = self.again(&bucket).await?;
        }
        Err(removal.conditions.contended())
    }

    /// Adds the deletion of a version, or of the object where none is named, to a change, which may
    /// be of several keys.
    pub(crate) async fn removed(
        &self,
        change: Change,
        by: By<'_>,
        bucket: &Bucket,
        key: &str,
        removal: Removal<'_>,
    ) -> Result<(Change, Deleted), ApiError> {
        let at = Under { bucket, key };
        let present = self.present(bucket, key).await?;
        match removal.wanted {
            Some(wanted) => self.version_removed(change, by, at, wanted, &present, removal).await,
            None => self.hidden(change, by, at, &present, removal).await,
        }
    }

    /// The plain deletion.
    async fn hidden(
        &self,
        mut change: Change,
        by: By<'_>,
        at: Under<'_>,
        present: &Present,
        removal: Removal<'_>,
    ) -> Result<(Change, Deleted), ApiError> {
        let Under { bucket, key } = at;
        removal.conditions.check(present.record.as_ref())?;
        if removal.misses(present.record.as_ref().map(|record| record.version)) {
            return Ok((change, Deleted::default()));
        }
        let next = present.next(self);
        let Some(versioning) = bucket.record.versioning else {
            let Some(record) = &present.record else { return Ok((change, Deleted::default())) };
            change.check(at, present);
            change.drop_latest(at, present);
            let kind = removal.kind(Removed::Delete);
            let told = Happening::of_object(bucket, key, kind, by, record, next.stamp);
            change.batch = self.tell(change.batch, &told);
            return Ok((change, Deleted::default()));
        };
        change.check(at, present);
        self.make_way(&mut change, at, present).await?;
        let named = versioning == Versioning::Enabled;
        let marker = Marker { modified_ms: self.now().as_millis(), named };
        change.put_past(at, next, named, &PastRecord::Marker(marker.clone()));
        let kind = removal.kind(Removed::DeleteMarkerCreated);
        let told = Happening::of_marker(bucket, key, kind, by, (next, &marker), next.stamp);
        change.batch = self.tell(change.batch, &told);
        let version = Some(crate::version::shown(next, named));
        Ok((change, Deleted { version, marker: true }))
    }

    /// The deletion of one version for good. The one before the latest is the latest then.
    async fn version_removed(
        &self,
        mut change: Change,
        by: By<'_>,
        at: Under<'_>,
        wanted: Wanted,
        present: &Present,
        removal: Removal<'_>,
    ) -> Result<(Change, Deleted), ApiError> {
        let Under { bucket, key } = at;
        let version = Some(wanted.text());
        let kind = removal.kind(Removed::Delete);
        let sequencer = present.next(self).stamp;
        let meant = |record: &&ObjectRecord| {
            wanted.is(record.version, record.named) && !removal.misses(Some(record.version))
        };
        if let Some(record) = present.record.as_ref().filter(meant) {
            removal.check(record, self.ambient.now())?;
            change.check(at, present);
            change.drop_latest(at, present);
            if bucket.record.versioning.is_some() {
                let before = self.newest_past(bucket, key, 1).await?.pop();
                self.promote(&mut change, at, before).await?;
            }
            let told = Happening::of_object(bucket, key, kind, by, record, sequencer);
            change.batch = self.tell(change.batch, &told);
            return Ok((change, Deleted { version, marker: false }));
        }
        let id = match wanted {
            Wanted::Id(id) => Some(id),
            Wanted::Null => present.null,
        };
        let past = match id {
            Some(id) => self.past(at, id).await?,
            None => None,
        };
        let meant = |(past, _): &(Past, Contents)| {
            wanted.is(past.id, past.record.named()) && !removal.misses(Some(past.id))
        };
        let Some((past, contents)) = past.filter(meant) else {
            // What is gone is as it is wanted.
            return Ok((change, Deleted { version, marker: false }));
        };
        if let PastRecord::Object(record) = &past.record {
            removal.check(record, self.ambient.now())?;
        }
        change.check(at, present);
        change.clear_past(at, &past);
        change.dropped.extend(contents.blobs());
        if present.newest.as_ref().is_some_and(|newest| newest.id == past.id) {
            let newest = self.newest_past(bucket, key, 2).await?;
            let before = newest.into_iter().find(|one| one.id < past.id);
            self.promote(&mut change, at, before).await?;
        }
        let told = match &past.record {
            PastRecord::Object(record) => {
                Happening::of_object(bucket, key, kind, by, record, sequencer)
            }
            PastRecord::Marker(marker) => {
                Happening::of_marker(bucket, key, kind, by, (past.id, marker), sequencer)
            }
        };
        change.batch = self.tell(change.batch, &told);
        let marker = matches!(past.record, PastRecord::Marker(_));
        Ok((change, Deleted { version, marker }))
    }

    /// Makes the newest of the other versions the latest; a marker stays where it is.
    async fn promote(
        &self,
        change: &mut Change,
        at: Under<'_>,
        newest: Option<Past>,
    ) -> Result<(), ApiError> {
        let Some(newest) = newest else { return Ok(()) };
        // If it is gone by now, the commit will find out.
        let Entry { key, version, .. } = newest.entry.clone();
        change.with(|batch| batch.check(Check::Version(key, version)));
        if let PastRecord::Object(record) = &newest.record
            && let Some((_, contents)) = self.past(at, newest.id).await?
        {
            change.moves(self.moves.begin(contents.blobs()));
            change.clear_past(at, &newest);
            change.put_latest(at, record, &contents);
        }
        Ok(())
    }
}
