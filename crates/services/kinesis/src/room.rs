//! The room: what all operations share.

use crate::errors::{self, unavailable};
use crate::hash::HashRange;
use crate::keys::{self, StreamLife, StreamName};
use crate::limits::ATTEMPTS_MAX;
use crate::load::Written;
use crate::meter::{Meters, Metric, ShardMetric, ShardMetrics, StreamMeter};
use crate::model::{self, Mode, ShardRecord, StreamRecord};
use crate::resource_name::Resource;
use crate::throughput::{Gauges, SharedGauge, Throughput};
use crate::writer::ShardWriter;
use aws_api::{ApiError, Attachments};
use foundation::{Ambient, Caller};
use parking_lot::RwLock;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Weak};
use store::{Batch, Check, Direction, Key, Limit, Store, StoreError, Version, get_one};

/// Kinesis Data Streams over a store.
pub struct Room {
    /// For what outlives a call.
    me: Weak<Room>,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) ambient: Ambient,
    /// The streams that were written to. Always safe to be stale: a writer's commits check.
    writable: RwLock<HashMap<StreamName, Arc<WritableStream>>>,
    /// How often some of them had to be read anew: who reads one meanwhile must do so again.
    refreshed: AtomicU64,
    /// Policies and tags, for decisions.
    pub(crate) attachments: Attachments,
    pub(crate) throughput: Throughput,
    gauges: Gauges,
    meters: Meters,
}

/// A stream as it was read.
#[derive(Clone, Debug)]
pub(crate) struct Stream {
    pub(crate) life: StreamLife,
    pub(crate) record: StreamRecord,
    pub(crate) version: Version,
}

impl Stream {
    pub(crate) fn name(&self) -> &StreamName {
        &self.life.name
    }

    pub(crate) fn key(&self) -> Key {
        keys::stream::key(&self.life.name)
    }

    /// A batch that commits only if the stream is still as it was read, and changes it to `record`.
    pub(crate) fn change(&self, record: &StreamRecord) -> Batch {
        Batch::new()
            .check(Check::Version(self.key(), self.version))
            .put(self.key(), model::encode(record))
    }
}

/// What a put needs to know of a stream.
pub(crate) struct WritableStream {
    pub(crate) life: StreamLife,
    version: Version,
    pub(crate) record_bytes_max: usize,
    pub(crate) encrypts: bool,
    pub(crate) meter: Arc<StreamMeter>,
    pub(crate) shard_metrics: ShardMetrics,
    on_demand: bool,
    /// Something of the stream has changed: to be read anew, with the same writers.
    stale: AtomicBool,
    /// Open shards, by hash range; together they cover all hash keys.
    shards: Vec<WritableShard>,
}

pub(crate) struct WritableShard {
    pub(crate) number: u32,
    pub(crate) made_s: u64,
    range: HashRange,
    pub(crate) writer: Arc<ShardWriter>,
    /// Where what a shard takes is limited.
    pub(crate) gauge: Option<SharedGauge>,
}

impl WritableStream {
    /// The place in the list of the shard that owns the hash key.
    pub(crate) fn owner(&self, hash: u128) -> usize {
        self.shards.partition_point(|shard| shard.range.start <= hash).saturating_sub(1)
    }

    pub(crate) fn shard(&self, place: usize) -> &WritableShard {
        &self.shards[place]
    }

    fn is_stale(&self) -> bool {
        self.stale.load(Ordering::Acquire)
    }

    /// Whether it was made of the stream as it is: splits, merges and settings all change that.
    fn is_of(&self, stream: &Stream) -> bool {
        self.life == stream.life && self.version == stream.version
    }

    /// Adds to a metric of the stream, and to the shard's own if it is enabled.
    pub(crate) fn measure(&self, shard: u32, of_shard: ShardMetric, metric: Metric, value: f64) {
        self.meter.add(metric, value);
        self.meter.add_to_shard(self.shard_metrics, shard, of_shard, value);
    }
}

impl Room {
    /// A room over what the store holds, whose shards take and give what the store can. Work in the
    /// background begins with [`Room::start`].
    pub fn new(store: Arc<dyn Store>, ambient: Ambient) -> Arc<Room> {
        Room::limited(store, ambient, Throughput::Unlimited)
    }

    /// A room whose shards have the limits given.
    pub fn limited(store: Arc<dyn Store>, ambient: Ambient, throughput: Throughput) -> Arc<Room> {
        Arc::new_cyclic(|me| Room {
            me: me.clone(),
            store,
            ambient,
            writable: RwLock::default(),
            refreshed: AtomicU64::new(0),
            attachments: Attachments::default(),
            throughput,
            gauges: Gauges::default(),
            meters: Meters::default(),
        })
    }

    /// The room, to be held by what outlives a call.
    pub(crate) fn shared(&self) -> Result<Arc<Room>, ApiError> {
        // Rooms are made in an `Arc`, and calls hold it.
        self.me.upgrade().ok_or_else(|| ApiError::internal("the room is going away"))
    }

