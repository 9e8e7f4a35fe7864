//! Services that speak more than one protocol: what is asked means the same in each, and is answered
//! in the one that it was asked in.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that can not set itself up fails"
)]

mod support;

use aws_api::cloudwatch::{Dimension, MetricDatum, PutMetricDataInput};
use aws_api::sqs::{MessageAttributeValue, SendMessageBatchRequest, SendMessageBatchRequestEntry};
use bytes::Bytes;
use endpoint::Endpoint;
use flate2::Compression;
use flate2::write::GzEncoder;
use foundation::Timestamp;
use http::HeaderMap;
use http_body_util::BodyExt as _;
use std::io::Write as _;
use support::client::Call;
use support::house::ambient;
use support::polyglots::polyglots;

const GRANITE: &str = "GraniteServiceVersion20100801";

/// A metric `m` of `app`, as botocore 1.43 writes it.
const PUT_JSON: &str = r#"{"Namespace": "app", "MetricData": [{"MetricName": "m", "Dimensions": [{"Name": "d", "Value": "v"}], "Timestamp": 1453075200.12, "Value": 1.5}]}"#;
const PUT_CBOR: &str = "a2694e616d657370616365636170706a4d65747269634461746181a46a4d65747269634e616d65616d6a44696d656e73696f6e7381a2644e616d6561646556616c756561766954696d657374616d70c1fb41d5a70ac007ae146556616c7565fb3ff8000000000000";
/// The same with lengths that are told by their ends, and the number in sixteen bits.
const PUT_CBOR_OTHERWISE: &str = "bf694e616d6573706163657f6161627070ff6a4d657472696344617461 9f bf6a4d65747269634e616d65616d6a44696d656e73696f6e739fbf644e616d6561646556616c75656176ffff6954696d657374616d70c1fb41d5a70ac007ae146556616c7565f93e00ff ff ff";
const PUT_FORM: &str = "Action=PutMetricData&Version=2010-08-01&Namespace=app&MetricData.member.1.MetricName=m&MetricData.member.1.Dimensions.member.1.Name=d&MetricData.member.1.Dimensions.member.1.Value=v&MetricData.member.1.Timestamp=2016-01-18T00%3A00%3A00.120000Z&MetricData.member.1.Value=1.5";

