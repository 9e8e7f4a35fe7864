//! A queue in memory, as those who read queues receive from it.

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::seams::{
    MessageSource, MessagesWanted, SourceMessage, SourceMessages, SourceQueue, SourceRefusal,
    SourceWatch,
};
use foundation::{Ambient, Caller, Principal, Timestamp};
use serde_json::json;
use std::collections::HashSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::watch;

/// What it is called where it keeps no order.
pub const STANDARD: &str = "arn:aws:sqs:us-east-1:000000000000:letters";
/// What it is called where it keeps that of its groups.
pub const FIFO: &str = "arn:aws:sqs:us-east-1:000000000000:letters.fifo";

/// The queue; it is received from by sessions of roles alone.
pub struct Letters {
    ambient: Mutex<Ambient>,
    letters: Mutex<Vec<Letter>>,
    changes: watch::Sender<u64>,
    visibility: Duration,
    /// What is refused at this time: the operation, and whether by a policy.
    pub refuse: Mutex<Option<(&'static str, bool)>>,
    /// How often the queue was asked.
    pub asked: AtomicUsize,
}

struct Letter {
    number: u64,
    group: Option<String>,
    body: String,
    from: Timestamp,
    receives: u32,
}

impl Letters {
    /// An empty one, that hides what was received for so long.
    pub fn new(ambient: Ambient, visibility: Duration) -> Self {
        Letters {
            ambient: Mutex::new(ambient),
            letters: Mutex::default(),
            changes: watch::Sender::new(0),
            visibility,
            refuse: Mutex::default(),
            asked: AtomicUsize::new(0),
        }
    }

    /// Tells the time by another clock from now on.
    pub fn follow(&self, ambient: &Ambient) {
        *self.ambient.lock().unwrap() = ambient.clone();
    }

    fn now(&self) -> Timestamp {
        self.ambient.lock().unwrap().now()
    }

    /// A letter, in a group where the queue keeps an order.
    pub fn send(&self, group: Option<&str>, body: &str) {
        let from = self.now();
        let mut letters = self.letters.lock().unwrap();
        let number = self.changes.borrow().wrapping_add(1);
        letters.push(Letter {
            number,
            group: group.map(str::to_owned),
            body: body.to_owned(),
            from,
            receives: 0,
        });
        drop(letters);
        self.changes.send_modify(|n| *n += 1);
    }

    /// The bodies of what is left.
    pub fn left(&self) -> Vec<String> {
        self.letters.lock().unwrap().iter().map(|letter| letter.body.clone()).collect()
    }

    fn check(&self, caller: &Caller, operation: &'static str) -> Result<(), SourceRefusal> {
        assert!(matches!(caller.principal, Principal::Session(_)), "queues are the role's to read");
        match *self.refuse.lock().unwrap() {
            Some((refused, true)) if refused == operation => Err(SourceRefusal::Denied(operation)),
            Some((refused, false)) if refused == operation => {
                let error = ApiError::new("QueueDoesNotExist", 400, "no such queue");
                Err(SourceRefusal::Failed { operation, error })
            }
            _ => Ok(()),
        }
    }
}

#[async_trait]
impl MessageSource for Letters {
    async fn inspect(&self, caller: &Caller, arn: &str) -> Result<SourceQueue, SourceRefusal> {
        assert!([STANDARD, FIFO].contains(&arn), "{arn}");
        for operation in ["ReceiveMessage", "DeleteMessage", "GetQueueAttributes"] {
            self.check(caller, operation)?;
        }
        Ok(SourceQueue { visibility: self.visibility })
    }

    async fn receive(
        &self,
        caller: &Caller,
        _: &str,
        want: &MessagesWanted,
    ) -> Result<SourceMessages, SourceRefusal> {
        self.check(caller, "ReceiveMessage")?;
        self.asked.fetch_add(1, Ordering::SeqCst);
        let (now, mut closed, mut next, mut bytes) = (self.now(), HashSet::new(), None, 0);
        let hidden_until = now + self.visibility + want.longer;
        let mut messages = Vec::new();
        for letter in self.letters.lock().unwrap().iter_mut() {
            let waits = letter.group.as_ref().is_some_and(|group| closed.contains(group));
            if letter.from > now {
                let earlier = next.is_none_or(|at| letter.from < at);
                next = if earlier { Some(letter.from) } else { next };
                closed.extend(letter.group.clone());
            }
            let full = messages.len() == want.messages.min(10);
            if waits || full || letter.from > now {
                continue;
            }
            bytes += letter.body.len() + 200;
            if bytes > want.bytes && !messages.is_empty() {
                break;
            }
            (letter.from, letter.receives) = (hidden_until, letter.receives + 1);
            let id = letter.number.to_string();
            let mut event = json!({
                "messageId": id,
                "body": letter.body,
                "attributes": {"ApproximateReceiveCount": letter.receives.to_string()},
                "eventSource": "aws:sqs",
                "eventSourceARN": STANDARD,
            });
            // What is a trace's header was sent in that trace.
            if letter.body.starts_with("Root=") {
                event["attributes"]["AWSTraceHeader"] = json!(letter.body);
            }
            messages.push(SourceMessage {
                receipt: format!("{id}/{}", letter.receives),
                id,
                event: event.to_string().into(),
                body: letter.body.clone().into(),
            });
        }
        let more = !messages.is_empty();
        if more {
            self.changes.send_modify(|n| *n += 1);
        }
        Ok(SourceMessages { messages, hidden_until, more, next: next.filter(|_| !more) })
    }

    async fn delete(
        &self,
        caller: &Caller,
        _: &str,
        receipts: &[String],
    ) -> Result<(), SourceRefusal> {
        self.check(caller, "DeleteMessage")?;
        let named =
            |letter: &Letter| receipts.contains(&format!("{}/{}", letter.number, letter.receives));
        self.letters.lock().unwrap().retain(|letter| !named(letter));
        self.changes.send_modify(|n| *n += 1);
        Ok(())
    }

    async fn watch(&self, _: &str) -> Box<dyn SourceWatch> {
        Box::new(Watching(self.changes.subscribe()))
    }
}

struct Watching(watch::Receiver<u64>);

#[async_trait]
impl SourceWatch for Watching {
    async fn changed(&mut self) {
        if self.0.changed().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
