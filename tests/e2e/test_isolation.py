"""
What a function may try against the host, the server and other functions, and what comes of it: with a server that is
root, and with one that is nobody in particular. docs/sandbox.md names what stops each.
"""

import base64
import concurrent.futures
import io
import json
import os
import pathlib
import shutil
import socket
import stat
import subprocess
import tempfile
import zipfile

import pytest
from botocore.exceptions import ClientError
from conftest import BINARY, Server, until

USER = 65_001
SECRET = "planted-" + "secret"
MIB = 1024 * 1024


class UserServer(Server):
    """One that is not root."""

    before = ("setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups", "--")


def started(request, tmp_path_factory, state, *arguments):
    """A server that is root, or a user whose files lie where another user may go."""
    if state == "root":
        server = Server(tmp_path_factory.mktemp("server"), *arguments)
    else:
        if os.geteuid() != 0 or not shutil.which("setpriv"):
            pytest.skip("root alone can be somebody else")
        place = pathlib.Path(tempfile.mkdtemp(prefix="isolation-", dir="/var/tmp"))
        request.addfinalizer(lambda: shutil.rmtree(place, ignore_errors=True))
        binary = place / "millstream"
        shutil.copy(BINARY, binary)
        os.chown(place, USER, USER)
        UserServer.runtimes, UserServer.binary = place / "runtimes", binary
        UserServer.before = (*UserServer.before[:5], "env", f"HOME={place}")
        server = UserServer(place, "--python", "/usr/bin/python3", *arguments)
    server.state = state
    return server


@pytest.fixture(scope="module", params=["root", "user"])
def server(request, tmp_path_factory):
    """A server in each state."""
    server = started(request, tmp_path_factory, request.param)
    yield server
    assert server.process.poll() is None, f"the server ended by itself: {server.log.read_text()[-4000:]}"
    assert server.stop() == 0, "the server does not stop cleanly"


@pytest.fixture(scope="module")
def role(server):
    """A role that may write its log, and nothing else."""
    return server.role("isolated", managed=("service-role/AWSLambdaBasicExecutionRole",))


@pytest.fixture(scope="module")
def run(server, role):
    """Makes a function of this source and gives what it answers to the event."""

    def run(name, source, event=None, **settings):
        server.function(name, source, role, **settings)
        error, seen, _ = server.invoke(name, event)
        return error, seen

    return run


FILES = '''
import os

def attempt(act):
    try:
        return act()
    except OSError as error:
        return type(error).__name__

def read(path):
    with open(path, "rb") as file:
        return file.read(200).decode("latin-1")

def handler(event, context):
    planted, data = event["planted"], event["data"]
    ways = [planted] + [prefix + planted for prefix in (
        "/proc/1/root", "/proc/self/root", "/proc/self/cwd/../..", "/proc/thread-self/root", "/proc/2/root/..", "/.host", "/tmp/..", "/var/task/../..")]
    os.symlink(planted, "/tmp/link")
    found = {way: attempt(lambda: read(way)) for way in [*ways, "/tmp/link", "/dev/fd/3" + planted]}
    return {
        "planted": sorted(set(found.values())),
        "shadow": attempt(lambda: read("/etc/shadow")),
        "data": attempt(lambda: os.listdir(data)),
        "binary": attempt(lambda: os.stat(event["binary"]).st_size),
        "home": {place: attempt(lambda: os.listdir(place)) for place in ("/root", "/home", "/sys", "/run", "/boot", "/srv", "/mnt")},
        "code": attempt(lambda: open("/var/task/new", "w")),
        "system": attempt(lambda: open("/usr/bin/new", "w")),
        "chmod": attempt(lambda: os.chmod("/var/task/function.py", 0o777)),
        "fds": sorted(os.readlink(f"/proc/self/fd/{fd}").split(":")[0] for fd in os.listdir("/proc/self/fd") if os.path.lexists(f"/proc/self/fd/{fd}")),
        "writable": sorted(place for place in ("/", "/var", "/var/task", "/opt", "/etc", "/dev", "/proc", "/usr", "/tmp") if os.access(place, os.W_OK)),
    }
'''


