//! How an item lies in the store.
//!
//! ```text
//! row       = format (1 byte: 1)  size (varint: bytes as AWS counts them)  map
//! map       = count (varint)  { name (text)  value }
//! text      = length (varint)  bytes
//! value     = tag (1 byte), then by tag:
//!   1 S  text          2 N  number           3 B  length, bytes
//!   4 SS count, texts  5 NS count, numbers   6 BS count, { length, bytes }
//!   7 L  count, values 8 M  map              9 NULL   10 false   11 true
//! number    = sign in bit 7, length of the coefficient in bits 0–4 (1 byte)
//!             exponent (2 bytes, little-endian, signed)  coefficient (little-endian, as long as needed)
//! varint    = 7 bits a byte, lowest first, bit 7 set on all but the last
//! ```
//!
//! The size stands at the front, so that capacity and page limits cost no decoding. Names are
//! sorted; tags and the format byte are persisted and stay as they are.

use std::collections::BTreeMap;

use aws_api::dynamodb::AttributeValue;
use bytes::{BufMut, Bytes, BytesMut};
use store::StoreError;

use crate::number::Number;
use crate::requests::WireItem;
use crate::value::{Item, Value, item_size};

const FORMAT: u8 = 1;

const S: u8 = 1;
const N: u8 = 2;
const B: u8 = 3;
const SS: u8 = 4;
const NS: u8 = 5;
const BS: u8 = 6;
const L: u8 = 7;
const M: u8 = 8;
const NULL: u8 = 9;
const FALSE: u8 = 10;
const TRUE: u8 = 11;

/// Deeper than any value that is let in, so that damaged rows can't exhaust the stack.
const DEPTH_MAX: usize = 64;

/// The item as a row, and its size as AWS counts it.
pub(crate) fn encode(item: &Item) -> (Bytes, usize) {
    let size = item_size(item);
    let mut out = BytesMut::with_capacity(size + 8 * item.len() + 16);
    out.put_u8(FORMAT);
    varint(&mut out, size as u64);
    map(&mut out, item);
    (out.freeze(), size)
}

/// A part of an item as a row: the attributes that `has` says.
pub(crate) fn encode_part(item: &Item, has: impl Fn(&str) -> bool) -> Bytes {
    let part = || item.iter().filter(|(name, _)| has(name));
    let size: usize = part().map(|(name, value)| name.len() + value.size()).sum();
    let mut out = BytesMut::with_capacity(size + 8 * item.len() + 16);
    out.put_u8(FORMAT);
    varint(&mut out, size as u64);
    varint(&mut out, part().count() as u64);
    part().for_each(|attribute| put_attribute(&mut out, attribute));
    out.freeze()
}

fn varint(out: &mut BytesMut, mut number: u64) {
    while number >= 0x80 {
        out.put_u8(number as u8 | 0x80);
        number >>= 7;
    }
    out.put_u8(number as u8);
}

fn bytes(out: &mut BytesMut, bytes: &[u8]) {
    varint(out, bytes.len() as u64);
    out.put_slice(bytes);
}

fn map(out: &mut BytesMut, item: &Item) {
    varint(out, item.len() as u64);
    item.iter().for_each(|attribute| put_attribute(out, attribute));
}

fn put_attribute(out: &mut BytesMut, (name, value_): (&String, &Value)) {
    bytes(out, name.as_bytes());
    value(out, value_);
}

fn number(out: &mut BytesMut, number: Number) {
    let (negative, coefficient, exponent) = number.parts();
    let length = (16 - coefficient.leading_zeros() as usize / 8).min(16);
    out.put_u8(length as u8 | u8::from(negative) << 7);
    out.put_i16_le(exponent);
    out.put_slice(&coefficient.to_le_bytes()[..length]);
}

fn value(out: &mut BytesMut, value_: &Value) {
    match value_ {
        Value::S(text) => {
            out.put_u8(S);
            bytes(out, text.as_bytes());
        }
        Value::N(n) => {
            out.put_u8(N);
            number(out, *n);
        }
        Value::B(binary) => {
            out.put_u8(B);
            bytes(out, binary);
        }
        Value::Ss(set) => {
            out.put_u8(SS);
            varint(out, set.len() as u64);
            set.iter().for_each(|text| bytes(out, text.as_bytes()));
        }
        Value::Ns(set) => {
            out.put_u8(NS);
            varint(out, set.len() as u64);
            set.iter().for_each(|n| number(out, *n));
        }
        Value::Bs(set) => {
            out.put_u8(BS);
            varint(out, set.len() as u64);
            set.iter().for_each(|binary| bytes(out, binary));
        }
        Value::L(list) => {
            out.put_u8(L);
            varint(out, list.len() as u64);
            list.iter().for_each(|element| value(out, element));
        }
        Value::M(inner) => {
            out.put_u8(M);
            map(out, inner);
        }
        Value::Null => out.put_u8(NULL),
        Value::Bool(false) => out.put_u8(FALSE),
        Value::Bool(true) => out.put_u8(TRUE),
    }
}

/// The item in a row. Binaries share the row's memory.
pub(crate) fn decode(row: &Bytes) -> Result<Item, StoreError> {
    read(row)
}

/// The same as answers have it, where nobody looks at it before.
pub(crate) fn decode_for_wire(row: &Bytes) -> Result<WireItem, StoreError> {
    read(row)
}

