//! Which IAM action on which resource each request is: «Actions, resources, and condition keys for
//! Amazon Kinesis Data Streams» in the Service Authorization Reference.

use crate::iterator::ShardIterator;
use crate::ops::shards::stream_of_token;
use crate::resource_name::Resource;
use crate::room::{Room, arn_of};
use aws_api::kinesis::KinesisInput as Input;
use aws_api::{Access, ApiError};
use foundation::access::Ask;
use foundation::{Caller, Principal};
use std::collections::BTreeMap;

#[async_trait::async_trait]
impl Access<Input> for Room {
    async fn asks(&self, caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        let asks = match self.consumer_asks(caller, input).await? {
            Some(asks) => asks,
            None => vec![ask(caller, input)?],
        };
        if caller.principal == Principal::Root && sees_to_policy(input) {
            // The root of the owner's account always may: no policy can shut everybody out.
            return Ok(asks);
        }
        let mut attached = Vec::with_capacity(asks.len());
        for ask in asks {
            attached.push(self.attach(ask).await?);
        }
        Ok(attached)
    }
}

fn sees_to_policy(input: &Input) -> bool {
    matches!(
        input,
        Input::DeleteResourcePolicy(_) | Input::GetResourcePolicy(_) | Input::PutResourcePolicy(_)
    )
}

fn ask(caller: &Caller, input: &Input) -> Result<Ask, ApiError> {
    // Most requests name their stream in the same three members.
    macro_rules! on_stream {
        ($action:literal, $input:expr) => {{
            let input = $input;
            let name =
                Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
            Ask::new($action, arn_of(&name))
        }};
    }
    let on_name = |action, name: String, arn: &Option<String>| {
        Room::named(caller, &Some(name), arn, &None).map(|name| Ask::new(action, arn_of(&name)))
    };
    let on_resource =
        |action, arn: &str| Resource::named(caller, arn).map(|_| Ask::new(action, arn));
    Ok(match input {
        Input::AddTagsToStream(i) => {
            with_tags(on_stream!("kinesis:AddTagsToStream", i), Some(&i.tags))
        }
        Input::CreateStream(i) => {
            let ask = on_name("kinesis:CreateStream", i.stream_name.clone(), &None)?;
            with_tags(ask, i.tags.as_ref())
        }
        Input::DecreaseStreamRetentionPeriod(i) => {
            on_stream!("kinesis:DecreaseStreamRetentionPeriod", i)
        }
        Input::DeleteStream(i) => on_stream!("kinesis:DeleteStream", i),
        Input::DeleteResourcePolicy(i) => {
            on_resource("kinesis:DeleteResourcePolicy", &i.resource_arn)?
        }
        Input::DescribeAccountSettings(_) => Ask::new("kinesis:DescribeAccountSettings", "*"),
        Input::DescribeLimits(_) => Ask::new("kinesis:DescribeLimits", "*"),
        Input::DescribeStream(i) => on_stream!("kinesis:DescribeStream", i),
        Input::DescribeStreamSummary(i) => on_stream!("kinesis:DescribeStreamSummary", i),
        Input::DisableEnhancedMonitoring(i) => on_stream!("kinesis:DisableEnhancedMonitoring", i),
        Input::EnableEnhancedMonitoring(i) => on_stream!("kinesis:EnableEnhancedMonitoring", i),
        Input::GetRecords(i) => {
            // A forged iterator gains nothing: reading by it needs the seal of the stream it names.
            let name = ShardIterator::parse(&i.shard_iterator)?.name(caller, &i.stream_arn)?;
            Ask::new("kinesis:GetRecords", arn_of(&name))
        }
        Input::GetResourcePolicy(i) => on_resource("kinesis:GetResourcePolicy", &i.resource_arn)?,
        Input::GetShardIterator(i) => on_stream!("kinesis:GetShardIterator", i),
        Input::IncreaseStreamRetentionPeriod(i) => {
            on_stream!("kinesis:IncreaseStreamRetentionPeriod", i)
        }
        Input::ListShards(i) => match &i.next_token {
            Some(token) => {
                let name = stream_of_token(caller, token, &i.stream_arn)?;
                Ask::new("kinesis:ListShards", arn_of(&name))
            }
            None => on_stream!("kinesis:ListShards", i),
        },
        Input::ListStreams(_) => Ask::new("kinesis:ListStreams", "*"),
        Input::ListTagsForResource(i) => {
            on_resource("kinesis:ListTagsForResource", &i.resource_arn)?
        }
        Input::ListTagsForStream(i) => on_stream!("kinesis:ListTagsForStream", i),
        Input::MergeShards(i) => on_stream!("kinesis:MergeShards", i),
        Input::PutRecord(i) => on_stream!("kinesis:PutRecord", i),
        Input::PutRecords(i) => on_stream!("kinesis:PutRecords", i),
        Input::PutResourcePolicy(i) => on_resource("kinesis:PutResourcePolicy", &i.resource_arn)?,
        Input::RemoveTagsFromStream(i) => {
            on_stream!("kinesis:RemoveTagsFromStream", i).with("aws:TagKeys", i.tag_keys.clone())
        }
        Input::SplitShard(i) => on_stream!("kinesis:SplitShard", i),
        Input::StartStreamEncryption(i) => on_stream!("kinesis:StartStreamEncryption", i),
        Input::StopStreamEncryption(i) => on_stream!("kinesis:StopStreamEncryption", i),
        Input::TagResource(i) => {
            with_tags(on_resource("kinesis:TagResource", &i.resource_arn)?, Some(&i.tags))
        }
        Input::UntagResource(i) => on_resource("kinesis:UntagResource", &i.resource_arn)?
            .with("aws:TagKeys", i.tag_keys.clone()),
        Input::UpdateAccountSettings(_) => Ask::new("kinesis:UpdateAccountSettings", "*"),
        Input::UpdateMaxRecordSize(i) => {
            let name = Room::named(caller, &None, &i.stream_arn, &i.stream_id)?;
            Ask::new("kinesis:UpdateMaxRecordSize", arn_of(&name))
        }
        Input::UpdateShardCount(i) => on_stream!("kinesis:UpdateShardCount", i),
        Input::UpdateStreamMode(i) => {
            let name = Room::named(caller, &None, &Some(i.stream_arn.clone()), &i.stream_id)?;
            Ask::new("kinesis:UpdateStreamMode", arn_of(&name))
        }
        Input::UpdateStreamWarmThroughput(i) => {
            on_stream!("kinesis:UpdateStreamWarmThroughput", i)
        }
        // `consumer_asks` has answered for these.
        Input::DeregisterStreamConsumer(_)
        | Input::DescribeStreamConsumer(_)
        | Input::ListStreamConsumers(_)
        | Input::RegisterStreamConsumer(_)
        | Input::SubscribeToShard(_) => {
            return Err(aws_api::not_implemented("kinesis", input.operation().name));
        }
    })
}

pub(crate) fn with_tags(ask: Ask, tags: Option<&BTreeMap<String, String>>) -> Ask {
    let Some(tags) = tags else { return ask };
    let keys = ask.with("aws:TagKeys", tags.keys().cloned().collect());
    tags.iter().fold(keys, |ask, (key, value)| {
        ask.with(format!("aws:RequestTag/{key}"), vec![value.clone()])
    })
}
