//! ListObjectVersions: the latest objects and all other versions, which lie apart, in one order:
//! keys by their bytes, and of each key the newest first.

use crate::errors::{self, unavailable};
use crate::keys::{self, behind};
use crate::model;
use crate::ops::list::{Encoding, page_size};
use crate::owner::owner;
use crate::room::{Bucket, Room};
use crate::version::{PastRecord, VersionId, Wanted, shown};
use crate::walk::Walk;
use aws_api::ApiError;
use aws_api::s3::*;
use std::collections::VecDeque;
use std::ops::Bound;
use store::{Direction, Entry, Key, KeyRange, Limit, Store, StoreError};

/// Something in the list.
enum Listed {
    Group(String),
    Version { key: String, id: VersionId, record: PastRecord, is_latest: bool },
}

/// A version as it was read.
type Read = (String, VersionId, PastRecord);

/// One of the two orders that are joined.
struct Line {
    waiting: VecDeque<Read>,
    rest: Option<KeyRange>,
    read: fn(Entry) -> Result<Read, StoreError>,
}

impl Line {
    /// Sees to it that something waits, if there is anything.
    async fn fill(&mut self, store: &dyn Store, count: usize) -> Result<(), StoreError> {
        while self.waiting.is_empty()
            && let Some(range) = self.rest.take().filter(|range| !range.is_empty())
        {
            let limit = Limit { entries: count, bytes: PAGE_BYTES };
            let page = store.scan(range, limit, Direction::Forward).await?;
            for entry in page.entries {
                self.waiting.push_back((self.read)(entry)?);
            }
            self.rest = page.next;
        }
        Ok(())
    }

    fn key(&self) -> Option<&str> {
        self.waiting.front().map(|(key, ..)| key.as_str())
    }

    /// Goes behind all keys of a group, which those of the store that begin with `from` are.
    fn skip(&mut self, group: &str, from: &Key) {
        while self.key().is_some_and(|key| key.starts_with(group)) {
            self.waiting.pop_front();
        }
        if self.waiting.is_empty()
            && let Some(rest) = &mut self.rest
        {
            let behind = behind(from);
            if let (
                Bound::Included(new) | Bound::Excluded(new),
                Bound::Included(old) | Bound::Excluded(old),
            ) = (&behind, &rest.start)
                && new > old
            {
                rest.start = behind;
            }
        }
    }
}

/// Bytes of records that are read at a time.
const PAGE_BYTES: usize = 2 << 20;

/// Records that are read at a time where groups are skipped.
const GROUPED_ENTRIES: usize = 100;

fn read_latest(entry: Entry) -> Result<Read, StoreError> {
    let record: Box<model::ObjectRecord> = model::decode("object", &entry.value)?;
    Ok((keys::object::read(&entry.key)?, record.version, PastRecord::Object(record)))
}

fn read_past(entry: Entry) -> Result<Read, StoreError> {
    let (key, id) = keys::past::read(&entry.key)?;
    Ok((key, id, model::decode("version", &entry.value)?))
}

/// Where a page begins.
struct Begin<'a> {
    key: &'a str,
    /// Behind this version of the key; behind all of them where there is none.
    version: Option<VersionId>,
}

