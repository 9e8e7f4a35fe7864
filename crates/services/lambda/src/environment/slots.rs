//! How many invocations may run at once, and how many may begin in a second: of each function, and of
//! an account in a region (Lambda Developer Guide, «Understanding Lambda function scaling»).

use crate::limits::{REQUESTS_PER_EXECUTION, SCALING_BURST, SCALING_PERIOD};
use crate::names::FunctionName;
use aws_api::lambda::ThrottleReason;
use foundation::{AccountId, Region};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;

type Place = (AccountId, Region);

/// Counts what runs.
#[derive(Debug)]
pub(super) struct Slots {
    /// Of an account in a region.
    limit: u32,
    places: Mutex<HashMap<Place, Running>>,
}

#[derive(Debug, Default)]
struct Running {
    /// What functions keep for themselves together, once it was read.
    claimed: Option<u32>,
    all: u32,
    /// Of functions that have reserved nothing, beside what they run in provisioned environments.
    unreserved: u32,
    requests: Bucket,
    /// By the function's name.
    functions: HashMap<String, Own>,
}

/// What one function does.
#[derive(Debug, Default)]
struct Own {
    running: u32,
    requests: Bucket,
    starts: Bucket,
}

/// So many at once, and no more than that again in each second.
#[derive(Debug, Default)]
struct Bucket {
    /// What was taken and has not come back.
    taken: f64,
    at_ns: u64,
}

impl Bucket {
    /// Takes one, if there is one: `size` at most are there, and `rate` come back each second.
    fn take(&mut self, now_ns: u64, size: f64, rate: f64) -> bool {
        let seconds = now_ns.saturating_sub(self.at_ns) as f64 / 1e9;
        self.taken = (self.taken - seconds * rate).max(0.0);
        self.at_ns = now_ns;
        let there = self.taken + 1.0 <= size;
        if there {
            self.taken += 1.0;
        }
        there
    }

    /// One that was asked for may be asked for every second.
    fn of_requests(&mut self, now_ns: u64, executions: u32) -> bool {
        let rate = f64::from(executions) * f64::from(REQUESTS_PER_EXECUTION);
        self.take(now_ns, rate, rate)
    }
}

/// What an invocation is to run in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lodging {
    /// An environment that was kept ready for it, which counts already.
    Provisioned,
    /// Any.
    OnDemand,
}

/// A place to run in, until it is dropped.
#[derive(Debug)]
pub(super) struct Slot {
    slots: Arc<Slots>,
    function: FunctionName,
    unreserved: bool,
}

/// How many run, with the one that was just let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counts {
    /// In the account and region.
    pub(super) all: u32,
    /// Of those, what no function has kept for itself.
    pub(super) unreserved: u32,
    /// Of the function.
    pub(super) own: u32,
}

fn place(function: &FunctionName) -> Place {
    (function.account, function.region.clone())
}

impl Slots {
    pub(super) fn new(limit: u32) -> Self {
        Slots { limit, places: Mutex::default() }
    }

    /// What an account may run at once in a region.
    pub(super) fn limit(&self) -> u32 {
        self.limit
    }

    /// Whether it is known what functions keep for themselves there.
    pub(super) fn knows(&self, function: &FunctionName) -> bool {
        self.places.lock().get(&place(function)).is_some_and(|running| running.claimed.is_some())
    }

    /// Functions there keep so much for themselves together.
    pub(super) fn claimed(&self, function: &FunctionName, sum: u32) {
        self.places.lock().entry(place(function)).or_default().claimed = Some(sum);
    }

    /// A slot for an invocation; or why there is none.
    pub(super) fn take(
        self: &Arc<Self>,
        function: &FunctionName,
        reserved: Option<u32>,
        lodging: Lodging,
        now_ns: u64,
    ) -> Result<(Slot, Counts), ThrottleReason> {
        let mut places = self.places.lock();
        let running = places.entry(place(function)).or_default();
        let own = match running.functions.get_mut(&function.name) {
            Some(own) => own,
            None => running.functions.entry(function.name.clone()).or_default(),
        };
        let unreserved = reserved.is_none() && lodging == Lodging::OnDemand;
        match reserved {
            Some(limit) if own.running >= limit => {
                return Err(ThrottleReason::ReservedFunctionConcurrentInvocationLimitExceeded);
            }
            Some(limit) if !own.requests.of_requests(now_ns, limit) => {
                return Err(ThrottleReason::ReservedFunctionInvocationRateLimitExceeded);
            }
            Some(_) => {}
            None => {
                let left = self.limit.saturating_sub(running.claimed.unwrap_or(0));
                if unreserved && running.unreserved >= left {
                    return Err(ThrottleReason::ConcurrentInvocationLimitExceeded);
                }
                if !running.requests.of_requests(now_ns, self.limit) {
                    return Err(ThrottleReason::FunctionInvocationRateLimitExceeded);
                }
            }
        }
        running.unreserved += u32::from(unreserved);
        running.all += 1;
        own.running += 1;
        let counts = Counts { all: running.all, unreserved: running.unreserved, own: own.running };
        Ok((Slot { slots: self.clone(), function: function.clone(), unreserved }, counts))
    }

