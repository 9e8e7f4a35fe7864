//! The only way to the time of day, so that tests and simulations can drive it.

use crate::Timestamp;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::oneshot;

/// A future that is ready once the awaited moment has come.
pub type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Tells the time and wakes sleepers.
pub trait Clock: Send + Sync + Debug + 'static {
    /// The present moment.
    fn now(&self) -> Timestamp;

    /// Nanoseconds from an arbitrary start; never goes back. For measuring how long a thing took.
    fn monotonic_ns(&self) -> u64;

    /// Ready when `moment` has come; at once where it is past.
    fn sleep_until(&self, moment: Timestamp) -> Sleep;

    /// Ready when `span` has passed.
    fn sleep(&self, span: Duration) -> Sleep {
        self.sleep_until(self.now() + span)
    }
}

/// The machine's own clock.
#[derive(Debug)]
pub struct SystemClock {
    start: std::time::Instant,
}

impl SystemClock {
    /// A clock whose monotonic count begins now.
    #[allow(clippy::disallowed_methods, reason = "this is the one door to the system clock")]
    pub fn new() -> Self {
        SystemClock { start: std::time::Instant::now() }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

#[allow(clippy::disallowed_methods, reason = "this is the one door to the system clock")]
impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        let since = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap_or(Duration::ZERO);
        Timestamp::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }

    fn monotonic_ns(&self) -> u64 {
        u64::try_from(self.start.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }

    fn sleep_until(&self, moment: Timestamp) -> Sleep {
        let span = moment.since(self.now());
        if span.is_zero() {
            return Box::pin(std::future::ready(()));
        }
        Box::pin(tokio::time::sleep(span))
    }
}

/// A clock that stands still until it is moved: the same run, the same times.
#[derive(Debug)]
pub struct VirtualClock {
    state: Mutex<Virtual>,
}

#[derive(Debug)]
struct Virtual {
    now: Timestamp,
    elapsed: Duration,
    sleepers: BTreeMap<(Timestamp, u64), oneshot::Sender<()>>,
    next_sleeper: u64,
}

impl VirtualClock {
    /// A clock that shows `now`.
    pub fn at(now: Timestamp) -> Self {
        let state =
            Virtual { now, elapsed: Duration::ZERO, sleepers: BTreeMap::new(), next_sleeper: 0 };
        VirtualClock { state: Mutex::new(state) }
    }

    fn state(&self) -> MutexGuard<'_, Virtual> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Moves the clock on by `span` and wakes, in order, all whose moment has come.
    pub fn advance(&self, span: Duration) {
        let mut state = self.state();
        state.now = state.now + span;
        state.elapsed += span;
        let first_later = (state.now + Duration::from_millis(1), 0);
        let later = state.sleepers.split_off(&first_later);
        for (_, sleeper) in std::mem::replace(&mut state.sleepers, later) {
            // A sleeper that was dropped no longer waits.
            let _ = sleeper.send(());
        }
    }

    /// The earliest moment that somebody waits for.
    pub fn next_wake(&self) -> Option<Timestamp> {
        self.state().sleepers.iter().find(|(_, s)| !s.is_closed()).map(|((t, _), _)| *t)
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> Timestamp {
        self.state().now
    }

    fn monotonic_ns(&self) -> u64 {
        u64::try_from(self.state().elapsed.as_nanos()).unwrap_or(u64::MAX)
    }

    fn sleep_until(&self, moment: Timestamp) -> Sleep {
        let mut state = self.state();
        if moment <= state.now {
            return Box::pin(std::future::ready(()));
        }
        let (wake, woken) = oneshot::channel();
        let id = state.next_sleeper;
        state.next_sleeper += 1;
        state.sleepers.insert((moment, id), wake);
        Box::pin(async move {
            // The clock itself gone means that no time will ever pass: sleep on.
            if woken.await.is_err() {
                std::future::pending::<()>().await;
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::task::{Context, Poll, Waker};

    fn ready(sleep: &mut Sleep) -> bool {
        matches!(sleep.as_mut().poll(&mut Context::from_waker(Waker::noop())), Poll::Ready(()))
    }

    #[test]
    fn a_virtual_sleeper_wakes_at_its_moment_and_not_before() {
        let clock = VirtualClock::at(Timestamp::from_millis(1_000));
        let mut sleep = clock.sleep(Duration::from_millis(10));
        clock.advance(Duration::from_millis(9));
        assert!(!ready(&mut sleep));
        assert_eq!(clock.next_wake(), Some(Timestamp::from_millis(1_010)));
        clock.advance(Duration::from_millis(1));
        assert!(ready(&mut sleep));
        assert_eq!(clock.next_wake(), None);
        assert_eq!(clock.monotonic_ns(), 10_000_000);
    }

    #[test]
    fn the_past_is_ready_at_once() {
        let clock = VirtualClock::at(Timestamp::from_millis(5));
        assert!(ready(&mut clock.sleep_until(Timestamp::from_millis(5))));
        assert!(ready(&mut SystemClock::new().sleep_until(Timestamp::EPOCH)));
    }
}
