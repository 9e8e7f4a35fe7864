//! Which blobs are on their way from an older version's manifest back to the latest's.
//!
//! Who gathers all blobs that are referred to reads manifests page by page, those of latest versions
//! before the others: a blob that goes that way is met. What goes the other way would not be, so it
//! is noted here, from before its commit until after.

use parking_lot::Mutex;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use store::BlobId;

/// Knows what is on its way.
#[derive(Debug, Default)]
pub(crate) struct Moves(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    next: u64,
    under_way: BTreeMap<u64, Vec<BlobId>>,
    /// Of each that gathers: what was on its way since it began.
    gathering: BTreeMap<u64, BTreeSet<BlobId>>,
}

/// Blobs that are on their way until it is dropped.
#[derive(Debug)]
pub(crate) struct Move {
    moves: Arc<Moves>,
    number: u64,
}

/// Somebody gathers until it is dropped.
#[derive(Debug)]
pub(crate) struct Gathering {
    moves: Arc<Moves>,
    number: u64,
}

impl State {
    fn number(&mut self) -> u64 {
        self.next += 1;
        self.next
    }
}

impl Moves {
    /// To be called before the commit.
    pub(crate) fn begin(self: &Arc<Moves>, blobs: Vec<BlobId>) -> Move {
        let mut state = self.0.lock();
        let number = state.number();
        for noted in state.gathering.values_mut() {
            noted.extend(&blobs);
        }
        state.under_way.insert(number, blobs);
        Move { moves: self.clone(), number }
    }

    /// To be called before the first read.
    pub(crate) fn gather(self: &Arc<Moves>) -> Gathering {
        let mut state = self.0.lock();
        let number = state.number();
        let noted = state.under_way.values().flatten().copied().collect();
        state.gathering.insert(number, noted);
        Gathering { moves: self.clone(), number }
    }
}

impl Gathering {
    /// What was on its way at any moment since this began.
    pub(crate) fn noted(&self) -> BTreeSet<BlobId> {
        self.moves.0.lock().gathering.get(&self.number).cloned().unwrap_or_default()
    }
}

impl Drop for Move {
    fn drop(&mut self) {
        self.moves.0.lock().under_way.remove(&self.number);
    }
}

impl Drop for Gathering {
    fn drop(&mut self) {
        self.moves.0.lock().gathering.remove(&self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_moves_while_somebody_gathers_is_noted() {
        let moves = Arc::new(Moves::default());
        let [over, before, during, after] = [1, 2, 3, 4].map(|n| BlobId::from_bytes([n; 16]));
        drop(moves.begin(vec![over]));
        let first = moves.begin(vec![before]);
        let gathering = moves.gather();
        drop(first);
        drop(moves.begin(vec![during]));
        assert_eq!(gathering.noted(), BTreeSet::from([before, during]));
        drop(gathering);
        drop(moves.begin(vec![after]));
        assert!(moves.gather().noted().is_empty());
    }
}
