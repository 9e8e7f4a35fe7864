//! A table of ten million items of 1 KiB: how much slower reads are than from one of ten thousand,
//! how long a restart after kill -9 takes, what it occupies, and what is left when it is deleted.

use super::{PREPARED, beside, prepare};
use crate::aws::PAYLOAD_BYTES;
use crate::aws::dynamodb::{self, ITEMS_A_BATCH};
use crate::connection::Connection;
use crate::context::Context;
use crate::finding::{Finding, Goal, Unit};
use crate::server::{Mode, Server};
use crate::trouble::{Result, Trouble};
use std::time::Duration;
use tokio::task::JoinSet;

const ITEMS: usize = 10_000_000;
const FEW: usize = 10_000;
/// Requests of the load that are under way.
const WRITERS: usize = 8;
/// Items between two words of progress.
const STEP: usize = 250_000;
/// The least share of the small table's rate: at most 1.5 times as slow.
const LEAST: f64 = 1.0 / 1.5;
/// The most that a restart may take.
const RESTART_MS: f64 = 2_000.0;
/// The most bytes on the disk for one of the data.
const DISK: f64 = 2.0;
/// What may be left of the disk's use when all is deleted: the log keeps some segments.
const LEFT_MIB: f64 = 1_024.0;
/// How long giving the space back may take.
const PATIENCE: Duration = Duration::from_secs(300);
const MIB: f64 = 1024.0 * 1024.0;

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let few = Server::with_user(context, Mode::Durable).await?;
    dynamodb::create_table(&few).await?;
    fill(context, &few, FEW).await?;
    let mut many = Server::with_user(context, Mode::Durable).await?;
    dynamodb::create_table(&many).await?;
    fill(context, &many, ITEMS).await?;

    // Spread over the whole table, in no order.
    let get = |items: usize| {
        move |number: usize| {
            dynamodb::get_item(&dynamodb::key(number.wrapping_mul(7_368_787) % items))
        }
    };
    let (of_few, of_many) =
        (prepare(&few, PREPARED, get(FEW)), prepare(&many, 10 * PREPARED, get(ITEMS)));
    let mut connection = Connection::open(many.address).await?;
    let mut answer_bytes = 0;
    for get in &of_many {
        let answer = connection.exchange(get).await?;
        if !dynamodb::found(answer.body)? {
            return Err(Trouble::wrong("GetItem", "an item that was put is not there"));
        }
        answer_bytes = answer.body.len();
    }
    let outcome =
        context.compare((few.side(), of_few), (many.side(), of_many), answer_bytes).await?;
    few.stop().await?;
    let mut findings =
        vec![beside("GetItem of ten million".into(), "of ten thousand", &outcome, LEAST)];

    let disk = many.disk_bytes()? as f64;
    let data = (ITEMS * PAYLOAD_BYTES) as f64;
    context.progress.step("killed and started again");
    many.restart(context).await?;
    findings.push(Finding {
        name: "restart with ten million items".into(),
        figure: many.start_ms,
        unit: Unit::Milliseconds,
        beside: None,
        goal: Goal::AtMost(RESTART_MS),
        note: "after kill -9, to the first answer".into(),
    });
    findings.push(Finding {
        name: "disk of ten million items".into(),
        figure: disk / MIB,
        unit: Unit::Mebibytes,
        beside: None,
        goal: Goal::AtMost(DISK * data / MIB),
        note: format!("{:.2} times the data", disk / data),
    });

    context.progress.step("deleted");
    let began_ns = context.ambient.clock.monotonic_ns();
    dynamodb::delete_table(&many).await?;
    let given_back = || async { Ok(many.disk_bytes()? as f64 / MIB <= LEFT_MIB) };
    many.wait_until("the space is given back", PATIENCE, given_back).await?;
    findings.push(Finding {
        name: "disk after DeleteTable".into(),
        figure: many.disk_bytes()? as f64 / MIB,
        unit: Unit::Mebibytes,
        beside: None,
        goal: Goal::AtMost(LEFT_MIB),
        note: format!("{:.0} s later", context.since_ms(began_ns) / 1e3),
    });
    many.stop().await?;
    Ok(findings)
}

/// Puts items `0..items`.
async fn fill(context: &Context, server: &Server, items: usize) -> Result<()> {
    for step in (0..items).step_by(STEP) {
        context.progress.step(format!("{step} of {items} items put"));
        let end = items.min(step + STEP);
        let mut writers = JoinSet::new();
        for writer in 0..WRITERS {
            let signer = server.signer();
            let mut connection = Connection::open(server.address).await?;
            writers.spawn(async move {
                let first = step + writer * ITEMS_A_BATCH;
                for first in (first..end).step_by(WRITERS * ITEMS_A_BATCH) {
                    let put = signer.sign(&dynamodb::put_items(first));
                    let answer = connection.exchange(&put).await?;
                    if answer.status != 200 {
                        let said = String::from_utf8_lossy(answer.body).into_owned();
                        return Err(Trouble::wrong("BatchWriteItem", said));
                    }
                }
                Ok(())
            });
        }
        while let Some(done) = writers.join_next().await {
            done.map_err(|e| Trouble::wrong("a writer", e.to_string()))??;
        }
    }
    Ok(())
}
