//! Amazon DynamoDB: tables of items, read and written by key or by expression.
//!
//! Served: tables with secondary indexes, single-item operations, queries, scans, batches,
//! transactions, PartiQL, tags, streams, time to live, Kinesis destinations, backups. Refused by
//! name: keys of customers, replicas.
//!
//! # How it holds together
//! - A request is checked and its expressions are parsed before anything is read.
//! - [`intent`] says what a write wants of one item; [`write_path`] turns its effect into a batch.
//!   Single writes, batches and transactions all pass there, where streams, indexes and histories
//!   join.
//! - Every commit checks the version of the table's record, and every read reads the record along
//!   with the rows: tables are cached ([`table_cache`]) without ever being trusted.
//! - A write that must know the item commits against the version that it read, and begins anew
//!   when somebody else was faster. An unconditional put reads nothing.
//!
//! `docs/dynamodb.md` has the layout of keys and the limits.

mod actions;
mod backup;
mod batch_get;
mod batch_write;
mod billing;
mod capacity;
mod cleanup;
mod collections;
mod condition_keys;
mod counts;
mod create_table;
mod definitions;
mod describe;
mod encryption;
mod errors;
mod expression;
mod get;
mod history_rows;
mod index;
mod index_definitions;
mod index_rows;
mod index_updates;
mod index_work;
mod intent;
mod item_format;
mod key_schema;
mod kinesis_destination;
mod legacy;
mod measures;
mod number;
mod partiql;
mod query;
mod read_source;
mod requests;
mod resources;
mod rows;
mod scan;
mod service;
mod settings;
mod stored;
mod stream_rows;
mod streams;
mod table;
mod table_cache;
mod table_name;
mod tables;
mod tags;
mod throughput;
mod time_to_live;
mod tokens;
mod transact_get;
mod transact_part;
mod transact_write;
mod update_table;
mod value;
mod write;
mod write_path;

use std::sync::{Arc, OnceLock};

use aws_api::Attachments;
use foundation::Ambient;
use store::Store;

pub use kinesis_destination::Outside;
pub use number::{Number, NumberError};
pub use resources::resource_types;
pub use streams::{Source, service as streams_service};

use table_cache::TableCache;

/// DynamoDB for all accounts and regions of a store.
pub struct Room {
    store: Arc<dyn Store>,
    ambient: Ambient,
    tables: TableCache,
    /// Policies and tags of tables and streams, for decisions.
    attachments: Attachments,
    /// Where changes go to beside streams; set by [`Room::connect`].
    outside: OnceLock<Outside>,
}

impl Room {
    /// A room over `store`. Deleted tables are cleared away while [`Room::run`] runs.
    pub fn new(store: Arc<dyn Store>, ambient: Ambient) -> Arc<Room> {
        Arc::new(Room {
            store,
            ambient,
            tables: TableCache::default(),
            attachments: Attachments::default(),
            outside: OnceLock::new(),
        })
    }
}

/// The room as the endpoint serves it, with its table of actions.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::dynamodb::service(room.clone(), room)
}
