//! The disk that is one.

use std::{
    any::Any,
    fs::{self, File, OpenOptions, TryLockError},
    io,
    os::unix::fs::FileExt,
    path::PathBuf,
    sync::Arc,
};

use rustix::{buffer::spare_capacity, io::Errno};

use super::{Disk, DiskFile, body::BodyFile};

const LOCK_FILE: &str = "lock";

/// A directory of the file system.
#[derive(Debug)]
pub(crate) struct RealDisk {
    root: PathBuf,
}

impl RealDisk {
    /// Makes the directory if need be.
    pub(crate) fn new(root: PathBuf) -> io::Result<RealDisk> {
        fs::create_dir_all(&root)?;
        Ok(RealDisk { root })
    }
}

/// «Not found» as none.
fn found<T>(result: io::Result<T>) -> io::Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

impl Disk for RealDisk {
    fn lock(&self) -> io::Result<Box<dyn Any + Send + Sync>> {
        let path = self.root.join(LOCK_FILE);
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Box::new(file)),
            Err(TryLockError::WouldBlock) => Err(io::ErrorKind::WouldBlock.into()),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    fn open(&self, name: &str) -> io::Result<Option<Arc<dyn DiskFile>>> {
        let file = found(OpenOptions::new().read(true).write(true).open(self.root.join(name)))?;
        Ok(file.map(|file| Arc::new(file) as Arc<dyn DiskFile>))
    }

    fn create(&self, name: &str) -> io::Result<Arc<dyn DiskFile>> {
        let path = self.root.join(name);
        let mut options = OpenOptions::new();
        let file = options.read(true).write(true).create(true).truncate(true).open(path)?;
        Ok(Arc::new(file))
    }

    fn create_body(&self, name: &str) -> io::Result<Arc<dyn DiskFile>> {
        Ok(Arc::new(BodyFile::create(&self.root.join(name))?))
    }

    fn create_dir(&self, name: &str) -> io::Result<()> {
        fs::create_dir_all(self.root.join(name))
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        fs::rename(self.root.join(from), self.root.join(to))
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        found(fs::remove_file(self.root.join(name))).map(|_| ())
    }

    fn list(&self, dir: &str) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(self.root.join(dir))? {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                names.extend(entry.file_name().into_string());
            }
        }
        names.sort();
        Ok(names)
    }

    fn sync_dir(&self, dir: &str) -> io::Result<()> {
        File::open(self.root.join(dir))?.sync_all()
    }

    fn path(&self, name: &str) -> String {
        self.root.join(name).display().to_string()
    }
}

impl DiskFile for File {
    fn len(&self) -> io::Result<u64> {
        Ok(self.metadata()?.len())
    }

    fn set_len(&self, length: u64) -> io::Result<()> {
        File::set_len(self, length)
    }

    fn read_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<()> {
        self.read_exact_at(buffer, offset)
    }

    fn read_more(&self, out: &mut Vec<u8>, length: usize, offset: u64) -> io::Result<()> {
        let before = out.len();
        out.reserve_exact(length);
        while out.len() < before + length {
            let at = offset + (out.len() - before) as u64;
            match rustix::io::pread(self, spare_capacity(out), at) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(_) | Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
        out.truncate(before + length);
        Ok(())
    }

    fn write_at(&self, bytes: &[u8], offset: u64) -> io::Result<()> {
        self.write_all_at(bytes, offset)
    }

    fn sync(&self) -> io::Result<()> {
        self.sync_data()
    }
}
