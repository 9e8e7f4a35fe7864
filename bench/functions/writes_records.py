"""Writes each record of a Kinesis batch to the table, 25 items a request."""

import base64
import json

import boto3

TABLE = "bench"
ITEMS_A_REQUEST = 25

dynamodb = boto3.client("dynamodb")


def handler(event, context):
    puts = []
    for record in event["Records"]:
        item = json.loads(base64.b64decode(record["kinesis"]["data"]))
        puts.append({"PutRequest": {"Item": {"id": {"S": item["id"]}, "data": {"S": item["data"]}}}})
    for start in range(0, len(puts), ITEMS_A_REQUEST):
        waiting = {TABLE: puts[start : start + ITEMS_A_REQUEST]}
        while waiting:
            waiting = dynamodb.batch_write_item(RequestItems=waiting)["UnprocessedItems"]
