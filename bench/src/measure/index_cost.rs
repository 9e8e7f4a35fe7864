//! PutItem of items of 1 KiB into a table with one global index that projects everything, beside the
//! same into a table without.

use super::{PREPARED, beside, prepare};
use crate::aws::dynamodb;
use crate::context::Context;
use crate::finding::Finding;
use crate::server::{Mode, Server};
use crate::trouble::Result;

/// The least share of the rate without an index: it costs at most as much again.
const LEAST: f64 = 0.50;

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let plain = Server::with_user(context, Mode::Durable).await?;
    dynamodb::create_table(&plain).await?;
    let indexed = Server::with_user(context, Mode::Durable).await?;
    dynamodb::create_indexed_table(&indexed).await?;
    let answer_bytes = indexed.send(&dynamodb::put_owned_item(0)).await?.len();
    let puts = |server| prepare(server, PREPARED, dynamodb::put_owned_item);
    let (without, with) = (puts(&plain), puts(&indexed));
    let outcome =
        context.compare((plain.side(), without), (indexed.side(), with), answer_bytes).await?;
    plain.stop().await?;
    indexed.stop().await?;
    Ok(vec![beside("PutItem, durable, one index".into(), "no index", &outcome, LEAST)])
}
