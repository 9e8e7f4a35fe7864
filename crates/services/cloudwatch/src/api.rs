//! The operations under their names.

use crate::room::Room;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::cloudwatch::*;
use foundation::Caller;

#[async_trait]
impl Cloudwatch for Room {
    async fn get_metric_statistics(
        &self,
        caller: &Caller,
        input: GetMetricStatisticsInput,
    ) -> Result<GetMetricStatisticsOutput, ApiError> {
        self.get_statistics(caller, input).await
    }

    async fn list_metrics(
        &self,
        caller: &Caller,
        input: ListMetricsInput,
    ) -> Result<ListMetricsOutput, ApiError> {
        self.list(caller, input).await
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
