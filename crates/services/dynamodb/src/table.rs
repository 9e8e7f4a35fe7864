//! A table as it is stored, and as rooms hold it ready.
//!
//! Kind `dt`: `account, region, name`. Value: [`Record`]. Lives from CreateTable to DeleteTable.
//! Kind `dx`: `account, region, table id`: a deleted table whose rows are still to be removed; no
//! value.

use std::collections::BTreeMap;

use aws_api::ApiError;
use aws_api::dynamodb::error;
use foundation::{AccountId, Caller, Region};
use minicbor::{Decode, Encode};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Entry, Key, StoreError, Version};

use crate::backup::Recovery;
use crate::history_rows::history;
use crate::index::Index;
use crate::index_rows::HeldIndex;
use crate::key_schema::{KeyAttribute, KeySchema};
use crate::kinesis_destination::{Destination, QueueName};
use crate::settings::{Insights, OwnPolicy};
use crate::stored;
use crate::streams::model::Streaming;
use crate::time_to_live::{IndexName, TimeToLive};

const TABLE: Kind = Kind::new(*b"dt");
const ITEM: Kind = Kind::new(*b"di");
const INDEX_ROW: Kind = Kind::new(*b"dj");
const COUNTS: Kind = Kind::new(*b"dn");
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
    /// Local and global ones, in the order in which they were made.
    #[n(8)]
    #[cbor(default)]
    pub(crate) indexes: Vec<Index>,
    /// The id that the next index will have.
    #[n(9)]
    #[cbor(default)]
    pub(crate) next_index: u32,
    /// `WarmThroughput`, where it was set.
    #[n(10)]
    pub(crate) warm: Option<Warm>,
    /// Whether the table was asked to be encrypted with the key that AWS manages for the account.
    #[n(11)]
    #[cbor(default)]
    pub(crate) managed_key: bool,
    #[n(12)]
    #[cbor(default)]
    pub(crate) streaming: Streaming,
    #[n(13)]
    #[cbor(default)]
    pub(crate) ttl: TimeToLive,
    #[n(14)]
    #[cbor(default)]
    pub(crate) destinations: Vec<Destination>,
    #[n(20)]
    #[cbor(default)]
    pub(crate) recovery: Recovery,
    /// The table's own policy.
    #[n(21)]
    #[cbor(default)]
    pub(crate) policy: Option<OwnPolicy>,
    /// Contributor insights, as they were set.
    #[n(22)]
    #[cbor(default)]
    pub(crate) insights: Insights,
}

/// Units a second that a table or index was asked to be ready for at once; kept and shown, never
/// enforced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Warm {
    #[n(0)]
    pub(crate) read: Option<i64>,
    #[n(1)]
    pub(crate) write: Option<i64>,
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
    /// The prefix of the index of due times, if the table has time to live.
    pub(crate) due_rows: Option<Key>,
    /// The prefix of what is queued for a Kinesis stream, if the table has such a destination.
    pub(crate) queued: Option<Key>,
    /// The prefix of its history ([`crate::history_rows`]).
    pub(crate) history: Key,
    /// The record's indexes, ready for use.
    pub(crate) indexes: Vec<HeldIndex>,
    /// Where its counts are, if it has any: see [`crate::counts`].
    pub(crate) counts: Key,
}

impl Table {
    pub(crate) fn read(
        account: &AccountId,
        region: &Region,
        entry: Entry,
    ) -> Result<Table, StoreError> {
        let record: Record = stored::decode("table", &entry.value)?;
        let id = id_number(&record.id)?;
        let (rows, history) = (rows(account, region, id), history(account, region, id));
        let indexes = record.indexes.iter().map(|index| {
            let rows = within(INDEX_ROW, account, region).u128(id).u32(index.id).finish();
            HeldIndex::new(index, &record.keys, rows)
        });
        let indexes = indexes.collect();
        let counts = within(COUNTS, account, region).u128(id).finish();
        let stream_shards = match &record.streaming.open {
            Some(open) => open.prefixes(account, region, &record.name),
            None => Vec::new(),
        };
        let due_rows = match &record.ttl.attribute {
            Some(_) => Some(IndexName::of(account, region, &record)?.rows()),
            None => None,
        };
        let queued = record.destination();
        let queued = queued.map(|to| QueueName::of(account, region, to.queue).queued());
        let (key, version) = (entry.key, entry.version);
        Ok(Table {
            record,
            key,
            version,
            rows,
            stream_shards,
            due_rows,
            queued,
            history,
            indexes,
            counts,
        })
    }

