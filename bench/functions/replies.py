"""Answers a request to an API, as small functions behind APIs do."""

import json


def handler(event, context):
    click = json.loads(event["body"])
    return {"statusCode": 200, "headers": {"content-type": "application/json"}, "body": json.dumps({"id": click["id"]})}
