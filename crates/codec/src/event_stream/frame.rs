//! One message of an event stream as bytes («Event stream encoding»), all numbers big-endian:
//! ```text
//! u32 length of all, u32 length of the headers, u32 CRC-32 of these two
//! headers: u8 length of the name, the name, u8 type, the value
//! payload
//! u32 CRC-32 of everything before
//! ```

use bytes::{Buf, Bytes};
use std::borrow::Cow;

/// Lengths and the first checksum.
const PRELUDE_BYTES: usize = 12;
const CRC_BYTES: usize = 4;

/// The longest headers that clients take, in bytes.
pub const HEADERS_BYTES_MAX: usize = 128 * 1024;

/// The longest payload that clients take, in bytes.
pub const PAYLOAD_BYTES_MAX: usize = 24 * 1024 * 1024;

/// A message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Frame {
    /// Names of 1 to 255 bytes, each once.
    pub headers: Vec<(Cow<'static, str>, Value)>,
    /// What the headers say that it is.
    pub payload: Bytes,
}

/// A header's value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// True or false.
    Boolean(bool),
    /// Eight bits.
    Byte(i8),
    /// Sixteen.
    Short(i16),
    /// Thirty-two.
    Integer(i32),
    /// Sixty-four.
    Long(i64),
    /// At most 65,535 of them.
    Bytes(Bytes),
    /// At most 65,535 bytes.
    Text(Cow<'static, str>),
    /// Milliseconds since the Unix epoch.
    Timestamp(i64),
    /// A UUID.
    Uuid([u8; 16]),
}

/// What is wrong with a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FrameError {
    /// A name, a value, the headers or the payload are longer than the format or its clients allow;
    /// or a name is empty.
    Length,
    /// The first checksum is wrong: the lengths can't be believed.
    Prelude,
    /// The last checksum is wrong.
    Message,
    /// The headers are not what they should be.
    Headers,
}

impl std::fmt::Display for FrameError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            FrameError::Length => "a part of an event is longer than its format allows",
            FrameError::Prelude => "the checksum of an event's lengths is wrong",
            FrameError::Message => "an event's checksum is wrong",
            FrameError::Headers => "an event's headers are malformed",
        })
    }
}

impl std::error::Error for FrameError {}

impl Frame {
    /// The text of a header.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.headers.iter().find_map(|(known, value)| match value {
            Value::Text(text) if known == name => Some(text.as_ref()),
            _ => None,
        })
    }

    /// The message's bytes.
    pub fn encode(&self) -> Result<Vec<u8>, FrameError> {
        let headers = self.headers_length()?;
        let length = PRELUDE_BYTES + headers + self.payload.len() + CRC_BYTES;
        if headers > HEADERS_BYTES_MAX || self.payload.len() > PAYLOAD_BYTES_MAX {
            return Err(FrameError::Length);
        }
        let mut out = Vec::with_capacity(length);
        // Both are far below 4 GiB by now.
        out.extend_from_slice(&(length as u32).to_be_bytes());
        out.extend_from_slice(&(headers as u32).to_be_bytes());
        out.extend_from_slice(&crc32fast::hash(&out).to_be_bytes());
        for (name, value) in &self.headers {
            // Checked to fit above.
            out.push(name.len() as u8);
            out.extend_from_slice(name.as_bytes());
            value.write(&mut out);
        }
        out.extend_from_slice(&self.payload);
        out.extend_from_slice(&crc32fast::hash(&out).to_be_bytes());
        Ok(out)
    }

    fn headers_length(&self) -> Result<usize, FrameError> {
        let mut length = 0;
        for (name, value) in &self.headers {
            let valid = (1..=255).contains(&name.len()) && value.length() <= usize::from(u16::MAX);
            if !valid {
                return Err(FrameError::Length);
            }
            let prefix = if matches!(value, Value::Bytes(_) | Value::Text(_)) { 2 } else { 0 };
            length += 1 + name.len() + 1 + prefix + value.length();
        }
        Ok(length)
    }

    /// Takes the first message off `bytes`; nothing as long as it is not there as a whole.
    pub fn decode(bytes: &mut Bytes) -> Result<Option<Frame>, FrameError> {
        let Some(prelude) = bytes.get(..PRELUDE_BYTES) else { return Ok(None) };
        let mut numbers = prelude;
        let (length, headers) = (numbers.get_u32() as usize, numbers.get_u32() as usize);
        if numbers.get_u32() != crc32fast::hash(&prelude[..8]) {
            return Err(FrameError::Prelude);
        }
        let rest = length.checked_sub(PRELUDE_BYTES + CRC_BYTES);
        let payload = rest.and_then(|rest| rest.checked_sub(headers));
        let fits = payload.is_some_and(|payload| payload <= PAYLOAD_BYTES_MAX);
        if !fits || headers > HEADERS_BYTES_MAX {
            return Err(FrameError::Length);
        }
        if bytes.len() < length {
            return Ok(None);
        }
        let mut message = bytes.split_to(length);
        let mut crc = message.split_off(length - CRC_BYTES);
        if crc.get_u32() != crc32fast::hash(&message) {
            return Err(FrameError::Message);
        }
        message.advance(PRELUDE_BYTES);
        let mut heads = message.split_to(headers);
        let mut frame = Frame { headers: Vec::new(), payload: message };
        while heads.has_remaining() {
            frame.headers.push(header(&mut heads).ok_or(FrameError::Headers)?);
        }
        Ok(Some(frame))
    }
}

