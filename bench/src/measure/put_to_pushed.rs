//! From the moment a record is put to the moment a subscribed consumer has it.

use super::backlog::record;
use crate::aws::kinesis;
use crate::connection::Connection;
use crate::context::Context;
use crate::finding::{Finding, Goal, Unit};
use crate::server::{Mode, Server};
use crate::stats::Sample;
use crate::subscription::Subscription;
use crate::trouble::{Result, Trouble};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::time::Duration;

/// The most that it may take at the median.
const MOST_MS: f64 = 5.0;
/// Records before the measured ones.
const WARM_UP: usize = 50;
/// Measured records a round.
const RECORDS_A_ROUND: usize = 100;
/// How long one record may take before the measure gives up.
const PATIENCE: Duration = Duration::from_secs(10);

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let server = Server::with_user(context, Mode::Durable).await?;
    let stream = kinesis::create_stream(&server).await?;
    // All under one key: in the shard that is subscribed to.
    let one_key = |data: Vec<u8>| std::iter::once(("key".to_owned(), data));
    let first = kinesis::put_records_of(one_key(b"first".to_vec()));
    let placed = kinesis::place(&server, &first).await?;
    let shard = placed.first().ok_or(Trouble::Malformed("no record was placed"))?;
    let subscribe = kinesis::subscribe(&server, &stream, "bench", &shard.shard_id).await?;
    let mut pushed = Subscription::open(server.address, &server.sign(&subscribe)).await?;
    let mut connection = Connection::open(server.address).await?;
    let mut waits = Vec::new();
    let records = usize::from(context.rounds) * RECORDS_A_ROUND;
    context.progress.step("one record after the other");
    for number in 0..WARM_UP + records {
        let (_, data) = record(number);
        let wanted = STANDARD.encode(&data);
        let put = server.sign(&kinesis::put_records_of(one_key(data)));
        let began_ns = context.ambient.clock.monotonic_ns();
        let arrival = async {
            while !contains(pushed.event().await?, wanted.as_bytes()) {}
            Ok(context.since_ms(began_ns))
        };
        // The event may come before the put's answer.
        let both = async { tokio::join!(connection.exchange(&put), arrival) };
        let (answer, arrived) = tokio::select! {
            both = both => both,
            () = context.ambient.clock.sleep(PATIENCE) => {
                return Err(Trouble::TimedOut(format!("record {number} pushed"), PATIENCE.as_secs()));
            }
        };
        answer?;
        let waited: Result<f64> = arrived;
        if number >= WARM_UP {
            waits.push(waited?);
        }
    }
    server.stop().await?;
    let waits = Sample::new(waits);
    Ok(vec![Finding {
        name: "record put → pushed".into(),
        figure: waits.median(),
        unit: Unit::Milliseconds,
        beside: None,
        goal: Goal::AtMost(MOST_MS),
        note: format!("{records} records, p99 {:.1} ms", waits.p99()),
    }])
}

fn contains(text: &[u8], wanted: &[u8]) -> bool {
    text.windows(wanted.len()).any(|part| part == wanted)
}
