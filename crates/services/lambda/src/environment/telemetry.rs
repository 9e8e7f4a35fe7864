//! Telemetry of one environment: what the platform, the function and its extensions tell, sent to the
//! extensions that have subscribed (Lambda Developer Guide, «Accessing real-time telemetry data for
//! extensions using the Telemetry API»; the Logs API that came before it is served alike).

use super::seam::Capsule;
use super::subscription::{Address, Buffering, Checked, Method};
use bytes::Bytes;
use foundation::{Clock, Timestamp};
use parking_lot::Mutex;
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
/// Before each further attempt where nobody listens, or events are refused.
const WAITS: [Duration; 5] = [
    Duration::from_millis(100),
    Duration::from_millis(200),
    Duration::from_millis(400),
    Duration::from_millis(800),
    Duration::from_millis(1_600),
];

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

/// What came of a request to subscribe.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Subscribed {
    /// It is told from now on, and what came before.
    New,
    /// It had done so already.
    Already,
    /// The environment is initialized.
    TooLate,
    /// It had done so by the other API.
    Otherwise,
}

/// One at most an extension.
#[derive(Debug)]
struct Subscriber {
    extension: String,
    checked: Arc<Checked>,
    sender: mpsc::Sender<Told>,
    dropped: Arc<Dropped>,
    task: AbortHandle,
}

/// What a subscriber was not told.
#[derive(Debug, Default)]
struct Dropped {
    records: AtomicUsize,
    bytes: AtomicUsize,
}

impl Dropped {
    fn count(&self, records: usize, bytes: usize) {
        self.records.fetch_add(records, Ordering::Relaxed);
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
    }

    fn take(&self) -> (usize, usize) {
        (self.records.swap(0, Ordering::Relaxed), self.bytes.swap(0, Ordering::Relaxed))
    }
}

