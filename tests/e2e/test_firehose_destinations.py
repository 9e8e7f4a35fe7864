"""Where delivery streams deliver to besides S3: columnar files, HTTP endpoints, OpenSearch, Redshift."""

import base64
import datetime
import decimal
import gzip
import http.server
import io
import json
import os
import pathlib
import random
import shutil
import socket
import subprocess
import tempfile
import threading

import pytest
from conftest import document, until

TRUST = {"Effect": "Allow", "Principal": {"Service": "firehose.amazonaws.com"}, "Action": "sts:AssumeRole"}
BUCKET = "hoses"
# Deliveries are made at once.
NOW = {"IntervalInSeconds": 0, "SizeInMBs": 1}


class Receiver:
    """A server that answers each request as `answer(path, headers, body)` has it: a status and a document."""

    def __init__(self, answer, port=0):
        self.requests = []
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                status, said = answer(self.path, self.headers, body)
                text = json.dumps(said).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)
                receiver.requests.append((self.path, self.headers, body))

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture(scope="module")
def role(server):
    """A role that may write objects and read tables; the bucket is there too."""
    server.client("s3").create_bucket(Bucket=BUCKET)
    iam = server.client("iam")
    arn = iam.create_role(RoleName="hose", AssumeRolePolicyDocument=document(TRUST))["Role"]["Arn"]
    allowed = {"Effect": "Allow", "Action": ["s3:*", "glue:GetTable*"], "Resource": "*"}
    iam.put_role_policy(RoleName="hose", PolicyName="inline", PolicyDocument=document(allowed))
    return arn


def place(role, prefix):
    return {"RoleARN": role, "BucketARN": f"arn:aws:s3:::{BUCKET}", "Prefix": prefix, "BufferingHints": NOW}


def put(server, stream, records):
    records = [{"Data": record if isinstance(record, bytes) else record.encode()} for record in records]
    firehose = server.client("firehose")
    for start in range(0, len(records), 500):
        answer = firehose.put_record_batch(DeliveryStreamName=stream, Records=records[start : start + 500])
        assert answer["FailedPutCount"] == 0


def create(server, name, **destination):
    firehose = server.client("firehose")
    firehose.create_delivery_stream(DeliveryStreamName=name, **destination)
    described = lambda: firehose.describe_delivery_stream(DeliveryStreamName=name)["DeliveryStreamDescription"]
    until(f"{name} is active", lambda: described()["DeliveryStreamStatus"] == "ACTIVE")
    return described()


def objects(server, prefix, count=1):
    """The objects under a prefix, as soon as there are so many."""
    s3 = server.client("s3")
    keys = lambda: [found["Key"] for found in s3.list_objects_v2(Bucket=BUCKET, Prefix=prefix).get("Contents", [])]
    until(f"objects under {prefix}", lambda: len(keys()) >= count)
    return {key: s3.get_object(Bucket=BUCKET, Key=key)["Body"].read() for key in keys()}


def lines(found):
    """The documents of objects of one document a line."""
    return [json.loads(line) for body in found.values() for line in body.splitlines()]


# HTTP endpoints.


def taken(path, headers, body):
    return 200, {"requestId": headers["X-Amz-Firehose-Request-Id"], "timestamp": 1}


def records_of(receiver):
    """What endpoints were given, in order."""
    bodies = [gzip.decompress(body) if headers["Content-Encoding"] == "gzip" else body for _, headers, body in receiver.requests]
    return [base64.b64decode(record["data"]) for body in bodies for record in json.loads(body)["records"]]


def endpoint(role, name, url, seconds=60, **more):
    return {
        "EndpointConfiguration": {"Url": url, "Name": name, "AccessKey": "key"},
        "BufferingHints": NOW,
        "RetryOptions": {"DurationInSeconds": seconds},
        "RoleARN": role,
        "S3Configuration": place(role, f"{name}/"),
        **more,
    }


def test_an_endpoint_is_given_records_as_documented(server, role):
    receiver = Receiver(taken)
    request = {"ContentEncoding": "GZIP", "CommonAttributes": [{"AttributeName": "env", "AttributeValue": "dev"}]}
    settings = endpoint(role, "taken", f"{receiver.url}/take?x=1", RequestConfiguration=request, S3BackupMode="AllData")
    shown = create(server, "taken", HttpEndpointDestinationConfiguration=settings)
    shown = shown["Destinations"][0]["HttpEndpointDestinationDescription"]
    assert "AccessKey" not in shown["EndpointConfiguration"]
    put(server, "taken", [f"record {number}\n" for number in range(700)])
    until("all have come", lambda: len(records_of(receiver)) == 700)
    assert sorted(records_of(receiver)) == sorted(f"record {number}\n".encode() for number in range(700))
    path, headers, body = receiver.requests[0]
    assert path == "/take?x=1"
    assert headers["X-Amz-Firehose-Protocol-Version"] == "1.0"
    assert headers["X-Amz-Firehose-Access-Key"] == "key"
    assert headers["X-Amz-Firehose-Source-Arn"] == "arn:aws:firehose:us-east-1:000000000000:deliverystream/taken"
    assert json.loads(headers["X-Amz-Firehose-Common-Attributes"]) == {"commonAttributes": {"env": "dev"}}
    body = json.loads(gzip.decompress(body))
    assert body["requestId"] == headers["X-Amz-Firehose-Request-Id"] and isinstance(body["timestamp"], int)
    backup = lambda: b"".join(objects(server, "taken/").values()).count(b"\n")
    until("all are backed up", lambda: backup() == 700)
    receiver.stop()


