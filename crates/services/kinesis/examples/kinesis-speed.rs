//! What the room itself costs: what a PutRecord of 1 KiB asks for, and the PutRecord, over the
//! store in memory, by one client and by 32, without protocol and network.
//! `cargo run --release --example kinesis-speed -p service-kinesis`
#![allow(clippy::unwrap_used, reason = "an example may stop when something fails")]

use aws_api::Access;
use aws_api::kinesis::*;
use bytes::Bytes;
use foundation::{AccountId, Ambient, Caller, Region};
use service_kinesis::Room;
use std::sync::Arc;
use store::Memory;

const ROUNDS: u64 = 200_000;
const CLIENTS: u64 = 32;

fn put(index: u64) -> PutRecordInput {
    PutRecordInput {
        stream_name: Some("speed".to_owned()),
        partition_key: format!("key{index}"),
        data: Bytes::from_static(&[7; 1024]),
        ..PutRecordInput::default()
    }
}

#[tokio::main(worker_threads = 2)]
async fn main() {
    let ambient = Ambient::system();
    let room: Arc<Room> = Room::new(Arc::new(Memory::new()), ambient.clone());
    let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
    let stream = CreateStreamInput {
        stream_name: "speed".to_owned(),
        shard_count: Some(4),
        ..CreateStreamInput::default()
    };
    room.create_stream(&caller, stream).await.unwrap();

    let report = |what: &str, start: u64| {
        let ns = ambient.clock.monotonic_ns() - start;
        println!("{what}: {:.2} µs each", ns as f64 / ROUNDS as f64 / 1000.0);
    };
    let input = KinesisInput::PutRecord(put(0));
    let start = ambient.clock.monotonic_ns();
    for _ in 0..ROUNDS {
        assert_eq!(room.asks(&caller, &input).await.unwrap().len(), 1);
    }
    report("what PutRecord asks for", start);

    let start = ambient.clock.monotonic_ns();
    for index in 0..ROUNDS {
        room.put_record(&caller, put(index)).await.unwrap();
    }
    report("PutRecord, one client", start);

    let client = |client: u64| {
        let (room, caller) = (room.clone(), caller.clone());
        tokio::spawn(async move {
            for index in (client..ROUNDS).step_by(CLIENTS as usize) {
                room.put_record(&caller, put(index)).await.unwrap();
            }
        })
    };
    let start = ambient.clock.monotonic_ns();
    let clients: Vec<_> = (0..CLIENTS).map(client).collect();
    for client in clients {
        client.await.unwrap();
    }
    report("PutRecord, 32 clients", start);
}
