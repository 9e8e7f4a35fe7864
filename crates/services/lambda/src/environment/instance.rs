//! One running environment, and one invocation in it.

use super::agents::{Agents, Notice, Reason, Shown};
use super::api::Server;
use super::desk::{Desk, Job};
use super::end::End;
use super::logs::LogSink;
use super::platform::{Event, Initialization};
use super::seam::{Capsule, CapsuleOutput};
use super::telemetry::Hub;
use super::transcript::{Transcript, Writer};
use crate::background::Background;
use foundation::{Ambient, Clock, Sleep, Timestamp};
use sandbox::{Exit, Usage};
use std::any::Any;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::Poll;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, ReadBuf};
use tokio::sync::Mutex;

/// What extensions have for their last words.
const SHUTDOWN_LIMIT: Duration = Duration::from_secs(2);

/// How much of the output is read at once.
const READ_BYTES: usize = 16 * 1024;

/// An environment of one function's one revision.
pub(super) struct Instance {
    pub(super) desk: Arc<Desk>,
    pub(super) capsule: Arc<dyn Capsule>,
    pub(super) agents: Arc<Agents>,
    pub(super) hub: Arc<Hub>,
    pub(super) background: Arc<Background>,
    pub(super) _server: Server,
    pub(super) _door: Option<Box<dyn Any + Send + Sync>>,
    /// Read only while an invocation runs: nothing is written while the environment stands still.
    pub(super) output: Mutex<Outputs>,
    pub(super) sink: LogSink,
    /// What it was initialized for.
    pub(super) kind: Initialization,
    pub(super) revision: String,
    /// When its credentials are too old for another invocation.
    pub(super) good_until: Timestamp,
    pub(super) rest: Rest,
    /// The most memory it was seen with; what has ended can't be asked any longer.
    pub(super) peak_bytes: AtomicU64,
    pub(super) ambient: Ambient,
    /// Programs beside the program.
    pub(super) companions: usize,
    /// How its lines are written.
    pub(super) blank: Transcript,
}

/// What the program writes, and what those beside it do.
pub(super) struct Outputs {
    pub(super) function: Option<CapsuleOutput>,
    pub(super) extensions: Option<CapsuleOutput>,
}

/// Whether the environment stands still.
#[derive(Default)]
pub(super) struct Rest {
    idle: AtomicBool,
    frozen: Mutex<bool>,
}

/// What ended a wait.
enum Watched<T> {
    Event(T),
    Exited(Exit),
    TimedOut,
}

/// How an invocation went.
pub(super) enum Ran {
    /// It ended so.
    Ended(End),
    /// The program was gone before it was given the invocation, which can go elsewhere.
    NeverBegan,
}

impl Instance {
    /// Waits until the program asks for work.
    pub(super) async fn ready(
        &self,
        limit: Duration,
        transcript: &mut Transcript,
    ) -> Result<(), End> {
        let sleep = self.ambient.clock.sleep(limit);
        let asks = async {
            self.agents.ready().await;
            self.desk.asks().await;
        };
        let event = async {
            tokio::select! {
                biased;
                said = self.desk.said() => Err(End::Said(said)),
                failed = self.agents.failed() => Err(End::Extension(failed)),
                () = asks => Ok(()),
            }
        };
        let watched = self.watch_over(event, sleep, transcript).await;
        for Shown { name, events } in self.agents.news() {
            let told = Event::Extension { name: &name, state: "Ready", events };
            transcript.tell(self.ambient.now(), &told);
        }
        let end = match watched {
            Watched::Event(Ok(())) => {
                self.agents.close();
                self.hub.initialized();
                return Ok(());
            }
            Watched::Event(Err(end)) => end,
            Watched::Exited(exit) => End::Exited(exit),
            Watched::TimedOut => End::TimedOut(limit),
        };
        self.capsule.kill();
        Err(end)
    }

