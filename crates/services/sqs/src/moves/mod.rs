//! Tasks that move messages out of dead-letter queues: «Amazon SQS dead-letter queue redrive».

mod task;
mod worker;

pub(crate) use task::Task;

use crate::errors::{self, unavailable};
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, MOVES_MAX, MOVES_PER_SECOND_MAX, MOVES_SHOWN_MAX};
use crate::model::{self, Queue};
use crate::names::QueueName;
use crate::room::{Read, Room};
use aws_api::ApiError;
use aws_api::sqs::*;
use foundation::Caller;
use foundation::access::Ask;
use store::{Batch, Check, Direction, Entry, Limit, StoreError, get_one};
use task::{State, parse};

fn absent(parameter: &str) -> ApiError {
    error::resource_not_found_exception(format!(
        "The resource that you specified for the {parameter} parameter doesn't exist."
    ))
}

impl Room {
    /// What moving messages needs: «Amazon SQS API permissions: Actions and resource reference».
    pub(crate) async fn move_asks(
        &self,
        caller: &Caller,
        action: &'static str,
        source: &str,
        destination: Option<&str>,
    ) -> Result<Vec<Ask>, ApiError> {
        let source = named(caller, source)?;
        let mut asks = Vec::new();
        for action in [action, "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
        {
            asks.push(self.ask(action, &source).await?);
        }
        if action != START {
            return Ok(asks);
        }
        let targets = match destination {
            Some(arn) => vec![QueueName::of_arn(arn).ok_or_else(|| absent("DestinationArn"))?],
            None => self.sources_of(&source).await.map_err(unavailable)?,
        };
        for target in &targets {
            asks.push(self.ask("sqs:SendMessage", target).await?);
        }
        Ok(asks)
    }

    /// The queues whose dead letters go to this one.
    async fn sources_of(&self, target: &QueueName) -> Result<Vec<QueueName>, StoreError> {
        let arn = target.arn();
        let mut found = Vec::new();
        let mut rest = Some(keys::queue::all_of(&target.account, &target.region));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                let queue: Queue = model::decode("queue", &entry.value)?;
                if queue.settings.redrive.is_some_and(|redrive| redrive.target == arn) {
                    found.push(keys::queue::read(&entry.key)?);
                }
            }
            rest = page.next;
        }
        Ok(found)
    }

    pub(crate) async fn start_move(
        &self,
        caller: &Caller,
        input: StartMessageMoveTaskRequest,
    ) -> Result<StartMessageMoveTaskResult, ApiError> {
        let rate = input.max_number_of_messages_per_second;
        let rate = rate.map(|rate| match u32::try_from(rate) {
            Ok(rate) if (1..=MOVES_PER_SECOND_MAX).contains(&rate) => Ok(rate),
            _ => Err(errors::value(
                rate,
                "MaxNumberOfMessagesPerSecond",
                "Must be between 1 and 500, if provided.",
            )),
        });
        let rate = rate.transpose()?;
        let name = named(caller, &input.source_arn)?;
        let read = self.lookup(&name).await.map_err(unavailable)?;
        let read = read.ok_or_else(|| absent("SourceArn"))?;
        if self.sources_of(&name).await.map_err(unavailable)?.is_empty() {
            let text = "Source queue must be configured as a Dead Letter Queue.";
            return Err(errors::invalid(text));
        }
        let destination = input.destination_arn.filter(|arn| !arn.is_empty());
        if let Some(arn) = &destination {
            self.check_destination(&read, arn).await?;
        }
        let active = keys::active::of_account(&name.account);
        let active = self.store.scan(active, Limit::entries(MOVES_MAX), Direction::Forward).await;
        if active.map_err(unavailable)?.entries.len() >= MOVES_MAX {
            return Err(error::unsupported_operation(format!(
                "An account can have at most {MOVES_MAX} active message move tasks."
            )));
        }
        let counts = self.counts(&read).await.map_err(unavailable)?;
        let began_ms = self.now_ms();
        // The first message goes at once.
        let pause_us = rate.map_or(0, |rate| 1_000_000 / i64::from(rate));
        let task = Task {
            id: self.ambient.dice.uuid(),
            source: name.arn(),
            destination,
            rate,
            began_ms,
            to_move: counts.visible,
            moved: 0,
            paced_us: began_ms * 1_000 - pause_us,
            state: State::Running,
        };
        let key = keys::task::key(&name, began_ms, &task.id);
        let only = keys::active::key(&name);
        let mut batch = Batch::new()
            .check(read.unchanged())
            .check(Check::Absent(only.clone()))
            .put(only.clone(), key.clone())
            .put(key, model::encode(&task));
        for old in self.tasks(&name).await.map_err(unavailable)?.iter().skip(MOVES_SHOWN_MAX - 1) {
            batch = batch.delete(old.key.clone());
        }
        let outcome = self.store.commit(batch).await.map_err(unavailable)?;
        if outcome.committed().is_ok() {
            return Ok(StartMessageMoveTaskResult { task_handle: Some(task.handle()) });
        }
        match get_one(&*self.store, only).await.map_err(unavailable)? {
            Some(_) => Err(errors::invalid(
                "There is already a task running. Only one active task is allowed for a source queue arn at a given time.",
            )),
            None => Err(errors::contended()),
        }
    }

    async fn check_destination(&self, source: &Read, arn: &str) -> Result<(), ApiError> {
        let name = QueueName::of_arn(arn).ok_or_else(|| absent("DestinationArn"))?;
        self.lookup(&name)
            .await
            .map_err(unavailable)?
            .filter(|found| found.name.region == source.name.region)
            .ok_or_else(|| absent("DestinationArn"))?;
        if name == source.name {
            return Err(errors::invalid(
                "Source queue arn and destination queue arn can't be the same.",
            ));
        }
        match name.is_fifo() == source.name.is_fifo() {
            true => Ok(()),
            false => {
                Err(errors::invalid("Source queue and destination queue must be of the same type."))
            }
        }
    }

    /// The tasks of a queue, the latest first.
    async fn tasks(&self, queue: &QueueName) -> Result<Vec<Entry>, StoreError> {
        let range = keys::task::all_of(queue);
        // Few, as more are deleted when another begins.
        let limit = Limit::entries(2 * MOVES_SHOWN_MAX);
        Ok(self.store.scan(range, limit, Direction::Forward).await?.entries)
    }

    pub(crate) async fn list_moves(
        &self,
        caller: &Caller,
        input: ListMessageMoveTasksRequest,
    ) -> Result<ListMessageMoveTasksResult, ApiError> {
        let asked = input.max_results.unwrap_or(1);
        let max = usize::try_from(asked).unwrap_or_default();
        if !(1..=MOVES_SHOWN_MAX).contains(&max) {
            let reason = "Must be between 1 and 10, if provided.";
            return Err(errors::value(asked, "MaxResults", reason));
        }
        let name = named(caller, &input.source_arn)?;
        let there = self.lookup(&name).await.map_err(unavailable)?;
        there.ok_or_else(|| absent("SourceArn"))?;
        let mut results = Vec::new();
        for entry in self.tasks(&name).await.map_err(unavailable)?.iter().take(max) {
            let task: Task = model::decode("task", &entry.value).map_err(unavailable)?;
            results.push(task.shown());
        }
        Ok(ListMessageMoveTasksResult { results: Some(results) })
    }

    /// What has been moved stays where it is.
    pub(crate) async fn cancel_move(
        &self,
        input: CancelMessageMoveTaskRequest,
    ) -> Result<CancelMessageMoveTaskResult, ApiError> {
        let (queue, id) = parse(&input.task_handle).ok_or_else(wrong_handle)?;
        let none = || error::resource_not_found_exception("Task does not exist.");
        for _ in 0..ATTEMPTS_MAX {
            let entries = self.tasks(&queue).await.map_err(unavailable)?;
            let mut found = None;
            for entry in entries {
                let task: Task = model::decode("task", &entry.value).map_err(unavailable)?;
                if task.id == id {
                    found = Some((entry, task));
                }
            }
            let (entry, mut task) = found.ok_or_else(none)?;
            if task.state != State::Running {
                return Err(error::unsupported_operation(
                    "The message move task is not running, so that it can't be cancelled.",
                ));
            }
            task.state = State::Cancelled;
            let batch = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .put(entry.key, model::encode(&task))
                .delete(keys::active::key(&queue));
            let outcome = self.store.commit(batch).await.map_err(unavailable)?;
            if outcome.committed().is_ok() {
                let moved = Some(i64::try_from(task.moved).unwrap_or(i64::MAX));
                return Ok(CancelMessageMoveTaskResult {
                    approximate_number_of_messages_moved: moved,
                });
            }
        }
        Err(errors::contended())
    }
}

pub(crate) const START: &str = "sqs:StartMessageMoveTask";

/// The queue of a task's handle.
pub(crate) fn source_of(handle: &str) -> Result<String, ApiError> {
    parse(handle).map(|(queue, _)| queue.arn()).ok_or_else(wrong_handle)
}

fn wrong_handle() -> ApiError {
    errors::invalid("Value for parameter TaskHandle is invalid.")
}

/// The queue of an ARN in the region that is asked.
fn named(caller: &Caller, arn: &str) -> Result<QueueName, ApiError> {
    let name = QueueName::of_arn(arn).filter(|name| name.region == caller.region);
    name.ok_or_else(|| absent("SourceArn"))
}