def test_the_hosts_files_and_the_data_are_not_there(server, run):
    place = server.data.parent
    planted = place / "planted"
    planted.write_text(SECRET)
    planted.chmod(0o644)
    event = {"planted": str(planted), "data": str(server.data), "binary": str(BINARY)}
    error, seen = run("files", FILES, event)
    assert error is None, seen
    assert SECRET not in str(seen)
    assert set(seen["planted"]) <= {"FileNotFoundError", "PermissionError", "NotADirectoryError"}, seen
    assert seen["shadow"] == "FileNotFoundError"
    assert seen["data"] in ("FileNotFoundError", "PermissionError"), "the data directory"
    assert seen["binary"] == "FileNotFoundError", "the server's own program"
    # The ways to an interpreter or an SDK that lie in somebody's home, and nothing else of it.
    ways = {".cache", ".pyenv", "millstream", ".nvm", ".local", ".sdkman", ".rbenv"}
    for place, found in seen["home"].items():
        assert found in ("FileNotFoundError", "PermissionError") or set(found) <= ways, (place, found)
    for changed in ("code", "system", "chmod"):
        assert seen[changed] in ("OSError", "PermissionError"), changed
    # Nothing of the server's: standard streams, the Runtime API, and the directory that is being listed.
    assert set(seen["fds"]) <= {"/dev/null", "/null", "pipe", "socket"}, seen["fds"]
    assert seen["writable"] == ["/tmp"]


PROCESSES = '''
import ctypes, errno, os, signal, socket, stat, subprocess

libc = ctypes.CDLL(None, use_errno=True)

def told(result):
    return "done" if result != -1 else errno.errorcode[ctypes.get_errno()]

def call(number, *arguments):
    return told(libc.syscall(ctypes.c_long(number), *[ctypes.c_long(argument) for argument in arguments]))

def attempt(act):
    try:
        act()
        return "done"
    except OSError as error:
        return errno.errorcode.get(error.errno, str(error))

def memory(pid):
    with open(f"/proc/{pid}/mem", "rb") as file:
        file.seek(0x400000)
        return file.read(1)

def setuid_program():
    """A program that would run as its owner: one of the system's, and one of our own making."""
    path = "/tmp/id"
    with open("/usr/bin/id", "rb") as real, open(path, "wb") as copy:
        copy.write(real.read())
    attempt(lambda: os.chmod(path, 0o6755))
    return subprocess.run([path, "-u"], capture_output=True, text=True).stdout.strip()

def handler(event, context):
    family = lambda number, kind, protocol=0: attempt(lambda: socket.socket(number, kind, protocol).close())
    status = dict(line.split(":", 1) for line in open("/proc/self/status").read().splitlines())
    return {
        "pids": sorted(int(pid) for pid in os.listdir("/proc") if pid.isdigit() and int(pid) != os.getpid()),
        "memory of 1": attempt(lambda: memory(1)),
        "environ of 1": attempt(lambda: open("/proc/1/environ").read(1) or 1 / 0),
        "ptrace": told(libc.ptrace(16, 1, 0, 0)),
        "process_vm_readv": call(310, 1, 0, 0, 0, 0, 0),
        "pidfd_getfd": call(438, 0, 0, 0),
        "kill 1": [attempt(lambda: os.kill(1, number)) for number in (signal.SIGKILL, signal.SIGSTOP)] and "alive",
        "kill others": attempt(lambda: os.kill(event["pid"], signal.SIGKILL)),
        "mount": told(libc.mount(b"none", b"/tmp", b"tmpfs", 0, None)),
        "umount": told(libc.umount2(b"/var/task", 2)),
        "bind": told(libc.mount(b"/", b"/tmp", None, 4096, None)),
        "chroot": attempt(lambda: os.chroot("/tmp")),
        "unshare": [told(libc.unshare(flag)) for flag in (0x10000000, 0x00020000, 0x40000000)],
        "keyctl": call(250, 0, -3, 0),
        "add_key": call(248, 0, 0, 0, 0, -3),
        "bpf": call(321, 0, 0, 0),
        "mknod": attempt(lambda: os.mknod("/tmp/sda", 0o600 | stat.S_IFBLK, os.makedev(8, 0))),
        "open_by_handle": call(304, -100, 0, 0),
        "raw": family(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP),
        "packet": family(17, socket.SOCK_RAW),
        "vsock": family(40, socket.SOCK_STREAM),
        "setuid": [attempt(lambda: os.setuid(0)), setuid_program()],
        "nice": attempt(lambda: os.nice(-10)),
        "hostname": attempt(lambda: socket.sethostname("mine")),
        "sysrq": attempt(lambda: open("/proc/sysrq-trigger", "w")),
        "core": attempt(lambda: open("/proc/sys/kernel/core_pattern", "w")),
        "kmsg": attempt(lambda: open("/dev/kmsg")),
        "seccomp": status["Seccomp"].strip(), "new privileges": status["NoNewPrivs"].strip(), "capabilities": int(status["CapBnd"], 16) | int(status["CapEff"], 16),
    }
'''


