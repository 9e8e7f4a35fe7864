//! One running environment.

use std::collections::VecDeque;
use std::net::{TcpListener, UdpSocket};
use std::os::fd::OwnedFd;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::{oneshot, watch};

use crate::callers::Entrance;
use crate::capsule::protocol::{Answer, Ended, Order};
use crate::lodging::Lodging;
use crate::process::Child;
use crate::stage::Stage;
use crate::warmth::Place;
use crate::wire::AsyncLine;
use crate::{Error, Result};

/// SIGKILL: how an environment ended that was killed before it could say.
const KILLED: i32 = 9;

/// How the program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It exited with this code.
    Code(i32),
    /// A signal ended it (9 when the environment was killed).
    Signal(i32),
}

/// How the environment ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exit {
    /// How the program ended.
    pub status: Status,
    /// The kernel killed a process of the environment for want of memory.
    pub out_of_memory: bool,
    /// What was used until then.
    pub usage: Usage,
}

/// What the environment has used so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Highest memory so far, `/tmp` included; `None` without a memory cgroup. What a warm parent
    /// loaded and the environment never wrote to is shared, and not counted.
    pub peak_memory_bytes: Option<u64>,
    /// CPU time of all processes so far; `None` where no cgroup tells.
    pub cpu_ns: Option<u64>,
}

/// What the program writes to stdout and stderr, raw, in order. Ends when the last writer is gone.
#[derive(Debug)]
pub struct Output(pub(crate) tokio::net::unix::pipe::Receiver);

impl AsyncRead for Output {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, buf)
    }
}

/// What stands for the world outside in a private network: whatever name a program looks up, this
/// answers; whatever host it then calls by HTTPS, that is this. Both are non-blocking.
#[derive(Debug)]
pub struct Outside {
    /// TCP, 127.0.0.1:443 inside.
    pub tls: TcpListener,
    /// UDP, 127.0.0.1:53 inside: the name server.
    pub names: UdpSocket,
}

/// One running environment. Dropping it kills everything inside.
#[derive(Debug)]
pub struct Environment {
    held: Arc<Held>,
    runtime_api: Option<Entrance>,
    endpoint: Option<TcpListener>,
    outside: Option<Outside>,
    output: Option<Output>,
    companion_output: Option<Output>,
    exit: watch::Receiver<Option<Exit>>,
    /// In the pool, until it has settled.
    place: Mutex<Option<Place>>,
}

/// What the environment and its watcher both need.
#[derive(Debug)]
struct Held {
    line: AsyncLine,
    lodging: Lodging,
    /// Whether there is a network inside that is not the host's.
    network: bool,
    /// Who waits for a connection, in the order in which they asked.
    dials: Mutex<VecDeque<oneshot::Sender<Option<OwnedFd>>>>,
    /// Held while one asks, so that answers come in the order of the questions.
    dialing: tokio::sync::Mutex<()>,
    companions: watch::Sender<Vec<(usize, Status)>>,
}

impl Environment {
    /// Takes over a stage on which a program has been let go.
    /// The program is given if it is the server's child; else the first process tells its end.
    pub(crate) fn new(
        stage: Stage,
        output: Output,
        program: Option<Child>,
        companion_output: Option<Output>,
    ) -> Result<Self> {
        let Stage { line, lodging, listeners, outside, network, residents } = stage;
        let [runtime_api, endpoint] = listeners;
        let runtime_api = Entrance::guarded(runtime_api, residents)
            .map_err(Error::system("listener of the Runtime API"))?;
        let (dials, dialing) = (Mutex::default(), tokio::sync::Mutex::default());
        let companions = watch::Sender::default();
        let held = Arc::new(Held { line, lodging, network, dials, dialing, companions });
        let (tell, exit) = watch::channel(None);
        tokio::spawn(held.clone().watch(program, tell));
        Ok(Self {
            held,
            runtime_api: Some(runtime_api),
            endpoint: Some(endpoint),
            outside,
            output: Some(output),
            companion_output,
            exit,
            place: Mutex::default(),
        })
    }

    /// It came from a pool.
    pub(crate) fn in_place(mut self, place: Place) -> Self {
        self.place = Mutex::new(Some(place));
        self
    }

    /// Says that the program has begun, or has had its time to: from now on another environment may be
    /// prepared in its place; without a word, when this is dropped.
    pub fn settled(&self) {
        // One value: a panic cannot leave it half-changed.
        drop(self.place.lock().unwrap_or_else(PoisonError::into_inner).take());
    }

    /// The listener behind `AWS_LAMBDA_RUNTIME_API` inside. `None` after the first call.
    pub fn take_runtime_api(&mut self) -> Option<Entrance> {
        self.runtime_api.take()
    }

    /// The listener behind `AWS_ENDPOINT_URL` inside, non-blocking, ready for
    /// `tokio::net::TcpListener::from_std`; likewise. Without a network of its own, others reach it, too.
    pub fn take_endpoint(&mut self) -> Option<TcpListener> {
        self.endpoint.take()
    }

