//! What is in memory: the parcels that come next, lane by lane. No I/O.

use crate::row::Held;
use foundation::Timestamp;
use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};
use store::{Key, KeyRange};

/// Parcels in memory, at most (and those of one page more).
const HELD_MAX: usize = 4_096;
const BYTES_MAX: usize = 32 * 1024 * 1024;
/// Of one lane, waiting; what comes behind them is put aside.
pub(crate) const WAITING_MAX: usize = 64;

#[derive(Debug, Default)]
struct Lane {
    waiting: VecDeque<Held>,
    under_way: usize,
    /// One after the other.
    ordered: bool,
    /// The first is not carried before.
    blocked_until: Option<Timestamp>,
    /// There is more of it aside.
    more_aside: bool,
    /// The last that was read of what was put aside.
    read_to: Option<Key>,
    /// It is in `Desk::ready`.
    listed: bool,
}

impl Lane {
    fn may_run(&self, lane_max: usize) -> bool {
        let at_once = if self.ordered { 1 } else { lane_max };
        !self.waiting.is_empty() && self.blocked_until.is_none() && self.under_way < at_once
    }

    /// What was put aside is read again once so much has gone.
    fn is_hungry(&self) -> bool {
        self.more_aside && self.blocked_until.is_none() && self.waiting.len() <= WAITING_MAX / 2
    }

    fn is_idle(&self) -> bool {
        self.waiting.is_empty() && self.under_way == 0 && !self.more_aside
    }
}

/// The parcels in memory.
#[derive(Debug)]
pub(crate) struct Desk {
    lanes: HashMap<String, Lane>,
    /// Lanes that may run, in turn.
    ready: VecDeque<String>,
    blocked: BTreeSet<(Timestamp, String)>,
    hungry: BTreeSet<String>,
    /// Those that stay where they are in the line of what is carried later.
    later: HashSet<Key>,
    held: usize,
    bytes: usize,
    under_way: usize,
    max: usize,
    lane_max: usize,
}

impl Desk {
    /// At most `max` parcels under way at once, `lane_max` of one lane.
    pub(crate) fn new(max: usize, lane_max: usize) -> Desk {
        Desk {
            lanes: HashMap::new(),
            ready: VecDeque::new(),
            blocked: BTreeSet::new(),
            hungry: BTreeSet::new(),
            later: HashSet::new(),
            held: 0,
            bytes: 0,
            under_way: 0,
            max: max.max(1),
            lane_max: lane_max.max(1),
        }
    }

    /// Whether more may be read.
    pub(crate) fn has_room(&self) -> bool {
        self.held < HELD_MAX && self.bytes < BYTES_MAX
    }

    /// Whether a fresh parcel of the lane is taken into memory; if not, it is put aside.
    pub(crate) fn takes(&self, lane: &str) -> bool {
        let Some(lane) = self.lanes.get(lane) else { return true };
        !lane.more_aside && lane.waiting.len() < WAITING_MAX
    }

    /// Takes a parcel that comes after all that the desk has of its lane.
    pub(crate) fn take(&mut self, held: Held, now: Timestamp) {
        self.held += 1;
        self.bytes += held.bytes();
        let name = held.parcel.lane.clone();
        let lane = self.lanes.entry(name.clone()).or_default();
        lane.ordered |= held.ordered;
        lane.waiting.push_back(held);
        self.look_at(name, now);
    }

    /// Whether the parcel of this key is here; one of the line of what is carried later.
    pub(crate) fn has_later(&self, key: &Key) -> bool {
        self.later.contains(key)
    }

    /// Takes one that fell due. It stays under its key until its end is committed.
    pub(crate) fn take_later(&mut self, held: Held, now: Timestamp) {
        self.later.insert(held.key.clone());
        self.take(held, now);
    }

    /// Of the lane, something lies aside.
    pub(crate) fn put_aside(&mut self, lane: &str) {
        let name = lane.to_owned();
        let lane = self.lanes.entry(name.clone()).or_default();
        lane.more_aside = true;
        if lane.is_hungry() {
            self.hungry.insert(name);
        }
    }

