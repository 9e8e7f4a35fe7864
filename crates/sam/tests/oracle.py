"""What AWS's own translator makes of the templates beside this file, stored as tests/templates/*.json.

    pip install aws-sam-translator==1.115.0 pyyaml
    python crates/sam/tests/oracle.py            writes the expected results
    python crates/sam/tests/oracle.py --check    compares them with what is stored
"""

import json
import os
import pathlib
import sys

os.environ.setdefault("AWS_DEFAULT_REGION", "eu-west-1")

import samtranslator
import yaml
from samtranslator.public.exceptions import InvalidDocumentException
from samtranslator.translator.transform import transform

HERE = pathlib.Path(__file__).parent / "templates"


class Loader(yaml.SafeLoader):
    """YAML as CloudFormation reads it: short forms of functions, dates as texts."""


def short_form(loader, suffix, node):
    name = suffix if suffix in ("Ref", "Condition") else f"Fn::{suffix}"
    if isinstance(node, yaml.ScalarNode):
        value = node.value
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    else:
        value = loader.construct_mapping(node, deep=True)
    if name == "Fn::GetAtt" and isinstance(value, str):
        value = value.split(".", 1)
    return {name: value}


Loader.add_multi_constructor("!", short_form)
Loader.yaml_implicit_resolvers = {
    key: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for key, resolvers in Loader.yaml_implicit_resolvers.items()
}


class ManagedPolicies:
    def load(self):
        path = pathlib.Path(samtranslator.__file__).parent / "internal/data/aws_managed_policies.json"
        return json.loads(path.read_text())["aws"]


def translate(text):
    """The transformed template, or what is wrong with it."""
    try:
        return transform(yaml.load(text, Loader), {}, ManagedPolicies())
    except InvalidDocumentException as error:
        return {"problems": [cause.message for cause in error.causes]}


def main():
    differ = []
    for path in sorted(HERE.glob("*.yaml")):
        stored = path.with_suffix(".json")
        made = json.loads(json.dumps(translate(path.read_text())))
        if "--check" in sys.argv:
            if not stored.exists() or normal(json.loads(stored.read_text())) != normal(made):
                differ.append(path.name)
        else:
            stored.write_text(json.dumps(made, separators=(",", ":"), ensure_ascii=False) + "\n")
    for name in differ:
        print("differs:", name)
    sys.exit(1 if differ else 0)


def normal(value):
    """Lists that the translator makes of sets come in any order."""
    if isinstance(value, dict):
        made = {key: normal(member) for key, member in value.items()}
        if isinstance(made.get("DependsOn"), list):
            made["DependsOn"].sort()
        return made
    if isinstance(value, list):
        return [normal(item) for item in value]
    return value


if __name__ == "__main__":
    main()
