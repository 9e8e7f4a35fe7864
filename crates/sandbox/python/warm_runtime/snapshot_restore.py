"""Functions that run before an environment is put aside after its initialization, and after it was let
go on: the interface of Lambda's `snapshot-restore-py` (Lambda: «Implement code before or after Lambda
function snapshots»)."""

_before_snapshot = []
_after_restore = []


def register_before_snapshot(func, *args, **kwargs):
    """Has `func` run before the snapshot; of several, the last registered first."""
    _before_snapshot.append((func, args, kwargs))
    return func


def register_after_restore(func, *args, **kwargs):
    """Has `func` run after the restore; of several, the first registered first."""
    _after_restore.append((func, args, kwargs))
    return func


def get_before_snapshot():
    return _before_snapshot


def get_after_restore():
    return _after_restore
