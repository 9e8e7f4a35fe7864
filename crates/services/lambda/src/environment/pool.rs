//! The environments that nobody needs at the moment, by function: the last used is used first.

use super::agents::Reason;
use super::instance::Instance;
use crate::limits::IDLE_LIMIT;
use crate::names::{FunctionName, Version};
use foundation::Timestamp;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use tokio::sync::Notify;

/// A function's one version.
pub(crate) type Target = (FunctionName, Version);

/// Idle environments.
#[derive(Default)]
pub(super) struct Pool {
    functions: Mutex<HashMap<Target, Slot>>,
    filled: Notify,
}

#[derive(Default)]
struct Slot {
    /// Environments of other revisions are not kept.
    revision: String,
    /// With the moment since which each is idle, oldest first.
    idle: Vec<(Timestamp, Arc<Instance>)>,
}

impl Pool {
    /// An idle environment of that revision whose credentials are still good.
    pub(super) fn take(
        &self,
        name: &Target,
        revision: &str,
        now: Timestamp,
    ) -> Option<Arc<Instance>> {
        let mut ended = Vec::new();
        let taken = {
            let mut functions = self.functions.lock();
            match functions.get_mut(name) {
                Some(slot) if slot.revision == revision => loop {
                    match slot.idle.pop() {
                        Some((_, instance)) if instance.good_until > now => break Some(instance),
                        Some(stale) => ended.push(stale),
                        None => break None,
                    }
                },
                Some(slot) => {
                    ended.append(&mut slot.idle);
                    revision.clone_into(&mut slot.revision);
                    None
                }
                None => {
                    let slot = Slot { revision: revision.to_owned(), idle: Vec::new() };
                    functions.insert(name.clone(), slot);
                    None
                }
            }
        };
        // Outside of the lock.
        ended.into_iter().for_each(|(_, instance)| instance.end(Reason::Spindown));
        taken
    }

    /// Keeps an environment for the next invocation. It goes if its function has changed.
    pub(super) fn put(&self, name: &Target, instance: Arc<Instance>, now: Timestamp) -> bool {
        instance.set_idle();
        {
            let mut functions = self.functions.lock();
            if let Some(slot) = functions.get_mut(name)
                && slot.revision == instance.revision
            {
                slot.idle.push((now, instance));
                self.filled.notify_one();
                return true;
            }
        }
        instance.end(Reason::Spindown);
        false
    }

    /// Lets only environments of `revision` live on; none where the version is gone.
    pub(super) fn retire(&self, name: &Target, revision: Option<&str>) {
        let slot = {
            let mut functions = self.functions.lock();
            let slot = functions.remove(name);
            if let Some(revision) = revision {
                let fresh = Slot { revision: revision.to_owned(), idle: Vec::new() };
                functions.insert(name.clone(), fresh);
            }
            slot
        };
        slot.into_iter()
            .flat_map(|slot| slot.idle)
            .for_each(|(_, instance)| instance.end(Reason::Spindown));
    }

    /// Ends the environments of all versions of a function that is gone.
    pub(super) fn retire_all(&self, name: &FunctionName) {
        let gone: Vec<_> = {
            let mut functions = self.functions.lock();
            functions.extract_if(|(function, _), _| function == name).collect()
        };
        let idle = gone.into_iter().flat_map(|(_, slot)| slot.idle);
        idle.for_each(|(_, instance)| instance.end(Reason::Spindown));
    }

    /// Ends, for ever, what has been idle for too long.
    pub(super) async fn reap(&self, ambient: &foundation::Ambient) {
        loop {
            let filled = self.filled.notified();
            match self.oldest() {
                None => filled.await,
                Some(since) => {
                    ambient.clock.sleep_until(since + IDLE_LIMIT).await;
                    self.end_idle_since(ambient.now().before(IDLE_LIMIT));
                }
            }
        }
    }

    fn oldest(&self) -> Option<Timestamp> {
        let functions = self.functions.lock();
        functions.values().filter_map(|slot| slot.idle.first()).map(|(since, _)| *since).min()
    }

    fn end_idle_since(&self, moment: Timestamp) {
        let mut ended = Vec::new();
        for slot in self.functions.lock().values_mut() {
            let young = slot.idle.partition_point(|(since, _)| *since <= moment);
            ended.extend(slot.idle.drain(..young));
        }
        ended.into_iter().for_each(|(_, instance)| instance.end(Reason::Spindown));
    }

    /// How many environments stand ready for the function.
    pub(super) fn idle(&self, name: &FunctionName) -> usize {
        let functions = self.functions.lock();
        let of = functions.iter().filter(|((function, _), _)| function == name);
        of.map(|(_, slot)| slot.idle.len()).sum()
    }
}
