//! Running invocations: each in an environment of its own function, one at a time.

use super::api;
use super::desk::{Desk, Job};
use super::end::End;
use super::instance::{Instance, Ran, Rest};
use super::launch::launch_of;
use super::logs::{LogSink, LogStream};
use super::pool::{Pool, Target};
use super::seam::{EndpointDoor, Environments};
use super::slots::{Slot, Slots};
use super::stream::{self, Answer, Sink};
use super::transcript::Transcript;
use super::variables;
use crate::background::Background;
use crate::code::{Refused, Trees};
use crate::function::{Found, Function, concurrency, runtime};
use crate::limits::{CREDENTIALS_MARGIN, CREDENTIALS_S, FREEZE_AFTER, INIT_LIMIT};
use crate::measures::FunctionMeter;
use crate::names::FunctionName;
use aws_api::ApiError;
use aws_api::lambda::{TooManyRequestsException, error};
use aws_api::logs::Logs;
use bytes::Bytes;
use foundation::access::{AssumeRefused, RoleCredentials, Roles};
use foundation::{Ambient, Caller, Principal};
use sandbox::{Limits, Spec};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;
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
    pool: Pool,
    slots: Arc<Slots>,
}

/// What the REPORT line tells.
struct Measured {
    init: Option<Duration>,
    run: Duration,
}

/// Which start of an environment this is: a failed first one is tried again within the invocation.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Init,
    Invoke,
}

