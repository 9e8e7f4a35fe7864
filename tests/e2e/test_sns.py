"""Topics: what is published arrives where it is wanted, signed, in order where that is asked for, across a kill."""

import base64
import http.server
import json
import subprocess
import threading
import urllib.error
import urllib.request

import pytest
from botocore.exceptions import ClientError
from conftest import document, until

ACCOUNT = "000000000000"


def arn(service, name):
    return f"arn:aws:{service}:us-east-1:{ACCOUNT}:{name}"


def refused(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    return caught.value.response["Error"]


def queue(server, name, topic=None, **attributes):
    """A queue that takes what the topic sends; its URL."""
    if topic:
        allowed = {
            "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage",
            "Resource": arn("sqs", name), "Condition": {"ArnEquals": {"aws:SourceArn": topic}},
        }
        attributes["Policy"] = document(allowed)
    return server.client("sqs").create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]


def receive(server, url, count=1):
    """Messages, taken out."""
    sqs, got = server.client("sqs"), []

    def more():
        answer = sqs.receive_message(
            QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=2, MessageAttributeNames=["All"], AttributeNames=["All"]
        )
        for message in answer.get("Messages", []):
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            got.append(message)
        return len(got) >= count

    until(f"{count} messages in {url}", more)
    return got


class Endpoint:
    """An HTTP endpoint that keeps what it is told, and answers with `status`."""

    def __init__(self, port=0):
        self.told, self.status = [], 200
        endpoint = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                endpoint.told.append((self.headers, body.decode()))
                self.send_response(endpoint.status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/hook"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def fetch(url):
    with urllib.request.urlopen(url) as answer:
        return answer.read().decode()


def is_signed(message, directory):
    """As AWS documents it: the members in this order, under the certificate's key."""
    names = ["Message", "MessageId", "Subject", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"]
    if message["Type"] == "Notification":
        names = [name for name in names if name not in ("SubscribeURL", "Token")]
    (directory / "text").write_text("".join(f"{name}\n{message[name]}\n" for name in names if name in message))
    (directory / "signature").write_bytes(base64.b64decode(message["Signature"]))
    (directory / "certificate.pem").write_text(fetch(message["SigningCertURL"]))
    key = subprocess.run(
        ["openssl", "x509", "-in", "certificate.pem", "-noout", "-pubkey"], cwd=directory, capture_output=True, check=True
    )
    (directory / "key.pem").write_bytes(key.stdout)
    digest = {"1": "-sha1", "2": "-sha256"}[message["SignatureVersion"]]
    verify = ["openssl", "dgst", digest, "-verify", "key.pem", "-signature", "signature", "text"]
    return subprocess.run(verify, cwd=directory, capture_output=True).returncode == 0


@pytest.fixture(scope="module")
def sns(server):
    return server.client("sns")


def test_a_message_goes_to_many_queues_signed(server, sns, tmp_path):
    topic = sns.create_topic(Name="news", Tags=[{"Key": "a", "Value": "1"}])["TopicArn"]
    assert topic == arn("sns", "news")
    urls = []
    for n in range(20):
        urls.append(queue(server, f"news-{n}", topic))
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn("sqs", f"news-{n}"))
    attribute = {"kind": {"DataType": "String", "StringValue": "greeting"}}
    sent = sns.publish(TopicArn=topic, Message="hello\n", Subject="Hi", MessageAttributes=attribute)
    for url in urls:
        [message] = receive(server, url)
        body = json.loads(message["Body"])
        assert (body["Message"], body["Subject"], body["MessageId"]) == ("hello\n", "Hi", sent["MessageId"])
        assert body["MessageAttributes"] == {"kind": {"Type": "String", "Value": "greeting"}}
    assert is_signed(body, tmp_path)
    assert not is_signed({**body, "Message": "hullo\n"}, tmp_path)
    sns.set_topic_attributes(TopicArn=topic, AttributeName="SignatureVersion", AttributeValue="2")
    sns.publish(TopicArn=topic, Message="again")
    body = json.loads(receive(server, urls[0])[0]["Body"])
    assert body["SignatureVersion"] == "2" and is_signed(body, tmp_path)
    shown = sns.get_topic_attributes(TopicArn=topic)["Attributes"]
    assert shown["SubscriptionsConfirmed"] == "20"
    assert json.loads(shown["EffectiveDeliveryPolicy"])["http"]["defaultHealthyRetryPolicy"]["numRetries"] == 3
    assert len(sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"]) == 20
    assert sns.list_tags_for_resource(ResourceArn=topic)["Tags"] == [{"Key": "a", "Value": "1"}]


def test_errors_have_the_codes_that_clients_know(sns):
    topic = sns.create_topic(Name="errors")["TopicArn"]
    for call, code in [
        (lambda: sns.publish(TopicArn=topic + "x", Message="m"), "NotFound"),
        (lambda: sns.publish(TopicArn=topic, Message=""), "InvalidParameter"),
        (lambda: sns.publish(PhoneNumber="+491701234567", Message="m"), "InvalidParameter"),
        (lambda: sns.create_topic(Name="a b"), "InvalidParameter"),
        (lambda: sns.subscribe(TopicArn=topic, Protocol="sms", Endpoint="+491701234567"), "InvalidParameter"),
        (lambda: sns.get_subscription_attributes(SubscriptionArn=topic + ":1"), "NotFound"),
        (lambda: sns.list_tags_for_resource(ResourceArn=topic + "x"), "ResourceNotFound"),
        (lambda: sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=[]), "EmptyBatchRequest"),
        (lambda: sns.create_platform_application(Name="a", Platform="GCM", Attributes={}), "NotImplemented"),
    ]:
        assert refused(call)["Code"] == code


def test_filters_raw_delivery_and_dead_letters(server, sns):
    topic = sns.create_topic(Name="orders")["TopicArn"]
    red, dead = queue(server, "red", topic), queue(server, "dead", topic)
    policy = json.dumps({"colour": ["red"], "size": [{"numeric": [">", 1]}]})
    sns.subscribe(
        TopicArn=topic, Protocol="sqs", Endpoint=arn("sqs", "red"),
        Attributes={"RawMessageDelivery": "true", "FilterPolicy": policy},
    )
    # Nobody lets the topic send there.
    queue(server, "closed")
    redrive = json.dumps({"deadLetterTargetArn": arn("sqs", "dead")})
    closed = sns.subscribe(
        TopicArn=topic, Protocol="sqs", Endpoint=arn("sqs", "closed"), Attributes={"RedrivePolicy": redrive}
    )["SubscriptionArn"]
    text = lambda value: {"DataType": "String", "StringValue": value}
    number = lambda value: {"DataType": "Number", "StringValue": value}
    for n, (colour, size) in enumerate([("red", "2"), ("red", "1"), ("blue", "2"), ("red", "1e1")]):
        sns.publish(TopicArn=topic, Message=str(n), MessageAttributes={"colour": text(colour), "size": number(size)})
    got = receive(server, red, 2)
    assert sorted(message["Body"] for message in got) == ["0", "3"]
    assert got[0]["MessageAttributes"]["colour"]["StringValue"] == "red"
    letters = receive(server, dead, 4)
    assert sorted(json.loads(letter["Body"])["Message"] for letter in letters) == ["0", "1", "2", "3"]
    assert letters[0]["MessageAttributes"]["ErrorCode"]["StringValue"] == "AccessDenied"
    shown = sns.get_subscription_attributes(SubscriptionArn=closed)["Attributes"]
    assert json.loads(shown["RedrivePolicy"]) == json.loads(redrive)
    error = refused(
        sns.set_subscription_attributes, SubscriptionArn=closed, AttributeName="FilterPolicy", AttributeValue='{"a":{"b":["c"]}}'
    )
    assert error["Message"].endswith("Filter policy scope MessageAttributes does not support nested filter policy")


def test_fifo_topics_keep_order_and_say_nothing_twice(server, sns):
    topic = sns.create_topic(Name="line.fifo", Attributes={"FifoTopic": "true", "ContentBasedDeduplication": "true"})["TopicArn"]
    url = queue(server, "line.fifo", topic, FifoQueue="true")
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn("sqs", "line.fifo"), Attributes={"RawMessageDelivery": "true"})
    numbers = []
    for n in range(10):
        entries = [{"Id": group, "Message": f"{group}{n}", "MessageGroupId": group} for group in "ab"]
        told = sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=entries)["Successful"]
        numbers += [one["SequenceNumber"] for one in told]
    assert numbers == sorted(set(numbers))
    again = sns.publish(TopicArn=topic, Message="a0", MessageGroupId="a")
    assert again["SequenceNumber"] == numbers[0]
    got = receive(server, url, 20)
    for group in "ab":
        of = [message["Body"] for message in got if message["Attributes"]["MessageGroupId"] == group]
        assert of == [f"{group}{n}" for n in range(10)]


