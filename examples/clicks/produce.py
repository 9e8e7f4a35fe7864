#!/usr/bin/env python3
"""Puts made-up clicks into the stream: `produce.py [--count 1000] [--stream clicks]`.

The endpoint comes from AWS_ENDPOINT_URL, as for any AWS client.
"""

import argparse
import json
import random
import time

import boto3

PAGES = ["/", "/shop", "/shop/teapots", "/cart", "/checkout", "/about"]


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--count", type=int, default=1000)
    arguments.add_argument("--stream", default="clicks")
    options = arguments.parse_args()
    kinesis = boto3.client("kinesis")
    sent = 0
    while sent < options.count:
        records = []
        for _ in range(min(500, options.count - sent)):
            user = f"user-{random.randrange(200):03}"
            click = {"user": user, "at": int(time.time() * 1000) * 1000 + sent + len(records), "page": random.choice(PAGES)}
            records.append({"PartitionKey": user, "Data": json.dumps(click).encode()})
        answer = kinesis.put_records(StreamName=options.stream, Records=records)
        if answer["FailedRecordCount"]:
            raise SystemExit(f"{answer['FailedRecordCount']} records were refused: {answer['Records'][0]}")
        sent += len(records)
        print(f"\r{sent} of {options.count} clicks sent", end="", flush=True)
    print()


if __name__ == "__main__":
    main()
