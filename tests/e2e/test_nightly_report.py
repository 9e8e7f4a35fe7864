"""`examples/nightly-report`, deployed with the AWS CLI as its README tells; the night comes while the server is dead."""

import datetime
import json
import subprocess
import time

from conftest import ROOT, Server, until

EXAMPLE = ROOT / "examples/nightly-report"


def run(server, *command):
    done = subprocess.run(command, env=server.environment(), capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr + done.stdout
    return done


def deploy(server, *parameters):
    command = ["aws", "cloudformation", "deploy", "--template-file", str(EXAMPLE / "template.yaml"), "--stack-name", "nightly"]
    command += ["--capabilities", "CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"]
    return run(server, *command, *(["--parameter-overrides", *parameters] if parameters else []))


def outputs(server):
    stack = server.client("cloudformation").describe_stacks(StackName="nightly")["Stacks"][0]
    return {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}


def objects(server, bucket):
    listed = server.client("s3").list_objects_v2(Bucket=bucket).get("Contents", [])
    return sorted(one["Key"] for one in listed)


def backups(server, table):
    summaries = server.client("dynamodb").list_backups(TableName=table)["BackupSummaries"]
    return [backup["BackupName"] for backup in summaries]


def test_a_report_is_written_once_for_a_night_that_the_server_missed(tmp_path):
    server = Server(tmp_path)
    deploy(server)
    values = outputs(server)
    table, bucket = values["TableName"], values["BucketName"]
    dynamodb = server.client("dynamodb")
    orders = [("annie", "1.50"), ("annie", "2.25"), ("bo <b>", "3")]
    for number, (who, amount) in enumerate(orders):
        item = {"OrderId": {"S": str(number)}, "Customer": {"S": who}, "Amount": {"N": amount}}
        dynamodb.put_item(TableName=table, Item=item)

    # At once, as the README has it.
    out = tmp_path / "answer.json"
    run(server, "aws", "lambda", "invoke", "--function-name", values["FunctionName"], str(out))
    answer = json.loads(out.read_text())
    assert answer["customers"] == 2, answer
    now = answer["night"]
    assert objects(server, bucket) == [f"reports/{now}.csv", f"reports/{now}.html"]
    text = server.client("s3").get_object(Bucket=bucket, Key=f"reports/{now}.csv")["Body"].read().decode()
    assert text.splitlines() == ["customer,orders,total", "annie,2,3.75", "bo <b>,1,3"]
    page = server.client("s3").get_object(Bucket=bucket, Key=f"reports/{now}.html")["Body"].read().decode()
    assert "bo &lt;b&gt;" in page
    assert backups(server, table) == [answer["backup"]]

    # A night that comes while nobody is there.
    deployed = datetime.datetime.now(datetime.timezone.utc)
    at = (deployed + datetime.timedelta(seconds=20)).replace(microsecond=0)
    night = f"{at:%Y-%m-%dT%H:%M:%S}Z"
    deploy(server, f"Schedule=at({night[:-1]})", "TimeZone=UTC")
    [schedule] = server.client("scheduler").list_schedules()["Schedules"]
    shown = server.client("scheduler").get_schedule(Name=schedule["Name"])
    assert shown["ScheduleExpression"] == f"at({night[:-1]})"
    assert f"reports/{night}.csv" not in objects(server, bucket)
    server.kill()
    time.sleep(max(0, (at - datetime.datetime.now(datetime.timezone.utc)).total_seconds()) + 1)
    server.start()
    until("the report is there", lambda: f"reports/{night}.html" in objects(server, bucket))
    until("the backup is there", lambda: len(backups(server, table)) == 2)
    logs, group = server.client("logs"), f"/aws/lambda/{values['FunctionName']}"
    runs = lambda: len(logs.filter_log_events(logGroupName=group, filterPattern="REPORT")["events"])
    # Once when it was asked to, once for the night.
    until("the function has run twice", lambda: runs() == 2)
    server.kill()
    server.start()
    # Once: nothing comes of it again.
    time.sleep(2)
    assert len(objects(server, bucket)) == 4
    assert len(backups(server, table)) == 2
    name = night.replace(":", "-")
    assert f"{table}-{name}" in backups(server, table)

    # As the README ends: all is gone but the backups.
    for key in objects(server, bucket):
        server.client("s3").delete_object(Bucket=bucket, Key=key)
    client = server.client("cloudformation", retries={"max_attempts": 5})
    client.delete_stack(StackName="nightly")
    client.get_waiter("stack_delete_complete").wait(StackName="nightly", WaiterConfig={"Delay": 1})
    assert not server.client("scheduler").list_schedules()["Schedules"]
    assert not server.client("dynamodb").list_tables()["TableNames"]
    assert server.stop() == 0


def test_the_template_is_clean():
    lint = ROOT / ".venv/bin/cfn-lint"
    done = subprocess.run([str(lint), str(EXAMPLE / "template.yaml")], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
