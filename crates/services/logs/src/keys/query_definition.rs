//! `cy | account | region | id`: an Insights query that was saved under a name. Lives until
//! DeleteQueryDefinition.

use foundation::Caller;
use minicbor::{Decode, Encode};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, StoreError};

const KIND: Kind = Kind::new(*b"cy");

/// Makes keys of saved queries.
#[derive(Debug, Clone, Copy)]
pub struct QueryDefinitionKey;

/// A saved query.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct QueryDefinition {
    #[n(0)]
    pub name: String,
    #[n(1)]
    pub text: String,
    #[n(2)]
    pub groups: Vec<String>,
    /// Milliseconds since the epoch.
    #[n(3)]
    pub modified_ms: i64,
    /// By which the request that made it is known again.
    #[n(4)]
    pub token: Option<String>,
}

impl QueryDefinitionKey {
    pub fn encode(caller: &Caller, id: &str) -> Key {
        Self::place(caller).str(id).finish()
    }

    /// The prefix of all of an account in a region.
    pub fn all_of(caller: &Caller) -> Key {
        Self::place(caller).finish()
    }

    /// The definition's id.
    pub fn id(key: &[u8]) -> Result<String, StoreError> {
        let mut reader = KeyReader::new(key, KIND)?;
        let (_account, _region, id) = (reader.str()?, reader.str()?, reader.str()?);
        reader.end()?;
        Ok(id)
    }

    fn place(caller: &Caller) -> KeyWriter {
        KeyWriter::new(KIND).str(caller.account.as_str()).str(caller.region.as_str())
    }
}
