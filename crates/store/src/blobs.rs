//! Bodies too large for values: written and synced first, then referred to by a commit.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::Arc,
};

use async_trait::async_trait;
use bytes::Bytes;
use parking_lot::Mutex;

use crate::StoreError;

/// Names a blob; never given twice. 16 bytes, stored as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BlobId(u128);

impl BlobId {
    /// The `serial`-th of an engine's `life`-th life.
    pub(crate) fn new(life: u64, serial: u64) -> BlobId {
        BlobId(u128::from(life) << 64 | u128::from(serial))
    }

    /// As stored in values and keys.
    pub fn to_bytes(self) -> [u8; 16] {
        self.0.to_be_bytes()
    }

    /// From what `Display` wrote.
    pub(crate) fn parse(text: &str) -> Option<BlobId> {
        u128::from_str_radix(text, 16).ok().map(BlobId).filter(|id| id.to_string() == text)
    }

    /// From what [`to_bytes`](BlobId::to_bytes) gave.
    pub fn from_bytes(bytes: [u8; 16]) -> BlobId {
        BlobId(u128::from_be_bytes(bytes))
    }
}

impl fmt::Display for BlobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

/// Large bodies beside the key space. A body is durable before its id is known; whoever wrote it
/// keeps the [`NewBlob`] until the commit that refers to it has returned, so that [`collect`]
/// leaves it alone until then.
#[async_trait]
pub trait Blobs: Send + Sync + 'static {
    /// Begins a blob; nothing remains of it unless [`BlobWriter::finish`] returns.
    async fn create(&self) -> Result<Box<dyn BlobWriter>, StoreError>;

    /// Stores a body that is at hand as a whole.
    async fn put(&self, body: Bytes) -> Result<NewBlob, StoreError> {
        let mut writer = self.create().await?;
        writer.write(body).await?;
        writer.finish().await
    }

    /// Opens a blob; none if it doesn't exist.
    async fn open(&self, id: BlobId) -> Result<Option<Arc<dyn BlobReader>>, StoreError>;

    /// Removes blobs, for good; those that don't exist are passed over. Readers that are open may
    /// read on. Remove only after the commit that dropped the last reference.
    async fn delete(&self, ids: &[BlobId]) -> Result<(), StoreError>;

    /// All blobs, in order.
    async fn list(&self) -> Result<Vec<BlobId>, StoreError>;

    /// The first id that may still lack its reference: blobs before it are either referred to by
    /// a commit or garbage.
    fn settled_before(&self) -> BlobId;
}

/// Takes a body in parts.
#[async_trait]
pub trait BlobWriter: Send {
    /// Appends. The part may still be on its way to the disk when this returns; the next call tells
    /// what came of it. Parts of whole [pages](crate::Pages) cost least.
    async fn write(&mut self, part: Bytes) -> Result<(), StoreError>;

    /// Makes the blob durable and gives its id.
    async fn finish(self: Box<Self>) -> Result<NewBlob, StoreError>;
}

/// Gives a body in parts.
#[async_trait]
pub trait BlobReader: Send + Sync {
    /// Length of the body in bytes.
    fn len(&self) -> u64;

    /// Whether the body is empty.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The bytes from `offset`, at most `length`, fewer only at the end of the body.
    async fn read_at(&self, offset: u64, length: usize) -> Result<Bytes, StoreError>;
}

/// A durable blob that no commit refers to yet. Keep it until one does.
#[derive(Debug)]
#[must_use = "keep it until the commit that refers to it has returned"]
pub struct NewBlob {
    id: BlobId,
    unsettled: Arc<Unsettled>,
}

impl NewBlob {
    /// The id, to be stored by the commit.
    pub fn id(&self) -> BlobId {
        self.id
    }
}

impl Drop for NewBlob {
    fn drop(&mut self) {
        self.unsettled.ids.lock().open.remove(&self.id);
    }
}

/// Hands out ids, and knows which may still lack their reference.
#[derive(Debug)]
pub(crate) struct Unsettled {
    ids: Mutex<Ids>,
    life: u64,
}

