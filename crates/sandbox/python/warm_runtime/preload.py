"""Loads what functions commonly import, so that forked children find it in memory, and takes back
whatever the function brings itself."""

import gc
import importlib
import os
import sys

# Modules that any start of the interpreter and this package load: for these the interpreter's own
# copy wins on Lambda, too.
BASELINE = frozenset(sys.modules)
# Services whose models are parsed ahead.
SERVICES = ("dynamodb", "kinesis", "s3", "sqs", "sns", "lambda", "sts", "logs", "events")
RESOURCES = ("dynamodb", "s3")
# Parts of the library that most network code loads at its first call.
LIBRARY = ("encodings.idna", "json", "urllib.request", "uuid", "decimal", "concurrent.futures")


def preload(sdk_dir):
    """Imports what there is. Returns why the SDK, if there should be one, is not, or `None`."""
    # The parent's own surroundings are not the functions'.
    for name in [name for name in os.environ if name.startswith(("AWS_", "BOTO"))]:
        del os.environ[name]
    os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull
    for name in LIBRARY:
        importlib.import_module(name)
    if not sdk_dir:
        return None
    sys.path.insert(0, sdk_dir)
    try:
        import boto3
        import botocore.session

        _warm(boto3, botocore.session)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    finally:
        sys.path.remove(sdk_dir)
    return None


def _warm(boto3, core):
    """Parses the service models once, in a session that becomes boto3's default one and lends what
    it parsed to all others. The session has seen no configuration when a function gets it:
    credentials, region and files are looked up at a client's making."""
    session = boto3.session.Session()
    warm = {
        "aws_access_key_id": "warm",
        "aws_secret_access_key": "warm",
        "region_name": "us-east-1",
        "endpoint_url": "http://127.0.0.1:9",
    }
    for service in SERVICES:
        session.client(service, **warm)
    for service in RESOURCES:
        session.resource(service, **warm)
    inner = session._session
    loader = inner.get_component("data_loader")
    inner._last_client_region_used = None
    # Who looks for credentials; what they find is not kept, and nobody has looked yet.
    inner.get_component("credential_provider")
    inner._config = inner._profile_map = None
    boto3.DEFAULT_SESSION = session

    original = core.create_loader

    def create_loader(search_path_string=None):
        made = original(search_path_string)
        if search_path_string is None:
            made._cache.update(loader._cache)
        return made

    core.create_loader = create_loader


def forget_unfit_session():
    """With settings of these kinds a function's own session would look for credentials elsewhere
    than the one made ahead: then it makes its own."""
    unfit = ("AWS_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_EC2_METADATA_", "AWS_METADATA_")
    boto3 = sys.modules.get("boto3")
    if boto3 is not None and any(name.startswith(unfit) for name in os.environ):
        boto3.DEFAULT_SESSION = None


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
