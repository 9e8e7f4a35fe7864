//! What requests about consumers must be allowed, which are resources of their own.

use super::ConsumerArn;
use crate::ops::consumers::Named;
use crate::room::{Room, arn_of};
use aws_api::ApiError;
use aws_api::kinesis::KinesisInput as Input;
use foundation::Caller;
use foundation::access::Ask;

impl Room {
    /// What a request about consumers asks for; nothing for other requests.
    pub(crate) async fn consumer_asks(
        &self,
        caller: &Caller,
        input: &Input,
    ) -> Result<Option<Vec<Ask>>, ApiError> {
        Ok(Some(match input {
            Input::RegisterStreamConsumer(i) => {
                let arn = Some(i.stream_arn.clone());
                let stream = Room::named(caller, &None, &arn, &i.stream_id)?;
                let mut asks = vec![Ask::new("kinesis:RegisterStreamConsumer", arn_of(&stream))];
                if i.tags.is_some() {
                    let (name, created_s) = (i.consumer_name.clone(), caller.at.as_secs());
                    let made = ConsumerArn { stream, name, created_s };
                    asks.push(Ask::new("kinesis:TagResource", made.to_string()));
                }
                let tagged = asks.into_iter();
                tagged.map(|ask| crate::actions::with_tags(ask, i.tags.as_ref())).collect()
            }
            Input::ListStreamConsumers(i) => {
                let arn = Some(i.stream_arn.clone());
                let stream = Room::named(caller, &None, &arn, &i.stream_id)?;
                vec![Ask::new("kinesis:ListStreamConsumers", arn_of(&stream))]
            }
            Input::DescribeStreamConsumer(i) => {
                let named = Named {
                    arn: &i.consumer_arn,
                    name: &i.consumer_name,
                    stream_arn: &i.stream_arn,
                    stream_id: &i.stream_id,
                };
                vec![self.ask_on("kinesis:DescribeStreamConsumer", caller, named).await?]
            }
            Input::DeregisterStreamConsumer(i) => {
                let named = Named {
                    arn: &i.consumer_arn,
                    name: &i.consumer_name,
                    stream_arn: &i.stream_arn,
                    stream_id: &i.stream_id,
                };
                vec![self.ask_on("kinesis:DeregisterStreamConsumer", caller, named).await?]
            }
            Input::SubscribeToShard(i) => {
                let arn = ConsumerArn::parse(caller, &i.consumer_arn)?;
                vec![Ask::new("kinesis:SubscribeToShard", arn.to_string())]
            }
            _ => return Ok(None),
        }))
    }

    /// An action on the consumer that a request means: by its ARN, which has the second in which it
    /// was registered, also where the request has only its name.
    async fn ask_on(
        &self,
        action: &'static str,
        caller: &Caller,
        named: Named<'_>,
    ) -> Result<Ask, ApiError> {
        let resource = match (named.arn, named.name, named.stream_arn) {
            (None, Some(name), Some(stream_arn)) => {
                let found = self.consumer_meant(caller, named).await;
                match found {
                    Ok(consumer) => consumer.arn().to_string(),
                    // Who may not know is refused, as if it were there.
                    Err(error) if error.is("ResourceNotFoundException") => {
                        format!("{stream_arn}/consumer/{name}")
                    }
                    Err(error) => return Err(error),
                }
            }
            (Some(arn), ..) => ConsumerArn::parse(caller, arn)?.to_string(),
            _ => self.consumer_meant(caller, named).await?.arn().to_string(),
        };
        Ok(Ask::new(action, resource))
    }
}
