//! A zip file, at hand or among the blobs, as what unpacks it reads it.

use bytes::Bytes;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::sync::Arc;
use store::BlobReader;
use tokio::runtime::Handle;

/// How much of a blob is read at once.
const READ_BYTES: usize = 256 * 1024;

/// A zip file.
pub(crate) enum Archive {
    /// As it came with a request.
    Whole(Bytes),
    /// As it is kept: read where it lies, a piece at a time.
    Kept(Arc<dyn BlobReader>),
}

/// What a zip file is read through.
pub(super) trait ReadSeek: Read + Seek + Send {}

impl<T: Read + Seek + Send> ReadSeek for T {}

impl Archive {
    /// Opens it for a thread that may block; `handle` is of the runtime that the store works on.
    pub(super) fn open(self, handle: Handle) -> Box<dyn ReadSeek> {
        match self {
            Archive::Whole(bytes) => Box::new(Cursor::new(bytes)),
            Archive::Kept(reader) => {
                Box::new(Kept { reader, handle, at: 0, piece: Bytes::new(), begin: 0 })
            }
        }
    }
}

struct Kept {
    reader: Arc<dyn BlobReader>,
    handle: Handle,
    at: u64,
    /// What was read last, and where it begins.
    piece: Bytes,
    begin: u64,
}

impl Read for Kept {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let within = |kept: &Kept| {
            let offset = usize::try_from(kept.at.checked_sub(kept.begin)?).ok()?;
            kept.piece.get(offset..).filter(|rest| !rest.is_empty()).map(|_| offset)
        };
        let offset = match within(self) {
            Some(offset) => offset,
            None => {
                let read = self.handle.block_on(self.reader.read_at(self.at, READ_BYTES));
                self.piece = read.map_err(io::Error::other)?;
                self.begin = self.at;
                0
            }
        };
        let rest = self.piece.get(offset..).unwrap_or_default();
        let count = rest.len().min(into.len());
        into[..count].copy_from_slice(&rest[..count]);
        self.at += count as u64;
        Ok(count)
    }
}

impl Seek for Kept {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = match to {
            SeekFrom::Start(place) => Some(place),
            SeekFrom::End(offset) => self.reader.len().checked_add_signed(offset),
            SeekFrom::Current(offset) => self.at.checked_add_signed(offset),
        };
        self.at = place.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;
    use store::{Memory, Store};

    #[tokio::test]
    #[allow(clippy::unwrap_used, reason = "tests fail by panic")]
    async fn a_kept_file_reads_as_its_bytes_from_anywhere() {
        let bytes: Vec<u8> = (0..READ_BYTES * 2 + 77).map(|n| (n % 251) as u8).collect();
        let blobs = Memory::new().blobs();
        let new = blobs.put(bytes.clone().into()).await.unwrap();
        let reader = blobs.open(new.id()).await.unwrap().unwrap();
        let file = Mutex::new(Archive::Kept(reader).open(Handle::current()));
        let read = move || {
            let mut file = file.lock().unwrap();
            for (to, expected) in [
                (SeekFrom::Start(0), &bytes[..]),
                (SeekFrom::End(-5), &bytes[bytes.len() - 5..]),
                (SeekFrom::Start(READ_BYTES as u64 - 3), &bytes[READ_BYTES - 3..]),
                (SeekFrom::Current(9), &[]),
            ] {
                file.seek(to).unwrap();
                let mut out = Vec::new();
                file.read_to_end(&mut out).unwrap();
                assert!(out == expected, "{to:?}");
            }
            assert!(file.seek(SeekFrom::End(i64::MIN)).is_err());
        };
        tokio::task::spawn_blocking(read).await.unwrap();
    }
}
