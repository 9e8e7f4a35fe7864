//! Objects of 1 KiB, 4 KiB and 1 MiB, put and got: small ones lie in the key space, large ones in files.

use super::{beside, prepare, yardstick};
use crate::aws::s3;
use crate::connection::Connection;
use crate::context::Context;
use crate::finding::{Finding, Goal};
use crate::server::{Mode, Server};
use crate::trouble::{Result, Trouble};

/// Bytes of an object, how they are called, and how many different ones are sent: no more than fit
/// into memory.
const SIZES: [(usize, &str, usize); 3] =
    [(1 << 10, "1 KiB", 2_000), (1 << 12, "4 KiB", 2_000), (1 << 20, "1 MiB", 64)];
/// The least share of the bare server's answers where an object of 4 KiB is got.
const GET_LEAST: f64 = 0.5;

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for (bytes, size, count) in SIZES {
        let server = Server::with_user(context, Mode::Durable).await?;
        server.send(&s3::create_bucket()).await?;
        let puts = prepare(&server, count, |number| s3::put(number, bytes));
        let gets = prepare(&server, count, s3::get);
        // Every object is there before it is asked for under load.
        let mut connection = Connection::open(server.address).await?;
        for (put, get) in puts.iter().zip(&gets) {
            connection.exchange(put).await?;
            if connection.exchange(get).await?.body.len() != bytes {
                return Err(Trouble::wrong("GetObject", "an object is shorter than it was"));
            }
        }
        for (name, mode, requests, answer_bytes) in
            [("PutObject", Mode::Durable, puts, 0), ("GetObject", Mode::Ephemeral, gets, bytes)]
        {
            let (yardstick, against, _log) = yardstick(context, mode, answer_bytes).await?;
            let outcome =
                context.contest(&yardstick, server.side(), requests, answer_bytes).await?;
            let finding = beside(format!("{name}, {size}, durable"), against, &outcome, 0.0);
            let goal = match (name, size) {
                ("GetObject", "4 KiB") => Goal::Share(GET_LEAST),
                _ => Goal::Context,
            };
            findings.push(Finding { goal, ..finding });
        }
        server.stop().await?;
    }
    Ok(findings)
}
