//! JSON as awsJson 1.0, 1.1 and rest-json write it (Smithy, «AWS JSON protocols»).

mod failure;
mod reader;
mod scan;
mod writer;

pub use failure::failure;
pub use reader::JsonReader;
pub use writer::JsonWriter;

use aws_api::{Decode, DecodeError, Shape, Structure};

/// The structure as a JSON document.
pub fn to_vec(value: &dyn Structure) -> Vec<u8> {
    let mut writer = JsonWriter::default();
    value.write(&mut writer);
    writer.into_bytes()
}

/// Reads a value of the type `shape` from a whole JSON document.
pub fn from_slice<T: Decode>(shape: &'static Shape, document: &[u8]) -> Result<T, DecodeError> {
    let mut reader = JsonReader::new(document);
    let value = T::decode(shape, &mut reader)?;
    reader.finish()?;
    Ok(value)
}
