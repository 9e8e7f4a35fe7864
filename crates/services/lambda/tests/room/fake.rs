//! Environments without processes: a program is a function of this test, and speaks the Runtime API
//! over a real connection, so that everything but the sandbox is what runs in earnest.

use async_trait::async_trait;
use bytes::Bytes;
use sandbox::{Entrance, Exit, Spec, Status, Usage};
use serde_json::Value;
use service_lambda::{Capsule, CapsuleOutput, EndpointDoor, Environments, Outside};
use std::any::Any;
use std::future::Future;
use std::net::{SocketAddr, TcpListener};
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::watch;

/// What a program does with an invocation.
pub enum Act {
    /// Answers.
    Answer(Value),
    /// Raises an error.
    Raise(&'static str, &'static str),
    /// Answers with so many bytes.
    AnswerBytes(usize),
    /// Ends.
    Exit(i32),
    /// Is killed for want of memory.
    OutOfMemory,
    /// Does nothing, for ever.
    Hang,
}

/// What a program is told of an invocation.
pub struct Told {
    pub event: Value,
    pub headers: Vec<(String, String)>,
    pub env: Vec<(String, String)>,
    pub print: tokio::sync::mpsc::Sender<Vec<u8>>,
}

pub type Program = dyn Fn(Told) -> Pin<Box<dyn Future<Output = Act> + Send>> + Send + Sync;

/// How a program gets ready.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Start {
    #[default]
    Well,
    Exit,
    Error,
    Never,
}

pub struct Fakes {
    program: Mutex<Arc<Program>>,
    pub start: Mutex<Start>,
    pub spawned: AtomicUsize,
    pub alive: Arc<AtomicUsize>,
    pub freezes: Arc<AtomicUsize>,
    pub specs: Mutex<Vec<Spec>>,
    /// Programs that start or work: time should not pass meanwhile.
    pub busy: Arc<AtomicUsize>,
}

impl Fakes {
    pub fn new() -> Arc<Self> {
        Arc::new(Fakes {
            program: Mutex::new(Arc::new(|told: Told| {
                Box::pin(async move { Act::Answer(told.event) })
            })),
            start: Mutex::default(),
            spawned: AtomicUsize::new(0),
            alive: Arc::default(),
            freezes: Arc::default(),
            specs: Mutex::default(),
            busy: Arc::default(),
        })
    }

