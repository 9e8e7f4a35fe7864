//! Dead letters of asynchronous invocations: the events themselves, to a queue or a topic, when they are
//! given up (Lambda Developer Guide, «Adding a dead-letter queue»).

use super::event::Event;
use crate::core::Core;
use crate::failure::{invalid, not_built};
use crate::function::Found;
use crate::function::record::to_cbor;
use crate::mapping::outbox;
use crate::names::FunctionName;
use aws_api::ApiError;
use aws_api::lambda::{DeadLetterConfig, error};
use foundation::Arn;
use foundation::access::{AssumeRefused, Assumer};
use serde::Deserialize;
use store::Batch;

/// What is told of an error at most, in bytes.
const MESSAGE_MAX: usize = 1_024;

/// The queue or topic that a configuration names.
pub(crate) fn target(config: Option<&DeadLetterConfig>) -> Option<String> {
    config.and_then(|config| config.target_arn.clone()).filter(|arn| !arn.is_empty())
}

/// Refuses a target that a function with that role could not deliver to.
pub(crate) async fn check(
    core: &Core,
    arn: &str,
    role: &str,
    name: &FunctionName,
) -> Result<(), ApiError> {
    let wrong = || {
        invalid(format!(
            "The target ARN {arn} is invalid: dead letters go to queues of SQS or topics of SNS."
        ))
    };
    let service = Arn::parse(arn).map_err(|_| wrong())?.service;
    let call = match service.as_str() {
        "sqs" => "SendMessage on SQS",
        "sns" => "Publish on SNS",
        _ => return Err(wrong()),
    };
    let destination = core.destinations.get(&service);
    let destination =
        destination.ok_or_else(|| not_built(&format!("DeadLetterConfig of {service}")))?;
    let source = name.source();
    let by = Assumer::working_for(crate::PRINCIPAL, &source);
    let session =
        core.roles.caller_for_service(role, by, &name.name, &name.region, core.ambient.now()).await;
    let caller = session.map_err(|refused| match refused {
        AssumeRefused::NoSuchRole | AssumeRefused::NotTrusted => {
            invalid("The role defined for the function cannot be assumed by Lambda.")
        }
        AssumeRefused::Unavailable(why) => error::service_exception(why),
    })?;
    destination.check(&caller, arn).await.map_err(|refused| match refused.status() {
        400..500 => {
            invalid(format!("The provided execution role does not have permissions to call {call}"))
        }
        _ => refused,
    })
}

/// What a failed invocation answers.
#[derive(Deserialize)]
struct Failed {
    #[serde(rename = "errorMessage")]
    message: Option<String>,
}

/// Adds to the commit that ends an event what tells the function's target of it. `answer` is that of
/// the last invocation, if there was one; `reason` why it is given up.
pub(super) fn tell(
    core: &Core,
    batch: Batch,
    found: &Found,
    event: &Event,
    (reason, answer): (&str, Option<&[u8]>),
    trace: Option<String>,
) -> Batch {
    let Some(arn) = &found.function.dead_letters else { return batch };
    let failed = answer.and_then(|answer| serde_json::from_slice::<Failed>(answer).ok());
    let message = failed.and_then(|failed| failed.message).unwrap_or_else(|| reason.to_owned());
    let mut end = message.len().min(MESSAGE_MAX);
    while !message.is_char_boundary(end) {
        end -= 1;
    }
    let letter = outbox::Letter {
        request_id: event.request_id.clone(),
        // The status of the invocation itself, which an error of the function does not change.
        code: if answer.is_some() { 200 } else { 500 },
        message: message.get(..end).unwrap_or_default().to_owned(),
    };
    let row = outbox::Row::dead_letter(&found.name, arn, event.payload.clone(), letter);
    let row = row.traced(trace);
    let key = outbox::key(core.ambient.now(), &core.ambient.dice.uuid());
    batch.put(key, to_cbor(&row))
}
