//! A layer version as it is stored.
//!
//! Key `ll | account | region | layer | number`; it lives until it is deleted. `lh | account | region |
//! layer` holds the number that was given last, for ever: none is given twice.

use super::name::LayerName;
use crate::core::Core;
use crate::failure;
use crate::function::policy::Policy;
use crate::function::record::{Code, from_cbor};
use aws_api::ApiError;
use foundation::{AccountId, Region};
use minicbor::{Decode, Encode};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Direction, Entry, Key, KeyRange, Limit, StoreError};

/// The kind of a layer version's key.
pub(crate) const KIND: Kind = Kind::new(*b"ll");
/// The kind of a layer's last number.
pub(super) const HEAD: Kind = Kind::new(*b"lh");

/// What was published.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct LayerVersion {
    #[n(0)]
    pub(super) description: Option<String>,
    #[n(1)]
    pub(super) license: Option<String>,
    /// AWS's names of runtimes.
    #[n(2)]
    pub(super) runtimes: Vec<String>,
    #[n(3)]
    pub(super) architectures: Vec<String>,
    #[n(4)]
    pub(super) code: Code,
    #[n(5)]
    pub(super) created_ms: i64,
    #[n(6)]
    pub(super) policy: Option<Policy>,
}

impl LayerVersion {
    /// Whether it says that it is for all that is asked for.
    pub(super) fn suits(&self, runtime: Option<&str>, architecture: Option<&str>) -> bool {
        runtime.is_none_or(|runtime| self.runtimes.iter().any(|r| r == runtime))
            && architecture.is_none_or(|arch| self.architectures.iter().any(|a| a == arch))
    }
}

fn place(kind: Kind, account: &AccountId, region: &Region) -> KeyWriter {
    KeyWriter::new(kind).str(account.as_str()).str(region.as_str())
}

pub(super) fn key(name: &LayerName, number: u64) -> Key {
    place(KIND, &name.account, &name.region).str(&name.name).u64(number).finish()
}

pub(super) fn head_key(name: &LayerName) -> Key {
    place(HEAD, &name.account, &name.region).str(&name.name).finish()
}

/// All versions of a layer.
pub(super) fn versions(name: &LayerName) -> KeyRange {
    KeyRange::prefix(&place(KIND, &name.account, &name.region).str(&name.name).finish())
}

/// All layers of an account in a region.
pub(super) fn heads(account: &AccountId, region: &Region) -> KeyRange {
    KeyRange::prefix(&place(HEAD, account, region).finish())
}

fn read_place(mut reader: KeyReader<'_>) -> Result<(LayerName, KeyReader<'_>), StoreError> {
    const MALFORMED: StoreError =
        StoreError::Malformed { what: "key", reason: "want account, region and layer" };
    let account = AccountId::parse(&reader.str()?).map_err(|_| MALFORMED)?;
    let region = Region::parse(&reader.str()?).map_err(|_| MALFORMED)?;
    Ok((LayerName { account, region, name: reader.str()? }, reader))
}

/// The layer in a head's key.
pub(super) fn head_of(key: &[u8]) -> Result<LayerName, StoreError> {
    let (name, reader) = read_place(KeyReader::new(key, HEAD)?)?;
    reader.end()?;
    Ok(name)
}

fn name_of(key: &[u8]) -> Result<(LayerName, u64), StoreError> {
    let (name, mut reader) = read_place(KeyReader::new(key, KIND)?)?;
    let number = reader.u64()?;
    reader.end()?;
    Ok((name, number))
}

/// The number, and what was published.
pub(super) fn decode(entry: &Entry) -> Result<(u64, LayerVersion), StoreError> {
    Ok((name_of(&entry.key)?.1, from_cbor(&entry.value)?))
}

/// The layer version with its entry, if there is one.
pub(super) async fn read(
    core: &Core,
    name: &LayerName,
    number: u64,
) -> Result<Option<(LayerVersion, Entry)>, ApiError> {
    let entry = store::get_one(&*core.store, key(name, number)).await.map_err(failure::store)?;
    let read = |entry: Entry| Ok((from_cbor(&entry.value)?, entry));
    entry.map(read).transpose().map_err(failure::store)
}

/// The packages of all layer versions, of one account in one region or of all.
pub(crate) async fn codes(
    core: &Core,
    of: Option<(&AccountId, &Region)>,
) -> Result<Vec<Code>, ApiError> {
    let prefix = match of {
        Some((account, region)) => place(KIND, account, region).finish(),
        None => KIND.prefix(),
    };
    let (mut codes, mut rest) = (Vec::new(), Some(KeyRange::prefix(&prefix)));
    while let Some(range) = rest {
        let page = core.store.scan(range, Limit::default(), Direction::Forward).await;
        let page = page.map_err(failure::store)?;
        for entry in &page.entries {
            codes.push(decode(entry).map_err(failure::store)?.1.code);
        }
        rest = page.next;
    }
    Ok(codes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::function::record::to_cbor;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn keys_read_back_and_sort_as_numbers(a: u64, b: u64, name in "[a-zA-Z0-9_-]{1,64}") {
            let name =
                LayerName { account: AccountId::DEFAULT, region: Region::default(), name };
            prop_assert_eq!(name_of(&key(&name, a)).unwrap(), (name.clone(), a));
            prop_assert_eq!(head_of(&head_key(&name)).unwrap(), name.clone());
            prop_assert_eq!(key(&name, a).cmp(&key(&name, b)), a.cmp(&b));
        }
    }

    #[test]
    fn a_layer_version_reads_back() {
        let version = LayerVersion {
            description: None,
            license: Some("MIT".into()),
            runtimes: vec!["python3.12".into()],
            architectures: Vec::new(),
            code: Code { blob: [1; 16], sha256: [2; 32], bytes: 3, unzipped: 4 },
            created_ms: 5,
            policy: Some(Policy { revision: "r".into(), statements: Vec::new() }),
        };
        assert_eq!(from_cbor::<LayerVersion>(&to_cbor(&version)).unwrap(), version);
        assert!(version.suits(Some("python3.12"), None));
        assert!(!version.suits(Some("python3.12"), Some("arm64")));
    }
}
