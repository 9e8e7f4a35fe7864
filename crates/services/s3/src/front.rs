//! The service, and its buckets as they are seen from before them.

use crate::errors::unavailable;
use crate::happening::Created;
use crate::room::Room;
use async_trait::async_trait;
use aws_api::ServiceModel;
use aws_api::s3::{AccelerateConfiguration, BucketAccelerateStatus, CORSConfiguration};
use aws_api::s3::{PutObjectOutput, PutObjectRequest, S3};
use aws_api::{ApiError, Buckets, DecodeError, Front, Operation, Reader, Request, Service};
use foundation::Caller;
use std::sync::Arc;

/// The operations, and the buckets beside them.
pub(crate) struct Served {
    operations: Arc<dyn Service>,
    room: Arc<Room>,
}

impl Served {
    pub(crate) fn new(room: Arc<Room>) -> Arc<Served> {
        let operations = aws_api::s3::service(room.clone(), room.clone());
        Arc::new(Served { operations, room })
    }
}

impl Service for Served {
    fn model(&self) -> &'static ServiceModel {
        self.operations.model()
    }

    fn decode(
        &self,
        operation: &'static Operation,
        reader: &mut dyn Reader,
    ) -> Result<Box<dyn Request>, DecodeError> {
        self.operations.decode(operation, reader)
    }

    fn buckets(&self) -> Option<Arc<dyn Buckets>> {
        Some(Arc::new(Fronts(self.room.clone())))
    }
}

struct Fronts(Arc<Room>);

#[async_trait]
impl Buckets for Fronts {
    async fn front(&self, bucket: &str) -> Result<Option<Front>, ApiError> {
        let room = &self.0;
        let Some(bucket) = room.lookup(bucket).await.map_err(unavailable)? else { return Ok(None) };
        let cors: Option<CORSConfiguration> = room.kept(&bucket.life).await?;
        let accelerate: Option<AccelerateConfiguration> = room.kept(&bucket.life).await?;
        Ok(Some(Front {
            cors: cors.map(|cors| cors.cors_rules),
            accelerated: accelerate
                .is_some_and(|kept| kept.status == Some(BucketAccelerateStatus::Enabled)),
        }))
    }

    fn by_form(&self) -> Arc<dyn Service> {
        aws_api::s3::service(Arc::new(Forms(self.0.clone())), self.0.clone())
    }
}

/// What is put by forms: told of as such.
struct Forms(Arc<Room>);

#[async_trait]
impl S3 for Forms {
    async fn put_object(
        &self,
        caller: &Caller,
        input: PutObjectRequest,
    ) -> Result<PutObjectOutput, ApiError> {
        self.0.put_as(caller, input, Created::Post).await
    }
}
