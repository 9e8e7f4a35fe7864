"""Extensions: what they are told of the end, and by each of the ways that telemetry goes."""

import json
import zipfile
from io import BytesIO

import pytest
from conftest import until

# Subscribes as `PLAN` says, and prints what it hears and is told.
EXTENSION = r'''#!/usr/bin/env python3
import http.server, json, os, socketserver, threading, time, urllib.error, urllib.request

API = "http://" + os.environ["AWS_LAMBDA_RUNTIME_API"]
PLAN = json.loads(os.environ["PLAN"])
refusals = PLAN.get("refuse", 0)
invoked = reported = 0

def say(*words):
    print(*words, flush=True)

def request(method, path, body=None, **headers):
    data = None if body is None else json.dumps(body).encode()
    made = urllib.request.Request(API + path, data, method=method, headers=headers)
    try:
        with urllib.request.urlopen(made) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()

def hear(way, event):
    global reported
    say("HEARD", way, event["type"], json.dumps(event["record"]))
    reported += event["type"] == "platform.report"

class ByHttp(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        global refusals
        events = json.loads(self.rfile.read(int(self.headers["content-length"])))
        status = 200
        if refusals > 0:
            refusals, status = refusals - 1, 500
        else:
            for event in events:
                hear(self.command, event)
        self.send_response(status)
        self.end_headers()
    do_PUT = do_POST
    def log_message(self, *args):
        pass

class ByTcp(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            hear("TCP", json.loads(line))

for server in (http.server.ThreadingHTTPServer(("0.0.0.0", 8088), ByHttp),
               socketserver.ThreadingTCPServer(("0.0.0.0", 8089), ByTcp)):
    threading.Thread(target=server.serve_forever, daemon=True).start()

_, headers, body = request("POST", "/2020-01-01/extension/register", {"events": ["INVOKE", "SHUTDOWN"]},
                           **{"Lambda-Extension-Name": "watcher"})
own = {"Lambda-Extension-Identifier": headers["Lambda-Extension-Identifier"]}
for path, body in PLAN["subscribe"]:
    status, _, answer = request("PUT", path, body, **own)
    say("SUBSCRIBED", path, status, answer.decode())
while True:
    event = json.loads(request("GET", "/2020-01-01/extension/event/next", **own)[2])
    if event["eventType"] == "INVOKE":
        invoked += 1
        say("TOLD INVOKE")
        continue
    # It was stopped while it stood still: what was on its way is heard first.
    end = event["deadlineMs"] / 1000 - 0.3
    while PLAN["subscribe"] and reported < invoked and time.time() < end:
        time.sleep(0.02)
    say("TOLD SHUTDOWN", event["shutdownReason"])
    break
'''

CODE = """
    import time

    def handler(event, context):
        print("a line of the function")
        if event == "hang":
            time.sleep(100)
        return 1
"""

SOON = {"maxItems": 1000, "maxBytes": 262144, "timeoutMs": 25}
BY_HTTP = {"protocol": "HTTP", "URI": "http://sandbox.localdomain:8088/told"}
BY_TCP = {"protocol": "TCP", "port": 8089}
TELEMETRY, LOGS = "/2022-07-01/telemetry", "/2020-08-15/logs"


def asking(schema, destination):
    return {"schemaVersion": schema, "types": ["platform", "function"], "buffering": SOON, "destination": destination}


@pytest.fixture(scope="module")
def role(server):
    return server.role("extended", managed=("service-role/AWSLambdaBasicExecutionRole",))


@pytest.fixture(scope="module")
def layer(server):
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        file = zipfile.ZipInfo("extensions/watcher")
        file.external_attr = 0o755 << 16
        archive.writestr(file, EXTENSION)
    client = server.client("lambda")
    return client.publish_layer_version(LayerName="watcher", Content={"ZipFile": out.getvalue()})["LayerVersionArn"]


def make(server, role, layer, name, *subscribe, code=CODE, refuse=0, **settings):
    plan = json.dumps({"subscribe": subscribe, "refuse": refuse})
    variables = {"Variables": {"PLAN": plan}}
    server.function(name, code, role, Layers=[layer], Environment=variables, **settings)


def lines(server, name):
    logs = server.client("logs")
    pages = logs.get_paginator("filter_log_events").paginate(logGroupName=f"/aws/lambda/{name}")
    try:
        return [event["message"].rstrip("\n") for page in pages for event in page["events"]]
    except logs.exceptions.ResourceNotFoundException:
        return []


def end(server, name):
    """Ends the function's environments."""
    server.client("lambda").update_function_configuration(FunctionName=name, Description="another")


def heard(server, name):
    """
    All that the extensions heard, once they were told of the end: (way, type, record). There may be several
    environments: one whose extension is still at work is not given the next invocation.
    """

    def all_ended():
        told = lines(server, name)
        begun = sum(line.startswith("INIT_START") for line in told)
        return begun and sum(line.startswith("TOLD SHUTDOWN") for line in told) == begun

    until("their last words", all_ended)
    told = [line.split(" ", 3)[1:] for line in lines(server, name) if line.startswith("HEARD ")]
    return [(way, kind, json.loads(record)) for way, kind, record in told]


