//! The room as aws-api's trait has it: each operation is in a file of its own.

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::dynamodb::*;
use foundation::Caller;

use crate::Room;
use crate::table_name::at_home;

/// Quotas of an account and of a table, as AWS has them at first (Developer Guide, «Quotas»).
const ACCOUNT_UNITS_MAX: i64 = 80_000;
const TABLE_UNITS_MAX: i64 = 40_000;

/// The table that a part of a transaction is about.
fn written(item: &TransactWriteItem) -> Option<String> {
    let check = item.condition_check.as_ref().map(|check| &check.table_name);
    let put = item.put.as_ref().map(|put| &put.table_name);
    let update = item.update.as_ref().map(|update| &update.table_name);
    let delete = item.delete.as_ref().map(|delete| &delete.table_name);
    check.or(put).or(update).or(delete).cloned()
}

#[async_trait]
impl DynamoDb for Room {
    async fn batch_get_item(
        &self,
        caller: &Caller,
        input: BatchGetItemInput,
    ) -> Result<BatchGetItemOutput, ApiError> {
        let tables: Vec<_> = input.request_items.keys().cloned().collect();
        self.measured(caller, tables, "BatchGetItem", self.batch_get(caller, input)).await
    }

    async fn batch_write_item(
        &self,
        caller: &Caller,
        input: BatchWriteItemInput,
    ) -> Result<BatchWriteItemOutput, ApiError> {
        let tables: Vec<_> = input.request_items.keys().cloned().collect();
        self.measured(caller, tables, "BatchWriteItem", self.batch_write(caller, input)).await
    }

    async fn create_table(
        &self,
        caller: &Caller,
        input: CreateTableInput,
    ) -> Result<CreateTableOutput, ApiError> {
        self.create(caller, input).await
    }

    async fn delete_item(
        &self,
        caller: &Caller,
        input: DeleteItemInput,
    ) -> Result<DeleteItemOutput, ApiError> {
        let table = input.table_name.clone();
        self.measured(caller, [table], "DeleteItem", self.delete(caller, input)).await
    }

    async fn delete_table(
        &self,
        caller: &Caller,
        input: DeleteTableInput,
    ) -> Result<DeleteTableOutput, ApiError> {
        let caller = &at_home(caller, &input.table_name)?;
        self.remove_table(caller, input).await
    }

    async fn create_backup(
        &self,
        caller: &Caller,
        input: CreateBackupInput,
    ) -> Result<CreateBackupOutput, ApiError> {
        self.make_backup(caller, input).await
    }

    async fn delete_backup(
        &self,
        caller: &Caller,
        input: DeleteBackupInput,
    ) -> Result<DeleteBackupOutput, ApiError> {
        self.remove_backup(caller, input).await
    }

    async fn describe_backup(
        &self,
        caller: &Caller,
        input: DescribeBackupInput,
    ) -> Result<DescribeBackupOutput, ApiError> {
        self.describe_kept(caller, input).await
    }

    async fn list_backups(
        &self,
        caller: &Caller,
        input: ListBackupsInput,
    ) -> Result<ListBackupsOutput, ApiError> {
        self.list_kept(caller, input).await
    }

    async fn restore_table_from_backup(
        &self,
        caller: &Caller,
        input: RestoreTableFromBackupInput,
    ) -> Result<RestoreTableFromBackupOutput, ApiError> {
        self.restore_from_backup(caller, input).await
    }

    async fn restore_table_to_point_in_time(
        &self,
        caller: &Caller,
        input: RestoreTableToPointInTimeInput,
    ) -> Result<RestoreTableToPointInTimeOutput, ApiError> {
        self.restore_to_point_in_time(caller, input).await
    }

    async fn update_continuous_backups(
        &self,
        caller: &Caller,
        input: UpdateContinuousBackupsInput,
    ) -> Result<UpdateContinuousBackupsOutput, ApiError> {
        let caller = &at_home(caller, &input.table_name)?;
        self.change_point_in_time(caller, input).await
    }

    async fn describe_continuous_backups(
        &self,
        caller: &Caller,
        input: DescribeContinuousBackupsInput,
    ) -> Result<DescribeContinuousBackupsOutput, ApiError> {
        let caller = &at_home(caller, &input.table_name)?;
        self.describe_point_in_time(caller, input).await
    }

