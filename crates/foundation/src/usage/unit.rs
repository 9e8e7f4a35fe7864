//! What AWS's bills count.

macro_rules! units {
    ($($(#[doc = $doc:literal])+ $variant:ident = $service:literal / $name:literal;)+) => {
        /// One thing that costs money, with the service that counts it and AWS's word for it in
        /// bills («usage type», without the region's prefix).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Unit {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Unit {
            /// All of them.
            pub const ALL: &[Unit] = &[$(Unit::$variant,)+];

            /// The service, as its ARNs name it.
            pub const fn service(self) -> &'static str {
                match self { $(Unit::$variant => $service,)+ }
            }

            /// AWS's word, one of the service.
            pub const fn as_str(self) -> &'static str {
                match self { $(Unit::$variant => $name,)+ }
            }
        }
    };
}

units! {
    #[doc = "An invocation of a function."]
    LambdaRequest = "lambda" / "Request";
    #[doc = "A gigabyte of a function's memory for a second, on x86."]
    LambdaGbSecond = "lambda" / "Lambda-GB-Second";
    #[doc = "The same on arm64."]
    LambdaGbSecondArm = "lambda" / "Lambda-GB-Second-ARM";
    #[doc = "A gigabyte of memory that is kept ready for a second, used or not."]
    LambdaProvisionedConcurrency = "lambda" / "Lambda-Provisioned-Concurrency";
    #[doc = "A gigabyte of memory for a second of work in an environment that was kept ready."]
    LambdaProvisionedGbSecond = "lambda" / "Lambda-Provisioned-GB-Second";
    #[doc = "A gigabyte of `/tmp` beyond the first 512 MB for a second."]
    LambdaStorageGbSecond = "lambda" / "Lambda-Storage-GB-Second";
    #[doc = "PUT, COPY, POST and LIST."]
    S3Tier1Request = "s3" / "Requests-Tier1";
    #[doc = "GET and all others."]
    S3Tier2Request = "s3" / "Requests-Tier2";
    #[doc = "A gigabyte of objects of the usual storage class for a month."]
    S3StandardGbMonth = "s3" / "TimedStorage-ByteHrs";
    #[doc = "The same of Standard-IA."]
    S3StandardIaGbMonth = "s3" / "TimedStorage-SIA-ByteHrs";
    #[doc = "The same of One Zone-IA."]
    S3OneZoneIaGbMonth = "s3" / "TimedStorage-ZIA-ByteHrs";
    #[doc = "The same of Intelligent-Tiering, as if it were read often."]
    S3IntelligentTieringGbMonth = "s3" / "TimedStorage-INT-FA-ByteHrs";
    #[doc = "The same of Glacier Instant Retrieval."]
    S3GlacierInstantGbMonth = "s3" / "TimedStorage-GIR-ByteHrs";
    #[doc = "The same of Glacier Flexible Retrieval."]
    S3GlacierGbMonth = "s3" / "TimedStorage-GlacierByteHrs";
    #[doc = "The same of Glacier Deep Archive."]
    S3DeepArchiveGbMonth = "s3" / "TimedStorage-GDA-ByteHrs";
    #[doc = "A request to a standard queue, or 64 KiB of one."]
    SqsRequest = "sqs" / "Requests";
    #[doc = "The same to one that keeps an order."]
    SqsFifoRequest = "sqs" / "Requests-FIFO";
    #[doc = "A message that is published, or 64 KiB of one."]
    SnsPublish = "sns" / "Requests";
    #[doc = "A message that is delivered by HTTP."]
    SnsHttpDelivery = "sns" / "DeliveryAttempts-HTTP";
    #[doc = "A message that is delivered by mail."]
    SnsMailDelivery = "sns" / "DeliveryAttempts-SMTP";
    #[doc = "An event that is put onto a bus by a user, or 64 KiB of one."]
    EventsCustomEvent = "events" / "Event-64K-Chunks";
    #[doc = "A schedule that calls its target."]
    SchedulerInvocation = "scheduler" / "Invocations";
    #[doc = "A batch that goes through a pipe after its filter, or 64 KiB of one."]
    PipesRequest = "pipes" / "Request-64K-Chunks";
    #[doc = "25 KiB of a record that is put."]
    KinesisPutUnit = "kinesis" / "PutRequestPayloadUnits";
    #[doc = "A shard of a provisioned stream for an hour."]
    KinesisShardHour = "kinesis" / "Storage-ShardHour";
    #[doc = "An on-demand stream for an hour."]
    KinesisStreamHour = "kinesis" / "OnDemand-StreamHour";
    #[doc = "A gigabyte of a table and its indexes for a month."]
    DynamoDbGbMonth = "dynamodb" / "TimedStorage-ByteHrs";
    #[doc = "A write of an item, or 1 KiB of one."]
    DynamoDbWriteUnit = "dynamodb" / "WriteRequestUnits";
    #[doc = "A strongly consistent read of an item, or 4 KiB of one; half of one otherwise."]
    DynamoDbReadUnit = "dynamodb" / "ReadRequestUnits";
    #[doc = "A request to a REST API."]
    RestApiRequest = "apigateway" / "ApiGatewayRequest";
    #[doc = "A request to an HTTP API, or 512 KiB of one."]
    HttpApiRequest = "apigateway" / "ApiGatewayHttpRequest";
    #[doc = "A message to or from a client of a WebSocket API, or 32 KiB of one."]
    WebSocketMessage = "apigateway" / "ApiGatewayMessage";
    #[doc = "A gigabyte that is put into a delivery stream, each record rounded up to 5 KiB."]
    FirehoseGb = "firehose" / "BilledBytes";
    #[doc = "A gigabyte of log events."]
    LogsGbIn = "logs" / "DataProcessing-Bytes";
    #[doc = "A gigabyte of kept log events, compressed, for a month."]
    LogsGbMonth = "logs" / "TimedStorage-ByteHrs";
    #[doc = "A gigabyte that a query looks at."]
    LogsGbScanned = "logs" / "DataScanned-Bytes";
    #[doc = "A request that puts or reads metrics or alarms."]
    CloudWatchRequest = "cloudwatch" / "CW:Requests";
    #[doc = "A metric that an alarm looks at, for a month."]
    CloudWatchAlarmMonth = "cloudwatch" / "CW:AlarmMonitorUsage";
    #[doc = "The same where it looks more often than once a minute."]
    CloudWatchHighResolutionAlarmMonth = "cloudwatch" / "CW:HighResAlarmMonitorUsage";
    #[doc = "A composite alarm for a month."]
    CloudWatchCompositeAlarmMonth = "cloudwatch" / "CW:CompositeAlarmMonitorUsage";
}

impl Unit {
    /// The unit of a service by its name.
    pub fn of(service: &str, name: &str) -> Option<Unit> {
        Unit::ALL.iter().copied().find(|unit| (unit.service(), unit.as_str()) == (service, name))
    }
}
