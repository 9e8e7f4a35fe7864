//! An event as functions, queues and topics are told it: «Event message structure» in the S3 User
//! Guide.

use crate::happening::{Created, Happening, Kind, Removed};
use crate::ops::bucket_arn;
use crate::owner::canonical_id;
use foundation::{Caller, Principal, Timestamp};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};

/// What stays as it is in keys; a blank becomes a plus.
const KEPT: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'.').remove(b'-').remove(b'*').remove(b'_').remove(b' ');

/// The event's name, less the `s3:` that configurations have in front.
pub(super) fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Created(Created::Put) => "ObjectCreated:Put",
        Kind::Created(Created::Post) => "ObjectCreated:Post",
        Kind::Created(Created::Copy) => "ObjectCreated:Copy",
        Kind::Created(Created::CompleteMultipartUpload) => "ObjectCreated:CompleteMultipartUpload",
        Kind::Removed(Removed::Delete) => "ObjectRemoved:Delete",
        Kind::Removed(Removed::DeleteMarkerCreated) => "ObjectRemoved:DeleteMarkerCreated",
        Kind::TaggingPut => "ObjectTagging:Put",
        Kind::TaggingDelete => "ObjectTagging:Delete",
        Kind::AclPut => "ObjectAcl:Put",
        Kind::Expired(Removed::Delete) => "LifecycleExpiration:Delete",
        Kind::Expired(Removed::DeleteMarkerCreated) => "LifecycleExpiration:DeleteMarkerCreated",
        Kind::Transitioned => "LifecycleTransition",
        Kind::RestorePosted => "ObjectRestore:Post",
        Kind::RestoreCompleted => "ObjectRestore:Completed",
    }
}

/// The version of the structure: newer kinds of events came with newer ones.
fn version(kind: Kind) -> &'static str {
    match kind {
        Kind::Created(_) | Kind::Removed(_) => "2.1",
        Kind::RestorePosted | Kind::RestoreCompleted => "2.1",
        Kind::TaggingPut | Kind::TaggingDelete | Kind::AclPut => "2.3",
        Kind::Expired(_) | Kind::Transitioned => "2.3",
    }
}

/// Who did it, as S3 names principals.
fn principal(by: Option<&Caller>) -> String {
    let Some(caller) = by else { return "s3.amazonaws.com".to_owned() };
    match &caller.principal {
        Principal::Root => caller.account.as_str().to_owned(),
        Principal::User { id, .. } => format!("AWS:{id}"),
        Principal::Session(session) => {
            format!("AWS:{}:{}", session.role_id, session.session_name)
        }
        Principal::Service(name) => format!("AWS:{name}"),
        Principal::Anonymous => "Anonymous".to_owned(),
    }
}

/// The message of one event, for the configuration `id`: a complete JSON object. `request_id` stands
/// for work of our own where nobody asked.
pub(super) fn message(
    happening: &Happening<'_>,
    id: &str,
    at: Timestamp,
    request_id: &str,
) -> String {
    let bucket = happening.bucket;
    let request_id = happening.by.map_or(request_id, |caller| &*caller.request_id);
    let address = match happening.by {
        Some(caller) => caller.source_ip.map(|ip| ip.to_string()),
        None => None,
    };
    let key = utf8_percent_encode(happening.key, KEPT).to_string().replace(' ', "+");
    let mut object = Map::new();
    object.insert("key".to_owned(), key.into());
    if let Some(bytes) = happening.bytes {
        object.insert("size".to_owned(), bytes.into());
    }
    if let Some(etag) = happening.etag {
        object.insert("eTag".to_owned(), etag.to_string().trim_matches('"').into());
    }
    if let Some(version) = happening.version_id() {
        object.insert("versionId".to_owned(), version.into());
    }
    object.insert("sequencer".to_owned(), format!("{:016X}", happening.sequencer).into());
    let record = json!({
        "eventVersion": version(happening.kind),
        "eventSource": "aws:s3",
        "awsRegion": bucket.record.region,
        "eventTime": at.iso8601(),
        "eventName": name(happening.kind),
        "userIdentity": {"principalId": principal(happening.by)},
        "requestParameters": {
            "sourceIPAddress": address.unwrap_or_else(|| "s3.amazonaws.com".to_owned()),
        },
        "responseElements": {
            "x-amz-request-id": request_id,
            "x-amz-id-2": canonical_id(request_id),
        },
        "s3": {
            "s3SchemaVersion": "1.0",
            "configurationId": id,
            "bucket": {
                "name": bucket.name(),
                "ownerIdentity": {"principalId": canonical_id(&bucket.record.owner)},
                "arn": bucket_arn(bucket.name()),
            },
            "object": Value::Object(object),
        },
    });
    json!({"Records": [record]}).to_string()
}

/// What a queue or topic is sent when it is first named: that the way is open.
pub(super) fn test(bucket: &str, at: Timestamp, request_id: &str) -> String {
    json!({
        "Service": "Amazon S3",
        "Event": "s3:TestEvent",
        "Time": at.iso8601(),
        "Bucket": bucket,
        "RequestId": request_id,
        "HostId": canonical_id(request_id),
    })
    .to_string()
}
