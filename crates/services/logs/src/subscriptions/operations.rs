//! PutSubscriptionFilter, DescribeSubscriptionFilters, DeleteSubscriptionFilter.

use super::{Outgoing, Outside, Target, message};
use crate::groups::position;
use crate::keys::{DestinationKey, GroupKey, Subscription};
use crate::pattern::Pattern;
use crate::room::{Room, refuse};
use aws_api::ApiError;
use aws_api::logs::{self, Distribution, error};
use foundation::{Caller, page};

/// Subscription filters of a group («CloudWatch Logs quotas»).
const FILTERS_MAX: usize = 2;
/// Filters in one answer, unless the client asks for fewer («DescribeSubscriptionFilters»).
const PAGE: usize = 50;
const LISTING: &str = "DescribeSubscriptionFilters";

impl Room {
    pub(crate) async fn put_subscription_filter(
        &self,
        caller: &Caller,
        input: logs::PutSubscriptionFilterRequest,
    ) -> Result<logs::PutSubscriptionFilterOutput, ApiError> {
        refuse(input.apply_on_transformed_logs == Some(true), "applyOnTransformedLogs")?;
        refuse(input.emit_system_fields.is_some_and(|f| !f.is_empty()), "emitSystemFields")?;
        let criteria = input.field_selection_criteria.is_some_and(|text| !text.is_empty());
        refuse(criteria, "fieldSelectionCriteria")?;
        Pattern::parse(&input.filter_pattern)
            .map_err(|why| error::invalid_parameter_exception(why.to_string()))?;
        let key = GroupKey::of(caller, input.log_group_name);
        self.group(&key).await?;
        let target = Target::of(&input.destination_arn).ok_or_else(super::no_target)?;
        let random = input.distribution == Some(Distribution::Random);
        let (role, arn) = (input.role_arn.as_deref(), input.destination_arn.as_str());
        self.try_out(&key, target, arn, role).await?;
        let subscription = Subscription {
            pattern: input.filter_pattern,
            destination: input.destination_arn,
            role: input.role_arn,
            random,
            created_ms: self.now_ms(),
        };
        self.update_group(&key, |group| {
            let created_ms = match group.subscriptions.get(&input.filter_name) {
                Some(before) => before.created_ms,
                None => subscription.created_ms,
            };
            let subscription = Subscription { created_ms, ..subscription.clone() };
            group.subscriptions.insert(input.filter_name.clone(), subscription);
            match group.subscriptions.len() > FILTERS_MAX {
                true => Err(error::limit_exceeded_exception("Resource limit exceeded.")),
                false => Ok(()),
            }
        })
        .await?;
        Ok(logs::PutSubscriptionFilterOutput {})
    }

