//! Telemetry of one environment: what the platform, the function and its extensions tell, sent to the
//! extensions that have subscribed (Lambda Developer Guide, «Accessing real-time telemetry data for
//! extensions using the Telemetry API»; the Logs API that came before it is served alike).

use super::seam::Capsule;
use bytes::Bytes;
use foundation::{Clock, Timestamp};
use parking_lot::Mutex;
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::task::AbortHandle;

/// What is kept of an initialization for who subscribes in the middle of it.
const BACKLOG_MAX: usize = 1_000;
/// Events on their way to one subscriber, beside what it buffers itself; what is more is dropped, and
/// told of.
const QUEUE: usize = 2_048;
/// How much of a subscriber's answer is read: its status is all that counts.
const ANSWER_BYTES: usize = 4 * 1024;
/// How long a subscriber may take for its answer, while its environment runs.
const ANSWER_LIMIT: Duration = Duration::from_secs(30);

/// Whose an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    Platform,
    Function,
    Extension,
}

impl Source {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Source::Platform => "platform",
            Source::Function => "function",
            Source::Extension => "extension",
        }
    }
}

/// One event.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Told {
    pub(super) at: Timestamp,
    pub(super) source: Source,
    /// `platform.start`, `function` and the like.
    pub(super) kind: &'static str,
    pub(super) record: Value,
}

impl Told {
    fn json(&self) -> Value {
        json!({"time": self.at.iso8601(), "type": self.kind, "record": self.record})
    }
}

/// What a subscriber asks for.
#[derive(Debug, Deserialize)]
pub(super) struct Subscription {
    #[serde(rename = "schemaVersion")]
    pub(super) schema: Option<String>,
    pub(super) types: Vec<String>,
    #[serde(default)]
    buffering: Buffering,
    destination: Destination,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Buffering {
    max_bytes: usize,
    max_items: usize,
    timeout_ms: u64,
}

impl Default for Buffering {
    fn default() -> Self {
        Buffering { max_bytes: 262_144, max_items: 10_000, timeout_ms: 1_000 }
    }
}

#[derive(Debug, Deserialize)]
struct Destination {
    protocol: String,
    #[serde(rename = "URI", alias = "uri")]
    uri: Option<String>,
    port: Option<u16>,
}

/// Where events are sent.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Address {
    Http { host: String, port: u16, path: String },
    Tcp { port: u16 },
}

/// A subscription that makes sense.
#[derive(Debug)]
pub(super) struct Checked {
    sources: Vec<Source>,
    buffering: Buffering,
    address: Address,
    /// Whether it is one of the Logs API, which knows fewer events.
    logs: bool,
}

impl Checked {
    pub(super) fn types(&self) -> Vec<&'static str> {
        self.sources.iter().map(|source| source.as_str()).collect()
    }

    pub(super) fn is_logs(&self) -> bool {
        self.logs
    }

    fn wants(&self, told: &Told) -> bool {
        const LOGS: [&str; 7] = [
            "platform.start",
            "platform.end",
            "platform.report",
            "platform.runtimeDone",
            "platform.extension",
            "platform.logsSubscription",
            "platform.logsDropped",
        ];
        let known = match (told.source, self.logs) {
            (Source::Platform, true) => LOGS.contains(&told.kind),
            (Source::Platform, false) => told.kind != "platform.end",
            _ => true,
        };
        known && self.sources.contains(&told.source)
    }
}

impl Subscription {
    /// What it comes to; or what is wrong with it.
    pub(super) fn check(self, logs: bool) -> Result<Checked, String> {
        let schemas = match logs {
            true => ["2020-08-15", "2021-03-18", "2021-03-18"],
            false => ["2022-07-01", "2022-12-13", "2025-01-29"],
        };
        match self.schema.as_deref() {
            None if logs => {}
            Some(schema) if schemas.contains(&schema) => {}
            other => return Err(format!("schemaVersion {} is unknown", other.unwrap_or("(none)"))),
        }
        let mut sources = Vec::new();
        for name in &self.types {
            let all = [Source::Platform, Source::Function, Source::Extension];
            let source = all.into_iter().find(|source| source.as_str() == name);
            sources.push(source.ok_or_else(|| format!("type {name} is unknown"))?);
        }
        if sources.is_empty() {
            return Err("types must not be empty".to_owned());
        }
        let Buffering { max_bytes, max_items, timeout_ms } = self.buffering;
        let fits = (262_144..=1_048_576).contains(&max_bytes)
            && (1_000..=10_000).contains(&max_items)
            && (25..=30_000).contains(&timeout_ms);
        if !fits {
            return Err("buffering: maxBytes is 262144 to 1048576, maxItems 1000 to 10000, \
                        timeoutMs 25 to 30000"
                .to_owned());
        }
        Ok(Checked { sources, buffering: self.buffering, address: self.destination.check()?, logs })
    }
}

