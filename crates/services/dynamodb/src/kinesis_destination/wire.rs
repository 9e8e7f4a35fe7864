//! Changes as Kinesis streams are given them.

use aws_api::dynamodbstreams::StreamRecord;
use bytes::Bytes;
use ring::digest::{SHA256, digest};

use super::{Precision, Queue, QueueName};
use crate::item_format;
use crate::streams::event::{SOURCE, hex, wire_item};
use crate::streams::record::Kept;

/// A record of the Kinesis stream.
pub(super) struct Put {
    /// A hash of the item's key: records of an item keep their order.
    pub(super) partition_key: String,
    /// A JSON object, as AWS documents it.
    pub(super) data: Bytes,
}

/// The record that tells of a change; `place` is what the store appended to the queue's prefix.
pub(super) fn put(name: &QueueName, queue: &Queue, place: &[u8], kept: Kept) -> Put {
    let (key_row, _) = item_format::encode(&kept.key);
    let partition_key = hex(&digest(&SHA256, &key_row).as_ref()[..16]).to_uppercase();
    let moment = kept.at.as_millis();
    let (moment, precision) = match queue.precision {
        Precision::Millisecond => (moment, "MILLISECOND"),
        Precision::Microsecond => (moment.saturating_mul(1_000), "MICROSECOND"),
    };
    let identity = match kept.by_time_to_live {
        true => "{\"type\":\"Service\",\"principalId\":\"dynamodb.amazonaws.com\"}",
        false => "null",
    };
    let head = format!(
        "{{\"awsRegion\":\"{region}\",\"eventID\":\"{id}\",\"eventName\":\"{event}\",\
         \"userIdentity\":{identity},\"recordFormat\":\"application/json\",\
         \"tableName\":\"{table}\",\"eventSource\":\"{SOURCE}\",\"dynamodb\":\
         {{\"ApproximateCreationDateTime\":{moment},\
         \"ApproximateCreationDateTimePrecision\":\"{precision}\",",
        region = name.region,
        id = event_id(name, place),
        event = kept.event.name().as_str(),
        // Names of tables have no letters that JSON would escape.
        table = queue.table,
    );
    let images = codec::json::to_vec(&StreamRecord {
        size_bytes: i64::try_from(kept.size()).ok(),
        keys: Some(wire_item(kept.key)),
        new_image: kept.new.map(wire_item),
        old_image: kept.old.map(wire_item),
        ..StreamRecord::default()
    });
    let mut data = head.into_bytes();
    // The images are an object with members, and go on behind what was begun above.
    data.extend_from_slice(images.get(1..).unwrap_or_default());
    data.push(b'}');
    Put { partition_key, data: data.into() }
}

/// A UUID: the same, however often the record is put.
fn event_id(name: &QueueName, place: &[u8]) -> String {
    let hash = hex(&digest(&SHA256, &[&name.queued()[..], place].concat()).as_ref()[..16]);
    [&hash[..8], &hash[8..12], &hash[12..16], &hash[16..20], &hash[20..]].join("-")
}
