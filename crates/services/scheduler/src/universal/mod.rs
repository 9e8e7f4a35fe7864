//! Universal targets: any operation of a service of the house, whose parameters are the target's input
//! («Using universal targets in EventBridge Scheduler»).

mod request;
mod told;

use crate::errors::{invalid, not_built};
use aws_api::seams::ActionRequest;
use aws_api::{ApiError, Operation, ServiceModel};

pub(crate) use told::Told;

/// Which operation.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Universal {
    model: &'static ServiceModel,
    operation: &'static Operation,
}

/// Services as SDKs name them, where their models say otherwise.
const SDK_NAMES: [(&str, &str); 3] =
    [("cloudwatch", "monitoring"), ("cloudwatchlogs", "logs"), ("eventbridge", "events")];

/// «EventBridge Scheduler does not support read-only API actions, such as common GET operations, that
/// begin with the following list of prefixes».
const READ_ONLY: [&str; 26] = [
    "get",
    "describe",
    "list",
    "poll",
    "receive",
    "search",
    "scan",
    "query",
    "select",
    "read",
    "lookup",
    "discover",
    "validate",
    "batchGet",
    "batchDescribe",
    "batchRead",
    "transactGet",
    "adminGet",
    "adminList",
    "testMigration",
    "retrieve",
    "testConnection",
    "translateDocument",
    "isAuthorized",
    "isAuthorizedWithToken",
    "invokeModel",
];

/// The service and the action in a universal target's ARN.
pub(crate) fn parts(arn: &str) -> Option<(&str, &str)> {
    let rest = arn.strip_prefix("arn:aws:scheduler:::aws-sdk:")?;
    Some(rest.split_once(':').unwrap_or((rest, "")))
}

