//! Dead letters of asynchronous invocations: the event itself, and why it was given up.

use crate::fake::Act;
use crate::world::{Around, World, creation};
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::lambda::{
    DeadLetterConfig, FunctionConfiguration, Lambda, UpdateFunctionConfigurationRequest,
};
use aws_api::seams::{Attribute, AttributeValue, Destination, Message};
use foundation::{Caller, Principal};
use std::sync::{Arc, Mutex};

const QUEUE: &str = "arn:aws:sqs:us-east-1:000000000000:dead";
const TOPIC: &str = "arn:aws:sns:us-east-1:000000000000:dead";

/// Takes what is sent to the two, and refuses the first delivery.
#[derive(Default)]
struct Sink {
    taken: Mutex<Vec<(String, Message)>>,
    asked: Mutex<usize>,
}

#[async_trait]
impl Destination for Sink {
    async fn check(&self, caller: &Caller, arn: &str) -> Result<(), ApiError> {
        assert!(matches!(caller.principal, Principal::Session(_)), "the role delivers");
        match arn {
            QUEUE | TOPIC => Ok(()),
            _ => Err(ApiError::new("AccessDenied", 403, "not allowed")),
        }
    }

    async fn deliver(&self, caller: &Caller, arn: &str, message: &Message) -> Result<(), ApiError> {
        assert!(matches!(caller.principal, Principal::Session(_)), "the role delivers");
        *self.asked.lock().unwrap() += 1;
        if *self.asked.lock().unwrap() == 1 {
            return Err(ApiError::internal("out of order"));
        }
        self.taken.lock().unwrap().push((arn.to_owned(), message.clone()));
        Ok(())
    }
}

async fn set(world: &World, arn: &str) -> Result<FunctionConfiguration, ApiError> {
    let input = UpdateFunctionConfigurationRequest {
        function_name: "f".to_owned(),
        dead_letter_config: Some(DeadLetterConfig { target_arn: Some(arn.to_owned()) }),
        ..UpdateFunctionConfigurationRequest::default()
    };
    world.room.update_function_configuration(&world.caller(), input).await
}

fn text<'a>(message: &'a Message, name: &str) -> (&'a str, &'a str) {
    match &message.attributes[name] {
        Attribute { data_type, value: AttributeValue::Text(text) } => (data_type, text),
        other => unreachable!("{other:?}"),
    }
}

#[tokio::test]
async fn what_is_given_up_goes_to_the_queue_or_topic_that_the_function_names() {
    let sink = Arc::<Sink>::default();
    let destination: Arc<dyn Destination> = sink.clone();
    let destinations = ["sqs", "sns"].map(|name| (name.to_owned(), destination.clone())).into();
    let around = Around { destinations, ..Around::default() };
    let world = World::with(around).await;
    let mut input = creation("f");
    input.dead_letter_config = Some(DeadLetterConfig { target_arn: Some(QUEUE.to_owned()) });
    let made = world.room.create_function(&world.caller(), input).await.unwrap();
    assert_eq!(made.dead_letter_config.unwrap().target_arn.as_deref(), Some(QUEUE));
    world.fakes.program(|_| async { Act::Raise("Oops", "no") });
    world.send("f", r#"{"n":1}"#).await;
    world.until("the dead letter", || !sink.taken.lock().unwrap().is_empty()).await;
    let (arn, letter) = sink.taken.lock().unwrap().remove(0);
    assert_eq!((&*arn, &letter.body[..]), (QUEUE, &br#"{"n":1}"#[..]));
    assert_eq!(text(&letter, "ErrorCode"), ("Number", "200"));
    assert_eq!(text(&letter, "ErrorMessage"), ("String", "no"));
    assert_eq!(text(&letter, "RequestID").0, "String");
    // Another from the next event on, and none at all.
    set(&world, TOPIC).await.unwrap();
    world.send("f", "2").await;
    world.until("the next", || !sink.taken.lock().unwrap().is_empty()).await;
    assert_eq!(sink.taken.lock().unwrap().remove(0).0, TOPIC);
    let shown = set(&world, "").await.unwrap();
    assert_eq!(shown.dead_letter_config, None);
}

#[tokio::test]
async fn a_target_that_nothing_could_be_sent_to_is_refused() {
    let sink: Arc<dyn Destination> = Arc::<Sink>::default();
    let around = Around { destinations: [("sqs".to_owned(), sink)].into(), ..Around::default() };
    let world = World::with(around).await;
    world.function("f").await;
    for (arn, refusal) in [
        (
            "arn:aws:sqs:us-east-1:000000000000:other",
            "does not have permissions to call SendMessage on SQS",
        ),
        ("arn:aws:s3:::bucket", "dead letters go to queues of SQS or topics of SNS"),
        ("queue", "dead letters go to queues of SQS or topics of SNS"),
        (TOPIC, "DeadLetterConfig of sns is not supported"),
    ] {
        let refused = set(&world, arn).await.unwrap_err();
        assert!(refused.message().contains(refusal), "{arn}: {refused}");
    }
}
