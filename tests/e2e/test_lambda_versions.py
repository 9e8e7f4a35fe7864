"""Versions, aliases, permissions, layers and packages of functions, by boto3, the CLI and Terraform."""

import base64
import hashlib
import io
import json
import os
import pathlib
import shutil
import subprocess
import urllib.error
import urllib.request
import zipfile

import pytest
from botocore.exceptions import ClientError

from conftest import package, until

# A mirror of Terraform's registry with the AWS provider.
PLUGINS = pathlib.Path(os.environ.get("TERRAFORM_MIRROR", "/opt/tf-plugins"))

TELLS = """
    import os
    def handler(event, context):
        return {"code": CODE, "version": context.function_version, "arn": context.invoked_function_arn,
                "environment": os.environ["AWS_LAMBDA_FUNCTION_VERSION"], "stream": context.log_stream_name}
"""


def tells(code):
    return f"CODE = {code!r}\n" + "\n".join(line[4:] for line in TELLS.splitlines())


def refused(code, call, **arguments):
    with pytest.raises(ClientError) as raised:
        call(**arguments)
    assert raised.value.response["Error"]["Code"] == code, raised.value
    return raised.value.response["Error"]["Message"]


@pytest.fixture(scope="module")
def role(server):
    return server.role("versions", managed=("service-role/AWSLambdaBasicExecutionRole",))


def test_versions_and_aliases_run_what_they_were(server, role):
    client = server.client("lambda")
    server.function("story", tells("one"), role, Publish=True)
    again = client.publish_version(FunctionName="story")
    assert again["Version"] == "1"
    client.update_function_code(FunctionName="story", ZipFile=package(tells("two")), Publish=True)
    client.create_alias(FunctionName="story", Name="live", FunctionVersion="1")
    for name, code, version in [("story", "two", "$LATEST"), ("story:1", "one", "1"), ("story:2", "two", "2"), ("story:live", "one", "1")]:
        error, told, answer = server.invoke(name)
        assert error is None and answer["ExecutedVersion"] == version
        assert (told["code"], told["version"], told["environment"]) == (code, version, version)
        assert told["arn"].endswith(f"function:{name}") and f"[{version}]" in told["stream"]
    client.update_alias(FunctionName="story", Name="live", FunctionVersion="1", RoutingConfig={"AdditionalVersionWeights": {"2": 0.5}})
    ran = [server.invoke("story:live")[1]["code"] for _ in range(40)]
    assert set(ran) == {"one", "two"}
    text = refused("ResourceConflictException", client.delete_function, FunctionName="story", Qualifier="2")
    assert "aliases reference it: [live]" in text
    refused("PreconditionFailedException", client.update_alias, FunctionName="story", Name="live", RevisionId="x")
    pages = client.get_paginator("list_versions_by_function").paginate(FunctionName="story", PaginationConfig={"PageSize": 1})
    assert [v["Version"] for page in pages for v in page["Versions"]] == ["$LATEST", "1", "2"]


def test_a_kill_between_publishing_and_moving_the_alias_leaves_both_as_they_were(server, role):
    client = server.client("lambda")
    server.function("steady", tells("one"), role, Publish=True)
    client.create_alias(FunctionName="steady", Name="live", FunctionVersion="1")
    published = client.update_function_code(FunctionName="steady", ZipFile=package(tells("two")), Publish=True)
    server.kill()
    server.start()
    client = server.client("lambda")
    assert published["Version"] == "2"
    assert server.invoke("steady:live")[1]["code"] == "one"
    assert client.publish_version(FunctionName="steady")["Version"] == "2"
    client.update_alias(FunctionName="steady", Name="live", FunctionVersion="2")
    server.kill()
    server.start()
    assert server.invoke("steady:live")[1]["code"] == "two"
    assert server.invoke("steady:1")[1]["code"] == "one"
    server.client("lambda").delete_function(FunctionName="steady")
    server.kill()
    server.start()
    refused("ResourceNotFoundException", server.client("lambda").invoke, FunctionName="steady:1")


