//! GetRecords of 500 records of 1 KiB, from many places of a stream.

use super::{records, yardstick};
use crate::aws::kinesis::{self, Placed, RECORDS_A_REQUEST};
use crate::connection::Connection;
use crate::context::Context;
use crate::finding::Finding;
use crate::server::{Mode, Server};
use crate::trouble::{Result, Trouble};
use std::collections::BTreeMap;

/// The fewest records in a second.
const LEAST: f64 = 300_000.0;
/// How many full PutRecords fill the stream.
const FILLINGS: usize = 40;
/// How far apart the places are that are read from.
const STRIDE: usize = 250;

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let server = Server::with_user(context, Mode::Durable).await?;
    kinesis::create_stream(&server).await?;
    let mut shards: BTreeMap<String, Vec<Placed>> = BTreeMap::new();
    for filling in 0..FILLINGS {
        let request = kinesis::put_records(filling * RECORDS_A_REQUEST);
        for placed in kinesis::place(&server, &request).await? {
            shards.entry(placed.shard_id.clone()).or_default().push(placed);
        }
    }
    let mut connection = Connection::open(server.address).await?;
    let (mut gets, mut answer_bytes) = (Vec::new(), 0);
    for records in shards.values() {
        let full = records.len().saturating_sub(RECORDS_A_REQUEST);
        for place in records.iter().take(full).step_by(STRIDE) {
            let get = server.sign(&kinesis::get_records(&server, place).await?);
            let answer = connection.exchange(&get).await?;
            let got = kinesis::records_in(answer.body)?;
            if got != RECORDS_A_REQUEST {
                return Err(Trouble::wrong("GetRecords", format!("{got} records")));
            }
            answer_bytes = answer.body.len();
            gets.push(get);
        }
    }
    let (yardstick, name, _log) = yardstick(context, Mode::Ephemeral, answer_bytes).await?;
    let outcome = context.contest(&yardstick, server.side(), gets, answer_bytes).await?;
    server.stop().await?;
    let title = format!("GetRecords of {RECORDS_A_REQUEST}");
    Ok(vec![records(title, name, &outcome, RECORDS_A_REQUEST, LEAST)])
}
