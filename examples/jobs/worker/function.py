"""Does jobs, each once, however often it is told of them.

Records of a stream come at least once: after a failure, or a stop in the middle, a batch comes again. What a job writes
to the table goes into one transaction with its mark «DONE», on the condition that it has no mark yet; so either both have
happened or nothing has. A file has the job's id for its name: written twice, it is the same file.
"""

import os
import time
from concurrent.futures import ThreadPoolExecutor

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

JOBS = os.environ["JOBS_TABLE"]
CONTENT = os.environ["CONTENT_TABLE"]
BUCKET = os.environ["BUCKET"]
# A transaction has up to 100 parts, a job two of them.
JOBS_PER_TRANSACTION = 50
THREADS = 8

config = Config(max_pool_connections=THREADS, retries={"mode": "standard", "max_attempts": 5})
dynamodb = boto3.client("dynamodb", config=config)
s3 = boto3.client("s3", config=config)
threads = ThreadPoolExecutor(THREADS)


def handler(event, context):
    jobs = [Job(record) for record in event["Records"]]
    rows = [job for job in jobs if job.type == "add_to_dynamodb"]
    files = [job for job in jobs if job.type == "add_to_s3"]
    parts = [rows[at : at + JOBS_PER_TRANSACTION] for at in range(0, len(rows), JOBS_PER_TRANSACTION)]
    # What fails is told by its sequence number, and comes again.
    failed = [*threads.map(write_rows, parts), *threads.map(write_file, files)]
    return {"batchItemFailures": [{"itemIdentifier": job.sequence} for some in failed for job in some]}


class Job:
    def __init__(self, record):
        image = record["dynamodb"]["NewImage"]
        self.id = image["job_id"]["S"]
        self.type = image["job_type"]["S"]
        self.content = image["content"]["S"]
        self.sequence = record["dynamodb"]["SequenceNumber"]

    def mark(self):
        return {
            "TableName": JOBS,
            "Key": {"job_id": {"S": self.id}},
            "UpdateExpression": "SET #status = :done, done_at = :now",
            "ConditionExpression": "#status = :pending",
            "ExpressionAttributeNames": {"#status": "status"},
            "ExpressionAttributeValues": {":done": {"S": "DONE"}, ":pending": {"S": "PENDING"}, ":now": now()},
        }

    def row(self):
        return {
            "TableName": CONTENT,
            "Key": {"job_id": {"S": self.id}},
            # `times` shows that it was written once.
            "UpdateExpression": "SET content = :content, written_at = :now ADD times :one",
            "ExpressionAttributeValues": {":content": {"S": self.content}, ":now": now(), ":one": {"N": "1"}},
        }


def now():
    return {"N": str(int(time.time() * 1000))}


def write_rows(jobs):
    """Those of the jobs that could not be done."""
    try:
        dynamodb.transact_write_items(TransactItems=[part for job in jobs for part in ({"Update": job.mark()}, {"Update": job.row()})])
        return []
    except ClientError as refused:
        if len(jobs) > 1:
            # One is done already, or in somebody else's hands: the others must not wait for it.
            return [job for alone in jobs for job in write_rows([alone])]
        return [] if done(refused) else told(jobs, refused)


def write_file(job):
    try:
        s3.put_object(Bucket=BUCKET, Key=f"jobs/{job.id}.txt", Body=job.content.encode(), ContentType="text/plain; charset=utf-8")
        dynamodb.update_item(**job.mark())
        return []
    except ClientError as refused:
        return [] if done(refused) else told([job], refused)


def done(refused):
    """Whether it was refused because the job has been done before."""
    reasons = refused.response.get("CancellationReasons", [])
    codes = [refused.response["Error"]["Code"], *(reason.get("Code") for reason in reasons)]
    return "ConditionalCheckFailed" in codes or "ConditionalCheckFailedException" in codes


def told(jobs, refused):
    for job in jobs:
        print(f"job {job.id} comes again: {refused}")
    return jobs