    /// The lanes of which more should be read, as far as there is room.
    pub(crate) fn hungry(&self) -> Option<String> {
        self.hungry.first().cloned()
    }

    /// What is left to be read of what `all` holds of the lane.
    pub(crate) fn unread(&self, lane: &str, all: KeyRange) -> KeyRange {
        match self.lanes.get(lane).and_then(|lane| lane.read_to.clone()) {
            Some(last) => all.after(last),
            None => all,
        }
    }

    /// `read` came next of what lay aside; `more` says whether there is more.
    pub(crate) fn read(&mut self, lane: &str, read: Vec<Held>, more: bool, now: Timestamp) {
        self.hungry.remove(lane);
        if let Some(state) = self.lanes.get_mut(lane) {
            state.more_aside = more;
            if let Some(last) = read.last() {
                state.read_to = Some(last.key.clone());
            }
        }
        read.into_iter().for_each(|held| self.take(held, now));
        self.look_at(lane.to_owned(), now);
    }

    /// The next to be carried.
    pub(crate) fn next(&mut self, now: Timestamp) -> Option<Held> {
        while self.under_way < self.max {
            let name = self.ready.pop_front()?;
            let Some(lane) = self.lanes.get_mut(&name) else { continue };
            lane.listed = false;
            if !lane.may_run(self.lane_max) {
                continue;
            }
            let Some(held) = lane.waiting.pop_front() else { continue };
            lane.under_way += 1;
            self.under_way += 1;
            self.look_at(name, now);
            return Some(held);
        }
        None
    }

    /// A parcel that was under way is no longer the desk's: it is done, or in the line of what is
    /// carried later.
    pub(crate) fn ended(&mut self, held: &Held, now: Timestamp) {
        self.under_way -= 1;
        self.held -= 1;
        self.bytes = self.bytes.saturating_sub(held.bytes());
        self.later.remove(&held.key);
        if let Some(lane) = self.lanes.get_mut(&held.parcel.lane) {
            lane.under_way -= 1;
        }
        self.look_at(held.parcel.lane.clone(), now);
    }

    /// A parcel of an ordered lane comes back, and is first again; the lane waits for its time.
    pub(crate) fn returned(&mut self, old: &Held, held: Held, now: Timestamp) {
        self.under_way -= 1;
        self.bytes = self.bytes.saturating_sub(old.bytes()) + held.bytes();
        let name = held.parcel.lane.clone();
        let lane = self.lanes.entry(name.clone()).or_default();
        lane.under_way = lane.under_way.saturating_sub(1);
        lane.waiting.push_front(held);
        self.look_at(name, now);
    }

    /// Lets lanes go on whose time has come.
    pub(crate) fn wake(&mut self, now: Timestamp) {
        while let Some((at, _)) = self.blocked.first()
            && *at <= now
        {
            let Some((_, name)) = self.blocked.pop_first() else { break };
            if let Some(lane) = self.lanes.get_mut(&name) {
                lane.blocked_until = None;
            }
            self.look_at(name, now);
        }
    }

    /// When the first blocked lane goes on.
    pub(crate) fn next_wake(&self) -> Option<Timestamp> {
        self.blocked.first().map(|(at, _)| *at)
    }

    /// Puts the lane where it belongs after a change.
    fn look_at(&mut self, name: String, now: Timestamp) {
        let Some(lane) = self.lanes.get_mut(&name) else { return };
        let due = lane.waiting.front().filter(|held| held.ordered).and_then(|held| held.due);
        if let (Some(due), None) = (due, lane.blocked_until)
            && due > now
        {
            lane.blocked_until = Some(due);
            self.blocked.insert((due, name.clone()));
        }
        if lane.is_hungry() {
            self.hungry.insert(name.clone());
        } else {
            self.hungry.remove(&name);
        }
        if lane.may_run(self.lane_max) && !lane.listed {
            lane.listed = true;
            self.ready.push_back(name.clone());
        }
        if lane.is_idle() {
            self.lanes.remove(&name);
        }
    }
}
