"""The jobs of `examples/jobs`, deployed with Terraform as its README tells."""

import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest
from conftest import ROOT, until

EXAMPLE = ROOT / "examples/jobs"
JOBS = 10_000
# A mirror of Terraform's registry with the AWS provider.
PLUGINS = pathlib.Path(os.environ.get("TERRAFORM_MIRROR", "/opt/tf-plugins"))

pytestmark = pytest.mark.skipif(
    not (PLUGINS.exists() and shutil.which("terraform")), reason=f"needs terraform, and its AWS provider in {PLUGINS} or $TERRAFORM_MIRROR"
)


class Deployed:
    """A copy of the example, deployed on the server."""

    def __init__(self, server, directory):
        self.server, self.directory = server, directory
        shutil.copytree(EXAMPLE, directory, dirs_exist_ok=True, ignore=shutil.ignore_patterns("build", ".terraform*", "*.tfstate*"))
        rc = directory / "terraform.rc"
        rc.write_text(f'provider_installation {{\n  filesystem_mirror {{\n    path = "{PLUGINS}"\n  }}\n}}\n')
        self.environment = {**server.environment(), "TF_CLI_CONFIG_FILE": str(rc), "CHECKPOINT_DISABLE": "1"}
        self.run("./build.py")
        self.terraform("init")

    def run(self, *command, codes=(0,)):
        done = subprocess.run(command, cwd=self.directory, env=self.environment, capture_output=True, text=True, timeout=300)
        assert done.returncode in codes, f"{command}\n{done.stdout[-4000:]}{done.stderr[-8000:]}"
        return done.stdout

    def terraform(self, command, *more):
        return self.run("terraform", command, "-no-color", *more)

    def apply(self, *settings):
        text = self.terraform("apply", "-auto-approve", *settings)
        shown = json.loads(self.run("terraform", "output", "-json"))
        self.outputs = {name: output["value"] for name, output in shown.items()}
        return tuple(int(n) for n in re.search(r"(\d+) added, (\d+) changed, (\d+) destroyed", text).groups())

    def post(self, body):
        url = urllib.parse.urlsplit(self.outputs["url"])
        headers = {"Content-Type": "application/json", "Host": url.netloc}
        request = urllib.request.Request(self.server.url + url.path, body.encode(), headers)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, json.loads(answer.read())
        except urllib.error.HTTPError as refused:
            return refused.code, json.loads(refused.read())


@pytest.fixture(scope="module")
def deployed(server, tmp_path_factory):
    deployed = Deployed(server, tmp_path_factory.mktemp("jobs"))
    added, changed, destroyed = deployed.apply()
    assert added > 10 and (changed, destroyed) == (0, 0)
    yield deployed
    deployed.terraform("destroy", "-auto-approve")
    client = server.client
    assert client("dynamodb").list_tables()["TableNames"] == []
    assert client("lambda").list_functions()["Functions"] == []
    assert client("lambda").list_event_source_mappings()["EventSourceMappings"] == []
    assert client("iam").list_roles()["Roles"] == []
    assert client("logs").describe_log_groups()["logGroups"] == []
    assert client("s3").list_buckets()["Buckets"] == []
    assert client("apigatewayv2").get_apis()["Items"] == []


def test_a_second_plan_finds_nothing_to_do(deployed):
    deployed.terraform("plan", "-detailed-exitcode")


def test_jobs_are_taken_once_or_refused(deployed, server):
    first = json.dumps({"job_id": "first", "job_type": "add_to_dynamodb", "content": "hello"})
    assert deployed.post(first) == (201, {"job_id": "first", "status": "PENDING"})
    status, told = deployed.post(first)
    assert status == 200 and told["job_id"] == "first"
    status, told = deployed.post(json.dumps({"job_id": "first", "job_type": "add_to_dynamodb", "content": "other"}))
    assert (status, told["error"]) == (409, "Another job has this job_id.")
    status, told = deployed.post(json.dumps({"job_type": "add_to_s3", "content": "a file"}))
    assert status == 201 and len(told["job_id"]) == 36
    for body, why in [
        ("no job", "The body must be a job in JSON."),
        ("[1]", "The body must be a job in JSON."),
        ('{"job_type": "dance", "content": "x"}', "job_type must be one of add_to_dynamodb, add_to_s3."),
        ('{"job_type": "add_to_s3"}', "content must be a text of 1 to 262144 bytes."),
        ('{"job_type": "add_to_s3", "content": "x", "job_id": ""}', "job_id must be a text of 1 to 128 ASCII characters."),
    ]:
        assert deployed.post(body) == (400, {"error": why}), body

    outputs = deployed.outputs
    table = server.client("dynamodb")

    def done():
        items = table.scan(TableName=outputs["jobs_table"])["Items"]
        return {item["status"]["S"] for item in items} == {"DONE"}

    until("both jobs are done", done)
    row = table.get_item(TableName=outputs["content_table"], Key={"job_id": {"S": "first"}})["Item"]
    assert (row["content"], row["times"]) == ({"S": "hello"}, {"N": "1"})
    file = server.client("s3").get_object(Bucket=outputs["bucket"], Key=f"jobs/{told_id(table, outputs)}.txt")
    assert file["Body"].read() == b"a file"


def told_id(table, outputs):
    items = table.scan(TableName=outputs["jobs_table"])["Items"]
    [found] = [item["job_id"]["S"] for item in items if item["job_type"]["S"] == "add_to_s3"]
    return found


def test_an_update_in_place(deployed, server):
    assert deployed.apply("-var", "worker_memory=512") == (0, 1, 0)
    assert server.client("lambda").get_function_configuration(FunctionName="Worker")["MemorySize"] == 512
    deployed.terraform("plan", "-detailed-exitcode", "-var", "worker_memory=512")


def test_no_job_is_lost_or_doubled_when_the_server_is_killed(deployed, server):
    command = ["./load.py", "--count", str(JOBS), "--concurrency", "32"]
    python = str(ROOT / ".venv/bin/python")
    with open(deployed.directory / "load.log", "w") as log:
        load = subprocess.Popen([python, *command], cwd=deployed.directory, env=deployed.environment, stdout=log, stderr=log)
    table = server.client("dynamodb", retries={"max_attempts": 5})
    dice = random.Random(11)
    middle = dice.randrange(JOBS // 4, JOBS // 2)

    def arrived():
        return sum(page["Count"] for page in table.get_paginator("scan").paginate(TableName="content", Select="COUNT"))

    until("a good part of the jobs is done", lambda: arrived() > middle or load.poll() is not None, 480, 0.2)
    server.kill()
    time.sleep(0.2)
    server.start()
    load.wait(timeout=480)
    said = (deployed.directory / "load.log").read_text()
    assert load.returncode == 0 and f"{JOBS:,} jobs done, each once" in said, said
