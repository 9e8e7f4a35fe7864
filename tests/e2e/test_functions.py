"""What functions may do to us: whatever they like, and the next invoke is fine."""

import base64
import json
import os
import pathlib
import re

import pytest
from conftest import until

UNRULY = """
    import os, subprocess, sys, time

    def handler(event, context):
        what = event.get("do")
        if what == "raise":
            raise ValueError("this click is no click")
        if what == "loop":
            while True:
                pass
        if what == "eat":
            hoard = []
            while True:
                hoard.append(bytearray(16 * 1024 * 1024))
        if what == "binary":
            sys.stdout.buffer.write(bytes(range(256)) + b"\\n")
            sys.stdout.flush()
        if what == "fork":
            children = [subprocess.Popen(["sleep", event["nap"]], start_new_session=True) for _ in range(20)]
            os._exit(7)
        if what == "exit":
            sys.exit(3)
        if what == "unserializable":
            return {1, 2}
        return {"fine": True, "pid": os.getpid(), "tmp": sorted(os.listdir("/tmp"))}
"""


@pytest.fixture(scope="module")
def unruly(server):
    role = server.role("unruly", managed=("service-role/AWSLambdaBasicExecutionRole",))
    server.function("unruly", UNRULY, role, Timeout=2, MemorySize=128)
    return "unruly"


# What it does, the error's type, and a pattern for its message.
DEEDS = [
    ("raise", "ValueError", "this click is no click"),
    ("loop", "Sandbox.Timedout", r"RequestId: [0-9a-f-]{36} Error: Task timed out after 2.00 seconds"),
    ("eat", "Runtime.ExitError|Runtime.OutOfMemory", r"RequestId: [0-9a-f-]{36} Error: Runtime exited with error: signal: killed"),
    ("fork", "Runtime.ExitError", r"RequestId: [0-9a-f-]{36} Error: Runtime exited with error: exit status 7"),
    ("exit", "Runtime.ExitError", r"RequestId: [0-9a-f-]{36} Error: Runtime exited with error: exit status 3"),
    ("unserializable", "Runtime.MarshalError", "Unable to marshal response"),
]


@pytest.mark.parametrize("deed,kind,message", DEEDS, ids=[d[0] for d in DEEDS])
def test_an_unruly_function_gets_awss_error_and_the_next_invoke_is_fine(server, unruly, deed, kind, message):
    error, payload, answer = server.invoke(unruly, {"do": deed, "nap": NAP})
    assert error == "Unhandled"
    assert answer["StatusCode"] == 200
    assert re.fullmatch(kind, payload["errorType"]), payload
    assert re.search(message, payload["errorMessage"]), payload
    error, payload, _ = server.invoke(unruly, {})
    assert (error, payload["fine"], payload["tmp"]) == (None, True, [])
    assert sleepers() == 0, "a process was left over"


# How long that child sleeps, which nobody else's does.
NAP = f"1000.{os.getpid()}"


def sleepers():
    """How many processes on this machine run the child that the function forks."""
    found = 0
    for entry in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
        try:
            found += entry.read_bytes() == b"sleep\0%s\0" % NAP.encode()
        except OSError:
            pass
    return found


def test_binary_output_is_logged_and_harms_nothing(server, unruly):
    error, payload, answer = server.invoke(unruly, {"do": "binary"}, LogType="Tail")
    assert (error, payload["fine"]) == (None, True)
    tail = base64.b64decode(answer["LogResult"]).decode()
    assert re.search(r"START RequestId: [0-9a-f-]{36} Version: \$LATEST\n", tail)
    assert re.search(r"END RequestId: [0-9a-f-]{36}\n", tail)
    report = re.search(
        r"REPORT RequestId: [0-9a-f-]{36}\tDuration: [\d.]+ ms\tBilled Duration: (\d+) ms\t"
        r"Memory Size: 128 MB\tMax Memory Used: (\d+) MB",
        tail,
    )
    assert report and 0 < int(report.group(2)) <= 128, tail


def test_logs_reach_cloudwatch_logs(server, unruly):
    server.invoke(unruly, {"do": "raise"})
    logs = server.client("logs")

    def found():
        try:
            return logs.filter_log_events(logGroupName="/aws/lambda/unruly", filterPattern='"this click is no click"')["events"]
        except logs.exceptions.ResourceNotFoundException:
            return []

    assert "[ERROR] ValueError" in until("the traceback is logged", found)[0]["message"]
    streams = logs.describe_log_streams(logGroupName="/aws/lambda/unruly")["logStreams"]
    assert all(re.fullmatch(r"\d{4}/\d\d/\d\d/\[\$LATEST\][0-9a-f]{32}", s["logStreamName"]) for s in streams)


WHO = """
    import os, boto3
    def handler(event, context):
        return {
            "arn": boto3.client("sts").get_caller_identity()["Arn"],
            "root": sorted(os.listdir("/")),
            "home": os.path.exists("/root/.bashrc"),
            "environment": dict(os.environ),
            "remaining": context.get_remaining_time_in_millis(),
            "context": [context.function_name, context.memory_limit_in_mb, context.invoked_function_arn],
        }
"""


def test_a_functions_sdk_acts_as_its_role_with_nothing_set_in_its_code(server):
    role = server.role("who", managed=("service-role/AWSLambdaBasicExecutionRole",))
    server.function("who", WHO, role, Environment={"Variables": {"COLOUR": "blue"}})
    error, payload, _ = server.invoke("who")
    assert error is None, payload
    assert payload["arn"] == "arn:aws:sts::000000000000:assumed-role/who/who"
    assert not payload["home"]
    assert payload["context"][:2] == ["who", "256"] or payload["context"][:2] == ["who", 256]
    environment = payload["environment"]
    assert environment["COLOUR"] == "blue"
    assert environment["AWS_LAMBDA_FUNCTION_NAME"] == "who"
    assert environment["AWS_ACCESS_KEY_ID"].startswith("ASIA")
    assert 0 < payload["remaining"] <= 30_000


def test_asynchronous_and_dry_invocations(server, unruly):
    client = server.client("lambda")
    assert client.invoke(FunctionName=unruly, InvocationType="DryRun")["StatusCode"] == 204
    answer = client.invoke(FunctionName=unruly, InvocationType="Event", Payload=json.dumps({"do": "binary"}))
    assert answer["StatusCode"] == 202


def test_code_can_be_updated(server):
    role = server.role("changing", managed=("service-role/AWSLambdaBasicExecutionRole",))
    server.function("changing", "def handler(event, context):\n    return 1\n", role)
    assert server.invoke("changing")[1] == 1
    from conftest import package

    client = server.client("lambda")
    client.update_function_code(FunctionName="changing", ZipFile=package("def handler(event, context):\n    return 2\n"))
    client.get_waiter("function_updated_v2").wait(FunctionName="changing")
    assert server.invoke("changing")[1] == 2
    client.update_function_configuration(FunctionName="changing", Handler="function.absent")
    error, payload, _ = server.invoke("changing")
    assert (error, payload["errorType"]) == ("Unhandled", "Runtime.HandlerNotFound")
    client.delete_function(FunctionName="changing")
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.get_function(FunctionName="changing")
