"""Loads what functions commonly import, so that forked children find it in memory, and takes back
whatever the function brings itself."""

import gc
import os
import sys

# Modules that any start of the interpreter and this package load: for these the interpreter's own
# copy wins on Lambda, too.
BASELINE = frozenset(sys.modules)
# Services whose models are parsed ahead.
SERVICES = ("dynamodb", "kinesis", "s3", "sqs", "sns", "lambda", "sts", "logs", "events")


def preload(sdk_dir):
    """Imports the SDK, if there is one. Returns why not, or `None`."""
    if not sdk_dir:
        return "no SDK"
    sys.path.insert(0, sdk_dir)
    try:
        import boto3
        import botocore.loaders
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    finally:
        sys.path.remove(sdk_dir)
    try:
        _warm(boto3, botocore.loaders)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None


def _warm(boto3, loaders):
    """Parses the service models once; sessions made later start with them."""
    session = boto3.session.Session(
        aws_access_key_id="warm", aws_secret_access_key="warm", region_name="us-east-1"
    )
    for service in SERVICES:
        session.client(service, endpoint_url="http://127.0.0.1:9")
    session.resource("dynamodb", endpoint_url="http://127.0.0.1:9")
    session.resource("s3", endpoint_url="http://127.0.0.1:9")
    warm_loader = session._session.get_component("data_loader")
    original = loaders.create_loader

    def create_loader(search_path_string=None):
        loader = original(search_path_string)
        if search_path_string is None:
            loader._cache.update(warm_loader._cache)
        return loader

    loaders.create_loader = create_loader


def settle():
    """Moves everything loaded so far out of the collector's sight: collections in children would
    otherwise write to every page."""
    gc.collect()
    gc.freeze()


def give_way(directories, sdk_dir):
    """Forgets preloaded modules that the function's own code or layers replace. If any of the SDK's
    packages is among them, the whole SDK goes: its parts must match."""
    own = set()
    for directory in directories:
        try:
            names = os.listdir(directory)
        except OSError:
            continue
        own.update(name.partition(".")[0] for name in names)
    replaced = {name for name in own if name in sys.modules and name not in BASELINE}
    if not replaced:
        return
    if sdk_dir:
        prefix = sdk_dir + os.sep
        of_sdk = {
            name.partition(".")[0]
            for name, module in list(sys.modules.items())
            if (getattr(module, "__file__", None) or "").startswith(prefix)
        }
        if replaced & of_sdk:
            replaced |= of_sdk
    for name in list(sys.modules):
        if name.partition(".")[0] in replaced:
            del sys.modules[name]
