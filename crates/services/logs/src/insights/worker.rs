//! Runs queries in the background. One that was cut off by the end of the server is run again from its
//! beginning: what it reads is still there.

use super::pipeline::{Pipeline, Shown};
use super::scan::{Scan, Stopped};
use super::syntax;
use crate::keys::{GroupKey, OpenKey, Query, QueryKey, ResultKey, Status};
use crate::room::{Room, decode, encode, internal};
use aws_api::ApiError;
use foundation::{Timestamp, usage};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;
use store::{Batch, Check, Direction, KeyRange, Limit, get_one};
use tokio::task::JoinSet;

/// Queries that are run at once; the others wait.
const AT_ONCE: usize = 4;
/// A query may take so long («CloudWatch Logs quotas»).
const TIMEOUT: Duration = Duration::from_mins(60);
/// One that has come to no end so often has failed.
const ATTEMPTS_MAX: u32 = 3;
/// After the store has failed, so long passes before it is asked again.
const PAUSE: Duration = Duration::from_secs(1);
/// Bytes of rows in one part of a result, about.
const PART_BYTES: usize = 512 * 1024;
/// Queries and their results are kept for so long («GetQueryResults»).
const KEPT: Duration = Duration::from_hours(7 * 24);

/// Queries that are being run, by their ids.
#[derive(Default)]
pub(crate) struct Running(Mutex<HashMap<String, Arc<Progress>>>);

/// How far a query has come.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    stopped: AtomicBool,
    records: AtomicU64,
    bytes: AtomicU64,
    matched: AtomicU64,
}

impl Progress {
    pub fn scanned(&self, bytes: usize) {
        self.records.fetch_add(1, Ordering::Relaxed);
        self.bytes.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    pub fn matched(&self, all: u64) {
        self.matched.store(all, Ordering::Relaxed);
    }

    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// Writes into a query's record how far it has come.
    pub fn write(&self, query: &mut Query) {
        query.records_scanned = self.records.load(Ordering::Relaxed);
        query.bytes_scanned = self.bytes.load(Ordering::Relaxed);
        query.records_matched = self.matched.load(Ordering::Relaxed);
    }
}

impl Running {
    pub fn of(&self, id: &str) -> Option<Arc<Progress>> {
        self.0.lock().get(id).cloned()
    }

    /// Stops the query, if it is being run here.
    pub fn stop(&self, id: &str) {
        if let Some(progress) = self.of(id) {
            progress.stopped.store(true, Ordering::Relaxed);
        }
    }
}

/// A query's place among those that are being run; it is free again when this is dropped.
struct Place {
    room: Arc<Room>,
    id: String,
    progress: Arc<Progress>,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.room.running.0.lock().remove(&self.id);
    }
}

impl Room {
    /// Runs queries as they are started, and first those that were cut off, without end.
    pub(crate) async fn run_queries(self: Arc<Self>) {
        let mut opened = self.store.watch(OpenKey::all());
        let mut tasks = JoinSet::new();
        loop {
            if let Err(why) = self.begin_queries(&mut tasks).await {
                tracing::warn!(%why, "queries could not be found; trying again");
                self.ambient.clock.sleep(PAUSE).await;
                continue;
            }
            tokio::select! {
                () = opened.changed() => {}
                ended = tasks.join_next(), if !tasks.is_empty() => {
                    if let Some(Err(why)) = ended {
                        tracing::error!(%why, "a query was cut off");
                    }
                }
            }
        }
    }

