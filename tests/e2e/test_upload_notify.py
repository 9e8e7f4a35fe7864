"""`examples/upload-notify`, deployed from its template as its README tells: a file in a bucket, and everybody knows."""

import concurrent.futures
import http.server
import json
import random
import re
import subprocess
import threading
import time
import urllib.request

import pytest
from botocore.exceptions import BotoCoreError, ClientError
from conftest import ROOT, until

EXAMPLE = ROOT / "examples/upload-notify"
BUCKET = "uploads-files-000000000000"
FILES = 300


class Hook:
    """A web hook that does as its README says."""

    def __init__(self):
        self.told = []
        hook = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                if message["Type"] == "SubscriptionConfirmation":
                    urllib.request.urlopen(message["SubscribeURL"]).read()
                hook.told.append(message)
                self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"


@pytest.fixture(scope="module")
def hook():
    hook = Hook()
    yield hook
    hook.server.shutdown()


def run(server, *command):
    done = subprocess.run(command, env=server.environment(), capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def outputs(server, hook):
    deploy = ["aws", "cloudformation", "deploy", "--template-file", str(EXAMPLE / "template.yaml"), "--stack-name", "uploads"]
    parameters = ["--parameter-overrides", "Email=you@example.com", f"Webhook={hook.url}"]
    run(server, *deploy, "--capabilities", "CAPABILITY_IAM", *parameters)
    stack = server.client("cloudformation").describe_stacks(StackName="uploads")["Stacks"][0]
    yield {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}
    run(server, "aws", "s3", "rm", "--recursive", f"s3://{BUCKET}/")
    client = server.client("cloudformation", retries={"max_attempts": 5})
    client.delete_stack(StackName="uploads")
    client.get_waiter("stack_delete_complete").wait(StackName="uploads", WaiterConfig={"Delay": 1})
    assert server.client("sns").list_topics()["Topics"] == []
    assert "QueueUrls" not in server.client("sqs").list_queues()
    assert server.client("lambda").list_functions()["Functions"] == []
    assert server.client("iam").list_roles()["Roles"] == []
    assert server.client("s3").list_buckets()["Buckets"] == []


def mails(server):
    return json.loads(urllib.request.urlopen(f"{server.url}/_millstream/mail").read())["mails"]


def received(server, outputs):
    """Announcements in the queue, taken out."""
    sqs = server.client("sqs", retries={"max_attempts": 5})
    answer = sqs.receive_message(QueueUrl=outputs["Queue"], MaxNumberOfMessages=10, WaitTimeSeconds=1)
    messages = answer.get("Messages", [])
    for message in messages:
        sqs.delete_message(QueueUrl=outputs["Queue"], ReceiptHandle=message["ReceiptHandle"])
    return [json.loads(message["Body"]) for message in messages]


def test_a_file_is_told_of_to_everybody_who_wants_to_know(server, outputs, hook):
    until("the web hook is subscribed", lambda: hook.told)
    asked = until("the address is asked", lambda: [mail for mail in mails(server) if "onfirm" in mail["subject"]])
    link = re.search(r"http://\S+ConfirmSubscription\S+", asked[0]["body"])[0].rstrip('">')
    urllib.request.urlopen(link).read()

    s3 = server.client("s3")
    s3.put_object(Bucket=BUCKET, Key="notes/a b.txt", Body=b"hello")
    s3.put_object(Bucket=BUCKET, Key="millpond.png", Body=b"a picture")
    told = []
    until("the queue is told of both", lambda: len(told.extend(received(server, outputs)) or told) >= 2)
    by_key = {message["MessageAttributes"]["key"]["Value"]: message for message in told}
    note = by_key["notes/a b.txt"]
    assert note["Subject"] == f"New file in {BUCKET}" and note["TopicArn"] == outputs["Topic"]
    assert re.fullmatch(rf"notes/a b\.txt \(5 bytes\) was put into {BUCKET} at \S+Z\.", note["Message"])

    def announced(texts):
        return {key for key in by_key if any(text == by_key[key]["Message"] for text in texts)}

    until("the web hook is told of both", lambda: announced([m["Message"] for m in hook.told]) == set(by_key))
    until("mails are sent of both", lambda: announced([m["body"].split("\n")[0].strip() for m in mails(server)]) == set(by_key))

    def log():
        try:
            events = server.client("logs").filter_log_events(logGroupName=f"/aws/lambda/{outputs['Archivist']}")["events"]
        except ClientError:
            return ""
        return "".join(event["message"] for event in events)

    until("the archivist knows of the picture", lambda: by_key["millpond.png"]["Message"] in log())
    assert "a b.txt" not in log()


def test_every_file_that_was_answered_is_told_of_though_the_server_is_killed(server, outputs):
    dice = random.Random(7)
    at = dice.randrange(FILES // 4, FILES // 2)
    answered = set()

    def put(number):
        client, key = server.client("s3"), f"{number:04}.txt"
        while True:
            try:
                client.put_object(Bucket=BUCKET, Key=key, Body=b"x" * dice.randrange(100))
                answered.add(key)
                return
            except (BotoCoreError, ClientError):
                time.sleep(0.05)

    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        puts = [pool.submit(put, number) for number in range(FILES)]
        until("some were put", lambda: len(answered) >= at, pause=0.005)
        server.kill()
        server.start()
        for one in puts:
            one.result()
    told = set()

    def more():
        told.update(message["MessageAttributes"]["key"]["Value"] for message in received(server, outputs))
        return told >= answered

    until("all were told of", more, seconds=120)
    assert len(answered) == FILES
