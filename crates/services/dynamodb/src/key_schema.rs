//! A table's primary key: its attributes, what may be their values, and the rows' keys.
//!
//! Kind `di`: `account, region, table id, hash of the partition key, partition key, sort key`.
//! The partition key stands with its length in front (its order among equal hashes means nothing);
//! the sort key stands at the end as it is, so that rows of one partition sort as DynamoDB sorts
//! them and a prefix of a sort key is a prefix of a row's key. Value: [`crate::item_format`].
//! A row lives until it is deleted or its table is.

use bytes::{BufMut, BytesMut};
use minicbor::{Decode, Encode};
use store::Key;

use crate::number::SORTABLE_BYTES;
use crate::value::{Item, Type, Value};

/// Longest partition key (Developer Guide, «Quotas»).
pub(crate) const HASH_BYTES_MAX: usize = 2048;
/// Longest sort key.
pub(crate) const RANGE_BYTES_MAX: usize = 1024;

/// A partition key is too long.
pub(crate) fn hash_too_long() -> String {
    // The missing blank is AWS's.
    format!(
        "One or more parameter values were invalid: Size of hashkey has exceeded the maximum size \
         limit of{HASH_BYTES_MAX} bytes"
    )
}

/// A sort key is too long.
pub(crate) fn range_too_long() -> String {
    format!(
        "One or more parameter values were invalid: Aggregated size of all range keys has exceeded \
         the size limit of {RANGE_BYTES_MAX} bytes"
    )
}

/// What every mismatch of a `Key` parameter is answered with.
pub(crate) const KEY_MISMATCH: &str = "The provided key element does not match the schema";

/// The types that keys may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum KeyType {
    #[n(0)]
    S,
    #[n(1)]
    N,
    #[n(2)]
    B,
}

impl KeyType {
    pub(crate) fn is_of(self, value: &Value) -> bool {
        value.kind() == self.kind()
    }

    pub(crate) fn kind(self) -> Type {
        match self {
            KeyType::S => Type::S,
            KeyType::N => Type::N,
            KeyType::B => Type::B,
        }
    }
}

/// An attribute of the key.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct KeyAttribute {
    #[n(0)]
    pub(crate) name: String,
    #[n(1)]
    pub(crate) kind: KeyType,
}

/// Partition key and, where there is one, sort key.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct KeySchema {
    #[n(0)]
    pub(crate) hash: KeyAttribute,
    #[n(1)]
    pub(crate) range: Option<KeyAttribute>,
}

/// The key of a table or of an index, as lists: what a query has to name, and in which order. The
/// partition key has at least one attribute; a table's has one, and its sort key at most one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Keys<'a> {
    pub(crate) hash: &'a [KeyAttribute],
    pub(crate) range: &'a [KeyAttribute],
}

impl<'a> Keys<'a> {
    /// Partition key first.
    pub(crate) fn attributes(self) -> impl Iterator<Item = &'a KeyAttribute> {
        self.hash.iter().chain(self.range)
    }

    /// Whether the attribute is a part of the key.
    pub(crate) fn has(self, name: &str) -> bool {
        self.attributes().any(|attribute| attribute.name == name)
    }
}

impl KeyAttribute {
    /// That a key's text or binary is not empty.
    pub(crate) fn check_not_empty(&self, value: &Value) -> Result<(), String> {
        let kind = match value {
            Value::S(text) if text.is_empty() => "string",
            Value::B(bytes) if bytes.is_empty() => "binary",
            _ => return Ok(()),
        };
        Err(format!(
            "One or more parameter values are not valid. The AttributeValue for a key attribute \
             cannot contain an empty {kind} value. Key: {}",
            self.name
        ))
    }

    /// Its value in an item that is to be stored.
    fn in_item<'a>(&self, item: &'a Item) -> Result<&'a Value, String> {
        let value = item.get(&self.name).ok_or_else(|| {
            format!(
                "One or more parameter values were invalid: Missing the key {} in the item",
                self.name
            )
        })?;
        if !self.kind.is_of(value) {
            return Err(format!(
                "One or more parameter values were invalid: Type mismatch for key {} expected: {} \
                 actual: {}",
                self.name,
                self.kind.kind().wire(),
                value.kind().wire()
            ));
        }
        Ok(value)
    }

    /// Its value in a `Key` parameter.
    fn in_key<'a>(&self, key: &'a Item) -> Result<&'a Value, String> {
        key.get(&self.name).filter(|v| self.kind.is_of(v)).ok_or_else(|| KEY_MISMATCH.to_owned())
    }
}