def test_processes_and_the_kernel_are_out_of_reach(server, run):
    bystander = subprocess.Popen(["sleep", "1000"])
    try:
        error, seen = run("processes", PROCESSES, {"pid": bystander.pid})
        assert error is None, seen
        assert bystander.poll() is None
    finally:
        bystander.kill()
        bystander.wait()
    assert [pid for pid in seen.pop("pids") if pid not in (1, 2, 3, 4)] == [], "foreign processes are seen"
    assert seen.pop("memory of 1") in ("ENOENT", "EACCES", "EPERM")
    assert seen.pop("environ of 1") in ("ENOENT", "EACCES", "EPERM")
    assert seen.pop("kill others") in ("ESRCH", "EPERM")
    assert seen.pop("sysrq") in ("EACCES", "EPERM", "ENOENT") and seen.pop("core") in ("EACCES", "EPERM", "ENOENT", "EROFS")
    # Where only one user is mapped, there is no other to become.
    assert seen.pop("setuid") in (["EPERM", "993"], ["EINVAL", "993"])
    assert seen.pop("nice") in ("EPERM", "EACCES")
    assert seen == {
        "ptrace": "EPERM", "process_vm_readv": "EPERM", "pidfd_getfd": "EPERM", "kill 1": "alive",
        "mount": "EPERM", "umount": "EPERM", "bind": "EPERM", "chroot": "EPERM", "unshare": ["EPERM"] * 3,
        "keyctl": "EPERM", "add_key": "EPERM", "bpf": "EPERM", "mknod": "EPERM", "open_by_handle": "EPERM",
        "raw": "EPERM", "packet": "EPERM", "vsock": "EPERM", "hostname": "EPERM", "kmsg": "ENOENT",
        "seccomp": "2", "new privileges": "1", "capabilities": 0,
    }  # fmt: skip


NEIGHBOUR = '''
import json, os, socket, time, urllib.request

def memory():
    """Everything in this process's memory that can be read."""
    with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb") as mem:
        for line in maps:
            place, rights = line.split()[:2]
            if rights.startswith("r") and "[v" not in line:
                begin, end = (int(part, 16) for part in place.split("-"))
                try:
                    mem.seek(begin)
                    yield mem.read(min(end - begin, 1 << 26))
                except (OSError, ValueError, OverflowError):
                    pass

def handler(event, context):
    if "keep" in event:
        open("/tmp/kept", "w").write(event["keep"])
        globals()["kept"] = event["keep"]
        return os.environ["AWS_SESSION_TOKEN"]
    # Not as it is written elsewhere: else it would be found here.
    wanted = bytes(reversed(event["reversed"].encode()))
    found = sum(wanted in part for part in memory())
    reach = lambda address: socket.create_connection(address, 3).close()
    def outcome(act):
        try:
            act()
            return "done"
        except OSError as error:
            return type(error).__name__
    return {
        # What was just made by reversing is there itself.
        "memory": found,
        "files": os.listdir("/tmp"),
        "host": outcome(lambda: reach(("127.0.0.1", event["port"]))),
        "network": [outcome(lambda: reach((host, 80))) for host in ("169.254.169.254", "10.0.0.1", "192.168.0.1")],
        "interfaces": [name for _, name in socket.if_nameindex()],
        "abstract": sum("@" in line for line in open("/proc/net/unix")),
    }
'''


