//! What SQS measures of itself: «Available CloudWatch metrics for Amazon SQS» in the Developer Guide.

use crate::room::{Read, Room};
use crate::{keys, model};
use foundation::Timestamp;
use foundation::metrics::{Name, Unit};
use std::collections::HashMap;
use store::{Direction, Limit, StoreError};

/// A minute, in which a queue's length is told once.
const EVERY_MS: i64 = 60_000;
/// A queue that was empty for so long is not told of: six hours.
const IDLE_MS: i64 = 21_600_000;
/// Of the time, so much at most goes into counting a queue: one part of this.
const DUTY: u64 = 50;

/// When a queue is counted next, and when it last had messages.
#[derive(Clone, Copy)]
struct Gauge {
    next_ms: i64,
    last_used_ms: i64,
}

impl Room {
    /// Adds a value to one of a queue's metrics.
    pub(crate) fn measured(&self, read: &Read, metric: &'static str, unit: Unit, value: f64) {
        let name = Name {
            account: read.name.account,
            region: read.name.region.clone(),
            namespace: "AWS/SQS",
            metric,
            dimensions: vec![("QueueName", read.name.name.clone())],
            unit,
        };
        self.ambient.metrics.record(name, value);
    }

    /// Messages that a receiver got.
    pub(crate) fn measured_received(&self, read: &Read, count: usize) {
        match count {
            0 => self.measured(read, "NumberOfEmptyReceives", Unit::Count, 1.0),
            count => {
                self.measured(read, "NumberOfMessagesReceived", Unit::Count, count as f64);
            }
        }
    }

    /// Tells without end, every minute, how long queues are.
    pub async fn gauge(&self) {
        let mut gauges: HashMap<u64, Gauge> = HashMap::new();
        loop {
            let now = self.now_ms();
            // Before the minute's end, so that it is told in it.
            let next = now - now.rem_euclid(EVERY_MS) + EVERY_MS + EVERY_MS / 2;
            self.ambient.clock.sleep_until(Timestamp::from_millis(next)).await;
            if let Err(error) = self.gauge_all(&mut gauges).await {
                tracing::warn!(%error, "queues could not be counted");
            }
        }
    }

    async fn gauge_all(&self, gauges: &mut HashMap<u64, Gauge>) -> Result<(), StoreError> {
        let mut seen = HashMap::with_capacity(gauges.len());
        let mut rest = Some(keys::queue::all());
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                let name = keys::queue::read(&entry.key)?;
                let queue = model::decode("queue", &entry.value)?;
                let read = Read { name, queue, version: entry.version };
                let now = self.now_ms();
                let new = Gauge { next_ms: now, last_used_ms: now };
                let gauge = gauges.get(&read.id()).copied().unwrap_or(new);
                let gauge = match gauge.next_ms <= now {
                    true => self.gauge_one(&read, gauge).await?,
                    false => gauge,
                };
                seen.insert(read.id(), gauge);
            }
            rest = page.next;
        }
        *gauges = seen;
        Ok(())
    }

    async fn gauge_one(&self, read: &Read, gauge: Gauge) -> Result<Gauge, StoreError> {
        let (begun, now) = (self.ambient.clock.monotonic_ns(), self.now_ms());
        let counts = self.counts(read).await?;
        let is_used = counts.visible + counts.in_flight + counts.delayed > 0;
        let last_used_ms = if is_used { now } else { gauge.last_used_ms };
        if now - last_used_ms < IDLE_MS {
            for (metric, count) in [
                ("ApproximateNumberOfMessagesVisible", counts.visible),
                ("ApproximateNumberOfMessagesNotVisible", counts.in_flight),
                ("ApproximateNumberOfMessagesDelayed", counts.delayed),
            ] {
                self.measured(read, metric, Unit::Count, count as f64);
            }
            let age_ms = self.oldest_ms(read).await?.map_or(0, |sent_ms| (now - sent_ms).max(0));
            let seconds = (age_ms / 1_000) as f64;
            self.measured(read, "ApproximateAgeOfOldestMessage", Unit::Seconds, seconds);
        }
        // Long queues take long to count, and are counted less often.
        let took_ms = self.ambient.clock.monotonic_ns().saturating_sub(begun) / 1_000_000;
        let pause_ms = i64::try_from(took_ms.saturating_mul(DUTY)).unwrap_or(i64::MAX);
        Ok(Gauge { next_ms: now.saturating_add(pause_ms), last_used_ms })
    }

    /// When the message was sent that can be received for the longest.
    async fn oldest_ms(&self, read: &Read) -> Result<Option<i64>, StoreError> {
        let one = Limit::entries(1);
        if read.name.is_fifo() {
            let page =
                self.store.scan(keys::line::all_of(read.id()), one, Direction::Forward).await?;
            let Some(entry) = page.entries.first() else { return Ok(None) };
            let message: model::Stored = model::decode("message", &entry.value)?;
            return Ok(Some(message.sent_ms));
        }
        let page = self.store.scan(keys::ready::all_of(read.id()), one, Direction::Forward).await?;
        let Some(entry) = page.entries.first() else { return Ok(None) };
        let (_, id) = keys::ready::read(&entry.key)?;
        let key = keys::message::key(read.id(), id);
        let Some(entry) = store::get_one(&*self.store, key).await? else { return Ok(None) };
        let message: model::Stored = model::decode("message", &entry.value)?;
        Ok(Some(message.sent_ms))
    }
}
