//! Functions in the real sandbox, with this machine's Python.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panic")]
#![allow(dead_code, reason = "the shared modules serve other tests as well")]

#[path = "room/fake.rs"]
mod fake;
#[path = "room/world.rs"]
mod world;

use aws_api::lambda::{
    CreateEventSourceMappingRequest, CreateFunctionRequest, EventSourcePosition, FunctionCode,
    InvocationResponse, Lambda, LogType, Runtime,
};
use aws_api::seams::RecordSource;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use fake::NoDoor;
use foundation::{AccountId, Ambient, Caller, Region};
use sandbox::{Config, PythonConfig, Sandbox};
use serde_json::{Value, json};
use service_lambda::{Room, Seams};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use testing::stream::{self, Stream};
use world::{Everything, KeptLogs, OneRole, creation, invocation, zip_of};

struct Machine {
    room: Arc<Room>,
    stream: Arc<Stream>,
    ambient: Ambient,
    logs: Arc<KeptLogs>,
    dir: PathBuf,
}

impl Drop for Machine {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

impl Machine {
    async fn start() -> Self {
        let dir = std::env::temp_dir().join(format!("lambda-real-{}", std::process::id()));
        let mut config = Config::new(dir.join("sandbox"));
        config.python = Some(PythonConfig { interpreter: "python3".into(), sdk_dir: None });
        let sandbox = Sandbox::start(config).await.unwrap();
        let (ambient, logs) = (Ambient::system(), Arc::<KeptLogs>::default());
        let stream = Arc::new(Stream::new(ambient.clone(), &["s0"]));
        let room = Room::new(Seams {
            store: Arc::new(store::Memory::new()),
            ambient: ambient.clone(),
            environments: sandbox,
            logs: logs.clone(),
            roles: Arc::new(OneRole),
            authorizer: Arc::new(Everything),
            sources: BTreeMap::from([(
                "kinesis".to_owned(),
                stream.clone() as Arc<dyn RecordSource>,
            )]),
            messages: None,
            destinations: BTreeMap::new(),
            s3: None,
            base_url: "http://127.0.0.1:4566".to_owned(),
            node: "node".to_owned(),
            endpoint: Arc::new(NoDoor),
            concurrency: service_lambda::limits::CONCURRENCY_DEFAULT,
            data_dir: dir.clone(),
        });
        room.start().await.unwrap();
        Machine { room, stream, ambient, logs, dir }
    }

    fn caller(&self) -> Caller {
        let id = self.ambient.dice.uuid();
        Caller::root(AccountId::DEFAULT, Region::default(), id, self.ambient.now())
    }

    async fn function(&self, name: &str, file: &str, source: &str, edit: Edit) {
        let mut input = creation(name);
        input.code = FunctionCode {
            zip_file: Some(zip_of(&[(file, source.as_bytes())])),
            ..FunctionCode::default()
        };
        edit(&mut input);
        self.room.create_function(&self.caller(), input).await.unwrap();
    }