def test_an_endpoint_confirms_hears_and_leaves_by_links(server, sns, tmp_path):
    topic = sns.create_topic(Name="hooks")["TopicArn"]
    endpoint = Endpoint()
    told = sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=endpoint.url)
    assert told["SubscriptionArn"] == "pending confirmation"
    until("the endpoint is asked", lambda: endpoint.told)
    headers, body = endpoint.told.pop()
    assert headers["x-amz-sns-message-type"] == "SubscriptionConfirmation"
    asked = json.loads(body)
    assert is_signed(asked, tmp_path)
    answer = fetch(asked["SubscribeURL"])
    assert "<SubscriptionArn>" in answer and "http://sns.amazonaws.com/doc/2010-03-31/" in answer
    sns.publish(TopicArn=topic, Message="hello")
    until("the endpoint is told", lambda: endpoint.told)
    headers, body = endpoint.told.pop()
    message = json.loads(body)
    assert (headers["x-amz-sns-topic-arn"], message["Message"]) == (topic, "hello")
    fetch(message["UnsubscribeURL"])
    until("the endpoint is told of its end", lambda: endpoint.told)
    headers, body = endpoint.told.pop()
    assert headers["x-amz-sns-message-type"] == "UnsubscribeConfirmation"
    assert sns.get_topic_attributes(TopicArn=topic)["Attributes"]["SubscriptionsDeleted"] == "1"
    # Other operations want a signature.
    with pytest.raises(urllib.error.HTTPError) as caught:
        fetch(f"{server.url}/?Action=DeleteTopic&TopicArn={topic}&Version=2010-03-31")
    assert caught.value.code == 403
    endpoint.close()


