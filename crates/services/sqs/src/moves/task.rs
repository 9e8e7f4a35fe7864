//! A task that moves messages, as it is stored and as it is shown.

use crate::names::QueueName;
use aws_api::sqs::ListMessageMoveTasksResultEntry;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

/// A task.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Task {
    /// A UUID.
    #[n(0)]
    pub(crate) id: String,
    /// The ARN of the queue whose messages are moved.
    #[n(1)]
    pub(crate) source: String,
    /// Where to, by its ARN; to where each was a dead letter of, if there is none.
    #[n(2)]
    pub(crate) destination: Option<String>,
    /// Messages a second, at most.
    #[n(3)]
    pub(crate) rate: Option<u32>,
    #[n(4)]
    pub(crate) began_ms: i64,
    /// How many messages the queue had then.
    #[n(5)]
    pub(crate) to_move: u64,
    #[n(6)]
    pub(crate) moved: u64,
    /// Up to when the rate has been used up, in microseconds.
    #[n(7)]
    pub(crate) paced_us: i64,
    #[n(8)]
    pub(crate) state: State,
}

/// How far a task is.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum State {
    /// `RUNNING`.
    #[n(0)]
    Running,
    /// `COMPLETED`.
    #[n(1)]
    Completed,
    /// `CANCELLED`.
    #[n(2)]
    Cancelled,
    /// `FAILED`, and why.
    #[n(3)]
    Failed(#[n(0)] String),
}

/// What `TaskHandle` holds.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Handle {
    task_id: String,
    source_arn: String,
}

impl Task {
    pub(crate) fn handle(&self) -> String {
        let handle = Handle { task_id: self.id.clone(), source_arn: self.source.clone() };
        STANDARD.encode(serde_json::to_vec(&handle).unwrap_or_default())
    }

    /// How many messages may be moved at `now_ms`, of `most`. What has not been used for more than a
    /// second is lost.
    pub(crate) fn allowance(&mut self, now_ms: i64, most: usize) -> usize {
        let Some(rate) = self.rate else { return most };
        let now_us = now_ms.saturating_mul(1_000);
        self.paced_us = self.paced_us.max(now_us - SECOND_US);
        let messages = (now_us - self.paced_us).max(0) * i64::from(rate) / SECOND_US;
        usize::try_from(messages).unwrap_or_default().min(most)
    }

    /// Notes that so many have been moved.
    pub(crate) fn count(&mut self, messages: usize) {
        self.moved += messages as u64;
        if let Some(rate) = self.rate {
            self.paced_us += messages as i64 * SECOND_US / i64::from(rate.max(1));
        }
    }

    /// From when on another message may be moved.
    pub(crate) fn next_ms(&self) -> Option<i64> {
        let rate = i64::from(self.rate?.max(1));
        // Rounded up: a moment earlier, it would be none.
        let pause_us = (SECOND_US + rate - 1) / rate;
        Some((self.paced_us + pause_us + 999).div_euclid(1_000))
    }

    pub(crate) fn shown(self) -> ListMessageMoveTasksResultEntry {
        let handle = self.handle();
        let (status, failure) = match self.state {
            State::Running => ("RUNNING", None),
            State::Completed => ("COMPLETED", None),
            State::Cancelled => ("CANCELLED", None),
            State::Failed(why) => ("FAILED", Some(why)),
        };
        let count = |messages: u64| i64::try_from(messages).unwrap_or(i64::MAX);
        ListMessageMoveTasksResultEntry {
            approximate_number_of_messages_moved: Some(count(self.moved)),
            approximate_number_of_messages_to_move: Some(count(self.to_move)),
            destination_arn: self.destination,
            failure_reason: failure,
            max_number_of_messages_per_second: self
                .rate
                .map(|rate| i32::try_from(rate).unwrap_or(i32::MAX)),
            source_arn: Some(self.source),
            started_timestamp: Some(self.began_ms),
            task_handle: (status == "RUNNING").then_some(handle),
            status: Some(status.to_owned()),
        }
    }
}

const SECOND_US: i64 = 1_000_000;

/// The queue and the id that a handle names.
pub(crate) fn parse(handle: &str) -> Option<(QueueName, String)> {
    let handle: Handle = serde_json::from_slice(&STANDARD.decode(handle).ok()?).ok()?;
    Some((QueueName::of_arn(&handle.source_arn)?, handle.task_id))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task(rate: u32) -> Task {
        Task {
            id: "i".to_owned(),
            source: "arn:aws:sqs:us-east-1:000000000000:dead".to_owned(),
            destination: None,
            rate: Some(rate),
            began_ms: 0,
            to_move: 0,
            moved: 0,
            paced_us: 0,
            state: State::Running,
        }
    }

    #[test]
    fn no_more_go_in_a_second_than_were_asked_for_and_no_fewer() {
        for rate in [1, 3, 7, 50, 300, 499, 500] {
            let (mut task, mut now_ms) = (task(rate), 0);
            while now_ms < 10_000 {
                let messages = task.allowance(now_ms, 40);
                task.count(messages);
                now_ms = task.next_ms().unwrap().max(now_ms + 1);
            }
            let most = u64::from(rate) * 10;
            assert!((most - 2..=most).contains(&task.moved), "{rate}: {}", task.moved);
        }
    }

    #[test]
    fn a_pause_is_not_made_good() {
        let mut task = task(10);
        assert_eq!(task.allowance(3_600_000, 100), 10);
        task.count(10);
        assert_eq!(task.allowance(3_600_000, 100), 0);
    }

    #[test]
    fn handles_read_back_and_others_are_none() {
        let handle = task(1).handle();
        let (queue, id) = parse(&handle).unwrap();
        assert_eq!((&*queue.name, &*id), ("dead", "i"));
        for other in ["", "x", "e30=", &STANDARD.encode(r#"{"taskId":"a","sourceArn":"b"}"#)] {
            assert_eq!(parse(other), None, "{other}");
        }
    }
}
