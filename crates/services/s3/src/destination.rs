//! Buckets as on-failure destinations: each message is an object.

use crate::errors;
use crate::room::Room;
use async_trait::async_trait;
use aws_api::s3::{PutObjectRequest, S3Input};
use aws_api::seams::{self, Message};
use aws_api::{Access, ApiError, Body};
use foundation::{Arn, Caller};
use std::sync::Arc;

/// The room, for who delivers to buckets.
pub struct Destination(Arc<Room>);

impl Destination {
    /// Delivers to the room's buckets.
    pub fn new(room: Arc<Room>) -> Arc<Destination> {
        Arc::new(Destination(room))
    }

    async fn may(&self, caller: &Caller, request: &S3Input) -> Result<(), ApiError> {
        for ask in self.0.asks(caller, request).await? {
            self.0.decide(caller, &ask).await.map_err(errors::denied)?;
        }
        Ok(())
    }
}

/// The bucket that an ARN names.
fn bucket(arn: &str) -> Result<String, ApiError> {
    match Arn::parse(arn) {
        Ok(parsed) if parsed.service == "s3" && !parsed.resource.contains(['/', ':']) => {
            Ok(parsed.resource)
        }
        _ => Err(errors::invalid_argument(format!("{arn} is not the ARN of a bucket"))),
    }
}

#[async_trait]
impl seams::Destination for Destination {
    async fn check(&self, caller: &Caller, arn: &str) -> Result<(), ApiError> {
        let bucket = bucket(arn)?;
        self.0.bucket(&bucket, &None).await?;
        // Any key below the one that records are given.
        let key = "aws/lambda/*".to_owned();
        let request = PutObjectRequest { bucket, key, ..PutObjectRequest::default() };
        self.may(caller, &S3Input::PutObject(request)).await
    }

    async fn deliver(&self, caller: &Caller, arn: &str, message: &Message) -> Result<(), ApiError> {
        let request = PutObjectRequest {
            bucket: bucket(arn)?,
            key: message.object_key.clone(),
            content_type: Some("application/json".to_owned()),
            body: Body::whole(message.body.clone()),
            ..PutObjectRequest::default()
        };
        let request = S3Input::PutObject(request);
        self.may(caller, &request).await?;
        match request {
            S3Input::PutObject(request) => self.0.put(caller, request).await.map(drop),
            // It was made just above.
            _ => Err(errors::internal()),
        }
    }
}
