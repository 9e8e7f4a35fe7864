//! S3's operations as far as the wire's tests need them: objects in memory, and keys that do what
//! their names say.

use super::house::{Judge, Keys};
use async_trait::async_trait;
use aws_api::s3::{self, S3Input};
use aws_api::{Access, ApiError, Body, BodySource};
use bytes::Bytes;
use codec::rest::{self, Format};
use endpoint::{Endpoint, Limits};
use foundation::access::Ask;
use foundation::checksum::{Algorithm, Hasher};
use foundation::{Ambient, Caller, Timestamp};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use tokio::sync::Notify;

/// An object.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stored {
    pub data: Vec<u8>,
    pub length: Option<i64>,
    pub content_type: Option<String>,
    pub encoding: Option<String>,
    pub trailers: Vec<(String, String)>,
}

/// The fake.
#[derive(Default)]
pub struct Shelf {
    /// What has been asked for: operation, bucket, key (`-` for none), and by whom.
    pub heard: Mutex<Vec<(String, String)>>,
    pub objects: Mutex<BTreeMap<String, Stored>>,
    /// Lets a PutObject of `waits` begin to read.
    pub go_on: Notify,
    /// Woken when a PutObject of `waits` has begun.
    pub begun: Notify,
    /// Bytes that endless objects have given out.
    pub made: Arc<AtomicU64>,
    /// Woken when such an object is dropped.
    pub gone: Arc<Notify>,
}

#[async_trait]
impl Access<S3Input> for Shelf {
    async fn asks(&self, caller: &Caller, input: &S3Input) -> Result<Vec<Ask>, ApiError> {
        let labels = rest::write(Format::Xml, input.structure()).labels;
        let label = |name: &str| {
            let found = labels.iter().find(|(of, _)| of == name);
            found.map_or("-".to_owned(), |(_, value)| value.clone())
        };
        let (bucket, key) = (label("Bucket"), label("Key"));
        let heard = format!("{} {bucket} {key}", input.operation().name);
        let who = format!("{}/{}", caller.region, caller.arn());
        self.heard.lock().expect("no panic").push((heard, who));
        Ok(vec![Ask::new("s3:Anything", format!("arn:aws:s3:::{bucket}/{key}"))])
    }
}

#[async_trait]
impl s3::S3 for Shelf {
    async fn put_object(
        &self,
        _: &Caller,
        mut input: s3::PutObjectRequest,
    ) -> Result<s3::PutObjectOutput, ApiError> {
        match input.key.as_str() {
            "refused" => return Err(ApiError::new("NoSuchBucket", 404, "Not here.")),
            "waits" => {
                self.begun.notify_one();
                self.go_on.notified().await;
            }
            _ => {}
        }
        let (mut data, mut sum) = (Vec::new(), Hasher::new(Algorithm::Md5));
        while let Some(piece) = input.body.next().await.transpose()? {
            data.extend_from_slice(&piece);
            sum.update(&piece);
        }
        let stored = Stored {
            data,
            length: input.content_length,
            content_type: input.content_type,
            encoding: input.content_encoding,
            trailers: input.body.trailers().to_vec(),
        };
        self.objects.lock().expect("no panic").insert(input.key, stored);
        Ok(s3::PutObjectOutput {
            e_tag: Some(format!("\"{}\"", sum.finish().hex())),
            ..Default::default()
        })
    }

    async fn get_object(
        &self,
        _: &Caller,
        input: s3::GetObjectRequest,
    ) -> Result<s3::GetObjectOutput, ApiError> {
        let source = |kind| Endless { kind, made: self.made.clone(), gone: self.gone.clone() };
        let body = match input.key.as_str() {
            "endless" => Body::new(Some(1 << 40), source(Kind::Endless)),
            "breaks" => Body::new(Some(1 << 20), source(Kind::Breaks)),
            "ends" => Body::new(Some(1 << 20), source(Kind::Ends)),
            "panics" => Body::new(Some(1 << 20), source(Kind::Panics)),
            "unmodified" => {
                let error = ApiError::new("NotModified", 304, "Not Modified");
                return Err(error.with_header("ETag", "\"e\""));
            }
            "broken" => return Err(ApiError::internal("the disk said: no")),
            key => match self.objects.lock().expect("no panic").get(key) {
                Some(stored) => Body::whole(stored.data.clone().into()),
                None => {
                    let text = "The specified key does not exist.";
                    return Err(ApiError::new("NoSuchKey", 404, text));
                }
            },
        };
        Ok(s3::GetObjectOutput {
            content_range: input.range.map(|_| "bytes 0-1/9".to_owned()),
            content_type: input.response_content_type.or(Some("text/plain".to_owned())),
            // The body's own length counts.
            content_length: Some(7),
            last_modified: Some(Timestamp::from_millis(1_453_075_200_000)),
            metadata: Some([("colour".to_owned(), "grün".to_owned())].into()),
            body,
            ..Default::default()
        })
    }

    async fn head_object(
        &self,
        _: &Caller,
        input: s3::HeadObjectRequest,
    ) -> Result<s3::HeadObjectOutput, ApiError> {
        match self.objects.lock().expect("no panic").get(&input.key) {
            Some(stored) => Ok(s3::HeadObjectOutput {
                content_length: Some(stored.data.len() as i64),
                e_tag: Some("\"e\"".to_owned()),
                ..Default::default()
            }),
            None => Err(ApiError::new("NoSuchKey", 404, "The specified key does not exist.")),
        }
    }

