#!/usr/bin/env python3
"""Puts clicks through the REST API of the stack, from several connections at once, and counts what arrives.

A click that was not acknowledged (the server was killed, say) is put again. Each has a userId of its own, by
which the lines in the bucket are told apart.
"""

import argparse
import collections
import concurrent.futures
import http.client
import json
import random
import sys
import threading
import time
import urllib.parse

import boto3

CREATURES = "bramble ottoline fizzwick grumblestone nimbus vesper pockets emberly mossback quill marrow tickthorn".split()


def outputs(stack):
    found = boto3.client("cloudformation").describe_stacks(StackName=stack)["Stacks"][0]["Outputs"]
    return {output["OutputKey"]: output["OutputValue"] for output in found}


class Progress:
    def __init__(self, total):
        self.total, self.done, self.again, self.lock = total, 0, 0, threading.Lock()

    def count(self, again):
        with self.lock:
            self.done += 1
            self.again += again
            if self.done % 10_000 == 0 or self.done == self.total:
                print(f"{self.done:,} of {self.total:,} clicks acknowledged", flush=True)


def put(where, path, users, progress):
    """Puts one click for each of the users, over one connection as long as it lasts."""
    dice, connection = random.Random(users.start), None
    for user in users:
        body = json.dumps({"userId": str(user), "mysfitId": dice.choice(CREATURES)})
        again = 0
        while True:
            try:
                connection = connection or http.client.HTTPConnection(where.hostname, where.port, timeout=30)
                connection.request("PUT", path, body, {"Content-Type": "application/json"})
                answer = connection.getresponse()
                said = answer.read()
                if answer.status == 200:
                    break
                if answer.status < 500 and answer.status != 429:
                    sys.exit(f"a click was refused with {answer.status}: {said.decode()}")
            except (OSError, http.client.HTTPException):
                connection = None
            again += 1
            time.sleep(0.1)
        progress.count(again)


class Lines:
    """The lines in the bucket, by user; objects are read once."""

    def __init__(self, bucket):
        self.client, self.bucket = boto3.client("s3"), bucket
        self.read, self.users = set(), collections.Counter()

    def look(self):
        for page in self.client.get_paginator("list_objects_v2").paginate(Bucket=self.bucket, Prefix="firehose/"):
            for found in page.get("Contents", []):
                if found["Key"] not in self.read:
                    body = self.client.get_object(Bucket=self.bucket, Key=found["Key"])["Body"].read()
                    self.users.update(json.loads(line)["userId"] for line in body.splitlines())
                    self.read.add(found["Key"])
        return self.users


def main():
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--stack", default="mysfits")
    asked.add_argument("--count", type=int, default=100_000)
    asked.add_argument("--connections", type=int, default=8)
    asked.add_argument("--first", type=int, default=1_000_000, help="the first userId")
    asked.add_argument("--seconds", type=int, default=120, help="how long to wait for the last click")
    asked = asked.parse_args()
    stack = outputs(asked.stack)
    where = urllib.parse.urlsplit(boto3.client("cloudformation").meta.endpoint_url)
    path = f"/_aws/execute-api/{stack['ClicksApi']}/prod/clicks"
    users = range(asked.first, asked.first + asked.count)
    share = -(-asked.count // asked.connections)
    parts = [users[at : at + share] for at in range(0, asked.count, share)]
    progress, began = Progress(asked.count), time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(asked.connections) as pool:
        for ended in [pool.submit(put, where, path, part, progress) for part in parts]:
            ended.result()
    took = time.monotonic() - began
    print(f"{asked.count:,} clicks in {took:.1f} s, {asked.count / took:,.0f} a second; {progress.again:,} put again")
    lines, wanted = Lines(stack["ClicksBucket"]), {str(user) for user in users}
    end = time.monotonic() + asked.seconds
    while missing := wanted - lines.look().keys():
        if time.monotonic() > end:
            sys.exit(f"{len(missing):,} clicks are not in the bucket, {sorted(missing)[:5]} among them")
        time.sleep(0.5)
    doubled = sum(lines.users[user] - 1 for user in wanted)
    print(f"{asked.count:,} clicks in the bucket, in {len(lines.read):,} objects; {doubled:,} lines more than once")


main()
