//! Where a mapping stands in a shard: `ec | mapping | shard`, as `pollers` lays it out.

use minicbor::{Decode, Encode};
use pollers::Checkpoints;
use std::collections::BTreeMap;
use store::keys::Kind;

const KIND: Kind = Kind::new(*b"ec");

/// By lane: the last invocation with the batch that failed, for the record of its failure.
pub(super) type FailedCalls = BTreeMap<u8, FailedCall>;

/// An invocation that failed.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(super) struct FailedCall {
    #[n(0)]
    pub(super) request_id: String,
    /// `X-Amz-Function-Error`; nothing where the function answered that records failed.
    #[n(1)]
    pub(super) error: Option<String>,
    /// The version that ran; `$LATEST` where it is not said.
    #[n(2)]
    pub(super) version: Option<String>,
}

/// Those of a mapping.
pub(super) fn of(mapping: &str) -> Checkpoints<'_, FailedCalls> {
    Checkpoints::new(KIND, mapping)
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_api::seams::Position;
    use pollers::Checkpoint;

    #[test]
    fn a_checkpoint_reads_back_and_tells_where_to_go_on() {
        let call = [&[1, 0x82, 0x61, b'r', 0x69][..], b"Unhandled"].concat();
        let after = Position::After("9".into());
        for (failed, finished) in [(vec![0xa0], 0xf4), ([vec![0xa1], call].concat(), 0xf5)] {
            // What there is in stores: from a time, up to the record 9, and what failed.
            let known = [0x84, 0x82, 2, 0x81, 5, 0x83, 0x61, b'9', 0x80, 0, finished];
            let stored = [&known[..], &failed].concat();
            let read = Checkpoint::<FailedCalls>::decode(&stored).unwrap();
            assert_eq!((read.position(), read.encode()), (after.clone(), stored));
        }
        // Before failures were noted there were three fields.
        let stored = [0x83, 0x82, 2, 0x81, 5, 0x83, 0x61, b'9', 0x80, 0, 0xf5];
        let read = Checkpoint::<FailedCalls>::decode(&stored).unwrap();
        assert_eq!(read.position(), after);
    }
}
