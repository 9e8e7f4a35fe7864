//! How measurements get into the store: many requests at once, in one commit.
//!
//! One task at a time reads the rows that the waiting requests add to (from memory, mostly: it wrote
//! them), merges, and commits; meanwhile the next requests gather. A row is written only where it still
//! has the version that was read, so that another node, or what sums up old rows, never takes anything
//! from it, and nothing is counted twice. The task ends when nobody waits, and begins with the next
//! request. A request that goes away meanwhile may still be written.

use crate::data::place::{Place, Tier};
use crate::data::{Digest, Known, MetricId, MetricRef};
use crate::keys;
use foundation::{AccountId, Ambient, Region, Timestamp};
use parking_lot::Mutex;
use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;
use store::{Batch, Check, Store, StoreError, Version};
use tokio::sync::{Semaphore, oneshot};

/// Measurements that wait at most, in all requests together; who brings more waits outside.
const WAITING_MAX: u32 = 50_000;
/// Measurements of one commit: each is at most two writes, a check and a key of its metric.
const GROUP_MAX: usize = 2_000;
/// Rows that are remembered: a minute's of so many metrics.
const ROWS_MAX: usize = 50_000;
/// Metrics whose entries in the list are remembered.
const METRICS_MAX: usize = 200_000;
/// How often a metric's entry is told that there is new data.
const NOTED_EVERY_S: i64 = 600;
/// An hour that is due so soon is told again with each measurement.
const SOON_S: i64 = 3_600;
/// How often a group begins again when others come first.
const ATTEMPTS_MAX: usize = 4_096;

/// Something measured, checked by whoever brings it.
#[derive(Clone, Debug)]
pub(crate) struct Measured {
    pub(crate) metric: Arc<MetricRef>,
    pub(crate) at: Timestamp,
    /// Its number in [`UNITS`](crate::data::place::UNITS).
    pub(crate) unit: u8,
    /// To the second, not to the minute.
    pub(crate) high_resolution: bool,
    pub(crate) digest: Digest,
}

/// All of one request: it is written as a whole.
struct Job {
    account: AccountId,
    region: Region,
    measured: Vec<Measured>,
    done: oneshot::Sender<Result<(), StoreError>>,
}

/// Who writes, and what waits.
pub(crate) struct Writer {
    store: Arc<dyn Store>,
    ambient: Ambient,
    waiting: Mutex<Waiting>,
    places: Semaphore,
}

struct Waiting {
    jobs: VecDeque<Job>,
    /// What is remembered, while nobody writes; who writes has it.
    memory: Option<Box<Memory>>,
}

/// Rows as they were last written.
#[derive(Default)]
struct Memory {
    rows: HashMap<Place, (Version, Digest)>,
    /// Metrics that are in the list, and when they were last noted there (s).
    noted: HashMap<MetricId, i64>,
    /// Hours that will be summed up.
    hours: HashSet<(MetricId, u32, Tier)>,
}

impl Writer {
    pub(crate) fn new(store: Arc<dyn Store>, ambient: Ambient) -> Arc<Writer> {
        let waiting = Waiting { jobs: VecDeque::new(), memory: Some(Box::default()) };
        let places = Semaphore::new(WAITING_MAX as usize);
        Arc::new(Writer { store, ambient, waiting: Mutex::new(waiting), places })
    }

    /// Adds to what was measured; durable when it returns, all of it or nothing (by the thousand).
    pub(crate) async fn measure(
        self: &Arc<Self>,
        account: &AccountId,
        region: &Region,
        measured: Vec<Measured>,
    ) -> Result<(), StoreError> {
        for part in measured.chunks(GROUP_MAX / 2) {
            self.measure_part(account, region, part.to_vec()).await?;
        }
        Ok(())
    }

    async fn measure_part(
        self: &Arc<Self>,
        account: &AccountId,
        region: &Region,
        measured: Vec<Measured>,
    ) -> Result<(), StoreError> {
        let gone = || failed("the server is stopping");
        let size = u32::try_from(measured.len()).unwrap_or(WAITING_MAX).min(WAITING_MAX);
        let _place = self.places.acquire_many(size).await.map_err(|_| gone())?;
        let (done, written) = oneshot::channel();
        let (account, region) = (*account, region.clone());
        let memory = {
            let mut waiting = self.waiting.lock();
            waiting.jobs.push_back(Job { account, region, measured, done });
            waiting.memory.take()
        };
        if let Some(memory) = memory {
            // Of its own, so that a request that goes away leaves nobody waiting.
            tokio::spawn(self.clone().write(memory));
        }
        written.await.map_err(|_| gone())?
    }

    /// Writes until nobody waits.
    async fn write(self: Arc<Self>, mut memory: Box<Memory>) {
        loop {
            let group = {
                let mut waiting = self.waiting.lock();
                let mut group: Vec<Job> = Vec::new();
                let mut size = 0;
                while let Some(job) = waiting.jobs.front() {
                    size += job.measured.len();
                    if size > GROUP_MAX && !group.is_empty() {
                        break;
                    }
                    group.extend(waiting.jobs.pop_front());
                }
                if group.is_empty() {
                    waiting.memory = Some(memory);
                    return;
                }
                group
            };
            match self.write_group(&mut memory, &group).await {
                // Too much for one commit together: one by one.
                Err(StoreError::Limit { .. }) if group.len() > 1 => {
                    for job in group {
                        let written =
                            self.write_group(&mut memory, std::slice::from_ref(&job)).await;
                        let _gone_away = job.done.send(written);
                    }
                }
                Ok(()) => {
                    for job in group {
                        let _gone_away = job.done.send(Ok(()));
                    }
                }
                Err(error) => {
                    tracing::warn!(%error, "measurements could not be written");
                    for job in group {
                        let _gone_away = job.done.send(Err(error.clone()));
                    }
                }
            }
        }
    }

