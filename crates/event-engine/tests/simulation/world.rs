//! A stream, mappings, and two owners who share a store, under a virtual time.

use crate::function::Function;
use crate::history::{Event, History, Reply};
use crate::sabotage::Sabotage;
use crate::settings::{Settings, Throws};
use crate::source::Source;
use crate::worker::{Hands, Unsaved, Wish, Worker};
use event_engine::Stream;
use std::collections::BTreeMap;

const LEASE_MS: i64 = 3_000;
const SCAN_MS: i64 = 700;
/// A run that does more is stuck.
const MAX_JOBS: u64 = 60_000;

pub(crate) enum Job {
    Put {
        left: u64,
    },
    Reshard,
    Trim,
    Change,
    /// The world comes to rest: everything must be done with after that.
    Rest,
    Restart {
        owner: usize,
    },
    Scan {
        owner: usize,
        life: u64,
    },
    Nudge {
        owner: usize,
        life: u64,
        shard: usize,
    },
    Wake {
        owner: usize,
        life: u64,
        session: u64,
    },
    Answer {
        owner: usize,
        life: u64,
        session: u64,
        call: u64,
        reply: Reply,
    },
    Commit {
        owner: usize,
        life: u64,
        session: u64,
        commit: u64,
        unsaved: Unsaved,
    },
    Renew {
        owner: usize,
        life: u64,
        session: u64,
    },
}

/// What the store has of a shard.
#[derive(Default)]
pub(crate) struct Saved {
    pub(crate) progress: Option<Vec<u8>>,
    pub(crate) finished: bool,
    pub(crate) epoch: u64,
    expires: i64,
}

#[derive(Default)]
pub(crate) struct Owner {
    pub(crate) life: u64,
    pub(crate) alive: bool,
    pub(crate) paused_until: i64,
    streams: Vec<Stream>,
    pub(crate) workers: BTreeMap<u64, Worker>,
}

pub struct World {
    pub(crate) now: i64,
    pub(crate) throws: Throws,
    sabotage: Option<Sabotage>,
    pub history: History,
    source: Source,
    functions: Vec<Function>,
    settings: Vec<Settings>,
    pub(crate) store: BTreeMap<(usize, usize), Saved>,
    pub(crate) owners: [Owner; 2],
    pub(crate) jobs: BTreeMap<(i64, u64), Job>,
    numbers: u64,
    /// Kills and pauses: one in so many jobs; 0: none.
    pub(crate) kills: u64,
    resting: bool,
    stuck: bool,
    hot: u64,
}

/// Runs a seed to its end.
pub fn run(seed: u64, sabotage: Option<Sabotage>) -> Result<History, (String, History)> {
    let mut world = World::new(seed, sabotage);
    for count in 0.. {
        let Some(((at, _), job)) = world.jobs.pop_first() else { break };
        world.now = at;
        if world.stuck || count > MAX_JOBS {
            return Err(("it makes no progress".to_owned(), world.history));
        }
        world.perform(job);
        world.misfortune();
        if world.resting && world.is_done() {
            break;
        }
    }
    Ok(world.history)
}

impl World {
    fn new(seed: u64, sabotage: Option<Sabotage>) -> Self {
        let throws = Throws::new(seed);
        let now = 1_700_000_000_000 + i64::try_from(throws.roll(1_000_000)).unwrap();
        let mut history = History::default();
        let source = Source::new(&mut history, now, &throws);
        let mappings = if throws.one_in(4) { 2 } else { 1 };
        let settings: Vec<_> = (0..mappings).map(|_| Settings::any(&throws)).collect();
        for (mapping, settings) in settings.iter().enumerate() {
            let settings = settings.clone();
            history.0.push((now, Event::Settings { mapping, settings }));
        }
        let functions = (0..mappings).map(|_| Function::any(&throws)).collect();
        let kills = throws.pick(&[0, 15, 60, 200]);
        let hot = throws.between(1, 6);
        let mut world = World {
            now,
            throws,
            sabotage,
            history,
            source,
            functions,
            settings,
            store: BTreeMap::new(),
            owners: Default::default(),
            jobs: BTreeMap::new(),
            numbers: 0,
            kills,
            resting: false,
            stuck: false,
            hot,
        };
        world.later(0, Job::Put { left: world.throws.between(5, 120) });
        for _ in 0..world.throws.roll(3) {
            world.sometime(Job::Reshard);
        }
        if world.throws.one_in(3) {
            for _ in 0..world.throws.between(1, 12) {
                world.sometime(Job::Trim);
            }
        }
        if world.throws.one_in(4) {
            world.sometime(Job::Change);
        }
        world.later(0, Job::Restart { owner: 0 });
        if world.throws.one_in(2) {
            world.later(10, Job::Restart { owner: 1 });
        }
        let rest = world.throws.between(20_000, 150_000);
        world.later(i64::try_from(rest).unwrap(), Job::Rest);
        world
    }

