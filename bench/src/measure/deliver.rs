//! What a delivery of Firehose costs the server: a stream holds clicks and is told to deliver them, packed
//! with gzip, as one object. Measured is the processor time from that word until the object is in the
//! bucket; the yardstick is the packer alone, at the same level, on the same bytes.

use crate::aws::{firehose, iam, s3};
use crate::context::Context;
use crate::finding::{Beside, Finding, Goal, Unit};
use crate::server::{Mode, Server};
use crate::stats::Sample;
use crate::trouble::{Result, Trouble};
use flate2::Compression;
use flate2::write::GzEncoder;
use rustix::time::{ClockId, clock_gettime};
use std::io::Write;
use std::time::Duration;

/// The fewest million bytes in a second of a core, of records of 1 KiB.
const LEAST: f64 = 150.0;
/// The level that deliveries pack with.
const LEVEL: u32 = 2;
/// The bytes of one delivery, about: below what a stream holds at most.
const BYTES: usize = 96 << 20;
/// The most rounds.
const MOST_ROUNDS: u16 = 5;
/// Never by itself, while it is filled.
const HOLDS: (u32, u32) = (128, 900);
/// Between two looks at the bucket.
const LOOK_INTERVAL: Duration = Duration::from_millis(10);
const PATIENCE: Duration = Duration::from_secs(60);

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let server = Server::with_user(context, Mode::Durable).await?;
    server.send(&s3::create_bucket()).await?;
    let role = iam::create_role(&server).await?;
    let mut findings = Vec::new();
    for (name, clicks, goal) in
        [("records of 1 KiB", 6, Goal::AtLeast(LEAST)), ("a click a record", 1, Goal::Context)]
    {
        let records = records(clicks);
        let plain: Vec<u8> = records.concat();
        let (mut ours, mut bare, mut share, mut waits) =
            <(Vec<_>, Vec<_>, Vec<_>, Vec<_>)>::default();
        let rounds = context.rounds.min(MOST_ROUNDS);
        let mut packed_bytes = 0;
        for round in 1..=rounds {
            context.progress.step(format!("{name}: round {round} of {rounds}"));
            let stream = format!("bench-{clicks}-{round}");
            firehose::create(&server, &stream, &role, HOLDS).await?;
            for some in records.chunks(firehose::RECORDS_A_REQUEST) {
                server.send(&firehose::put_records(&stream, some)).await?;
            }
            let before_s = server.processor_s()?;
            let began_ns = context.ambient.clock.monotonic_ns();
            firehose::deliver_now(&server, &stream).await?;
            delivered(context, &server, &stream).await?;
            waits.push(context.since_ms(began_ns));
            let megabytes = plain.len() as f64 / 1e6;
            let rate = megabytes / (server.processor_s()? - before_s);
            let data = plain.clone();
            let packed = tokio::task::spawn_blocking(move || pack(&data)).await;
            let packed = packed.map_err(|e| Trouble::wrong("packing", e.to_string()))?;
            let (seconds, bytes) = packed.map_err(|e| Trouble::io("packing", e))?;
            packed_bytes = bytes;
            ours.push(rate);
            bare.push(megabytes / seconds);
            share.push(rate * seconds / megabytes);
        }
        findings.push(Finding {
            name: format!("delivery with gzip, {name}, input a core"),
            figure: Sample::new(ours).median(),
            unit: Unit::Megabytes,
            beside: Some(Beside {
                name: "flate2",
                figure: Sample::new(bare).median(),
                share: Sample::new(share).median(),
            }),
            goal,
            note: format!(
                "{} MB as one object of {:.1} %, {:.0} ms",
                plain.len() / 1_000_000,
                100.0 * packed_bytes as f64 / plain.len() as f64,
                Sample::new(waits).median()
            ),
        });
    }
    server.stop().await?;
    Ok(findings)
}

/// Waits until the stream's object is in the bucket.
async fn delivered(context: &Context, server: &Server, stream: &str) -> Result<()> {
    let key = format!("<Key>{stream}/");
    let give_up = context.ambient.now() + PATIENCE;
    loop {
        let listed = server.send(&s3::list()).await?;
        if String::from_utf8_lossy(&listed).contains(&key) {
            return Ok(());
        }
        if context.ambient.now() > give_up {
            return Err(Trouble::TimedOut("an object of the stream".into(), PATIENCE.as_secs()));
        }
        context.ambient.clock.sleep(LOOK_INTERVAL).await;
    }
}

/// The processor time of packing, in seconds, and the bytes that come out.
fn pack(plain: &[u8]) -> std::io::Result<(f64, usize)> {
    const PIECE: usize = 64 * 1024;
    let now_s = || {
        let now = clock_gettime(ClockId::ThreadCPUTime);
        now.tv_sec as f64 + now.tv_nsec as f64 / 1e9
    };
    let began_s = now_s();
    let mut out = GzEncoder::new(Vec::new(), Compression::new(LEVEL));
    for piece in plain.chunks(PIECE) {
        out.write_all(piece)?;
    }
    let packed = out.finish()?;
    Ok((now_s() - began_s, packed.len()))
}

/// Records of so many clicks each, a line for each click.
fn records(clicks: usize) -> Vec<Vec<u8>> {
    let (mut records, mut bytes, mut number) = (Vec::new(), 0, 0);
    while bytes < BYTES {
        let record: String = (number..number + clicks).map(click).collect();
        (number, bytes) = (number + clicks, bytes + record.len());
        records.push(record.into_bytes());
    }
    records
}

/// A click as a page sends it and a function completes it.
fn click(number: usize) -> String {
    const CREATURES: [(&str, &str, &str); 4] = [
        ("ottoline", "Teapot octopus", "Lawful"),
        ("pockets", "Laundry goblin", "Chaotic"),
        ("marrow", "Gentleman whale", "Neutral"),
        ("quill", "Hedgehog scribe", "Lawful"),
    ];
    // Numbers that gzip can't guess, as visitors' are.
    let visitor = (number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let (name, species, order) = CREATURES[(visitor >> 61) as usize % CREATURES.len()];
    format!(
        "{{\"userId\": \"{visitor:016x}\", \"mysfitId\": \"{name}\", \"goodevil\": \"Good\", \"lawchaos\": \"{order}\", \"species\": \"{species}\", \"at\": {}}}\n",
        1_795_000_000_000_u64 + 7 * number as u64
    )
}
