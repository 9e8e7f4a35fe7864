//! A connection from its handshake to its end.

use super::Sockets;
use super::connection::{MESSAGE_BYTES_MAX, Open, Queued};
use super::wire::{Event, Said, Wire};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

/// How long a connection may be silent, and how long it may be there at all («Amazon API Gateway
/// quotas and important notes»).
const IDLE_MAX: Duration = Duration::from_secs(10 * 60);
const LIFE_MAX: Duration = Duration::from_secs(2 * 60 * 60);
/// Messages of one connection that are worked on at once; the client waits to be read further.
const MESSAGES_AT_ONCE: usize = 16;
/// How long a client may take for its part of the end.
const PATIENCE: Duration = Duration::from_secs(5);

/// Why a connection ends: the code and reason that its API is told.
#[derive(Debug, Clone, PartialEq, Eq)]
struct End {
    status: u16,
    reason: String,
    /// Whether the client is still to be told.
    ours: bool,
}

impl End {
    fn ours(status: u16, reason: &str) -> End {
        End { status, reason: reason.to_owned(), ours: true }
    }

    fn theirs(status: u16, reason: String) -> End {
        let reason = match (status, reason.is_empty()) {
            (1005, true) => "Client-side close frame status not set".to_owned(),
            (1006, true) => "Connection closed abnormally".to_owned(),
            _ => reason,
        };
        End { status, reason, ours: false }
    }
}

/// A connection that is to be carried on. It ends once, however that comes: its API is told.
pub struct Session {
    sockets: Arc<Sockets>,
    open: Arc<Open>,
    /// Nothing after the end.
    queued: Option<mpsc::Receiver<Queued>>,
}

impl Session {
    pub(super) fn new(
        sockets: Arc<Sockets>,
        open: Arc<Open>,
        queued: mpsc::Receiver<Queued>,
    ) -> Self {
        Session { sockets, open, queued: Some(queued) }
    }

    /// Carries the connection on until one side ends it, and tells the API of the end.
    pub async fn run(mut self, mut wire: Box<dyn Wire>) {
        let Some(queued) = self.queued.take() else { return };
        let mut talk = Talk {
            sockets: self.sockets.clone(),
            open: self.open.clone(),
            queued,
            leaving: None,
            is_saying: false,
            under_way: JoinSet::new(),
        };
        let end = talk.go_on(&mut *wire).await;
        self.sockets.close(&self.open);
        let clock = self.sockets.seams.ambient.clock.clone();
        let told = async {
            if end.ours {
                talk.say_goodbye(&mut *wire, &end).await;
            } else {
                // The answer to the client's own goodbye.
                while !matches!(wire.next(true).await, Event::Gone) {}
            }
            wire.linger().await;
        };
        tokio::select! {
            () = told => {}
            () = clock.sleep(PATIENCE) => {}
        }
        // What it is still at goes on; the replies have nobody to go to.
        talk.under_way.detach_all();
        self.sockets.disconnect(&self.open.connection, end.status, &end.reason).await;
    }

    /// The connection never changed over.
    pub async fn abandon(mut self) {
        self.queued = None;
        self.sockets.close(&self.open);
        let End { status, reason, .. } = End::theirs(1006, String::new());
        self.sockets.disconnect(&self.open.connection, status, &reason).await;
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.sockets.close(&self.open);
    }
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Session({})", self.open.connection.id)
    }
}

/// What a connection is at.
struct Talk {
    sockets: Arc<Sockets>,
    open: Arc<Open>,
    queued: mpsc::Receiver<Queued>,
    /// What is on its way out, with its part of the room.
    leaving: Option<Queued>,
    is_saying: bool,
    under_way: JoinSet<()>,
}

impl Talk {
    async fn go_on(&mut self, wire: &mut dyn Wire) -> End {
        let clock = self.sockets.seams.ambient.clock.clone();
        let open = self.open.clone();
        let mut stopped = wire.stopped();
        let mut old = clock.sleep_until(open.connection.connected_at + LIFE_MAX);
        let mut idle = clock.sleep_until(open.last_active() + IDLE_MAX);
        loop {
            let reads = self.under_way.len() < MESSAGES_AT_ONCE;
            let has_work = !self.under_way.is_empty();
            tokio::select! {
                biased;
                () = open.close.notified() => return End::ours(1000, "Connection closed normally"),
                () = &mut stopped => return End::ours(1001, "Going away"),
                () = &mut old => return End::ours(1001, "Going away"),
                () = &mut idle => {
                    let until = open.last_active() + IDLE_MAX;
                    if until <= clock.now() {
                        return End::ours(1001, "Going away");
                    }
                    idle = clock.sleep_until(until);
                }
                Some(_) = self.under_way.join_next(), if has_work => {}
                queued = self.queued.recv(), if !self.is_saying => {
                    // Its other end is held here.
                    let Some(queued) = queued else { continue };
                    wire.start(queued.said.clone());
                    self.is_saying = true;
                    self.leaving = Some(queued);
                    open.touch(clock.now());
                }
                event = wire.next(reads) => {
                    if let Some(end) = self.take(event) {
                        return end;
                    }
                }
            }
        }
    }

    /// What came; the end, if that is what it means.
    fn take(&mut self, event: Event) -> Option<End> {
        let now = self.sockets.seams.ambient.now();
        match event {
            Event::Text(body) => {
                self.open.touch(now);
                let (sockets, open) = (self.sockets.clone(), self.open.clone());
                self.under_way.spawn(async move { sockets.message(&open, body).await });
                None
            }
            Event::Ping => {
                self.open.touch(now);
                None
            }
            Event::Flushed => {
                self.is_saying = false;
                self.leaving = None;
                None
            }
            Event::Binary => Some(End::ours(1003, "Binary frames are not supported")),
            Event::TooLarge => {
                let most = MESSAGE_BYTES_MAX;
                Some(End::ours(1009, &format!("Larger than a frame or {most} bytes may be")))
            }
            Event::Broken(code) => Some(End::ours(code, "")),
            Event::Closed(status, reason) => Some(End::theirs(status, reason)),
            Event::Gone => Some(End::theirs(1006, String::new())),
        }
    }

    /// Says what is queued, and the last word, and hears the client's.
    async fn say_goodbye(&mut self, wire: &mut dyn Wire, end: &End) {
        // Nothing more is taken.
        self.queued.close();
        let mut rest = Vec::new();
        while let Ok(queued) = self.queued.try_recv() {
            rest.push(queued.said);
        }
        rest.push(Said::Close(end.status, end.reason.clone()));
        for said in rest {
            while self.is_saying {
                match wire.next(false).await {
                    Event::Flushed => self.is_saying = false,
                    Event::Gone => return,
                    _ => {}
                }
            }
            wire.start(said);
            self.is_saying = true;
        }
        while !matches!(wire.next(true).await, Event::Gone | Event::Closed(..)) {}
    }
}
