"""A thousand invocations at once, each in an environment of its own; what is kept ready; extensions."""

import base64
import io
import json
import pathlib
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor

import pytest
from botocore.exceptions import ClientError
from conftest import until

EVENTS = 1_000

# Every environment is another process: each tells who it is, and waits until all have come.
GATE = """
import time, uuid
ENVIRONMENT = str(uuid.uuid4())

def handler(event, context):
    began = time.time()
    time.sleep(max(0, event["until"] - time.time()))
    print(f"ran {event['n']} {ENVIRONMENT} {began:.3f}")
    return ENVIRONMENT
"""


@pytest.fixture(scope="module")
def role(server):
    return server.role("worker")


def zip_of(files, mode=0o644):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in files.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = mode << 16
            archive.writestr(entry, text)
    return out.getvalue()


def make(server, role, name, code, **settings):
    settings = {"Runtime": "python3.12", "Handler": "app.handler", "Timeout": 120, **settings}
    client = server.client("lambda")
    client.create_function(
        FunctionName=name, Role=role, Code={"ZipFile": zip_of({"app.py": code})}, **settings
    )
    return client


def children(server):
    """The processes below the server: their parents, names and resident KiB of their own."""
    found = {}
    for directory in pathlib.Path("/proc").iterdir():
        if not directory.name.isdigit():
            continue
        try:
            text = (directory / "stat").read_text()
        except OSError:
            continue
        fields = text.rsplit(")", 1)[1].split()
        found[int(directory.name)] = int(fields[1])
    family, more = set(), {server.process.pid}
    while more:
        family |= more
        more = {pid for pid, parent in found.items() if parent in more} - family
    return family - {server.process.pid}


def private_kib(pid):
    try:
        rollup = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    lines = [line.split() for line in rollup.splitlines()[1:]]
    return sum(int(line[1]) for line in lines if line[0] in ("Private_Dirty:", "Private_Clean:"))


