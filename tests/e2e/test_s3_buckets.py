"""S3's buckets around their objects: lists, pages of other origins, websites, forms, customers' keys."""

import base64
import hashlib
import json
import urllib.error
import urllib.parse
import urllib.request
import uuid

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError


@pytest.fixture()
def s3(server):
    return server.client("s3")


@pytest.fixture()
def bucket(s3, request):
    name = "around-" + hashlib.sha1(request.node.name.encode()).hexdigest()[:12]
    s3.create_bucket(Bucket=name)
    yield name
    for found in s3.list_objects_v2(Bucket=name).get("Contents", []):
        s3.delete_object(Bucket=name, Key=found["Key"])
    s3.delete_bucket(Bucket=name)


def refused(call, **arguments):
    with pytest.raises(ClientError) as failure:
        call(**arguments)
    return failure.value.response["Error"]["Code"]


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def fetch(url, method="GET", data=None, **headers):
    """Status, headers and body, whatever they are; redirects are not followed."""
    asked = urllib.request.Request(url, method=method, data=data, headers={k.replace("_", "-"): v for k, v in headers.items()})
    try:
        with urllib.request.build_opener(Stay).open(asked, timeout=60) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as answer:
        return answer.code, answer.headers, answer.read()


def open_to_all(s3, bucket, *actions):
    s3.delete_public_access_block(Bucket=bucket)
    resources = [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"]
    statement = {"Effect": "Allow", "Principal": "*", "Action": list(actions), "Resource": resources}
    s3.put_bucket_policy(Bucket=bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))


def test_a_fresh_bucket_answers_as_on_aws(s3, bucket):
    acl = s3.get_bucket_acl(Bucket=bucket)
    assert [(g["Grantee"]["Type"], g["Permission"]) for g in acl["Grants"]] == [("CanonicalUser", "FULL_CONTROL")]
    assert acl["Grants"][0]["Grantee"]["ID"] == acl["Owner"]["ID"]
    assert s3.get_bucket_request_payment(Bucket=bucket)["Payer"] == "BucketOwner"
    assert all(s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"].values())
    assert s3.get_bucket_ownership_controls(Bucket=bucket)["OwnershipControls"] == {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}
    rule = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"][0]
    assert rule == {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}, "BucketKeyEnabled": False}
    assert "Status" not in s3.get_bucket_accelerate_configuration(Bucket=bucket)
    assert "LoggingEnabled" not in s3.get_bucket_logging(Bucket=bucket)
    for call, code in [
        (s3.get_bucket_cors, "NoSuchCORSConfiguration"), (s3.get_bucket_website, "NoSuchWebsiteConfiguration"),
        (s3.get_bucket_replication, "ReplicationConfigurationNotFoundError"), (s3.get_bucket_policy_status, "NoSuchBucketPolicy"),
    ]:
        with pytest.raises(ClientError) as caught:
            call(Bucket=bucket)
        error = caught.value.response["Error"]
        assert (error["Code"], error["BucketName"]) == (code, bucket)
    assert refused(s3.put_bucket_replication, Bucket=bucket, ReplicationConfiguration={"Role": "arn:aws:iam::1:role/r", "Rules": [{"Status": "Enabled", "Destination": {"Bucket": "arn:aws:s3:::there"}}]}) == "NotImplemented"


