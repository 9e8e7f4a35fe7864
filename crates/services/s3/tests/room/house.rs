//! A room with short words for what the tests do again and again.

use async_trait::async_trait;
use aws_api::s3::*;
use aws_api::{ApiError, Body, BodySource};
use bytes::Bytes;
use foundation::access::{Ask, Authorizer, Decision};
use foundation::{AccountId, Ambient, Caller, Region, Timestamp, VirtualClock};
use service_s3::Room;
use std::collections::{BTreeSet, VecDeque};
use std::sync::{Arc, Mutex};
use store::{Memory, Store};

pub const NOW_MS: i64 = 1_795_000_000_000;

pub const MIB: usize = 1 << 20;

/// Allows all but what it is told to deny.
#[derive(Default)]
pub struct Doorman {
    denied: Mutex<BTreeSet<(String, String)>>,
}

impl Doorman {
    pub fn deny(&self, action: &str, resource: &str) {
        self.denied.lock().unwrap().insert((action.to_owned(), resource.to_owned()));
    }
}

#[async_trait]
impl Authorizer for Doorman {
    async fn decide(&self, _: &Caller, ask: &Ask) -> Decision {
        let asked = (ask.action.to_owned(), ask.resource.clone());
        match self.denied.lock().unwrap().contains(&asked) {
            true => Decision::Denied("because of the test".to_owned()),
            false => Decision::Allowed("the test".to_owned()),
        }
    }
}

pub struct House {
    pub room: Arc<Room>,
    pub store: Arc<dyn Store>,
    pub clock: Arc<VirtualClock>,
    pub ambient: Ambient,
    pub caller: Caller,
    pub doorman: Arc<Doorman>,
}

impl House {
    pub fn new() -> House {
        House::over(Arc::new(Memory::new()))
    }

    pub fn over(store: Arc<dyn Store>) -> House {
        let (ambient, clock) = Ambient::seeded(7, Timestamp::from_millis(NOW_MS));
        let doorman = Arc::new(Doorman::default());
        let room = Room::new(store.clone(), ambient.clone(), doorman.clone());
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "request", ambient.now());
        House { room, store, clock, ambient, caller, doorman }
    }

    /// With a bucket `b`.
    pub async fn with_bucket() -> House {
        let house = House::new();
        house.make("bbb").await.unwrap();
        house
    }

    /// Takes the block of public access from the bucket `bbb`.
    pub async fn unblock(&self) {
        let bucket = "bbb".to_owned();
        let input = DeletePublicAccessBlockRequest { bucket, ..Default::default() };
        self.room.delete_public_access_block(&self.caller, input).await.unwrap();
    }

    /// The same store, served by a room that knows nothing of the one before.
    pub fn reopen(&mut self) {
        self.room = Room::new(self.store.clone(), self.ambient.clone(), self.doorman.clone());
    }

    /// Somebody of another account.
    pub fn stranger(&self) -> Caller {
        let account = AccountId::parse("111111111111").unwrap();
        Caller::root(account, Region::default(), "request", self.ambient.now())
    }

    pub async fn make(&self, bucket: &str) -> Result<CreateBucketOutput, ApiError> {
        let input =
            CreateBucketRequest { bucket: bucket.to_owned(), ..CreateBucketRequest::default() };
        self.room.create_bucket(&self.caller, input).await
    }

    pub async fn remove(&self, bucket: &str) -> Result<DeleteBucketOutput, ApiError> {
        let input =
            DeleteBucketRequest { bucket: bucket.to_owned(), ..DeleteBucketRequest::default() };
        self.room.delete_bucket(&self.caller, input).await
    }

    pub async fn send(&self, input: PutObjectRequest) -> Result<PutObjectOutput, ApiError> {
        self.room.put_object(&self.caller, input).await
    }

    pub async fn put(&self, key: &str, body: impl Into<Bytes>) -> PutObjectOutput {
        self.send(putting(key, body)).await.unwrap()
    }

    pub async fn fetch(&self, input: GetObjectRequest) -> Result<GetObjectOutput, ApiError> {
        self.room.get_object(&self.caller, input).await
    }

    /// The bytes of the object, or the code of the refusal.
    pub async fn get(&self, key: &str) -> Result<Bytes, String> {
        match self.fetch(getting(key)).await {
            Ok(mut output) => Ok(read(&mut output.body).await),
            Err(error) => Err(error.code().to_owned()),
        }
    }

    pub async fn head(&self, key: &str) -> Result<HeadObjectOutput, ApiError> {
        let input = HeadObjectRequest {
            bucket: "bbb".to_owned(),
            key: key.to_owned(),
            checksum_mode: Some(ChecksumMode::Enabled),
            ..HeadObjectRequest::default()
        };
        self.room.head_object(&self.caller, input).await
    }

    pub async fn delete(&self, key: &str) {
        let input = DeleteObjectRequest {
            bucket: "bbb".to_owned(),
            key: key.to_owned(),
            ..DeleteObjectRequest::default()
        };
        self.room.delete_object(&self.caller, input).await.unwrap();
    }

    pub async fn begin(&self, key: &str) -> String {
        self.begin_with(beginning(key)).await.unwrap().upload_id.unwrap()
    }

    pub async fn begin_with(
        &self,
        input: CreateMultipartUploadRequest,
    ) -> Result<CreateMultipartUploadOutput, ApiError> {
        self.room.create_multipart_upload(&self.caller, input).await
    }

    /// The part as the completion names it.
    pub async fn part(
        &self,
        key: &str,
        id: &str,
        number: i32,
        body: impl Into<Bytes>,
    ) -> Result<CompletedPart, ApiError> {
        let input = UploadPartRequest {
            bucket: "bbb".to_owned(),
            key: key.to_owned(),
            upload_id: id.to_owned(),
            part_number: number,
            body: Body::whole(body.into()),
            ..UploadPartRequest::default()
        };
        let output = self.room.upload_part(&self.caller, input).await?;
        Ok(CompletedPart {
            part_number: Some(number),
            e_tag: output.e_tag,
            ..CompletedPart::default()
        })
    }

    pub async fn complete(
        &self,
        key: &str,
        id: &str,
        parts: Vec<CompletedPart>,
    ) -> Result<CompleteMultipartUploadOutput, ApiError> {
        self.room.complete_multipart_upload(&self.caller, completing(key, id, parts)).await
    }

    pub async fn abort(&self, key: &str, id: &str) -> Result<(), ApiError> {
        let input = AbortMultipartUploadRequest {
            bucket: "bbb".to_owned(),
            key: key.to_owned(),
            upload_id: id.to_owned(),
            ..AbortMultipartUploadRequest::default()
        };
        self.room.abort_multipart_upload(&self.caller, input).await.map(drop)
    }

    /// How many blobs there are.
    pub async fn blobs(&self) -> usize {
        self.store.blobs().list().await.unwrap().len()
    }
}

