//! What the tests share: a sandbox, functions written to disk, and a small Runtime API.
#![allow(dead_code, reason = "each test binary uses its part")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, reason = "tests fail by panic")]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use sandbox::{
    Bundle, Config, Entrance, Environment, InterpreterConfig, Launch, PythonConfig, Sandbox, Spec,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Far more than anything here takes: a test that waits this long has hung.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// Memory of an environment unless the test is about memory.
pub const MEMORY_BYTES: u64 = 256 * 1024 * 1024;

/// Waits, but not for ever.
pub async fn soon<F: Future>(what: &str, future: F) -> F::Output {
    match tokio::time::timeout(PATIENCE, future).await {
        Ok(value) => value,
        Err(_) => panic!("{what}: nothing happened"),
    }
}

/// A directory of this test's own, readable by others as code must be.
pub fn scratch(name: &str) -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("{name}-{}-{number}", std::process::id()));
    std::fs::create_dir_all(&dir).unwrap();
    dir
}

pub fn config(name: &str) -> Config {
    let mut config = Config::new(scratch(name));
    config.capsule = env!("CARGO_BIN_EXE_sandbox-capsule").into();
    config.pool_size = 1;
    config
}

pub fn python_config(name: &str) -> Config {
    let mut config = config(name);
    config.python = Some(PythonConfig { interpreter: "python3".into(), sdk_dir: None });
    config
}

/// A sandbox with Python.
pub async fn python_sandbox(name: &str) -> Arc<Sandbox> {
    soon("start", Sandbox::start(python_config(name))).await.unwrap()
}

pub fn node_config(name: &str) -> Config {
    let mut config = config(name);
    config.node = Some(InterpreterConfig { interpreter: "node".into(), pool_size: 1 });
    config.warm_at_start = false;
    config
}

/// A sandbox with Node.js.
pub async fn node_sandbox(name: &str) -> Arc<Sandbox> {
    soon("start", Sandbox::start(node_config(name))).await.unwrap()
}

