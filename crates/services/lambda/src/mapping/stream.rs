//! A stream's records, brought to a mapping's function.

use super::call::{self, Answer};
use super::checkpoint::{self, FailedCalls};
use super::destination;
use super::outbox::{self, Row};
use super::record::Starting;
use super::report::{self, Circumstances};
use super::role::Role;
use super::shared::{Shared, count, seconds};
use super::source::Source;
use crate::function::record::to_cbor;
use crate::limits::{BATCH_PAYLOAD_MAX, WINDOW_ENVELOPE_MAX};
use crate::measures::FunctionMeter;
use aws_api::seams::{Position, SourceRecord};
use bytes::Bytes;
use event_engine::{Batch, Config, Item, Outcome};
use pollers::{Checkpoints, GivenUp, Record, StreamReader, StreamWork};
use serde_json::Value;
use std::time::Duration;
use store::Key;

/// An event, made ready.
pub(super) struct Load {
    payload: Bytes,
    windowed: bool,
}

impl StreamWork for Shared<Source> {
    type Role = Role;
    type Notes = FailedCalls;
    type Load = Load;
    type Answer = Answer;

    fn stream(&self) -> &StreamReader<Role> {
        &self.source
    }

    fn checkpoints(&self) -> Checkpoints<'_, FailedCalls> {
        checkpoint::of(self.id())
    }

    fn config(&self) -> Config {
        let mapping = &self.found.mapping;
        let windows = mapping.tumbling_s > 0;
        Config {
            batch_size: count(mapping.batch_size).max(1),
            batch_bytes: BATCH_PAYLOAD_MAX - if windows { WINDOW_ENVELOPE_MAX } else { 0 },
            batching_window: seconds(mapping.window_s),
            retries: u32::try_from(mapping.retries).ok(),
            max_age: u64::try_from(mapping.max_age_s).ok().map(Duration::from_secs),
            bisect: mapping.bisect,
            parallelization: count(mapping.parallelization.0),
            tumbling_window: windows.then(|| seconds(mapping.tumbling_s)),
            ..Config::DEFAULT
        }
    }

    fn starting(&self) -> Position {
        self.found.mapping.starting.map_or(Position::TrimHorizon, Starting::position)
    }

    fn wants(&self, record: &SourceRecord) -> bool {
        let envelope = |mut event: Value| event.get_mut("kinesis").map(Value::take);
        let envelope = |event| envelope(event).unwrap_or_default();
        self.filters.want_record(self.source.kind, record, envelope)
    }

    fn load(&self, shard: &str, batch: &Batch, records: &[&Record]) -> Load {
        if let Some(last) = records.last() {
            let age = self.core.ambient.now().since(last.arrived());
            let function = self.found.function();
            let meter = FunctionMeter { ambient: &self.core.ambient, function: &function };
            meter.millis("IteratorAge", age.as_secs_f64() * 1000.0);
        }
        let payload = call::event(records, batch.window(), shard, &self.source.arn);
        Load { payload, windowed: batch.window().is_some() }
    }

    async fn carry(&self, Load { payload, windowed }: Load) -> Answer {
        call::invoke(self, payload, windowed, None).await
    }

    fn answered(&self, batch: &Batch, answer: Answer, notes: &mut FailedCalls) -> Outcome {
        match (answer.failed, &answer.outcome) {
            (Some(failed), _) => drop(notes.insert(lane(batch), failed)),
            (None, Outcome::NotRun) => {}
            (None, _) => drop(notes.remove(&lane(batch))),
        }
        answer.outcome
    }

    fn given_up(&self, of: GivenUp<'_>, notes: &mut FailedCalls) -> Option<store::Batch> {
        let told = match &self.found.mapping.destination {
            Some(arn) => {
                let (key, row) = self.report(&of, notes, arn);
                Some(store::Batch::new().put(key, to_cbor(&row)))
            }
            None => {
                self.meter.dropped(of.discard.size);
                None
            }
        };
        notes.remove(&lane(&of.discard.batch));
        told
    }
}

fn lane(batch: &Batch) -> u8 {
    u8::try_from(batch.lane()).unwrap_or(u8::MAX)
}

impl Shared<Source> {
    /// What a destination is told of records that were given up.
    fn report(&self, of: &GivenUp<'_>, notes: &FailedCalls, destination: &str) -> (Key, Row) {
        let (name, mapping, batch) = (&self.found.name, self.id(), &of.discard.batch);
        let dice = &self.core.ambient.dice;
        let told = Circumstances {
            stream: (self.source.kind, &self.source.arn),
            shard: of.shard,
            function_arn: self.found.named().arn().to_string(),
            call: notes.get(&lane(batch)).filter(|_| of.discard.invokes > 0),
            fresh_id: dice.uuid(),
            now: of.now,
        };
        let event = || call::event(of.records, batch.window(), of.shard, &self.source.arn).to_vec();
        let row = Row {
            account: name.account.as_str().to_owned(),
            region: name.region.as_str().to_owned(),
            function: self.found.mapping.function.clone(),
            mapping: mapping.to_owned(),
            destination: destination.to_owned(),
            report: report::write(of.discard, &told),
            payload: (destination::service(destination) == "s3").then(event),
            object_key: report::object_key(mapping, of.shard, of.now, &dice.uuid()),
            events: of.discard.size,
            counted: self.found.mapping.count_events,
            failures: 0,
            letter: None,
            // Batches of records have none.
            trace: None,
        };
        (outbox::key(of.now, &dice.uuid()), row)
    }
}
