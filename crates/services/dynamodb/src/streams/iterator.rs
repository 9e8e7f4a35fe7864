//! Shard iterators: opaque text that only we can make.
//!
//! As AWS's, it begins with the stream's ARN and a version: `ARN|1|…`. Behind that, in Base64:
//! generation (u32), shard (u32), whether there is a place (u8) and the place (u64, u32), when it
//! was made (i64, ms), and an HMAC-SHA-256 over the ARN and all that, keyed with the stream's own
//! secret. Nothing of it lives in the server, so iterators outlast a restart.

use aws_api::ApiError;
use aws_api::dynamodbstreams::error;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::Timestamp;
use ring::hmac;
use std::time::Duration;

use super::mark::Mark;
use super::model::{Shard, Stream, StreamName};
use super::read::Place;
use crate::errors::invalid;

/// How long an iterator may be used (API Reference, «GetShardIterator»).
const AGE_MAX: Duration = Duration::from_secs(15 * 60);
const BODY_BYTES: usize = 4 + 4 + 1 + 8 + 4 + 8;

/// An iterator as it was handed out; nothing of it is to be believed before
/// [`ShardIterator::verify`].
#[derive(Debug)]
pub(super) struct ShardIterator<'a> {
    arn: &'a str,
    pub(super) stream: StreamName,
    body: [u8; BODY_BYTES],
    seal: Vec<u8>,
}

/// An iterator for a place in a shard.
pub(super) fn make(stream: &Stream, shard: Shard, place: Place, now: Timestamp) -> String {
    let mut body = Vec::with_capacity(BODY_BYTES + 32);
    body.extend_from_slice(&shard.generation.to_be_bytes());
    body.extend_from_slice(&shard.number.to_be_bytes());
    let (marked, mark) = match place {
        Place::Start => (0, Mark { version: 0, index: 0 }),
        Place::After(mark) => (1, mark),
    };
    body.push(marked);
    body.extend_from_slice(&mark.version.to_be_bytes());
    body.extend_from_slice(&mark.index.to_be_bytes());
    body.extend_from_slice(&now.as_millis().to_be_bytes());
    let arn = stream.name.arn();
    let seal = hmac::sign(&key(stream), &[arn.as_bytes(), &body].concat());
    body.extend_from_slice(seal.as_ref());
    format!("{arn}|1|{}", STANDARD.encode(body))
}

fn key(stream: &Stream) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, &stream.record.secret)
}

fn refused() -> ApiError {
    invalid("Invalid ShardIterator")
}

impl<'a> ShardIterator<'a> {
    /// Takes the text apart.
    pub(super) fn parse(text: &'a str) -> Result<ShardIterator<'a>, ApiError> {
        let (arn, sealed) = text.split_once("|1|").ok_or_else(refused)?;
        let stream = StreamName::parse_arn(arn).ok_or_else(refused)?;
        let bytes = STANDARD.decode(sealed).map_err(|_| refused())?;
        let (body, seal) = bytes.split_first_chunk().ok_or_else(refused)?;
        Ok(ShardIterator { arn, stream, body: *body, seal: seal.to_vec() })
    }

    /// The shard and the place in it, if the iterator is one of this stream's and fresh enough.
    pub(super) fn verify(
        &self,
        stream: &Stream,
        now: Timestamp,
    ) -> Result<(Shard, Place), ApiError> {
        let signed = [self.arn.as_bytes(), &self.body].concat();
        hmac::verify(&key(stream), &signed, &self.seal).map_err(|_| refused())?;
        let mut rest = &self.body[..];
        let generation = u32::from_be_bytes(take(&mut rest)?);
        let number = u32::from_be_bytes(take(&mut rest)?);
        let [marked] = take(&mut rest)?;
        let version = u64::from_be_bytes(take(&mut rest)?);
        let index = u32::from_be_bytes(take(&mut rest)?);
        let made = Timestamp::from_millis(i64::from_be_bytes(take(&mut rest)?));
        if now > made + AGE_MAX {
            return Err(error::expired_iterator_exception(format!(
                "Iterator expired. The iterator was created at time {made} while right now it is \
                 {now} which is further in the future than the tolerated delay of {} milliseconds.",
                AGE_MAX.as_millis()
            )));
        }
        let place = match marked {
            0 => Place::Start,
            _ => Place::After(Mark { version, index }),
        };
        Ok((Shard { generation, number }, place))
    }
}

fn take<const N: usize>(rest: &mut &[u8]) -> Result<[u8; N], ApiError> {
    let (bytes, after) = rest.split_first_chunk().ok_or_else(refused)?;
    *rest = after;
    Ok(*bytes)
}