def test_mails_are_kept_and_shown(server, sns):
    topic = sns.create_topic(Name="letters")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="who@example.org")
    mails = lambda: json.loads(fetch(f"{server.url}/_millstream/mail"))["mails"]
    until("a mail asks", mails)
    body = mails()[0]["body"]
    fetch(next(line for line in body.splitlines() if "Action=ConfirmSubscription" in line))
    sns.publish(TopicArn=topic, Message="Dear you", Subject="News")
    until("the mail is there", lambda: mails()[0]["subject"] == "News")
    assert mails()[0]["to"] == "who@example.org"


HEARS = """
    import boto3

    def handler(event, context):
        record = event["Records"][0]
        boto3.client("dynamodb").put_item(TableName="heard", Item={
            "key": {"S": record["Sns"]["Message"]},
            "source": {"S": record["EventSource"]},
        })
        if record["Sns"]["Message"] == "fail":
            raise ValueError("as asked")
"""


@pytest.fixture(scope="module")
def heard(server):
    server.client("dynamodb").create_table(
        TableName="heard", BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "key", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "key", "KeyType": "HASH"}],
    )
    allowed = [
        {"Effect": "Allow", "Action": "dynamodb:PutItem", "Resource": "*"},
        {"Effect": "Allow", "Action": ["sns:Publish", "sqs:SendMessage"], "Resource": "*"},
    ]
    role = server.role("heard", *allowed, managed=("service-role/AWSLambdaBasicExecutionRole",))
    server.function("heard", HEARS, role, Timeout=30)
    return arn("lambda", "function:heard")


def test_functions_hear_what_their_policies_let_them(server, sns, heard):
    topic = sns.create_topic(Name="calls")["TopicArn"]
    functions = server.client("lambda")
    functions.add_permission(
        FunctionName="heard", StatementId="topic", Action="lambda:InvokeFunction", Principal="sns.amazonaws.com", SourceArn=topic
    )
    sns.subscribe(TopicArn=topic, Protocol="lambda", Endpoint=heard)
    sns.publish(TopicArn=topic, Message="hello")
    table = server.client("dynamodb")
    found = until("the function has heard", lambda: table.get_item(TableName="heard", Key={"key": {"S": "hello"}}).get("Item"))
    assert found["source"]["S"] == "aws:sns"


def test_a_bucket_and_a_function_tell_a_topic(server, sns, heard):
    topic = sns.create_topic(Name="told")["TopicArn"]
    url = queue(server, "told", topic)
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn("sqs", "told"))
    s3 = server.client("s3")
    s3.create_bucket(Bucket="tells")
    rule = {"TopicArn": topic, "Events": ["s3:ObjectCreated:*"]}
    configure = lambda: s3.put_bucket_notification_configuration(
        Bucket="tells", NotificationConfiguration={"TopicConfigurations": [rule]}
    )
    assert refused(configure)["Message"] == "Unable to validate the following destination configurations"
    allowed = {
        "Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": "SNS:Publish", "Resource": topic,
        "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:s3:::tells"}},
    }
    sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=document(allowed))
    configure()
    test = json.loads(receive(server, url)[0]["Body"])
    assert (test["Subject"], json.loads(test["Message"])["Event"]) == ("Amazon S3 Notification", "s3:TestEvent")
    s3.put_object(Bucket="tells", Key="a", Body=b"x")
    told = json.loads(json.loads(receive(server, url)[0]["Body"])["Message"])
    assert told["Records"][0]["eventName"] == "ObjectCreated:Put"
    functions = server.client("lambda")
    functions.put_function_event_invoke_config(
        FunctionName="heard", MaximumRetryAttempts=0,
        DestinationConfig={"OnFailure": {"Destination": topic}, "OnSuccess": {"Destination": arn("sqs", "told")}},
    )
    event = {"Records": [{"EventSource": "aws:sns", "Sns": {"Message": "fail"}}]}
    functions.invoke(FunctionName="heard", InvocationType="Event", Payload=json.dumps(event))
    failed = json.loads(json.loads(receive(server, url)[0]["Body"])["Message"])
    assert failed["requestContext"]["condition"] == "RetriesExhausted"
    event["Records"][0]["Sns"]["Message"] = "fine"
    functions.invoke(FunctionName="heard", InvocationType="Event", Payload=json.dumps(event))
    assert json.loads(receive(server, url)[0]["Body"])["requestContext"]["condition"] == "Success"


