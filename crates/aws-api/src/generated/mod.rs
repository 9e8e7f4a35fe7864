//! The generated services. Written by `cargo xtask codegen`.

pub mod apigateway;
pub mod apigatewaymanagementapi;
pub mod apigatewayv2;
pub mod cloudformation;
pub mod cloudwatch;
pub mod codecommit;
pub mod dynamodb;
pub mod dynamodbstreams;
pub mod ecr;
pub mod events;
pub mod firehose;
pub mod glue;
pub mod iam;
pub mod kinesis;
pub mod lambda;
pub mod logs;
pub mod pipes;
pub mod s3;
pub mod scheduler;
pub mod sns;
pub mod sqs;
pub mod ssm;
pub mod sts;