impl Universal {
    /// The operation that an ARN names.
    pub(crate) fn named(
        (service, action): (&str, &str),
        models: &[&'static ServiceModel],
    ) -> Result<Universal, ApiError> {
        let known = SDK_NAMES.iter().find(|(sdk, _)| *sdk == service);
        let own_name = !SDK_NAMES.iter().any(|(_, name)| *name == service);
        let name = known.map_or(service, |(_, name)| name);
        let model = models.iter().find(|model| model.name == name && (known.is_some() || own_name));
        let Some(model) = model else {
            return Err(invalid(format!("{service} is not a supported service for a target.")));
        };
        let letters = action.as_bytes();
        if READ_ONLY.iter().any(|of| {
            letters.get(..of.len()).is_some_and(|of_it| of_it.eq_ignore_ascii_case(of.as_bytes()))
        }) {
            let text =
                format!("{action} is a read-only API action of {service}, and not supported.");
            return Err(invalid(text));
        }
        let found = model.operations.iter().find(|of| of.name.eq_ignore_ascii_case(action));
        if let Some(operation) = found {
            return Ok(Universal { model, operation });
        }
        let unbuilt = model.unserved.iter().find(|of| of.name.eq_ignore_ascii_case(action));
        Err(match unbuilt {
            Some(unbuilt) => {
                not_built(&format!("{}'s operation {}", model.full_name, unbuilt.name))
            }
            None => invalid(format!("{action} is not a supported API action of {service}.")),
        })
    }

    /// The parameters in a target's input.
    pub(crate) fn told(&self, input: &str) -> Result<Told, String> {
        Told::read(self.operation.input, input)
            .map_err(|why| format!("{why} ({}, {})", self.model.name, self.operation.name))
    }

    /// The request, in the service's own protocol.
    pub(crate) fn request(&self, told: &Told) -> ActionRequest {
        request::of(self.model, self.operation, told)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;
    use aws_api::{dynamodb, events, lambda, logs, s3, sns, sqs};
    use proptest::prelude::*;

    fn models() -> Vec<&'static ServiceModel> {
        vec![
            &dynamodb::MODEL,
            &events::MODEL,
            &lambda::MODEL,
            &logs::MODEL,
            &s3::MODEL,
            &sns::MODEL,
            &sqs::MODEL,
        ]
    }

    fn named(arn: &str) -> Result<Universal, ApiError> {
        Universal::named(parts(arn).unwrap(), &models())
    }

    fn asked(arn: &str, input: &str) -> ActionRequest {
        let universal = named(arn).unwrap();
        universal.request(&universal.told(input).unwrap())
    }

    fn body(request: &ActionRequest) -> &str {
        std::str::from_utf8(&request.body).unwrap()
    }

    #[test]
    fn arns_name_operations() {
        for (arn, told) in [
            ("arn:aws:scheduler:::aws-sdk:dynamodb:putItem", Ok("PutItem")),
            ("arn:aws:scheduler:::aws-sdk:dynamodb:PutItem", Ok("PutItem")),
            ("arn:aws:scheduler:::aws-sdk:eventbridge:putEvents", Ok("PutEvents")),
            ("arn:aws:scheduler:::aws-sdk:cloudwatchlogs:putLogEvents", Ok("PutLogEvents")),
            (
                "arn:aws:scheduler:::aws-sdk:backup:startReportJob",
                Err("backup is not a supported service for a target."),
            ),
            (
                "arn:aws:scheduler:::aws-sdk:events:putEvents",
                Err("events is not a supported service for a target."),
            ),
            (
                "arn:aws:scheduler:::aws-sdk:sqs:getQueueUrl",
                Err("getQueueUrl is a read-only API action of sqs, and not supported."),
            ),
            (
                "arn:aws:scheduler:::aws-sdk:dynamodb:batchGetItem",
                Err("batchGetItem is a read-only API action of dynamodb, and not supported."),
            ),
            (
                "arn:aws:scheduler:::aws-sdk:sqs:dance",
                Err("dance is not a supported API action of sqs."),
            ),
            ("arn:aws:scheduler:::aws-sdk:sqs", Err(" is not a supported API action of sqs.")),
        ] {
            let found = named(arn);
            let found = found.as_ref().map(|of| of.operation.name).map_err(ApiError::message);
            assert_eq!(found, told, "{arn}");
        }
        assert_eq!(parts("arn:aws:sqs:us-east-1:000000000000:q"), None);
    }

    #[test]
    fn requests_are_in_the_services_own_protocols() {
        let put = asked(
            "arn:aws:scheduler:::aws-sdk:dynamodb:putItem",
            r#"{"tableName":"t","Item":{"Id":{"S":"1"},"n":{"N":"2"},"l":{"L":[{"BOOL":true}]}}}"#,
        );
        assert_eq!((&*put.service, &*put.method, &*put.path_and_query), ("dynamodb", "POST", "/"));
        assert_eq!(
            body(&put),
            r#"{"Item":{"Id":{"S":"1"},"n":{"N":"2"},"l":{"L":[{"BOOL":true}]}},"TableName":"t"}"#
        );
        let target = put.headers.iter().find(|(name, _)| name == "X-Amz-Target").unwrap();
        assert_eq!(target.1, "DynamoDB_20120810.PutItem");

        let publish = asked(
            "arn:aws:scheduler:::aws-sdk:sns:publish",
            r#"{"TopicArn":"arn:t","Message":"a b","MessageAttributes":{"k":{"DataType":"String","StringValue":"v"}}}"#,
        );
        assert!(
            body(&publish).starts_with("Action=Publish&Version=2010-03-31&"),
            "{}",
            body(&publish)
        );
        assert!(body(&publish).contains("&Message=a%20b"), "{}", body(&publish));
        assert!(body(&publish).contains("MessageAttributes.entry.1.Value.StringValue=v"));

        let invoke = asked(
            "arn:aws:scheduler:::aws-sdk:lambda:invoke",
            r#"{"FunctionName":"a b","InvocationType":"Event","Payload":"{\"x\":1}"}"#,
        );
        assert_eq!(invoke.path_and_query, "/2015-03-31/functions/a%20b/invocations");
        assert_eq!(body(&invoke), r#"{"x":1}"#);
        assert!(invoke.headers.contains(&("X-Amz-Invocation-Type".to_owned(), "Event".to_owned())));

        let object = asked(
            "arn:aws:scheduler:::aws-sdk:s3:putObject",
            r#"{"Bucket":"b","Key":"a/b c.txt","Body":"text","ContentType":"text/plain"}"#,
        );
        assert_eq!((&*object.method, &*object.path_and_query), ("PUT", "/b/a/b%20c.txt"));
        assert_eq!(body(&object), "text");
    }

    #[test]
    fn inputs_are_held_against_the_model() {
        for (arn, input, wrong) in [
            ("sqs:sendMessage", "[]", "it is no JSON object (sqs, SendMessage)"),
            ("sqs:sendMessage", "no", "it is no JSON object (sqs, SendMessage)"),
            (
                "sqs:sendMessage",
                r#"{"QueueUrl":"q"}"#,
                "the parameter MessageBody is missing (sqs, SendMessage)",
            ),
            (
                "sqs:sendMessage",
                r#"{"QueueUrl":"q","MessageBody":7}"#,
                "MessageBody must be a string (sqs, SendMessage)",
            ),
            (
                "sqs:sendMessage",
                r#"{"QueueUrl":"q","MessageBody":"m","DelaySeconds":"x"}"#,
                "DelaySeconds must be a whole number (sqs, SendMessage)",
            ),
            (
                "sqs:sendMessage",
                r#"{"QueueUrl":"q","MessageBody":"m","Colour":"red"}"#,
                "the parameter Colour is not supported (sqs, SendMessage)",
            ),
            (
                "dynamodb:putItem",
                r#"{"TableName":"t","Item":{"a":{"S":"1","N":"2"}}}"#,
                "AttributeValue must have exactly one member (dynamodb, PutItem)",
            ),
        ] {
            let universal = named(&format!("arn:aws:scheduler:::aws-sdk:{arn}")).unwrap();
            assert_eq!(universal.told(input).unwrap_err(), wrong, "{input}");
        }
    }

    proptest! {
        #[test]
        fn no_input_panics(input in ".{0,64}", item in "[{}:\\[\\]\"SNLMB0-9a-z,]{0,48}") {
            for arn in ["sqs:sendMessage", "dynamodb:putItem", "s3:putObject", "lambda:invoke"] {
                let universal = named(&format!("arn:aws:scheduler:::aws-sdk:{arn}")).unwrap();
                for text in [input.clone(), format!(r#"{{"TableName":"t","Item":{item}}}"#)] {
                    let _request = universal.told(&text).map(|told| universal.request(&told));
                }
            }
        }
    }
}