    /// What AWS answers: the region's one endpoint, good for a day.
    async fn describe_endpoints(
        &self,
        caller: &Caller,
        _: DescribeEndpointsRequest,
    ) -> Result<DescribeEndpointsResponse, ApiError> {
        let endpoint = Endpoint {
            address: format!("dynamodb.{}.amazonaws.com", caller.region),
            cache_period_in_minutes: 24 * 60,
        };
        Ok(DescribeEndpointsResponse { endpoints: vec![endpoint] })
    }

    async fn describe_limits(
        &self,
        _: &Caller,
        _: DescribeLimitsInput,
    ) -> Result<DescribeLimitsOutput, ApiError> {
        Ok(DescribeLimitsOutput {
            account_max_read_capacity_units: Some(ACCOUNT_UNITS_MAX),
            account_max_write_capacity_units: Some(ACCOUNT_UNITS_MAX),
            table_max_read_capacity_units: Some(TABLE_UNITS_MAX),
            table_max_write_capacity_units: Some(TABLE_UNITS_MAX),
        })
    }

    async fn describe_table(
        &self,
        caller: &Caller,
        input: DescribeTableInput,
    ) -> Result<DescribeTableOutput, ApiError> {
        let caller = &at_home(caller, &input.table_name)?;
        self.describe(caller, input).await
    }

    async fn describe_time_to_live(
        &self,
        caller: &Caller,
        input: DescribeTimeToLiveInput,
    ) -> Result<DescribeTimeToLiveOutput, ApiError> {
        let caller = &at_home(caller, &input.table_name)?;
        self.shown_time_to_live(caller, input).await
    }

    async fn execute_statement(
        &self,
        caller: &Caller,
        input: ExecuteStatementInput,
    ) -> Result<ExecuteStatementOutput, ApiError> {
        self.statement(caller, input).await
    }

    async fn batch_execute_statement(
        &self,
        caller: &Caller,
        input: BatchExecuteStatementInput,
    ) -> Result<BatchExecuteStatementOutput, ApiError> {
        self.statements(caller, input).await
    }

    async fn execute_transaction(
        &self,
        caller: &Caller,
        input: ExecuteTransactionInput,
    ) -> Result<ExecuteTransactionOutput, ApiError> {
        self.transaction(caller, input).await
    }

    async fn get_item(
        &self,
        caller: &Caller,
        input: GetItemInput,
    ) -> Result<GetItemOutput, ApiError> {
        let table = input.table_name.clone();
        self.measured(caller, [table], "GetItem", self.get(caller, input)).await
    }

    async fn list_tables(
        &self,
        caller: &Caller,
        input: ListTablesInput,
    ) -> Result<ListTablesOutput, ApiError> {
        self.list(caller, input).await
    }

    async fn list_tags_of_resource(
        &self,
        caller: &Caller,
        input: ListTagsOfResourceInput,
    ) -> Result<ListTagsOfResourceOutput, ApiError> {
        let caller = &at_home(caller, &input.resource_arn)?;
        self.list_tags(caller, input).await
    }

    async fn describe_contributor_insights(
        &self,
        caller: &Caller,
        input: DescribeContributorInsightsInput,
    ) -> Result<DescribeContributorInsightsOutput, ApiError> {
        let caller = &at_home(caller, &input.table_name)?;
        self.shown_insights(caller, input).await
    }

    async fn list_contributor_insights(
        &self,
        caller: &Caller,
        input: ListContributorInsightsInput,
    ) -> Result<ListContributorInsightsOutput, ApiError> {
        self.listed_insights(caller, input).await
    }

    async fn update_contributor_insights(
        &self,
        caller: &Caller,
        input: UpdateContributorInsightsInput,
    ) -> Result<UpdateContributorInsightsOutput, ApiError> {
        let caller = &at_home(caller, &input.table_name)?;
        self.change_insights(caller, input).await
    }

    async fn put_resource_policy(
        &self,
        caller: &Caller,
        input: PutResourcePolicyInput,
    ) -> Result<PutResourcePolicyOutput, ApiError> {
        self.put_policy(caller, input).await
    }

    async fn get_resource_policy(
        &self,
        caller: &Caller,
        input: GetResourcePolicyInput,
    ) -> Result<GetResourcePolicyOutput, ApiError> {
        self.policy(caller, input).await
    }

    async fn delete_resource_policy(
        &self,
        caller: &Caller,
        input: DeleteResourcePolicyInput,
    ) -> Result<DeleteResourcePolicyOutput, ApiError> {
        self.delete_policy(caller, input).await
    }