fn read<V: Form>(row: &Bytes) -> Result<BTreeMap<String, V>, StoreError> {
    let mut reader = Reader { row, at: 0 };
    reader.header()?;
    let item = reader.map(0)?;
    if reader.at == row.len() { Ok(item) } else { Err(malformed("bytes left over")) }
}

/// What a stored value can be read as.
trait Form: Sized {
    fn scalar(scalar: Scalar) -> Self;
    fn list(list: Vec<Self>) -> Self;
    fn map(map: BTreeMap<String, Self>) -> Self;
}

/// A value that holds no other.
enum Scalar {
    S(String),
    N(Number),
    B(Bytes),
    Ss(Vec<String>),
    Ns(Vec<Number>),
    Bs(Vec<Bytes>),
    Bool(bool),
    Null,
}

impl Form for Value {
    fn scalar(scalar: Scalar) -> Value {
        match scalar {
            Scalar::S(text) => Value::S(text),
            Scalar::N(number) => Value::N(number),
            Scalar::B(bytes) => Value::B(bytes),
            Scalar::Ss(set) => Value::Ss(set),
            Scalar::Ns(set) => Value::Ns(set),
            Scalar::Bs(set) => Value::Bs(set),
            Scalar::Bool(value) => Value::Bool(value),
            Scalar::Null => Value::Null,
        }
    }

    fn list(list: Vec<Value>) -> Value {
        Value::L(list)
    }

    fn map(map: Item) -> Value {
        Value::M(map)
    }
}

impl Form for AttributeValue {
    fn scalar(scalar: Scalar) -> AttributeValue {
        Value::scalar(scalar).into_wire()
    }

    fn list(list: Vec<AttributeValue>) -> AttributeValue {
        AttributeValue::L(list)
    }

    fn map(map: WireItem) -> AttributeValue {
        AttributeValue::M(map)
    }
}

/// The item's size as AWS counts it, without decoding.
pub(crate) fn size(row: &Bytes) -> Result<usize, StoreError> {
    Reader { row, at: 0 }.header()
}

struct Reader<'a> {
    row: &'a Bytes,
    at: usize,
}

impl Reader<'_> {
    fn header(&mut self) -> Result<usize, StoreError> {
        if self.byte()? != FORMAT {
            return Err(malformed("an unknown format"));
        }
        self.length()
    }

    fn byte(&mut self) -> Result<u8, StoreError> {
        let byte = *self.row.get(self.at).ok_or(malformed("too short"))?;
        self.at += 1;
        Ok(byte)
    }

    fn length(&mut self) -> Result<usize, StoreError> {
        let mut number = 0u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return usize::try_from(number).map_err(|_| malformed("a length out of range"));
            }
        }
        Err(malformed("an endless length"))
    }

    /// A count of things that each take at least one byte.
    fn count(&mut self) -> Result<usize, StoreError> {
        let count = self.length()?;
        if count > self.row.len() - self.at {
            return Err(malformed("a count beyond the end"));
        }
        Ok(count)
    }

    fn slice(&mut self) -> Result<std::ops::Range<usize>, StoreError> {
        let length = self.count()?;
        let range = self.at..self.at + length;
        self.at = range.end;
        Ok(range)
    }

    fn text(&mut self) -> Result<String, StoreError> {
        let range = self.slice()?;
        let text = std::str::from_utf8(&self.row[range]).map_err(|_| malformed("not UTF-8"))?;
        Ok(text.to_owned())
    }

    fn binary(&mut self) -> Result<Bytes, StoreError> {
        let range = self.slice()?;
        Ok(self.row.slice(range))
    }

    fn number(&mut self) -> Result<Number, StoreError> {
        let head = self.byte()?;
        let length = usize::from(head & 0x1f);
        let exponent = i16::from_le_bytes([self.byte()?, self.byte()?]);
        let mut coefficient = [0; 16];
        let place = coefficient.get_mut(..length).ok_or(malformed("a number too long"))?;
        let end = self.at + length;
        place.copy_from_slice(self.row.get(self.at..end).ok_or(malformed("too short"))?);
        self.at = end;
        Number::from_parts(head & 0x80 != 0, u128::from_le_bytes(coefficient), exponent)
            .ok_or(malformed("no number"))
    }

    fn several<T>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let count = self.count()?;
        (0..count).map(|_| read(self)).collect()
    }

    fn map<V: Form>(&mut self, depth: usize) -> Result<BTreeMap<String, V>, StoreError> {
        let count = self.count()?;
        (0..count).map(|_| Ok((self.text()?, self.value(depth)?))).collect()
    }

    fn value<V: Form>(&mut self, depth: usize) -> Result<V, StoreError> {
        if depth > DEPTH_MAX {
            return Err(malformed("nested too deeply"));
        }
        Ok(V::scalar(match self.byte()? {
            S => Scalar::S(self.text()?),
            N => Scalar::N(self.number()?),
            B => Scalar::B(self.binary()?),
            SS => Scalar::Ss(self.several(Self::text)?),
            NS => Scalar::Ns(self.several(Self::number)?),
            BS => Scalar::Bs(self.several(Self::binary)?),
            L => return Ok(V::list(self.several(|reader| reader.value(depth + 1))?)),
            M => return Ok(V::map(self.map(depth + 1)?)),
            NULL => Scalar::Null,
            FALSE => Scalar::Bool(false),
            TRUE => Scalar::Bool(true),
            _ => return Err(malformed("an unknown tag")),
        }))
    }
}

fn malformed(reason: &'static str) -> StoreError {
    StoreError::Malformed { what: "item of a table", reason }
}

#[cfg(test)]
mod tests;
