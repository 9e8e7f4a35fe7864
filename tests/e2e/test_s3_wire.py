"""S3 as its clients write and read it: names in hosts and paths, presigned requests, bodies on their way."""

import hashlib
import http.client
import io
import os
import socket
import urllib.parse

import boto3
import pytest
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import ClientError

BUCKET = "wire.of.s3"
# Signed and sent in as many ways as there are bytes that mean something elsewhere.
KEYS = ["plain", "a b", "a+b", "a%2Fb", "a//b", "/a", "a/", "é/日本", "a=b&c?d#e", "q'()*!~@:,;$", "../a/./b", "x\ty"]
KIB, MIB = 1024, 1024 * 1024


@pytest.fixture(scope="module")
def s3(server):
    client = server.client("s3")
    client.create_bucket(Bucket=BUCKET)
    return client


def by_host(server, **config):
    """A client that names buckets in hosts; all of those lead here."""
    config.setdefault("s3", {"addressing_style": "virtual"})
    client = boto3.client(
        "s3",
        region_name="us-east-1",
        endpoint_url=f"http://s3.localhost:{server.port}",
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(proxies={"http": None}, **config),
    )
    return client


@pytest.fixture(autouse=True, scope="module")
def names():
    """Names below `localhost` are this machine, as RFC 6761 has it and not all resolvers do."""
    find = socket.getaddrinfo

    def local(host, *rest, **more):
        return find("127.0.0.1" if str(host).endswith(".localhost") else host, *rest, **more)

    socket.getaddrinfo = local
    yield
    socket.getaddrinfo = find


def fetch(server, url, method="GET", body=None, headers=None):
    """A request without a client: what a presigned URL is for."""
    parts = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    head = {"Host": parts.netloc, **(headers or {})}
    connection.request(method, f"{parts.path}?{parts.query}", body, head)
    answer = connection.getresponse()
    return answer.status, answer.read(), answer.headers


def test_keys_come_back_as_they_were_by_path_and_by_host(server, s3):
    host = by_host(server)
    for key in KEYS:
        s3.put_object(Bucket=BUCKET, Key=key, Body=key.encode())
        assert host.get_object(Bucket=BUCKET, Key=key)["Body"].read() == key.encode(), key
        assert host.head_object(Bucket=BUCKET, Key=key)["ContentLength"] == len(key.encode())
    listed = [item["Key"] for item in host.list_objects_v2(Bucket=BUCKET)["Contents"]]
    assert listed == sorted(KEYS, key=str.encode)
    host.delete_objects(Bucket=BUCKET, Delete={"Objects": [{"Key": key} for key in KEYS]})
    assert s3.list_objects_v2(Bucket=BUCKET)["KeyCount"] == 0


@pytest.mark.parametrize("version", [None, "s3", "s3v4"])
def test_presigned_requests(server, s3, version):
    for client in (server.client("s3", signature_version=version), by_host(server, signature_version=version)):
        name = {"Bucket": BUCKET, "Key": "signed/a b+é"}
        url = client.generate_presigned_url("put_object", Params=name)
        assert fetch(server, url, "PUT", b"data")[0] == 200
        params = name | {"ResponseContentType": "text/x; a=b", "ResponseCacheControl": "no-store"}
        url = client.generate_presigned_url("get_object", Params=params)
        status, body, headers = fetch(server, url)
        assert (status, body) == (200, b"data")
        assert (headers["Content-Type"], headers["Cache-Control"]) == ("text/x; a=b", "no-store")
        late = client.generate_presigned_url("get_object", Params=name, ExpiresIn=-1)
        status, body, _ = fetch(server, late)
        assert status == 400 or (status == 403 and b"Request has expired" in body), body


