//! Ten thousand random operations on a bucket that keeps versions, has locks, or is suspended now
//! and then, beside a model that knows only lists: of each key its versions, the newest first.
//! `MILLSTREAM_SEEDS` says how many runs.

use crate::house::{House, bytes, code, copying, getting, putting, read};
use aws_api::s3::*;
use bytes::Bytes;
use foundation::{Dice, SeededDice, Timestamp};
use std::collections::BTreeMap;
use std::time::Duration;

/// Names that group in some ways.
const NAMES: [&str; 6] = ["a", "a/", "a/b", "a/c", "b", "ä"];

/// Operations of one run.
const OPERATIONS: usize = 5_000;

const DAY: Duration = Duration::from_secs(86_400);

#[derive(Clone, Debug)]
struct Kept {
    /// `null` or an id.
    id: String,
    /// None of a marker.
    body: Option<Bytes>,
    tag: Option<String>,
    hold: bool,
    /// Until when, and whether nobody may lift it.
    retained: Option<(Timestamp, bool)>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum State {
    Never,
    Enabled,
    Suspended,
}

struct World {
    house: House,
    dice: SeededDice,
    state: State,
    locks: bool,
    /// The newest first.
    keys: BTreeMap<String, Vec<Kept>>,
    /// Ids of versions that are gone.
    gone: Vec<String>,
}

/// What a request names.
type Named = (String, Option<String>);

impl World {
    async fn new(seed: u64) -> World {
        let (house, locks) = (House::new(), seed % 2 == 1);
        let input = CreateBucketRequest {
            bucket: "bbb".to_owned(),
            object_lock_enabled_for_bucket: Some(locks),
            ..CreateBucketRequest::default()
        };
        house.room.create_bucket(&house.caller, input).await.unwrap();
        let state = if locks { State::Enabled } else { State::Never };
        let dice = SeededDice::new(seed);
        World { house, dice, state, locks, keys: BTreeMap::new(), gone: Vec::new() }
    }

    fn below(&self, bound: usize) -> usize {
        (self.dice.number() % bound as u64) as usize
    }

    fn name(&self) -> String {
        NAMES[self.below(NAMES.len())].to_owned()
    }

    fn body(&self) -> Bytes {
        let size = if self.below(10) == 0 { 40_000 } else { self.below(100) };
        bytes(self.below(256) as u8, size)
    }

    /// A key, and sometimes a version: mostly one that is there.
    fn named(&self) -> Named {
        let key = self.name();
        let versions = self.keys.get(&key).map(Vec::as_slice).unwrap_or_default();
        let version = match self.below(6) {
            0 => Some("null".to_owned()),
            1 if !self.gone.is_empty() => Some(self.gone[self.below(self.gone.len())].clone()),
            2..5 if !versions.is_empty() => Some(versions[self.below(versions.len())].id.clone()),
            _ => None,
        };
        (key, version)
    }

    fn find(&self, (key, version): &Named) -> Option<&Kept> {
        let versions = self.keys.get(key)?;
        match version {
            None => versions.first(),
            Some(id) => versions.iter().find(|kept| kept.id == *id),
        }
    }

    /// What reading it comes to, if it is refused.
    fn refusal(&self, named: &Named) -> Option<&'static str> {
        match (self.find(named), &named.1) {
            (Some(Kept { body: Some(_), .. }), _) => None,
            (Some(_), Some(_)) => Some("MethodNotAllowed"),
            (None, Some(_)) => Some("NoSuchVersion"),
            (_, None) => Some("NoSuchKey"),
        }
    }

    /// Adds a version as the bucket keeps it. `id` is what the room said.
    fn add(&mut self, key: &str, id: Option<String>, new: Kept) {
        let expected_null = self.state != State::Enabled;
        match self.state {
            State::Never => assert_eq!(id, None),
            _ => assert_eq!(id.as_deref() == Some("null"), expected_null, "{id:?}"),
        }
        let id = id.unwrap_or_else(|| "null".to_owned());
        let versions = self.keys.entry(key.to_owned()).or_default();
        if expected_null {
            versions.retain(|kept| kept.id != "null");
        }
        assert!(versions.iter().all(|kept| kept.id != id));
        versions.insert(0, Kept { id, ..new });
    }