    fn later(&mut self, wait: i64, job: Job) {
        self.numbers += 1;
        self.jobs.insert((self.now + wait, self.numbers), job);
    }

    pub(crate) fn soon(&mut self, most: u64, job: Job) {
        let wait = i64::try_from(self.throws.roll(most)).unwrap();
        self.later(wait, job);
    }

    fn sometime(&mut self, job: Job) {
        self.soon(60_000, job);
    }

    pub(crate) fn log(&mut self, event: Event) {
        self.history.0.push((self.now, event));
    }

    fn is_done(&self) -> bool {
        let shards = 0..self.source.shards.len();
        let all = (0..self.settings.len()).flat_map(|m| shards.clone().map(move |s| (m, s)));
        let mut all = all.map(|place| self.store.get(&place).is_some_and(|saved| saved.finished));
        all.all(|finished| finished)
    }

    fn perform(&mut self, job: Job) {
        match job {
            Job::Put { left } if !self.resting => {
                let shard = self.source.put(&mut self.history, self.now, &self.throws, self.hot);
                self.notify(shard);
                if left > 0 {
                    let most = self.throws.pick(&[3, 50, 1_000, 5_000]);
                    self.soon(most, Job::Put { left: left - 1 });
                }
            }
            Job::Reshard if !self.resting => {
                for closed in self.source.reshard(&mut self.history, self.now, &self.throws) {
                    self.notify(closed);
                }
            }
            Job::Trim if !self.resting => {
                self.source.trim(&mut self.history, self.now, &self.throws);
            }
            Job::Change if !self.resting && self.settings[0].tumbling_ms.is_none() => {
                self.settings[0] = self.settings[0].changed(&self.throws);
                let settings = self.settings[0].clone();
                self.log(Event::Settings { mapping: 0, settings });
                // Workers stop, and others begin.
                for owner in 0..2 {
                    let gone: Vec<_> = self.owners[owner].workers.keys().copied().collect();
                    gone.into_iter().for_each(|session| self.leave(owner, session));
                }
            }
            Job::Put { .. } | Job::Reshard | Job::Trim | Job::Change => {}
            Job::Rest => self.rest(),
            Job::Restart { owner } => self.restart(owner),
            Job::Scan { owner, life } if self.paused(owner) => {
                self.postpone(owner, Job::Scan { owner, life });
            }
            Job::Scan { owner, life } => self.scan(owner, life),
            Job::Nudge { owner, life, shard } => self.nudge(owner, life, shard),
            Job::Wake { owner, life, session } if self.paused(owner) => {
                self.postpone(owner, Job::Wake { owner, life, session });
            }
            Job::Wake { owner, life, session } => self.drive(owner, life, session, |_, _| {}),
            Job::Answer { owner, life, session, call, reply } if self.paused(owner) => {
                self.postpone(owner, Job::Answer { owner, life, session, call, reply });
            }
            Job::Answer { owner, life, session, call, reply } => {
                self.drive(owner, life, session, |worker, hands| worker.answer(hands, call, reply));
            }
            Job::Commit { owner, life, session, commit, unsaved } => {
                self.commit((owner, life, session), commit, unsaved);
            }
            Job::Renew { owner, life, session } if self.paused(owner) => {
                self.postpone(owner, Job::Renew { owner, life, session });
            }
            Job::Renew { owner, life, session } => self.renew(owner, life, session),
        }
    }

