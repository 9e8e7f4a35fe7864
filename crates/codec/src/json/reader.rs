//! Structures from JSON: strict RFC 8259, one pass, straight from the bytes of the request.

use super::scan;
use crate::{number, stamp};
use aws_api::{DecodeError, Member, Reader, Schema, Shape, Trail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use foundation::Timestamp;
use std::borrow::Cow;

/// Reads one JSON document.
///
/// The complaints are those of AWS's services where these are known; of names given twice, the last
/// counts.
#[derive(Debug)]
pub struct JsonReader<'a> {
    input: &'a [u8],
    at: usize,
    /// An object or array has just been opened, so that no comma is due.
    fresh: bool,
    /// For each open structure, the index of the member that most likely comes next.
    expected: Vec<usize>,
    /// Given last: it may give a timestamp's format.
    current: Option<&'static Member>,
    trail: Trail,
}

const IN_STRUCTURE: &str = "Start of structure or map found where not expected.";
const IN_LIST: &str = "Start of list found where not expected";

impl<'a> JsonReader<'a> {
    /// A reader from the start of `document`.
    pub fn new(document: &'a [u8]) -> Self {
        JsonReader {
            input: document,
            at: 0,
            fresh: false,
            expected: Vec::new(),
            current: None,
            trail: Trail::default(),
        }
    }

