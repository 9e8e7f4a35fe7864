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

/// Puts object `number`, of so many bytes.
pub fn put(number: usize, bytes: usize) -> Request {
    request("PutObject", "PUT", path(number), vec![b'o'; bytes])
}

/// Gets object `number`.
pub fn get(number: usize) -> Request {
    request("GetObject", "GET", path(number), Vec::new())
}

fn path(number: usize) -> String {
    format!("/{BUCKET}/object-{number:06}")
}
