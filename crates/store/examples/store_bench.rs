//! Measures the embedded engine. `docs/store.md` has the figures and how they were taken.
//!
//! ```text
//! cargo run --release -p store --example store_bench -- small DIR [SECONDS]
//! cargo run --release -p store --example store_bench -- queue DIR [SECONDS]
//! cargo run --release -p store --example store_bench -- stream DIR [GIB]
//! cargo run --release -p store --example store_bench -- load DIR GIB    (ends by killing itself)
//! cargo run --release -p store --example store_bench -- restart DIR
//! cargo run --release -p store --example store_bench -- reads DIR [SECONDS]
//! cargo run --release -p store --example store_bench -- memory - [SECONDS]
//! ```
#![allow(clippy::unwrap_used, reason = "a bench may fail")]
#![allow(clippy::disallowed_methods, reason = "it measures real time")]

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use bytes::Bytes;
use store::{
    Batch, Direction, Embedded, Key, KeyRange, Limit, Memory, Options, Store,
    keys::{KeyWriter, Kind},
    open_embedded,
    sim::Dice,
};

const WRITERS: u64 = 32;
const RECORD_BYTES: usize = 1024;
const RECORDS_PER_BATCH: u64 = 500;
const RECORD: Kind = Kind::new(*b"kr");
const ITEM: Kind = Kind::new(*b"di");

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |index: usize, default: u64| {
        arguments.get(index).map_or(default, |text| text.parse().unwrap())
    };
    let dir = arguments.get(1).map_or(".", String::as_str);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    match arguments.first().map(String::as_str) {
        Some("small") => {
            let store = open(dir);
            runtime.block_on(small(store.clone(), 1, 2));
            runtime.block_on(small(store, WRITERS, number(2, 5)));
        }
        Some("queue") => runtime.block_on(queue(open(dir), number(2, 5))),
        Some("stream") => runtime.block_on(stream(open(dir), number(2, 2))),
        Some("load") => {
            runtime.block_on(load(open(dir), number(2, 1)));
            // As hard as it gets: no destructor runs.
            std::process::Command::new("kill")
                .args(["-9", &std::process::id().to_string()])
                .status()
                .unwrap();
        }
        Some("restart") => drop(open(dir)),
        Some("reads") => runtime.block_on(reads(open(dir), number(2, 5))),
        Some("memory") => {
            runtime.block_on(small(Arc::new(Memory::new()), WRITERS, number(2, 5)));
            runtime.block_on(stream(Arc::new(Memory::new()), 1));
            runtime.block_on(queue(Arc::new(Memory::new()), number(2, 5)));
        }
        _ => {
            eprintln!("small | queue | stream | load | restart | reads | memory, then a directory")
        }
    }
}

fn open(dir: &str) -> Arc<Embedded> {
    let start = Instant::now();
    let store = open_embedded(dir, Options::default()).unwrap();
    println!("open: {:.1} ms, {}", start.elapsed().as_secs_f64() * 1e3, resident());
    Arc::new(store)
}

/// What the kernel says of our memory.
fn resident() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find(|line| line.starts_with("VmRSS")).unwrap_or("VmRSS unknown").to_owned()
}

fn value(dice: &mut Dice, length: usize) -> Bytes {
    (0..length / 8).flat_map(|_| dice.roll().to_le_bytes()).collect()
}

fn record_key(shard: u64, sequence: u64) -> Key {
    KeyWriter::new(RECORD).str("stream").u64(shard).u64(sequence).finish()
}

fn item_key(number: u64) -> Key {
    KeyWriter::new(ITEM).str("table").u64(Dice(number).roll()).u64(number).finish()
}

/// Writers, each committing one item of 1 KiB under a key of its own at a time.
async fn small(store: Arc<dyn Store>, writers: u64, seconds: u64) {
    let stop = Arc::new(AtomicBool::new(false));
    let start = Instant::now();
    let tasks: Vec<_> = (0..writers)
        .map(|writer| {
            let (store, stop) = (store.clone(), stop.clone());
            tokio::spawn(async move {
                let value = value(&mut Dice(writer), RECORD_BYTES);
                let mut latencies = Vec::new();
                while !stop.load(Ordering::Relaxed) {
                    let key = item_key(latencies.len() as u64 * WRITERS + writer);
                    let start = Instant::now();
                    let _ = store.commit(Batch::new().put(key, value.clone())).await.unwrap();
                    latencies.push(start.elapsed());
                }
                latencies
            })
        })
        .collect();
    std::thread::sleep(Duration::from_secs(seconds));
    stop.store(true, Ordering::Relaxed);
    let mut latencies = Vec::new();
    for task in tasks {
        latencies.extend(task.await.unwrap());
    }
    let rate = latencies.len() as f64 / start.elapsed().as_secs_f64();
    latencies.sort();
    let at = |share: f64| latencies[((latencies.len() - 1) as f64 * share) as usize];
    println!(
        "small ({writers} writers): {rate:.0} commits/s; latency p50 {:?}, p99 {:?}, max {:?}",
        at(0.5),
        at(0.99),
        at(1.0)
    );
}