    /// Makes sure that nothing follows the document.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.unexpected()),
        }
    }

    /// Passes over the value ahead, whatever it is; its syntax is checked all the same.
    pub fn skip_value(&mut self) -> Result<(), DecodeError> {
        // The closing brackets that are due.
        let mut open: Vec<u8> = Vec::new();
        loop {
            match self.peek() {
                Some(b'{') => {
                    self.at += 1;
                    open.push(b'}');
                    self.fresh = true;
                }
                Some(b'[') => {
                    self.at += 1;
                    open.push(b']');
                    self.fresh = true;
                }
                Some(b'"') => {
                    self.text()?;
                }
                Some(b't') => self.word("true")?,
                Some(b'f') => self.word("false")?,
                Some(b'n') => self.word("null")?,
                _ => {
                    self.digits()?;
                }
            }
            if open.len() > Trail::MAX_DEPTH {
                return Err(DecodeError::TooDeep);
            }
            loop {
                let Some(close) = open.last().copied() else { return Ok(()) };
                if self.more(close)? {
                    if close == b'}' {
                        self.name()?;
                    }
                    break;
                }
                open.pop();
            }
        }
    }

    /// The first byte of the next token.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        loop {
            match self.input.get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                other => return other.copied(),
            }
        }
    }

    #[cold]
    fn unexpected(&self) -> DecodeError {
        let at = self.at;
        DecodeError::Syntax(match self.input.get(at) {
            None => format!("Unexpected end of the JSON document at byte {at}"),
            Some(byte) => {
                let shown = char::from(*byte).escape_default();
                format!("Unexpected character '{shown}' in the JSON document at byte {at}")
            }
        })
    }

    fn expect(&mut self, byte: u8) -> Result<(), DecodeError> {
        if self.peek() != Some(byte) {
            return Err(self.unexpected());
        }
        self.at += 1;
        Ok(())
    }

    fn word(&mut self, word: &str) -> Result<(), DecodeError> {
        if !self.input[self.at..].starts_with(word.as_bytes()) {
            return Err(self.unexpected());
        }
        self.at += word.len();
        Ok(())
    }

    /// Whether another entry comes before the bracket `close`; consumes the comma or the bracket.
    fn more(&mut self, close: u8) -> Result<bool, DecodeError> {
        let first = std::mem::replace(&mut self.fresh, false);
        match self.peek() {
            Some(byte) if byte == close => {
                self.at += 1;
                Ok(false)
            }
            Some(b',') if !first => {
                self.at += 1;
                Ok(true)
            }
            Some(_) if first => Ok(true),
            _ => Err(self.unexpected()),
        }
    }

    /// A name in an object, with its colon.
    fn name(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected());
        }
        let name = self.text()?;
        self.expect(b':')?;
        Ok(name)
    }

    /// The string ahead, borrowed where it has no escapes. The caller has seen its first quote.
    fn text(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        self.at += 1;
        let start = self.at;
        self.at += scan::plain(&self.input[start..]);
        if self.input.get(self.at) == Some(&b'"') {
            let text = self.utf8(start)?;
            self.at += 1;
            return Ok(Cow::Borrowed(text));
        }
        let mut out = self.utf8(start)?.to_owned();
        loop {
            match self.input.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Cow::Owned(out));
                }
                Some(b'\\') => {
                    self.at += 1;
                    out.push(self.escaped()?);
                }
                _ => return Err(self.unexpected()),
            }
            let start = self.at;
            self.at += scan::plain(&self.input[start..]);
            out.push_str(self.utf8(start)?);
        }
    }

    /// The bytes from `start` to here as text.
    fn utf8(&self, start: usize) -> Result<&'a str, DecodeError> {
        std::str::from_utf8(&self.input[start..self.at]).map_err(|wrong| {
            let at = start + wrong.valid_up_to();
            DecodeError::Syntax(format!("Invalid UTF-8 in the JSON document at byte {at}"))
        })
    }

    /// The character behind a backslash.
    fn escaped(&mut self) -> Result<char, DecodeError> {
        let Some(byte) = self.input.get(self.at).copied() else { return Err(self.unexpected()) };
        let plain = match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'u' => {
                self.at += 1;
                return self.unicode();
            }
            _ => return Err(self.unexpected()),
        };
        self.at += 1;
        Ok(plain)
    }

    /// The character of `XXXX`, or of the surrogate pair `XXXX\uXXXX`.
    fn unicode(&mut self) -> Result<char, DecodeError> {
        let start = self.at;
        let lone = || {
            DecodeError::Syntax(format!(
                "A lone surrogate is no character in the JSON document at byte {start}"
            ))
        };
        let first = self.four_digits()?;
        let code = match first {
            0xd800..=0xdbff if self.input[self.at..].starts_with(b"\\u") => {
                self.at += 2;
                match self.four_digits()? {
                    second @ 0xdc00..=0xdfff => {
                        0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)
                    }
                    _ => return Err(lone()),
                }
            }
            other => other,
        };
        char::from_u32(code).ok_or_else(lone)
    }

    fn four_digits(&mut self) -> Result<u32, DecodeError> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.input.get(self.at).and_then(|b| char::from(*b).to_digit(16));
            let Some(digit) = digit else { return Err(self.unexpected()) };
            code = code << 4 | digit;
            self.at += 1;
        }
        Ok(code)
    }

    /// The number ahead as text, and whether it is a whole one.
    fn digits(&mut self) -> Result<(&'a str, bool), DecodeError> {
        let start = self.at;
        if self.input.get(self.at) == Some(&b'-') {
            self.at += 1;
        }
        match self.input.get(self.at) {
            Some(b'0') => self.at += 1,
            Some(b'1'..=b'9') => self.run_of_digits()?,
            _ => return Err(self.unexpected()),
        }
        let mut whole = true;
        if self.input.get(self.at) == Some(&b'.') {
            whole = false;
            self.at += 1;
            self.run_of_digits()?;
        }
        if let Some(b'e' | b'E') = self.input.get(self.at) {
            whole = false;
            self.at += 1;
            if let Some(b'+' | b'-') = self.input.get(self.at) {
                self.at += 1;
            }
            self.run_of_digits()?;
        }
        Ok((self.utf8(start)?, whole))
    }

    fn run_of_digits(&mut self) -> Result<(), DecodeError> {
        let count = self.input[self.at..].iter().take_while(|b| b.is_ascii_digit()).count();
        self.at += count;
        if count == 0 { Err(self.unexpected()) } else { Ok(()) }
    }

    /// Tells that the value ahead is of another type than the one `wanted`.
    #[cold]
    fn mismatch(&mut self, wanted: &'static str) -> DecodeError {
        let found = match self.peek() {
            Some(b'{') => return DecodeError::Syntax(IN_STRUCTURE.to_owned()),
            Some(b'[') => return DecodeError::Syntax(IN_LIST.to_owned()),
            Some(b'"') => "STRING_VALUE",
            Some(b't') => "TRUE_VALUE",
            Some(b'f') => "FALSE_VALUE",
            Some(b'n') => "NULL_VALUE",
            Some(b'-' | b'0'..=b'9') => match self.digits() {
                Ok((_, true)) => "NUMBER_VALUE",
                Ok((_, false)) => "DECIMAL_VALUE",
                Err(wrong) => return wrong,
            },
            _ => return self.unexpected(),
        };
        DecodeError::Type { found, wanted }
    }

    /// Opens an object or array, or tells what stands in its place.
    fn open(&mut self, bracket: u8) -> Result<(), DecodeError> {
        match self.peek() {
            Some(byte) if byte == bracket => {
                self.at += 1;
                self.fresh = true;
                Ok(())
            }
            Some(b'{') => Err(DecodeError::Syntax(IN_STRUCTURE.to_owned())),
            Some(b'[') => Err(DecodeError::Syntax(IN_LIST.to_owned())),
            Some(b'"' | b't' | b'f' | b'n' | b'-' | b'0'..=b'9') => {
                let expected =
                    if bracket == b'[' { "Expected list or null" } else { "Expected null" };
                Err(DecodeError::Syntax(expected.to_owned()))
            }
            _ => Err(self.unexpected()),
        }
    }
}

fn number_name(shape: &Shape) -> &'static str {
    match shape {
        Shape::Integer { .. } => "an Integer",
        Shape::Long { .. } => "a Long",
        Shape::Float { .. } => "a Float",
        _ => "a Double",
    }
}

