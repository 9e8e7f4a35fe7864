"""Adds to each click what the profile service knows of the creature that was clicked."""

import base64
import json
import os

import requests

session = requests.Session()


def profile(mysfit_id, known):
    if mysfit_id not in known:
        found = session.get(f"{os.environ['PROFILES_URL']}/mysfits/{mysfit_id}", timeout=10)
        known[mysfit_id] = None if found.status_code == 404 else found.raise_for_status() or found.json()
    return known[mysfit_id]


def enriched(record, known):
    click = json.loads(base64.b64decode(record["data"]))
    creature = profile(click["mysfitId"], known)
    if creature is None:
        # Nobody has such a creature on their page.
        return {"recordId": record["recordId"], "result": "Dropped", "data": record["data"]}
    line = {
        "userId": click["userId"],
        "mysfitId": click["mysfitId"],
        "goodevil": creature["GoodEvil"],
        "lawchaos": creature["LawChaos"],
        "species": creature["Species"],
    }
    data = base64.b64encode(json.dumps(line).encode() + b"\n").decode()
    return {"recordId": record["recordId"], "result": "Ok", "data": data}


def handler(event, context):
    # A profile may change: what is known is known for one batch.
    known = {}
    return {"records": [enriched(record, known) for record in event["records"]]}
