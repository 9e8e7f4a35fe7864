"""Versions, locks and lifecycles of objects, as boto3 and the aws command line see them."""

import datetime
import hashlib
import json
import subprocess

import pytest
from botocore.exceptions import ClientError


@pytest.fixture()
def s3(server):
    return server.client("s3")


def empty(s3, name):
    for page in s3.get_paginator("list_object_versions").paginate(Bucket=name):
        all = page.get("Versions", []) + page.get("DeleteMarkers", [])
        if all:
            objects = [{"Key": one["Key"], "VersionId": one["VersionId"]} for one in all]
            done = s3.delete_objects(Bucket=name, Delete={"Objects": objects}, BypassGovernanceRetention=True) \
                if locks(s3, name) else s3.delete_objects(Bucket=name, Delete={"Objects": objects})
            assert "Errors" not in done


def locks(s3, name):
    try:
        return s3.get_object_lock_configuration(Bucket=name)
    except ClientError:
        return None


@pytest.fixture()
def bucket(s3, request):
    name = "e2e-" + hashlib.sha1(request.node.name.encode()).hexdigest()[:12]
    s3.create_bucket(Bucket=name, ObjectLockEnabledForBucket="lock" in request.node.name)
    yield name
    empty(s3, name)
    s3.delete_bucket(Bucket=name)


def enable(s3, bucket, status="Enabled"):
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": status})


def refused(call, **arguments):
    with pytest.raises(ClientError) as failure:
        call(**arguments)
    return failure.value.response


