//! Files written row by row, in whichever format.

use crate::column::{self, Column};
#[cfg(feature = "orc")]
use crate::orc;
#[cfg(feature = "parquet")]
use crate::parquet;
use crate::schema::Schema;
use crate::value::Row;
use std::io::{self, Write};
use std::sync::Arc;

/// A row group or stripe is written when its rows take so much memory, whatever larger size is asked
/// for: what a file costs is bounded by this and by the longest row.
const MEMORY_MAX: u64 = 64 * 1024 * 1024;

/// Into what rows are made.
#[derive(Clone, Debug, PartialEq)]
pub enum Format {
    /// Apache Parquet.
    Parquet(Parquet),
    /// Apache ORC.
    Orc(Orc),
}

/// A format that this build leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "This build of Millstream cannot write {0}: it was built without the feature of that name."
)]
pub struct Unavailable(pub &'static str);

/// How Parquet files are written; the sizes are in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parquet {
    /// Of the pages.
    pub compression: ParquetCompression,
    /// A row group is not much larger, before compression.
    pub block_bytes: u64,
    /// A page is not much larger, before compression.
    pub page_bytes: u64,
    /// Whether values that come again are written once.
    pub dictionary: bool,
    /// A row group begins at a multiple of `block_bytes` where that takes no more zeros than these.
    pub max_padding_bytes: u64,
    /// Which of the formats of pages.
    pub version: ParquetVersion,
}

/// `ParquetSerDe.Compression`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParquetCompression {
    /// None.
    Uncompressed,
    /// Snappy.
    Snappy,
    /// Gzip.
    Gzip,
}

/// `ParquetSerDe.WriterVersion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParquetVersion {
    /// Data pages of the first format.
    V1,
    /// Data pages of the second: levels stand uncompressed before the values.
    V2,
}

impl Default for Parquet {
    fn default() -> Parquet {
        Parquet {
            compression: ParquetCompression::Snappy,
            block_bytes: 256 * 1024 * 1024,
            page_bytes: 1024 * 1024,
            dictionary: false,
            max_padding_bytes: 0,
            version: ParquetVersion::V1,
        }
    }
}

/// How ORC files are written; the sizes are in bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Orc {
    /// Of the streams.
    pub compression: OrcCompression,
    /// A stripe is not much larger, before compression.
    pub stripe_bytes: u64,
    /// The blocks of the file system that the file is made for.
    pub block_bytes: u64,
    /// Rows between two entries of the indexes.
    pub row_index_stride: usize,
    /// The columns that have Bloom filters.
    pub bloom_columns: Vec<String>,
    /// How often a Bloom filter may say yes for nothing.
    pub bloom_false_positives: f64,
    /// Strings are written as a dictionary where those that differ are at most this part of all.
    pub dictionary_key_threshold: f64,
    /// Which of the formats of numbers.
    pub version: OrcVersion,
    /// Whether stripes are moved behind the end of a block where little of it is left.
    pub padding: bool,
    /// How little: a part of `stripe_bytes`.
    pub padding_tolerance: f64,
}

/// `OrcSerDe.Compression`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrcCompression {
    /// None.
    None,
    /// Deflate.
    Zlib,
    /// Snappy.
    Snappy,
}

/// `OrcSerDe.FormatVersion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrcVersion {
    /// Hive 0.11: run lengths of the first format.
    V0_11,
    /// Hive 0.12: run lengths of the second.
    V0_12,
}

impl Default for Orc {
    fn default() -> Orc {
        Orc {
            compression: OrcCompression::Snappy,
            stripe_bytes: 64 * 1024 * 1024,
            block_bytes: 256 * 1024 * 1024,
            row_index_stride: 10_000,
            bloom_columns: Vec::new(),
            bloom_false_positives: 0.05,
            dictionary_key_threshold: 0.0,
            version: OrcVersion::V0_12,
            padding: false,
            padding_tolerance: 0.05,
        }
    }
}

