//! To Firehose, as the subscription's role.

use super::{Delivery, Failure, Told};
use crate::room::{Outside, Room, SNS};
use aws_api::firehose::{PutRecordBatchInput, Record};
use foundation::access::{AssumeRefused, Assumer};
use foundation::{Arn, Region, Source};

impl Room {
    pub(super) async fn to_firehose(
        &self,
        outside: &Outside,
        delivery: &Delivery,
    ) -> Result<(), Failure> {
        let arn = Arn::parse(&delivery.subscription.endpoint);
        let arn = arn.map_err(|why| Failure::for_good("InvalidArn", why.to_string()))?;
        let name = arn.resource_of("deliverystream").unwrap_or_default().to_owned();
        let region = Region::parse(&arn.region).unwrap_or_default();
        let role = delivery.subscription.options.role.as_deref().unwrap_or_default();
        let now = self.ambient.now();
        let topic = &delivery.name.topic;
        let source = Source { arn: topic.arn(), account: topic.account };
        let by = Assumer::working_for(SNS, &source);
        let caller = outside.roles.caller_for_service(role, by, "sns", &region, now).await;
        let caller = caller.map_err(|refused| match refused {
            AssumeRefused::Unavailable(why) => Failure::passing("ServiceUnavailable", why),
            _ => Failure::for_good("AccessDenied", format!("SNS can't assume the role {role}")),
        })?;
        let data = match &delivery.what {
            Told::Message(message) if delivery.subscription.options.raw => {
                message.text_for(delivery.subscription.protocol).to_owned()
            }
            _ => self.envelope(delivery).await?.line(),
        };
        let records = vec![Record { data: data.into() }];
        let input = PutRecordBatchInput { delivery_stream_name: name, records };
        let put = outside.firehose.put_record_batch(&caller, input).await?;
        match put.failed_put_count {
            0 => Ok(()),
            _ => Err(Failure::passing("ServiceUnavailableException", "the record was not taken")),
        }
    }
}
