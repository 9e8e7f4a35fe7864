"""The tweets of `examples/tweet-stream`, deployed from its templates with the AWS CLI as its README tells."""

import json
import random
import subprocess
import time

import pytest
from botocore.exceptions import ClientError
from conftest import ROOT, Server, until

EXAMPLE = ROOT / "examples/tweet-stream"


def run(server, *command, check=True, **options):
    done = subprocess.run(command, env=server.environment(), capture_output=True, text=True, timeout=300, **options)
    assert not check or done.returncode == 0, done.stderr + done.stdout
    return done


def deploy(server, template, stack="tweets", *more, check=True):
    command = ["aws", "cloudformation", "deploy", "--template-file", str(template), "--stack-name", stack]
    return run(server, *command, "--capabilities", "CAPABILITY_IAM", *more, check=check)


def describe(server, stack="tweets"):
    return server.client("cloudformation", retries={"max_attempts": 5}).describe_stacks(StackName=stack)["Stacks"][0]


def outputs(server, stack="tweets"):
    return {output["OutputKey"]: output["OutputValue"] for output in describe(server, stack)["Outputs"]}


def produce(server, count, stack="tweets"):
    python = str(ROOT / ".venv/bin/python")
    done = run(server, python, str(EXAMPLE / "producer.py"), "--stack", stack, "--count", str(count))
    assert f"{count:,} tweets sent" in done.stdout


def tweets(server, stack="tweets"):
    pages = server.client("dynamodb", retries={"max_attempts": 3}).get_paginator("scan")
    return sum(page["Count"] for page in pages.paginate(TableName=f"{stack}-EventData", Select="COUNT"))


def delete(server, stack="tweets"):
    client = server.client("cloudformation", retries={"max_attempts": 5})
    client.delete_stack(StackName=stack)
    client.get_waiter("stack_delete_complete").wait(StackName=stack, WaiterConfig={"Delay": 1})


def account(server):
    """Everything that stacks of these tests make, by name."""
    names = {
        "streams": server.client("kinesis").list_streams()["StreamNames"],
        "tables": server.client("dynamodb").list_tables()["TableNames"],
        "functions": [f["FunctionName"] for f in server.client("lambda").list_functions()["Functions"]],
        "mappings": [m["UUID"] for m in server.client("lambda").list_event_source_mappings()["EventSourceMappings"]],
        "roles": [r["RoleName"] for r in server.client("iam").list_roles()["Roles"]],
        "users": [u["UserName"] for u in server.client("iam").list_users()["Users"]],
        "groups": [g["logGroupName"] for g in server.client("logs").describe_log_groups()["logGroups"]],
    }
    return {kind: sorted(found) for kind, found in names.items()}


EMPTY = dict.fromkeys(["streams", "tables", "functions", "mappings", "roles", "users", "groups"], [])


def is_empty(server):
    """
    Whether stacks have left nothing. What a function has written last may come when its group is gone, and makes it
    again, as on AWS: such a group goes, too.
    """
    left = account(server)
    for group in left["groups"]:
        server.client("logs").delete_log_group(logGroupName=group)
    assert {**left, "groups": []} == EMPTY
    return not left["groups"]


@pytest.fixture(scope="module")
def packaged(server, tmp_path_factory):
    """template.yaml with its code in a bucket."""
    out = tmp_path_factory.mktemp("packaged") / "packaged.yaml"
    run(server, "aws", "s3", "mb", "s3://tweet-code")
    command = ["aws", "cloudformation", "package", "--template-file", str(EXAMPLE / "template.yaml")]
    run(server, *command, "--s3-bucket", "tweet-code", "--output-template-file", str(out))
    return out


@pytest.mark.parametrize("style", ["2016", "today"])
def test_five_thousand_tweets(server, packaged, style):
    template = EXAMPLE / "template.json" if style == "2016" else packaged
    deploy(server, template)
    again = deploy(server, template, "tweets", "--no-fail-on-empty-changeset")
    assert "No changes to deploy. Stack tweets is up to date" in again.stdout + again.stderr
    produce(server, 5000)
    until("all tweets are in the table", lambda: tweets(server) == 5000, 120, 0.5)
    query = ["aws", "dynamodb", "query", "--table-name", "tweets-EventData", "--key-condition-expression", "Username = :u"]
    answer = json.loads(run(server, *query, "--expression-attribute-values", '{":u": {"S": "teapot-annie"}}').stdout)
    assert answer["Items"] and {"Username", "Timestamp", "Message", "Id"} <= answer["Items"][0].keys()
    if style == "2016":
        # The function's log tells which runtime took the old one's place.
        logs = server.client("logs")
        [group] = logs.describe_log_groups()["logGroups"]
        assert logs.filter_log_events(logGroupName=group["logGroupName"], filterPattern='"nodejs4.3"')["events"]
    delete(server)
    until("nothing is left", lambda: is_empty(server), 20, 0.5)