#[derive(Debug, Default)]
struct Ids {
    next: u64,
    open: BTreeSet<BlobId>,
}

impl Unsettled {
    pub(crate) fn new(life: u64) -> Arc<Unsettled> {
        Arc::new(Unsettled { ids: Mutex::default(), life })
    }

    /// A new id; it is settled once the `NewBlob` is dropped.
    pub(crate) fn begin(self: &Arc<Unsettled>) -> NewBlob {
        let mut ids = self.ids.lock();
        let id = BlobId::new(self.life, ids.next);
        ids.next += 1;
        ids.open.insert(id);
        NewBlob { id, unsettled: self.clone() }
    }

    pub(crate) fn settled_before(&self) -> BlobId {
        let ids = self.ids.lock();
        ids.open.first().copied().unwrap_or(BlobId::new(self.life, ids.next))
    }
}

/// Removes the blobs that nothing refers to, and says how many. `settled_before` must be read
/// *before* the references are gathered: whatever was settled then and isn't among `referenced`
/// is garbage.
pub async fn collect(
    blobs: &dyn Blobs,
    settled_before: BlobId,
    referenced: &BTreeSet<BlobId>,
) -> Result<usize, StoreError> {
    let mut garbage = blobs.list().await?;
    garbage.retain(|id| *id < settled_before && !referenced.contains(id));
    blobs.delete(&garbage).await?;
    Ok(garbage.len())
}

/// Blobs in memory.
pub(crate) struct MemoryBlobs {
    bodies: Arc<Mutex<BTreeMap<BlobId, Bytes>>>,
    unsettled: Arc<Unsettled>,
}

impl MemoryBlobs {
    pub(crate) fn new() -> MemoryBlobs {
        MemoryBlobs { bodies: Arc::default(), unsettled: Unsettled::new(0) }
    }
}

#[async_trait]
impl Blobs for MemoryBlobs {
    async fn create(&self) -> Result<Box<dyn BlobWriter>, StoreError> {
        let blob = self.unsettled.begin();
        Ok(Box::new(MemoryWriter { parts: Vec::new(), bodies: self.bodies.clone(), blob }))
    }

    async fn open(&self, id: BlobId) -> Result<Option<Arc<dyn BlobReader>>, StoreError> {
        let body = self.bodies.lock().get(&id).cloned();
        Ok(body.map(|body| Arc::new(MemoryReader(body)) as Arc<dyn BlobReader>))
    }

    async fn delete(&self, ids: &[BlobId]) -> Result<(), StoreError> {
        let mut bodies = self.bodies.lock();
        ids.iter().for_each(|id| drop(bodies.remove(id)));
        Ok(())
    }

    async fn list(&self) -> Result<Vec<BlobId>, StoreError> {
        Ok(self.bodies.lock().keys().copied().collect())
    }

    fn settled_before(&self) -> BlobId {
        self.unsettled.settled_before()
    }
}

struct MemoryWriter {
    parts: Vec<Bytes>,
    bodies: Arc<Mutex<BTreeMap<BlobId, Bytes>>>,
    blob: NewBlob,
}

#[async_trait]
impl BlobWriter for MemoryWriter {
    async fn write(&mut self, part: Bytes) -> Result<(), StoreError> {
        self.parts.push(part);
        Ok(())
    }

    async fn finish(self: Box<Self>) -> Result<NewBlob, StoreError> {
        self.bodies.lock().insert(self.blob.id, self.parts.concat().into());
        Ok(self.blob)
    }
}

struct MemoryReader(Bytes);

#[async_trait]
impl BlobReader for MemoryReader {
    fn len(&self) -> u64 {
        self.0.len() as u64
    }

    async fn read_at(&self, offset: u64, length: usize) -> Result<Bytes, StoreError> {
        let start = usize::try_from(offset).unwrap_or(usize::MAX).min(self.0.len());
        let end = start.saturating_add(length).min(self.0.len());
        Ok(self.0.slice(start..end))
    }
}
