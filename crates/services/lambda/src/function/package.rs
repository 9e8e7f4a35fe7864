//! A package of a function or layer: taken from a request or a bucket, checked, kept.

use super::record::Code;
use crate::code::{Archive, Refused};
use crate::core::Core;
use crate::failure::{self, invalid, not_built};
use crate::limits::{CODE_UNZIPPED_MAX, CODE_ZIPPED_MAX};
use aws_api::ApiError;
use aws_api::lambda::error;
use aws_api::s3::GetObjectRequest;
use bytes::Bytes;
use foundation::Caller;
use ring::digest;
use store::NewBlob;

/// Where a package comes from.
#[derive(Debug)]
pub(crate) enum Source {
    /// With the request.
    Whole(Bytes),
    /// From a bucket.
    Object { bucket: String, key: String, version: Option<String> },
}

impl Source {
    /// What a request says: one of both.
    pub(crate) fn of(
        zip: Option<Bytes>,
        bucket: Option<String>,
        key: Option<String>,
        version: Option<String>,
    ) -> Result<Self, ApiError> {
        match (zip, bucket, key) {
            (Some(zip), None, None) if version.is_none() => Ok(Source::Whole(zip)),
            (None, Some(bucket), Some(key)) => Ok(Source::Object { bucket, key, version }),
            (None, Some(_), None) | (None, None, Some(_)) => Err(invalid(
                "Please provide a source for function code: S3Bucket and S3Key belong together.",
            )),
            (None, None, None) => Err(invalid("Please provide a source for function code.")),
            _ => Err(invalid(
                "Please do not provide other FunctionCode parameters when providing a ZipFile.",
            )),
        }
    }
}

/// Checks a package by unpacking it, and keeps it.
pub(crate) async fn keep(
    core: &Core,
    caller: &Caller,
    operation: &str,
    source: Source,
) -> Result<(Code, NewBlob), ApiError> {
    match source {
        Source::Whole(zip) => keep_whole(core, operation, zip).await,
        Source::Object { bucket, key, version } => {
            let input = GetObjectRequest {
                bucket,
                key,
                version_id: version,
                ..GetObjectRequest::default()
            };
            keep_object(core, caller, input).await
        }
    }
}

async fn keep_whole(core: &Core, operation: &str, zip: Bytes) -> Result<(Code, NewBlob), ApiError> {
    if zip.len() > CODE_ZIPPED_MAX {
        // As AWS has it: the package's limit, in base64.
        return Err(ApiError::new(
            "RequestEntityTooLargeException",
            413,
            format!("Request must be smaller than 70167211 bytes for the {operation} operation"),
        ));
    }
    let bytes = zip.clone();
    // Of 50 MB, it takes long enough to hold up others.
    let hashed =
        tokio::task::spawn_blocking(move || digested(digest::digest(&digest::SHA256, &bytes)));
    let sha256 = hashed.await.map_err(|_| error::service_exception("The service is stopping."))?;
    let unzipped = core.trees.make(sha256, Archive::Whole(zip.clone())).await.map_err(refused)?;
    let bytes = zip.len() as u64;
    let keep = core.store.blobs().put(zip).await.map_err(failure::store)?;
    Ok((Code { blob: keep.id().to_bytes(), sha256, bytes, unzipped }, keep))
}

/// The object goes to a blob as it comes, and is unpacked from there.
async fn keep_object(
    core: &Core,
    caller: &Caller,
    input: GetObjectRequest,
) -> Result<(Code, NewBlob), ApiError> {
    let s3 = core.s3.as_ref().ok_or_else(|| not_built("Code.S3Bucket"))?;
    let place = format!("{}/{}", input.bucket, input.key);
    let got = s3.get_object(caller, input).await.map_err(|why| unreadable(&place, &why))?;
    let mut body = got.body;
    let too_large =
        || invalid(format!("Unzipped size must be smaller than {CODE_UNZIPPED_MAX} bytes"));
    if body.length().is_some_and(|length| length > CODE_UNZIPPED_MAX) {
        return Err(too_large());
    }
    let blobs = core.store.blobs();
    let mut writer = blobs.create().await.map_err(failure::store)?;
    let (mut context, mut bytes) = (digest::Context::new(&digest::SHA256), 0);
    while let Some(piece) = body.next().await {
        let piece = piece.map_err(|why| unreadable(&place, &why))?;
        bytes += piece.len() as u64;
        if bytes > CODE_UNZIPPED_MAX {
            return Err(too_large());
        }
        context.update(&piece);
        writer.write(piece).await.map_err(failure::store)?;
    }
    let keep = writer.finish().await.map_err(failure::store)?;
    let sha256 = digested(context.finish());
    let made = async {
        let zip = blobs.open(keep.id()).await.map_err(failure::store)?;
        let zip = zip.ok_or_else(|| error::service_exception("The package is gone."))?;
        core.trees.make(sha256, Archive::Kept(zip)).await.map_err(refused)
    };
    match made.await {
        Ok(unzipped) => Ok((Code { blob: keep.id().to_bytes(), sha256, bytes, unzipped }, keep)),
        Err(error) => {
            super::deletion::drop_blobs(core, &[keep.id()]).await;
            Err(error)
        }
    }
}

/// What S3 said, in Lambda's words.
fn unreadable(place: &str, why: &ApiError) -> ApiError {
    let (code, message) = (why.code(), why.message());
    if why.is("AccessDenied") || why.is("AccessDeniedException") {
        return ApiError::new(
            "AccessDeniedException",
            403,
            format!(
                "Your access has been denied by S3, please make sure your request credentials \
                 have permission to GetObject for {place}. S3 Error Code: AccessDenied. S3 Error \
                 Message: {message}"
            ),
        );
    }
    if why.status() >= 500 {
        return error::service_exception(message);
    }
    invalid(format!(
        "Error occurred while GetObject. S3 Error Code: {code}. S3 Error Message: {message}"
    ))
}

fn refused(refused: Refused) -> ApiError {
    match refused {
        Refused::Disk(why) => {
            tracing::error!(%why, "a package could not be unpacked");
            error::service_exception("The package could not be unpacked. Please try again.")
        }
        refused => invalid(refused.to_string()),
    }
}

fn digested(digest: digest::Digest) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest.as_ref());
    out
}

/// Removes a package that nothing refers to any longer.
pub(crate) async fn delete_blob(core: &Core, code: &Code) {
    super::deletion::drop_blobs(core, &[code.blob()]).await;
}
