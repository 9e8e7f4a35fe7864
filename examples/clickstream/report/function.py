"""Puts what was reported into the stream, and tells where it is there.

What it is, is not asked here: whoever reports is not kept waiting, and the function behind the stream looks at it.
"""

import base64
import json
import os

import boto3

STREAM = os.environ["STREAM_NAME"]
kinesis = boto3.client("kinesis")


def handler(event, context):
    body = event.get("body") or ""
    data = base64.b64decode(body) if event.get("isBase64Encoded") else body.encode()
    if not data:
        return answer(400, {"Code": "EmptyReport", "Message": "There was nothing to put to " + STREAM})
    put = kinesis.put_record(StreamName=STREAM, Data=data, PartitionKey=visitor(data, event))
    where = {"ShardId": put["ShardId"], "SequenceNumber": put["SequenceNumber"]}
    return answer(
        200,
        {"Code": "PutRecordSuccessful", "Message": f"Record was successfully put to {STREAM}", "Data": where},
    )


def visitor(data, event):
    """What keeps a visitor's clicks in their order: their address, or that of whoever reports."""
    try:
        click = json.loads(data)
        address = click.get("ip") if isinstance(click, dict) else None
    except ValueError:
        address = None
    return address[:256] if isinstance(address, str) and address else event["requestContext"]["identity"]["sourceIp"]


def answer(status, body):
    headers = {"Content-Type": "application/json", "Access-Control-Allow-Origin": "*"}
    return {"statusCode": status, "headers": headers, "body": json.dumps(body)}