def test_other_accounts_may_what_the_policy_says(server, role):
    ours, theirs = server.client("lambda"), server.client("lambda", key="111111111111")
    server.function("shared", tells("shared"), role, Publish=True)
    arn = ours.get_function(FunctionName="shared")["Configuration"]["FunctionArn"]
    refused("AccessDeniedException", theirs.invoke, FunctionName=arn)
    made = ours.add_permission(FunctionName="shared", StatementId="them", Action="lambda:InvokeFunction", Principal="111111111111", Qualifier="1")
    assert json.loads(made["Statement"])["Principal"] == {"AWS": "arn:aws:iam::111111111111:root"}
    refused("AccessDeniedException", theirs.invoke, FunctionName=arn)
    answer = theirs.invoke(FunctionName=f"{arn}:1")
    assert json.loads(answer["Payload"].read())["code"] == "shared"
    refused("AccessDeniedException", theirs.get_function, FunctionName=f"{arn}:1")
    policy = json.loads(ours.get_policy(FunctionName="shared", Qualifier="1")["Policy"])
    assert [s["Resource"] for s in policy["Statement"]] == [f"{arn}:1"]
    ours.remove_permission(FunctionName="shared", StatementId="them", Qualifier="1")
    refused("AccessDeniedException", theirs.invoke, FunctionName=f"{arn}:1")
    refused("ResourceNotFoundException", ours.get_policy, FunctionName="shared", Qualifier="1")