def test_other_environments_have_no_trace_here(server, role):
    """Two environments of one function at once, and one of another function."""
    secret = f"{SECRET}-of-{server.state}-neighbour"
    server.function("neighbour", NEIGHBOUR, role)
    server.function("stranger", NEIGHBOUR, role)
    assert server.invoke("neighbour", {"keep": secret})[0] is None
    with socket.create_server(("127.0.0.1", 0)) as listening_here:
        event = {"reversed": secret[::-1], "port": listening_here.getsockname()[1]}
        error, seen, _ = server.invoke("stranger", event)
    assert error is None, seen
    assert seen["files"] == [], "another's files"
    assert seen["host"] == "ConnectionRefusedError", "a port of the host's"
    assert set(seen["network"]) == {"OSError"}, "no network"
    assert seen["interfaces"] == ["lo"] and seen["abstract"] == 0
    # The text itself, and copies that the search made: none came from the neighbour, who is a different process.
    _, alone, _ = server.invoke("stranger", {**event, "reversed": f"{secret}-never-told"[::-1]})
    assert seen["memory"] <= alone["memory"], "another's event"


INSIDE = '''
import hashlib, hmac, http.client, json, os, socket

ENDPOINT = os.environ["AWS_ENDPOINT_URL"].removeprefix("http://")

def get(path, **headers):
    connection = http.client.HTTPConnection(ENDPOINT, timeout=20)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    return answer.status, answer.read().decode("latin-1")

def runtime(method, path, body=None):
    connection = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"], timeout=20)
    connection.request(method, path, body)
    return connection.getresponse().status

def signed(key, secret):
    """ListFunctions as whoever has this key, by hand."""
    import datetime
    now = datetime.datetime.utcnow().strftime("%Y%m%dT%H%M%SZ")
    scope = f"{now[:8]}/us-east-1/lambda/aws4_request"
    empty = hashlib.sha256(b"").hexdigest()
    canonical = f"GET\\n/2015-03-31/functions/\\n\\nhost:{ENDPOINT}\\nx-amz-date:{now}\\n\\nhost;x-amz-date\\n{empty}"
    text = f"AWS4-HMAC-SHA256\\n{now}\\n{scope}\\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    signing = ("AWS4" + secret).encode()
    for part in (now[:8], "us-east-1", "lambda", "aws4_request"):
        signing = hmac.new(signing, part.encode(), hashlib.sha256).digest()
    signature = hmac.new(signing, text.encode(), hashlib.sha256).hexdigest()
    authorization = f"AWS4-HMAC-SHA256 Credential={key}/{scope}, SignedHeaders=host;x-amz-date, Signature={signature}"
    return get("/2015-03-31/functions/", **{"X-Amz-Date": now, "Authorization": authorization})

def handler(event, context):
    if event == "quiet":
        return "answered"
    return {
        "root by any key": [signed(key, "test")[0] for key in ("test", "AKIAIOSFODNN7EXAMPLE", "000000000000", "111111111111")],
        "figures": get("/_millstream/metrics")[0],
        "mails": get("/_millstream/mail")[0],
        "health": get("/_millstream/health")[0],
        "others' invocations": [runtime("POST", f"/2018-06-01/runtime/invocation/{id}/response", "forged") for id in
                                ("00000000-0000-0000-0000-000000000000", "../" + context.aws_request_id)],
    }
'''


def test_the_endpoint_inside_knows_the_functions_role_and_nobody_else(server, run):
    error, seen = run("inside", INSIDE, {})
    assert error is None, seen
    assert seen["root by any key"] == [403] * 4, "a key that nobody has is nobody's inside"
    assert seen["health"] == 200
    assert seen["figures"] != 200 and seen["mails"] != 200
    assert all(400 <= status < 500 for status in seen["others' invocations"]), seen
    assert server.invoke("inside", "quiet")[:2] == (None, "answered")
    assert server.client("lambda").list_functions()["Functions"], "and outside it is root's, as ever"


