//! What to do next with a shard's records.
//!
//! A [`Shard`] is told what was read and what became of each invocation, and says what comes next.
//! Everything that must outlive a crash is its [`Progress`], a small value that the caller commits
//! after each answer: a shard made from it goes on with the same batches, the same pieces of split
//! batches, the same counts of attempts and the same window. (Lambda Developer Guide, «Using Lambda
//! to process records from Amazon Kinesis Data Streams».)
//!
//! How it is driven:
//!
//! 1. [`Shard::new`] from what was saved last (or the default); read on behind
//!    [`Progress::checkpoint`], or where the mapping begins if there is none.
//! 2. While [`Shard::room`] gives some and there may be more: read that much, [`Shard::feed`].
//! 3. Ask [`Shard::step`] again and again until it says [`Step::Wait`], and do what it says.
//!    [`Step::Invoke`] comes for each lane that is free: run them at the same time.
//! 4. [`Shard::answer`] as each invocation ends, and save [`Shard::progress`], under the lease.
//! 5. Once [`Shard::is_finished`], save that the shard is finished: its children may begin.
//!
//! Whoever stops drops the shard; invocations without an answer are made again by the next owner.

use crate::config::{AHEAD_RECORDS, Config, Item, PREFETCH_RECORDS, lane_of};
use crate::lane::{Around, Entry, Lane, LaneStep};
use crate::progress::{Closing, LaneProgress, Progress, WindowProgress};
use crate::sequence::compare;
use crate::step::{Batch, Discard, DiscardReason, Outcome, Reach, Step, WindowCall};
use crate::window::{self, Situation, WindowStep};
use foundation::Timestamp;
use std::cmp::Ordering;

/// The records of a shard that were read and not done with yet, and how far they are.
#[derive(Debug)]
pub struct Shard<R> {
    config: Config,
    lanes: Vec<Lane<R>>,
    window: Option<WindowProgress>,
    /// How often in a row a final invocation was not run.
    final_not_run: u32,
    /// The last record that was read, wanted or not.
    read_to: Option<String>,
    /// How many were read.
    read: u64,
    /// The latest arrival among them.
    latest: Option<Timestamp>,
    /// When a read last reached the newest record.
    tip_at: Option<Timestamp>,
    /// Nothing comes after what was read.
    at_end: bool,
    /// The checkpoint moved over filtered records, and nobody was told.
    passed_over: bool,
    /// The mapping's number of lanes was changed: up to here records go by the former number, and
    /// what lies beyond is parked until all of that is done with.
    barrier: Option<String>,
    parked: Vec<Entry<R>>,
}

impl<R: Item> Shard<R> {
    /// Goes on from `progress`.
    pub fn new(config: Config, progress: Progress) -> Self {
        let Progress { checkpoint, mut lanes, window } = progress;
        if lanes.is_empty() {
            lanes.push(LaneProgress::default());
        }
        let mut shard = Shard {
            config,
            lanes: lanes.into_iter().map(Lane::new).collect(),
            window,
            final_not_run: 0,
            read_to: checkpoint,
            read: 0,
            latest: None,
            tip_at: None,
            at_end: false,
            passed_over: false,
            barrier: None,
            parked: Vec::new(),
        };
        shard.change_lanes(Timestamp::EPOCH);
        shard
    }

    /// What must be saved.
    pub fn progress(&self) -> Progress {
        let checkpoint = self.low_water();
        let beyond = |done: &String| match &checkpoint {
            Some(checkpoint) => compare(done, checkpoint) == Ordering::Greater,
            None => true,
        };
        let lane = |lane: &Lane<R>| LaneProgress {
            done: lane.progress.done.clone().filter(beyond),
            ..lane.progress.clone()
        };
        let mut lanes: Vec<_> = self.lanes.iter().map(lane).collect();
        if lanes.iter().all(|lane| *lane == LaneProgress::default()) {
            lanes.clear();
        }
        Progress { checkpoint, lanes, window: self.window.clone() }
    }

    /// The records of a batch, in order.
    pub fn records(&self, batch: &Batch) -> impl Iterator<Item = &R> {
        let lane = self.lanes.get(batch.lane);
        lane.into_iter().flat_map(|lane| lane.records(batch.count))
    }

    /// How many records are neither done with nor given up.
    pub fn pending(&self) -> usize {
        self.lanes.iter().map(|lane| lane.pending.len()).sum::<usize>() + self.parked.len()
    }

