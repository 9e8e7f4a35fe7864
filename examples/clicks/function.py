"""Takes clicks from a Kinesis stream and writes them to a DynamoDB table.

A click is a JSON object with at least `user`, `at` (milliseconds since the epoch) and `page`.
What is no click is reported and passed over: one visitor's broken page must not hold up a shard.
"""

import base64
import json
import os

import boto3

table = boto3.resource("dynamodb").Table(os.environ["TABLE"])


def handler(event, context):
    written = 0
    with table.batch_writer(overwrite_by_pkeys=["user", "at"]) as batch:
        for record in event["Records"]:
            data = base64.b64decode(record["kinesis"]["data"])
            try:
                click = json.loads(data)
                item = {
                    "user": click["user"],
                    "at": int(click["at"]),
                    "page": click["page"],
                    "sequence": record["kinesis"]["sequenceNumber"],
                    "shard": record["eventID"].split(":")[0],
                }
            except (ValueError, KeyError, TypeError) as problem:
                print(f"not a click: {problem!r}: {data[:80]!r}")
                continue
            batch.put_item(Item=item)
            written += 1
    return {"written": written}
