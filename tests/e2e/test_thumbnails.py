"""The thumbnails of `examples/thumbnails`, deployed by its one command; killed in the middle, nothing is lost."""

import concurrent.futures
import struct
import subprocess
import zlib

import building
import pytest
from botocore.exceptions import BotoCoreError, ClientError
from conftest import ROOT, Server, until

EXAMPLE = ROOT / "examples/thumbnails"
UPLOADS, THUMBNAILS = "thumbnails-uploads-000000000000", "thumbnails-thumbnails-000000000000"


def png(width, height, shade):
    """An image of one colour."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes([shade, 255 - shade, 128]) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def jpeg_size(data):
    """Width and height, from the frame's head."""
    assert data[:2] == b"\xff\xd8", data[:10]
    at = 2
    while at < len(data):
        marker, length = data[at + 1], struct.unpack(">H", data[at + 2 : at + 4])[0]
        if 0xC0 <= marker <= 0xC2:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + length
    raise AssertionError("no frame")


def deploy(server, language):
    environment = {**server.environment(), **building.CARGO}
    done = subprocess.run([EXAMPLE / "deploy.sh", language], env=environment, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stdout + done.stderr


def rows(server):
    client = server.client("dynamodb", retries={"max_attempts": 5})
    [table] = client.list_tables()["TableNames"]
    found = {}
    for page in client.get_paginator("scan").paginate(TableName=table):
        for item in page["Items"]:
            found.setdefault(item["Image"]["S"], []).append({name: next(iter(value.values())) for name, value in item.items()})
    return found


def test_images_become_thumbnails_whatever_the_function_is_written_in(tmp_path):
    server = Server(tmp_path)
    try:
        s3 = server.client("s3", retries={"max_attempts": 5})
        for language in ("python", "rust"):
            if language == "rust" and not (EXAMPLE / "rust").exists():
                continue
            deploy(server, language)
            wide, name = png(800, 400, 10), f"{language}/wide image+ü.png"
            s3.put_object(Bucket=UPLOADS, Key=name, Body=wide)
            s3.put_object(Bucket=UPLOADS, Key=f"{language}/text", Body=b"no image")
            until("both are in the log", lambda: {name, f"{language}/text"} <= rows(server).keys(), 120, 0.5)
            small = s3.get_object(Bucket=THUMBNAILS, Key=f"{name}.jpg")
            assert small["ContentType"] == "image/jpeg" and jpeg_size(small["Body"].read()) == (256, 128)
            [row] = rows(server)[name]
            assert (row["Outcome"], row["Width"], row["Height"], row["ThumbnailWidth"]) == ("DONE", "800", "400", "256")
            assert row["Bytes"] == str(len(wide)) and row["Thumbnail"] == f"{name}.jpg"
            [row] = rows(server)[f"{language}/text"]
            assert row["Outcome"] == "FAILED" and row["Reason"]
            with pytest.raises(ClientError):
                s3.head_object(Bucket=THUMBNAILS, Key=f"{language}/text.jpg")
    finally:
        server.stop()


def test_each_acknowledged_image_has_its_thumbnail_and_its_row_after_a_kill(tmp_path):
    server = Server(tmp_path)
    deploy(server, "python")
    acknowledged = []

    def put(number):
        try:
            name = f"{number:03}.png"
            server.client("s3").put_object(Bucket=UPLOADS, Key=name, Body=png(300 + number, 300, number))
            acknowledged.append(name)
        except (ClientError, BotoCoreError):
            pass  # It was killed before it answered.

    try:
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            sent = [pool.submit(put, number) for number in range(60)]
            until("some have come through", lambda: len(acknowledged) >= 20, 60, 0.01)
            server.kill()
            server.start()
        assert all(one.done() for one in sent) and len(acknowledged) >= 20
        s3 = server.client("s3", retries={"max_attempts": 5})

        def complete():
            listed = {o["Key"] for o in s3.list_objects_v2(Bucket=THUMBNAILS).get("Contents", [])}
            done = {name for name, found in rows(server).items() if found[0]["Outcome"] == "DONE"}
            return all(f"{name}.jpg" in listed and name in done for name in acknowledged)

        until("each has its thumbnail and its row", complete, 180, 0.5)
        assert all(len(found) == 1 for found in rows(server).values()), "once each, however often it was told"
    finally:
        server.stop()
