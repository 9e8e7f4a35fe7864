//! Objects of 8 MiB: got beside the bare server; put beside what the disk itself takes, files of that
//! size written and synced one after the other by as many writers.

use super::{beside, prepare, yardstick};
use crate::aws::s3;
use crate::connection::Connection;
use crate::context::Context;
use crate::finding::{Beside, Finding, Goal, Unit};
use crate::server::{Mode, Server};
use crate::stats::Sample;
use crate::trouble::{Result, Trouble};
use foundation::Clock;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

const BYTES: usize = 8 << 20;
/// How many different objects.
const OBJECTS: usize = 16;
/// Clients, and writers of files: enough to keep a disk busy.
const CLIENTS: usize = 4;
/// The least share of the bare server's answers.
const GET_LEAST: f64 = 0.6;
/// The least share of the disk's own files.
const PUT_LEAST: f64 = 0.8;

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let server = Server::with_user(context, Mode::Durable).await?;
    server.send(&s3::create_bucket()).await?;
    let puts = prepare(&server, OBJECTS, |number| s3::put(number, BYTES));
    let gets = prepare(&server, OBJECTS, s3::get);
    let mut connection = Connection::open(server.address).await?;
    for (put, get) in puts.iter().zip(&gets) {
        connection.exchange(put).await?;
        if connection.exchange(get).await?.body.len() != BYTES {
            return Err(Trouble::wrong("GetObject", "an object is shorter than it was"));
        }
    }
    let (yardstick, against, _log) = yardstick(context, Mode::Ephemeral, BYTES).await?;
    let outcome = context.contest_of(CLIENTS, &yardstick, server.side(), gets, BYTES).await?;
    let got = beside("GetObject, 8 MiB".into(), against, &outcome, GET_LEAST);
    let scratch = context.scratch()?;
    let (mut disk, mut ours, mut share) = (Vec::new(), Vec::new(), Vec::new());
    for round in 1..=context.rounds {
        context.progress.step(format!("round {round} of {}", context.rounds));
        let path = scratch.path().to_owned();
        let (clock, span) = (context.ambient.clock.clone(), context.span());
        let files = tokio::task::spawn_blocking(move || files_a_second(&clock, &path, span));
        let files = files.await.map_err(|e| Trouble::wrong("writing files", e.to_string()))??;
        let objects = context.load(CLIENTS, server.address, puts.clone()).await?.rate;
        disk.push(files);
        ours.push(objects);
        share.push(objects / files);
    }
    server.stop().await?;
    let share = Sample::new(share);
    let (low, high) = share.range();
    let put = Finding {
        name: "PutObject, 8 MiB, durable".into(),
        figure: Sample::new(ours).median(),
        unit: Unit::Requests,
        beside: Some(Beside {
            name: "disk",
            figure: Sample::new(disk).median(),
            share: share.median(),
        }),
        goal: Goal::Share(PUT_LEAST),
        note: format!("share {:.0}–{:.0} %, {CLIENTS} clients", 100.0 * low, 100.0 * high),
    };
    Ok(vec![got, put])
}

/// How many files of an object's size the disk takes in a second, each written and synced.
fn files_a_second(clock: &Arc<dyn Clock>, directory: &Path, span: Duration) -> Result<f64> {
    let failed = |e| Trouble::io(format!("writing to {}", directory.display()), e);
    let bytes = vec![b'o'; BYTES];
    let began_ns = clock.monotonic_ns();
    let elapsed = || Duration::from_nanos(clock.monotonic_ns() - began_ns);
    let write = |writer: usize| {
        let mut files = 0_u32;
        while elapsed() < span {
            let path = directory.join(format!("{writer}-{files}"));
            let mut file = std::fs::File::create(&path)?;
            file.write_all(&bytes)?;
            file.sync_data()?;
            files += 1;
        }
        Ok::<_, std::io::Error>(files)
    };
    let counts: Vec<_> = std::thread::scope(|scope| {
        let writers: Vec<_> = (0..CLIENTS).map(|n| scope.spawn(move || write(n))).collect();
        writers.into_iter().map(|writer| writer.join()).collect()
    });
    let seconds = elapsed().as_secs_f64();
    let mut files = 0;
    for count in counts {
        files += count
            .map_err(|_| Trouble::wrong("writing files", "a writer panicked"))?
            .map_err(failed)?;
    }
    for entry in std::fs::read_dir(directory).map_err(failed)? {
        std::fs::remove_file(entry.map_err(failed)?.path()).map_err(failed)?;
    }
    Ok(f64::from(files) / seconds)
}
