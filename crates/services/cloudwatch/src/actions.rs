//! Which IAM action on which resource each request is: «Actions, resources, and condition keys for
//! Amazon CloudWatch» in the Service Authorization Reference.

use crate::dashboards::arn;
use crate::room::Room;
use aws_api::cloudwatch::CloudwatchInput as Input;
use aws_api::{Access, ApiError, not_implemented};
use foundation::access::Ask;
use foundation::{Caller, usage};

#[async_trait::async_trait]
impl Access<Input> for Room {
    async fn asks(&self, caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        let (account, region) = (caller.account, caller.region.clone());
        let (unit, resource) = (usage::Unit::CloudWatchRequest, String::new());
        self.ambient.usage.add(usage::Item { account, region, unit, resource }, 1.0);
        if let Some(asks) = self.alarm_asks(caller, input).await? {
            return Ok(asks);
        }
        let ask = match input {
            Input::PutMetricData(i) => Ask::new("cloudwatch:PutMetricData", "*")
                .with("cloudwatch:namespace", vec![i.namespace.clone()]),
            Input::GetMetricData(_) => Ask::new("cloudwatch:GetMetricData", "*"),
            Input::GetMetricStatistics(_) => Ask::new("cloudwatch:GetMetricStatistics", "*"),
            Input::ListMetrics(_) => Ask::new("cloudwatch:ListMetrics", "*"),
            Input::GetDashboard(i) => {
                Ask::new("cloudwatch:GetDashboard", arn(&caller.account, &i.dashboard_name))
            }
            Input::ListDashboards(_) => Ask::new("cloudwatch:ListDashboards", "*"),
            Input::PutDashboard(i) => {
                Ask::new("cloudwatch:PutDashboard", arn(&caller.account, &i.dashboard_name))
            }
            Input::DeleteDashboards(i) => {
                let ask = |name: &String| {
                    Ask::new("cloudwatch:DeleteDashboards", arn(&caller.account, name))
                };
                return Ok(i.dashboard_names.iter().map(ask).collect());
            }
            other => return Err(not_implemented("Cloudwatch", other.structure().schema().name)),
        };
        Ok(vec![ask])
    }
}
