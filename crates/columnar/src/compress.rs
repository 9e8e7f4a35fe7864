//! The compressions that the formats know.

use flate2::Compression;
use flate2::write::{DeflateEncoder, GzEncoder};
use std::io::{self, Write};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Codec {
    None,
    /// Snappy's blocks, without a frame.
    Snappy,
    /// Deflate in a gzip file, as Parquet has it.
    Gzip,
    /// Deflate alone, as ORC has it.
    Deflate,
}

impl Codec {
    /// `bytes` compressed, or themselves.
    pub(crate) fn compress(self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        match self {
            Codec::None => Ok(bytes.to_vec()),
            Codec::Snappy => {
                snap::raw::Encoder::new().compress_vec(bytes).map_err(io::Error::other)
            }
            Codec::Gzip => {
                let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
                encoder.write_all(bytes)?;
                encoder.finish()
            }
            Codec::Deflate => {
                let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
                encoder.write_all(bytes)?;
                encoder.finish()
            }
        }
    }
}
