//! Services that speak more than one protocol: what has been put into CloudWatch and sent through SQS
//! stays to be looked at, and names say what is answered.

use super::house::{Judge, Keys};
use async_trait::async_trait;
use aws_api::cloudwatch::{self, CloudwatchInput};
use aws_api::sqs::{self, SqsInput};
use aws_api::{Access, ApiError};
use endpoint::{Endpoint, Limits};
use foundation::access::Ask;
use foundation::{Ambient, Caller, Timestamp};
use std::sync::{Arc, Mutex};

/// Both.
#[derive(Default)]
pub struct Polyglots {
    /// What has been put.
    pub metrics: Mutex<Vec<cloudwatch::PutMetricDataInput>>,
    /// What has been sent.
    pub messages: Mutex<Vec<sqs::SendMessageBatchRequest>>,
}

#[async_trait]
impl cloudwatch::Cloudwatch for Polyglots {
    async fn put_metric_data(
        &self,
        _: &Caller,
        input: cloudwatch::PutMetricDataInput,
    ) -> Result<cloudwatch::PutMetricDataOutput, ApiError> {
        match &*input.namespace {
            "broken" => return Err(ApiError::internal("the disk said: no")),
            "refused" => {
                let text = "The parameter Namespace must not be refused.";
                return Err(cloudwatch::error::invalid_parameter_value_exception(text));
            }
            _ => {}
        }
        self.metrics.lock().expect("no panic").push(input);
        Ok(cloudwatch::PutMetricDataOutput {})
    }

    async fn put_dashboard(
        &self,
        _: &Caller,
        input: cloudwatch::PutDashboardInput,
    ) -> Result<cloudwatch::PutDashboardOutput, ApiError> {
        let wrong = cloudwatch::DashboardValidationMessage {
            data_path: Some("/widgets".to_owned()),
            message: Some(input.dashboard_body),
        };
        let message = "The field DashboardBody must be a valid JSON object";
        let detail = cloudwatch::DashboardInvalidInputError {
            dashboard_validation_messages: Some(vec![wrong]),
            message: Some(message.to_owned()),
        };
        Err(detail.into())
    }

    async fn get_metric_statistics(
        &self,
        _: &Caller,
        input: cloudwatch::GetMetricStatisticsInput,
    ) -> Result<cloudwatch::GetMetricStatisticsOutput, ApiError> {
        let point = cloudwatch::Datapoint {
            sum: Some(1.5),
            timestamp: Some(Timestamp::from_millis(input.start_time.as_millis() + 500)),
            ..Default::default()
        };
        Ok(cloudwatch::GetMetricStatisticsOutput {
            datapoints: Some(vec![point]),
            label: Some(input.metric_name),
        })
    }
}

#[async_trait]
impl Access<CloudwatchInput> for Polyglots {
    async fn asks(&self, _: &Caller, input: &CloudwatchInput) -> Result<Vec<Ask>, ApiError> {
        Ok(match input {
            CloudwatchInput::PutMetricData(input) => {
                vec![Ask::new("cloudwatch:PutMetricData", input.namespace.clone())]
            }
            _ => Vec::new(),
        })
    }
}

#[async_trait]
impl sqs::Sqs for Polyglots {
    async fn send_message_batch(
        &self,
        _: &Caller,
        input: sqs::SendMessageBatchRequest,
    ) -> Result<sqs::SendMessageBatchResult, ApiError> {
        if input.queue_url.ends_with("absent") {
            let text = "The specified queue does not exist.";
            return Err(sqs::error::queue_does_not_exist(text));
        }
        let sent = input.entries.iter().map(|entry| sqs::SendMessageBatchResultEntry {
            id: entry.id.clone(),
            md5_of_message_body: entry.message_body.clone(),
            message_id: "m".to_owned(),
            ..Default::default()
        });
        let successful = sent.collect();
        self.messages.lock().expect("no panic").push(input);
        Ok(sqs::SendMessageBatchResult { successful, failed: Vec::new() })
    }

    async fn receive_message(
        &self,
        _: &Caller,
        input: sqs::ReceiveMessageRequest,
    ) -> Result<sqs::ReceiveMessageResult, ApiError> {
        let text = sqs::MessageAttributeValue {
            data_type: "String".to_owned(),
            string_value: Some("red".to_owned()),
            ..Default::default()
        };
        let message = sqs::Message {
            attributes: Some([("SenderId".to_owned(), "me".to_owned())].into()),
            body: input.queue_url.into(),
            message_attributes: Some([("colour".to_owned(), text)].into()),
            ..Default::default()
        };
        Ok(sqs::ReceiveMessageResult { messages: Some(vec![message.clone(), message]) })
    }

    async fn purge_queue(
        &self,
        _: &Caller,
        _: sqs::PurgeQueueRequest,
    ) -> Result<sqs::PurgeQueueOutput, ApiError> {
        Ok(sqs::PurgeQueueOutput {})
    }
}

#[async_trait]
impl Access<SqsInput> for Polyglots {
    async fn asks(&self, _: &Caller, _: &SqsInput) -> Result<Vec<Ask>, ApiError> {
        Ok(Vec::new())
    }
}

/// An endpoint with them.
pub fn polyglots(ambient: Ambient) -> (Arc<Endpoint>, Arc<Polyglots>) {
    let room = Arc::new(Polyglots::default());
    let services = vec![
        cloudwatch::service(room.clone(), room.clone()),
        sqs::service(room.clone(), room.clone()),
    ];
    (Endpoint::new(services, Arc::new(Keys), Arc::new(Judge), ambient, Limits::default()), room)
}
