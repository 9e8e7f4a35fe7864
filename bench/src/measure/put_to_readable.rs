//! From the moment a record is put to the moment the item that a function makes of it can be read.

use super::backlog::record;
use crate::aws::{dynamodb, iam, kinesis, lambda};
use crate::connection::Connection;
use crate::context::Context;
use crate::finding::{Finding, Goal, Unit};
use crate::function::{Code, WRITES_RECORDS};
use crate::server::{Mode, Server};
use crate::stats::Sample;
use crate::trouble::{Result, Trouble};
use std::time::Duration;

/// The most that it may take at the median.
const MOST_MS: f64 = 10.0;
/// Records before the measured ones: the first one starts an environment in each shard.
const WARM_UP: usize = 20;
/// Measured records a round.
const RECORDS_A_ROUND: usize = 40;
/// Between two looks at the table: short beside what is measured, long enough to leave the cores to
/// those who work.
const LOOK_INTERVAL: Duration = Duration::from_millis(1);
/// How long one record may take before the measure gives up.
const PATIENCE_MS: f64 = 30_000.0;

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let server = Server::with_user(context, Mode::Durable).await?;
    let role = iam::create_role(&server).await?;
    let stream = kinesis::create_stream(&server).await?;
    dynamodb::create_table(&server).await?;
    lambda::create_function(&server, "writes", &role, &Code::pack(WRITES_RECORDS)?).await?;
    let mapping = lambda::create_mapping(&server, &stream, "writes", 100).await?;
    lambda::mapping_enabled(&server, &mapping).await?;
    let mut connection = Connection::open(server.address).await?;
    let mut waits = Vec::new();
    let records = usize::from(context.rounds) * RECORDS_A_ROUND;
    context.progress.step("one record after the other");
    for number in 0..WARM_UP + records {
        let (id, data) = record(number);
        let put = kinesis::put_records_of(std::iter::once((id.clone(), data)));
        let put = server.sign(&put);
        let get = server.sign(&dynamodb::get_item(&id));
        let began_ns = context.ambient.clock.monotonic_ns();
        connection.exchange(&put).await?;
        while !dynamodb::found(connection.exchange(&get).await?.body)? {
            if context.since_ms(began_ns) > PATIENCE_MS {
                return Err(Trouble::TimedOut(format!("record {number} in the table"), 30));
            }
            context.ambient.clock.sleep(LOOK_INTERVAL).await;
        }
        if number >= WARM_UP {
            waits.push(context.since_ms(began_ns));
        }
    }
    server.stop().await?;
    let waits = Sample::new(waits);
    Ok(vec![Finding {
        name: "record put → item readable".into(),
        figure: waits.median(),
        unit: Unit::Milliseconds,
        beside: None,
        goal: Goal::AtMost(MOST_MS),
        note: format!("{records} records, p99 {:.1} ms", waits.p99()),
    }])
}
