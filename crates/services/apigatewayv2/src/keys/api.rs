//! `va | account | region | api id`: an API with everything in it but its deployments' copies
//! (`record`). Lives until DeleteApi.

use foundation::{AccountId, Caller, Region};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, StoreError};

const KIND: Kind = Kind::new(*b"va");

/// Names an API.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ApiKey {
    /// Whose it is.
    pub account: AccountId,
    /// Where.
    pub region: Region,
    /// Ten letters and digits: the first label of its host.
    pub id: String,
}

impl ApiKey {
    /// The caller's API of that id.
    pub fn of(caller: &Caller, id: impl Into<String>) -> ApiKey {
        ApiKey { account: caller.account, region: caller.region.clone(), id: id.into() }
    }

    pub(crate) fn encode(&self) -> Key {
        place(&self.account, &self.region).str(&self.id).finish()
    }

    /// The prefix of all APIs of an account in a region.
    pub(crate) fn all_of(caller: &Caller) -> Key {
        place(&caller.account, &caller.region).finish()
    }

    /// The prefix of all APIs there are.
    pub(crate) fn all() -> Key {
        KIND.prefix()
    }

    pub(crate) fn decode(key: &[u8]) -> Result<ApiKey, StoreError> {
        let mut reader = KeyReader::new(key, KIND)?;
        let (account, region, id) = (reader.str()?, reader.str()?, reader.str()?);
        reader.end()?;
        let malformed = |reason| StoreError::Malformed { what: "API key", reason };
        Ok(ApiKey {
            account: AccountId::parse(&account).map_err(|_| malformed("no account"))?,
            region: Region::parse(&region).map_err(|_| malformed("no region"))?,
            id,
        })
    }
}

fn place(account: &AccountId, region: &Region) -> KeyWriter {
    KeyWriter::new(KIND).str(account.as_str()).str(region.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_read_back() {
        let key =
            ApiKey { account: AccountId::DEFAULT, region: Region::default(), id: "a1".to_owned() };
        assert_eq!(ApiKey::decode(&key.encode()).ok(), Some(key));
        assert!(ApiKey::decode(b"va").is_err());
        assert!(ApiKey::decode(&super::super::owner_key("a1")).is_err());
    }
}
