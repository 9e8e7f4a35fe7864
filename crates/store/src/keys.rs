//! Building and reading keys: a two-letter kind, then components whose bytes sort as their values.
//!
//! Each service declares its kinds as constants, each in one place with the key's components and
//! its value's shape. A kind that is no longer written stays reserved: old data may still hold it.
//!
//! Text and bytes are escaped (0x00 as 0x00 0xff) and terminated (0x00 0x01), so that no component
//! runs into the next, and «a» sorts before «a\0» and «ab». Numbers are big-endian, signed ones
//! with the sign flipped.

use bytes::{BufMut, BytesMut};

use crate::{Key, StoreError};

const ESCAPED_ZERO: [u8; 2] = [0x00, 0xff];
const END: [u8; 2] = [0x00, 0x01];

/// The first two bytes of a key: what it is a key of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Kind([u8; 2]);

impl Kind {
    /// A kind of two letters.
    pub const fn new(letters: [u8; 2]) -> Kind {
        Kind(letters)
    }

    /// The prefix of all keys of this kind.
    pub fn prefix(self) -> Key {
        Key::copy_from_slice(&self.0)
    }
}

/// Writes a key component by component. A key of fewer components is a prefix of those that go on.
///
/// ```
/// # use store::keys::*;
/// const RECORD: Kind = Kind::new(*b"kr");
/// let shard = KeyWriter::new(RECORD).str("clicks").u32(7);
/// let (prefix, key) = (shard.clone().finish(), shard.u64(42).finish());
/// assert!(key.starts_with(&prefix));
/// let mut reader = KeyReader::new(&key, RECORD)?;
/// assert_eq!((reader.str()?, reader.u32()?, reader.u64()?), ("clicks".to_owned(), 7, 42));
/// reader.end()?;
/// # Ok::<(), store::StoreError>(())
/// ```
#[derive(Clone, Debug)]
pub struct KeyWriter(BytesMut);

impl KeyWriter {
    /// Begins a key.
    pub fn new(kind: Kind) -> KeyWriter {
        let mut key = BytesMut::with_capacity(64);
        key.put_slice(&kind.0);
        KeyWriter(key)
    }

    /// Text, ordered by its UTF-8 bytes.
    pub fn str(self, text: &str) -> KeyWriter {
        self.bytes(text.as_bytes())
    }

    /// Bytes.
    pub fn bytes(mut self, bytes: &[u8]) -> KeyWriter {
        let mut parts = bytes.split(|&byte| byte == 0);
        // `split` yields at least one part.
        self.0.put_slice(parts.next().unwrap_or_default());
        for part in parts {
            self.0.put_slice(&ESCAPED_ZERO);
            self.0.put_slice(part);
        }
        self.0.put_slice(&END);
        self
    }

    /// One byte.
    pub fn u8(mut self, number: u8) -> KeyWriter {
        self.0.put_u8(number);
        self
    }

    /// A number.
    pub fn u32(mut self, number: u32) -> KeyWriter {
        self.0.put_u32(number);
        self
    }

    /// A number.
    pub fn u64(mut self, number: u64) -> KeyWriter {
        self.0.put_u64(number);
        self
    }

    /// A number that sorts backwards: the newest first.
    pub fn u64_descending(self, number: u64) -> KeyWriter {
        self.u64(!number)
    }

    /// A signed number: times before 1970 sort first.
    pub fn i64(self, number: i64) -> KeyWriter {
        self.u64((number as u64) ^ (1 << 63))
    }

    /// A number.
    pub fn u128(mut self, number: u128) -> KeyWriter {
        self.0.put_u128(number);
        self
    }

    /// Bytes as they are, to the end of the key: the last component, neither escaped nor
    /// terminated.
    pub fn tail(mut self, bytes: &[u8]) -> Key {
        self.0.put_slice(bytes);
        self.finish()
    }

    /// The key.
    pub fn finish(self) -> Key {
        self.0.freeze()
    }
}

/// Reads a key's components in the order in which they were written.
#[derive(Clone, Debug)]
pub struct KeyReader<'a>(&'a [u8]);

impl<'a> KeyReader<'a> {
    /// Begins to read a key of this kind; any other is an error.
    pub fn new(key: &'a [u8], kind: Kind) -> Result<KeyReader<'a>, StoreError> {
        key.strip_prefix(&kind.0).map(KeyReader).ok_or(malformed("another kind"))
    }

    /// Text.
    pub fn str(&mut self) -> Result<String, StoreError> {
        String::from_utf8(self.bytes()?).map_err(|_| malformed("text is not UTF-8"))
    }

    /// Bytes.
    pub fn bytes(&mut self) -> Result<Vec<u8>, StoreError> {
        let mut bytes = Vec::new();
        loop {
            let zero =
                self.0.iter().position(|&byte| byte == 0).ok_or(malformed("unterminated"))?;
            let (part, rest) = self.0.split_at(zero);
            bytes.extend_from_slice(part);
            if let Some(rest) = rest.strip_prefix(&END) {
                self.0 = rest;
                return Ok(bytes);
            }
            self.0 = rest.strip_prefix(&ESCAPED_ZERO).ok_or(malformed("bad escape"))?;
            bytes.push(0);
        }
    }

    /// One byte.
    pub fn u8(&mut self) -> Result<u8, StoreError> {
        self.array().map(u8::from_be_bytes)
    }

    /// A number.
    pub fn u32(&mut self) -> Result<u32, StoreError> {
        self.array().map(u32::from_be_bytes)
    }

    /// A number.
    pub fn u64(&mut self) -> Result<u64, StoreError> {
        self.array().map(u64::from_be_bytes)
    }

    /// A number that sorts backwards.
    pub fn u64_descending(&mut self) -> Result<u64, StoreError> {
        Ok(!self.u64()?)
    }

    /// A signed number.
    pub fn i64(&mut self) -> Result<i64, StoreError> {
        Ok((self.u64()? ^ (1 << 63)) as i64)
    }

    /// A number.
    pub fn u128(&mut self) -> Result<u128, StoreError> {
        self.array().map(u128::from_be_bytes)
    }

    /// Whatever is left.
    pub fn tail(self) -> &'a [u8] {
        self.0
    }

    /// That nothing is left.
    pub fn end(self) -> Result<(), StoreError> {
        if self.0.is_empty() { Ok(()) } else { Err(malformed("bytes left over")) }
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], StoreError> {
        let (bytes, rest) = self.0.split_first_chunk().ok_or(malformed("too short"))?;
        self.0 = rest;
        Ok(*bytes)
    }
}

fn malformed(reason: &'static str) -> StoreError {
    StoreError::Malformed { what: "key", reason }
}
