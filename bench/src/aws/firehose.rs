//! Delivery streams and records.

use super::{Anything, PAYLOAD_BYTES, iam, s3};
use crate::message::{Request, Service};
use crate::server::Server;
use crate::trouble::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

/// The stream that is measured.
pub const STREAM: &str = "bench";
/// The most that one PutRecordBatch may carry (AWS «PutRecordBatch»).
pub const RECORDS_A_REQUEST: usize = 500;

/// Makes [`STREAM`], which packs what it is given and delivers it to the bucket.
pub async fn create_stream(server: &Server) -> Result<()> {
    server.send(&s3::create_bucket()).await?;
    let role = iam::create_role(server).await?;
    create(server, STREAM, &role, (64, 1)).await
}

/// Makes a stream that packs what it is given and delivers it to the bucket, as soon as it holds so
/// many MiB, or after so many seconds.
pub async fn create(server: &Server, name: &str, role: &str, hints: (u32, u32)) -> Result<()> {
    let create = json!({
        "DeliveryStreamName": name,
        "ExtendedS3DestinationConfiguration": {
            "RoleARN": role,
            "BucketARN": format!("arn:aws:s3:::{}", s3::BUCKET),
            "CompressionFormat": "GZIP",
            "BufferingHints": {"SizeInMBs": hints.0, "IntervalInSeconds": hints.1},
            "Prefix": format!("{name}/"),
        },
    });
    let _made: Anything = server.call(Service::Firehose, "CreateDeliveryStream", create).await?;
    Ok(())
}

/// Has a stream that has not been changed before deliver at once.
pub async fn deliver_now(server: &Server, name: &str) -> Result<()> {
    let update = json!({
        "DeliveryStreamName": name,
        "CurrentDeliveryStreamVersionId": "1",
        "DestinationId": "destinationId-000000000001",
        "ExtendedS3DestinationUpdate": {
            "BufferingHints": {"SizeInMBs": 128, "IntervalInSeconds": 0},
        },
    });
    let _done: Anything = server.call(Service::Firehose, "UpdateDestination", update).await?;
    Ok(())
}

/// Puts `records`.
pub fn put_records(name: &str, records: &[Vec<u8>]) -> Request {
    let records: Vec<_> =
        records.iter().map(|data| json!({"Data": STANDARD.encode(data)})).collect();
    let body = json!({"DeliveryStreamName": name, "Records": records});
    Request::post(Service::Firehose, "PutRecordBatch", body.to_string())
}

/// Puts records of 1 KiB from `number` on, as many as go into a request.
pub fn put_record_batch(number: usize) -> Request {
    let record = |number: usize| {
        let mut data = format!("{number:08}").into_bytes();
        data.resize(PAYLOAD_BYTES, b'r');
        json!({"Data": STANDARD.encode(data)})
    };
    let records: Vec<_> = (number..).take(RECORDS_A_REQUEST).map(record).collect();
    let body = json!({"DeliveryStreamName": STREAM, "Records": records});
    Request::post(Service::Firehose, "PutRecordBatch", body.to_string())
}