impl Room {
    pub(crate) async fn list_versions(
        &self,
        input: ListObjectVersionsRequest,
    ) -> Result<ListObjectVersionsOutput, ApiError> {
        let encoding = Encoding::of(&input.encoding_type)?;
        let max = page_size("max-keys", input.max_keys)?;
        let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let (key_marker, marker) = (given(&input.key_marker), given(&input.version_id_marker));
        if key_marker.is_none() && marker.is_some() {
            return Err(errors::invalid_argument(
                "A version-id marker cannot be specified without a key marker.",
            ));
        }
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let version = match (&key_marker, Wanted::of(&marker)?) {
            (Some(key), Some(Wanted::Null)) => self.null_id(&bucket, key).await?,
            (_, Some(Wanted::Id(id))) => Some(id),
            _ => None,
        };
        let from = key_marker.as_deref().map(|key| Begin { key, version });
        let prefix = input.prefix.as_deref().unwrap_or_default();
        let delimiter = input.delimiter.as_deref().filter(|d| !d.is_empty());
        let walk = Walk { prefix, delimiter, start: None, max };
        let (listed, truncated) =
            self.walk_versions(&bucket, &walk, from).await.map_err(unavailable)?;

        let (next_key, next_version) = match listed.last().filter(|_| truncated) {
            None => (None, None),
            Some(Listed::Group(group)) => (Some(encoding.show(group)), None),
            Some(Listed::Version { key, id, record, .. }) => {
                (Some(encoding.show(key)), Some(shown(*id, record.named())))
            }
        };
        let (mut versions, mut markers, mut groups) = (Vec::new(), Vec::new(), Vec::new());
        for one in listed {
            match one {
                Listed::Group(group) => {
                    groups.push(CommonPrefix { prefix: Some(encoding.show(&group)) });
                }
                Listed::Version { key, id, record: PastRecord::Marker(marker), is_latest } => {
                    markers.push(DeleteMarkerEntry {
                        is_latest: Some(is_latest),
                        key: Some(encoding.show(&key)),
                        last_modified: Some(marker.modified()),
                        owner: Some(owner(&bucket.record.owner)),
                        version_id: Some(shown(id, marker.named)),
                    });
                }
                Listed::Version { key, id, record: PastRecord::Object(record), is_latest } => {
                    let key = encoding.show(&key);
                    versions.push(version_of(&bucket, key, id, *record, is_latest));
                }
            }
        }
        let show = |text: &Option<String>| text.as_deref().map(|text| encoding.show(text));
        Ok(ListObjectVersionsOutput {
            common_prefixes: Some(groups),
            delete_markers: Some(markers),
            delimiter: show(&input.delimiter),
            encoding_type: input.encoding_type,
            is_truncated: Some(truncated),
            key_marker: Some(show(&input.key_marker).unwrap_or_default()),
            max_keys: i32::try_from(max).ok(),
            name: Some(input.bucket),
            next_key_marker: next_key,
            next_version_id_marker: next_version,
            prefix: Some(encoding.show(prefix)),
            request_charged: None,
            version_id_marker: Some(input.version_id_marker.unwrap_or_default()),
            versions: Some(versions),
        })
    }

    /// The id that the version `null` of a key lies under.
    async fn null_id(&self, bucket: &Bucket, key: &str) -> Result<Option<VersionId>, ApiError> {
        use crate::past::{Extent, Found};
        let found = self.find(bucket, key, Some(Wanted::Null), Extent::Record).await?;
        Ok(match found {
            Found::Object(located) => Some(located.record.version),
            Found::Marker { id, .. } => Some(id),
            Found::Nothing => None,
        })
    }