def test_lists_let_everybody_in_where_they_count(server, s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"shared")
    address = f"{server.url}/{bucket}/k"
    assert refused(s3.put_object_acl, Bucket=bucket, Key="k", ACL="public-read") == "AccessControlListNotSupported"
    s3.put_bucket_ownership_controls(Bucket=bucket, OwnershipControls={"Rules": [{"ObjectOwnership": "ObjectWriter"}]})
    assert refused(s3.put_object_acl, Bucket=bucket, Key="k", ACL="public-read") == "AccessDenied", "public lists are blocked"
    s3.delete_public_access_block(Bucket=bucket)
    assert fetch(address)[0] == 403
    s3.put_object_acl(Bucket=bucket, Key="k", ACL="public-read")
    assert fetch(address)[::2] == (200, b"shared")
    grants = s3.get_object_acl(Bucket=bucket, Key="k")["Grants"]
    assert grants[1] == {"Grantee": {"Type": "Group", "URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "READ"}
    assert fetch(f"{server.url}/{bucket}")[0] == 403
    s3.put_bucket_acl(Bucket=bucket, ACL="public-read")
    assert b"<Key>k</Key>" in fetch(f"{server.url}/{bucket}")[2]
    shown = s3.get_bucket_acl(Bucket=bucket)
    s3.put_bucket_acl(Bucket=bucket, AccessControlPolicy={"Owner": shown["Owner"], "Grants": shown["Grants"][:1]})
    assert fetch(f"{server.url}/{bucket}")[0] == 403
    other = server.client("s3", key="111111111111")
    assert refused(other.get_object, Bucket=bucket, Key="none") == "AccessDenied"
    assert other.get_object(Bucket=bucket, Key="k")["Body"].read() == b"shared"


def test_pages_of_other_origins_are_told_what_they_may(server, s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"data")
    address = f"{server.url}/{bucket}/k"
    ask = {"Origin": "https://app.example.org", "Access_Control_Request_Method": "PUT", "Access_Control_Request_Headers": "content-type, x-amz-meta-a"}
    status, _, body = fetch(address, "OPTIONS", **ask)
    assert status == 403 and b"<Message>CORSResponse: CORS is not enabled for this bucket.</Message>" in body
    rule = {"AllowedOrigins": ["https://*.example.org"], "AllowedMethods": ["GET", "PUT"], "AllowedHeaders": ["*"], "ExposeHeaders": ["ETag"], "MaxAgeSeconds": 300}
    s3.put_bucket_cors(Bucket=bucket, CORSConfiguration={"CORSRules": [rule]})
    status, headers, body = fetch(address, "OPTIONS", **ask)
    assert (status, body) == (200, b"")
    assert headers["Access-Control-Allow-Origin"] == "https://app.example.org"
    assert headers["Access-Control-Allow-Methods"] == "GET, PUT"
    assert headers["Access-Control-Allow-Headers"] == "content-type, x-amz-meta-a"
    assert headers["Access-Control-Max-Age"] == "300" and "Origin" in headers["Vary"]
    assert headers["Access-Control-Allow-Credentials"] == "true"
    status, _, body = fetch(address, "OPTIONS", **{**ask, "Origin": "https://example.com"})
    assert status == 403 and b"This CORS request is not allowed." in body and b"<ResourceType>OBJECT</ResourceType>" in body
    assert fetch(address, "OPTIONS")[0] == 400
    assert b"Bucket not found" in fetch(f"{server.url}/no-such-bucket-here/k", "OPTIONS", **ask)[2]
    # Answers, refusals among them, and presigned ones.
    status, headers, _ = fetch(address, Origin="https://app.example.org")
    assert status == 403 and headers["Access-Control-Allow-Origin"] == "https://app.example.org"
    presigned = s3.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "k"})
    status, headers, body = fetch(presigned, Origin="https://app.example.org")
    assert (status, body) == (200, b"data") and headers["Access-Control-Expose-Headers"] == "ETag"
    assert "Access-Control-Allow-Origin" not in fetch(presigned, Origin="https://example.com")[1]
    assert s3.get_bucket_cors(Bucket=bucket)["CORSRules"] == [rule]
    s3.delete_bucket_cors(Bucket=bucket)
    assert "Access-Control-Allow-Origin" not in fetch(presigned, Origin="https://app.example.org")[1]


