//! Structures as JSON.

use super::scan;
use crate::{number, stamp};
use aws_api::{Member, Schema, Shape, TimestampFormat, Writer};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::Timestamp;

/// Writes one JSON document, without any white space.
#[derive(Debug)]
pub struct JsonWriter {
    out: Vec<u8>,
    /// Announced last: it may give a timestamp's format.
    current: Option<&'static Member>,
}

/// Most answers are shorter: they need no second allocation.
const MOST_BYTES: usize = 512;

impl Default for JsonWriter {
    fn default() -> Self {
        Self::with_capacity(MOST_BYTES)
    }
}

impl JsonWriter {
    /// A writer that expects about `bytes` of text.
    pub fn with_capacity(bytes: usize) -> Self {
        JsonWriter { out: Vec::with_capacity(bytes), current: None }
    }

    /// What has been written.
    pub fn into_bytes(self) -> Vec<u8> {
        self.out
    }

    /// Adds a member of the open object that no schema knows, such as `__type`.
    pub fn text_member(&mut self, name: &str, value: &str) {
        self.comma();
        self.quoted(name);
        self.out.push(b':');
        self.quoted(value);
    }

    /// An opening bracket stands last only where nothing has been written into it yet.
    fn comma(&mut self) {
        if !matches!(self.out.last(), None | Some(b'{' | b'[')) {
            self.out.push(b',');
        }
    }

    fn quoted(&mut self, text: &str) {
        self.out.push(b'"');
        let mut rest = text.as_bytes();
        loop {
            let (plain, after) = rest.split_at(scan::plain(rest));
            self.out.extend_from_slice(plain);
            let Some((byte, after)) = after.split_first() else { break };
            self.escape(*byte);
            rest = after;
        }
        self.out.push(b'"');
    }

    fn escape(&mut self, byte: u8) {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let short = match byte {
            b'"' | b'\\' => byte,
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            0x08 => b'b',
            0x0c => b'f',
            _ => {
                self.out.extend_from_slice(b"\\u00");
                self.out.push(HEX[usize::from(byte >> 4)]);
                self.out.push(HEX[usize::from(byte & 15)]);
                return;
            }
        };
        self.out.extend_from_slice(&[b'\\', short]);
    }
}

impl Writer for JsonWriter {
    fn boolean(&mut self, value: bool) {
        self.out.extend_from_slice(if value { b"true" } else { b"false" });
    }

    fn integer(&mut self, _: &'static Shape, value: i64) {
        number::push_integer(&mut self.out, value);
    }

    fn double(&mut self, _: &'static Shape, value: f64) {
        match number::special(value) {
            Some(name) => self.quoted(name),
            None => number::push_double(&mut self.out, value),
        }
    }

    fn string(&mut self, _: &'static Shape, value: &str) {
        self.quoted(value);
    }

    fn blob(&mut self, _: &'static Shape, value: &[u8]) {
        self.out.push(b'"');
        let start = self.out.len();
        self.out.resize(start + value.len().div_ceil(3) * 4, 0);
        // There is room for exactly the padded text.
        let written = STANDARD.encode_slice(value, &mut self.out[start..]).unwrap_or(0);
        self.out.truncate(start + written);
        self.out.push(b'"');
    }

    fn timestamp(&mut self, shape: &'static Shape, value: Timestamp) {
        match stamp::format(self.current, shape, TimestampFormat::UnixSeconds) {
            TimestampFormat::UnixSeconds => stamp::push_seconds(&mut self.out, value),
            format => self.quoted(&stamp::show(value, format)),
        }
    }

    fn begin_structure(&mut self, _: &'static Schema) {
        self.out.push(b'{');
    }

    fn member(&mut self, member: &'static Member) {
        self.comma();
        self.current = Some(member);
        // Names in models need no escaping.
        self.out.push(b'"');
        self.out.extend_from_slice(member.wire.as_bytes());
        self.out.extend_from_slice(b"\":");
    }

    fn end_structure(&mut self, _: &'static Schema) {
        self.out.push(b'}');
    }

    fn begin_list(&mut self, _: &'static Shape, _: usize) {
        self.out.push(b'[');
    }

    fn element(&mut self, _: usize) {
        self.comma();
    }

    fn end_list(&mut self, _: &'static Shape) {
        self.out.push(b']');
    }

    fn begin_map(&mut self, _: &'static Shape, _: usize) {
        self.out.push(b'{');
    }

    fn key(&mut self, key: &str) {
        self.comma();
        self.quoted(key);
        self.out.push(b':');
    }

    fn end_map(&mut self, _: &'static Shape) {
        self.out.push(b'}');
    }
}