def test_the_producers_key_may_put_records_into_its_stream_and_nothing_else(server):
    deploy(server, EXAMPLE / "template.json")
    values = outputs(server)
    key = {"key": values["AccessKeyId"], "secret": values["SecretAccessKey"]}
    stream = {"StreamName": values["StreamName"]}
    kinesis = server.client("kinesis", **key)
    kinesis.put_record(Data=b"no tweet", PartitionKey="p", **stream)
    kinesis.put_records(Records=[{"Data": b"no tweet", "PartitionKey": "p"}], **stream)
    server.client("kinesis").create_stream(StreamName="other", ShardCount=1)
    refused = [
        lambda: kinesis.put_record(Data=b"x", PartitionKey="p", StreamName="other"),
        lambda: kinesis.describe_stream_summary(**stream),
        lambda: kinesis.get_shard_iterator(ShardId="shardId-000000000000", ShardIteratorType="LATEST", **stream),
        lambda: kinesis.list_streams(),
        lambda: kinesis.delete_stream(**stream),
        lambda: server.client("dynamodb", **key).scan(TableName=values["TableName"]),
        lambda: server.client("lambda", **key).list_functions(),
        lambda: server.client("iam", **key).list_users(),
        lambda: server.client("logs", **key).describe_log_groups(),
        lambda: server.client("s3", **key).list_buckets(),
        lambda: server.client("cloudformation", **key).describe_stacks(),
    ]
    for number, call in enumerate(refused):
        with pytest.raises(ClientError) as error:
            call()
        assert error.value.response["Error"]["Code"] in ("AccessDenied", "AccessDeniedException"), number
    server.client("kinesis").delete_stream(StreamName="other")
    delete(server)
    until("nothing is left", lambda: is_empty(server), 20, 0.5)


def changed(tmp_path, change):
    """template.json with a change."""
    template = json.loads((EXAMPLE / "template.json").read_text())
    change(template["Resources"])
    path = tmp_path / "changed.json"
    path.write_text(json.dumps(template))
    return path


def test_an_update_that_replaces_the_stream_and_one_that_fails(server, tmp_path):
    deploy(server, EXAMPLE / "template.json")
    before = outputs(server)

    def rename(resources):
        resources["EventStream"]["Properties"]["Name"] = "tweets-by-name"

    replaced = changed(tmp_path, rename)
    deploy(server, replaced)
    after = outputs(server)
    assert after["StreamName"] == "tweets-by-name" != before["StreamName"]
    assert server.client("kinesis").list_streams()["StreamNames"] == ["tweets-by-name"]
    assert after["AccessKeyId"] == before["AccessKeyId"]
    produce(server, 500)
    until("tweets go through the new stream", lambda: tweets(server) == 500, 60, 0.5)

    def whole():
        """All that an update could have changed, as clients see it."""
        kinesis, iam, functions = server.client("kinesis"), server.client("iam"), server.client("lambda")
        [function] = functions.list_functions()["Functions"]
        [user] = iam.list_users()["Users"]
        # These two say when and how often something was changed, which a rollback does.
        for moving in ("LastModified", "RevisionId"):
            del function[moving]
        stack = describe(server)
        return {
            "template": server.client("cloudformation").get_template(StackName="tweets")["TemplateBody"],
            "outputs": stack["Outputs"],
            "parameters": stack["Parameters"],
            "stream": kinesis.describe_stream(StreamName="tweets-by-name")["StreamDescription"],
            "function": function,
            "policy": iam.get_user_policy(UserName=user["UserName"], PolicyName="put-tweets")["PolicyDocument"],
            "account": account(server),
        }

    whole_before = whole()

    def spoil(resources):
        rename(resources)
        resources["EventStream"]["Properties"]["RetentionPeriodHours"] = 48
        resources["Processor"]["Properties"]["MemorySize"] = 512
        policy = resources["Producer"]["Properties"]["Policies"][0]["PolicyDocument"]
        policy["Statement"][0]["Action"] = ["kinesis:*"]
        # IAM has no such managed policy: what was changed by then is changed back.
        resources["ProcessorRole"]["Properties"]["ManagedPolicyArns"] = ["arn:aws:iam::aws:policy/NoSuchPolicy"]
        resources["ProcessorRole"]["DependsOn"] = ["EventStream", "Producer"]

    failed = deploy(server, changed(tmp_path, spoil), check=False)
    assert failed.returncode != 0
    assert describe(server)["StackStatus"] == "UPDATE_ROLLBACK_COMPLETE"
    events = server.client("cloudformation").describe_stack_events(StackName="tweets")["StackEvents"]
    reasons = [e["ResourceStatusReason"] for e in events if e["ResourceStatus"] == "UPDATE_FAILED" and "ResourceStatusReason" in e]
    assert any("NoSuchPolicy" in reason for reason in reasons), reasons
    assert whole() == whole_before
    delete(server)
    until("nothing is left", lambda: is_empty(server), 20, 0.5)


