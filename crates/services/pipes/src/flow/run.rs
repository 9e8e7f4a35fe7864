//! The stages of an execution, one after the other.

use super::event::{Event, Item, array};
use super::journal::Journal;
use super::trouble::Trouble;
use crate::limits::EXECUTION_MAX;
use crate::measures::Meter;
use crate::names::PipeName;
use crate::plan::{Level, Plan};
use crate::role::Role;
use crate::room::Room;
use event_engine::input::{PipeContext, PipeTemplate};
use std::collections::HashSet;
use std::sync::Arc;

/// What the executions of a pipe share.
pub(crate) struct Job {
    pub(crate) room: Arc<Room>,
    pub(crate) name: PipeName,
    pub(crate) arn: String,
    pub(crate) plan: Plan,
    pub(crate) role: Arc<Role>,
    pub(crate) meter: Meter,
}

/// What became of an execution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ending {
    /// All of its events are done with.
    Done,
    /// All but these, by their ids.
    Partly(Vec<String>),
    Failed,
    /// Enrichment or target take nothing at present: tried again, and not counted.
    Throttled,
}

/// What the target has made of its items.
pub(super) enum Delivered {
    All,
    /// All but those at these places.
    But(Vec<usize>, Trouble),
    /// All but those of these ids.
    ButIds(Vec<String>),
}

impl Job {
    pub(crate) fn new(room: &Arc<Room>, name: &PipeName, plan: Plan) -> Job {
        let role = Arc::new(Role::new(room, name, &plan.role));
        let meter = Meter::new(&room.ambient, name);
        Job { room: room.clone(), name: name.clone(), arn: name.arn(), plan, role, meter }
    }

    /// Takes a batch through the stages.
    pub(crate) async fn run(&self, events: &[Event]) -> Ending {
        let bytes = events.iter().map(|event| event.text.len()).sum();
        self.meter.begins(events.len(), bytes);
        let ambient = &self.room.ambient;
        let begun = ambient.now();
        let mut journal = Journal::new(ambient, self.plan.log.as_ref(), &self.arn);
        let items: Vec<_> =
            events.iter().map(|of| Item::of_source(&self.plan.source, of)).collect();
        journal.with(Level::Info, "ExecutionStarted", &told(&items, &journal));
        let outcome = tokio::select! {
            outcome = self.stages(items, &mut journal) => Some(outcome),
            () = ambient.clock.sleep(EXECUTION_MAX) => None,
        };
        let ending = match outcome {
            None => {
                journal.step(Level::Error, "ExecutionTimeout");
                self.meter.count("ExecutionTimeout");
                Ending::Failed
            }
            Some(outcome) => self.ending(outcome, events, &mut journal),
        };
        self.meter.took("Duration", begun);
        journal.tell(self).await;
        ending
    }

    fn ending(
        &self,
        outcome: Result<Delivered, Trouble>,
        events: &[Event],
        journal: &mut Journal<'_>,
    ) -> Ending {
        let trouble = match outcome {
            Ok(Delivered::All) => {
                journal.step(Level::Info, "ExecutionSucceeded");
                return Ending::Done;
            }
            Ok(Delivered::But(_, trouble)) => trouble,
            Ok(Delivered::ButIds(ids)) => {
                let known: HashSet<&str> = events.iter().map(|event| &event.id[..]).collect();
                if ids.iter().all(|id| known.contains(&id[..])) {
                    journal.step(Level::Error, "ExecutionPartiallyFailed");
                    self.meter.count("ExecutionPartiallyFailed");
                    return Ending::Partly(ids);
                }
                Trouble::new("The target has named events that are none of the batch.")
            }
            Err(trouble) => trouble,
        };
        tracing::debug!(pipe = self.arn, %trouble, "an execution failed");
        if trouble.throttled {
            journal.failed("ExecutionThrottled", &trouble);
            self.meter.count("ExecutionThrottled");
            return Ending::Throttled;
        }
        journal.failed("ExecutionFailed", &trouble);
        self.meter.count("ExecutionFailed");
        Ending::Failed
    }