    /// What a shard has taken and given of late, where that is limited.
    pub(crate) fn gauge(&self, life: &StreamLife, shard: u32) -> Option<SharedGauge> {
        match self.throughput {
            Throughput::Unlimited => None,
            Throughput::Aws => {
                Some(self.gauges.of(life.id, shard, self.ambient.clock.monotonic_ns()))
            }
        }
    }

    pub(crate) fn milliseconds_since(&self, began_ns: u64) -> f64 {
        self.ambient.clock.monotonic_ns().saturating_sub(began_ns) as f64 / 1e6
    }

    /// Measures a stream.
    pub(crate) fn meter(&self, name: &StreamName) -> Arc<StreamMeter> {
        self.meters.of(&self.ambient, name)
    }

    /// The shards of on-demand streams whose writers have `much` to tell of, by stream. All are asked,
    /// so that what came in another mode is not told of later.
    pub(crate) fn hot_shards(
        &self,
        much: impl Fn(&Written) -> bool,
    ) -> Vec<(StreamName, Vec<u32>)> {
        let writable = self.writable.read();
        writable
            .values()
            .filter_map(|stream| {
                let hot = stream.shards.iter().filter(|shard| much(&shard.writer.written));
                let hot: Vec<u32> = hot.map(|shard| shard.number).collect();
                let grows = stream.on_demand && !hot.is_empty();
                grows.then(|| (stream.life.name.clone(), hot))
            })
            .collect()
    }

    /// The stream that a request means by name, by ARN, or by both.
    pub(crate) fn named(
        caller: &Caller,
        name: &Option<String>,
        arn: &Option<String>,
        id: &Option<String>,
    ) -> Result<StreamName, ApiError> {
        Room::refuse_id(id)?;
        let own = |name: &str| StreamName {
            account: caller.account,
            region: caller.region.clone(),
            name: name.to_owned(),
        };
        match (name, arn) {
            (Some(name), None) => Ok(own(name)),
            (name, Some(arn)) => {
                let stream = by_arn(caller, arn)?;
                if name.as_ref().is_some_and(|name| *name != stream.name) {
                    return Err(errors::invalid(format!(
                        "StreamName and StreamARN do not name the same stream: {arn}."
                    )));
                }
                Ok(stream)
            }
            (None, None) => Err(errors::invalid("Must specify one of StreamName or StreamARN.")),
        }
    }

    /// `StreamId` is in the models for times to come; AWS answers to it as little.
    pub(crate) fn refuse_id(id: &Option<String>) -> Result<(), ApiError> {
        match id {
            None => Ok(()),
            Some(_) => Err(errors::invalid(
                "StreamId is not supported: name the stream by StreamName or StreamARN.",
            )),
        }
    }