def zipped(**files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, body in files.items():
            archive.writestr(name.replace("__", "/") + ".py", body)
    return out.getvalue()


def test_layers_are_on_the_path_and_outlive_their_deletion(server, role):
    client = server.client("lambda")
    first = client.publish_layer_version(LayerName="words", Content={"ZipFile": zipped(python__words="WORD = 'first'", python__more="MORE = 1")})
    second = client.publish_layer_version(LayerName="over", Content={"ZipFile": zipped(python__words="WORD = 'second'")})
    site = client.publish_layer_version(LayerName="site", Content={"ZipFile": zipped(**{"python__lib__python3.12__site-packages__named": "NAME = 'site'"})})
    code = """
        import more, named, words
        def handler(event, context):
            return [words.WORD, more.MORE, named.NAME]
    """
    arns = [layer["LayerVersionArn"] for layer in (first, second, site)]
    server.function("layered", code, role, Layers=arns)
    assert server.invoke("layered")[:2] == (None, ["second", 1, "site"])
    client.delete_layer_version(LayerName="words", VersionNumber=1)
    server.kill()
    server.start()
    client = server.client("lambda")
    assert server.invoke("layered")[:2] == (None, ["second", 1, "site"])
    text = refused("InvalidParameterValueException", client.create_function, FunctionName="late", Role=role, Runtime="python3.12",
                   Handler="function.handler", Code={"ZipFile": package(code)}, Layers=arns[:1])
    assert text == f"Layer version {arns[0]} does not exist."
    client.update_function_configuration(FunctionName="layered", Layers=[])
    assert server.invoke("layered")[0] == "Unhandled"


def test_a_layer_of_others_is_taken_over_under_its_arn(server, role):
    publisher = server.client("lambda", key="017000801446")
    body = zipped(python__tools="TOOL = 'hammer'")
    layers = [publisher.publish_layer_version(LayerName="Tools", Content={"ZipFile": body}) for _ in range(2)]
    arn = layers[1]["LayerVersionArn"]
    assert arn == "arn:aws:lambda:us-east-1:017000801446:layer:Tools:2"
    code = """
        import tools
        def handler(event, context):
            return tools.TOOL
    """
    refused("AccessDeniedException", server.client("lambda").create_function, FunctionName="tooled", Role=role, Runtime="python3.12",
            Handler="function.handler", Code={"ZipFile": package(code)}, Layers=[arn])
    publisher.add_layer_version_permission(LayerName="Tools", VersionNumber=2, StatementId="all", Principal="*", Action="lambda:GetLayerVersion")
    server.function("tooled", code, role, Layers=[arn])
    assert server.invoke("tooled")[:2] == (None, "hammer")


def test_a_package_comes_from_a_bucket_and_can_be_fetched(server, role):
    client, s3 = server.client("lambda"), server.client("s3")
    s3.create_bucket(Bucket="packages")
    body = package(tells("bucket"))
    s3.put_object(Bucket="packages", Key="code.zip", Body=body)
    settings = {"FunctionName": "fetched", "Role": role, "Runtime": "python3.12", "Handler": "function.handler"}
    text = refused("InvalidParameterValueException", client.create_function, Code={"S3Bucket": "packages", "S3Key": "none"}, **settings)
    assert text == "Error occurred while GetObject. S3 Error Code: NoSuchKey. S3 Error Message: The specified key does not exist."
    made = client.create_function(Code={"S3Bucket": "packages", "S3Key": "code.zip"}, **settings)
    assert made["CodeSha256"] == base64.b64encode(hashlib.sha256(body).digest()).decode()
    assert server.invoke("fetched")[1]["code"] == "bucket"
    location = client.get_function(FunctionName="fetched")["Code"]["Location"]
    with urllib.request.urlopen(location) as answer:
        assert answer.read() == body
    with pytest.raises(urllib.error.HTTPError) as raised:
        urllib.request.urlopen(location[:-4] + "0000")
    assert raised.value.code == 403


def test_reserved_concurrency_limits(server, role):
    client = server.client("lambda")
    server.function("limited", tells("limited"), role)
    client.put_function_concurrency(FunctionName="limited", ReservedConcurrentExecutions=0)
    with pytest.raises(client.exceptions.TooManyRequestsException) as raised:
        client.invoke(FunctionName="limited")
    assert raised.value.response["Reason"] == "ReservedFunctionConcurrentInvocationLimitExceeded"
    client.put_function_concurrency(FunctionName="limited", ReservedConcurrentExecutions=1)
    assert server.invoke("limited")[0] is None
    assert client.get_function(FunctionName="limited")["Concurrency"] == {"ReservedConcurrentExecutions": 1}
    client.delete_function_concurrency(FunctionName="limited")


def test_ends_of_asynchronous_invocations_are_told(server):
    invoke = {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "*"}
    may = server.role("teller", invoke, managed=("service-role/AWSLambdaBasicExecutionRole",))
    client = server.client("lambda")
    server.function("teller", "def handler(event, context): return 1 / event['by']", may)
    server.function("hearer", "def handler(event, context): print('HEARD', event['requestContext']['condition'], event['requestPayload'])", may)
    hearer = client.get_function(FunctionName="hearer")["Configuration"]["FunctionArn"]
    to = {"OnSuccess": {"Destination": hearer}, "OnFailure": {"Destination": hearer}}
    client.put_function_event_invoke_config(FunctionName="teller", MaximumRetryAttempts=0, DestinationConfig=to)
    for by in (1, 0):
        client.invoke(FunctionName="teller", InvocationType="Event", Payload=json.dumps({"by": by}))
    logs = server.client("logs")

    def heard():
        try:
            events = logs.filter_log_events(logGroupName="/aws/lambda/hearer", filterPattern="HEARD")["events"]
        except ClientError:
            return False
        return len(events) >= 2 and sorted(event["message"].strip() for event in events)

    lines = until("both ends are told", heard)
    assert lines == ["HEARD RetriesExhausted {'by': 0}", "HEARD Success {'by': 1}"]


def test_the_cli_publishes_and_points(server, role):
    def aws(*command):
        done = subprocess.run(["aws", "lambda", *command], env=server.environment(), capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout or "null")

    server.function("by-cli", tells("cli"), role)
    assert aws("publish-version", "--function-name", "by-cli", "--description", "first")["Version"] == "1"
    made = aws("create-alias", "--function-name", "by-cli", "--name", "live", "--function-version", "1", "--routing-config", "{}")
    assert made["AliasArn"].endswith(":by-cli:live")
    aws("add-permission", "--function-name", "by-cli", "--qualifier", "live", "--statement-id", "s3", "--action", "lambda:InvokeFunction",
        "--principal", "s3.amazonaws.com", "--source-arn", "arn:aws:s3:::b", "--source-account", "000000000000")
    statement = json.loads(aws("get-policy", "--function-name", "by-cli", "--qualifier", "live")["Policy"])["Statement"][0]
    assert statement["Condition"] == {"StringEquals": {"AWS:SourceAccount": "000000000000"}, "ArnLike": {"AWS:SourceArn": "arn:aws:s3:::b"}}


TERRAFORM = """
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region = "us-east-1"
  access_key = "test"
  secret_key = "test"
  skip_credentials_validation = true
  skip_metadata_api_check = true
  skip_requesting_account_id = true
  endpoints { lambda = "%(url)s" }
}
resource "aws_lambda_layer_version" "words" {
  layer_name = "tf-words"
  filename = "layer.zip"
  compatible_runtimes = ["python3.12"]
}
resource "aws_lambda_function" "f" {
  function_name = "tf"
  role = "%(role)s"
  runtime = "python3.12"
  handler = "function.handler"
  filename = "code.zip"
  source_code_hash = filebase64sha256("code.zip")
  publish = true
  layers = [aws_lambda_layer_version.words.arn]
}
resource "aws_lambda_alias" "live" {
  name = "live"
  function_name = aws_lambda_function.f.function_name
  function_version = aws_lambda_function.f.version
}
resource "aws_lambda_permission" "s3" {
  statement_id = "s3"
  action = "lambda:InvokeFunction"
  function_name = aws_lambda_function.f.function_name
  qualifier = aws_lambda_alias.live.name
  principal = "s3.amazonaws.com"
  source_arn = "arn:aws:s3:::b"
}
resource "aws_lambda_function_event_invoke_config" "c" {
  function_name = aws_lambda_function.f.function_name
  qualifier = aws_lambda_alias.live.name
  maximum_retry_attempts = 1
}
"""


@pytest.mark.skipif(not (PLUGINS.exists() and shutil.which("terraform")), reason="no Terraform here")
def test_terraform_makes_changes_and_destroys(server, role, tmp_path):
    def terraform(*command, codes=(0,)):
        environment = {**os.environ, "TF_CLI_CONFIG_FILE": str(tmp_path / "rc"), "CHECKPOINT_DISABLE": "1"}
        done = subprocess.run(["terraform", *command, "-no-color"], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300)
        assert done.returncode in codes, done.stdout + done.stderr
        return done

    (tmp_path / "rc").write_text(f'provider_installation {{ filesystem_mirror {{ path = "{PLUGINS}" }} }}\n')
    (tmp_path / "main.tf").write_text(TERRAFORM % {"url": server.url, "role": role})
    (tmp_path / "layer.zip").write_bytes(zipped(python__words="WORD = 1"))
    (tmp_path / "code.zip").write_bytes(package(tells("tf one")))
    terraform("init")
    terraform("apply", "-auto-approve")
    assert server.invoke("tf:live")[1]["code"] == "tf one"
    assert terraform("plan", "-detailed-exitcode", codes=(0, 2)).returncode == 0, "nothing is left to do"
    (tmp_path / "code.zip").write_bytes(package(tells("tf two")))
    terraform("apply", "-auto-approve")
    assert server.invoke("tf:live")[1] == {**server.invoke("tf:live")[1], "code": "tf two", "version": "2"}
    terraform("destroy", "-auto-approve")
    refused("ResourceNotFoundException", server.client("lambda").get_function, FunctionName="tf")
