"""A client of the Lambda Runtime API (2018-06-01) over one kept-alive connection.

Only what that API needs of HTTP: the standard library's client spends more time on a request than
many handlers do.
"""

import socket

VERSION = "/2018-06-01/runtime"
# Bytes asked for at once: most events arrive in one read.
READ_BYTES = 65536
# A head longer than this is no answer of a Runtime API.
MAX_HEAD_BYTES = 1024 * 1024


class RuntimeApiError(Exception):
    """The Runtime API answered otherwise than documented, or not at all."""


class Invocation:
    """An event with what came beside it."""

    __slots__ = ("headers", "event_body")

    def __init__(self, headers, event_body):
        self.headers = headers
        self.event_body = event_body


class RuntimeClient:
    def __init__(self, address):
        host, _, port = address.rpartition(":")
        self._peer = (host, int(port))
        self._host = address
        self._socket = None
        self._buffer = b""
        self._next = (
            f"GET {VERSION}/invocation/next HTTP/1.1\r\nHost: {address}\r\n\r\n"
        ).encode("ascii")

    def next_invocation(self):
        """Waits for the next event."""
        status, headers, body = self._exchange(self._next)
        if status != 200:
            raise RuntimeApiError(f"next invocation: status {status}: {body[:200]!r}")
        return Invocation(headers, body)

    def restore_next(self):
        """Waits until the environment is wanted that was put aside."""
        head = f"GET {VERSION}/restore/next HTTP/1.1\r\nHost: {self._host}\r\n\r\n"
        status, _, body = self._exchange(head.encode("ascii"))
        if status != 200:
            raise RuntimeApiError(f"restore: status {status}: {body[:200]!r}")

    def post_restore_error(self, body, error_type):
        """Tells that the function cannot go on."""
        self._post("/restore/error", body, "application/json", error_type)

    def post_response(self, request_id, body, content_type="application/json"):
        """Answers an invocation. Whether the answer is too large is for the server to tell the
        caller; there is nothing left to do here."""
        self._post(f"/invocation/{request_id}/response", body, content_type)

    def post_error(self, request_id, body, error_type):
        """Tells that the handler failed."""
        self._post(f"/invocation/{request_id}/error", body, "application/json", error_type)

    def post_init_error(self, body, error_type):
        """Tells that the function cannot be loaded."""
        self._post("/init/error", body, "application/json", error_type)

    def _post(self, path, body, content_type, error_type=None):
        head = (
            f"POST {VERSION}{path} HTTP/1.1\r\nHost: {self._host}\r\n"
            f"Content-Type: {content_type}\r\nContent-Length: {len(body)}\r\n"
        )
        if error_type is not None:
            head += f"Lambda-Runtime-Function-Error-Type: {error_type}\r\n"
        self._exchange(head.encode("latin-1", "replace") + b"\r\n" + body)

    def _exchange(self, request):
        if self._socket is None:
            self._socket = socket.socket(socket.AF_INET)
            self._socket.connect(self._peer)
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._buffer = b""
        self._socket.sendall(request)
        return self._read_answer()

    def _read_answer(self):
        buffer = self._buffer
        while True:
            end = buffer.find(b"\r\n\r\n")
            if end >= 0:
                break
            if len(buffer) > MAX_HEAD_BYTES:
                raise RuntimeApiError("endless head")
            buffer += self._read()
        status, headers = parse_head(buffer[:end])
        start, length = end + 4, content_length(status, headers)
        body = buffer[start : start + length]
        if len(body) < length:
            parts, have = [body], len(body)
            while have < length:
                part = self._read()
                parts.append(part)
                have += len(part)
            whole = b"".join(parts)
            body, self._buffer = whole[:length], whole[length:]
        else:
            self._buffer = buffer[start + length :]
        if headers.get("connection", "").lower() == "close":
            self._socket.close()
            self._socket = None
        return status, headers, body

    def _read(self):
        part = self._socket.recv(READ_BYTES)
        if not part:
            raise RuntimeApiError("the Runtime API closed the connection")
        return part


def content_length(status, headers):
    """How long the body is. Only answers that say so are understood; 204 has none."""
    length = headers.get("content-length", "0" if status == 204 else "")
    if not (length.isascii() and length.isdigit()):
        raise RuntimeApiError(f"an answer without a valid Content-Length: {length[:80]!r}")
    return int(length)


def parse_head(head):
    """Status and headers, names in lower case, of the head of an HTTP/1.1 answer."""
    lines = head.decode("latin-1").split("\r\n")
    version, _, rest = lines[0].partition(" ")
    digits = rest[:3]
    if not version.startswith("HTTP/1.") or not (digits.isascii() and digits.isdigit()):
        raise RuntimeApiError(f"not an HTTP answer: {lines[0][:80]!r}")
    headers = {}
    for line in lines[1:]:
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    return int(digits), headers
