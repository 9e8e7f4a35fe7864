//! The machine stops anywhere, and the disk forgets what was not synced: whatever was answered is
//! there, and whatever is there is whole.

use crate::house::{House, bytes};
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::sim::{SMALL, Sim, SimDisk};

/// What a key may hold: what was answered last, or what was under way when the machine stopped.
type Possible = BTreeMap<String, Vec<Option<Bytes>>>;

async fn check(house: &House, possible: &mut Possible) {
    for (key, values) in possible {
        let there = match house.get(key).await {
            Ok(bytes) => Some(bytes),
            Err(code) => {
                assert_eq!(code, "NoSuchKey");
                None
            }
        };
        assert!(values.contains(&there), "{key} has what was never put there");
        // From now on it has to stay so.
        *values = vec![there];
    }
}

#[tokio::test]
async fn what_was_answered_survives_power_cuts_and_what_was_not_is_whole_or_absent() {
    for seed in 0..30u64 {
        let disk = SimDisk::new(seed);
        let mut possible = Possible::new();
        for life in 0..4u64 {
            if life > 0 {
                match (seed + life) % 3 {
                    0 => disk.restart_after_kill(),
                    _ => disk.restart_after_power_cut(),
                }
            }
            let store = Sim::open(&disk, SMALL, seed + 100 * life).unwrap();
            let house = House::over(Arc::new(store));
            house.make("bbb").await.unwrap();
            check(&house, &mut possible).await;
            let used = house.room.blobs_in_use().await.unwrap();
            let there = house.store.blobs().list().await.unwrap();
            let settled = house.store.blobs().settled_before();
            store::collect(&*house.store.blobs(), settled, &used).await.unwrap();
            house.room.collect().await.unwrap();
            let used = house.room.blobs_in_use().await.unwrap();
            assert!(used.iter().all(|blob| there.contains(blob)), "a body is missing");
            let left = house.store.blobs().list().await.unwrap().len();
            assert_eq!(left, used.len(), "a body was left over");
            // The power fails some operations of the disk from now on.
            disk.cut_power_after(20 + (seed * 7 + life * 13) % 120);
            for step in 0..40u64 {
                let turn = seed.wrapping_mul(31) ^ life.wrapping_mul(17) ^ step.wrapping_mul(7);
                let key = format!("k{}", turn % 3);
                let body = match turn % 5 {
                    4 => None,
                    n => Some(bytes(turn as u8, [10, 40_000, 70_000, 3][n as usize])),
                };
                let done = match body.clone() {
                    Some(body) => house.send(crate::house::putting(&key, body)).await.is_ok(),
                    None => {
                        let input = aws_api::s3::DeleteObjectRequest {
                            bucket: "bbb".to_owned(),
                            key: key.clone(),
                            ..Default::default()
                        };
                        let room = &house.room;
                        aws_api::s3::S3::delete_object(&**room, &house.caller, input).await.is_ok()
                    }
                };
                let values = possible.entry(key).or_insert_with(|| vec![None]);
                if done {
                    *values = vec![body];
                } else {
                    values.push(body);
                    break;
                }
            }
        }
    }
}
