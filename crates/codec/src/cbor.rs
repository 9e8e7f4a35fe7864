//! CBOR (RFC 8949): of Kinesis (`application/x-amz-cbor-1.1`), of Smithy's RPC v2, and of what we
//! store.
//!
//! Structures are maps by member name, so that what was written by an older version reads back after
//! members have come or gone.

use crate::number;
use aws_api::{
    ApiError, Decode, DecodeError, Member, Reader, Schema, Shape, Structure, Trail, Writer,
};
use bytes::Bytes;
use foundation::Timestamp;
use minicbor::data::{IanaTag, Tag, Type};
use minicbor::decode::Error;
use minicbor::{Decoder, Encoder};

/// How timestamps are written; all else is the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Dialect {
    /// Whole milliseconds since the epoch under tag 1, as AWS's own SDKs speak with Kinesis. Exact,
    /// hence also for storing.
    #[default]
    Amz11,
    /// Seconds since the epoch under tag 1, as Smithy's «RPC v2 CBOR» has it.
    RpcV2,
}

/// The structure as CBOR, for storing.
pub fn to_vec(value: &dyn Structure) -> Vec<u8> {
    let mut writer = CborWriter::default();
    value.write(&mut writer);
    writer.into_bytes()
}

/// Reads a value of the type `shape` from what [`to_vec`] made.
pub fn from_slice<T: Decode>(shape: &'static Shape, document: &[u8]) -> Result<T, DecodeError> {
    let mut reader = CborReader::new(document, Dialect::default());
    let value = T::decode(shape, &mut reader)?;
    reader.finish()?;
    Ok(value)
}

/// Writes one CBOR item.
#[derive(Debug)]
pub struct CborWriter {
    out: Encoder<Vec<u8>>,
    dialect: Dialect,
}

impl Default for CborWriter {
    fn default() -> Self {
        Self::new(Dialect::default())
    }
}

impl CborWriter {
    /// A writer of the dialect.
    pub fn new(dialect: Dialect) -> Self {
        CborWriter { out: Encoder::new(Vec::new()), dialect }
    }

    /// What has been written.
    pub fn into_bytes(self) -> Vec<u8> {
        self.out.into_writer()
    }

    /// Writes the document of a failed call, with its `__type`.
    pub fn failure(&mut self, error: &ApiError, kind: &str) {
        let detail = error.detail();
        let mut told = false;
        self.put(|out| out.begin_map()?.str("__type")?.str(kind).map(drop));
        if let Some(detail) = detail {
            // The detail's own map, less its opening and its end, which are a byte each.
            let mut inner = CborWriter::new(self.dialect);
            detail.write(&mut inner);
            let document = inner.into_bytes();
            told = tells(&document, self.dialect, detail.schema());
            let members = document.get(1..document.len().saturating_sub(1)).unwrap_or_default();
            self.out.writer_mut().extend_from_slice(members);
        }
        if !told {
            self.put(|out| out.str("message")?.str(error.message()).map(drop));
        }
        self.put(|out| out.end().map(drop));
    }

    fn put(
        &mut self,
        write: impl FnOnce(
            &mut Encoder<Vec<u8>>,
        ) -> Result<(), minicbor::encode::Error<std::convert::Infallible>>,
    ) {
        // Writing to memory does not fail: the error type of the sink has no values.
        let _ = write(&mut self.out);
    }
}

impl Writer for CborWriter {
    fn boolean(&mut self, value: bool) {
        self.put(|out| out.bool(value).map(drop));
    }

    fn integer(&mut self, _: &'static Shape, value: i64) {
        self.put(|out| out.i64(value).map(drop));
    }

    fn double(&mut self, shape: &'static Shape, value: f64) {
        self.put(|out| match shape {
            Shape::Float { .. } => out.f32(value as f32).map(drop),
            _ => out.f64(value).map(drop),
        });
    }

    fn string(&mut self, _: &'static Shape, value: &str) {
        self.put(|out| out.str(value).map(drop));
    }

    fn blob(&mut self, _: &'static Shape, value: &[u8]) {
        self.put(|out| out.bytes(value).map(drop));
    }

