//! Bytes gathered where a disk can take them from memory as they are.

use bytes::Bytes;

/// What memory and disks are divided into, in bytes.
pub const PAGE_BYTES: usize = 4096;

/// Gathers bytes that come in small pieces to large ones that begin on a page of memory: a blob that
/// is written by such pieces, each of whole pages but the last, goes to the disk uncopied.
#[derive(Debug)]
pub struct Pages {
    /// What lies before a page begins, then what was gathered; never grown beyond what it was made for.
    bytes: Vec<u8>,
    skip: usize,
    piece: usize,
}

impl Pages {
    /// Gathers pieces of `piece` bytes.
    pub fn new(piece: usize) -> Pages {
        Pages { bytes: Vec::new(), skip: 0, piece }
    }

    /// How many bytes wait.
    pub fn len(&self) -> usize {
        self.bytes.len() - self.skip
    }

    /// Whether none waits.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Takes bytes from the front of `more` until a piece is full, and gives it then.
    pub fn fill(&mut self, more: &mut Bytes) -> Option<Bytes> {
        if self.bytes.capacity() == 0 {
            self.bytes.reserve_exact(self.piece + PAGE_BYTES);
            // Where nobody can tell it is no matter where the piece begins.
            self.skip = self.bytes.as_ptr().align_offset(PAGE_BYTES).min(PAGE_BYTES);
            self.bytes.resize(self.skip, 0);
        }
        let count = more.len().min(self.piece.saturating_sub(self.len()));
        self.bytes.extend_from_slice(&more.split_to(count));
        (self.len() >= self.piece).then(|| self.take())
    }

    /// All that waits.
    pub fn take(&mut self) -> Bytes {
        let skip = std::mem::take(&mut self.skip);
        Bytes::from(std::mem::take(&mut self.bytes)).slice(skip..)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn pieces_are_whole_in_order_and_begin_on_pages(
            parts in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..9_000), 0..20),
            pages in 1..4_usize,
        ) {
            let piece = pages * PAGE_BYTES;
            let (mut gathering, mut given) = (Pages::new(piece), Vec::new());
            for part in &parts {
                let mut part = Bytes::from(part.clone());
                while let Some(full) = gathering.fill(&mut part) {
                    prop_assert_eq!(full.len(), piece);
                    prop_assert_eq!(full.as_ptr().addr() % PAGE_BYTES, 0);
                    given.extend_from_slice(&full);
                }
                prop_assert!(part.is_empty());
                prop_assert!(gathering.len() < piece);
            }
            given.extend_from_slice(&gathering.take());
            prop_assert!(gathering.is_empty());
            prop_assert_eq!(given, parts.concat());
        }
    }
}