impl Destination {
    fn check(self) -> Result<Address, String> {
        match (self.protocol.as_str(), self.uri, self.port) {
            ("TCP", None, Some(port)) => Ok(Address::Tcp { port }),
            ("HTTP", Some(uri), None) => {
                let uri: http::Uri = uri.parse().map_err(|_| format!("URI {uri} is malformed"))?;
                let host = uri.host().unwrap_or_default();
                if uri.scheme_str() != Some("http")
                    || !["sandbox.localdomain", "sandbox"].contains(&host)
                {
                    return Err(format!(
                        "URI {uri} must be of the form http://sandbox.localdomain:PORT/PATH"
                    ));
                }
                let host = host.to_owned();
                let path = uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
                Ok(Address::Http { host, port: uri.port_u16().unwrap_or(80), path })
            }
            (protocol, ..) => Err(format!(
                "destination: protocol is HTTP with a URI, or TCP with a port, not {protocol}"
            )),
        }
    }
}

/// The telemetry of one environment.
#[derive(Debug, Default)]
pub(super) struct Hub(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// Until the environment is initialized.
    backlog: Vec<Told>,
    initialized: bool,
    subscribers: Vec<Subscriber>,
}

#[derive(Debug)]
struct Subscriber {
    checked: Arc<Checked>,
    sender: mpsc::Sender<Told>,
    dropped: Arc<AtomicUsize>,
    task: AbortHandle,
}

impl Drop for Subscriber {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Subscriber {
    fn tell(&self, told: &Told) {
        if self.checked.wants(told) && self.sender.try_send(told.clone()).is_err() {
            self.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }
}

impl Hub {
    pub(super) fn tell(&self, told: Told) {
        let mut state = self.0.lock();
        state.subscribers.iter().for_each(|subscriber| subscriber.tell(&told));
        if !state.initialized && state.backlog.len() < BACKLOG_MAX {
            state.backlog.push(told);
        }
    }

    /// Whether anybody listens, or may still come to.
    pub(super) fn is_heard(&self) -> bool {
        let state = self.0.lock();
        !state.initialized || !state.subscribers.is_empty()
    }

    /// From now on nobody may subscribe.
    pub(super) fn initialized(&self) {
        let mut state = self.0.lock();
        state.initialized = true;
        state.backlog = Vec::new();
    }

    /// A new subscriber, who is told what came before; whether it is not too late.
    pub(super) fn subscribe(
        &self,
        checked: Checked,
        clock: Arc<dyn Clock>,
        capsule: Weak<dyn Capsule>,
    ) -> bool {
        let mut state = self.0.lock();
        if state.initialized {
            return false;
        }
        let (sender, receiver) = mpsc::channel(QUEUE);
        let (checked, dropped) = (Arc::new(checked), Arc::<AtomicUsize>::default());
        let courier = Courier {
            checked: checked.clone(),
            dropped: dropped.clone(),
            clock,
            capsule,
            line: None,
        };
        let task = tokio::spawn(courier.run(receiver)).abort_handle();
        let subscriber = Subscriber { checked, sender, dropped, task };
        state.backlog.iter().for_each(|told| subscriber.tell(told));
        state.subscribers.push(subscriber);
        true
    }
}

/// Brings one subscriber what it is told.
struct Courier {
    checked: Arc<Checked>,
    dropped: Arc<AtomicUsize>,
    clock: Arc<dyn Clock>,
    capsule: Weak<dyn Capsule>,
    /// Where the destination is one connection.
    line: Option<TcpStream>,
}

impl Courier {
    async fn run(mut self, mut receiver: mpsc::Receiver<Told>) {
        while let Some(first) = receiver.recv().await {
            let Buffering { max_bytes, max_items, timeout_ms } = self.checked.buffering;
            let mut events = vec![first.json()];
            let mut bytes = events[0].to_string().len();
            let mut timeout = self.clock.sleep(Duration::from_millis(timeout_ms));
            while events.len() < max_items && bytes < max_bytes {
                tokio::select! {
                    biased;
                    more = receiver.recv() => match more {
                        Some(more) => {
                            let event = more.json();
                            bytes += event.to_string().len();
                            events.push(event);
                        }
                        None => break,
                    },
                    () = &mut timeout => break,
                }
            }
            let dropped = self.dropped.swap(0, Ordering::Relaxed);
            if dropped > 0 {
                let record = json!({"reason": "Consumer seems to have fallen behind",
                    "droppedRecords": dropped, "droppedBytes": 0});
                let kind = "platform.logsDropped";
                let (at, source) = (self.clock.now(), Source::Platform);
                events.push(Told { at, source, kind, record }.json());
            }
            if let Err(why) = self.send(&events).await {
                tracing::debug!(%why, "telemetry was not delivered");
            }
        }
    }

