//! Many clients that replay prepared requests for a while.

use crate::connection::Connection;
use crate::stats::Sample;
use crate::trouble::{Result, Trouble};
use bytes::Bytes;
use foundation::Clock;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;

/// The requests that are sent in turn, and what their answers must be like.
#[derive(Clone, Debug)]
pub struct Workload {
    /// Signed, ready to send; never empty.
    pub requests: Arc<[Bytes]>,
    /// How many clients, each with one request under way.
    pub clients: usize,
    /// How long the body of every answer must be at least: a server that is fast because it answers
    /// less is not fast.
    pub least_answer_bytes: usize,
}

/// What a load came to.
#[derive(Clone, Debug)]
pub struct Load {
    /// How many answers came.
    pub answers: usize,
    /// Answers in a second.
    pub rate: f64,
    /// How long each answer took, in milliseconds.
    pub latency_ms: Sample,
}

/// Loads the server at `address` for `span`. Every answer must be a 200.
pub async fn run(
    clock: &Arc<dyn Clock>,
    address: SocketAddr,
    workload: &Workload,
    span: Duration,
) -> Result<Load> {
    let mut connections = Vec::new();
    for _ in 0..workload.clients {
        connections.push(Connection::open(address).await?);
    }
    let began_ns = clock.monotonic_ns();
    let until_ns = began_ns + u64::try_from(span.as_nanos()).unwrap_or(u64::MAX / 2);
    let mut clients = JoinSet::new();
    for (number, connection) in connections.into_iter().enumerate() {
        // Each client starts elsewhere, so that no two send the same request at the same time.
        let first = number * workload.requests.len() / workload.clients;
        clients.spawn(client(clock.clone(), connection, workload.clone(), first, until_ns));
    }
    let mut latencies = Vec::new();
    while let Some(done) = clients.join_next().await {
        latencies.extend(done.map_err(|e| Trouble::wrong("a client", e.to_string()))??);
    }
    let seconds = (clock.monotonic_ns() - began_ns) as f64 / 1e9;
    let answers = latencies.len();
    Ok(Load { answers, rate: answers as f64 / seconds, latency_ms: Sample::new(latencies) })
}

async fn client(
    clock: Arc<dyn Clock>,
    mut connection: Connection,
    workload: Workload,
    first: usize,
    until_ns: u64,
) -> Result<Vec<f64>> {
    let mut latencies = Vec::with_capacity(16 * 1024);
    let mut before_ns = clock.monotonic_ns();
    for request in workload.requests.iter().cycle().skip(first) {
        let answer = connection.exchange(request).await?;
        if answer.status != 200 {
            return Err(Trouble::Refused {
                what: "a request under load".into(),
                status: answer.status,
                body: String::from_utf8_lossy(answer.body).chars().take(500).collect(),
            });
        }
        if answer.body.len() < workload.least_answer_bytes {
            return Err(Trouble::Malformed("shorter than the same request's answer was before"));
        }
        let now_ns = clock.monotonic_ns();
        latencies.push((now_ns - before_ns) as f64 / 1e6);
        if now_ns >= until_ns {
            break;
        }
        before_ns = now_ns;
    }
    Ok(latencies)
}
