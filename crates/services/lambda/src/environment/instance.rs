//! One running environment, and one invocation in it.

use super::api::Server;
use super::desk::{Desk, Job};
use super::end::End;
use super::logs::LogSink;
use super::seam::{Capsule, CapsuleOutput};
use super::transcript::Transcript;
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

/// How much of the output is read at once.
const READ_BYTES: usize = 16 * 1024;

/// An environment of one function's one revision.
pub(super) struct Instance {
    pub(super) desk: Arc<Desk>,
    pub(super) capsule: Box<dyn Capsule>,
    pub(super) _server: Server,
    pub(super) _door: Option<Box<dyn Any + Send + Sync>>,
    /// Read only while an invocation runs: nothing is written while the environment stands still.
    pub(super) output: Mutex<Option<CapsuleOutput>>,
    pub(super) sink: LogSink,
    pub(super) revision: String,
    /// When its credentials are too old for another invocation.
    pub(super) good_until: Timestamp,
    pub(super) rest: Rest,
    /// The most memory it was seen with; what has ended can't be asked any longer.
    pub(super) peak_bytes: AtomicU64,
    pub(super) ambient: Ambient,
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
        let event = async {
            tokio::select! {
                biased;
                said = self.desk.said() => Err(said),
                () = self.desk.asks() => Ok(()),
            }
        };
        let end = match self.watch_over(event, sleep, transcript).await {
            Watched::Event(Ok(())) => return Ok(()),
            Watched::Event(Err(said)) => End::Said(said),
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
        self.desk.lay_down(job);
        let end = match self.watch_over(self.desk.said(), sleep, transcript).await {
            Watched::Event(said) => End::Said(said),
            Watched::Exited(_) if self.desk.take_back() => return Ran::NeverBegan,
            Watched::Exited(exit) => End::Exited(exit),
            Watched::TimedOut => End::TimedOut(limit),
        };
        if !end.leaves_it_running() {
            self.capsule.kill();
        }
        Ran::Ended(end)
    }

    /// Waits for `event`, gathering what the program writes meanwhile.
    async fn watch_over<T>(
        &self,
        event: impl Future<Output = T>,
        mut limit: Sleep,
        transcript: &mut Transcript,
    ) -> Watched<T> {
        let clock = &*self.ambient.clock;
        let mut output = self.output.lock().await;
        let mut buffer = vec![0; READ_BYTES];
        let mut event = std::pin::pin!(event);
        let mut exited = std::pin::pin!(self.capsule.exited());
        let watched = loop {
            tokio::select! {
                biased;
                event = &mut event => break Watched::Event(event),
                read = read(&mut output, &mut buffer) => match read {
                    Some(count) => transcript.output(clock.now(), &buffer[..count]),
                    None => *output = None,
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
                while let Some(count) = read_to_end(&mut output, &mut buffer).await {
                    transcript.output(clock.now(), &buffer[..count]);
                }
            }
            _ => drain(&mut output, &mut buffer, transcript, clock).await,
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

    /// Ends it for good; what serves it goes with its last holder.
    pub(super) fn end(&self) {
        self.capsule.kill();
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
                    transcript.output(clock.now(), into.filled());
                }
                _ => return Poll::Ready(()),
            }
        }
    }));
    read.await;
}
