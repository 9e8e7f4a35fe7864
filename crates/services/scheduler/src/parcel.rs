//! What is on its way: in the words of this service.

use crate::model::Kept;
use crate::names::{Place, ScheduleName};
use aws_api::scheduler::Target;
use minicbor::{Decode, Encode};

/// What a parcel says.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) enum Content {
    #[n(0)]
    Call(#[n(0)] Box<Call>),
    #[n(1)]
    DeadLetter(#[n(0)] DeadLetter),
}

/// Which schedule it is of.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct OfSchedule {
    #[n(0)]
    account: String,
    #[n(1)]
    region: String,
    #[n(2)]
    group: String,
    #[n(3)]
    name: String,
}

impl OfSchedule {
    pub(crate) fn new(schedule: &ScheduleName) -> OfSchedule {
        let Place { account, region } = &schedule.group.place;
        OfSchedule {
            account: account.to_string(),
            region: region.to_string(),
            group: schedule.group.name.clone(),
            name: schedule.name.clone(),
        }
    }

    pub(crate) fn name(&self) -> ScheduleName {
        Place::kept(&self.account, &self.region).group(Some(&self.group)).schedule(&self.name)
    }
}

/// A call of a target, as it was when the schedule fell due.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) struct Call {
    #[n(0)]
    pub(crate) schedule: OfSchedule,
    #[n(1)]
    pub(crate) target: Kept<Target>,
    #[n(2)]
    pub(crate) scheduled_ms: i64,
    #[n(3)]
    pub(crate) execution_id: String,
}

/// A call that was given up, on its way to its queue.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) struct DeadLetter {
    #[n(0)]
    pub(crate) call: Box<Call>,
    #[n(1)]
    pub(crate) queue: String,
    #[n(2)]
    pub(crate) code: String,
    #[n(3)]
    pub(crate) message: String,
    /// `MaximumRetryAttempts` or `MaximumEventAgeInSeconds`.
    #[n(4)]
    pub(crate) exhausted: String,
    #[n(5)]
    pub(crate) retries: u32,
}