/// A spec of a Node.js function with these files, run as nodejs20.x.
pub fn node_spec(handler: &str, files: &[(&str, &str)]) -> Spec {
    let dir = scratch("code");
    for (name, text) in files {
        let path = dir.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let launch = Launch::Node { handler: handler.into(), sdk: Bundle::V3 };
    let mut spec = Spec::new(launch, dir, MEMORY_BYTES);
    spec.env = [
        ("AWS_EXECUTION_ENV", "AWS_Lambda_nodejs20.x"),
        ("AWS_LAMBDA_FUNCTION_NAME", "name"),
        ("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"),
        ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "256"),
        ("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/name"),
        ("AWS_LAMBDA_LOG_STREAM_NAME", "stream"),
        ("LAMBDA_TASK_ROOT", "/var/task"),
        ("LANG", "en_US.UTF-8"),
        ("LD_LIBRARY_PATH", sandbox::node::LIBRARY_PATH),
        ("NODE_PATH", "/opt/nodejs/node_modules:/var/runtime/node_modules:/var/runtime:/var/task"),
        ("PATH", "/usr/local/bin:/usr/bin:/bin"),
        ("TZ", ":UTC"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into();
    spec
}

/// A code directory with one module, `function.py`.
pub fn code(source: &str) -> PathBuf {
    let dir = scratch("code");
    std::fs::write(dir.join("function.py"), source).unwrap();
    dir
}

/// A spec of `function.handler` in the given source.
pub fn python_spec(source: &str) -> Spec {
    let mut spec = Spec::new(
        Launch::Python { handler: "function.handler".into() },
        code(source),
        MEMORY_BYTES,
    );
    spec.env = vec![
        ("AWS_LAMBDA_FUNCTION_NAME".into(), "name".into()),
        ("AWS_LAMBDA_FUNCTION_VERSION".into(), "$LATEST".into()),
        ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE".into(), "256".into()),
        ("AWS_LAMBDA_LOG_GROUP_NAME".into(), "/aws/lambda/name".into()),
        ("AWS_LAMBDA_LOG_STREAM_NAME".into(), "stream".into()),
        ("PATH".into(), "/usr/local/bin:/usr/bin:/bin".into()),
    ];
    spec
}

/// A spec of a shell script.
pub fn shell_spec(script: &str) -> Spec {
    let launch =
        Launch::Exec { path: "/bin/sh".into(), args: vec!["-c".into(), script.to_owned()] };
    let mut spec = Spec::new(launch, code(""), MEMORY_BYTES);
    spec.env = vec![("PATH".into(), "/usr/local/bin:/usr/bin:/bin".into())];
    spec
}

/// What the runtime tells its API.
#[derive(Debug, PartialEq, Eq)]
pub struct Request {
    pub method: String,
    pub path: String,
    pub head: String,
    pub body: Vec<u8>,
}

impl Request {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// The Runtime API of one environment, driven by the test: `next` then `answer`.
pub struct RuntimeApi {
    entrance: Entrance,
    stream: Option<TcpStream>,
    buffer: Vec<u8>,
}

impl RuntimeApi {
    pub fn of(environment: &mut Environment) -> Self {
        let entrance = environment.take_runtime_api().unwrap();
        Self { entrance, stream: None, buffer: Vec::new() }
    }

    /// Somebody else who comes in, and what that one says first.
    pub async fn visitor(&mut self) -> (TcpStream, String) {
        let mut stream = soon("a visitor", self.entrance.accept()).await.unwrap();
        let mut said = vec![0; 64];
        let length = soon("a visitor's word", stream.read(&mut said)).await.unwrap();
        (stream, String::from_utf8_lossy(&said[..length]).into_owned())
    }

    /// The next request of the runtime.
    pub async fn request(&mut self) -> Request {
        soon("a request of the runtime", self.read_request()).await
    }

    async fn read_request(&mut self) -> Request {
        loop {
            if self.stream.is_none() {
                self.stream = Some(self.entrance.accept().await.unwrap());
                self.buffer.clear();
            }
            if let Some(request) = self.parse() {
                return request;
            }
            let stream = self.stream.as_mut().unwrap();
            if stream.read_buf(&mut self.buffer).await.unwrap_or(0) == 0 {
                self.stream = None;
            }
        }
    }

    fn parse(&mut self) -> Option<Request> {
        let end = self.buffer.windows(4).position(|window| window == b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&self.buffer[..end]).into_owned();
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("Content-Length: ")?.parse().ok())
            .unwrap_or(0);
        let body = self.buffer.get(end + 4..end + 4 + length)?.to_vec();
        self.buffer.drain(..end + 4 + length);
        let mut words = head.split(' ').map(str::to_owned);
        let (method, path) = (words.next()?, words.next()?);
        Some(Request { method, path, head, body })
    }

    /// Everything from here on until `end` comes after `begin`.
    pub async fn read_until(&mut self, begin: &str, end: &str) -> String {
        loop {
            let text = String::from_utf8_lossy(&self.buffer).into_owned();
            if text.find(begin).is_some_and(|at| text[at..].contains(end)) {
                return text;
            }
            let stream = self.stream.as_mut().unwrap();
            let read = soon("the rest of a body", stream.read_buf(&mut self.buffer)).await;
            assert!(read.unwrap() > 0, "the body broke off after {text:?}");
        }
    }

    pub async fn reply(&mut self, status: &str, headers: &str, body: &[u8]) {
        let mut answer =
            format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\n\r\n", body.len())
                .into_bytes();
        answer.extend(body);
        self.stream.as_mut().unwrap().write_all(&answer).await.unwrap();
    }

    /// Waits for the runtime to ask for an event, and gives it one.
    pub async fn give(&mut self, event: &str) {
        let request = self.request().await;
        assert_eq!(request.path, "/2018-06-01/runtime/invocation/next", "{request:?}");
        self.reply(
            "200 OK",
            "Lambda-Runtime-Aws-Request-Id: request-1\r\n\
             Lambda-Runtime-Deadline-Ms: 99999999999999\r\n\
             Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:000000000000:function:name\r\n\
             Lambda-Runtime-Trace-Id: Root=1-2-3\r\n\
             Content-Type: application/json\r\n",
            event.as_bytes(),
        )
        .await;
    }

    /// What the runtime posts next, acknowledged.
    pub async fn posted(&mut self) -> Request {
        let request = self.request().await;
        assert_eq!(request.method, "POST", "{request:?}");
        self.reply("202 Accepted", "", b"{}").await;
        request
    }

    /// One whole invocation.
    pub async fn invoke(&mut self, event: &str) -> Request {
        self.give(event).await;
        self.posted().await
    }
}

/// Spawns, invokes once, and returns what was posted, as JSON.
pub async fn invoke_once(sandbox: &Sandbox, source: &str) -> serde_json::Value {
    let mut environment = sandbox.spawn(python_spec(source)).await.unwrap();
    let mut api = RuntimeApi::of(&mut environment);
    let posted = api.invoke("{}").await;
    assert!(posted.path.ends_with("/response"), "{}", posted.text());
    posted.json()
}

/// Everything the environment writes until its last writer is gone.
pub async fn read_output(environment: &mut Environment) -> Vec<u8> {
    let mut output = environment.take_output().unwrap();
    let mut bytes = Vec::new();
    soon("end of the output", output.read_to_end(&mut bytes)).await.unwrap();
    bytes
}

/// Processes that have this code directory mounted: all of its environment's, wherever they hide.
pub fn processes_with(code: &Path) -> Vec<u32> {
    let code = code.to_str().unwrap();
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc").unwrap().flatten() {
        let Some(pid) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        let mounts = std::fs::read_to_string(entry.path().join("mountinfo")).unwrap_or_default();
        if mounts.contains(code) {
            found.push(pid);
        }
    }
    found
}

/// Whether the sandbox has all of these layers; says so if the test cannot tell anything.
pub fn has(sandbox: &Sandbox, layers: &[sandbox::Layer]) -> bool {
    let mut all = true;
    for (layer, reason) in sandbox.protections().missing() {
        if layers.contains(&layer) {
            eprintln!("SKIPPED: this host has no {layer}: {reason}");
            all = false;
        }
    }
    all
}

/// A sandbox with all languages that wait for their functions.
pub async fn languages(name: &str) -> Arc<Sandbox> {
    let mut config = config(name);
    let of = |program: &str| Some(InterpreterConfig { interpreter: program.into(), pool_size: 1 });
    (config.ruby, config.java) = (of("ruby"), of("java"));
    config.warm_at_start = false;
    soon("start", Sandbox::start(config)).await.unwrap()
}

/// A function of these files, with what Lambda sets.
pub fn spec_of(launch: Launch, runtime: &str, files: &[(&str, &str)]) -> Spec {
    let mut spec = node_spec("", files);
    spec.launch = launch;
    spec.env.retain(|(name, _)| !["AWS_EXECUTION_ENV", "NODE_PATH"].contains(&name.as_str()));
    spec.env.push(("AWS_EXECUTION_ENV".into(), format!("AWS_Lambda_{runtime}")));
    spec
}

/// Whether the machine has that program; says so if the test cannot tell anything.
pub fn installed(program: &str) -> bool {
    let found = std::process::Command::new(program).arg("-version").output().is_ok();
    if !found {
        eprintln!("SKIPPED: this host has no {program}");
    }
    found
}
