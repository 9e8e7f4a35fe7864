//! What one owner does with one shard, from taking its lease to losing it.

use crate::checker::{Shard, ensure};
use crate::history::{Discarded, Fact, Seq, Told};
use crate::model::{Model, Unit, Window};
use crate::settings::Settings;
use std::collections::BTreeMap;

#[derive(Debug)]
pub struct Session {
    id: u64,
    pub mapping: usize,
    pub shard: usize,
    pub owner: usize,
    pub settings: Settings,
    pub model: Model,
    pub read_at: BTreeMap<Seq, i64>,
    /// The latest arrival of what was read.
    pub latest: Option<i64>,
    pub tip_at: Option<i64>,
    pub at_end: bool,
    /// Its owner stood still at some time: what it does may be late.
    pub paused: bool,
    /// Batches under way: lane, records, window.
    pub calls: BTreeMap<u64, (usize, Vec<Seq>, Option<Told>)>,
    changed: bool,
    /// The lanes that keys were seen in.
    lane_of: BTreeMap<u64, usize>,
}

type Verdict = Result<(), String>;

impl Session {
    pub fn new(
        id: u64,
        (mapping, shard): (usize, usize),
        owner: usize,
        settings: Settings,
        model: Model,
        changed: bool,
    ) -> Self {
        Session {
            id,
            mapping,
            shard,
            owner,
            settings,
            model,
            read_at: BTreeMap::new(),
            latest: None,
            tip_at: None,
            at_end: false,
            paused: false,
            calls: BTreeMap::new(),
            changed,
            lane_of: BTreeMap::new(),
        }
    }

    fn lanes(&self) -> usize {
        match (self.changed, self.settings.tumbling_ms) {
            (_, Some(_)) => 1,
            // The former number may still hold.
            (true, None) => 10,
            (false, None) => self.settings.parallelization,
        }
    }

    /// What happens at once elsewhere happens at once here.
    fn is_prompt(&self, unit: &Unit) -> bool {
        let own = unit.failed.is_some_and(|(_, session)| session == self.id);
        own && !self.paused && self.settings.tumbling_ms.is_none()
    }

    pub fn invoke(
        &mut self,
        now: i64,
        shard: &Shard,
        lane: usize,
        seqs: &[Seq],
        window: Option<&Told>,
    ) -> Verdict {
        ensure(self.calls.values().all(|(busy, ..)| *busy != lane), || "the lane is busy".into())?;
        ensure(self.calls.len() < self.lanes(), || "too many batches at once".into())?;
        ensure(seqs.len() <= self.settings.batch_size, || "too many records".into())?;
        let facts = self.available(shard, seqs)?;
        for fact in &facts {
            let before = self.lane_of.insert(fact.key, lane);
            let same = self.changed || before.is_none_or(|before| before == lane);
            ensure(same, || format!("key {} changes its lane", fact.key))?;
        }
        let state = self.model.window.as_ref().map_or(0, |window| window.state.len());
        let room = self.settings.batch_bytes.saturating_sub(state);
        let bytes: usize = facts.iter().map(|fact| fact.bytes).sum();
        ensure(seqs.len() == 1 || bytes <= room, || "too many bytes".into())?;
        if let Some(age) = self.settings.max_age_ms {
            ensure(facts.iter().all(|f| now - f.arrived <= age), || "a record is too old".into())?;
        }
        match self.model.unit_of(seqs[0]) {
            Some(unit) => self.retry(now, shard, unit, &facts, room)?,
            None => self.begin(now, shard, &facts, room)?,
        }
        self.windowed(&facts, window)
    }