@pytest.mark.parametrize("event, reason", [("", "spindown"), ("hang", "timeout")])
def test_an_extension_is_told_why_its_environment_ends(server, role, layer, event, reason):
    name = f"ends-by-{reason}"
    make(server, role, layer, name, Timeout=3)
    error, _, _ = server.invoke(name, event)
    assert (error is None) == (reason == "spindown")
    if reason == "spindown":
        end(server, name)
    until("its last words", lambda: f"TOLD SHUTDOWN {reason}" in lines(server, name))
    # Each line is there once.
    found = lines(server, name)
    assert found.count("TOLD INVOKE") == 1 and found.count("a line of the function") == 1, found


def test_telemetry_goes_by_tcp_each_event_once(server, role, layer):
    make(server, role, layer, "by-tcp", (TELEMETRY, asking("2022-12-13", BY_TCP)))
    for _ in range(3):
        assert server.invoke("by-tcp", "")[:2] == (None, 1)
    end(server, "by-tcp")
    found = heard(server, "by-tcp")
    assert {way for way, _, _ in found} == {"TCP"}
    kinds = [kind for _, kind, _ in found]
    environments = kinds.count("platform.initStart")
    assert 1 <= environments <= 3
    for kind, count in {
        "platform.initRuntimeDone": environments,
        "platform.telemetrySubscription": environments,
        "platform.start": 3,
        "platform.runtimeDone": 3,
        "function": 3,
        "platform.end": 0,
    }.items():
        assert kinds.count(kind) == count, (kind, kinds)
    assert [record for _, kind, record in found if kind == "function"] == ["a line of the function\n"] * 3


def test_the_logs_api_says_what_it_always_said_and_events_are_brought_again(server, role, layer):
    put = {**BY_HTTP, "method": "PUT"}
    asked = (LOGS, asking("2021-03-18", put))
    make(server, role, layer, "older", asked, asked, (TELEMETRY, asking("2022-12-13", BY_HTTP)), refuse=2)
    assert server.invoke("older", "")[:2] == (None, 1)
    end(server, "older")
    found = heard(server, "older")
    subscribed = [line.split(" ", 3)[1:] for line in lines(server, "older") if line.startswith("SUBSCRIBED")]
    assert [(path, status) for path, status, _ in subscribed] == [(LOGS, "200"), (LOGS, "200"), (TELEMETRY, "400")]
    assert "Telemetry.ValidationError" in subscribed[2][2]
    assert {way for way, _, _ in found} == {"PUT"}
    of = lambda wanted: [record for _, kind, record in found if kind == wanted]
    assert of("platform.logsSubscription") == [
        {"name": "watcher", "state": "Subscribed", "types": ["platform", "function"]}
    ]
    assert of("function") == ["a line of the function\n"], "what was refused came again, and once"
    assert [set(record) for record in of("platform.start")] == [{"requestId"}]
    assert [set(record) for record in of("platform.end")] == [{"requestId"}]
    assert [record["status"] for record in of("platform.runtimeDone")] == ["success"]
    assert [set(record) for record in of("platform.report")] == [{"requestId", "metrics"}]
    assert not of("platform.initStart") and not of("platform.telemetrySubscription")


INTERNAL = """
    import json, os, threading, urllib.error, urllib.request

    API = "http://" + os.environ["AWS_LAMBDA_RUNTIME_API"] + "/2020-01-01/extension"

    def register(name, events):
        body = json.dumps({"events": events}).encode()
        made = urllib.request.Request(API + "/register", body, headers={"Lambda-Extension-Name": name})
        try:
            with urllib.request.urlopen(made) as answer:
                return answer.headers["Lambda-Extension-Identifier"]
        except urllib.error.HTTPError as error:
            return json.loads(error.read())["errorType"]

    def follow(identifier):
        while True:
            made = urllib.request.Request(API + "/event/next", headers={"Lambda-Extension-Identifier": identifier})
            with urllib.request.urlopen(made) as answer:
                told = json.loads(answer.read())
                print("INTERNAL", told["eventType"], told["requestId"], flush=True)

    refused = register("greedy", ["INVOKE", "SHUTDOWN"])
    threading.Thread(target=follow, args=(register("inner", ["INVOKE"]),), daemon=True).start()

    def handler(event, context):
        return [refused, register("late", ["INVOKE"])]
"""


def test_an_internal_extension_is_told_of_invocations_alone(server, role):
    server.function("internal", INTERNAL, role)
    error, value, answer = server.invoke("internal")
    assert error is None, value
    assert value == ["ShutdownEventNotSupportedForInternalExtension", "Extension.RegistrationClosed"]
    request = answer["ResponseMetadata"]["RequestId"]
    until("it was told", lambda: f"INTERNAL INVOKE {request}" in lines(server, "internal"))
    shown = [line for line in lines(server, "internal") if line.startswith("EXTENSION\t")]
    assert shown == ["EXTENSION\tName: inner\tState: Ready\tEvents: [INVOKE]"]
