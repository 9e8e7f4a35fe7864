"""S3, as boto3, the aws command line and plain HTTP see it."""

import base64
import hashlib
import json
import os
import subprocess
import threading
import urllib.error
import urllib.request
import zlib

import boto3
import pytest
from boto3.s3.transfer import TransferConfig
from botocore.exceptions import ClientError
from conftest import package, until

MIB = 1024 * 1024


@pytest.fixture()
def s3(server):
    return server.client("s3")


@pytest.fixture()
def bucket(s3, request):
    name = "e2e-" + hashlib.sha1(request.node.name.encode()).hexdigest()[:12]
    s3.create_bucket(Bucket=name)
    yield name
    for page in s3.get_paginator("list_objects_v2").paginate(Bucket=name):
        keys = [{"Key": o["Key"]} for o in page.get("Contents", [])]
        if keys:
            assert "Errors" not in s3.delete_objects(Bucket=name, Delete={"Objects": keys})
    s3.delete_bucket(Bucket=name)


def refused(call, **arguments):
    with pytest.raises(ClientError) as failure:
        call(**arguments)
    return failure.value.response["Error"]["Code"]


def aws(server, *arguments, **settings):
    done = subprocess.run(["aws", *arguments], env=server.environment(), capture_output=True, text=True, timeout=300, **settings)
    assert done.returncode == 0, f"{arguments}: {done.stdout}{done.stderr}"
    return done.stdout


def test_objects_come_back_with_what_was_said_of_them(s3, bucket):
    put = s3.put_object(
        Bucket=bucket, Key="a b/ä&<>\"'", Body=b"hello", ContentType="text/plain", CacheControl="no-cache",
        Metadata={"who": "ann"}, Tagging="team=web&x=1", StorageClass="STANDARD_IA",
    )
    assert put["ETag"] == '"5d41402abc4b2a76b9719d911017c592"'
    assert put["ServerSideEncryption"] == "AES256"
    got = s3.get_object(Bucket=bucket, Key="a b/ä&<>\"'", ChecksumMode="ENABLED")
    assert got["Body"].read() == b"hello"
    assert (got["ContentType"], got["CacheControl"], got["Metadata"]) == ("text/plain", "no-cache", {"who": "ann"})
    assert (got["StorageClass"], got["TagCount"], got["ChecksumType"]) == ("STANDARD_IA", 2, "FULL_OBJECT")
    head = s3.head_object(Bucket=bucket, Key="a b/ä&<>\"'")
    assert (head["ContentLength"], head["ETag"]) == (5, put["ETag"])
    part = s3.get_object(Bucket=bucket, Key="a b/ä&<>\"'", Range="bytes=1-3")
    assert (part["Body"].read(), part["ContentRange"]) == (b"ell", "bytes 1-3/5")
    assert part["ResponseMetadata"]["HTTPStatusCode"] == 206
    assert refused(s3.get_object, Bucket=bucket, Key="a b/ä&<>\"'", Range="bytes=5-") == "InvalidRange"
    assert refused(s3.get_object, Bucket=bucket, Key="none") == "NoSuchKey"
    assert refused(s3.head_object, Bucket=bucket, Key="none") == "404"
    tags = s3.get_object_tagging(Bucket=bucket, Key="a b/ä&<>\"'")["TagSet"]
    assert {t["Key"]: t["Value"] for t in tags} == {"team": "web", "x": "1"}
    listed = s3.list_objects_v2(Bucket=bucket, FetchOwner=True)["Contents"]
    assert [(o["Key"], o["Size"], o["StorageClass"]) for o in listed] == [("a b/ä&<>\"'", 5, "STANDARD_IA")]
    attributes = s3.get_object_attributes(Bucket=bucket, Key="a b/ä&<>\"'", ObjectAttributes=["ETag", "ObjectSize", "Checksum"])
    assert (attributes["ETag"], attributes["ObjectSize"]) == (put["ETag"].strip('"'), 5)