impl Drop for Subscriber {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Subscriber {
    fn tell(&self, told: &Told) {
        if self.checked.wants(told) && self.sender.try_send(told.clone()).is_err() {
            self.dropped.count(1, told.record.to_string().len());
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

    /// An extension subscribes. It has one subscription: another in its place where it says another.
    pub(super) fn subscribe(
        &self,
        extension: &str,
        checked: Checked,
        clock: Arc<dyn Clock>,
        capsule: Weak<dyn Capsule>,
    ) -> Subscribed {
        let mut state = self.0.lock();
        if state.initialized {
            return Subscribed::TooLate;
        }
        let before = state.subscribers.iter().position(|one| one.extension == extension);
        if let Some(place) = before {
            let known = &state.subscribers[place].checked;
            if known.api != checked.api {
                return Subscribed::Otherwise;
            }
            if known.address == checked.address {
                return Subscribed::Already;
            }
            state.subscribers.remove(place);
        }
        let (sender, receiver) = mpsc::channel(QUEUE);
        let (checked, dropped) = (Arc::new(checked), Arc::<Dropped>::default());
        let courier = Courier {
            checked: checked.clone(),
            dropped: dropped.clone(),
            clock,
            capsule,
            line: None,
        };
        let task = tokio::spawn(courier.run(receiver)).abort_handle();
        let extension = extension.to_owned();
        let subscriber = Subscriber { extension, checked, sender, dropped, task };
        state.backlog.iter().for_each(|told| subscriber.tell(told));
        state.subscribers.push(subscriber);
        Subscribed::New
    }
}

/// Why events did not arrive.
#[derive(Debug)]
enum Failed {
    /// None of them did: they can be sent again.
    Unheard(String),
    /// Nobody can tell whether they did.
    Unknown(String),
}

/// Brings one subscriber what it is told.
struct Courier {
    checked: Arc<Checked>,
    dropped: Arc<Dropped>,
    clock: Arc<dyn Clock>,
    capsule: Weak<dyn Capsule>,
    /// Where the destination is one connection.
    line: Option<TcpStream>,
}

impl Courier {
    async fn run(mut self, mut receiver: mpsc::Receiver<Told>) {
        while let Some(first) = receiver.recv().await {
            let Buffering { max_bytes, max_items, timeout_ms } = self.checked.buffering;
            let mut events = vec![self.checked.shown(&first)];
            let mut bytes = events[0].to_string().len();
            let mut timeout = self.clock.sleep(Duration::from_millis(timeout_ms));
            while events.len() < max_items && bytes < max_bytes {
                tokio::select! {
                    biased;
                    more = receiver.recv() => match more {
                        Some(more) => {
                            let event = self.checked.shown(&more);
                            bytes += event.to_string().len();
                            events.push(event);
                        }
                        None => break,
                    },
                    () = &mut timeout => break,
                }
            }
            let (records, dropped_bytes) = self.dropped.take();
            if records > 0 {
                let record = json!({
                    "reason": "Consumer seems to have fallen behind as it has not acknowledged \
                               receipt of logs.",
                    "droppedRecords": records, "droppedBytes": dropped_bytes});
                let kind = "platform.logsDropped";
                let (at, source) = (self.clock.now(), Source::Platform);
                events.push(self.checked.shown(&Told { at, source, kind, record }));
            }
            self.bring(&events, bytes).await;
        }
    }

    /// Brings events, again where nobody has heard of them; what stays unheard is counted.
    async fn bring(&mut self, events: &[Value], bytes: usize) {
        let mut waits = WAITS.iter();
        loop {
            let why = match self.send(events).await {
                Ok(()) => return,
                Err(Failed::Unheard(why)) => match waits.next() {
                    Some(wait) => {
                        self.clock.sleep(*wait).await;
                        continue;
                    }
                    None => why,
                },
                // Again would be twice, perhaps.
                Err(Failed::Unknown(why)) => why,
            };
            tracing::debug!(why, "telemetry was not delivered");
            return self.dropped.count(events.len(), bytes);
        }
    }

    async fn send(&mut self, events: &[Value]) -> Result<(), Failed> {
        let gone = || Failed::Unknown("the environment has ended".to_owned());
        let capsule = self.capsule.upgrade().ok_or_else(gone)?;
        let unheard = |why: std::io::Error| Failed::Unheard(why.to_string());
        let unknown = |why: std::io::Error| Failed::Unknown(why.to_string());
        match &self.checked.address {
            Address::Tcp { port } => {
                let mut line = match self.line.take() {
                    Some(line) => line,
                    None => capsule.dial(*port).await.map_err(unheard)?,
                };
                drop(capsule);
                let mut text = String::new();
                for event in events {
                    text.push_str(&event.to_string());
                    text.push('\n');
                }
                line.write_all(text.as_bytes()).await.map_err(unknown)?;
                self.line = Some(line);
                Ok(())
            }
            Address::Http { method, host, port, path } => {
                let mut line = capsule.dial(*port).await.map_err(unheard)?;
                drop(capsule);
                let body = Bytes::from(Value::from(events.to_vec()).to_string());
                let head = head(*method, host, *port, path, body.len());
                line.write_all(head.as_bytes()).await.map_err(unknown)?;
                line.write_all(&body).await.map_err(unknown)?;
                let mut answer = vec![0; ANSWER_BYTES];
                let count = tokio::select! {
                    read = line.read(&mut answer) => read.map_err(unknown)?,
                    () = self.clock.sleep(ANSWER_LIMIT) => {
                        return Err(Failed::Unknown("no answer".to_owned()));
                    }
                };
                match status(&answer[..count]) {
                    Some(status) if status >= 400 => {
                        Err(Failed::Unheard(format!("answered with {status}")))
                    }
                    _ => Ok(()),
                }
            }
        }
    }
}

fn head(method: Method, host: &str, port: u16, path: &str, length: usize) -> String {
    format!(
        "{} {path} HTTP/1.1\r\nHost: {host}:{port}\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\nConnection: close\r\n\r\n",
        method.as_str()
    )
}

/// The status of an answer.
fn status(answer: &[u8]) -> Option<u16> {
    let line = std::str::from_utf8(answer.get(..12)?).ok()?;
    line.strip_prefix("HTTP/1.")?.get(2..5)?.parse().ok()
}
