//! How many invocations may run at once: of each function, and of an account in a region (Lambda
//! Developer Guide, «Configuring reserved concurrency for a function»).

use crate::limits::CONCURRENCY_MAX;
use crate::names::FunctionName;
use aws_api::lambda::ThrottleReason;
use foundation::{AccountId, Region};
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;

type Place = (AccountId, Region);

/// Counts what runs.
#[derive(Debug, Default)]
pub(super) struct Slots(Mutex<HashMap<Place, Running>>);

#[derive(Debug, Default)]
struct Running {
    /// What functions have reserved together, once it was read.
    reserved: Option<usize>,
    all: usize,
    /// Of functions that have reserved nothing.
    unreserved: usize,
    /// By the function's name.
    functions: HashMap<String, usize>,
}

/// A place to run in, until it is dropped.
#[derive(Debug)]
pub(super) struct Slot {
    slots: Arc<Slots>,
    function: FunctionName,
    reserved: bool,
}

fn place(function: &FunctionName) -> Place {
    (function.account, function.region.clone())
}

impl Slots {
    /// Whether it is known what functions have reserved there.
    pub(super) fn knows(&self, function: &FunctionName) -> bool {
        self.0.lock().get(&place(function)).is_some_and(|running| running.reserved.is_some())
    }

    /// Functions there have reserved so much together.
    pub(super) fn reserved(&self, function: &FunctionName, sum: u32) {
        let sum = usize::try_from(sum).unwrap_or(usize::MAX);
        self.0.lock().entry(place(function)).or_default().reserved = Some(sum);
    }

    /// A slot for an invocation, and how many run with it in the place; or why there is none.
    pub(super) fn take(
        self: &Arc<Self>,
        function: &FunctionName,
        reserved: Option<u32>,
    ) -> Result<(Slot, usize), ThrottleReason> {
        let mut places = self.0.lock();
        let running = places.entry(place(function)).or_default();
        let own = running.functions.get(&function.name).copied().unwrap_or(0);
        match reserved {
            Some(limit) if own >= usize::try_from(limit).unwrap_or(usize::MAX) => {
                return Err(ThrottleReason::ReservedFunctionConcurrentInvocationLimitExceeded);
            }
            Some(_) => {}
            None => {
                let left = CONCURRENCY_MAX.saturating_sub(running.reserved.unwrap_or(0));
                if running.unreserved >= left {
                    return Err(ThrottleReason::ConcurrentInvocationLimitExceeded);
                }
                running.unreserved += 1;
            }
        }
        running.all += 1;
        running.functions.insert(function.name.clone(), own + 1);
        let slot =
            Slot { slots: self.clone(), function: function.clone(), reserved: reserved.is_some() };
        Ok((slot, running.all))
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let mut places = self.slots.0.lock();
        let Some(running) = places.get_mut(&place(&self.function)) else { return };
        running.all = running.all.saturating_sub(1);
        if !self.reserved {
            running.unreserved = running.unreserved.saturating_sub(1);
        }
        if let Some(own) = running.functions.get_mut(&self.function.name) {
            *own = own.saturating_sub(1);
            if *own == 0 {
                running.functions.remove(&self.function.name);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_reserved_is_kept_free_and_a_limit() {
        let name = |name: &str| FunctionName {
            account: AccountId::DEFAULT,
            region: Region::default(),
            name: name.into(),
        };
        let (slots, f, other) = (Arc::new(Slots::default()), name("f"), name("g"));
        assert!(!slots.knows(&f));
        slots.reserved(&f, u32::try_from(CONCURRENCY_MAX).unwrap() - 1);
        assert!(slots.knows(&other));
        let held = slots.take(&f, Some(2)).unwrap();
        let (second, count) = slots.take(&f, Some(2)).unwrap();
        assert_eq!(count, 2);
        let full = ThrottleReason::ReservedFunctionConcurrentInvocationLimitExceeded;
        assert_eq!(slots.take(&f, Some(2)).unwrap_err(), full);
        assert_eq!(slots.take(&f, Some(0)).unwrap_err(), full);
        let one = slots.take(&other, None).unwrap();
        let none = slots.take(&other, None).unwrap_err();
        assert_eq!(none, ThrottleReason::ConcurrentInvocationLimitExceeded);
        drop((second, one));
        assert!(slots.take(&f, Some(2)).is_ok() && slots.take(&other, None).is_ok());
        drop(held);
    }
}