    fn plain(body: Bytes) -> Kept {
        Kept { id: String::new(), body: Some(body), tag: None, hold: false, retained: None }
    }

    async fn put(&mut self) {
        let (key, body) = (self.name(), self.body());
        let is_there = self.find(&(key.clone(), None)).is_some_and(|kept| kept.body.is_some());
        let if_none_match = (self.below(5) == 0).then(|| "*".to_owned());
        let mut new = World::plain(body.clone());
        let mut input = PutObjectRequest { if_none_match, ..putting(&key, body) };
        if self.locks && self.below(4) == 0 {
            let until = self.house.ambient.now() + DAY * (1 + self.below(3) as u32);
            let for_good = self.below(2) == 0;
            input.object_lock_mode = Some(match for_good {
                true => ObjectLockMode::Compliance,
                false => ObjectLockMode::Governance,
            });
            input.object_lock_retain_until_date = Some(until);
            new.retained = Some((until, for_good));
        }
        let refused = input.if_none_match.is_some() && is_there;
        match self.house.send(input).await {
            Ok(output) => {
                assert!(!refused);
                self.add(&key, output.version_id, new);
            }
            Err(error) => assert!(refused && error.is("PreconditionFailed"), "{error}"),
        }
    }

    async fn copy(&mut self) {
        let (from, to) = (self.named(), self.name());
        let source = match &from.1 {
            None => format!("bbb/{}", from.0.replace('ä', "%C3%A4")),
            Some(id) => format!("bbb/{}?versionId={id}", from.0.replace('ä', "%C3%A4")),
        };
        let input = CopyObjectRequest {
            metadata_directive: Some(MetadataDirective::Replace),
            ..copying(&source, &to)
        };
        let outcome = self.house.room.copy_object(&self.house.caller, input).await;
        let expected = match self.refusal(&from) {
            Some("MethodNotAllowed") => Some("InvalidRequest"),
            other => other,
        };
        match outcome {
            Ok(output) => {
                assert_eq!(expected, None, "{source}");
                let found = self.find(&from).unwrap();
                let new =
                    Kept { tag: found.tag.clone(), ..World::plain(found.body.clone().unwrap()) };
                if self.state != State::Never {
                    assert_eq!(output.copy_source_version_id.as_ref(), Some(&found.id));
                }
                self.add(&to, output.version_id, new);
            }
            Err(error) => assert_eq!(Some(error.code()), expected, "{source}"),
        }
    }

    async fn upload(&mut self) {
        let (key, body) = (self.name(), self.body());
        let id = self.house.begin(&key).await;
        let part = self.house.part(&key, &id, 1, body.clone()).await.unwrap();
        if self.below(3) == 0 {
            self.house.abort(&key, &id).await.unwrap();
            return;
        }
        let output = self.house.complete(&key, &id, vec![part]).await.unwrap();
        self.add(&key, output.version_id, World::plain(body));
    }

    /// Whether a deletion for good is refused.
    fn is_locked(&self, named: &Named, bypass: bool) -> bool {
        let Some(kept) = self.find(named) else { return false };
        let now = self.house.ambient.now();
        kept.hold
            || kept.retained.is_some_and(|(until, for_good)| until > now && (for_good || !bypass))
    }

    /// What a deletion does, and what it says: the version, and whether that is a marker.
    fn delete(&mut self, named: &Named, said: Option<&str>) -> (Option<String>, bool) {
        let (key, version) = named;
        match version {
            Some(id) => {
                let was_marker = self.find(named).is_some_and(|kept| kept.body.is_none());
                if let Some(versions) = self.keys.get_mut(key) {
                    versions.retain(|kept| kept.id != *id);
                }
                if id != "null" && !self.gone.contains(id) {
                    self.gone.push(id.clone());
                }
                (Some(id.clone()), was_marker)
            }
            None if self.state == State::Never => {
                self.keys.remove(key);
                (None, false)
            }
            None => {
                let said = said.map(str::to_owned);
                let marker = Kept { body: None, ..World::plain(Bytes::new()) };
                self.add(key, said.clone(), marker);
                (said, true)
            }
        }
    }

