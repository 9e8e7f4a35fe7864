//! Where packages can be fetched: paths of our own that nobody can guess, good for ten minutes.
//!
//! `lk` holds the secret that they are made with (32 bytes), made with the first of them.

use super::record::Code;
use crate::core::Core;
use crate::failure;
use crate::limits::LOCATION_LIFE;
use aws_api::ApiError;
use foundation::Timestamp;
use ring::hmac;
use std::sync::Arc;
use store::keys::Kind;
use store::{Batch, BlobId, BlobReader, Check};

const KIND: Kind = Kind::new(*b"lk");

/// What the paths begin with.
pub(crate) const PATH: &str = "/_millstream/lambda/packages/";

/// The secret, once it was read.
pub(crate) type Secret = tokio::sync::OnceCell<hmac::Key>;

async fn secret(core: &Core) -> Result<&hmac::Key, ApiError> {
    core.secret.get_or_try_init(|| read(core)).await
}

async fn read(core: &Core) -> Result<hmac::Key, ApiError> {
    let key = KIND.prefix();
    loop {
        let found = store::get_one(&*core.store, key.clone()).await.map_err(failure::store)?;
        if let Some(entry) = found {
            return Ok(hmac::Key::new(hmac::HMAC_SHA256, &entry.value));
        }
        let mut bytes = vec![0; 32];
        core.ambient.dice.fill(&mut bytes);
        let batch = Batch::new().check(Check::Absent(key.clone())).put(key.clone(), bytes);
        // Whoever was first: the next look finds it.
        let _ = core.store.commit(batch).await.map_err(failure::store)?;
    }
}

/// What the secret vouches for.
fn said(blob: BlobId, until: i64) -> String {
    format!("{blob}/{until}")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits = text.is_ascii() && text.len().is_multiple_of(2);
    let byte = |at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok();
    digits.then(|| (0..text.len()).step_by(2).map(byte).collect())?
}

/// A URL that gives the package.
pub(crate) async fn of(core: &Core, code: &Code) -> Result<String, ApiError> {
    let until = (core.ambient.now() + LOCATION_LIFE).as_millis();
    let said = said(code.blob(), until);
    let tag = hmac::sign(secret(core).await?, said.as_bytes());
    Ok(format!("{}{PATH}{said}/{}", core.base_url, hex(tag.as_ref())))
}

/// The package that such a path leads to, if it is one of ours and still good.
pub(crate) async fn open(core: &Core, path: &str) -> Result<Option<Arc<dyn BlobReader>>, ApiError> {
    let Some((blob, until)) = vouched(secret(core).await?, path) else { return Ok(None) };
    if core.ambient.now() > Timestamp::from_millis(until) {
        return Ok(None);
    }
    core.store.blobs().open(blob).await.map_err(failure::store)
}

fn vouched(secret: &hmac::Key, path: &str) -> Option<(BlobId, i64)> {
    let mut parts = path.strip_prefix(PATH)?.split('/');
    let (blob, until, tag) = (parts.next()?, parts.next()?, parts.next()?);
    let blob = BlobId::from_bytes(unhex(blob)?.try_into().ok()?);
    let until = until.parse().ok()?;
    let tag = unhex(tag).filter(|_| parts.next().is_none())?;
    hmac::verify(secret, said(blob, until).as_bytes(), &tag).ok()?;
    Some((blob, until))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_is_not_ours_leads_nowhere() {
        let secret = hmac::Key::new(hmac::HMAC_SHA256, &[1; 32]);
        let blob = BlobId::from_bytes([7; 16]);
        let said = said(blob, 5);
        let tag = hex(hmac::sign(&secret, said.as_bytes()).as_ref());
        assert_eq!(vouched(&secret, &format!("{PATH}{said}/{tag}")), Some((blob, 5)));
        let later = said.replace("/5", "/6");
        for wrong in [
            format!("{PATH}{later}/{tag}"),
            format!("{PATH}{said}/{tag}/x"),
            format!("{PATH}{said}/{}", &tag[2..]),
            format!("{PATH}{said}/é"),
            format!("{PATH}{said}"),
            said.clone(),
        ] {
            assert_eq!(vouched(&secret, &wrong), None, "{wrong}");
        }
        let other = hmac::Key::new(hmac::HMAC_SHA256, &[2; 32]);
        assert_eq!(vouched(&other, &format!("{PATH}{said}/{tag}")), None);
    }
}
