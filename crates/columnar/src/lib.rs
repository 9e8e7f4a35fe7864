//! Rows of JSON as columnar files: Parquet and ORC.
//!
//! A [`Schema`] has columns of Hive's types, as Glue's tables name them. A [`Deserializer`] reads
//! documents of JSON as one of the two SerDes does that Firehose knows, and makes [`Row`]s of them; a
//! document that does not fit is refused with the reason. A [`Writer`] takes rows, keeps those of one
//! row group (Parquet) or stripe (ORC) in memory, column by column, and writes each as it is full.
//!
//! Both formats are written by this crate itself, in a few hundred lines each on one tree of columns
//! (`docs/dependencies.md` tells why). Each is behind the feature of its name.

#![cfg_attr(
    not(all(feature = "orc", feature = "parquet")),
    allow(dead_code, reason = "what only a format needs that is left out")
)]

mod civil;
mod column;
#[cfg(any(feature = "orc", feature = "parquet"))]
mod compress;
mod json;
#[cfg(feature = "orc")]
mod orc;
#[cfg(feature = "parquet")]
mod parquet;
mod schema;
mod serde;
mod timestamps;
mod value;
mod varint;
mod writer;

pub use json::{Json, JsonError, MAX_DEPTH as JSON_MAX_DEPTH, documents};
pub use schema::{Column, Field, Schema, SchemaError, Type, TypeError};
pub use serde::{Deserializer, OpenX, RowError, RowReader};
pub use timestamps::{Pattern, PatternError};
pub use value::{Row, Timestamp, Value};
pub use writer::{
    Format, Orc, OrcCompression, OrcVersion, Parquet, ParquetCompression, ParquetVersion,
    Unavailable, WriteError, Writer,
};
