//! A table as it is stored, and as rooms hold it ready.
//!
//! Kind `dt`: `account, region, name`. Value: [`Record`]. Lives from CreateTable to DeleteTable.
//! Kind `dx`: `account, region, table id`: a deleted table whose rows are still to be removed; no
//! value.

use std::collections::BTreeMap;

use foundation::{AccountId, Caller, Region};
use minicbor::{Decode, Encode};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Entry, Key, StoreError, Version};

use crate::key_schema::KeySchema;
use crate::stored;
use crate::streams::model::Streaming;

const TABLE: Kind = Kind::new(*b"dt");
const ITEM: Kind = Kind::new(*b"di");
const DELETED: Kind = Kind::new(*b"dx");

/// What CreateTable was told.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Record {
    /// `TableId`, a UUID; unlike names, never used again.
    #[n(0)]
    pub(crate) id: String,
    #[n(1)]
    pub(crate) name: String,
    #[n(2)]
    pub(crate) keys: KeySchema,
    /// Milliseconds since the epoch.
    #[n(3)]
    pub(crate) created_ms: i64,
    #[n(4)]
    pub(crate) billing: Billing,
    #[n(5)]
    pub(crate) deletion_protection: bool,
    #[n(6)]
    pub(crate) infrequent_access: bool,
    #[n(7)]
    pub(crate) tags: BTreeMap<String, String>,
    #[n(12)]
    #[cbor(default)]
    pub(crate) streaming: Streaming,
}

/// How capacity is paid for; kept and shown, never enforced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Billing {
    #[n(0)]
    OnDemand {
        /// Bounds of `OnDemandThroughput`.
        #[n(0)]
        max_read: Option<i64>,
        #[n(1)]
        max_write: Option<i64>,
        /// When the table last became one of this mode.
        #[n(2)]
        since_ms: i64,
    },
    #[n(1)]
    Provisioned {
        #[n(0)]
        read: i64,
        #[n(1)]
        write: i64,
    },
}

/// A table ready for use: the record, the version that it was read at, and the keys made of it.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) record: Record,
    /// Where the record is.
    pub(crate) key: Key,
    /// Every commit that relies on the record checks that it still has this version.
    pub(crate) version: Version,
    /// The prefix of all rows.
    pub(crate) rows: Key,
    /// The prefixes of the open shards of the table's stream; none without a stream.
    pub(crate) stream_shards: Vec<Key>,
}

impl Table {
    pub(crate) fn read(
        account: &AccountId,
        region: &Region,
        entry: Entry,
    ) -> Result<Table, StoreError> {
        let record: Record = stored::decode("table", &entry.value)?;
        let rows = rows(account, region, id_number(&record.id)?);
        let stream_shards = match &record.streaming.open {
            Some(open) => open.prefixes(account, region, &record.name),
            None => Vec::new(),
        };
        Ok(Table { record, key: entry.key, version: entry.version, rows, stream_shards })
    }

    /// Whether a write must know the item that it replaces: streams tell of it.
    pub(crate) fn needs_old_images(&self) -> bool {
        self.record.streaming.open.is_some()
    }
}

impl Record {
    /// The mark that this table's rows are to be removed.
    pub(crate) fn deleted_key(&self, caller: &Caller) -> Result<Key, StoreError> {
        Ok(within(DELETED, &caller.account, &caller.region).u128(id_number(&self.id)?).finish())
    }
}

fn within(kind: Kind, account: &AccountId, region: &Region) -> KeyWriter {
    KeyWriter::new(kind).str(account.as_str()).str(region.as_str())
}

fn rows(account: &AccountId, region: &Region, id: u128) -> Key {
    within(ITEM, account, region).u128(id).finish()
}

/// Where the record of a table is.
pub(crate) fn table_key(caller: &Caller, name: &str) -> Key {
    table_key_of(&caller.account, &caller.region, name)
}

/// Where the record of a table of that account and region is.
pub(crate) fn table_key_of(account: &AccountId, region: &Region, name: &str) -> Key {
    within(TABLE, account, region).str(name).finish()
}

/// The prefix of all tables' records of the caller's account and region.
pub(crate) fn tables_prefix(caller: &Caller) -> Key {
    within(TABLE, &caller.account, &caller.region).finish()
}

/// A table's name, out of its record's key.
pub(crate) fn name_in(key: &[u8]) -> Result<String, StoreError> {
    let mut reader = KeyReader::new(key, TABLE)?;
    let (_, _, name) = (reader.str()?, reader.str()?, reader.str()?);
    reader.end()?;
    Ok(name)
}

/// The prefix of all marks of deleted tables.
pub(crate) fn deleted_prefix() -> Key {
    DELETED.prefix()
}

/// The prefix of the rows that a mark says are to be removed.
pub(crate) fn rows_of_deleted(key: &[u8]) -> Result<Key, StoreError> {
    let malformed = |_| StoreError::Malformed { what: "deleted table", reason: "bad names" };
    let mut reader = KeyReader::new(key, DELETED)?;
    let account = AccountId::parse(&reader.str()?).map_err(malformed)?;
    let region = Region::parse(&reader.str()?).map_err(malformed)?;
    let id = reader.u128()?;
    reader.end()?;
    Ok(rows(&account, &region, id))
}

/// A UUID as a number.
fn id_number(id: &str) -> Result<u128, StoreError> {
    let digits: String = id.chars().filter(|letter| *letter != '-').collect();
    u128::from_str_radix(&digits, 16)
        .map_err(|_| StoreError::Malformed { what: "table", reason: "its id is no UUID" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key_schema::{KeyAttribute, KeyType};
    use foundation::Timestamp;

    #[test]
    fn a_record_reads_back_and_keys_tell_accounts_and_regions_apart() {
        let key = |name: &str, kind| KeyAttribute { name: name.to_owned(), kind };
        let mut record = Record {
            id: "00000000-0000-4000-8000-00000000000a".to_owned(),
            name: "clicks".to_owned(),
            keys: KeySchema { hash: key("pk", KeyType::S), range: Some(key("sk", KeyType::N)) },
            created_ms: 1_795_000_000_123,
            billing: Billing::OnDemand { max_read: Some(5), max_write: None, since_ms: 7 },
            deletion_protection: true,
            infrequent_access: false,
            tags: BTreeMap::from([("team".to_owned(), "data".to_owned())]),
            streaming: Streaming::default(),
        };
        let read =
            |record: &Record| stored::decode::<Record>("table", &stored::encode(record)).ok();
        assert_eq!(read(&record).as_ref(), Some(&record));
        record.billing = Billing::Provisioned { read: 1, write: 2 };
        assert_eq!(read(&record).as_ref(), Some(&record));

        let region = |name| Region::parse(name).unwrap();
        let account = |id| AccountId::parse(id).unwrap();
        let caller = |id, name| Caller::root(account(id), region(name), "r", Timestamp::EPOCH);
        let here = caller("000000000000", "us-east-1");
        for there in [caller("000000000000", "us-east-2"), caller("000000000001", "us-east-1")] {
            assert_ne!(table_key(&here, "t"), table_key(&there, "t"));
            assert!(!table_key(&there, "t").starts_with(&tables_prefix(&here)));
        }
        assert_eq!(name_in(&table_key(&here, "t")).ok().as_deref(), Some("t"));
        let mark = record.deleted_key(&here).unwrap();
        assert_eq!(
            rows_of_deleted(&mark).unwrap(),
            rows(&here.account, &here.region, 0x4000_8000_0000_0000_000a)
        );
        assert!(rows_of_deleted(&table_key(&here, "t")).is_err());
    }
}
