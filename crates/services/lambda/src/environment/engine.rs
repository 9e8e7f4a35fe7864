//! Running invocations: each in an environment of its own function, one at a time.

use super::instance::Instance;
use super::platform::Initialization;
use super::pool::{Pool, Target};
use super::seam::{EndpointDoor, Environments};
use super::slots::{Lodging, Slot, Slots};
use super::standby::Standby;
use super::starting::{Turn, Turns};
use super::stream::{self, Answer, Sink};
use crate::background::Background;
use crate::code::Trees;
use crate::function::{Found, concurrency};
use crate::limits::STARTING_MAX;
use crate::measures::FunctionMeter;
use crate::names::FunctionName;
use aws_api::ApiError;
use aws_api::lambda::{ThrottleReason, TooManyRequestsException, error};
use aws_api::logs::Logs;
use bytes::Bytes;
use foundation::Ambient;
use foundation::access::Roles;
use std::sync::Arc;
use store::Store;

/// One invocation to be.
#[derive(Debug, Clone)]
pub(crate) struct Work {
    pub(crate) request_id: String,
    /// As the function was named by who invokes it.
    pub(crate) arn: String,
    pub(crate) payload: Bytes,
    /// JSON.
    pub(crate) client_context: Option<String>,
    /// The header of the trace that it is part of, if it is part of one.
    pub(crate) trace: Option<String>,
    /// Where the response goes that comes in pieces; set by [`Engine::stream`].
    pub(crate) sink: Option<Sink>,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finished {
    /// `X-Amz-Function-Error`.
    pub(crate) error: Option<&'static str>,
    pub(crate) payload: Bytes,
    /// The last 4 KB of the log.
    pub(crate) tail: Bytes,
}

/// What the engine is built on.
pub(crate) struct Parts {
    pub(crate) ambient: Ambient,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) environments: Arc<dyn Environments>,
    pub(crate) logs: Arc<dyn Logs>,
    pub(crate) roles: Arc<dyn Roles>,
    pub(crate) door: Arc<dyn EndpointDoor>,
    pub(crate) trees: Arc<Trees>,
    pub(crate) background: Arc<Background>,
    /// What an account may run at once in a region.
    pub(crate) concurrency: u32,
}

/// Runs functions.
pub(crate) struct Engine {
    pub(crate) ambient: Ambient,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) environments: Arc<dyn Environments>,
    pub(crate) logs: Arc<dyn Logs>,
    pub(crate) roles: Arc<dyn Roles>,
    pub(crate) door: Arc<dyn EndpointDoor>,
    pub(crate) trees: Arc<Trees>,
    pub(crate) background: Arc<Background>,
    pub(super) pool: Pool,
    pub(super) standby: Standby,
    pub(super) slots: Arc<Slots>,
    turns: Turns,
}

/// A place for an invocation, with the environment that was kept for it, if one was.
pub(super) struct Seat {
    pub(super) kept: Option<Arc<Instance>>,
    _slot: Slot,
}

impl Engine {
    pub(crate) fn new(parts: Parts) -> Arc<Self> {
        let Parts { ambient, store, environments, logs, roles, door, trees, background, .. } =
            parts;
        Arc::new(Engine {
            ambient,
            store,
            environments,
            logs,
            roles,
            door,
            trees,
            background,
            pool: Pool::default(),
            standby: Standby::default(),
            slots: Arc::new(Slots::new(parts.concurrency)),
            turns: Turns::new(STARTING_MAX),
        })
    }

    /// Ends idle environments, for ever.
    pub(crate) async fn reap(&self) {
        self.pool.reap(&self.ambient).await;
    }

    /// The function changed: environments of other revisions get no more invocations.
    pub(crate) fn retire(&self, target: &Target, revision: Option<&str>) {
        self.pool.retire(target, revision);
    }

    /// The function is gone with all its versions.
    pub(crate) fn retire_all(&self, name: &FunctionName) {
        self.standby.forget(name);
        self.pool.retire_all(name);
        self.slots.forget(name);
    }

