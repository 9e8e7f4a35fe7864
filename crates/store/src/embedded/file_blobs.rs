//! Blobs as files: written under another name, synced, renamed, and the directory synced; only then
//! is the id known.

use std::{io, sync::Arc};

use async_trait::async_trait;
use bytes::Bytes;
use tokio::task::{JoinError, JoinHandle};

use crate::{
    BlobId, BlobReader, BlobWriter, Blobs, NewBlob, StoreError,
    blobs::Unsettled,
    disk::{Disk, DiskFile},
};

pub(crate) const DIR: &str = "blobs";
/// Apart, so that a start need not look through all blobs to find what was left unfinished.
pub(crate) const UNFINISHED_DIR: &str = "blobs-unfinished";

fn name(id: BlobId) -> String {
    format!("{DIR}/{id}")
}

fn unfinished_name(id: BlobId) -> String {
    format!("{UNFINISHED_DIR}/{id}")
}

/// Where work that waits for the disk is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Run {
    /// On the runtime's threads for blocking work.
    Blocking,
    /// Right here: simulated disks don't wait.
    Inline,
}

impl Run {
    async fn run<T: Send + 'static>(
        self,
        work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        match self {
            Run::Inline => work(),
            Run::Blocking => match tokio::task::spawn_blocking(work).await {
                Ok(result) => result,
                Err(error) => Err(stopped(&error)),
            },
        }
    }
}

/// Blobs in a directory of the store.
pub(crate) struct FileBlobs {
    disk: Arc<dyn Disk>,
    run: Run,
    unsettled: Arc<Unsettled>,
}

impl FileBlobs {
    /// Removes what an earlier life left unfinished. `life` is higher than in every earlier life
    /// that committed anything: an id from a life without a commit is not stored anywhere, and may
    /// be given again.
    pub(crate) fn open(disk: Arc<dyn Disk>, life: u64, run: Run) -> Result<FileBlobs, StoreError> {
        let clean = || -> io::Result<()> {
            for file in disk.list(UNFINISHED_DIR)? {
                disk.remove(&format!("{UNFINISHED_DIR}/{file}"))?;
            }
            Ok(())
        };
        clean().map_err(StoreError::io("clean", UNFINISHED_DIR))?;
        Ok(FileBlobs { disk, run, unsettled: Unsettled::new(life) })
    }
}

#[async_trait]
impl Blobs for FileBlobs {
    async fn create(&self) -> Result<Box<dyn BlobWriter>, StoreError> {
        let blob = self.unsettled.begin();
        let name = unfinished_name(blob.id());
        let disk = self.disk.clone();
        let create = move || {
            let file = disk.create_body(&name).map_err(StoreError::io("create", &name))?;
            Ok(Unfinished { disk, name, file: Some(file), length: 0 })
        };
        let unfinished = self.run.run(create).await?;
        Ok(Box::new(Writer { run: self.run, unfinished: At::Here(unfinished), blob }))
    }

    async fn open(&self, id: BlobId) -> Result<Option<Arc<dyn BlobReader>>, StoreError> {
        let (disk, run) = (self.disk.clone(), self.run);
        let open = move || -> io::Result<Option<Reader>> {
            let Some(file) = disk.open(&name(id))? else { return Ok(None) };
            let length = file.len()?;
            Ok(Some(Reader { id, file, length, run }))
        };
        let reader = run.run(move || open().map_err(StoreError::io("open", &name(id)))).await?;
        Ok(reader.map(|reader| Arc::new(reader) as Arc<dyn BlobReader>))
    }

    async fn delete(&self, ids: &[BlobId]) -> Result<(), StoreError> {
        let (disk, ids) = (self.disk.clone(), ids.to_vec());
        let delete = move || {
            ids.into_iter().try_for_each(|id| {
                disk.remove(&name(id)).map_err(StoreError::io("remove", &name(id)))
            })
        };
        self.run.run(delete).await
    }

