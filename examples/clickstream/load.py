#!/usr/bin/env python3
"""Reports clicks of invented visitors to the API, many at once, and checks where they arrive.

One in --invalid-every is no click. Where an answer does not come, or says that something is wrong on the other side, the same
click is reported again. Visitors have addresses of the ranges that are kept for documentation.
"""

import argparse
import base64
import concurrent.futures
import datetime
import http.client
import json
import os
import random
import sys
import threading
import time
import urllib.parse

import boto3

PAGES = ["/", "/teapots", "/teapots/brown-betty", "/teapots/yixing", "/cups", "/cart", "/checkout", "/about"]
REFERRERS = ["", "https://search.example/?q=teapots", "https://blog.example/best-teapots", "https://shop.example/"]
BROWSERS = [("Firefox 144", "Linux"), ("Firefox 144", "Windows 11"), ("Safari 26", "macOS 26"), ("Safari 26", "iOS 26"), ("Chrome 142", "Android 16")]
PLACES = [("DE", "de-DE"), ("FR", "fr-FR"), ("GB", "en-GB"), ("IN", "hi-IN"), ("JP", "ja-JP"), ("US", "en-US"), ("US", "es-US")]
# Documentation's addresses: «IPv4 Address Blocks Reserved for Documentation».
NETWORKS = ["192.0.2", "198.51.100", "203.0.113"]
BROKEN = [
    lambda click: {name: value for name, value in click.items() if name != "ip"},
    lambda click: {name: value for name, value in click.items() if name != "timestamp"},
    lambda click: {**click, "ip": "nowhere"},
    lambda click: {**click, "timestamp": "yesterday"},
    lambda click: [click["url"]],
]
local = threading.local()


def main():
    options = arguments()
    stack = boto3.client("cloudformation").describe_stacks(StackName=options.stack)["Stacks"][0]
    outputs = {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}
    url = urllib.parse.urlsplit(options.url or address(outputs))
    clicks, broken = invented(options)
    before = len(keys(outputs["DeadLetterBucket"]))
    reports = [json.dumps(click) for click in [*clicks.values(), *broken]]
    random.Random(options.seed).shuffle(reports)
    began = time.monotonic()
    end = began + options.patience
    with concurrent.futures.ThreadPoolExecutor(options.concurrency) as threads:
        again = sum(threads.map(lambda report: post(url, report, end), reports))
    print(f"{len(reports):,} clicks reported in {time.monotonic() - began:.1f} s, {again:,} of them more than once", flush=True)
    check(outputs, clicks, end)
    print(f"{len(clicks):,} clicks in the table, each once, {time.monotonic() - began:.1f} s after the first was reported")
    if broken:
        check_dead_letters(outputs, broken, before, end)
        print(f"{len(broken):,} that are none in the bucket")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stack", default="clickstream", help="the stack whose outputs say where everything is")
    parser.add_argument("--url", help="where to report clicks [default: the stack's API at $AWS_ENDPOINT_URL, or on AWS]")
    parser.add_argument("--count", type=int, default=1000, help="how many clicks")
    parser.add_argument("--invalid-every", type=int, default=100, help="one in so many is no click; 0: none")
    parser.add_argument("--concurrency", type=int, default=32, help="how many at once")
    parser.add_argument("--seed", type=int, default=1, help="the same seed makes the same visitors")
    parser.add_argument("--patience", type=float, default=300, help="seconds until all must have arrived")
    return parser.parse_args()


def address(outputs):
    """The API's URL: on a server of one's own, its path form."""
    endpoint = os.environ.get("AWS_ENDPOINT_URL")
    return f"{endpoint}/_aws/execute-api/{outputs['ApiId']}{outputs['Path']}" if endpoint else outputs["Url"]