FLOODS = '''
import errno, os, sys

def forks():
    """Children that stay, until there can be no more."""
    made, why = [], None
    try:
        while len(made) < 5000:
            pid = os.fork()
            if pid == 0:
                try:
                    os.read(os.pipe()[0], 1)
                finally:
                    os._exit(0)
            made.append(pid)
    except OSError as error:
        why = errno.errorcode[error.errno]
    for pid in made:
        os.kill(pid, 9)
        os.waitpid(pid, 0)
    return [why, len(made)]

def fill():
    try:
        with open("/tmp/large", "wb") as file:
            for _ in range(2000):
                file.write(bytes(1 << 20))
    except OSError as error:
        return errno.errorcode[error.errno]

def files():
    made = 0
    try:
        while made < 1_000_000:
            os.close(os.open(f"/tmp/{made}", os.O_CREAT))
            made += 1
    except OSError as error:
        return [errno.errorcode[error.errno], made]
    return ["endless", made]

def descriptors():
    made = []
    try:
        while True:
            made.append(os.open("/dev/null", os.O_RDONLY))
    except OSError as error:
        return [errno.errorcode[error.errno], len(made)]
    finally:
        for fd in made:
            os.close(fd)

def prints():
    line = b"x" * 99_999 + b"\\n"
    for _ in range(3000):
        sys.stdout.buffer.write(line)
    sys.stdout.flush()

def bombs():
    while True:
        os.fork()

def eats():
    kept = []
    while True:
        kept.append(bytearray(1 << 24))

def handler(event, context):
    return globals()[event]()
'''


@pytest.fixture(scope="module")
def flood(server, role):
    server.function("flood", FLOODS, role, MemorySize=1024, Timeout=60)
    return lambda what: server.invoke("flood", what)


def memory(server):
    """What the server's process has in memory, in bytes."""
    pid = server.process.pid
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) * 1024


def test_what_a_function_may_take_is_bounded(server, flood):
    error, seen, _ = flood("descriptors")
    assert error is None and seen[0] == "EMFILE" and seen[1] <= 1024, seen
    error, seen, _ = flood("forks")
    if error is None:
        assert seen[0] == "EAGAIN" and seen[1] < 1024, seen
    else:  # Its memory came to an end before its processes did.
        assert seen["errorType"] in ("Runtime.ExitError", "MemoryError"), seen
    error, seen, _ = flood("fill")
    assert (error, seen) == (None, "ENOSPC") or seen["errorType"] == "Runtime.ExitError", seen
    error, seen, _ = flood("files")
    if error is None:
        assert seen[0] == "ENOSPC" and seen[1] <= 512 * MIB // 4096, seen
    else:
        assert seen["errorType"] == "Runtime.ExitError", seen
    error, seen, _ = flood("eats")
    assert error == "Unhandled" and seen["errorType"] in ("Runtime.ExitError", "MemoryError"), seen


def test_huge_logs_are_cut_and_cost_no_memory(server, flood):
    before = memory(server)
    error, _, answer = server.invoke("flood", "prints", LogType="Tail")
    assert error is None
    assert len(base64.b64decode(answer["LogResult"])) <= 4096
    assert memory(server) - before < 100 * MIB, "300 MB were written"
    logs = server.client("logs")
    kept = lambda: [e["message"] for e in logs.filter_log_events(logGroupName="/aws/lambda/flood", filterPattern='"were dropped"')["events"]]  # noqa: E731
    assert "bytes of output were dropped" in until("the log says so", kept)[0]


# Bombs take all the processors there are.
@pytest.mark.alone
def test_a_hung_or_crashed_function_costs_its_own_environment_alone(server, role, flood):
    """Others are answered while bombs go off, spin and crash, and each bomb ends in its own time limit or crash."""
    server.function("hangs", "def handler(event, context):\n    while True: pass", role, Timeout=3)
    server.function("crashes", "import os\ndef handler(event, context): os.kill(os.getpid(), 11)", role)
    server.function("bombs", FLOODS, role, Timeout=3, MemorySize=256)
    server.function("bystander", "def handler(event, context): return event", role)
    assert server.invoke("bystander", 0)[1] == 0
    before, processes = memory(server), len(descendants(server.process.pid))
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        sick = [pool.submit(server.invoke, *what) for what in (("hangs",), ("crashes",), ("bombs", "bombs"))]
        answered = 0
        while not all(one.done() for one in sick):
            error, seen, _ = server.invoke("bystander", answered)
            assert (error, seen) == (None, answered)
            answered += 1
        kinds = [one.result()[1]["errorType"] for one in sick]
    assert answered > 3, "the others go on"
    assert kinds[0] == "Sandbox.Timedout" and kinds[1] == "Runtime.ExitError"
    assert kinds[2] in ("Sandbox.Timedout", "Runtime.ExitError", "OSError", "BlockingIOError"), kinds
    assert memory(server) - before < 100 * MIB
    assert server.invoke("bystander", "after")[1] == "after"
    # Who was refused another process, and told so, keeps those that it has, stopped, as long as its environment is there.
    server.client("lambda").delete_function(FunctionName="bombs")
    # Nobody of theirs is left.
    until("their processes are gone", lambda: len(descendants(server.process.pid)) < processes + 200)