    async fn list(&self) -> Result<Vec<BlobId>, StoreError> {
        let disk = self.disk.clone();
        let list = move || disk.list(DIR).map_err(StoreError::io("list", DIR));
        let names = self.run.run(list).await?;
        Ok(names.iter().filter_map(|name| BlobId::parse(name)).collect())
    }

    fn settled_before(&self) -> BlobId {
        self.unsettled.settled_before()
    }
}

/// A file that is removed again unless it is finished.
struct Unfinished {
    disk: Arc<dyn Disk>,
    name: String,
    file: Option<Arc<dyn DiskFile>>,
    length: u64,
}

impl Unfinished {
    fn write(&mut self, part: &[u8]) -> Result<(), StoreError> {
        if let Some(file) = &self.file {
            file.write_at(part, self.length).map_err(StoreError::io("write", &self.name))?;
            self.length += part.len() as u64;
        }
        Ok(())
    }

    fn finish(&mut self, id: BlobId) -> Result<(), StoreError> {
        let Some(file) = &self.file else { return Ok(()) };
        file.sync().map_err(StoreError::io("sync", &self.name))?;
        let renamed = self.disk.rename(&self.name, &name(id));
        renamed.map_err(StoreError::io("rename", &self.name))?;
        self.file = None;
        self.disk.sync_dir(DIR).map_err(StoreError::io("sync", DIR))
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if self.file.take().is_some() {
            // If this fails, the next start removes it.
            let _ = self.disk.remove(&self.name);
        }
    }
}

/// Writes a part while the next one comes.
struct Writer {
    run: Run,
    unfinished: At,
    blob: NewBlob,
}

enum At {
    Here(Unfinished),
    /// A part is being written.
    Away(JoinHandle<Result<Unfinished, StoreError>>),
    /// An earlier write failed, or was cut short.
    Gone,
}

impl Writer {
    /// The file, once what was to be written is written.
    async fn here(&mut self) -> Result<Unfinished, StoreError> {
        match std::mem::replace(&mut self.unfinished, At::Gone) {
            At::Here(unfinished) => Ok(unfinished),
            At::Away(writing) => writing.await.unwrap_or_else(|error| Err(stopped(&error))),
            At::Gone => Err(StoreError::Stopped {
                reason: "an earlier write of this blob failed".to_owned(),
            }),
        }
    }
}

fn stopped(error: &JoinError) -> StoreError {
    StoreError::Stopped { reason: error.to_string() }
}

#[async_trait]
impl BlobWriter for Writer {
    async fn write(&mut self, part: Bytes) -> Result<(), StoreError> {
        let mut unfinished = self.here().await?;
        let write = move || unfinished.write(&part).map(|()| unfinished);
        self.unfinished = match self.run {
            Run::Inline => At::Here(write()?),
            Run::Blocking => At::Away(tokio::task::spawn_blocking(write)),
        };
        Ok(())
    }

    async fn finish(mut self: Box<Self>) -> Result<NewBlob, StoreError> {
        let (id, mut unfinished) = (self.blob.id(), self.here().await?);
        self.run.run(move || unfinished.finish(id)).await?;
        Ok(self.blob)
    }
}

struct Reader {
    id: BlobId,
    file: Arc<dyn DiskFile>,
    length: u64,
    run: Run,
}

#[async_trait]
impl BlobReader for Reader {
    fn len(&self) -> u64 {
        self.length
    }

    async fn read_at(&self, offset: u64, length: usize) -> Result<Bytes, StoreError> {
        let left = self.length.saturating_sub(offset);
        let length = usize::try_from(left).unwrap_or(usize::MAX).min(length);
        let (file, id) = (self.file.clone(), self.id);
        // Made where it will be dropped: the allocator gives back late what another thread has freed,
        // and readers of large objects would pile it up.
        let mut bytes = Vec::with_capacity(length);
        let read = move || {
            if length > 0 {
                let read = file.read_more(&mut bytes, length, offset);
                read.map_err(StoreError::io("read", &name(id)))?;
            }
            Ok(bytes.into())
        };
        self.run.run(read).await
    }
}
