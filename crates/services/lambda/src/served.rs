//! Lambda's operations, each a line that leads to where it is done.

use crate::room::Room;
use crate::{actions, function, invoke, layer, mapping, url};
use async_trait::async_trait;
use aws_api::lambda::{self, *};
use aws_api::{Access, ApiError, Service};
use foundation::Caller;
use foundation::access::Ask;
use std::sync::Arc;
/// The room for the endpoint, with its table of actions.
pub fn service(room: Arc<Room>) -> Arc<dyn Service> {
    lambda::service(room.clone(), room)
}

/// Lambda's table of actions, with the policies and tags of what is asked about.
#[async_trait]
impl Access<LambdaInput> for Room {
    async fn asks(&self, caller: &Caller, input: &LambdaInput) -> Result<Vec<Ask>, ApiError> {
        let mut asks = Vec::new();
        for ask in actions::asks(caller, input)? {
            asks.push(function::attach(&self.core, ask).await?);
        }
        Ok(asks)
    }
}

#[async_trait]
impl Lambda for Room {
    async fn create_function(
        &self,
        caller: &Caller,
        input: CreateFunctionRequest,
    ) -> Result<FunctionConfiguration, ApiError> {
        function::create(&self.core, caller, input).await
    }

    async fn get_function(
        &self,
        caller: &Caller,
        input: GetFunctionRequest,
    ) -> Result<GetFunctionResponse, ApiError> {
        function::get(&self.core, caller, &input.function_name, input.qualifier.as_deref()).await
    }

    async fn get_function_configuration(
        &self,
        caller: &Caller,
        input: GetFunctionConfigurationRequest,
    ) -> Result<FunctionConfiguration, ApiError> {
        let qualifier = input.qualifier.as_deref();
        function::get_configuration(&self.core, caller, &input.function_name, qualifier).await
    }

    async fn get_function_code_signing_config(
        &self,
        caller: &Caller,
        input: GetFunctionCodeSigningConfigRequest,
    ) -> Result<GetFunctionCodeSigningConfigResponse, ApiError> {
        function::get_code_signing(&self.core, caller, &input.function_name).await
    }

    async fn list_functions(
        &self,
        caller: &Caller,
        input: ListFunctionsRequest,
    ) -> Result<ListFunctionsResponse, ApiError> {
        function::list(&self.core, caller, input).await
    }

    async fn list_versions_by_function(
        &self,
        caller: &Caller,
        input: ListVersionsByFunctionRequest,
    ) -> Result<ListVersionsByFunctionResponse, ApiError> {
        function::versions(&self.core, caller, input).await
    }

    async fn update_function_code(
        &self,
        caller: &Caller,
        input: UpdateFunctionCodeRequest,
    ) -> Result<FunctionConfiguration, ApiError> {
        function::update_code(&self.core, caller, input).await
    }

    async fn update_function_configuration(
        &self,
        caller: &Caller,
        input: UpdateFunctionConfigurationRequest,
    ) -> Result<FunctionConfiguration, ApiError> {
        function::update_configuration(&self.core, caller, input).await
    }

    async fn delete_function(
        &self,
        caller: &Caller,
        input: DeleteFunctionRequest,
    ) -> Result<DeleteFunctionResponse, ApiError> {
        let qualifier = input.qualifier.as_deref();
        function::delete(&self.core, caller, &input.function_name, qualifier).await?;
        Ok(DeleteFunctionResponse { status_code: Some(204) })
    }

    async fn publish_version(
        &self,
        caller: &Caller,
        input: PublishVersionRequest,
    ) -> Result<FunctionConfiguration, ApiError> {
        function::publish(&self.core, caller, input).await
    }

    async fn create_alias(
        &self,
        caller: &Caller,
        input: CreateAliasRequest,
    ) -> Result<AliasConfiguration, ApiError> {
        function::create_alias(&self.core, caller, input).await
    }

    async fn get_alias(
        &self,
        caller: &Caller,
        input: GetAliasRequest,
    ) -> Result<AliasConfiguration, ApiError> {
        function::get_alias(&self.core, caller, input).await
    }

    async fn update_alias(
        &self,
        caller: &Caller,
        input: UpdateAliasRequest,
    ) -> Result<AliasConfiguration, ApiError> {
        function::update_alias(&self.core, caller, input).await
    }