    async fn invoke(&self, name: &str, payload: &Value) -> (InvocationResponse, Value, String) {
        let input = aws_api::lambda::InvocationRequest {
            payload: Some(payload.to_string().into()),
            log_type: Some(LogType::Tail),
            ..invocation(name)
        };
        let answer = self.room.invoke(&self.caller(), input).await.unwrap();
        let value = serde_json::from_slice(answer.payload.as_deref().unwrap()).unwrap();
        let tail = STANDARD.decode(answer.log_result.as_deref().unwrap()).unwrap();
        (answer, value, String::from_utf8_lossy(&tail).into_owned())
    }
}

type Edit = fn(&mut CreateFunctionRequest);

const SOURCE: &str = r#"
import os, sys, time
count = 0
def handler(event, context):
    global count
    count += 1
    do = event.get("do")
    if do == "raise":
        raise ValueError("no luck")
    if do == "loop":
        while True: pass
    if do == "eat":
        hoard = []
        while True: hoard.append(bytearray(8 << 20))
    if do == "exit":
        os._exit(3)
    if do == "binary":
        sys.stdout.buffer.write(b"\xff\xfe\x00raw\n")
        print("after")
    if do == "fork":
        if os.fork() == 0:
            time.sleep(1000)
    if do == "big":
        return "x" * (7 << 20)
    return {"count": count, "table": os.environ["TABLE"], "left": context.get_remaining_time_in_millis(),
            "name": context.function_name, "id": context.aws_request_id}
"#;

async fn functions() {
    let machine = Machine::start().await;
    let edit: Edit = |input| {
        input.timeout = Some(2);
        input.memory_size = Some(256);
    };
    machine.function("f", "app.py", SOURCE, edit).await;
    let (answer, value, tail) = machine.invoke("f", &json!({})).await;
    assert_eq!(answer.function_error, None, "{value} {tail}");
    assert_eq!((&value["count"], &value["table"]), (&json!(1), &json!("clicks")));
    assert!(value["left"].as_i64().is_some_and(|left| (1_000..=2_000).contains(&left)), "{value}");
    let (_, value, tail) = machine.invoke("f", &json!({})).await;
    assert_eq!(value["count"], 2, "the environment is used again");
    assert!(tail.starts_with("START RequestId: ") && !tail.contains("Init Duration"), "{tail}");

    for (what, kind, message) in [
        ("raise", "ValueError", "no luck"),
        ("loop", "Sandbox.Timedout", "Task timed out after 2.00 seconds"),
        ("eat", "Runtime.ExitError", "Runtime exited with error: signal: killed"),
        ("exit", "Runtime.ExitError", "Runtime exited with error: exit status 3"),
        ("big", "Function.ResponseSizeTooLarge", "exceeded maximum allowed payload size"),
    ] {
        let (answer, value, tail) = machine.invoke("f", &json!({"do": what})).await;
        assert_eq!(answer.function_error.as_deref(), Some("Unhandled"), "{what}: {value}");
        assert_eq!(value["errorType"], kind, "{what}: {value}\n{tail}");
        assert!(value["errorMessage"].as_str().unwrap().ends_with(message) || what == "big");
        assert!(value["errorMessage"].as_str().unwrap().contains(message), "{what}: {value}");
        let (answer, value, _) = machine.invoke("f", &json!({})).await;
        assert_eq!(answer.function_error, None, "after {what}: {value}");
    }
    let (_, _, tail) = machine.invoke("f", &json!({"do": "binary"})).await;
    assert!(tail.contains("raw\nafter\nEND RequestId"), "printed before it answered: {tail}");
    let (answer, _, _) = machine.invoke("f", &json!({"do": "fork"})).await;
    assert_eq!(answer.function_error, None);
    let (answer, _, _) = machine.invoke("f", &json!({})).await;
    assert_eq!(answer.function_error, None);

    machine.function("broken", "app.py", "import nothing_of_that_name\n", |_| {}).await;
    let (answer, value, _) = machine.invoke("broken", &json!({})).await;
    assert_eq!(answer.function_error.as_deref(), Some("Unhandled"));
    assert_eq!(value["errorType"], "Runtime.ImportModuleError", "{value}");

    let script = "#!/bin/sh\nexit 7\n";
    let provided: Edit = |input| input.runtime = Some(Runtime::ProvidedAl2023);
    machine.function("closed", "bootstrap", script, provided).await;
    let closed = machine.room.invoke(&machine.caller(), invocation("closed")).await;
    assert!(closed.is_err_and(|error| error.is("InvalidRuntimeException")), "not executable");
    machine.function("shell", "+bootstrap", script, provided).await;
    let (answer, value, _) = machine.invoke("shell", &json!({})).await;
    assert_eq!(answer.function_error.as_deref(), Some("Unhandled"));
    assert_eq!(value["errorType"], "Runtime.ExitError", "{value}");
    let lines = machine.logs.lines.lock().unwrap().clone();
    assert!(lines.iter().any(|line| line.contains("ValueError")), "{lines:?}");
    figures(&machine).await;
}

/// What it takes, for whoever reads the output; a debug build on a busy machine tells little.
async fn figures(machine: &Machine) {
    let clock = &machine.ambient.clock;
    let mut warm = Vec::new();
    for _ in 0..200 {
        let begun = clock.monotonic_ns();
        machine.invoke("f", &json!({})).await;
        warm.push((clock.monotonic_ns() - begun) / 1_000);
    }
    warm.sort_unstable();
    let mut cold = Vec::new();
    for n in 0..10 {
        let name = format!("cold{n}");
        machine.function(&name, "app.py", SOURCE, |_| {}).await;
        let begun = clock.monotonic_ns();
        machine.invoke(&name, &json!({})).await;
        cold.push((clock.monotonic_ns() - begun) / 1_000);
    }
    cold.sort_unstable();
    backlog(machine).await;
    println!("warm invoke: median {} µs; cold: median {} µs", warm[100], cold[5]);
}

const READER: &str = r#"
import base64, time
def handler(event, context):
    last = base64.b64decode(event["Records"][-1]["kinesis"]["data"]).decode()
    print("BATCH", len(event["Records"]), int(time.time() * 1e6), last[:8])
"#;

/// A backlog of 5,000 records in batches of 100, then single records.
async fn backlog(machine: &Machine) {
    machine.function("reader", "app.py", READER, |_| {}).await;
    let clock = &machine.ambient.clock;
    let body = "x".repeat(1024);
    for n in 0..5_000 {
        machine.stream.put("s0", "k", &format!("{n:08}{body}"));
    }
    let begun = clock.monotonic_ns();
    let input = CreateEventSourceMappingRequest {
        function_name: "reader".into(),
        event_source_arn: Some(stream::ARN.into()),
        starting_position: Some(EventSourcePosition::TrimHorizon),
        batch_size: Some(100),
        ..CreateEventSourceMappingRequest::default()
    };
    machine.room.create_event_source_mapping(&machine.caller(), input).await.unwrap();
    let batch = |lines: &[String], last: &str| {
        lines.iter().find(|line| line.starts_with("BATCH") && line.ends_with(last)).cloned()
    };
    let until = async |last: &str| loop {
        let changed = machine.logs.changed.notified();
        if let Some(line) = batch(&machine.logs.lines.lock().unwrap(), last) {
            return line;
        }
        changed.await;
    };
    until("00004999").await;
    let backlog_ms = (clock.monotonic_ns() - begun) / 1_000_000;
    let mut latencies = Vec::new();
    for n in 5_000..5_050 {
        let put = clock.now().as_millis() * 1000;
        let text = format!("{n:08}");
        machine.stream.put("s0", "k", &text);
        let line = until(&text).await;
        let at: i64 = line.split(' ').nth(2).unwrap().parse().unwrap();
        latencies.push(at - put);
    }
    latencies.sort_unstable();
    println!("backlog of 5,000: {backlog_ms} ms; put to handler: median {} µs", latencies[25]);
}

/// As much of a test harness as runners ask for.
fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if args.first().map(String::as_str) == Some(sandbox::CAPSULE_ARG) {
        sandbox::capsule_main();
    }
    let has = |word: &str| args.iter().any(|arg| arg == word);
    if has("--list") {
        if !has("--ignored") {
            println!("functions_in_the_real_sandbox: test");
        }
        return;
    }
    tracing_subscriber::fmt().with_max_level(tracing::Level::WARN).init();
    tokio::runtime::Runtime::new().unwrap().block_on(functions());
    println!("test functions_in_the_real_sandbox ... ok");
}
