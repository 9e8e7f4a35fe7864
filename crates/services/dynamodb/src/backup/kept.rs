//! Backups that are kept: on demand, and of deleted tables.
//!
//! Kind `db`: `account, region, table name, backup id`. Value: [`Backup`]. Its rows stand under an
//! id of their own as a table's do (kind `di`): those of a backup on demand are a copy; those of a
//! deleted table are what it left. Lives until DeleteBackup, or until it expires.

use aws_api::ApiError;
use aws_api::dynamodb::error;
use foundation::{AccountId, Caller, Region, Timestamp};
use minicbor::{Decode, Encode};
use store::keys::{KeyReader, Kind};
use store::{Entry, Key, StoreError, get_one};

use crate::Room;
use crate::backup::copy::Size;
use crate::errors::{invalid, store_failed};
use crate::stored;
use crate::table::{Record, deleted_key, id_number, place, within};
use crate::tables::table_arn;

const BACKUP: Kind = Kind::new(*b"db");

/// A backup as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Backup {
    #[n(0)]
    pub(crate) name: String,
    /// The id that its rows stand under, a UUID.
    #[n(1)]
    pub(crate) rows: String,
    #[n(2)]
    pub(crate) made_by: MadeBy,
    /// Milliseconds since the epoch: whose state it is.
    #[n(3)]
    pub(crate) created_ms: i64,
    /// When it goes by itself.
    #[n(4)]
    pub(crate) expires_ms: Option<i64>,
    /// Once it was counted.
    #[n(5)]
    pub(crate) size: Option<Size>,
    /// Whether all rows are there.
    #[n(6)]
    pub(crate) ready: bool,
    /// The table as it was.
    #[n(7)]
    pub(crate) table: Record,
}

/// `BackupType`
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub(crate) enum MadeBy {
    #[n(0)]
    User,
    #[n(1)]
    System,
}

/// How a backup is called: what its ARN says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BackupName {
    pub(crate) table: String,
    pub(crate) id: String,
}

impl Backup {
    pub(crate) fn read(entry: &Entry) -> Result<Backup, StoreError> {
        stored::decode("backup", &entry.value)
    }
}

impl BackupName {
    /// The name of one that is made now: 14 digits of milliseconds and 8 of chance, which those of
    /// the system don't have.
    pub(super) fn new(table: &str, made_by: MadeBy, now: Timestamp, chance: &str) -> BackupName {
        let chance = match made_by {
            MadeBy::User => chance,
            MadeBy::System => "00000000",
        };
        let id = format!("{:014}-{chance}", now.as_millis());
        BackupName { table: table.to_owned(), id }
    }

    /// Out of an ARN of the caller's account and region.
    pub(crate) fn parse(caller: &Caller, arn: &str) -> Result<BackupName, ApiError> {
        let malformed = || invalid(format!("Invalid BackupArn: {arn}"));
        let mut parts = arn.splitn(6, ':');
        let mut next = || parts.next().unwrap_or_default();
        let (scheme, _, service) = (next(), next(), next());
        let (region, account, resource) = (next(), next(), next());
        let name = resource.strip_prefix("table/").and_then(|rest| rest.split_once("/backup/"));
        let Some((table, id)) = name.filter(|_| scheme == "arn" && service == "dynamodb") else {
            return Err(malformed());
        };
        let id_is_plain = id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        if table.is_empty() || table.contains('/') || id.is_empty() || !id_is_plain {
            return Err(malformed());
        }
        if account != caller.account.as_str() {
            return Err(ApiError::new(
                "AccessDeniedException",
                400,
                format!("The backup {arn} belongs to another account"),
            ));
        }
        if region != caller.region.as_str() {
            return Err(not_found(arn));
        }
        Ok(BackupName { table: table.to_owned(), id: id.to_owned() })
    }

    pub(crate) fn arn(&self, caller: &Caller) -> String {
        [&table_arn(caller, &self.table), "/backup/", &self.id].concat()
    }

    pub(crate) fn key(&self, caller: &Caller) -> Key {
        within(BACKUP, &caller.account, &caller.region).str(&self.table).str(&self.id).finish()
    }

    pub(super) fn read(key: &[u8]) -> Result<(AccountId, Region, BackupName), StoreError> {
        let mut reader = KeyReader::new(key, BACKUP)?;
        let (account, region) = place(&mut reader)?;
        let (table, id) = (reader.str()?, reader.str()?);
        reader.end()?;
        Ok((account, region, BackupName { table, id }))
    }
}

/// No such backup, in AWS's words.
pub(super) fn not_found(arn: &str) -> ApiError {
    error::backup_not_found_exception(format!("Backup not found: {arn}"))
}

/// The prefix of all backups.
pub(super) fn backups_prefix() -> Key {
    BACKUP.prefix()
}

/// The prefix of the caller's backups: all, or those of one table.
pub(super) fn backups_of(caller: &Caller, table: Option<&str>) -> Key {
    let key = within(BACKUP, &caller.account, &caller.region);
    match table {
        Some(table) => key.str(table).finish(),
        None => key.finish(),
    }
}

/// The mark that a backup's rows are to be removed.
pub(super) fn rows_mark(entry: &Entry) -> Result<Key, StoreError> {
    let (account, region, _) = BackupName::read(&entry.key)?;
    Ok(deleted_key(&account, &region, id_number(&Backup::read(entry)?.rows)?))
}

impl Room {
    /// The backup and the record it was read from.
    pub(super) async fn backup(
        &self,
        caller: &Caller,
        arn: &str,
    ) -> Result<(BackupName, Backup, Entry), ApiError> {
        let name = BackupName::parse(caller, arn)?;
        let entry = get_one(&*self.store, name.key(caller)).await.map_err(store_failed)?;
        let entry = entry.ok_or_else(|| not_found(arn))?;
        let backup = Backup::read(&entry).map_err(store_failed)?;
        // One that is past its time is gone, though it is still to be cleared away.
        let now = self.ambient.now();
        if backup.expires_ms.is_some_and(|ms| Timestamp::from_millis(ms) <= now) {
            return Err(not_found(arn));
        }
        Ok((name, backup, entry))
    }
}
