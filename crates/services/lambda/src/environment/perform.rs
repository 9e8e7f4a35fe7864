//! One invocation from its environment to its report.

use super::agents::Reason;
use super::desk::Job;
use super::end::End;
use super::engine::{Engine, Finished, Work};
use super::instance::{Instance, Ran};
use super::platform::{Event, Initialization, Outcome, Phase, Report, millis};
use super::pool::Target;
use super::transcript::Transcript;
use crate::function::{Found, runtime};
use crate::invoke::metering;
use crate::invoke::trace::Trace;
use crate::limits::{FREEZE_AFTER, INIT_LIMIT};
use crate::measures::FunctionMeter;
use crate::names::Version;
use aws_api::ApiError;
use aws_api::lambda::{ThrottleReason, error};
use foundation::Timestamp;
use std::sync::Arc;
use std::time::Duration;

/// One invocation's circumstances.
struct Call<'a> {
    found: &'a Found,
    work: &'a Work,
    /// The trace's header, this invocation in it.
    trace: String,
    /// How long it may take.
    limit: Duration,
}

impl Call<'_> {
    /// Tells that the invocation begins: when its environment is ready, or can't be.
    fn begin(&self, now: Timestamp, transcript: &mut Transcript) {
        let (request_id, version) = (&self.work.request_id, self.found.version.to_string());
        transcript.tell(now, &Event::Start { request_id, version: &version, trace: &self.trace });
    }
}

/// How far an environment had come when it was given the invocation.
#[derive(Clone, Copy, Default)]
struct Before {
    /// It was initialized for it.
    init: Option<Duration>,
    /// It was restored for it.
    restore: Option<Duration>,
    /// Already spent of the time limit.
    spent: Duration,
}

impl Engine {
    pub(super) async fn perform(
        self: &Arc<Self>,
        found: &Found,
        work: Work,
        kept: Option<Arc<Instance>>,
    ) -> Result<Finished, ApiError> {
        let (dice, now) = (&*self.ambient.dice, self.ambient.now());
        let trace = Trace::through(work.trace.as_deref(), &found.name, dice, now).to_string();
        let limit = Duration::from_secs(found.function.timeout_s.into());
        let call = Call { found, work: &work, trace, limit };
        let mut transcript = Transcript::of(&found.function);
        let (revision, target) = (&found.function.revision, found.target());
        if let Some(kept) = kept {
            if kept.wake().await.is_ok()
                && let Some(finished) =
                    self.invoke(&call, &kept, Before::default(), &mut transcript).await
            {
                return Ok(finished);
            }
            self.lose(&target, &kept, Reason::Failure);
        }
        while let Some(warm) = self.pool.take(&target, revision, self.ambient.now()) {
            if warm.wake().await.is_err() {
                warm.end(Reason::Failure);
                continue;
            }
            match self.invoke(&call, &warm, Before::default(), &mut transcript).await {
                Some(finished) => return Ok(finished),
                None => warm.end(Reason::Failure),
            }
        }
        let spare = self.standby.take(found, Initialization::SnapStart, self.ambient.now());
        if let Some(spare) = spare {
            if spare.wake().await.is_ok()
                && let Some(finished) = self.restored(&call, &spare, &mut transcript).await
            {
                return Ok(finished);
            }
            spare.end(Reason::Failure);
        }
        if !self.slots.may_start(&found.name, self.ambient.clock.monotonic_ns()) {
            let reason = ThrottleReason::FunctionInvocationRateLimitExceeded;
            return Err(self.throttled(&found.name, reason));
        }
        self.perform_cold(&call, &mut transcript).await
    }

