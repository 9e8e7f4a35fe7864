"""An environment without a warm parent: the same bootstrap in a process of its own.

Run as `python -I -S -B cold.py` where the host grants no namespaces, and as the last words of the command
that a function's wrapper (`AWS_LAMBDA_EXEC_WRAPPER`) is given. Beside it lies a file that says where the SDK is.
"""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def standard_path():
    """Where the library lies: without what `PYTHONPATH` and this machine's own packages add."""
    names = [os.path.basename(path) for path in sys.path]
    try:
        first = names.index(f"python{sys.version_info[0]}{sys.version_info[1]}.zip")
        return sys.path[first : names.index("lib-dynload") + 1]
    except ValueError:
        return [path for path in sys.path[1:] if path]


STANDARD_PATH = standard_path()
if HERE not in sys.path:
    sys.path.insert(0, HERE)

from warm_runtime import bootstrap, trust  # noqa: E402

if __name__ == "__main__":
    trust.install()
    with open(os.path.join(HERE, "sdk_dir"), encoding="utf-8") as file:
        sdk_dir = file.read()
    task_root = os.environ.get("LAMBDA_TASK_ROOT") or os.getcwd()
    sys.path[:] = bootstrap.search_path(task_root, sdk_dir, STANDARD_PATH)
    sys.argv = [""]
    bootstrap.run_and_finish(os.environ["_HANDLER"])