    /// How many more records, and bytes, are worth reading now; nothing where enough is there.
    pub fn room(&self) -> Option<(usize, usize)> {
        if self.at_end || !self.parked.is_empty() {
            return None;
        }
        let read_to = self.read_to.as_deref();
        if self.before_barrier() || self.lanes.iter().any(|lane| lane.lacks(read_to)) {
            return Some((self.config.batch_size.max(1), self.config.batch_bytes.max(1)));
        }
        let lanes = self.lanes.len();
        let most = self.config.batch_size.max(PREFETCH_RECORDS) * lanes;
        let ahead = most.max(AHEAD_RECORDS).saturating_sub(self.ahead());
        let records = most.saturating_sub(self.pending()).min(ahead);
        let bytes: usize = self.lanes.iter().map(|lane| lane.bytes).sum();
        let bytes = self.config.batch_bytes.saturating_mul(lanes).saturating_sub(bytes);
        (records > 0 && bytes > 0).then_some((records, bytes))
    }

    /// Takes records that were read, in order. `wanted` says which the filter lets through.
    pub fn feed(
        &mut self,
        now: Timestamp,
        read: impl IntoIterator<Item = R>,
        mut wanted: impl FnMut(&R) -> bool,
        reach: Reach,
    ) {
        for record in read {
            let sequence: Box<str> = record.sequence().into();
            let previous = self.read_to.take().map(Into::into);
            let entry = Entry { record, index: self.read, previous };
            self.read += 1;
            self.latest = self.latest.max(Some(entry.record.arrived()));
            if !wanted(&entry.record) {
                self.passed_over = true;
            } else if self.barrier.as_deref().is_some_and(|at| compare(&sequence, at).is_gt()) {
                self.parked.push(entry);
            } else {
                self.take(now, entry);
            }
            self.read_to = Some(sequence.into());
        }
        self.at_end |= reach == Reach::End;
        if reach != Reach::More {
            self.tip_at = Some(now);
        }
        self.settle(now);
    }

    /// Whether the shard is closed and everything in it is done with.
    pub fn is_finished(&self) -> bool {
        self.at_end && self.pending() == 0 && self.window.is_none() && !self.is_busy()
    }

    /// Whether an invocation or discard is under way.
    pub fn is_busy(&self) -> bool {
        self.lanes.iter().any(|lane| lane.busy)
    }

    /// What to do now. The lane of a [`Step::Invoke`] or [`Step::Discard`] is taken until it is
    /// answered: ask again for the others.
    pub fn step(&mut self, now: Timestamp) -> Step {
        let mut until = match self.window_step(now) {
            WindowStep::Open(at) => at,
            WindowStep::Read => return Step::Read,
            WindowStep::Hold(at) => return Step::Wait(Some(at)),
            WindowStep::Final(closing) => return self.invoke_final(closing),
            WindowStep::GiveUp(reason) => return self.give_up_window(reason),
        };
        let gathered = self.is_gathered();
        for index in 0..self.lanes.len() {
            match self.lanes[index].step(now, &self.around(index, gathered)) {
                LaneStep::Wait(at) => until = until.into_iter().chain(at).min(),
                LaneStep::Invoke(count) => {
                    let window = self.window_call(index);
                    self.lanes[index].busy = true;
                    return Step::Invoke(Batch { lane: index, count, window });
                }
                LaneStep::Discard(count, reason) => {
                    if let Some(discard) = self.describe(index, count, reason) {
                        self.lanes[index].busy = true;
                        return Step::Discard(discard);
                    }
                }
            }
        }
        let idle = self.pending() == 0 && !self.is_busy();
        if idle && self.passed_over { Step::Skip } else { Step::Wait(until) }
    }