    /// Whether a write must know the item that it replaces: streams tell of it, the history keeps
    /// it, and indexes, that of due times among them, have rows of it.
    pub(crate) fn needs_old_images(&self) -> bool {
        self.record.streaming.open.is_some()
            || self.record.ttl.attribute.is_some()
            || self.queued.is_some()
            || self.record.recovery.keeps_history()
            || !self.indexes.is_empty()
    }

    /// The index of this name.
    pub(crate) fn index(&self, name: &str) -> Option<&HeldIndex> {
        self.indexes.iter().find(|held| held.index.name == name)
    }

    /// That nothing is still being made of it: a table that is being restored can only be looked at.
    pub(crate) fn check_settled(&self) -> Result<(), ApiError> {
        if self.record.recovery.is_restoring() {
            return Err(error::resource_in_use_exception(format!(
                "Attempt to change a resource which is still in use: Table is being created: {}",
                self.record.name
            )));
        }
        Ok(())
    }
}

impl Record {
    /// Every attribute of a key of the table or of an index, each once, by name.
    pub(crate) fn key_attributes(&self) -> BTreeMap<&str, &KeyAttribute> {
        let of_indexes = self.indexes.iter().flat_map(|index| index.keys().attributes());
        let all = self.keys.attributes().chain(of_indexes);
        all.map(|attribute| (attribute.name.as_str(), attribute)).collect()
    }

    /// The mark that this table's rows are to be removed.
    pub(crate) fn deleted_key(&self, caller: &Caller) -> Result<Key, StoreError> {
        Ok(deleted_key(&caller.account, &caller.region, id_number(&self.id)?))
    }
}

/// The mark that rows, of a table or of a backup, are to be removed.
pub(crate) fn deleted_key(account: &AccountId, region: &Region, id: u128) -> Key {
    within(DELETED, account, region).u128(id).finish()
}

pub(crate) fn within(kind: Kind, account: &AccountId, region: &Region) -> KeyWriter {
    KeyWriter::new(kind).str(account.as_str()).str(region.as_str())
}

/// The prefix of all rows of a table, or of a backup.
pub(crate) fn rows(account: &AccountId, region: &Region, id: u128) -> Key {
    within(ITEM, account, region).u128(id).finish()
}

/// Where the record of a table is.
pub(crate) fn table_key(caller: &Caller, name: &str) -> Key {
    table_key_of(&caller.account, &caller.region, name)
}

/// The same, for work that nobody calls for.
pub(crate) fn table_key_of(account: &AccountId, region: &Region, name: &str) -> Key {
    within(TABLE, account, region).str(name).finish()
}

/// The prefix of the records of all tables.
pub(crate) fn all_tables_prefix() -> Key {
    TABLE.prefix()
}

/// A table out of its record, wherever it is.
pub(crate) fn table_in(entry: Entry) -> Result<Table, StoreError> {
    let mut reader = KeyReader::new(&entry.key, TABLE)?;
    let (account, region) = place(&mut reader)?;
    Table::read(&account, &region, entry)
}

/// Account and region, with which all keys begin.
pub(crate) fn place(reader: &mut KeyReader<'_>) -> Result<(AccountId, Region), StoreError> {
    let malformed = |_| StoreError::Malformed { what: "key", reason: "bad names" };
    let account = AccountId::parse(&reader.str()?).map_err(malformed)?;
    Ok((account, Region::parse(&reader.str()?).map_err(malformed)?))
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

/// Whose rows a mark says are to be removed.
pub(crate) fn deleted(key: &[u8]) -> Result<(AccountId, Region, u128), StoreError> {
    let mut reader = KeyReader::new(key, DELETED)?;
    let (account, region) = place(&mut reader)?;
    let id = reader.u128()?;
    reader.end()?;
    Ok((account, region, id))
}

/// The prefixes of all that a mark says is to be removed: the rows of items and of indexes, and the
/// counts.
pub(crate) fn rows_of_deleted(key: &[u8]) -> Result<[Key; 3], StoreError> {
    let (account, region, id) = deleted(key)?;
    let of = |kind| within(kind, &account, &region).u128(id).finish();
    Ok([of(ITEM), of(INDEX_ROW), of(COUNTS)])
}

/// A UUID as a number.
pub(crate) fn id_number(id: &str) -> Result<u128, StoreError> {
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
            ttl: TimeToLive::default(),
            destinations: vec![],
            recovery: Recovery::default(),
            indexes: vec![],
            next_index: 0,
            warm: None,
            managed_key: false,
            policy: None,
            insights: Insights::default(),
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
            rows_of_deleted(&mark).unwrap()[0],
            rows(&here.account, &here.region, 0x4000_8000_0000_0000_000a)
        );
        assert!(rows_of_deleted(&table_key(&here, "t")).is_err());
    }
}
