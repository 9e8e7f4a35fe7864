//! Owners are killed or stand still, at any moment.

use crate::history::Event;
use crate::world::{Job, World};

impl World {
    /// Owners are killed or stand still, at any moment.
    pub(crate) fn misfortune(&mut self) {
        if self.kills == 0 || !self.throws.one_in(self.kills) {
            return;
        }
        let owner = usize::try_from(self.throws.roll(2)).unwrap();
        if !self.owners[owner].alive {
            return;
        }
        if self.throws.one_in(3) {
            self.owners[owner].paused_until =
                self.now + i64::try_from(self.throws.between(500, 3 * 3_000)).unwrap();
            return self.log(Event::Paused { owner });
        }
        // What is on its way to the store may still arrive, or be lost.
        if self.throws.one_in(2) {
            self.arrive(owner);
        }
        self.owners[owner].alive = false;
        self.owners[owner].workers.clear();
        self.soon(4_000, Job::Restart { owner });
    }

    /// The commits of an owner that are on their way arrive at once.
    fn arrive(&mut self, owner: usize) {
        let mine = |job: &Job| matches!(job, Job::Commit { owner: by, .. } if *by == owner);
        let at: Vec<_> = self.jobs.iter().filter(|(_, job)| mine(job)).map(|(at, _)| *at).collect();
        for at in at {
            if let Some(Job::Commit { owner, life, session, commit, unsaved }) =
                self.jobs.remove(&at)
                && self.owners[owner].life == life
            {
                let Some(worker) = self.owners[owner].workers.get(&session) else { continue };
                let place = (worker.mapping, worker.shard_index);
                let saved = self.store.entry(place).or_default();
                if saved.epoch == worker.epoch {
                    saved.progress = Some(unsaved.progress);
                    saved.finished |= unsaved.finished;
                    self.log(Event::Committed { commit });
                }
            }
        }
    }
}