    /// No more misfortune, no more records; all shards end.
    fn rest(&mut self) {
        self.resting = true;
        self.kills = 0;
        self.functions.iter_mut().for_each(|function| function.healed = true);
        self.source.close_all(&mut self.history, self.now);
        (0..self.source.shards.len()).for_each(|shard| self.notify(shard));
        for owner in 0..2 {
            if !self.owners[owner].alive {
                self.later(100, Job::Restart { owner });
            }
        }
    }

    /// Whoever works on the shard hears of it, a little later.
    fn notify(&mut self, shard: usize) {
        for owner in 0..2 {
            if self.owners[owner].alive {
                let life = self.owners[owner].life;
                self.soon(200, Job::Nudge { owner, life, shard });
            }
        }
    }

    fn nudge(&mut self, owner: usize, life: u64, shard: usize) {
        if self.paused(owner) {
            return self.postpone(owner, Job::Nudge { owner, life, shard });
        }
        let workers = self.owners[owner].workers.values();
        let sessions: Vec<_> =
            workers.filter(|w| w.shard_index == shard).map(|w| w.session).collect();
        for session in sessions {
            self.drive(owner, life, session, |worker, _| worker.nudge());
        }
    }

    fn paused(&self, owner: usize) -> bool {
        self.owners[owner].paused_until > self.now
    }

    fn postpone(&mut self, owner: usize, job: Job) {
        self.later(self.owners[owner].paused_until - self.now, job);
    }

    fn restart(&mut self, owner: usize) {
        self.numbers += 1;
        let life = self.numbers;
        let finished = |mapping: usize| {
            let mine = self.store.iter().filter(move |((m, _), _)| *m == mapping);
            Stream::new(mine.filter(|(_, s)| s.finished).map(|((_, shard), _)| name(*shard)))
        };
        let streams = (0..self.settings.len()).map(finished).collect();
        let workers = BTreeMap::new();
        self.owners[owner] = Owner { life, alive: true, paused_until: 0, streams, workers };
        self.later(0, Job::Scan { owner, life });
    }

    /// Looks for shards to work on.
    fn scan(&mut self, owner: usize, life: u64) {
        if self.owners[owner].life != life || !self.owners[owner].alive {
            return;
        }
        for mapping in 0..self.settings.len() {
            let shards = self.source.shards.iter().enumerate();
            let listed: Vec<_> = shards
                .map(|(shard, s)| (name(shard), s.parents.iter().map(|p| name(*p)).collect()))
                .collect();
            let stream = &mut self.owners[owner].streams[mapping];
            stream.list(listed.clone());
            for ((of, shard), saved) in &self.store {
                if *of == mapping && saved.finished {
                    stream.finish(&name(*shard));
                }
            }
            let ready: Vec<_> = match self.sabotage {
                Some(Sabotage::ChildrenFirst) => listed.into_iter().map(|(name, _)| name).collect(),
                _ => stream.ready().map(str::to_owned).collect(),
            };
            for shard in ready {
                self.take(owner, mapping, shard.parse().unwrap());
            }
        }
        self.later(SCAN_MS, Job::Scan { owner, life });
    }

    fn take(&mut self, owner: usize, mapping: usize, shard: usize) {
        let saved = self.store.entry((mapping, shard)).or_default();
        if saved.expires > self.now || saved.finished {
            return;
        }
        saved.epoch += 1;
        saved.expires = self.now + LEASE_MS;
        self.owners[owner].streams[mapping].start(&name(shard));
        self.numbers += 1;
        let session = self.numbers;
        let worker = Worker::new(
            (mapping, shard),
            (session, saved.epoch),
            self.settings[mapping].clone(),
            saved.progress.as_deref(),
            self.sabotage,
        );
        self.log(Event::Took { session, mapping, shard, owner });
        self.owners[owner].workers.insert(session, worker);
        let life = self.owners[owner].life;
        self.later(LEASE_MS / 3, Job::Renew { owner, life, session });
        self.drive(owner, life, session, |_, _| {});
    }