def test_a_bucket_is_a_website(server, s3, bucket):
    port = server.url.rsplit(":", 1)[1]
    host = f"{bucket}.s3-website.localhost:{port}"

    def page(path, method="GET", data=None, **headers):
        return fetch(f"{server.url}{path}", method, data, Host=host, **headers)

    status, headers, body = page("/")
    assert status == 404 and b"<li>Code: NoSuchWebsiteConfiguration</li>" in body and headers["Content-Type"].startswith("text/html")
    for key, text in [("index.html", "<h1>home</h1>"), ("docs/index.html", "docs"), ("error.html", "oh no"), ("big.bin", "x" * 300_000)]:
        s3.put_object(Bucket=bucket, Key=key, Body=text.encode(), ContentType="text/html")
    s3.put_object(Bucket=bucket, Key="moved", Body=b"", WebsiteRedirectLocation="/docs/")
    website = {"IndexDocument": {"Suffix": "index.html"}, "ErrorDocument": {"Key": "error.html"}, "RoutingRules": [
        {"Condition": {"KeyPrefixEquals": "old/"}, "Redirect": {"ReplaceKeyPrefixWith": "docs/", "HttpRedirectCode": "302"}},
        {"Condition": {"HttpErrorCodeReturnedEquals": "404", "KeyPrefixEquals": "api/"}, "Redirect": {"HostName": "example.org", "Protocol": "https"}},
    ]}
    s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration=website)
    status, headers, body = page("/")
    assert status == 403 and b"Code: AccessDenied" in body, "it is not for the public yet"
    open_to_all(s3, bucket, "s3:GetObject", "s3:ListBucket")
    status, headers, body = page("/")
    assert (status, body, headers["Content-Type"]) == (200, b"<h1>home</h1>", "text/html")
    assert page("/docs/")[::2] == (200, b"docs")
    status, headers, _ = page("/docs")
    assert (status, headers["Location"]) == (302, "/docs/")
    status, headers, body = page("/none")
    assert (status, body) == (404, b"oh no")
    status, headers, _ = page("/old/a%20b")
    assert (status, headers["Location"]) == (302, f"http://{host}/docs/a%20b")
    status, headers, _ = page("/api/x")
    assert (status, headers["Location"]) == (301, "https://example.org/api/x")
    status, headers, _ = page("/moved")
    assert (status, headers["Location"]) == (301, "/docs/")
    status, headers, body = page("/big.bin", Range="bytes=10-19")
    assert (status, body, headers["Content-Range"]) == (206, b"x" * 10, "bytes 10-19/300000")
    assert len(page("/big.bin")[2]) == 300_000
    etag = page("/")[1]["ETag"]
    assert page("/", If_None_Match=etag)[0] == 304
    status, headers, body = page("/", "HEAD")
    assert (status, body, headers["Content-Length"]) == (200, b"", "13")
    status, _, body = page("/", "POST", data=b"x")
    assert status == 405 and b"MethodNotAllowed" in body
    # The path form.
    assert fetch(f"{server.url}/_aws/s3-website/{bucket}/docs/")[::2] == (200, b"docs")
    assert fetch(f"{server.url}/_aws/s3-website/{bucket}/docs")[1]["Location"] == f"/_aws/s3-website/{bucket}/docs/"
    status, _, body = fetch(f"{server.url}/", Host=f"no-such-bucket.s3-website.localhost:{port}")
    assert status == 404 and b"Code: NoSuchBucket" in body
    s3.put_bucket_website(Bucket=bucket, WebsiteConfiguration={"RedirectAllRequestsTo": {"HostName": "example.org"}})
    assert page("/x?y=1")[1]["Location"] == "http://example.org/x"
    s3.delete_bucket_website(Bucket=bucket)
    assert page("/")[0] == 404


def form(url, fields, file, name="file", filename="pictures/photo.png"):
    boundary = uuid.uuid4().hex
    parts = [f'--{boundary}\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}\r\n'.encode() for k, v in fields.items()]
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="{filename}"\r\nContent-Type: image/png\r\n\r\n'
    body = b"".join(parts) + head.encode() + file + f"\r\n--{boundary}--\r\n".encode()
    return fetch(url, "POST", data=body, Content_Type=f"multipart/form-data; boundary={boundary}")