    async fn write_group(&self, memory: &mut Memory, group: &[Job]) -> Result<(), StoreError> {
        for _ in 0..ATTEMPTS_MAX {
            memory.forget_old(self.ambient.now());
            let (rows, known) = self.merged(memory, group).await?;
            let batch = rows.iter().fold(Batch::new(), |batch, (place, row)| {
                let key = keys::data::key(place);
                let check = match row.version {
                    Some(version) => Check::Version(key.clone(), version),
                    None => Check::Absent(key.clone()),
                };
                let batch = batch.check(check).put(key, row.digest.encode());
                let hour = (place.metric, place.hour, place.tier);
                let due_s = place.tier.due_s(place.hour);
                // When it is due soon, that may be done already by the time this is written.
                if memory.hours.contains(&hour) && due_s - self.ambient.now().as_secs() > SOON_S {
                    return batch;
                }
                batch.put(keys::due::key(due_s, place.metric, place.hour), Vec::new())
            });
            let batch = known
                .iter()
                .fold(batch, |batch, (_, key, value)| batch.put(key.clone(), value.clone()));
            let outcome = match self.store.commit(batch).await {
                Ok(outcome) => outcome,
                Err(error) => {
                    // Written or not: what is remembered may be wrong.
                    memory.rows.clear();
                    return Err(error);
                }
            };
            match outcome.committed() {
                Ok(version) => {
                    for (place, row) in rows {
                        memory.hours.insert((place.metric, place.hour, place.tier));
                        memory.rows.insert(place, (version, row.digest));
                    }
                    let now_s = self.ambient.now().as_secs();
                    memory.noted.extend(known.iter().map(|(id, ..)| (*id, now_s)));
                    return Ok(());
                }
                Err(_changed) => {
                    for place in rows.keys() {
                        memory.rows.remove(place);
                    }
                }
            }
        }
        Err(failed("others wrote the same metrics again and again"))
    }

    /// The rows as they will be, and the entries of metrics that are new or long unnoted.
    #[allow(clippy::type_complexity, reason = "two lists, each used once")]
    async fn merged(
        &self,
        memory: &Memory,
        group: &[Job],
    ) -> Result<(HashMap<Place, Row>, Vec<(MetricId, store::Key, Vec<u8>)>), StoreError> {
        let now = self.ambient.now();
        let mut rows: HashMap<Place, Row> = HashMap::new();
        let (mut known, mut seen) = (Vec::new(), HashSet::new());
        for job in group {
            for measured in &job.measured {
                let metric = measured.metric.id(&job.account, &job.region);
                let age_s = now.since(measured.at).as_secs();
                let fine = measured.high_resolution && (age_s as i64) < Tier::Second.kept_s();
                let tier = if fine { Tier::Second } else { Tier::Minute };
                let Some(place) = Place::of(metric, measured.at, tier, measured.unit) else {
                    continue;
                };
                match rows.get_mut(&place) {
                    Some(row) => row.digest.merge(&measured.digest),
                    None => {
                        let row = Row { version: None, digest: measured.digest.clone() };
                        rows.insert(place, row);
                    }
                }
                let noted = memory.noted.get(&metric);
                let is_noted = noted.is_some_and(|at| now.as_secs() - at < NOTED_EVERY_S);
                if !is_noted && seen.insert(metric) {
                    let key =
                        keys::metric::key(&job.account, &job.region, &measured.metric, metric);
                    let dimensions = measured.metric.dimensions().to_vec();
                    let entry = Known { dimensions, last_s: now.as_secs() };
                    known.push((metric, key, entry.encode()?));
                }
            }
        }
        let missing: Vec<Place> =
            rows.keys().filter(|place| !memory.rows.contains_key(place)).copied().collect();
        let keys: Vec<_> = missing.iter().map(keys::data::key).collect();
        let found = if keys.is_empty() { Vec::new() } else { self.store.get(&keys).await? };
        let mut read: HashMap<Place, (Version, Digest)> = HashMap::new();
        for (place, entry) in missing.into_iter().zip(found) {
            if let Some(entry) = entry {
                read.insert(place, (entry.version, Digest::decode(&entry.value)?));
            }
        }
        for (place, row) in &mut rows {
            if let Some((version, before)) = memory.rows.get(place).or_else(|| read.get(place)) {
                let mut digest = before.clone();
                digest.merge(&row.digest);
                *row = Row { version: Some(*version), digest };
            }
        }
        Ok((rows, known))
    }
}

/// A row as it is to be written, and which version it replaces.
struct Row {
    version: Option<Version>,
    digest: Digest,
}

impl Memory {
    fn forget_old(&mut self, now: Timestamp) {
        if self.rows.len() > ROWS_MAX {
            // What is still being added to is young.
            let recent = now.as_secs() - 180;
            self.rows.retain(|place, _| place.starts_s() >= recent);
            if self.rows.len() > ROWS_MAX {
                self.rows.clear();
            }
        }
        if self.hours.len() > METRICS_MAX {
            self.hours.clear();
        }
        if self.noted.len() > METRICS_MAX {
            self.noted.clear();
        }
    }
}

fn failed(why: &str) -> StoreError {
    StoreError::Stopped { reason: why.to_owned() }
}
