//! The operations under their names.

use crate::room::Room;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::scheduler::*;
use foundation::Caller;

#[async_trait]
impl Scheduler for Room {
    async fn create_schedule(
        &self,
        caller: &Caller,
        input: CreateScheduleInput,
    ) -> Result<CreateScheduleOutput, ApiError> {
        self.create(caller, input).await
    }

    async fn create_schedule_group(
        &self,
        caller: &Caller,
        input: CreateScheduleGroupInput,
    ) -> Result<CreateScheduleGroupOutput, ApiError> {
        self.create_group(caller, input).await
    }

    async fn delete_schedule(
        &self,
        caller: &Caller,
        input: DeleteScheduleInput,
    ) -> Result<DeleteScheduleOutput, ApiError> {
        self.delete(caller, input).await
    }

    async fn delete_schedule_group(
        &self,
        caller: &Caller,
        input: DeleteScheduleGroupInput,
    ) -> Result<DeleteScheduleGroupOutput, ApiError> {
        self.delete_group(caller, input).await
    }

    async fn get_schedule(
        &self,
        caller: &Caller,
        input: GetScheduleInput,
    ) -> Result<GetScheduleOutput, ApiError> {
        self.show(caller, input).await
    }

    async fn get_schedule_group(
        &self,
        caller: &Caller,
        input: GetScheduleGroupInput,
    ) -> Result<GetScheduleGroupOutput, ApiError> {
        self.show_group(caller, &input.name).await
    }

    async fn list_schedule_groups(
        &self,
        caller: &Caller,
        input: ListScheduleGroupsInput,
    ) -> Result<ListScheduleGroupsOutput, ApiError> {
        self.list_groups(caller, input).await
    }

    async fn list_schedules(
        &self,
        caller: &Caller,
        input: ListSchedulesInput,
    ) -> Result<ListSchedulesOutput, ApiError> {
        self.list(caller, input).await
    }

    async fn list_tags_for_resource(
        &self,
        _caller: &Caller,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, ApiError> {
        self.shown_tags(&input.resource_arn).await
    }

    async fn tag_resource(
        &self,
        _caller: &Caller,
        input: TagResourceInput,
    ) -> Result<TagResourceOutput, ApiError> {
        self.tag(&input.resource_arn, input.tags).await.map(|()| TagResourceOutput {})
    }

    async fn untag_resource(
        &self,
        _caller: &Caller,
        input: UntagResourceInput,
    ) -> Result<UntagResourceOutput, ApiError> {
        self.untag(&input.resource_arn, &input.tag_keys).await.map(|()| UntagResourceOutput {})
    }

    async fn update_schedule(
        &self,
        caller: &Caller,
        input: UpdateScheduleInput,
    ) -> Result<UpdateScheduleOutput, ApiError> {
        self.update(caller, input).await
    }
}