    /// The records may be touched: they are this session's, wanted, and it is their turn.
    fn available<'a>(&self, shard: &'a Shard, seqs: &[Seq]) -> Result<Vec<&'a Fact>, String> {
        ensure(!seqs.is_empty() && seqs.is_sorted(), || "no records, or not in order".into())?;
        let find = |seq: &Seq| shard.records.iter().find(|fact| fact.seq == *seq);
        let facts: Option<Vec<_>> = seqs.iter().map(find).collect();
        let facts = facts.ok_or("a record is of another shard")?;
        let keys: Vec<_> = facts.iter().map(|fact| fact.key).collect();
        for fact in &facts {
            let Fact { seq, kind, .. } = **fact;
            ensure(kind < self.settings.wanted_kinds, || format!("{seq} is not wanted"))?;
            ensure(!self.model.settled.contains(&seq), || format!("{seq} is done with"))?;
            ensure(self.read_at.contains_key(&seq), || format!("{seq} was not read"))?;
        }
        for (_, busy, _) in self.calls.values() {
            let key = |seq: &Seq| find(seq).map(|fact| fact.key);
            let clash = busy.iter().filter_map(key).any(|key| keys.contains(&key));
            ensure(!clash, || "a key is under way already".into())?;
        }
        let (last, one_by_one) = (seqs[seqs.len() - 1], self.lanes() == 1);
        for earlier in shard.records.iter().take_while(|fact| fact.seq < last) {
            let Fact { seq, key, kind, .. } = *earlier;
            let concerned = kind < self.settings.wanted_kinds && !seqs.contains(&seq);
            if !concerned || self.model.settled.contains(&seq) {
                continue;
            }
            let read = self.read_at.contains_key(&seq);
            ensure(read || seq < shard.trimmed_below, || format!("{seq} is passed over"))?;
            let later = facts.iter().any(|fact| fact.seq > seq && (one_by_one || fact.key == key));
            ensure(!read || !later, || format!("{seq} comes before"))?;
        }
        Ok(facts)
    }

    /// The unit's records that are to be tried now.
    fn due<'a>(&self, shard: &'a Shard, unit: &Unit) -> Vec<&'a Fact> {
        let due = |fact: &&Fact| {
            let there = fact.seq >= shard.trimmed_below || self.read_at.contains_key(&fact.seq);
            unit.records.contains(&fact.seq) && !self.model.settled.contains(&fact.seq) && there
        };
        shard.records.iter().filter(due).collect()
    }

    /// A batch is as large as it can be: `next` is what would come after it.
    fn is_full(&self, now: i64, facts: &[&Fact], next: Option<&&Fact>, room: usize) -> bool {
        let old = |fact: &&Fact| self.settings.max_age_ms.is_some_and(|a| now - fact.arrived > a);
        let end = self.window_of(facts).map_or(i64::MAX, |(_, end)| end);
        if next.is_some_and(|next| old(next) || next.arrived >= end) {
            return true;
        }
        let bytes: usize = facts.iter().map(|fact| fact.bytes).sum();
        let more = next.map_or(0, |next| next.bytes);
        facts.len() == self.settings.batch_size || bytes >= room || bytes + more > room
    }

    fn retry(&self, now: i64, shard: &Shard, unit: &Unit, facts: &[&Fact], room: usize) -> Verdict {
        let due: Vec<_> = self.due(shard, unit);
        let seqs = |facts: &[&Fact]| facts.iter().map(|fact| fact.seq).collect::<Vec<_>>();
        let (batch, wanted) = (seqs(facts), seqs(&due));
        ensure(wanted.starts_with(&batch), || format!("{wanted:?} failed together"))?;
        let whole = batch.len() == wanted.len();
        ensure(whole || self.is_full(now, facts, due.get(batch.len()), room), || {
            format!("{wanted:?} failed together")
        })?;
        ensure(now >= unit.not_before, || format!("not before {}", unit.not_before))?;
        let late = self.is_prompt(unit) && !unit.throttled && now > unit.not_before;
        ensure(!late, || format!("it was due at {}", unit.not_before))?;
        let exhausted = self.settings.retries.is_some_and(|retries| unit.failures > retries);
        ensure(!exhausted, || format!("it failed {} times", unit.failures))
    }

    fn begin(&self, now: i64, shard: &Shard, facts: &[&Fact], room: usize) -> Verdict {
        let retried = facts.iter().any(|fact| self.model.unit_of(fact.seq).is_some());
        ensure(!retried, || "a batch has records of a failed one".into())?;
        let gathers = self.settings.batching_ms > 0
            && self.settings.tumbling_ms.is_none()
            && self.lanes() == 1
            && !self.at_end;
        let (first, last) = (facts[0], facts[facts.len() - 1]);
        let wanted = |fact: &&Fact| {
            fact.seq > last.seq
                && fact.kind < self.settings.wanted_kinds
                && self.read_at.contains_key(&fact.seq)
        };
        let next = shard.records.iter().find(wanted);
        if gathers && !self.is_full(now, facts, next.as_ref(), room) {
            let due = self.read_at[&first.seq] + self.settings.batching_ms;
            ensure(now >= due, || format!("it is gathered until {due}"))?;
        }
        Ok(())
    }

    /// The window that a batch is of.
    fn window_of(&self, facts: &[&Fact]) -> Option<(i64, i64)> {
        let length = self.settings.tumbling_ms?;
        let fresh = facts[0].arrived / length * length;
        let open = self.model.window.as_ref().map(|window| (window.start, window.end));
        Some(open.unwrap_or((fresh, fresh + length)))
    }

    fn windowed(&self, facts: &[&Fact], told: Option<&Told>) -> Verdict {
        let ((start, end), told) = match (self.window_of(facts), told) {
            (None, None) => return Ok(()),
            (Some(window), Some(told)) => (window, told),
            _ => return Err("a window where there is none, or none where there is one".into()),
        };
        let window = self.model.window.as_ref();
        let closing = window.is_some_and(|window| window.closing || window.is_too_large());
        ensure(!closing, || "the window's final invocation comes first".into())?;
        let state = window.map_or("{}", |window| &window.state);
        ensure((told.start, told.end) == (start, end), || format!("the window is {start}–{end}"))?;
        ensure(told.state == state, || format!("the state is {state:.100}"))?;
        ensure(!told.early, || "nothing was terminated".into())?;
        let within = facts.iter().all(|fact| fact.arrived < end);
        ensure(within, || "a record is of a later window".into())
    }

    pub fn invoke_final(&mut self, now: i64, shard: &Shard, told: &Told) -> Verdict {
        ensure(self.calls.is_empty(), || "the window's records are under way".into())?;
        let window = self.model.window.as_ref().ok_or("no window is open")?;
        ensure((told.start, told.end) == (window.start, window.end), || "another window".into())?;
        ensure(told.state == window.state, || format!("the state is {:.100}", window.state))?;
        ensure(told.early == window.is_too_large(), || "too large or not".into())?;
        ensure(now >= window.not_before, || format!("not before {}", window.not_before))?;
        let exhausted = self.settings.retries.is_some_and(|retries| window.failures > retries);
        ensure(!exhausted, || format!("it failed {} times", window.failures))?;
        if told.early || window.closing {
            return Ok(());
        }
        let over = self.is_over(window);
        ensure(over, || "the window is not over".into())?;
        // What arrived late, behind a record of a later window, is of that one.
        let left = self.next_of(shard).filter(|fact| fact.arrived < window.end);
        ensure(left.is_none(), || format!("{left:?} is of the window"))
    }

    pub fn discard(&mut self, now: i64, shard: &Shard, discard: &Discarded) -> Verdict {
        if discard.seqs.is_empty() {
            return self.discard_window(now, shard, discard);
        }
        let facts = self.available(shard, &discard.seqs)?;
        Self::ensure_told(discard, &facts)?;
        let unit = self.model.unit_of(discard.seqs[0]);
        let failures = unit.map_or(0, |unit| unit.failures);
        ensure(discard.invokes == failures, || format!("it was tried {failures} times"))?;
        let unit = unit.filter(|unit| unit.failed.is_some());
        let prompt = unit.filter(|unit| self.is_prompt(unit)).and_then(|unit| unit.failed);
        if discard.reason == "EventAgeExceeded" {
            let age = self.settings.max_age_ms.ok_or("no record is too old")?;
            ensure(facts.iter().all(|f| now - f.arrived > age), || "they are not too old".into())?;
            let alike = |seq: &Seq| self.model.unit_of(*seq) == self.model.unit_of(discard.seqs[0]);
            ensure(discard.seqs.iter().all(alike), || "they did not fail together".into())?;
            let expiry = facts[0].arrived + age + 1;
            let late = prompt.is_some_and(|(failed, _)| now > expiry.max(failed));
            return ensure(!late, || format!("it was too old at {expiry}"));
        }
        let retries = self.settings.retries.ok_or("retries have no end")?;
        let tries = retries + 1;
        // A mapping may have been told to try less often, after the fact.
        let tried = failures == tries || self.changed && failures > tries;
        ensure(tried, || format!("it was tried {failures} times, not {tries}"))?;
        let late = prompt.is_some_and(|(failed, _)| now > failed);
        ensure(!late, || "it blocked its lane for too long".into())?;
        let unit = unit.ok_or("it did not fail")?;
        let due: Vec<_> = self.due(shard, unit).iter().map(|fact| fact.seq).collect();
        let whole = due == discard.seqs || discard.seqs.len() == self.settings.batch_size;
        ensure(whole && due.starts_with(&discard.seqs), || format!("{due:?} failed together"))
    }

    fn discard_window(&self, now: i64, shard: &Shard, discard: &Discarded) -> Verdict {
        let window = self.model.window.as_ref().ok_or("no window is open")?;
        let facts: Vec<_> =
            shard.records.iter().filter(|fact| window.records.contains(&fact.seq)).collect();
        Self::ensure_told(discard, &facts)?;
        let failures = window.failures;
        ensure(discard.invokes == failures, || format!("it was tried {failures} times"))?;
        if discard.reason == "EventAgeExceeded" {
            let age = self.settings.max_age_ms.ok_or("nothing is too old")?;
            let since = window.first_failure.ok_or("it did not fail")?;
            return ensure(now - since > age, || "it is not too old".into());
        }
        let retries = self.settings.retries.ok_or("retries have no end")?;
        ensure(failures == retries + 1, || format!("it was tried {failures} times"))
    }

    /// The first record that was read and is not done with.
    fn next_of<'a>(&self, shard: &'a Shard) -> Option<&'a Fact> {
        shard.records.iter().find(|fact| self.is_open(fact))
    }

    /// Whether the record was read and is not done with.
    fn is_open(&self, fact: &Fact) -> bool {
        fact.kind < self.settings.wanted_kinds
            && self.read_at.contains_key(&fact.seq)
            && !self.model.settled.contains(&fact.seq)
    }

    /// Whether no more records come for the window.
    fn is_over(&self, window: &Window) -> bool {
        let due = window.end + self.settings.grace_ms;
        self.latest.is_some_and(|latest| latest >= window.end)
            || self.at_end
            || self.tip_at.is_some_and(|at| at >= due)
    }

    /// Nothing can be done now: every record that is not done with waits for something.
    pub fn wait(&self, now: i64, shard: &Shard) -> Verdict {
        if self.lanes() == 1 && !self.calls.is_empty() {
            return Ok(());
        }
        if let Some(window) = &self.model.window {
            if window.closing {
                return Ok(());
            }
            let done = self.next_of(shard).is_none_or(|next| next.arrived >= window.end);
            let over = done && self.is_over(window) || window.is_too_large();
            ensure(!over, || "the window's final invocation waits for nothing".into())?;
        }
        if self.settings.batching_ms > 0 {
            return Ok(());
        }
        let held: Vec<_> = self.model.units.iter().filter(|u| self.holds(now, shard, u)).collect();
        let waits = |fact: &&Fact| self.is_open(fact) && !self.is_held(shard, fact, &held);
        let waits = shard.records.iter().find(waits);
        ensure(waits.is_none(), || format!("{waits:?} waits for nothing"))
    }

    /// Whether the unit's lane can't go on now.
    fn holds(&self, now: i64, shard: &Shard, unit: &Unit) -> bool {
        let unread = |fact: &&Fact| !self.read_at.contains_key(&fact.seq);
        // How long a throttled one waits depends on how often it was throttled.
        unit.not_before > now || unit.throttled || self.due(shard, unit).iter().any(unread)
    }

    /// Whether the record's lane is busy, or held by one of the units. Whose lane is not known is
    /// given the benefit of the doubt.
    fn is_held(&self, shard: &Shard, fact: &Fact, units: &[&Unit]) -> bool {
        let lane = self.lane_of.get(&fact.key).filter(|_| !self.changed && self.lanes() > 1);
        let Some(lane) = lane else { return !self.calls.is_empty() || !units.is_empty() };
        let of_lane = |seq: &Seq| {
            let key = shard.records.iter().find(|fact| fact.seq == *seq).map(|fact| fact.key);
            key.and_then(|key| self.lane_of.get(&key)).is_none_or(|other| other == lane)
        };
        self.calls.values().any(|(busy, ..)| busy == lane)
            || units.iter().any(|unit| unit.records.iter().any(of_lane))
    }

    /// Nothing is left to do.
    pub fn finish(&self, shard: &Shard) -> Verdict {
        ensure(shard.closed && self.at_end, || "the shard is not at its end".into())?;
        ensure(self.calls.is_empty(), || "batches are under way".into())?;
        ensure(self.model.window.is_none(), || "a window is open".into())?;
        for fact in shard.records.iter().filter(|fact| fact.kind < self.settings.wanted_kinds) {
            let settled = self.model.settled.contains(&fact.seq);
            let gone = fact.seq < shard.trimmed_below && !self.read_at.contains_key(&fact.seq);
            ensure(settled || gone, || format!("{} is not done with", fact.seq))?;
        }
        Ok(())
    }
}
