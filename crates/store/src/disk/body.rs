//! Files that are written once, by whole pages around the page cache.

use std::{
    fs::{File, OpenOptions},
    io,
    os::unix::fs::{FileExt, OpenOptionsExt},
    path::Path,
};

use rustix::fs::OFlags;

use super::DiskFile;
use crate::pages::PAGE_BYTES;

/// A file, opened twice: whole pages go straight to the disk (`O_DIRECT`), all else through the cache.
/// No page is written both ways.
#[derive(Debug)]
pub(super) struct BodyFile {
    cached: File,
    /// None where the file system has no such thing.
    direct: Option<File>,
}

impl BodyFile {
    /// Makes an empty file, or empties it if it exists.
    pub(super) fn create(path: &Path) -> io::Result<BodyFile> {
        let mut options = OpenOptions::new();
        let cached = options.read(true).write(true).create(true).truncate(true).open(path)?;
        let flags = OFlags::DIRECT.bits().cast_signed();
        let direct = OpenOptions::new().write(true).custom_flags(flags).open(path).ok();
        Ok(BodyFile { cached, direct })
    }

    fn direct(&self, bytes: &[u8], offset: u64) -> Option<&File> {
        let whole = bytes.len().is_multiple_of(PAGE_BYTES)
            && offset.is_multiple_of(PAGE_BYTES as u64)
            && bytes.as_ptr().addr().is_multiple_of(PAGE_BYTES);
        self.direct.as_ref().filter(|_| whole)
    }
}

impl DiskFile for BodyFile {
    fn len(&self) -> io::Result<u64> {
        DiskFile::len(&self.cached)
    }

    fn set_len(&self, length: u64) -> io::Result<()> {
        DiskFile::set_len(&self.cached, length)
    }

    fn read_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<()> {
        DiskFile::read_at(&self.cached, buffer, offset)
    }

    fn read_more(&self, out: &mut Vec<u8>, length: usize, offset: u64) -> io::Result<()> {
        DiskFile::read_more(&self.cached, out, length, offset)
    }

    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<()> {
        if let Some(direct) = self.direct(bytes, offset) {
            match direct.write_all_at(bytes, offset) {
                // Disks with larger blocks, and file systems that find out late. What was written
                // before is written once more.
                Err(error) if error.kind() == io::ErrorKind::InvalidInput => {}
                result => return result,
            }
        }
        DiskFile::write_at(&self.cached, bytes, offset)
    }

    fn sync(&self) -> io::Result<()> {
        DiskFile::sync(&self.cached)
    }
}
