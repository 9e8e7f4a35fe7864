//! The index's file, as redb wants it.

use std::{io, sync::Arc};

use redb::StorageBackend;

use super::DiskFile;

/// redb's storage on one of our files.
#[derive(Debug)]
pub(crate) struct IndexFile {
    pub(crate) file: Arc<dyn DiskFile>,
    /// False while the file is a draft, which is synced as a whole in the end.
    pub(crate) durable: bool,
}

impl StorageBackend for IndexFile {
    fn len(&self) -> io::Result<u64> {
        self.file.len()
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.file.read_at(out, offset)
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.file.set_len(len)
    }

    fn sync_data(&self) -> io::Result<()> {
        if self.durable { self.file.sync() } else { Ok(()) }
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.file.write_at(data, offset)
    }
}
