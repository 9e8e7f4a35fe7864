#!/usr/bin/env python3
"""Posts many jobs at once, then checks that each has been done, and done once.

Each job has an id of its own. Where an answer does not come, or says that something is wrong on the other side, the same job
is posted again under the same id: that can't make two of it.
"""

import argparse
import concurrent.futures
import http.client
import json
import subprocess
import sys
import threading
import time
import urllib.parse
import uuid

import boto3

# One job in so many writes a file.
FILES = 10
local = threading.local()


def main():
    options = arguments()
    outputs = {name: output["value"] for name, output in terraform("output", "-json").items()}
    url = urllib.parse.urlsplit(options.url or outputs["url"])
    run = uuid.uuid4().hex[:8]
    jobs = [job(f"{run}-{number:06}", number) for number in range(options.count)]
    began = time.monotonic()
    end = began + options.patience
    with concurrent.futures.ThreadPoolExecutor(options.concurrency) as threads:
        again = sum(threads.map(lambda job: post(url, job, end), jobs))
    print(f"{len(jobs):,} jobs posted in {time.monotonic() - began:.1f} s, {again:,} of them more than once", flush=True)
    wanted = {job["job_id"]: job for job in jobs}
    check(outputs, wanted, end)
    print(f"{len(jobs):,} jobs done, each once, {time.monotonic() - began:.1f} s after the first was posted")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1000, help="how many jobs")
    parser.add_argument("--concurrency", type=int, default=32, help="how many at once")
    parser.add_argument("--url", help="where to post them [default: Terraform's output `url`]")
    parser.add_argument("--patience", type=float, default=300, help="seconds until all must be done")
    return parser.parse_args()


def terraform(*command):
    return json.loads(subprocess.run(["terraform", *command], check=True, capture_output=True, text=True).stdout)


def job(name, number):
    kind = "add_to_s3" if number % FILES == 0 else "add_to_dynamodb"
    return {"job_id": name, "job_type": kind, "content": f"What job {name} is to write: {number * number}."}


def post(url, job, end):
    """Posts a job until it is taken; gives whether it took more than one try."""
    body = json.dumps(job)
    headers = {"Content-Type": "application/json", "Host": url.netloc}
    for tries in range(1, 1_000_000):
        try:
            connection = connected(url)
            connection.request("POST", url.path, body, headers)
            answer = connection.getresponse()
            text = answer.read()
            if answer.status in (200, 201):
                assert json.loads(text)["job_id"] == job["job_id"], text
                return tries > 1
            if answer.status < 500 and answer.status != 429:
                raise SystemExit(f"{job['job_id']}: {answer.status} {text.decode(errors='replace')}")
            why = f"{answer.status} {text.decode(errors='replace')}"
        except (OSError, http.client.HTTPException) as broken:
            local.connection = None
            why = repr(broken)
        if time.monotonic() > end:
            raise SystemExit(f"{job['job_id']} can't be posted: {why}")
        time.sleep(min(0.05 * tries, 1))


def connected(url):
    """This thread's connection."""
    if getattr(local, "connection", None) is None:
        kind = http.client.HTTPSConnection if url.scheme == "https" else http.client.HTTPConnection
        # All names under localhost are this machine, which not every resolver knows.
        host = "127.0.0.1" if url.hostname.endswith(".localhost") else url.hostname
        local.connection = kind(host, url.port, timeout=30)
    return local.connection


def check(outputs, wanted, end):
    """Waits until all jobs are marked as done; then what they wrote must be there, once."""
    dynamodb, s3 = boto3.client("dynamodb"), boto3.client("s3")
    while True:
        jobs = {item["job_id"]["S"]: item["status"]["S"] for item in scan(dynamodb, outputs["jobs_table"]) if item["job_id"]["S"] in wanted}
        if len(jobs) < len(wanted):
            raise SystemExit(f"lost: {len(wanted) - len(jobs):,} jobs are not in the table, such as {min(wanted.keys() - jobs.keys())}")
        left = sorted(name for name, status in jobs.items() if status != "DONE")
        if not left:
            break
        if time.monotonic() > end:
            raise SystemExit(f"{len(left):,} jobs are not done, such as {left[0]}")
        time.sleep(0.5)
    rows = {item["job_id"]["S"]: item for item in scan(dynamodb, outputs["content_table"]) if item["job_id"]["S"] in wanted}
    keys = set()
    for page in s3.get_paginator("list_objects_v2").paginate(Bucket=outputs["bucket"], Prefix="jobs/"):
        keys |= {found["Key"] for found in page.get("Contents", [])}
    wrong = []
    for name, job in wanted.items():
        if job["job_type"] == "add_to_s3":
            right = f"jobs/{name}.txt" in keys and name not in rows
        else:
            row = rows.get(name)
            right = row is not None and row["content"]["S"] == job["content"] and row["times"]["N"] == "1"
        if not right:
            wrong.append(name)
    if wrong:
        raise SystemExit(f"{len(wrong):,} jobs are done, but not once: {rows.get(wrong[0])} of {wrong[0]}")


def scan(dynamodb, table):
    for page in dynamodb.get_paginator("scan").paginate(TableName=table, ConsistentRead=True):
        yield from page["Items"]


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
