//! A function that fails in every way there is.

use crate::history::{Reply, Seq, Told, sequence};
use crate::settings::Throws;
use event_engine::MAX_STATE_BYTES;
use event_engine::{Outcome, response};

/// How a function behaves.
#[derive(Debug)]
pub struct Function {
    /// Every so-many-th record is poison for it, 0: none.
    poison: u64,
    /// One in so many invocations fails for no reason, is throttled, or answers nonsense.
    whims: u64,
    /// What it does when it meets poison.
    manner: Manner,
    large_states: u64,
    /// It has been repaired.
    pub healed: bool,
}

#[derive(Debug, Clone, Copy)]
enum Manner {
    Throws,
    NamesFirst,
    NamesAll,
    NamesUnknown,
}

impl Function {
    pub fn any(throws: &Throws) -> Self {
        Function {
            poison: throws.pick(&[0, 5, 13, 31]),
            whims: throws.pick(&[4, 12, 1_000_000]),
            manner: throws.pick(&[
                Manner::Throws,
                Manner::NamesFirst,
                Manner::NamesAll,
                Manner::NamesUnknown,
            ]),
            large_states: u64::from(throws.one_in(8)),
            healed: false,
        }
    }

    pub fn run(&mut self, throws: &Throws, seqs: &[Seq], window: Option<&Told>) -> Reply {
        let state = window.map(|told| match counted(&told.state) {
            _ if told.is_final => "{}".to_owned(),
            before => format!(r#"{{"n":{}}}"#, before + seqs.len() as u64),
        });
        let well = Reply { state: state.clone(), ..Reply::default() };
        if self.healed {
            return well;
        }
        if throws.one_in(self.whims) {
            return match throws.roll(5) {
                0 | 1 => Reply { throttled: true, ..Reply::default() },
                2 => Reply { state: None, ..Reply::default() },
                3 => Reply { failed: vec![String::new()], ..well },
                _ => Reply { error: true, ..Reply::default() },
            };
        }
        if let (Some(Told { is_final: false, .. }), 1..) = (window, self.large_states)
            && throws.one_in(8)
        {
            self.large_states -= 1;
            let filler = "x".repeat(MAX_STATE_BYTES);
            return Reply { state: Some(format!(r#"{{"n":1,"x":"{filler}"}}"#)), ..well };
        }
        let bad = |seq: &&Seq| self.poison > 0 && seq.is_multiple_of(self.poison);
        let poisoned: Vec<_> = seqs.iter().filter(bad).map(|seq| sequence(*seq)).collect();
        if poisoned.is_empty() {
            return well;
        }
        match self.manner {
            Manner::Throws => Reply { error: true, ..Reply::default() },
            Manner::NamesFirst => Reply { failed: poisoned[..1].to_vec(), ..well },
            Manner::NamesAll => Reply { failed: poisoned.into_iter().rev().collect(), ..well },
            Manner::NamesUnknown => Reply { failed: vec![sequence(3)], ..well },
        }
    }
}

fn counted(state: &str) -> u64 {
    let value: serde_json::Value = serde_json::from_str(state).unwrap();
    value.get("n").map_or(0, |n| n.as_u64().unwrap())
}

/// The answer as the mapping's worker reads it.
pub fn outcome(reply: &Reply, reports: bool, windowed: bool) -> Outcome {
    if reply.throttled {
        return Outcome::NotRun;
    }
    if reply.error {
        return Outcome::Failure;
    }
    let failed: Vec<_> =
        reply.failed.iter().map(|id| format!(r#"{{"itemIdentifier":"{id}"}}"#)).collect();
    let state = reply.state.as_ref().map_or(String::new(), |state| format!(r#""state":{state},"#));
    let payload = format!(r#"{{{state}"batchItemFailures":[{}]}}"#, failed.join(","));
    response::read(payload.as_bytes(), response::Expected { failures: reports, state: windowed })
}