def aws(server, *arguments):
    done = subprocess.run(["aws", *arguments], env=server.environment(), capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, f"{arguments}: {done.stdout}{done.stderr}"
    return json.loads(done.stdout) if done.stdout.strip() else None


def test_versions_and_markers(s3, bucket):
    assert "VersionId" not in s3.put_object(Bucket=bucket, Key="k", Body=b"zero")
    enable(s3, bucket)
    assert s3.get_bucket_versioning(Bucket=bucket)["Status"] == "Enabled"
    first = s3.put_object(Bucket=bucket, Key="k", Body=b"one")["VersionId"]
    second = s3.put_object(Bucket=bucket, Key="k", Body=b"two")["VersionId"]
    assert len(first) == 32 and first != second
    for version, body in [("null", b"zero"), (first, b"one"), (second, b"two")]:
        got = s3.get_object(Bucket=bucket, Key="k", VersionId=version)
        assert (got["Body"].read(), got["VersionId"]) == (body, version)
        assert s3.head_object(Bucket=bucket, Key="k", VersionId=version)["ContentLength"] == len(body)

    deleted = s3.delete_object(Bucket=bucket, Key="k")
    assert deleted["DeleteMarker"] is True
    marker = deleted["VersionId"]
    gone = refused(s3.get_object, Bucket=bucket, Key="k")
    assert gone["Error"]["Code"] == "NoSuchKey"
    headers = gone["ResponseMetadata"]["HTTPHeaders"]
    assert (headers["x-amz-delete-marker"], headers["x-amz-version-id"]) == ("true", marker)
    of_marker = refused(s3.head_object, Bucket=bucket, Key="k", VersionId=marker)
    assert of_marker["ResponseMetadata"]["HTTPStatusCode"] == 405
    assert of_marker["ResponseMetadata"]["HTTPHeaders"]["allow"] == "DELETE"
    never = refused(s3.get_object, Bucket=bucket, Key="k", VersionId="0" * 31 + "1")
    assert never["Error"]["Code"] == "NoSuchVersion"

    listed = s3.list_object_versions(Bucket=bucket, Prefix="k")
    assert [(v["VersionId"], v["IsLatest"]) for v in listed["Versions"]] == [(second, False), (first, False), ("null", False)]
    assert [(m["VersionId"], m["IsLatest"]) for m in listed["DeleteMarkers"]] == [(marker, True)]
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0
    seen = []
    for page in s3.get_paginator("list_object_versions").paginate(Bucket=bucket, PaginationConfig={"PageSize": 1}):
        seen += [one["VersionId"] for one in page.get("Versions", []) + page.get("DeleteMarkers", [])]
    assert seen == [marker, second, first, "null"]

    undone = s3.delete_object(Bucket=bucket, Key="k", VersionId=marker)
    assert (undone["DeleteMarker"], undone["VersionId"]) == (True, marker)
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"two"
    s3.copy_object(Bucket=bucket, Key="k", CopySource={"Bucket": bucket, "Key": "k", "VersionId": first})
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"one"
    assert refused(s3.delete_bucket, Bucket=bucket)["Error"]["Code"] == "BucketNotEmpty"

    enable(s3, bucket, "Suspended")
    assert s3.put_object(Bucket=bucket, Key="k", Body=b"null again")["VersionId"] == "null"
    assert s3.get_object(Bucket=bucket, Key="k", VersionId="null")["Body"].read() == b"null again"


def test_the_command_line_and_a_restart(server, s3, bucket):
    aws(server, "s3api", "put-bucket-versioning", "--bucket", bucket, "--versioning-configuration", "Status=Enabled")
    ids = [s3.put_object(Bucket=bucket, Key="a/b c+ä", Body=b"x" * size)["VersionId"] for size in (10, 100_000, 3)]
    server.kill()
    server.start()
    s3 = server.client("s3")
    listed = aws(server, "s3api", "list-object-versions", "--bucket", bucket)
    assert [v["VersionId"] for v in listed["Versions"]] == ids[::-1]
    assert {v["Key"] for v in listed["Versions"]} == {"a/b c+ä"}
    tags = ["--bucket", bucket, "--key", "a/b c+ä", "--version-id", ids[0]]
    aws(server, "s3api", "put-object-tagging", *tags, "--tagging", "TagSet=[{Key=a,Value=b}]")
    assert aws(server, "s3api", "get-object-tagging", *tags)["TagSet"] == [{"Key": "a", "Value": "b"}]
    assert s3.get_object(Bucket=bucket, Key="a/b c+ä", VersionId=ids[1])["ContentLength"] == 100_000
    told = s3.get_object_attributes(Bucket=bucket, Key="a/b c+ä", VersionId=ids[1], ObjectAttributes=["ObjectSize"])
    assert (told["ObjectSize"], told["VersionId"]) == (100_000, ids[1])


def test_object_lock(server, s3, bucket):
    until = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0) + datetime.timedelta(days=1)
    locked = s3.put_object(Bucket=bucket, Key="k", Body=b"x", ObjectLockMode="GOVERNANCE", ObjectLockRetainUntilDate=until)
    version = locked["VersionId"]
    head = s3.head_object(Bucket=bucket, Key="k")
    assert (head["ObjectLockMode"], head["ObjectLockRetainUntilDate"]) == ("GOVERNANCE", until)
    denied = refused(s3.delete_object, Bucket=bucket, Key="k", VersionId=version)
    assert denied["Error"] == {"Code": "AccessDenied", "Message": "Access Denied because object protected by object lock."}
    retention = {"Mode": "GOVERNANCE", "RetainUntilDate": until + datetime.timedelta(days=1)}
    s3.put_object_retention(Bucket=bucket, Key="k", Retention=retention)
    assert s3.get_object_retention(Bucket=bucket, Key="k")["Retention"] == retention
    s3.put_object_legal_hold(Bucket=bucket, Key="k", LegalHold={"Status": "ON"})
    assert s3.get_object_legal_hold(Bucket=bucket, Key="k")["LegalHold"]["Status"] == "ON"
    held = refused(s3.delete_object, Bucket=bucket, Key="k", VersionId=version, BypassGovernanceRetention=True)
    assert held["Error"]["Code"] == "AccessDenied"
    s3.put_object_legal_hold(Bucket=bucket, Key="k", LegalHold={"Status": "OFF"})
    s3.delete_object(Bucket=bucket, Key="k", VersionId=version, BypassGovernanceRetention=True)
    suspended = refused(s3.put_bucket_versioning, Bucket=bucket, VersioningConfiguration={"Status": "Suspended"})
    assert suspended["Error"]["Code"] == "InvalidBucketState"
    configuration = {"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 1}}}
    aws(
        server, "s3api", "put-object-lock-configuration", "--bucket", bucket,
        "--object-lock-configuration", json.dumps(configuration),
    )
    assert s3.get_object_lock_configuration(Bucket=bucket)["ObjectLockConfiguration"] == configuration
    s3.put_object(Bucket=bucket, Key="default", Body=b"x")
    assert s3.head_object(Bucket=bucket, Key="default")["ObjectLockMode"] == "GOVERNANCE"


def test_lifecycles(server, s3, bucket):
    missing = refused(s3.get_bucket_lifecycle_configuration, Bucket=bucket)
    assert missing["Error"]["Code"] == "NoSuchLifecycleConfiguration"
    rules = [
        {"ID": "logs", "Filter": {"Prefix": "logs/"}, "Status": "Enabled", "Expiration": {"Days": 1},
         "NoncurrentVersionExpiration": {"NoncurrentDays": 3, "NewerNoncurrentVersions": 2},
         "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7}},
        {"ID": "both", "Filter": {"And": {"Prefix": "a/", "Tags": [{"Key": "t", "Value": "v"}], "ObjectSizeGreaterThan": 5}},
         "Status": "Disabled", "Transitions": [{"Days": 30, "StorageClass": "STANDARD_IA"}]},
    ]
    put = s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": rules})
    assert put["TransitionDefaultMinimumObjectSize"] == "all_storage_classes_128K"
    assert s3.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"] == rules
    expiration = s3.put_object(Bucket=bucket, Key="logs/x", Body=b"x")["Expiration"]
    assert expiration.startswith('expiry-date="') and expiration.endswith('rule-id="logs"')
    assert s3.head_object(Bucket=bucket, Key="logs/x")["Expiration"] == expiration
    wrong = refused(
        s3.put_bucket_lifecycle_configuration, Bucket=bucket,
        LifecycleConfiguration={"Rules": [{"Filter": {}, "Status": "Enabled", "Expiration": {"Days": 0}}]},
    )
    assert wrong["Error"] == {
        "Code": "InvalidArgument", "Message": "'Days' for Expiration action must be a positive integer",
    }
    # What is past its date goes at once.
    past = {"Rules": [{"ID": "now", "Filter": {}, "Status": "Enabled", "Expiration": {"Date": "2020-01-01T00:00:00Z"}}]}
    aws(
        server, "s3api", "put-bucket-lifecycle-configuration", "--bucket", bucket,
        "--lifecycle-configuration", json.dumps(past),
    )
    s3.get_waiter("object_not_exists").wait(
        Bucket=bucket, Key="logs/x", WaiterConfig={"Delay": 1, "MaxAttempts": 30})
    s3.delete_bucket_lifecycle(Bucket=bucket)
    assert refused(s3.get_bucket_lifecycle_configuration, Bucket=bucket)["Error"]["Code"] == "NoSuchLifecycleConfiguration"
