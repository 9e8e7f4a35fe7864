//! Records as they lie in the store: CBOR by index, so that members can be added later; the generated
//! types in them by their members' names, so that models can grow.

use aws_api::{Shape, Structure};
use minicbor::{Decode, Encode};
use store::StoreError;

/// What is to be stored.
pub fn encode<T: Encode<()>>(record: &T) -> Vec<u8> {
    // Into a vector, encoding fails for nothing: no record refuses to be encoded.
    minicbor::to_vec(record).unwrap_or_default()
}

/// What was stored: a record of what is called so.
///
/// # Errors
/// The bytes are something else.
pub fn decode<'b, T: Decode<'b, ()>>(what: &'static str, bytes: &'b [u8]) -> Result<T, StoreError> {
    let malformed = |_| StoreError::Malformed { what, reason: "it cannot be decoded" };
    minicbor::decode(bytes).map_err(malformed)
}

/// A generated structure as a part of a record: its JSON.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept<T>(pub T);

impl<C, T: Structure> Encode<C> for Kept<T> {
    fn encode<W: minicbor::encode::Write>(
        &self,
        e: &mut minicbor::Encoder<W>,
        _: &mut C,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        e.bytes(&codec::json::to_vec(&self.0)).map(drop)
    }
}

impl<'b, C, T: aws_api::Decode> Decode<'b, C> for Kept<T> {
    fn decode(d: &mut minicbor::Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
        // The shape of a structure is its type's own; what is handed over here is not looked at.
        let read = codec::json::from_slice::<T>(&Shape::Boolean, d.bytes()?);
        read.map(Kept).map_err(|_| minicbor::decode::Error::message("no JSON of its type"))
    }
}
