#!/usr/bin/env python3
"""Puts tweets into the stack's stream, with the stack's own access key.

It replays `tweets.jsonl`, again and again until --count are sent, or reads the live filtered stream
of X where a bearer token is given (--live, with X_BEARER_TOKEN set).

The four values are the stack's outputs. `--stack NAME` asks for them with the credentials that your
AWS tools use anyway; or give them one by one. The endpoint comes from AWS_ENDPOINT_URL, as for any
AWS client.
"""

import argparse
import datetime
import itertools
import json
import os
import pathlib
import sys
import time
import urllib.error
import urllib.request

import boto3

HERE = pathlib.Path(__file__).resolve().parent
# The most that one PutRecords takes.
MOST = 500
X = "https://api.x.com/2/tweets/search/stream"


def main():
    options = arguments()
    outputs = options.stack and stack_outputs(options.stack)
    region = options.region or outputs["Region"]
    kinesis = boto3.client(
        "kinesis",
        region_name=region,
        aws_access_key_id=options.access_key_id or outputs["AccessKeyId"],
        aws_secret_access_key=options.secret_access_key or outputs["SecretAccessKey"],
    )
    stream = options.stream or outputs["StreamName"]
    tweets = live(options.track) if options.live else replay(options.tweets)
    if options.count:
        tweets = itertools.islice(tweets, options.count)
    # A live stream is sent as it comes; tweets of a file in full requests, or at their rate.
    size = 1 if options.live else max(1, min(MOST, options.rate // 10)) if options.rate else MOST
    progress = Progress(options.count)
    began, sent = time.monotonic(), 0
    for batch in batches(tweets, size):
        put(kinesis, stream, batch)
        sent += len(batch)
        progress.show(sent)
        if options.rate:
            time.sleep(max(0, began + sent / options.rate - time.monotonic()))
    progress.end(sent, time.monotonic() - began)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stack", help="the stack whose outputs give the four values below")
    parser.add_argument("--region")
    parser.add_argument("--stream")
    parser.add_argument("--access-key-id")
    parser.add_argument("--secret-access-key")
    parser.add_argument("--count", type=int, default=1000, help="how many tweets to send; 0: without an end")
    parser.add_argument("--rate", type=int, default=0, help="tweets a second; 0: as fast as they go")
    parser.add_argument("--tweets", type=pathlib.Path, default=HERE / "tweets.jsonl", help="the file to replay")
    parser.add_argument("--live", action="store_true", help="read X's filtered stream instead")
    parser.add_argument("--track", help="with --live: the rule that tweets must match, if none is set yet")
    options = parser.parse_args()
    given = (options.region, options.stream, options.access_key_id, options.secret_access_key)
    if not options.stack and not all(given):
        parser.error("give --stack, or --region, --stream, --access-key-id and --secret-access-key")
    return options


def stack_outputs(name):
    stack = boto3.client("cloudformation").describe_stacks(StackName=name)["Stacks"][0]
    return {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}


def replay(path):
    """The tweets of a file, over and over, each with a moment of its own."""
    lines = [json.loads(line) for line in path.read_text().splitlines() if line]
    last = 0
    for number in itertools.count():
        tweet = dict(lines[number % len(lines)])
        # Username and timestamp are the table's key: no two tweets share a microsecond.
        last = max(last + 1, time.time_ns() // 1000)
        tweet["timestamp"] = moment(last)
        tweet["id"] = f"{tweet['id']}-{number // len(lines)}"
        yield tweet


def moment(microseconds):
    at = datetime.datetime.fromtimestamp(microseconds / 1e6, datetime.timezone.utc)
    return f"{at:%Y-%m-%dT%H:%M:%S}.{microseconds % 1_000_000:06}Z"


def live(rule):
    """X's filtered stream; a connection that breaks off is made again."""
    token = os.environ.get("X_BEARER_TOKEN")
    if not token:
        raise SystemExit("--live needs a bearer token of X in X_BEARER_TOKEN")
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    try:
        if rule:
            body = json.dumps({"add": [{"value": rule}]}).encode()
            urllib.request.urlopen(urllib.request.Request(f"{X}/rules", body, headers), timeout=30).read()
        fields = "tweet.fields=created_at,lang&expansions=author_id&user.fields=username"
        for pause in itertools.cycle([1, 2, 5, 10, 30]):
            with urllib.request.urlopen(urllib.request.Request(f"{X}?{fields}", headers=headers), timeout=90) as stream:
                for line in stream:
                    if line.strip():  # Empty lines only keep the connection open.
                        yield of_x(json.loads(line))
            time.sleep(pause)
    except urllib.error.HTTPError as refused:
        raise SystemExit(f"X refuses: {refused.code} {refused.read().decode(errors='replace')[:300]}") from refused


def of_x(message):
    tweet = message["data"]
    users = {user["id"]: user["username"] for user in message.get("includes", {}).get("users", [])}
    return {
        "id": tweet["id"],
        "username": users.get(tweet["author_id"], tweet["author_id"]),
        "timestamp": tweet["created_at"],
        "text": tweet["text"],
        "lang": tweet.get("lang"),
    }


def batches(tweets, size):
    while batch := list(itertools.islice(tweets, size)):
        yield batch


def put(kinesis, stream, tweets):
    """Puts all of them: records that are refused for now, and they alone, are put again."""
    records = [{"PartitionKey": t["username"], "Data": json.dumps(t, ensure_ascii=False).encode()} for t in tweets]
    pause = 0.1
    while records:
        answer = kinesis.put_records(StreamName=stream, Records=records)
        refused = [r for r, a in zip(records, answer["Records"]) if "ErrorCode" in a]
        if refused:
            time.sleep(pause)
            pause = min(2 * pause, 5)
        records = refused


class Progress:
    """A bar where somebody looks on."""

    def __init__(self, total):
        self.total = total
        self.shown = sys.stderr.isatty()

    def show(self, sent):
        if not self.shown:
            return
        if self.total:
            filled = 40 * sent // self.total
            bar = "█" * filled + "░" * (40 - filled)
            print(f"\r{bar} {sent:,} of {self.total:,} tweets", end="", file=sys.stderr, flush=True)
        else:
            print(f"\r{sent:,} tweets", end="", file=sys.stderr, flush=True)

    def end(self, sent, seconds):
        if self.shown:
            print(file=sys.stderr)
        print(f"{sent:,} tweets sent in {seconds:.1f} s")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