    /// Whether the destination can be sent something.
    pub(super) async fn try_out(
        &self,
        key: &GroupKey,
        target: Target,
        arn: &str,
        role: Option<&str>,
    ) -> Result<(), ApiError> {
        let Some(Outgoing { outside, .. }) = self.outgoing.get() else {
            return Err(ApiError::internal("CloudWatch Logs is not connected"));
        };
        let refused = |text: String| Err(error::invalid_parameter_exception(text));
        let vendor = match target {
            Target::Function => "lambda",
            Target::Stream => "kinesis",
            Target::DeliveryStream => "firehose",
            Target::Destination => "logs",
        };
        match (target, role) {
            (Target::Function | Target::Destination, Some(_)) => {
                return refused(format!(
                    "destinationArn for vendor {vendor} cannot be used with roleArn"
                ));
            }
            (Target::Stream | Target::DeliveryStream, None) => {
                return refused(format!(
                    "destinationArn for vendor {vendor} cannot be used without roleArn"
                ));
            }
            _ => {}
        }
        if target == Target::Function {
            let caller = Outside::logs_for(&self.ambient, key);
            return outside.functions.check(&caller, arn).await.map_err(|why| {
                tracing::debug!(%why, arn, "a function can't be subscribed");
                error::invalid_parameter_exception(
                    "Could not execute the lambda function. Make sure you have given CloudWatch Logs \
                     permission to execute your function.",
                )
            });
        }
        if target == Target::Destination {
            // It was tried out when it was made.
            let found = match DestinationKey::of_arn(arn) {
                Some(key) => self.destination(&key).await?,
                None => None,
            };
            return match found {
                Some(_) => Ok(()),
                None => refused(
                    "Could not find the specified destination. Check if the destination exists."
                        .to_owned(),
                ),
            };
        }
        let (short, long) = match target {
            Target::DeliveryStream => ("Firehose", "Firehose stream"),
            _ => ("kinesis", "Kinesis stream"),
        };
        let data = message::compressed(&message::control(long))
            .map_err(|why| ApiError::internal(format!("compressing: {why}")))?;
        let put = outside.put(&self.ambient, key, (arn, target), role, "control", data).await;
        put.map_err(|why| {
            tracing::debug!(%why, arn, "a stream can't be subscribed");
            error::invalid_parameter_exception(format!(
                "Could not deliver test message to specified {long}. Check if the given {short} \
                 stream is in ACTIVE state."
            ))
        })
    }

    pub(crate) async fn describe_subscription_filters(
        &self,
        caller: &Caller,
        input: logs::DescribeSubscriptionFiltersRequest,
    ) -> Result<logs::DescribeSubscriptionFiltersResponse, ApiError> {
        let key = GroupKey::of(caller, input.log_group_name);
        let group = self.group(&key).await?.value;
        let limit = input.limit.and_then(|l| usize::try_from(l).ok()).unwrap_or(PAGE);
        let after = match &input.next_token {
            Some(token) => Some(position(LISTING, token)?),
            None => None,
        };
        let prefix = input.filter_name_prefix.unwrap_or_default();
        let mut rest = group
            .subscriptions
            .into_iter()
            .filter(|(name, _)| name.starts_with(&prefix))
            .filter(|(name, _)| after.as_ref().is_none_or(|last| name.as_bytes() > &last[..]));
        let found: Vec<_> = rest.by_ref().take(limit).collect();
        let next_token = match (rest.next(), found.last()) {
            (Some(_), Some((last, _))) => Some(page::token(LISTING, last.as_bytes())),
            _ => None,
        };
        let shown = found.into_iter().map(|(name, subscription)| shown(&key, name, subscription));
        let subscription_filters = Some(shown.collect());
        Ok(logs::DescribeSubscriptionFiltersResponse { subscription_filters, next_token })
    }

    pub(crate) async fn delete_subscription_filter(
        &self,
        caller: &Caller,
        input: logs::DeleteSubscriptionFilterRequest,
    ) -> Result<logs::DeleteSubscriptionFilterOutput, ApiError> {
        let key = GroupKey::of(caller, input.log_group_name);
        self.update_group(&key, |group| match group.subscriptions.remove(&input.filter_name) {
            Some(_) => Ok(()),
            None => Err(error::resource_not_found_exception(
                "The specified subscription filter does not exist.",
            )),
        })
        .await?;
        Ok(logs::DeleteSubscriptionFilterOutput {})
    }
}

fn shown(key: &GroupKey, name: String, subscription: Subscription) -> logs::SubscriptionFilter {
    let distribution = match subscription.random {
        true => Distribution::Random,
        false => Distribution::ByLogStream,
    };
    logs::SubscriptionFilter {
        filter_name: Some(name),
        log_group_name: Some(key.name.clone()),
        filter_pattern: Some(subscription.pattern),
        destination_arn: Some(subscription.destination),
        role_arn: subscription.role,
        distribution: Some(distribution),
        creation_time: Some(subscription.created_ms),
        apply_on_transformed_logs: Some(false),
        ..Default::default()
    }
}
