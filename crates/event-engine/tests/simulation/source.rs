//! A stream whose shards are split and merged, trimmed and read in short pages.

use crate::history::{Event, Fact, History, Seq, sequence};
use crate::settings::Throws;
use event_engine::{Item, Reach};
use foundation::Timestamp;

/// Keys have places in this range, as hashes of partition keys do.
const KEYS: u64 = 16;

#[derive(Debug, Clone)]
pub struct Record {
    pub seq: Seq,
    pub text: String,
    pub key_text: String,
    pub kind: u64,
    pub arrived: i64,
    pub bytes: usize,
}

impl Item for Record {
    fn sequence(&self) -> &str {
        &self.text
    }
    fn partition_key(&self) -> &str {
        &self.key_text
    }
    fn arrived(&self) -> Timestamp {
        Timestamp::from_millis(self.arrived)
    }
    fn bytes(&self) -> usize {
        self.bytes
    }
}

#[derive(Debug)]
pub struct SourceShard {
    pub parents: Vec<usize>,
    pub closed: bool,
    keys: std::ops::Range<u64>,
    records: Vec<Record>,
    /// Records below it are gone.
    kept_from: Seq,
}

#[derive(Debug, Default)]
pub struct Source {
    pub shards: Vec<SourceShard>,
    next: Seq,
    /// Records may have arrived so much earlier than they can be read.
    lag_ms: u64,
}

impl Source {
    pub fn new(history: &mut History, now: i64, throws: &Throws) -> Self {
        let lag_ms = throws.pick(&[0, 0, 900]);
        let mut source = Source { lag_ms, ..Source::default() };
        let shards = throws.between(1, 2);
        for index in 0..shards {
            let keys = index * KEYS / shards..(index + 1) * KEYS / shards;
            source.open(history, now, keys, vec![]);
        }
        source
    }

    fn open(
        &mut self,
        history: &mut History,
        now: i64,
        keys: std::ops::Range<u64>,
        parents: Vec<usize>,
    ) {
        let shard = self.shards.len();
        history.0.push((now, Event::Opened { shard, parents: parents.clone() }));
        let records = Vec::new();
        self.shards.push(SourceShard { parents, closed: false, keys, records, kept_from: 0 });
    }

    /// Puts a record, and says into which shard.
    pub fn put(&mut self, history: &mut History, now: i64, throws: &Throws, hot: u64) -> usize {
        // Some keys are hot.
        let key = if throws.one_in(2) { throws.roll(hot) } else { throws.roll(KEYS) };
        let shard = self.shards.iter().position(|s| !s.closed && s.keys.contains(&key)).unwrap();
        self.next += throws.between(1, 9);
        let record = Record {
            seq: self.next,
            text: sequence(self.next),
            key_text: format!("key-{key}"),
            kind: throws.roll(4),
            arrived: now - i64::try_from(throws.roll(self.lag_ms + 1)).unwrap(),
            bytes: usize::try_from(throws.between(10, 50)).unwrap(),
        };
        let Record { seq, kind, arrived, bytes, .. } = record;
        let fact = Fact { seq, key, kind, arrived, bytes };
        history.0.push((now, Event::Put { shard, record: fact }));
        self.shards[shard].records.push(record);
        shard
    }

    fn open_shards(&self) -> Vec<usize> {
        (0..self.shards.len()).filter(|shard| !self.shards[*shard].closed).collect()
    }

    pub fn close(&mut self, history: &mut History, now: i64, shard: usize) {
        self.shards[shard].closed = true;
        history.0.push((now, Event::Closed { shard }));
    }

    /// Splits a shard, or merges two; says which were closed.
    pub fn reshard(&mut self, history: &mut History, now: i64, throws: &Throws) -> Vec<usize> {
        let open = self.open_shards();
        let one = throws.pick(&open);
        let keys = self.shards[one].keys.clone();
        let beside = open.iter().copied().find(|other| self.shards[*other].keys.start == keys.end);
        match beside {
            Some(other) if throws.one_in(2) => {
                let end = self.shards[other].keys.end;
                self.close(history, now, one);
                self.close(history, now, other);
                self.open(history, now, keys.start..end, vec![one, other]);
                vec![one, other]
            }
            _ if keys.end - keys.start >= 2 && self.shards.len() < 8 => {
                let middle = throws.between(keys.start + 1, keys.end - 1);
                self.close(history, now, one);
                self.open(history, now, keys.start..middle, vec![one]);
                self.open(history, now, middle..keys.end, vec![one]);
                vec![one]
            }
            _ => vec![],
        }
    }

    pub fn close_all(&mut self, history: &mut History, now: i64) {
        for shard in self.open_shards() {
            self.close(history, now, shard);
        }
    }

    /// Forgets the oldest records of a shard.
    pub fn trim(&mut self, history: &mut History, now: i64, throws: &Throws) {
        let shard = usize::try_from(throws.roll(self.shards.len() as u64)).unwrap();
        let kept = self.shards[shard].kept_from;
        let held: Vec<_> =
            self.shards[shard].records.iter().map(|r| r.seq).filter(|seq| *seq >= kept).collect();
        if held.len() > 1 {
            let below = held[usize::try_from(throws.roll(held.len() as u64 / 2 + 1)).unwrap()];
            self.shards[shard].kept_from = below;
            history.0.push((now, Event::Trimmed { shard, below }));
        }
    }

    /// Up to so many records behind a sequence number.
    pub fn read(
        &self,
        shard: usize,
        after: Option<&str>,
        (records, bytes): (usize, usize),
    ) -> (Vec<Record>, Reach) {
        let shard = &self.shards[shard];
        let rest = shard.records.iter().filter(|record| {
            record.seq >= shard.kept_from && after.is_none_or(|after| &record.text[..] > after)
        });
        let all: Vec<_> = rest.collect();
        let (mut page, mut size) = (Vec::new(), 0);
        for record in all.iter().take(records) {
            size += record.bytes;
            if !page.is_empty() && size > bytes {
                break;
            }
            page.push((*record).clone());
        }
        let reach = match (page.len() == all.len(), shard.closed) {
            (true, true) => Reach::End,
            (true, false) => Reach::Tip,
            (false, _) => Reach::More,
        };
        (page, reach)
    }
}
