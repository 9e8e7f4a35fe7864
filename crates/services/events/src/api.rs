//! The operations under their names.

use crate::room::Room;
use crate::tags;
use aws_api::ApiError;
use aws_api::events::*;
use foundation::Caller;

#[async_trait::async_trait]
impl Events for Room {
    async fn cancel_replay(
        &self,
        caller: &Caller,
        input: CancelReplayRequest,
    ) -> Result<CancelReplayResponse, ApiError> {
        Room::cancel_replay(self, caller, &input.replay_name).await
    }
    async fn create_api_destination(
        &self,
        caller: &Caller,
        input: CreateApiDestinationRequest,
    ) -> Result<CreateApiDestinationResponse, ApiError> {
        Room::create_api_destination(self, caller, input).await
    }
    async fn create_archive(
        &self,
        caller: &Caller,
        input: CreateArchiveRequest,
    ) -> Result<CreateArchiveResponse, ApiError> {
        Room::create_archive(self, caller, input).await
    }
    async fn create_connection(
        &self,
        caller: &Caller,
        input: CreateConnectionRequest,
    ) -> Result<CreateConnectionResponse, ApiError> {
        Room::create_connection(self, caller, input).await
    }
    async fn create_event_bus(
        &self,
        caller: &Caller,
        input: CreateEventBusRequest,
    ) -> Result<CreateEventBusResponse, ApiError> {
        self.create_bus(caller, input).await
    }
    async fn deauthorize_connection(
        &self,
        caller: &Caller,
        input: DeauthorizeConnectionRequest,
    ) -> Result<DeauthorizeConnectionResponse, ApiError> {
        Room::deauthorize_connection(self, caller, &input.name).await
    }
    async fn delete_api_destination(
        &self,
        caller: &Caller,
        input: DeleteApiDestinationRequest,
    ) -> Result<DeleteApiDestinationResponse, ApiError> {
        Room::delete_api_destination(self, caller, &input.name).await?;
        Ok(DeleteApiDestinationResponse {})
    }
    async fn delete_archive(
        &self,
        caller: &Caller,
        input: DeleteArchiveRequest,
    ) -> Result<DeleteArchiveResponse, ApiError> {
        Room::delete_archive(self, caller, &input.archive_name).await?;
        Ok(DeleteArchiveResponse {})
    }
    async fn delete_connection(
        &self,
        caller: &Caller,
        input: DeleteConnectionRequest,
    ) -> Result<DeleteConnectionResponse, ApiError> {
        Room::delete_connection(self, caller, &input.name).await
    }
    async fn delete_event_bus(
        &self,
        caller: &Caller,
        input: DeleteEventBusRequest,
    ) -> Result<DeleteEventBusOutput, ApiError> {
        self.delete_bus(caller, &input.name).await?;
        Ok(DeleteEventBusOutput {})
    }
    async fn delete_rule(
        &self,
        caller: &Caller,
        input: DeleteRuleRequest,
    ) -> Result<DeleteRuleOutput, ApiError> {
        Room::delete_rule(self, caller, input).await?;
        Ok(DeleteRuleOutput {})
    }
    async fn describe_api_destination(
        &self,
        caller: &Caller,
        input: DescribeApiDestinationRequest,
    ) -> Result<DescribeApiDestinationResponse, ApiError> {
        Room::describe_api_destination(self, caller, &input.name).await
    }
    async fn describe_archive(
        &self,
        caller: &Caller,
        input: DescribeArchiveRequest,
    ) -> Result<DescribeArchiveResponse, ApiError> {
        Room::describe_archive(self, caller, &input.archive_name).await
    }
    async fn describe_connection(
        &self,
        caller: &Caller,
        input: DescribeConnectionRequest,
    ) -> Result<DescribeConnectionResponse, ApiError> {
        Room::describe_connection(self, caller, &input.name).await
    }
    async fn describe_event_bus(
        &self,
        caller: &Caller,
        input: DescribeEventBusRequest,
    ) -> Result<DescribeEventBusResponse, ApiError> {
        self.describe_bus(caller, input.name.as_deref()).await
    }
    async fn describe_replay(
        &self,
        caller: &Caller,
        input: DescribeReplayRequest,
    ) -> Result<DescribeReplayResponse, ApiError> {
        Room::describe_replay(self, caller, &input.replay_name).await
    }
    async fn describe_rule(
        &self,
        caller: &Caller,
        input: DescribeRuleRequest,
    ) -> Result<DescribeRuleResponse, ApiError> {
        Room::describe_rule(self, caller, input).await
    }
    async fn disable_rule(
        &self,
        caller: &Caller,
        input: DisableRuleRequest,
    ) -> Result<DisableRuleOutput, ApiError> {
        let rule = (&*input.name, input.event_bus_name.as_deref());
        self.switch(caller, rule, false).await?;
        Ok(DisableRuleOutput {})
    }
    async fn enable_rule(
        &self,
        caller: &Caller,
        input: EnableRuleRequest,
    ) -> Result<EnableRuleOutput, ApiError> {
        let rule = (&*input.name, input.event_bus_name.as_deref());
        self.switch(caller, rule, true).await?;
        Ok(EnableRuleOutput {})
    }
    async fn list_api_destinations(
        &self,
        caller: &Caller,
        input: ListApiDestinationsRequest,
    ) -> Result<ListApiDestinationsResponse, ApiError> {
        Room::list_api_destinations(self, caller, input).await
    }
    async fn list_archives(
        &self,
        caller: &Caller,
        input: ListArchivesRequest,
    ) -> Result<ListArchivesResponse, ApiError> {
        Room::list_archives(self, caller, input).await
    }
    async fn list_connections(
        &self,
        caller: &Caller,
        input: ListConnectionsRequest,
    ) -> Result<ListConnectionsResponse, ApiError> {
        Room::list_connections(self, caller, input).await
    }
    async fn list_event_buses(
        &self,
        caller: &Caller,
        input: ListEventBusesRequest,
    ) -> Result<ListEventBusesResponse, ApiError> {
        self.list_buses(caller, input).await
    }
    async fn list_replays(
        &self,
        caller: &Caller,
        input: ListReplaysRequest,
    ) -> Result<ListReplaysResponse, ApiError> {
        Room::list_replays(self, caller, input).await
    }
    async fn list_rule_names_by_target(
        &self,
        caller: &Caller,
        input: ListRuleNamesByTargetRequest,
    ) -> Result<ListRuleNamesByTargetResponse, ApiError> {
        self.rules_of_target(caller, input).await
    }
    async fn list_rules(
        &self,
        caller: &Caller,
        input: ListRulesRequest,
    ) -> Result<ListRulesResponse, ApiError> {
        Room::list_rules(self, caller, input).await
    }
    async fn list_tags_for_resource(
        &self,
        _: &Caller,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, ApiError> {
        let tags = tags::shown(self.tags(&input.resource_arn).await?);
        Ok(ListTagsForResourceResponse { tags: Some(tags) })
    }
    async fn list_targets_by_rule(
        &self,
        caller: &Caller,
        input: ListTargetsByRuleRequest,
    ) -> Result<ListTargetsByRuleResponse, ApiError> {
        self.list_targets(caller, input).await
    }
    async fn put_events(
        &self,
        caller: &Caller,
        input: PutEventsRequest,
    ) -> Result<PutEventsResponse, ApiError> {
        self.put(caller, input).await
    }
    async fn put_permission(
        &self,
        caller: &Caller,
        input: PutPermissionRequest,
    ) -> Result<PutPermissionOutput, ApiError> {
        self.permit(caller, input).await?;
        Ok(PutPermissionOutput {})
    }
    async fn put_rule(
        &self,
        caller: &Caller,
        input: PutRuleRequest,
    ) -> Result<PutRuleResponse, ApiError> {
        let rule_arn = Some(Room::put_rule(self, caller, input).await?);
        Ok(PutRuleResponse { rule_arn })
    }
    async fn put_targets(
        &self,
        caller: &Caller,
        input: PutTargetsRequest,
    ) -> Result<PutTargetsResponse, ApiError> {
        Room::put_targets(self, caller, input).await
    }
    async fn remove_permission(
        &self,
        caller: &Caller,
        input: RemovePermissionRequest,
    ) -> Result<RemovePermissionOutput, ApiError> {
        self.forbid(caller, input).await?;
        Ok(RemovePermissionOutput {})
    }
    async fn remove_targets(
        &self,
        caller: &Caller,
        input: RemoveTargetsRequest,
    ) -> Result<RemoveTargetsResponse, ApiError> {
        Room::remove_targets(self, caller, input).await
    }
    async fn start_replay(
        &self,
        caller: &Caller,
        input: StartReplayRequest,
    ) -> Result<StartReplayResponse, ApiError> {
        Room::start_replay(self, caller, input).await
    }
    async fn tag_resource(
        &self,
        _: &Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceResponse, ApiError> {
        self.tag(&input.resource_arn, input.tags).await?;
        Ok(TagResourceResponse {})
    }
    async fn test_event_pattern(
        &self,
        _: &Caller,
        input: TestEventPatternRequest,
    ) -> Result<TestEventPatternResponse, ApiError> {
        self.try_pattern(&input)
    }
    async fn untag_resource(
        &self,
        _: &Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceResponse, ApiError> {
        self.untag(&input.resource_arn, &input.tag_keys).await?;
        Ok(UntagResourceResponse {})
    }
    async fn update_api_destination(
        &self,
        caller: &Caller,
        input: UpdateApiDestinationRequest,
    ) -> Result<UpdateApiDestinationResponse, ApiError> {
        Room::update_api_destination(self, caller, input).await
    }
    async fn update_archive(
        &self,
        caller: &Caller,
        input: UpdateArchiveRequest,
    ) -> Result<UpdateArchiveResponse, ApiError> {
        Room::update_archive(self, caller, input).await
    }
    async fn update_connection(
        &self,
        caller: &Caller,
        input: UpdateConnectionRequest,
    ) -> Result<UpdateConnectionResponse, ApiError> {
        Room::update_connection(self, caller, input).await
    }
    async fn update_event_bus(
        &self,
        caller: &Caller,
        input: UpdateEventBusRequest,
    ) -> Result<UpdateEventBusResponse, ApiError> {
        self.update_bus(caller, input).await
    }
}