    /// The stream's record; a split or merge that was left half done is completed first.
    pub(crate) async fn stream(&self, name: &StreamName) -> Result<Stream, ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let stream = self.lookup(name).await.map_err(unavailable)?;
            let stream = stream.ok_or_else(|| errors::no_stream(name))?;
            if stream.record.pending.is_none() {
                return Ok(stream);
            }
            self.complete_reshard(&stream).await.map_err(unavailable)?;
        }
        Err(errors::contended(name))
    }

    /// The stream's record, if nothing of it is being changed.
    pub(crate) async fn active(&self, name: &StreamName) -> Result<Stream, ApiError> {
        let stream = self.stream(name).await?;
        match stream.record.is_active() {
            true => Ok(stream),
            false => Err(errors::contended(name)),
        }
    }

    /// The stream's record as it stands.
    pub(crate) async fn lookup(&self, name: &StreamName) -> Result<Option<Stream>, StoreError> {
        let Some(entry) = get_one(&*self.store, keys::stream::key(name)).await? else {
            return Ok(None);
        };
        let record: StreamRecord = model::decode("stream", &entry.value)?;
        let life = StreamLife { name: name.clone(), id: record.id };
        Ok(Some(Stream { life, record, version: entry.version }))
    }

    /// One shard of the stream.
    pub(crate) async fn shard(
        &self,
        life: &StreamLife,
        number: u32,
    ) -> Result<Option<ShardRecord>, StoreError> {
        match get_one(&*self.store, keys::shard::key(life, number)).await? {
            Some(entry) => model::decode("shard", &entry.value).map(Some),
            None => Ok(None),
        }
    }

    /// All shards of the stream that are kept, by number: parents before their children.
    pub(crate) async fn shards(
        &self,
        life: &StreamLife,
    ) -> Result<Vec<(u32, ShardRecord)>, StoreError> {
        let mut shards = Vec::new();
        let mut rest = Some(keys::shard::of_stream(life));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                let record = model::decode("shard", &entry.value)?;
                shards.push((keys::shard::read(&entry.key)?, record));
            }
            rest = page.next;
        }
        Ok(shards)
    }

    /// The stream's writers, remembered or read.
    pub(crate) async fn writable(
        &self,
        name: &StreamName,
    ) -> Result<Arc<WritableStream>, ApiError> {
        let known = self.writable.read().get(name).cloned();
        if let Some(known) = known.as_ref().filter(|known| !known.is_stale()) {
            return Ok(known.clone());
        }
        for _ in 0..ATTEMPTS_MAX {
            let refreshed = self.refreshed.load(Ordering::SeqCst);
            let stream = self.stream(name).await?;
            // Often it was another stream that changed.
            if let Some(known) = known.as_ref().filter(|known| known.is_of(&stream)) {
                known.stale.store(false, Ordering::Release);
                self.stale_if_refreshed(known, refreshed);
                return Ok(known.clone());
            }
            let shards = self.shards(&stream.life).await.map_err(unavailable)?;
            // The shards may have been read page by page: they are one picture only if the
            // stream, which every reshard changes, is still the same.
            let again = self.lookup(name).await.map_err(unavailable)?;
            if again.is_some_and(|again| again.version == stream.version) {
                let made = self.remember(stream, shards);
                self.stale_if_refreshed(&made, refreshed);
                return Ok(made);
            }
        }
        Err(errors::contended(name))
    }

    /// Something may have changed while the stream was being read.
    fn stale_if_refreshed(&self, stream: &WritableStream, refreshed: u64) {
        if self.refreshed.load(Ordering::SeqCst) != refreshed {
            stream.stale.store(true, Ordering::Release);
        }
    }

    fn remember(&self, stream: Stream, shards: Vec<(u32, ShardRecord)>) -> Arc<WritableStream> {
        let mut writable = self.writable.write();
        // A shard has one writer, so that calls for it gather in one place.
        let known = writable.get(stream.name()).filter(|known| known.life == stream.life).cloned();
        let writer = |number: u32| {
            let known = known.iter().flat_map(|known| &known.shards);
            match known.into_iter().find(|shard| shard.number == number) {
                Some(shard) => shard.writer.clone(),
                None => ShardWriter::new(
                    self.store.clone(),
                    self.ambient.clone(),
                    stream.life.clone(),
                    number,
                ),
            }
        };
        let mut open: Vec<WritableShard> = shards
            .into_iter()
            .filter(|(_, record)| record.is_open())
            .map(|(number, record)| WritableShard {
                number,
                made_s: record.made_s,
                range: record.range(),
                writer: writer(number),
                gauge: self.gauge(&stream.life, number),
            })
            .collect();
        open.sort_by_key(|shard| shard.range.start);
        let made = Arc::new(WritableStream {
            life: stream.life.clone(),
            version: stream.version,
            record_bytes_max: stream.record.record_kib_max as usize * 1024,
            encrypts: stream.record.encrypts(),
            meter: self.meter(stream.name()),
            shard_metrics: ShardMetrics(stream.record.shard_metrics),
            on_demand: stream.record.mode == Mode::OnDemand,
            stale: AtomicBool::new(false),
            shards: open,
        });
        writable.insert(stream.life.name, made.clone());
        made
    }

    /// Forgets the writers of a stream that was deleted.
    pub(crate) fn forget_deleted(&self, life: &StreamLife) {
        let mut writable = self.writable.write();
        if writable.get(&life.name).is_some_and(|known| known.life == *life) {
            writable.remove(&life.name);
        }
    }

    /// The next put reads the stream anew: its shards or settings have changed. Shards that are
    /// still open keep their writers.
    pub(crate) fn refresh(&self, name: &StreamName) {
        self.refreshed.fetch_add(1, Ordering::SeqCst);
        if let Some(known) = self.writable.read().get(name) {
            known.stale.store(true, Ordering::Release);
        }
    }

    /// As [`Room::refresh`], for all streams.
    pub(crate) fn refresh_all(&self) {
        self.refreshed.fetch_add(1, Ordering::SeqCst);
        for known in self.writable.read().values() {
            known.stale.store(true, Ordering::Release);
        }
    }
}

/// The stream that an ARN means, be it another account's: whether the caller may touch it, its
/// policy decides. Another region's does not exist here.
pub(crate) fn by_arn(caller: &Caller, text: &str) -> Result<StreamName, ApiError> {
    match Resource::parse(text) {
        Some(Resource { stream, consumer: None }) if stream.region == caller.region => Ok(stream),
        Some(Resource { stream, consumer: None }) => Err(errors::no_stream(&stream)),
        _ => Err(errors::invalid(format!("{text} is not the ARN of a stream."))),
    }
}

/// The ARN of a stream.
pub(crate) fn arn_of(stream: &StreamName) -> String {
    let StreamName { account, region, name } = stream;
    // Each request needs it: in one piece, without an `Arn`'s parts.
    ["arn:aws:kinesis:", region.as_str(), ":", account.as_str(), ":stream/", name].concat()
}
