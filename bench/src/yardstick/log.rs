//! The least that durable can mean: requests appended to one file, many under one `fdatasync`.

use crate::trouble::{Result, Trouble};
use bytes::Bytes;
use std::fs::File;
use std::io::Write;
use std::path::Path;
use tokio::sync::{mpsc, oneshot};

/// How many appends may wait at once: far above the clients of a benchmark.
const WAITING: usize = 4_096;

struct Append {
    body: Bytes,
    durable: oneshot::Sender<()>,
}

/// The log; cheap to clone.
#[derive(Clone)]
pub struct Log {
    appends: mpsc::Sender<Append>,
}

impl Log {
    /// A new log at `path`, and the thread that commits to it.
    pub fn create(path: &Path) -> Result<Self> {
        let file = File::create(path)
            .map_err(|e| Trouble::io(format!("making the log {}", path.display()), e))?;
        let (appends, waiting) = mpsc::channel(WAITING);
        std::thread::Builder::new()
            .name("committer".into())
            .spawn(move || {
                // Whoever waits then sees its append dropped, and the benchmark ends with it.
                if let Err(e) = commit(file, waiting) {
                    eprintln!("bench: the durable yardstick's log: {e}");
                }
            })
            .map_err(|e| Trouble::io("starting the committer", e))?;
        Ok(Log { appends })
    }

    /// Whether `body` is on disk, once it is known.
    pub async fn append(&self, body: Bytes) -> bool {
        let (durable, committed) = oneshot::channel();
        self.appends.send(Append { body, durable }).await.is_ok() && committed.await.is_ok()
    }
}

/// Writes all that waits, syncs once, tells all who waited; again and again.
fn commit(mut file: File, mut waiting: mpsc::Receiver<Append>) -> std::io::Result<()> {
    let mut buffer = Vec::new();
    let mut group = Vec::new();
    while let Some(first) = waiting.blocking_recv() {
        group.push(first);
        while let Ok(next) = waiting.try_recv() {
            group.push(next);
        }
        buffer.clear();
        for append in &group {
            buffer.extend_from_slice(&(append.body.len() as u64).to_le_bytes());
            buffer.extend_from_slice(&append.body);
        }
        file.write_all(&buffer)?;
        file.sync_data()?;
        for append in group.drain(..) {
            // A client that left does not wait.
            let _ = append.durable.send(());
        }
    }
    Ok(())
}
