"""The orders of `examples/cdk-orders`, with the AWS CDK's own tool: bootstrapped, deployed, killed, changed, destroyed."""

import concurrent.futures
import hashlib
import json
import pathlib
import re
import shutil
import subprocess
import threading
import urllib.error
import urllib.parse
import urllib.request
import warnings

import pytest
from conftest import ROOT, until

EXAMPLE = ROOT / "examples/cdk-orders"
# Where the tool and its library are, by their lock file: 200 MB that need not come again.
MODULES = pathlib.Path.home() / ".cache/millstream/e2e-cdk"
ORDERS = 120


def modules():
    """The example's `node_modules`, from npm once; without a way to its registry, the test says so and is skipped."""
    if not (shutil.which("node") and shutil.which("npm")):
        skip("needs Node.js and npm")
    lock = (EXAMPLE / "package-lock.json").read_bytes()
    place = MODULES / hashlib.sha256(lock).hexdigest()[:16]
    if not (place / "whole").exists():
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(EXAMPLE / name, place)
        got = subprocess.run(
            ["npm", "ci", "--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-timeout=20000"],
            cwd=place, capture_output=True, text=True, timeout=240,
        )
        if got.returncode:
            skip(f"npm cannot fetch the CDK: {got.stderr[-500:]}")
        (place / "whole").touch()
    return place / "node_modules"


def skip(why):
    warnings.warn(f"THE CDK IS NOT TESTED: {why}", stacklevel=2)
    pytest.skip(why)


class Deployed:
    """A copy of the example, and the tool in it."""

    def __init__(self, server, directory):
        self.server, self.directory = server, directory
        shutil.copytree(EXAMPLE, directory, dirs_exist_ok=True, ignore=shutil.ignore_patterns("node_modules", "cdk.out"))
        (directory / "node_modules").symlink_to(modules())
        self.environment = {
            **server.environment(), "AWS_REGION": "us-east-1", "CDK_DISABLE_CLI_TELEMETRY": "1", "CI": "1", "NO_COLOR": "1",
        }

    def cdk(self, *command, codes=(0,)):
        done = subprocess.run(
            ["node_modules/.bin/cdk", *command, "--no-notices"],
            cwd=self.directory, env=self.environment, capture_output=True, text=True, timeout=300,
        )
        assert done.returncode in codes, f"{command}\n{done.stdout[-4000:]}{done.stderr[-8000:]}"
        return done.stdout + done.stderr

    def deploy(self, *more):
        """Gives the stack's outputs."""
        outputs = self.directory / "outputs.json"
        self.cdk("deploy", "--require-approval", "never", "--outputs-file", str(outputs), *more)
        return json.loads(outputs.read_text())["Orders"]

    def ask(self, url, path, body=None):
        url = urllib.parse.urlsplit(url)
        headers = {"Content-Type": "application/json", "Host": url.netloc}
        body = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.server.url + path, body, headers)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, json.loads(answer.read())
        except urllib.error.HTTPError as refused:
            return refused.code, json.loads(refused.read() or b"null")


def left(server):
    """What is there, other than what bootstrapping made."""
    client = server.client
    toolkit = re.compile("cdk-hnb659fds-|/cdk-bootstrap/|CDKToolkit")
    stacks = client("cloudformation").list_stacks()["StackSummaries"]
    names = {
        "stacks": [stack["StackName"] for stack in stacks if stack["StackStatus"] != "DELETE_COMPLETE"],
        "tables": client("dynamodb").list_tables()["TableNames"],
        "functions": [one["FunctionName"] for one in client("lambda").list_functions()["Functions"]],
        "mappings": [one["UUID"] for one in client("lambda").list_event_source_mappings()["EventSourceMappings"]],
        "roles": [one["RoleName"] for one in client("iam").list_roles()["Roles"]],
        "policies": [one["PolicyName"] for one in client("iam").list_policies(Scope="Local")["Policies"]],
        "buckets": [one["Name"] for one in client("s3").list_buckets()["Buckets"]],
        "queues": client("sqs").list_queues().get("QueueUrls", []),
        "parameters": [one["Name"] for one in client("ssm").describe_parameters()["Parameters"]],
        "APIs": [one["Name"] for one in client("apigatewayv2").get_apis()["Items"]],
    }
    found = {kind: [name for name in names if not toolkit.search(name)] for kind, names in names.items()}
    return {kind: names for kind, names in found.items() if names}


