//! Keys of the customer's own («Using server-side encryption with customer-provided keys (SSE-C)»).
//! The key itself is not kept: what is kept tells whether a request brings the same one.
//!
//! A sealed body is 16 random bytes, the salt, and then frames of 64 KiB, the last one shorter, each
//! encrypted and authenticated by AES-256-GCM under a key that HMAC-SHA256 makes of the customer's key
//! and the salt; a frame's nonce is its number. So any range is read by reading its frames, no two
//! bodies share a key, and a frame that was changed or moved is not opened.

use crate::errors::{invalid_argument, invalid_request};
use crate::etag::md5_of;
use crate::guard::Seal;
use crate::room::{Bucket, Room};
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::s3::{EncryptionType, ServerSideEncryption, ServerSideEncryptionConfiguration};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::{Bytes, BytesMut};
use foundation::Dice;
use foundation::checksum::{Algorithm, Hasher};
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hmac;
use std::fmt;
use std::sync::Arc;
use store::{BlobReader, StoreError};

/// The one algorithm that there is.
pub(crate) const ALGORITHM: &str = "AES256";

const FRAME_BYTES: usize = 64 * 1024;
const TAG_BYTES: usize = 16;
const SALT_BYTES: usize = 16;

/// A key that came with a request.
pub(crate) struct CustomerKey {
    key: [u8; 32],
    md5: String,
}

impl fmt::Debug for CustomerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CustomerKey")
    }
}

/// The key that a request brings, if it brings one.
macro_rules! customer_key {
    ($input:expr) => {
        crate::seal::CustomerKey::of(
            &$input.sse_customer_algorithm,
            &$input.sse_customer_key,
            &$input.sse_customer_key_md5,
        )
    };
}
pub(crate) use customer_key;

/// Tells in an answer how the object is encrypted.
macro_rules! show_seal {
    ($output:expr, $guard:expr) => {
        if let Some(seal) = &$guard.seal {
            $output.server_side_encryption = None;
            $output.sse_customer_algorithm = Some(crate::seal::ALGORITHM.to_owned());
            $output.sse_customer_key_md5 = Some(seal.md5.clone());
        } else if let Some(managed) = &$guard.managed {
            crate::seal::show_managed!($output, managed);
        }
    };
}
pub(crate) use show_seal;

/// The same of S3's own key.
macro_rules! show_managed {
    ($output:expr, $managed:expr) => {
        $output.server_side_encryption = Some(aws_api::s3::ServerSideEncryption::AwsKms);
        $output.ssekms_key_id = Some($managed.key.clone());
        $output.bucket_key_enabled = $managed.bucket_key.then_some(true);
    };
}
pub(crate) use show_managed;

impl CustomerKey {
    /// Of the three headers, which come together.
    pub(crate) fn of(
        algorithm: &Option<String>,
        key: &Option<String>,
        md5: &Option<String>,
    ) -> Result<Option<Arc<CustomerKey>>, ApiError> {
        if algorithm.is_none() && key.is_none() && md5.is_none() {
            return Ok(None);
        }
        let must = |what: &str| {
            invalid_argument(format!(
                "Requests specifying Server Side Encryption with Customer provided keys must \
                 provide {what}."
            ))
        };
        match algorithm.as_deref() {
            Some(ALGORITHM) => {}
            None => return Err(must("a valid encryption algorithm")),
            Some(other) => {
                let text =
                    "The Encryption request you specified is not valid. Supported value: AES256.";
                return Err(ApiError::new("InvalidEncryptionAlgorithmError", 400, text)
                    .with("ArgumentName", "x-amz-server-side-encryption-customer-algorithm")
                    .with("ArgumentValue", other));
            }
        }
        let text = key.as_deref().ok_or_else(|| must("an appropriate secret key"))?;
        let key = STANDARD.decode(text).ok().and_then(|key| <[u8; 32]>::try_from(key).ok());
        let key = key.ok_or_else(|| {
            invalid_argument("The secret key was invalid for the specified algorithm.")
        })?;
        let said =
            md5.as_deref().ok_or_else(|| must("the client calculated MD5 of the secret key"))?;
        let mut hasher = Hasher::new(Algorithm::Md5);
        hasher.update(&key);
        let md5 = STANDARD.encode(md5_of(hasher));
        if md5 != said {
            return Err(invalid_argument(
                "The calculated MD5 hash of the key did not match the hash that was provided.",
            ));
        }
        Ok(Some(Arc::new(CustomerKey { key, md5 })))
    }

