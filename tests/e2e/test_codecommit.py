"""CodeCommit: git itself over HTTP, with IAM's passwords and with signatures; what the API does, git sees."""

import json
import os
import shutil
import subprocess
import urllib.parse

import pytest
from botocore.exceptions import ClientError
from conftest import document, until

pytestmark = pytest.mark.skipif(not shutil.which("git"), reason="needs git")

HELPER = "!f() { aws codecommit credential-helper --ignore-host-check \"$@\"; }; f"


class Failed(Exception):
    pass


class Git:
    """A directory in which git knows nothing of whose machine it is on."""

    def __init__(self, directory, **environment):
        self.directory = directory
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(directory),
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_TERMINAL_PROMPT": "0",
            **{f"GIT_{who}_{what}": "anna" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
            **environment,
        }

    def __call__(self, *arguments):
        done = subprocess.run(
            ["git", "-c", "init.defaultBranch=main", *arguments],
            cwd=self.directory,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        if done.returncode:
            raise Failed(done.stderr)
        return done.stdout.strip()

    def within(self, name):
        within = Git(self.directory / name)
        within.environment = self.environment
        return within

    def commit(self, **files):
        for name, content in files.items():
            path = self.directory / name.replace("__", "/")
            path.parent.mkdir(exist_ok=True)
            path.write_text(content)
        self("add", "-A")
        self("commit", "-m", "a commit")
        return self("rev-parse", "HEAD")


@pytest.fixture
def git(tmp_path):
    return Git(tmp_path)


@pytest.fixture(scope="module")
def anna(server):
    """A user who may do all with repositories that begin with `own`: user name and password."""
    iam = server.client("iam")
    iam.create_user(UserName="anna")
    allowed = {"Effect": "Allow", "Action": "codecommit:*", "Resource": "arn:aws:codecommit:*:*:own*"}
    protected = {
        "Effect": "Deny",
        "Action": "codecommit:GitPush",
        "Resource": "*",
        "Condition": {"StringEqualsIfExists": {"codecommit:References": ["refs/heads/protected"]}, "Null": {"codecommit:References": "false"}},
    }
    iam.put_user_policy(UserName="anna", PolicyName="own", PolicyDocument=document(allowed, protected))
    made = iam.create_service_specific_credential(UserName="anna", ServiceName="codecommit.amazonaws.com")
    made = made["ServiceSpecificCredential"]
    return made["ServiceUserName"], made["ServicePassword"]


def repository(server, name, **settings):
    """Its clone URL, without anybody's name."""
    return server.client("codecommit").create_repository(repositoryName=name, **settings)["repositoryMetadata"]["cloneUrlHttp"]


def signed_in(url, user, password):
    scheme, rest = url.split("://")
    return f"{scheme}://{urllib.parse.quote(user, safe='')}:{urllib.parse.quote(password, safe='')}@{rest}"


def tip(server, name, branch="main"):
    return server.client("codecommit").get_branch(repositoryName=name, branchName=branch)["branch"]["commitId"]


def test_clone_push_fetch_force_and_delete(server, git, anna):
    url = signed_in(repository(server, "own-work"), *anna)
    git("clone", url, "one")
    one = git.within("one")
    first = one.commit(a="1", d__b="1")
    one("push", "origin", "HEAD:main")
    client = server.client("codecommit")
    shown = client.get_repository(repositoryName="own-work")["repositoryMetadata"]
    assert shown["defaultBranch"] == "main"
    assert tip(server, "own-work") == first
    assert client.get_file(repositoryName="own-work", filePath="d/b")["fileContent"] == b"1"
    author = client.get_commit(repositoryName="own-work", commitId=first)["commit"]["author"]
    assert author["name"] == "anna"

    for protocol in ("0", "1", "2"):
        git("-c", f"protocol.version={protocol}", "clone", url, f"with-{protocol}")
        assert git.within(f"with-{protocol}")("rev-parse", "HEAD") == first
    # What the API commits, git fetches.
    made = client.create_commit(
        repositoryName="own-work",
        branchName="main",
        parentCommitId=first,
        commitMessage="by the API",
        putFiles=[{"filePath": "c", "fileContent": b"1"}],
    )
    one("fetch", "origin")
    assert one("rev-parse", "origin/main") == made["commitId"]
    assert one("show", "origin/main:c") == "1"
    one("fsck", "--strict")

    # A branch that has gone on is not overwritten unless by force.
    other = one.commit(e="1")
    with pytest.raises(Failed, match="rejected"):
        one("push", "origin", "HEAD:main")
    one("push", "--force", "origin", "HEAD:main")
    assert tip(server, "own-work") == other
    one("push", "origin", "HEAD:side", "HEAD:refs/tags/v1")
    assert client.list_branches(repositoryName="own-work")["branches"] == ["main", "side"]
    one("push", "origin", "--delete", "side")
    assert client.list_branches(repositoryName="own-work")["branches"] == ["main"]
    with pytest.raises(Failed):
        one("push", "origin", "--delete", "main")
    assert git("clone", "--branch", "v1", "--depth", "1", url, "shallow") == ""


def test_who_may_not_is_told_so(server, git, anna):
    plain, url = repository(server, "other"), signed_in(repository(server, "own-refused"), *anna)
    for wrong in (plain, signed_in(plain, anna[0], "wrong"), signed_in(plain, *anna), signed_in(plain, "bert-at-000000000000", "x")):
        with pytest.raises(Failed, match="403|could not read Username"):
            git("clone", wrong, "never")
    with pytest.raises(Failed, match="not found"):
        git("clone", url.replace("own-refused", "own-nothing"), "never")
    git("clone", url, "one")
    one = git.within("one")
    one.commit(a="1")
    with pytest.raises(Failed, match="403"):
        one("push", "origin", "HEAD:refs/heads/protected")
    one("push", "origin", "HEAD:refs/heads/free")
    assert server.client("codecommit").list_branches(repositoryName="own-refused")["branches"] == ["free"]
    # A password that was taken back.
    iam = server.client("iam")
    made = iam.create_service_specific_credential(UserName="anna", ServiceName="codecommit.amazonaws.com")["ServiceSpecificCredential"]
    second = signed_in(plain.replace("other", "own-refused"), made["ServiceUserName"], made["ServicePassword"])
    one("ls-remote", second)
    iam.delete_service_specific_credential(UserName="anna", ServiceSpecificCredentialId=made["ServiceSpecificCredentialId"])
    with pytest.raises(Failed, match="403"):
        one("ls-remote", second)


def test_the_command_lines_credential_helper_signs_for_a_user(server, tmp_path, anna):
    key = server.client("iam").create_access_key(UserName="anna")["AccessKey"]
    url = repository(server, "own-signed")

    def signing(secret):
        environment = {**server.environment(), "AWS_ACCESS_KEY_ID": key["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": secret}
        return Git(tmp_path, **{n: v for n, v in environment.items() if n.startswith("AWS") or n == "PATH"})

    helped = ("-c", f"credential.helper={HELPER}", "-c", "credential.UseHttpPath=true")
    git = signing(key["SecretAccessKey"])
    git(*helped, "clone", url, "one")
    one = git.within("one")
    commit = one.commit(a="1")
    one(*helped, "push", "origin", "HEAD:main")
    assert tip(server, "own-signed") == commit
    with pytest.raises(Failed, match="403"):
        signing("x" * 40)(*helped, "clone", url, "two")
    # The same name in another region is another repository, and its URL says so.
    there = server.client("codecommit", region="eu-west-1").create_repository(repositoryName="own-signed")
    there = there["repositoryMetadata"]["cloneUrlHttp"]
    git.environment["AWS_DEFAULT_REGION"] = "eu-west-1"
    assert git(*helped, "ls-remote", there) == ""
    with pytest.raises(ClientError, match="BranchDoesNotExist"):
        server.client("codecommit", region="eu-west-1").get_branch(repositoryName="own-signed", branchName="main")


def test_a_push_that_was_acknowledged_survives_a_kill(server, git, anna):
    def url():
        return signed_in(f"{server.url}/v1/repos/own-kept", *anna)

    repository(server, "own-kept")
    git("clone", url(), "one")
    one = git.within("one")
    for round in range(3):
        commit = one.commit(a=str(round), **{f"large{round}": "x" * 200_000})
        one("push", "origin", "HEAD:main")
        server.kill()
        server.start()
        assert tip(server, "own-kept") == commit
    git("clone", url(), "again")
    again = git.within("again")
    again("fsck", "--strict")
    assert again("log", "--format=%H").splitlines()[0] == commit


def test_a_large_push_goes_through(server, git, anna):
    url = signed_in(repository(server, "own-large"), *anna)
    git("clone", url, "one")
    one = git.within("one")
    with open(one.directory / "large", "wb") as file:
        file.write(os.urandom(60 * 1024 * 1024))
    commit = one.commit()
    one("push", "origin", "HEAD:main")
    assert tip(server, "own-large") == commit
    git("clone", url, "two")
    assert (git.within("two").directory / "large").stat().st_size == 60 * 1024 * 1024
    with pytest.raises(ClientError, match="FileTooLarge"):
        server.client("codecommit").get_file(repositoryName="own-large", filePath="large")


def test_a_pull_request_is_merged_and_a_conflict_is_not(server, git, anna):
    url = signed_in(repository(server, "own-pulls"), *anna)
    git("clone", url, "one")
    one = git.within("one")
    one.commit(a="1\n2\n3\n")
    one("push", "origin", "HEAD:main")
    one("checkout", "-b", "side")
    one.commit(b="1")
    one("push", "origin", "side")
    client = server.client("codecommit")
    target = {"repositoryName": "own-pulls", "sourceReference": "side", "destinationReference": "main"}
    pull = client.create_pull_request(title="A change", targets=[target])["pullRequest"]["pullRequestId"]
    pushed = one.commit(c="1")
    one("push", "origin", "side")
    shown = client.get_pull_request(pullRequestId=pull)["pullRequest"]
    assert shown["pullRequestTargets"][0]["sourceCommit"] == pushed
    merged = client.merge_pull_request_by_three_way(pullRequestId=pull, repositoryName="own-pulls")["pullRequest"]
    assert merged["pullRequestStatus"] == "CLOSED"
    one("fetch", "origin")
    assert one("show", "origin/main:c") == "1"

    one("checkout", "-b", "left", "origin/main")
    one.commit(a="1\nleft\n3\n")
    one("checkout", "-b", "right", "origin/main")
    one.commit(a="1\nright\n3\n")
    one("push", "origin", "left", "right")
    specifiers = {"repositoryName": "own-pulls", "sourceCommitSpecifier": "left", "destinationCommitSpecifier": "right"}
    with pytest.raises(ClientError, match="ManualMergeRequired"):
        client.merge_branches_by_three_way(**specifiers, conflictDetailLevel="LINE_LEVEL")
    found = client.get_merge_conflicts(**specifiers, mergeOption="THREE_WAY_MERGE")
    assert [one["filePath"] for one in found["conflictMetadataList"]] == ["a"]
    client.merge_branches_by_three_way(**specifiers, conflictResolutionStrategy="ACCEPT_SOURCE")
    assert client.get_file(repositoryName="own-pulls", filePath="a", commitSpecifier="right")["fileContent"] == b"1\nleft\n3\n"


def test_a_trigger_calls_a_function_and_tells_a_queue_through_a_topic(server, git, anna):
    code = """
import boto3, json, os

def handler(event, context):
    boto3.client("sqs").send_message(QueueUrl=os.environ["QUEUE"], MessageBody=json.dumps(event))
"""
    sqs = server.client("sqs")
    queue = sqs.create_queue(QueueName="pushes")["QueueUrl"]
    role = server.role("pushed", {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"})
    server.function("pushed", code, role, Environment={"Variables": {"QUEUE": queue}})
    url = repository(server, "own-told")
    client = server.client("codecommit")
    arn = client.get_repository(repositoryName="own-told")["repositoryMetadata"]["Arn"]
    function = server.client("lambda").get_function(FunctionName="pushed")["Configuration"]["FunctionArn"]
    trigger = {"name": "t", "destinationArn": function, "customData": "mine", "branches": ["main"], "events": ["all"]}
    put = {"repositoryName": "own-told", "triggers": [trigger]}
    # It may not be called yet.
    tried = client.test_repository_triggers(**put)
    assert [failed["trigger"] for failed in tried["failedExecutions"]] == ["t"]
    server.client("lambda").add_permission(
        FunctionName="pushed", StatementId="c", Action="lambda:InvokeFunction", Principal="codecommit.amazonaws.com", SourceArn=arn
    )
    client.put_repository_triggers(**put)
    git("clone", signed_in(url, *anna), "one")
    one = git.within("one")
    commit = one.commit(a="1")
    one("push", "origin", "HEAD:other", "HEAD:main")

    def received():
        found = sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=5).get("Messages", [])
        return [json.loads(message["Body"]) for message in found]

    [event] = until("the function was called", received)
    [record] = event["Records"]
    assert record["codecommit"]["references"] == [{"commit": commit, "created": True, "ref": "refs/heads/main"}]
    assert record["eventSourceARN"] == arn
    assert record["userIdentityARN"].endswith(":user/anna")
    assert record["customData"] == "mine"


def test_a_stack_has_a_repository(server):
    template = {
        "Resources": {"Repository": {"Type": "AWS::CodeCommit::Repository", "Properties": {"RepositoryName": "own-stack", "RepositoryDescription": "of a stack"}}},
        "Outputs": {"Url": {"Value": {"Fn::GetAtt": ["Repository", "CloneUrlHttp"]}}, "Id": {"Value": {"Ref": "Repository"}}},
    }
    stacks = server.client("cloudformation")
    stacks.create_stack(StackName="source", TemplateBody=json.dumps(template))
    stacks.get_waiter("stack_create_complete").wait(StackName="source", WaiterConfig={"Delay": 1})
    outputs = {o["OutputKey"]: o["OutputValue"] for o in stacks.describe_stacks(StackName="source")["Stacks"][0]["Outputs"]}
    shown = server.client("codecommit").get_repository(repositoryName="own-stack")["repositoryMetadata"]
    assert outputs == {"Url": shown["cloneUrlHttp"], "Id": shown["repositoryId"]}
    stacks.delete_stack(StackName="source")
    stacks.get_waiter("stack_delete_complete").wait(StackName="source", WaiterConfig={"Delay": 1})
    assert server.client("codecommit").list_repositories()["repositories"] != []
    with pytest.raises(ClientError, match="own-stack does not exist"):
        server.client("codecommit").get_repository(repositoryName="own-stack")
