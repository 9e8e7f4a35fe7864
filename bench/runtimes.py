#!/usr/bin/env python3
"""
Cold and warm figures of each runtime, as docs/performance.md shows them.

    MILLSTREAM_BINARY=target/release/millstream .venv/bin/python bench/runtimes.py [--starts 20] [--pause 0.5] [RUNTIME…]

Cold: the first invoke of a function that was just made, by boto3 over HTTP, and the time of it that was the environment's
start (REPORT's Init Duration). Warm: invokes one after the other. `--pause` lets environments be prepared again.
"""

import argparse
import base64
import pathlib
import re
import shutil
import statistics
import sys
import tempfile
import textwrap
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "tests/e2e"))
import building  # noqa: E402
from conftest import Server, until  # noqa: E402

PYTHON = "def handler(event, context):\n    return event\n"
NODE = "exports.handler = async (event) => event;\n"
RUBY = "def handler(event:, context:) event end\n"
JAVA = "Handler.java"
SHELL = """\
#!/bin/sh
api="http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation"
while true; do
  curl -sS -D /tmp/head -o /tmp/event "$api/next"
  id=$(sed -n 's/^lambda-runtime-aws-request-id: *//Ip' /tmp/head | tr -d '\\r')
  curl -sS -o /dev/null --data-binary @/tmp/event "$api/$id/response"
done
"""


def packages(server, directory):
    """Runtime, handler and package by the name that is shown."""

    def java():
        made = lambda: next(pathlib.Path(server.data).glob("sandbox/java/*/complete"), None)  # noqa: E731
        jar = until("the Java runtime is made", made, 120).with_name("runtime.jar")
        return building.archive(building.java(directory, jar, JAVA))

    return {
        "Python": ("python3.12", "function.handler", lambda: building.archive({"function.py": PYTHON})),
        "Node.js": ("nodejs20.x", "function.handler", lambda: building.archive({"function.js": NODE})),
        "Ruby": ("ruby3.3", "function.handler", lambda: building.archive({"function.rb": RUBY})),
        "Java": ("java17", "example.Handler", java),
        "Go": ("provided.al2023", "any", lambda: building.archive({"bootstrap": building.go()})),
        "Rust": ("provided.al2023", "any", lambda: building.archive({"bootstrap": building.rust()})),
        "shell and curl": ("provided.al2", "any", lambda: building.archive({"bootstrap": textwrap.dedent(SHELL)})),
    }


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--starts", type=int, default=20)
    parser.add_argument("--invokes", type=int, default=300)
    parser.add_argument("--pause", type=float, default=0.5)
    parser.add_argument("runtimes", nargs="*")
    options = parser.parse_args()
    place = pathlib.Path(tempfile.mkdtemp(prefix="millstream-runtimes-", dir="/var/tmp"))
    server = Server(place)
    client = server.client("lambda", read_timeout=120)
    try:
        role = server.role("bench", managed=("service-role/AWSLambdaBasicExecutionRole",))
        print(f"| {'runtime':16} | {'init, median':>12} | {'p99':>8} | {'cold, median':>12} | {'p99':>8} | {'warm, median':>12} | {'p99':>8} |")
        for label, (runtime, handler, package) in packages(server, place).items():
            if options.runtimes and label not in options.runtimes:
                continue

            def create(name, code):
                client.create_function(
                    FunctionName=name, Runtime=runtime, Handler=handler, Role=role, Code={"ZipFile": code}, MemorySize=256, Timeout=30
                )

            if label == "Java":
                create("java-first", building.archive({"none": b""}))
            code = package()
            inits, colds = [], []
            # The first one may start a warm parent and fill the pools: it is not counted.
            for number in range(options.starts + 1):
                name = f"{re.sub('[^a-z]', '', label.lower())}-{number}"
                create(name, code)
                time.sleep(options.pause)
                begun = time.perf_counter()
                answer = client.invoke(FunctionName=name, Payload=b"{}", LogType="Tail")
                took = (time.perf_counter() - begun) * 1000
                assert "FunctionError" not in answer, answer["Payload"].read()
                init = float(re.search(r"Init Duration: ([0-9.]+) ms", base64.b64decode(answer["LogResult"]).decode())[1])
                if number:
                    inits.append(init)
                    colds.append(took)
            warms = []
            for _ in range(options.invokes):
                begun = time.perf_counter()
                client.invoke(FunctionName=name, Payload=b"{}")["Payload"].read()
                warms.append((time.perf_counter() - begun) * 1000)
            figures = [f(values) for values in (inits, colds, warms) for f in (statistics.median, lambda v: percentile(v, 0.99))]
            cells = " | ".join(f"{figure:{width}.1f}" for figure, width in zip(figures, (12, 8, 12, 8, 12, 8)))
            print(f"| {label:16} | {cells} |", flush=True)
    finally:
        server.stop()
        shutil.rmtree(place, ignore_errors=True)


if __name__ == "__main__":
    main()
