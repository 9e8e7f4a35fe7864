"""Imports boto3 as most functions do; says whether this is its environment's first call."""

import boto3

calls = 0


def handler(event, context):
    global calls
    calls += 1
    return {"first": calls == 1, "boto3": boto3.__version__}