def invented(options):
    """Clicks by their keys, no two of which are the same, and what is none."""
    dice = random.Random(options.seed)
    visitors = []
    for _ in range(max(1, min(300, options.count // 10))):
        (browser, system), (country, language) = dice.choice(BROWSERS), dice.choice(PLACES)
        address = f"{dice.choice(NETWORKS)}.{dice.randrange(1, 255)}"
        visitors.append({"ip": address, "browser": browser, "os": system, "country": country, "language": language})
    moment = datetime.datetime.now(datetime.timezone.utc)
    clicks, broken = {}, []
    for number in range(options.count):
        moment += datetime.timedelta(microseconds=dice.randrange(1, 2000))
        visitor = dice.choice(visitors)
        click = {
            **visitor,
            "timestamp": moment.isoformat(timespec="microseconds"),
            "url": "https://shop.example" + dice.choice(PAGES),
            "referrer": dice.choice(REFERRERS),
        }
        if options.invalid_every and number % options.invalid_every == options.invalid_every - 1:
            # Its url tells it from others.
            broken.append(BROKEN[len(broken) % len(BROKEN)]({**click, "url": f"https://shop.example/broken/{moment.timestamp()}"}))
        else:
            clicks[click["ip"], click["timestamp"]] = click
    return clicks, broken


def post(url, report, end):
    """Reports a click until it is taken; gives whether it took more than one try."""
    headers = {"Content-Type": "application/json", "Host": url.netloc}
    for tries in range(1, 1_000_000):
        try:
            connection = connected(url)
            connection.request("POST", url.path, report, headers)
            answer = connection.getresponse()
            text = answer.read()
            if answer.status == 200:
                told = json.loads(text)
                assert told["Code"] == "PutRecordSuccessful" and told["Data"].keys() == {"ShardId", "SequenceNumber"}, text
                return tries > 1
            if answer.status < 500 and answer.status != 429:
                raise SystemExit(f"{report}: {answer.status} {text.decode(errors='replace')}")
            why = f"{answer.status} {text.decode(errors='replace')}"
        except (OSError, http.client.HTTPException) as broken:
            local.connection = None
            why = repr(broken)
        if time.monotonic() > end:
            raise SystemExit(f"{report} can't be reported: {why}")
        time.sleep(min(0.05 * tries, 1))


def connected(url):
    """This thread's connection."""
    if getattr(local, "connection", None) is None:
        kind = http.client.HTTPSConnection if url.scheme == "https" else http.client.HTTPConnection
        # All names under localhost are this machine, which not every resolver knows.
        host = "127.0.0.1" if url.hostname.endswith(".localhost") else url.hostname
        local.connection = kind(host, url.port, timeout=30)
    return local.connection


def check(outputs, clicks, end):
    """Waits until all clicks are in the table as they were reported."""
    columns = {"browser": "Browser", "url": "URL", "referrer": "Referrer", "os": "OS", "country": "Country", "language": "Language"}
    dynamodb = boto3.client("dynamodb")
    while True:
        rows = {}
        for page in dynamodb.get_paginator("scan").paginate(TableName=outputs["TableName"], ConsistentRead=True):
            rows.update({(item["IP"]["S"], item["Timestamp"]["S"]): item for item in page["Items"]})
        missing = clicks.keys() - rows.keys()
        if not missing:
            break
        if time.monotonic() > end:
            raise SystemExit(f"lost: {len(missing):,} clicks, such as {min(missing)}")
        time.sleep(0.5)
    for key, click in clicks.items():
        shown = {name: rows[key].get(column, {}).get("S", "") for name, column in columns.items()}
        if shown != {name: click[name] for name in columns}:
            raise SystemExit(f"{key} was {click} and is {rows[key]}")


def check_dead_letters(outputs, broken, before, end):
    """Waits until the bucket holds all that is no click, and nothing else has come."""
    s3 = boto3.client("s3")
    wanted = {json.dumps(click) for click in broken}
    seen, found = set(), set()
    while True:
        for key in keys(outputs["DeadLetterBucket"])[before:]:
            if key not in seen:
                letter = json.loads(s3.get_object(Bucket=outputs["DeadLetterBucket"], Key=key)["Body"].read())
                found |= {record_text(record) for record in records(letter)}
                seen.add(key)
        if wanted <= found:
            break
        if time.monotonic() > end:
            raise SystemExit(f"lost: {len(wanted - found):,} that are no clicks, such as {min(wanted - found)}")
        time.sleep(0.5)
    if found - wanted:
        raise SystemExit(f"clicks are in the bucket, too, such as {min(found - wanted)}")


def keys(bucket):
    """The bucket's keys, the oldest first."""
    found = []
    for page in boto3.client("s3").get_paginator("list_objects_v2").paginate(Bucket=bucket):
        found += [(entry["LastModified"], entry["Key"]) for entry in page.get("Contents", [])]
    return [key for _, key in sorted(found)]


def records(letter):
    payload = letter["payload"]
    return (json.loads(payload) if isinstance(payload, str) else payload)["Records"]


def record_text(record):
    return base64.b64decode(record["kinesis"]["data"]).decode()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
