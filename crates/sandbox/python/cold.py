"""An environment without a warm parent: the same bootstrap in a process of its own.

Run as `python -I -S cold.py TASK_ROOT [SDK_DIR]` where the host grants no namespaces.
"""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
STANDARD_PATH = [path for path in sys.path[1:] if path]

from warm_runtime import bootstrap  # noqa: E402

if __name__ == "__main__":
    task_root = sys.argv[1]
    sdk_dir = sys.argv[2] if len(sys.argv) > 2 else None
    sys.path[:] = bootstrap.search_path(task_root, sdk_dir, STANDARD_PATH)
    sys.argv = [""]
    bootstrap.run_and_finish(os.environ["_HANDLER"])