    /// What is kept of it.
    pub(crate) fn seal(&self, dice: &dyn Dice) -> Seal {
        let mut salt = [0; SALT_BYTES];
        dice.fill(&mut salt);
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &salt), &self.key);
        let mut proof = [0; 32];
        proof.copy_from_slice(tag.as_ref());
        Seal { salt, proof, md5: self.md5.clone() }
    }

    fn is_of(&self, seal: &Seal) -> bool {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &seal.salt);
        hmac::verify(&key, &self.key, &seal.proof).is_ok()
    }

    /// What stands for the MD5 of bytes: nobody without the key can tell what they are by it.
    pub(crate) fn tag(&self, md5: &[u8; 16]) -> [u8; 16] {
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &self.key), md5);
        let mut short = [0; 16];
        short.copy_from_slice(&tag.as_ref()[..16]);
        short
    }

    /// The key of one body.
    fn of_body(&self, salt: &[u8]) -> Result<LessSafeKey, Unsealed> {
        let made = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &self.key), salt);
        UnboundKey::new(&AES_256_GCM, made.as_ref()).map(LessSafeKey::new).map_err(|_| Unsealed)
    }
}

/// Refuses a request that wants two kinds of encryption at once.
pub(crate) fn check_alone(
    customer: &Option<String>,
    other: &Option<ServerSideEncryption>,
) -> Result<(), ApiError> {
    match customer.is_some() && other.is_some() {
        true => Err(invalid_argument(
            "Server Side Encryption with Customer provided key is incompatible with the encryption \
             method specified",
        )),
        false => Ok(()),
    }
}

impl Room {
    /// What is kept of the key of a new object, where the bucket takes such keys.
    pub(crate) async fn new_seal(
        &self,
        bucket: &Bucket,
        key: Option<&Arc<CustomerKey>>,
    ) -> Result<Option<Seal>, ApiError> {
        let Some(key) = key else { return Ok(None) };
        let kept: Option<ServerSideEncryptionConfiguration> = self.kept(&bucket.life).await?;
        let rules = kept.into_iter().flat_map(|kept| kept.rules);
        let blocked = rules.filter_map(|rule| rule.blocked_encryption_types?.encryption_type);
        if blocked.flatten().any(|kind| kind == EncryptionType::SseC) {
            return Err(crate::errors::denied(
                "Access Denied: the bucket's encryption configuration blocks SSE-C",
            ));
        }
        Ok(Some(key.seal(&*self.ambient.dice)))
    }
}

/// Whether what is kept can be read with what came.
pub(crate) fn check(seal: Option<&Seal>, key: Option<&CustomerKey>) -> Result<(), ApiError> {
    match (seal, key) {
        (None, None) => Ok(()),
        (Some(seal), Some(key)) if key.is_of(seal) => Ok(()),
        (Some(_), Some(_)) => Err(crate::errors::access_denied()),
        (Some(_), None) => Err(invalid_request(
            "The object was stored using a form of Server Side Encryption. The correct parameters \
             must be provided to retrieve the object.",
        )),
        (None, Some(_)) => {
            Err(invalid_request("The encryption parameters are not applicable to this object."))
        }
    }
}

/// Whether a part comes with the key that its upload was begun with.
pub(crate) fn check_part(seal: Option<&Seal>, key: Option<&CustomerKey>) -> Result<(), ApiError> {
    match (seal, key) {
        (None, None) => Ok(()),
        (Some(seal), Some(key)) if key.is_of(seal) => Ok(()),
        (Some(_), None) => Err(invalid_request(
            "The multipart upload initiate requested encryption. Subsequent part requests must \
             include the appropriate encryption parameters.",
        )),
        _ => Err(invalid_request(
            "The provided encryption parameters did not match the ones used originally.",
        )),
    }
}

/// A body was not what was sealed, or the key is another.
#[derive(Debug)]
struct Unsealed;

impl From<Unsealed> for StoreError {
    fn from(_: Unsealed) -> Self {
        StoreError::Malformed { what: "a sealed body", reason: "a frame can't be opened" }
    }
}

fn nonce(frame: u64) -> Nonce {
    let mut bytes = [0; NONCE_LEN];
    bytes[NONCE_LEN - 8..].copy_from_slice(&frame.to_be_bytes());
    Nonce::assume_unique_for_key(bytes)
}

/// Seals one body as it comes.
pub(crate) struct Sealer {
    key: LessSafeKey,
    /// The number of the next frame.
    frame: u64,
    /// The salt, until it is given out.
    salt: Option<[u8; SALT_BYTES]>,
    pending: BytesMut,
}

impl Sealer {
    pub(crate) fn new(key: &CustomerKey, dice: &dyn Dice) -> Result<Sealer, StoreError> {
        let mut salt = [0; SALT_BYTES];
        dice.fill(&mut salt);
        Ok(Sealer {
            key: key.of_body(&salt)?,
            frame: 0,
            salt: Some(salt),
            pending: BytesMut::new(),
        })
    }

