//! Which IAM action on which resource each operation is («Actions, resources, and condition keys
//! for Amazon CloudWatch Logs», Service Authorization Reference).

use crate::insights::{Query, pointed_group};
use crate::keys::{DestinationKey, GroupKey};
use crate::room::{Room, identified_group, named_group};
use crate::subscriptions::{self, Document};
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
        let destination = |name: &str| DestinationKey::of(caller, name).arn();
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
            LogsInput::StartQuery(i) => {
                let names = i.log_group_name.iter().chain(i.log_group_names.iter().flatten());
                let mut groups: Vec<String> = names.map(|name| group(name)).collect();
                for identifier in i.log_group_identifiers.iter().flatten() {
                    groups.push(by_arn(caller, identifier));
                }
                if groups.is_empty() {
                    groups = sourced(&i.query_string).iter().map(|name| group(name)).collect();
                }
                let mut asks = Vec::new();
                for resource in groups {
                    asks.push(self.attach(Ask::new("logs:StartQuery", resource)).await?);
                }
                return Ok(asks);
            }
            LogsInput::GetLogGroupFields(i) => Ask::new(
                "logs:GetLogGroupFields",
                named(&i.log_group_name, &i.log_group_identifier)?,
            ),
            LogsInput::GetLogRecord(i) => {
                let pointed = pointed_group(caller, &i.log_record_pointer);
                let resource =
                    pointed.map_or_else(|| "*".to_owned(), |key| format!("{}:*", key.arn()));
                Ask::new("logs:GetLogRecord", resource)
            }
            LogsInput::GetQueryResults(_) => Ask::new("logs:GetQueryResults", "*"),
            LogsInput::StopQuery(_) => Ask::new("logs:StopQuery", "*"),
            LogsInput::DescribeQueries(_) => Ask::new("logs:DescribeQueries", "*"),
            LogsInput::PutQueryDefinition(_) => Ask::new("logs:PutQueryDefinition", "*"),
            LogsInput::DescribeQueryDefinitions(_) => {
                Ask::new("logs:DescribeQueryDefinitions", "*")
            }
            LogsInput::DeleteQueryDefinition(_) => Ask::new("logs:DeleteQueryDefinition", "*"),
            LogsInput::DeleteSubscriptionFilter(i) => {
                Ask::new("logs:DeleteSubscriptionFilter", group(&i.log_group_name))
            }
            LogsInput::DescribeSubscriptionFilters(i) => {
                Ask::new("logs:DescribeSubscriptionFilters", group(&i.log_group_name))
            }
            LogsInput::PutSubscriptionFilter(i) => {
                let ask = Ask::new("logs:PutSubscriptionFilter", group(&i.log_group_name))
                    .with("logs:DestinationArn", vec![i.destination_arn.clone()]);
                let mut asks = vec![self.attach(ask).await?];
                asks.extend(self.subscribed(&i.destination_arn).await?);
                asks.extend(i.role_arn.iter().map(|role| pass_role(role)));
                return Ok(asks);
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
            LogsInput::ListLogGroups(_) => Ask::new("logs:ListLogGroups", group("*")),
            LogsInput::StartLiveTail(i) => {
                let mut asks = Vec::new();
                for identifier in &i.log_group_identifiers {
                    let ask = Ask::new("logs:StartLiveTail", by_arn(caller, identifier));
                    asks.push(self.attach(ask).await?);
                }
                return Ok(asks);
            }
            LogsInput::PutDestination(i) => {
                let ask = Ask::new("logs:PutDestination", destination(&i.destination_name));
                return Ok(vec![ask, pass_role(&i.role_arn)]);
            }
            LogsInput::PutDestinationPolicy(i) => {
                let ask = Ask::new("logs:PutDestinationPolicy", destination(&i.destination_name));
                return Ok(vec![ask]);
            }
            LogsInput::DeleteDestination(i) => {
                let ask = Ask::new("logs:DeleteDestination", destination(&i.destination_name));
                return Ok(vec![ask]);
            }
            LogsInput::DescribeDestinations(_) => {
                return Ok(vec![Ask::new("logs:DescribeDestinations", destination("*"))]);
            }
            LogsInput::PutAccountPolicy(i) => {
                let mut asks = vec![Ask::new("logs:PutAccountPolicy", "*")];
                // What is wrong with the document, the operation says.
                if let Ok(document) = Document::parse(&i.policy_document) {
                    let ask = Ask::new("logs:PutSubscriptionFilter", group("*"));
                    asks.push(
                        ask.with("logs:DestinationArn", vec![document.destination_arn.clone()]),
                    );
                    asks.extend(self.subscribed(&document.destination_arn).await?);
                    asks.extend(document.role_arn.iter().map(|role| pass_role(role)));
                }
                return Ok(asks);
            }
            LogsInput::DescribeAccountPolicies(_) => Ask::new("logs:DescribeAccountPolicies", "*"),
            LogsInput::DeleteAccountPolicy(_) => {
                let filter = Ask::new("logs:DeleteSubscriptionFilter", group("*"));
                return Ok(vec![Ask::new("logs:DeleteAccountPolicy", "*"), filter]);
            }
        };
        if ask.resource == "*" {
            return Ok(vec![ask]);
        }
        Ok(vec![self.attach(ask).await?])
    }
}

impl Room {
    /// What subscribing to a destination needs of the destination: its own policy says who may, of
    /// other accounts.
    async fn subscribed(&self, arn: &str) -> Result<Option<Ask>, ApiError> {
        if DestinationKey::of_arn(arn).is_none() {
            return Ok(None);
        }
        let policy = self.destination_policy(arn).await?;
        Ok(Some(Ask::new("logs:PutSubscriptionFilter", arn).under(policy)))
    }
}

fn pass_role(role: &str) -> Ask {
    let service = vec![subscriptions::LOGS.to_owned()];
    Ask::new("iam:PassRole", role).with("iam:PassedToService", service)
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

/// The names of groups that a query's `SOURCE` names, as policies have to allow them: with the star of
/// their prefixes. What is no query is refused by the operation itself.
fn sourced(query: &str) -> Vec<String> {
    let prefixes = Query::parse(query).ok().and_then(|query| query.source).map(|s| s.prefixes);
    match prefixes {
        Some(prefixes) if !prefixes.is_empty() => {
            prefixes.into_iter().map(|prefix| format!("{prefix}*")).collect()
        }
        _ => vec!["*".to_owned()],
    }
}
