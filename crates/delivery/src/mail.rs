//! The queue, and the work that empties it.

use crate::carrier::{Carried, Carrier};
use crate::desk::{Desk, WAITING_MAX};
use crate::row::{self, Held, Lines, Row};
use foundation::{Ambient, Timestamp};
use std::collections::HashMap;
use std::ops::Bound;
use std::sync::Arc;
use std::time::Duration;
use store::keys::Kind;
use store::lease::{self, Acquired};
use store::{
    Batch, Conflict, Direction, Entry, KeyRange, Lease, Limit, Outcome, Store, StoreError, Watch,
};
use tenure::backoff;
use tokio::task::{Id, JoinError, JoinSet};

/// How long a node carries before it says so again.
const LEASE: Duration = Duration::from_secs(15);
/// Read at once.
const PAGE: usize = 512;
/// Where a lane has no room, what fell due of it is looked at again after so long.
const DEFERRED: Duration = Duration::from_secs(30);
/// Ends that are committed together, at most.
const ENDS: usize = 256;
/// Bytes of one commit, about.
const COMMIT_BYTES: usize = 4 * 1024 * 1024;
/// Checks and writes of one commit, about.
const COMMIT_ENTRIES: usize = 4_096;

/// What makes one queue another than the next.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The name of the lease by which one node at a time carries: `sns/deliveries`.
    pub name: &'static str,
    /// The kind of its keys.
    pub kind: Kind,
    /// Parcels under way at once, at most.
    pub in_flight: usize,
    /// The same of one lane that keeps no order.
    pub lane_in_flight: usize,
}

/// A durable queue of parcels.
pub struct Mail {
    store: Arc<dyn Store>,
    ambient: Ambient,
    node: String,
    options: Options,
    lines: Lines,
}

/// What was read.
enum Filled {
    /// There is more to be read at once.
    Part,
    /// All that there is room for, and that is due.
    All,
    /// Nothing: another node carries now.
    Fenced,
}

/// Why a node stops carrying, other than for failures.
enum Stop {
    /// Somebody else holds the lease, until then.
    Held(Timestamp),
    /// Somebody else has taken over.
    Fenced,
}

impl Mail {
    /// A queue in `store`; `node` is whose lease it is that carries.
    pub fn new(
        store: Arc<dyn Store>,
        ambient: Ambient,
        node: String,
        options: Options,
    ) -> Arc<Mail> {
        Arc::new(Mail { store, ambient, node, options, lines: Lines(options.kind) })
    }

    /// Adds a parcel to the batch of the change that it tells of; it is carried once that is committed.
    pub fn post(&self, batch: Batch, lane: &str, body: Vec<u8>) -> Batch {
        batch.append(self.lines.fresh(), row::encode(&self.row(lane, false, body)))
    }

    /// The same, but it is carried at `due`.
    pub fn post_at(&self, batch: Batch, lane: &str, due: Timestamp, body: Vec<u8>) -> Batch {
        let key = self.lines.later(due, self.ambient.dice.number());
        batch.put(key, row::encode(&self.row(lane, false, body)))
    }

    /// The same, but parcels of this lane are carried one after the other, in the order of their
    /// commits, each after the end of the one before.
    pub fn post_in_order(&self, batch: Batch, lane: &str, body: Vec<u8>) -> Batch {
        batch.append(self.lines.fresh(), row::encode(&self.row(lane, true, body)))
    }

    fn row(&self, lane: &str, ordered: bool, body: Vec<u8>) -> Row {
        let posted_ms = self.ambient.now().as_millis();
        Row { lane: lane.to_owned(), ordered, posted_ms, failures: 0, due_ms: None, body }
    }

    /// Carries what is due, for ever; after a kill, what was under way is carried once more.
    pub async fn run(self: Arc<Self>, carrier: Arc<dyn Carrier>) {
        let mut failures = 0;
        loop {
            let mut watch = self.store.watch(self.options.kind.prefix());
            let mut tenure = Tenure::new(&self);
            let wait = match tenure.serve(&carrier, &mut watch, &mut failures).await {
                Ok(Stop::Fenced) => continue,
                Ok(Stop::Held(until)) => until,
                Err(error) => {
                    failures += 1;
                    tracing::error!(%error, queue = self.options.name, "nothing can be carried");
                    self.ambient.now() + backoff(failures)
                }
            };
            self.ambient.clock.sleep_until(wait).await;
        }
    }

