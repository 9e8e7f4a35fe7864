//! What an environment cannot see, reach or do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail by panic")]

mod support;

use sandbox::{Isolation, Layer, Network, Sandbox};
use serde_json::json;
use support::*;

#[tokio::test]
async fn files_of_the_host_are_not_there_and_nothing_but_tmp_is_writable() {
    let sandbox = python_sandbox("files").await;
    if !has(&sandbox, &[Layer::Namespaces]) {
        return;
    }
    let secret = scratch("secret").join("secret");
    std::fs::write(&secret, "secret").unwrap();
    let source = format!(
        "
import os
def attempt(path):
    try:
        with open(path, 'w') as f: f.write('x')
        return 'written'
    except OSError as e:
        return type(e).__name__
def handler(e, c):
    return {{
        'seen': [p for p in ('/home', '/root/.ssh', '/etc/shadow', '/sys', '/work', {secret:?}, '/var/log') if os.path.exists(p)],
        'written': [p for p in ('/x', '/var/task/x', '/opt/x', '/etc/passwd', '/usr/x', '/var/task/function.py', '/proc/sys/kernel/hostname') if attempt(p) == 'written'],
        'tmp': attempt('/tmp/x'),
        'null': attempt('/dev/null'),
        'ids': [os.getuid(), os.getgid(), os.getgroups()],
        'processes': sorted(int(p) for p in os.listdir('/proc') if p.isdigit()),
        'hostname': os.uname().nodename,
    }}
"
    );
    let seen = invoke_once(&sandbox, &source).await;
    let groups = seen["ids"][2].clone();
    assert_eq!(
        seen,
        json!({
            "seen": [],
            "written": [],
            "tmp": "written",
            "null": "written",
            "ids": [993, 990, groups],
            "processes": [2],
            "hostname": sandbox::Spec::new(shell_spec("").launch, "/", 0).hostname,
        })
    );
    assert!(groups == json!([]) || groups == json!([990]), "{groups}");
}

#[tokio::test]
async fn tmp_is_private_sized_and_gone_with_the_environment() {
    let sandbox = python_sandbox("tmp").await;
    if !has(&sandbox, &[Layer::Namespaces]) {
        return;
    }
    let source = "
import errno, os
def handler(size, c):
    before = os.listdir('/tmp')
    try:
        with open('/tmp/big', 'wb') as f: f.write(bytes(size))
        return [before, 'fits']
    except OSError as e:
        return [before, errno.errorcode[e.errno]]
";
    let mut spec = python_spec(source);
    spec.limits.tmp_bytes = 1024 * 1024;
    let mut first = sandbox.spawn(spec.clone()).await.unwrap();
    let mut first_api = RuntimeApi::of(&mut first);
    assert_eq!(first_api.invoke("1000000").await.json(), json!([[], "fits"]));
    assert_eq!(first_api.invoke("2000000").await.json(), json!([["big"], "ENOSPC"]));
    let mut second = sandbox.spawn(spec).await.unwrap();
    let mut second_api = RuntimeApi::of(&mut second);
    assert_eq!(second_api.invoke("1").await.json(), json!([[], "fits"]), "another sees nothing");
}

#[tokio::test]
async fn the_network_is_the_environments_own_loopback() {
    let sandbox = python_sandbox("network").await;
    if !has(&sandbox, &[Layer::Network]) {
        return;
    }
    let host = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = host.local_addr().unwrap().port();
    let other = sandbox.spawn(python_spec("def handler(e, c): pass\n")).await.unwrap();
    let source = format!(
        "
import errno, socket
def attempt(address, kind=socket.SOCK_STREAM, family=socket.AF_INET):
    s = socket.socket(family, kind)
    s.settimeout(5)
    try:
        s.connect(address)
        return 'connected'
    except OSError as e:
        return errno.errorcode.get(e.errno, str(e))
def handler(e, c):
    own = socket.create_server(('127.0.0.1', 0))
    return [attempt(('127.0.0.1', {port})), attempt(('192.0.2.1', 80)), attempt(('127.0.0.1', 9001)),
            attempt(('127.0.0.1', 4566)), attempt(own.getsockname()),
            [name for _, name in socket.if_nameindex()]]
"
    );
    let mut environment = sandbox.spawn(python_spec(&source)).await.unwrap();
    let posted = RuntimeApi::of(&mut environment).invoke("{}").await.json();
    assert_eq!(
        posted,
        json!(["ECONNREFUSED", "ENETUNREACH", "connected", "connected", "connected", ["lo"]])
    );
    drop(other);
}

