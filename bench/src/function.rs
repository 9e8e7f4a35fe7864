//! The Python functions that are measured, as deployment packages.

use crate::trouble::{Result, Trouble};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Answers how long its own work took.
pub const ECHO: &str = include_str!("../functions/echo.py");
/// Imports boto3 as most functions do, and says whether this was its environment's first call.
pub const IMPORTS_BOTO3: &str = include_str!("../functions/imports_boto3.py");
/// Answers requests to an API.
pub const REPLIES: &str = include_str!("../functions/replies.py");
/// Writes the records of a Kinesis batch to the table.
pub const WRITES_RECORDS: &str = include_str!("../functions/writes_records.py");

/// A zip with one file, `handler.py`.
pub struct Code(Vec<u8>);

impl Code {
    /// Packs `source`.
    pub fn pack(source: &str) -> Result<Self> {
        let packing = |e: std::io::Error| Trouble::io("packing a function", e);
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("handler.py", SimpleFileOptions::default())
            .map_err(|e| packing(e.into()))?;
        zip.write_all(source.as_bytes()).map_err(packing)?;
        Ok(Code(zip.finish().map_err(|e| packing(e.into()))?.into_inner()))
    }

    /// As the API takes it.
    pub fn base64(&self) -> String {
        STANDARD.encode(&self.0)
    }
}