    async fn delete_alias(
        &self,
        caller: &Caller,
        input: DeleteAliasRequest,
    ) -> Result<DeleteAliasOutput, ApiError> {
        function::delete_alias(&self.core, caller, input).await?;
        Ok(DeleteAliasOutput {})
    }

    async fn list_aliases(
        &self,
        caller: &Caller,
        input: ListAliasesRequest,
    ) -> Result<ListAliasesResponse, ApiError> {
        function::list_aliases(&self.core, caller, input).await
    }

    async fn create_function_url_config(
        &self,
        caller: &Caller,
        input: CreateFunctionUrlConfigRequest,
    ) -> Result<CreateFunctionUrlConfigResponse, ApiError> {
        url::create(&self.core, caller, input).await
    }

    async fn get_function_url_config(
        &self,
        caller: &Caller,
        input: GetFunctionUrlConfigRequest,
    ) -> Result<GetFunctionUrlConfigResponse, ApiError> {
        url::get(&self.core, caller, input).await
    }

    async fn update_function_url_config(
        &self,
        caller: &Caller,
        input: UpdateFunctionUrlConfigRequest,
    ) -> Result<UpdateFunctionUrlConfigResponse, ApiError> {
        url::update(&self.core, caller, input).await
    }

    async fn delete_function_url_config(
        &self,
        caller: &Caller,
        input: DeleteFunctionUrlConfigRequest,
    ) -> Result<DeleteFunctionUrlConfigOutput, ApiError> {
        url::delete(&self.core, caller, input).await?;
        Ok(DeleteFunctionUrlConfigOutput {})
    }

    async fn list_function_url_configs(
        &self,
        caller: &Caller,
        input: ListFunctionUrlConfigsRequest,
    ) -> Result<ListFunctionUrlConfigsResponse, ApiError> {
        url::list(&self.core, caller, input).await
    }

    async fn add_permission(
        &self,
        caller: &Caller,
        input: AddPermissionRequest,
    ) -> Result<AddPermissionResponse, ApiError> {
        function::add_permission(&self.core, caller, input).await
    }

    async fn remove_permission(
        &self,
        caller: &Caller,
        input: RemovePermissionRequest,
    ) -> Result<RemovePermissionOutput, ApiError> {
        function::remove_permission(&self.core, caller, input).await?;
        Ok(RemovePermissionOutput {})
    }

    async fn get_policy(
        &self,
        caller: &Caller,
        input: GetPolicyRequest,
    ) -> Result<GetPolicyResponse, ApiError> {
        function::get_policy(&self.core, caller, input).await
    }

    async fn put_function_concurrency(
        &self,
        caller: &Caller,
        input: PutFunctionConcurrencyRequest,
    ) -> Result<Concurrency, ApiError> {
        function::concurrency::put(&self.core, caller, input).await
    }

    async fn get_function_concurrency(
        &self,
        caller: &Caller,
        input: GetFunctionConcurrencyRequest,
    ) -> Result<GetFunctionConcurrencyResponse, ApiError> {
        function::concurrency::get(&self.core, caller, &input.function_name).await
    }

    async fn delete_function_concurrency(
        &self,
        caller: &Caller,
        input: DeleteFunctionConcurrencyRequest,
    ) -> Result<DeleteFunctionConcurrencyOutput, ApiError> {
        function::concurrency::delete(&self.core, caller, &input.function_name).await?;
        Ok(DeleteFunctionConcurrencyOutput {})
    }

    async fn put_function_event_invoke_config(
        &self,
        caller: &Caller,
        input: PutFunctionEventInvokeConfigRequest,
    ) -> Result<FunctionEventInvokeConfig, ApiError> {
        function::event_config::put(&self.core, caller, input).await
    }

    async fn update_function_event_invoke_config(
        &self,
        caller: &Caller,
        input: UpdateFunctionEventInvokeConfigRequest,
    ) -> Result<FunctionEventInvokeConfig, ApiError> {
        function::event_config::update(&self.core, caller, input).await
    }

    async fn get_function_event_invoke_config(
        &self,
        caller: &Caller,
        input: GetFunctionEventInvokeConfigRequest,
    ) -> Result<FunctionEventInvokeConfig, ApiError> {
        let qualifier = input.qualifier.as_deref();
        function::event_config::get(&self.core, caller, &input.function_name, qualifier).await
    }

