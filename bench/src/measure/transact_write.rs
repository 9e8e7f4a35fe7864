//! TransactWriteItems of four puts of 1 KiB each.

use super::{PREPARED, beside, prepare, yardstick};
use crate::aws::dynamodb;
use crate::context::Context;
use crate::finding::Finding;
use crate::server::{Mode, Server};
use crate::trouble::Result;

/// The least share of the durable yardstick's rate.
const LEAST: f64 = 0.40;

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let server = Server::with_user(context, Mode::Durable).await?;
    dynamodb::create_table(&server).await?;
    let answer_bytes = server.send(&dynamodb::put_together(0)).await?.len();
    let (yardstick, name, _log) = yardstick(context, Mode::Durable, answer_bytes).await?;
    let writes = prepare(&server, PREPARED, dynamodb::put_together);
    let outcome = context.contest(&yardstick, server.side(), writes, answer_bytes).await?;
    server.stop().await?;
    Ok(vec![beside("TransactWriteItems of 4, durable".into(), name, &outcome, LEAST)])
}
