"""Answers how many milliseconds its own work took."""

import time


def handler(event, context):
    began = time.perf_counter_ns()
    total = sum(range(event["work"]))
    return {"total": total, "own_ms": (time.perf_counter_ns() - began) / 1e6}
