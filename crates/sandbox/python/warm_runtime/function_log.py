"""The root logger as Lambda sets it up, and the lines that the runtime itself writes.

Lambda: «Log and monitor Python Lambda functions», text and JSON formats. A record of the runtime's
own that spans lines is joined by carriage returns, so that it is one line of the stream.
"""

import json
import logging
import os
import sys
import time

TEXT_FORMAT = "[%(levelname)s]\t%(asctime)s.%(msecs)dZ\t%(aws_request_id)s\t%(message)s"
TIME_FORMAT = "%Y-%m-%dT%H:%M:%S"
# Within the one line that an error is.
LINE_JOIN = "\r"
# Leading blanks would be trimmed by viewers; no-break spaces are not.
INDENT = "\u00a0"
# Attributes that every record has; what else a record carries was given as `extra`.
STANDARD = frozenset(vars(logging.LogRecord("", 0, "", 0, "", None, None))) | {
    "aws_request_id",
    "asctime",
    "message",
    "taskName",
}
LEVELS = {
    "TRACE": logging.NOTSET,
    "DEBUG": logging.DEBUG,
    "INFO": logging.INFO,
    "WARN": logging.WARNING,
    "ERROR": logging.ERROR,
    "FATAL": logging.CRITICAL,
}


class _RequestId(logging.Filter):
    current = None

    def filter(self, record):
        record.aws_request_id = _RequestId.current or ""
        return True


class _ToStdout(logging.Handler):
    def emit(self, record):
        try:
            sys.stdout.write(self.format(record) + "\n")
        except Exception:
            self.handleError(record)


class _Json(logging.Formatter):
    converter = time.gmtime

    def format(self, record):
        line = {
            "timestamp": self.formatTime(record, TIME_FORMAT) + "Z",
            "level": record.levelname,
            "message": record.getMessage(),
            "logger": record.name,
        }
        if record.exc_info:
            kind, value, trace = record.exc_info
            line["errorType"] = kind.__name__ if kind else None
            line["errorMessage"] = str(value)
            line["stackTrace"] = [
                part for part in self.formatException(record.exc_info).splitlines()
            ]
            if trace is not None:
                line["location"] = f"{record.pathname}:{record.funcName}:{record.lineno}"
        if _RequestId.current:
            line["requestId"] = _RequestId.current
        for name, value in vars(record).items():
            if name not in STANDARD and name not in line:
                line[name] = value
        return json.dumps(line, ensure_ascii=False, default=str)


def is_json():
    return os.environ.get("AWS_LAMBDA_LOG_FORMAT") == "JSON"


def set_up():
    """Gives the root logger its handler."""
    handler = _ToStdout()
    if is_json():
        handler.setFormatter(_Json())
    else:
        formatter = logging.Formatter(TEXT_FORMAT, TIME_FORMAT)
        formatter.converter = time.gmtime
        handler.setFormatter(formatter)
    handler.addFilter(_RequestId())
    root = logging.getLogger()
    root.addHandler(handler)
    if is_json():
        root.setLevel(LEVELS.get(os.environ.get("AWS_LAMBDA_LOG_LEVEL"), logging.INFO))


def set_request_id(request_id):
    _RequestId.current = request_id


def log_error(error):
    """Writes the line that Lambda writes for a failed invocation or initialization."""
    if is_json():
        line = {
            "timestamp": time.strftime(TIME_FORMAT, time.gmtime()) + "Z",
            "log_level": "ERROR",
        }
        line.update(error)
        sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
        return
    head = "[ERROR]"
    if error.get("errorType"):
        head += f" {error['errorType']}"
        if error.get("errorMessage"):
            head += f": {error['errorMessage']}"
    elif error.get("errorMessage"):
        head += f" {error['errorMessage']}"
    lines = [head]
    if error.get("stackTrace"):
        lines.append("Traceback (most recent call last):")
        for frame in error["stackTrace"]:
            for line in frame.splitlines():
                text = line.lstrip(" ")
                lines.append(INDENT * (len(line) - len(text)) + text)
    sys.stdout.write(LINE_JOIN.join(lines) + "\n")