def test_browsers_upload_with_forms(server, bucket):
    reader, iam = server.client("s3"), server.client("iam")
    iam.create_user(UserName="poster")
    statement = {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}
    iam.put_user_policy(UserName="poster", PolicyName="p", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))
    key = iam.create_access_key(UserName="poster")["AccessKey"]
    for version in ("s3v4", "s3"):
        s3 = boto3.client("s3", endpoint_url=server.url, region_name="us-east-1", aws_access_key_id=key["AccessKeyId"],
                          aws_secret_access_key=key["SecretAccessKey"], config=Config(signature_version=version, s3={"addressing_style": "path"}))
        fields = {"acl": "bucket-owner-full-control", "x-amz-meta-who": "ann", "Content-Type": "image/png"}
        conditions = [{"acl": "bucket-owner-full-control"}, ["starts-with", "$x-amz-meta-who", "a"], ["starts-with", "$Content-Type", "image/"],
                      ["content-length-range", 2, 1_000_000]]
        post = s3.generate_presigned_post(bucket, "up/${filename}", Fields=fields, Conditions=conditions)
        image = bytes(range(256)) * 1500
        status, headers, body = form(post["url"], post["fields"], image)
        assert (status, body) == (204, b""), body
        assert headers["ETag"] == f'"{hashlib.md5(image).hexdigest()}"' and headers["Location"].endswith(f"/{bucket}/up/photo.png")
        got = reader.get_object(Bucket=bucket, Key="up/photo.png")
        assert got["Body"].read() == image and got["Metadata"] == {"who": "ann"} and got["ContentType"] == "image/png"
        for changes, file, code in [
            ({"x-amz-meta-who": "bob"}, image, b"Policy Condition failed"),
            ({"x-amz-meta-other": "1"}, image, b"Extra input fields: x-amz-meta-other"),
            ({"key": "elsewhere"}, image, b"<Code>AccessDenied</Code>"),
            ({}, b"x" * 1_000_001, b"<Code>EntityTooLarge</Code>"),
            ({}, b"x", b"<Code>EntityTooSmall</Code>"),
            ({"policy": base64.b64encode(b"{}").decode()}, image, b"<Code>SignatureDoesNotMatch</Code>"),
        ]:
            status, _, body = form(post["url"], {**post["fields"], **changes}, file)
            assert status in (400, 403) and code in body, body
        expired = s3.generate_presigned_post(bucket, "k", ExpiresIn=-10)
        assert b"Policy expired." in form(expired["url"], expired["fields"], b"x")[2]
        status, _, body = form(post["url"], post["fields"], b"small", name="picture")
        assert status == 400 and b"POST requires exactly one file upload per request." in body
        post = s3.generate_presigned_post(bucket, "created", Fields={"success_action_status": "201"}, Conditions=[{"success_action_status": "201"}])
        status, _, body = form(post["url"], post["fields"], b"made")
        assert status == 201 and f"<Bucket>{bucket}</Bucket><Key>created</Key>".encode() in body
        to = "https://example.org/done?a=1"
        tagging = "<Tagging><TagSet><Tag><Key>team</Key><Value>web</Value></Tag></TagSet></Tagging>"
        post = s3.generate_presigned_post(bucket, "on", Fields={"success_action_redirect": to, "tagging": tagging},
                                          Conditions=[{"success_action_redirect": to}, {"tagging": tagging}])
        status, headers, _ = form(post["url"], post["fields"], b"on")
        assert status == 303 and headers["Location"].startswith(f"{to}&bucket={bucket}&key=on&etag=%22"), headers
        assert reader.get_object_tagging(Bucket=bucket, Key="on")["TagSet"] == [{"Key": "team", "Value": "web"}]
    assert form(f"{server.url}/{bucket}", {"key": "nobody"}, b"x")[0] == 403
    assert fetch(f"{server.url}/{bucket}", "POST", data=b"x", Content_Type="text/plain")[0] == 412
    open_to_all(server.client("s3"), bucket, "s3:PutObject")
    assert form(f"{server.url}/{bucket}", {"key": "nobody"}, b"x")[0] == 204


