//! The operations under their names.

use crate::room::Room;
use aws_api::ApiError;
use aws_api::glue::*;
use foundation::Caller;

#[async_trait::async_trait]
impl Glue for Room {
    async fn batch_delete_table(
        &self,
        caller: &Caller,
        input: BatchDeleteTableRequest,
    ) -> Result<BatchDeleteTableResponse, ApiError> {
        self.drop_tables(caller, input).await
    }
    async fn create_database(
        &self,
        caller: &Caller,
        input: CreateDatabaseRequest,
    ) -> Result<CreateDatabaseResponse, ApiError> {
        self.make_database(caller, input).await.map(|()| CreateDatabaseResponse {})
    }
    async fn create_table(
        &self,
        caller: &Caller,
        input: CreateTableRequest,
    ) -> Result<CreateTableResponse, ApiError> {
        self.make_table(caller, input).await.map(|()| CreateTableResponse {})
    }
    async fn delete_database(
        &self,
        caller: &Caller,
        input: DeleteDatabaseRequest,
    ) -> Result<DeleteDatabaseResponse, ApiError> {
        self.drop_database(caller, input).await.map(|()| DeleteDatabaseResponse {})
    }
    async fn delete_table(
        &self,
        caller: &Caller,
        input: DeleteTableRequest,
    ) -> Result<DeleteTableResponse, ApiError> {
        self.drop_table(caller, input).await.map(|()| DeleteTableResponse {})
    }
    async fn get_database(
        &self,
        caller: &Caller,
        input: GetDatabaseRequest,
    ) -> Result<GetDatabaseResponse, ApiError> {
        self.show_database(caller, input).await
    }
    async fn get_databases(
        &self,
        caller: &Caller,
        input: GetDatabasesRequest,
    ) -> Result<GetDatabasesResponse, ApiError> {
        self.list_databases(caller, input).await
    }
    async fn get_partition_indexes(
        &self,
        caller: &Caller,
        input: GetPartitionIndexesRequest,
    ) -> Result<GetPartitionIndexesResponse, ApiError> {
        self.show_partition_indexes(caller, input).await
    }
    async fn get_table(
        &self,
        caller: &Caller,
        input: GetTableRequest,
    ) -> Result<GetTableResponse, ApiError> {
        self.show_table(caller, input).await
    }
    async fn get_table_version(
        &self,
        caller: &Caller,
        input: GetTableVersionRequest,
    ) -> Result<GetTableVersionResponse, ApiError> {
        self.show_version(caller, input).await
    }
    async fn get_table_versions(
        &self,
        caller: &Caller,
        input: GetTableVersionsRequest,
    ) -> Result<GetTableVersionsResponse, ApiError> {
        self.list_versions(caller, input).await
    }
    async fn get_tables(
        &self,
        caller: &Caller,
        input: GetTablesRequest,
    ) -> Result<GetTablesResponse, ApiError> {
        self.list_tables(caller, input).await
    }
    async fn update_database(
        &self,
        caller: &Caller,
        input: UpdateDatabaseRequest,
    ) -> Result<UpdateDatabaseResponse, ApiError> {
        self.renew_database(caller, input).await.map(|()| UpdateDatabaseResponse {})
    }
    async fn update_table(
        &self,
        caller: &Caller,
        input: UpdateTableRequest,
    ) -> Result<UpdateTableResponse, ApiError> {
        self.renew_table(caller, input).await.map(|()| UpdateTableResponse {})
    }
    async fn get_tags(
        &self,
        _caller: &Caller,
        input: GetTagsRequest,
    ) -> Result<GetTagsResponse, ApiError> {
        self.show_tags(input).await
    }
    async fn tag_resource(
        &self,
        _caller: &Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceResponse, ApiError> {
        self.change_tags(&input.resource_arn, |tags| tags.extend(input.tags_to_add.clone()))
            .await
            .map(|()| TagResourceResponse {})
    }
    async fn untag_resource(
        &self,
        _caller: &Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceResponse, ApiError> {
        self.change_tags(&input.resource_arn, |tags| {
            tags.retain(|key, _| !input.tags_to_remove.contains(key));
        })
        .await
        .map(|()| UntagResourceResponse {})
    }
}