impl Format {
    /// Whether this build can write it.
    ///
    /// # Errors
    /// Without the feature of that name.
    pub fn available(&self) -> Result<(), Unavailable> {
        match self {
            Format::Parquet(_) if cfg!(feature = "parquet") => Ok(()),
            Format::Parquet(_) => Err(Unavailable("Parquet")),
            Format::Orc(_) if cfg!(feature = "orc") => Ok(()),
            Format::Orc(_) => Err(Unavailable("ORC")),
        }
    }

    fn group_bytes(&self) -> u64 {
        let asked = match self {
            Format::Parquet(parquet) => parquet.block_bytes,
            Format::Orc(orc) => orc.stripe_bytes,
        };
        asked.min(MEMORY_MAX)
    }
}

/// Why a file cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The format is left out.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
    /// A row is not of the schema.
    #[error("a row is not of the schema that is written")]
    OtherSchema,
    /// The bytes could not be written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// A file under work. After an error it is of no use any more.
pub struct Writer<W> {
    out: W,
    file: Box<dyn File>,
    columns: Vec<Column>,
    schema: Arc<Schema>,
    rows: usize,
    bytes: u64,
    group_bytes: u64,
}

/// A format's way to write a file.
pub(crate) trait File: Send {
    /// What stands before everything.
    fn begin(&mut self, out: &mut dyn Write) -> io::Result<()>;

    /// A row group or stripe.
    fn group(&mut self, columns: &[Column], rows: usize, out: &mut dyn Write) -> io::Result<()>;

    /// What stands behind everything.
    fn end(&mut self, out: &mut dyn Write) -> io::Result<()>;
}

#[cfg_attr(
    not(any(feature = "orc", feature = "parquet")),
    expect(unused_variables, reason = "there is nothing to write it in")
)]
fn file(schema: &Schema, format: &Format) -> Result<Box<dyn File>, Unavailable> {
    format.available()?;
    match format {
        #[cfg(feature = "parquet")]
        Format::Parquet(options) => Ok(Box::new(parquet::File::new(schema, options))),
        #[cfg(not(feature = "parquet"))]
        Format::Parquet(_) => Err(Unavailable("Parquet")),
        #[cfg(feature = "orc")]
        Format::Orc(options) => Ok(Box::new(orc::File::new(schema, options))),
        #[cfg(not(feature = "orc"))]
        Format::Orc(_) => Err(Unavailable("ORC")),
    }
}

impl<W: Write> Writer<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// Where the format is left out, and what `out` answers.
    pub fn new(out: W, schema: Arc<Schema>, format: &Format) -> Result<Writer<W>, WriteError> {
        let file = file(&schema, format)?;
        let columns = Column::of_fields(schema.columns());
        let group_bytes = format.group_bytes();
        let mut writer = Writer { out, file, columns, schema, rows: 0, bytes: 0, group_bytes };
        writer.file.begin(&mut writer.out)?;
        Ok(writer)
    }

    /// Adds a row.
    ///
    /// # Errors
    /// A row that is not of the schema, and what `out` answers.
    pub fn write(&mut self, row: &Row) -> Result<(), WriteError> {
        if row.0.len() != self.columns.len() {
            return Err(WriteError::OtherSchema);
        }
        let added = column::push_all(&mut self.columns, &row.0);
        let added = added.map_err(|_| WriteError::OtherSchema)?;
        self.bytes += u64::try_from(added).unwrap_or(u64::MAX);
        self.rows += 1;
        if self.bytes >= self.group_bytes {
            self.flush()?;
        }
        Ok(())
    }

    /// Writes what is left, and the file's end.
    ///
    /// # Errors
    /// What `out` answers.
    pub fn finish(mut self) -> Result<W, WriteError> {
        self.flush()?;
        self.file.end(&mut self.out)?;
        Ok(self.out)
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.rows == 0 {
            return Ok(());
        }
        let columns =
            std::mem::replace(&mut self.columns, Column::of_fields(self.schema.columns()));
        let rows = std::mem::take(&mut self.rows);
        self.bytes = 0;
        self.file.group(&columns, rows, &mut self.out)
    }
}