    async fn delete_function_event_invoke_config(
        &self,
        caller: &Caller,
        input: DeleteFunctionEventInvokeConfigRequest,
    ) -> Result<DeleteFunctionEventInvokeConfigOutput, ApiError> {
        let qualifier = input.qualifier.as_deref();
        function::event_config::delete(&self.core, caller, &input.function_name, qualifier).await?;
        Ok(DeleteFunctionEventInvokeConfigOutput {})
    }

    async fn list_function_event_invoke_configs(
        &self,
        caller: &Caller,
        input: ListFunctionEventInvokeConfigsRequest,
    ) -> Result<ListFunctionEventInvokeConfigsResponse, ApiError> {
        function::event_config::list(&self.core, caller, input).await
    }

    async fn get_runtime_management_config(
        &self,
        caller: &Caller,
        input: GetRuntimeManagementConfigRequest,
    ) -> Result<GetRuntimeManagementConfigResponse, ApiError> {
        function::runtime_management::get(&self.core, caller, input).await
    }

    async fn put_runtime_management_config(
        &self,
        caller: &Caller,
        input: PutRuntimeManagementConfigRequest,
    ) -> Result<PutRuntimeManagementConfigResponse, ApiError> {
        function::runtime_management::put(&self.core, caller, input).await
    }

    async fn get_function_recursion_config(
        &self,
        caller: &Caller,
        input: GetFunctionRecursionConfigRequest,
    ) -> Result<GetFunctionRecursionConfigResponse, ApiError> {
        function::recursion::get(&self.core, caller, &input.function_name).await
    }

    async fn put_function_recursion_config(
        &self,
        caller: &Caller,
        input: PutFunctionRecursionConfigRequest,
    ) -> Result<PutFunctionRecursionConfigResponse, ApiError> {
        function::recursion::put(&self.core, caller, input).await
    }

    async fn put_provisioned_concurrency_config(
        &self,
        caller: &Caller,
        input: PutProvisionedConcurrencyConfigRequest,
    ) -> Result<PutProvisionedConcurrencyConfigResponse, ApiError> {
        function::provisioned::put(&self.core, caller, input).await
    }

    async fn get_provisioned_concurrency_config(
        &self,
        caller: &Caller,
        input: GetProvisionedConcurrencyConfigRequest,
    ) -> Result<GetProvisionedConcurrencyConfigResponse, ApiError> {
        function::provisioned::get(&self.core, caller, input).await
    }

    async fn delete_provisioned_concurrency_config(
        &self,
        caller: &Caller,
        input: DeleteProvisionedConcurrencyConfigRequest,
    ) -> Result<DeleteProvisionedConcurrencyConfigOutput, ApiError> {
        function::provisioned::delete(&self.core, caller, input).await?;
        Ok(DeleteProvisionedConcurrencyConfigOutput {})
    }

    async fn list_provisioned_concurrency_configs(
        &self,
        caller: &Caller,
        input: ListProvisionedConcurrencyConfigsRequest,
    ) -> Result<ListProvisionedConcurrencyConfigsResponse, ApiError> {
        function::provisioned::list(&self.core, caller, input).await
    }

    async fn publish_layer_version(
        &self,
        caller: &Caller,
        input: PublishLayerVersionRequest,
    ) -> Result<PublishLayerVersionResponse, ApiError> {
        layer::publish(&self.core, caller, input).await
    }

    async fn get_layer_version(
        &self,
        caller: &Caller,
        input: GetLayerVersionRequest,
    ) -> Result<GetLayerVersionResponse, ApiError> {
        let (name, version) = (&input.layer_name, input.version_number);
        layer::get(&self.core, caller, name, version).await
    }

    async fn get_layer_version_by_arn(
        &self,
        _: &Caller,
        input: GetLayerVersionByArnRequest,
    ) -> Result<GetLayerVersionResponse, ApiError> {
        layer::get_by_arn(&self.core, &input.arn).await
    }

    async fn list_layers(
        &self,
        caller: &Caller,
        input: ListLayersRequest,
    ) -> Result<ListLayersResponse, ApiError> {
        layer::list(&self.core, caller, input).await
    }

