"""The command line: AWS's and ours."""

import json
import subprocess

import pytest
from conftest import BINARY, ROOT, RUNTIMES, until


def run(server, *command, **options):
    done = subprocess.run(command, env=server.environment(), capture_output=True, text=True, timeout=300, **options)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_example_is_deployed_with_the_aws_cli_and_fed_by_its_producer(server):
    example = ROOT / "examples/clicks"
    run(server, str(example / "deploy.sh"))
    run(server, str(ROOT / ".venv/bin/python"), str(example / "produce.py"), "--count", "300")

    def count():
        return json.loads(run(server, "aws", "dynamodb", "scan", "--table-name", "clicks", "--select", "COUNT"))["Count"] == 300

    until("all clicks are in the table", count, pause=1)
    logs = run(server, "aws", "logs", "filter-log-events", "--log-group-name", "/aws/lambda/clicks-writer", "--filter-pattern", "REPORT")
    assert "REPORT RequestId: " in json.loads(logs)["events"][0]["message"]
    mappings = json.loads(run(server, "aws", "lambda", "list-event-source-mappings", "--function-name", "clicks-writer"))
    assert [m["State"] for m in mappings["EventSourceMappings"]] == ["Enabled"]


def test_the_demo_shows_what_arrived():
    command = [BINARY, "demo", "--count", "700", "--json", "--runtimes-dir", RUNTIMES]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    shown = json.loads(done.stdout)
    assert (shown["sent"], shown["arrived"]) == (700, 700)
    assert sum(shown["shards"].values()) == 700 and len(shown["shards"]) == 4


def test_the_demo_on_a_running_server_leaves_nothing_behind(server):
    before = server.client("dynamodb").list_tables()["TableNames"]
    text = run(server, str(BINARY), "demo", "--endpoint", server.url, "--count", "50")
    assert "50 of 50 clicks arrived" in text
    assert server.client("dynamodb").list_tables()["TableNames"] == before
    names = [f["FunctionName"] for f in server.client("lambda").list_functions()["Functions"]]
    assert [n for n in names if n != "clicks-writer"] == []


def test_a_server_says_what_is_wrong_with_its_settings(tmp_path):
    (tmp_path / "millstream.toml").write_text("colour = 'blue'\n")
    done = subprocess.run([BINARY, "up"], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 1
    assert "millstream.toml" in done.stderr and "colour" in done.stderr
    (tmp_path / "millstream.toml").unlink()
    done = subprocess.run([BINARY, "up", "--listen", "0.0.0.0:0", "--auth", "local"], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 1 and "--auth strict" in done.stderr


@pytest.mark.parametrize(
    "command, text",
    [
        (["up", "--listen", "127.0.0.1:{port}", "--ephemeral"], "choose another port with --listen"),
        (["up", "--listen", "example.com:80"], "as in 127.0.0.1:4566"),
        (["bill", "--endpoint", "http://127.0.0.1:1"], "start one with `millstream up`"),
        (["bill", "--month", "2026"], "millstream: a month is told as in 2026-11\n"),
        (["budget", "remove", "none"], "millstream: there is no budget 'none'\n"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_what_is_wrong_is_told_with_what_to_do(server, command, text):
    command = [BINARY, *(word.format(port=server.port) for word in command)]
    done = subprocess.run(command, env=server.environment(), capture_output=True, text=True, timeout=60)
    assert done.returncode != 0 and text in done.stderr, done.stderr


def test_two_servers_do_not_share_a_data_directory(server):
    done = subprocess.run([BINARY, "up", "--listen", "127.0.0.1:0", "--data-dir", server.data], capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and "in use by another process" in done.stderr
