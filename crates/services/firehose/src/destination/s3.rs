//! Buckets: destinations, backups, and where failed records go.

use crate::compress::{compress, extension};
use crate::convert::{Convert, Converted};
use crate::delivery::{Delivered, Delivery, ErrorOutput, Failure};
use crate::destination::Deliver;
use crate::outside::Outside;
use crate::settings::{Naming, Place};
use crate::stream::Stream;
use crate::tell::{Trouble, trouble_to};
use async_trait::async_trait;
use aws_api::s3::PutObjectRequest;
use aws_api::{ApiError, Body, BodySource};
use bytes::Bytes;
use std::sync::Arc;
use std::time::Duration;

/// A bucket as a destination.
pub(crate) struct ToS3 {
    pub(crate) outside: Arc<Outside>,
    pub(crate) place: Place,
    pub(crate) converter: Option<Arc<dyn Convert>>,
    pub(crate) patience: Duration,
    /// What failed, where it takes what failed.
    pub(crate) failed: Option<ErrorOutput>,
    /// Whether its errors go to the log group that the bucket's own settings name.
    pub(crate) logs: bool,
}

impl ToS3 {
    /// Writes the records as one object; tells its key, and which records could not be converted.
    pub(crate) async fn write(
        &self,
        delivery: &Delivery,
    ) -> Result<(Option<String>, Vec<(usize, Failure)>), Failure> {
        let (pieces, kind, failed) = match &self.converter {
            Some(converter) => {
                let Converted { file, failed } = converter.convert(&delivery.records).await?;
                let Some(file) = file else { return Ok((None, failed)) };
                (vec![file], converter.extension(), failed)
            }
            None => {
                let pieces = delivery.records.iter().map(|record| record.data.clone()).collect();
                (pieces, extension(&self.place.compression), Vec::new())
            }
        };
        let (key, fits) = self.place.key(&Naming {
            stream: &delivery.stream.name.name,
            version: delivery.stream.version,
            id: &delivery.id,
            oldest: delivery.oldest,
            keys: &delivery.keys,
            error_output: self.failed.map(ErrorOutput::as_str),
            extension: kind,
        });
        if !fits {
            return Err(Failure::lasting(
                "S3.KeyTooLong",
                "The evaluated prefix is longer than 512 bytes.",
            ));
        }
        let pieces = match &self.converter {
            Some(_) => pieces,
            None => self.pack(pieces, &key).await?,
        };
        put(&self.outside, &delivery.stream, &self.place, key.clone(), pieces).await?;
        Ok((Some(key), failed))
    }

    async fn pack(&self, pieces: Vec<Bytes>, key: &str) -> Result<Vec<Bytes>, Failure> {
        let format = self.place.compression.clone();
        if extension(&format).is_empty() {
            return Ok(pieces);
        }
        let name = key.rsplit('/').next().unwrap_or(key);
        let name = name.strip_suffix(extension(&format)).unwrap_or(name).to_owned();
        let packed = tokio::task::spawn_blocking(move || compress(&format, pieces, &name)).await;
        let failed = |why: String| Failure::passing("S3.InternalError", why);
        packed.map_err(|why| failed(why.to_string()))?.map_err(|why| failed(why.to_string()))
    }
}

#[async_trait]
impl Deliver for ToS3 {
    async fn deliver(&self, delivery: &Delivery) -> Delivered {
        match self.write(delivery).await {
            Ok((_, failed)) if failed.is_empty() => Delivered::All,
            Ok((_, failed)) => Delivered::AllBut(failed),
            Err(failure) => {
                if let (true, Some(options)) = (self.logs, &self.place.logging) {
                    let trouble = Trouble { failure: &failure, processor: None };
                    let Place { role_arn, bucket_arn, .. } = &self.place;
                    let (outside, stream) = (&self.outside, &delivery.stream);
                    trouble_to(outside, stream, options, role_arn, bucket_arn.clone(), &trouble)
                        .await;
                }
                Delivered::None(failure)
            }
        }
    }

    fn patience(&self) -> Duration {
        self.patience
    }

    fn error_output(&self) -> ErrorOutput {
        match self.converter {
            Some(_) => ErrorOutput::FormatConversion,
            None => ErrorOutput::Processing,
        }
    }
}

/// Puts an object whose bytes are in pieces, as the bucket's role.
pub(crate) async fn put(
    outside: &Outside,
    stream: &Stream,
    place: &Place,
    key: String,
    pieces: Vec<Bytes>,
) -> Result<(), Failure> {
    let caller = outside.acting(stream, &place.role_arn, "S3").await?;
    let length = pieces.iter().map(|piece| piece.len() as u64).sum();
    let request = PutObjectRequest {
        bucket: place.bucket.clone(),
        key,
        content_type: Some("application/octet-stream".to_owned()),
        content_length: i64::try_from(length).ok(),
        body: Body::new(Some(length), Pieces(pieces.into_iter())),
        ..PutObjectRequest::default()
    };
    outside.seams.s3.put_object(&caller, request).await.map(drop).map_err(|error| failure(&error))
}

/// Bytes of a piece of a body: records are small, and each piece costs a step.
const PIECE_BYTES: usize = 256 * 1024;

struct Pieces(std::vec::IntoIter<Bytes>);

#[async_trait]
impl BodySource for Pieces {
    async fn next(&mut self) -> Option<Result<Bytes, ApiError>> {
        let first = self.0.next()?;
        let follows = self.0.as_slice().first().is_some_and(|next| next.len() < PIECE_BYTES);
        if first.len() >= PIECE_BYTES || !follows {
            return Some(Ok(first));
        }
        let mut piece = Vec::with_capacity(PIECE_BYTES);
        piece.extend_from_slice(&first);
        while let Some(next) = self.0.as_slice().first()
            && piece.len() + next.len() <= PIECE_BYTES
        {
            piece.extend_from_slice(next);
            self.0.next();
        }
        Some(Ok(piece.into()))
    }
}

/// Why an object was not written: «Amazon S3 data delivery errors» in the Developer Guide.
fn failure(error: &ApiError) -> Failure {
    let code = match error.code() {
        "NoSuchBucket" => "S3.NoSuchBucket",
        "AccessDenied" | "AccessDeniedException" => "S3.AccessDenied",
        _ => "S3.InternalError",
    };
    Failure::passing(code, error.message())
}
