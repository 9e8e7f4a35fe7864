//! Opening a store: layout, index, log, in that order.

use std::{any::Any, io, sync::Arc};

use parking_lot::RwLock;

use super::{
    Options, Reads,
    commit::{Applier, Committer, Shared},
    file_blobs::{self, FileBlobs, Run},
    generation::Generation,
    index::Index,
    layout,
    log::{self, Log, Recovered},
    rewrite::{self, Rewriting},
    view::View,
};
use crate::{StoreError, Version, disk::Disk};

/// The parts of a store that is open.
pub(crate) struct Opened {
    pub(crate) reads: Reads,
    pub(crate) committer: Committer,
    pub(crate) applier: Applier,
    pub(crate) lock: Box<dyn Any + Send + Sync>,
}

/// Opens what is on the disk, or makes a new store there.
pub(crate) fn open(disk: Arc<dyn Disk>, options: Options, run: Run) -> Result<Opened, StoreError> {
    let lock = disk.lock().map_err(|error| match error.kind() {
        io::ErrorKind::WouldBlock => StoreError::InUse { dir: disk.path("") },
        _ => StoreError::io("lock", "the data directory")(error),
    })?;
    let exists = layout::exists(&*disk)?;
    for dir in [log::DIR, file_blobs::DIR, file_blobs::UNFINISHED_DIR] {
        disk.create_dir(dir).map_err(StoreError::io("make", dir))?;
    }
    if !exists {
        // Makes the directories durable too.
        layout::write(&*disk)?;
    }
    rewrite::clean(&*disk)?;
    let (index, progress) = match Index::open(&*disk, options.cache_bytes)? {
        Some(opened) => opened,
        None => {
            Index::create(&*disk)?;
            Index::open(&*disk, options.cache_bytes)?.ok_or(StoreError::Malformed {
                what: "index",
                reason: "it was just made and is not there",
            })?
        }
    };
    // A process that was killed may have left the index's new name (`rewrite`) in the page cache alone.
    disk.sync_dir("").map_err(StoreError::io("sync", "the data directory"))?;
    let Recovered { log, records } =
        Log::recover(disk.clone(), options.segment_bytes, progress.applied, progress.epoch)?;

    let mut generation = Generation::default();
    let mut last = progress.applied;
    let mut bytes = 0;
    for (sequence, record) in records {
        record.writes.iter().for_each(|write| generation.apply(write, Version(sequence)));
        bytes += record.encoded.len();
        last = sequence;
    }
    let view = View {
        active: Arc::new(RwLock::new(Arc::new(generation))),
        frozen: None,
        index: Arc::new(index.snapshot()?),
    };
    // The segment that the first commit of this life begins will have this epoch.
    let blobs = FileBlobs::open(disk.clone(), log.epoch() + 1, run)?;
    let shared = Arc::new(Shared::new(view, progress.applied));
    let committer = Committer::new(shared.clone(), log, options, last, bytes);
    let rewriting = Rewriting::new(disk, &options, progress);
    let applier = Applier { shared: shared.clone(), index, rewriting };
    Ok(Opened { reads: Reads { shared, blobs: Arc::new(blobs) }, committer, applier, lock })
}
