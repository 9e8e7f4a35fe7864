//! Values that write themselves.

use crate::body::Body;
use crate::event_stream::EventStream;
use crate::schema::{Member, Schema, Shape};
use crate::writer::Writer;
use bytes::Bytes;
use foundation::Timestamp;
use std::collections::BTreeMap;

/// A value of a model's type.
pub trait Encode {
    /// Whether there is anything to write; `None` is absent.
    fn is_present(&self) -> bool {
        true
    }

    /// Writes the value, which is of the type `shape`.
    fn encode(&self, shape: &'static Shape, writer: &mut dyn Writer);
}

/// A generated structure, union or error.
pub trait Structure: std::any::Any + Send + Sync + std::fmt::Debug {
    /// What describes it.
    fn schema(&self) -> &'static Schema;
    /// Writes it, with its beginning and end.
    fn write(&self, writer: &mut dyn Writer);
    /// Takes the stream of events out of an output that has one; it is no part of what is written.
    fn take_events(&mut self) -> Option<EventStream> {
        None
    }
    /// Takes the bytes out of an output whose payload is streamed; they are no part of what is
    /// written.
    fn take_body(&mut self) -> Option<Body> {
        None
    }
}

/// Writes a member, if it is present.
pub fn member<T: Encode>(writer: &mut dyn Writer, member: &'static Member, value: &T) {
    if value.is_present() {
        writer.member(member);
        value.encode(member.shape, writer);
    }
}

impl<T: Encode> Encode for Option<T> {
    fn is_present(&self) -> bool {
        self.is_some()
    }

    fn encode(&self, shape: &'static Shape, writer: &mut dyn Writer) {
        if let Some(value) = self {
            value.encode(shape, writer);
        }
    }
}

impl<T: Encode> Encode for Box<T> {
    fn encode(&self, shape: &'static Shape, writer: &mut dyn Writer) {
        (**self).encode(shape, writer);
    }
}

impl Encode for bool {
    fn encode(&self, _: &'static Shape, writer: &mut dyn Writer) {
        writer.boolean(*self);
    }
}

impl Encode for i32 {
    fn encode(&self, shape: &'static Shape, writer: &mut dyn Writer) {
        writer.integer(shape, i64::from(*self));
    }
}

impl Encode for i64 {
    fn encode(&self, shape: &'static Shape, writer: &mut dyn Writer) {
        writer.integer(shape, *self);
    }
}

impl Encode for f32 {
    fn encode(&self, shape: &'static Shape, writer: &mut dyn Writer) {
        writer.double(shape, f64::from(*self));
    }
}

impl Encode for f64 {
    fn encode(&self, shape: &'static Shape, writer: &mut dyn Writer) {
        writer.double(shape, *self);
    }
}

impl Encode for String {
    fn encode(&self, shape: &'static Shape, writer: &mut dyn Writer) {
        writer.string(shape, self);
    }
}

impl Encode for Bytes {
    fn encode(&self, shape: &'static Shape, writer: &mut dyn Writer) {
        writer.blob(shape, self);
    }
}

impl Encode for Timestamp {
    fn encode(&self, shape: &'static Shape, writer: &mut dyn Writer) {
        writer.timestamp(shape, *self);
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, shape: &'static Shape, writer: &mut dyn Writer) {
        // The generator gives every `Vec` a list's shape.
        let Shape::List { element, .. } = shape else { return };
        writer.begin_list(shape, self.len());
        for (index, value) in self.iter().enumerate() {
            writer.element(index);
            value.encode(element, writer);
        }
        writer.end_list(shape);
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self, shape: &'static Shape, writer: &mut dyn Writer) {
        // The generator gives every map a map's shape.
        let Shape::Map { value: value_shape, .. } = shape else { return };
        writer.begin_map(shape, self.len());
        for (key, value) in self {
            writer.key(key);
            value.encode(value_shape, writer);
        }
        writer.end_map(shape);
    }
}