impl KeySchema {
    /// The key as lists.
    pub(crate) fn keys(&self) -> Keys<'_> {
        Keys { hash: std::slice::from_ref(&self.hash), range: self.range.as_slice() }
    }

    /// Partition key first.
    pub(crate) fn attributes(&self) -> impl Iterator<Item = &KeyAttribute> {
        std::iter::once(&self.hash).chain(&self.range)
    }

    /// Whether the attribute is a part of the key.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.attributes().any(|attribute| attribute.name == name)
    }

    /// The row's key for an item that is to be stored.
    pub(crate) fn row_of_item(&self, prefix: &[u8], item: &Item) -> Result<Key, String> {
        let hash = self.hash.in_item(item)?;
        let range = self.range.as_ref().map(|range| range.in_item(item)).transpose()?;
        self.checked_row(prefix, hash, range)
    }

    /// The row's key for a `Key` parameter, which has the key's attributes and no others.
    pub(crate) fn row_of_key(&self, prefix: &[u8], key: &Item) -> Result<Key, String> {
        if key.len() != self.attributes().count() {
            return Err(KEY_MISMATCH.to_owned());
        }
        let hash = self.hash.in_key(key)?;
        let range = self.range.as_ref().map(|range| range.in_key(key)).transpose()?;
        self.checked_row(prefix, hash, range)
    }

    fn checked_row(
        &self,
        prefix: &[u8],
        hash: &Value,
        range: Option<&Value>,
    ) -> Result<Key, String> {
        self.hash.check_not_empty(hash)?;
        if hash.size() > HASH_BYTES_MAX {
            return Err(hash_too_long());
        }
        if let (Some(attribute), Some(value)) = (&self.range, range) {
            attribute.check_not_empty(value)?;
            if value.size() > RANGE_BYTES_MAX {
                return Err(range_too_long());
            }
        }
        let mut row = partition(prefix, hash);
        if let Some(range) = range {
            put_sortable(&mut row, range);
        }
        Ok(row.freeze())
    }

    /// The key alone, of a whole item.
    pub(crate) fn key_of(&self, item: &Item) -> Item {
        self.attributes()
            .filter_map(|attribute| item.get_key_value(&attribute.name))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect()
    }
}

/// The prefix of all rows of a partition, to be gone on with by a sort key.
pub(crate) fn partition(prefix: &[u8], hash: &Value) -> BytesMut {
    let digits: [u8; SORTABLE_BYTES];
    let bytes: &[u8] = match hash {
        Value::S(text) => text.as_bytes(),
        Value::B(bytes) => bytes,
        Value::N(number) => {
            digits = number.sortable();
            &digits
        }
        // No key has another type: callers have checked the schema.
        _ => &[],
    };
    partition_of_bytes(prefix, bytes)
}

/// The same for the partition key's bytes.
pub(crate) fn partition_of_bytes(prefix: &[u8], bytes: &[u8]) -> BytesMut {
    let mut row = BytesMut::with_capacity(prefix.len() + bytes.len() + 64);
    row.put_slice(prefix);
    row.put_u64(hash64(bytes));
    // At most four attributes of together 2,048 bytes, each byte escaped to two at worst.
    row.put_u16(bytes.len() as u16);
    row.put_slice(bytes);
    row
}

/// The hash of the partition key of the row with that key.
pub(crate) fn hash_in_row(prefix: &[u8], row: &[u8]) -> u64 {
    let hash = row.get(prefix.len()..).and_then(|rest| rest.first_chunk());
    // Every row's key has one behind its table's prefix.
    hash.map_or(0, |hash| u64::from_be_bytes(*hash))
}

/// A sort key's bytes, which sort as its values do.
pub(crate) fn put_sortable(row: &mut BytesMut, range: &Value) {
    match range {
        Value::S(text) => row.put_slice(text.as_bytes()),
        Value::B(bytes) => row.put_slice(bytes),
        Value::N(number) => row.put_slice(&number.sortable()),
        // No key has another type: callers have checked the schema.
        _ => {}
    }
}

/// FNV-1a over the bytes, then SplitMix64's finisher, so that the high bits (which the segments of
/// a parallel scan are cut by) depend on every byte. Persisted in keys: it stays as it is.
pub(crate) fn hash64(bytes: &[u8]) -> u64 {
    let fnv = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let mixed = (fnv ^ (fnv >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
