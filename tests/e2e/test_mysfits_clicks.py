"""`examples/mysfits-clicks`: its README's steps run as they are written, the site in a browser, clicks amid a crash."""

import json
import os
import re
import shutil
import subprocess
import sys
import time

import pytest
from conftest import ROOT, until
from playwright.sync_api import sync_playwright
from test_browser import ARGUMENTS, CHROMIUM

EXAMPLE = ROOT / "examples/mysfits-clicks"
CLICKS = 100_000
OTTOLINE = {"goodevil": "Good", "lawchaos": "Lawful", "species": "Teapot octopus"}
SAM = ROOT / ".venv-sam/bin/sam"
# A stack's `Runtime`: `sam build` wants to find this Python.
RUNTIME = f"python3.{sys.version_info.minor}"


def steps():
    """The commands of the README, less those that say where the server is."""
    blocks = re.findall(r"^```sh\n(.*?)^```$", (EXAMPLE / "README.md").read_text(), re.DOTALL | re.MULTILINE)
    assert len(blocks) == 7 and blocks[0].startswith("export AWS_ENDPOINT_URL")
    return "".join(blocks[1:])


def environment(server, home):
    who = {f"GIT_{of}_{what}": value for of in ("AUTHOR", "COMMITTER") for what, value in (("NAME", "a"), ("EMAIL", "a@example.com"))}
    known = {name: value for name, value in server.environment().items() if not name.startswith("GIT_")}
    return {**known, **who, "HOME": str(home), "PIP_CACHE_DIR": os.path.expanduser("~/.cache/pip"), "SAM_CLI_TELEMETRY": "0", "AWS_PAGER": ""}


def run(command, environment, folder, seconds=300):
    # Whoever asks whether to go on is told so.
    done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, timeout=seconds, input="y\n")
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done.stdout


@pytest.fixture(scope="module")
def deployed(server, tmp_path_factory):
    """The folder in which the README's steps have been done, and the stack's outputs."""
    home = tmp_path_factory.mktemp("visitor")
    folder = home / "mysfits-clicks"
    shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns("packaged.yaml", "config.js", ".aws-sam"))
    run(["bash", "-euo", "pipefail", "-c", steps()], environment(server, home), folder, 600)
    stack = server.client("cloudformation").describe_stacks(StackName="mysfits")["Stacks"][0]
    return folder, {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}


def lines(server, outputs):
    """The clicks in the bucket, in the order of its objects."""
    s3, found = server.client("s3"), []
    for page in s3.get_paginator("list_objects_v2").paginate(Bucket=outputs["ClicksBucket"], Prefix="firehose/"):
        for one in page.get("Contents", []):
            body = s3.get_object(Bucket=outputs["ClicksBucket"], Key=one["Key"])["Body"].read()
            found += [json.loads(line) for line in body.splitlines()]
    return found


def test_the_readmes_steps_bring_a_click_into_the_bucket(server, deployed):
    folder, outputs = deployed
    files = [path for path in (folder / "clicks").rglob("*") if path.is_file()]
    assert [json.loads(path.read_text()) for path in files] == [{"userId": "1", "mysfitId": "ottoline", **OTTOLINE}]
    place = re.escape(outputs["ClickStream"])
    assert re.fullmatch(rf"\d{{4}}/\d\d/\d\d/\d\d/{place}-1-[-\da-f]+", str(files[0].relative_to(folder / "clicks")))
    commit = server.client("codecommit").get_branch(repositoryName="mysfits-clicks", branchName="main")["branch"]["commitId"]
    head = run(["git", "rev-parse", "HEAD"], environment(server, folder.parent), folder / "repository")
    assert commit == head.strip()
    assert server.client("s3").get_bucket_versioning(Bucket=outputs["ClicksBucket"])["Status"] == "Enabled"


def test_what_is_no_click_is_refused_and_one_on_nobody_is_dropped(server, deployed):
    import urllib.error
    import urllib.request

    _, outputs = deployed

    def put(click):
        url = f"{server.url}/_aws/execute-api/{outputs['ClicksApi']}/prod/clicks"
        request = urllib.request.Request(url, json.dumps(click).encode(), {"Content-Type": "application/json"}, method="PUT")
        try:
            return urllib.request.urlopen(request, timeout=60).status
        except urllib.error.HTTPError as refused:
            return refused.code

    assert put({"userId": "2"}) == 400
    assert put({"userId": "2", "mysfitId": "nobody"}) == 200
    assert put({"userId": "2", "mysfitId": "quill"}) == 200
    found = until("the click on somebody", lambda: [line for line in lines(server, outputs) if line["userId"] == "2"])
    assert [line["mysfitId"] for line in found] == ["quill"]


