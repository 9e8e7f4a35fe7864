//! AWS's errors in AWS's words.

use crate::keys::StreamName;
use crate::model::shard_id;
use aws_api::ApiError;
use aws_api::kinesis::error::*;
use foundation::Timestamp;
use store::StoreError;

/// What the store could not do; the details are for the operator.
pub(crate) fn unavailable(error: StoreError) -> ApiError {
    tracing::error!(%error, "the store failed a Kinesis request");
    ApiError::internal("The request could not be carried out. Try again.")
}

pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    invalid_argument_exception(message)
}

pub(crate) fn no_stream(stream: &StreamName) -> ApiError {
    let StreamName { account, name, .. } = stream;
    resource_not_found_exception(format!("Stream {name} under account {account} not found."))
}

pub(crate) fn no_consumer(stream: &StreamName, consumer: &str) -> ApiError {
    let StreamName { account, name, .. } = stream;
    resource_not_found_exception(format!(
        "Consumer {consumer} of stream {name} under account {account} not found."
    ))
}

pub(crate) fn consumer_exists(stream: &StreamName, consumer: &str) -> ApiError {
    let StreamName { account, name, .. } = stream;
    resource_in_use_exception(format!(
        "Consumer {consumer} of stream {name} under account {account} already exists."
    ))
}

pub(crate) fn over_consumer_limit(stream: &StreamName, max: usize) -> ApiError {
    let StreamName { account, name, .. } = stream;
    limit_exceeded_exception(format!(
        "Stream {name} under account {account} has {max} registered consumers, which is the limit."
    ))
}

pub(crate) fn has_consumers(stream: &StreamName) -> ApiError {
    let StreamName { account, name, .. } = stream;
    resource_in_use_exception(format!(
        "Stream {name} under account {account} has registered consumers: deregister them, or set \
         EnforceConsumerDeletion."
    ))
}

pub(crate) fn subscribed_already(stream: &StreamName, shard: u32, consumer: &str) -> ApiError {
    let StreamName { account, name, .. } = stream;
    let shard = shard_id(shard);
    resource_in_use_exception(format!(
        "Another active subscription exists for this consumer: {account}:{name}:{shard}:{consumer}"
    ))
}

pub(crate) fn stream_exists(stream: &StreamName) -> ApiError {
    let StreamName { account, name, .. } = stream;
    resource_in_use_exception(format!("Stream {name} under account {account} already exists."))
}

/// Others changed the same stream again and again while we tried to.
pub(crate) fn contended(stream: &StreamName) -> ApiError {
    let StreamName { account, name, .. } = stream;
    resource_in_use_exception(format!(
        "Stream {name} under account {account} not ACTIVE, instead in state UPDATING"
    ))
}

pub(crate) fn no_shard(stream: &StreamName, id: &str) -> ApiError {
    let StreamName { account, name, .. } = stream;
    resource_not_found_exception(format!(
        "Could not find shard {id} in stream {name} under account {account}."
    ))
}

/// GetShardIterator says it in other words than the rest.
pub(crate) fn no_shard_to_read(stream: &StreamName, id: &str) -> ApiError {
    let StreamName { account, name, .. } = stream;
    resource_not_found_exception(format!(
        "Shard {id} in stream {name} under account {account} does not exist"
    ))
}

pub(crate) fn foreign_sequence_number(stream: &StreamName, shard: u32, number: &str) -> ApiError {
    let StreamName { account, name, .. } = stream;
    let shard = shard_id(shard);
    invalid(format!(
        "StartingSequenceNumber {number} used in GetShardIterator on shard {shard} in stream {name} \
         under account {account} is invalid because it did not come from this stream."
    ))
}

pub(crate) fn bad_ordering_number(stream: &StreamName, number: &str) -> ApiError {
    let StreamName { account, name, .. } = stream;
    invalid(format!(
        "ExclusiveMinimumSequenceNumber {number} used in PutRecord on stream {name} under account \
         {account} is invalid."
    ))
}

pub(crate) fn bad_explicit_hash_key(key: &str) -> ApiError {
    invalid(format!(
        "Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified \
         value was {key}"
    ))
}

pub(crate) fn expired_iterator(created: Timestamp, now: Timestamp, age_max_ms: u128) -> ApiError {
    let show = |t: Timestamp| t.format("%a %b %d %H:%M:%S UTC %Y");
    let (created, now) = (show(created), show(now));
    expired_iterator_exception(format!(
        "Iterator expired. The iterator was created at time {created} while right now it is {now} \
         which is further in the future than the tolerated delay of {age_max_ms} milliseconds."
    ))
}

/// A shard takes no more for now: the code and text that clients know to try again after.
pub(crate) fn over_throughput(stream: &StreamName, shard: u32) -> ApiError {
    provisioned_throughput_exceeded_exception(over_throughput_text(stream, shard))
}

pub(crate) fn over_throughput_text(stream: &StreamName, shard: u32) -> String {
    let StreamName { account, name, .. } = stream;
    let shard = shard_id(shard);
    format!("Rate exceeded for shard {shard} in stream {name} under account {account}.")
}

pub(crate) fn not_for_on_demand(stream: &StreamName) -> ApiError {
    let StreamName { account, name, .. } = stream;
    validation_exception(format!(
        "Request is invalid. Stream {name} under account {account} is in On-Demand mode."
    ))
}

pub(crate) fn shard_is_closed(stream: &StreamName, shard: u32) -> ApiError {
    let StreamName { account, name, .. } = stream;
    let shard = shard_id(shard);
    invalid(format!(
        "Shard {shard} in stream {name} under account {account} has already been merged or split, \
         and thus is not eligible for merging or splitting."
    ))
}

pub(crate) fn over_shard_limit(stream: &StreamName, used: u32, limit: u32, more: u32) -> ApiError {
    let StreamName { account, region, .. } = stream;
    limit_exceeded_exception(format!(
        "This request would exceed the shard limit for the account {account} in {region}. Current \
         shard count for the account: {used}. Limit: {limit}. Number of additional shards that \
         would have resulted from this request: {more}. Refer to the AWS Service Limits page \
         (http://docs.aws.amazon.com/general/latest/gr/aws_service_limits.html) for current limits \
         and how to request higher limits."
    ))
}

/// The model's words for data over the stream's own limit, which the model doesn't know.
pub(crate) fn data_too_long(place: &str, size: usize, max: usize) -> ApiError {
    validation_exception(format!(
        "1 validation error detected: Value 'java.nio.HeapByteBuffer[pos=0 lim={size} cap={size}]' \
         at '{place}' failed to satisfy constraint: Member must have length less than or equal to \
         {max}"
    ))
}