pub fn putting(key: &str, body: impl Into<Bytes>) -> PutObjectRequest {
    PutObjectRequest {
        bucket: "bbb".to_owned(),
        key: key.to_owned(),
        body: Body::whole(body.into()),
        ..PutObjectRequest::default()
    }
}

pub fn getting(key: &str) -> GetObjectRequest {
    GetObjectRequest {
        bucket: "bbb".to_owned(),
        key: key.to_owned(),
        checksum_mode: Some(ChecksumMode::Enabled),
        ..GetObjectRequest::default()
    }
}

pub fn copying(source: &str, key: &str) -> CopyObjectRequest {
    CopyObjectRequest {
        bucket: "bbb".to_owned(),
        key: key.to_owned(),
        copy_source: source.to_owned(),
        ..CopyObjectRequest::default()
    }
}

pub fn beginning(key: &str) -> CreateMultipartUploadRequest {
    CreateMultipartUploadRequest {
        bucket: "bbb".to_owned(),
        key: key.to_owned(),
        ..CreateMultipartUploadRequest::default()
    }
}

pub fn completing(
    key: &str,
    id: &str,
    parts: Vec<CompletedPart>,
) -> CompleteMultipartUploadRequest {
    CompleteMultipartUploadRequest {
        bucket: "bbb".to_owned(),
        key: key.to_owned(),
        upload_id: id.to_owned(),
        multipart_upload: Some(CompletedMultipartUpload { parts: Some(parts) }),
        ..CompleteMultipartUploadRequest::default()
    }
}

/// All that is left of a body.
pub async fn read(body: &mut Body) -> Bytes {
    body.collect(1 << 30, || ApiError::internal("too much")).await.unwrap()
}

/// So many bytes that differ from those of other seeds.
pub fn bytes(seed: u8, count: usize) -> Bytes {
    (0..count).map(|n| (n as u8).wrapping_mul(31) ^ (n >> 8) as u8 ^ seed).collect()
}

/// The code that a call was refused with; nothing if it was not.
pub fn code<T>(result: Result<T, ApiError>) -> Option<String> {
    result.err().map(|error| error.code().to_owned())
}

/// A body in pieces that may break off, with trailers behind it.
pub struct Pieces {
    pub pieces: VecDeque<Result<Bytes, ApiError>>,
    pub trailers: Vec<(String, String)>,
}

#[async_trait]
impl BodySource for Pieces {
    async fn next(&mut self) -> Option<Result<Bytes, ApiError>> {
        self.pieces.pop_front()
    }

    fn trailers(&mut self) -> Vec<(String, String)> {
        std::mem::take(&mut self.trailers)
    }
}