/// What AWS says of text that is not Base64.
fn not_base64(text: &str, wrong: base64::DecodeError) -> DecodeError {
    const SHOWN_CHARACTERS: usize = 128;
    let why = match wrong {
        base64::DecodeError::InvalidByte(_, byte) if byte != b'=' => {
            format!("Invalid Base64 character: '{}'", char::from(byte).escape_default())
        }
        base64::DecodeError::InvalidLastSymbol(..) => {
            "Invalid last non-pad Base64 character dectected".to_owned()
        }
        _ => format!(
            "Base64 encoded length is expected a multiple of 4 bytes but found: {}",
            text.len()
        ),
    };
    let shown: String = text.chars().take(SHOWN_CHARACTERS).collect();
    DecodeError::Syntax(format!("'{shown}' can not be converted to a Blob: {why}"))
}

impl Reader for JsonReader<'_> {
    fn trail(&mut self) -> &mut Trail {
        &mut self.trail
    }

    fn is_null(&mut self) -> Result<bool, DecodeError> {
        if self.peek() != Some(b'n') {
            return Ok(false);
        }
        self.word("null")?;
        Ok(true)
    }

    fn boolean(&mut self) -> Result<bool, DecodeError> {
        match self.peek() {
            Some(b't') => self.word("true").map(|()| true),
            Some(b'f') => self.word("false").map(|()| false),
            _ => Err(self.mismatch("a Boolean")),
        }
    }

    fn integer(&mut self, shape: &'static Shape) -> Result<i64, DecodeError> {
        let Some(b'-' | b'0'..=b'9') = self.peek() else {
            return Err(self.mismatch(number_name(shape)));
        };
        let (text, whole) = self.digits()?;
        let found = if whole { "NUMBER_VALUE" } else { "DECIMAL_VALUE" };
        text.parse().map_err(|_| DecodeError::Type { found, wanted: number_name(shape) })
    }

    fn double(&mut self, shape: &'static Shape) -> Result<f64, DecodeError> {
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => {
                let (text, _) = self.digits()?;
                // Every number of JSON is one of Rust's; what is too big becomes infinite.
                Ok(text.parse().unwrap_or(f64::NAN))
            }
            Some(b'"') => {
                let start = self.at;
                let text = self.text()?;
                number::from_special(&text).ok_or_else(|| {
                    self.at = start;
                    self.mismatch(number_name(shape))
                })
            }
            _ => Err(self.mismatch(number_name(shape))),
        }
    }

    fn string(&mut self, _: &'static Shape) -> Result<String, DecodeError> {
        if self.peek() != Some(b'"') {
            return Err(self.mismatch("a String"));
        }
        self.text().map(Cow::into_owned)
    }

    fn blob(&mut self, _: &'static Shape) -> Result<Bytes, DecodeError> {
        if self.peek() != Some(b'"') {
            return Err(self.mismatch("a Blob"));
        }
        let start = self.at + 1;
        let length = scan::unquoted(&self.input[start..]);
        if self.input.get(start + length) == Some(&b'"')
            && let Ok(bytes) = STANDARD.decode(&self.input[start..start + length])
        {
            self.at = start + length + 1;
            return Ok(bytes.into());
        }
        // The slow way: there are escapes (some write `/` as `\/`), or something is wrong.
        let text = self.text()?;
        STANDARD.decode(&*text).map(Bytes::from).map_err(|wrong| not_base64(&text, wrong))
    }

    fn timestamp(&mut self, _: &'static Shape) -> Result<Timestamp, DecodeError> {
        let read = match self.peek() {
            Some(b'-' | b'0'..=b'9') => stamp::seconds(self.digits()?.0),
            Some(b'"') => stamp::read(&self.text()?),
            _ => return Err(self.mismatch("a Timestamp")),
        };
        read.ok_or(DecodeError::Type { found: "STRING_VALUE", wanted: "a Timestamp" })
    }

    fn begin_structure(&mut self, _: &'static Schema) -> Result<(), DecodeError> {
        self.open(b'{')?;
        self.expected.push(0);
        Ok(())
    }

    fn next_member(&mut self, schema: &'static Schema) -> Result<Option<usize>, DecodeError> {
        while self.more(b'}')? {
            let name = self.name()?;
            let expected = self.expected.last().copied().unwrap_or(0);
            if let Some(index) = schema.find(&name, expected) {
                if let Some(last) = self.expected.last_mut() {
                    *last = index + 1;
                }
                self.current = schema.members.get(index);
                return Ok(Some(index));
            }
            self.skip_value()?;
        }
        self.expected.pop();
        Ok(None)
    }

    fn begin_list(&mut self, _: &'static Shape) -> Result<(), DecodeError> {
        self.open(b'[')
    }

    fn next_element(&mut self, _: &'static Shape) -> Result<bool, DecodeError> {
        self.more(b']')
    }

    fn begin_map(&mut self, _: &'static Shape) -> Result<(), DecodeError> {
        self.open(b'{')
    }

    fn next_key(&mut self, _: &'static Shape) -> Result<Option<String>, DecodeError> {
        if self.more(b'}')? { self.name().map(|name| Some(name.into_owned())) } else { Ok(None) }
    }
}