    /// A page, and whether there is more.
    async fn walk_versions(
        &self,
        bucket: &Bucket,
        walk: &Walk<'_>,
        from: Option<Begin<'_>>,
    ) -> Result<(Vec<Listed>, bool), StoreError> {
        let life = &bucket.life;
        let prefixes = |of: &str| [keys::object::key(life, of), keys::past::from(life, of)];
        let mut lines = {
            let [latest, past] =
                prefixes(walk.prefix).map(|prefix| Some(KeyRange::prefix(&prefix)));
            let waiting = VecDeque::new;
            [
                Line { waiting: waiting(), rest: latest, read: read_latest },
                Line { waiting: waiting(), rest: past, read: read_past },
            ]
        };
        if let Some(Begin { key, version }) = &from {
            // The object itself is looked at again where one of its versions was the last.
            let latest = match version {
                Some(_) => Bound::Included(keys::object::key(life, key)),
                None => Bound::Excluded(keys::object::key(life, key)),
            };
            let past = match version {
                Some(id) => Bound::Excluded(keys::past::key(life, key, *id)),
                None => behind(&keys::past::of_key(life, key)),
            };
            for (line, start) in lines.iter_mut().zip([latest, past]) {
                line.rest = line.rest.take().map(|range| later(range, start));
            }
            if walk.group(key) == Some(key) {
                for (line, prefix) in lines.iter_mut().zip(prefixes(key)) {
                    line.skip(key, &prefix);
                }
            }
        }
        let count = match walk.delimiter {
            Some(_) => GROUPED_ENTRIES.min(walk.max + 1),
            None => walk.max + 1,
        };
        let mut listed = Vec::new();
        // The key whose newest version was seen, and the latest object's.
        let mut seen: Option<String> = from.as_ref().map(|from| from.key.to_owned());
        let mut latest: Option<(String, VersionId)> = None;
        if walk.max == 0 {
            return Ok((listed, false));
        }
        loop {
            for line in &mut lines {
                line.fill(&*self.store, count).await?;
            }
            let [current, past] = &mut lines;
            let from_current = match (current.key(), past.key()) {
                (None, None) => return Ok((listed, false)),
                (Some(current), Some(past)) => current <= past,
                (Some(_), None) => true,
                (None, Some(_)) => false,
            };
            let line = if from_current { current } else { past };
            let Some((key, id, record)) = line.waiting.pop_front() else { continue };
            if from_current {
                // What was listed before, or what is newer: it was written meanwhile.
                let behind = |from: &Begin<'_>| from.key == key && from.version <= Some(id);
                let listed_before = from.as_ref().is_some_and(behind);
                latest = Some((key.clone(), id));
                if listed_before {
                    seen = Some(key);
                    continue;
                }
            } else if latest.as_ref().is_some_and(|(of, latest)| *of == key && id >= *latest) {
                // It was the latest a moment ago.
                continue;
            }
            if listed.len() == walk.max {
                return Ok((listed, true));
            }
            if let Some(group) = walk.group(&key) {
                let group = group.to_owned();
                for (line, prefix) in lines.iter_mut().zip(prefixes(&group)) {
                    line.skip(&group, &prefix);
                }
                listed.push(Listed::Group(group));
                continue;
            }
            let is_latest = seen.as_ref() != Some(&key);
            seen = Some(key.clone());
            listed.push(Listed::Version { key, id, record, is_latest });
        }
    }
}

/// The range from `start` on, if that is within.
fn later(range: KeyRange, start: Bound<Key>) -> KeyRange {
    match (&range.start, &start) {
        (
            Bound::Included(first) | Bound::Excluded(first),
            Bound::Included(key) | Bound::Excluded(key),
        ) if key >= first => KeyRange { start, end: range.end },
        _ => range,
    }
}

fn version_of(
    bucket: &Bucket,
    key: String,
    id: VersionId,
    record: model::ObjectRecord,
    is_latest: bool,
) -> ObjectVersion {
    let sum = record.sum.as_ref();
    ObjectVersion {
        checksum_algorithm: sum
            .and_then(|sum| Some(vec![ChecksumAlgorithm::from(sum.algorithm()?.name())])),
        checksum_type: sum.map(|sum| super::get::checksum_type(sum.composite.is_some())),
        e_tag: Some(record.etag.quoted()),
        is_latest: Some(is_latest),
        key: Some(key),
        last_modified: Some(record.modified()),
        owner: Some(owner(&bucket.record.owner)),
        restore_status: None,
        size: i64::try_from(record.bytes).ok(),
        storage_class: Some(match record.storage_class.as_deref() {
            Some(class) => ObjectVersionStorageClass::from(class),
            None => ObjectVersionStorageClass::Standard,
        }),
        version_id: Some(shown(id, record.named)),
    }
}