def test_conditions_and_refusals_are_told_as_aws_tells_them(s3, bucket):
    tag = s3.put_object(Bucket=bucket, Key="k", Body=b"1")["ETag"]
    assert refused(s3.put_object, Bucket=bucket, Key="k", Body=b"2", IfNoneMatch="*") == "PreconditionFailed"
    s3.put_object(Bucket=bucket, Key="k", Body=b"2", IfMatch=tag)
    assert refused(s3.get_object, Bucket=bucket, Key="k", IfMatch=tag) == "PreconditionFailed"
    now = s3.head_object(Bucket=bucket, Key="k")["ETag"]
    assert refused(s3.get_object, Bucket=bucket, Key="k", IfNoneMatch=now) == "304"
    assert refused(s3.put_object, Bucket=bucket, Key="k", Body=b"3", ServerSideEncryption="aws:kms:dsse") == "NotImplemented"
    assert refused(s3.put_object, Bucket=bucket, Key="k", Body=b"3", ACL="public-read") == "AccessControlListNotSupported"
    guarded = {"Status": "Enabled", "MFADelete": "Enabled"}
    assert refused(s3.put_bucket_versioning, Bucket=bucket, VersioningConfiguration=guarded) == "NotImplemented"
    assert refused(s3.delete_bucket, Bucket=bucket) == "BucketNotEmpty"
    assert refused(s3.head_bucket, Bucket="no-such-bucket-here") == "404"
    assert refused(s3.list_objects_v2, Bucket="no-such-bucket-here") == "NoSuchBucket"
    for source, member, named in [
        (f"{bucket}/none", "Key", "none"),
        ("no-such-bucket-here/k", "BucketName", "no-such-bucket-here"),
    ]:
        with pytest.raises(ClientError) as caught:
            s3.copy_object(Bucket=bucket, Key="copied", CopySource=source)
        assert caught.value.response["Error"][member] == named
    assert "Status" not in s3.get_bucket_versioning(Bucket=bucket)
    assert s3.get_bucket_location(Bucket=bucket)["LocationConstraint"] is None


def test_buckets_are_made_where_they_are_wanted_and_belong_to_one_account(server, s3):
    west = server.client("s3", region="eu-west-1")
    west.create_bucket(Bucket="e2e-west", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    assert s3.get_bucket_location(Bucket="e2e-west")["LocationConstraint"] == "eu-west-1"
    assert s3.head_bucket(Bucket="e2e-west")["BucketRegion"] == "eu-west-1"
    assert "e2e-west" in [b["Name"] for b in s3.list_buckets()["Buckets"]]
    again = {"Bucket": "e2e-west", "CreateBucketConfiguration": {"LocationConstraint": "eu-west-1"}}
    assert refused(west.create_bucket, **again) == "BucketAlreadyOwnedByYou"
    other = server.client("s3", key="111111111111")
    assert refused(other.create_bucket, Bucket="e2e-west") == "BucketAlreadyExists"
    assert refused(other.list_objects_v2, Bucket="e2e-west") == "AccessDenied"
    s3.put_bucket_tagging(Bucket="e2e-west", Tagging={"TagSet": [{"Key": "a", "Value": "1"}]})
    assert s3.get_bucket_tagging(Bucket="e2e-west")["TagSet"] == [{"Key": "a", "Value": "1"}]
    west.delete_bucket(Bucket="e2e-west")


def test_lists_group_and_go_on(s3, bucket):
    for n in range(12):
        s3.put_object(Bucket=bucket, Key=f"logs/{n % 3}/{n:02}", Body=b"x")
    s3.put_object(Bucket=bucket, Key="top +%", Body=b"x")
    pages = list(s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Delimiter="/", Prefix="logs/", PaginationConfig={"PageSize": 2}))
    assert [p["Prefix"] for page in pages for p in page.get("CommonPrefixes", [])] == ["logs/0/", "logs/1/", "logs/2/"]
    assert [page["KeyCount"] for page in pages] == [2, 1]
    first = s3.list_objects(Bucket=bucket, MaxKeys=5)
    rest = s3.list_objects(Bucket=bucket, Marker=first["Contents"][-1]["Key"])
    keys = [o["Key"] for page in (first, rest) for o in page["Contents"]]
    assert (len(keys), keys[-1]) == (13, "top +%")
    assert keys == sorted(keys)