    async fn list_layer_versions(
        &self,
        caller: &Caller,
        input: ListLayerVersionsRequest,
    ) -> Result<ListLayerVersionsResponse, ApiError> {
        layer::list_versions(&self.core, caller, input).await
    }

    async fn delete_layer_version(
        &self,
        caller: &Caller,
        input: DeleteLayerVersionRequest,
    ) -> Result<DeleteLayerVersionOutput, ApiError> {
        layer::delete(&self.core, caller, input).await?;
        Ok(DeleteLayerVersionOutput {})
    }

    async fn add_layer_version_permission(
        &self,
        caller: &Caller,
        input: AddLayerVersionPermissionRequest,
    ) -> Result<AddLayerVersionPermissionResponse, ApiError> {
        layer::add_permission(&self.core, caller, input).await
    }

    async fn remove_layer_version_permission(
        &self,
        caller: &Caller,
        input: RemoveLayerVersionPermissionRequest,
    ) -> Result<RemoveLayerVersionPermissionOutput, ApiError> {
        layer::remove_permission(&self.core, caller, input).await?;
        Ok(RemoveLayerVersionPermissionOutput {})
    }

    async fn get_layer_version_policy(
        &self,
        caller: &Caller,
        input: GetLayerVersionPolicyRequest,
    ) -> Result<GetLayerVersionPolicyResponse, ApiError> {
        layer::get_policy(&self.core, caller, input).await
    }

    async fn get_account_settings(
        &self,
        caller: &Caller,
        _: GetAccountSettingsRequest,
    ) -> Result<GetAccountSettingsResponse, ApiError> {
        function::account_settings(&self.core, caller).await
    }

    async fn list_tags(
        &self,
        caller: &Caller,
        input: ListTagsRequest,
    ) -> Result<ListTagsResponse, ApiError> {
        let tags = function::list_tags(&self.core, caller, &input.resource).await?;
        Ok(ListTagsResponse { tags: Some(tags) })
    }

    async fn tag_resource(
        &self,
        caller: &Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceOutput, ApiError> {
        function::tag(&self.core, caller, &input.resource, input.tags).await?;
        Ok(TagResourceOutput {})
    }

    async fn untag_resource(
        &self,
        caller: &Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceOutput, ApiError> {
        function::untag(&self.core, caller, &input.resource, &input.tag_keys).await?;
        Ok(UntagResourceOutput {})
    }

    async fn invoke(
        &self,
        caller: &Caller,
        input: InvocationRequest,
    ) -> Result<InvocationResponse, ApiError> {
        invoke::invoke(&self.core, caller, input).await
    }

    async fn invoke_async(
        &self,
        caller: &Caller,
        input: InvokeAsyncRequest,
    ) -> Result<InvokeAsyncResponse, ApiError> {
        invoke::invoke_async(&self.core, caller, input).await
    }

    async fn invoke_with_response_stream(
        &self,
        caller: &Caller,
        input: InvokeWithResponseStreamRequest,
    ) -> Result<InvokeWithResponseStreamResponse, ApiError> {
        invoke::invoke_with_response_stream(&self.core, caller, input).await
    }

    async fn create_event_source_mapping(
        &self,
        caller: &Caller,
        input: CreateEventSourceMappingRequest,
    ) -> Result<EventSourceMappingConfiguration, ApiError> {
        mapping::create(&self.core, caller, input).await
    }

    async fn get_event_source_mapping(
        &self,
        caller: &Caller,
        input: GetEventSourceMappingRequest,
    ) -> Result<EventSourceMappingConfiguration, ApiError> {
        mapping::get(&self.core, caller, &input.uuid).await
    }

    async fn list_event_source_mappings(
        &self,
        caller: &Caller,
        input: ListEventSourceMappingsRequest,
    ) -> Result<ListEventSourceMappingsResponse, ApiError> {
        mapping::list(&self.core, caller, input).await
    }

    async fn update_event_source_mapping(
        &self,
        caller: &Caller,
        input: UpdateEventSourceMappingRequest,
    ) -> Result<EventSourceMappingConfiguration, ApiError> {
        mapping::update(&self.core, caller, input).await
    }

    async fn delete_event_source_mapping(
        &self,
        caller: &Caller,
        input: DeleteEventSourceMappingRequest,
    ) -> Result<EventSourceMappingConfiguration, ApiError> {
        mapping::delete(&self.core, caller, &input.uuid).await
    }
}
