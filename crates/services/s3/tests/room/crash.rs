//! The machine stops anywhere, and the disk forgets what was not synced: whatever was answered is
//! there, and whatever is there is whole.

use crate::house::{House, bytes, putting};
use aws_api::s3::{DeleteObjectRequest, S3};
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::sim::{SMALL, Sim, SimDisk};

/// What a key may hold: what was answered last, or what was under way when the machine stopped.
type Possible = BTreeMap<String, Vec<Option<Bytes>>>;

/// How often the machine is started.
const LIVES: u64 = 4;

async fn check(house: &House, possible: &mut Possible) -> Result<(), String> {
    for (key, values) in possible {
        let there = match house.get(key).await {
            Ok(bytes) => Some(bytes),
            Err(code) if code == "NoSuchKey" => None,
            Err(code) => return Err(format!("{key} can't be read: {code}")),
        };
        if !values.contains(&there) {
            return Err(format!("{key} has what was never put there"));
        }
        // From now on it has to stay so.
        *values = vec![there];
    }
    Ok(())
}

/// What a start does: bodies that nothing refers to go, those that something refers to are there.
async fn collect(house: &House) -> Result<(), String> {
    let blobs = house.store.blobs();
    let settled = blobs.settled_before();
    let used = house.room.blobs_in_use().await.unwrap();
    store::collect(&*blobs, settled, &used).await.unwrap();
    house.room.collect().await.unwrap();
    let used = house.room.blobs_in_use().await.unwrap();
    let there = blobs.list().await.unwrap();
    match there == used.iter().copied().collect::<Vec<_>>() {
        true => Ok(()),
        false => Err(format!("{} bodies are there, {} are referred to", there.len(), used.len())),
    }
}

/// One change of a key; what it should hold then, and whether that was answered.
async fn change(house: &House, turn: u64) -> (String, Option<Bytes>, bool) {
    let key = format!("k{}", turn % 3);
    let size = [10, 40_000, 70_000, 3];
    let body = size.get((turn / 3 % 5) as usize).map(|size| bytes(turn as u8, *size));
    let done = match body.clone() {
        Some(body) => house.send(putting(&key, body)).await.is_ok(),
        None => {
            let (bucket, key) = ("bbb".to_owned(), key.clone());
            let input = DeleteObjectRequest { bucket, key, ..DeleteObjectRequest::default() };
            house.room.delete_object(&house.caller, input).await.is_ok()
        }
    };
    (key, body, done)
}

/// How many changes were answered and how many cut off, or what was found wrong.
async fn run(seed: u64, disk_lies: bool) -> Result<(u64, u64), String> {
    let disk = SimDisk::new(seed);
    if disk_lies {
        disk.ignore_syncs();
    }
    let mut possible = Possible::new();
    let (mut answered, mut cut_off) = (0, 0);
    for life in 0..LIVES {
        if life > 0 {
            match (seed + life) % 3 {
                0 => disk.restart_after_kill(),
                _ => disk.restart_after_power_cut(),
            }
        }
        let store =
            Sim::open(&disk, SMALL, seed + 100 * life).map_err(|error| error.to_string())?;
        let house = House::over(Arc::new(store));
        house.make("bbb").await.map_err(|error| error.to_string())?;
        check(&house, &mut possible).await?;
        collect(&house).await?;
        disk.cut_power_after(20 + (seed * 7 + life * 13) % 120);
        for step in 0.. {
            let (key, body, done) = change(&house, seed * 31 + life * 17 + step * 7).await;
            let values = possible.entry(key).or_insert_with(|| vec![None]);
            if !done {
                values.push(body);
                cut_off += 1;
                break;
            }
            *values = vec![body];
            answered += 1;
        }
    }
    Ok((answered, cut_off))
}

#[tokio::test]
async fn what_was_answered_survives_power_cuts_and_what_was_not_is_whole_or_absent() {
    for seed in 0..30 {
        let (answered, cut_off) = run(seed, false).await.unwrap();
        assert_eq!(cut_off, LIVES, "every life ends within a change");
        assert!(answered > 0);
    }
}

/// The test of the test.
#[tokio::test]
async fn a_disk_that_forgets_what_it_synced_is_found_out() {
    let mut found = 0;
    for seed in 0..10 {
        // The store itself may not stand it.
        let outcome = tokio::spawn(run(seed, true)).await;
        found += u32::from(!matches!(outcome, Ok(Ok(_))));
    }
    assert!(found > 0);
}