def test_a_visitors_clicks_are_in_the_bucket(server, deployed):
    _, outputs = deployed
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 1180, "height": 900})
        wrong = []
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda said: said.type in ("error", "warning") and wrong.append(said.text))
        page.goto(f"http://mysfits-site.s3-website.localhost:{server.port}/")
        page.wait_for_selector(".card")
        assert page.locator(".card").count() == 12
        for creature, name in (("ottoline", "Ottoline"), ("pockets", "Pockets"), ("marrow", "Marrow")):
            page.click(f"#{creature}")
            page.wait_for_selector("dialog[open]")
            assert page.inner_text("dialog h2") == name
            page.click("dialog button")
        page.wait_for_selector("body[data-told='3']", state="attached")
        page.select_option("select[name=GoodEvil]", "Evil")
        assert page.locator(".card").count() == 3
        visitor = page.evaluate("localStorage.getItem('userId')")
        browser.close()
    assert wrong == []

    def seen():
        return {line["mysfitId"]: line["species"] for line in lines(server, outputs) if line["userId"] == visitor}

    found = until("the visitor's clicks", lambda: len(seen()) == 3 and seen())
    assert found == {"ottoline": "Teapot octopus", "pockets": "Laundry goblin", "marrow": "Gentleman whale"}


def test_no_click_is_lost_when_the_server_is_killed(server, deployed, tmp_path):
    _, outputs = deployed
    command = [sys.executable, str(EXAMPLE / "load.py"), "--count", str(CLICKS)]
    with open(tmp_path / "load.log", "w") as log:
        load = subprocess.Popen(command, env=server.environment(), stdout=log, stderr=log)

    def said():
        return (tmp_path / "load.log").read_text()

    until("some clicks were acknowledged", lambda: "\n40,000 of" in "\n" + said() or load.poll() is not None, 240, 0.2)
    server.kill()
    time.sleep(0.2)
    server.start()
    load.wait(timeout=400)
    assert load.returncode == 0, said()
    assert re.search(rf"^{CLICKS:,} clicks in the bucket, in [\d,]+ objects; [\d,]+ lines more than once$", said(), re.MULTILINE)
    print(said())


@pytest.mark.skipif(not SAM.exists(), reason="SKIPPED LOUDLY: the SAM CLI is not installed in .venv-sam")
def test_sam_builds_deploys_changes_and_deletes(server, deployed, tmp_path):
    folder = tmp_path / "mysfits-clicks"
    shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns("packaged.yaml", "config.js", ".aws-sam"))
    template = folder / "template.yaml"
    # Beside the stack of the README, whose table has this name.
    template.write_text(template.read_text().replace("TableName: MysfitsTable\n", "TableName: OtherTable\n"))
    known = environment(server, tmp_path)

    def sam(*arguments):
        return run([str(SAM), *arguments], known, folder)

    overrides = ("--parameter-overrides", f"Runtime={RUNTIME} BufferSeconds=0")
    sam("validate")
    sam("build", *overrides)
    deploy = ("deploy", "--stack-name", "other", "--resolve-s3", "--capabilities", "CAPABILITY_IAM", "--no-confirm-changeset")
    sam(*deploy, *overrides)
    client = server.client("cloudformation")
    stack = client.describe_stacks(StackName="other")["Stacks"][0]
    outputs = {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}
    assert stack["StackStatus"] == "CREATE_COMPLETE"
    assert "no changes" in sam(*deploy, "--no-fail-on-empty-changeset", *overrides).lower()
    described = json.loads(sam("list", "stack-outputs", "--stack-name", "other", "--output", "json"))
    assert {one["OutputKey"] for one in described} == outputs.keys()
    event = {"pathParameters": {"mysfitId": "nobody"}}
    called = sam("remote", "invoke", "Profiles", "--stack-name", "other", "--event", json.dumps(event))
    assert json.loads(called)["statusCode"] == 404
    assert "REPORT RequestId" in until("its log", lambda: sam("logs", "--stack-name", "other", "--name", "Profiles"))
    function = folder / "profiles/function.py"
    function.write_text(function.read_text().replace("There is no creature", "Nobody knows a creature"))
    sam("sync", "--stack-name", "other", "--code", "--resource-id", "Profiles", *overrides)
    called = sam("remote", "invoke", "Profiles", "--stack-name", "other", "--event", json.dumps(event))
    assert "Nobody knows" in json.loads(called)["body"]
    sam("delete", "--stack-name", "other", "--no-prompts", "--region", "us-east-1")
    left = {stack["StackName"] for stack in client.describe_stacks()["Stacks"]}
    assert left == {"mysfits", "aws-sam-cli-managed-default"}


def test_the_template_is_clean():
    done = subprocess.run([str(ROOT / ".venv/bin/cfn-lint"), str(EXAMPLE / "template.yaml")], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout
