//! Who works on a shard: drives the engine as its documentation says.

use crate::function::outcome;
use crate::history::{Discarded, Event, History, Reply, Seq, Told};
use crate::sabotage::Sabotage;
use crate::settings::{Settings, Throws};
use crate::source::{Record, Source};
use event_engine::{Batch, Discard, Outcome, Progress, Reach, Shard, Step, WindowCall};
use foundation::Timestamp;
use std::collections::BTreeMap;

/// What a worker wants of the world.
pub enum Wish {
    /// Run the function, and answer the call.
    Run { call: u64, seqs: Vec<Seq>, window: Option<Told> },
    /// Save this, under the lease; then say so.
    Save { commit: u64, unsaved: Unsaved },
    /// The engine asks for the same again and again.
    Despair,
    /// Wake me then.
    Wake(i64),
}

/// No engine needs more at one moment.
const MAX_TURNS: u32 = 1_000;

/// What goes into one commit.
#[derive(Debug, Clone)]
pub struct Unsaved {
    pub progress: Vec<u8>,
    pub finished: bool,
}

pub struct Worker {
    pub mapping: usize,
    pub shard_index: usize,
    pub session: u64,
    pub epoch: u64,
    settings: Settings,
    sabotage: Option<Sabotage>,
    shard: Shard<Record>,
    after: Option<String>,
    more: bool,
    calls: BTreeMap<u64, Batch>,
    dirty: bool,
    pub saving: bool,
    finish_saved: bool,
}

/// What a worker needs at hand.
pub struct Hands<'a> {
    pub now: i64,
    pub source: &'a Source,
    pub history: &'a mut History,
    pub throws: &'a Throws,
    pub numbers: &'a mut u64,
}

impl Hands<'_> {
    fn log(&mut self, event: Event) {
        self.history.0.push((self.now, event));
    }

    pub fn number(&mut self) -> u64 {
        *self.numbers += 1;
        *self.numbers
    }

    fn time(&self) -> Timestamp {
        Timestamp::from_millis(self.now)
    }
}

impl Worker {
    pub fn new(
        (mapping, shard_index): (usize, usize),
        (session, epoch): (u64, u64),
        settings: Settings,
        saved: Option<&[u8]>,
        sabotage: Option<Sabotage>,
    ) -> Self {
        let progress: Progress = saved.map_or_else(Progress::default, |bytes| {
            minicbor::decode(bytes).expect("what was saved reads back")
        });
        let after = progress.checkpoint.clone();
        let mut config = settings.config();
        match sabotage {
            Some(Sabotage::FewerTries) => config.retries = config.retries.map(|n| n.max(1) - 1),
            Some(Sabotage::MoreTries) => config.retries = config.retries.map(|n| n + 1),
            Some(Sabotage::NeverBisects) => config.bisect = false,
            Some(Sabotage::SendsOld) => config.max_age = config.max_age.map(|age| age * 2),
            Some(Sabotage::LargeBatches) => config.batch_size += 1,
            Some(Sabotage::OtherWindows) => {
                config.tumbling_window = config.tumbling_window.map(|window| window * 2);
            }
            Some(Sabotage::NoGrace) => config.grace = std::time::Duration::ZERO,
            Some(Sabotage::NoGathering) => config.batching_window = std::time::Duration::ZERO,
            _ => {}
        }
        Worker {
            mapping,
            shard_index,
            session,
            epoch,
            settings,
            sabotage,
            shard: Shard::new(config, progress),
            after,
            more: true,
            calls: BTreeMap::new(),
            dirty: false,
            saving: false,
            finish_saved: false,
        }
    }

    /// There may be something new.
    pub fn nudge(&mut self) {
        self.more = true;
    }

    /// Does all that can be done now.
    pub fn drive(&mut self, hands: &mut Hands<'_>) -> Vec<Wish> {
        let mut wishes = Vec::new();
        let mut misread = false;
        for turn in 0.. {
            if turn > MAX_TURNS {
                wishes.push(Wish::Despair);
                break;
            }
            while self.more && !misread {
                let Some(room) = self.shard.room() else { break };
                misread = !self.read(hands, room);
            }
            match self.shard.step(hands.time()) {
                Step::Invoke(batch) => {
                    wishes.push(self.invoke(hands, batch));
                    if self.sabotage == Some(Sabotage::OneAtATime) {
                        hands.log(Event::Waits { session: self.session });
                        break;
                    }
                }
                Step::Discard(discard) => self.discard(hands, discard),
                Step::Skip => {
                    self.shard.skip();
                    self.dirty = true;
                }
                Step::Read if misread => break,
                Step::Read => self.more = true,
                Step::Wait(until) => {
                    if let Some(until) = until {
                        let late = match self.sabotage {
                            Some(Sabotage::Dawdles) => 700,
                            Some(Sabotage::Hurries) => -700,
                            _ => 0,
                        };
                        wishes.push(Wish::Wake((until.as_millis() + late).max(hands.now + 1)));
                    }
                    hands.log(Event::Waits { session: self.session });
                    break;
                }
            }
        }
        if misread {
            wishes.push(Wish::Wake(hands.now + 50));
        }
        let finished = self.shard.is_finished();
        if !self.saving && (self.dirty || finished && !self.finish_saved) {
            wishes.push(self.save(hands, finished));
        }
        wishes
    }

