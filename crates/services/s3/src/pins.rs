//! Which blobs are being read: they outlive the object that they were of.

use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use store::BlobId;
use tokio::sync::Notify;

/// Counts the readers of each blob. Who reads an object of many blobs pins all of them, looks
/// whether the object is still the same, and only then relies on them: so a blob that became
/// garbage was either pinned before, or is not relied on.
#[derive(Debug, Default)]
pub(crate) struct Pins {
    held: Mutex<HashMap<BlobId, usize>>,
    freed: Notify,
}

/// Holds blobs until it is dropped.
#[derive(Debug)]
pub(crate) struct Pin {
    pins: Arc<Pins>,
    blobs: Vec<BlobId>,
}

impl Pins {
    pub(crate) fn hold(self: &Arc<Pins>, blobs: Vec<BlobId>) -> Pin {
        let mut held = self.held.lock();
        for blob in &blobs {
            *held.entry(*blob).or_default() += 1;
        }
        Pin { pins: self.clone(), blobs }
    }

    pub(crate) fn holds_any(&self, blobs: &[BlobId]) -> bool {
        let held = self.held.lock();
        blobs.iter().any(|blob| held.contains_key(blob))
    }

    /// Ready after a pin was dropped.
    pub(crate) async fn freed(&self) {
        self.freed.notified().await;
    }
}

impl Drop for Pin {
    fn drop(&mut self) {
        let mut held = self.pins.held.lock();
        for blob in &self.blobs {
            if let Some(count) = held.get_mut(blob) {
                *count -= 1;
                if *count == 0 {
                    held.remove(blob);
                }
            }
        }
        drop(held);
        self.pins.freed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blob_is_held_until_its_last_reader_is_gone() {
        let pins = Arc::new(Pins::default());
        let [a, b, c] = [1, 2, 3].map(|n| BlobId::from_bytes([n; 16]));
        let first = pins.hold(vec![a, b]);
        let second = pins.hold(vec![b]);
        assert!(pins.holds_any(&[c, b]) && !pins.holds_any(&[c]));
        drop(first);
        assert!(!pins.holds_any(&[a]) && pins.holds_any(&[b]));
        drop(second);
        assert!(!pins.holds_any(&[a, b]));
        assert!(pins.held.lock().is_empty(), "nothing is left behind");
    }
}