def descendants(pid):
    found = []
    for task in pathlib.Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            found += [int(child), *descendants(int(child))]
    return found


def zipped(*entries):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, mode, content in entries:
            entry = zipfile.ZipInfo(name)
            entry.external_attr = mode << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return out.getvalue()


LINK, FILE = stat.S_IFLNK | 0o777, stat.S_IFREG | 0o644
# What is in the package beside the function, and a word of the refusal.
PACKAGES = [
    ("a link out", [("out", LINK, "/etc")], "leads outside"),
    ("a link up", [("a/out", LINK, "../../etc")], "leads outside"),
    ("through a link", [("out", LINK, "."), ("out/evil", FILE, "x")], "two entries"),
    ("an absolute name", [("/tmp/evil", FILE, "x")], "leads outside"),
    ("a name up", [("../evil", FILE, "x")], "leads outside"),
    ("a bomb", [("zeros", FILE, bytes(300 * MIB))], "Unzipped size must be smaller than"),
    ("many bombs", [(f"zeros{n}", FILE, bytes(30 * MIB)) for n in range(10)], "Unzipped size must be smaller than"),
]


@pytest.mark.parametrize("name,entries,word", PACKAGES, ids=[case[0] for case in PACKAGES])
def test_packages_that_would_leave_their_place_or_grow_are_refused(server, role, name, entries, word):
    before = memory(server)
    code = zipped(("function.py", FILE, "def handler(e, c): return 1"), *entries)
    with pytest.raises(ClientError) as refused:
        server.client("lambda").create_function(
            FunctionName="packed", Runtime="python3.12", Handler="function.handler", Role=role, Code={"ZipFile": code}
        )
    assert word in str(refused.value)
    assert not any(pathlib.Path(place, "evil").exists() for place in ("/tmp", "/etc", server.data, server.data.parent))
    assert memory(server) - before < 100 * MIB


def test_links_within_a_package_lead_where_they_do_inside(server, role):
    """A link to the root of the package's own is no way out, wherever the package lies."""
    source = "import os\ndef handler(e, c):\n    return [open('/var/task/a/inner').read(), os.path.realpath('/var/task/a/up')]"
    code = zipped(("function.py", FILE, source), ("text", FILE, "t"), ("a/inner", LINK, "../text"), ("a/up", LINK, ".."))
    client = server.client("lambda")
    client.create_function(FunctionName="linked", Runtime="python3.12", Handler="function.handler", Role=role, Code={"ZipFile": code})
    assert server.invoke("linked")[:2] == (None, ["t", "/var/task"])


NETWORK = '''
import os, urllib.error, urllib.request
import boto3
from botocore.exceptions import ClientError

def functions(url, **keys):
    try:
        boto3.client("lambda", endpoint_url=url, **keys).list_functions()
        return "all of them"
    except ClientError as error:
        return error.response["Error"]["Code"]

def page(url):
    try:
        return urllib.request.urlopen(url, timeout=20).status
    except urllib.error.HTTPError as error:
        return error.code

def handler(event, context):
    made_up = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}
    seen = {}
    for name, url in (("inside", os.environ["AWS_ENDPOINT_URL"]), ("outside", event)):
        seen[name] = functions(url), functions(url, **made_up), page(url + "/_millstream/mail")
    return seen
'''


