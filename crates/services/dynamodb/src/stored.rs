//! Records in the store: CBOR by index, so that members can be added later.

use bytes::Bytes;
use minicbor::{Decode, Encode};
use store::StoreError;

/// The record as a value.
#[allow(
    clippy::expect_used,
    reason = "memory takes whatever is written, and no record fails of itself"
)]
pub(crate) fn encode<T: Encode<()>>(record: &T) -> Bytes {
    minicbor::to_vec(record).expect("a vector takes every byte").into()
}

/// The record in a value.
pub(crate) fn decode<'b, T: Decode<'b, ()>>(
    what: &'static str,
    value: &'b [u8],
) -> Result<T, StoreError> {
    minicbor::decode(value)
        .map_err(|_| StoreError::Malformed { what, reason: "not the record that belongs there" })
}
