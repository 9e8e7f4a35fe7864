//! PutBucketNotificationConfiguration and GetBucketNotificationConfiguration.

use super::event;
use super::rules::{Rules, service};
use crate::errors;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::s3::*;
use foundation::Caller;

impl Room {
    pub(crate) async fn put_notifications(
        &self,
        input: PutBucketNotificationConfigurationRequest,
    ) -> Result<PutBucketNotificationConfigurationOutput, ApiError> {
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        let configuration = input.notification_configuration;
        let make_id = || self.ambient.dice.uuid();
        let rules = Rules::of(configuration, &bucket.record.region, make_id)?;
        let s3 = self.s3_for(bucket.name(), &bucket.record.owner, &bucket.record.region);
        let known = bucket.record.notifications.as_ref();
        for rule in &rules.rules {
            let destination = self.outside()?.of(&rule.arn)?;
            if input.skip_destination_validation == Some(true) {
                continue;
            }
            destination.check(&s3, &rule.arn).await.map_err(|why| invalid(&s3, &rule.arn, &why))?;
            let new = !known.is_some_and(|known| known.rules.iter().any(|of| of.arn == rule.arn));
            // Functions are not sent a test.
            if new && service(&rule.arn) != "lambda" {
                let text = event::test(bucket.name(), self.ambient.now(), &s3.request_id);
                let message = super::message(text);
                let sent = destination.deliver(&s3, &rule.arn, &message).await;
                sent.map_err(|why| invalid(&s3, &rule.arn, &why))?;
            }
        }
        let rules = (!rules.is_empty()).then_some(rules);
        self.change_bucket(&input.bucket, &input.expected_bucket_owner, |bucket| {
            let mut record = bucket.record.clone();
            record.notifications.clone_from(&rules);
            bucket.change(&record)
        })
        .await?;
        Ok(PutBucketNotificationConfigurationOutput {})
    }

    pub(crate) async fn notifications(
        &self,
        input: GetBucketNotificationConfigurationRequest,
    ) -> Result<NotificationConfiguration, ApiError> {
        let bucket = self.bucket(&input.bucket, &input.expected_bucket_owner).await?;
        Ok(bucket.record.notifications.map(|rules| rules.shown()).unwrap_or_default())
    }
}

/// AWS's refusal of a destination that S3 may not deliver to, or that is not there.
fn invalid(s3: &Caller, arn: &str, why: &ApiError) -> ApiError {
    if why.status() >= 500 {
        return errors::internal();
    }
    tracing::debug!(arn, %why, caller = s3.arn(), "a destination was refused");
    let reason = match (service(arn), why.status() == 404) {
        ("lambda", true) => "The destination Lambda function does not exist".to_owned(),
        ("lambda", false) => format!("Not authorized to invoke function [{arn}]"),
        ("sqs", true) => "The destination queue does not exist".to_owned(),
        ("sqs", false) => {
            "Permissions on the destination queue do not allow S3 to publish notifications from this bucket".to_owned()
        }
        (_, true) => "The destination topic does not exist".to_owned(),
        (_, false) => {
            "Permissions on the destination topic do not allow S3 to publish notifications from this bucket".to_owned()
        }
    };
    errors::invalid_argument("Unable to validate the following destination configurations")
        .with("ArgumentName1", format!("{arn}, null"))
        .with("ArgumentValue1", reason)
}