def test_presigned_requests_are_good_for_what_was_signed(server, s3):
    key = server.client("iam")
    key.create_user(UserName="signer")
    made = key.create_access_key(UserName="signer")["AccessKey"]
    policy = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}'
    key.put_user_policy(UserName="signer", PolicyName="all", PolicyDocument=policy)
    s3.put_object(Bucket=BUCKET, Key="mine", Body=b"data")
    for version in ("s3", "s3v4"):
        user = server.client(
            "s3", made["AccessKeyId"], made["SecretAccessKey"], signature_version=version
        )
        url = user.generate_presigned_url("get_object", Params={"Bucket": BUCKET, "Key": "mine"})
        assert fetch(server, url)[:2] == (200, b"data")
        for method, other in [
            ("GET", url.replace("/mine?", "/other?")),
            ("DELETE", url),
            ("GET", url.replace("Signature=", "Signature=A", 1)),
        ]:
            status, body, _ = fetch(server, other, method)
            assert status == 403 and b"<Code>SignatureDoesNotMatch</Code>" in body, (method, other)
    assert s3.get_object(Bucket=BUCKET, Key="mine")["Body"].read() == b"data"


@pytest.mark.parametrize("algorithm", ["CRC32", "SHA1", "SHA256", None])
def test_bodies_of_a_client_that_is_proven(server, s3, algorithm):
    """The signature, the hash of the body and its checksum, of a key with a secret."""
    iam = server.client("iam")
    made = iam.create_access_key(UserName="signer")["AccessKey"]
    user = server.client("s3", made["AccessKeyId"], made["SecretAccessKey"])
    data = os.urandom(3 * MIB + 17)
    extra = {"ChecksumAlgorithm": algorithm} if algorithm else {}
    user.put_object(Bucket=BUCKET, Key="proven", Body=io.BytesIO(data), **extra)
    read = user.get_object(Bucket=BUCKET, Key="proven", ChecksumMode="ENABLED")
    assert read["Body"].read() == data
    read = user.get_object(Bucket=BUCKET, Key="proven", Range="bytes=1000000-1000009")
    assert read["ResponseMetadata"]["HTTPStatusCode"] == 206
    assert read["Body"].read() == data[1000000:1000010]
    iam.delete_access_key(UserName="signer", AccessKeyId=made["AccessKeyId"])


def chunked(server, body, announced="x-amz-checksum-crc32", length=11, key="chunked"):
    """A body in chunks with a trailer, as SDKs send it over TLS."""
    client = server.client("s3")
    headers = {
        "Content-Encoding": "aws-chunked",
        "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        "x-amz-decoded-content-length": str(length),
        "x-amz-trailer": announced,
    }
    url = client.generate_presigned_url("put_object", Params={"Bucket": BUCKET, "Key": key})
    return fetch(server, url, "PUT", body, headers)[:2]


def test_bodies_in_chunks_are_kept_only_if_their_trailers_fit(server, s3):
    good = b"5\r\nhello\r\n6\r\n world\r\n0\r\nx-amz-checksum-crc32:DUoRhQ==\r\n\r\n"
    # Presigned as of old, for the key that is open to all: headers make no difference to that.
    assert chunked(server, good)[0] == 200
    read = s3.get_object(Bucket=BUCKET, Key="chunked", ChecksumMode="ENABLED")
    assert read["Body"].read() == b"hello world"
    assert (read["ChecksumCRC32"], read.get("ContentEncoding", "")) == ("DUoRhQ==", "")
    for body, code in [
        (good.replace(b"hello", b"jello"), b"BadDigest"),
        (good.replace(b"world", b"worl"), b"IncompleteBody"),
        (good[:-2], b"IncompleteBody"),
        (good.replace(b"x-amz-checksum-crc32:DUoRhQ==\r\n", b""), b"MalformedTrailerError"),
    ]:
        status, answer = chunked(server, body, key="refused")
        assert status == 400 and code in answer, (body, answer)
    assert "Contents" not in s3.list_objects_v2(Bucket=BUCKET, Prefix="refused")


