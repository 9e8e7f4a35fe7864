//! Decides whether a history is one that AWS's rules allow.

use crate::history::{Discarded, Event, Fact, History, Seq};
use crate::model::Model;
use crate::session::Session;
use crate::settings::Settings;
use event_engine::Reach;
use std::collections::BTreeMap;

/// What is saved of a shard stays below this, beside a window's state.
const PROGRESS_BYTES: usize = 12_000;

#[derive(Debug, Default)]
pub struct Shard {
    pub parents: Vec<usize>,
    pub closed: bool,
    pub trimmed_below: Seq,
    pub records: Vec<Fact>,
}

#[derive(Debug, Clone, Default)]
struct Durable {
    model: Model,
    finished: bool,
    /// Who took it last.
    session: u64,
}

#[derive(Debug)]
struct Snapshot {
    place: (usize, usize),
    session: u64,
    model: Model,
    finished: bool,
}

#[derive(Debug, Default)]
pub struct Checker {
    settings: BTreeMap<usize, Settings>,
    /// The mapping's number of lanes was changed.
    changed: BTreeMap<usize, bool>,
    shards: Vec<Shard>,
    durable: BTreeMap<(usize, usize), Durable>,
    sessions: BTreeMap<u64, Session>,
    snapshots: BTreeMap<u64, Snapshot>,
}

/// What is wrong, if anything is.
pub fn check(history: &History) -> Result<(), String> {
    let mut checker = Checker::default();
    for (time, event) in &history.0 {
        checker.see(*time, event).map_err(|what| format!("at {time}: {what}\n{event:?}"))?;
    }
    checker.end()
}

pub fn ensure(holds: bool, what: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(what()) }
}

impl Checker {
    fn session(&mut self, id: u64) -> Result<(&mut Session, &[Shard]), String> {
        let session = self.sessions.get_mut(&id).ok_or("nobody took this session")?;
        Ok((session, &self.shards))
    }

    fn see(&mut self, now: i64, event: &Event) -> Result<(), String> {
        match event {
            Event::Settings { mapping, settings } => {
                let before = self.settings.insert(*mapping, settings.clone());
                *self.changed.entry(*mapping).or_default() |= before.is_some();
            }
            Event::Opened { parents, .. } => {
                self.shards.push(Shard { parents: parents.clone(), ..Shard::default() });
            }
            Event::Closed { shard } => self.shards[*shard].closed = true,
            Event::Put { shard, record } => self.shards[*shard].records.push(*record),
            Event::Trimmed { shard, below } => self.shards[*shard].trimmed_below = *below,
            Event::Took { session, mapping, shard, owner } => {
                self.take(*session, (*mapping, *shard), *owner)?;
            }
            Event::Paused { owner } => {
                let theirs = self.sessions.values_mut().filter(|s| s.owner == *owner);
                theirs.for_each(|session| session.paused = true);
            }
            Event::Read { session, seqs, reach } => {
                let (session, shards) = self.session(*session)?;
                session.read(now, &shards[session.shard], seqs, *reach);
            }
            Event::Invoked { session, call, lane, seqs, window } => {
                let (session, shards) = self.session(*session)?;
                let shard = &shards[session.shard];
                match window {
                    Some(told) if told.is_final => session.invoke_final(now, shard, told)?,
                    _ => session.invoke(now, shard, *lane, seqs, window.as_ref())?,
                }
                session.calls.insert(*call, (*lane, seqs.clone(), window.clone()));
            }
            Event::Waits { session } => {
                let (session, shards) = self.session(*session)?;
                session.wait(now, &shards[session.shard])?;
            }
            Event::Answered { session: id, call, reply } => {
                let (session, _) = self.session(*id)?;
                let (_, seqs, window) = session.calls.remove(call).ok_or("answered twice")?;
                match &window {
                    Some(told) if told.is_final => {
                        session.model.answer_final(now, &session.settings, reply);
                    }
                    told => session.model.answer(
                        (now, *id),
                        &session.settings,
                        &seqs,
                        told.as_ref(),
                        reply,
                    ),
                }
            }
            Event::Discarded { session, discard } => {
                let (session, shards) = self.session(*session)?;
                session.discard(now, &shards[session.shard], discard)?;
                session.model.discard(discard);
            }
            Event::Snapshot { session: id, commit, bytes, finished } => {
                let (session, shards) = self.session(*id)?;
                let state = session.model.window.as_ref().map_or(0, |window| window.state.len());
                ensure(*bytes <= PROGRESS_BYTES + state, || format!("{bytes} bytes of progress"))?;
                if *finished {
                    session.finish(&shards[session.shard])?;
                }
                let (place, model) = ((session.mapping, session.shard), session.model.clone());
                let snapshot = Snapshot { place, session: *id, model, finished: *finished };
                self.snapshots.insert(*commit, snapshot);
            }
            Event::Committed { commit } => {
                let snapshot = self.snapshots.remove(commit).ok_or("saved what nobody took")?;
                let durable = self.durable.entry(snapshot.place).or_default();
                ensure(durable.session == snapshot.session, || "saved without a lease".to_owned())?;
                durable.model = snapshot.model;
                durable.finished |= snapshot.finished;
            }
        }
        Ok(())
    }