@pytest.mark.parametrize("algorithm", ["CRC32", "SHA1", "SHA256"])
def test_checksums_are_proven_and_shown(s3, bucket, algorithm):
    body = os.urandom(100_000)
    sums = {
        "CRC32": zlib.crc32(body).to_bytes(4, "big"),
        "SHA1": hashlib.sha1(body).digest(),
        "SHA256": hashlib.sha256(body).digest(),
    }
    own = base64.b64encode(sums[algorithm]).decode()
    name = f"Checksum{algorithm}"
    assert s3.put_object(Bucket=bucket, Key="k", Body=body, ChecksumAlgorithm=algorithm)[name] == own
    got = s3.get_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")
    assert (got["Body"].read(), got[name]) == (body, own)
    wrong = {name: base64.b64encode(bytes(len(sums[algorithm]))).decode()}
    assert refused(s3.put_object, Bucket=bucket, Key="k", Body=body, **wrong) == "BadDigest"


@pytest.mark.parametrize("algorithm", ["CRC32C", "CRC64NVME"])
def test_checksums_of_other_kinds_are_kept(s3, bucket, algorithm):
    """Without their library the client can't compute them: they are claimed, and known values."""
    known = {"CRC32C": b"\xe3\x06\x92\x83", "CRC64NVME": bytes.fromhex("ae8b14860a799888")}
    own = base64.b64encode(known[algorithm]).decode()
    name = f"Checksum{algorithm}"
    s3.put_object(Bucket=bucket, Key="k", Body=b"123456789", **{name: own})
    assert s3.head_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")[name] == own


@pytest.mark.parametrize("threads", [True, False])
def test_large_files_go_in_parts_and_come_back_in_ranges(s3, bucket, tmp_path, threads):
    body = os.urandom(13 * MIB + 7)
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(body)
    config = TransferConfig(multipart_threshold=5 * MIB, multipart_chunksize=5 * MIB, use_threads=threads)
    s3.upload_file(str(source), bucket, "large", Config=config, ExtraArgs={"Metadata": {"a": "1"}})
    head = s3.head_object(Bucket=bucket, Key="large")
    assert (head["ContentLength"], head["ETag"][-3:], head["Metadata"]) == (len(body), '-3"', {"a": "1"})
    s3.download_file(bucket, "large", str(target), Config=config)
    assert target.read_bytes() == body
    part = s3.get_object(Bucket=bucket, Key="large", PartNumber=2)
    assert (part["Body"].read(), part["PartsCount"]) == (body[5 * MIB : 10 * MIB], 3)
    s3.copy({"Bucket": bucket, "Key": "large"}, bucket, "copied", Config=config)
    assert s3.get_object(Bucket=bucket, Key="copied")["Body"].read() == body
    s3.copy_object(Bucket=bucket, Key="whole", CopySource={"Bucket": bucket, "Key": "large"})
    assert s3.head_object(Bucket=bucket, Key="whole")["ETag"] == f'"{hashlib.md5(body).hexdigest()}"'