fn hex(text: &str) -> Vec<u8> {
    let digits = text.chars().filter_map(|c| c.to_digit(16)).map(|digit| digit as u8);
    digits.collect::<Vec<u8>>().chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

/// A map of texts in CBOR, as our writer has it.
fn document(pairs: &[(&str, &str)]) -> Vec<u8> {
    let mut out = vec![0xbf];
    for text in pairs.iter().flat_map(|(name, value)| [name, value]) {
        match text.len() {
            length @ 0..24 => out.push(0x60 + length as u8),
            length @ 24..256 => out.extend([0x78, length as u8]),
            length => out.extend([0x79, (length >> 8) as u8, length as u8]),
        }
        out.extend(text.bytes());
    }
    out.push(0xff);
    out
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut out = GzEncoder::new(Vec::new(), Compression::fast());
    out.write_all(bytes).unwrap();
    out.finish().unwrap()
}

fn json(operation: &str, body: &str) -> Call {
    let mut call = Call::new("POST", "/", "monitoring");
    call.set("content-type", "application/x-amz-json-1.0");
    call.set("x-amz-target", &format!("{GRANITE}.{operation}"));
    call.body = body.into();
    call
}

fn rpc(operation: &str, body: Vec<u8>) -> Call {
    let path = format!("/service/{GRANITE}/operation/{operation}");
    let mut call = Call::new("POST", &path, "monitoring");
    call.set("smithy-protocol", "rpc-v2-cbor");
    call.set("content-type", "application/cbor");
    call.body = body;
    call
}

fn form(service: &'static str, path: &str, body: &str) -> Call {
    let mut call = Call::new("POST", path, service);
    call.set("content-type", "application/x-www-form-urlencoded; charset=utf-8");
    call.body = body.into();
    call
}

struct Answer {
    status: u16,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The body, with a name in place of the request's id.
    fn text(&self) -> String {
        let id = self.header("x-amzn-requestid");
        String::from_utf8_lossy(&self.body).replace(id, "ID")
    }
}

async fn ask(endpoint: &Endpoint, mut call: Call) -> Answer {
    call.sign();
    let response = endpoint.handle(call.request(), None).await;
    let (head, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    Answer { status: head.status.as_u16(), headers: head.headers, body }
}

#[tokio::test]
async fn a_request_means_the_same_in_every_protocol() {
    let (endpoint, room) = polyglots(ambient());
    let mut packed = json("PutMetricData", "");
    packed.set("content-encoding", "gzip");
    packed.body = gzip(PUT_JSON.as_bytes());
    let mut behind = rpc("PutMetricData", hex(PUT_CBOR));
    behind.target = format!("/metrics{}", behind.target);
    let mut by_host = Call::new("POST", "/", "monitoring");
    by_host.set("host", "monitoring.us-east-1.amazonaws.com");
    by_host.body = PUT_FORM.into();
    let in_query = Call::new("GET", &format!("/?{}", sorted(PUT_FORM)), "monitoring");
    let xml = "<PutMetricDataResponse xmlns=\"http://monitoring.amazonaws.com/doc/2010-08-01/\"><ResponseMetadata><RequestId>ID</RequestId></ResponseMetadata></PutMetricDataResponse>";
    let expected = PutMetricDataInput {
        namespace: "app".into(),
        metric_data: Some(vec![MetricDatum {
            metric_name: "m".into(),
            dimensions: Some(vec![Dimension { name: "d".into(), value: "v".into() }]),
            timestamp: Some(Timestamp::from_millis(1_453_075_200_120)),
            value: Some(1.5),
            ..Default::default()
        }]),
        ..Default::default()
    };
    for (call, kind, body) in [
        (json("PutMetricData", PUT_JSON), "application/x-amz-json-1.0", "{}"),
        (packed, "application/x-amz-json-1.0", "{}"),
        // What has no members is said by nothing at all.
        (rpc("PutMetricData", hex(PUT_CBOR)), "", ""),
        (rpc("PutMetricData", hex(PUT_CBOR_OTHERWISE)), "", ""),
        (behind, "", ""),
        (form("monitoring", "/", PUT_FORM), "text/xml", xml),
        (by_host, "text/xml", xml),
        (in_query, "text/xml", xml),
    ] {
        let answer = ask(&endpoint, call.clone()).await;
        assert_eq!((answer.status, answer.text().as_str()), (200, body), "{call:?}");
        assert_eq!(answer.header("content-type"), kind, "{call:?}");
        let rpc = call.headers.contains_key("smithy-protocol");
        assert_eq!(answer.header("smithy-protocol"), if rpc { "rpc-v2-cbor" } else { "" });
        let put = room.metrics.lock().unwrap().pop();
        assert_eq!(put.as_ref(), Some(&expected), "{call:?}");
    }
}

/// The parameters as a canonical query has them.
fn sorted(form: &str) -> String {
    let mut pairs: Vec<&str> = form.split('&').collect();
    pairs.sort_unstable();
    pairs.join("&")
}

#[tokio::test]
async fn an_answer_is_in_the_protocol_of_the_question() {
    let (endpoint, _room) = polyglots(ambient());
    let cbor = "a6694e616d657370616365636170706a4d65747269634e616d65616d69537461727454696d65c11a569c2b0067456e6454696d65c11a569d7c8066506572696f64183c6a53746174697374696373816353756d";
    let question = r#"{"Namespace": "app", "MetricName": "m", "StartTime": 1453075200, "EndTime": 1453161600, "Period": 60, "Statistics": ["Sum"]}"#;
    let query = "Action=GetMetricStatistics&Version=2010-08-01&Namespace=app&MetricName=m&StartTime=2016-01-18T00:00:00Z&EndTime=2016-01-19T00:00:00Z&Period=60&Statistics.member.1=Sum";
    for (call, expected) in [
        (
            json("GetMetricStatistics", question),
            br#"{"Datapoints":[{"Sum":1.5,"Timestamp":1453075200.5}],"Label":"m"}"#.to_vec(),
        ),
        (
            rpc("GetMetricStatistics", hex(cbor)),
            hex("bf 6a44617461706f696e7473 81 bf 6353756d fb3ff8000000000000 6954696d657374616d70 c1fb41d5a70ac0200000 ff 654c6162656c 616d ff"),
        ),
        (
            form("monitoring", "/", query),
            b"<GetMetricStatisticsResponse xmlns=\"http://monitoring.amazonaws.com/doc/2010-08-01/\"><GetMetricStatisticsResult><Datapoints><member><Sum>1.5</Sum><Timestamp>2016-01-18T00:00:00.500Z</Timestamp></member></Datapoints><Label>m</Label></GetMetricStatisticsResult><ResponseMetadata><RequestId>ID</RequestId></ResponseMetadata></GetMetricStatisticsResponse>".to_vec(),
        ),
    ] {
        let answer = ask(&endpoint, call.clone()).await;
        let body = if answer.header("content-type") == "text/xml" {
            answer.text().into()
        } else {
            answer.body.to_vec()
        };
        assert_eq!((answer.status, body), (200, expected), "{call:?}");
    }
    // An operation without input may be asked for by nothing.
    let answer = ask(&endpoint, rpc("ListMetrics", Vec::new())).await;
    assert_eq!(answer.status, 501);
}

const DENIED: &str = "User: arn:aws:iam::000000000000:root is not authorized to perform: cloudwatch:PutMetricData on resource: forbidden because no identity-based policy allows the cloudwatch:PutMetricData action";

#[tokio::test]
async fn errors_have_the_codes_of_each_protocol() {
    let (endpoint, _room) = polyglots(ambient());
    let put = |namespace: &str| {
        [
            json("PutMetricData", &format!(r#"{{"Namespace":"{namespace}"}}"#)),
            rpc("PutMetricData", document(&[("Namespace", namespace)])),
            form(
                "monitoring",
                "/",
                &format!("Action=PutMetricData&Version=2010-08-01&Namespace={namespace}"),
            ),
        ]
    };
    let each = |operation: &str| {
        [
            json(operation, "{}"),
            rpc(operation, vec![0xa0]),
            form("monitoring", "/", &format!("Action={operation}&Version=2010-08-01")),
        ]
    };
    let unknown = put("app").map(|call| Call { key: "AKIANOBODY".into(), ..call });
    let internal =
        "The request processing has failed because of an unknown error, exception or failure.";
    let null = "1 validation error detected: Value null at 'namespace' failed to satisfy constraint: Member must not be null";
    let pattern = "1 validation error detected: Value ':' at 'namespace' failed to satisfy constraint: Member must satisfy regular expression pattern: [^:].*";
    let token = "The security token included in the request is invalid.";
    let unserved =
        "Millstream does not implement Amazon CloudWatch's operation PutInsightRule yet.";
    let refused = "The parameter Namespace must not be refused.";
    for (calls, statuses, kind, code, fault, message) in [
        (
            put("refused"),
            [400; 3],
            "com.amazonaws.cloudwatch#InvalidParameterValueException",
            "InvalidParameterValue",
            "Sender",
            refused,
        ),
        (
            put("broken"),
            [500; 3],
            "com.amazon.coral.service#InternalFailure",
            "InternalFailure",
            "Receiver",
            internal,
        ),
        (
            put("forbidden"),
            [400, 400, 403],
            "com.amazon.coral.service#AccessDeniedException",
            "AccessDenied",
            "Sender",
            DENIED,
        ),
        (
            put(":"),
            [400; 3],
            "com.amazon.coral.validate#ValidationException",
            "ValidationError",
            "Sender",
            pattern,
        ),
        (
            each("PutMetricData"),
            [400; 3],
            "com.amazon.coral.validate#ValidationException",
            "ValidationError",
            "Sender",
            null,
        ),
        (
            each("PutInsightRule"),
            [501; 3],
            "com.amazon.coral.service#NotImplemented",
            "NotImplemented",
            "Receiver",
            unserved,
        ),
        (
            unknown,
            [400, 400, 403],
            "com.amazon.coral.service#UnrecognizedClientException",
            "InvalidClientTokenId",
            "Sender",
            token,
        ),
    ] {
        let [in_json, in_cbor, in_query] = calls;
        let header = format!("{code};{fault}");
        let answer = ask(&endpoint, in_json).await;
        let expected = format!(r#"{{"__type":"{kind}","message":"{message}"}}"#);
        assert_eq!((answer.status, answer.text()), (statuses[0], expected));
        assert_eq!(answer.header("x-amzn-query-error"), header);
        let answer = ask(&endpoint, in_cbor).await;
        let expected = document(&[("__type", kind), ("message", message)]);
        assert_eq!((answer.status, &answer.body[..]), (statuses[1], &expected[..]), "{kind}");
        assert_eq!(answer.header("x-amzn-query-error"), header);
        assert_eq!(answer.header("content-type"), "application/cbor");
        assert_eq!(answer.header("smithy-protocol"), "rpc-v2-cbor");
        let answer = ask(&endpoint, in_query).await;
        let expected = format!(
            "<ErrorResponse xmlns=\"http://monitoring.amazonaws.com/doc/2010-08-01/\"><Error><Type>{fault}</Type><Code>{code}</Code><Message>{message}</Message></Error><RequestId>ID</RequestId></ErrorResponse>"
        );
        assert_eq!((answer.status, answer.text()), (statuses[2], expected));
        assert_eq!(answer.header("x-amzn-query-error"), "");
    }
}

#[tokio::test]
async fn what_can_not_be_read_is_told_in_its_own_protocol() {
    let (endpoint, room) = polyglots(ambient());
    let packed = |body: Vec<u8>| {
        let mut call = json("PutMetricData", "");
        call.set("content-encoding", "gzip");
        call.body = body;
        call
    };
    for (call, status, told) in [
        (json("PutMetricData", "{"), 400, "com.amazon.coral.service#SerializationException"),
        (json("Brew", "{}"), 400, "com.amazon.coral.service#UnknownOperationException"),
        (rpc("PutMetricData", vec![0xff]), 400, "com.amazon.coral.service#SerializationException"),
        (rpc("Brew", vec![0xa0]), 400, "com.amazon.coral.service#UnknownOperationException"),
        (
            form("monitoring", "/", "Action=Brew&Version=2010-08-01"),
            400,
            "<Code>InvalidAction</Code>",
        ),
        (form("monitoring", "/", "Version=2010-08-01"), 400, "<Code>MissingAction</Code>"),
        (packed(PUT_JSON.into()), 400, "not compressed as its Content-Encoding says"),
        (packed(gzip(&vec![b' '; 17 << 20])), 413, "RequestEntityTooLarge"),
    ] {
        let answer = ask(&endpoint, call.clone()).await;
        assert_eq!(answer.status, status, "{}", answer.text());
        assert!(answer.text().contains(told), "{}", answer.text());
    }
    // Moments that are none.
    for moment in ["f97e00", "f97c00", "fb7ff0000000000000"] {
        let body = PUT_CBOR.replace("c1fb41d5a70ac007ae14", &format!("c1{moment}"));
        assert_ne!(body, PUT_CBOR);
        let answer = ask(&endpoint, rpc("PutMetricData", hex(&body))).await;
        assert_eq!(answer.status, 400, "{moment}");
    }
    assert_eq!(room.metrics.lock().unwrap().len(), 0);
}

#[tokio::test]
async fn all_that_an_error_has_to_say_is_said() {
    let (endpoint, _room) = polyglots(ambient());
    let wrong = [("DashboardName", "d"), ("DashboardBody", "{")];
    let answer = ask(&endpoint, rpc("PutDashboard", document(&wrong))).await;
    assert_eq!(answer.header("x-amzn-query-error"), "InvalidParameterInput;Sender");
    let text = answer.text();
    assert!(text.contains("com.amazonaws.cloudwatch#DashboardInvalidInputError"), "{text}");
    assert!(text.contains("/widgets"), "{text}");
    let query = "Action=PutDashboard&Version=2010-08-01&DashboardName=d&DashboardBody=%7B";
    let text = ask(&endpoint, form("monitoring", "/", query)).await.text();
    assert!(text.contains("<Code>InvalidParameterInput</Code>"), "{text}");
    let detail = "<dashboardValidationMessages><member><DataPath>/widgets</DataPath><Message>{</Message></member></dashboardValidationMessages>";
    assert!(text.contains(detail), "{text}");
}

/// A batch of two, as botocore 1.31 wrote it.
const BATCH: &str = "Action=SendMessageBatch&Version=2012-11-05&SendMessageBatchRequestEntry.1.Id=a&SendMessageBatchRequestEntry.1.MessageBody=one&SendMessageBatchRequestEntry.1.MessageAttribute.1.Name=colour&SendMessageBatchRequestEntry.1.MessageAttribute.1.Value.StringValue=red&SendMessageBatchRequestEntry.1.MessageAttribute.1.Value.DataType=String&SendMessageBatchRequestEntry.2.Id=b&SendMessageBatchRequestEntry.2.MessageBody=two";

#[tokio::test]
async fn queues_are_spoken_with_in_query() {
    let (endpoint, room) = polyglots(ambient());
    let url = "http://localhost/000000000000/q";
    let named = format!("{BATCH}&QueueUrl=http%3A%2F%2Flocalhost%2F000000000000%2Fq");
    let colour = MessageAttributeValue {
        data_type: "String".into(),
        string_value: Some("red".into()),
        ..Default::default()
    };
    let entry = |id: &str, body: &str| SendMessageBatchRequestEntry {
        id: id.into(),
        message_body: body.into(),
        ..Default::default()
    };
    let first = SendMessageBatchRequestEntry {
        message_attributes: Some([("colour".to_owned(), colour)].into()),
        ..entry("a", "one")
    };
    let expected =
        SendMessageBatchRequest { queue_url: url.into(), entries: vec![first, entry("b", "two")] };
    let namespace = "http://queue.amazonaws.com/doc/2012-11-05/";
    let sent = |id: &str, body: &str| {
        format!(
            "<SendMessageBatchResultEntry><Id>{id}</Id><MD5OfMessageBody>{body}</MD5OfMessageBody><MessageId>m</MessageId></SendMessageBatchResultEntry>"
        )
    };
    let answered = format!(
        "<SendMessageBatchResponse xmlns=\"{namespace}\"><SendMessageBatchResult>{}{}</SendMessageBatchResult><ResponseMetadata><RequestId>ID</RequestId></ResponseMetadata></SendMessageBatchResponse>",
        sent("a", "one"),
        sent("b", "two"),
    );
    for call in [form("sqs", "/", &named), form("sqs", "/000000000000/q", BATCH)] {
        let answer = ask(&endpoint, call).await;
        assert_eq!((answer.status, answer.text()), (200, answered.clone()));
        assert_eq!(room.messages.lock().unwrap().pop().as_ref(), Some(&expected));
    }
    let message = "<Message><Attribute><Name>SenderId</Name><Value>me</Value></Attribute><Body>http://localhost/0/q</Body><MessageAttribute><Name>colour</Name><Value><DataType>String</DataType><StringValue>red</StringValue></Value></MessageAttribute></Message>";
    let get = Call::new("GET", "/0/q?Action=ReceiveMessage&Version=2012-11-05", "sqs");
    assert_eq!(
        ask(&endpoint, get).await.text(),
        format!(
            "<ReceiveMessageResponse xmlns=\"{namespace}\"><ReceiveMessageResult>{message}{message}</ReceiveMessageResult><ResponseMetadata><RequestId>ID</RequestId></ResponseMetadata></ReceiveMessageResponse>"
        )
    );
    let purge = form("sqs", "/0/q", "Action=PurgeQueue&Version=2012-11-05");
    assert_eq!(
        ask(&endpoint, purge).await.text(),
        format!(
            "<PurgeQueueResponse xmlns=\"{namespace}\"><ResponseMetadata><RequestId>ID</RequestId></ResponseMetadata></PurgeQueueResponse>"
        )
    );
    let error = |code: &str, message: &str| {
        format!(
            "<ErrorResponse xmlns=\"{namespace}\"><Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error><RequestId>ID</RequestId></ErrorResponse>"
        )
    };
    for (call, code, message) in [
        (
            form("sqs", "/0/absent", BATCH),
            "AWS.SimpleQueueService.NonExistentQueue",
            "The specified queue does not exist.",
        ),
        (
            form("sqs", "/", "Action=PurgeQueue&Version=2012-11-05"),
            "MissingParameter",
            "The request must contain the parameter QueueUrl.",
        ),
        (
            form("sqs", "/", "Action=Brew&Version=2012-11-05"),
            "InvalidAction",
            "Could not find operation Brew for version 2012-11-05",
        ),
    ] {
        let answer = ask(&endpoint, call).await;
        assert_eq!((answer.status, answer.text()), (400, error(code, message)));
    }
}