def resident(server):
    with open(f"/proc/{server.process.pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) * KIB


class Zeros(io.RawIOBase):
    """So many bytes that nobody holds."""

    def __init__(self, size):
        self.size, self.at = size, 0

    def readinto(self, into):
        count = min(len(into), self.size - self.at)
        into[:count] = bytes(count)
        self.at += count
        return count

    def readable(self):
        return True

    def seekable(self):
        return True

    def tell(self):
        return self.at

    def seek(self, to, whence=0):
        self.at = {0: to, 1: self.at + to, 2: self.size + to}[whence]
        return self.at


def test_large_objects_pass_through_little_memory(server, s3):
    size = 192 * MIB
    before = resident(server)
    s3.put_object(Bucket=BUCKET, Key="large", Body=Zeros(size))
    after = resident(server)
    got, most = 0, after
    for piece in s3.get_object(Bucket=BUCKET, Key="large")["Body"].iter_chunks(4 * MIB):
        got += len(piece)
        most = max(most, resident(server))
    assert got == size
    assert most - before < 64 * MIB, f"{before} bytes before, {most} at most"


def test_an_upload_that_breaks_off_leaves_nothing(server, s3):
    url = server.client("s3").generate_presigned_url(
        "put_object", Params={"Bucket": BUCKET, "Key": "broken"}
    )
    parts = urllib.parse.urlsplit(url)
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as connection:
        head = f"PUT {parts.path}?{parts.query} HTTP/1.1\r\nHost: {parts.netloc}\r\nContent-Length: 1000000\r\n\r\n"
        connection.sendall(head.encode() + bytes(500_000))
        connection.shutdown(socket.SHUT_WR)
        answer = connection.recv(4096)
    assert b"IncompleteBody" in answer, answer
    with pytest.raises(ClientError) as told:
        s3.get_object(Bucket=BUCKET, Key="broken")
    assert told.value.response["Error"]["Code"] == "NoSuchKey"


def test_a_refusal_leaves_the_connection_in_order(server, s3):
    """One connection: an upload that is refused while it is sent, then one that is not."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    for bucket, status in [("no-such-bucket", 404), (BUCKET, 200)]:
        url = server.client("s3").generate_presigned_url(
            "put_object", Params={"Bucket": bucket, "Key": "k"}
        )
        parts = urllib.parse.urlsplit(url)
        target = f"{parts.path}?{parts.query}"
        connection.request("PUT", target, bytes(8 * MIB), {"Host": parts.netloc})
        answer = connection.getresponse()
        answer.read()
        assert answer.status == status


def test_what_is_not_served_is_named(server, s3):
    for call, arguments, name in [
        (s3.list_bucket_inventory_configurations, {}, "ListBucketInventoryConfigurations"),
        (s3.restore_object, {"Key": "k"}, "RestoreObject"),
        (s3.list_bucket_analytics_configurations, {}, "ListBucketAnalyticsConfigurations"),
        (s3.get_object_torrent, {"Key": "k"}, "GetObjectTorrent"),
    ]:
        with pytest.raises(ClientError) as told:
            call(Bucket=BUCKET, **arguments)
        error = told.value.response["Error"]
        assert error["Code"] == "NotImplemented" and name in error["Message"]


def test_large_files_go_in_parts_and_come_back(server, s3, tmp_path):
    data = os.urandom(13 * MIB)
    config = TransferConfig(multipart_threshold=5 * MIB, multipart_chunksize=5 * MIB)
    s3.upload_fileobj(io.BytesIO(data), BUCKET, "parts", Config=config)
    out = io.BytesIO()
    s3.download_fileobj(BUCKET, "parts", out, Config=config)
    assert hashlib.sha256(out.getvalue()).digest() == hashlib.sha256(data).digest()


def test_empty_files_leave_nothing_behind_on_their_connections(server, s3):
    """From files botocore waits for leave to send, with each on the same connection."""
    client = server.client("s3", max_pool_connections=1, read_timeout=20)
    for i, body in enumerate([b"", b"full", b"", b"", b"more"]):
        client.put_object(Bucket=BUCKET, Key=f"empty/{i}", Body=io.BytesIO(body))
        assert s3.get_object(Bucket=BUCKET, Key=f"empty/{i}")["Body"].read() == body