    async fn delete_one(&mut self) {
        let named = self.named();
        let bypass = self.locks && self.below(2) == 0;
        let input = DeleteObjectRequest {
            bucket: "bbb".to_owned(),
            key: named.0.clone(),
            version_id: named.1.clone(),
            bypass_governance_retention: bypass.then_some(true),
            ..DeleteObjectRequest::default()
        };
        let outcome = self.house.room.delete_object(&self.house.caller, input).await;
        if named.1.is_some() && self.is_locked(&named, bypass) {
            assert_eq!(code(outcome).as_deref(), Some("AccessDenied"), "{named:?}");
            return;
        }
        let output = outcome.unwrap();
        let expected = self.delete(&named, output.version_id.as_deref());
        assert_eq!((output.version_id, output.delete_marker == Some(true)), expected, "{named:?}");
    }

    async fn delete_many(&mut self) {
        let named: Vec<Named> = (0..1 + self.below(5)).map(|_| self.named()).collect();
        let objects = named.iter().map(|(key, version)| ObjectIdentifier {
            key: key.clone(),
            version_id: version.clone(),
            ..ObjectIdentifier::default()
        });
        let input = DeleteObjectsRequest {
            bucket: "bbb".to_owned(),
            delete: Delete { objects: objects.collect(), quiet: None },
            ..DeleteObjectsRequest::default()
        };
        let answer = self.house.room.delete_objects(&self.house.caller, input).await.unwrap();
        let mut deleted = answer.deleted.unwrap();
        let mut failed = answer.errors.unwrap();
        // Each key's first deletion may come before the second of another: of one key they are in
        // order, and keys do not meet.
        for named in named {
            if named.1.is_some() && self.is_locked(&named, false) {
                let place = failed.iter().position(|one| one.version_id == named.1);
                assert_eq!(failed.remove(place.unwrap()).code.as_deref(), Some("AccessDenied"));
                continue;
            }
            let is_it = |one: &DeletedObject| {
                one.key.as_ref() == Some(&named.0) && one.version_id == named.1
            };
            let place = deleted.iter().position(is_it).unwrap();
            let one = deleted.remove(place);
            let said = one.delete_marker_version_id.clone();
            let (version, marker) = self.delete(&named, said.as_deref());
            assert_eq!(one.delete_marker == Some(true), marker, "{named:?}");
            assert_eq!(said, version.filter(|_| marker), "{named:?}");
        }
        assert!(deleted.is_empty() && failed.is_empty());
    }

    async fn get(&self) {
        let named = self.named();
        let input = GetObjectRequest { version_id: named.1.clone(), ..getting(&named.0) };
        let outcome = self.house.fetch(input).await;
        let expected = self.refusal(&named);
        match outcome {
            Ok(mut output) => {
                assert_eq!(expected, None, "{named:?}");
                let kept = self.find(&named).unwrap();
                let id = (self.state != State::Never).then(|| kept.id.clone());
                assert_eq!(output.version_id, id);
                assert_eq!(output.tag_count, kept.tag.as_ref().map(|_| 1));
                assert_eq!(
                    output.object_lock_retain_until_date,
                    kept.retained.map(|(until, _)| until)
                );
                assert_eq!(Some(read(&mut output.body).await), kept.body);
            }
            Err(error) => {
                assert_eq!(Some(error.code()), expected, "{named:?}");
                let is_marker = error.headers().iter().any(|(n, _)| *n == "x-amz-delete-marker");
                assert_eq!(is_marker, self.find(&named).is_some(), "{named:?}");
            }
        }
    }

