//! What the list of metrics says of one.

use minicbor::{Decode, Encode};
use store::StoreError;

/// A metric's entry. New fields get new indices and are optional.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Known {
    /// Names and values, by name.
    #[n(0)]
    pub(crate) dimensions: Vec<(String, String)>,
    /// When data last came, in seconds since the epoch; up to ten minutes more may have passed.
    #[n(1)]
    pub(crate) last_s: i64,
}

impl Known {
    pub(crate) fn encode(&self) -> Result<Vec<u8>, StoreError> {
        let wrong = |_| StoreError::Malformed { what: "metric", reason: "it cannot be encoded" };
        minicbor::to_vec(self).map_err(wrong)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Known, StoreError> {
        let wrong = |_| StoreError::Malformed { what: "metric", reason: "it cannot be decoded" };
        minicbor::decode(bytes).map_err(wrong)
    }
}
