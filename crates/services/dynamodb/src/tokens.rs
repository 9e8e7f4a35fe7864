//! Tokens that make a repeated transaction count once, for ten minutes.
//!
//! Kind `dk`: `account, region, token`. Value: [`Used`]. Kind `de`: `expiry, account, region,
//! token`, so that [`crate::cleanup`] finds what has expired; no value. Both are written with the
//! transaction and live until they have expired.

use aws_api::{Member, Schema, Shape, Structure, Writer};
use bytes::Bytes;
use foundation::{Caller, Timestamp};
use minicbor::{Decode, Encode};
use ring::digest::{Context, SHA256};
use std::time::Duration;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Batch, Key, StoreError};

use crate::stored;

const TOKEN: Kind = Kind::new(*b"dk");
const EXPIRY: Kind = Kind::new(*b"de");

/// How long a token is remembered (API Reference, «TransactWriteItems», ClientRequestToken).
const REMEMBERED: Duration = Duration::from_secs(10 * 60);

/// A token that a committed transaction carried.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Used {
    /// SHA-256 of the request without its token.
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    fingerprint: Vec<u8>,
    /// Milliseconds since the epoch.
    #[n(1)]
    expires_ms: i64,
}

impl Used {
    pub(crate) fn now(fingerprint: Vec<u8>, now: Timestamp) -> Used {
        Used { fingerprint, expires_ms: (now + REMEMBERED).as_millis() }
    }

    pub(crate) fn read(value: &[u8]) -> Result<Used, StoreError> {
        stored::decode("token", value)
    }

    pub(crate) fn has_expired(&self, now: Timestamp) -> bool {
        self.expires_ms <= now.as_millis()
    }

    /// Whether the token was used for the same request.
    pub(crate) fn is_same(&self, other: &Used) -> bool {
        self.fingerprint == other.fingerprint
    }

    /// Adds the token's rows to a batch, in place of those of an expired use.
    pub(crate) fn remember(
        &self,
        batch: Batch,
        caller: &Caller,
        token: &str,
        expired: Option<&Used>,
    ) -> Batch {
        let batch = match expired {
            Some(used) => batch.delete(expiry_key(used.expires_ms, caller, token)),
            None => batch,
        };
        batch
            .put(token_key(caller, token), stored::encode(self))
            .put(expiry_key(self.expires_ms, caller, token), Bytes::new())
    }
}

pub(crate) fn token_key(caller: &Caller, token: &str) -> Key {
    KeyWriter::new(TOKEN)
        .str(caller.account.as_str())
        .str(caller.region.as_str())
        .str(token)
        .finish()
}

fn expiry_key(expires_ms: i64, caller: &Caller, token: &str) -> Key {
    KeyWriter::new(EXPIRY)
        .i64(expires_ms)
        .str(caller.account.as_str())
        .str(caller.region.as_str())
        .str(token)
        .finish()
}

/// The prefix of all expiries, earliest first.
pub(crate) fn expiries_prefix() -> Key {
    EXPIRY.prefix()
}

/// When the use behind an expiry ends, and where its record is.
pub(crate) fn read_expiry(key: &[u8]) -> Result<(Timestamp, Key), StoreError> {
    let mut reader = KeyReader::new(key, EXPIRY)?;
    let expires = Timestamp::from_millis(reader.i64()?);
    let (account, region, token) = (reader.str()?, reader.str()?, reader.str()?);
    reader.end()?;
    Ok((expires, KeyWriter::new(TOKEN).str(&account).str(&region).str(&token).finish()))
}

/// What tells two requests with the same token apart: a hash over all of their parts.
pub(crate) fn fingerprint<'a, S: Structure>(parts: impl IntoIterator<Item = &'a S>) -> Vec<u8> {
    let mut hasher = Hasher(Context::new(&SHA256));
    for part in parts {
        part.write(&mut hasher);
    }
    hasher.0.finish().as_ref().to_vec()
}

/// Hashes a structure as it is written: each part with a mark and a length before it.
struct Hasher(Context);

impl Hasher {
    fn part(&mut self, mark: u8, bytes: &[u8]) {
        self.0.update(&[mark]);
        self.0.update(&(bytes.len() as u64).to_be_bytes());
        self.0.update(bytes);
    }
}

impl Writer for Hasher {
    fn boolean(&mut self, value: bool) {
        self.part(b'b', &[u8::from(value)]);
    }
    fn integer(&mut self, _: &'static Shape, value: i64) {
        self.part(b'i', &value.to_be_bytes());
    }
    fn double(&mut self, _: &'static Shape, value: f64) {
        self.part(b'd', &value.to_be_bytes());
    }
    fn string(&mut self, _: &'static Shape, value: &str) {
        self.part(b's', value.as_bytes());
    }
    fn blob(&mut self, _: &'static Shape, value: &[u8]) {
        self.part(b'x', value);
    }
    fn timestamp(&mut self, _: &'static Shape, value: Timestamp) {
        self.part(b't', &value.as_millis().to_be_bytes());
    }
    fn begin_structure(&mut self, _: &'static Schema) {
        self.part(b'{', &[]);
    }
    fn member(&mut self, member: &'static Member) {
        self.part(b'm', member.name.as_bytes());
    }
    fn end_structure(&mut self, _: &'static Schema) {
        self.part(b'}', &[]);
    }
    fn begin_list(&mut self, _: &'static Shape, _: usize) {
        self.part(b'[', &[]);
    }
    fn element(&mut self, _: usize) {}
    fn end_list(&mut self, _: &'static Shape) {
        self.part(b']', &[]);
    }
    fn begin_map(&mut self, _: &'static Shape, _: usize) {
        self.part(b'(', &[]);
    }
    fn key(&mut self, key: &str) {
        self.part(b'k', key.as_bytes());
    }
    fn end_map(&mut self, _: &'static Shape) {
        self.part(b')', &[]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use foundation::{AccountId, Region};

    #[test]
    fn an_expiry_leads_to_its_token_and_expiries_sort_by_time() {
        let now = Timestamp::from_millis(1_795_000_000_000);
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", now);
        let key = expiry_key(now.as_millis(), &caller, "t");
        assert_eq!(read_expiry(&key).unwrap(), (now, token_key(&caller, "t")));
        assert!(expiry_key(1, &caller, "z") < expiry_key(2, &caller, "a"));
        let used = Used::now(vec![1, 2], now);
        assert_eq!(Used::read(&stored::encode(&used)).unwrap(), used);
        assert!(!used.has_expired(now) && used.has_expired(now + REMEMBERED));
    }
}
