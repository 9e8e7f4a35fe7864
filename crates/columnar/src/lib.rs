//! Rows as Parquet and ORC files.