    async fn perform_cold(
        self: &Arc<Self>,
        call: &Call<'_>,
        transcript: &mut Transcript,
    ) -> Result<Finished, ApiError> {
        let Call { found, .. } = call;
        let clock = &self.ambient.clock;
        let kind = match found.version {
            Version::Number(_) if found.function.snap_start => Initialization::SnapStart,
            _ => Initialization::OnDemand,
        };
        let (mut phase, mut allowed) = (Phase::Init, INIT_LIMIT);
        loop {
            let turn = self.starting().await;
            let begun = clock.monotonic_ns();
            let instance = self.launch(found, kind, phase, transcript).await?;
            let ready = instance.ready(allowed, transcript);
            let ready = turn.while_running(clock, &*instance.capsule, ready).await;
            let init = Duration::from_nanos(clock.monotonic_ns().saturating_sub(begun));
            let outcome = ready.as_ref().map_or_else(Outcome::of, |()| Outcome::success());
            let now = self.ambient.now();
            transcript.tell(now, &Event::InitRuntimeDone { kind, phase, outcome: outcome.clone() });
            let report =
                Event::InitReport { kind: Initialization::OnDemand, phase, outcome, took: init };
            transcript.tell(now, &report);
            match (ready, phase) {
                (Ok(()), _) => {
                    let before = match phase {
                        Phase::Init => Before { init: Some(init), ..Before::default() },
                        Phase::Invoke => Before { spent: init, ..Before::default() },
                    };
                    let run = match kind {
                        Initialization::SnapStart => {
                            self.restored(call, &instance, transcript).await
                        }
                        _ => self.invoke(call, &instance, before, transcript).await,
                    };
                    match run {
                        Some(finished) => return Ok(finished),
                        None => instance.end(Reason::Failure),
                    }
                    // It ended between asking for work and getting it: once more, from the start.
                    if phase == Phase::Invoke {
                        return Err(error::service_exception("The runtime ended before its time."));
                    }
                }
                (Err(end), Phase::Invoke) => {
                    call.begin(now, transcript);
                    let before = Before::default();
                    let finished = self.finish(call, &instance, &end, before, init, transcript);
                    instance.end(Reason::Failure);
                    return Ok(finished);
                }
                (Err(_), Phase::Init) => {
                    metering::initialized(&self.ambient, found, kind, init);
                    instance.sink.write(transcript.finish(self.ambient.now()));
                    instance.end(Reason::Failure);
                }
            }
            (phase, allowed) = (Phase::Invoke, call.limit);
        }
    }

    /// Lets an environment go on that was initialized ahead, and gives it the invocation.
    async fn restored(
        self: &Arc<Self>,
        call: &Call<'_>,
        instance: &Arc<Instance>,
        transcript: &mut Transcript,
    ) -> Option<Finished> {
        let Call { found, .. } = call;
        let clock = &self.ambient.clock;
        let version = found.version.to_string();
        let started = Event::RestoreStart {
            runtime: runtime::version(&found.function.runtime),
            runtime_arn: runtime::version_arn(found.name.region.as_str(), &found.function.runtime),
            function: &found.name.name,
            version: &version,
        };
        transcript.tell(clock.now(), &started);
        let begun = clock.monotonic_ns();
        instance.desk.restore();
        let ready = instance.ready(INIT_LIMIT, transcript).await;
        let took = Duration::from_nanos(clock.monotonic_ns().saturating_sub(begun));
        let outcome = ready.as_ref().map_or_else(Outcome::of, |()| Outcome::success());
        transcript.tell(clock.now(), &Event::RestoreRuntimeDone { outcome: outcome.clone() });
        transcript.tell(clock.now(), &Event::RestoreReport { outcome, took });
        match ready {
            Ok(()) => {
                let before = Before { restore: Some(took), ..Before::default() };
                self.invoke(call, instance, before, transcript).await
            }
            Err(end) => {
                let before = Before::default();
                let finished = self.finish(call, instance, &end, before, took, transcript);
                instance.end(Reason::Failure);
                Some(finished)
            }
        }
    }

    /// Gives an environment one invocation; nothing if it was gone before.
    async fn invoke(
        self: &Arc<Self>,
        call: &Call<'_>,
        instance: &Arc<Instance>,
        before: Before,
        transcript: &mut Transcript,
    ) -> Option<Finished> {
        let Call { found, work, trace, limit } = call;
        let clock = &self.ambient.clock;
        let remaining = limit.saturating_sub(before.spent);
        transcript.attach(&instance.hub);
        call.begin(clock.now(), transcript);
        let job = Job {
            request_id: work.request_id.clone(),
            arn: work.arn.clone(),
            trace_id: trace.clone(),
            deadline_ms: (clock.now() + remaining).as_millis(),
            client_context: work.client_context.clone(),
            payload: work.payload.clone(),
            sink: work.sink.clone(),
        };
        let begun = clock.monotonic_ns();
        let ran = instance.run(job, *limit, remaining, transcript).await;
        let run = Duration::from_nanos(clock.monotonic_ns().saturating_sub(begun));
        let Ran::Ended(end) = ran else {
            // Nothing of it counts: where the invocation goes instead, it begins anew.
            *transcript = transcript.blank();
            return None;
        };
        let finished = self.finish(call, instance, &end, before, run, transcript);
        if !end.leaves_it_running() {
            self.lose(&found.target(), instance, end.reason());
        } else if instance.agents.are_busy() {
            self.let_settle(found, instance.clone(), remaining.saturating_sub(run));
        } else {
            self.rest(&found.target(), instance.clone());
        }
        Some(finished)
    }