    /// Whether the function may have one more environment now.
    pub(super) fn may_start(&self, function: &FunctionName, now_ns: u64) -> bool {
        let mut places = self.places.lock();
        let running = places.entry(place(function)).or_default();
        let own = running.functions.entry(function.name.clone()).or_default();
        let size = f64::from(SCALING_BURST);
        own.starts.take(now_ns, size, size / SCALING_PERIOD.as_secs_f64())
    }

    /// The function is gone; what still runs of it is forgotten when it ends.
    pub(super) fn forget(&self, function: &FunctionName) {
        if let Some(running) = self.places.lock().get_mut(&place(function)) {
            running.functions.retain(|name, own| *name != function.name || own.running > 0);
        }
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let mut places = self.slots.places.lock();
        let Some(running) = places.get_mut(&place(&self.function)) else { return };
        running.all = running.all.saturating_sub(1);
        if self.unreserved {
            running.unreserved = running.unreserved.saturating_sub(1);
        }
        if let Some(own) = running.functions.get_mut(&self.function.name) {
            own.running = own.running.saturating_sub(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(name: &str) -> FunctionName {
        FunctionName { account: AccountId::DEFAULT, region: Region::default(), name: name.into() }
    }

    #[test]
    fn what_is_claimed_is_kept_free_and_a_limit() {
        let (slots, f, other) = (Arc::new(Slots::new(1_000)), name("f"), name("g"));
        assert!(!slots.knows(&f));
        slots.claimed(&f, 999);
        assert!(slots.knows(&other));
        let take = |name, reserved, lodging| slots.take(name, reserved, lodging, 0);
        let held = take(&f, Some(2), Lodging::OnDemand).unwrap();
        let (second, counts) = take(&f, Some(2), Lodging::Provisioned).unwrap();
        assert_eq!(counts, Counts { all: 2, unreserved: 0, own: 2 });
        let full = ThrottleReason::ReservedFunctionConcurrentInvocationLimitExceeded;
        for (reserved, lodging) in
            [(2, Lodging::OnDemand), (2, Lodging::Provisioned), (0, Lodging::OnDemand)]
        {
            assert_eq!(take(&f, Some(reserved), lodging).unwrap_err(), full);
        }
        let one = take(&other, None, Lodging::OnDemand).unwrap();
        let none = take(&other, None, Lodging::OnDemand).unwrap_err();
        assert_eq!(none, ThrottleReason::ConcurrentInvocationLimitExceeded);
        // What is provisioned was claimed before.
        let kept = take(&other, None, Lodging::Provisioned).unwrap();
        assert_eq!(kept.1, Counts { all: 4, unreserved: 1, own: 2 });
        drop((second, one));
        assert!(take(&f, Some(2), Lodging::OnDemand).is_ok());
        assert!(take(&other, None, Lodging::OnDemand).is_ok());
        drop((held, kept));
    }

    #[test]
    fn requests_come_at_ten_times_the_concurrency() {
        const SECOND: u64 = 1_000_000_000;
        for (limit, reserved, reason) in [
            (1_000, Some(2), ThrottleReason::ReservedFunctionInvocationRateLimitExceeded),
            (2, None, ThrottleReason::FunctionInvocationRateLimitExceeded),
        ] {
            let (slots, f) = (Arc::new(Slots::new(limit)), name("f"));
            let take = |at| slots.take(&f, reserved, Lodging::OnDemand, at).map(drop);
            for _ in 0..20 {
                take(5 * SECOND).unwrap();
            }
            assert_eq!(take(5 * SECOND).unwrap_err(), reason);
            // Half a second later half as many have come back.
            let later = 5 * SECOND + SECOND / 2;
            let taken = (0..20).take_while(|_| take(later).is_ok()).count();
            assert_eq!(taken, 10);
            assert!(take(60 * SECOND).is_ok());
        }
    }

    #[test]
    fn a_function_has_a_thousand_more_environments_every_ten_seconds() {
        const SECOND: u64 = 1_000_000_000;
        let (slots, f) = (Slots::new(5_000), name("f"));
        let started = |at| (0..5_000).take_while(|_| slots.may_start(&f, at)).count();
        assert_eq!(started(0), 1_000);
        assert_eq!(started(0), 0);
        assert_eq!(started(SECOND), 100);
        assert_eq!(started(100 * SECOND), 1_000);
        assert!(slots.may_start(&name("g"), 100 * SECOND), "each function for itself");
    }
}
