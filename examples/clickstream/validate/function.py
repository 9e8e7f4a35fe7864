"""Writes what is a click to the table, and gives back what is none.

A click is a JSON object of texts: `ip` and `timestamp` must be there, and six more may be. Address and time are its key in the
table, so that a batch that comes again, after a failure or a stop in the middle, changes nothing.
"""

import base64
import ipaddress
import json
import os
from datetime import datetime

import boto3
from botocore.config import Config

TABLE = os.environ["TABLE_NAME"]
# What a click may have, and its column.
COLUMNS = {
    "ip": "IP",
    "timestamp": "Timestamp",
    "browser": "Browser",
    "url": "URL",
    "referrer": "Referrer",
    "os": "OS",
    "country": "Country",
    "language": "Language",
}
# The most that one BatchWriteItem takes.
MOST = 25

dynamodb = boto3.client("dynamodb", config=Config(retries={"mode": "standard", "max_attempts": 5}))


def handler(event, context):
    rows, failed = {}, []
    for record in event["Records"]:
        try:
            row = read(base64.b64decode(record["kinesis"]["data"]))
        except ValueError as wrong:
            print(f"no click, {record['kinesis']['sequenceNumber']}: {wrong}")
            failed.append({"itemIdentifier": record["kinesis"]["sequenceNumber"]})
        else:
            # One request must not name a key twice; of two clicks with the same key the later counts.
            rows[row["IP"]["S"], row["Timestamp"]["S"]] = {"PutRequest": {"Item": row}}
    waiting = list(rows.values())
    while waiting:
        batch, waiting = waiting[:MOST], waiting[MOST:]
        answer = dynamodb.batch_write_item(RequestItems={TABLE: batch})
        waiting += answer.get("UnprocessedItems", {}).get(TABLE, [])
    return {"batchItemFailures": failed}


def read(data):
    """The row of a click; ValueError says why it is none."""
    click = json.loads(data)
    if not isinstance(click, dict):
        raise ValueError("not an object")
    row = {}
    for name, column in COLUMNS.items():
        value = click.get(name)
        if value is not None and not isinstance(value, str):
            raise ValueError(f"{name} is not a text")
        if value:
            row[column] = {"S": value}
    for name in ("ip", "timestamp"):
        if COLUMNS[name] not in row:
            raise ValueError(f"{name} is missing")
    ipaddress.ip_address(click["ip"])
    datetime.fromisoformat(click["timestamp"])
    return row
