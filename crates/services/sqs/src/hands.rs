//! Which messages somebody is receiving at this moment: others take those behind them, instead of
//! running into the same ones. Nothing depends on it but speed.

use crate::receipt::Which;
use parking_lot::Mutex;
use std::collections::HashSet;

/// The messages in hands, by queue.
#[derive(Debug, Default)]
pub(crate) struct Hands(Mutex<HashSet<(u64, Which)>>);

/// One receiver's messages; let go when dropped.
pub(crate) struct Held<'a> {
    hands: &'a Hands,
    queue: u64,
    taken: Vec<Which>,
}

impl Hands {
    /// Empty hands for messages of a queue.
    pub(crate) fn of(&self, queue: u64) -> Held<'_> {
        Held { hands: self, queue, taken: Vec::new() }
    }
}

impl Held<'_> {
    /// Takes the message, unless somebody else has it.
    pub(crate) fn take(&mut self, which: Which) -> bool {
        let free = self.hands.0.lock().insert((self.queue, which));
        if free {
            self.taken.push(which);
        }
        free
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        let mut all = self.hands.0.lock();
        for which in &self.taken {
            all.remove(&(self.queue, *which));
        }
    }
}
