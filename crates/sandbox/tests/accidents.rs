//! What waits for a function and dies before it comes. One test: it looks at all children of its process.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panic")]
#![allow(clippy::disallowed_methods, reason = "processes are looked at from outside, in real time")]

mod support;

use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::process::{Pid, Signal};
use sandbox::{Bundle, InterpreterConfig, Isolation, Launch, Layer, Sandbox, Spec, Warm};
use support::*;

const EVERY: Duration = Duration::from_millis(5);
/// An established connection to 127.0.0.1:9001, as the kernel lists it.
const TO_THE_RUNTIME_API: &str = "0100007F:2329 01 ";

/// Processes of this test's environments; whether each is the first of its environment.
fn inside() -> Vec<(Pid, bool)> {
    let namespace = |pid: &str| std::fs::read_link(format!("/proc/{pid}/ns/pid")).ok();
    let (me, own) = (std::process::id().to_string(), namespace("self"));
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc").unwrap().flatten() {
        let name = entry.file_name().into_string().unwrap_or_default();
        let Ok(status) = std::fs::read_to_string(entry.path().join("status")) else { continue };
        let field = |name: &str| status.lines().find_map(|line| line.strip_prefix(name));
        let numbers: Vec<_> = field("NSpid:").unwrap_or_default().split_whitespace().collect();
        // One that has died is collected when its environment is.
        let dead = field("State:").is_none_or(|state| state.trim().starts_with('Z'));
        let elsewhere = !dead && namespace(&name).is_some_and(|of| Some(of) != own);
        if elsewhere && descends(&name, &me) {
            let pid = name.parse().ok().and_then(Pid::from_raw).unwrap();
            found.push((pid, numbers.last() == Some(&"1")));
        }
    }
    found
}

fn descends(pid: &str, from: &str) -> bool {
    let parent = |pid: &String| {
        let status = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
        let parent = status.lines().find_map(|line| line.strip_prefix("PPid:"))?.trim();
        (parent != "0").then(|| parent.to_owned())
    };
    std::iter::successors(Some(pid.to_owned()), parent).any(|pid| pid == from)
}

/// Those that wait for a function; an interpreter has connected to its Runtime API by then.
fn waiting(warm: Warm) -> Option<Pid> {
    let connects = matches!(warm, Warm::Node { .. } | Warm::Ruby | Warm::Java { .. });
    let waits = |pid: &Pid| {
        let read =
            |file: &str| std::fs::read_to_string(format!("/proc/{}/{file}", pid.as_raw_nonzero()));
        let connected = || {
            ["net/tcp", "net/tcp6"]
                .iter()
                .any(|file| read(file).is_ok_and(|all| all.contains(TO_THE_RUNTIME_API)))
        };
        read("status").is_ok_and(|status| status.contains("Seccomp:\t2"))
            && (!connects || connected())
    };
    inside().into_iter().filter(|(_, first)| !first).map(|(pid, _)| pid).find(waits)
}

async fn until<T>(what: &str, mut found: impl FnMut() -> Option<T>) -> T {
    soon(what, async {
        loop {
            match found() {
                Some(found) => return found,
                None => tokio::time::sleep(EVERY).await,
            }
        }
    })
    .await
}

/// The cgroups of this process's environments.
fn groups() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let ours = format!("millstream-sandbox-{}-", std::process::id());
    let mut rest = vec![PathBuf::from("/sys/fs/cgroup")];
    while let Some(directory) = rest.pop() {
        for path in entries(&directory) {
            let own = |part: &Path| {
                part.file_name().is_some_and(|n| n.to_string_lossy().starts_with(&ours))
            };
            if own(&directory) {
                found.push(path);
            } else {
                rest.push(path);
            }
        }
    }
    found
}

fn entries(directory: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(directory).into_iter().flatten().flatten();
    entries.filter(|e| e.file_type().is_ok_and(|kind| kind.is_dir())).map(|e| e.path()).collect()
}

/// A function of each kind that something waits for, and what answers its first event.
fn functions() -> Vec<(Warm, Spec)> {
    let curl = "api=http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation
                curl -s -o /tmp/event $api/next && curl -s -d @/tmp/event $api/request-1/response; sleep 1000";
    let python = "def handler(event, context): return event\n";
    let node = "exports.handler = async (event) => event;";
    let ruby = "def handler(event:, context:) event end";
    let java = "package example; public class Echo { public Object handle(Object event) { return event; } }";
    let mut all = vec![(Warm::Exec, shell_spec(curl)), (Warm::Python, python_spec(python))];
    if installed("node") {
        let spec = node_spec("index.handler", &[("index.js", node)]);
        all.push((Warm::Node { memory_bytes: MEMORY_BYTES, sdk: Bundle::V3 }, spec));
    }
    if installed("ruby") {
        let launch = Launch::Ruby { handler: "function.handler".into() };
        all.push((Warm::Ruby, spec_of(launch, "ruby3.3", &[("function.rb", ruby)])));
    }
    if installed("javac") {
        let launch = Launch::Java { handler: "example.Echo::handle".into() };
        let spec = spec_of(launch, "java17", &[("Echo.java", java)]);
        let mut javac = std::process::Command::new("javac");
        javac.args(["-d", ".", "Echo.java"]).current_dir(&spec.code);
        assert!(javac.status().unwrap().success());
        all.push((Warm::Java { memory_bytes: MEMORY_BYTES }, spec));
    }
    all
}

#[tokio::test]
async fn what_dies_while_it_waits_costs_its_function_nothing_and_leaves_nothing() {
    for (warm, spec) in functions() {
        let mut config = python_config("accidents");
        let of =
            |program: &str| Some(InterpreterConfig { interpreter: program.into(), pool_size: 1 });
        (config.node, config.ruby, config.java) = (of("node"), of("ruby"), of("java"));
        (config.warm_at_start, config.isolation) = (false, Isolation::Available);
        let state_dir = config.state_dir.clone();
        let sandbox = Sandbox::start(config).await.unwrap();
        if !has(&sandbox, &[Layer::Namespaces, Layer::Seccomp]) {
            return;
        }
        sandbox.warm_up(warm);
        let victim = until(&format!("{warm:?} waits"), || waiting(warm)).await;
        rustix::process::kill_process(victim, Signal::KILL).unwrap();
        until("it is gone", || (!inside().iter().any(|(pid, _)| *pid == victim)).then_some(()))
            .await;
        for said in ["\"first\"", "\"second\""] {
            let mut environment = sandbox.spawn(spec.clone()).await.unwrap();
            let posted = RuntimeApi::of(&mut environment).invoke(said).await;
            assert_eq!(posted.text(), said, "{warm:?}");
            environment.kill();
            soon("end", environment.exited()).await;
        }
        let before = entries(&state_dir);
        drop(sandbox);
        until("nobody is left", || inside().is_empty().then_some(())).await;
        until("no group is left", || groups().is_empty().then_some(())).await;
        assert_eq!(entries(&state_dir), before, "{warm:?}");
        assert!(entries(&state_dir.join("root")).is_empty(), "{warm:?}");
    }
}
