//! The room: what the operations share.

use crate::insights::Running;
use crate::keys::{Group, GroupKey, Stream, StreamKey};
use crate::metrics::Compiled;
use crate::subscriptions::{Known, Outgoing, Patterns};
use crate::tail::Tails;
use async_trait::async_trait;
use aws_api::logs::{self, error};
use aws_api::{ApiError, Attachments};
use foundation::{Ambient, Arn, Caller};
use std::sync::{Arc, OnceLock};
use store::{Batch, Check, Conflict, Entry, Store, StoreError, get_one};

/// CloudWatch Logs over a store.
pub struct Room {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) ambient: Ambient,
    /// The policies by groups' ARNs, ready for decisions.
    pub(crate) attachments: Attachments,
    /// Who carries events to subscribers, once the room is connected.
    pub(crate) outgoing: OnceLock<Outgoing>,
    pub(crate) patterns: Patterns,
    /// Queries that are being run.
    pub(crate) running: Running,
    /// Those who watch events as they come.
    pub(crate) tails: Arc<Tails>,
    /// Subscription filters of whole accounts.
    pub(crate) known: Known,
    /// Metric filters, ready for use.
    pub(crate) compiled: Compiled,
}

impl std::fmt::Debug for Room {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("logs::Room")
    }
}

/// A value together with the entry that it was read from.
pub(crate) struct Read<T> {
    pub value: T,
    pub entry: Entry,
}

impl Room {
    /// A room whose state is in `store`.
    pub fn new(store: Arc<dyn Store>, ambient: Ambient) -> Arc<Room> {
        Arc::new(Room {
            store,
            ambient,
            attachments: Attachments::default(),
            outgoing: OnceLock::new(),
            patterns: Patterns::default(),
            running: Running::default(),
            tails: Arc::default(),
            known: Known::default(),
            compiled: Compiled::default(),
        })
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.ambient.now().as_millis()
    }

    pub(crate) async fn group(&self, key: &GroupKey) -> Result<Read<Group>, ApiError> {
        let entry = get_one(&*self.store, key.encode()).await.map_err(internal)?;
        let entry = entry.ok_or_else(no_group)?;
        Ok(Read { value: decode(&entry.value)?, entry })
    }

    pub(crate) async fn stream(&self, group: u64, name: &str) -> Result<Read<Stream>, ApiError> {
        let key = StreamKey { group, name: name.to_owned() };
        let entry = get_one(&*self.store, key.encode()).await.map_err(internal)?;
        let entry = entry.ok_or_else(|| {
            error::resource_not_found_exception("The specified log stream does not exist.")
        })?;
        Ok(Read { value: decode(&entry.value)?, entry })
    }

    /// Reads a group, lets `change` change it, and writes it, again if somebody else came between.
    pub(crate) async fn update_group(
        &self,
        key: &GroupKey,
        mut change: impl FnMut(&mut Group) -> Result<(), ApiError> + Send,
    ) -> Result<(), ApiError> {
        loop {
            let Read { mut value, entry } = self.group(key).await?;
            change(&mut value)?;
            let batch = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .put(entry.key, encode(&value)?);
            if self.commit(batch).await?.is_ok() {
                return Ok(());
            }
        }
    }

    pub(crate) async fn commit(&self, batch: Batch) -> Result<Result<(), Conflict>, ApiError> {
        let outcome = self.store.commit(batch).await.map_err(internal)?;
        Ok(outcome.committed().map(|_| ()))
    }
}

pub(crate) fn no_group() -> ApiError {
    error::resource_not_found_exception("The specified log group does not exist.")
}

/// A store that fails is our fault; the client may try again.
pub(crate) fn internal(why: StoreError) -> ApiError {
    tracing::error!(%why, "the store failed under CloudWatch Logs");
    error::service_unavailable_exception("The service cannot complete the request.")
}

pub(crate) fn encode<T: minicbor::Encode<()>>(value: &T) -> Result<Vec<u8>, ApiError> {
    minicbor::to_vec(value).map_err(|e| ApiError::internal(format!("encoding: {e}")))
}

pub(crate) fn decode<'b, T: minicbor::Decode<'b, ()>>(bytes: &'b [u8]) -> Result<T, ApiError> {
    minicbor::decode(bytes).map_err(|e| ApiError::internal(format!("a stored value: {e}")))
}

/// The group that a request names: by `logGroupName`, or by `logGroupIdentifier`, which is a name
/// or an ARN, of which exactly one must be there.
pub(crate) fn named_group(
    caller: &Caller,
    name: Option<&str>,
    identifier: Option<&str>,
) -> Result<GroupKey, ApiError> {
    match (name, identifier) {
        (Some(name), None) => Ok(GroupKey::of(caller, name)),
        (None, Some(identifier)) => identified_group(caller, identifier),
        (None, None) => Err(error::invalid_parameter_exception(
            "Either logGroupName or logGroupIdentifier must be specified",
        )),
        (Some(_), Some(_)) => Err(error::invalid_parameter_exception(
            "LogGroup name and LogGroup ARN are mutually exclusive parameters.",
        )),
    }
}

/// The group that a name or an ARN means; an ARN may end with `:*`.
pub(crate) fn identified_group(caller: &Caller, identifier: &str) -> Result<GroupKey, ApiError> {
    let Ok(arn) = Arn::parse(identifier) else {
        return Ok(GroupKey::of(caller, identifier));
    };
    let name = arn
        .resource_of("log-group")
        .map(|name| name.strip_suffix(":*").unwrap_or(name))
        .filter(|_| arn.service == "logs");
    let (Some(name), Ok(region)) = (name, foundation::Region::parse(&arn.region)) else {
        return Err(error::invalid_parameter_exception(format!("Invalid ARN: {identifier}")));
    };
    if arn.account != caller.account.as_str() {
        // Another account's group is not this caller's to see.
        return Err(no_group());
    }
    Ok(GroupKey { account: caller.account, region, name: name.to_owned() })
}

