//! Values that read themselves.

use crate::reader::{DecodeError, Reader};
use crate::schema::{Schema, Shape};
use bytes::Bytes;
use foundation::Timestamp;
use std::collections::BTreeMap;

/// A value of a model's type.
pub trait Decode: Sized {
    /// Reads a value of the type `shape`.
    fn decode(shape: &'static Shape, reader: &mut dyn Reader) -> Result<Self, DecodeError>;
}

/// Which members of a structure have been read; no model has more than 128 in one.
#[derive(Default, Clone, Copy)]
struct Seen(u128);

impl Seen {
    fn mark(&mut self, index: usize) {
        self.0 |= 1 << (index % 128);
    }

    fn has(self, index: usize) -> bool {
        self.0 >> (index % 128) & 1 == 1
    }
}

/// Reads the member of an index, which is of the shape given.
pub type ReadMember<'a> =
    dyn FnMut(usize, &'static Shape, &mut dyn Reader) -> Result<(), DecodeError> + 'a;

/// Reads a structure: `read` is called for each member that is there, with its index, and the
/// required ones that are not are noted in the reader's trail.
pub fn decode_structure_members(
    schema: &'static Schema,
    reader: &mut dyn Reader,
    read: &mut ReadMember<'_>,
) -> Result<(), DecodeError> {
    let mut seen = Seen::default();
    reader.begin_structure(schema)?;
    while let Some(index) = reader.next_member(schema)? {
        let Some(member) = schema.members.get(index) else { continue };
        if reader.is_null()? {
            continue;
        }
        seen.mark(index);
        reader.trail().enter_member(member.name)?;
        read(index, member.shape, reader)?;
        reader.trail().leave();
    }
    for (index, member) in schema.members.iter().enumerate() {
        if member.required && !seen.has(index) {
            reader.trail().miss(member.name);
        }
    }
    Ok(())
}

impl<T: Decode> Decode for Option<T> {
    fn decode(shape: &'static Shape, reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        T::decode(shape, reader).map(Some)
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(shape: &'static Shape, reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        T::decode(shape, reader).map(Box::new)
    }
}

impl Decode for bool {
    fn decode(_: &'static Shape, reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        reader.boolean()
    }
}

impl Decode for i32 {
    fn decode(shape: &'static Shape, reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        i32::try_from(reader.integer(shape)?)
            .map_err(|_| DecodeError::Type { found: "NUMBER_VALUE", wanted: "an Integer" })
    }
}

impl Decode for i64 {
    fn decode(shape: &'static Shape, reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        reader.integer(shape)
    }
}

impl Decode for f32 {
    fn decode(shape: &'static Shape, reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        reader.double(shape).map(|v| v as f32)
    }
}

impl Decode for f64 {
    fn decode(shape: &'static Shape, reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        reader.double(shape)
    }
}

impl Decode for String {
    fn decode(shape: &'static Shape, reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        reader.string(shape)
    }
}

impl Decode for Bytes {
    fn decode(shape: &'static Shape, reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        reader.blob(shape)
    }
}

impl Decode for Timestamp {
    fn decode(shape: &'static Shape, reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        reader.timestamp(shape)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(shape: &'static Shape, reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        // The generator gives every `Vec` a list's shape.
        let Shape::List { element, .. } = shape else { return Ok(Vec::new()) };
        let mut out = Vec::new();
        reader.begin_list(shape)?;
        while reader.next_element(shape)? {
            reader.trail().enter_element(out.len())?;
            out.push(T::decode(element, reader)?);
            reader.trail().leave();
        }
        Ok(out)
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(shape: &'static Shape, reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        // The generator gives every map a map's shape.
        let Shape::Map { value: value_shape, .. } = shape else { return Ok(BTreeMap::new()) };
        let mut out = BTreeMap::new();
        reader.begin_map(shape)?;
        while let Some(key) = reader.next_key(shape)? {
            reader.trail().enter_key(key)?;
            let value = T::decode(value_shape, reader)?;
            if let Some(key) = reader.trail().leave() {
                out.insert(key, value);
            }
        }
        Ok(out)
    }
}
