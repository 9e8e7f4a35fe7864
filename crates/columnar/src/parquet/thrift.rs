//! Thrift's compact protocol, as far as Parquet's metadata is written in it.

use crate::varint::{put, zigzag};

const I32: u8 = 5;
const I64: u8 = 6;
const BINARY: u8 = 8;
const LIST: u8 = 9;
const STRUCT: u8 = 12;
const TRUE: u8 = 1;
const FALSE: u8 = 2;

/// A structure under work; its fields are added in the order of their numbers.
#[derive(Debug, Default)]
pub(super) struct Struct {
    out: Vec<u8>,
    last: u8,
}

impl Struct {
    fn field(&mut self, id: u8, kind: u8) {
        // Ids are at most fifteen apart in all of Parquet's structures.
        self.out.push((id - self.last) << 4 | kind);
        self.last = id;
    }

    pub(super) fn i32(mut self, id: u8, value: i32) -> Struct {
        self.field(id, I32);
        put(&mut self.out, zigzag(value.into()));
        self
    }

    pub(super) fn i64(mut self, id: u8, value: i64) -> Struct {
        self.field(id, I64);
        put(&mut self.out, zigzag(value));
        self
    }

    pub(super) fn bool(mut self, id: u8, value: bool) -> Struct {
        self.field(id, if value { TRUE } else { FALSE });
        self
    }

    pub(super) fn bytes(mut self, id: u8, value: &[u8]) -> Struct {
        self.field(id, BINARY);
        put(&mut self.out, value.len() as u64);
        self.out.extend_from_slice(value);
        self
    }

    pub(super) fn structure(mut self, id: u8, value: Struct) -> Struct {
        self.field(id, STRUCT);
        self.out.extend(value.finish());
        self
    }

    fn list(&mut self, id: u8, kind: u8, length: usize) {
        const SHORT: usize = 15;
        self.field(id, LIST);
        if length < SHORT {
            self.out.push((length as u8) << 4 | kind);
        } else {
            self.out.push(0xf0 | kind);
            put(&mut self.out, length as u64);
        }
    }

    pub(super) fn structures(mut self, id: u8, values: Vec<Struct>) -> Struct {
        self.list(id, STRUCT, values.len());
        for value in values {
            self.out.extend(value.finish());
        }
        self
    }

    pub(super) fn i32s(mut self, id: u8, values: &[i32]) -> Struct {
        self.list(id, I32, values.len());
        for value in values {
            put(&mut self.out, zigzag((*value).into()));
        }
        self
    }

    pub(super) fn strings(mut self, id: u8, values: &[String]) -> Struct {
        self.list(id, BINARY, values.len());
        for value in values {
            put(&mut self.out, value.len() as u64);
            self.out.extend_from_slice(value.as_bytes());
        }
        self
    }

    pub(super) fn finish(mut self) -> Vec<u8> {
        self.out.push(0);
        self.out
    }
}
