//! Finding a version: the latest one, which lies where a plain read looks, or one of the others.

use crate::errors::{self, unavailable};
use crate::keys;
use crate::limits::ATTEMPTS_MAX;
use crate::model::{self, Manifest, ObjectRecord};
use crate::room::{Bucket, Room};
use crate::version::{Marker, PastRecord, VersionId, Wanted, shown};
use aws_api::ApiError;
use bytes::Bytes;
use foundation::Caller;
use store::{Direction, Entry, Key, Limit, Version};

/// A version that a plain read does not give, as it was read.
pub(crate) struct Past {
    pub(crate) entry: Entry,
    pub(crate) id: VersionId,
    pub(crate) record: PastRecord,
}

impl Past {
    pub(crate) fn read(entry: Entry) -> Result<Past, ApiError> {
        let (_, id) = keys::past::read(&entry.key).map_err(unavailable)?;
        let record = model::decode("version", &entry.value).map_err(unavailable)?;
        Ok(Past { entry, id, record })
    }
}

/// An object as it was read.
pub(crate) struct Located {
    pub(crate) record: ObjectRecord,
    /// Where the record lies.
    pub(crate) at: Key,
    pub(crate) read: Version,
    /// Its bytes, where they lie in the key space; of who asked for the record alone, none.
    pub(crate) inline: Bytes,
    /// Its blobs; of who asked for the record alone, none.
    pub(crate) manifest: Manifest,
}

/// What a request for an object comes to.
pub(crate) enum Found {
    Object(Box<Located>),
    Marker { id: VersionId, marker: Marker },
    Nothing,
}

impl Found {
    pub(crate) fn object(self) -> Option<Located> {
        match self {
            Found::Object(located) => Some(*located),
            Found::Marker { .. } | Found::Nothing => None,
        }
    }
}

/// How much of an object is to be read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    Record,
    Whole,
}

impl Room {
    /// The version that is meant; the latest where none is named.
    pub(crate) async fn find(
        &self,
        bucket: &Bucket,
        key: &str,
        wanted: Option<Wanted>,
        extent: Extent,
    ) -> Result<Found, ApiError> {
        let life = &bucket.life;
        let mut null = None;
        for _ in 0..ATTEMPTS_MAX {
            let mut asked = vec![keys::object::key(life, key)];
            if extent == Extent::Whole {
                asked.extend([keys::inline::key(life, key), keys::manifest::key(life, key)]);
            }
            let of_latest = asked.len();
            let past = match wanted {
                Some(Wanted::Id(id)) => Some(id),
                Some(Wanted::Null) => null,
                None => None,
            };
            if let Some(id) = past {
                asked.push(keys::past::key(life, key, id));
                if extent == Extent::Whole {
                    asked.push(keys::past_inline::key(life, key, id));
                    asked.push(keys::past_manifest::key(life, key, id));
                }
            }
            if wanted == Some(Wanted::Null) {
                asked.push(keys::null_version::key(life, key));
            }
            let mut found = self.store.get(&asked).await.map_err(unavailable)?;
            let pointer = match wanted {
                Some(Wanted::Null) => found.pop().flatten(),
                _ => None,
            };
            let mut rest = found.split_off(of_latest).into_iter();
            let mut found = found.into_iter();
            if let Some(entry) = found.next().flatten() {
                let record = model::decode("object", &entry.value).map_err(unavailable)?;
                let is_meant = |record: &ObjectRecord| {
                    wanted.is_none_or(|wanted| wanted.is(record.version, record.named))
                };
                if is_meant(&record) {
                    return located(entry, record, found);
                }
            }
            if let Some(entry) = rest.next().flatten() {
                let past = Past::read(entry)?;
                let is_meant = |wanted: Wanted| wanted.is(past.id, past.record.named());
                if wanted.is_some_and(is_meant) {
                    return match past.record {
                        PastRecord::Marker(marker) => Ok(Found::Marker { id: past.id, marker }),
                        PastRecord::Object(record) => located(past.entry, *record, rest),
                    };
                }
            }
            match pointer {
                // Where it lies is known now, or has changed.
                Some(entry) => {
                    let id = keys::null_version::decode(&entry.value).map_err(unavailable)?;
                    null = Some(id);
                }
                None if wanted.is_some() || bucket.record.versioning.is_none() => {
                    return Ok(Found::Nothing);
                }
                None => {
                    return Ok(match self.newest_past(bucket, key, 1).await?.pop() {
                        Some(Past { id, record: PastRecord::Marker(marker), .. }) => {
                            Found::Marker { id, marker }
                        }
                        _ => Found::Nothing,
                    });
                }
            }
        }
        Err(errors::slow_down())
    }

    /// The record of the version that is meant, if it is an object.
    pub(crate) async fn record(
        &self,
        bucket: &Bucket,
        key: &str,
        wanted: Option<Wanted>,
    ) -> Result<Option<ObjectRecord>, ApiError> {
        let found = self.find(bucket, key, wanted, Extent::Record).await?;
        Ok(found.object().map(|located| located.record))
    }

    /// The newest of the versions that a plain read does not give, so many at most.
    pub(crate) async fn newest_past(
        &self,
        bucket: &Bucket,
        key: &str,
        count: usize,
    ) -> Result<Vec<Past>, ApiError> {
        let range = store::KeyRange::prefix(&keys::past::of_key(&bucket.life, key));
        let page = self.store.scan(range, Limit::entries(count), Direction::Forward).await;
        page.map_err(unavailable)?.entries.into_iter().map(Past::read).collect()
    }

    /// The object that is meant, or the answer about one that is not there.
    pub(crate) async fn located(
        &self,
        caller: &Caller,
        bucket: &Bucket,
        key: &str,
        wanted: Option<Wanted>,
        extent: Extent,
    ) -> Result<Located, ApiError> {
        match self.find(bucket, key, wanted, extent).await? {
            Found::Object(located) => Ok(*located),
            absent => Err(self.absent(caller, bucket, key, wanted, &absent).await?),
        }
    }

    /// The answer about an object that is not there: who may not list the bucket is not told.
    pub(crate) async fn absent(
        &self,
        caller: &Caller,
        bucket: &Bucket,
        key: &str,
        wanted: Option<Wanted>,
        found: &Found,
    ) -> Result<ApiError, ApiError> {
        if let (Found::Marker { id, marker }, Some(_)) = (found, wanted) {
            return Ok(errors::is_marker(&shown(*id, marker.named), marker.modified()));
        }
        let site = self.site(caller, bucket.name()).await?;
        if let Err(why) = self.decide(caller, &site.on_bucket("s3:ListBucket", bucket.name())).await
        {
            return Ok(errors::denied(why));
        }
        Ok(match (found, wanted) {
            (_, Some(wanted)) => errors::no_version(key, &wanted.text()),
            (Found::Marker { id, marker }, None) => errors::no_key()
                .with_header("x-amz-delete-marker", "true")
                .with_header("x-amz-version-id", shown(*id, marker.named)),
            _ => errors::no_key(),
        })
    }
}

/// An object with what was read beside its record: bytes or blobs, or neither.
fn located(
    entry: Entry,
    record: ObjectRecord,
    mut beside: impl Iterator<Item = Option<Entry>>,
) -> Result<Found, ApiError> {
    let inline = beside.next().flatten().map(|entry| entry.value).unwrap_or_default();
    let manifest = match beside.next().flatten() {
        Some(entry) => model::decode("manifest", &entry.value).map_err(unavailable)?,
        None => Manifest::default(),
    };
    let (at, read) = (entry.key, entry.version);
    Ok(Found::Object(Box::new(Located { record, at, read, inline, manifest })))
}