    async fn tag(&mut self) {
        let named = self.named();
        let value = self.below(100).to_string();
        let input = PutObjectTaggingRequest {
            bucket: "bbb".to_owned(),
            key: named.0.clone(),
            version_id: named.1.clone(),
            tagging: Tagging { tag_set: vec![Tag { key: "t".to_owned(), value: value.clone() }] },
            ..PutObjectTaggingRequest::default()
        };
        let outcome = self.house.room.put_object_tagging(&self.house.caller, input).await;
        assert_eq!(code(outcome).as_deref(), self.refusal(&named), "{named:?}");
        self.change(&named, |kept| kept.tag = Some(value.clone()));
    }

    /// Changes what is there, as the room did.
    fn change(&mut self, named: &Named, change: impl Fn(&mut Kept)) {
        let Some(kept) = self.find(named).filter(|kept| kept.body.is_some()) else { return };
        let id = kept.id.clone();
        let versions = self.keys.get_mut(&named.0).unwrap();
        versions.iter_mut().filter(|kept| kept.id == id).for_each(change);
    }

    async fn hold(&mut self) {
        let (named, hold) = (self.named(), self.below(2) == 0);
        let status = match hold {
            true => ObjectLockLegalHoldStatus::On,
            false => ObjectLockLegalHoldStatus::Off,
        };
        let input = PutObjectLegalHoldRequest {
            bucket: "bbb".to_owned(),
            key: named.0.clone(),
            version_id: named.1.clone(),
            legal_hold: Some(ObjectLockLegalHold { status: Some(status) }),
            ..PutObjectLegalHoldRequest::default()
        };
        let outcome = self.house.room.put_object_legal_hold(&self.house.caller, input).await;
        if !self.locks {
            assert_eq!(code(outcome).as_deref(), Some("InvalidRequest"));
            return;
        }
        assert_eq!(code(outcome).as_deref(), self.refusal(&named), "{named:?}");
        self.change(&named, |kept| kept.hold = hold);
    }

    async fn set_versioning(&mut self) {
        let (state, status) = match self.below(2) {
            0 => (State::Enabled, BucketVersioningStatus::Enabled),
            _ => (State::Suspended, BucketVersioningStatus::Suspended),
        };
        let outcome = self.house.versioning(status).await;
        if self.locks && state == State::Suspended {
            assert_eq!(code(outcome).as_deref(), Some("InvalidBucketState"));
            return;
        }
        outcome.unwrap();
        self.state = state;
    }

    async fn list(&self) {
        let input =
            ListObjectsV2Request { bucket: "bbb".to_owned(), ..ListObjectsV2Request::default() };
        let page = self.house.room.list_objects_v2(&self.house.caller, input).await.unwrap();
        let keys: Vec<String> = page.contents.unwrap().into_iter().filter_map(|o| o.key).collect();
        let shown = self
            .keys
            .iter()
            .filter(|(_, versions)| versions.first().is_some_and(|latest| latest.body.is_some()));
        let expected: Vec<&String> = shown.map(|(key, _)| key).collect();
        assert_eq!(keys.iter().collect::<Vec<_>>(), expected);
    }

