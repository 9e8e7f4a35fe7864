//! The machine stops anywhere: versions that were answered are there, each with its bytes, and of a
//! change that was cut off either all is there or nothing; a lifecycle's pass goes on.

use crate::house::{House, bytes, putting};
use aws_api::s3::*;
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use store::sim::{SMALL, Sim, SimDisk};

/// Of each key, versions and markers, the newest first.
type Versions = BTreeMap<String, Vec<(String, Option<Bytes>)>>;

/// What was under way.
enum Change {
    Put(String, Bytes),
    Hide(String),
    Erase(String, String),
}

/// How often the machine is started.
const LIVES: u64 = 4;

fn open(disk: &SimDisk, seed: u64) -> House {
    House::over(Arc::new(Sim::open(disk, SMALL, seed).unwrap()))
}

/// What is there, with every byte.
async fn there(house: &House) -> Versions {
    let mut all = Versions::new();
    let (mut key_marker, mut version_id_marker) = (None, None);
    loop {
        let input = ListObjectVersionsRequest {
            max_keys: Some(1),
            key_marker,
            version_id_marker,
            ..ListObjectVersionsRequest::default()
        };
        let page = house.list_versions(input).await;
        for one in page.versions.into_iter().flatten() {
            let (key, id) = (one.key.unwrap(), one.version_id.unwrap());
            let body = house.get_version(&key, &id).await.unwrap();
            all.entry(key).or_default().push((id, Some(body)));
        }
        for one in page.delete_markers.into_iter().flatten() {
            all.entry(one.key.unwrap()).or_default().push((one.version_id.unwrap(), None));
        }
        (key_marker, version_id_marker) = (page.next_key_marker, page.next_version_id_marker);
        if page.is_truncated != Some(true) {
            return all;
        }
    }
}

/// The same with a change made; an id that nobody was told of is whatever it is.
fn with(mut versions: Versions, change: &Change, found: &Versions) -> Versions {
    let told = |key: &str| found.get(key).and_then(|all| all.first()).map(|(id, _)| id.clone());
    match change {
        Change::Put(key, body) => {
            let id = told(key).unwrap_or_default();
            versions.entry(key.clone()).or_default().insert(0, (id, Some(body.clone())));
        }
        Change::Hide(key) => {
            let id = told(key).unwrap_or_default();
            versions.entry(key.clone()).or_default().insert(0, (id, None));
        }
        Change::Erase(key, id) => {
            let all = versions.entry(key.clone()).or_default();
            all.retain(|(of, _)| of != id);
            if all.is_empty() {
                versions.remove(key);
            }
        }
    }
    versions
}

fn next(versions: &Versions, turn: u64) -> Change {
    let key = format!("k{}", turn % 3);
    let kept = versions.get(&key).map(Vec::as_slice).unwrap_or_default();
    match turn / 3 % 7 {
        0 => Change::Hide(key),
        1 | 2 if !kept.is_empty() => {
            let place = (turn / 21) as usize % kept.len();
            Change::Erase(key, kept[place].0.clone())
        }
        n => Change::Put(key, bytes(turn as u8, [10, 40_000, 3][n as usize % 3])),
    }
}

