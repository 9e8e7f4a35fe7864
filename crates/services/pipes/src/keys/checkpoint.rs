//! Where a pipe stands in a shard: `pc | pipe's id | shard`, as `pollers` lays it out.

use pollers::{Checkpoints, NoNotes};
use store::keys::Kind;

const KIND: Kind = Kind::new(*b"pc");

/// Those of a pipe.
pub(crate) fn of(pipe: &str) -> Checkpoints<'_, NoNotes> {
    Checkpoints::new(KIND, pipe)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;
    use aws_api::seams::Position;
    use pollers::Checkpoint;

    #[test]
    fn a_checkpoint_reads_back_and_tells_where_to_go_on() {
        // What there is in stores: from a time, up to the record 9, and done with.
        let stored = [0x83, 0x82, 2, 0x81, 5, 0x83, 0x61, b'9', 0x80, 0, 0xf5];
        let read = Checkpoint::<NoNotes>::decode(&stored).unwrap();
        let after = Position::After("9".into());
        assert_eq!((read.position(), read.encode()), (after, stored.to_vec()));
    }
}