def test_uploads_can_be_looked_at_and_given_up(s3, bucket):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    one = {"Bucket": bucket, "Key": "k", "UploadId": upload}
    s3.upload_part(**one, PartNumber=2, Body=b"x")
    assert [p["PartNumber"] for p in s3.list_parts(**one)["Parts"]] == [2]
    assert [u["UploadId"] for u in s3.list_multipart_uploads(Bucket=bucket)["Uploads"]] == [upload]
    wrong = {"Parts": [{"PartNumber": 2, "ETag": '"' + "0" * 32 + '"'}]}
    assert refused(s3.complete_multipart_upload, **one, MultipartUpload=wrong) == "InvalidPart"
    s3.abort_multipart_upload(**one)
    assert refused(s3.list_parts, **one) == "NoSuchUpload"
    assert "Uploads" not in s3.list_multipart_uploads(Bucket=bucket)


def test_presigned_addresses_work_with_plain_http(server, bucket):
    iam = server.client("iam")
    iam.create_user(UserName="signer")
    statement = {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    iam.put_user_policy(UserName="signer", PolicyName="p", PolicyDocument=document)
    key = iam.create_access_key(UserName="signer")["AccessKey"]
    s3 = server.client("s3", key["AccessKeyId"], key["SecretAccessKey"], signature_version="s3v4")
    put = s3.generate_presigned_url("put_object", Params={"Bucket": bucket, "Key": "a/b c"}, ExpiresIn=60)
    urllib.request.urlopen(urllib.request.Request(put, data=b"plain", method="PUT")).read()
    override = {"Bucket": bucket, "Key": "a/b c", "ResponseContentType": "text/html"}
    with urllib.request.urlopen(s3.generate_presigned_url("get_object", Params=override, ExpiresIn=60)) as answer:
        assert (answer.read(), answer.headers["Content-Type"]) == (b"plain", "text/html")
    with pytest.raises(urllib.error.HTTPError) as failure:
        urllib.request.urlopen(urllib.request.Request(put.replace("b%20c", "other"), data=b"x", method="PUT"))
    assert failure.value.code == 403


def test_buckets_have_hosts_of_their_own(server, s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"by host")
    url = s3.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "k"})
    virtual = boto3.client(
        "s3", region_name="us-east-1", endpoint_url=f"http://s3.localhost:{server.port}",
        aws_access_key_id="test", aws_secret_access_key="test",
        config=boto3.session.Config(s3={"addressing_style": "virtual"}),
    )
    signed = virtual.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "k"})
    host = signed.split("/")[2]
    assert host.startswith(f"{bucket}.s3.localhost")
    request = urllib.request.Request(signed.replace(host, f"127.0.0.1:{server.port}"), headers={"Host": host})
    assert urllib.request.urlopen(request).read() == b"by host"
    assert urllib.request.urlopen(url).read() == b"by host"


