//! A function as it is stored.
//!
//! Key `lf | account | region | name`; it lives until the function is deleted. Values are CBOR with
//! numbered fields: numbers are never given twice.

use crate::failure;
use crate::names::{FunctionName, Version};
use aws_api::ApiError;
use foundation::{AccountId, Region, Timestamp};
use minicbor::{Decode, Encode};
use std::collections::BTreeMap;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{BlobId, Entry, Key, KeyRange, Store, StoreError};

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
    /// What it finds in `/opt`, the later over the earlier.
    #[cbor(n(13), default)]
    pub layers: Vec<LayerUse>,
    /// The number of the version that was published last; 0 before the first.
    #[cbor(n(14), default)]
    pub last_version: u64,
    /// How many of its invocations run at once at most, which are kept free for it.
    #[n(15)]
    pub reserved: Option<u32>,
    /// The ARN of the queue or topic that is given the events which are given up.
    #[n(16)]
    pub dead_letters: Option<String>,
    /// How many environments are kept ready for its versions and aliases together.
    #[cbor(n(17), default)]
    pub provisioned: u32,
    /// Whether events may go round through it for ever.
    #[cbor(n(18), default)]
    pub loops_allowed: bool,
    /// Whether published versions have environments that were initialized ahead.
    #[cbor(n(19), default)]
    pub snap_start: bool,
    /// How it logs, where that was ever said.
    #[n(20)]
    pub logging: Option<Logging>,
}

/// How a function logs; what is not said is AWS's default.
#[derive(Debug, Clone, Default, PartialEq, Eq, Encode, Decode)]
pub struct Logging {
    /// Whether lines are JSON.
    #[n(0)]
    pub json: bool,
    /// The least level of the function's own lines, where they are JSON.
    #[n(1)]
    pub application_level: Option<String>,
    /// The least level of the platform's lines, where they are JSON.
    #[n(2)]
    pub system_level: Option<String>,
    /// The log group, unless it is the function's own.
    #[n(3)]
    pub group: Option<String>,
}

/// A layer version that a function uses. It goes on working when the layer version is deleted.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct LayerUse {
    /// The layer version's ARN.
    #[n(0)]
    pub arn: String,
    /// Its files.
    #[n(1)]
    pub code: Code,
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
    /// The length of all its files; 0 where it was not counted.
    #[cbor(n(3), default)]
    pub unzipped: u64,
}

impl Code {
    /// The zip file's id.
    pub fn blob(&self) -> BlobId {
        BlobId::from_bytes(self.blob)
    }
}

impl Function {
    /// The packages of its layers, in their order.
    pub fn layer_codes(&self) -> Vec<Code> {
        self.layers.iter().map(|layer| layer.code.clone()).collect()
    }

    /// The group that its environments log to.
    pub fn log_group(&self, name: &FunctionName) -> String {
        let own = self.logging.as_ref().and_then(|logging| logging.group.clone());
        own.unwrap_or_else(|| format!("/aws/lambda/{}", name.name))
    }

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
    /// Which of its versions it is.
    pub version: Version,
    /// What is stored of that version. Tags and concurrency are those of all versions.
    pub function: Function,
    /// The entry of the function itself, whichever version it is.
    pub entry: Entry,
}

impl Found {
    /// The version's name.
    pub fn target(&self) -> (FunctionName, Version) {
        (self.name.clone(), self.version)
    }

    /// The function as what it owns is filed under it.
    pub(crate) fn life(&self) -> Life {
        Life::of(&self.name, &self.function)
    }
}

/// A function from when it is made to when it is deleted. What belongs to it and goes with it has
/// this in its key: another function of the same name never sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Life {
    pub(crate) name: FunctionName,
    pub(crate) incarnation: String,
}

impl Life {
    pub(crate) fn of(name: &FunctionName, function: &Function) -> Self {
        Life { name: name.clone(), incarnation: function.incarnation.clone() }
    }

    /// The beginning of the key of something that belongs to the function.
    pub(crate) fn child(&self, kind: Kind) -> KeyWriter {
        let FunctionName { account, region, name } = &self.name;
        let place = KeyWriter::new(kind).str(account.as_str()).str(region.as_str());
        place.str(name).str(&self.incarnation)
    }

    /// All of a kind that belongs to the function.
    pub(crate) fn children(&self, kind: Kind) -> KeyRange {
        KeyRange::prefix(&self.child(kind).finish())
    }

    /// A reader of what comes after the function in a key.
    pub(crate) fn reader(key: &[u8], kind: Kind) -> Result<(Self, KeyReader<'_>), StoreError> {
        const MALFORMED: StoreError =
            StoreError::Malformed { what: "key", reason: "want account, region and function" };
        let mut reader = KeyReader::new(key, kind)?;
        let account = AccountId::parse(&reader.str()?).map_err(|_| MALFORMED)?;
        let region = Region::parse(&reader.str()?).map_err(|_| MALFORMED)?;
        let name = FunctionName { account, region, name: reader.str()? };
        Ok((Life { name, incarnation: reader.str()? }, reader))
    }
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
    Ok(Found { name, version: Version::Latest, function, entry })
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
            code: Code { blob: [7; 16], sha256: [9; 32], bytes: 10, unzipped: 20 },
            revision: "x".into(),
            modified_ms: 5,
            tags: BTreeMap::new(),
            incarnation: "i".into(),
            layers: Vec::new(),
            last_version: 0,
            reserved: None,
            dead_letters: None,
            provisioned: 0,
            loops_allowed: false,
            snap_start: false,
            logging: None,
        }
    }

    #[test]
    fn a_function_reads_back() {
        let function = function();
        assert_eq!(from_cbor::<Function>(&to_cbor(&function)).unwrap(), function);
        assert!(from_cbor::<Function>(b"\xff").is_err());
        let code = Code { unzipped: 0, ..function.code.clone() };
        let layers = vec![LayerUse { arn: "l".into(), code: code.clone() }];
        let full = Function { layers, last_version: 7, reserved: Some(3), ..function.clone() };
        assert_eq!(from_cbor::<Function>(&to_cbor(&full)).unwrap(), full);
        // As it was stored before there were versions: the first 13 of the fields.
        let mut old = to_cbor(&Function { code: code.clone(), ..function.clone() });
        let mut fields = minicbor::Decoder::new(&old);
        assert!(fields.array().unwrap().unwrap() < 24);
        (0..13).for_each(|_| fields.skip().unwrap());
        old.truncate(fields.position());
        old[0] = 0x80 | 13;
        let read = from_cbor::<Function>(&old).unwrap();
        assert_eq!(read, Function { code, ..function });
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
