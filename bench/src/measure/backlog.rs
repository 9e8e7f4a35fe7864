//! A backlog of records that a new event source mapping works off: batches of 100, the function
//! writing each by BatchWriteItem, 25 items a request. The clock runs from the mapping's creation
//! until the last record of every shard, hence every record, is in the table.

use crate::aws::kinesis::{self, RECORDS_A_REQUEST};
use crate::aws::{PAYLOAD_BYTES, dynamodb, iam, lambda};
use crate::connection::Connection;
use crate::context::Context;
use crate::finding::{Finding, Goal, Unit};
use crate::function::{Code, WRITES_RECORDS};
use crate::server::{Mode, Server};
use crate::stats::Sample;
use crate::trouble::{Result, Trouble};
use serde_json::json;
use std::collections::BTreeMap;
use std::time::Duration;

/// The fewest records in a second.
const LEAST: f64 = 5_000.0;
/// The records that wait.
const RECORDS: usize = 5_000;
/// The records of one invocation.
const BATCH: usize = 100;
/// The most rounds: each one is a server of its own.
const MOST_ROUNDS: u16 = 5;
/// Between two looks at the table.
const LOOK_INTERVAL: Duration = Duration::from_millis(2);
/// How long the backlog may take before the measure gives up.
const PATIENCE_MS: f64 = 60_000.0;

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let mut rates = Vec::new();
    let rounds = context.rounds.min(MOST_ROUNDS);
    for round in 1..=rounds {
        context.progress.step(format!("round {round} of {rounds}"));
        rates.push(round_rate(context).await?);
    }
    let rates = Sample::new(rates);
    let (low, high) = rates.range();
    Ok(vec![Finding {
        name: format!("backlog of {RECORDS}, batches of {BATCH}"),
        figure: rates.median(),
        unit: Unit::Records,
        beside: None,
        goal: Goal::AtLeast(LEAST),
        note: format!("{rounds} rounds, {low:.0}–{high:.0} rec/s, cold environments"),
    }])
}

async fn round_rate(context: &Context) -> Result<f64> {
    let server = Server::with_user(context, Mode::Durable).await?;
    let role = iam::create_role(&server).await?;
    let stream = kinesis::create_stream(&server).await?;
    dynamodb::create_table(&server).await?;
    lambda::create_function(&server, "writes", &role, &Code::pack(WRITES_RECORDS)?).await?;
    let mut last_of_shard = BTreeMap::new();
    for first in (0..RECORDS).step_by(RECORDS_A_REQUEST) {
        let numbers = first..first + RECORDS_A_REQUEST;
        let request = kinesis::put_records_of(numbers.clone().map(record));
        for (number, placed) in numbers.zip(kinesis::place(&server, &request).await?) {
            last_of_shard.insert(placed.shard_id, number);
        }
    }
    let mut connection = Connection::open(server.address).await?;
    let began_ns = context.ambient.clock.monotonic_ns();
    lambda::create_mapping(&server, &stream, "writes", BATCH).await?;
    for number in last_of_shard.into_values() {
        let get = server.sign(&dynamodb::get_item(&record(number).0));
        while !dynamodb::found(connection.exchange(&get).await?.body)? {
            if context.since_ms(began_ns) > PATIENCE_MS {
                return Err(Trouble::TimedOut(format!("record {number} in the table"), 60));
            }
            context.ambient.clock.sleep(LOOK_INTERVAL).await;
        }
    }
    let seconds = context.since_ms(began_ns) / 1e3;
    let count = dynamodb::count(&server).await?;
    if count != RECORDS as u64 {
        return Err(Trouble::wrong("the backlog", format!("{count} items in the table")));
    }
    server.stop().await?;
    Ok(RECORDS as f64 / seconds)
}

/// The key and the data, of 1 KiB, of record `number`: what the function makes an item of.
pub fn record(number: usize) -> (String, Vec<u8>) {
    let id = dynamodb::key(number);
    let frame = json!({"id": id, "data": ""}).to_string().len();
    let data = json!({"id": id, "data": "d".repeat(PAYLOAD_BYTES - frame)});
    (id, data.to_string().into_bytes())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_record_is_as_long_as_it_is_said_to_be() {
        for number in [0, 4_999] {
            assert_eq!(super::record(number).1.len(), super::PAYLOAD_BYTES);
        }
    }
}
