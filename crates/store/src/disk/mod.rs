//! The disk as the embedded engine sees it: everything that it does to files goes through here, so
//! that the simulated disk can take the power away at any point.

mod backend;
mod body;
mod real;
pub(crate) mod sim;

use std::{any::Any, fmt::Debug, io, sync::Arc};

pub(crate) use backend::IndexFile;
pub(crate) use real::RealDisk;

/// A directory. Names are relative to it; a name may have one directory in it (`log/0001`).
pub(crate) trait Disk: Debug + Send + Sync + 'static {
    /// Keeps every other process out until the guard is dropped; [`io::ErrorKind::WouldBlock`] if
    /// another one has it.
    fn lock(&self) -> io::Result<Box<dyn Any + Send + Sync>>;

    /// Opens an existing file; none if there is none.
    fn open(&self, name: &str) -> io::Result<Option<Arc<dyn DiskFile>>>;

    /// Makes an empty file, or empties it if it exists.
    fn create(&self, name: &str) -> io::Result<Arc<dyn DiskFile>>;

    /// As [`Disk::create`], for a file that is written once, from its beginning to its end: whole pages
    /// may pass by the page cache, which costs a copy and is better used for what is read.
    fn create_body(&self, name: &str) -> io::Result<Arc<dyn DiskFile>> {
        self.create(name)
    }

    /// Makes a directory, unless it exists.
    fn create_dir(&self, name: &str) -> io::Result<()>;

    /// Gives a file another name, replacing what had that name. Durable after [`Disk::sync_dir`].
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;

    /// Removes a file, if it exists.
    fn remove(&self, name: &str) -> io::Result<()>;

    /// Names of the files in a directory (`""` for the top), without the directory, sorted.
    fn list(&self, dir: &str) -> io::Result<Vec<String>>;

    /// Makes the names of a directory durable.
    fn sync_dir(&self, dir: &str) -> io::Result<()>;

    /// How errors call a file.
    fn path(&self, name: &str) -> String;
}

/// An open file.
pub(crate) trait DiskFile: Debug + Send + Sync + 'static {
    fn len(&self) -> io::Result<u64>;

    fn set_len(&self, length: u64) -> io::Result<()>;

    /// Fills the buffer, or fails.
    fn read_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<()>;

    /// Appends that many bytes to `out`, whose capacity they fit in, or fails. Real files need not clear
    /// the memory first.
    fn read_more(&self, out: &mut Vec<u8>, length: usize, offset: u64) -> io::Result<()> {
        let before = out.len();
        out.resize(before + length, 0);
        self.read_at(&mut out[before..], offset)
    }

    /// Writes all of it; the file grows as needed.
    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<()>;

    /// Makes contents and length durable.
    fn sync(&self) -> io::Result<()>;
}