/// 16 producers put single entries at the end; a consumer takes 100 at a time from the head, looking
/// from the very beginning each time.
async fn queue(store: Arc<dyn Store>, seconds: u64) {
    const MESSAGE: Kind = Kind::new(*b"qq");
    let stop = Arc::new(AtomicBool::new(false));
    let next = Arc::new(AtomicU64::new(0));
    let producers: Vec<_> = (0..16)
        .map(|_| {
            let (store, stop, next) = (store.clone(), stop.clone(), next.clone());
            tokio::spawn(async move {
                while !stop.load(Ordering::Relaxed) {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let key = KeyWriter::new(MESSAGE).u64(number).finish();
                    let _ = store.commit(Batch::new().put(key, vec![7; 200])).await.unwrap();
                }
            })
        })
        .collect();
    let start = Instant::now();
    let (mut taken, mut slowest) = (0, Duration::ZERO);
    while start.elapsed() < Duration::from_secs(seconds) {
        let range = KeyRange::prefix(&MESSAGE.prefix());
        let start = Instant::now();
        let page = store.scan(range, Limit::entries(100), Direction::Forward).await.unwrap();
        slowest = slowest.max(start.elapsed());
        taken += page.entries.len();
        let batch =
            page.entries.into_iter().fold(Batch::new(), |batch, entry| batch.delete(entry.key));
        let _ = store.commit(batch).await.unwrap();
    }
    stop.store(true, Ordering::Relaxed);
    for producer in producers {
        producer.await.unwrap();
    }
    let rate = |count: u64| count as f64 / start.elapsed().as_secs_f64();
    println!(
        "queue: {:.0} put/s, {:.0} taken/s, slowest look at the head {slowest:?}",
        rate(next.load(Ordering::Relaxed)),
        rate(taken as u64)
    );
}

/// 8 writers, each committing 500 records of 1 KiB at a time to a shard of its own: first as 500
/// entries, then as one entry of 500 KiB.
async fn stream(store: Arc<dyn Store>, gib: u64) {
    for (name, entries) in [("500 entries", RECORDS_PER_BATCH), ("one entry", 1)] {
        let (rate, slowest) = fill(store.clone(), gib, entries).await;
        println!("{}", resident());
        println!(
            "stream ({name} a commit): {:.0} records/s, {:.0} MB/s, slowest commit {slowest:?}",
            rate,
            rate * RECORD_BYTES as f64 / 1e6
        );
    }
}

/// Writes so many GiB; returns records per second and the slowest commit.
async fn fill(store: Arc<dyn Store>, gib: u64, entries: u64) -> (f64, Duration) {
    let left = Arc::new(AtomicU64::new((gib << 30) / (RECORDS_PER_BATCH * RECORD_BYTES as u64)));
    let batches = left.load(Ordering::Relaxed);
    let start = Instant::now();
    let tasks: Vec<_> = (0..8u64)
        .map(|shard| {
            let (store, left) = (store.clone(), left.clone());
            tokio::spawn(async move {
                let length = RECORD_BYTES * (RECORDS_PER_BATCH / entries) as usize;
                let value = value(&mut Dice(shard), length);
                let mut sequence = 0;
                let mut slowest = Duration::ZERO;
                let one_less = |left: u64| left.checked_sub(1);
                while left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_less).is_ok() {
                    let batch = (0..entries).fold(Batch::new(), |batch, _| {
                        sequence += 1;
                        batch.put(record_key(shard, sequence), value.clone())
                    });
                    let start = Instant::now();
                    let _ = store.commit(batch).await.unwrap();
                    slowest = slowest.max(start.elapsed());
                }
                slowest
            })
        })
        .collect();
    let mut slowest = Duration::ZERO;
    for task in tasks {
        slowest = slowest.max(task.await.unwrap());
    }
    let rate = (batches * RECORDS_PER_BATCH) as f64 / start.elapsed().as_secs_f64();
    (rate, slowest)
}

/// A quarter in items under scattered keys, the rest as a stream, and a full log at the end.
async fn load(store: Arc<dyn Store>, gib: u64) {
    let start = Instant::now();
    let items = (gib << 30) / 4 / RECORD_BYTES as u64;
    let value = value(&mut Dice(0), RECORD_BYTES);
    for first in (0..items).step_by(RECORDS_PER_BATCH as usize) {
        let batch = (first..items.min(first + RECORDS_PER_BATCH))
            .fold(Batch::new(), |batch, n| batch.put(item_key(n), value.clone()));
        let _ = store.commit(batch).await.unwrap();
    }
    let megabytes = (items * RECORD_BYTES as u64) as f64 / 1e6;
    println!("items: {megabytes:.0} MB in {:?}", start.elapsed());
    let start = Instant::now();
    fill(store.clone(), gib, RECORDS_PER_BATCH).await;
    println!("records: {gib} GiB (of which {} new) in {:?}", gib, start.elapsed());
}

/// What `load` wrote: single items by key, pages of records, on 2 threads.
async fn reads(store: Arc<dyn Store>, seconds: u64) {
    for (name, page) in [("get", false), ("scan of 1,000", true)] {
        let start = Instant::now();
        let tasks: Vec<_> = (0..2u64)
            .map(|thread| {
                let store = store.clone();
                tokio::spawn(async move {
                    let mut dice = Dice(thread);
                    let (mut calls, mut entries) = (0u64, 0usize);
                    while start.elapsed() < Duration::from_secs(seconds) {
                        calls += 1;
                        if page {
                            let start = record_key(dice.below(8), 1 + dice.below(20_000));
                            let range = KeyRange::prefix(&RECORD.prefix()).after(start);
                            let limit = Limit { entries: 1_000, bytes: 10 << 20 };
                            let page = store.scan(range, limit, Direction::Forward).await.unwrap();
                            entries += page.entries.len();
                        } else {
                            let key = item_key(dice.below(200_000));
                            entries += store.get(&[key]).await.unwrap().iter().flatten().count();
                        }
                    }
                    (calls, entries)
                })
            })
            .collect();
        let (mut calls, mut entries) = (0, 0);
        for task in tasks {
            let (c, e) = task.await.unwrap();
            calls += c;
            entries += e;
        }
        let seconds = start.elapsed().as_secs_f64();
        println!(
            "{name}: {:.0} calls/s, {:.0} entries/s",
            calls as f64 / seconds,
            entries as f64 / seconds
        );
    }
}