    /// Says what became of a batch, after [`Step::Invoke`]. Then [`Shard::progress`] is to be saved.
    pub fn answer(&mut self, now: Timestamp, batch: Batch, outcome: &Outcome) {
        let Some(lane) = self.lanes.get_mut(batch.lane) else { return };
        match (&batch.window, outcome) {
            (None, _) | (_, Outcome::NotRun) if batch.count > 0 => {
                lane.answer(now, &self.config, batch.count, outcome);
            }
            (Some(call), _) if call.is_final => {
                lane.busy = false;
                self.answer_final(now, call, outcome);
            }
            (Some(call), Outcome::State { state, .. }) => {
                let done = lane.done_of(batch.count, outcome);
                if let (Some(first), Some(last)) = (lane.front(), lane.records(done).last()) {
                    let bounds = (call.start.as_millis(), call.end.as_millis());
                    let window = self.window.take();
                    let mut window = window.unwrap_or_else(|| WindowProgress::open(bounds, first));
                    window.aggregate(state, done, last);
                    self.window = Some(window);
                }
                lane.answer(now, &self.config, batch.count, outcome);
            }
            // «If the response does not contain a state property, Lambda considers this a failed
            // invocation.»
            _ => lane.answer(now, &self.config, batch.count, &Outcome::Failure),
        }
        self.passed_over = false;
        self.settle(now);
    }

    /// Gives records up, after [`Step::Discard`]. Then [`Shard::progress`] is to be saved, in one
    /// commit with what the on-failure destination is told.
    pub fn discard(&mut self, now: Timestamp, discard: Discard) {
        let Batch { lane: index, count, .. } = discard.batch;
        let Some(lane) = self.lanes.get_mut(index) else { return };
        lane.give_up(now, count);
        if count == 0 {
            self.close_window();
        }
        self.passed_over = false;
        self.settle(now);
    }

    /// Takes note that what the filter passed over is saved, after [`Step::Skip`].
    pub fn skip(&mut self) {
        self.passed_over = false;
    }

    /// Everything up to it is done with.
    fn low_water(&self) -> Option<String> {
        match self.first_pending() {
            Some(entry) => entry.previous.as_deref().map(str::to_owned),
            None => self.read_to.clone(),
        }
    }

    /// The first record that is not done with.
    fn first_pending(&self) -> Option<&Entry<R>> {
        let fronts = self.lanes.iter().filter_map(|lane| lane.pending.front());
        fronts.chain(self.parked.first()).min_by_key(|entry| entry.index)
    }

    /// How many records were read beyond the checkpoint.
    fn ahead(&self) -> usize {
        let first = self.first_pending().map_or(self.read, |entry| entry.index);
        usize::try_from(self.read - first).unwrap_or(usize::MAX)
    }

    fn take(&mut self, now: Timestamp, entry: Entry<R>) {
        let index = lane_of(entry.record.partition_key(), self.lanes.len());
        match self.lanes.get_mut(index) {
            Some(lane) if !lane.is_done(entry.record.sequence()) => lane.push(now, entry),
            _ => self.passed_over = true,
        }
    }

    /// Nothing more is read for now: what is there makes batches.
    fn is_gathered(&self) -> bool {
        let drained = self.barrier.is_some() && !self.before_barrier();
        drained || self.room().is_none()
    }

    fn around(&self, index: usize, gathered: bool) -> Around<'_> {
        let state = self.window.as_ref().map_or(0, |window| window.state.len());
        Around {
            config: &self.config,
            batch_bytes: self.config.batch_bytes.saturating_sub(state),
            read_to: self.read_to.as_deref(),
            gathered,
            window_holds: self.window_holds(index),
        }
    }

    fn describe(&self, index: usize, count: usize, reason: DiscardReason) -> Option<Discard> {
        let lane = self.lanes.get(index)?;
        let (first, last) = (lane.front()?, lane.records(count).last()?);
        Some(Discard {
            batch: Batch { lane: index, count, window: None },
            reason,
            invokes: lane.progress.failures,
            first_sequence: first.sequence().to_owned(),
            last_sequence: last.sequence().to_owned(),
            first_arrived: first.arrived(),
            last_arrived: last.arrived(),
            size: count as u64,
        })
    }

    /// After anything was read or done.
    fn settle(&mut self, now: Timestamp) {
        for lane in &mut self.lanes {
            lane.drop_lost_pieces(self.read_to.as_deref());
        }
        self.change_lanes(now);
    }
}

/// Tumbling windows.
impl<R: Item> Shard<R> {
    fn window_step(&self, now: Timestamp) -> WindowStep {
        let (Some(window), [lane]) = (&self.window, &self.lanes[..]) else {
            return WindowStep::Open(None);
        };
        if lane.busy {
            return WindowStep::Open(None);
        }
        let situation = Situation {
            next_arrived: lane.front().map(Item::arrived),
            latest: self.latest,
            tip_at: self.tip_at,
            at_end: self.at_end,
        };
        window.step(now, &self.config, &situation)
    }