    /// Takes bytes; gives those that are sealed by now.
    pub(crate) fn add(&mut self, piece: &[u8]) -> Result<Bytes, StoreError> {
        self.pending.extend_from_slice(piece);
        let mut out = self.begun();
        while self.pending.len() >= FRAME_BYTES {
            self.seal_frame(FRAME_BYTES, &mut out)?;
        }
        Ok(out.freeze())
    }

    /// The rest.
    pub(crate) fn finish(&mut self) -> Result<Bytes, StoreError> {
        let mut out = self.begun();
        if !self.pending.is_empty() {
            self.seal_frame(self.pending.len(), &mut out)?;
        }
        Ok(out.freeze())
    }

    fn begun(&mut self) -> BytesMut {
        BytesMut::from(self.salt.take().as_ref().map_or(&[][..], |salt| &salt[..]))
    }

    fn seal_frame(&mut self, length: usize, out: &mut BytesMut) -> Result<(), StoreError> {
        let mut frame = self.pending.split_to(length);
        let sealed =
            self.key.seal_in_place_separate_tag(nonce(self.frame), Aad::empty(), &mut frame);
        let tag = sealed.map_err(|_| Unsealed)?;
        self.frame += 1;
        out.extend_from_slice(&frame);
        out.extend_from_slice(tag.as_ref());
        Ok(())
    }
}

/// A sealed body, whole.
pub(crate) fn open_whole(key: &CustomerKey, sealed: &[u8]) -> Result<Bytes, StoreError> {
    let (salt, frames) = sealed.split_at_checked(SALT_BYTES).ok_or(Unsealed)?;
    open_frames(&key.of_body(salt)?, 0, frames)
}

fn open_frames(key: &LessSafeKey, first: u64, frames: &[u8]) -> Result<Bytes, StoreError> {
    let mut out = BytesMut::with_capacity(frames.len());
    for (number, frame) in (first..).zip(frames.chunks(FRAME_BYTES + TAG_BYTES)) {
        let mut frame = frame.to_vec();
        let opened =
            key.open_in_place(nonce(number), Aad::empty(), &mut frame).map_err(|_| Unsealed)?;
        out.extend_from_slice(opened);
    }
    Ok(out.freeze())
}

/// Reads a sealed body as if it were not.
pub(crate) struct Unsealing {
    sealed: Arc<dyn BlobReader>,
    key: Arc<CustomerKey>,
}

impl Unsealing {
    /// The reader itself where there is no key.
    pub(crate) fn reader(
        reader: Arc<dyn BlobReader>,
        key: Option<&Arc<CustomerKey>>,
    ) -> Arc<dyn BlobReader> {
        match key {
            None => reader,
            Some(key) => Arc::new(Unsealing { sealed: reader, key: key.clone() }),
        }
    }
}

#[async_trait]
impl BlobReader for Unsealing {
    fn len(&self) -> u64 {
        let frames = self.sealed.len().saturating_sub(SALT_BYTES as u64);
        let count = frames.div_ceil((FRAME_BYTES + TAG_BYTES) as u64);
        frames.saturating_sub(count * TAG_BYTES as u64)
    }

