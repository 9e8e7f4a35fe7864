//! Which IAM action on which resource each operation is («Actions, resources, and condition keys
//! for Amazon CloudWatch Logs», Service Authorization Reference).

use crate::keys::GroupKey;
use crate::room::{Room, identified_group, named_group};
use crate::subscriptions;
use async_trait::async_trait;
use aws_api::logs::LogsInput;
use aws_api::{Access, ApiError};
use foundation::Caller;
use foundation::access::Ask;
use std::collections::BTreeMap;

#[async_trait]
impl Access<LogsInput> for Room {
    async fn asks(&self, caller: &Caller, input: &LogsInput) -> Result<Vec<Ask>, ApiError> {
        let group = |name: &str| format!("{}:*", GroupKey::of(caller, name).arn());
        let stream = |group: &str, stream: &str| {
            format!("{}:log-stream:{stream}", GroupKey::of(caller, group).arn())
        };
        let named = |name: &Option<String>, identifier: &Option<String>| {
            let key = named_group(caller, name.as_deref(), identifier.as_deref())?;
            Ok::<_, ApiError>(format!("{}:*", key.arn()))
        };
        let ask = match input {
            LogsInput::CreateLogGroup(i) => {
                let ask = Ask::new("logs:CreateLogGroup", group(&i.log_group_name));
                match &i.tags {
                    Some(tags) => with_tags(ask, tags),
                    None => ask,
                }
            }
            LogsInput::CreateLogStream(i) => {
                Ask::new("logs:CreateLogStream", group(&i.log_group_name))
            }
            LogsInput::DeleteLogGroup(i) => {
                Ask::new("logs:DeleteLogGroup", group(&i.log_group_name))
            }
            LogsInput::DeleteLogStream(i) => {
                Ask::new("logs:DeleteLogStream", stream(&i.log_group_name, &i.log_stream_name))
            }
            LogsInput::DeleteRetentionPolicy(i) => {
                Ask::new("logs:DeleteRetentionPolicy", group(&i.log_group_name))
            }
            LogsInput::DeleteResourcePolicy(_) => Ask::new("logs:DeleteResourcePolicy", "*"),
            LogsInput::DescribeLogGroups(_) => Ask::new("logs:DescribeLogGroups", group("*")),
            LogsInput::DescribeLogStreams(i) => Ask::new(
                "logs:DescribeLogStreams",
                named(&i.log_group_name, &i.log_group_identifier)?,
            ),
            LogsInput::DescribeResourcePolicies(_) => {
                Ask::new("logs:DescribeResourcePolicies", "*")
            }
            LogsInput::DeleteMetricFilter(i) => {
                Ask::new("logs:DeleteMetricFilter", group(&i.log_group_name))
            }
            LogsInput::DescribeMetricFilters(i) => {
                let name = i.log_group_name.as_deref().unwrap_or("*");
                Ask::new("logs:DescribeMetricFilters", group(name))
            }
            LogsInput::PutMetricFilter(i) => {
                Ask::new("logs:PutMetricFilter", group(&i.log_group_name))
            }
            LogsInput::TestMetricFilter(_) => Ask::new("logs:TestMetricFilter", "*"),
            LogsInput::DeleteSubscriptionFilter(i) => {
                Ask::new("logs:DeleteSubscriptionFilter", group(&i.log_group_name))
            }
            LogsInput::DescribeSubscriptionFilters(i) => {
                Ask::new("logs:DescribeSubscriptionFilters", group(&i.log_group_name))
            }
            LogsInput::PutSubscriptionFilter(i) => {
                let ask = Ask::new("logs:PutSubscriptionFilter", group(&i.log_group_name))
                    .with("logs:DestinationArn", vec![i.destination_arn.clone()]);
                let pass = i.role_arn.iter().map(|role| {
                    Ask::new("iam:PassRole", role.clone())
                        .with("iam:PassedToService", vec![subscriptions::LOGS.to_owned()])
                });
                return Ok(std::iter::once(self.attach(ask).await?).chain(pass).collect());
            }
            LogsInput::FilterLogEvents(i) => {
                Ask::new("logs:FilterLogEvents", named(&i.log_group_name, &i.log_group_identifier)?)
            }
            LogsInput::GetLogEvents(i) => {
                let key = named_group(
                    caller,
                    i.log_group_name.as_deref(),
                    i.log_group_identifier.as_deref(),
                )?;
                let resource = format!("{}:log-stream:{}", key.arn(), i.log_stream_name);
                Ask::new("logs:GetLogEvents", resource)
            }
            LogsInput::ListTagsForResource(i) => {
                Ask::new("logs:ListTagsForResource", by_arn(caller, &i.resource_arn))
            }
            LogsInput::ListTagsLogGroup(i) => {
                Ask::new("logs:ListTagsLogGroup", group(&i.log_group_name))
            }
            LogsInput::PutLogEvents(i) => {
                Ask::new("logs:PutLogEvents", stream(&i.log_group_name, &i.log_stream_name))
            }
            LogsInput::PutResourcePolicy(_) => Ask::new("logs:PutResourcePolicy", "*"),
            LogsInput::PutRetentionPolicy(i) => {
                Ask::new("logs:PutRetentionPolicy", group(&i.log_group_name))
            }
            LogsInput::TagLogGroup(i) => {
                with_tags(Ask::new("logs:TagLogGroup", group(&i.log_group_name)), &i.tags)
            }
            LogsInput::TagResource(i) => {
                with_tags(Ask::new("logs:TagResource", by_arn(caller, &i.resource_arn)), &i.tags)
            }
            LogsInput::UntagLogGroup(i) => Ask::new("logs:UntagLogGroup", group(&i.log_group_name)),
            LogsInput::UntagResource(i) => {
                Ask::new("logs:UntagResource", by_arn(caller, &i.resource_arn))
            }
            other => return Err(aws_api::not_implemented("Logs", other.operation().name)),
        };
        if ask.resource == "*" {
            return Ok(vec![ask]);
        }
        Ok(vec![self.attach(ask).await?])
    }
}

/// The tags in a request, for policies to see.
fn with_tags(ask: Ask, tags: &BTreeMap<String, String>) -> Ask {
    let keys = ask.with("aws:TagKeys", tags.keys().cloned().collect());
    tags.iter().fold(keys, |ask, (key, value)| {
        ask.with(format!("aws:RequestTag/{key}"), vec![value.clone()])
    })
}

/// The group's ARN as policies name it; what is no ARN is refused by the operation itself.
fn by_arn(caller: &Caller, arn: &str) -> String {
    identified_group(caller, arn).map_or_else(|_| arn.to_owned(), |key| format!("{}:*", key.arn()))
}
