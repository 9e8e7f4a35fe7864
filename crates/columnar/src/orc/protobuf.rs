//! Protocol buffers, as far as ORC's metadata is written in them.

use crate::varint::{put, zigzag};

/// A message under work.
#[derive(Clone, Debug, Default)]
pub(super) struct Message(Vec<u8>);

const VARINT: u64 = 0;
const FIXED_64: u64 = 1;
const BYTES: u64 = 2;

impl Message {
    fn tag(&mut self, field: u64, kind: u64) {
        put(&mut self.0, field << 3 | kind);
    }

    pub(super) fn number(mut self, field: u64, value: u64) -> Message {
        self.tag(field, VARINT);
        put(&mut self.0, value);
        self
    }

    pub(super) fn signed(self, field: u64, value: i64) -> Message {
        self.number(field, zigzag(value))
    }

    pub(super) fn double(mut self, field: u64, value: f64) -> Message {
        self.tag(field, FIXED_64);
        self.0.extend(value.to_le_bytes());
        self
    }

    pub(super) fn bytes(mut self, field: u64, value: &[u8]) -> Message {
        self.tag(field, BYTES);
        put(&mut self.0, value.len() as u64);
        self.0.extend_from_slice(value);
        self
    }

    pub(super) fn message(self, field: u64, value: &Message) -> Message {
        self.bytes(field, &value.0)
    }

    pub(super) fn messages<'m>(
        self,
        field: u64,
        values: impl IntoIterator<Item = &'m Message>,
    ) -> Message {
        values.into_iter().fold(self, |message, value| message.message(field, value))
    }

    /// Numbers of a packed field.
    pub(super) fn numbers(self, field: u64, values: &[u64]) -> Message {
        let mut packed = Vec::new();
        for value in values {
            put(&mut packed, *value);
        }
        self.bytes(field, &packed)
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.0
    }
}
