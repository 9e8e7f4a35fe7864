"""Writes down when it was started, by the machine's clock, for each object of a notification."""

import time

import boto3

TABLE = "bench"

dynamodb = boto3.client("dynamodb")


def handler(event, context):
    started = str(time.monotonic_ns())
    for record in event["Records"]:
        key = record["s3"]["object"]["key"]
        dynamodb.put_item(TableName=TABLE, Item={"id": {"S": key}, "started_ns": {"N": started}})
