//! Carries parcels: calls, waits as the schedule's retry policy has it, and gives up to its dead-letter
//! queue.

use crate::limits::{AGE_MAX_S, RETRIES_MAX};
use crate::measures::{bill, count};
use crate::model::{self, Kept};
use crate::parcel::{Call, Content, DeadLetter};
use crate::refusal::Again;
use crate::room::Room;
use async_trait::async_trait;
use aws_api::scheduler::RetryPolicy;
use delivery::{Carried, Carrier, Parcel};
use std::time::Duration;
use store::Batch;

/// How long a dead letter is tried.
const PATIENCE: Duration = Duration::from_hours(24);

/// A target's `RetryPolicy`, AWS's where it says nothing.
struct Patience {
    retries: u32,
    age: Duration,
}

impl Patience {
    fn of(policy: Option<&RetryPolicy>) -> Patience {
        let retries = policy.and_then(|policy| policy.maximum_retry_attempts);
        let age = policy.and_then(|policy| policy.maximum_event_age_in_seconds);
        // Both are positive: the model says so.
        let retries = u32::try_from(retries.unwrap_or(RETRIES_MAX)).unwrap_or(0);
        let age = u64::try_from(age.unwrap_or(AGE_MAX_S)).unwrap_or(0);
        Patience { retries, age: Duration::from_secs(age) }
    }
}

#[async_trait]
impl Carrier for Room {
    async fn carry(&self, parcel: &Parcel) -> Carried {
        match model::decode::<Content>("parcel", &parcel.body) {
            Ok(Content::Call(call)) => self.carry_call(call, parcel).await,
            Ok(Content::DeadLetter(letter)) => self.carry_letter(&letter, parcel).await,
            Err(why) => {
                tracing::error!(%why, "a parcel can't be read, and is given up");
                Carried::Done(Batch::new())
            }
        }
    }
}

impl Room {
    async fn carry_call(&self, call: Box<Call>, parcel: &Parcel) -> Carried {
        let schedule = call.schedule.name();
        let measure = |metric| count(&self.ambient, &schedule, metric);
        measure("InvocationAttemptCount");
        bill(&self.ambient, &schedule);
        let attempt = parcel.failures.saturating_add(1);
        let Err(refusal) = self.deliver(&call, attempt).await else {
            return Carried::Done(Batch::new());
        };
        measure(match refusal.again {
            Again::Throttled => "TargetErrorThrottledCount",
            Again::Never | Again::Later => "TargetErrorCount",
        });
        let Kept(target) = &call.target;
        let patience = Patience::of(target.retry_policy.as_ref());
        let at = parcel.next_try(&self.ambient);
        let (arn, target_arn) = (schedule.arn(), &target.arn);
        let exhausted = match refusal.again {
            // A call that can't succeed has no retries to wait for.
            Again::Never => "MaximumRetryAttempts",
            _ if parcel.failures >= patience.retries => "MaximumRetryAttempts",
            _ if at.since(parcel.posted) > patience.age => "MaximumEventAgeInSeconds",
            _ => {
                tracing::debug!(schedule = arn, target = target_arn, %refusal, "to be tried again");
                return Carried::Again { at };
            }
        };
        measure("InvocationDroppedCount");
        tracing::warn!(schedule = arn, target = target_arn, %refusal, "a target was not invoked");
        let queue = target.dead_letter_config.as_ref().and_then(|config| config.arn.clone());
        let Some(queue) = queue else { return Carried::Done(Batch::new()) };
        let letter = Content::DeadLetter(DeadLetter {
            queue: queue.clone(),
            code: refusal.code,
            message: refusal.message,
            exhausted: exhausted.to_owned(),
            retries: parcel.failures,
            call,
        });
        Carried::Done(self.mail.post(Batch::new(), &queue, model::encode(&letter)))
    }

    async fn carry_letter(&self, letter: &DeadLetter, parcel: &Parcel) -> Carried {
        let schedule = letter.call.schedule.name();
        let Err(refusal) = self.send_letter(letter).await else {
            count(&self.ambient, &schedule, "InvocationsSentToDeadLetterCount");
            return Carried::Done(Batch::new());
        };
        let at = parcel.next_try(&self.ambient);
        if refusal.again != Again::Never && at.since(parcel.posted) < PATIENCE {
            return Carried::Again { at };
        }
        count(&self.ambient, &schedule, "InvocationsFailedToBeSentToDeadLetterCount");
        let (arn, queue) = (schedule.arn(), &letter.queue);
        tracing::warn!(schedule = arn, queue, %refusal, "a dead letter was lost");
        Carried::Done(Batch::new())
    }
}
