//! What a room takes from its surroundings, the time and the dice, and what it tells them.

use crate::metrics::Metrics;
use crate::usage::Usage;
use crate::{Clock, Dice, SeededDice, SystemClock, SystemDice, Timestamp, VirtualClock};
use std::sync::Arc;

/// The injected clock and id source; cheap to clone.
#[derive(Clone, Debug)]
pub struct Ambient {
    /// Tells the time and wakes sleepers.
    pub clock: Arc<dyn Clock>,
    /// Makes ids and secrets.
    pub dice: Arc<dyn Dice>,
    /// What services measure of themselves.
    pub metrics: Metrics,
    /// What services use, for the bill.
    pub usage: Usage,
}

impl Ambient {
    /// The machine's own clock and randomness.
    pub fn system() -> Self {
        Ambient {
            clock: Arc::new(SystemClock::new()),
            dice: Arc::new(SystemDice::new()),
            metrics: Metrics::default(),
            usage: Usage::default(),
        }
    }

    /// A repeatable surrounding that shows `now`, and the clock to move it by.
    pub fn seeded(seed: u64, now: Timestamp) -> (Self, Arc<VirtualClock>) {
        let clock = Arc::new(VirtualClock::at(now));
        let dice = Arc::new(SeededDice::new(seed));
        let (metrics, usage) = (Metrics::default(), Usage::default());
        (Ambient { clock: clock.clone(), dice, metrics, usage }, clock)
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }
}
