//! Limits, freezing, and that nothing survives.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panic")]

mod support;

use rustix::event::{PollFd, PollFlags};
use rustix::process::{Pid, PidfdFlags};
use sandbox::{Layer, Status};
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use support::*;

#[tokio::test]
async fn eating_memory_ends_the_environment_and_is_reported() {
    let sandbox = python_sandbox("memory").await;
    if !has(&sandbox, &[Layer::Memory]) {
        return;
    }
    let mut spec = python_spec("def handler(size, c): return len(bytearray(b'x') * size)\n");
    spec.limits.memory_bytes = 64 * 1024 * 1024;
    let mut environment = sandbox.spawn(spec).await.unwrap();
    let mut api = RuntimeApi::of(&mut environment);
    assert_eq!(api.invoke("20000000").await.json(), 20_000_000, "what fits, fits");
    let peak = environment.usage().peak_memory_bytes.unwrap();
    assert!((20_000_000..64 * 1024 * 1024).contains(&peak), "{peak}");
    api.give("200000000").await;
    let exit = soon("end", environment.exited()).await;
    assert_eq!((exit.status, exit.out_of_memory), (Status::Signal(9), true));
    assert!(exit.usage.peak_memory_bytes.unwrap() > peak);
    assert_eq!(environment.usage(), exit.usage, "still told after the end");
}

#[tokio::test]
async fn processes_are_limited_and_none_survives_the_environment() {
    let sandbox = python_sandbox("processes").await;
    if !has(&sandbox, &[Layer::Namespaces, Layer::Processes]) {
        return;
    }
    let source = "
import os, time
def handler(e, c):
    made = 0
    try:
        while True:
            if os.fork() == 0:
                os.setsid()
                try: os.fork()
                finally: time.sleep(1000)
            made += 1
    except BlockingIOError:
        return made
";
    let mut spec = python_spec(source);
    spec.limits.processes = 20;
    let mut environment = sandbox.spawn(spec.clone()).await.unwrap();
    let made = RuntimeApi::of(&mut environment).invoke("{}").await.json();
    assert!((5..20).contains(&made.as_u64().unwrap()), "{made}");
    let alive = processes_with(&spec.code);
    assert!((10..=21).contains(&alive.len()), "20 and the first process: {alive:?}");
    environment.kill();
    soon("end", environment.exited()).await;
    assert_eq!(processes_with(&spec.code), Vec::<u32>::new());
}

/// Daemons end with the program, too: by its exit, and by dropping the environment.
#[tokio::test]
async fn daemons_end_with_the_program() {
    let sandbox = python_sandbox("daemons").await;
    if !has(&sandbox, &[Layer::Namespaces]) {
        return;
    }
    let spec =
        shell_spec("setsid sleep 1000 & (setsid sleep 1000 &) ; echo started; read x < /dev/zero");
    let mut environment = sandbox.spawn(spec.clone()).await.unwrap();
    let line = first_line(&mut environment).await;
    assert_eq!(line, "started");
    assert!(processes_with(&spec.code).len() >= 4);
    let watched = watch(&spec.code);
    drop(environment);
    all_gone(watched);

    let spec = shell_spec("setsid sleep 1000 & echo started; exit 5");
    let environment = sandbox.spawn(spec.clone()).await.unwrap();
    let exit = soon("end", environment.exited()).await;
    assert_eq!(exit.status, Status::Code(5));
    assert_eq!(processes_with(&spec.code), Vec::<u32>::new());
}

#[tokio::test]
async fn the_frozen_stand_still_and_go_on_when_thawed() {
    let sandbox = python_sandbox("freeze").await;
    if !has(&sandbox, &[Layer::Freezer]) {
        return;
    }
    let source = "
import threading
def spin():
    while True: pass
threading.Thread(target=spin, daemon=True).start()
def handler(e, c): return e
";
    let mut environment = sandbox.spawn(python_spec(source)).await.unwrap();
    let mut api = RuntimeApi::of(&mut environment);
    api.invoke("1").await;
    environment.freeze().await.unwrap();
    // Running another takes time enough for a spinning thread to be noticed. On a busy machine the
    // thread may get to its standstill only after a while; one that spins never does.
    let before = soon("standstill", async {
        loop {
            let before = environment.usage().cpu_ns.unwrap();
            invoke_once(&sandbox, "def handler(e, c): pass\n").await;
            if environment.usage().cpu_ns.unwrap() == before {
                return before;
            }
        }
    })
    .await;
    environment.thaw().await.unwrap();
    assert_eq!(api.invoke("2").await.json(), 2);
    soon("CPU time", async {
        while environment.usage().cpu_ns.unwrap() == before {
            tokio::task::yield_now().await;
        }
    })
    .await;
    environment.freeze().await.unwrap();
    environment.kill();
    let exit = soon("the end of the frozen", environment.exited()).await;
    assert_eq!(exit.status, Status::Signal(9));
}

