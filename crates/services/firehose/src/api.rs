//! The operations under their names.

use crate::room::Room;
use aws_api::ApiError;
use aws_api::firehose::*;
use foundation::Caller;

#[async_trait::async_trait]
impl Firehose for Room {
    async fn create_delivery_stream(
        &self,
        caller: &Caller,
        input: CreateDeliveryStreamInput,
    ) -> Result<CreateDeliveryStreamOutput, ApiError> {
        self.create(caller, input).await
    }
    async fn delete_delivery_stream(
        &self,
        caller: &Caller,
        input: DeleteDeliveryStreamInput,
    ) -> Result<DeleteDeliveryStreamOutput, ApiError> {
        self.delete(caller, input).await
    }
    async fn describe_delivery_stream(
        &self,
        caller: &Caller,
        input: DescribeDeliveryStreamInput,
    ) -> Result<DescribeDeliveryStreamOutput, ApiError> {
        self.describe(caller, input).await
    }
    async fn list_delivery_streams(
        &self,
        caller: &Caller,
        input: ListDeliveryStreamsInput,
    ) -> Result<ListDeliveryStreamsOutput, ApiError> {
        self.list(caller, input).await
    }
    async fn list_tags_for_delivery_stream(
        &self,
        caller: &Caller,
        input: ListTagsForDeliveryStreamInput,
    ) -> Result<ListTagsForDeliveryStreamOutput, ApiError> {
        self.tags(caller, input).await
    }
    async fn put_record(
        &self,
        caller: &Caller,
        input: PutRecordInput,
    ) -> Result<PutRecordOutput, ApiError> {
        self.put(caller, input).await
    }
    async fn put_record_batch(
        &self,
        caller: &Caller,
        input: PutRecordBatchInput,
    ) -> Result<PutRecordBatchOutput, ApiError> {
        self.put_batch(caller, input).await
    }
    async fn start_delivery_stream_encryption(
        &self,
        caller: &Caller,
        input: StartDeliveryStreamEncryptionInput,
    ) -> Result<StartDeliveryStreamEncryptionOutput, ApiError> {
        self.start_encryption(caller, input).await
    }
    async fn stop_delivery_stream_encryption(
        &self,
        caller: &Caller,
        input: StopDeliveryStreamEncryptionInput,
    ) -> Result<StopDeliveryStreamEncryptionOutput, ApiError> {
        self.stop_encryption(caller, input).await
    }
    async fn tag_delivery_stream(
        &self,
        caller: &Caller,
        input: TagDeliveryStreamInput,
    ) -> Result<TagDeliveryStreamOutput, ApiError> {
        self.tag(caller, input).await
    }
    async fn untag_delivery_stream(
        &self,
        caller: &Caller,
        input: UntagDeliveryStreamInput,
    ) -> Result<UntagDeliveryStreamOutput, ApiError> {
        self.untag(caller, input).await
    }
    async fn update_destination(
        &self,
        caller: &Caller,
        input: UpdateDestinationInput,
    ) -> Result<UpdateDestinationOutput, ApiError> {
        self.update(caller, input).await
    }
}