def test_what_was_acknowledged_arrives_after_a_kill(server, sns):
    topic = sns.create_topic(Name="lasting")["TopicArn"]
    endpoint = Endpoint()
    port = endpoint.server.server_address[1]
    retries = {"healthyRetryPolicy": {"minDelayTarget": 1, "maxDelayTarget": 1, "numRetries": 60}}
    sns.subscribe(
        TopicArn=topic, Protocol="http", Endpoint=endpoint.url, Attributes={"DeliveryPolicy": json.dumps(retries)}
    )
    until("the endpoint is asked", lambda: endpoint.told)
    fetch(json.loads(endpoint.told.pop()[1])["SubscribeURL"])
    endpoint.close()
    sent = {sns.publish(TopicArn=topic, Message=str(n))["MessageId"] for n in range(30)}
    server.kill()
    server.start()
    endpoint = Endpoint(port)
    arrived = lambda: {headers["x-amz-sns-message-id"] for headers, _ in endpoint.told}
    until("all have arrived", lambda: arrived() == sent)
    endpoint.close()


TEMPLATE = {
    "Resources": {
        "Dead": {"Type": "AWS::SQS::Queue"},
        "Queue": {"Type": "AWS::SQS::Queue"},
        "Lets": {
            "Type": "AWS::SQS::QueuePolicy",
            "Properties": {
                "Queues": [{"Ref": "Queue"}],
                "PolicyDocument": {"Version": "2012-10-17", "Statement": [{
                    "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Resource": "*",
                }]},
            },
        },
        "Topic": {
            "Type": "AWS::SNS::Topic",
            "Properties": {
                "DisplayName": "Stack",
                "Subscription": [{"Protocol": "email", "Endpoint": "who@example.org"}],
            },
        },
        "Subscription": {
            "Type": "AWS::SNS::Subscription",
            "Properties": {
                "TopicArn": {"Ref": "Topic"}, "Protocol": "sqs", "Endpoint": {"Fn::GetAtt": ["Queue", "Arn"]},
                "RawMessageDelivery": True, "FilterPolicyScope": "MessageBody", "FilterPolicy": {"n": [1]},
                "RedrivePolicy": {"deadLetterTargetArn": {"Fn::GetAtt": ["Dead", "Arn"]}},
            },
        },
        "Policy": {
            "Type": "AWS::SNS::TopicPolicy",
            "Properties": {
                "Topics": [{"Ref": "Topic"}],
                "PolicyDocument": {"Version": "2012-10-17", "Statement": [{
                    "Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sns:Publish",
                    "Resource": {"Ref": "Topic"},
                }]},
            },
        },
    },
    "Outputs": {
        "Topic": {"Value": {"Ref": "Topic"}},
        "Name": {"Value": {"Fn::GetAtt": ["Topic", "TopicName"]}},
        "Queue": {"Value": {"Ref": "Queue"}},
    },
}


def test_stacks_have_topics(server, sns):
    stacks = server.client("cloudformation")
    stacks.create_stack(StackName="topics", TemplateBody=json.dumps(TEMPLATE))
    stacks.get_waiter("stack_create_complete").wait(StackName="topics", WaiterConfig={"Delay": 1})
    outputs = {o["OutputKey"]: o["OutputValue"] for o in stacks.describe_stacks(StackName="topics")["Stacks"][0]["Outputs"]}
    topic = outputs["Topic"]
    assert topic.endswith(":" + outputs["Name"])
    for n in (0, 1):
        sns.publish(TopicArn=topic, Message=json.dumps({"n": n}))
    assert [message["Body"] for message in receive(server, outputs["Queue"])] == ['{"n": 1}']
    stacks.delete_stack(StackName="topics")
    stacks.get_waiter("stack_delete_complete").wait(StackName="topics", WaiterConfig={"Delay": 1})
    assert topic not in [one["TopicArn"] for one in sns.list_topics()["Topics"]]
