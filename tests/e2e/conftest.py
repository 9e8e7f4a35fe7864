"""
A real server for real clients: each test module gets its own, on its own data directory, so that modules run beside each
other (`-n 4 --dist loadfile --no-loadscope-reorder`, as `./test` has it). What can't be beside others is marked `alone`.
"""

import io
import json
import os
import pathlib
import re
import signal
import subprocess
import textwrap
import threading
import time
import zipfile

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

ROOT = pathlib.Path(__file__).resolve().parents[2]
# What `./test` builds, and `cargo build`.
BINARY = pathlib.Path(os.environ.get("MILLSTREAM_BINARY", ROOT / "target/debug/millstream")).absolute()
# Where all servers share what is costly to install: the SDK that functions import. Not below /tmp,
# where functions would see the way to it in their own.
RUNTIMES = pathlib.Path.home() / ".cache/millstream/e2e-runtimes"


# Terraform and its provider live for seconds: to collect their garbage as they go would be a quarter of what they compute.
os.environ.setdefault("GOGC", "400")
# The modules that take longest begin first, so that none is waited for alone in the end.
LONG = """
    test_terraform test_cdk test_jobs test_isolation test_clickstream test_log_watch test_mysfits_clicks test_lambda_versions
    test_nightly_report test_thumbnails test_tweet_stream test_mappings test_runtimes test_concurrency
""".split()


def pytest_configure(config):
    config.addinivalue_line("markers", "alone: takes so much of the machine that nothing may run beside it")


def pytest_collection_modifyitems(items):
    order = {name: place for place, name in enumerate(LONG)}
    items.sort(key=lambda item: order.get(item.module.__name__, len(LONG)))


def until(what, condition, seconds=120, pause=0.05):
    """Waits until `condition()` gives something true, and gives that."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(pause)


class Server:
    """A `millstream up` process that can be killed and started again on the same data."""

    # What starts it, for another user, say; and where the SDKs are that it shares.
    before = ()
    binary = BINARY
    runtimes = RUNTIMES

    def __init__(self, directory, *arguments):
        self.data = directory / "data"
        self.arguments = list(arguments)
        self.log = directory / "server.log"
        self.port = 0
        self.process = None
        self.start()

    def start(self):
        command = [*self.before, self.binary, "up", "--listen", f"127.0.0.1:{self.port}", "--data-dir", self.data]
        command += ["--runtimes-dir", self.runtimes, *self.arguments]
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log)
        line = self.process.stdout.readline().decode()
        found = re.search(r"http://127\.0\.0\.1:(\d+)", line)
        assert found, f"no ready line but {line!r}; the log ends: {self.log.read_text()[-2000:]}"
        self.port = int(found.group(1))

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def kill(self):
        """As a power cut would: nothing is told to the process."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def kill_amid(self, stack, ask, pause):
        """
        Kills the server `pause` seconds after what `ask(client)` asks of a stack has begun, and starts it again; gives
        the stack's id. The answer is not waited for: it may come only when all is done.
        """
        client = self.client("cloudformation")

        def now():
            try:
                shown = client.describe_stacks(StackName=stack)["Stacks"][0]
            except ClientError:
                return None
            return shown["StackId"], shown["StackStatus"], shown.get("LastUpdatedTime")

        def request():
            try:
                ask(self.client("cloudformation"))
            except BotoCoreError:  # It was killed before it answered.
                pass

        before = now()
        asking = threading.Thread(target=request)
        asking.start()
        begun = until("it has begun", lambda: now() != before and (now() or before), pause=0.005)
        time.sleep(pause)
        self.kill()
        asking.join()
        self.start()
        return begun[0]

    def stop(self):
        self.process.terminate()
        return self.process.wait(timeout=30)

    def client(self, service, key="test", secret="test", token=None, region="us-east-1", **config):
        config.setdefault("retries", {"max_attempts": 0})
        return boto3.client(
            service,
            region_name=region,
            endpoint_url=self.url,
            aws_access_key_id=key,
            aws_secret_access_key=secret,
            aws_session_token=token,
            config=Config(**config),
        )

    def environment(self):
        """For command line clients."""
        return {
            **os.environ,
            "AWS_ENDPOINT_URL": self.url,
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_PAGER": "",
            "PATH": f"{ROOT / '.venv/bin'}:{os.environ['PATH']}",
        }

    # What most tests need to make.

    def role(self, name, *statements, managed=("service-role/AWSLambdaKinesisExecutionRole",)):
        """A role that Lambda may be, with the statements given and managed policies attached."""
        iam = self.client("iam")
        trust = {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
        arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=document(trust))["Role"]["Arn"]
        for policy in managed:
            iam.attach_role_policy(RoleName=name, PolicyArn=f"arn:aws:iam::aws:policy/{policy}")
        if statements:
            iam.put_role_policy(RoleName=name, PolicyName="inline", PolicyDocument=document(*statements))
        return arn

    def function(self, name, code, role, **settings):
        """A Python function whose handler is `handler` in `code`."""
        client = self.client("lambda")
        settings = {"Runtime": "python3.12", "Handler": "function.handler", "Timeout": 30, "MemorySize": 256, **settings}
        client.create_function(FunctionName=name, Role=role, Code={"ZipFile": package(code)}, **settings)
        client.get_waiter("function_active_v2").wait(FunctionName=name)

    def invoke(self, name, payload=None, **settings):
        """The answer to a synchronous invocation: (function error or None, decoded payload, answer)."""
        client = self.client("lambda", read_timeout=120)
        answer = client.invoke(FunctionName=name, Payload=json.dumps(payload), **settings)
        return answer.get("FunctionError"), json.loads(answer["Payload"].read()), answer


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def package(code, name="function.py"):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, textwrap.dedent(code))
    return out.getvalue()


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("server"))
    yield server
    assert server.process.poll() is None, f"the server ended by itself: {server.log.read_text()[-4000:]}"
    assert server.stop() == 0, "the server does not stop cleanly"