    fn timestamp(&mut self, _: &'static Shape, value: Timestamp) {
        let dialect = self.dialect;
        self.put(|out| {
            let out = out.tag(IanaTag::Timestamp)?;
            match dialect {
                Dialect::Amz11 => out.i64(value.as_millis()).map(drop),
                Dialect::RpcV2 => out.f64(value.as_secs_f64()).map(drop),
            }
        });
    }

    fn begin_structure(&mut self, _: &'static Schema) {
        // How many members are present is not known yet.
        self.put(|out| out.begin_map().map(drop));
    }

    fn member(&mut self, member: &'static Member) {
        self.put(|out| out.str(member.wire).map(drop));
    }

    fn end_structure(&mut self, _: &'static Schema) {
        self.put(|out| out.end().map(drop));
    }

    fn begin_list(&mut self, _: &'static Shape, length: usize) {
        self.put(|out| out.array(length as u64).map(drop));
    }

    fn element(&mut self, _: usize) {}

    fn end_list(&mut self, _: &'static Shape) {}

    fn begin_map(&mut self, _: &'static Shape, length: usize) {
        self.put(|out| out.map(length as u64).map(drop));
    }

    fn key(&mut self, key: &str) {
        self.put(|out| out.str(key).map(drop));
    }

    fn end_map(&mut self, _: &'static Shape) {}
}

/// Whether the document has a member called message, however it is spelled.
fn tells(document: &[u8], dialect: Dialect, schema: &'static Schema) -> bool {
    let mut reader = CborReader::new(document, dialect);
    let mut look = || -> Result<bool, DecodeError> {
        reader.begin_structure(schema)?;
        while let Some(index) = reader.next_member(schema)? {
            if schema.members.get(index).is_some_and(|m| m.name.eq_ignore_ascii_case("message")) {
                return Ok(true);
            }
            reader.input.skip().map_err(wrong)?;
        }
        Ok(false)
    };
    look().unwrap_or(false)
}

/// Reads one CBOR item.
#[derive(Debug)]
pub struct CborReader<'a> {
    input: Decoder<'a>,
    /// Where the input is shared, blobs are slices of it.
    shared: Option<&'a Bytes>,
    dialect: Dialect,
    /// What is left of each open map or array; none where a break ends it.
    open: Vec<Option<u64>>,
    /// For each open structure, the index of the member that most likely comes next.
    expected: Vec<usize>,
    trail: Trail,
}

fn wrong(error: Error) -> DecodeError {
    DecodeError::Syntax(format!("The CBOR document is not well formed: {error}"))
}

impl<'a> CborReader<'a> {
    /// A reader from the start of `document`.
    pub fn new(document: &'a [u8], dialect: Dialect) -> Self {
        CborReader {
            input: Decoder::new(document),
            shared: None,
            dialect,
            open: Vec::new(),
            expected: Vec::new(),
            trail: Trail::default(),
        }
    }

    /// A reader whose blobs are slices of `document`.
    pub fn shared(document: &'a Bytes, dialect: Dialect) -> Self {
        CborReader { shared: Some(document), ..CborReader::new(document, dialect) }
    }

    /// Makes sure that nothing follows the document.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        let at = self.input.position();
        if at == self.input.input().len() {
            return Ok(());
        }
        Err(DecodeError::Syntax(format!("The CBOR document goes on after its end at byte {at}")))
    }

    fn datatype(&self) -> Result<Type, DecodeError> {
        self.input.datatype().map_err(wrong)
    }

    #[cold]
    fn mismatch(&self, wanted: &'static str) -> DecodeError {
        let found = match self.input.datatype() {
            Err(error) => return wrong(error),
            Ok(Type::Bool) => "BOOLEAN_VALUE",
            Ok(Type::String | Type::StringIndef) => "STRING_VALUE",
            Ok(Type::Bytes | Type::BytesIndef) => "BINARY_VALUE",
            Ok(Type::F16 | Type::F32 | Type::F64) => "DECIMAL_VALUE",
            Ok(Type::Array | Type::ArrayIndef) => "START_ARRAY",
            Ok(Type::Map | Type::MapIndef) => "START_OBJECT",
            Ok(Type::Null | Type::Undefined) => "NULL_VALUE",
            Ok(_) => "NUMBER_VALUE",
        };
        DecodeError::Type { found, wanted }
    }

