"""
AWS's SDKs for Ruby and Go in functions, as the system's packages have them: by their role, and no further than that goes.
Both are older than AWS_ENDPOINT_URL: they call AWS's own host names, which lead to the server inside.
"""

import textwrap

import building
import pytest

RUBY = """
    require 'aws-sdk-s3'
    CLIENT = Aws::S3::Client.new
    def handler(event:, context:)
      read = CLIENT.get_object(bucket: event['bucket'], key: 'seen').body.read
      { read: read, delete: attempt { CLIENT.delete_object(bucket: event['bucket'], key: 'seen') },
        list: CLIENT.list_objects_v2(bucket: event['bucket']).contents.map(&:key) }
    end
    def attempt
      yield
      'done'
    rescue Aws::S3::Errors::ServiceError => e
      e.code
    end
"""


@pytest.fixture(scope="module")
def role(server):
    return server.role(
        "sdks",
        {"Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"], "Resource": ["arn:aws:s3:::read-in-ruby", "arn:aws:s3:::read-in-ruby/*"]},
        {"Effect": "Allow", "Action": "dynamodb:GetItem", "Resource": "arn:aws:dynamodb:us-east-1:*:table/read-in-go"},
        managed=("service-role/AWSLambdaBasicExecutionRole",),
    )


def function(server, role, name, runtime, handler, code):
    server.client("lambda").create_function(
        FunctionName=name, Runtime=runtime, Handler=handler, Role=role, Code={"ZipFile": code}, Timeout=60, MemorySize=512
    )


def test_ruby_reads_a_bucket_and_does_not_write_to_it(server, role):
    s3 = server.client("s3")
    s3.create_bucket(Bucket="read-in-ruby")
    s3.put_object(Bucket="read-in-ruby", Key="seen", Body="of the bucket, ü".encode())
    function(server, role, "sdk-ruby", "ruby3.3", "function.handler", building.archive({"function.rb": textwrap.dedent(RUBY)}))
    for _ in range(2):
        error, seen, _ = server.invoke("sdk-ruby", {"bucket": "read-in-ruby"})
        assert (error, seen) == (None, {"read": "of the bucket, ü", "delete": "AccessDenied", "list": ["seen"]})
    assert s3.get_object(Bucket="read-in-ruby", Key="seen")["ContentLength"] == 17


def test_go_reads_a_table_and_does_not_write_to_it(server, role):
    dynamodb = server.client("dynamodb")
    for table in ("read-in-go", "hidden"):
        dynamodb.create_table(
            TableName=table,
            BillingMode="PAY_PER_REQUEST",
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        )
        dynamodb.get_waiter("table_exists").wait(TableName=table)
        dynamodb.put_item(TableName=table, Item={"id": {"S": "seen"}, "text": {"S": "of the table, ü"}})
    function(server, role, "sdk-go", "provided.al2023", "any", building.archive({"bootstrap": building.go_with_sdk()}))
    for _ in range(2):
        error, seen, _ = server.invoke("sdk-go", {"table": "read-in-go"})
        assert (error, seen) == (None, {"read": "of the table, ü", "delete": "AccessDeniedException"})
    assert server.invoke("sdk-go", {"table": "hidden"})[:2] == (None, {"read": "AccessDeniedException"})
    assert "Item" in dynamodb.get_item(TableName="read-in-go", Key={"id": {"S": "seen"}})
