//! Records in the store: CBOR by index, so that members can be added later; the generated types in
//! them by their members' names, so that models can grow.

use aws_api::{Decode as Read, Shape, Structure};
use bytes::Bytes;
use minicbor::decode::Error as DecodeError;
use minicbor::encode::{Error as EncodeError, Write};
use minicbor::{Decode, Decoder, Encode, Encoder};
use store::StoreError;

/// A generated structure as a part of a record.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Kept<T>(pub(crate) T);

impl<C, T: Structure> Encode<C> for Kept<T> {
    fn encode<W: Write>(
        &self,
        encoder: &mut Encoder<W>,
        _: &mut C,
    ) -> Result<(), EncodeError<W::Error>> {
        encoder.bytes(&codec::cbor::to_vec(&self.0))?.ok()
    }
}

impl<'b, C, T: Structure + Read> Decode<'b, C> for Kept<T> {
    fn decode(decoder: &mut Decoder<'b>, _: &mut C) -> Result<Self, DecodeError> {
        // A structure knows its own schema: the shape is for what has none.
        let read = codec::cbor::from_slice(&Shape::Boolean, decoder.bytes()?);
        read.map(Kept).map_err(DecodeError::message)
    }
}

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
