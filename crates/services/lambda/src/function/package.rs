//! A function's package: taken from a request, checked, kept.

use super::record::Code;
use crate::code::Refused;
use crate::core::Core;
use crate::failure::{self, invalid};
use crate::limits::CODE_ZIPPED_MAX;
use aws_api::ApiError;
use aws_api::lambda::error;
use bytes::Bytes;
use ring::digest;
use store::NewBlob;

pub(super) fn no_code() -> ApiError {
    invalid("Please provide a source for function code.")
}

/// Checks a package by unpacking it, and keeps it.
pub(super) async fn store_code(
    core: &Core,
    operation: &str,
    zip: Bytes,
) -> Result<(Code, NewBlob), ApiError> {
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
    let hashed = tokio::task::spawn_blocking(move || sha256(&bytes)).await;
    let sha256 = hashed.map_err(|_| error::service_exception("The service is stopping."))?;
    let made = core.trees.make(sha256, zip.clone()).await;
    made.map_err(|refused| match refused {
        Refused::Disk(why) => {
            tracing::error!(%why, "a package could not be unpacked");
            error::service_exception("The package could not be unpacked. Please try again.")
        }
        refused => invalid(refused.to_string()),
    })?;
    let bytes = zip.len() as u64;
    let keep = core.store.blobs().put(zip).await.map_err(failure::store)?;
    Ok((Code { blob: keep.id().to_bytes(), sha256, bytes, unzipped: 0 }, keep))
}

fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    out
}

/// Removes a package that nothing refers to any longer. If it fails, the store's collection of
/// unreferenced blobs gets it.
pub(super) async fn delete_blob(core: &Core, code: &Code) {
    if let Err(failure) = core.store.blobs().delete(&[code.blob()]).await {
        tracing::warn!(%failure, "a package could not be removed");
    }
}
