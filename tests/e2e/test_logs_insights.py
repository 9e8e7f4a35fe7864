"""What log events tell, with the real clients: metric filters, the embedded metric format, and Insights."""

import json
import subprocess
import time

import pytest
from botocore.exceptions import ClientError

from conftest import until

GROUP = "/app/orders"


@pytest.fixture(scope="module")
def logs(server):
    logs = server.client("logs")
    logs.create_log_group(logGroupName=GROUP)
    for stream in ("a", "b"):
        logs.create_log_stream(logGroupName=GROUP, logStreamName=stream)
    return logs


def put(logs, stream, *messages):
    now = int(time.time() * 1000)
    logs.put_log_events(
        logGroupName=GROUP, logStreamName=stream, logEvents=[{"timestamp": now, "message": m} for m in messages]
    )


def ask(logs, text, **more):
    now = int(time.time())
    more = more or {"logGroupName": GROUP}
    query = logs.start_query(startTime=now - 600, endTime=now + 60, queryString=text, **more)["queryId"]

    def answered():
        answer = logs.get_query_results(queryId=query)
        return answer if answer["status"] not in ("Scheduled", "Running") else None

    answer = until("the query's end", answered)
    assert answer["status"] == "Complete"
    return [{cell["field"]: cell["value"] for cell in row} for row in answer["results"]], answer


def total(server, namespace, metric, dimensions=()):
    """The sum of a metric's values of the last minutes."""
    dimensions = [{"Name": name, "Value": value} for name, value in dimensions]
    now = time.time()
    found = server.client("cloudwatch").get_metric_statistics(
        Namespace=namespace,
        MetricName=metric,
        Dimensions=dimensions,
        StartTime=now - 1200,
        EndTime=now + 120,
        Period=60,
        Statistics=["Sum"],
    )
    return sum(point["Sum"] for point in found["Datapoints"])


def test_events_become_metrics_though_the_server_is_killed(server, logs):
    logs.put_metric_filter(
        logGroupName=GROUP,
        filterName="errors",
        filterPattern='{ $.level = "ERROR" }',
        metricTransformations=[
            {"metricNamespace": "shop", "metricName": "errors", "metricValue": "1", "defaultValue": 0}
        ],
    )
    embedded = {
        "_aws": {
            "Timestamp": int(time.time() * 1000),
            "CloudWatchMetrics": [
                {"Namespace": "shop", "Dimensions": [["service"]], "Metrics": [{"Name": "took", "Unit": "Milliseconds"}]}
            ],
        },
        "service": "orders",
        "took": [3, 4.5],
    }
    errors = [json.dumps({"level": "ERROR", "order": n}) for n in range(3)]
    put(logs, "a", "fine", *errors, json.dumps(embedded))
    server.kill()
    server.start()
    assert until("errors are counted", lambda: total(server, "shop", "errors")) >= 3
    assert until("the document is counted", lambda: total(server, "shop", "took", [("service", "orders")])) >= 7.5
    shown = logs.describe_metric_filters(logGroupName=GROUP)["metricFilters"]
    assert [filter["filterName"] for filter in shown] == ["errors"]
    tried = logs.test_metric_filter(filterPattern="[ip, code = 4*]", logEventMessages=["1.2.3.4 404", "1.2.3.4 200"])
    assert [(match["eventNumber"], match["extractedValues"]) for match in tried["matches"]] == [
        (1, {"$ip": "1.2.3.4", "$code": "404"})
    ]


def test_queries_are_answered(logs):
    put(logs, "b", *(json.dumps({"kind": "sale", "user": {"name": name}, "cents": cents})
                     for name, cents in [("ann", 100), ("bob", 250), ("ann", 50)]))
    rows, answer = ask(logs, "filter kind = 'sale' | stats sum(cents) as sum, count(*) as n by user.name | sort sum desc")
    assert rows == [{"user.name": "bob", "sum": "250", "n": "1"}, {"user.name": "ann", "sum": "150", "n": "2"}]
    assert answer["statistics"]["recordsMatched"] == 3
    rows, _ = ask(logs, "fields @message, @logStream | filter cents > 60 | sort cents | limit 1")
    assert json.loads(rows[0]["@message"])["cents"] == 100 and rows[0]["@logStream"] == "b"
    record = logs.get_log_record(logRecordPointer=rows[0]["@ptr"])["logRecord"]
    assert record["user.name"] == "ann"
    rows, _ = ask(logs, "SOURCE logGroups(namePrefix: ['/app']) | stats count(*) as n by @log", queryLanguage="CWLI")
    assert rows[0]["@log"].endswith(":" + GROUP)
    fields = {field["name"] for field in logs.get_log_group_fields(logGroupName=GROUP)["logGroupFields"]}
    assert {"@message", "user.name", "cents"} <= fields
    with pytest.raises(ClientError) as refused:
        ask(logs, "fields @message | nonsense")
    assert refused.value.response["Error"]["Code"] == "MalformedQueryException"
    assert refused.value.response["queryCompileError"]["location"]["startCharOffset"] == 18


def test_the_command_line_asks(server, logs):
    def aws(*arguments):
        command = ["aws", "--output", "json", "logs", *arguments]
        done = subprocess.run(command, env=server.environment(), capture_output=True, text=True, check=True)
        return json.loads(done.stdout) if done.stdout.strip() else None

    now = int(time.time())
    query = aws(
        "start-query", "--log-group-name", GROUP, "--start-time", str(now - 600), "--end-time", str(now + 60),
        "--query-string", "stats count(*) as n",
    )["queryId"]
    answer = until(
        "the query's end",
        lambda: (found := aws("get-query-results", "--query-id", query))["status"] == "Complete" and found,
    )
    assert int(answer["results"][0][0]["value"]) > 0
    aws("put-query-definition", "--name", "counts", "--query-string", "stats count(*)", "--log-group-names", GROUP)
    assert [one["name"] for one in aws("describe-query-definitions")["queryDefinitions"]] == ["counts"]
    groups = [group["logGroupName"] for group in aws("list-log-groups")["logGroups"]]
    assert GROUP in groups