#[tokio::test]
async fn open_files_are_limited() {
    let sandbox = python_sandbox("files").await;
    let source = "
import errno, os
def handler(e, c):
    fds = []
    try:
        while True: fds.append(os.open('/dev/null', os.O_RDONLY))
    except OSError as e:
        return [errno.errorcode[e.errno], len(fds) > 1000]
";
    assert_eq!(invoke_once(&sandbox, source).await, json!(["EMFILE", true]));
}

/// A server killed with -9 leaves no process, even if the environment was frozen.
#[test]
fn the_death_of_the_server_leaves_nothing() {
    let code = code("");
    let mut server = holder(&[], &code, "setsid sleep 1000 & echo started; read x < /dev/zero");
    if server.lines.iter().any(|line| line.starts_with("missing user")) {
        return eprintln!("SKIPPED: no namespaces here");
    }
    assert!(server.lines.contains(&"output started".to_owned()), "{:?}", server.lines);
    let watched = watch(&code);
    assert!(watched.len() >= 3, "the first process, the shell and what it started");
    server.process.kill().unwrap();
    server.process.wait().unwrap();
    all_gone(watched);
}

/// The same without being root.
#[test]
fn another_user_gets_an_environment_too() {
    let code = code("");
    let me = rustix::process::getuid();
    if !me.is_root() {
        return eprintln!("SKIPPED: every other test here runs without root already");
    }
    let drop_root = ["setpriv", "--reuid=65000", "--regid=65000", "--clear-groups", "--"];
    if !Command::new("setpriv").arg("--version").output().is_ok_and(|out| out.status.success()) {
        return eprintln!("SKIPPED: no setpriv here");
    }
    let server = holder(&drop_root, &code, "echo $(id -u) $$; ls /; read x < /dev/zero");
    eprintln!("as another user: {:?}", server.lines);
    if server.lines.iter().any(|line| line.starts_with("missing user")) {
        return eprintln!("SKIPPED: no namespaces for users here");
    }
    assert!(server.lines.contains(&"output 993 2".to_owned()), "{:?}", server.lines);
    let watched = watch(&code);
    drop(server);
    all_gone(watched);
}

struct Holder {
    process: std::process::Child,
    lines: Vec<String>,
}

impl Drop for Holder {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A server of its own process, holding one frozen environment.
fn holder(before: &[&str], code: &std::path::Path, script: &str) -> Holder {
    let state = scratch("held");
    std::os::unix::fs::chown(&state, Some(65_000), Some(65_000)).unwrap_or_default();
    if before.is_empty() {
        std::os::unix::fs::chown(&state, Some(0), Some(0)).unwrap_or_default();
    }
    let words: Vec<_> =
        before.iter().copied().chain([env!("CARGO_BIN_EXE_sandbox-capsule"), "hold"]).collect();
    let mut process = Command::new(words[0])
        .args(&words[1..])
        .args([state.as_path(), code])
        .arg(script)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = Vec::new();
    for line in BufReader::new(process.stdout.take().unwrap()).lines() {
        lines.push(line.unwrap());
        if lines.last().is_some_and(|line| line == "frozen") {
            break;
        }
    }
    Holder { process, lines }
}

async fn first_line(environment: &mut sandbox::Environment) -> String {
    use tokio::io::{AsyncBufReadExt, BufReader};
    let mut lines = BufReader::new(environment.take_output().unwrap()).lines();
    soon("output", lines.next_line()).await.unwrap().unwrap()
}

/// Handles on every process of the environment with this code.
fn watch(code: &std::path::Path) -> Vec<std::os::fd::OwnedFd> {
    processes_with(code)
        .into_iter()
        .filter_map(|pid| Pid::from_raw(pid.cast_signed()))
        .map(|pid| rustix::process::pidfd_open(pid, PidfdFlags::empty()).unwrap())
        .collect()
}

/// Waits until each of them is gone.
fn all_gone(watched: Vec<std::os::fd::OwnedFd>) {
    let patience = rustix::time::Timespec { tv_sec: 30, tv_nsec: 0 };
    for pidfd in watched {
        let mut events = [PollFd::new(&pidfd, PollFlags::IN)];
        assert_eq!(rustix::event::poll(&mut events, Some(&patience)).unwrap(), 1, "it lives on");
    }
}