async fn run(seed: u64) {
    let disk = SimDisk::new(seed);
    let (mut versions, mut cut_off) = (Versions::new(), None::<Change>);
    for life in 0..LIVES {
        if life > 0 {
            match (seed + life) % 3 {
                0 => disk.restart_after_kill(),
                _ => disk.restart_after_power_cut(),
            }
        }
        let house = open(&disk, seed + 100 * life);
        if life == 0 {
            house.make("bbb").await.unwrap();
            house.versioning(BucketVersioningStatus::Enabled).await.unwrap();
        }
        let found = there(&house).await;
        let made = cut_off.take().map(|change| with(versions.clone(), &change, &found));
        assert!(found == versions || Some(&found) == made.as_ref(), "seed {seed}, life {life}");
        versions = found;
        // No body is missing, and none is left.
        let blobs = house.store.blobs();
        let settled = blobs.settled_before();
        let used = house.room.blobs_in_use().await.unwrap();
        store::collect(&*blobs, settled, &used).await.unwrap();
        house.room.collect().await.unwrap();
        let large = versions
            .values()
            .flatten()
            .filter(|(_, body)| body.as_ref().is_some_and(|body| body.len() > 32 * 1024));
        assert_eq!(house.blobs().await, large.count(), "seed {seed}, life {life}");
        disk.cut_power_after(20 + (seed * 7 + life * 13) % 120);
        for step in 0.. {
            let change = next(&versions, seed * 31 + life * 17 + step * 5);
            let id = match &change {
                Change::Put(key, body) => {
                    let put = house.send(putting(key, body.clone())).await;
                    put.map(|put| put.version_id)
                }
                Change::Hide(key) => {
                    house.delete_version(key, None).await.map(|deleted| deleted.version_id)
                }
                Change::Erase(key, id) => house.delete_version(key, Some(id)).await.map(|_| None),
            };
            let Ok(id) = id else {
                cut_off = Some(change);
                break;
            };
            let mut told = Versions::new();
            if let (Change::Put(key, _) | Change::Hide(key), Some(id)) = (&change, id) {
                told.insert(key.clone(), vec![(id, None)]);
            }
            versions = with(versions, &change, &told);
        }
    }
}

#[tokio::test]
async fn versions_that_were_answered_survive_power_cuts() {
    for seed in 0..20 {
        run(seed).await;
    }
}

#[tokio::test]
async fn a_pass_that_power_cuts_end_again_and_again_does_all_and_no_more() {
    for seed in 0..5 {
        let disk = SimDisk::new(seed);
        let house = open(&disk, seed);
        house.make("bbb").await.unwrap();
        house.versioning(BucketVersioningStatus::Enabled).await.unwrap();
        for n in 0..150 {
            house.put(&format!("old{n}"), bytes(1, if n % 50 == 0 { 40_000 } else { 10 })).await;
            house.put(&format!("kept{n}"), bytes(2, 10)).await;
        }
        let rule = LifecycleRule {
            id: Some("old".to_owned()),
            filter: Some(LifecycleRuleFilter {
                prefix: Some("old".to_owned()),
                ..LifecycleRuleFilter::default()
            }),
            expiration: Some(LifecycleExpiration {
                days: Some(1),
                ..LifecycleExpiration::default()
            }),
            status: ExpirationStatus::Enabled,
            ..LifecycleRule::default()
        };
        let input = PutBucketLifecycleConfigurationRequest {
            bucket: "bbb".to_owned(),
            lifecycle_configuration: Some(BucketLifecycleConfiguration { rules: vec![rule] }),
            ..PutBucketLifecycleConfigurationRequest::default()
        };
        house.room.put_bucket_lifecycle_configuration(&house.caller, input).await.unwrap();
        drop(house);
        let mut cuts = 0;
        let house = loop {
            let house = open(&disk, seed + 100 * (cuts + 1));
            house.clock.advance(Duration::from_secs(2 * 86_400));
            disk.cut_power_after(1 + cuts * 2);
            if house.room.follow_rules().await.is_ok() {
                disk.cut_power_after(u64::MAX);
                break house;
            }
            cuts += 1;
            drop(house);
            disk.restart_after_power_cut();
        };
        assert!(cuts > 0, "the pass is cut off at least once");
        let all = house.versions().await;
        let latest = |prefix: &str, marker: bool| {
            let is_it = |(key, _, latest, is_marker): &&(String, String, bool, bool)| {
                key.starts_with(prefix) && *latest && *is_marker == marker
            };
            all.iter().filter(is_it).count()
        };
        assert_eq!((latest("old", true), latest("old", false)), (150, 0));
        assert_eq!((latest("kept", true), latest("kept", false)), (0, 150));
        assert_eq!(all.len(), 450, "each is hidden once");
    }
}
