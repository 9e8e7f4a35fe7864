"""Takes a job in: checks it and puts it into the table, once.

A job is `{"job_id": …, "job_type": …, "content": …}`. Who sends one again, as it got no answer, sends the same id with it
and is told that the job is there; only the same id with another job is refused. Without an id the job gets one.
"""

import base64
import json
import os
import time
import uuid

import boto3

TYPES = ("add_to_dynamodb", "add_to_s3")
# An item of a table has 400 KB at most; so much of it is the job's.
CONTENT_BYTES_MAX = 256 * 1024
ID_CHARACTERS_MAX = 128

table = boto3.resource("dynamodb").Table(os.environ["JOBS_TABLE"])
taken = table.meta.client.exceptions.ConditionalCheckFailedException


def handler(event, context):
    try:
        job = read(event)
    except ValueError as wrong:
        return answer(400, {"error": str(wrong)})
    item = {**job, "status": "PENDING", "added_at": int(time.time() * 1000)}
    try:
        table.put_item(
            Item=item,
            ConditionExpression="attribute_not_exists(job_id)",
            ReturnValuesOnConditionCheckFailure="ALL_OLD",
        )
    except taken as refused:
        known = refused.response["Item"]
        if any(known[name] != {"S": value} for name, value in job.items()):
            return answer(409, {"error": "Another job has this job_id.", "job_id": job["job_id"]})
        return answer(200, {"job_id": job["job_id"], "status": known["status"]["S"]})
    return answer(201, {"job_id": job["job_id"], "status": "PENDING"})


def read(event):
    """The job in a request; ValueError says what is wrong with it."""
    body = event.get("body") or ""
    if event.get("isBase64Encoded"):
        body = base64.b64decode(body)
    try:
        job = json.loads(body)
    except ValueError:
        raise ValueError("The body must be a job in JSON.") from None
    if not isinstance(job, dict):
        raise ValueError("The body must be a job in JSON.")
    job_id = job.get("job_id", str(uuid.uuid4()))
    if not isinstance(job_id, str) or not job_id.isascii() or not 0 < len(job_id) <= ID_CHARACTERS_MAX:
        raise ValueError(f"job_id must be a text of 1 to {ID_CHARACTERS_MAX} ASCII characters.")
    if job.get("job_type") not in TYPES:
        raise ValueError(f"job_type must be one of {', '.join(TYPES)}.")
    content = job.get("content")
    if not isinstance(content, str) or not 0 < len(content.encode()) <= CONTENT_BYTES_MAX:
        raise ValueError(f"content must be a text of 1 to {CONTENT_BYTES_MAX} bytes.")
    return {"job_id": job_id, "job_type": job["job_type"], "content": content}


def answer(status, body):
    return {"statusCode": status, "headers": {"content-type": "application/json"}, "body": json.dumps(body)}
