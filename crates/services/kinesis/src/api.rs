//! The operations under their names.

use crate::room::Room;
use aws_api::ApiError;
use aws_api::kinesis::*;
use foundation::Caller;

#[async_trait::async_trait]
impl Kinesis for Room {
    async fn add_tags_to_stream(
        &self,
        caller: &Caller,
        input: AddTagsToStreamInput,
    ) -> Result<AddTagsToStreamOutput, ApiError> {
        self.tag(caller, input).await
    }
    async fn create_stream(
        &self,
        caller: &Caller,
        input: CreateStreamInput,
    ) -> Result<CreateStreamOutput, ApiError> {
        self.create(caller, input).await
    }
    async fn decrease_stream_retention_period(
        &self,
        caller: &Caller,
        input: DecreaseStreamRetentionPeriodInput,
    ) -> Result<DecreaseStreamRetentionPeriodOutput, ApiError> {
        self.decrease_retention(caller, input).await
    }
    async fn delete_resource_policy(
        &self,
        caller: &Caller,
        input: DeleteResourcePolicyInput,
    ) -> Result<DeleteResourcePolicyOutput, ApiError> {
        self.delete_policy(caller, input).await
    }
    async fn delete_stream(
        &self,
        caller: &Caller,
        input: DeleteStreamInput,
    ) -> Result<DeleteStreamOutput, ApiError> {
        self.delete(caller, input).await
    }
    async fn describe_account_settings(
        &self,
        caller: &Caller,
        _: DescribeAccountSettingsInput,
    ) -> Result<DescribeAccountSettingsOutput, ApiError> {
        self.account_settings(caller).await
    }
    async fn deregister_stream_consumer(
        &self,
        caller: &Caller,
        input: DeregisterStreamConsumerInput,
    ) -> Result<DeregisterStreamConsumerOutput, ApiError> {
        self.deregister(caller, input).await
    }
    async fn describe_limits(
        &self,
        caller: &Caller,
        _: DescribeLimitsInput,
    ) -> Result<DescribeLimitsOutput, ApiError> {
        self.limits(caller).await
    }
    async fn describe_stream(
        &self,
        caller: &Caller,
        input: DescribeStreamInput,
    ) -> Result<DescribeStreamOutput, ApiError> {
        self.describe(caller, input).await
    }
    async fn describe_stream_consumer(
        &self,
        caller: &Caller,
        input: DescribeStreamConsumerInput,
    ) -> Result<DescribeStreamConsumerOutput, ApiError> {
        self.describe_consumer(caller, input).await
    }
    async fn describe_stream_summary(
        &self,
        caller: &Caller,
        input: DescribeStreamSummaryInput,
    ) -> Result<DescribeStreamSummaryOutput, ApiError> {
        self.describe_summary(caller, input).await
    }
    async fn disable_enhanced_monitoring(
        &self,
        caller: &Caller,
        input: DisableEnhancedMonitoringInput,
    ) -> Result<EnhancedMonitoringOutput, ApiError> {
        self.disable_monitoring(caller, input).await
    }
    async fn enable_enhanced_monitoring(
        &self,
        caller: &Caller,
        input: EnableEnhancedMonitoringInput,
    ) -> Result<EnhancedMonitoringOutput, ApiError> {
        self.enable_monitoring(caller, input).await
    }
    async fn get_records(
        &self,
        caller: &Caller,
        input: GetRecordsInput,
    ) -> Result<GetRecordsOutput, ApiError> {
        self.get(caller, input).await
    }
    async fn get_resource_policy(
        &self,
        caller: &Caller,
        input: GetResourcePolicyInput,
    ) -> Result<GetResourcePolicyOutput, ApiError> {
        self.policy(caller, input).await
    }
    async fn get_shard_iterator(
        &self,
        caller: &Caller,
        input: GetShardIteratorInput,
    ) -> Result<GetShardIteratorOutput, ApiError> {
        self.iterator(caller, input).await
    }
    async fn increase_stream_retention_period(
        &self,
        caller: &Caller,
        input: IncreaseStreamRetentionPeriodInput,
    ) -> Result<IncreaseStreamRetentionPeriodOutput, ApiError> {
        self.increase_retention(caller, input).await
    }
    async fn list_shards(
        &self,
        caller: &Caller,
        input: ListShardsInput,
    ) -> Result<ListShardsOutput, ApiError> {
        self.list_shards_of(caller, input).await
    }
    async fn list_stream_consumers(
        &self,
        caller: &Caller,
        input: ListStreamConsumersInput,
    ) -> Result<ListStreamConsumersOutput, ApiError> {
        self.list_consumers(caller, input).await
    }
    async fn list_streams(
        &self,
        caller: &Caller,
        input: ListStreamsInput,
    ) -> Result<ListStreamsOutput, ApiError> {
        self.list(caller, input).await
    }
    async fn list_tags_for_resource(
        &self,
        caller: &Caller,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, ApiError> {
        self.resource_tags(caller, input).await
    }
    async fn list_tags_for_stream(
        &self,
        caller: &Caller,
        input: ListTagsForStreamInput,
    ) -> Result<ListTagsForStreamOutput, ApiError> {
        self.tags(caller, input).await
    }
    async fn merge_shards(
        &self,
        caller: &Caller,
        input: MergeShardsInput,
    ) -> Result<MergeShardsOutput, ApiError> {
        self.merge(caller, input).await
    }
    async fn put_record(
        &self,
        caller: &Caller,
        input: PutRecordInput,
    ) -> Result<PutRecordOutput, ApiError> {
        self.put(caller, input).await
    }
    async fn put_records(
        &self,
        caller: &Caller,
        input: PutRecordsInput,
    ) -> Result<PutRecordsOutput, ApiError> {
        self.put_all(caller, input).await
    }
    async fn put_resource_policy(
        &self,
        caller: &Caller,
        input: PutResourcePolicyInput,
    ) -> Result<PutResourcePolicyOutput, ApiError> {
        self.put_policy(caller, input).await
    }
    async fn register_stream_consumer(
        &self,
        caller: &Caller,
        input: RegisterStreamConsumerInput,
    ) -> Result<RegisterStreamConsumerOutput, ApiError> {
        self.register(caller, input).await
    }
    async fn remove_tags_from_stream(
        &self,
        caller: &Caller,
        input: RemoveTagsFromStreamInput,
    ) -> Result<RemoveTagsFromStreamOutput, ApiError> {
        self.untag(caller, input).await
    }
    async fn split_shard(
        &self,
        caller: &Caller,
        input: SplitShardInput,
    ) -> Result<SplitShardOutput, ApiError> {
        self.split(caller, input).await
    }
    async fn subscribe_to_shard(
        &self,
        caller: &Caller,
        input: SubscribeToShardInput,
    ) -> Result<SubscribeToShardOutput, ApiError> {
        self.subscribe(caller, input).await
    }
    async fn start_stream_encryption(
        &self,
        caller: &Caller,
        input: StartStreamEncryptionInput,
    ) -> Result<StartStreamEncryptionOutput, ApiError> {
        self.start_encryption(caller, input).await
    }
    async fn stop_stream_encryption(
        &self,
        caller: &Caller,
        input: StopStreamEncryptionInput,
    ) -> Result<StopStreamEncryptionOutput, ApiError> {
        self.stop_encryption(caller, input).await
    }
    async fn tag_resource(
        &self,
        caller: &Caller,
        input: TagResourceInput,
    ) -> Result<TagResourceOutput, ApiError> {
        self.tag_resource_of(caller, input).await
    }
    async fn untag_resource(
        &self,
        caller: &Caller,
        input: UntagResourceInput,
    ) -> Result<UntagResourceOutput, ApiError> {
        self.untag_resource_of(caller, input).await
    }
    async fn update_account_settings(
        &self,
        caller: &Caller,
        input: UpdateAccountSettingsInput,
    ) -> Result<UpdateAccountSettingsOutput, ApiError> {
        self.update_account(caller, input).await
    }
    async fn update_max_record_size(
        &self,
        caller: &Caller,
        input: UpdateMaxRecordSizeInput,
    ) -> Result<UpdateMaxRecordSizeOutput, ApiError> {
        self.update_record_size(caller, input).await
    }
    async fn update_shard_count(
        &self,
        caller: &Caller,
        input: UpdateShardCountInput,
    ) -> Result<UpdateShardCountOutput, ApiError> {
        self.update_shards(caller, input).await
    }
    async fn update_stream_mode(
        &self,
        caller: &Caller,
        input: UpdateStreamModeInput,
    ) -> Result<UpdateStreamModeOutput, ApiError> {
        self.update_mode(caller, input).await
    }
    async fn update_stream_warm_throughput(
        &self,
        caller: &Caller,
        input: UpdateStreamWarmThroughputInput,
    ) -> Result<UpdateStreamWarmThroughputOutput, ApiError> {
        self.update_warm_throughput(caller, input).await
    }
}
