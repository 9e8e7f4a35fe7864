//! A stream in memory with shards that split, as those who read streams see it.

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::kinesis::error;
use aws_api::seams::{Position, RecordSource, SourcePage, SourceRecord, SourceShard, SourceWatch};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::{Ambient, Caller, Principal};
use std::sync::Mutex;
use tokio::sync::watch;

/// What it is called as a stream of Kinesis.
pub const ARN: &str = "arn:aws:kinesis:us-east-1:000000000000:stream/clicks";
/// The same stream, as one of a table's changes.
pub const CHANGES: &str =
    "arn:aws:dynamodb:us-east-1:000000000000:table/clicks/stream/2026-11-18T11:06:40.000";

/// The stream; it is read by sessions of roles alone.
pub struct Stream {
    ambient: Mutex<Ambient>,
    state: Mutex<Vec<Shard>>,
    changes: watch::Sender<u64>,
    /// The code of the error that readers are told.
    pub refuse: Mutex<Option<&'static str>>,
}

struct Shard {
    id: String,
    parents: Vec<String>,
    records: Vec<SourceRecord>,
    closed: bool,
}

impl Stream {
    /// With shards that nothing has come into.
    pub fn new(ambient: Ambient, shards: &[&str]) -> Self {
        let shards = shards.iter().map(|id| Shard {
            id: (*id).to_owned(),
            parents: Vec::new(),
            records: Vec::new(),
            closed: false,
        });
        Stream {
            ambient: Mutex::new(ambient),
            state: Mutex::new(shards.collect()),
            changes: watch::Sender::new(0),
            refuse: Mutex::default(),
        }
    }

    /// Tells the time by another clock from now on.
    pub fn follow(&self, ambient: &Ambient) {
        *self.ambient.lock().unwrap() = ambient.clone();
    }

    /// A record comes into a shard; its event is as Lambda's of Kinesis are.
    pub fn put(&self, shard: &str, key: &str, data: &str) {
        {
            let mut state = self.state.lock().unwrap();
            let last = |shard: &Shard| shard.records.last().map(|r| r.sequence_number.clone());
            let last = state.iter().filter_map(last).max();
            let number = last.map_or(0, |last| last[4..].parse::<usize>().unwrap());
            let shard = state.iter_mut().find(|s| s.id == shard).unwrap();
            assert!(!shard.closed);
            let arrived = self.ambient.lock().unwrap().now();
            let sequence_number = format!("4950{:020}", number + 1);
            let event = serde_json::json!({
                "kinesis": {
                    "partitionKey": key,
                    "sequenceNumber": sequence_number,
                    "data": STANDARD.encode(data),
                },
                "eventID": format!("{}:{sequence_number}", shard.id),
                "eventSource": "aws:kinesis",
            });
            shard.records.push(SourceRecord {
                sequence_number,
                partition_key: key.to_owned(),
                arrived,
                event: event.to_string().into(),
                data: data.to_owned().into(),
            });
        }
        self.changes.send_modify(|n| *n += 1);
    }

    /// Forgets the oldest records.
    pub fn trim(&self, shard: &str, count: usize) {
        let mut state = self.state.lock().unwrap();
        let shard = state.iter_mut().find(|s| s.id == shard).unwrap();
        shard.records.drain(..count);
    }

    /// Closes a shard that has children from now on.
    pub fn split(&self, parent: &str, children: &[&str]) {
        let mut state = self.state.lock().unwrap();
        state.iter_mut().find(|s| s.id == parent).unwrap().closed = true;
        state.extend(children.iter().map(|id| Shard {
            id: (*id).to_owned(),
            parents: vec![parent.to_owned()],
            records: Vec::new(),
            closed: false,
        }));
        self.changes.send_modify(|n| *n += 1);
    }

    fn check(&self, caller: &Caller) -> Result<(), ApiError> {
        assert!(matches!(caller.principal, Principal::Session(_)), "sources are read by the role");
        match *self.refuse.lock().unwrap() {
            Some("AccessDeniedException") => {
                Err(ApiError::new("AccessDeniedException", 400, "not authorized"))
            }
            Some(_) => Err(error::resource_not_found_exception("no such stream")),
            None => Ok(()),
        }
    }
}

#[async_trait]
impl RecordSource for Stream {
    async fn shards(&self, caller: &Caller, arn: &str) -> Result<Vec<SourceShard>, ApiError> {
        self.check(caller)?;
        assert!([ARN, CHANGES].contains(&arn), "{arn}");
        let state = self.state.lock().unwrap();
        let shown = |s: &Shard| SourceShard { id: s.id.clone(), parents: s.parents.clone() };
        Ok(state.iter().map(shown).collect())
    }

    async fn read(
        &self,
        caller: &Caller,
        _: &str,
        shard: &str,
        position: &Position,
        max_records: usize,
        max_bytes: usize,
    ) -> Result<SourcePage, ApiError> {
        self.check(caller)?;
        let state = self.state.lock().unwrap();
        let shard = state.iter().find(|s| s.id == shard).unwrap();
        let begin = match position {
            Position::TrimHorizon => 0,
            Position::Latest => shard.records.len(),
            Position::AtTimestamp(at) => shard.records.partition_point(|r| r.arrived < *at),
            Position::After(sequence) => {
                shard.records.partition_point(|r| r.sequence_number <= *sequence)
            }
        };
        let mut bytes = 0;
        let records: Vec<_> = shard.records[begin..]
            .iter()
            .take(max_records)
            .take_while(|record| {
                let fits = bytes == 0 || bytes + record.event.len() <= max_bytes;
                bytes += record.event.len();
                fits
            })
            .cloned()
            .collect();
        let end = begin + records.len();
        let next = match end {
            0 => Position::TrimHorizon,
            end => Position::After(shard.records[end - 1].sequence_number.clone()),
        };
        let at_end = shard.closed && end == shard.records.len();
        Ok(SourcePage { records, next, at_end, millis_behind_latest: 0 })
    }

    fn watch(&self, _: &Caller, _: &str) -> Box<dyn SourceWatch> {
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