    async fn scan(&self, range: KeyRange, entries: usize) -> Result<store::Page, StoreError> {
        self.store.scan(range, Limit::entries(entries), Direction::Forward).await
    }
}

/// One node's time as the carrier: what it has read, and what is under way.
struct Tenure<'a> {
    mail: &'a Mail,
    desk: Desk,
    lease: Option<Lease>,
    /// Fresh parcels that were not looked at yet.
    fresh: KeyRange,
    /// All that an earlier life left among the fresh was looked at: only then it is known what comes
    /// first of a lane of which something lies aside.
    recovered: bool,
    running: JoinSet<Carried>,
    parcels: HashMap<Id, Arc<Held>>,
    /// When the first of what is carried later falls due.
    next_due: Option<Timestamp>,
}

impl<'a> Tenure<'a> {
    fn new(mail: &'a Mail) -> Tenure<'a> {
        Tenure {
            mail,
            desk: Desk::new(mail.options.in_flight, mail.options.lane_in_flight),
            lease: None,
            fresh: mail.lines.all_fresh(),
            recovered: false,
            running: JoinSet::new(),
            parcels: HashMap::new(),
            next_due: None,
        }
    }

    async fn serve(
        &mut self,
        carrier: &Arc<dyn Carrier>,
        watch: &mut Watch,
        failures: &mut u32,
    ) -> Result<Stop, StoreError> {
        while self
            .mail
            .scan(KeyRange::prefix(&self.mail.options.kind.prefix()), 1)
            .await?
            .entries
            .is_empty()
        {
            watch.changed().await;
        }
        if let Some(stop) = self.hold().await? {
            return Ok(stop);
        }
        self.find_aside().await?;
        loop {
            let more = match self.fill().await? {
                Filled::Fenced => return Ok(Stop::Fenced),
                filled => matches!(filled, Filled::Part),
            };
            self.start(carrier);
            if !self.parcels.is_empty()
                && let Some(stop) = self.hold().await?
            {
                return Ok(stop);
            }
            *failures = 0;
            let wake = [self.desk.next_wake(), self.next_due].into_iter().flatten().min();
            let slept = async {
                match wake {
                    _ if more => {}
                    Some(at) => self.mail.ambient.clock.sleep_until(at).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                Some(ended) = self.running.join_next_with_id() => {
                    if !self.settle(ended).await? {
                        return Ok(Stop::Fenced);
                    }
                }
                () = watch.changed() => {}
                () = slept => {}
            }
        }
    }

    /// Takes the lease, or says again that it is ours. Expired, it is still ours as long as nobody
    /// took it over, which the next commit tells.
    async fn hold(&mut self) -> Result<Option<Stop>, StoreError> {
        let (store, now) = (&*self.mail.store, self.mail.ambient.now());
        let ttl = i64::try_from(LEASE.as_millis()).unwrap_or(i64::MAX);
        match &self.lease {
            Some(lease) if lease.expires_ms - now.as_millis() > ttl / 2 => {}
            Some(lease) => match lease::renew(store, lease, now.as_millis(), ttl).await? {
                Ok(lease) => self.lease = Some(lease),
                Err(_) => return Ok(Some(Stop::Fenced)),
            },
            None => {
                let Mail { node, options, .. } = self.mail;
                match lease::acquire(store, options.name, node, now.as_millis(), ttl).await? {
                    Acquired::Ours(lease) => self.lease = Some(lease),
                    Acquired::Held { expires_ms, .. } => {
                        return Ok(Some(Stop::Held(Timestamp::from_millis(expires_ms))));
                    }
                }
            }
        }
        Ok(None)
    }

    /// Commits as the holder of the lease; false if that is somebody else.
    async fn commit(&self, batch: Batch) -> Result<Outcome, StoreError> {
        let batch = match &self.lease {
            Some(lease) => batch.fence(lease),
            None => batch,
        };
        self.mail.store.commit(batch).await
    }

    /// The lanes of which something lies aside since an earlier life.
    async fn find_aside(&mut self) -> Result<(), StoreError> {
        let mut rest = self.mail.lines.all_aside();
        while let Some(entry) = self.mail.scan(rest.clone(), 1).await?.entries.pop() {
            let lane = row::decode(&entry)?.lane;
            self.desk.put_aside(&lane);
            rest.start = match self.mail.lines.aside_of(&lane).end {
                Bound::Excluded(end) => Bound::Included(end),
                _ => break,
            };
        }
        Ok(())
    }

    /// Reads what there is room for.
    async fn fill(&mut self) -> Result<Filled, StoreError> {
        let now = self.mail.ambient.now();
        self.desk.wake(now);
        while self.recovered
            && self.desk.has_room()
            && let Some(lane) = self.desk.hungry()
        {
            let all = self.mail.lines.aside_of(&lane);
            let page = self.mail.scan(self.desk.unread(&lane, all), WAITING_MAX).await?;
            let held: Result<Vec<Held>, StoreError> = page.entries.into_iter().map(held).collect();
            self.desk.read(&lane, held?, page.next.is_some(), now);
        }
        let (moved, more_fresh) = self.read_fresh(now).await?;
        let (moved, more_later) = self.read_later(now, moved).await?;
        if !moved.is_empty() && self.commit(moved).await?.committed().is_err() {
            return Ok(Filled::Fenced);
        }
        let recovers = !self.recovered && !more_fresh && self.desk.has_room();
        self.recovered |= recovers;
        Ok(if more_fresh || more_later || recovers { Filled::Part } else { Filled::All })
    }

    /// Takes a page of what is fresh; what a lane has no room for is put aside by the batch.
    async fn read_fresh(&mut self, now: Timestamp) -> Result<(Batch, bool), StoreError> {
        let mut moved = Batch::new();
        if !self.desk.has_room() {
            return Ok((moved, false));
        }
        let page = self.mail.scan(self.fresh.clone(), PAGE).await?;
        for entry in page.entries {
            let fresh = std::mem::replace(&mut self.fresh, KeyRange::all());
            self.fresh = fresh.after(entry.key.clone());
            let row = row::decode(&entry)?;
            if self.desk.takes(&row.lane) {
                self.desk.take(Held::new(entry.key, row), now);
            } else {
                let aside = self.mail.lines.aside(&row.lane, self.mail.lines.place(&entry.key)?);
                moved = moved.delete(entry.key).put(aside, entry.value);
                self.desk.put_aside(&row.lane);
            }
        }
        Ok((moved, page.next.is_some()))
    }

    /// Takes what has fallen due; what a lane has no room for is put off by the batch.
    async fn read_later(
        &mut self,
        now: Timestamp,
        mut batch: Batch,
    ) -> Result<(Batch, bool), StoreError> {
        let mut rest = Some(self.mail.lines.due_by(now));
        while let Some(range) = rest.take() {
            if !self.desk.has_room() {
                return Ok((batch, false));
            }
            if batch.bytes() > COMMIT_BYTES || batch.entries() > COMMIT_ENTRIES {
                return Ok((batch, true));
            }
            let page = self.mail.scan(range, PAGE).await?;
            for entry in page.entries {
                if self.desk.has_later(&entry.key) {
                    continue;
                }
                let row = row::decode(&entry)?;
                if self.desk.takes(&row.lane) {
                    self.desk.take_later(Held::new(entry.key, row), now);
                } else {
                    let random = self.mail.ambient.dice.number();
                    let later = self.mail.lines.later(now + DEFERRED, random);
                    batch = batch.delete(entry.key).put(later, entry.value);
                }
            }
            rest = page.next;
        }
        let mut not_due = self.mail.lines.all_later();
        not_due.start = match self.mail.lines.due_by(now).end {
            Bound::Excluded(end) => Bound::Included(end),
            other => other,
        };
        let first = self.mail.scan(not_due, 1).await?.entries.pop();
        self.next_due = first.map(|entry| self.mail.lines.due(&entry.key)).transpose()?;
        Ok((batch, false))
    }

    fn start(&mut self, carrier: &Arc<dyn Carrier>) {
        let now = self.mail.ambient.now();
        while let Some(held) = self.desk.next(now) {
            let held = Arc::new(held);
            let (carrier, carried) = (carrier.clone(), held.clone());
            let task = self.running.spawn(async move { carrier.carry(&carried.parcel).await });
            self.parcels.insert(task.id(), held);
        }
    }

    /// Commits what became of a parcel, and of all others that have ended meanwhile; false where
    /// another node carries now.
    async fn settle(
        &mut self,
        first: Result<(Id, Carried), JoinError>,
    ) -> Result<bool, StoreError> {
        let mut ends = Vec::new();
        let mut next = Some(first);
        while let Some(ended) = next.take() {
            ends.extend(self.end(ended));
            if ends.len() < ENDS {
                next = self.running.try_join_next_with_id();
            }
        }
        let mut group = Vec::new();
        let (mut bytes, mut entries) = (0, 0);
        for (held, carried) in ends {
            let end = self.ending(held, carried);
            bytes += end.batch.bytes();
            entries += end.batch.entries();
            group.push(end);
            if bytes > COMMIT_BYTES || entries > COMMIT_ENTRIES {
                (bytes, entries) = (0, 0);
                if !self.settle_group(std::mem::take(&mut group)).await? {
                    return Ok(false);
                }
            }
        }
        self.settle_group(group).await
    }

    fn end(&mut self, ended: Result<(Id, Carried), JoinError>) -> Option<(Arc<Held>, Carried)> {
        match ended {
            Ok((id, carried)) => Some((self.parcels.remove(&id)?, carried)),
            Err(panicked) => {
                let held = self.parcels.remove(&panicked.id())?;
                tracing::error!(%panicked, queue = self.mail.options.name, "a parcel could not be carried");
                let at = self.mail.ambient.now() + backoff(held.parcel.failures.saturating_add(1));
                Some((held, Carried::Again { at }))
            }
        }
    }

    async fn settle_group(&mut self, ends: Vec<End>) -> Result<bool, StoreError> {
        if ends.is_empty() {
            return Ok(true);
        }
        let all = ends.iter().fold(Batch::new(), |batch, end| batch.with(end.batch.clone()));
        match self.commit(all).await?.committed() {
            Ok(_) => ends.into_iter().for_each(|end| self.forget(end)),
            Err(Conflict::Fenced) => return Ok(false),
            // One of them fails a check of its own: each by itself.
            Err(Conflict::Check(_)) => {
                for end in ends {
                    match self.commit(end.batch.clone()).await?.committed() {
                        Ok(_) => self.forget(end),
                        Err(Conflict::Fenced) => return Ok(false),
                        Err(Conflict::Check(_)) => {
                            let failures = end.held.parcel.failures.saturating_add(1);
                            let at = self.mail.ambient.now() + backoff(failures);
                            let again = self.ending(end.held, Carried::Again { at });
                            match self.commit(again.batch.clone()).await?.committed() {
                                Ok(_) => self.forget(again),
                                Err(_) => return Ok(false),
                            }
                        }
                    }
                }
            }
        }
        Ok(true)
    }

    fn ending(&self, held: Arc<Held>, carried: Carried) -> End {
        let (at, body) = match carried {
            Carried::Done(batch) => {
                return End { batch: batch.delete(held.key.clone()), back: None, held };
            }
            Carried::Again { at } => (at, None),
            Carried::AgainAs { at, body } => (at, Some(body)),
        };
        let row = held.failed(at, body);
        let value = row::encode(&row);
        if held.ordered {
            let batch = Batch::new().put(held.key.clone(), value);
            let back = Some(Held::new(held.key.clone(), row));
            return End { batch, back, held };
        }
        let later = self.mail.lines.later(at, self.mail.ambient.dice.number());
        End { batch: Batch::new().delete(held.key.clone()).put(later, value), back: None, held }
    }

    fn forget(&mut self, end: End) {
        let now = self.mail.ambient.now();
        match end.back {
            Some(back) => self.desk.returned(&end.held, back, now),
            None => self.desk.ended(&end.held, now),
        }
    }
}

/// What is committed of an end.
struct End {
    held: Arc<Held>,
    batch: Batch,
    /// The parcel as it stays at the head of its lane.
    back: Option<Held>,
}

fn held(entry: Entry) -> Result<Held, StoreError> {
    let row = row::decode(&entry)?;
    Ok(Held::new(entry.key, row))
}
