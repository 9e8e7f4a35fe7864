"""CloudWatch's metrics by boto3 and the AWS CLI: put, read, math, dashboards, what services measure, kills."""

import datetime
import json
import subprocess

import pytest
from botocore.exceptions import ClientError
from conftest import until

UTC = datetime.timezone.utc


@pytest.fixture
def cloudwatch(server):
    return server.client("cloudwatch")


def minutes_ago(count):
    now = datetime.datetime.now(UTC).replace(second=0, microsecond=0)
    return now - datetime.timedelta(minutes=count)


def values(client, expression_or_metric, metrics=(), **more):
    queries = [
        {
            "Id": name.lower(),
            "MetricStat": {
                "Metric": {"Namespace": "Shop", "MetricName": name},
                "Period": 60,
                "Stat": "Sum",
            },
            "ReturnData": False,
        }
        for name in metrics
    ]
    found = client.get_metric_data(
        MetricDataQueries=queries + [{"Id": "e1", "Expression": expression_or_metric}],
        StartTime=minutes_ago(10),
        EndTime=minutes_ago(-1),
        ScanBy="TimestampAscending",
        **more,
    )
    return found["MetricDataResults"][0]["Values"]


def test_what_is_put_is_read_with_math_and_survives_a_kill(server, cloudwatch):
    for minute, (orders, errors) in enumerate([(100, 1), (200, 4), (50, 0)]):
        at = minutes_ago(8 - minute)
        cloudwatch.put_metric_data(
            Namespace="Shop",
            MetricData=[
                {"MetricName": "Orders", "Timestamp": at, "Value": orders, "Unit": "Count"},
                {"MetricName": "Errors", "Timestamp": at, "Value": errors, "Unit": "Count"},
                {
                    "MetricName": "Latency",
                    "Timestamp": at,
                    "Values": [10.0, 500.0],
                    "Counts": [99, 1],
                    "Unit": "Milliseconds",
                    "StorageResolution": 1,
                },
            ],
        )
    server.kill()
    server.start()
    cloudwatch = server.client("cloudwatch")
    assert values(cloudwatch, "100 * errors / orders", ("Orders", "Errors")) == [1.0, 2.0, 0.0]
    found = cloudwatch.get_metric_statistics(
        Namespace="Shop",
        MetricName="Latency",
        StartTime=minutes_ago(10),
        EndTime=minutes_ago(0),
        Period=600,
        ExtendedStatistics=["p99", "p99.9", "tm99"],
    )
    points = [point["ExtendedStatistics"] for point in found["Datapoints"]]
    assert points == [{"p99": 10.0, "p99.9": 500.0, "tm99": 10.0}]
    listed = cloudwatch.list_metrics(Namespace="Shop", RecentlyActive="PT3H")["Metrics"]
    assert [metric["MetricName"] for metric in listed] == ["Errors", "Latency", "Orders"]


def test_refusals_have_aws_words(cloudwatch):
    with pytest.raises(cloudwatch.exceptions.InvalidParameterValueException) as refused:
        cloudwatch.put_metric_data(
            Namespace="Shop",
            MetricData=[{"MetricName": "M", "Value": 1, "Timestamp": minutes_ago(60 * 24 * 15)}],
        )
    assert "must specify a time within the past two weeks" in str(refused.value)
    with pytest.raises(ClientError) as refused:
        values(cloudwatch, "nobody + 1")
    assert refused.value.response["Error"]["Code"] == "ValidationError"
    assert "Error in expression 'e1'" in str(refused.value)


def test_the_cli_puts_and_reads(server):
    def aws(*arguments):
        command = ["aws", "cloudwatch", *arguments]
        done = subprocess.run(command, env=server.environment(), capture_output=True, check=True)
        return done.stdout

    put = ["put-metric-data", "--namespace", "Cli", "--metric-name", "Jobs"]
    aws(*put, "--value", "3", "--unit", "Count", "--dimensions", "Queue=a,Zone=b")
    (metric,) = json.loads(aws("list-metrics", "--namespace", "Cli", "--output", "json"))["Metrics"]
    assert metric["Dimensions"] == [
        {"Name": "Queue", "Value": "a"},
        {"Name": "Zone", "Value": "b"},
    ]


def test_dashboards(cloudwatch):
    body = json.dumps({"widgets": [{"type": "text", "properties": {"markdown": "hello"}}]})
    cloudwatch.put_dashboard(DashboardName="shop", DashboardBody=body)
    assert cloudwatch.get_dashboard(DashboardName="shop")["DashboardBody"] == body
    (entry,) = cloudwatch.list_dashboards()["DashboardEntries"]
    assert (entry["DashboardName"], entry["Size"]) == ("shop", len(body))
    with pytest.raises(ClientError) as refused:
        cloudwatch.put_dashboard(DashboardName="shop", DashboardBody="nonsense")
    assert refused.value.response["Error"]["Code"] == "InvalidParameterInput"
    cloudwatch.delete_dashboards(DashboardNames=["shop"])
    assert cloudwatch.list_dashboards()["DashboardEntries"] == []


def test_services_measure_themselves(server, cloudwatch):
    kinesis = server.client("kinesis")
    kinesis.create_stream(StreamName="clicks", ShardCount=1)
    kinesis.get_waiter("stream_exists").wait(StreamName="clicks")
    for n in range(3):
        kinesis.put_record(StreamName="clicks", Data=b"x", PartitionKey=str(n))

    def counted():
        found = cloudwatch.get_metric_statistics(
            Namespace="AWS/Kinesis",
            MetricName="PutRecord.Success",
            Dimensions=[{"Name": "StreamName", "Value": "clicks"}],
            StartTime=minutes_ago(5),
            EndTime=minutes_ago(-2),
            Period=600,
            Statistics=["Sum"],
        )
        return sum(point["Sum"] for point in found["Datapoints"]) == 3

    until("the records are counted", counted)
    # A server that stops in order loses nothing.
    kinesis.put_record(StreamName="clicks", Data=b"x", PartitionKey="last")
    server.stop()
    server.start()
    cloudwatch = server.client("cloudwatch")
    found = cloudwatch.get_metric_statistics(
        Namespace="AWS/Kinesis",
        MetricName="PutRecord.Success",
        Dimensions=[{"Name": "StreamName", "Value": "clicks"}],
        StartTime=minutes_ago(5),
        EndTime=minutes_ago(-2),
        Period=600,
        Statistics=["SampleCount"],
    )
    assert sum(point["SampleCount"] for point in found["Datapoints"]) == 4
