//! AWS's first-class service integrations («Integration subtype reference»): what each calls, with
//! which parameters, and which are here.

/// An action of a service that an integration may be.
#[derive(Debug)]
pub(crate) struct Subtype {
    /// What the service's hosts begin with.
    pub(crate) service: &'static str,
    /// The action as the service's own clients tell it.
    pub(crate) target: &'static str,
    pub(crate) content_type: &'static str,
    pub(crate) parameters: &'static [Parameter],
}

/// A parameter of one.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) needed: bool,
    pub(crate) kind: Kind,
}

/// What a parameter's text stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    /// A number, a list or an object: written as JSON.
    Json,
    /// Where the service is; no part of the request.
    Region,
}

const REGION: Parameter = Parameter { name: "Region", needed: false, kind: Kind::Region };

const fn needed(name: &'static str) -> Parameter {
    Parameter { name, needed: true, kind: Kind::Text }
}

const fn text(name: &'static str) -> Parameter {
    Parameter { name, needed: false, kind: Kind::Text }
}

const fn json(name: &'static str) -> Parameter {
    Parameter { name, needed: false, kind: Kind::Json }
}

const fn queues(target: &'static str, parameters: &'static [Parameter]) -> Subtype {
    Subtype { service: "sqs", target, content_type: "application/x-amz-json-1.0", parameters }
}

static SERVED: [(&str, Subtype); 5] = [
    (
        "Kinesis-PutRecord",
        Subtype {
            service: "kinesis",
            target: "Kinesis_20131202.PutRecord",
            content_type: "application/x-amz-json-1.1",
            parameters: &[
                needed("StreamName"),
                needed("Data"),
                needed("PartitionKey"),
                text("SequenceNumberForOrdering"),
                text("ExplicitHashKey"),
                REGION,
            ],
        },
    ),
    (
        "SQS-SendMessage",
        queues(
            "AmazonSQS.SendMessage",
            &[
                needed("QueueUrl"),
                needed("MessageBody"),
                json("DelaySeconds"),
                json("MessageAttributes"),
                text("MessageDeduplicationId"),
                text("MessageGroupId"),
                json("MessageSystemAttributes"),
                REGION,
            ],
        ),
    ),
    (
        "SQS-ReceiveMessage",
        queues(
            "AmazonSQS.ReceiveMessage",
            &[
                needed("QueueUrl"),
                json("AttributeNames"),
                json("MaxNumberOfMessages"),
                json("MessageAttributeNames"),
                text("ReceiveRequestAttemptId"),
                json("VisibilityTimeout"),
                json("WaitTimeSeconds"),
                REGION,
            ],
        ),
    ),
    (
        "SQS-DeleteMessage",
        queues("AmazonSQS.DeleteMessage", &[needed("QueueUrl"), needed("ReceiptHandle"), REGION]),
    ),
    ("SQS-PurgeQueue", queues("AmazonSQS.PurgeQueue", &[needed("QueueUrl"), REGION])),
];

/// Those of services that are not here.
const UNSERVED: [&str; 5] = [
    "AppConfig-GetConfiguration",
    "EventBridge-PutEvents",
    "StepFunctions-StartExecution",
    "StepFunctions-StartSyncExecution",
    "StepFunctions-StopExecution",
];

impl Subtype {
    /// The one of that name, if it is here.
    pub(crate) fn named(name: &str) -> Option<&'static Subtype> {
        SERVED.iter().find(|(known, _)| *known == name).map(|(_, subtype)| subtype)
    }

    /// Whether AWS has one of that name which is not here.
    pub(crate) fn is_unserved(name: &str) -> bool {
        UNSERVED.contains(&name)
    }

    /// Its parameter of that name.
    pub(crate) fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters.iter().find(|known| known.name == name)
    }
}