def test_what_an_endpoint_refuses_goes_to_the_bucket(server, role):
    receiver = Receiver(lambda path, headers, body: (503, {"errorMessage": "not today"}))
    create(server, "refused", HttpEndpointDestinationConfiguration=endpoint(role, "refused", receiver.url, seconds=0))
    put(server, "refused", ["lost"])
    [line] = lines(objects(server, "refused/http-endpoint-failed/"))
    assert base64.b64decode(line["rawData"]) == b"lost"
    assert line["errorCode"] == "HttpEndpoint.DestinationException" and "not today" in line["errorMessage"]
    receiver.stop()


def test_a_killed_server_goes_on_delivering(server, role):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = endpoint(role, "killed", f"http://127.0.0.1:{port}", seconds=600)
    create(server, "killed", HttpEndpointDestinationConfiguration=settings)
    put(server, "killed", [f"record {number}" for number in range(50)])
    server.kill()
    server.start()
    put(server, "killed", ["the last"])
    receiver = Receiver(taken, port)
    expected = {f"record {number}".encode() for number in range(50)} | {b"the last"}
    until("all have come", lambda: set(records_of(receiver)) == expected, seconds=120)
    receiver.stop()


# OpenSearch.


def bulk(path, headers, body):
    """A strict bulk API: an odd line, a line that is no action, or a body without an end is refused whole."""
    assert path == "/_bulk" and headers["Content-Type"] == "application/x-ndjson"
    if not body.endswith(b"\n"):
        return 400, {"error": "The bulk request must be terminated by a newline"}
    read = body[:-1].split(b"\n")
    if len(read) % 2:
        return 400, {"error": "odd"}
    items = []
    for action, source in zip(read[::2], read[1::2]):
        about = json.loads(action)["index"]
        assert set(about) == {"_index", "_id"}
        try:
            json.loads(source)
            items.append({"index": {**about, "status": 201}})
        except ValueError:
            items.append({"index": {**about, "status": 400, "error": {"type": "mapper_parsing_exception"}}})
    return 200, {"took": 1, "errors": False, "items": items}


def test_documents_are_indexed_each_for_itself(server, role):
    cluster = Receiver(bulk)
    create(
        server,
        "search",
        AmazonopensearchserviceDestinationConfiguration={
            "ClusterEndpoint": cluster.url,
            "IndexName": "clicks",
            "IndexRotationPeriod": "OneMonth",
            "BufferingHints": NOW,
            "RoleARN": role,
            "S3Configuration": place(role, "search/"),
        },
    )
    put(server, "search", ['{"n": 1}', "no json", '{\n"n":\n2\n}\n'])
    [line] = lines(objects(server, "search/"))
    assert base64.b64decode(line["rawData"]) == b"no json" and line["errorCode"] == "400"
    assert line["esIndexName"] == f"clicks-{datetime.datetime.now(datetime.UTC):%Y-%m}" and line["esDocumentId"]
    sources = [json.loads(body.split(b"\n")[at]) for _, _, body in cluster.requests for at in range(1, body.count(b"\n"), 2) if b"no json" not in body.split(b"\n")[at]]
    assert sources == [{"n": 1}, {"n": 2}]
    cluster.stop()


def test_a_domain_is_refused_by_name(server, role):
    firehose = server.client("firehose")
    settings = {"DomainARN": "arn:aws:es:us-east-1:000000000000:domain/clicks", "IndexName": "i", "RoleARN": role, "S3Configuration": place(role, "")}
    with pytest.raises(firehose.exceptions.InvalidArgumentException, match="DomainARN"):
        firehose.create_delivery_stream(DeliveryStreamName="domain", AmazonopensearchserviceDestinationConfiguration=settings)


# Redshift.