    async fn send(&mut self, events: &[Value]) -> std::io::Result<()> {
        let capsule = self.capsule.upgrade().ok_or(std::io::ErrorKind::NotConnected)?;
        match &self.checked.address {
            Address::Tcp { port } => {
                let mut line = match self.line.take() {
                    Some(line) => line,
                    None => capsule.dial(*port).await?,
                };
                drop(capsule);
                let mut text = String::new();
                for event in events {
                    text.push_str(&event.to_string());
                    text.push('\n');
                }
                line.write_all(text.as_bytes()).await?;
                self.line = Some(line);
                Ok(())
            }
            Address::Http { host, port, path } => {
                let mut line = capsule.dial(*port).await?;
                drop(capsule);
                let body = Bytes::from(Value::from(events.to_vec()).to_string());
                let head = format!(
                    "POST {path} HTTP/1.1\r\nHost: {host}:{port}\r\nContent-Type: \
                     application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                    body.len()
                );
                line.write_all(head.as_bytes()).await?;
                line.write_all(&body).await?;
                let mut answer = vec![0; ANSWER_BYTES];
                tokio::select! {
                    read = line.read(&mut answer) => read.map(drop),
                    () = self.clock.sleep(ANSWER_LIMIT) => Err(std::io::ErrorKind::TimedOut.into()),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subscriptions_are_checked() {
        let http = r#"{"protocol":"HTTP","URI":"http://sandbox.localdomain:8080/x"}"#;
        let tcp = r#"{"protocol":"TCP","port":9999}"#;
        for (schema, types, destination, more, fine) in [
            ("2022-12-13", r#"["platform","function"]"#, http, "", true),
            ("2025-01-29", r#"["extension"]"#, tcp, "", true),
            ("2022-07-01", r#"["platform"]"#, http, r#","buffering":{"timeoutMs":25}"#, true),
            ("2022-07-01", r#"["platform"]"#, http, r#","buffering":{"timeoutMs":24}"#, false),
            ("2022-07-01", r#"["platform"]"#, http, r#","buffering":{"maxItems":9}"#, false),
            ("2019-01-01", r#"["platform"]"#, http, "", false),
            ("2022-07-01", r#"["elsewhere"]"#, http, "", false),
            ("2022-07-01", "[]", http, "", false),
            (
                "2022-07-01",
                r#"["platform"]"#,
                r#"{"protocol":"HTTP","URI":"http://example.com"}"#,
                "",
                false,
            ),
            ("2022-07-01", r#"["platform"]"#, r#"{"protocol":"HTTP"}"#, "", false),
            ("2022-07-01", r#"["platform"]"#, r#"{"protocol":"SMTP","port":1}"#, "", false),
        ] {
            let text = format!(
                r#"{{"schemaVersion":"{schema}","types":{types},"destination":{destination}{more}}}"#
            );
            let subscription: Subscription = serde_json::from_str(&text).unwrap();
            assert_eq!(subscription.check(false).is_ok(), fine, "{text}");
        }
    }
}