def policy(bucket, *actions, principal="*"):
    resources = [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"]
    statement = {"Effect": "Allow", "Principal": principal, "Action": list(actions), "Resource": resources}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def test_policies_of_buckets_let_others_in(server, s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"shared")
    other = server.client("s3", key="111111111111")
    assert refused(other.get_object, Bucket=bucket, Key="k") == "AccessDenied"
    address = f"{server.url}/{bucket}/k"
    with pytest.raises(urllib.error.HTTPError) as failure:
        urllib.request.urlopen(address)
    assert failure.value.code == 403
    assert refused(s3.put_bucket_policy, Bucket=bucket, Policy=policy(bucket, "s3:GetObject")) == "AccessDenied", "public access is blocked"
    s3.delete_public_access_block(Bucket=bucket)
    s3.put_bucket_policy(Bucket=bucket, Policy=policy(bucket, "s3:GetObject"))
    assert other.get_object(Bucket=bucket, Key="k")["Body"].read() == b"shared"
    assert urllib.request.urlopen(address).read() == b"shared", "everybody"
    assert refused(other.put_object, Bucket=bucket, Key="k", Body=b"x") == "AccessDenied"
    assert json.loads(s3.get_bucket_policy(Bucket=bucket)["Policy"])["Version"] == "2012-10-17"
    assert refused(s3.put_bucket_policy, Bucket=bucket, Policy=policy("another", "s3:GetObject")) == "MalformedPolicy"
    s3.delete_bucket_policy(Bucket=bucket)
    assert refused(other.get_object, Bucket=bucket, Key="k") == "AccessDenied"


def test_users_may_what_their_policies_say(server, s3, bucket):
    iam = server.client("iam")
    iam.create_user(UserName="reader")
    statements = [
        {"Effect": "Allow", "Action": "s3:ListBucket", "Resource": f"arn:aws:s3:::{bucket}", "Condition": {"StringLike": {"s3:prefix": "home/*"}}},
        {"Effect": "Allow", "Action": ["s3:GetObject", "s3:DeleteObject"], "Resource": f"arn:aws:s3:::{bucket}/home/*"},
    ]
    document = json.dumps({"Version": "2012-10-17", "Statement": statements})
    iam.put_user_policy(UserName="reader", PolicyName="p", PolicyDocument=document)
    key = iam.create_access_key(UserName="reader")["AccessKey"]
    reader = server.client("s3", key["AccessKeyId"], key["SecretAccessKey"])
    s3.put_object(Bucket=bucket, Key="home/a", Body=b"1")
    s3.put_object(Bucket=bucket, Key="other", Body=b"2")
    assert reader.get_object(Bucket=bucket, Key="home/a")["Body"].read() == b"1"
    assert refused(reader.get_object, Bucket=bucket, Key="other") == "AccessDenied"
    assert refused(reader.get_object, Bucket=bucket, Key="home/none") == "AccessDenied"
    assert [o["Key"] for o in reader.list_objects_v2(Bucket=bucket, Prefix="home/")["Contents"]] == ["home/a"]
    assert refused(reader.list_objects_v2, Bucket=bucket) == "AccessDenied"
    answer = reader.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "home/a"}, {"Key": "other"}]})
    assert [d["Key"] for d in answer["Deleted"]] == ["home/a"]
    assert [(e["Key"], e["Code"]) for e in answer["Errors"]] == [("other", "AccessDenied")]


def test_the_command_line_copies_lists_and_syncs(server, tmp_path):
    tree = tmp_path / "tree"
    (tree / "sub").mkdir(parents=True)
    (tree / "small.txt").write_text("small")
    (tree / "sub" / "large.bin").write_bytes(os.urandom(9 * MIB))
    aws(server, "s3", "mb", "s3://e2e-cli")
    aws(server, "s3", "cp", str(tree), "s3://e2e-cli/copy", "--recursive")
    listed = aws(server, "s3", "ls", "s3://e2e-cli/copy/")
    assert "PRE sub/" in listed and "small.txt" in listed
    (tree / "small.txt").unlink()
    aws(server, "s3", "sync", str(tree), "s3://e2e-cli/copy", "--delete")
    assert aws(server, "s3", "ls", "s3://e2e-cli", "--recursive").split()[-1] == "copy/sub/large.bin"
    back = tmp_path / "back"
    aws(server, "s3", "sync", "s3://e2e-cli/copy", str(back))
    assert (back / "sub" / "large.bin").read_bytes() == (tree / "sub" / "large.bin").read_bytes()
    aws(server, "s3", "mv", "s3://e2e-cli/copy/sub/large.bin", "s3://e2e-cli/moved")
    assert "moved" in aws(server, "s3", "ls", "s3://e2e-cli")
    aws(server, "s3", "rb", "s3://e2e-cli", "--force")


