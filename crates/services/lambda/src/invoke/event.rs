//! An event that waits for its function.
//!
//! Key `la | account | region | function | due (ms) | id`, in the order in which events fall due; it
//! lives until the event was handled, or given up.

use crate::limits::{ASYNC_AGE_MAX, ASYNC_RETRIES, ASYNC_THROTTLE_FIRST, ASYNC_THROTTLE_MAX};
use crate::names::FunctionName;
use foundation::{AccountId, Region, Timestamp};
use minicbor::{Decode, Encode};
use std::time::Duration;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, StoreError};

/// The kind of a queued event's key.
pub(super) const KIND: Kind = Kind::new(*b"la");

/// A queued event.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(super) struct Event {
    /// The request that brought it: the id of all attempts.
    #[n(0)]
    pub(super) request_id: String,
    /// When it came.
    #[n(1)]
    pub(super) arrived_ms: i64,
    /// How often the function has failed on it.
    #[n(2)]
    pub(super) failures: u32,
    /// How often it could not be run since it last was.
    #[n(3)]
    pub(super) throttles: u32,
    /// JSON.
    #[cbor(n(4), with = "minicbor::bytes")]
    pub(super) payload: Vec<u8>,
    /// JSON.
    #[n(5)]
    pub(super) client_context: Option<String>,
    /// Which function of that name it is for.
    #[n(6)]
    pub(super) incarnation: String,
    /// The version or alias that it is for, if one was named.
    #[n(7)]
    pub(super) qualifier: Option<String>,
    /// The trace that it is part of.
    #[n(8)]
    pub(super) trace: Option<String>,
}

/// How long an event is tried, and how often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Patience {
    pub(super) retries: usize,
    pub(super) age_max: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Patience { retries: ASYNC_RETRIES.len(), age_max: ASYNC_AGE_MAX }
    }
}

/// What becomes of an event after an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Next {
    /// It is done with.
    Done,
    /// It is given up, and why.
    GivenUp(&'static str),
    /// It is tried again at that time.
    Again(Timestamp, Event),
}

impl Event {
    /// The function failed on it.
    pub(super) fn failed(mut self, now: Timestamp, patience: Patience) -> Next {
        let retries = &ASYNC_RETRIES[..patience.retries.min(ASYNC_RETRIES.len())];
        let retry = usize::try_from(self.failures).ok().and_then(|n| retries.get(n));
        let Some(wait) = retry else { return Next::GivenUp("RetriesExhausted") };
        self.failures += 1;
        self.throttles = 0;
        self.later(now, *wait, patience)
    }

    /// The function could not be run.
    pub(super) fn not_run(mut self, now: Timestamp, patience: Patience) -> Next {
        let doubled = ASYNC_THROTTLE_FIRST.saturating_mul(1 << self.throttles.min(16));
        self.throttles = self.throttles.saturating_add(1);
        self.later(now, doubled.min(ASYNC_THROTTLE_MAX), patience)
    }

    fn later(self, now: Timestamp, wait: Duration, patience: Patience) -> Next {
        if self.is_too_old(now + wait, patience) {
            return Next::GivenUp("EventAgeExceeded");
        }
        Next::Again(now + wait, self)
    }

    /// Whether it has waited for longer than events may.
    pub(super) fn is_too_old(&self, now: Timestamp, patience: Patience) -> bool {
        now.since(Timestamp::from_millis(self.arrived_ms)) > patience.age_max
    }
}

fn of_function(name: &FunctionName) -> KeyWriter {
    KeyWriter::new(KIND).str(name.account.as_str()).str(name.region.as_str()).str(&name.name)
}

/// The prefix of the keys of one function's events.
pub(super) fn prefix(name: &FunctionName) -> Key {
    of_function(name).finish()
}

/// The key of an event that falls due at `due`.
pub(super) fn key(name: &FunctionName, due: Timestamp, id: &str) -> Key {
    of_function(name).i64(due.as_millis()).str(id).finish()
}

/// The function, due time and id in a key.
pub(super) fn read_key(key: &[u8]) -> Result<(FunctionName, Timestamp, String), StoreError> {
    const MALFORMED: StoreError =
        StoreError::Malformed { what: "key", reason: "want function, due time and id" };
    let mut reader = KeyReader::new(key, KIND)?;
    let account = AccountId::parse(&reader.str()?).map_err(|_| MALFORMED)?;
    let region = Region::parse(&reader.str()?).map_err(|_| MALFORMED)?;
    let name = reader.str()?;
    let due = Timestamp::from_millis(reader.i64()?);
    let id = reader.str()?;
    reader.end()?;
    Ok((FunctionName { account, region, name }, due, id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn event() -> Event {
        Event {
            request_id: "r".into(),
            arrived_ms: 0,
            failures: 0,
            throttles: 0,
            payload: b"{}".to_vec(),
            client_context: None,
            incarnation: "i".into(),
            qualifier: None,
            trace: None,
        }
    }

    #[test]
    fn failures_are_retried_twice_and_throttles_until_too_old() {
        let now = Timestamp::EPOCH;
        let again = |next| match next {
            Next::Again(then, event) => (then, event),
            other => unreachable!("not tried again: {other:?}"),
        };
        let patience = Patience::default();
        let (first, event_1) = again(event().failed(now, patience));
        let (second, event_2) = again(event_1.failed(first, patience));
        assert_eq!((first.as_millis(), second.as_millis()), (60_000, 180_000));
        assert_eq!(event_2.failed(second, patience), Next::GivenUp("RetriesExhausted"));
        let (mut event, mut now, mut tries) = (event(), now, 0);
        while let Next::Again(then, again) = event.clone().not_run(now, patience) {
            (event, now, tries) = (again, then, tries + 1);
        }
        assert!(tries > 70 && now.since(Timestamp::EPOCH) <= ASYNC_AGE_MAX);
        let none = Patience { retries: 0, ..patience };
        assert_eq!(super::tests::event().failed(now, none), Next::GivenUp("RetriesExhausted"));
        let short = Patience { age_max: Duration::from_secs(60), ..patience };
        let late = Timestamp::from_millis(1_000);
        assert_eq!(super::tests::event().failed(late, short), Next::GivenUp("EventAgeExceeded"));
    }

    proptest! {
        #[test]
        fn keys_read_back_and_sort_by_due_time(a: i64, b: i64, id in "[a-z0-9-]{1,36}") {
            let name = FunctionName {
                account: AccountId::DEFAULT,
                region: Region::default(),
                name: "f".into(),
            };
            let at = Timestamp::from_millis;
            prop_assert_eq!(read_key(&key(&name, at(a), &id)).unwrap(), (name.clone(), at(a), id.clone()));
            prop_assert_eq!(key(&name, at(a), &id).cmp(&key(&name, at(b), &id)), a.cmp(&b));
        }
    }
}
