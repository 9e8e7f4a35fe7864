//! Environments that are initialized before anybody asks: those of provisioned concurrency, which are
//! kept whatever happens to them, and one of each version with SnapStart.
//!
//! Which are wanted is told by [`Standby::wish`]; a keeper for each version ([`super::keeper`]) brings
//! what is there to that, one step at a time.

use super::agents::Reason;
use super::instance::Instance;
use super::platform::Initialization;
use super::pool::Target;
use crate::function::Found;
use crate::limits::{STANDBY_RETRY_FIRST, STANDBY_RETRY_MAX};
use crate::names::{FunctionName, Version};
use foundation::Timestamp;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use tokio::sync::Notify;

/// What is to stand ready of one version.
#[derive(Debug, Clone)]
pub(crate) struct Wish {
    pub(crate) found: Found,
    /// Of provisioned concurrency.
    pub(crate) provisioned: u32,
    /// Whether there is to be one more for whoever comes next.
    pub(crate) spare: bool,
}

/// What there is of provisioned concurrency.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Stock {
    /// Idle.
    pub(crate) ready: u32,
    /// With an invocation.
    pub(crate) busy: u32,
    /// Whether the last that was made could not get ready.
    pub(crate) failed: bool,
}

/// All that stands ready.
#[derive(Default)]
pub(super) struct Standby(Mutex<State>);

#[derive(Default)]
struct State {
    tickets: u64,
    stands: HashMap<Target, Stand>,
    /// The last ticket that was heeded of each function.
    heeded: HashMap<FunctionName, u64>,
}

struct Stand {
    wish: Wish,
    provisioned: Row,
    spare: Row,
    busy: u32,
    failures: u32,
    /// No new one before that.
    not_before: Option<Timestamp>,
    changed: Arc<Notify>,
}

#[derive(Default)]
struct Row {
    ready: Vec<Arc<Instance>>,
    starting: u32,
}

/// What a keeper does next.
pub(super) enum Step {
    Start(Box<Found>, Initialization),
    /// Until something changes, or that moment.
    Wait(Arc<Notify>, Option<Timestamp>),
    /// Nothing is wanted any longer.
    Done,
}

impl Stand {
    fn new(wish: Wish) -> Self {
        Stand {
            wish,
            provisioned: Row::default(),
            spare: Row::default(),
            busy: 0,
            failures: 0,
            not_before: None,
            changed: Arc::default(),
        }
    }

    fn row(&mut self, kind: Initialization) -> &mut Row {
        match kind {
            Initialization::Provisioned => &mut self.provisioned,
            Initialization::SnapStart | Initialization::OnDemand => &mut self.spare,
        }
    }

    fn wanted(&self, kind: Initialization) -> u32 {
        match kind {
            Initialization::Provisioned => self.wish.provisioned,
            Initialization::SnapStart | Initialization::OnDemand => u32::from(self.wish.spare),
        }
    }

    /// Takes out what is too old for another invocation, or too much.
    fn surplus(&mut self, now: Timestamp) -> Vec<Arc<Instance>> {
        let mut ended = Vec::new();
        for kind in [Initialization::Provisioned, Initialization::SnapStart] {
            let busy = if kind == Initialization::Provisioned { self.busy } else { 0 };
            let wanted = self.wanted(kind).saturating_sub(busy) as usize;
            let ready = &mut self.row(kind).ready;
            ended.extend(ready.extract_if(.., |instance| instance.good_until <= now));
            let from = wanted.min(ready.len());
            ended.extend(ready.drain(from..));
        }
        ended
    }
}

impl Standby {
    /// Taken before what is wanted is read: what was read earlier is not heeded later.
    pub(super) fn ticket(&self) -> u64 {
        let mut state = self.0.lock();
        state.tickets += 1;
        state.tickets
    }

    /// From now on that is wanted of a function's versions, and nothing of its others; the versions
    /// that have no keeper yet.
    pub(super) fn wish(&self, name: &FunctionName, ticket: u64, wishes: Vec<Wish>) -> Vec<Target> {
        let mut state = self.0.lock();
        let heeded = state.heeded.entry(name.clone()).or_default();
        if *heeded > ticket {
            return Vec::new();
        }
        *heeded = ticket;
        if wishes.is_empty() {
            state.heeded.remove(name);
        }
        for ((of, version), stand) in &mut state.stands {
            let kept = wishes.iter().any(|wish| wish.found.version == *version);
            if of == name && !kept {
                (stand.wish.provisioned, stand.wish.spare) = (0, false);
                stand.changed.notify_one();
            }
        }
        let mut new = Vec::new();
        for wish in wishes {
            let target = wish.found.target();
            match state.stands.get_mut(&target) {
                Some(stand) => {
                    stand.wish = wish;
                    stand.not_before = None;
                    stand.changed.notify_one();
                }
                None => {
                    state.stands.insert(target.clone(), Stand::new(wish));
                    new.push(target);
                }
            }
        }
        new
    }

    /// What the keeper of a version is to do.
    pub(super) fn step(&self, target: &Target, now: Timestamp) -> Step {
        let (ended, step) = {
            let mut state = self.0.lock();
            let Some(stand) = state.stands.get_mut(target) else { return Step::Done };
            let ended = stand.surplus(now);
            let step = next(stand, now);
            if matches!(step, Step::Done) {
                state.stands.remove(target);
            }
            (ended, step)
        };
        // Outside of the lock.
        ended.iter().for_each(|instance| instance.end(Reason::Spindown));
        step
    }

