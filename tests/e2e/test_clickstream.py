"""The clicks of `examples/clickstream`, deployed from its template with the AWS CLI as its README tells."""

import http.client
import json
import random
import subprocess
import time
import urllib.parse

import pytest
from conftest import ROOT, until

EXAMPLE = ROOT / "examples/clickstream"
CLICKS = 10_000
CLICK = {
    "ip": "192.0.2.7",
    "timestamp": "2026-07-01T12:00:00.000001+00:00",
    "browser": "Firefox 144",
    "url": "https://shop.example/teapots",
    "referrer": "https://search.example/",
    "os": "Linux",
    "country": "DE",
    "language": "de-DE",
}
COLUMNS = {"IP", "Timestamp", "Browser", "URL", "Referrer", "OS", "Country", "Language"}


def run(server, *command, **options):
    done = subprocess.run(command, env=server.environment(), capture_output=True, text=True, timeout=300, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def outputs(server, tmp_path_factory):
    """The stack's outputs; afterwards it leaves nothing but the bucket of dead letters."""
    packaged = str(tmp_path_factory.mktemp("packaged") / "packaged.yaml")
    run(server, "aws", "s3", "mb", "s3://click-code")
    package = ["aws", "cloudformation", "package", "--template-file", str(EXAMPLE / "template.yaml"), "--s3-bucket", "click-code"]
    run(server, *package, "--output-template-file", packaged)
    deploy = ["aws", "cloudformation", "deploy", "--template-file", packaged, "--stack-name", "clickstream"]
    run(server, *deploy, "--capabilities", "CAPABILITY_IAM")
    client = server.client("cloudformation")
    stack = client.describe_stacks(StackName="clickstream")["Stacks"][0]
    outputs = {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}
    yield outputs
    client = server.client("cloudformation", retries={"max_attempts": 5})
    client.delete_stack(StackName="clickstream")
    client.get_waiter("stack_delete_complete").wait(StackName="clickstream", WaiterConfig={"Delay": 1})
    assert server.client("kinesis").list_streams()["StreamNames"] == []
    assert server.client("dynamodb").list_tables()["TableNames"] == []
    assert server.client("lambda").list_functions()["Functions"] == []
    assert server.client("lambda").list_event_source_mappings()["EventSourceMappings"] == []
    assert server.client("iam").list_roles()["Roles"] == []
    assert server.client("logs").describe_log_groups()["logGroups"] == []
    assert server.client("apigateway").get_rest_apis()["items"] == []
    buckets = {bucket["Name"] for bucket in server.client("s3").list_buckets()["Buckets"]}
    assert buckets == {"click-code", outputs["DeadLetterBucket"]}


def call(server, outputs, method, body=None, path=None, **headers):
    """Status, headers and body of an answer of the API, which the Host header names."""
    url = urllib.parse.urlsplit(server.url)
    connection = http.client.HTTPConnection(url.hostname, url.port, timeout=60)
    headers = {"Host": f"{outputs['ApiId']}.execute-api.localhost:{url.port}", **headers}
    connection.request(method, path or outputs["Path"], body, headers)
    answer = connection.getresponse()
    text = answer.read()
    connection.close()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, text


def test_a_click_is_answered_and_stored(server, outputs):
    assert outputs["Path"] == "/Prod/report"
    status, headers, body = call(server, outputs, "POST", json.dumps(CLICK), **{"Content-Type": "application/json"})
    told = json.loads(body)
    place = told["Data"]
    assert status == 200 and headers["access-control-allow-origin"] == "*"
    assert told == {
        "Code": "PutRecordSuccessful",
        "Message": "Record was successfully put to click-stream",
        "Data": {"ShardId": place["ShardId"], "SequenceNumber": place["SequenceNumber"]},
    }
    kinesis = server.client("kinesis")
    at = {"ShardIteratorType": "AT_SEQUENCE_NUMBER", "StartingSequenceNumber": place["SequenceNumber"]}
    iterator = kinesis.get_shard_iterator(StreamName="click-stream", ShardId=place["ShardId"], **at)["ShardIterator"]
    record = kinesis.get_records(ShardIterator=iterator)["Records"][0]
    assert json.loads(record["Data"]) == CLICK and record["PartitionKey"] == CLICK["ip"]

    table = server.client("dynamodb")
    key = {"IP": {"S": CLICK["ip"]}, "Timestamp": {"S": CLICK["timestamp"]}}
    item = until("the click is in the table", lambda: table.get_item(TableName=outputs["TableName"], Key=key).get("Item"))
    assert item.keys() == COLUMNS
    assert {value["S"] for value in item.values()} == set(CLICK.values())
    table.delete_item(TableName=outputs["TableName"], Key=key)


def test_browsers_may_call_and_nothing_else_is_there(server, outputs):
    status, headers, body = call(server, outputs, "OPTIONS", **{"Origin": "https://shop.example"})
    assert (status, body) == (204, b"")
    assert headers["access-control-allow-origin"] == "*"
    assert headers["access-control-allow-methods"] == "OPTIONS,POST"
    assert headers["access-control-allow-headers"] == "Content-Type"
    for method, path in [("GET", "/Prod/report"), ("POST", "/Prod/else"), ("POST", "/Test/report")]:
        status, headers, body = call(server, outputs, method, path=path)
        assert status == 403, path
        assert json.loads(body)["message"] in ("Missing Authentication Token", "Forbidden")
    assert call(server, outputs, "POST", "")[0] == 400


def test_no_click_is_lost_or_doubled_when_the_server_is_killed(server, outputs, tmp_path):
    command = [str(ROOT / ".venv/bin/python"), str(EXAMPLE / "load.py"), "--count", str(CLICKS)]
    with open(tmp_path / "load.log", "w") as log:
        load = subprocess.Popen(command, env=server.environment(), stdout=log, stderr=log)
    pages = server.client("dynamodb", retries={"max_attempts": 5}).get_paginator("scan")
    dice = random.Random(12)
    middle = dice.randrange(CLICKS // 4, CLICKS // 2)

    def arrived():
        return sum(page["Count"] for page in pages.paginate(TableName=outputs["TableName"], Select="COUNT"))

    until("a good part of the clicks is in the table", lambda: arrived() > middle or load.poll() is not None, 480, 0.2)
    server.kill()
    time.sleep(0.2)
    server.start()
    load.wait(timeout=480)
    said = (tmp_path / "load.log").read_text()
    assert load.returncode == 0, said
    assert f"{CLICKS - CLICKS // 100:,} clicks in the table, each once" in said
    assert f"{CLICKS // 100:,} that are none in the bucket" in said
    assert arrived() == CLICKS - CLICKS // 100


def test_the_template_is_clean():
    done = subprocess.run([str(ROOT / ".venv/bin/cfn-lint"), str(EXAMPLE / "template.yaml")], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout
