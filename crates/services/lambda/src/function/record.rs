//! A function as it is stored.
//!
//! Key `lf | account | region | name`; it lives until the function is deleted. Values are CBOR with
//! numbered fields: numbers are never given twice.

use crate::failure;
use crate::names::FunctionName;
use aws_api::ApiError;
use foundation::{AccountId, Region, Timestamp};
use minicbor::{Decode, Encode};
use std::collections::BTreeMap;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{BlobId, Entry, Key, Store, StoreError};

/// The kind of a function's key.
pub const KIND: Kind = Kind::new(*b"lf");

/// A function's settings and code.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Function {
    /// The ARN of its role.
    #[n(0)]
    pub role: String,
    /// AWS's name of its runtime.
    #[n(1)]
    pub runtime: String,
    /// What the runtime calls; empty where it needs none.
    #[n(2)]
    pub handler: String,
    /// For people.
    #[n(3)]
    pub description: String,
    /// Time limit of an invocation.
    #[n(4)]
    pub timeout_s: u32,
    /// Memory of an environment.
    #[n(5)]
    pub memory_mb: u32,
    /// Size of `/tmp`.
    #[n(6)]
    pub tmp_mb: u32,
    /// Its own environment variables; `None` where none were ever set.
    #[n(7)]
    pub variables: Option<BTreeMap<String, String>>,
    /// The package.
    #[n(8)]
    pub code: Code,
    /// Changes with every update.
    #[n(9)]
    pub revision: String,
    /// When it was last updated.
    #[n(10)]
    pub modified_ms: i64,
    /// Its tags.
    #[n(11)]
    pub tags: BTreeMap<String, String>,
    /// Told apart from an earlier function of the same name.
    #[n(12)]
    pub incarnation: String,
}

/// A deployment package.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Code {
    /// The zip file among the blobs.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub blob: [u8; 16],
    /// The zip file's digest.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub sha256: [u8; 32],
    /// The zip file's length.
    #[n(2)]
    pub bytes: u64,
}

impl Code {
    /// The zip file's id.
    pub fn blob(&self) -> BlobId {
        BlobId::from_bytes(self.blob)
    }
}

impl Function {
    /// When it was last updated.
    pub fn modified(&self) -> Timestamp {
        Timestamp::from_millis(self.modified_ms)
    }
}

/// A function with its name and the entry that it was read from.
#[derive(Debug, Clone)]
pub struct Found {
    /// Its name.
    pub name: FunctionName,
    /// What is stored.
    pub function: Function,
    /// Where, and in which version.
    pub entry: Entry,
}

pub(crate) fn key(name: &FunctionName) -> Key {
    place(&name.account, &name.region).str(&name.name).finish()
}

/// The prefix of the keys of all functions of an account in a region.
pub(crate) fn prefix(account: &AccountId, region: &Region) -> Key {
    place(account, region).finish()
}

fn place(account: &AccountId, region: &Region) -> KeyWriter {
    KeyWriter::new(KIND).str(account.as_str()).str(region.as_str())
}

/// The name in a key.
pub(crate) fn name_of(key: &[u8]) -> Result<FunctionName, StoreError> {
    const MALFORMED: StoreError =
        StoreError::Malformed { what: "key", reason: "want account, region and name" };
    let mut reader = KeyReader::new(key, KIND)?;
    let account = AccountId::parse(&reader.str()?).map_err(|_| MALFORMED)?;
    let region = Region::parse(&reader.str()?).map_err(|_| MALFORMED)?;
    let name = reader.str()?;
    reader.end()?;
    Ok(FunctionName { account, region, name })
}

/// The function in an entry.
pub(crate) fn decode(entry: Entry) -> Result<Found, StoreError> {
    let name = name_of(&entry.key)?;
    let function = from_cbor(&entry.value)?;
    Ok(Found { name, function, entry })
}

/// The function of that name, if there is one.
pub(crate) async fn read(
    store: &dyn Store,
    name: &FunctionName,
) -> Result<Option<Found>, ApiError> {
    let entry = store::get_one(store, key(name)).await.map_err(failure::store)?;
    entry.map(decode).transpose().map_err(failure::store)
}

/// A stored value's bytes.
pub(crate) fn to_cbor<T: Encode<()>>(value: &T) -> Vec<u8> {
    let mut out = Vec::new();
    // Writing to a vector cannot fail.
    let _ = minicbor::encode(value, &mut out);
    out
}

/// A stored value.
pub(crate) fn from_cbor<'b, T: Decode<'b, ()>>(bytes: &'b [u8]) -> Result<T, StoreError> {
    minicbor::decode(bytes)
        .map_err(|_| StoreError::Malformed { what: "value", reason: "not the expected CBOR" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn function() -> Function {
        Function {
            role: "r".into(),
            runtime: "python3.12".into(),
            handler: "m.h".into(),
            description: String::new(),
            timeout_s: 3,
            memory_mb: 128,
            tmp_mb: 512,
            variables: Some(BTreeMap::from([("A".into(), "1".into())])),
            code: Code { blob: [7; 16], sha256: [9; 32], bytes: 10 },
            revision: "x".into(),
            modified_ms: 5,
            tags: BTreeMap::new(),
            incarnation: "i".into(),
        }
    }

    #[test]
    fn a_function_reads_back() {
        let function = function();
        assert_eq!(from_cbor::<Function>(&to_cbor(&function)).unwrap(), function);
        assert!(from_cbor::<Function>(b"\xff").is_err());
    }

    proptest! {
        #[test]
        fn keys_read_back_and_sort_as_names(a in "[a-zA-Z0-9_-]{1,64}", b in "[a-zA-Z0-9_-]{1,64}") {
            let of = |name: &str| FunctionName {
                account: AccountId::DEFAULT,
                region: Region::default(),
                name: name.to_owned(),
            };
            prop_assert_eq!(name_of(&key(&of(&a))).unwrap(), of(&a));
            prop_assert_eq!(key(&of(&a)).cmp(&key(&of(&b))), a.cmp(&b));
        }
    }
}
