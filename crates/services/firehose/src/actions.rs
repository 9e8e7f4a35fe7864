//! Which IAM action on which stream each request is: «Actions, resources, and condition keys for Amazon
//! Kinesis Firehose» in the Service Authorization Reference.

use crate::names::StreamName;
use crate::outside::PRINCIPAL;
use crate::room::Room;
use crate::settings::Settings;
use aws_api::firehose::{FirehoseInput as Input, Tag};
use aws_api::{Access, ApiError, not_implemented};
use foundation::access::Ask;
use foundation::{Arn, Caller};

#[async_trait::async_trait]
impl Access<Input> for Room {
    async fn asks(&self, caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        let (action, name) = match input {
            Input::CreateDeliveryStream(i) => {
                let name = StreamName::own(caller, &i.delivery_stream_name);
                let ask = Ask::new("firehose:CreateDeliveryStream", name.arn());
                let mut asks = match i.tags.as_deref() {
                    Some(tags) if !tags.is_empty() => {
                        let tagging = Ask::new("firehose:TagDeliveryStream", name.arn());
                        vec![tagged(ask, tags), tagged(tagging, tags)]
                    }
                    _ => vec![ask],
                };
                // What can't be read passes no role: the operation refuses it.
                if let Ok(settings) = Settings::stored(i) {
                    asks.extend(passes(&settings));
                }
                return Ok(asks);
            }
            Input::UpdateDestination(i) => {
                let name = StreamName::own(caller, &i.delivery_stream_name);
                let mut asks = vec![self.ask("firehose:UpdateDestination", &name).await?];
                if let Some(live) = self.lookup(&name).await?
                    && let Ok(settings) = live.stream.settings.updated(i)
                {
                    let before = passes(&live.stream.settings);
                    asks.extend(passes(&settings).into_iter().filter(|ask| !before.contains(ask)));
                }
                return Ok(asks);
            }
            Input::TagDeliveryStream(i) => {
                let name = StreamName::own(caller, &i.delivery_stream_name);
                let ask = self.ask("firehose:TagDeliveryStream", &name).await?;
                return Ok(vec![tagged(ask, &i.tags)]);
            }
            Input::UntagDeliveryStream(i) => {
                let name = StreamName::own(caller, &i.delivery_stream_name);
                let ask = self.ask("firehose:UntagDeliveryStream", &name).await?;
                return Ok(vec![ask.with("aws:TagKeys", i.tag_keys.clone())]);
            }
            Input::ListDeliveryStreams(_) => {
                return Ok(vec![Ask::new("firehose:ListDeliveryStreams", "*")]);
            }
            Input::DeleteDeliveryStream(i) => {
                ("firehose:DeleteDeliveryStream", &i.delivery_stream_name)
            }
            Input::DescribeDeliveryStream(i) => {
                ("firehose:DescribeDeliveryStream", &i.delivery_stream_name)
            }
            Input::ListTagsForDeliveryStream(i) => {
                ("firehose:ListTagsForDeliveryStream", &i.delivery_stream_name)
            }
            Input::PutRecord(i) => ("firehose:PutRecord", &i.delivery_stream_name),
            Input::PutRecordBatch(i) => ("firehose:PutRecordBatch", &i.delivery_stream_name),
            Input::StartDeliveryStreamEncryption(i) => {
                ("firehose:StartDeliveryStreamEncryption", &i.delivery_stream_name)
            }
            Input::StopDeliveryStreamEncryption(i) => {
                ("firehose:StopDeliveryStreamEncryption", &i.delivery_stream_name)
            }
            #[expect(unreachable_patterns, reason = "what has no line here is not there yet")]
            other => return Err(not_implemented("Firehose", other.operation().name)),
        };
        Ok(vec![self.ask(action, &StreamName::own(caller, name)).await?])
    }
}

fn tagged(ask: Ask, tags: &[Tag]) -> Ask {
    let ask = ask.with("aws:TagKeys", tags.iter().map(|tag| tag.key.clone()).collect());
    tags.iter().fold(ask, |ask, tag| {
        let value = tag.value.clone().unwrap_or_default();
        ask.with(format!("aws:RequestTag/{}", tag.key), vec![value])
    })
}

/// Who gives a stream a role must be allowed to (IAM User Guide, «Granting a user permissions to pass a
/// role to an AWS service»).
fn passes(settings: &Settings) -> Vec<Ask> {
    let mut roles = settings.destination.roles();
    roles.extend(settings.kinesis.as_ref().map(|source| source.role_arn.as_str()));
    roles.sort_unstable();
    roles.dedup();
    let pass = |role: &str| {
        let resource = Arn::parse(role).map_or_else(|_| role.to_owned(), |arn| arn.to_string());
        Ask::new("iam:PassRole", resource).with("iam:PassedToService", vec![PRINCIPAL.to_owned()])
    };
    roles.into_iter().map(pass).collect()
}

impl Room {
    /// The question about a stream, with its tags. What is not there has none.
    async fn ask(&self, action: &'static str, name: &StreamName) -> Result<Ask, ApiError> {
        let live = self.lookup(name).await?;
        let tags = live.and_then(|live| live.tags.clone());
        Ok(Ask { resource_tags: tags, ..Ask::new(action, name.arn()) })
    }
}