    /// An environment of that version that stands ready for that.
    pub(super) fn take(
        &self,
        found: &Found,
        kind: Initialization,
        now: Timestamp,
    ) -> Option<Arc<Instance>> {
        if found.version == Version::Latest {
            return None;
        }
        let mut state = self.0.lock();
        let stand = state.stands.get_mut(&found.target())?;
        if stand.wish.found.function.incarnation != found.function.incarnation {
            return None;
        }
        let ready = &mut stand.row(kind).ready;
        let place = ready.iter().rposition(|instance| instance.good_until > now)?;
        let instance = ready.remove(place);
        stand.busy += u32::from(kind == Initialization::Provisioned);
        stand.changed.notify_one();
        Some(instance)
    }

    /// Whether so many are kept for the version, ready or not; 0 where it has none.
    pub(super) fn provisioned(&self, target: &Target) -> u32 {
        self.0.lock().stands.get(target).map_or(0, |stand| stand.wish.provisioned)
    }

    /// The version, and how many environments are kept for it, if any are.
    pub(super) fn kept(&self, target: &Target) -> Option<(Found, u32)> {
        let state = self.0.lock();
        let wish = &state.stands.get(target)?.wish;
        (wish.provisioned > 0).then(|| (wish.found.clone(), wish.provisioned))
    }

    /// An environment got ready, or could not.
    pub(super) fn started(
        &self,
        target: &Target,
        kind: Initialization,
        made: Option<Arc<Instance>>,
        now: Timestamp,
    ) {
        let mut state = self.0.lock();
        let Some(stand) = state.stands.get_mut(target) else {
            drop(state);
            made.iter().for_each(|instance| instance.end(Reason::Spindown));
            return;
        };
        let row = stand.row(kind);
        row.starting = row.starting.saturating_sub(1);
        match made {
            Some(instance) => {
                row.ready.push(instance);
                (stand.failures, stand.not_before) = (0, None);
            }
            None => {
                let wait = STANDBY_RETRY_FIRST.saturating_mul(1 << stand.failures.min(16));
                stand.failures += 1;
                stand.not_before = Some(now + wait.min(STANDBY_RETRY_MAX));
            }
        }
        stand.changed.notify_one();
    }

    /// An environment of provisioned concurrency has done its invocation; whether it is kept. Without
    /// one, it has ended over it.
    pub(super) fn put_back(&self, target: &Target, instance: Option<Arc<Instance>>) -> bool {
        let mut state = self.0.lock();
        let Some(stand) = state.stands.get_mut(target) else { return false };
        stand.busy = stand.busy.saturating_sub(1);
        stand.changed.notify_one();
        let room = stand.provisioned.ready.len() < stand.wish.provisioned as usize;
        match instance {
            Some(instance) if room => {
                stand.provisioned.ready.push(instance);
                true
            }
            _ => false,
        }
    }

    /// An environment has ended while it was idle, or is not known here.
    pub(super) fn ended(&self, target: &Target, instance: &Arc<Instance>) {
        let mut state = self.0.lock();
        let Some(stand) = state.stands.get_mut(target) else { return };
        for kind in [Initialization::Provisioned, Initialization::SnapStart] {
            stand.row(kind).ready.retain(|ready| !Arc::ptr_eq(ready, instance));
        }
        stand.changed.notify_one();
    }

    /// Nothing of the function is wanted any longer.
    pub(super) fn forget(&self, name: &FunctionName) {
        let ticket = self.ticket();
        let _ = self.wish(name, ticket, Vec::new());
    }

    /// What there is of provisioned concurrency for a version.
    pub(super) fn stock(&self, target: &Target) -> Stock {
        let state = self.0.lock();
        state.stands.get(target).map_or(Stock::default(), |stand| Stock {
            ready: u32::try_from(stand.provisioned.ready.len()).unwrap_or(u32::MAX),
            busy: stand.busy,
            failed: stand.failures > 0,
        })
    }

    /// How many stand ready of a function.
    pub(super) fn ready(&self, name: &FunctionName) -> usize {
        let state = self.0.lock();
        let of = state.stands.iter().filter(|((function, _), _)| function == name);
        of.map(|(_, stand)| stand.provisioned.ready.len() + stand.spare.ready.len()).sum()
    }
}

fn next(stand: &mut Stand, now: Timestamp) -> Step {
    let starting = stand.provisioned.starting + stand.spare.starting;
    let nothing_wanted = stand.wish.provisioned == 0 && !stand.wish.spare;
    if nothing_wanted && starting == 0 && stand.busy == 0 {
        return Step::Done;
    }
    let put_off = stand.not_before.filter(|moment| *moment > now);
    for kind in [Initialization::Provisioned, Initialization::SnapStart] {
        let busy = if kind == Initialization::Provisioned { stand.busy } else { 0 };
        let wanted = stand.wanted(kind);
        let row = stand.row(kind);
        let there = u32::try_from(row.ready.len()).unwrap_or(u32::MAX);
        if put_off.is_none() && there + row.starting + busy < wanted {
            row.starting += 1;
            return Step::Start(Box::new(stand.wish.found.clone()), kind);
        }
    }
    let rows = [&stand.provisioned, &stand.spare];
    let stale = rows.iter().flat_map(|row| &row.ready).map(|instance| instance.good_until).min();
    Step::Wait(stand.changed.clone(), put_off.into_iter().chain(stale).min())
}
