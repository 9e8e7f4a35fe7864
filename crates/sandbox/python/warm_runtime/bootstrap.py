"""Loads the handler and serves invocations, with the errors that Lambda's own runtime gives."""

import importlib
import io
import json
import os
import sys
import time
import traceback

from . import function_log, snapshot_restore
from .context import LambdaContext
from .runtime_client import RuntimeClient

# Frames of this package and of the import machinery are not the function's.
_OWN_DIRECTORY = os.path.dirname(os.path.abspath(__file__)) + os.sep
_IMPORTER = "<frozen importlib"


class Fault(Exception):
    """An error of the runtime's own kind, with its type and trace."""

    def __init__(self, error_type, message, trace=None):
        super().__init__(message)
        self.error_type = error_type
        self.message = message
        self.trace = trace or []


def run(handler_name):
    """Serves until the process is ended. Returns the exit code if the function cannot start."""
    sys.stdout = _unbuffered(1, "strict")
    sys.stderr = _unbuffered(2, "backslashreplace")
    client = RuntimeClient(os.environ["AWS_LAMBDA_RUNTIME_API"])
    function_log.set_up()
    # By the name that functions import it with.
    sys.modules.setdefault("snapshot_restore_py", snapshot_restore)
    try:
        handler = load_handler(handler_name)
    except Fault as fault:
        return _refuse_to_start(client, _fault_object(fault, ""))
    except Exception:
        return _refuse_to_start(client, _exception_object(""))
    if os.environ.get("AWS_LAMBDA_INITIALIZATION_TYPE") == "snap-start":
        code = wait_for_restore(client)
        if code is not None:
            return code
    in_ascii = sys.version_info < (3, 12)
    while True:
        invocation = client.next_invocation()
        serve_one(client, handler, invocation, in_ascii)


def wait_for_restore(client):
    """Is put aside, and goes on when it is wanted. Returns the exit code if a function registered for
    that fails."""
    try:
        for function, args, kwargs in reversed(snapshot_restore.get_before_snapshot()):
            function(*args, **kwargs)
    except Exception:
        return _refuse_to_start(client, _exception_object(""))
    client.restore_next()
    try:
        for function, args, kwargs in snapshot_restore.get_after_restore():
            function(*args, **kwargs)
    except Exception:
        error = {**_exception_object(""), "errorType": "Runtime.RestoreError"}
        function_log.log_error(error)
        client.post_restore_error(_encode(error), error["errorType"])
        return 1
    return None


def serve_one(client, handler, invocation, in_ascii=False):
    """Runs the handler on one event and posts what became of it."""
    headers = invocation.headers
    request_id = headers["lambda-runtime-aws-request-id"]
    trace_id = headers.get("lambda-runtime-trace-id")
    if trace_id:
        os.environ["_X_AMZN_TRACE_ID"] = trace_id
    else:
        os.environ.pop("_X_AMZN_TRACE_ID", None)
    function_log.set_request_id(request_id)
    try:
        context = LambdaContext(headers)
        result = handler(_parse(invocation.event_body), context)
        body = _serialize(result, in_ascii)
    except Fault as fault:
        error = _fault_object(fault, request_id)
    except Exception:
        error = _exception_object(request_id)
    else:
        client.post_response(request_id, body)
        return
    function_log.log_error(error)
    client.post_error(request_id, _encode(error), error["errorType"])


def load_handler(name):
    """The function that `package/module.function` or `package.module.function` names."""
    try:
        module_name, function_name = name.rsplit(".", 1)
    except ValueError as error:
        raise Fault("Runtime.MalformedHandlerName", f"Bad handler '{name}': {error}") from None
    module_path = module_name.replace("/", ".")
    if module_path.split(".")[0] in sys.builtin_module_names:
        raise Fault(
            "Runtime.BuiltInModuleConflict",
            f"Cannot use built-in module {module_name} as a handler module",
        )
    try:
        module = importlib.import_module(module_path)
    except ImportError as error:
        raise Fault(
            "Runtime.ImportModuleError", f"Unable to import module '{module_name}': {error}"
        ) from None
    except SyntaxError as error:
        trace = [f'  File "{error.filename}" Line {error.lineno}\n    {error.text}\n']
        raise Fault(
            "Runtime.UserCodeSyntaxError", f"Syntax error in module '{module_name}': {error}", trace
        ) from None
    try:
        return getattr(module, function_name)
    except AttributeError:
        raise Fault(
            "Runtime.HandlerNotFound", f"Handler '{function_name}' missing on module '{module_name}'"
        ) from None


def _parse(body):
    try:
        return json.loads(body)
    except ValueError as error:
        raise Fault("Runtime.UnmarshalError", f"Unable to unmarshal input: {error}") from None


def _serialize(result, in_ascii):
    try:
        return json.dumps(result, ensure_ascii=in_ascii).encode("utf-8", "surrogatepass")
    except Exception as error:
        raise Fault("Runtime.MarshalError", f"Unable to marshal response: {error}") from None


def _fault_object(fault, request_id):
    return {
        "errorMessage": fault.message,
        "errorType": fault.error_type,
        "requestId": request_id,
        "stackTrace": fault.trace,
    }


def _exception_object(request_id):
    kind, value, trace = sys.exc_info()
    frames = [
        (frame.filename, frame.lineno, frame.name, frame.line)
        for frame in traceback.extract_tb(trace)
    ]
    while frames and (
        frames[0][0].startswith((_OWN_DIRECTORY, _IMPORTER))
        or frames[0][0] == importlib.__file__
    ):
        frames.pop(0)
    return {
        "errorMessage": str(value),
        "errorType": kind.__name__,
        "requestId": request_id,
        "stackTrace": traceback.format_list(frames),
    }


def _encode(error):
    return json.dumps(error, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _refuse_to_start(client, error):
    function_log.log_error(error)
    client.post_init_error(_encode(error), error["errorType"])
    return 1


def _unbuffered(descriptor, errors):
    """Each write goes out at once: what a function printed before it was killed is not lost."""
    raw = io.FileIO(descriptor, "w", closefd=False)
    return io.TextIOWrapper(raw, encoding="utf-8", errors=errors, write_through=True)


def finish(code):
    """Ends the process as the interpreter would: threads joined, exit functions run."""
    import atexit
    import threading

    try:
        threading._shutdown()
        atexit._run_exitfuncs()
    finally:
        os._exit(code)


def exit_code(error):
    """What `sys.exit` was given, as an exit code."""
    if error.code is None:
        return 0
    if isinstance(error.code, int):
        return error.code & 0xFF
    print(error.code, file=sys.stderr)
    return 1


def run_and_finish(handler_name):
    """`run`, never returning: the way out for environments of their own."""
    try:
        code = run(handler_name)
    except SystemExit as error:
        code = exit_code(error)
    except BaseException:
        traceback.print_exc()
        code = 1
    finish(code)


def search_path(task_root, sdk_dir, standard):
    """`sys.path` as Lambda orders it: code, layers, the runtime's own packages, the library."""
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    extra = [path for path in os.environ.get("PYTHONPATH", "").split(":") if path]
    # Layers are made for the runtime by its name, whichever version this is.
    named = os.environ.get("AWS_EXECUTION_ENV", "").removeprefix("AWS_Lambda_")
    versions = dict.fromkeys(v for v in (version, named) if v.startswith("python"))
    layers = [*(f"/opt/python/lib/{v}/site-packages" for v in versions), "/opt/python"]
    path = [task_root, *extra, *layers]
    if sdk_dir:
        path.append(sdk_dir)
    return path + standard


def set_time_zone():
    if hasattr(time, "tzset"):
        time.tzset()