    async fn read_at(&self, offset: u64, length: usize) -> Result<Bytes, StoreError> {
        if offset >= self.len() || length == 0 {
            return Ok(Bytes::new());
        }
        let salt = self.sealed.read_at(0, SALT_BYTES).await?;
        let first = offset / FRAME_BYTES as u64;
        // Less than a frame.
        let skip = usize::try_from(offset % FRAME_BYTES as u64).unwrap_or(0);
        let count = (skip + length).div_ceil(FRAME_BYTES);
        let at = SALT_BYTES as u64 + first * (FRAME_BYTES + TAG_BYTES) as u64;
        let frames = self.sealed.read_at(at, count * (FRAME_BYTES + TAG_BYTES)).await?;
        let opened = open_frames(&self.key.of_body(&salt)?, first, &frames)?;
        Ok(opened.slice(skip.min(opened.len())..(skip + length).min(opened.len())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use foundation::SeededDice;
    use proptest::prelude::*;

    fn key(byte: u8) -> Arc<CustomerKey> {
        Arc::new(CustomerKey { key: [byte; 32], md5: String::new() })
    }

    fn sealed(key: &CustomerKey, data: &[u8], piece: usize) -> Bytes {
        let mut sealer = Sealer::new(key, &SeededDice::new(u64::from(data.len() as u32))).unwrap();
        let mut out = BytesMut::new();
        for piece in data.chunks(piece) {
            out.extend_from_slice(&sealer.add(piece).unwrap());
        }
        out.extend_from_slice(&sealer.finish().unwrap());
        out.freeze()
    }

    struct InMemory(Bytes);

    #[async_trait]
    impl BlobReader for InMemory {
        fn len(&self) -> u64 {
            self.0.len() as u64
        }

        async fn read_at(&self, offset: u64, length: usize) -> Result<Bytes, StoreError> {
            let at = usize::try_from(offset).unwrap().min(self.0.len());
            Ok(self.0.slice(at..(at + length).min(self.0.len())))
        }
    }

    fn data(length: usize) -> Vec<u8> {
        (0..length).map(|n| (n % 251) as u8).collect()
    }

    #[tokio::test]
    async fn any_range_of_a_sealed_body_is_read_back() {
        for length in [0, 1, 100, FRAME_BYTES - 1, FRAME_BYTES, FRAME_BYTES + 1, 3 * FRAME_BYTES] {
            let data = data(length);
            let sealed = sealed(&key(1), &data, 10_000);
            assert_eq!(open_whole(&key(1), &sealed).unwrap(), data);
            assert!(length < 64 || !sealed.windows(64).any(|part| data.starts_with(part)));
            let reader = Unsealing::reader(Arc::new(InMemory(sealed)), Some(&key(1)));
            assert_eq!(reader.len(), length as u64);
            for (at, count) in [
                (0, 10),
                (0, length),
                (5, 1),
                (FRAME_BYTES - 3, 7),
                (length, 5),
                (length / 2, 1 << 20),
            ] {
                let expected = &data[at.min(length)..(at + count).min(length)];
                let read = reader.read_at(at as u64, count).await.unwrap();
                assert_eq!(read, expected, "{count} at {at} of {length}");
            }
        }
    }

    #[test]
    fn another_key_and_changed_bytes_open_nothing() {
        let sealed = sealed(&key(1), &data(FRAME_BYTES + 10), 1000);
        assert!(open_whole(&key(2), &sealed).is_err());
        for at in [0, SALT_BYTES, FRAME_BYTES, sealed.len() - 1] {
            let mut changed = sealed.to_vec();
            changed[at] ^= 1;
            assert!(open_whole(&key(1), &changed).is_err(), "{at}");
        }
        assert!(open_whole(&key(1), &sealed[..8]).is_err());
    }

    #[test]
    fn keys_come_with_their_algorithm_and_their_hash() {
        let text = |text: &str| Some(text.to_owned());
        let key = STANDARD.encode([7; 32]);
        let mut hasher = Hasher::new(Algorithm::Md5);
        hasher.update(&[7; 32]);
        let md5 = STANDARD.encode(md5_of(hasher));
        let aes = text("AES256");
        for (algorithm, key, md5, code) in [
            (None, text(&key), text(&md5), "InvalidArgument"),
            (text("AES128"), text(&key), text(&md5), "InvalidEncryptionAlgorithmError"),
            (aes.clone(), None, text(&md5), "InvalidArgument"),
            (aes.clone(), text(&key), None, "InvalidArgument"),
            (aes.clone(), text(&key), text(&key), "InvalidArgument"),
            (aes.clone(), text("c2hvcnQ="), text(&md5), "InvalidArgument"),
            (aes.clone(), text("*"), text(&md5), "InvalidArgument"),
        ] {
            let refused = CustomerKey::of(&algorithm, &key, &md5).unwrap_err();
            assert_eq!(refused.code(), code);
        }
        assert!(CustomerKey::of(&None, &None, &None).unwrap().is_none());
        let key = CustomerKey::of(&aes, &text(&key), &text(&md5)).unwrap().unwrap();
        let seal = key.seal(&SeededDice::new(1));
        assert!(check(Some(&seal), Some(&key)).is_ok() && check(None, None).is_ok());
        assert!(check(Some(&seal), Some(&self::key(8))).unwrap_err().is("AccessDenied"));
        assert!(check(Some(&seal), None).unwrap_err().is("InvalidRequest"));
        assert!(check(None, Some(&key)).unwrap_err().is("InvalidRequest"));
        assert!(check_part(Some(&seal), Some(&self::key(8))).unwrap_err().is("InvalidRequest"));
        assert!(check_part(Some(&seal), None).is_err() && check_part(None, Some(&key)).is_err());
        assert_ne!(key.tag(&[1; 16]), self::key(8).tag(&[1; 16]));
    }

    proptest! {
        #[test]
        fn pieces_of_any_size_make_the_same_body(length in 0usize..200_000, piece in 1usize..70_000) {
            let data = data(length);
            prop_assert_eq!(sealed(&key(3), &data, piece), sealed(&key(3), &data, 1 << 20));
        }
    }
}
