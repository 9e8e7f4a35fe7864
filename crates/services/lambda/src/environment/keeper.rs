//! Keeps ready what is wanted ahead: one task a version.

use super::agents::Reason;
use super::engine::Engine;
use super::instance::Instance;
use super::platform::{Event, Initialization, Outcome, Phase};
use super::pool::Target;
use super::standby::{Step, Stock, Wish};
use super::transcript::Transcript;
use crate::function::Found;
use crate::invoke::metering;
use crate::limits::STANDBY_INIT_LIMIT;
use crate::names::FunctionName;
use std::sync::Arc;
use std::time::Duration;

/// How often it is told what is kept: what was not when a server is killed, is in no account.
const BILLED_EVERY: Duration = Duration::from_secs(60);

impl Engine {
    /// Taken before what is wanted of a function is read.
    pub(crate) fn standing_ticket(&self) -> u64 {
        self.standby.ticket()
    }

    /// From now on that stands ready of a function, and nothing else of it.
    pub(crate) fn stand_ready(
        self: &Arc<Self>,
        name: &FunctionName,
        ticket: u64,
        wishes: Vec<Wish>,
    ) {
        for target in self.standby.wish(name, ticket, wishes) {
            let engine = self.clone();
            self.background.spawn(async move { engine.keep(target).await });
        }
    }

    /// What there is of provisioned concurrency for a version.
    pub(crate) fn stock(&self, target: &Target) -> Stock {
        self.standby.stock(target)
    }

    async fn keep(self: Arc<Self>, target: Target) {
        let mut billed_until = self.ambient.now();
        loop {
            let now = self.ambient.now();
            if let Some((found, count)) = self.standby.kept(&target) {
                metering::kept(&self.ambient, &found, count, now.since(billed_until));
            }
            billed_until = now;
            match self.standby.step(&target, self.ambient.now()) {
                Step::Done => return,
                Step::Start(found, kind) => {
                    let (engine, target) = (self.clone(), target.clone());
                    self.background.spawn(async move { engine.make(&target, &found, kind).await });
                }
                Step::Wait(changed, until) => {
                    let kept = self.standby.kept(&target).map(|_| now + BILLED_EVERY);
                    let until = until.into_iter().chain(kept).min();
                    let due = async {
                        match until {
                            Some(moment) => self.ambient.clock.sleep_until(moment).await,
                            None => std::future::pending().await,
                        }
                    };
                    tokio::select! {
                        () = changed.notified() => {}
                        () = due => {}
                    }
                }
            }
        }
    }

    /// Makes one environment and initializes it.
    async fn make(self: &Arc<Self>, target: &Target, found: &Found, kind: Initialization) {
        let made = self.initialize(found, kind).await;
        self.standby.started(target, kind, made.clone(), self.ambient.now());
        let Some(instance) = made else { return };
        instance.set_idle();
        instance.freeze().await;
        // One that ends while nobody needs it is replaced.
        let _ = instance.capsule.exited().await;
        self.standby.ended(target, &instance);
    }

    async fn initialize(
        self: &Arc<Self>,
        found: &Found,
        kind: Initialization,
    ) -> Option<Arc<Instance>> {
        let clock = &self.ambient.clock;
        let mut transcript = Transcript::of(&found.function);
        let permit = self.starting().await;
        let begun = clock.monotonic_ns();
        let started = self.launch(found, kind, Phase::Init, &mut transcript).await;
        let instance = started
            .inspect_err(|error| {
                tracing::warn!(%error, function = %found.name.arn(), "not kept ready");
            })
            .ok()?;
        let ready = instance.ready(STANDBY_INIT_LIMIT, &mut transcript);
        let ready = permit.while_running(clock, &*instance.capsule, ready).await;
        let took = Duration::from_nanos(clock.monotonic_ns().saturating_sub(begun));
        let outcome = match &ready {
            Ok(()) => Outcome::success(),
            Err(end) => Outcome::of(end),
        };
        let (now, phase) = (self.ambient.now(), Phase::Init);
        transcript.tell(now, &Event::InitRuntimeDone { kind, phase, outcome: outcome.clone() });
        transcript.tell(now, &Event::InitReport { kind, phase, outcome, took });
        instance.sink.write(transcript.finish(now));
        metering::initialized(&self.ambient, found, kind, took);
        match ready {
            Ok(()) => Some(instance),
            Err(_) => {
                instance.end(Reason::Failure);
                None
            }
        }
    }
}