    /// The functions of that one's account and region keep so much for themselves together.
    pub(crate) fn claimed(&self, name: &FunctionName, sum: u32) {
        self.slots.claimed(name, sum);
    }

    /// What an account may run at once in a region.
    pub(crate) fn concurrency(&self) -> u32 {
        self.slots.limit()
    }

    /// How many environments stand ready for the function.
    pub(crate) fn idle(&self, name: &FunctionName) -> usize {
        self.pool.idle(name) + self.standby.ready(name)
    }

    /// Waits for a turn to start an environment.
    pub(super) async fn starting(&self) -> Turn {
        self.turns.next().await
    }

    async fn seat(&self, found: &Found) -> Result<Seat, ApiError> {
        let name = &found.name;
        if !self.slots.knows(name) {
            let sum = concurrency::claimed(&*self.store, &name.account, &name.region).await?;
            self.slots.claimed(name, sum);
        }
        let meter = FunctionMeter { ambient: &self.ambient, function: name };
        if let Some(why) = self.ambient.usage.halted(&name.account) {
            meter.count("Throttles", 1);
            return Err(too_many(why, ThrottleReason::CallerRateLimitExceeded));
        }
        let provisioned = self.standby.provisioned(&found.target());
        let kept = self.standby.take(found, Initialization::Provisioned, self.ambient.now());
        let lodging = if kept.is_some() { Lodging::Provisioned } else { Lodging::OnDemand };
        let now_ns = self.ambient.clock.monotonic_ns();
        match self.slots.take(name, found.function.reserved, lodging, now_ns) {
            Ok((slot, counts)) => {
                meter.running(counts.all, counts.unreserved, counts.own);
                if provisioned > 0 {
                    let busy = self.standby.stock(&found.target()).busy;
                    meter.provisioned(found.version, busy, provisioned, kept.is_none());
                }
                Ok(Seat { kept, _slot: slot })
            }
            Err(reason) => {
                if let Some(kept) = kept {
                    self.standby.put_back(&found.target(), Some(kept));
                }
                Err(self.throttled(name, reason))
            }
        }
    }

    pub(super) fn throttled(&self, name: &FunctionName, reason: ThrottleReason) -> ApiError {
        FunctionMeter { ambient: &self.ambient, function: name }.count("Throttles", 1);
        too_many("Rate Exceeded.".to_owned(), reason)
    }

    /// Runs one invocation to its end, whether or not the caller still waits for it.
    pub(crate) async fn run(
        self: &Arc<Self>,
        found: Found,
        work: Work,
    ) -> Result<Finished, ApiError> {
        let seat = self.seat(&found).await?;
        let (answer, answered) = tokio::sync::oneshot::channel();
        let engine = self.clone();
        self.background.spawn(async move {
            let finished = engine.perform(&found, work, seat.kept.clone()).await;
            drop(seat);
            // Nobody may be waiting any longer.
            let _ = answer.send(finished);
        });
        let stopped = |_| error::service_exception("The service is stopping.");
        answered.await.map_err(stopped)?
    }

    /// Runs one invocation whose response may come in pieces: returns once it begins, or with the end
    /// of one that does not.
    pub(crate) async fn stream(
        self: &Arc<Self>,
        found: Found,
        work: Work,
    ) -> Result<Answer, ApiError> {
        let seat = self.seat(&found).await?;
        let (sink, finish, beginning) = stream::channel();
        let work = Work { sink: Some(sink), ..work };
        let engine = self.clone();
        self.background.spawn(async move {
            let finished = engine.perform(&found, work, seat.kept.clone()).await;
            drop(seat);
            let _ = finish.send(finished);
        });
        beginning.begun().await
    }
}

fn too_many(message: String, reason: ThrottleReason) -> ApiError {
    ApiError::from(TooManyRequestsException {
        message: Some(message),
        reason: Some(reason),
        r#type: Some("User".to_owned()),
        retry_after_seconds: None,
    })
}