    /// What stands for the world outside; likewise. There is none without a network and an
    /// [`crate::Authority`] of its own.
    pub fn take_outside(&mut self) -> Option<Outside> {
        self.outside.take()
    }

    /// What the program writes; likewise. Read it: a full pipe stops the program.
    pub fn take_output(&mut self) -> Option<Output> {
        self.output.take()
    }

    /// What its companions write; likewise. There is none without companions.
    pub fn take_companion_output(&mut self) -> Option<Output> {
        self.companion_output.take()
    }

    /// A connection to a port of the loopback inside.
    pub async fn dial(&self, port: u16) -> std::io::Result<TcpStream> {
        self.held.dial(port).await
    }

    /// The companions that have ended, by their places in [`crate::Spec::companions`], as they end.
    pub fn companions_ended(&self) -> watch::Receiver<Vec<(usize, Status)>> {
        self.held.companions.subscribe()
    }

    /// Waits until no process is left, and says how the program ended. Any number of callers, any
    /// time; each gets the same answer.
    pub async fn exited(&self) -> Exit {
        let unknown =
            Exit { status: Status::Signal(KILLED), out_of_memory: false, usage: Usage::default() };
        // The watcher always tells before it ends, unless the runtime is being torn down.
        match self.exit.clone().wait_for(Option::is_some).await {
            Ok(exit) => (*exit).unwrap_or(unknown),
            Err(_) => unknown,
        }
    }

    /// Stops every process where it stands, until [`Environment::thaw`].
    pub async fn freeze(&self) -> Result<()> {
        self.held.freeze(true).await
    }

    /// Lets the processes run on.
    pub async fn thaw(&self) -> Result<()> {
        self.held.freeze(false).await
    }

    /// Ends every process now, frozen or not; [`Environment::exited`] tells when they are gone.
    pub fn kill(&self) {
        self.held.kill();
    }

    /// What was used so far.
    pub fn usage(&self) -> Usage {
        match *self.exit.borrow() {
            Some(exit) => exit.usage,
            None => self.held.lodging.group.usage(),
        }
    }
}

impl Drop for Environment {
    fn drop(&mut self) {
        self.kill();
    }
}

fn status(ended: Ended) -> Status {
    match ended {
        Ended::Code(code) => Status::Code(code),
        Ended::Signal(signal) => Status::Signal(signal),
    }
}

impl Held {
    async fn freeze(&self, frozen: bool) -> Result<()> {
        let group = &self.lodging.group;
        if group.can_freeze() {
            return group.freeze(frozen).map_err(Error::system("freezing"));
        }
        let order = if frozen { Order::Stop } else { Order::Continue };
        self.line.send(&order, &[]).await.map_err(Error::system("stopping"))
    }

    async fn dial(&self, port: u16) -> std::io::Result<TcpStream> {
        if !self.network {
            return TcpStream::connect((std::net::Ipv4Addr::LOCALHOST, port)).await;
        }
        let (tell, told) = oneshot::channel();
        {
            let _turn = self.dialing.lock().await;
            // A list of those who wait: a panic cannot leave it half-changed.
            self.dials.lock().unwrap_or_else(PoisonError::into_inner).push_back(tell);
            self.line.send(&Order::Dial(port), &[]).await?;
        }
        let refused = || std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
        let socket = told.await.ok().flatten().ok_or_else(refused)?;
        let stream = TcpStream::from_std(socket.into())?;
        stream.writable().await?;
        match stream.take_error()? {
            Some(error) => Err(error),
            None => Ok(stream),
        }
    }

    /// What the first process says of the program's end, if it does before it ends itself.
    async fn told(&self) -> Option<Ended> {
        while let Ok(Some((answer, fds))) = self.line.receive::<Answer>().await {
            match answer {
                Answer::Exited(ended) => return Some(ended),
                Answer::Dialed => {
                    let mut dials = self.dials.lock().unwrap_or_else(PoisonError::into_inner);
                    if let Some(who) = dials.pop_front() {
                        // Whoever asked may have given up.
                        let _ = who.send(fds.into_iter().next());
                    }
                }
                Answer::CompanionExited(number, ended) => {
                    self.companions.send_modify(|all| all.push((number, status(ended))));
                }
                _ => {}
            }
        }
        None
    }

    fn kill(&self) {
        self.lodging.kill();
        self.line.shut_down();
    }

    async fn watch(self: Arc<Self>, program: Option<Child>, tell: watch::Sender<Option<Exit>>) {
        let ended = match program {
            Some(program) => tokio::select! {
                ended = program.gone() => ended,
                // The first process is gone, and with it the program.
                _ = self.told() => program.gone().await,
            },
            None => self.told().await,
        };
        // What the program left behind ends with it.
        self.kill();
        let status = ended.map_or(Status::Signal(KILLED), status);
        let Lodging { first, group, .. } = &self.lodging;
        first.gone().await;
        let exit = Exit { status, out_of_memory: group.out_of_memory(), usage: group.usage() };
        group.remove();
        tell.send_replace(Some(exit));
    }
}