impl Engine {
    #[expect(clippy::too_many_arguments, reason = "one for each seam, named where it is called")]
    pub(crate) fn new(
        ambient: Ambient,
        store: Arc<dyn Store>,
        environments: Arc<dyn Environments>,
        logs: Arc<dyn Logs>,
        roles: Arc<dyn Roles>,
        door: Arc<dyn EndpointDoor>,
        trees: Arc<Trees>,
        background: Arc<Background>,
    ) -> Arc<Self> {
        let (pool, slots) = (Pool::default(), Arc::default());
        Arc::new(Engine {
            ambient,
            store,
            environments,
            logs,
            roles,
            door,
            trees,
            background,
            pool,
            slots,
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
        self.pool.retire_all(name);
    }

    /// The functions of that one's account and region have reserved so much together.
    pub(crate) fn reserved(&self, name: &FunctionName, sum: u32) {
        self.slots.reserved(name, sum);
    }

    /// How many environments stand ready for the function.
    pub(crate) fn idle(&self, name: &FunctionName) -> usize {
        self.pool.idle(name)
    }

    async fn slot(&self, found: &Found) -> Result<Slot, ApiError> {
        let name = &found.name;
        if !self.slots.knows(name) {
            let sum = concurrency::reserved(&*self.store, &name.account, &name.region).await?;
            self.slots.reserved(name, sum);
        }
        let meter = FunctionMeter { ambient: &self.ambient, function: name };
        match self.slots.take(name, found.function.reserved) {
            Ok((slot, running)) => {
                meter.running(running);
                Ok(slot)
            }
            Err(reason) => {
                meter.count("Throttles", 1);
                Err(ApiError::from(TooManyRequestsException {
                    message: Some("Rate Exceeded.".to_owned()),
                    reason: Some(reason),
                    r#type: Some("User".to_owned()),
                    retry_after_seconds: None,
                }))
            }
        }
    }

    /// Runs one invocation to its end, whether or not the caller still waits for it.
    pub(crate) async fn run(
        self: &Arc<Self>,
        found: Found,
        work: Work,
    ) -> Result<Finished, ApiError> {
        let slot = self.slot(&found).await?;
        let (answer, answered) = tokio::sync::oneshot::channel();
        let engine = self.clone();
        self.background.spawn(async move {
            let finished = engine.perform(&found, work).await;
            drop(slot);
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
        let slot = self.slot(&found).await?;
        let (sink, finish, beginning) = stream::channel();
        let work = Work { sink: Some(sink), ..work };
        let engine = self.clone();
        self.background.spawn(async move {
            let finished = engine.perform(&found, work).await;
            drop(slot);
            let _ = finish.send(finished);
        });
        beginning.begun().await
    }

    async fn perform(self: &Arc<Self>, found: &Found, work: Work) -> Result<Finished, ApiError> {
        let limit = Duration::from_secs(found.function.timeout_s.into());
        let joined = runtime::Engine::of(&found.function.runtime) == Some(runtime::Engine::Node);
        let mut transcript = Transcript::of_joined_lines(joined);
        let (revision, target) = (&found.function.revision, found.target());
        while let Some(warm) = self.pool.take(&target, revision, self.ambient.now()) {
            if warm.wake().await.is_err() {
                warm.end();
                continue;
            }
            match self.invoke(found, &warm, &work, None, limit, limit, &mut transcript).await {
                Some(finished) => return Ok(finished),
                None => warm.end(),
            }
        }
        self.perform_cold(found, &work, limit, &mut transcript).await
    }

    async fn perform_cold(
        self: &Arc<Self>,
        found: &Found,
        work: &Work,
        limit: Duration,
        transcript: &mut Transcript,
    ) -> Result<Finished, ApiError> {
        let clock = &self.ambient.clock;
        let (mut phase, mut allowed) = (Phase::Init, INIT_LIMIT);
        loop {
            let begun = clock.monotonic_ns();
            let instance = self.launch(found, phase, transcript).await?;
            let ready = instance.ready(allowed, transcript).await;
            let init = Duration::from_nanos(clock.monotonic_ns().saturating_sub(begun));
            let remaining = match phase {
                Phase::Init => limit,
                Phase::Invoke => limit.saturating_sub(init),
            };
            match (ready, phase) {
                (Ok(()), _) => {
                    let shown = (phase == Phase::Init).then_some(init);
                    let run = self
                        .invoke(found, &instance, work, shown, limit, remaining, transcript)
                        .await;
                    match run {
                        Some(finished) => return Ok(finished),
                        None => instance.end(),
                    }
                    // It ended between asking for work and getting it: once more, from the start.
                    if phase == Phase::Invoke {
                        return Err(error::service_exception("The runtime ended before its time."));
                    }
                }
                (Err(end), _) => {
                    self.init_report(init, phase, &end, transcript);
                    if phase == Phase::Invoke {
                        let measured = Measured { init: None, run: init };
                        let finished =
                            self.finish(found, &instance, work, &end, measured, transcript);
                        instance.end();
                        return Ok(finished);
                    }
                    instance.sink.write(transcript.finish(self.ambient.now()));
                    instance.end();
                }
            }
            (phase, allowed) = (Phase::Invoke, limit);
        }
    }

    /// Gives an environment one invocation; nothing if it was gone before.
    #[expect(clippy::too_many_arguments, reason = "one invocation's circumstances")]
    async fn invoke(
        self: &Arc<Self>,
        found: &Found,
        instance: &Arc<Instance>,
        work: &Work,
        init: Option<Duration>,
        limit: Duration,
        remaining: Duration,
        transcript: &mut Transcript,
    ) -> Option<Finished> {
        let clock = &self.ambient.clock;
        let start = format!("START RequestId: {} Version: {}\n", work.request_id, found.version);
        transcript.platform(clock.now(), start);
        let job = Job {
            request_id: work.request_id.clone(),
            arn: work.arn.clone(),
            trace_id: self.trace_id(),
            deadline_ms: (clock.now() + remaining).as_millis(),
            client_context: work.client_context.clone(),
            payload: work.payload.clone(),
            sink: work.sink.clone(),
        };
        let begun = clock.monotonic_ns();
        let ran = instance.run(job, limit, remaining, transcript).await;
        let run = Duration::from_nanos(clock.monotonic_ns().saturating_sub(begun));
        let Ran::Ended(end) = ran else {
            transcript.finish(clock.now());
            return None;
        };
        let measured = Measured { init, run };
        let finished = self.finish(found, instance, work, &end, measured, transcript);
        if end.leaves_it_running() {
            self.rest(&found.target(), instance.clone());
        } else {
            instance.end();
        }
        Some(finished)
    }

    /// Keeps an environment for the next invocation, and stops it unless that comes at once.
    fn rest(&self, target: &Target, instance: Arc<Instance>) {
        if self.pool.put(target, instance.clone(), self.ambient.now()) {
            let pause = self.ambient.clock.sleep(FREEZE_AFTER);
            self.background.spawn(async move {
                pause.await;
                instance.freeze().await;
            });
        }
    }

    fn init_report(&self, init: Duration, phase: Phase, end: &End, transcript: &mut Transcript) {
        let phase = if phase == Phase::Init { "init" } else { "invoke" };
        let (init, status) = (millis(init), end.status());
        let line = format!("INIT_REPORT Init Duration: {init:.2} ms\tPhase: {phase}{status}\n");
        transcript.platform(self.ambient.now(), line);
    }

    /// Writes the log's last lines, and answers.
    fn finish(
        &self,
        found: &Found,
        instance: &Instance,
        work: &Work,
        end: &End,
        measured: Measured,
        transcript: &mut Transcript,
    ) -> Finished {
        let now = self.ambient.now();
        let meter = FunctionMeter { ambient: &self.ambient, function: &found.name };
        meter.count("Invocations", 1);
        meter.count("Errors", usize::from(end.function_error().is_some()));
        meter.millis("Duration", millis(measured.run));
        let id = &work.request_id;
        if let Some(remark) = end.remark(id, &now.format("%Y-%m-%dT%H:%M:%S%.3fZ")) {
            transcript.platform(now, remark);
        }
        transcript.platform(now, format!("END RequestId: {id}\n"));
        let memory = found.function.memory_mb;
        // Without a memory cgroup nobody knows: the line keeps its form.
        let peak = instance.peak_mb().min(memory.into());
        let billed = measured.run + measured.init.unwrap_or_default();
        let init = measured
            .init
            .map_or(String::new(), |init| format!("Init Duration: {:.2} ms\t", millis(init)));
        let report = format!(
            "REPORT RequestId: {id}\tDuration: {:.2} ms\tBilled Duration: {} ms\tMemory Size: \
             {memory} MB\tMax Memory Used: {peak} MB\t{init}",
            millis(measured.run),
            millis(billed).ceil(),
        );
        let report = match end.status() {
            status if status.is_empty() => format!("{report}\n"),
            status => format!("{}{status}\n", report.trim_end_matches('\t')),
        };
        transcript.platform(now, report);
        let tail = transcript.tail();
        instance.sink.write(transcript.finish(now));
        Finished { error: end.function_error(), payload: end.payload(id), tail }
    }

    /// Starts an environment.
    async fn launch(
        &self,
        found: &Found,
        phase: Phase,
        transcript: &mut Transcript,
    ) -> Result<Arc<Instance>, ApiError> {
        let Found { name, version, function, .. } = found;
        let now = self.ambient.now();
        if phase == Phase::Init {
            let arn = runtime::version_arn(name.region.as_str(), &function.runtime);
            let runtime = runtime::version(&function.runtime);
            let line =
                format!("INIT_START Runtime Version: {runtime}\tRuntime Version ARN: {arn}\n");
            transcript.platform(now, line);
            self.note_version(function, transcript).await;
        }
        let credentials = self.credentials(found).await?;
        let stream = LogStream {
            group: format!("/aws/lambda/{}", name.name),
            name: format!("{}[{version}]{}", now.format("%Y/%m/%d/"), self.ambient.dice.hex(32)),
        };
        let (tree, layers) = self.trees(function).await?;
        let launch = launch_of(function, &tree, layers.as_deref())?;
        let mut spec = Spec::new(launch, tree, u64::from(function.memory_mb) << 20);
        spec.layers = layers;
        spec.limits = Limits {
            tmp_bytes: u64::from(function.tmp_mb) << 20,
            ..Limits::with_memory(u64::from(function.memory_mb) << 20)
        };
        spec.env = variables::of(name, (*version, function), &credentials, &stream);
        let mut capsule = self.environments.spawn(spec).await.map_err(|why| cannot_start(&why))?;
        let desk = Arc::new(Desk::default());
        let listener = capsule.take_runtime_api().ok_or_else(|| cannot_start("no Runtime API"))?;
        let server =
            api::serve(listener, desk.clone()).map_err(|why| cannot_start(&why.to_string()))?;
        let outside = capsule.take_outside();
        let door = capsule.take_endpoint().map(|listener| self.door.serve(listener, outside));
        let output = tokio::sync::Mutex::new(capsule.take_output());
        let background = self.background.clone();
        let sink = LogSink::open(
            self.logs.clone(),
            self.ambient.clone(),
            self.session(name, &credentials),
            stream,
            move |writer| background.spawn(writer),
        );
        Ok(Arc::new(Instance {
            desk,
            capsule,
            _server: server,
            _door: door,
            output,
            sink,
            revision: function.revision.clone(),
            good_until: credentials.expires.before(CREDENTIALS_MARGIN),
            rest: Rest::default(),
            peak_bytes: AtomicU64::new(0),
            ambient: self.ambient.clone(),
        }))
    }

    /// Where the runtime is another version than its name says, the function's log tells.
    async fn note_version(&self, function: &Function, transcript: &mut Transcript) {
        let warm = runtime::warm(&function.runtime, function.memory_mb);
        let here = self.environments.version(warm).await.ok().flatten();
        if let Some(note) = here.and_then(|here| runtime::note(&function.runtime, &here)) {
            transcript.platform(self.ambient.now(), format!("MILLSTREAM\t{note}\n"));
        }
    }

    async fn credentials(&self, found: &Found) -> Result<RoleCredentials, ApiError> {
        let role = &found.function.role;
        let now = self.ambient.now();
        let name = &found.name.name;
        self.roles
            .assume_for_service(role, crate::PRINCIPAL, name, now, CREDENTIALS_S)
            .await
            .map_err(|refused| match refused {
                AssumeRefused::NoSuchRole | AssumeRefused::NotTrusted => ApiError::new(
                    "AccessDeniedException",
                    403,
                    "The role defined for the function cannot be assumed by Lambda.",
                ),
                AssumeRefused::Unavailable(why) => error::service_exception(why),
            })
    }

    fn session(&self, name: &FunctionName, credentials: &RoleCredentials) -> Caller {
        Caller {
            principal: Principal::Session(credentials.session.clone()),
            ..Caller::root(
                name.account,
                name.region.clone(),
                self.ambient.dice.uuid(),
                self.ambient.now(),
            )
        }
    }

    /// The function's files, and those of its layers; unpacked again where the cache has lost them.
    async fn trees(&self, function: &Function) -> Result<(PathBuf, Option<PathBuf>), ApiError> {
        let blobs = self.store.blobs();
        let code = self.trees.of(&*blobs, &function.code).await;
        let layers = self.trees.of_layers(&*blobs, &function.layer_codes()).await;
        let why = |refused: Refused| cannot_start(&refused.to_string());
        Ok((code.map_err(why)?, layers.map_err(why)?))
    }

    /// AWS X-Ray's header, for a trace that nobody samples.
    fn trace_id(&self) -> String {
        let dice = &self.ambient.dice;
        let (seconds, rest) = (self.ambient.now().as_secs(), dice.hex(24));
        format!("Root=1-{seconds:08x}-{rest};Parent={};Sampled=0", dice.hex(16))
    }
}

fn cannot_start(why: &str) -> ApiError {
    tracing::error!(why, "an execution environment could not be started");
    error::service_exception("The execution environment could not be started. Please try again.")
}

fn millis(span: Duration) -> f64 {
    span.as_secs_f64() * 1000.0
}
