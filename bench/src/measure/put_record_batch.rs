//! PutRecordBatch of 500 records of 1 KiB, which are packed with gzip and delivered to a bucket meanwhile.

use super::{prepare, records, yardstick};
use crate::aws::firehose;
use crate::context::Context;
use crate::finding::Finding;
use crate::server::{Mode, Server};
use crate::trouble::Result;

/// The fewest records in a second, durable and ephemeral.
const LEAST: [(Mode, f64); 2] = [(Mode::Durable, 100_000.0), (Mode::Ephemeral, 200_000.0)];
/// How many different requests, of 0.7 MB each, are replayed.
const REQUESTS: usize = 64;

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for (mode, least) in LEAST {
        let server = Server::with_user(context, mode).await?;
        firehose::create_stream(&server).await?;
        let answer_bytes = server.send(&firehose::put_record_batch(0)).await?.len();
        let (yardstick, name, _log) = yardstick(context, mode, answer_bytes).await?;
        let each = firehose::RECORDS_A_REQUEST;
        let puts = prepare(&server, REQUESTS, |number| firehose::put_record_batch(number * each));
        let outcome = context.contest(&yardstick, server.side(), puts, answer_bytes).await?;
        server.stop().await?;
        let name_of_mode = format!("PutRecordBatch of {each}, {}", mode.name());
        findings.push(records(name_of_mode, name, &outcome, each, least));
    }
    Ok(findings)
}
