//! A published version as it is stored.
//!
//! Key `lv | account | region | function | incarnation | number`; it lives until it is deleted, or its
//! function is. It is never changed.

use super::record::{Code, Found, Function, Life, from_cbor};
use crate::core::Core;
use crate::failure;
use crate::names::Version;
use aws_api::ApiError;
use minicbor::{Decode, Encode};
use store::keys::Kind;
use store::{Direction, Entry, Key, KeyRange, Limit, StoreError};

/// The kind of a version's key.
pub(crate) const KIND: Kind = Kind::new(*b"lv");

/// What was published.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Published {
    /// With the version's own description and revision.
    #[n(0)]
    pub(crate) function: Function,
    /// The description that `$LATEST` had.
    #[n(1)]
    pub(crate) latest_description: String,
}

impl Published {
    /// Whether `latest` differs in nothing that a version keeps.
    pub(crate) fn is_of(&self, latest: &Function) -> bool {
        let Function { code, .. } = latest;
        let content = Function {
            description: self.latest_description.clone(),
            code: Code { sha256: self.function.code.sha256, ..code.clone() },
            revision: latest.revision.clone(),
            modified_ms: latest.modified_ms,
            tags: latest.tags.clone(),
            incarnation: latest.incarnation.clone(),
            last_version: latest.last_version,
            reserved: latest.reserved,
            provisioned: latest.provisioned,
            loops_allowed: latest.loops_allowed,
            ..self.function.clone()
        };
        content == *latest
    }

    /// The version as it is found, of the function that `latest` is.
    pub(crate) fn found(self, number: u64, latest: Found) -> Found {
        let Function { tags, reserved, last_version, provisioned, loops_allowed, .. } =
            latest.function;
        let function =
            Function { tags, reserved, last_version, provisioned, loops_allowed, ..self.function };
        Found { version: Version::Number(number), function, ..latest }
    }
}

/// The key of a version.
pub(crate) fn key(life: &Life, number: u64) -> Key {
    life.child(KIND).u64(number).finish()
}

/// The number in a key.
fn number_of(key: &[u8]) -> Result<u64, StoreError> {
    let (_, mut reader) = Life::reader(key, KIND)?;
    let number = reader.u64()?;
    reader.end()?;
    Ok(number)
}

/// The number and what was published.
pub(crate) fn decode(entry: &Entry) -> Result<(u64, Published), StoreError> {
    Ok((number_of(&entry.key)?, from_cbor(&entry.value)?))
}

/// The version of that number, if there is one.
pub(crate) async fn read(
    core: &Core,
    life: &Life,
    number: u64,
) -> Result<Option<Published>, ApiError> {
    let entry = store::get_one(&*core.store, key(life, number)).await.map_err(failure::store)?;
    entry.map(|entry| from_cbor(&entry.value)).transpose().map_err(failure::store)
}

/// The nearest version in `range` from the end that `direction` begins at.
pub(crate) async fn nearest(
    core: &Core,
    range: KeyRange,
    direction: Direction,
) -> Result<Option<(u64, Published)>, ApiError> {
    let page =
        core.store.scan(range, Limit::entries(1), direction).await.map_err(failure::store)?;
    let first = page.entries.first().map(decode);
    first.transpose().map_err(failure::store)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::FunctionName;
    use foundation::{AccountId, Region};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn keys_read_back_and_sort_as_numbers(a: u64, b: u64) {
            let (account, region) = (AccountId::DEFAULT, Region::default());
            let name = FunctionName { account, region, name: "f".into() };
            let life = Life { name, incarnation: "i".into() };
            prop_assert_eq!(number_of(&key(&life, a)).unwrap(), a);
            prop_assert_eq!(key(&life, a).cmp(&key(&life, b)), a.cmp(&b));
            prop_assert!(life.children(KIND).contains(&key(&life, a)));
        }
    }
}
