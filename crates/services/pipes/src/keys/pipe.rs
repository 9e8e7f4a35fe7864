//! `pp | account | region | name` → [`crate::model::Pipe`]. It lives until the pipe is deleted.

use crate::names::PipeName;
use foundation::{AccountId, Region};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, StoreError};

const KIND: Kind = Kind::new(*b"pp");

pub(crate) fn key(name: &PipeName) -> Key {
    place(&name.account, &name.region).str(&name.name).finish()
}

/// The beginning of the keys of an account's pipes in a region.
pub(crate) fn prefix(account: &AccountId, region: &Region) -> Key {
    place(account, region).finish()
}

/// The beginning of all of them.
pub(crate) fn all() -> Key {
    KIND.prefix()
}

fn place(account: &AccountId, region: &Region) -> KeyWriter {
    KeyWriter::new(KIND).str(account.as_str()).str(region.as_str())
}

pub(crate) fn read(key: &[u8]) -> Result<PipeName, StoreError> {
    const MALFORMED: StoreError =
        StoreError::Malformed { what: "key", reason: "want account, region and name" };
    let mut reader = KeyReader::new(key, KIND)?;
    let account = AccountId::parse(&reader.str()?).map_err(|_| MALFORMED)?;
    let region = Region::parse(&reader.str()?).map_err(|_| MALFORMED)?;
    let name = reader.str()?;
    reader.end()?;
    Ok(PipeName { account, region, name })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn keys_read_back_and_sort_as_names(a in "[.\\-_A-Za-z0-9]{1,64}", b in "[.\\-_A-Za-z0-9]{1,64}") {
            let of = |name: &str| PipeName {
                account: AccountId::DEFAULT,
                region: Region::default(),
                name: name.to_owned(),
            };
            prop_assert_eq!(read(&key(&of(&a))).unwrap(), of(&a));
            prop_assert_eq!(key(&of(&a)).cmp(&key(&of(&b))), a.cmp(&b));
        }
    }
}
