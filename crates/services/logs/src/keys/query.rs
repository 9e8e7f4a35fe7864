//! `cq | account | region | id`: an Insights query and what has become of it; lives for seven days.
//! `co | account | region | id` → nothing: it is still to be run to its end.
//! `cr | id | part`: rows of its result; live as long as it does.

use foundation::{AccountId, Caller, Region};
use minicbor::{Decode, Encode};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"cq");
const OPEN: Kind = Kind::new(*b"co");
const RESULT: Kind = Kind::new(*b"cr");

/// Names a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryKey {
    pub account: AccountId,
    pub region: Region,
    /// A UUID.
    pub id: String,
}

/// Names a query that is still to be run to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenKey(pub QueryKey);

/// Names a part of a query's result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultKey {
    pub id: String,
    pub part: u32,
}

/// A query.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Query {
    /// It was parsed when it was started.
    #[n(0)]
    pub text: String,
    /// Names and ids.
    #[n(1)]
    pub groups: Vec<(String, u64)>,
    /// Milliseconds since the epoch, included.
    #[n(2)]
    pub from_ms: i64,
    /// The same, excluded.
    #[n(3)]
    pub to_ms: i64,
    #[n(4)]
    pub limit: Option<u32>,
    #[n(5)]
    pub status: Status,
    #[n(6)]
    pub created_ms: i64,
    #[n(7)]
    pub ended_ms: Option<i64>,
    /// How often it was begun.
    #[n(8)]
    pub attempts: u32,
    /// Parts of the result.
    #[n(9)]
    pub parts: u32,
    #[n(10)]
    pub records_matched: u64,
    #[n(11)]
    pub records_scanned: u64,
    #[n(12)]
    pub bytes_scanned: u64,
    /// The ARN of who started it.
    #[n(13)]
    pub user: String,
}

/// What has become of a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Status {
    #[n(0)]
    Scheduled,
    #[n(1)]
    Running,
    #[n(2)]
    Complete,
    #[n(3)]
    Failed,
    #[n(4)]
    Cancelled,
    #[n(5)]
    Timeout,
}

impl Status {
    /// Whether it is still to be run to its end.
    pub fn is_open(self) -> bool {
        matches!(self, Status::Scheduled | Status::Running)
    }
}

impl QueryKey {
    pub fn of(caller: &Caller, id: &str) -> QueryKey {
        QueryKey { account: caller.account, region: caller.region.clone(), id: id.to_owned() }
    }

    pub fn encode(&self) -> Key {
        self.under(KIND)
    }

    /// The prefix of all queries of an account in a region.
    pub fn all_of(caller: &Caller) -> Key {
        KeyWriter::new(KIND).str(caller.account.as_str()).str(caller.region.as_str()).finish()
    }

    /// The prefix of all queries there are.
    pub fn all() -> Key {
        KIND.prefix()
    }

    pub fn decode(key: &[u8]) -> Result<QueryKey, StoreError> {
        Self::read(key, KIND)
    }

    fn under(&self, kind: Kind) -> Key {
        let place = KeyWriter::new(kind).str(self.account.as_str()).str(self.region.as_str());
        place.str(&self.id).finish()
    }

    fn read(key: &[u8], kind: Kind) -> Result<QueryKey, StoreError> {
        let mut reader = KeyReader::new(key, kind)?;
        let (account, region, id) = (reader.str()?, reader.str()?, reader.str()?);
        reader.end()?;
        let malformed = |reason| StoreError::Malformed { what: "query key", reason };
        Ok(QueryKey {
            account: AccountId::parse(&account).map_err(|_| malformed("no account"))?,
            region: Region::parse(&region).map_err(|_| malformed("no region"))?,
            id,
        })
    }
}

impl OpenKey {
    pub fn encode(&self) -> Key {
        self.0.under(OPEN)
    }

    /// The prefix of all there are.
    pub fn all() -> Key {
        OPEN.prefix()
    }

    /// The prefix of those of an account in a region.
    pub fn all_of(caller: &Caller) -> Key {
        KeyWriter::new(OPEN).str(caller.account.as_str()).str(caller.region.as_str()).finish()
    }

    pub fn decode(key: &[u8]) -> Result<OpenKey, StoreError> {
        QueryKey::read(key, OPEN).map(OpenKey)
    }
}

impl ResultKey {
    pub fn encode(&self) -> Key {
        KeyWriter::new(RESULT).str(&self.id).u32(self.part).finish()
    }

    /// All parts of a query's result.
    pub fn all_of(id: &str) -> KeyRange {
        KeyRange::prefix(&KeyWriter::new(RESULT).str(id).finish())
    }
}