    /// Whether another entry comes in the innermost open container; closes it at its end.
    fn more(&mut self) -> Result<bool, DecodeError> {
        let more = match self.open.last_mut() {
            Some(Some(left)) => {
                let more = *left > 0;
                *left = left.saturating_sub(1);
                more
            }
            // Without a length: a break ends it.
            _ => {
                let ends = self.datatype()? == Type::Break;
                if ends {
                    self.input.set_position(self.input.position() + 1);
                }
                !ends
            }
        };
        if !more {
            self.open.pop();
        }
        Ok(more)
    }

    fn text(&mut self) -> Result<String, DecodeError> {
        match self.datatype()? {
            Type::String => self.input.str().map(str::to_owned).map_err(wrong),
            Type::StringIndef => {
                let parts = self.input.str_iter().map_err(wrong)?;
                parts.collect::<Result<String, _>>().map_err(wrong)
            }
            _ => Err(self.mismatch("a String")),
        }
    }

    /// A number of 16 bits (RFC 8949, appendix D).
    fn half(&mut self) -> Result<f64, DecodeError> {
        let at = self.input.position();
        let &[_, high, low] = self.input.input().get(at..at + 3).unwrap_or_default() else {
            return Err(wrong(Error::end_of_input()));
        };
        self.input.set_position(at + 3);
        let bits = u16::from_be_bytes([high, low]);
        let (exponent, fraction) = (bits >> 10 & 0x1f, f64::from(bits & 0x3ff));
        let size = match exponent {
            0 => fraction * 2f64.powi(-24),
            31 if fraction == 0.0 => f64::INFINITY,
            31 => f64::NAN,
            _ => (fraction + 1024.0) * 2f64.powi(i32::from(exponent) - 25),
        };
        Ok(if bits & 0x8000 == 0 { size } else { -size })
    }

    /// A number that can be a moment.
    fn finite(&mut self, wanted: &'static str) -> Result<f64, DecodeError> {
        let number = self.number(wanted)?;
        let found = "DECIMAL_VALUE";
        if number.is_finite() { Ok(number) } else { Err(DecodeError::Type { found, wanted }) }
    }

    fn number(&mut self, wanted: &'static str) -> Result<f64, DecodeError> {
        match self.datatype()? {
            Type::F16 => self.half(),
            Type::F32 | Type::F64 => self.input.f64().map_err(wrong),
            Type::String => {
                let text = self.text()?;
                number::from_special(&text)
                    .ok_or(DecodeError::Type { found: "STRING_VALUE", wanted })
            }
            Type::U8
            | Type::U16
            | Type::U32
            | Type::U64
            | Type::I8
            | Type::I16
            | Type::I32
            | Type::I64
            | Type::Int => {
                // Beyond 2^53 the nearest double.
                self.input.int().map(|v| i128::from(v) as f64).map_err(wrong)
            }
            _ => Err(self.mismatch(wanted)),
        }
    }
}