    async fn put_item(
        &self,
        caller: &Caller,
        input: PutItemInput,
    ) -> Result<PutItemOutput, ApiError> {
        let table = input.table_name.clone();
        self.measured(caller, [table], "PutItem", self.put(caller, input)).await
    }

    async fn query(&self, caller: &Caller, input: QueryInput) -> Result<QueryOutput, ApiError> {
        let table = input.table_name.clone();
        let work = self.query_items(caller, input);
        let found = self.measured(caller, [table.clone()], "Query", work).await?;
        self.returned(caller, &table, "Query", found.count);
        Ok(found)
    }

    async fn scan(&self, caller: &Caller, input: ScanInput) -> Result<ScanOutput, ApiError> {
        let table = input.table_name.clone();
        let work = self.scan_items(caller, input);
        let found = self.measured(caller, [table.clone()], "Scan", work).await?;
        self.returned(caller, &table, "Scan", found.count);
        Ok(found)
    }

    async fn tag_resource(
        &self,
        caller: &Caller,
        input: TagResourceInput,
    ) -> Result<TagResourceOutput, ApiError> {
        let caller = &at_home(caller, &input.resource_arn)?;
        self.tag(caller, input).await.map(|()| TagResourceOutput {})
    }

    async fn transact_get_items(
        &self,
        caller: &Caller,
        input: TransactGetItemsInput,
    ) -> Result<TransactGetItemsOutput, ApiError> {
        let tables: Vec<_> =
            input.transact_items.iter().map(|item| item.get.table_name.clone()).collect();
        self.measured(caller, tables, "TransactGetItems", self.transact_get(caller, input)).await
    }

    async fn transact_write_items(
        &self,
        caller: &Caller,
        input: TransactWriteItemsInput,
    ) -> Result<TransactWriteItemsOutput, ApiError> {
        let tables: Vec<_> = input.transact_items.iter().filter_map(written).collect();
        let work = self.transact_write(caller, input);
        self.measured(caller, tables, "TransactWriteItems", work).await
    }

    async fn untag_resource(
        &self,
        caller: &Caller,
        input: UntagResourceInput,
    ) -> Result<UntagResourceOutput, ApiError> {
        let caller = &at_home(caller, &input.resource_arn)?;
        self.untag(caller, input).await.map(|()| UntagResourceOutput {})
    }

    async fn update_item(
        &self,
        caller: &Caller,
        input: UpdateItemInput,
    ) -> Result<UpdateItemOutput, ApiError> {
        let table = input.table_name.clone();
        self.measured(caller, [table], "UpdateItem", self.update(caller, input)).await
    }

    async fn update_table(
        &self,
        caller: &Caller,
        input: UpdateTableInput,
    ) -> Result<UpdateTableOutput, ApiError> {
        let caller = &at_home(caller, &input.table_name)?;
        self.change_table(caller, input).await
    }

    async fn update_time_to_live(
        &self,
        caller: &Caller,
        input: UpdateTimeToLiveInput,
    ) -> Result<UpdateTimeToLiveOutput, ApiError> {
        let caller = &at_home(caller, &input.table_name)?;
        self.change_time_to_live(caller, input).await
    }

    async fn describe_kinesis_streaming_destination(
        &self,
        caller: &Caller,
        input: DescribeKinesisStreamingDestinationInput,
    ) -> Result<DescribeKinesisStreamingDestinationOutput, ApiError> {
        self.describe_destinations(caller, input).await
    }

    async fn disable_kinesis_streaming_destination(
        &self,
        caller: &Caller,
        input: KinesisStreamingDestinationInput,
    ) -> Result<KinesisStreamingDestinationOutput, ApiError> {
        self.disable_destination(caller, input).await
    }

    async fn enable_kinesis_streaming_destination(
        &self,
        caller: &Caller,
        input: KinesisStreamingDestinationInput,
    ) -> Result<KinesisStreamingDestinationOutput, ApiError> {
        self.enable_destination(caller, input).await
    }

    async fn update_kinesis_streaming_destination(
        &self,
        caller: &Caller,
        input: UpdateKinesisStreamingDestinationInput,
    ) -> Result<UpdateKinesisStreamingDestinationOutput, ApiError> {
        self.update_destination(caller, input).await
    }
}