    /// Lets a worker do something, and what it wants after that.
    fn drive(
        &mut self,
        owner: usize,
        life: u64,
        session: u64,
        first: impl FnOnce(&mut Worker, &mut Hands<'_>),
    ) {
        if self.owners[owner].life != life {
            return;
        }
        let Some(worker) = self.owners[owner].workers.get_mut(&session) else { return };
        let mut hands = Hands {
            now: self.now,
            source: &self.source,
            history: &mut self.history,
            throws: &self.throws,
            numbers: &mut self.numbers,
        };
        first(worker, &mut hands);
        let wishes = worker.drive(&mut hands);
        let mapping = worker.mapping;
        for wish in wishes {
            match wish {
                Wish::Run { call, seqs, window } => {
                    let function = &mut self.functions[mapping];
                    let reply = function.run(&self.throws, &seqs, window.as_ref());
                    let most = self.throws.pick(&[1, 40, 1_500]);
                    self.soon(most, Job::Answer { owner, life, session, call, reply });
                }
                Wish::Save { commit, unsaved } => {
                    let most = self.throws.pick(&[1, 20, 400]);
                    self.soon(most, Job::Commit { owner, life, session, commit, unsaved });
                }
                Wish::Despair => self.stuck = true,
                Wish::Wake(at) => self.later(at - self.now, Job::Wake { owner, life, session }),
            }
        }
        let forgets = self.sabotage == Some(Sabotage::Forgets) && self.throws.one_in(50);
        if forgets && let Some(worker) = self.owners[owner].workers.get(&session) {
            let place = (worker.mapping, worker.shard_index);
            let (settings, saved) = (self.settings[place.0].clone(), &self.store[&place]);
            let old = saved.progress.as_deref();
            let anew = Worker::new(place, (session, saved.epoch), settings, old, None);
            self.owners[owner].workers.insert(session, anew);
        }
    }

    /// A commit arrives at the store, whether or not somebody still waits for it.
    fn commit(&mut self, (owner, life, session): (usize, u64, u64), commit: u64, unsaved: Unsaved) {
        let Some(worker) = self.owners[owner].workers.get(&session) else { return };
        let place = (worker.mapping, worker.shard_index);
        let saved = self.store.entry(place).or_default();
        if saved.epoch != worker.epoch && self.sabotage != Some(Sabotage::NoFence) {
            return self.drop_worker(owner, session);
        }
        saved.progress = Some(unsaved.progress);
        saved.finished |= unsaved.finished;
        self.log(Event::Committed { commit });
        if unsaved.finished {
            self.owners[owner].streams[place.0].finish(&name(place.1));
            self.owners[owner].workers.remove(&session);
            return;
        }
        if let Some(worker) = self.owners[owner].workers.get_mut(&session) {
            worker.saving = false;
        }
        // Who stands still hears of it later.
        self.later(0, Job::Wake { owner, life, session });
    }

    fn renew(&mut self, owner: usize, life: u64, session: u64) {
        if self.owners[owner].life != life {
            return;
        }
        let Some(worker) = self.owners[owner].workers.get(&session) else { return };
        let saved = self.store.entry((worker.mapping, worker.shard_index)).or_default();
        if saved.epoch != worker.epoch && self.sabotage != Some(Sabotage::NoFence) {
            return self.drop_worker(owner, session);
        }
        saved.expires = self.now + LEASE_MS;
        self.later(LEASE_MS / 3, Job::Renew { owner, life, session });
    }

    fn drop_worker(&mut self, owner: usize, session: u64) {
        if let Some(worker) = self.owners[owner].workers.remove(&session) {
            self.owners[owner].streams[worker.mapping].stop(&name(worker.shard_index));
        }
    }

    /// A worker stops as it is told, and frees its lease.
    fn leave(&mut self, owner: usize, session: u64) {
        let Some(worker) = self.owners[owner].workers.get(&session) else { return };
        let saved = self.store.entry((worker.mapping, worker.shard_index)).or_default();
        if saved.epoch == worker.epoch {
            saved.expires = self.now;
        }
        self.drop_worker(owner, session);
    }
}

fn name(shard: usize) -> String {
    shard.to_string()
}
