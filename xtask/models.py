#!/usr/bin/env python3
"""Fetches the service models that botocore publishes and keeps them, compacted, in the tree.

Run it to move to another version of the models; builds and `cargo xtask codegen` need no network.
Compacted: no documentation, no examples, sorted keys. Nothing else is changed here: what we know
better than the models stands in crates/aws-api/models/patches.json.
"""
import glob, gzip, json, pathlib, subprocess, sys, tempfile, zipfile

BOTOCORE = "1.43.11"
SERVICES = ["apigateway", "apigatewaymanagementapi", "apigatewayv2", "cloudformation", "cloudwatch", "codecommit", "dynamodb", "dynamodbstreams", "ecr", "events", "firehose", "glue", "iam", "kinesis", "lambda", "logs", "pipes", "s3", "scheduler", "sns", "sqs", "ssm", "sts"]
OUT = pathlib.Path(__file__).resolve().parent.parent / "crates/aws-api/models"


def compact(node):
    if isinstance(node, dict):
        drop = ("documentation", "documentationUrl", "endpoint", "deprecatedMessage", "deprecatedSince")
        return {k: compact(v) for k, v in node.items() if not (k in drop and not isinstance(v, dict))}
    if isinstance(node, list):
        return [compact(v) for v in node]
    return node


def main():
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", scratch, f"botocore=={BOTOCORE}"],
            check=True,
        )
        with zipfile.ZipFile(glob.glob(f"{scratch}/*.whl")[0]) as wheel:
            for service in SERVICES:
                found = sorted(n for n in wheel.namelist() if n.startswith(f"botocore/data/{service}/") and "/service-2.json" in n)
                model = compact(json.loads(gzip.decompress(wheel.read(found[-1]))))
                lines = ["{"]
                for part in ("version", "metadata"):
                    lines.append(f'"{part}": {json.dumps(model.get(part), sort_keys=True)},')
                for part in ("operations", "shapes"):
                    entries = sorted(model[part].items())
                    lines.append(f'"{part}": {{')
                    lines.append(",\n".join(f'"{k}": {json.dumps(v, sort_keys=True)}' for k, v in entries))
                    lines.append("}" if part == "shapes" else "},")
                lines.append("}")
                text = "\n".join(lines) + "\n"
                json.loads(text)
                (OUT / f"{service}.json").write_text(text)
                print(f"{service}: {found[-1]}, {len(model['operations'])} operations, {len(text)} bytes")


main()
