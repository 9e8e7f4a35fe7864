//! Shard iterators: opaque text that only we can make.
//!
//! Base64 of: version (3), stream id (u64), shard (u32), index (u64), aligned (u8), made at
//! (i64, ms), the stream's account (12 digits) and name, and an HMAC-SHA-256 over all that, keyed
//! with the stream's own secret, and four bytes of the SHA-256 of all that, so that what was cut or
//! changed is refused before its stream is looked for. Nothing of it lives in the server, so iterators
//! outlast a restart.

use crate::errors;
use crate::keys::StreamName;
use crate::limits::ITERATOR_AGE_MAX;
use crate::reader::Place;
use crate::room::{Stream, by_arn};
use aws_api::ApiError;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::{AccountId, Caller, Timestamp};
use ring::{digest, hmac};

const VERSION: u8 = 3;
const HEAD_BYTES: usize = 1 + 8 + 4 + 8 + 1 + 8 + 12;
/// An HMAC-SHA-256.
const SEAL_BYTES: usize = 32;
const SUM_BYTES: usize = 4;

/// An iterator as it was handed out; nothing of it is to be believed before [`ShardIterator::verify`].
#[derive(Debug)]
pub(crate) struct ShardIterator {
    account: AccountId,
    stream: String,
    body: Vec<u8>,
    seal: Vec<u8>,
    stream_id: u64,
    shard: u32,
    place: Place,
    made: Timestamp,
}

/// A shard iterator for a place in a shard.
pub(crate) fn make(stream: &Stream, shard: u32, place: Place, now: Timestamp) -> String {
    let StreamName { account, name, .. } = stream.name();
    let mut out = Vec::with_capacity(HEAD_BYTES + name.len() + SEAL_BYTES + SUM_BYTES);
    out.push(VERSION);
    out.extend_from_slice(&stream.record.id.to_be_bytes());
    out.extend_from_slice(&shard.to_be_bytes());
    out.extend_from_slice(&place.index.to_be_bytes());
    out.push(u8::from(place.aligned));
    out.extend_from_slice(&now.as_millis().to_be_bytes());
    out.extend_from_slice(account.as_str().as_bytes());
    out.extend_from_slice(name.as_bytes());
    let seal = hmac::sign(&key(stream), &out);
    out.extend_from_slice(seal.as_ref());
    let sum = sum(&out);
    out.extend_from_slice(&sum);
    STANDARD.encode(out)
}

/// Tells what was changed by accident; against intent there is the seal.
fn sum(bytes: &[u8]) -> [u8; SUM_BYTES] {
    let digest = digest::digest(&digest::SHA256, bytes);
    // A SHA-256 is longer.
    std::array::from_fn(|at| digest.as_ref().get(at).copied().unwrap_or_default())
}

fn key(stream: &Stream) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, &stream.record.secret)
}

fn refused() -> ApiError {
    errors::invalid("Invalid ShardIterator.")
}

impl ShardIterator {
    /// Takes the text apart.
    pub(crate) fn parse(text: &str) -> Result<ShardIterator, ApiError> {
        let mut bytes = STANDARD.decode(text).map_err(|_| refused())?;
        let summed = bytes.len().checked_sub(SUM_BYTES).ok_or_else(refused)?;
        if bytes.split_off(summed) != sum(&bytes) {
            return Err(refused());
        }
        let body_bytes = bytes.len().checked_sub(SEAL_BYTES).ok_or_else(refused)?;
        let seal = bytes.split_off(body_bytes);
        let body = bytes;
        let mut rest = &body[..];
        let [version, aligned_at @ ..] = rest else { return Err(refused()) };
        if *version != VERSION {
            return Err(refused());
        }
        rest = aligned_at;
        let stream_id = u64::from_be_bytes(take(&mut rest)?);
        let shard = u32::from_be_bytes(take(&mut rest)?);
        let index = u64::from_be_bytes(take(&mut rest)?);
        let [aligned] = take(&mut rest)?;
        let made = Timestamp::from_millis(i64::from_be_bytes(take(&mut rest)?));
        let digits: [u8; 12] = take(&mut rest)?;
        let account = std::str::from_utf8(&digits).ok().and_then(|d| AccountId::parse(d).ok());
        let account = account.ok_or_else(refused)?;
        let stream = std::str::from_utf8(rest).map_err(|_| refused())?.to_owned();
        let place = Place { index, aligned: aligned == 1 };
        Ok(ShardIterator { account, stream, seal, stream_id, shard, place, made, body })
    }

    /// The stream that it says it is of, which `arn` must name too where it is given. Whether the
    /// caller may read it, its policy decides.
    pub(crate) fn name(
        &self,
        caller: &Caller,
        arn: &Option<String>,
    ) -> Result<StreamName, ApiError> {
        let region = caller.region.clone();
        let name = StreamName { account: self.account, region, name: self.stream.clone() };
        match arn {
            Some(arn) if by_arn(caller, arn)? != name => Err(errors::invalid(format!(
                "ShardIterator and StreamARN do not name the same stream: {arn}."
            ))),
            _ => Ok(name),
        }
    }

    /// The shard and the place in it, if the iterator is one of this stream's and fresh enough.
    pub(crate) fn verify(&self, stream: &Stream, now: Timestamp) -> Result<(u32, Place), ApiError> {
        let same = hmac::verify(&key(stream), &self.body, &self.seal).is_ok();
        if !same || self.stream_id != stream.record.id {
            return Err(refused());
        }
        if now > self.made + ITERATOR_AGE_MAX {
            return Err(errors::expired_iterator(self.made, now, ITERATOR_AGE_MAX.as_millis()));
        }
        Ok((self.shard, self.place))
    }
}

fn take<const N: usize>(rest: &mut &[u8]) -> Result<[u8; N], ApiError> {
    let (bytes, after) = rest.split_first_chunk().ok_or_else(refused)?;
    *rest = after;
    Ok(*bytes)
}
