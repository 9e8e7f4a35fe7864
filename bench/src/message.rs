//! Requests as the bytes that go over the wire: signed once, sent many times.

use crate::sigv4::{Credentials, Signable, authorization, sha256_hex};
use bytes::Bytes;
use foundation::Timestamp;
use std::net::SocketAddr;

/// The services that the benchmark calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Service {
    /// Amazon API Gateway.
    ApiGateway,
    /// AWS CloudFormation.
    CloudFormation,
    /// Amazon CloudWatch.
    CloudWatch,
    /// Amazon DynamoDB.
    DynamoDb,
    /// Amazon Data Firehose.
    Firehose,
    /// AWS Identity and Access Management.
    Iam,
    /// Amazon Kinesis Data Streams.
    Kinesis,
    /// AWS Lambda.
    Lambda,
    /// Amazon CloudWatch Logs.
    Logs,
    /// Amazon S3.
    S3,
    /// Amazon SNS.
    Sns,
    /// Amazon SQS.
    Sqs,
}

impl Service {
    fn signing_name(self) -> &'static str {
        match self {
            Service::ApiGateway => "apigateway",
            Service::CloudFormation => "cloudformation",
            Service::CloudWatch => "monitoring",
            Service::DynamoDb => "dynamodb",
            Service::Firehose => "firehose",
            Service::Iam => "iam",
            Service::Kinesis => "kinesis",
            Service::Lambda => "lambda",
            Service::Logs => "logs",
            Service::S3 => "s3",
            Service::Sns => "sns",
            Service::Sqs => "sqs",
        }
    }

    fn content_type(self) -> &'static str {
        match self {
            Service::CloudWatch | Service::DynamoDb | Service::Sqs => "application/x-amz-json-1.0",
            Service::CloudFormation | Service::Iam | Service::Sns => {
                "application/x-www-form-urlencoded; charset=utf-8"
            }
            Service::Firehose | Service::Kinesis | Service::Logs => "application/x-amz-json-1.1",
            Service::ApiGateway | Service::Lambda => "application/json",
            Service::S3 => "application/octet-stream",
        }
    }

    /// The header that names the operation, where the protocol has one.
    fn target(self, operation: &str) -> Option<String> {
        match self {
            Service::CloudWatch => Some(format!("GraniteServiceVersion20100801.{operation}")),
            Service::DynamoDb => Some(format!("DynamoDB_20120810.{operation}")),
            Service::Firehose => Some(format!("Firehose_20150804.{operation}")),
            Service::Kinesis => Some(format!("Kinesis_20131202.{operation}")),
            Service::Logs => Some(format!("Logs_20140328.{operation}")),
            Service::Sqs => Some(format!("AmazonSQS.{operation}")),
            Service::ApiGateway
            | Service::CloudFormation
            | Service::Iam
            | Service::Lambda
            | Service::S3
            | Service::Sns => None,
        }
    }
}

/// A request before it is signed.
#[derive(Clone, Debug)]
pub struct Request {
    /// Whose operation it is.
    pub service: Service,
    /// The operation's name.
    pub operation: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, perhaps with one parameter behind a `?`, without characters that need escapes.
    pub path: String,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    /// A request of the protocols that name the operation in a header or in the body.
    pub fn post(service: Service, operation: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Request { service, operation, method: "POST", path: "/".into(), body: body.into() }
    }

    /// The bytes to send to `host`, signed at `now`, with the headers that boto3 sends.
    pub fn signed(&self, host: SocketAddr, credentials: &Credentials, now: Timestamp) -> Bytes {
        let host = host.to_string();
        let date = now.amz_date();
        let target = self.service.target(self.operation);
        let mut headers = vec![("content-type", self.service.content_type()), ("host", &host)];
        // S3 wants to be told.
        let hash = (self.service == Service::S3).then(|| sha256_hex(&self.body));
        headers.extend(hash.as_deref().map(|hash| ("x-amz-content-sha256", hash)));
        headers.push(("x-amz-date", &date));
        headers.extend(target.as_deref().map(|target| ("x-amz-target", target)));
        let authorization = authorization(
            credentials,
            now,
            &Signable {
                method: self.method,
                path: &self.path,
                service: self.service.signing_name(),
                headers: &headers,
                body: &self.body,
            },
        );
        let mut out = format!("{} {} HTTP/1.1\r\n", self.method, self.path);
        let length = self.body.len().to_string();
        headers.extend([
            ("accept-encoding", "identity"),
            ("user-agent", "Boto3/1.43.11 md/Botocore#1.43.11 ua/2.1 os/linux lang/python#3.12"),
            ("amz-sdk-invocation-id", "2f1c3a52-9f3f-4f2e-8d6a-0d5f6b1f7c11"),
            ("amz-sdk-request", "attempt=1"),
            ("authorization", &authorization),
            ("content-length", &length),
        ]);
        for (name, value) in headers {
            out.extend([name, ": ", value, "\r\n"]);
        }
        out.push_str("\r\n");
        let mut bytes = out.into_bytes();
        bytes.extend_from_slice(&self.body);
        bytes.into()
    }
}

/// The bytes of a request that nobody signs, with a JSON body and the headers of a browser's script.
pub fn plain(host: SocketAddr, method: &str, path: &str, body: &str) -> Bytes {
    let length = body.len();
    format!(
        "{method} {path} HTTP/1.1\r\nhost: {host}\r\naccept: application/json\r\n\
         content-type: application/json\r\norigin: http://localhost:8000\r\n\
         user-agent: Mozilla/5.0 (X11; Linux x86_64)\r\ncontent-length: {length}\r\n\r\n{body}"
    )
    .into()
}
