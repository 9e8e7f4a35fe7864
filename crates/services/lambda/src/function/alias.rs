//! An alias as it is stored.
//!
//! Key `ln | account | region | function | incarnation | name`; it lives until it is deleted, or its
//! function is.

use super::record::{Life, from_cbor};
use crate::core::Core;
use crate::failure;
use crate::names::Version;
use aws_api::ApiError;
use foundation::Dice;
use minicbor::{Decode, Encode};
use store::keys::Kind;
use store::{Entry, Key, StoreError};

/// The kind of an alias's key.
pub(crate) const KIND: Kind = Kind::new(*b"ln");

/// A name for one version, or for two among which invocations are divided.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
pub(crate) struct Alias {
    #[n(0)]
    pub(crate) version: Version,
    #[n(1)]
    pub(crate) description: String,
    #[n(2)]
    pub(crate) other: Option<Share>,
    #[n(3)]
    pub(crate) revision: String,
}

/// The part of invocations that a second version gets.
#[derive(Debug, Clone, Copy, PartialEq, Encode, Decode)]
pub(crate) struct Share {
    #[n(0)]
    pub(crate) version: u64,
    /// 0 to 1.
    #[n(1)]
    pub(crate) weight: f64,
}

impl Alias {
    /// The version of one invocation.
    pub(crate) fn choose(&self, dice: &dyn Dice) -> Version {
        match self.other {
            // 53 bits are what a fraction holds exactly.
            Some(Share { version, weight })
                if ((dice.number() >> 11) as f64) < weight * (1u64 << 53) as f64 =>
            {
                Version::Number(version)
            }
            _ => self.version,
        }
    }

    /// Whether invocations may go to that version.
    pub(crate) fn reaches(&self, version: Version) -> bool {
        self.version == version
            || self.other.is_some_and(|share| Version::Number(share.version) == version)
    }
}

/// The key of an alias.
pub(crate) fn key(life: &Life, name: &str) -> Key {
    life.child(KIND).str(name).finish()
}

/// The name and the alias.
pub(crate) fn decode(entry: &Entry) -> Result<(String, Alias), StoreError> {
    Ok((name_of(&entry.key)?, from_cbor(&entry.value)?))
}

fn name_of(key: &[u8]) -> Result<String, StoreError> {
    let (_, mut reader) = Life::reader(key, KIND)?;
    let name = reader.str()?;
    reader.end()?;
    Ok(name)
}

/// The alias of that name with its entry, if there is one.
pub(crate) async fn read(
    core: &Core,
    life: &Life,
    name: &str,
) -> Result<Option<(Alias, Entry)>, ApiError> {
    let entry = store::get_one(&*core.store, key(life, name)).await.map_err(failure::store)?;
    let read = |entry: Entry| Ok((from_cbor(&entry.value)?, entry));
    entry.map(read).transpose().map_err(failure::store)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::FunctionName;
    use foundation::{AccountId, Region, SeededDice};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn keys_read_back(alias in "[a-zA-Z0-9_-]{1,128}") {
            let (account, region) = (AccountId::DEFAULT, Region::default());
            let name = FunctionName { account, region, name: "f".into() };
            let life = Life { name, incarnation: "i".into() };
            prop_assert_eq!(name_of(&key(&life, &alias)).unwrap(), alias);
        }
    }

    #[test]
    fn weights_divide_invocations() {
        let dice = SeededDice::new(7);
        for (weight, low, high) in [(0.0, 0, 0), (0.1, 60, 140), (0.5, 420, 580), (1.0, 1000, 1000)]
        {
            let alias = Alias {
                version: Version::Number(1),
                description: String::new(),
                other: Some(Share { version: 2, weight }),
                revision: "r".into(),
            };
            let second = |_: &i32| alias.choose(&dice) == Version::Number(2);
            let count = (0..1000).filter(second).count();
            assert!((low..=high).contains(&count), "{weight}: {count}");
            assert!(alias.reaches(Version::Number(2)) && !alias.reaches(Version::Latest));
        }
    }
}