@pytest.fixture(scope="module")
def deployed(server, tmp_path_factory):
    deployed = Deployed(server, tmp_path_factory.mktemp("cdk"))
    deployed.cdk("bootstrap", "aws://000000000000/us-east-1")
    return deployed


def test_an_app_lives_from_bootstrap_to_destroy(deployed, server):
    version = server.client("ssm").get_parameter(Name="/cdk-bootstrap/hnb659fds/version")["Parameter"]["Value"]
    assert int(version) >= 26
    outputs = deployed.deploy()
    url, table = outputs["Url"], outputs["TableName"]

    # The tool's files lie in the bucket that bootstrapping made, under S3's own key.
    s3 = server.client("s3")
    staged = "cdk-hnb659fds-assets-000000000000-us-east-1"
    [asset, *_] = s3.list_objects_v2(Bucket=staged)["Contents"]
    head = s3.head_object(Bucket=staged, Key=asset["Key"])
    assert head["ServerSideEncryption"] == "aws:kms"
    assert re.fullmatch(r"arn:aws:kms:us-east-1:000000000000:key/[0-9a-f-]{36}", head["SSEKMSKeyId"])

    assert deployed.ask(url, "/orders", {"id": "x"}) == (400, {"error": "An order has an id, an item and a quantity."})
    assert deployed.ask(url, "/orders/none") == (404, {"error": "There is no such order."})

    # A client goes on until its order is taken, whatever happens to the server meanwhile.
    taken, half = [], threading.Event()

    def order(number):
        def post():
            try:
                status, _ = deployed.ask(url, "/orders", {"id": f"o{number}", "item": "pear", "quantity": number})
            except OSError:  # It is just being killed, or started.
                return False
            return status == 202

        until("the order is taken", post)
        taken.append(number)
        if len(taken) >= ORDERS // 3:
            half.set()

    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        orders = [pool.submit(order, number) for number in range(1, ORDERS + 1)]
        assert half.wait(60)
        server.kill()
        server.start()
        for one in orders:
            one.result()

    def arrived():
        pages = server.client("dynamodb").get_paginator("scan").paginate(TableName=table, ConsistentRead=True)
        items = [item for page in pages for item in page["Items"]]
        whole = {item["id"]["S"]: item for item in items if "receipt" in item and "total" in item}
        return len(whole) == ORDERS and whole

    items = until("all orders have their receipts", arrived)
    totals = {name: item["total"]["S"] for name, item in items.items()}
    assert totals == {f"o{number}": f"{number * 3} EUR" for number in range(1, ORDERS + 1)}
    receipt = s3.get_object(Bucket=outputs["BucketName"], Key="receipts/o7.json")["Body"].read()
    assert json.loads(receipt) == {"id": "o7", "item": "pear", "quantity": 7, "total": "21 EUR"}

    # What was synthesized last is in cdk.out: to do so again for each command takes seconds.
    assert "There were no differences" in deployed.cdk("diff", "--fail", "--app", "cdk.out")
    changed = deployed.cdk("diff", "--fail", "-c", "currency=CHF", codes=(1,))
    assert "AWS::SSM::Parameter" in changed and "CHF" in changed
    deployed.deploy("--app", "cdk.out")
    assert deployed.ask(url, "/orders", {"id": "last", "item": "apple", "quantity": 4})[0] == 202
    last = until("the last order is written", lambda: deployed.ask(url, "/orders/last")[1].get("receipt") and deployed.ask(url, "/orders/last"))
    assert last == (200, {"id": "last", "total": "8 CHF", "receipt": "receipts/last.json"})

    deployed.cdk("destroy", "--force", "--app", "cdk.out")
    assert left(server) == {}


def test_images_are_refused_by_name(deployed, server):
    ecr = server.client("ecr")
    [repository] = ecr.describe_repositories()["repositories"]
    assert repository["repositoryName"] == "cdk-hnb659fds-container-assets-000000000000-us-east-1"
    assert repository["imageTagMutability"].startswith("IMMUTABLE")
    with pytest.raises(ecr.exceptions.ClientError, match="does not implement .*'s operation GetAuthorizationToken"):
        ecr.get_authorization_token()
