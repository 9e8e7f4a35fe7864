//! Locks: what keeps a version from being deleted, and a bucket's default. «Locking objects with
//! Object Lock».

use crate::errors;
use crate::model::BucketRecord;
use aws_api::ApiError;
use aws_api::s3::{ObjectLockLegalHoldStatus, ObjectLockMode, ObjectLockRetentionMode};
use foundation::Timestamp;
use minicbor::{Decode, Encode};

const DAY_MS: i64 = 86_400_000;

/// Days of a default retention.
pub(crate) const DAYS_MAX: i32 = 36_500;

/// Years of a default retention.
pub(crate) const YEARS_MAX: i32 = 100;

/// Who may lift a retention before its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum Mode {
    /// Who has `s3:BypassGovernanceRetention`.
    #[n(0)]
    Governance,
    /// Nobody.
    #[n(1)]
    Compliance,
}

impl Mode {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Mode::Governance => "GOVERNANCE",
            Mode::Compliance => "COMPLIANCE",
        }
    }

    pub(crate) fn of_name(name: &str) -> Option<Mode> {
        [Mode::Governance, Mode::Compliance].into_iter().find(|mode| mode.name() == name)
    }
}

impl From<Mode> for ObjectLockMode {
    fn from(mode: Mode) -> Self {
        ObjectLockMode::from(mode.name())
    }
}

impl From<Mode> for ObjectLockRetentionMode {
    fn from(mode: Mode) -> Self {
        ObjectLockRetentionMode::from(mode.name())
    }
}

/// Until when a version stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Retention {
    #[n(0)]
    pub(crate) mode: Mode,
    #[n(1)]
    pub(crate) until_ms: i64,
}

impl Retention {
    pub(crate) fn until(&self) -> Timestamp {
        Timestamp::from_millis(self.until_ms)
    }

    fn holds(&self, now: Timestamp) -> bool {
        self.until_ms > now.as_millis()
    }

    /// Refuses another in its place that is weaker, unless the caller may bypass it.
    pub(crate) fn check_change(
        &self,
        new: Option<Retention>,
        now: Timestamp,
        bypass: bool,
    ) -> Result<(), ApiError> {
        let weaker = match new {
            None => true,
            Some(new) => {
                new.until_ms < self.until_ms
                    || self.mode == Mode::Compliance && new.mode == Mode::Governance
            }
        };
        match weaker && self.holds(now) && !(bypass && self.mode == Mode::Governance) {
            true => Err(errors::locked()),
            false => Ok(()),
        }
    }
}

/// What keeps a version from being deleted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Lock {
    #[n(0)]
    pub(crate) retention: Option<Retention>,
    /// None where nobody ever said.
    #[n(1)]
    pub(crate) legal_hold: Option<bool>,
}

impl Lock {
    /// What the headers of a request that makes an object say.
    pub(crate) fn asked(
        mode: &Option<ObjectLockMode>,
        until: &Option<Timestamp>,
        hold: &Option<ObjectLockLegalHoldStatus>,
    ) -> Result<Lock, ApiError> {
        let retention = match (mode, until) {
            (None, None) => None,
            (Some(mode), Some(until)) => {
                let mode = Mode::of_name(mode.as_str());
                let mode =
                    mode.ok_or_else(|| errors::invalid_argument("Unknown wormMode directive."))?;
                Some(Retention { mode, until_ms: until.as_millis() })
            }
            _ => {
                return Err(errors::invalid_argument(
                    "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be \
                     supplied",
                ));
            }
        };
        let legal_hold = match hold {
            None => None,
            Some(ObjectLockLegalHoldStatus::On) => Some(true),
            Some(ObjectLockLegalHoldStatus::Off) => Some(false),
            Some(_) => {
                return Err(errors::invalid_argument("Legal Hold must be either of 'ON' or 'OFF'"));
            }
        };
        Ok(Lock { retention, legal_hold })
    }

    /// Refuses it where the bucket has no locks, and what is over already.
    pub(crate) fn check(&self, bucket: &BucketRecord, now: Timestamp) -> Result<(), ApiError> {
        if *self != Lock::default() && bucket.lock.is_none() {
            return Err(errors::no_locks());
        }
        match &self.retention {
            Some(retention) if !retention.holds(now) => {
                Err(errors::invalid_argument("The retain until date must be in the future!"))
            }
            _ => Ok(()),
        }
    }

    /// With the bucket's default, where the request said nothing of retention.
    pub(crate) fn or_default(self, bucket: &BucketRecord, now: Timestamp) -> Lock {
        let default = bucket.lock.as_ref().and_then(|lock| lock.default);
        let retention = self.retention.or(default.map(|default| default.from(now)));
        Lock { retention, ..self }
    }

    /// Refuses the deletion of the version that has it.
    pub(crate) fn check_deletion(&self, now: Timestamp, bypass: bool) -> Result<(), ApiError> {
        let retained = self.retention.is_some_and(|retention| {
            retention.holds(now) && !(bypass && retention.mode == Mode::Governance)
        });
        match retained || self.legal_hold == Some(true) {
            true => Err(errors::locked()),
            false => Ok(()),
        }
    }
}

/// How long new versions stay if nothing is said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct DefaultRetention {
    #[n(0)]
    pub(crate) mode: Mode,
    #[n(1)]
    pub(crate) period: Period,
}

/// As it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Period {
    #[n(0)]
    Days(#[n(0)] i32),
    #[n(1)]
    Years(#[n(0)] i32),
}

impl DefaultRetention {
    fn from(self, now: Timestamp) -> Retention {
        let days = match self.period {
            Period::Days(days) => i64::from(days),
            Period::Years(years) => i64::from(years) * 365,
        };
        Retention { mode: self.mode, until_ms: now.as_millis().saturating_add(days * DAY_MS) }
    }
}

/// That a bucket's versions can be locked: once it is so, it stays so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct BucketLock {
    #[n(0)]
    pub(crate) default: Option<DefaultRetention>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_retention_is_only_ever_made_stronger() {
        let now = Timestamp::from_millis(1000);
        let of = |mode, until_ms| Some(Retention { mode, until_ms });
        use Mode::{Compliance, Governance};
        for (old, new, bypass, allowed) in [
            (of(Governance, 2000), of(Governance, 3000), false, true),
            (of(Governance, 2000), of(Governance, 1500), false, false),
            (of(Governance, 2000), of(Governance, 1500), true, true),
            (of(Governance, 2000), of(Compliance, 2000), false, true),
            (of(Governance, 2000), None, false, false),
            (of(Governance, 2000), None, true, true),
            (of(Compliance, 2000), of(Compliance, 3000), false, true),
            (of(Compliance, 2000), of(Compliance, 1500), true, false),
            (of(Compliance, 2000), of(Governance, 3000), true, false),
            (of(Compliance, 2000), None, true, false),
            (of(Compliance, 900), None, false, true),
        ] {
            let checked = old.unwrap().check_change(new, now, bypass);
            assert_eq!(checked.is_ok(), allowed, "{old:?} → {new:?}, {bypass}");
        }
        for (retention, legal_hold, bypass, allowed) in [
            (None, None, false, true),
            (None, Some(false), false, true),
            (None, Some(true), true, false),
            (of(Governance, 2000), None, false, false),
            (of(Governance, 2000), None, true, true),
            (of(Governance, 900), None, false, true),
            (of(Compliance, 2000), None, true, false),
        ] {
            let lock = Lock { retention, legal_hold };
            assert_eq!(lock.check_deletion(now, bypass).is_ok(), allowed, "{lock:?}");
        }
    }
}
