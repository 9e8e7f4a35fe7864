"""The creatures' profiles: all of them in short, or one in full."""

import json
import os

import boto3

table = boto3.resource("dynamodb").Table(os.environ["TABLE_NAME"])
SHORT = ("MysfitId", "Name", "Species", "GoodEvil", "LawChaos", "Picture")


def answer(status, body):
    return {"statusCode": status, "headers": {"content-type": "application/json"}, "body": json.dumps(body, default=int)}


def handler(event, context):
    wanted = (event.get("pathParameters") or {}).get("mysfitId")
    if wanted is None:
        mysfits = sorted(table.scan()["Items"], key=lambda mysfit: mysfit["Name"])
        return answer(200, {"mysfits": [{name: mysfit[name] for name in SHORT} for mysfit in mysfits]})
    mysfit = table.get_item(Key={"MysfitId": wanted}).get("Item")
    if mysfit is None:
        return answer(404, {"message": f"There is no creature {wanted}"})
    return answer(200, mysfit)
