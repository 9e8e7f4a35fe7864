//! SendMessage, ReceiveMessage and DeleteMessage: each client sends a message, receives one, its own or
//! another's, and deletes it, again and again. Requests of all three kinds count; the same requests are
//! sent to the yardstick, with a receipt of which it knows nothing.

use super::{PREPARED, beside, prepare, yardstick};
use crate::aws::sqs;
use crate::connection::Connection;
use crate::contest::{Side, Tally, Turn};
use crate::context::Context;
use crate::finding::Finding;
use crate::load::Load;
use crate::server::{Mode, Server, Signer};
use crate::stats::Sample;
use crate::trouble::{Result, Trouble};
use bytes::Bytes;
use foundation::Clock;
use std::sync::Arc;
use tokio::task::JoinSet;

/// The least share of the durable bare server's requests.
const LEAST: f64 = 0.4;

/// What clients send.
struct Errand {
    url: String,
    sends: Vec<Bytes>,
    receive: Bytes,
    signer: Signer,
    /// What is deleted where no message was received: nothing, but of the yardstick.
    handle: Option<String>,
}

pub async fn run(context: &Context) -> Result<Vec<Finding>> {
    let server = Server::with_user(context, Mode::Durable).await?;
    let url = sqs::create_queue(&server, "bench").await?;
    let sends = prepare(&server, PREPARED, |number| sqs::send(&url, number));
    let receive = sqs::receive(&url);
    let sent = server.send(&sqs::send(&url, 0)).await?;
    let received = server.send(&receive).await?;
    let handle = sqs::handle(&received).map(str::to_owned);
    let handle = handle.ok_or_else(|| Trouble::wrong("ReceiveMessage", "there is no message"))?;
    let deleted = server.send(&sqs::delete(&url, &handle)).await?;
    let answer_bytes = (sent.len() + received.len() + deleted.len()) / 3;
    let (yardstick, against, _log) = yardstick(context, Mode::Durable, answer_bytes).await?;
    let receive = server.sign(&receive);
    let errand = |handle| {
        let (url, sends, receive) = (url.clone(), sends.clone(), receive.clone());
        Arc::new(Errand { url, sends, receive, signer: server.signer(), handle })
    };
    let (bare, ours) = (errand(Some(handle)), errand(None));
    let mut tally = Tally::default();
    // The first round warms both sides and is not counted.
    for round in 0..=context.rounds {
        context.progress.step(format!("round {round} of {}", context.rounds));
        let bare = turn(context, yardstick.side(), &bare).await?;
        let ours = turn(context, server.side(), &ours).await?;
        if round > 0 {
            tally.round(&bare, &ours);
        }
    }
    let left = sqs::count(&server, &url).await?;
    if left > 0 {
        return Err(Trouble::wrong("the queue", format!("{left} messages are left")));
    }
    server.stop().await?;
    let name = "SendMessage, ReceiveMessage, DeleteMessage, durable".to_owned();
    Ok(vec![beside(name, against, &tally.outcome(), LEAST)])
}

async fn turn(context: &Context, side: Side<'_>, errand: &Arc<Errand>) -> Result<Turn> {
    let clock = &context.ambient.clock;
    let before_s = side.process.processor_s()?;
    let began_ns = clock.monotonic_ns();
    let until_ns = began_ns + u64::try_from(context.span().as_nanos()).unwrap_or(u64::MAX / 2);
    let mut clients = JoinSet::new();
    for number in 0..context.clients() {
        let connection = Connection::open(side.address).await?;
        let client = Client { connection, errand: errand.clone(), clock: clock.clone() };
        let first = number * errand.sends.len() / context.clients();
        clients.spawn(client.run(first, until_ns));
    }
    let mut latencies = Vec::new();
    while let Some(done) = clients.join_next().await {
        latencies.extend(done.map_err(|e| Trouble::wrong("a client", e.to_string()))??);
    }
    let seconds = (clock.monotonic_ns() - began_ns) as f64 / 1e9;
    let answers = latencies.len();
    let load = Load { answers, rate: answers as f64 / seconds, latency_ms: Sample::new(latencies) };
    Ok(Turn { load, processor_s: side.process.processor_s()? - before_s })
}

struct Client {
    connection: Connection,
    errand: Arc<Errand>,
    clock: Arc<dyn Clock>,
}

impl Client {
    /// Works until it is time, and then to the end of what was begun; tells how long each answer took.
    async fn run(mut self, first: usize, until_ns: u64) -> Result<Vec<f64>> {
        let errand = self.errand.clone();
        let mut latencies = Vec::with_capacity(16 * 1024);
        for send in errand.sends.iter().cycle().skip(first) {
            latencies.push(self.exchange(send).await?.0);
            let handle = loop {
                let (took, handle) = self.exchange(&errand.receive).await?;
                if let Some(handle) = handle.or_else(|| errand.handle.clone()) {
                    latencies.push(took);
                    break handle;
                }
                // Others had all messages in hand: such an answer does not count.
            };
            let delete = errand.signer.sign(&sqs::delete(&errand.url, &handle));
            latencies.push(self.exchange(&delete).await?.0);
            if self.clock.monotonic_ns() >= until_ns {
                break;
            }
        }
        Ok(latencies)
    }

    /// How many milliseconds the answer took, and the handle that it holds.
    async fn exchange(&mut self, request: &[u8]) -> Result<(f64, Option<String>)> {
        let before_ns = self.clock.monotonic_ns();
        let answer = self.connection.exchange(request).await?;
        if answer.status != 200 {
            let said = String::from_utf8_lossy(answer.body).into_owned();
            return Err(Trouble::wrong("a queue", format!("{}: {said}", answer.status)));
        }
        let took_ms = (self.clock.monotonic_ns() - before_ns) as f64 / 1e6;
        Ok((took_ms, sqs::handle(answer.body).map(str::to_owned)))
    }
}