impl Reader for CborReader<'_> {
    fn trail(&mut self) -> &mut Trail {
        &mut self.trail
    }

    fn is_null(&mut self) -> Result<bool, DecodeError> {
        let null = matches!(self.datatype()?, Type::Null | Type::Undefined);
        if null {
            self.input.skip().map_err(wrong)?;
        }
        Ok(null)
    }

    fn boolean(&mut self) -> Result<bool, DecodeError> {
        match self.datatype()? {
            Type::Bool => self.input.bool().map_err(wrong),
            _ => Err(self.mismatch("a Boolean")),
        }
    }

    fn integer(&mut self, shape: &'static Shape) -> Result<i64, DecodeError> {
        let wanted = if matches!(shape, Shape::Long { .. }) { "a Long" } else { "an Integer" };
        match self.datatype()? {
            Type::U8
            | Type::U16
            | Type::U32
            | Type::U64
            | Type::I8
            | Type::I16
            | Type::I32
            | Type::I64
            | Type::Int => {
                let value = i128::from(self.input.int().map_err(wrong)?);
                i64::try_from(value)
                    .map_err(|_| DecodeError::Type { found: "NUMBER_VALUE", wanted })
            }
            _ => Err(self.mismatch(wanted)),
        }
    }

    fn double(&mut self, _: &'static Shape) -> Result<f64, DecodeError> {
        self.number("a Double")
    }

    fn string(&mut self, _: &'static Shape) -> Result<String, DecodeError> {
        self.text()
    }

    fn blob(&mut self, _: &'static Shape) -> Result<Bytes, DecodeError> {
        match self.datatype()? {
            Type::Bytes => {
                let bytes = self.input.bytes().map_err(wrong)?;
                Ok(match self.shared {
                    Some(shared) => shared.slice_ref(bytes),
                    None => Bytes::copy_from_slice(bytes),
                })
            }
            Type::BytesIndef => {
                let mut out = Vec::new();
                for part in self.input.bytes_iter().map_err(wrong)? {
                    out.extend_from_slice(part.map_err(wrong)?);
                }
                Ok(out.into())
            }
            _ => Err(self.mismatch("a Blob")),
        }
    }

    fn timestamp(&mut self, _: &'static Shape) -> Result<Timestamp, DecodeError> {
        const WANTED: &str = "a Timestamp";
        if self.datatype()? == Type::Tag {
            let tag = self.input.tag().map_err(wrong)?;
            if tag != Tag::from(IanaTag::Timestamp) {
                return Err(DecodeError::Type { found: "TAGGED_VALUE", wanted: WANTED });
            }
        }
        let whole = !matches!(self.datatype()?, Type::F16 | Type::F32 | Type::F64);
        match self.dialect {
            Dialect::Amz11 if whole => {
                static MILLISECONDS: Shape = Shape::Long { min: None, max: None };
                self.integer(&MILLISECONDS).map(Timestamp::from_millis)
            }
            Dialect::Amz11 => {
                self.finite(WANTED).map(|ms| Timestamp::from_millis(ms.round() as i64))
            }
            Dialect::RpcV2 => self.finite(WANTED).map(Timestamp::from_secs_f64),
        }
    }

    fn begin_structure(&mut self, _: &'static Schema) -> Result<(), DecodeError> {
        match self.datatype()? {
            Type::Map | Type::MapIndef => self.open.push(self.input.map().map_err(wrong)?),
            _ => return Err(self.mismatch("a Structure")),
        }
        self.expected.push(0);
        Ok(())
    }

    fn next_member(&mut self, schema: &'static Schema) -> Result<Option<usize>, DecodeError> {
        while self.more()? {
            let expected = self.expected.last().copied().unwrap_or(0);
            let found = match self.datatype()? {
                Type::String => schema.find(self.input.str().map_err(wrong)?, expected),
                _ => schema.find(&self.text()?, expected),
            };
            if let Some(index) = found {
                if let Some(last) = self.expected.last_mut() {
                    *last = index + 1;
                }
                return Ok(Some(index));
            }
            self.input.skip().map_err(wrong)?;
        }
        self.expected.pop();
        Ok(None)
    }

    fn begin_list(&mut self, _: &'static Shape) -> Result<(), DecodeError> {
        match self.datatype()? {
            Type::Array | Type::ArrayIndef => self.open.push(self.input.array().map_err(wrong)?),
            _ => return Err(self.mismatch("a List")),
        }
        Ok(())
    }

    fn next_element(&mut self, _: &'static Shape) -> Result<bool, DecodeError> {
        self.more()
    }

    fn begin_map(&mut self, _: &'static Shape) -> Result<(), DecodeError> {
        match self.datatype()? {
            Type::Map | Type::MapIndef => self.open.push(self.input.map().map_err(wrong)?),
            _ => return Err(self.mismatch("a Map")),
        }
        Ok(())
    }

    fn next_key(&mut self, _: &'static Shape) -> Result<Option<String>, DecodeError> {
        if self.more()? { self.text().map(Some) } else { Ok(None) }
    }
}
