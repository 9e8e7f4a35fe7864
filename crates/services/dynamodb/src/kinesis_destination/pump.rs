//! The pump: puts what is queued into Kinesis streams, in the queue's order, and removes what was
//! taken. Stopped anywhere, it begins again with the first that is left: what was put and not yet
//! removed is put twice.

use std::collections::HashMap;
use std::ops::Bound;
use std::time::Duration;

use aws_api::kinesis::{PutRecordsInput, PutRecordsRequestEntry};
use foundation::metrics::{Name, Unit};
use foundation::{Caller, Timestamp};
use store::{Batch, Check, Direction, Entry, Key, KeyRange, Limit, StoreError};

use super::wire::{Put, put};
use super::{Outside, QUEUE, QUEUED, Queue, QueueName};
use crate::Room;
use crate::stored;
use crate::streams::record;

/// Records in one call (Kinesis, «PutRecords»), and bytes: with the JSON about them they stay
/// within what a call takes.
const RECORDS_AT_ONCE: usize = 500;
const BYTES_AT_ONCE: usize = 1024 * 1024;
/// Calls for one queue before others have their turn.
const CALLS_IN_A_ROW: usize = 50;
/// What could not be put for so long is given up.
const KEPT: Duration = Duration::from_secs(24 * 3600);
/// After a refusal, at first and at most.
const HOLD_MIN: Duration = Duration::from_millis(200);
const HOLD_MAX: Duration = Duration::from_secs(60);
/// Nothing is due, and only a write wakes.
const REST: Duration = Duration::from_secs(3600);

/// Queues that are held back: how often in a row they were refused, and until when. Not in the
/// store: after a start, all are tried at once.
#[derive(Debug, Default)]
struct Holds(HashMap<Key, (u32, Timestamp)>);

/// What became of a queue's turn.
enum Turn {
    /// There is nothing left to put.
    Empty,
    /// There is more.
    More,
    /// The stream does not take it now.
    Held,
}

/// Why a call did not put all of its records.
enum Refused {
    /// All up to a place were put, and those behind it, or some of them, were not.
    From(usize),
    /// The stream is not there.
    Missing,
    /// A record that the stream will never take.
    Never,
}

impl Room {
    /// Delivers what is queued, as long as it is polled.
    pub(crate) async fn deliver_forever(&self) {
        let mut queues = self.store.watch(QUEUE.prefix());
        let mut queued = self.store.watch(QUEUED.prefix());
        let mut holds = Holds::default();
        loop {
            // Whatever the store and the stream are, other work has its turn.
            tokio::task::yield_now().await;
            let rest = match self.deliver_round(&mut holds).await {
                Ok(due) => due.map_or(REST, |due| due.since(self.ambient.now())),
                Err(error) => {
                    tracing::error!(%error, "DynamoDB: delivering to Kinesis streams failed");
                    HOLD_MAX
                }
            };
            tokio::select! {
                () = self.ambient.clock.sleep(rest) => {}
                () = queues.changed() => {}
                () = queued.changed() => {}
            }
        }
    }

    /// Delivers what is queued now to all streams that take it.
    pub async fn deliver(&self) -> Result<(), StoreError> {
        let mut holds = Holds::default();
        while let Some(due) = self.deliver_round(&mut holds).await?
            && due <= self.ambient.now()
        {}
        Ok(())
    }

