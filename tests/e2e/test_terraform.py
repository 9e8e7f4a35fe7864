"""Every resource type of Terraform's AWS provider whose service we have: made, changed in place, read back, removed.

The cases are the files in `terraform/`: a configuration before and after a change in one text, as a diff shows it — lines
that begin with `-` are before it only, those with `+` after it only. All of a file are applied in one run, as a run costs
seconds, and a few runs go side by side, as the provider waits a lot. After each apply a plan must find
nothing left to do: what the provider reads is what it wrote. `# import ID` beside a resource says under which id somebody
takes it over who has no state of it; `# import~ ID` where the provider then wants to set what no API tells it.
"""

import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys

import pytest
from conftest import package

CASES = pathlib.Path(__file__).parent / "terraform"
RUNS = sorted(path.stem for path in CASES.glob("*.diff"))
# A mirror of Terraform's registry with the AWS provider.
PLUGINS = pathlib.Path(os.environ.get("TERRAFORM_MIRROR", "/opt/tf-plugins"))
VERSION = "5.100.0"
PROVIDER = next((PLUGINS / "registry.terraform.io/hashicorp/aws" / VERSION).glob(f"{sys.platform}_*/terraform-provider-aws_*"), None)

pytestmark = pytest.mark.skipif(
    not (shutil.which("terraform") and PROVIDER),
    reason=f"needs terraform, and its AWS provider {VERSION} in {PLUGINS} or $TERRAFORM_MIRROR",
)

TERRAFORM = """
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "%s"
    }
  }
}
""" % VERSION

# As somebody writes it who has AWS_ENDPOINT_URL and a key in the environment.
BY_ENVIRONMENT = """
provider "aws" {
  region            = "us-east-1"
  s3_use_path_style = true
}
"""

# As it is often written for a server of one's own.
BY_ENDPOINTS = """
provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  s3_use_path_style           = true
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
  default_tags {
    tags = { Owner = "tf" }
  }
  endpoints {
    apigateway = "%(url)s"
    dynamodb = "%(url)s"
    iam      = "%(url)s"
    kinesis  = "%(url)s"
    lambda   = "%(url)s"
    logs     = "%(url)s"
    s3       = "%(url)s"
    sns      = "%(url)s"
    sts      = "%(url)s"
  }
}
"""

FUNCTION = """
CODE = %r
def handler(event, context):
    return {"code": CODE}
"""


class Terraform:
    """A configuration in a directory."""

    def __init__(self, directory, server, provider=BY_ENVIRONMENT):
        self.directory = directory
        rc = directory / "terraform.rc"
        # Taken from where it lies: `init` and each command after it would read the 700 MB to the end to know them again.
        rc.write_text(f'provider_installation {{\n  dev_overrides {{\n    "hashicorp/aws" = "{PROVIDER.parent}"\n  }}\n}}\n')
        self.environment = {**server.environment(), "TF_CLI_CONFIG_FILE": str(rc), "CHECKPOINT_DISABLE": "1", "TF_IN_AUTOMATION": "1"}
        if provider == BY_ENDPOINTS:
            del self.environment["AWS_ENDPOINT_URL"]
        (directory / "provider.tf").write_text(TERRAFORM + provider % {"url": server.url})

    def run(self, *command, codes=(0,), everything=False):
        command = ["terraform", command[0], "-no-color", *command[1:]]
        done = subprocess.run(command, cwd=self.directory, env=self.environment, capture_output=True, text=True, timeout=300)
        assert done.returncode in codes, f"{command}\n{done.stdout[-8000:]}{done.stderr[-12000:]}"
        return done.stdout + done.stderr if everything else done.stdout

    def apply(self, *more):
        """How many were added, changed and destroyed."""
        return counts(self.run("apply", "-auto-approve", "-parallelism=30", *more), r"(\d+) added, (\d+) changed, (\d+) destroyed")

    def clean(self):
        """Nothing is left to do."""
        self.run("plan", "-detailed-exitcode", "-parallelism=30")

    def destroy(self):
        self.run("destroy", "-auto-approve", "-parallelism=30", "-refresh=false")


def counts(text, pattern):
    found = re.search(pattern, text)
    assert found, text
    return tuple(int(number) for number in found.groups())


def configuration(name, sign):
    """A case's text before (`-`) or after (`+`) its change."""
    lines = (CASES / f"{name}.diff").read_text().splitlines()
    return "\n".join(line[1:] for line in lines if line[:1] in ("", " ", sign)) + "\n"


def imports(name):
    """The blocks that take over what is there, and for how many the provider wants to set what it can't read."""
    found = re.findall(r'^.resource "(\w+)" "(\w+)" \{ # import(~?) (\S+)$', (CASES / f"{name}.diff").read_text(), re.MULTILINE)
    blocks = [f'import {{\n  to = {kind}.{label}\n  id = "{id}"\n}}\n' for kind, label, _, id in found]
    return "".join(blocks), len(found), sum(changed == "~" for _, _, changed, _ in found)