def test_objects_are_sealed_with_the_customers_key(server, s3, bucket):
    key, other = b"k" * 32, b"o" * 32
    secret = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": key}
    text = b"a secret that is told to nobody " * 10_000
    put = s3.put_object(Bucket=bucket, Key="large", Body=text, **secret)
    assert put["SSECustomerAlgorithm"] == "AES256" and put["SSECustomerKeyMD5"] == base64.b64encode(hashlib.md5(key).digest()).decode()
    assert "ServerSideEncryption" not in put and put["ETag"] != f'"{hashlib.md5(text).hexdigest()}"'
    s3.put_object(Bucket=bucket, Key="small", Body=b"a small secret", **secret)
    s3.put_object(Bucket=bucket, Key="plain", Body=b"no secret")
    for name, expected in [("large", text), ("small", b"a small secret")]:
        assert s3.get_object(Bucket=bucket, Key=name, **secret)["Body"].read() == expected
        assert s3.head_object(Bucket=bucket, Key=name, **secret)["ContentLength"] == len(expected)
        assert s3.get_object(Bucket=bucket, Key=name, Range="bytes=3-9", **secret)["Body"].read() == expected[3:10]
        assert refused(s3.get_object, Bucket=bucket, Key=name) == "InvalidRequest"
        assert refused(s3.get_object, Bucket=bucket, Key=name, SSECustomerAlgorithm="AES256", SSECustomerKey=other) == "AccessDenied"
        assert refused(s3.head_object, Bucket=bucket, Key=name) == "400"
    assert s3.get_object(Bucket=bucket, Key="large", Range="bytes=131000-262200", **secret)["Body"].read() == text[131000:262201]
    assert refused(s3.get_object, Bucket=bucket, Key="plain", **secret) == "InvalidRequest"
    # At rest there is nothing of it.
    for path in server.data.rglob("*"):
        if path.is_file():
            found = path.read_bytes()
            assert b"told to nobody" not in found and b"a small secret" not in found, path
    source = {f"CopySource{k}": v for k, v in secret.items()}
    assert refused(s3.copy_object, Bucket=bucket, Key="copy", CopySource=f"{bucket}/large") == "InvalidRequest"
    s3.copy_object(Bucket=bucket, Key="copy", CopySource=f"{bucket}/large", SSECustomerAlgorithm="AES256", SSECustomerKey=other, **source)
    assert s3.get_object(Bucket=bucket, Key="copy", SSECustomerAlgorithm="AES256", SSECustomerKey=other)["Body"].read() == text
    s3.copy_object(Bucket=bucket, Key="opened", CopySource=f"{bucket}/large", **source)
    assert s3.get_object(Bucket=bucket, Key="opened")["Body"].read() == text
    # In parts.
    upload = s3.create_multipart_upload(Bucket=bucket, Key="parts", **secret)["UploadId"]
    named = {"Bucket": bucket, "Key": "parts", "UploadId": upload}
    bodies = [bytes([n]) * (5 << 20) for n in (1, 2)] + [b"end"]
    assert refused(s3.upload_part, PartNumber=1, Body=b"x", **named) == "InvalidRequest"
    assert refused(s3.upload_part, PartNumber=1, Body=b"x", SSECustomerAlgorithm="AES256", SSECustomerKey=other, **named) == "InvalidRequest"
    parts = [{"PartNumber": n, "ETag": s3.upload_part(PartNumber=n, Body=body, **named, **secret)["ETag"]} for n, body in enumerate(bodies, 1)]
    s3.complete_multipart_upload(MultipartUpload={"Parts": parts}, **named)
    whole = b"".join(bodies)
    assert s3.get_object(Bucket=bucket, Key="parts", **secret)["Body"].read() == whole
    at = (5 << 20) - 5
    assert s3.get_object(Bucket=bucket, Key="parts", Range=f"bytes={at}-{at + 9}", **secret)["Body"].read() == whole[at:at + 10]
    assert s3.get_object(Bucket=bucket, Key="parts", PartNumber=3, **secret)["Body"].read() == b"end"