# Some 10 GB of memory and all processors.
@pytest.mark.alone
def test_a_thousand_events_run_at_once(server, role, record_property):
    functions = make(server, role, "gate", GATE)
    functions.invoke(FunctionName="gate", Payload=json.dumps({"n": "first", "until": 0}))
    before = len(children(server)) - 2
    clients = [server.client("lambda") for _ in range(8)]

    def send(numbers, until):
        def one(n):
            payload = json.dumps({"n": n, "until": until})
            sender = clients[hash(n) % len(clients)]
            sender.invoke(FunctionName="gate", InvocationType="Event", Payload=payload)

        with ThreadPoolExecutor(len(clients)) as pool:
            list(pool.map(one, numbers))

    # How fast is this machine now? The handlers of all must wait until the last has started.
    begun = time.time()
    send([f"try-{n}" for n in range(40)], begun + 8)
    while len(children(server)) - before < 2 * 40 and time.time() < begun + 8:
        time.sleep(0.05)
    forty = time.time() - begun
    until("they are done", lambda: time.time() > begun + 9, pause=0.5)
    begun = time.time()
    deadline = begun + 5 + 1.5 * forty * EVENTS / 40
    send(range(EVENTS), deadline)

    def throttled():
        """Whether all that an account may run is running."""
        try:
            functions.invoke(FunctionName="gate", Payload=json.dumps({"n": "probe", "until": 0}))
        except ClientError as refused:
            return refused.response
        return None

    # Two processes an environment: the first one, and the program.
    most = deadline - time.time()
    until("they all run", lambda: len(children(server)) - before >= 2 * EVENTS, most, pause=0.5)
    refused = until("there is no place", throttled, seconds=deadline - time.time(), pause=0.2)
    took = time.time() - begun
    assert refused["Error"]["Code"] == "TooManyRequestsException"
    assert refused["Reason"] == "ConcurrentInvocationLimitExceeded"
    assert refused["ResponseMetadata"]["HTTPStatusCode"] == 429
    pids = children(server)
    sample = sorted(pids)[:: max(1, len(pids) // 100)]
    each = sum(map(private_kib, sample)) / len(sample) * 2
    record_property("seconds_until_all_run", round(took, 1))
    record_property("kib_of_its_own_per_environment", round(each))
    print(f"{EVENTS} environments after {took:.1f} s, {each:.0f} KiB of its own each")
    assert each < 16 * 1024

    logs = server.client("logs")

    def ran():
        pages = logs.get_paginator("filter_log_events").paginate(
            logGroupName="/aws/lambda/gate", filterPattern="ran"
        )
        events = {event["eventId"]: event for page in pages for event in page["events"]}
        lines = [event["message"].split() for event in events.values()]
        lines = [line for line in lines if len(line) == 4 and line[1].isdigit()]
        return lines if len(lines) >= EVENTS else None

    lines = until("all have told", ran, seconds=deadline - time.time() + 60, pause=1)
    assert sorted(int(line[1]) for line in lines) == list(range(EVENTS)), "each ran once"
    assert len({line[2] for line in lines}) == EVENTS, "each in an environment of its own"
    assert max(float(line[3]) for line in lines) < deadline, "all at the same time"
    functions.delete_function(FunctionName="gate")


COUNTING = """
import os, time
INIT = os.environ["AWS_LAMBDA_INITIALIZATION_TYPE"]
PID = os.getpid()
count = 0

def handler(event, context):
    global count
    count += 1
    time.sleep(event.get("sleep", 0))
    return {"init": INIT, "count": count}
"""


def call(client, name, payload=None):
    answer = client.invoke(FunctionName=name, Payload=json.dumps(payload or {}), LogType="Tail")
    return json.loads(answer["Payload"].read()), answer


def test_provisioned_environments_are_warm_and_survive_a_kill(server, role):
    client = make(server, role, "ready", COUNTING)
    client.publish_version(FunctionName="ready")
    client.create_alias(FunctionName="ready", Name="live", FunctionVersion="1")
    client.put_provisioned_concurrency_config(
        FunctionName="ready", Qualifier="live", ProvisionedConcurrentExecutions=2
    )

    def status():
        found = client.get_provisioned_concurrency_config(FunctionName="ready", Qualifier="live")
        return found["Status"] == "READY" and found["AvailableProvisionedConcurrentExecutions"]

    assert until("it is ready", status) == 2
    value, _ = call(client, "ready:live")
    assert value == {"init": "provisioned-concurrency", "count": 1}
    server.kill()
    server.start()
    client = server.client("lambda")
    assert until("it is ready again", status) == 2
    assert call(client, "ready:live")[0]["init"] == "provisioned-concurrency"
    assert call(client, "ready")[0]["init"] == "on-demand"


SNAP = """
from snapshot_restore_py import register_before_snapshot, register_after_restore
steps = ["init"]
register_before_snapshot(lambda: steps.append("before"))
register_after_restore(steps.append, "after")

def handler(event, context):
    return steps
"""


def test_snap_start_runs_its_hooks_and_meets_no_initialization(server, role):
    snap = {"ApplyOn": "PublishedVersions"}
    client = make(server, role, "snap", SNAP, SnapStart=snap)
    version = client.publish_version(FunctionName="snap")
    assert version["SnapStart"] == {**snap, "OptimizationStatus": "On"}
    value, answer = call(client, "snap:1")
    assert value == ["init", "before", "after"]
    tail = base64.b64decode(answer["LogResult"]).decode()
    assert "Restore Duration" in tail and "Init Duration" not in tail, tail


EXTENSION = """#!/usr/bin/env python3
import http.server, json, os, threading, time, urllib.request

API = "http://" + os.environ["AWS_LAMBDA_RUNTIME_API"]

def request(method, path, body=None, **headers):
    data = None if body is None else json.dumps(body).encode()
    made = urllib.request.Request(API + path, data, method=method, headers=headers)
    with urllib.request.urlopen(made) as answer:
        return answer.headers, answer.read()

class Listener(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        events = json.loads(self.rfile.read(int(self.headers["content-length"])))
        for event in events:
            if event["type"].startswith("platform"):
                print("TELEMETRY", event["type"], flush=True)
            elif event["type"] == "function":
                print("TELEMETRY function", json.dumps(event["record"]), flush=True)
        self.send_response(200)
        self.end_headers()
    def log_message(self, *args):
        pass

server = http.server.ThreadingHTTPServer(("sandbox.localdomain", 8088), Listener)
threading.Thread(target=server.serve_forever, daemon=True).start()
headers, body = request("POST", "/2020-01-01/extension/register", {"events": ["INVOKE", "SHUTDOWN"]},
                        **{"Lambda-Extension-Name": "watcher"})
identifier = {"Lambda-Extension-Identifier": headers["Lambda-Extension-Identifier"]}
print("EXTENSION registered", json.loads(body)["functionName"], flush=True)
request("PUT", "/2022-07-01/telemetry", {
    "schemaVersion": "2022-12-13", "types": ["platform", "function"],
    "buffering": {"maxItems": 1000, "maxBytes": 262144, "timeoutMs": 25},
    "destination": {"protocol": "HTTP", "URI": "http://sandbox.localdomain:8088"}}, **identifier)
while True:
    event = json.loads(request("GET", "/2020-01-01/extension/event/next", **identifier)[1])
    print("EXTENSION", event["eventType"], event.get("requestId", event.get("shutdownReason")), flush=True)
    if event["eventType"] == "SHUTDOWN":
        break
    time.sleep(0.2)
"""


def test_an_extension_is_told_of_invocations_the_end_and_telemetry(server, role):
    client = server.client("lambda")
    layer = client.publish_layer_version(
        LayerName="watcher", Content={"ZipFile": zip_of({"extensions/watcher": EXTENSION}, mode=0o755)}
    )
    code = "def handler(event, context):\n    print('hello from the function')\n    return 1\n"
    make(server, role, "watched", code, Layers=[layer["LayerVersionArn"]])
    value, answer = call(client, "watched")
    assert value == 1 and "FunctionError" not in answer, value
    call(client, "watched")
    client.update_function_configuration(FunctionName="watched", Description="its environment ends")
    client.invoke(FunctionName="watched")
    logs = server.client("logs")

    def told():
        events = logs.filter_log_events(logGroupName="/aws/lambda/watched")["events"]
        lines = "\n".join(event["message"] for event in events)
        wanted = [
            "EXTENSION registered watched",
            f"EXTENSION INVOKE {answer['ResponseMetadata']['RequestId']}",
            "TELEMETRY platform.initStart",
            "TELEMETRY platform.telemetrySubscription",
            "TELEMETRY platform.runtimeDone",
            "TELEMETRY platform.report",
            'TELEMETRY function "hello from the function',
        ]
        return all(line in lines for line in wanted)

    until("the log has it all", told, seconds=30)
