//! A bucket and objects in it.

use crate::message::{Request, Service};

/// The bucket that is measured.
pub const BUCKET: &str = "bench";

fn request(operation: &'static str, method: &'static str, path: String, body: Vec<u8>) -> Request {
    Request { service: Service::S3, operation, method, path, body }
}

/// Makes the bucket.
pub fn create_bucket() -> Request {
    request("CreateBucket", "PUT", format!("/{BUCKET}"), Vec::new())
}

/// Tells the function of each object that is made.
pub fn notify(function_arn: &str) -> Request {
    let body = format!(
        r#"<NotificationConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><CloudFunctionConfiguration><CloudFunction>{function_arn}</CloudFunction><Event>s3:ObjectCreated:*</Event></CloudFunctionConfiguration></NotificationConfiguration>"#
    );
    let path = format!("/{BUCKET}?notification");
    request("PutBucketNotificationConfiguration", "PUT", path, body.into_bytes())
}

/// The first keys of the bucket, as XML.
pub fn list() -> Request {
    request("ListObjectsV2", "GET", format!("/{BUCKET}?list-type=2"), Vec::new())
}

/// Puts object `number`, of so many bytes.
pub fn put(number: usize, bytes: usize) -> Request {
    request("PutObject", "PUT", path(number), vec![b'o'; bytes])
}

/// Gets object `number`.
pub fn get(number: usize) -> Request {
    request("GetObject", "GET", path(number), Vec::new())
}

/// The key of object `number`.
pub fn key(number: usize) -> String {
    format!("object-{number:06}")
}

fn path(number: usize) -> String {
    format!("/{BUCKET}/{}", key(number))
}