    /// Reads a page; false where the source did not answer.
    fn read(&mut self, hands: &mut Hands<'_>, (records, bytes): (usize, usize)) -> bool {
        if hands.throws.one_in(20) {
            return false;
        }
        let short = hands.throws.one_in(3);
        let records = if short { 1 + records.min(3) / 2 } else { records };
        let (mut page, reach) =
            hands.source.read(self.shard_index, self.after.as_deref(), (records, bytes));
        if let Some(last) = page.last() {
            self.after = Some(last.text.clone());
        }
        self.more = reach == Reach::More;
        let seqs = page.iter().map(|record| record.seq).collect();
        hands.log(Event::Read { session: self.session, seqs, reach });
        if self.sabotage == Some(Sabotage::Shuffles) && page.len() > 1 {
            page.swap(0, 1);
        }
        let wanted_kinds = match self.sabotage {
            Some(Sabotage::NoFilter) => 4,
            Some(Sabotage::FilterTooTight) => self.settings.wanted_kinds - 1,
            _ => self.settings.wanted_kinds,
        };
        self.shard.feed(hands.time(), page, |record| record.kind < wanted_kinds, reach);
        true
    }

    fn invoke(&mut self, hands: &mut Hands<'_>, batch: Batch) -> Wish {
        let seqs: Vec<_> = self.shard.records(&batch).map(|record| record.seq).collect();
        let window = batch.window().map(told);
        let (session, call, lane) = (self.session, hands.number(), batch.lane());
        let event = Event::Invoked { session, call, lane, seqs: seqs.clone(), window };
        hands.log(event);
        let window = batch.window().map(told);
        self.calls.insert(call, batch);
        Wish::Run { call, seqs, window }
    }

    /// The function's answer came.
    pub fn answer(&mut self, hands: &mut Hands<'_>, call: u64, mut reply: Reply) {
        let Some(batch) = self.calls.remove(&call) else { return };
        hands.log(Event::Answered { session: self.session, call, reply: reply.clone() });
        match self.sabotage {
            Some(Sabotage::SwallowsFailures) => reply.error = false,
            Some(Sabotage::IgnoresReports) => reply.failed.clear(),
            Some(Sabotage::LosesState) => {
                reply.state = reply.state.map(|_| r#"{"n":0}"#.to_owned());
            }
            _ => {}
        }
        let outcome = outcome(&reply, self.settings.reports, batch.window().is_some());
        let early = self.sabotage == Some(Sabotage::Hurries) && outcome == Outcome::Failure;
        let now = Timestamp::from_millis(hands.now - if early { 700 } else { 0 });
        self.shard.answer(now, batch, &outcome);
        self.dirty = true;
    }

    fn discard(&mut self, hands: &mut Hands<'_>, discard: Discard) {
        let records = self.shard.records(&discard.batch);
        let told = Discarded {
            seqs: records.map(|record| record.seq).collect(),
            reason: discard.reason.as_str(),
            invokes: discard.invokes,
            first: discard.first_sequence.clone(),
            last: discard.last_sequence.clone(),
            first_arrived: discard.first_arrived.as_millis(),
            last_arrived: discard.last_arrived.as_millis(),
            size: discard.size,
        };
        if self.sabotage != Some(Sabotage::LosesDiscards) {
            hands.log(Event::Discarded { session: self.session, discard: told });
        }
        self.shard.discard(hands.time(), discard);
        self.dirty = true;
    }

    fn save(&mut self, hands: &mut Hands<'_>, finished: bool) -> Wish {
        let mut progress = self.shard.progress();
        if self.sabotage == Some(Sabotage::SkipsAhead) && !self.calls.is_empty() {
            progress.checkpoint.clone_from(&self.after);
        }
        let progress = minicbor::to_vec(&progress).expect("progress can be written");
        let commit = hands.number();
        let (session, bytes) = (self.session, progress.len());
        hands.log(Event::Snapshot { session, commit, bytes, finished });
        self.dirty = false;
        self.saving = true;
        self.finish_saved = finished;
        Wish::Save { commit, unsaved: Unsaved { progress, finished } }
    }
}

fn told(call: &WindowCall) -> Told {
    Told {
        start: call.start.as_millis(),
        end: call.end.as_millis(),
        state: call.state.clone(),
        is_final: call.is_final,
        early: call.terminated_early,
    }
}