    /// Gives each queue a turn; tells when the next one wants one, if not for new records.
    async fn deliver_round(&self, holds: &mut Holds) -> Result<Option<Timestamp>, StoreError> {
        let Some(outside) = self.outside.get() else { return Ok(None) };
        let mut due: Option<Timestamp> = None;
        let mut rest = Some(KeyRange::prefix(&QUEUE.prefix()));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                let now = self.ambient.now();
                let key = entry.key.clone();
                let held = holds.0.get(&key).copied();
                let next = match held.filter(|(_, until)| *until > now) {
                    Some((_, until)) => Some(until),
                    None => match self.turn(outside, entry).await? {
                        Turn::Empty => {
                            holds.0.remove(&key);
                            None
                        }
                        Turn::More => {
                            holds.0.remove(&key);
                            Some(now)
                        }
                        Turn::Held => {
                            let times = held.map_or(0, |(times, _)| times);
                            let span = HOLD_MIN.saturating_mul(1 << times.min(16)).min(HOLD_MAX);
                            let until = now + span;
                            holds.0.insert(key, (times.saturating_add(1), until));
                            Some(until)
                        }
                    },
                };
                due = [due, next].into_iter().flatten().min();
            }
            rest = page.next;
        }
        Ok(due)
    }

    async fn turn(&self, outside: &Outside, entry: Entry) -> Result<Turn, StoreError> {
        let name = QueueName::read(&entry.key)?;
        let queue: Queue = stored::decode("queue", &entry.value)?;
        let mut caller = None;
        for _ in 0..CALLS_IN_A_ROW {
            let limit = Limit { entries: RECORDS_AT_ONCE, bytes: BYTES_AT_ONCE };
            let range = KeyRange::prefix(&name.queued());
            let page = self.store.scan(range, limit, Direction::Forward).await?;
            if page.entries.is_empty() {
                if queue.closed {
                    let check = Check::Version(entry.key.clone(), entry.version);
                    let gone = Batch::new().check(check).delete(entry.key);
                    let _ = self.store.commit(gone).await?;
                }
                return Ok(Turn::Empty);
            }
            let now = self.ambient.now();
            if let Some(oldest) = page.entries.first() {
                let age = now.since(record::moment_of(&oldest.value)?).as_millis() as f64;
                let metric = ("AgeOfOldestUnreplicatedRecord", Unit::Milliseconds);
                self.measure(&name, &queue, metric, age);
            }
            let caller: &Caller = match &mut caller {
                Some(caller) => caller,
                none => match outside.replicator(&name.account, &name.region, now).await {
                    Ok(session) => none.insert(session),
                    Err(why) => {
                        tracing::warn!(%why, "DynamoDB: no role to put changes with");
                        return self.hold(&name, &queue, &page.entries, false).await;
                    }
                },
            };
            let mut puts = Vec::with_capacity(page.entries.len());
            for queued in &page.entries {
                let kept = record::decode(&queue.keys, &queued.value)?;
                let place = queued.key.get(name.queued().len()..).unwrap_or_default();
                puts.push(put(&name, &queue, place, kept));
            }
            match put_all(outside, caller, &queue, &puts).await {
                Ok(()) => self.remove_queued(&name, &page.entries).await?,
                Err(Refused::From(place)) => {
                    let (done, left) = page.entries.split_at(place.min(page.entries.len()));
                    self.remove_queued(&name, done).await?;
                    return self.hold(&name, &queue, left, false).await;
                }
                Err(Refused::Missing) => {
                    return self.hold(&name, &queue, &page.entries, true).await;
                }
                // One by one, until the one is found.
                Err(Refused::Never) => {
                    for (queued, put) in page.entries.iter().zip(puts) {
                        let alone = std::slice::from_ref(queued);
                        match put_all(outside, caller, &queue, &[put]).await {
                            Ok(()) => self.remove_queued(&name, alone).await?,
                            Err(Refused::Never) => self.give_up(&name, &queue, alone).await?,
                            Err(Refused::From(_) | Refused::Missing) => {
                                return self.hold(&name, &queue, alone, false).await;
                            }
                        }
                    }
                }
            }
        }
        Ok(Turn::More)
    }

    /// Keeps what was refused, but not for ever: nor where nobody wants it any more.
    async fn hold(
        &self,
        name: &QueueName,
        queue: &Queue,
        left: &[Entry],
        missing: bool,
    ) -> Result<Turn, StoreError> {
        let horizon = self.ambient.now().before(KEPT);
        let mut old = 0;
        for entry in left {
            if record::moment_of(&entry.value)? > horizon && !(missing && queue.closed) {
                break;
            }
            old += 1;
        }
        if old == 0 {
            return Ok(Turn::Held);
        }
        self.give_up(name, queue, &left[..old]).await?;
        Ok(Turn::More)
    }

    async fn give_up(
        &self,
        name: &QueueName,
        queue: &Queue,
        entries: &[Entry],
    ) -> Result<(), StoreError> {
        let (table, stream, count) = (&queue.table, &queue.stream_arn, entries.len());
        tracing::error!(table, stream, count, "DynamoDB: changes could not be put into a stream");
        // A page's entries: far below what a float can't tell apart.
        self.measure(name, queue, ("FailedToReplicateRecordCount", Unit::Count), count as f64);
        self.remove_queued(name, entries).await
    }

    /// As CloudWatch has it («DynamoDB metrics and dimensions»).
    fn measure(
        &self,
        name: &QueueName,
        queue: &Queue,
        (metric, unit): (&'static str, Unit),
        value: f64,
    ) {
        let name = Name {
            account: name.account,
            region: name.region.clone(),
            namespace: "AWS/DynamoDB",
            metric,
            dimensions: vec![
                ("TableName", queue.table.clone()),
                ("DelegatedOperation", "PutRecord".to_owned()),
            ],
            unit,
        };
        self.ambient.metrics.record(name, value);
    }

    /// Removes the queue's first entries.
    async fn remove_queued(&self, name: &QueueName, entries: &[Entry]) -> Result<(), StoreError> {
        let Some(last) = entries.last() else { return Ok(()) };
        let start = KeyRange::prefix(&name.queued()).start;
        let done = KeyRange { start, end: Bound::Included(last.key.clone()) };
        self.store.commit(Batch::new().delete_range(done)).await.map(|_| ())
    }
}

/// Puts records, in their order.
async fn put_all(
    outside: &Outside,
    caller: &Caller,
    queue: &Queue,
    puts: &[Put],
) -> Result<(), Refused> {
    let entry = |put: &Put| PutRecordsRequestEntry {
        data: put.data.clone(),
        explicit_hash_key: None,
        partition_key: put.partition_key.clone(),
    };
    let input = PutRecordsInput {
        records: puts.iter().map(entry).collect(),
        stream_arn: Some(queue.stream_arn.clone()),
        ..PutRecordsInput::default()
    };
    match outside.kinesis.put_records(caller, input).await {
        Ok(answer) => match answer.records.iter().position(|r| r.error_code.is_some()) {
            Some(place) => Err(Refused::From(place)),
            None => Ok(()),
        },
        Err(refused) => {
            tracing::warn!(%refused, stream = queue.stream_arn, "DynamoDB: a stream takes nothing");
            Err(match refused.code() {
                "ResourceNotFoundException" => Refused::Missing,
                "InvalidArgumentException" | "ValidationException" => Refused::Never,
                _ => Refused::From(0),
            })
        }
    }
}
