//! A subscription to a shard: reads when something was committed, and gives what it read as events.
//!
//! It holds a place in the shard and no records: what the client can't take yet stays in the store.

use super::meter::EventMeter;
use super::position::Position;
use super::{Consumer, Pace, SubscriptionRecord};
use crate::errors::{self, unavailable};
use crate::keys;
use crate::limits::{EVENT_BYTES_MAX, EVENT_RECORDS_MAX, KEEP_ALIVE_INTERVAL, SUBSCRIPTION_LIFE};
use crate::meter::{ShardMetric, ShardMetrics};
use crate::model::{self, ShardRecord, StreamRecord, shard_id};
use crate::ops::get::{behind, records_of};
use crate::reader::Place;
use crate::room::{Room, Stream};
use aws_api::kinesis::{
    SubscribeToShardEvent, SubscribeToShardEventStream as Event, error::internal_failure_exception,
};
use aws_api::{ApiError, EventSource};
use foundation::Timestamp;
use std::sync::Arc;
use store::{Entry, Key, StoreError, Watch};

/// A consumer's subscription to a shard.
pub(crate) struct Subscription {
    room: Arc<Room>,
    consumer: Consumer,
    shard: u32,
    /// Which of the consumer's subscriptions to the shard it is.
    id: u64,
    position: Position,
    watches: Watches,
    /// Where the stream, the subscription, and the shard are stored.
    keys: [Key; 3],
    /// Whether there is more to read than was read last.
    more: bool,
    /// Whether the shard's end was told.
    ended: bool,
    /// When the last event was given; nothing before the first.
    latest: Option<Timestamp>,
    until: Timestamp,
    pace: Pace,
    meter: EventMeter,
}

/// What wakes it.
struct Watches {
    records: Watch,
    shard: Watch,
    /// Changes when another subscription takes over, or the consumer or the stream are deleted.
    own: Watch,
}

impl Watches {
    async fn changed(&mut self) {
        tokio::select! {
            () = self.records.changed() => {}
            () = self.shard.changed() => {}
            () = self.own.changed() => {}
        }
    }
}

impl Subscription {
    /// A subscription that was stored with `id`, for as long as AWS's last, from `place` on.
    pub(crate) fn new(
        room: Arc<Room>,
        consumer: Consumer,
        id: u64,
        (shard, record): (u32, &ShardRecord),
        place: Place,
        pace: Pace,
    ) -> Subscription {
        let stream = &consumer.stream;
        let keys = [
            keys::stream::key(&stream.name),
            keys::subscription::key(stream, consumer.record.id, shard),
            keys::shard::key(stream, shard),
        ];
        let [_, own, shard_key] = &keys;
        // Before the first read, so that nothing falls between.
        let watches = Watches {
            records: room.store.watch(keys::chunk::prefix_of_shard(stream, shard)),
            shard: room.store.watch(shard_key.clone()),
            own: room.store.watch(own.clone()),
        };
        let until = room.ambient.now() + SUBSCRIPTION_LIFE;
        let meter = EventMeter::new(&room.ambient.metrics, &consumer.arn());
        Subscription {
            meter,
            position: Position::at(place, shard, record),
            room,
            consumer,
            shard,
            id,
            watches,
            keys,
            more: true,
            ended: false,
            latest: None,
            until,
            pace,
        }
    }

    /// Waits until there may be something to tell; false if the subscription has run out.
    async fn wait(&mut self) -> bool {
        let clock = self.room.ambient.clock.clone();
        let silent_until = self.latest.map_or(Timestamp::EPOCH, |at| at + KEEP_ALIVE_INTERVAL);
        tokio::select! {
            biased;
            () = clock.sleep_until(self.until) => return false,
            () = self.watches.changed(), if !self.more => {}
            () = clock.sleep_until(silent_until), if !self.more => {}
            () = std::future::ready(()), if self.more => {}
        }
        // More may have come, but not so fast: where the pace has no limit, this is no wait.
        tokio::select! {
            biased;
            () = clock.sleep_until(self.until) => false,
            () = clock.sleep_until(self.pace.free()) => true,
        }
    }

