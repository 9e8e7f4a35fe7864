//! The functions that are measured, as deployment packages.

use crate::bootstrap;
use crate::trouble::{Result, Trouble};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Answers how long its own work took.
pub const ECHO: &str = include_str!("../functions/echo.py");
/// The same in JavaScript.
pub const ECHO_JS: &str = include_str!("../functions/echo.js");
/// Imports boto3 as most functions do, and says whether this was its environment's first call.
pub const IMPORTS_BOTO3: &str = include_str!("../functions/imports_boto3.py");
/// Answers requests to an API.
pub const REPLIES: &str = include_str!("../functions/replies.py");
/// Writes the records of a Kinesis batch to the table.
pub const WRITES_RECORDS: &str = include_str!("../functions/writes_records.py");

/// Writes down when it was started for each object of a notification.
pub const NOTES_OBJECTS: &str = include_str!("../functions/notes_objects.py");

/// A zip with one file, and the runtime that it is for.
pub struct Code {
    /// As the API names it.
    pub runtime: &'static str,
    zip: Vec<u8>,
}

impl Code {
    /// Packs Python's `source`.
    pub fn pack(source: &str) -> Result<Self> {
        Code::file("python3.12", "handler.py", source.as_bytes())
    }

    /// Packs JavaScript's `source`.
    pub fn pack_js(source: &str) -> Result<Self> {
        Code::file("nodejs20.x", "handler.js", source.as_bytes())
    }

    /// Packs this very program, which is a function where it is called `bootstrap`.
    pub fn pack_program() -> Result<Self> {
        let program =
            std::env::current_exe().map_err(|e| Trouble::io("finding the benchmark", e))?;
        let bytes = std::fs::read(program).map_err(|e| Trouble::io("reading the benchmark", e))?;
        Code::file("provided.al2023", bootstrap::NAME, &bytes)
    }

    fn file(runtime: &'static str, name: &str, bytes: &[u8]) -> Result<Self> {
        let packing = |e: std::io::Error| Trouble::io("packing a function", e);
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file(name, SimpleFileOptions::default().unix_permissions(0o755))
            .map_err(|e| packing(e.into()))?;
        zip.write_all(bytes).map_err(packing)?;
        let zip = zip.finish().map_err(|e| packing(e.into()))?.into_inner();
        Ok(Code { runtime, zip })
    }

    /// As the API takes it.
    pub fn base64(&self) -> String {
        STANDARD.encode(&self.zip)
    }
}
