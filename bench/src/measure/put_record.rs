//! PutRecord of records of 1 KiB.

use super::{PREPARED, beside, prepare, yardstick};
use crate::aws::kinesis;
use crate::context::Context;
use crate::finding::Finding;
use crate::server::{Mode, Server};
use crate::trouble::Result;

/// The least share of the yardstick's rate, durable and ephemeral.
const LEAST: [(Mode, f64); 2] = [(Mode::Durable, 0.70), (Mode::Ephemeral, 0.70)];

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for (mode, least) in LEAST {
        let server = Server::with_user(context, mode).await?;
        kinesis::create_stream(&server).await?;
        let answer_bytes = server.send(&kinesis::put_record(0)).await?.len();
        let (yardstick, name, _log) = yardstick(context, mode, answer_bytes).await?;
        let puts = prepare(&server, PREPARED, kinesis::put_record);
        let outcome = context.contest(&yardstick, server.side(), puts, answer_bytes).await?;
        server.stop().await?;
        findings.push(beside(format!("PutRecord, {}", mode.name()), name, &outcome, least));
    }
    Ok(findings)
}