def files(directory):
    """What configurations refer to."""
    for name in ("before", "after"):
        (directory / f"{name}.zip").write_bytes(package(FUNCTION % name))
    (directory / "node.zip").write_bytes(package("exports.handler = async () => ({});", "index.js"))
    (directory / "layer.zip").write_bytes(package("WORD = 1", "python/words.py"))


def life(server, directory, name):
    """Made, changed, taken over by another state, removed."""
    files(directory)
    terraform = Terraform(directory, server, BY_ENDPOINTS if name == "kinesis" else BY_ENVIRONMENT)
    (directory / "main.tf").write_text(configuration(name, "-"))
    terraform.apply()
    terraform.clean()
    (directory / "main.tf").write_text(configuration(name, "+"))
    # The plan has just read all there is.
    added, changed, destroyed = terraform.apply("-refresh=false")
    assert (added, destroyed) == (0, 0) and changed > 0, "all is changed in place"
    terraform.clean()
    blocks, taken, differ = imports(name)
    if taken:
        (directory / "terraform.tfstate").rename(directory / "kept.tfstate")
        (directory / "import.tf").write_text(blocks)
        text = terraform.run("plan", "-parallelism=30")
        plan = counts(text, r"(\d+) to import, (\d+) to add, (\d+) to change, (\d+) to destroy")
        assert (plan[0], plan[2], plan[3]) == (taken, differ, 0), text
        (directory / "import.tf").unlink()
        (directory / "kept.tfstate").rename(directory / "terraform.tfstate")
    terraform.destroy()


@pytest.fixture(scope="module")
def runs(server, tmp_path_factory):
    """All runs, a few at once: each provider takes half a gigabyte. What they refer to and nobody has to wait for is there."""
    server.client("kinesis").create_stream(StreamName="given", ShardCount=1)
    server.client("sqs").create_queue(QueueName="given")
    # What has most to wait for begins first.
    order = sorted(RUNS, key=lambda name: (name != "kinesis", -(CASES / f"{name}.diff").stat().st_size))
    with concurrent.futures.ThreadPoolExecutor(6) as pool:
        yield {name: pool.submit(life, server, tmp_path_factory.mktemp(name), name) for name in order}


@pytest.mark.parametrize("name", RUNS)
def test_what_terraform_makes_it_can_change_read_and_remove(runs, name):
    runs[name].result()


def test_what_is_not_served_is_refused_by_name(server, tmp_path):
    terraform = Terraform(tmp_path, server)
    text = (CASES / "refused.tf").read_text()
    (tmp_path / "main.tf").write_text(text)
    said = terraform.run("apply", "-auto-approve", "-parallelism=30", codes=(1,), everything=True)
    errors = re.split(r"^Error: ", said, flags=re.MULTILINE)[1:]
    for kind in re.findall(r'^resource "(\w+)"', text, re.MULTILINE):
        [error] = [error for error in errors if f"with {kind}.a" in error]
        assert re.search(r"Millstream\s+does\s+not\s+implement", error), error


def test_nothing_is_left(runs, server):
    concurrent.futures.wait(runs.values())
    client = server.client
    left = {
        "streams": client("kinesis").list_streams()["StreamNames"],
        "delivery streams": client("firehose").list_delivery_streams()["DeliveryStreamNames"],
        "tables": client("dynamodb").list_tables()["TableNames"],
        "functions": client("lambda").list_functions()["Functions"],
        "layers": client("lambda").list_layers()["Layers"],
        "mappings": client("lambda").list_event_source_mappings()["EventSourceMappings"],
        # A role of DynamoDB's own stays, as on AWS.
        "roles": [role for role in client("iam").list_roles()["Roles"] if not role["Path"].startswith("/aws-service-role/")],
        "users": client("iam").list_users()["Users"],
        "groups": client("iam").list_groups()["Groups"],
        "policies": client("iam").list_policies(Scope="Local")["Policies"],
        "log groups": client("logs").describe_log_groups(logGroupNamePrefix="/tf/")["logGroups"],
        "log policies": client("logs").describe_resource_policies()["resourcePolicies"],
        "topics": client("sns").list_topics()["Topics"],
        "buckets": client("s3").list_buckets()["Buckets"],
        "REST APIs": client("apigateway").get_rest_apis()["items"],
        "API keys": client("apigateway").get_api_keys()["items"],
        "usage plans": client("apigateway").get_usage_plans()["items"],
        "parameters": client("ssm").describe_parameters()["Parameters"],
        "repositories": client("ecr").describe_repositories()["repositories"],
        "buses": [bus["Name"] for bus in client("events").list_event_buses()["EventBuses"] if bus["Name"] != "default"],
        "rules": client("events").list_rules()["Rules"],
        "archives": client("events").list_archives()["Archives"],
        "connections": client("events").list_connections()["Connections"],
        "HTTP and WebSocket APIs": client("apigatewayv2").get_apis()["Items"],
    }
    assert {kind: found for kind, found in left.items() if found} == {"streams": ["given"]}
