//! GetItem of items of 1 KiB, on the durable server: a read needs no disk.

use super::{PREPARED, beside, prepare, yardstick};
use crate::aws::dynamodb;
use crate::connection::Connection;
use crate::context::Context;
use crate::finding::Finding;
use crate::server::{Mode, Server};
use crate::trouble::{Result, Trouble};

/// The least share of the bare server's rate.
const LEAST: f64 = 0.60;

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let server = Server::with_user(context, Mode::Durable).await?;
    dynamodb::create_table(&server).await?;
    let mut connection = Connection::open(server.address).await?;
    for put in prepare(&server, PREPARED, dynamodb::put_item) {
        connection.exchange(&put).await?;
    }
    let gets = prepare(&server, PREPARED, |number| dynamodb::get_item(&dynamodb::key(number)));
    let mut answer_bytes = 0;
    for get in &gets {
        let answer = connection.exchange(get).await?;
        if !dynamodb::found(answer.body)? {
            return Err(Trouble::wrong("GetItem", "an item that was put is not there"));
        }
        answer_bytes = answer.body.len();
    }
    let (yardstick, name, _log) = yardstick(context, Mode::Ephemeral, answer_bytes).await?;
    let outcome = context.contest(&yardstick, server.side(), gets, answer_bytes).await?;
    server.stop().await?;
    Ok(vec![beside("GetItem".into(), name, &outcome, LEAST)])
}
