//! Lanes: what is delivered apart, each in its own order.

use crate::delivery::ErrorOutput;
use crate::record::PartitionKeys;
use std::sync::Arc;
use store::StoreError;

/// A buffer of a stream.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Lane {
    /// What came in, where nothing is done to it on its way to the destination.
    Intake,
    /// What was processed: a partition's.
    Data(Arc<PartitionKeys>),
    /// Records that failed, as lines of JSON, on their way to S3.
    Failed(ErrorOutput),
    /// What came in, on its way to the backup in S3.
    Backup,
}

impl Lane {
    pub(crate) fn encode(&self) -> Vec<u8> {
        match self {
            Lane::Intake => vec![0],
            Lane::Backup => vec![1],
            Lane::Failed(output) => vec![2, *output as u8],
            Lane::Data(keys) => {
                let mut bytes = vec![3];
                // Writing to memory does not fail.
                let _ = minicbor::encode(&**keys, &mut bytes);
                bytes
            }
        }
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Lane, StoreError> {
        let malformed = StoreError::Malformed { what: "Firehose key", reason: "unknown lane" };
        match bytes {
            [0] => Ok(Lane::Intake),
            [1] => Ok(Lane::Backup),
            [2, code] => {
                let found = ErrorOutput::ALL.into_iter().find(|output| *output as u8 == *code);
                found.map(Lane::Failed).ok_or(malformed)
            }
            [3, keys @ ..] => {
                let keys = minicbor::decode(keys).map_err(|_| malformed)?;
                Ok(Lane::Data(Arc::new(keys)))
            }
            _ => Err(malformed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_lane_reads_back(
            query: std::collections::BTreeMap<String, String>,
            lambda: std::collections::BTreeMap<String, String>,
        ) {
            let keys = Lane::Data(Arc::new(PartitionKeys { query, lambda }));
            prop_assert_eq!(Lane::decode(&keys.encode()).unwrap(), keys);
        }
    }

    #[test]
    fn so_do_those_without_keys_and_nothing_else_is_a_lane() {
        let failed = ErrorOutput::ALL.into_iter().map(Lane::Failed);
        for lane in [Lane::Intake, Lane::Backup].into_iter().chain(failed) {
            assert_eq!(Lane::decode(&lane.encode()).unwrap(), lane);
        }
        for wrong in [&[][..], &[2], &[2, 9], &[3], &[3, 0xff], &[4]] {
            assert!(Lane::decode(wrong).is_err());
        }
    }
}