    /// One by one, so that the order of versions and markers is seen; groups as one.
    async fn list_versions(&self) {
        let (prefix, delimiter) = (["", "a", "a/"][self.below(3)], ["", "/"][self.below(2)]);
        let mut expected: Vec<(String, String)> = Vec::new();
        for (key, versions) in self.keys.iter().filter(|(key, _)| key.starts_with(prefix)) {
            let rest = &key[prefix.len()..];
            match rest.find(delimiter).filter(|_| !delimiter.is_empty()) {
                Some(at) if !versions.is_empty() => {
                    let group = key[..prefix.len() + at + 1].to_owned();
                    if expected.last().is_none_or(|(last, _)| *last != group) {
                        expected.push((group, String::new()));
                    }
                }
                Some(_) => {}
                None => {
                    for (place, kept) in versions.iter().enumerate() {
                        let latest = if place == 0 { " latest" } else { "" };
                        let marker = if kept.body.is_none() { " marker" } else { "" };
                        expected.push((key.clone(), format!("{}{latest}{marker}", kept.id)));
                    }
                }
            }
        }
        let (mut seen, mut key_marker, mut version_id_marker) = (Vec::new(), None, None);
        loop {
            let input = ListObjectVersionsRequest {
                prefix: Some(prefix.to_owned()),
                delimiter: Some(delimiter.to_owned()),
                max_keys: Some(1),
                key_marker,
                version_id_marker,
                ..ListObjectVersionsRequest::default()
            };
            let page = self.house.list_versions(input).await;
            let shape = |id: Option<String>, latest: Option<bool>, marker: &str| {
                let latest = if latest == Some(true) { " latest" } else { "" };
                format!("{}{latest}{marker}", id.unwrap())
            };
            for one in page.versions.into_iter().flatten() {
                seen.push((one.key.unwrap(), shape(one.version_id, one.is_latest, "")));
            }
            for one in page.delete_markers.into_iter().flatten() {
                seen.push((one.key.unwrap(), shape(one.version_id, one.is_latest, " marker")));
            }
            for group in page.common_prefixes.into_iter().flatten() {
                seen.push((group.prefix.unwrap(), String::new()));
            }
            (key_marker, version_id_marker) = (page.next_key_marker, page.next_version_id_marker);
            if page.is_truncated != Some(true) {
                break;
            }
        }
        assert_eq!(seen, expected, "{prefix:?} {delimiter:?}");
    }

    /// Whatever is left is what the model has, and goes.
    async fn settle(mut self) {
        self.list_versions().await;
        for (key, versions) in &self.keys {
            for kept in versions.iter().filter(|kept| kept.body.is_some()) {
                let found = self
                    .house
                    .fetch(GetObjectRequest { version_id: Some(kept.id.clone()), ..getting(key) });
                let mut found = found.await.unwrap();
                assert_eq!(Some(read(&mut found.body).await), kept.body);
            }
        }
        self.house.clock.advance(DAY * 10);
        for (key, versions) in std::mem::take(&mut self.keys) {
            for kept in versions {
                if kept.hold {
                    let input = PutObjectLegalHoldRequest {
                        bucket: "bbb".to_owned(),
                        key: key.clone(),
                        version_id: Some(kept.id.clone()),
                        legal_hold: Some(ObjectLockLegalHold {
                            status: Some(ObjectLockLegalHoldStatus::Off),
                        }),
                        ..PutObjectLegalHoldRequest::default()
                    };
                    self.house.room.put_object_legal_hold(&self.house.caller, input).await.unwrap();
                }
                self.house.delete_version(&key, Some(&kept.id)).await.unwrap();
            }
        }
        self.house.room.collect().await.unwrap();
        assert_eq!(self.house.blobs().await, 0);
        self.house.remove("bbb").await.unwrap();
    }
}

#[tokio::test]
async fn ten_thousand_operations_do_what_lists_of_versions_would() {
    let seeds = std::env::var("MILLSTREAM_SEEDS").ok().and_then(|text| text.parse().ok());
    for seed in 0..seeds.unwrap_or(2) {
        let mut world = World::new(seed).await;
        for _ in 0..OPERATIONS {
            match world.below(40) {
                0..8 => world.put().await,
                8..11 => world.copy().await,
                11..18 => world.delete_one().await,
                18..20 => world.delete_many().await,
                20..28 => world.get().await,
                28..31 => world.tag().await,
                31..33 => world.hold().await,
                33 => world.set_versioning().await,
                34 => world.upload().await,
                35 => world.list().await,
                36 => world.list_versions().await,
                37 => world.house.clock.advance(DAY / 4),
                38 => world.house.reopen(),
                _ => world.house.room.collect().await.unwrap(),
            }
        }
        world.settle().await;
    }
}