def test_stacks_have_buckets_with_their_settings(server, s3):
    properties = {
        "BucketName": "stack-of-settings",
        "PublicAccessBlockConfiguration": {"BlockPublicAcls": True, "BlockPublicPolicy": False, "IgnorePublicAcls": True, "RestrictPublicBuckets": False},
        "WebsiteConfiguration": {"IndexDocument": "index.html"},
        "CorsConfiguration": {"CorsRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]}]},
        "VersioningConfiguration": {"Status": "Enabled"},
    }
    statement = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": {"Fn::Sub": "${Site.Arn}/*"}}
    template = {
        "Resources": {
            "Site": {"Type": "AWS::S3::Bucket", "Properties": properties},
            "Open": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": {"Ref": "Site"}, "PolicyDocument": {"Version": "2012-10-17", "Statement": [statement]}}},
        },
        "Outputs": {"Url": {"Value": {"Fn::GetAtt": ["Site", "WebsiteURL"]}}},
    }
    stacks = server.client("cloudformation")
    stacks.create_stack(StackName="site", TemplateBody=json.dumps(template))
    stacks.get_waiter("stack_create_complete").wait(StackName="site", WaiterConfig={"Delay": 1})
    url = stacks.describe_stacks(StackName="site")["Stacks"][0]["Outputs"][0]["OutputValue"]
    assert url == "http://stack-of-settings.s3-website-us-east-1.amazonaws.com"
    assert s3.get_bucket_cors(Bucket="stack-of-settings")["CORSRules"][0]["AllowedOrigins"] == ["*"]
    assert s3.get_bucket_policy_status(Bucket="stack-of-settings")["PolicyStatus"]["IsPublic"]
    put = s3.put_object(Bucket="stack-of-settings", Key="index.html", Body=b"home")
    assert fetch(server.url, Host=urllib.parse.urlparse(url).netloc)[::2] == (200, b"home")
    s3.delete_object(Bucket="stack-of-settings", Key="index.html", VersionId=put["VersionId"])
    stacks.delete_stack(StackName="site")
    stacks.get_waiter("stack_delete_complete").wait(StackName="site", WaiterConfig={"Delay": 1})


def test_stacks_have_buckets_that_tell_queues_age_objects_and_lock_them(server, s3):
    name = "stack-of-rules"
    told = {"Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": {"Fn::GetAtt": ["Told", "Arn"]}, "Condition": {"ArnLike": {"aws:SourceArn": f"arn:aws:s3:::{name}"}}}
    rules = {
        "NotificationConfiguration": {"QueueConfigurations": [{"Event": "s3:ObjectCreated:*", "Queue": {"Fn::GetAtt": ["Told", "Arn"]}, "Filter": {"S3Key": {"Rules": [{"Name": "suffix", "Value": ".txt"}]}}}]},
        "LifecycleConfiguration": {"Rules": [{"Id": "old", "Status": "Enabled", "Prefix": "logs/", "ExpirationInDays": 30}]},
        "ObjectLockConfiguration": {"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 1}}},
    }
    bucket = {"Type": "AWS::S3::Bucket", "DependsOn": "May", "Properties": {"BucketName": name, "ObjectLockEnabled": True, **rules}}
    template = {
        "Resources": {
            "Told": {"Type": "AWS::SQS::Queue"},
            "May": {"Type": "AWS::SQS::QueuePolicy", "Properties": {"Queues": [{"Ref": "Told"}], "PolicyDocument": {"Version": "2012-10-17", "Statement": [told]}}},
            "Kept": bucket,
        },
        "Outputs": {"Queue": {"Value": {"Ref": "Told"}}},
    }
    stacks, queues = server.client("cloudformation"), server.client("sqs")
    stacks.create_stack(StackName="rules", TemplateBody=json.dumps(template))
    stacks.get_waiter("stack_create_complete").wait(StackName="rules", WaiterConfig={"Delay": 1})
    assert s3.get_bucket_lifecycle_configuration(Bucket=name)["Rules"][0]["Expiration"] == {"Days": 30}
    put = s3.put_object(Bucket=name, Key="a.txt", Body=b"x", ChecksumAlgorithm="CRC32")
    assert s3.get_object_retention(Bucket=name, Key="a.txt")["Retention"]["Mode"] == "GOVERNANCE"
    queue = stacks.describe_stacks(StackName="rules")["Stacks"][0]["Outputs"][0]["OutputValue"]
    heard = []
    while "a.txt" not in heard:
        for message in queues.receive_message(QueueUrl=queue, WaitTimeSeconds=10)["Messages"]:
            heard += [record["s3"]["object"]["key"] for record in json.loads(message["Body"]).get("Records", [])]
            queues.delete_message(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"])
    bucket["Properties"] = {"BucketName": name, "ObjectLockEnabled": True}
    stacks.update_stack(StackName="rules", TemplateBody=json.dumps(template))
    stacks.get_waiter("stack_update_complete").wait(StackName="rules", WaiterConfig={"Delay": 1})
    with pytest.raises(ClientError, match="NoSuchLifecycleConfiguration"):
        s3.get_bucket_lifecycle_configuration(Bucket=name)
    assert "QueueConfigurations" not in s3.get_bucket_notification_configuration(Bucket=name)
    assert s3.get_object_lock_configuration(Bucket=name)["ObjectLockConfiguration"] == {"ObjectLockEnabled": "Enabled"}
    s3.delete_object(Bucket=name, Key="a.txt", VersionId=put["VersionId"], BypassGovernanceRetention=True)
    stacks.delete_stack(StackName="rules")
    stacks.get_waiter("stack_delete_complete").wait(StackName="rules", WaiterConfig={"Delay": 1})