impl Value {
    /// The bytes of the value itself.
    fn length(&self) -> usize {
        match self {
            Value::Boolean(_) => 0,
            Value::Byte(_) => 1,
            Value::Short(_) => 2,
            Value::Integer(_) => 4,
            Value::Long(_) | Value::Timestamp(_) => 8,
            Value::Bytes(bytes) => bytes.len(),
            Value::Text(text) => text.len(),
            Value::Uuid(_) => 16,
        }
    }

    fn write(&self, out: &mut Vec<u8>) {
        let mut put = |kind: u8, value: &[u8]| {
            out.push(kind);
            // Checked to fit by who writes the headers.
            if matches!(kind, 6 | 7) {
                out.extend_from_slice(&(value.len() as u16).to_be_bytes());
            }
            out.extend_from_slice(value);
        };
        match self {
            Value::Boolean(true) => put(0, &[]),
            Value::Boolean(false) => put(1, &[]),
            Value::Byte(value) => put(2, &value.to_be_bytes()),
            Value::Short(value) => put(3, &value.to_be_bytes()),
            Value::Integer(value) => put(4, &value.to_be_bytes()),
            Value::Long(value) => put(5, &value.to_be_bytes()),
            Value::Bytes(value) => put(6, value),
            Value::Text(value) => put(7, value.as_bytes()),
            Value::Timestamp(value) => put(8, &value.to_be_bytes()),
            Value::Uuid(value) => put(9, value),
        }
    }
}

/// Takes one header off `bytes`.
fn header(bytes: &mut Bytes) -> Option<(Cow<'static, str>, Value)> {
    let length = usize::from(bytes.try_get_u8().ok()?);
    let name = text(take(bytes, length)?).filter(|name| !name.is_empty())?;
    let value = match bytes.try_get_u8().ok()? {
        0 => Value::Boolean(true),
        1 => Value::Boolean(false),
        2 => Value::Byte(bytes.try_get_i8().ok()?),
        3 => Value::Short(bytes.try_get_i16().ok()?),
        4 => Value::Integer(bytes.try_get_i32().ok()?),
        5 => Value::Long(bytes.try_get_i64().ok()?),
        kind @ (6 | 7) => {
            let length = usize::from(bytes.try_get_u16().ok()?);
            let value = take(bytes, length)?;
            if kind == 6 { Value::Bytes(value) } else { Value::Text(text(value)?) }
        }
        8 => Value::Timestamp(bytes.try_get_i64().ok()?),
        9 => Value::Uuid(take(bytes, 16)?.as_ref().try_into().ok()?),
        _ => return None,
    };
    Some((name, value))
}

fn take(bytes: &mut Bytes, length: usize) -> Option<Bytes> {
    (bytes.len() >= length).then(|| bytes.split_to(length))
}

fn text(bytes: Bytes) -> Option<Cow<'static, str>> {
    String::from_utf8(bytes.into()).ok().map(Cow::Owned)
}