@pytest.fixture(scope="module")
def postgres():
    """A server of PostgreSQL's own with passwords: how to ask it, and its port."""
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))
    if not found:
        pytest.skip("PostgreSQL is not there: apt-get install postgresql")
    # The server does not run as root, who alone sees into the directories of tests.
    programs, directory = found[-1], pathlib.Path(tempfile.mkdtemp(prefix="postgres-", dir="/var/tmp"))
    as_postgres = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
    directory.chmod(0o755)
    if as_postgres:
        shutil.chown(directory, "postgres")
    (directory / "password").write_text("hunter2")
    (directory / "password").chmod(0o644)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    run = lambda program, *arguments: subprocess.run([*as_postgres, programs / program, *arguments], check=True, capture_output=True, cwd="/", text=True)
    data = directory / "data"
    run("initdb", "-D", data, "-U", "hose", "--auth=scram-sha-256", f"--pwfile={directory}/password", "--no-sync")
    options = f"-p {port} -k {directory} -c listen_addresses=127.0.0.1 -c fsync=off"
    subprocess.run([*as_postgres, programs / "pg_ctl", "-D", data, "-o", options, "-l", directory / "log", "-w", "start"], check=True, cwd="/", stdout=subprocess.DEVNULL)
    environment = {**os.environ, "PGPASSWORD": "hunter2"}

    def ask(sql):
        command = [programs / "psql", "-h", "127.0.0.1", "-p", str(port), "-U", "hose", "-d", "postgres", "-Atc", sql]
        return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout.split("\n")[:-1]

    yield ask, port
    run("pg_ctl", "-D", data, "-m", "immediate", "stop")
    shutil.rmtree(directory)


def warehouse(role, name, port, table, options, seconds=60, **more):
    return {
        "ClusterJDBCURL": f"jdbc:postgresql://127.0.0.1:{port}/postgres",
        "CopyCommand": {"DataTableName": table, "CopyOptions": options, **more},
        "Username": "hose",
        "Password": "hunter2",
        "RoleARN": role,
        "RetryOptions": {"DurationInSeconds": seconds},
        "S3Configuration": place(role, f"{name}/"),
    }


def test_rows_are_copied_into_a_table(server, role, postgres):
    ask, port = postgres
    ask("CREATE TABLE clicks (id int, page text, at timestamp, more jsonb)")
    ask("CREATE TABLE lines (id int, page text)")
    settings = warehouse(role, "json", port, "clicks", "json 'auto' gzip", DataTableColumns="id, page, more")
    settings["S3Configuration"]["CompressionFormat"] = "GZIP"
    shown = create(server, "json", RedshiftDestinationConfiguration=settings)
    assert "hunter2" not in json.dumps(shown, default=str)
    create(server, "csv", RedshiftDestinationConfiguration=warehouse(role, "csv", port, "public.lines", "csv ignoreheader 1"))
    rows = [{"id": number, "page": f"/é\t\\{number}\n'", "more": {"n": [number]}} for number in range(300)]
    put(server, "json", [json.dumps(row) for row in rows])
    put(server, "csv", ['id,page\n7,"a, ""b"""\n,\n'])
    until("all are there", lambda: ask("SELECT count(*) FROM clicks") == ["300"])
    read = [json.loads(line) for line in ask("SELECT row_to_json(r) FROM (SELECT id, page, more FROM clicks ORDER BY id) r")]
    assert read == rows
    until("both are there", lambda: ask("SELECT * FROM lines ORDER BY id") == ['7|a, "b"', "|"])
    staged = objects(server, "json/")
    assert b"".join(gzip.decompress(body) for body in staged.values()) == b"".join(json.dumps(row).encode() for row in rows)


def test_what_cannot_be_copied_is_named_in_a_manifest(server, role, postgres):
    _, port = postgres
    create(server, "nowhere", RedshiftDestinationConfiguration=warehouse(role, "nowhere", port, "nowhere", "csv", seconds=0))
    put(server, "nowhere", ["1,a\n"])
    [manifest] = objects(server, "errors/manifests/").values()
    [entry] = json.loads(manifest)["entries"]
    assert entry["mandatory"] is True
    key = entry["url"].removeprefix(f"s3://{BUCKET}/")
    assert server.client("s3").get_object(Bucket=BUCKET, Key=key)["Body"].read() == b"1,a\n"


# Parquet and ORC.


COLUMNS = {
    "id": "bigint",
    "small": "smallint",
    "ratio": "double",
    "price": "decimal(12,3)",
    "page": "string",
    "good": "boolean",
    "day": "date",
    "at": "timestamp",
    "tags": "array<string>",
    "counts": "map<string,int>",
    "user": "struct<name:varchar(20),ages:array<int>>",
}


