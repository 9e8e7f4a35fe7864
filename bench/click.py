#!/usr/bin/env python3
"""
From a click in a browser to its line in the bucket, as docs/performance.md shows it.

    MILLSTREAM_BINARY=target/release/millstream .venv/bin/python bench/click.py [--clicks 30]

Does the steps of examples/mysfits-clicks' README, whose stream is told to gather clicks for a second (the buffering
hint), opens the site in Chromium, and clicks on creatures, one after the other. A click counts from the moment it is
made until the object with its line is listed and read; the bucket is looked at 20 times a second.
"""

import argparse
import json
import pathlib
import shutil
import statistics
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "tests/e2e"))
from conftest import Server  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402
from test_browser import ARGUMENTS, CHROMIUM  # noqa: E402
from test_mysfits_clicks import EXAMPLE, environment, run, steps  # noqa: E402

# What the README's steps set, and what may come on top of it.
HINT, GOAL = 1.0, 1.0
LOOK = 0.05
PATIENCE = 60


class Bucket:
    """The lines in the bucket; objects are read once."""

    def __init__(self, server, name):
        self.s3, self.name, self.read = server.client("s3"), name, set()

    def fresh(self):
        found = []
        for page in self.s3.get_paginator("list_objects_v2").paginate(Bucket=self.name, Prefix="firehose/"):
            for one in page.get("Contents", []):
                if one["Key"] not in self.read:
                    self.read.add(one["Key"])
                    body = self.s3.get_object(Bucket=self.name, Key=one["Key"])["Body"].read()
                    found += [json.loads(line) for line in body.splitlines()]
        return found


def measure(page, bucket, number):
    """Seconds from a click on the page's `number`-th creature to its line."""
    card = page.locator(".card").nth(number % page.locator(".card").count())
    bucket.fresh()
    begun = time.perf_counter()
    card.click()
    while not bucket.fresh():
        assert time.perf_counter() - begun < PATIENCE, "a click is not in the bucket"
        time.sleep(LOOK)
    took = time.perf_counter() - begun
    page.wait_for_selector("dialog[open]")
    page.click("dialog button")
    return took


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clicks", type=int, default=30)
    options = parser.parse_args()
    place = pathlib.Path(tempfile.mkdtemp(prefix="millstream-click-", dir="/var/tmp"))
    server = Server(place)
    try:
        folder = place / "mysfits-clicks"
        shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns("packaged.yaml", "config.js", ".aws-sam"))
        run(["bash", "-euo", "pipefail", "-c", steps()], environment(server, place), folder, 600)
        stack = server.client("cloudformation").describe_stacks(StackName="mysfits")["Stacks"][0]
        outputs = {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}
        bucket = Bucket(server, outputs["ClicksBucket"])
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
            page = browser.new_page(viewport={"width": 1180, "height": 900})
            page.goto(f"http://mysfits-site.s3-website.localhost:{server.port}/")
            page.wait_for_selector(".card")
            measure(page, bucket, 0)  # Environments start; it is not counted.
            took = sorted(measure(page, bucket, number) for number in range(1, options.clicks + 1))
            browser.close()
        most = HINT + GOAL
        print(f"{len(took)} clicks → line in the bucket: median {statistics.median(took):.2f} s, longest {took[-1]:.2f} s")
        print(f"the hint is {HINT:.0f} s; within {most:.0f} s: {sum(one <= most for one in took)} of {len(took)}")
    finally:
        server.stop()
        shutil.rmtree(place, ignore_errors=True)


if __name__ == "__main__":
    main()
