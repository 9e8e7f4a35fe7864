//! The operations under their names.

use crate::alarms::AlarmName;
use crate::dashboards;
use crate::room::Room;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::cloudwatch::*;
use foundation::{AccountId, Caller};

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

    async fn delete_alarms(
        &self,
        caller: &Caller,
        input: DeleteAlarmsInput,
    ) -> Result<DeleteAlarmsOutput, ApiError> {
        self.delete_all(caller, input.alarm_names).await?;
        Ok(DeleteAlarmsOutput {})
    }

    async fn describe_alarm_history(
        &self,
        caller: &Caller,
        input: DescribeAlarmHistoryInput,
    ) -> Result<DescribeAlarmHistoryOutput, ApiError> {
        self.describe_history(caller, input).await
    }

    async fn describe_alarms(
        &self,
        caller: &Caller,
        input: DescribeAlarmsInput,
    ) -> Result<DescribeAlarmsOutput, ApiError> {
        self.describe(caller, input).await
    }

    async fn describe_alarms_for_metric(
        &self,
        caller: &Caller,
        input: DescribeAlarmsForMetricInput,
    ) -> Result<DescribeAlarmsForMetricOutput, ApiError> {
        self.describe_for_metric(caller, input).await
    }

    async fn disable_alarm_actions(
        &self,
        caller: &Caller,
        input: DisableAlarmActionsInput,
    ) -> Result<DisableAlarmActionsOutput, ApiError> {
        self.enable(caller, &input.alarm_names, false).await?;
        Ok(DisableAlarmActionsOutput {})
    }

    async fn enable_alarm_actions(
        &self,
        caller: &Caller,
        input: EnableAlarmActionsInput,
    ) -> Result<EnableAlarmActionsOutput, ApiError> {
        self.enable(caller, &input.alarm_names, true).await?;
        Ok(EnableAlarmActionsOutput {})
    }

    async fn list_tags_for_resource(
        &self,
        _: &Caller,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, ApiError> {
        let tags = match tagged(&input.resource_arn)? {
            Tagged::Dashboard(dashboard) => self.dashboard_tags(&dashboard).await?,
            Tagged::Alarm(name) => {
                let tags = self.alarm_tags(&name).await?.into_iter();
                tags.map(|(key, value)| Tag { key, value }).collect()
            }
        };
        Ok(ListTagsForResourceOutput { tags: Some(tags) })
    }

    async fn put_composite_alarm(
        &self,
        caller: &Caller,
        input: PutCompositeAlarmInput,
    ) -> Result<PutCompositeAlarmOutput, ApiError> {
        self.put_composite(caller, input).await?;
        Ok(PutCompositeAlarmOutput {})
    }

    async fn put_metric_alarm(
        &self,
        caller: &Caller,
        input: PutMetricAlarmInput,
    ) -> Result<PutMetricAlarmOutput, ApiError> {
        self.put_metric(caller, input).await?;
        Ok(PutMetricAlarmOutput {})
    }

    async fn set_alarm_state(
        &self,
        caller: &Caller,
        input: SetAlarmStateInput,
    ) -> Result<SetAlarmStateOutput, ApiError> {
        self.set_state(caller, input).await?;
        Ok(SetAlarmStateOutput {})
    }

    async fn tag_resource(
        &self,
        _: &Caller,
        input: TagResourceInput,
    ) -> Result<TagResourceOutput, ApiError> {
        match tagged(&input.resource_arn)? {
            Tagged::Alarm(name) => self.tag_alarm(&name, input.tags).await?,
            Tagged::Dashboard(dashboard) => {
                self.tag_dashboard(&dashboard, input.tags, &[]).await?;
            }
        }
        Ok(TagResourceOutput {})
    }

    async fn untag_resource(
        &self,
        _: &Caller,
        input: UntagResourceInput,
    ) -> Result<UntagResourceOutput, ApiError> {
        match tagged(&input.resource_arn)? {
            Tagged::Alarm(name) => self.untag_alarm(&name, &input.tag_keys).await?,
            Tagged::Dashboard(dashboard) => {
                self.tag_dashboard(&dashboard, Vec::new(), &input.tag_keys).await?;
            }
        }
        Ok(UntagResourceOutput {})
    }
}

/// What has tags.
enum Tagged {
    Alarm(AlarmName),
    Dashboard((AccountId, String)),
}

fn tagged(arn: &str) -> Result<Tagged, ApiError> {
    let missing = || error::resource_not_found_exception(format!("Resource {arn} does not exist"));
    let alarm = AlarmName::of_arn(arn).map(Tagged::Alarm);
    alarm.or_else(|| dashboards::of_arn(arn).map(Tagged::Dashboard)).ok_or_else(missing)
}