/// System calls that are refused, by what a function would try; and their counter-examples.
#[tokio::test]
async fn dangerous_system_calls_are_refused() {
    let sandbox = python_sandbox("calls").await;
    if !has(&sandbox, &[Layer::Seccomp, Layer::Namespaces]) {
        return;
    }
    let source = "
import ctypes, errno, os, socket, threading
libc = ctypes.CDLL(None, use_errno=True)
def told(result):
    return 'done' if result != -1 else errno.errorcode[ctypes.get_errno()]
def family(number, kind, protocol=0):
    try:
        socket.socket(number, kind, protocol).close()
        return 'done'
    except OSError as e:
        return errno.errorcode[e.errno]
def child():
    pid = os.fork()
    if pid == 0: os._exit(0)
    return os.waitpid(pid, 0)[1]
def handler(e, c):
    ran = []
    thread = threading.Thread(target=lambda: ran.append(1)); thread.start(); thread.join()
    return {
        'mount': told(libc.mount(b'none', b'/tmp', b'tmpfs', 0, None)),
        'unshare user': told(libc.unshare(0x10000000)),
        'clone user': told(libc.syscall(ctypes.c_long(56), ctypes.c_ulong(0x10000000 | 17), 0, 0, 0, 0)),
        'clone3': told(libc.syscall(ctypes.c_long(435), 0, ctypes.c_ulong(0))),
        'setns': told(libc.setns(0, 0)),
        'ptrace': told(libc.ptrace(0, 0, 0, 0)),
        'bpf': told(libc.syscall(ctypes.c_long(321), 0, 0, 0)),
        'keyctl': told(libc.syscall(ctypes.c_long(250), 0, 0, 0)),
        'userfaultfd': told(libc.syscall(ctypes.c_long(323), 0)),
        'perf': told(libc.syscall(ctypes.c_long(298), 0, 0, 0, 0, 0)),
        'reboot': told(libc.reboot(0)),
        'settimeofday': told(libc.syscall(ctypes.c_long(164), 0, 0)),
        'io_uring': told(libc.syscall(ctypes.c_long(425), 1, 0)),
        'x32': told(libc.syscall(ctypes.c_long(0x40000000 | 39))),
        'packet': family(17, socket.SOCK_RAW),
        'vsock': family(40, socket.SOCK_STREAM),
        'raw': family(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP),
        'udp': family(socket.AF_INET6, socket.SOCK_DGRAM),
        'kill first': told(libc.kill(1, 9)),
        'child': child(),
        'thread': ran,
        'still here': True,
    }
";
    if std::env::consts::ARCH != "x86_64" {
        return eprintln!("SKIPPED: the numbers above are x86-64's");
    }
    let told = invoke_once(&sandbox, source).await;
    let expected = json!({
        "mount": "EPERM", "unshare user": "EPERM", "clone user": "EPERM", "clone3": "ENOSYS",
        "setns": "EPERM", "ptrace": "EPERM", "bpf": "EPERM", "keyctl": "EPERM",
        "userfaultfd": "EPERM", "perf": "EPERM", "reboot": "EPERM", "settimeofday": "EPERM",
        "io_uring": "ENOSYS", "x32": "ENOSYS", "packet": "EPERM", "vsock": "EPERM",
        "raw": "EPERM", "udp": "done", "kill first": "EPERM", "child": 0, "thread": [1],
        "still here": true,
    });
    assert_eq!(told, expected);
}

#[tokio::test]
async fn no_capability_or_descriptor_is_left() {
    let sandbox = python_sandbox("left").await;
    if !has(&sandbox, &[Layer::Namespaces, Layer::Seccomp]) {
        return;
    }
    let source = "
import os
def handler(e, c):
    status = dict(line.split(':\\t', 1) for line in open('/proc/self/status').read().splitlines() if ':\\t' in line)
    fds = {}
    for fd in os.listdir('/proc/self/fd'):
        try: fds[fd] = os.path.basename(os.readlink('/proc/self/fd/' + fd)).split(':')[0]
        except OSError: pass
    return [[int(status[n], 16) for n in ('CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb')],
            status['NoNewPrivs'], status['Seccomp'], fds, os.getcwd(), os.getsid(0) == os.getpid()]
";
    assert_eq!(
        invoke_once(&sandbox, source).await,
        json!([
            [0, 0, 0, 0, 0], "1", "2",
            {"0": "null", "1": "pipe", "2": "pipe", "3": "socket"}, "/var/task", true
        ])
    );
}

#[tokio::test]
async fn the_hosts_network_is_there_if_asked_for() {
    let mut config = python_config("host-network");
    config.network = Network::Host;
    let sandbox = Sandbox::start(config).await.unwrap();
    let host = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = host.local_addr().unwrap().port();
    let source = format!(
        "import socket\ndef handler(e, c):\n    socket.create_connection(('127.0.0.1', {port}), 5)\n    return 'connected'\n"
    );
    assert_eq!(invoke_once(&sandbox, &source).await, json!("connected"));
}

/// Without isolation the same functions run, as plain processes.
#[tokio::test]
async fn without_isolation_functions_run_as_plain_processes() {
    let mut config = python_config("off");
    config.isolation = Isolation::Off;
    let sandbox = Sandbox::start(config).await.unwrap();
    assert_eq!(sandbox.protections().missing().count(), Layer::ALL.len());
    let source = "
import os, subprocess
children = [subprocess.Popen(['sleep', '1000']), subprocess.Popen(['setsid', 'sleep', '1000'])]
def handler(e, c): return [os.environ['AWS_LAMBDA_FUNCTION_NAME'], [c.pid for c in children]]
";
    let mut environment = sandbox.spawn(python_spec(source)).await.unwrap();
    let posted = RuntimeApi::of(&mut environment).invoke("{}").await.json();
    assert_eq!(posted[0], "name");
    environment.freeze().await.unwrap();
    environment.thaw().await.unwrap();
    environment.kill();
    soon("end", environment.exited()).await;
    for pid in posted[1].as_array().unwrap() {
        let left = std::fs::read_to_string(format!("/proc/{pid}/comm")).unwrap_or_default();
        assert_ne!(left.trim(), "sleep", "{pid} survived");
    }
}

#[tokio::test]
async fn required_isolation_starts_only_with_every_layer() {
    let mut config = config("required");
    config.isolation = Isolation::Required;
    match Sandbox::start(config.clone()).await {
        Ok(sandbox) => assert_eq!(sandbox.protections().missing().count(), 0),
        Err(error) => assert!(error.to_string().contains("withholds"), "{error}"),
    }
    config.capsule = "/bin/false".into();
    let refused = Sandbox::start(config).await.unwrap_err().to_string();
    assert!(refused.contains("user, mount, pid, ipc and uts namespaces"), "{refused}");
}