    /// Gives the program one invocation and waits for its end, at most for `limit`, of which
    /// `remaining` is left.
    pub(super) async fn run(
        &self,
        job: Job,
        limit: Duration,
        remaining: Duration,
        transcript: &mut Transcript,
    ) -> Ran {
        let sleep = self.ambient.clock.sleep(remaining);
        self.agents.tell(Notice::Invoke {
            deadline_ms: job.deadline_ms,
            request_id: job.request_id.clone(),
            arn: job.arn.clone(),
            trace: job.trace_id.clone(),
        });
        self.desk.lay_down(job);
        let event = async {
            tokio::select! {
                biased;
                said = self.desk.said() => End::Said(said),
                failed = self.agents.failed() => End::Extension(failed),
            }
        };
        let end = match self.watch_over(event, sleep, transcript).await {
            Watched::Event(end) => end,
            Watched::Exited(_) if self.desk.take_back() => return Ran::NeverBegan,
            Watched::Exited(exit) => End::Exited(exit),
            Watched::TimedOut => End::TimedOut(limit),
        };
        Ran::Ended(end)
    }

    /// Waits until the extensions have done what the invocation gives them to do, at most for
    /// `remaining`; whether the environment can be used again.
    pub(super) async fn settle(&self, remaining: Duration, transcript: &mut Transcript) -> bool {
        let sleep = self.ambient.clock.sleep(remaining);
        let event = async {
            tokio::select! {
                biased;
                _ = self.agents.failed() => false,
                () = self.agents.idle() => true,
            }
        };
        matches!(self.watch_over(event, sleep, transcript).await, Watched::Event(true))
    }

    /// Waits for `event`, gathering what the program writes meanwhile.
    async fn watch_over<T>(
        &self,
        event: impl Future<Output = T>,
        mut limit: Sleep,
        transcript: &mut Transcript,
    ) -> Watched<T> {
        let clock = &*self.ambient.clock;
        let mut outputs = self.output.lock().await;
        let Outputs { function: output, extensions } = &mut *outputs;
        let mut buffer = vec![0; READ_BYTES];
        // Most environments have nothing beside the program.
        let mut beside = vec![0; if extensions.is_some() { READ_BYTES } else { 0 }];
        let mut event = std::pin::pin!(event);
        let mut exited = std::pin::pin!(self.capsule.exited());
        let watched = loop {
            tokio::select! {
                biased;
                event = &mut event => break Watched::Event(event),
                read = read(output, &mut buffer) => match read {
                    Some(count) => transcript.output(clock.now(), &buffer[..count]),
                    None => *output = None,
                },
                read = read(extensions, &mut beside) => match read {
                    Some(count) => {
                        transcript.written(Writer::Extension, clock.now(), &beside[..count]);
                    }
                    None => *extensions = None,
                },
                exit = &mut exited => break Watched::Exited(exit),
                () = &mut limit => break Watched::TimedOut,
            }
        };
        self.note(match &watched {
            Watched::Exited(exit) => exit.usage,
            _ => self.capsule.usage(),
        });
        match &watched {
            // Nobody is left who could write: what is there has an end.
            Watched::Exited(_) => {
                while let Some(count) = read_to_end(output, &mut buffer).await {
                    transcript.output(clock.now(), &buffer[..count]);
                }
                while let Some(count) = read_to_end(extensions, &mut beside).await {
                    transcript.written(Writer::Extension, clock.now(), &beside[..count]);
                }
            }
            _ => {
                drain(output, Writer::Function, &mut buffer, transcript, clock).await;
                drain(extensions, Writer::Extension, &mut beside, transcript, clock).await;
            }
        }
        watched
    }

    /// Marks it as needed by nobody; [`Instance::freeze`] may now stop it.
    pub(super) fn set_idle(&self) {
        self.rest.idle.store(true, Ordering::SeqCst);
    }

    /// Stops it, once it asks for work, unless it is needed again.
    pub(super) async fn freeze(&self) {
        let exited = self.capsule.exited();
        tokio::select! {
            () = self.desk.asks() => {}
            _ = exited => return,
        }
        let mut frozen = self.rest.frozen.lock().await;
        if self.rest.idle.load(Ordering::SeqCst) && !*frozen {
            match self.capsule.freeze().await {
                Ok(()) => *frozen = true,
                Err(error) => tracing::warn!(error, "an environment could not be frozen"),
            }
        }
    }

