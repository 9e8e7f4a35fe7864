//! What happened in a run: all that the checker sees.

use crate::settings::Settings;
use event_engine::Reach;
use std::fmt;

/// A record's place in the stream: they grow over all shards.
pub type Seq = u64;

/// A sequence number as the engine is shown it, longer than any integer type.
pub fn sequence(seq: Seq) -> String {
    format!("4900000000000000000000000000000000{seq:08}")
}

/// A record as far as the rules go.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fact {
    pub seq: Seq,
    pub key: u64,
    pub kind: u64,
    pub arrived: i64,
    pub bytes: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The settings of a mapping from now on.
    Settings {
        mapping: usize,
        settings: Settings,
    },
    Opened {
        shard: usize,
        parents: Vec<usize>,
    },
    Closed {
        shard: usize,
    },
    Put {
        shard: usize,
        record: Fact,
    },
    /// Records below it are no longer in the shard.
    Trimmed {
        shard: usize,
        below: Seq,
    },
    /// An owner begins to work on a shard with what was saved.
    Took {
        session: u64,
        mapping: usize,
        shard: usize,
        owner: usize,
    },
    Paused {
        owner: usize,
    },
    Read {
        session: u64,
        seqs: Vec<Seq>,
        reach: Reach,
    },
    Invoked {
        session: u64,
        call: u64,
        lane: usize,
        seqs: Vec<Seq>,
        window: Option<Told>,
    },
    /// The engine has nothing to do now.
    Waits {
        session: u64,
    },
    Answered {
        session: u64,
        call: u64,
        reply: Reply,
    },
    Discarded {
        session: u64,
        discard: Discarded,
    },
    /// What is to be saved was taken.
    Snapshot {
        session: u64,
        commit: u64,
        bytes: usize,
        finished: bool,
    },
    /// It is saved.
    Committed {
        commit: u64,
    },
}

/// The window that an invocation was told of.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    pub start: i64,
    pub end: i64,
    pub state: String,
    pub is_final: bool,
    pub early: bool,
}

/// What the function did.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reply {
    /// It was not run.
    pub throttled: bool,
    pub error: bool,
    pub failed: Vec<String>,
    pub state: Option<String>,
}

/// What an on-failure destination is told.
#[derive(Debug, Clone, PartialEq)]
pub struct Discarded {
    /// None for the final invocation of a window.
    pub seqs: Vec<Seq>,
    pub reason: &'static str,
    pub invokes: u32,
    pub first: String,
    pub last: String,
    pub first_arrived: i64,
    pub last_arrived: i64,
    pub size: u64,
}

/// The events with their times, in milliseconds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct History(pub Vec<(i64, Event)>);

impl fmt::Display for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (time, event) in &self.0 {
            let line = format!("{event:?}");
            // Large states say nothing by their letters.
            let cut = line.char_indices().nth(2_000).map_or(&line[..], |(at, _)| &line[..at]);
            writeln!(f, "{time:>9} {cut}")?;
        }
        Ok(())
    }
}
