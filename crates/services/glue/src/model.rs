//! What is stored of databases and tables: AWS's own structures, as CBOR. New fields get new indices
//! and are optional; an index is never used again.

use aws_api::ApiError;
use aws_api::glue as api;
use minicbor::bytes::ByteVec;
use minicbor::{Decode, Encode};
use std::collections::BTreeMap;
use store::StoreError;

/// A database.
#[derive(Clone, Debug)]
pub(crate) struct Database {
    pub(crate) shown: api::Database,
    pub(crate) tags: BTreeMap<String, String>,
}

/// A table, or an earlier version of it.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    pub(crate) shown: api::Table,
    /// `VersionId`, from 0 on.
    pub(crate) version: u64,
}

#[derive(Encode, Decode)]
struct StoredDatabase {
    #[n(0)]
    shown: ByteVec,
    #[n(1)]
    tags: BTreeMap<String, String>,
}

#[derive(Encode, Decode)]
struct StoredTable {
    #[n(0)]
    shown: ByteVec,
    #[n(1)]
    version: u64,
}

pub(crate) fn encode_database(database: &Database) -> Result<Vec<u8>, ApiError> {
    let shown = codec::cbor::to_vec(&database.shown).into();
    encode(&StoredDatabase { shown, tags: database.tags.clone() })
}

pub(crate) fn encode_table(table: &Table) -> Result<Vec<u8>, ApiError> {
    let shown = codec::cbor::to_vec(&table.shown).into();
    encode(&StoredTable { shown, version: table.version })
}

pub(crate) fn decode_database(bytes: &[u8]) -> Result<Database, StoreError> {
    let stored: StoredDatabase = decode(bytes)?;
    let shown = codec::cbor::from_slice(&api::SHAPE_DATABASE, &stored.shown);
    Ok(Database { shown: shown.map_err(|_| malformed())?, tags: stored.tags })
}

pub(crate) fn decode_table(bytes: &[u8]) -> Result<Table, StoreError> {
    let stored: StoredTable = decode(bytes)?;
    let shown = codec::cbor::from_slice(&api::SHAPE_TABLE, &stored.shown);
    Ok(Table { shown: shown.map_err(|_| malformed())?, version: stored.version })
}

fn encode<T: Encode<()>>(value: &T) -> Result<Vec<u8>, ApiError> {
    minicbor::to_vec(value).map_err(|why| ApiError::internal(format!("encoding: {why}")))
}

fn decode<'b, T: Decode<'b, ()>>(bytes: &'b [u8]) -> Result<T, StoreError> {
    minicbor::decode(bytes).map_err(|_| malformed())
}

fn malformed() -> StoreError {
    StoreError::Malformed { what: "catalog", reason: "it cannot be decoded" }
}