/// Refuses what a client set and we do not have yet.
pub(crate) fn refuse(set: bool, parameter: &str) -> Result<(), ApiError> {
    if set {
        let text = format!("Millstream does not support {parameter} yet.");
        return Err(error::invalid_parameter_exception(text));
    }
    Ok(())
}

macro_rules! operations {
    ($($operation:ident($input:ty) -> $output:ty;)*) => {
        #[async_trait]
        impl logs::Logs for Room {
            $(async fn $operation(&self, caller: &Caller, input: $input) -> Result<$output, ApiError> {
                self.$operation(caller, input).await
            })*
        }
    };
}

operations! {
    create_log_group(logs::CreateLogGroupRequest) -> logs::CreateLogGroupOutput;
    create_log_stream(logs::CreateLogStreamRequest) -> logs::CreateLogStreamOutput;
    delete_account_policy(logs::DeleteAccountPolicyRequest) -> logs::DeleteAccountPolicyOutput;
    delete_destination(logs::DeleteDestinationRequest) -> logs::DeleteDestinationOutput;
    delete_log_group(logs::DeleteLogGroupRequest) -> logs::DeleteLogGroupOutput;
    delete_log_stream(logs::DeleteLogStreamRequest) -> logs::DeleteLogStreamOutput;
    delete_retention_policy(logs::DeleteRetentionPolicyRequest) -> logs::DeleteRetentionPolicyOutput;
    delete_metric_filter(logs::DeleteMetricFilterRequest) -> logs::DeleteMetricFilterOutput;
    delete_subscription_filter(logs::DeleteSubscriptionFilterRequest) -> logs::DeleteSubscriptionFilterOutput;
    delete_query_definition(logs::DeleteQueryDefinitionRequest) -> logs::DeleteQueryDefinitionResponse;
    delete_resource_policy(logs::DeleteResourcePolicyRequest) -> logs::DeleteResourcePolicyOutput;
    describe_account_policies(logs::DescribeAccountPoliciesRequest) -> logs::DescribeAccountPoliciesResponse;
    describe_destinations(logs::DescribeDestinationsRequest) -> logs::DescribeDestinationsResponse;
    describe_log_groups(logs::DescribeLogGroupsRequest) -> logs::DescribeLogGroupsResponse;
    describe_log_streams(logs::DescribeLogStreamsRequest) -> logs::DescribeLogStreamsResponse;
    describe_metric_filters(logs::DescribeMetricFiltersRequest) -> logs::DescribeMetricFiltersResponse;
    describe_queries(logs::DescribeQueriesRequest) -> logs::DescribeQueriesResponse;
    describe_query_definitions(logs::DescribeQueryDefinitionsRequest) -> logs::DescribeQueryDefinitionsResponse;
    describe_resource_policies(logs::DescribeResourcePoliciesRequest) -> logs::DescribeResourcePoliciesResponse;
    describe_subscription_filters(logs::DescribeSubscriptionFiltersRequest) -> logs::DescribeSubscriptionFiltersResponse;
    filter_log_events(logs::FilterLogEventsRequest) -> logs::FilterLogEventsResponse;
    get_log_events(logs::GetLogEventsRequest) -> logs::GetLogEventsResponse;
    get_log_group_fields(logs::GetLogGroupFieldsRequest) -> logs::GetLogGroupFieldsResponse;
    get_log_record(logs::GetLogRecordRequest) -> logs::GetLogRecordResponse;
    get_query_results(logs::GetQueryResultsRequest) -> logs::GetQueryResultsResponse;
    list_log_groups(logs::ListLogGroupsRequest) -> logs::ListLogGroupsResponse;
    list_tags_for_resource(logs::ListTagsForResourceRequest) -> logs::ListTagsForResourceResponse;
    list_tags_log_group(logs::ListTagsLogGroupRequest) -> logs::ListTagsLogGroupResponse;
    put_account_policy(logs::PutAccountPolicyRequest) -> logs::PutAccountPolicyResponse;
    put_destination(logs::PutDestinationRequest) -> logs::PutDestinationResponse;
    put_destination_policy(logs::PutDestinationPolicyRequest) -> logs::PutDestinationPolicyOutput;
    put_log_events(logs::PutLogEventsRequest) -> logs::PutLogEventsResponse;
    put_metric_filter(logs::PutMetricFilterRequest) -> logs::PutMetricFilterOutput;
    put_query_definition(logs::PutQueryDefinitionRequest) -> logs::PutQueryDefinitionResponse;
    put_resource_policy(logs::PutResourcePolicyRequest) -> logs::PutResourcePolicyResponse;
    put_retention_policy(logs::PutRetentionPolicyRequest) -> logs::PutRetentionPolicyOutput;
    put_subscription_filter(logs::PutSubscriptionFilterRequest) -> logs::PutSubscriptionFilterOutput;
    start_live_tail(logs::StartLiveTailRequest) -> logs::StartLiveTailResponse;
    start_query(logs::StartQueryRequest) -> logs::StartQueryResponse;
    stop_query(logs::StopQueryRequest) -> logs::StopQueryResponse;
    tag_log_group(logs::TagLogGroupRequest) -> logs::TagLogGroupOutput;
    tag_resource(logs::TagResourceRequest) -> logs::TagResourceOutput;
    test_metric_filter(logs::TestMetricFilterRequest) -> logs::TestMetricFilterResponse;
    untag_log_group(logs::UntagLogGroupRequest) -> logs::UntagLogGroupOutput;
    untag_resource(logs::UntagResourceRequest) -> logs::UntagResourceOutput;
}