    /// The window that the front of the lane is of.
    fn front_window(&self, index: usize) -> Option<(i64, i64)> {
        let length = self.config.tumbling_ms().filter(|_| self.lanes.len() == 1)?;
        match &self.window {
            Some(window) => Some((window.start_ms, window.end_ms)),
            None => Some(window::bounds(self.lanes.get(index)?.front()?.arrived(), length)),
        }
    }

    /// How many records at the front are of its window, where no more will be.
    fn window_holds(&self, index: usize) -> Option<usize> {
        let end = Timestamp::from_millis(self.front_window(index)?.1);
        let lane = self.lanes.get(index)?;
        let most = self.config.batch_size.saturating_add(1);
        let holds = lane.records(most).take_while(|record| record.arrived() < end).count();
        (self.latest >= Some(end)).then_some(holds)
    }

    fn window_call(&self, index: usize) -> Option<WindowCall> {
        let (start, end) = self.front_window(index)?;
        Some(match &self.window {
            Some(window) => window.call(None),
            None => WindowCall {
                start: Timestamp::from_millis(start),
                end: Timestamp::from_millis(end),
                state: "{}".to_owned(),
                is_final: false,
                terminated_early: false,
            },
        })
    }

    fn invoke_final(&mut self, closing: Closing) -> Step {
        let window = self.window.as_ref().map(|window| window.call(Some(closing)));
        self.take_first();
        Step::Invoke(Batch { lane: 0, count: 0, window })
    }

    fn give_up_window(&mut self, reason: DiscardReason) -> Step {
        let discard = self.window.as_ref().map(|window| window.discard(reason));
        self.take_first();
        discard.map_or(Step::Wait(None), Step::Discard)
    }

    fn take_first(&mut self) {
        self.lanes.iter_mut().take(1).for_each(|lane| lane.busy = true);
    }

    fn answer_final(&mut self, now: Timestamp, call: &WindowCall, outcome: &Outcome) {
        let closing = if call.terminated_early { Closing::Early } else { Closing::Over };
        match outcome {
            Outcome::State { failed, .. } if failed.is_empty() => self.close_window(),
            outcome => {
                let counted = *outcome != Outcome::NotRun;
                self.final_not_run = if counted { 0 } else { self.final_not_run.saturating_add(1) };
                if let Some(window) = &mut self.window {
                    window.failed(now, closing, counted, self.final_not_run);
                }
            }
        }
    }

    fn close_window(&mut self) {
        self.window = None;
        self.final_not_run = 0;
    }
}

/// Another number of lanes than before.
impl<R: Item> Shard<R> {
    fn wanted_lanes(&self) -> usize {
        if self.window.is_some() { 1 } else { self.config.lanes() }
    }

    /// Whether there is more to read that goes by the former number of lanes.
    fn before_barrier(&self) -> bool {
        let read_to = self.read_to.as_deref().unwrap_or_default();
        self.barrier.as_deref().is_some_and(|barrier| compare(read_to, barrier).is_lt())
    }

    /// Goes over to the wanted number of lanes, as soon as nothing stands by the former one.
    fn change_lanes(&mut self, now: Timestamp) {
        let wanted = self.wanted_lanes();
        if self.lanes.len() == wanted && self.barrier.is_none() || self.is_busy() {
            return;
        }
        if self.barrier.is_none() {
            self.park();
        }
        if self.before_barrier() || self.lanes.iter().any(|lane| !lane.pending.is_empty()) {
            return;
        }
        self.lanes = (0..wanted).map(|_| Lane::new(LaneProgress::default())).collect();
        self.barrier = None;
        for entry in std::mem::take(&mut self.parked) {
            self.take(now, entry);
        }
    }

    /// Draws the barrier behind what the former lanes did or tried, and parks what is beyond.
    fn park(&mut self) {
        let barrier = furthest(self.lanes.iter().map(|lane| &lane.progress)).unwrap_or_default();
        for lane in &mut self.lanes {
            self.parked.extend(lane.split_beyond(&barrier));
        }
        self.parked.sort_by_key(|entry| entry.index);
        self.barrier = Some(barrier);
    }
}

/// The last record that any of the lanes did or tried.
fn furthest<'a>(lanes: impl IntoIterator<Item = &'a LaneProgress>) -> Option<String> {
    let places = lanes.into_iter().flat_map(|lane| lane.done.iter().chain(&lane.pieces));
    places.max_by(|a, b| compare(a, b)).cloned()
}