def test_a_sync_that_was_cut_off_by_a_kill_is_gone_on_with(server, tmp_path):
    tree, back = tmp_path / "tree", tmp_path / "back"
    for n in range(60):
        (tree / str(n % 3)).mkdir(parents=True, exist_ok=True)
        (tree / str(n % 3) / f"{n}").write_bytes(os.urandom(60_000 if n % 2 else 200))
    aws(server, "s3", "mb", "s3://e2e-cut")
    sync = ["aws", "s3", "sync", str(tree), "s3://e2e-cut"]
    running = subprocess.Popen(sync, env=server.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    client = server.client("s3")
    until("some are there", lambda: client.list_objects_v2(Bucket="e2e-cut")["KeyCount"] > 3)
    server.kill()
    running.kill()
    running.wait()
    server.start()
    aws(server, "s3", "sync", str(tree), "s3://e2e-cut")
    aws(server, "s3", "sync", "s3://e2e-cut", str(back))
    for n in range(60):
        assert (back / str(n % 3) / f"{n}").read_bytes() == (tree / str(n % 3) / f"{n}").read_bytes()
    aws(server, "s3", "rb", "s3://e2e-cut", "--force")


def test_records_that_a_function_fails_on_land_in_a_bucket(server, s3, bucket):
    """And the function's code comes from one."""
    allow = {"Effect": "Allow", "Action": ["s3:PutObject", "s3:ListBucket"], "Resource": [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"]}
    role = server.role("fails-into-bucket", allow)
    s3.put_object(Bucket=bucket, Key="code/function.zip", Body=package("def handler(event, context):\n    raise ValueError('no')\n"))
    functions = server.client("lambda")
    functions.create_function(
        FunctionName="fails-into-bucket", Role=role, Runtime="python3.12", Handler="function.handler",
        Code={"S3Bucket": bucket, "S3Key": "code/function.zip"},
    )
    functions.get_waiter("function_active_v2").wait(FunctionName="fails-into-bucket")
    kinesis = server.client("kinesis")
    kinesis.create_stream(StreamName="into-bucket", ShardCount=1)
    kinesis.get_waiter("stream_exists").wait(StreamName="into-bucket", WaiterConfig={"Delay": 1})
    arn = kinesis.describe_stream_summary(StreamName="into-bucket")["StreamDescriptionSummary"]["StreamARN"]
    mapping = {
        "FunctionName": "fails-into-bucket", "EventSourceArn": arn, "StartingPosition": "TRIM_HORIZON", "MaximumRetryAttempts": 0,
        "DestinationConfig": {"OnFailure": {"Destination": f"arn:aws:s3:::{bucket}"}},
    }
    missing = {"DestinationConfig": {"OnFailure": {"Destination": "arn:aws:s3:::no-such-bucket-here"}}}
    assert refused(functions.create_event_source_mapping, **{**mapping, **missing}) == "InvalidParameterValueException"
    made = functions.create_event_source_mapping(**mapping)
    kinesis.put_record(StreamName="into-bucket", PartitionKey="k", Data=b"data")
    listed = until("the report is there", lambda: s3.list_objects_v2(Bucket=bucket, Prefix="aws/lambda/").get("Contents"))
    report = json.loads(s3.get_object(Bucket=bucket, Key=listed[0]["Key"])["Body"].read())
    assert report["KinesisBatchInfo"]["streamArn"] == arn
    functions.delete_event_source_mapping(UUID=made["UUID"])


def test_stacks_have_buckets_with_policies(server, s3):
    policy = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": {"Fn::Sub": "${Packages.Arn}/*"}}]}
    template = {
        "Resources": {
            "Packages": {"Type": "AWS::S3::Bucket", "Properties": {"Tags": [{"Key": "a", "Value": "1"}], "PublicAccessBlockConfiguration": {"BlockPublicPolicy": False}}},
            "Open": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": {"Ref": "Packages"}, "PolicyDocument": policy}},
        },
        "Outputs": {"Name": {"Value": {"Ref": "Packages"}}, "Domain": {"Value": {"Fn::GetAtt": ["Packages", "RegionalDomainName"]}}},
    }
    stacks = server.client("cloudformation")
    s3.create_bucket(Bucket="e2e-templates")
    s3.put_object(Bucket="e2e-templates", Key="stack.json", Body=json.dumps(template))
    stacks.create_stack(StackName="buckets", TemplateURL="https://e2e-templates.s3.amazonaws.com/stack.json")
    stacks.get_waiter("stack_create_complete").wait(StackName="buckets", WaiterConfig={"Delay": 1})
    outputs = {o["OutputKey"]: o["OutputValue"] for o in stacks.describe_stacks(StackName="buckets")["Stacks"][0]["Outputs"]}
    name = outputs["Name"]
    assert name.startswith("buckets-packages-") and outputs["Domain"] == f"{name}.s3.us-east-1.amazonaws.com"
    assert {"Key": "a", "Value": "1"} in s3.get_bucket_tagging(Bucket=name)["TagSet"]
    s3.put_object(Bucket=name, Key="k", Body=b"open")
    assert urllib.request.urlopen(f"{server.url}/{name}/k").read() == b"open"
    s3.delete_object(Bucket=name, Key="k")
    stacks.delete_stack(StackName="buckets")
    stacks.get_waiter("stack_delete_complete").wait(StackName="buckets", WaiterConfig={"Delay": 1})
    assert refused(s3.head_bucket, Bucket=name) == "404"
    s3.delete_object(Bucket="e2e-templates", Key="stack.json")
    s3.delete_bucket(Bucket="e2e-templates")


def test_the_command_line_packages_code_and_deploys_it_by_a_bucket(server, s3, bucket, tmp_path):
    code = tmp_path / "code"
    code.mkdir()
    (code / "function.py").write_text("def handler(event, context):\n    return 'from a bucket'\n")
    role = server.role("packaged")
    properties = {"FunctionName": "packaged", "Runtime": "python3.12", "Handler": "function.handler", "Role": role, "Code": "code"}
    template = {"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": properties}}}
    (tmp_path / "template.json").write_text(json.dumps(template))
    packaged = str(tmp_path / "packaged.json")
    aws(server, "cloudformation", "package", "--template-file", str(tmp_path / "template.json"), "--s3-bucket", bucket, "--use-json", "--output-template-file", packaged)
    # By way of the bucket as well, since it is named.
    aws(server, "cloudformation", "deploy", "--template-file", packaged, "--stack-name", "packaged", "--s3-bucket", bucket)
    assert server.invoke("packaged")[1] == "from a bucket"
    assert len(s3.list_objects_v2(Bucket=bucket)["Contents"]) == 2
    aws(server, "cloudformation", "delete-stack", "--stack-name", "packaged")


def test_what_was_answered_outlives_a_kill_in_the_middle(server, s3, bucket):
    """Small and large bodies go in from several sides while the server is killed."""
    answered, stop = {}, threading.Event()

    def write(side):
        client, n = server.client("s3"), 0
        while not stop.is_set():
            size = 60_000 if n % 4 == 0 else 100
            body = f"{side}-{n}-".encode() * (size // 8)
            try:
                client.put_object(Bucket=bucket, Key=f"{side}/{n}", Body=body)
            except Exception:
                return
            answered[f"{side}/{n}"] = hashlib.md5(body).hexdigest()
            n += 1

    sides = [threading.Thread(target=write, args=(side,)) for side in range(4)]
    for side in sides:
        side.start()
    until("enough was written", lambda: len(answered) > 100)
    server.kill()
    stop.set()
    for side in sides:
        side.join()
    server.start()
    client = server.client("s3")
    for key, digest in answered.items():
        assert hashlib.md5(client.get_object(Bucket=bucket, Key=key)["Body"].read()).hexdigest() == digest
    # What was under way is there whole or not at all.
    listed = [o for page in client.get_paginator("list_objects_v2").paginate(Bucket=bucket) for o in page["Contents"]]
    for entry in listed:
        body = client.get_object(Bucket=bucket, Key=entry["Key"])["Body"].read()
        assert f'"{hashlib.md5(body).hexdigest()}"' == entry["ETag"]