    /// What all environments run from now on, running ones too.
    pub fn program<F>(&self, program: impl Fn(Told) -> F + Send + Sync + 'static)
    where
        F: Future<Output = Act> + Send + 'static,
    {
        *self.program.lock().unwrap() = Arc::new(move |told| Box::pin(program(told)));
    }
}

#[async_trait]
impl Environments for Maker {
    async fn spawn(&self, spec: Spec) -> Result<Box<dyn Capsule>, String> {
        let fakes = &self.0;
        fakes.spawned.fetch_add(1, Ordering::SeqCst);
        fakes.alive.fetch_add(1, Ordering::SeqCst);
        fakes.specs.lock().unwrap().push(spec.clone());
        let listener = TcpListener::bind("127.0.0.1:0").map_err(|e| e.to_string())?;
        let address = listener.local_addr().map_err(|e| e.to_string())?;
        let (exit, exited) = watch::channel(None);
        let (output, written) = tokio::io::duplex(1 << 20);
        let busy = Busy::new(&fakes.busy);
        let running = Running { fakes: fakes.clone(), exit: exit.clone(), spec, busy };
        let task = tokio::spawn(running.run(address, written)).abort_handle();
        let capsule = FakeCapsule {
            runtime_api: Some(Entrance::open(listener).map_err(|e| e.to_string())?),
            output: Some(output),
            exit,
            exited,
            task,
            alive: fakes.alive.clone(),
            freezes: fakes.freezes.clone(),
        };
        Ok(Box::new(capsule))
    }
}

/// Makes what the fakes say.
pub struct Maker(pub Arc<Fakes>);

struct FakeCapsule {
    runtime_api: Option<Entrance>,
    output: Option<tokio::io::DuplexStream>,
    exit: watch::Sender<Option<Exit>>,
    exited: watch::Receiver<Option<Exit>>,
    task: tokio::task::AbortHandle,
    alive: Arc<AtomicUsize>,
    freezes: Arc<AtomicUsize>,
}

impl Drop for FakeCapsule {
    fn drop(&mut self) {
        self.kill();
        self.alive.fetch_sub(1, Ordering::SeqCst);
    }
}

#[async_trait]
impl Capsule for FakeCapsule {
    fn take_runtime_api(&mut self) -> Option<Entrance> {
        self.runtime_api.take()
    }
    fn take_endpoint(&mut self) -> Option<TcpListener> {
        None
    }
    fn take_output(&mut self) -> Option<CapsuleOutput> {
        self.output.take().map(|output| Box::new(output) as CapsuleOutput)
    }
    async fn exited(&self) -> Exit {
        let mut exited = self.exited.clone();
        let exit = exited.wait_for(Option::is_some).await.ok().and_then(|exit| *exit);
        exit.unwrap_or(Exit { status: Status::Signal(9), out_of_memory: false, usage: USAGE })
    }
    async fn freeze(&self) -> Result<(), String> {
        self.freezes.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }
    async fn thaw(&self) -> Result<(), String> {
        Ok(())
    }
    fn kill(&self) {
        self.task.abort();
        end(&self.exit, Exit { status: Status::Signal(9), out_of_memory: false, usage: USAGE });
    }
    fn usage(&self) -> Usage {
        USAGE
    }
}

fn end(exit: &watch::Sender<Option<Exit>>, how: Exit) {
    exit.send_if_modified(|state| state.is_none() && state.replace(how).is_none());
}

struct Running {
    fakes: Arc<Fakes>,
    exit: watch::Sender<Option<Exit>>,
    spec: Spec,
    busy: Busy,
}

/// Counts as busy until it is dropped.
struct Busy(Arc<AtomicUsize>);

impl Busy {
    fn new(count: &Arc<AtomicUsize>) -> Self {
        count.fetch_add(1, Ordering::SeqCst);
        Busy(count.clone())
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

async fn for_ever(busy: Busy) {
    drop(busy);
    std::future::pending().await
}

impl Running {
    async fn run(mut self, address: SocketAddr, mut written: tokio::io::DuplexStream) {
        let mut connection = TcpStream::connect(address).await.unwrap();
        let start = *self.fakes.start.lock().unwrap();
        match start {
            Start::Well => {}
            Start::Never => return for_ever(self.busy).await,
            Start::Exit => return self.exited(Status::Code(1), false),
            Start::Error => {
                let body = br#"{"errorType":"Runtime.ImportModuleError","errorMessage":"no"}"#;
                let headers = "lambda-runtime-function-error-type: Runtime.ImportModuleError\r\n";
                post(&mut connection, "/2018-06-01/runtime/init/error", headers, body).await;
                return self.exited(Status::Code(1), false);
            }
        }
        loop {
            let next = request("GET", "/2018-06-01/runtime/invocation/next", "", b"");
            connection.write_all(&next).await.unwrap();
            drop(self.busy);
            let Some((_, headers, body)) = reply(&mut connection).await else { return };
            self.busy = Busy::new(&self.fakes.busy);
            let find = |name: &str| headers.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone());
            let id = find("lambda-runtime-aws-request-id").unwrap();
            let (print, mut printed) = tokio::sync::mpsc::channel::<Vec<u8>>(64);
            let told = Told {
                event: serde_json::from_slice(&body).unwrap(),
                headers,
                env: self.spec.env.clone(),
                print,
            };
            let program = self.fakes.program.lock().unwrap().clone();
            let mut acting = program(told);
            let act = loop {
                tokio::select! {
                    biased;
                    Some(bytes) = printed.recv() => written.write_all(&bytes).await.unwrap(),
                    act = &mut acting => break act,
                }
            };
            while let Ok(bytes) = printed.try_recv() {
                written.write_all(&bytes).await.unwrap();
            }
            let path = format!("/2018-06-01/runtime/invocation/{id}");
            match act {
                Act::Answer(value) => {
                    let body = value.to_string();
                    post(&mut connection, &format!("{path}/response"), "", body.as_bytes()).await;
                }
                Act::AnswerBytes(count) => {
                    let body = vec![b'1'; count];
                    // The connection ends where the body is refused.
                    connection = TcpStream::connect(address).await.unwrap();
                    post(&mut connection, &format!("{path}/response"), "", &body).await;
                    connection = TcpStream::connect(address).await.unwrap();
                }
                Act::Raise(kind, message) => {
                    let body = serde_json::json!({"errorType": kind, "errorMessage": message});
                    let headers = format!("lambda-runtime-function-error-type: {kind}\r\n");
                    let body = body.to_string();
                    let path = format!("{path}/error");
                    post(&mut connection, &path, &headers, body.as_bytes()).await;
                }
                Act::Exit(code) => return self.exited(Status::Code(code), false),
                Act::OutOfMemory => return self.exited(Status::Signal(9), true),
                Act::Hang => return for_ever(self.busy).await,
            }
        }
    }

    fn exited(self, status: Status, out_of_memory: bool) {
        end(&self.exit, Exit { status, out_of_memory, usage: USAGE });
    }
}

fn request(method: &str, path: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head =
        format!("{method} {path} HTTP/1.1\r\nhost: x\r\n{headers}content-length: {length}\r\n\r\n");
    [head.as_bytes(), body].concat()
}

async fn post(connection: &mut TcpStream, path: &str, headers: &str, body: &[u8]) {
    // Refused halfway is an answer too.
    let _ = connection.write_all(&request("POST", path, headers, body)).await;
    let _ = reply(connection).await;
}

type Reply = (u16, Vec<(String, String)>, Bytes);

async fn reply(connection: &mut TcpStream) -> Option<Reply> {
    let mut bytes = Vec::new();
    let head = loop {
        if let Some(at) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
            break at;
        }
        if connection.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let text = String::from_utf8_lossy(&bytes[..head]).into_owned();
    let mut lines = text.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers: Vec<_> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length")?.1.parse().ok()?;
    let mut body = bytes.split_off(head + 4);
    while body.len() < length {
        if connection.read_buf(&mut body).await.ok()? == 0 {
            return None;
        }
    }
    Some((status, headers, body.into()))
}

pub struct NoDoor;

impl EndpointDoor for NoDoor {
    fn serve(&self, _: TcpListener, _: Option<Outside>) -> Box<dyn Any + Send + Sync> {
        Box::new(())
    }
}

const USAGE: Usage = Usage { peak_memory_bytes: Some(40 << 20), cpu_ns: None };
