//! PutItem of items of 1 KiB.

use super::{PREPARED, beside, prepare, yardstick};
use crate::aws::dynamodb;
use crate::context::Context;
use crate::finding::Finding;
use crate::server::{Mode, Server};
use crate::trouble::Result;

/// The least share of the yardstick's rate, durable and ephemeral.
const LEAST: [(Mode, f64); 2] = [(Mode::Durable, 0.70), (Mode::Ephemeral, 0.50)];

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for (mode, least) in LEAST {
        let server = Server::with_user(context, mode).await?;
        dynamodb::create_table(&server).await?;
        let answer_bytes = server.send(&dynamodb::put_item(0)).await?.len();
        let (yardstick, name, _log) = yardstick(context, mode, answer_bytes).await?;
        let puts = prepare(&server, PREPARED, dynamodb::put_item);
        let outcome = context.contest(&yardstick, server.side(), puts, answer_bytes).await?;
        server.stop().await?;
        findings.push(beside(format!("PutItem, {}", mode.name()), name, &outcome, least));
    }
    Ok(findings)
}
