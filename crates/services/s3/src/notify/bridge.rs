//! An event as EventBridge is told it: «EventBridge event message structure» in the S3 User Guide.

use super::queue::{EventNote, Note};
use crate::happening::{Created, Happening, Kind, Removed};
use aws_api::seams::ServiceEvent;
use foundation::{AccountId, Caller, Principal, Region, Timestamp};
use serde_json::{Map, Value, json};

/// `detail-type`.
pub(super) fn detail_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Created(_) => "Object Created",
        Kind::Removed(_) | Kind::Expired(_) => "Object Deleted",
        Kind::TaggingPut => "Object Tags Added",
        Kind::TaggingDelete => "Object Tags Deleted",
        Kind::AclPut => "Object ACL Updated",
        Kind::Transitioned => "Object Storage Class Changed",
        Kind::RestorePosted => "Object Restore Initiated",
        Kind::RestoreCompleted => "Object Restore Completed",
    }
}

/// The account that asked, or the service.
fn requester(by: Option<&Caller>) -> String {
    match by.map(|caller| (&caller.principal, &caller.account)) {
        None => super::courier::S3.to_owned(),
        Some((Principal::Service(name), _)) => (*name).to_owned(),
        Some((Principal::Anonymous, _)) => "Anonymous".to_owned(),
        Some((_, account)) => account.as_str().to_owned(),
    }
}

/// `detail`. `request_id` stands for work of our own where nobody asked.
pub(super) fn detail(happening: &Happening<'_>, request_id: &str) -> String {
    let kind = happening.kind;
    let mut object = Map::new();
    object.insert("key".to_owned(), happening.key.into());
    if let (Kind::Created(_) | Kind::Transitioned, Some(bytes)) = (kind, happening.bytes) {
        object.insert("size".to_owned(), bytes.into());
    }
    if let Some(etag) = happening.etag {
        object.insert("etag".to_owned(), etag.to_string().trim_matches('"').into());
    }
    if let Some(version) = happening.version_id() {
        object.insert("version-id".to_owned(), version.into());
    }
    if let Kind::Created(_) | Kind::Removed(_) | Kind::Expired(_) = kind {
        object.insert("sequencer".to_owned(), format!("{:016X}", happening.sequencer).into());
    }
    let request_id = happening.by.map_or(request_id, |caller| &*caller.request_id);
    let mut detail = json!({
        "version": "0",
        "bucket": {"name": happening.bucket.name()},
        "object": Value::Object(object),
        "request-id": request_id,
        "requester": requester(happening.by),
    });
    if let Some(ip) = happening.by.and_then(|caller| caller.source_ip) {
        detail["source-ip-address"] = ip.to_string().into();
    }
    let reason = match kind {
        Kind::Created(Created::Put) => Some("PutObject"),
        Kind::Created(Created::Post) => Some("POST Object"),
        Kind::Created(Created::Copy) => Some("CopyObject"),
        Kind::Created(Created::CompleteMultipartUpload) => Some("CompleteMultipartUpload"),
        Kind::Removed(_) => Some("DeleteObject"),
        Kind::Expired(_) => Some("Lifecycle Expiration"),
        _ => None,
    };
    if let Some(reason) = reason {
        detail["reason"] = reason.into();
    }
    if let Kind::Removed(removed) | Kind::Expired(removed) = kind {
        detail["deletion-type"] = match removed {
            Removed::Delete => "Permanently Deleted".into(),
            Removed::DeleteMarkerCreated => "Delete Marker Created".into(),
        };
    }
    if let (Kind::Transitioned, Some(class)) = (kind, happening.class) {
        detail["destination-storage-class"] = class.into();
    }
    detail.to_string()
}

/// The event of a note.
pub(super) fn event(note: &Note, event: &EventNote) -> ServiceEvent {
    ServiceEvent {
        id: event.id.clone(),
        account: AccountId::parse(&note.owner).unwrap_or(AccountId::DEFAULT),
        region: Region::parse(&note.region).unwrap_or_default(),
        source: "aws.s3",
        detail_type: event.detail_type.clone(),
        time: Timestamp::from_millis(note.since_ms),
        resources: vec![note.arn.clone()],
        detail: note.message.clone(),
    }
}