def random_row(dice):
    """A record's members, and what a reader of the file is to find."""
    nothing = lambda value: None if dice.random() < 0.2 else value
    text = lambda: "".join(dice.choice("aé \"\\\n€") for _ in range(dice.randint(0, 8)))
    at = datetime.datetime(2001, 1, 1) + datetime.timedelta(seconds=dice.randint(0, 10**9), microseconds=dice.choice([0, 5, 250000]))
    price = decimal.Decimal(dice.randint(-(10**12) + 1, 10**12 - 1)).scaleb(-3)
    found = {
        "id": dice.randint(-(2**63), 2**63 - 1),
        "small": nothing(dice.randint(-9, 9)),
        "ratio": nothing(dice.uniform(-1e9, 1e9)),
        "price": nothing(price),
        "page": nothing(text()),
        "good": nothing(dice.random() < 0.5),
        "day": nothing(at.date()),
        "at": nothing(at),
        "tags": nothing([nothing(text()) for _ in range(dice.randint(0, 3))]),
        "counts": nothing([(f"k{n}", nothing(n)) for n in range(dice.randint(0, 3))]),
        "user": nothing({"name": nothing(text()), "ages": nothing([n for n in range(dice.randint(0, 2))])}),
    }
    given = {
        **found,
        "id": str(found["id"]),
        "price": found["price"] and str(found["price"]),
        "day": found["day"] and found["day"].isoformat(),
        "at": found["at"] and found["at"].isoformat() + "Z",
        "counts": found["counts"] and dict(found["counts"]),
    }
    if found["counts"] == []:
        given["counts"] = {}
    return {name.upper() if dice.random() < 0.1 else name: value for name, value in given.items()}, found


def plain(value):
    """What pyarrow gives, in Python's own types."""
    if hasattr(value, "to_pydatetime"):
        return value.to_pydatetime()
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, list) else value


PARQUET = {"ParquetSerDe": {"Compression": "GZIP", "WriterVersion": "V2", "EnableDictionaryCompression": True, "PageSizeBytes": 65536}}
ORC = {"OrcSerDe": {"Compression": "ZLIB", "DictionaryKeyThreshold": 0.8, "BloomFilterColumns": ["page"], "RowIndexStride": 1000}}


@pytest.mark.parametrize(
    ("name", "serializer"),
    [("parquet", {"ParquetSerDe": {}}), ("parquet-v2", PARQUET), ("orc", {"OrcSerDe": {}}), ("orc-zlib", ORC)],
)
def test_files_hold_what_the_records_said(server, role, name, serializer):
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not there: see tests/e2e/requirements.txt")
    import pyarrow.orc
    import pyarrow.parquet

    glue = server.client("glue")
    glue.create_database(DatabaseInput={"Name": name})
    columns = [{"Name": column, "Type": of} for column, of in COLUMNS.items()]
    glue.create_table(DatabaseName=name, TableInput={"Name": "Clicks", "StorageDescriptor": {"Columns": columns}})
    create(
        server,
        name,
        ExtendedS3DestinationConfiguration={
            **place(role, f"{name}/"),
            "BufferingHints": {"IntervalInSeconds": 0, "SizeInMBs": 64},
            "ErrorOutputPrefix": f"{name}-errors/!{{firehose:error-output-type}}/",
            "DataFormatConversionConfiguration": {
                "SchemaConfiguration": {"DatabaseName": name, "TableName": "clicks", "RoleARN": role},
                "InputFormatConfiguration": {"Deserializer": {"OpenXJsonSerDe": {}}},
                "OutputFormatConfiguration": {"Serializer": serializer},
            },
        },
    )
    dice = random.Random(name)
    rows = [random_row(dice) for _ in range(900)]
    bad = ['{"id": "x"}', "{"]
    put(server, name, [json.dumps(given, ensure_ascii=False) for given, _ in rows] + bad)

    def read():
        tables = []
        for key, body in objects(server, f"{name}/").items():
            assert key.endswith(f".{name.split('-')[0]}"), key
            opened = io.BytesIO(body)
            tables.append(pyarrow.parquet.read_table(opened) if "parquet" in name else pyarrow.orc.ORCFile(opened).read())
        return plain([row for table in tables for row in table.to_pylist()])

    until("all rows are there", lambda: len(read()) == len(rows))
    order = lambda row: row["id"]
    assert sorted(read(), key=order) == sorted((found for _, found in rows), key=order)
    until("both failed", lambda: len(lines(objects(server, f"{name}-errors/format-conversion-failed/"))) == 2)
    failed = lines(objects(server, f"{name}-errors/format-conversion-failed/"))
    codes = {base64.b64decode(line["rawData"]).decode(): line["lastErrorCode"] for line in failed}
    assert codes == {bad[0]: "DataFormatConversion.MalformedData", bad[1]: "DataFormatConversion.ParseError"}
    assert failed[0]["dataCatalogTable"]["tableName"] == "clicks"