    async fn begin_queries(self: &Arc<Self>, tasks: &mut JoinSet<()>) -> Result<(), ApiError> {
        let mut rest = Some(KeyRange::prefix(&OpenKey::all()));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(internal)?;
            for entry in page.entries {
                let OpenKey(key) = OpenKey::decode(&entry.key).map_err(internal)?;
                let mut running = self.running.0.lock();
                if running.len() >= AT_ONCE {
                    return Ok(());
                }
                if running.contains_key(&key.id) {
                    continue;
                }
                let progress = Arc::new(Progress::default());
                running.insert(key.id.clone(), progress.clone());
                let place = Place { room: self.clone(), id: key.id.clone(), progress };
                tasks.spawn(async move {
                    if let Err(why) = place.room.run_query(&key, &place.progress).await {
                        tracing::warn!(%why, "a query was cut off; it is run again");
                        place.room.ambient.clock.sleep(PAUSE).await;
                    }
                });
            }
            rest = page.next;
        }
        Ok(())
    }

    async fn run_query(&self, key: &QueryKey, progress: &Progress) -> Result<(), ApiError> {
        let entry = get_one(&*self.store, key.encode()).await.map_err(internal)?;
        let Some(entry) = entry else { return self.close(key).await };
        let mut query: Query = decode(&entry.value)?;
        if !query.status.is_open() {
            return self.close(key).await;
        }
        query.attempts += 1;
        query.status = Status::Running;
        let begun = Batch::new()
            .check(Check::Version(entry.key.clone(), entry.version))
            .put(entry.key, encode(&query)?);
        if self.commit(begun).await?.is_err() {
            // It was stopped meanwhile, or another node runs it.
            return Ok(());
        }
        let result = match query.attempts > ATTEMPTS_MAX {
            true => Err(Stopped::TooMuch),
            false => self.results(key, &query, progress).await,
        };
        progress.write(&mut query);
        let name = query.groups.first().map(|(name, _)| name.clone()).unwrap_or_default();
        let group = GroupKey { account: key.account, region: key.region.clone(), name };
        self.bill(usage::Unit::LogsGbScanned, &group, query.bytes_scanned);
        let rows = match result {
            Ok((rows, matched)) => {
                (query.status, query.records_matched) = (Status::Complete, matched);
                rows
            }
            Err(Stopped::Store(why)) => return Err(why),
            Err(Stopped::Cancelled) => return Ok(()),
            Err(Stopped::Timeout) => {
                query.status = Status::Timeout;
                Vec::new()
            }
            Err(Stopped::TooMuch) => {
                query.status = Status::Failed;
                Vec::new()
            }
        };
        query.parts = self.write_results(&key.id, rows).await?;
        query.ended_ms = Some(self.now_ms());
        loop {
            let Some(now) = get_one(&*self.store, key.encode()).await.map_err(internal)? else {
                return Ok(());
            };
            let known: Query = decode(&now.value)?;
            if known.status != Status::Running {
                // It was stopped: there is no result.
                let nothing = Batch::new().delete_range(ResultKey::all_of(&key.id));
                return self.commit(nothing).await.map(drop);
            }
            let batch = Batch::new()
                .check(Check::Version(now.key.clone(), now.version))
                .put(now.key, encode(&query)?)
                .delete(OpenKey(key.clone()).encode());
            if self.commit(batch).await?.is_ok() {
                return Ok(());
            }
        }
    }

    async fn close(&self, key: &QueryKey) -> Result<(), ApiError> {
        self.commit(Batch::new().delete(OpenKey(key.clone()).encode())).await.map(drop)
    }

    async fn results(
        &self,
        key: &QueryKey,
        query: &Query,
        progress: &Progress,
    ) -> Result<(Vec<Shown>, u64), Stopped> {
        let parsed = syntax::Query::parse(&query.text)
            .map_err(|why| ApiError::internal(format!("a stored query: {why}")));
        let Ok(parsed) = parsed else { return Err(Stopped::TooMuch) };
        let limit = query.limit.and_then(|limit| usize::try_from(limit).ok());
        let mut pipeline = Pipeline::new(parsed, limit, query.created_ms);
        let scan = Scan { room: self, progress, until: self.ambient.now() + TIMEOUT };
        scan.run(key, query, &mut pipeline).await?;
        Ok(pipeline.finish()?)
    }

    /// Writes a result, in parts; how many.
    async fn write_results(&self, id: &str, rows: Vec<Shown>) -> Result<u32, ApiError> {
        let (mut parts, mut some, mut bytes) = (0, Vec::new(), 0);
        let mut rows = rows.into_iter().peekable();
        while let Some(row) = rows.next() {
            bytes += row.iter().map(|(name, value)| name.len() + value.len() + 8).sum::<usize>();
            some.push(row);
            if bytes >= PART_BYTES || rows.peek().is_none() {
                let part = ResultKey { id: id.to_owned(), part: parts };
                let value = encode(&std::mem::take(&mut some))?;
                let _unchecked = self.commit(Batch::new().put(part.encode(), value)).await?;
                (parts, bytes) = (parts + 1, 0);
            }
        }
        Ok(parts)
    }

    /// Deletes queries that are no longer kept, with their results.
    pub(crate) async fn sweep_queries(&self, now: Timestamp) -> Result<(), ApiError> {
        let kept_from = now.before(KEPT).as_millis();
        let mut rest = Some(KeyRange::prefix(&QueryKey::all()));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(internal)?;
            for entry in page.entries {
                let (key, query) = (
                    QueryKey::decode(&entry.key).map_err(internal)?,
                    decode::<Query>(&entry.value)?,
                );
                if query.created_ms < kept_from && !query.status.is_open() {
                    let batch =
                        Batch::new().delete(entry.key).delete_range(ResultKey::all_of(&key.id));
                    let _unchecked = self.commit(batch).await?;
                }
            }
            rest = page.next;
        }
        Ok(())
    }
}