    async fn get_bucket_location(
        &self,
        caller: &Caller,
        _: s3::GetBucketLocationRequest,
    ) -> Result<s3::GetBucketLocationOutput, ApiError> {
        let region = caller.region.as_str();
        let location_constraint = (region != "us-east-1").then(|| region.into());
        Ok(s3::GetBucketLocationOutput { location_constraint })
    }

    async fn get_bucket_policy(
        &self,
        _: &Caller,
        _: s3::GetBucketPolicyRequest,
    ) -> Result<s3::GetBucketPolicyOutput, ApiError> {
        Ok(s3::GetBucketPolicyOutput { policy: Some(r#"{"Statement":"<&>"}"#.to_owned()) })
    }

    async fn put_bucket_policy(
        &self,
        _: &Caller,
        input: s3::PutBucketPolicyRequest,
    ) -> Result<s3::PutBucketPolicyOutput, ApiError> {
        Err(ApiError::new("MalformedPolicy", 400, input.policy))
    }

    async fn list_objects_v2(
        &self,
        _: &Caller,
        input: s3::ListObjectsV2Request,
    ) -> Result<s3::ListObjectsV2Output, ApiError> {
        let objects = self.objects.lock().expect("no panic");
        let contents = objects.iter().map(|(key, stored)| s3::Object {
            key: Some(key.clone()),
            size: Some(stored.data.len() as i64),
            ..Default::default()
        });
        let prefix = |text: &str| s3::CommonPrefix { prefix: Some(text.to_owned()) };
        Ok(s3::ListObjectsV2Output {
            name: Some(input.bucket),
            prefix: input.prefix,
            max_keys: input.max_keys,
            contents: Some(contents.collect()),
            common_prefixes: Some(vec![prefix("p/"), prefix("q/")]),
            ..Default::default()
        })
    }

    async fn list_buckets(
        &self,
        _: &Caller,
        _: s3::ListBucketsRequest,
    ) -> Result<s3::ListBucketsOutput, ApiError> {
        let bucket = s3::Bucket { name: Some("b".to_owned()), ..Default::default() };
        Ok(s3::ListBucketsOutput { buckets: Some(vec![bucket]), ..Default::default() })
    }

    async fn copy_object(
        &self,
        _: &Caller,
        input: s3::CopyObjectRequest,
    ) -> Result<s3::CopyObjectOutput, ApiError> {
        let copied = s3::CopyObjectResult { e_tag: Some(input.copy_source), ..Default::default() };
        Ok(s3::CopyObjectOutput { copy_object_result: Some(copied), ..Default::default() })
    }

    async fn complete_multipart_upload(
        &self,
        _: &Caller,
        input: s3::CompleteMultipartUploadRequest,
    ) -> Result<s3::CompleteMultipartUploadOutput, ApiError> {
        let parts = input.multipart_upload.and_then(|upload| upload.parts).unwrap_or_default();
        let parts: Vec<String> = parts
            .into_iter()
            .map(|part| format!("{:?}={}", part.part_number, part.e_tag.unwrap_or_default()))
            .collect();
        Ok(s3::CompleteMultipartUploadOutput { e_tag: Some(parts.join(" ")), ..Default::default() })
    }

    async fn delete_objects(
        &self,
        _: &Caller,
        input: s3::DeleteObjectsRequest,
    ) -> Result<s3::DeleteObjectsOutput, ApiError> {
        let deleted = input.delete.objects.into_iter();
        let deleted =
            deleted.map(|object| s3::DeletedObject { key: Some(object.key), ..Default::default() });
        Ok(s3::DeleteObjectsOutput { deleted: Some(deleted.collect()), ..Default::default() })
    }
}

/// How many bytes an endless object gives at a time.
pub const PIECE_BYTES: usize = 64 * 1024;

enum Kind {
    Endless,
    Breaks,
    Ends,
    Panics,
}

struct Endless {
    kind: Kind,
    made: Arc<AtomicU64>,
    gone: Arc<Notify>,
}

#[async_trait]
impl BodySource for Endless {
    async fn next(&mut self) -> Option<Result<Bytes, ApiError>> {
        let before = self.made.fetch_add(PIECE_BYTES as u64, Ordering::SeqCst);
        match (before, &self.kind) {
            (0, _) | (_, Kind::Endless) => Some(Ok(Bytes::from_static(&[b'x'; PIECE_BYTES]))),
            (_, Kind::Breaks) => Some(Err(ApiError::internal("the disk said: no"))),
            (_, Kind::Ends) => None,
            (_, Kind::Panics) => panic!("as told"),
        }
    }
}

impl Drop for Endless {
    fn drop(&mut self) {
        self.gone.notify_one();
    }
}

/// An endpoint with it alone.
pub fn shelf(ambient: Ambient, limits: Limits) -> (Arc<Endpoint>, Arc<Shelf>) {
    let shelf = Arc::new(Shelf::default());
    let services = vec![s3::service(shelf.clone(), shelf.clone())];
    (Endpoint::new(services, Arc::new(Keys), Arc::new(Judge), ambient, limits), shelf)
}