    /// Reads on; nothing if there is nothing to tell.
    async fn look(&mut self) -> Result<Option<SubscribeToShardEvent>, ApiError> {
        let found = self.room.store.get(&self.keys).await.map_err(unavailable)?;
        let (stream, shard) = self.check(found).await?;
        let (room, now) = (&self.room, self.room.ambient.now());
        let (read, at_end) = room
            .read(
                &stream,
                self.shard,
                &shard,
                self.position.place,
                EVENT_RECORDS_MAX,
                EVENT_BYTES_MAX,
            )
            .await?;
        self.position.pass(&read, self.shard, &shard);
        self.more = read.waiting.is_some();
        let told_lately = self.latest.is_some_and(|at| now < at + KEEP_ALIVE_INTERVAL);
        if read.records.is_empty() && !at_end && told_lately {
            return Ok(None);
        }
        let child_shards = match at_end {
            true => Some(room.children(&stream, self.shard).await?),
            false => None,
        };
        self.ended = at_end;
        self.latest = Some(now);
        let bytes = read.records.iter().map(|r| r.partition_key.len() + r.data.len()).sum();
        self.pace.spend(bytes, now);
        let millis_behind_latest = behind(&read, now);
        self.measure(&stream, read.records.len(), bytes, millis_behind_latest);
        Ok(Some(SubscribeToShardEvent {
            child_shards,
            // A shard's end has nothing behind it.
            continuation_sequence_number: (!at_end).then(|| self.position.continuation.clone()),
            millis_behind_latest,
            records: records_of(read, &stream.record, self.shard, &shard),
        }))
    }

    fn measure(&self, stream: &Stream, records: usize, bytes: usize, behind_ms: i64) {
        self.meter.event(records, bytes, behind_ms);
        let (meter, enabled) =
            (self.room.meter(stream.name()), ShardMetrics(stream.record.shard_metrics));
        meter.add_to_shard(enabled, self.shard, ShardMetric::OutgoingBytes, bytes as f64);
        meter.add_to_shard(enabled, self.shard, ShardMetric::OutgoingRecords, records as f64);
    }

    /// The stream and the shard, as long as the subscription is still good.
    async fn check(&self, found: Vec<Option<Entry>>) -> Result<(Stream, ShardRecord), ApiError> {
        let life = &self.consumer.stream;
        let [stream, own, shard] = <[_; 3]>::try_from(found).unwrap_or_default();
        let stream = stream.map(|entry: Entry| {
            let record: StreamRecord = model::decode("stream", &entry.value)?;
            Ok::<_, StoreError>(Stream { life: life.clone(), record, version: entry.version })
        });
        let stream = stream.transpose().map_err(unavailable)?;
        let stream = stream
            .filter(|stream| stream.record.id == life.id)
            .ok_or_else(|| errors::no_stream(&life.name))?;
        let own: Option<SubscriptionRecord> = own
            .map(|entry| model::decode("subscription", &entry.value))
            .transpose()
            .map_err(unavailable)?;
        match own {
            None => return Err(errors::no_consumer(&life.name, &self.consumer.name)),
            Some(own) if own.id != self.id => {
                return Err(errors::subscribed_already(
                    &life.name,
                    self.shard,
                    &self.consumer.name,
                ));
            }
            Some(_) => {}
        }
        if stream.record.pending.is_some() {
            // Its second commit wakes us again, whoever makes it.
            self.room.complete_reshard(&stream).await.map_err(unavailable)?;
        }
        let shard =
            shard.ok_or_else(|| errors::no_shard_to_read(&life.name, &shard_id(self.shard)))?;
        Ok((stream, model::decode("shard", &shard.value).map_err(unavailable)?))
    }
}

#[async_trait::async_trait]
impl EventSource<Event> for Subscription {
    async fn next(&mut self) -> Option<Result<Event, ApiError>> {
        while !self.ended && self.wait().await {
            let looked = self.look().await;
            if looked.is_err() {
                self.meter.failure();
            }
            match looked {
                Ok(Some(event)) => return Some(Ok(Event::SubscribeToShardEvent(event))),
                Ok(None) => {}
                // The only one of them that a stream's union doesn't have under its own name.
                Err(error) if error.is("InternalFailure") => {
                    return Some(Err(internal_failure_exception(error.message())));
                }
                Err(error) => return Some(Err(error)),
            }
        }
        None
    }
}
