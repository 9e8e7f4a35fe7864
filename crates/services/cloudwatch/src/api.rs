//! The operations under their names.

use crate::room::Room;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::cloudwatch::*;
use foundation::Caller;

#[async_trait]
impl Cloudwatch for Room {
    async fn delete_dashboards(
        &self,
        caller: &Caller,
        input: DeleteDashboardsInput,
    ) -> Result<DeleteDashboardsOutput, ApiError> {
        self.delete_dashboards_of(caller, input.dashboard_names).await?;
        Ok(DeleteDashboardsOutput {})
    }

    async fn get_dashboard(
        &self,
        caller: &Caller,
        input: GetDashboardInput,
    ) -> Result<GetDashboardOutput, ApiError> {
        self.get_dashboard_of(caller, input.dashboard_name).await
    }

    async fn get_metric_data(
        &self,
        caller: &Caller,
        input: GetMetricDataInput,
    ) -> Result<GetMetricDataOutput, ApiError> {
        self.get_data(caller, input).await
    }

    async fn get_metric_statistics(
        &self,
        caller: &Caller,
        input: GetMetricStatisticsInput,
    ) -> Result<GetMetricStatisticsOutput, ApiError> {
        self.get_statistics(caller, input).await
    }

    async fn list_dashboards(
        &self,
        caller: &Caller,
        input: ListDashboardsInput,
    ) -> Result<ListDashboardsOutput, ApiError> {
        self.list_dashboards_of(caller, input).await
    }

    async fn list_metrics(
        &self,
        caller: &Caller,
        input: ListMetricsInput,
    ) -> Result<ListMetricsOutput, ApiError> {
        self.list(caller, input).await
    }

    async fn put_dashboard(
        &self,
        caller: &Caller,
        input: PutDashboardInput,
    ) -> Result<PutDashboardOutput, ApiError> {
        self.put_dashboard_of(caller, input).await
    }

    async fn put_metric_data(
        &self,
        caller: &Caller,
        input: PutMetricDataInput,
    ) -> Result<PutMetricDataOutput, ApiError> {
        self.put_data(caller, input).await?;
        Ok(PutMetricDataOutput {})
    }
}
