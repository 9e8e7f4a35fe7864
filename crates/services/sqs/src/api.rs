//! The operations under their names.

use crate::room::Room;
use aws_api::ApiError;
use aws_api::sqs::*;
use foundation::Caller;

#[async_trait::async_trait]
impl Sqs for Room {
    async fn add_permission(
        &self,
        caller: &Caller,
        input: AddPermissionRequest,
    ) -> Result<AddPermissionOutput, ApiError> {
        self.permit(caller, input).await.map(|()| AddPermissionOutput {})
    }
    async fn cancel_message_move_task(
        &self,
        _: &Caller,
        input: CancelMessageMoveTaskRequest,
    ) -> Result<CancelMessageMoveTaskResult, ApiError> {
        self.cancel_move(input).await
    }
    async fn change_message_visibility(
        &self,
        caller: &Caller,
        input: ChangeMessageVisibilityRequest,
    ) -> Result<ChangeMessageVisibilityOutput, ApiError> {
        let read = self.at(caller, &input.queue_url).await?;
        let seconds = i64::from(input.visibility_timeout);
        self.postpone(&read, &input.receipt_handle, Some(seconds))
            .await
            .map(|()| ChangeMessageVisibilityOutput {})
    }
    async fn change_message_visibility_batch(
        &self,
        caller: &Caller,
        input: ChangeMessageVisibilityBatchRequest,
    ) -> Result<ChangeMessageVisibilityBatchResult, ApiError> {
        self.postpone_batch(caller, input).await
    }
    async fn create_queue(
        &self,
        caller: &Caller,
        input: CreateQueueRequest,
    ) -> Result<CreateQueueResult, ApiError> {
        self.create(caller, input).await
    }
    async fn delete_message(
        &self,
        caller: &Caller,
        input: DeleteMessageRequest,
    ) -> Result<DeleteMessageOutput, ApiError> {
        let read = self.at(caller, &input.queue_url).await?;
        self.remove(&read, &input.receipt_handle).await.map(|()| DeleteMessageOutput {})
    }
    async fn delete_message_batch(
        &self,
        caller: &Caller,
        input: DeleteMessageBatchRequest,
    ) -> Result<DeleteMessageBatchResult, ApiError> {
        self.remove_batch(caller, input).await
    }
    async fn delete_queue(
        &self,
        caller: &Caller,
        input: DeleteQueueRequest,
    ) -> Result<DeleteQueueOutput, ApiError> {
        self.delete(caller, &input.queue_url).await.map(|()| DeleteQueueOutput {})
    }
    async fn get_queue_attributes(
        &self,
        caller: &Caller,
        input: GetQueueAttributesRequest,
    ) -> Result<GetQueueAttributesResult, ApiError> {
        self.attributes(caller, input).await
    }
    async fn get_queue_url(
        &self,
        caller: &Caller,
        input: GetQueueUrlRequest,
    ) -> Result<GetQueueUrlResult, ApiError> {
        self.url(caller, input).await
    }
    async fn list_dead_letter_source_queues(
        &self,
        caller: &Caller,
        input: ListDeadLetterSourceQueuesRequest,
    ) -> Result<ListDeadLetterSourceQueuesResult, ApiError> {
        self.sources(caller, input).await
    }
    async fn list_message_move_tasks(
        &self,
        caller: &Caller,
        input: ListMessageMoveTasksRequest,
    ) -> Result<ListMessageMoveTasksResult, ApiError> {
        self.list_moves(caller, input).await
    }
    async fn list_queue_tags(
        &self,
        caller: &Caller,
        input: ListQueueTagsRequest,
    ) -> Result<ListQueueTagsResult, ApiError> {
        let tags = self.at(caller, &input.queue_url).await?.queue.tags;
        Ok(ListQueueTagsResult { tags: (!tags.is_empty()).then_some(tags) })
    }
    async fn list_queues(
        &self,
        caller: &Caller,
        input: ListQueuesRequest,
    ) -> Result<ListQueuesResult, ApiError> {
        self.list(caller, input).await
    }
    async fn purge_queue(
        &self,
        caller: &Caller,
        input: PurgeQueueRequest,
    ) -> Result<PurgeQueueOutput, ApiError> {
        self.purge(caller, &input.queue_url).await.map(|()| PurgeQueueOutput {})
    }
    async fn receive_message(
        &self,
        caller: &Caller,
        input: ReceiveMessageRequest,
    ) -> Result<ReceiveMessageResult, ApiError> {
        self.receive(caller, input).await
    }
    async fn remove_permission(
        &self,
        caller: &Caller,
        input: RemovePermissionRequest,
    ) -> Result<RemovePermissionOutput, ApiError> {
        self.forbid(caller, input).await.map(|()| RemovePermissionOutput {})
    }
    async fn send_message(
        &self,
        caller: &Caller,
        input: SendMessageRequest,
    ) -> Result<SendMessageResult, ApiError> {
        self.send(caller, input).await
    }
    async fn send_message_batch(
        &self,
        caller: &Caller,
        input: SendMessageBatchRequest,
    ) -> Result<SendMessageBatchResult, ApiError> {
        self.send_batch(caller, input).await
    }
    async fn set_queue_attributes(
        &self,
        caller: &Caller,
        input: SetQueueAttributesRequest,
    ) -> Result<SetQueueAttributesOutput, ApiError> {
        self.set(caller, input).await.map(|()| SetQueueAttributesOutput {})
    }
    async fn start_message_move_task(
        &self,
        caller: &Caller,
        input: StartMessageMoveTaskRequest,
    ) -> Result<StartMessageMoveTaskResult, ApiError> {
        self.start_move(caller, input).await
    }
    async fn tag_queue(
        &self,
        caller: &Caller,
        input: TagQueueRequest,
    ) -> Result<TagQueueOutput, ApiError> {
        self.tag(caller, &input.queue_url, |tags| tags.extend(input.tags.clone()))
            .await
            .map(|()| TagQueueOutput {})
    }
    async fn untag_queue(
        &self,
        caller: &Caller,
        input: UntagQueueRequest,
    ) -> Result<UntagQueueOutput, ApiError> {
        self.tag(caller, &input.queue_url, |tags| {
            tags.retain(|key, _| !input.tag_keys.contains(key));
        })
        .await
        .map(|()| UntagQueueOutput {})
    }
}