    async fn stages(
        &self,
        items: Vec<Item>,
        journal: &mut Journal<'_>,
    ) -> Result<Delivered, Trouble> {
        let items = match &self.plan.enrichment {
            None => items,
            Some(enrichment) => {
                let begun = self.room.ambient.now();
                let enriched = self.enrich(enrichment, &items, journal).await;
                self.meter.took("EnrichmentStageDuration", begun);
                enriched.inspect_err(|trouble| {
                    journal.failed("EnrichmentStageFailed", trouble);
                    self.meter.count("EnrichmentStageFailed");
                })?
            }
        };
        if items.is_empty() {
            // Only an enrichment makes nothing of something.
            journal.step(Level::Info, "TargetStageSkipped");
            self.meter.count("TargetStageSkipped");
            return Ok(Delivered::All);
        }
        let begun = self.room.ambient.now();
        let delivered = self.target(&items, journal).await;
        self.meter.took("TargetStageDuration", begun);
        match delivered {
            Err(trouble) => {
                journal.failed("TargetStageFailed", &trouble);
                self.meter.count("TargetStageFailed");
                Err(trouble)
            }
            Ok(Delivered::All) => {
                journal.step(Level::Info, "TargetStageSucceeded");
                Ok(Delivered::All)
            }
            Ok(Delivered::But(places, trouble)) => {
                journal.failed("TargetStagePartiallyFailed", &trouble);
                self.meter.count("TargetStagePartiallyFailed");
                // Which of the source's events these are, they must say themselves.
                let id = |place: &usize| items.get(*place).and_then(Item::id).map(str::to_owned);
                let ids: Option<Vec<String>> = places.iter().map(id).collect();
                Ok(ids.map_or(Delivered::But(places, trouble), Delivered::ButIds))
            }
            Ok(Delivered::ButIds(ids)) => {
                journal.step(Level::Error, "TargetStagePartiallyFailed");
                self.meter.count("TargetStagePartiallyFailed");
                Ok(Delivered::ButIds(ids))
            }
        }
    }

    async fn target(
        &self,
        items: &[Item],
        journal: &mut Journal<'_>,
    ) -> Result<Delivered, Trouble> {
        journal.with(Level::Info, "TargetStageEntered", &told(items, journal));
        let target = &self.plan.target;
        if let Some(most) = target.batch_max().filter(|most| items.len() > *most) {
            let (count, text) = (items.len(), "events are more than the target can be given");
            return Err(Trouble::new(format!("{count} {text} at once, {most}.")));
        }
        let texts = match &target.template {
            None => items.iter().map(|item| item.text.clone()).collect(),
            Some(template) => {
                journal.step(Level::Trace, "TargetTransformationStarted");
                let made = self.transform(template, items);
                let made = made.inspect_err(|trouble| {
                    journal.failed("TargetTransformationFailed", trouble);
                })?;
                journal.with(Level::Trace, "TargetTransformationSucceeded", &array(&made));
                made
            }
        };
        journal.step(Level::Trace, "TargetInvocationStarted");
        let delivered = self.deliver(items, texts).await;
        match &delivered {
            Ok(Delivered::All) => journal.step(Level::Trace, "TargetInvocationSucceeded"),
            Ok(Delivered::But(_, trouble)) => {
                journal.failed("TargetInvocationPartiallyFailed", trouble);
            }
            Ok(Delivered::ButIds(_)) => {
                journal.step(Level::Error, "TargetInvocationPartiallyFailed");
            }
            Err(trouble) => journal.failed("TargetInvocationFailed", trouble),
        }
        delivered
    }

    /// What a template makes of each item.
    pub(super) fn transform(
        &self,
        template: &PipeTemplate,
        items: &[Item],
    ) -> Result<Vec<String>, Trouble> {
        let plan = &self.plan;
        let made = |item: &Item| {
            let context = PipeContext {
                event: &item.event,
                decoded: &item.decoded,
                pipe_arn: &self.arn,
                pipe_name: &self.name.name,
                source_arn: plan.source.arn(),
                enrichment_arn: plan.enrichment.as_ref().map_or("", |of| &of.arn),
                target_arn: &plan.target.text,
                ingested: self.room.ambient.now(),
            };
            template.fill(&context).map_err(|why| Trouble::new(format!("Input template: {why}.")))
        };
        items.iter().map(made).collect()
    }
}

/// Items as logs have them, where they are to be told.
pub(super) fn told(items: &[Item], journal: &Journal<'_>) -> String {
    if !journal.has_data() {
        return String::new();
    }
    let texts: Vec<_> = items.iter().map(|item| item.text.clone()).collect();
    array(&texts)
}