    /// Lets it run again for an invocation.
    pub(super) async fn wake(&self) -> Result<(), String> {
        self.rest.idle.store(false, Ordering::SeqCst);
        let mut frozen = self.rest.frozen.lock().await;
        if *frozen {
            self.capsule.thaw().await?;
            *frozen = false;
        }
        Ok(())
    }

    fn note(&self, usage: Usage) {
        self.peak_bytes.fetch_max(usage.peak_memory_bytes.unwrap_or(0), Ordering::Relaxed);
    }

    /// The most memory it has had, in MB, rounded up; 0 where nobody can tell.
    pub(super) fn peak_mb(&self) -> u64 {
        self.peak_bytes.load(Ordering::Relaxed).div_ceil(1024 * 1024)
    }

    /// Ends it for good; what serves it goes with its last holder. Extensions that want to be told
    /// have two seconds for their last words («Lambda execution environment lifecycle», shutdown).
    pub(super) fn end(self: &Arc<Self>, reason: Reason) {
        if !self.agents.want_shutdown() {
            self.capsule.kill();
            return;
        }
        let instance = self.clone();
        self.background.spawn(async move {
            instance.last_words(reason).await;
            instance.capsule.kill();
        });
    }

    /// Tells extensions of the end, and writes what they say before theirs.
    async fn last_words(&self, reason: Reason) {
        if self.wake().await.is_err() {
            return;
        }
        let clock = &self.ambient.clock;
        let deadline_ms = (clock.now() + SHUTDOWN_LIMIT).as_millis();
        self.agents.tell(Notice::Shutdown { reason, deadline_ms });
        let ended = async {
            for number in 0..self.companions {
                self.capsule.companion_ended(number).await;
            }
        };
        let mut transcript = self.blank.blank();
        transcript.attach(&self.hub);
        self.watch_over(ended, clock.sleep(SHUTDOWN_LIMIT), &mut transcript).await;
        self.sink.write(transcript.finish(clock.now()));
    }

    /// Follows the programs beside the program: one that ends takes the environment with it.
    pub(super) async fn follow(self: Arc<Self>) {
        for number in 0..self.companions {
            tokio::select! {
                place = self.capsule.companion_ended(number) => self.agents.ended(place, "Extension.Crash"),
                _ = self.capsule.exited() => return,
            }
        }
    }
}

/// What was written next; `None` at the end of the output. Waits forever where there is none.
async fn read(output: &mut Option<CapsuleOutput>, buffer: &mut [u8]) -> Option<usize> {
    match output {
        Some(output) => output.read(buffer).await.ok().filter(|count| *count > 0),
        None => std::future::pending().await,
    }
}

async fn read_to_end(output: &mut Option<CapsuleOutput>, buffer: &mut [u8]) -> Option<usize> {
    match output {
        Some(output) => output.read(buffer).await.ok().filter(|count| *count > 0),
        None => None,
    }
}

/// Takes what has been written already, and waits for nothing: what a program printed before it
/// answered is in the pipe by then.
async fn drain(
    output: &mut Option<CapsuleOutput>,
    writer: Writer,
    buffer: &mut [u8],
    transcript: &mut Transcript,
    clock: &dyn Clock,
) {
    let Some(output) = output else { return };
    // Outside of the runtime's budget, which would make it look empty when it is spent.
    let read = tokio::task::unconstrained(poll_fn(|context| {
        loop {
            let mut into = ReadBuf::new(buffer);
            match Pin::new(&mut *output).poll_read(context, &mut into) {
                Poll::Ready(Ok(())) if !into.filled().is_empty() => {
                    transcript.written(writer, clock.now(), into.filled());
                }
                _ => return Poll::Ready(()),
            }
        }
    }));
    read.await;
}
