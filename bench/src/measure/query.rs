//! Query of 10 items of 1 KiB, on the durable server: a read needs no disk.

use super::{PREPARED, beside, prepare, yardstick};
use crate::aws::dynamodb;
use crate::connection::Connection;
use crate::context::Context;
use crate::finding::Finding;
use crate::server::{Mode, Server};
use crate::trouble::{Result, Trouble};

/// The least share of the bare server's rate.
const LEAST: f64 = 0.35;
/// Items of a collection.
const ITEMS: usize = 10;

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let server = Server::with_user(context, Mode::Durable).await?;
    dynamodb::create_ordered_table(&server).await?;
    let mut connection = Connection::open(server.address).await?;
    let put = |number| dynamodb::put_collection(number, ITEMS);
    for put in prepare(&server, PREPARED, put) {
        connection.exchange(&put).await?;
    }
    let queries = prepare(&server, PREPARED, dynamodb::query);
    let mut answer_bytes = 0;
    for query in &queries {
        let answer = connection.exchange(query).await?;
        let found = dynamodb::items_in(answer.body)?;
        if found != ITEMS {
            return Err(Trouble::wrong("Query", format!("{found} items instead of {ITEMS}")));
        }
        answer_bytes = answer.body.len();
    }
    let (yardstick, name, _log) = yardstick(context, Mode::Ephemeral, answer_bytes).await?;
    let outcome = context.contest(&yardstick, server.side(), queries, answer_bytes).await?;
    server.stop().await?;
    Ok(vec![beside(format!("Query of {ITEMS} items"), name, &outcome, LEAST)])
}