    fn take(&mut self, id: u64, place: (usize, usize), owner: usize) -> Result<(), String> {
        for parent in &self.shards[place.1].parents {
            let finished = self.durable.get(&(place.0, *parent)).is_some_and(|d| d.finished);
            ensure(finished, || format!("shard {} is begun before {parent} is finished", place.1))?;
        }
        let durable = self.durable.entry(place).or_default();
        ensure(!durable.finished, || "a finished shard is begun again".to_owned())?;
        durable.session = id;
        let settings = self.settings[&place.0].clone();
        let model = durable.model.clone();
        let changed = self.changed[&place.0];
        self.sessions.insert(id, Session::new(id, place, owner, settings, model, changed));
        Ok(())
    }

    fn end(&self) -> Result<(), String> {
        for (mapping, settings) in &self.settings {
            for (shard, facts) in self.shards.iter().enumerate() {
                let durable = self.durable.get(&(*mapping, shard));
                let durable = durable.ok_or_else(|| format!("shard {shard} was never begun"))?;
                ensure(durable.finished, || format!("shard {shard} was never finished"))?;
                for record in facts.records.iter().filter(|r| r.kind < settings.wanted_kinds) {
                    let settled = durable.model.settled.contains(&record.seq);
                    ensure(settled || record.seq < facts.trimmed_below, || {
                        format!("record {} was lost", record.seq)
                    })?;
                }
            }
        }
        Ok(())
    }
}

impl Session {
    fn read(&mut self, now: i64, shard: &Shard, seqs: &[Seq], reach: Reach) {
        for seq in seqs {
            self.read_at.insert(*seq, now);
            let arrived = shard.records.iter().find(|r| r.seq == *seq).map(|r| r.arrived);
            self.latest = self.latest.max(arrived);
        }
        if reach != Reach::More {
            self.tip_at = Some(now);
        }
        self.at_end |= reach == Reach::End;
    }

    /// What an on-failure destination is told of records is true.
    pub fn ensure_told(discard: &Discarded, facts: &[&Fact]) -> Result<(), String> {
        let (Some(first), Some(last)) = (facts.first(), facts.last()) else {
            return Err("nothing is given up".to_owned());
        };
        let told =
            (&discard.first[..], &discard.last[..], discard.first_arrived, discard.last_arrived);
        let (one, other) =
            (crate::history::sequence(first.seq), crate::history::sequence(last.seq));
        let truth = (&one[..], &other[..], first.arrived, last.arrived);
        ensure(told == truth && discard.size == facts.len() as u64, || {
            format!("the destination is told {told:?}, not {truth:?}")
        })
    }
}