    /// Keeps an environment once its extensions have done what is theirs to do.
    fn let_settle(self: &Arc<Self>, found: &Found, instance: Arc<Instance>, remaining: Duration) {
        let (engine, found) = (self.clone(), found.clone());
        self.background.spawn(async move {
            let clock = &engine.ambient.clock;
            let mut transcript = Transcript::of(&found.function);
            transcript.attach(&instance.hub);
            let begun = clock.monotonic_ns();
            let settled = instance.settle(remaining, &mut transcript).await;
            let took = Duration::from_nanos(clock.monotonic_ns().saturating_sub(begun));
            instance.sink.write(transcript.finish(clock.now()));
            metering::initialized(&engine.ambient, &found, instance.kind, took);
            FunctionMeter { ambient: &engine.ambient, function: &found.name }
                .millis("PostRuntimeExtensionsDuration", millis(took));
            match settled {
                true => engine.rest(&found.target(), instance),
                false => engine.lose(&found.target(), &instance, Reason::Timeout),
            }
        });
    }

    /// Keeps an environment for the next invocation, and stops it unless that comes at once.
    fn rest(&self, target: &Target, instance: Arc<Instance>) {
        let kept = match instance.kind {
            Initialization::Provisioned => {
                instance.set_idle();
                let kept = self.standby.put_back(target, Some(instance.clone()));
                if !kept {
                    instance.end(Reason::Failure);
                }
                kept
            }
            Initialization::OnDemand | Initialization::SnapStart => {
                self.pool.put(target, instance.clone(), self.ambient.now())
            }
        };
        if kept {
            let pause = self.ambient.clock.sleep(FREEZE_AFTER);
            self.background.spawn(async move {
                pause.await;
                instance.freeze().await;
            });
        }
    }

    /// Ends an environment that can't be used any longer.
    fn lose(&self, target: &Target, instance: &Arc<Instance>, reason: Reason) {
        instance.end(reason);
        if instance.kind == Initialization::Provisioned {
            self.standby.put_back(target, None);
        }
    }

    /// Writes the log's last lines, and answers.
    fn finish(
        &self,
        call: &Call<'_>,
        instance: &Instance,
        end: &End,
        before: Before,
        took: Duration,
        transcript: &mut Transcript,
    ) -> Finished {
        let Call { found, work, trace, .. } = call;
        let now = self.ambient.now();
        let billed = took + before.init.or(before.restore).unwrap_or_default();
        let billed_ms = metering::billed_ms(billed);
        metering::invoked(&self.ambient, found, instance.kind, billed_ms);
        let meter = FunctionMeter { ambient: &self.ambient, function: &found.name };
        meter.count("Invocations", 1);
        meter.count("Errors", usize::from(end.function_error().is_some()));
        meter.millis("Duration", millis(took));
        let id = &work.request_id;
        if let Some(remark) = end.remark(id, &now.format("%Y-%m-%dT%H:%M:%S%.3fZ")) {
            transcript.remark(now, remark);
        }
        let outcome = Outcome::of(end);
        let done = Event::RuntimeDone {
            request_id: id,
            outcome: outcome.clone(),
            took,
            produced_bytes: end.produced_bytes(),
            trace,
        };
        transcript.tell(now, &done);
        transcript.tell(now, &Event::End { request_id: id });
        let memory_mb = found.function.memory_mb;
        let report = Report {
            request_id: id,
            outcome,
            duration: took,
            billed_ms,
            memory_mb,
            // Without a memory cgroup nobody knows: the line keeps its form.
            peak_mb: instance.peak_mb().min(memory_mb.into()),
            init: before.init,
            restore: before.restore,
            trace,
        };
        transcript.tell(now, &Event::Report(report));
        let tail = transcript.tail();
        instance.sink.write(transcript.finish(now));
        Finished { error: end.function_error(), payload: end.payload(id), tail }
    }
}
