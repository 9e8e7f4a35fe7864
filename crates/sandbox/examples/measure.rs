//! Measures what `docs/sandbox.md` states: cold start, warm invoke, memory. Run in release:
//! `cargo run --release -p sandbox --example measure -- [python|node [INTERPRETER]]`.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a measurement stops where it fails")]
#![allow(clippy::disallowed_methods, reason = "measuring needs the real clock")]

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use sandbox::{
    Authority, Bundle, Config, Environment, InterpreterConfig, Launch, PythonConfig, Sandbox, Spec,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const ROUNDS: usize = 30;
/// Far longer than an environment takes to be prepared.
const SETTLE: Duration = Duration::from_millis(1_500);
const WARM_ROUNDS: usize = 2_000;
const PLAIN: &str = "def handler(event, context):\n    return event\n";
const WITH_BOTO3: &str = "import boto3\nTABLE = boto3.client('dynamodb')\n\
                          def handler(event, context):\n    return event\n";
const NODE_PLAIN: &str = "exports.handler = async (event) => event;\n";
const NODE_WITH_SDK: &str = "const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');\n\
                             const table = new DynamoDBClient({});\n\
                             exports.handler = async (event) => event;\n";
const NEXT: &[u8] =
    b"HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: 8476a536-e9f4-11e8-9739-2dfe598c3fcd\r\n\
    Lambda-Runtime-Deadline-Ms: 99999999999999\r\nLambda-Runtime-Invoked-Function-Arn: arn\r\n\
    Content-Length: 13\r\n\r\n{\"key\": \"va\"}";
const ACCEPTED: &[u8] = b"HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\n{}";

struct Api(TcpStream);

impl Api {
    async fn of(environment: &mut Environment) -> Self {
        let stream = environment.take_runtime_api().unwrap().accept().await.unwrap();
        stream.set_nodelay(true).unwrap();
        Self(stream)
    }

    /// One request: heads and bodies are small enough to arrive at once.
    async fn request(&mut self) -> Vec<u8> {
        let mut buffer = vec![0; 65_536];
        let length = self.0.read(&mut buffer).await.unwrap();
        buffer.truncate(length);
        assert!(length > 0, "the runtime went away");
        buffer
    }

    async fn invoke(&mut self) {
        self.0.write_all(NEXT).await.unwrap();
        let posted = self.request().await;
        assert!(posted.starts_with(b"POST"), "{}", String::from_utf8_lossy(&posted));
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    if std::env::args().nth(1).as_deref() == Some(sandbox::CAPSULE_ARG) {
        sandbox::capsule_main();
    }
    let (language, interpreter) = (std::env::args().nth(1), std::env::args().nth(2));
    let dir = std::env::temp_dir().join(format!("measure-sandbox-{}", std::process::id()));
    if language.as_deref() == Some("node") {
        node(interpreter.as_deref().unwrap_or("node"), &dir).await;
    } else {
        python(interpreter.as_deref().unwrap_or("python3"), &dir).await;
    }
    let _ = std::fs::remove_dir_all(&dir);
}

async fn python(interpreter: &str, dir: &Path) {
    let (python, runtimes) = (Path::new(interpreter), dir.join("runtimes"));
    let sdk = sandbox::python::install_sdk(python, &runtimes, &|_| {});
    let sdk_dir = timed("install the SDK", sdk).await.map_err(|e| eprintln!("{e}")).ok();
    let mut config = Config::new(dir.join("state"));
    config.python = Some(PythonConfig { interpreter: python.into(), sdk_dir });
    config.pool_size = 4;
    // Nobody looks at it: what is measured is the showing.
    let certificate = "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n".to_owned();
    config.authority = Some(Authority { certificate, subject_hash: 0 });
    let sandbox = timed("Sandbox::start", Sandbox::start(config.clone())).await.unwrap();
    let plain = spec(&dir.join("plain"), PLAIN);
    let with_sdk = spec(&dir.join("boto3"), WITH_BOTO3);
    all(sandbox, &plain, &with_sdk, "python").await;
    config.pool_size = 0;
    unpooled(Sandbox::start(config).await.unwrap(), &plain).await;
}

async fn node(interpreter: &str, dir: &Path) {
    let (node, runtimes) = (Path::new(interpreter), dir.join("runtimes"));
    let sdk = sandbox::node::install_sdk(node, &runtimes, Bundle::V3, &|_| {});
    let sdk_dir = timed("install the SDK", sdk).await.map_err(|e| eprintln!("{e}")).ok();
    let mut config = Config::new(dir.join("state"));
    config.node = Some(InterpreterConfig { interpreter: node.into(), pool_size: 2 });
    config.warm_at_start = false;
    let start = async |config: Config| {
        let sandbox = timed("Sandbox::start", Sandbox::start(config)).await.unwrap();
        sdk_dir.iter().for_each(|sdk_dir| sandbox.bundle(Bundle::V3, sdk_dir.clone()));
        sandbox
    };
    let plain = node_spec(&dir.join("plain"), NODE_PLAIN);
    let with_sdk = node_spec(&dir.join("sdk"), NODE_WITH_SDK);
    all(start(config.clone()).await, &plain, &with_sdk, "node").await;
    config.node = Some(InterpreterConfig { interpreter: node.into(), pool_size: 0 });
    unpooled(start(config).await, &plain).await;
}

/// Everything that a pool has to do with.
async fn all(sandbox: Arc<Sandbox>, plain: &Spec, with_sdk: &Spec, process: &str) {
    for (layer, reason) in sandbox.protections().missing() {
        println!("missing: {layer}: {reason}");
    }
    timed("first spawn", first_next(&sandbox, plain)).await;
    settle().await;
    burst(&sandbox, plain).await;
    rounds("spawn to first /next, from the pool", &sandbox, plain).await;
    rounds("the same, with the SDK and a client", &sandbox, with_sdk).await;
    warm(&sandbox, plain).await;
    memory(&sandbox, plain, process).await;
}

async fn unpooled(sandbox: Arc<Sandbox>, plain: &Spec) {
    first_next(&sandbox, plain).await;
    rounds("spawn to first /next, nothing pooled", &sandbox, plain).await;
}

fn node_spec(code: &Path, source: &str) -> Spec {
    std::fs::create_dir_all(code).unwrap();
    std::fs::write(code.join("index.js"), source).unwrap();
    let launch = Launch::Node { handler: "index.handler".into(), sdk: Bundle::V3 };
    let mut spec = Spec::new(launch, code, 256 * 1024 * 1024);
    spec.env = variables();
    for (name, value) in [
        ("AWS_EXECUTION_ENV", "AWS_Lambda_nodejs20.x"),
        ("LAMBDA_TASK_ROOT", "/var/task"),
        ("LANG", "en_US.UTF-8"),
        ("LD_LIBRARY_PATH", sandbox::node::LIBRARY_PATH),
        ("NODE_PATH", "/opt/nodejs/node_modules:/var/runtime/node_modules:/var/runtime:/var/task"),
    ] {
        spec.env.push((name.into(), value.into()));
    }
    spec
}

fn spec(code: &Path, source: &str) -> Spec {
    std::fs::create_dir_all(code).unwrap();
    std::fs::write(code.join("function.py"), source).unwrap();
    let launch = Launch::Python { handler: "function.handler".into() };
    let mut spec = Spec::new(launch, code, 256 * 1024 * 1024);
    spec.env = variables();
    spec
}

fn variables() -> Vec<(String, String)> {
    [
        ("AWS_REGION", "us-east-1"),
        ("AWS_DEFAULT_REGION", "us-east-1"),
        ("AWS_ACCESS_KEY_ID", "key"),
        ("AWS_SECRET_ACCESS_KEY", "secret"),
        ("AWS_LAMBDA_FUNCTION_NAME", "measure"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into()
}

async fn timed<F: Future>(what: &str, future: F) -> F::Output {
    let start = Instant::now();
    let output = future.await;
    println!("{what}: {:.1} ms", start.elapsed().as_secs_f64() * 1e3);
    output
}

async fn first_next(sandbox: &Sandbox, spec: &Spec) -> (Environment, Api) {
    let mut environment = sandbox.spawn(spec.clone()).await.unwrap();
    let mut api = Api::of(&mut environment).await;
    assert!(api.request().await.starts_with(b"GET"));
    (environment, api)
}

/// Lets the pool fill, so that what is measured is not the filling.
async fn settle() {
    tokio::time::sleep(SETTLE).await;
}

fn spread(what: &str, mut times: Vec<f64>, unit: &str) {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!(
        "{what}: median {:.2} {unit}, 90 % {:.2}, worst {:.2} ({} rounds)",
        at(0.5),
        at(0.9),
        at(1.0),
        times.len()
    );
}

async fn rounds(what: &str, sandbox: &Arc<Sandbox>, spec: &Spec) {
    let (mut spawned, mut asked) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        settle().await;
        let start = Instant::now();
        let mut environment = sandbox.spawn(spec.clone()).await.unwrap();
        spawned.push(start.elapsed().as_secs_f64() * 1e3);
        let mut api = Api::of(&mut environment).await;
        api.request().await;
        asked.push(start.elapsed().as_secs_f64() * 1e3);
        environment.kill();
        environment.exited().await;
    }
    spread(&format!("{what}: spawn returns"), spawned, "ms");
    spread(&format!("{what}: first /next"), asked, "ms");
}

/// More at once than the pool holds: how fast the pool is refilled.
async fn burst(sandbox: &Arc<Sandbox>, spec: &Spec) {
    const MANY: usize = 24;
    let start = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..MANY {
        let (sandbox, spec) = (sandbox.clone(), spec.clone());
        tasks.spawn(async move { first_next(&sandbox, &spec).await });
    }
    let made = tasks.join_all().await;
    let each = start.elapsed().as_secs_f64() * 1e3 / made.len() as f64;
    println!("{MANY} spawned at once: {each:.2} ms each");
}

async fn warm(sandbox: &Sandbox, spec: &Spec) {
    let (environment, mut api) = first_next(sandbox, spec).await;
    let (mut response, mut round, mut frozen) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..WARM_ROUNDS {
        let start = Instant::now();
        api.invoke().await;
        response.push(start.elapsed().as_secs_f64() * 1e6);
        api.0.write_all(ACCEPTED).await.unwrap();
        api.request().await;
        round.push(start.elapsed().as_secs_f64() * 1e6);
    }
    spread("warm invoke, event sent to response received", response, "µs");
    spread("warm invoke, until the next /next", round, "µs");
    for _ in 0..WARM_ROUNDS {
        environment.freeze().await.unwrap();
        let start = Instant::now();
        environment.thaw().await.unwrap();
        api.invoke().await;
        frozen.push(start.elapsed().as_secs_f64() * 1e6);
        api.0.write_all(ACCEPTED).await.unwrap();
        api.request().await;
    }
    spread("warm invoke from frozen, event sent to response received", frozen, "µs");
}

/// A field of the memory summary of each process whose name starts so, in MiB.
fn processes(name: &str, field: &str) -> Vec<f64> {
    let read = |path: std::path::PathBuf| std::fs::read_to_string(path).unwrap_or_default();
    let kib = |text: String| -> Option<f64> {
        text.lines()
            .find_map(|line| line.strip_prefix(field)?.split_whitespace().next()?.parse().ok())
    };
    std::fs::read_dir("/proc")
        .unwrap()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| read(path.join("comm")).starts_with(name))
        .filter_map(|path| kib(read(path.join("smaps_rollup"))))
        .map(|kib| kib / 1024.0)
        .collect()
}

async fn memory(sandbox: &Sandbox, spec: &Spec, process: &str) {
    let mut environments = Vec::new();
    for _ in 0..10 {
        let (environment, mut api) = first_next(sandbox, spec).await;
        api.invoke().await;
        environments.push((environment, api));
    }
    for (what, field) in
        [("resident", "Rss:"), ("of its own", "Private_Dirty:"), ("in proportion", "Pss:")]
    {
        for name in ["capsule", process] {
            spread(&format!("memory {what} of each {name} process"), processes(name, field), "MiB");
        }
    }
    let peaks = environments
        .iter()
        .filter_map(|(environment, _)| environment.usage().peak_memory_bytes)
        .map(|bytes| bytes as f64 / 1_048_576.0)
        .collect();
    spread("memory charged to an environment after one invocation", peaks, "MiB");
}