def test_a_server_killed_in_the_middle_goes_on_where_it_stood(tmp_path):
    server = Server(tmp_path)
    dice = random.Random(4)
    patient = {"retries": {"max_attempts": 10}}
    body = (EXAMPLE / "template.json").read_text()

    def killed_during(start, name="tweets", rounds=2):
        """Starts something and kills the server at random moments of it; gives the state it ends in."""
        server.kill_amid(name, start, dice.uniform(0, 0.1))
        for _ in range(rounds - 1):
            time.sleep(dice.uniform(0, 0.25))
            server.kill()
            server.start()

        def settled():
            status = server.client("cloudformation", **patient).describe_stacks(StackName=name)["Stacks"][0]["StackStatus"]
            return not status.endswith("_IN_PROGRESS") and status

        return until("the stack is settled", settled, 90, 0.2)

    for attempt in range(3):
        settings = {"StackName": "tweets", "TemplateBody": body, "Capabilities": ["CAPABILITY_IAM"]}
        assert killed_during(lambda c: c.create_stack(**settings)) == "CREATE_COMPLETE"
        made = account(server)
        assert {kind: len(found) for kind, found in made.items()} == dict.fromkeys(EMPTY, 1), made
        produce(server, 200)
        until("the tweets are in the table", lambda: tweets(server) == 200, 90, 0.5)

        replaced = json.loads(body)
        replaced["Resources"]["EventStream"]["Properties"]["Name"] = f"tweets-{attempt}"
        settings["TemplateBody"] = json.dumps(replaced)
        assert killed_during(lambda c: c.update_stack(**settings)) == "UPDATE_COMPLETE"
        assert account(server)["streams"] == [f"tweets-{attempt}"]
        assert {kind: len(found) for kind, found in account(server).items()} == dict.fromkeys(EMPTY, 1)

        before = {**account(server), "template": server.client("cloudformation").get_template(StackName="tweets")["TemplateBody"]}
        replaced["Resources"]["ProcessorRole"]["Properties"]["ManagedPolicyArns"] = ["arn:aws:iam::aws:policy/NoSuchPolicy"]
        replaced["Resources"]["EventStream"]["Properties"]["RetentionPeriodHours"] = 48
        settings["TemplateBody"] = json.dumps(replaced)
        assert killed_during(lambda c: c.update_stack(**settings)) == "UPDATE_ROLLBACK_COMPLETE"
        after = {**account(server), "template": server.client("cloudformation").get_template(StackName="tweets")["TemplateBody"]}
        assert after == before
        summary = server.client("kinesis").describe_stream_summary(StreamName=f"tweets-{attempt}")
        assert summary["StreamDescriptionSummary"]["RetentionPeriodHours"] == 24

        stack_id = describe(server)["StackId"]
        assert killed_during(lambda c: c.delete_stack(StackName="tweets"), stack_id) == "DELETE_COMPLETE"
        until("nothing is left", lambda: is_empty(server), 20, 0.5)
    assert server.stop() == 0


def test_the_templates_are_clean():
    lint = ROOT / ".venv/bin/cfn-lint"
    templates = [str(EXAMPLE / name) for name in ("template.yaml", "template.json")]
    done = subprocess.run([str(lint), *templates], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
