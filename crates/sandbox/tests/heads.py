"""Property test of the Runtime API client's parsing: run by `python.rs`, printing what fails."""

import random
import sys

sys.path.insert(0, sys.argv[1])
from warm_runtime.runtime_client import RuntimeApiError, content_length, parse_head  # noqa: E402

CASES = 3_000
PIECES = [b"HTTP/1.1 ", b"200", b" OK", b"\r\n", b": ", b"Content-Length", b"\xb2\xb3", b"-1", b"\x00"]
VISIBLE = "".join(map(chr, range(0x21, 0x7F))).replace(":", "")

dice = random.Random(int(sys.argv[2]))
for _ in range(CASES):
    # Whatever comes, it is understood or refused; nothing else.
    head = b"".join(
        dice.choice(PIECES) if dice.random() < 0.7 else dice.randbytes(3)
        for _ in range(dice.randrange(12))
    )
    try:
        status, headers = parse_head(head)
        assert 0 <= status <= 999 and content_length(status, headers) >= 0, head
    except RuntimeApiError:
        pass
    # What is well-formed comes back as it went in.
    fields = {
        "".join(dice.choices(VISIBLE, k=8)).lower(): "".join(dice.choices(VISIBLE + ": ", k=9)).strip()
        for _ in range(dice.randrange(6))
    }
    status = dice.randrange(100, 1000)
    lines = [f"HTTP/1.1 {status} Words"] + [f"{name.title()}: {value}" for name, value in fields.items()]
    assert parse_head("\r\n".join(lines).encode()) == (status, fields), lines
