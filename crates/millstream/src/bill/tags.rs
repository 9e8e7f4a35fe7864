//! The tags of what is on bills.

use async_trait::async_trait;
use aws_api::apigateway::{Apigateway, GetTagsRequest};
use aws_api::apigatewayv2::{Apigatewayv2, GetTagsRequest as GetApiTagsRequest};
use aws_api::dynamodb::{DynamoDb, ListTagsOfResourceInput};
use aws_api::events::{Events, ListTagsForResourceRequest as ListEventTags};
use aws_api::firehose::{Firehose, ListTagsForDeliveryStreamInput};
use aws_api::kinesis::{Kinesis, ListTagsForResourceInput as ListStreamTags};
use aws_api::lambda::{Lambda, ListTagsRequest};
use aws_api::logs::{ListTagsForResourceRequest as ListLogTags, Logs};
use aws_api::pipes::{ListTagsForResourceRequest as ListPipeTags, Pipes};
use aws_api::s3::{GetBucketTaggingRequest, S3};
use aws_api::scheduler::{ListTagsForResourceInput as ListScheduleTags, Scheduler};
use aws_api::sns::{ListTagsForResourceRequest as ListTopicTags, Sns};
use aws_api::sqs::{ListQueueTagsRequest, Sqs};
use foundation::Caller;
use metering::Unit;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Tags by ARN.
#[async_trait]
pub trait Tags: Send + Sync + 'static {
    /// The tags that the resource has now; none where it is gone.
    async fn of(&self, owner: &Caller, unit: Unit, arn: &str) -> BTreeMap<String, String>;
}

/// The rooms that know them.
pub struct Rooms {
    pub base_url: String,
    pub lambda: Arc<dyn Lambda>,
    pub s3: Arc<dyn S3>,
    pub sqs: Arc<dyn Sqs>,
    pub sns: Arc<dyn Sns>,
    pub events: Arc<dyn Events>,
    pub scheduler: Arc<dyn Scheduler>,
    pub pipes: Arc<dyn Pipes>,
    pub kinesis: Arc<dyn Kinesis>,
    pub dynamodb: Arc<dyn DynamoDb>,
    pub rest_apis: Arc<dyn Apigateway>,
    pub apis: Arc<dyn Apigatewayv2>,
    pub firehose: Arc<dyn Firehose>,
    pub logs: Arc<dyn Logs>,
}

/// A list of tags as a map.
macro_rules! paired {
    ($tags:expr) => {
        $tags.into_iter().map(|tag| (tag.key, tag.value.into())).collect::<BTreeMap<_, Value>>()
    };
}

/// A tag's value; some services let it be absent.
struct Value(String);

impl From<String> for Value {
    fn from(value: String) -> Self {
        Value(value)
    }
}

impl From<Option<String>> for Value {
    fn from(value: Option<String>) -> Self {
        Value(value.unwrap_or_default())
    }
}

fn plain(tags: Option<BTreeMap<String, String>>) -> BTreeMap<String, Value> {
    tags.unwrap_or_default().into_iter().map(|(key, value)| (key, Value(value))).collect()
}

#[async_trait]
impl Tags for Rooms {
    async fn of(&self, owner: &Caller, unit: Unit, arn: &str) -> BTreeMap<String, String> {
        // What can't be told is gone, as a rule: a bill outlives what it is about.
        let told = self.ask(owner, unit, arn).await.unwrap_or_default();
        told.into_iter().map(|(key, Value(value))| (key, value)).collect()
    }
}

impl Rooms {
    async fn ask(
        &self,
        owner: &Caller,
        unit: Unit,
        arn: &str,
    ) -> Result<BTreeMap<String, Value>, aws_api::ApiError> {
        let resource_arn = arn.to_owned();
        let name = arn.rsplit([':', '/']).next().unwrap_or(arn);
        Ok(match unit.service() {
            "lambda" => {
                // Versions and aliases have their function's tags.
                let function = arn.splitn(8, ':').take(7).collect::<Vec<_>>().join(":");
                plain(
                    self.lambda
                        .list_tags(owner, ListTagsRequest { resource: function })
                        .await?
                        .tags,
                )
            }
            "s3" => {
                let input =
                    GetBucketTaggingRequest { bucket: name.to_owned(), ..Default::default() };
                paired!(self.s3.get_bucket_tagging(owner, input).await?.tag_set)
            }
            "sqs" => {
                let queue_url = format!("{}/{}/{name}", self.base_url, owner.account);
                plain(
                    self.sqs.list_queue_tags(owner, ListQueueTagsRequest { queue_url }).await?.tags,
                )
            }
            "sns" => {
                let input = ListTopicTags { resource_arn };
                paired!(
                    self.sns.list_tags_for_resource(owner, input).await?.tags.unwrap_or_default()
                )
            }
            "events" => {
                let told =
                    self.events.list_tags_for_resource(owner, ListEventTags { resource_arn });
                paired!(told.await?.tags.unwrap_or_default())
            }
            "scheduler" => {
                let input = ListScheduleTags { resource_arn };
                let told = self.scheduler.list_tags_for_resource(owner, input).await?;
                paired!(told.tags.unwrap_or_default())
            }
            "pipes" => {
                let input = ListPipeTags { resource_arn };
                plain(self.pipes.list_tags_for_resource(owner, input).await?.tags)
            }
            "kinesis" => {
                let input = ListStreamTags { resource_arn, ..Default::default() };
                let told = self.kinesis.list_tags_for_resource(owner, input).await?;
                paired!(told.tags.unwrap_or_default())
            }
            "dynamodb" => {
                let input = ListTagsOfResourceInput { resource_arn, next_token: None };
                let told = self.dynamodb.list_tags_of_resource(owner, input).await?;
                paired!(told.tags.unwrap_or_default())
            }
            "apigateway" if arn.contains("/restapis/") => {
                let input = GetTagsRequest { resource_arn, ..Default::default() };
                plain(self.rest_apis.get_tags(owner, input).await?.tags)
            }
            "apigateway" => {
                plain(self.apis.get_tags(owner, GetApiTagsRequest { resource_arn }).await?.tags)
            }
            "firehose" => {
                let input = ListTagsForDeliveryStreamInput {
                    delivery_stream_name: name.to_owned(),
                    ..Default::default()
                };
                paired!(self.firehose.list_tags_for_delivery_stream(owner, input).await?.tags)
            }
            "logs" => {
                let input = ListLogTags { resource_arn };
                plain(self.logs.list_tags_for_resource(owner, input).await?.tags)
            }
            // CloudWatch's requests are for nothing that has tags.
            _ => BTreeMap::new(),
        })
    }
}