def test_with_the_hosts_network_the_endpoint_inside_trusts_roles_alone_and_the_servers_port_whom_it_is_told_to(tmp_path):
    server = Server(tmp_path, "--function-network", "host")
    role = server.role("isolated", managed=("service-role/AWSLambdaBasicExecutionRole",))
    server.function("network", NETWORK, role)
    iam = server.client("iam")
    iam.create_user(UserName="owner")
    iam.attach_user_policy(UserName="owner", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    key = iam.create_access_key(UserName="owner")["AccessKey"]

    def seen():
        client = server.client("lambda", key["AccessKeyId"], key["SecretAccessKey"])
        answer = client.invoke(FunctionName="network", Payload=json.dumps(server.url))
        found = json.loads(answer["Payload"].read())
        assert "FunctionError" not in answer, found
        role_alone, made_up, mail = found["inside"]
        assert (role_alone, made_up) == ("AccessDeniedException", "UnrecognizedClientException")
        assert mail != 200
        return found["outside"]

    assert seen() == ["AccessDeniedException", "all of them", 200]
    log = server.log.read_text()
    assert "they reach whatever it reaches" in log and "any key is the account's root (--auth local)" in log
    assert server.stop() == 0
    server.arguments += ["--auth", "strict"]
    server.start()
    role_alone, made_up, mail = seen()
    assert (role_alone, made_up) == ("AccessDeniedException", "UnrecognizedClientException")
    assert mail != 200
    assert "where they have what their roles have" in server.log.read_text()
    assert server.stop() == 0


SCANS = '''
import os, socket

open_still = {}

def ask(port):
    connection = socket.create_connection(("127.0.0.1", port), 20)
    connection.sendall(b"GET /2018-06-01/runtime/invocation/next HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n")
    return connection

def heard(connection):
    try:
        return connection.recv(65536).decode("latin-1")
    except BlockingIOError:
        return "nothing yet"
    except ConnectionError:
        return ""

def handler(event, context):
    own = int(os.environ["AWS_LAMBDA_RUNTIME_API"].split(":")[1])
    if "say" in event:
        return event["say"]
    if "where" in event:
        return own
    if "ask" in event:
        # Whoever lets the caller wait would answer with the next event.
        return heard(ask(event["ask"]))
    for port in event.get("keep", []):
        if port != own:
            open_still[port] = ask(port)
            open_still[port].setblocking(False)
    return {port: heard(connection) for port, connection in open_still.items()}
'''


def listening(pid):
    """The ports that a process listens on."""
    held = {os.readlink(fd) for fd in pathlib.Path(f"/proc/{pid}/fd").iterdir() if fd.is_symlink()}
    lines = [line.split() for line in pathlib.Path(f"/proc/{pid}/net/tcp").read_text().splitlines()[1:]]
    return [int(line[1].split(":")[1], 16) for line in lines if line[3] == "0A" and f"socket:[{line[9]}]" in held]


@pytest.mark.parametrize("state", ["root", "user"])
def test_with_the_hosts_network_nobody_takes_anothers_events(request, tmp_path_factory, state):
    """Not from an environment that waits for its next event, nor from one that nobody has been given yet."""
    server = started(request, tmp_path_factory, state, "--function-network", "host")
    role = server.role("isolated", managed=("service-role/AWSLambdaBasicExecutionRole",))
    for name in ("scans", "waits", *(f"new-{n}" for n in range(4))):
        server.function(name, SCANS, role)
    assert server.invoke("scans", {"say": 1})[:2] == (None, 1)
    where = server.invoke("waits", {"where": 1})[1]
    for n in range(3):
        error, seen, _ = server.invoke("scans", {"ask": where})
        assert (error, seen) == (None, ""), "it is sent away without a word"
        assert server.invoke("waits", {"say": n})[:2] == (None, n), "and who was asked for it has its event"
    ports = [port for port in listening(server.process.pid) if port != server.port]
    assert where in ports and len(ports) > 2, "environments that are made ready listen, too"
    # The next events, whoever they are for, find the scanner waiting at all doors.
    assert server.invoke("scans", {"keep": ports})[0] is None
    for name in ("waits", *(f"new-{n}" for n in range(4))):
        assert server.invoke(name, {"say": SECRET})[:2] == (None, SECRET)
    error, seen, _ = server.invoke("scans", {})
    assert error is None and len(seen) >= len(ports) - 1, seen
    assert SECRET not in str(seen) and "lambda-runtime" not in str(seen).lower(), seen
    assert server.stop() == 0
