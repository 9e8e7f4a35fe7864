"""`examples/csv-to-table`, deployed with the AWS CLI as its README tells; the server is killed among the uploads."""

import csv
import io
import random
import subprocess

from botocore.exceptions import BotoCoreError, ClientError
from conftest import ROOT, Server, until

EXAMPLE = ROOT / "examples/csv-to-table"


def run(server, *command):
    done = subprocess.run(command, env=server.environment(), capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr + done.stdout


def deploy(server):
    command = ["aws", "cloudformation", "deploy", "--template-file", str(EXAMPLE / "template.yaml"), "--stack-name", "csv"]
    run(server, *command, "--capabilities", "CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND")
    stack = server.client("cloudformation").describe_stacks(StackName="csv")["Stacks"][0]
    values = {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}
    return values["BucketName"], values["TableName"]


def table_of(server, name):
    pages = server.client("dynamodb", retries={"max_attempts": 5}).get_paginator("scan").paginate(TableName=name)
    items = [item for page in pages for item in page["Items"]]
    return {item["id"]["S"]: {key: value["S"] for key, value in item.items()} for item in items}


def text_of(server, bucket, key):
    try:
        return server.client("s3").get_object(Bucket=bucket, Key=key)["Body"].read().decode()
    except ClientError:
        return None


def test_lines_become_rows_and_bad_ones_come_back(server):
    bucket, table = deploy(server)
    s3 = server.client("s3")
    text = '\ufeffid,name,colour\r\n1,teapot,blue\r\n2,cup\r\n3,"saucer, ""small""",white\r\n\r\n,nothing,red\r\n4,"two\r\nlines",\r\n1,teapot,green\r\n'
    s3.put_object(Bucket=bucket, Key="incoming/shop files/täglich.csv", Body=text.encode())
    rejected = until("bad lines are there", lambda: text_of(server, bucket, "rejects/shop files/täglich.csv"))
    assert list(csv.reader(io.StringIO(rejected))) == [
        ["line", "reason", "columns"],
        ["3", "2 columns, not 3", "2", "cup"],
        ["6", "no id", "", "nothing", "red"],
    ]
    assert table_of(server, table) == {
        "1": {"id": "1", "name": "teapot", "colour": "green"},
        "3": {"id": "3", "name": 'saucer, "small"', "colour": "white"},
        "4": {"id": "4", "name": "two\r\nlines", "colour": ""},
    }
    # What is no CSV file of ours is left alone; a file without the column is told as such.
    s3.put_object(Bucket=bucket, Key="incoming/notes.txt", Body=b"id\n9\n")
    s3.put_object(Bucket=bucket, Key="incoming/other.csv", Body=b"name,colour\ncup,red\n")
    rejected = until("the header is refused", lambda: text_of(server, bucket, "rejects/other.csv"))
    assert rejected.splitlines()[1].startswith("1,")
    # Mended, its rows come and the rejects go.
    s3.put_object(Bucket=bucket, Key="incoming/other.csv", Body=b"id,name\n5,cup\n")
    until("it is read", lambda: "5" in table_of(server, table))
    until("the rejects are gone", lambda: text_of(server, bucket, "rejects/other.csv") is None)
    assert "9" not in table_of(server, table)


def test_every_row_of_every_acknowledged_upload_is_in_the_table(tmp_path):
    server = Server(tmp_path)
    bucket, table = deploy(server)
    dice = random.Random(7)
    acknowledged = {}
    for number in range(12):
        rows = [(f"{number}-{line}", f"name {line}", str(dice.random())) for line in range(400)]
        out = io.StringIO()
        csv.writer(out).writerows([("id", "name", "value"), *rows])
        try:
            s3 = server.client("s3")
            s3.put_object(Bucket=bucket, Key=f"incoming/{number}.csv", Body=out.getvalue().encode())
            acknowledged.update({row[0]: dict(zip(("id", "name", "value"), row)) for row in rows})
        except BotoCoreError:  # It was not answered: its rows may be there, or not.
            pass
        if number in (3, 7, 11):
            server.kill()
            server.start()
    assert len(acknowledged) == 12 * 400
    until("all rows are there", lambda: acknowledged.keys() <= table_of(server, table).keys(), 120, 1)
    assert table_of(server, table) == acknowledged
    listed = server.client("s3").list_objects_v2(Bucket=bucket, Prefix="rejects/").get("Contents", [])
    assert not listed
    assert server.stop() == 0


def test_the_template_is_clean():
    lint = ROOT / ".venv/bin/cfn-lint"
    done = subprocess.run([str(lint), str(EXAMPLE / "template.yaml")], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
