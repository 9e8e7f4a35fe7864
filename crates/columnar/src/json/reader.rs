//! The grammar of RFC 8259.

use super::{Json, JsonError};
use std::borrow::Cow;

pub(super) struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Reader<'t> {
        Reader { text, at: 0 }
    }

    /// Whether anything but white space comes.
    pub(super) fn has_more(&mut self) -> bool {
        self.spaces();
        self.at < self.text.len()
    }

    /// The next value, whose arrays and objects go `depth` deep at most.
    pub(super) fn value(&mut self, depth: usize) -> Result<Json<'t>, JsonError> {
        self.spaces();
        match self.peek() {
            Some(b'"') => Ok(Json::Text(self.string()?)),
            Some(b'{') => self.object(depth),
            Some(b'[') => self.array(depth),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Json::Boolean(true)),
            Some(b'f') => self.word("false", Json::Boolean(false)),
            Some(b'n') => self.word("null", Json::Null),
            Some(_) => Err(self.wrong("an unexpected character")),
            None => Err(self.wrong("an unexpected end")),
        }
    }

    fn wrong(&self, reason: &'static str) -> JsonError {
        JsonError { reason, at: self.at }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn takes(&mut self, byte: u8) -> bool {
        let takes = self.peek() == Some(byte);
        self.at += usize::from(takes);
        takes
    }

    fn spaces(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    fn since(&self, start: usize) -> &'t str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn word(&mut self, word: &'static str, means: Json<'t>) -> Result<Json<'t>, JsonError> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        if !rest.starts_with(word.as_bytes()) {
            return Err(self.wrong("an unexpected word"));
        }
        self.at += word.len();
        Ok(means)
    }

    fn digits(&mut self) -> Result<(), JsonError> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if start == self.at { Err(self.wrong("a digit is missing")) } else { Ok(()) }
    }

    fn number(&mut self) -> Result<Json<'t>, JsonError> {
        let start = self.at;
        self.takes(b'-');
        if self.takes(b'0') {
            if matches!(self.peek(), Some(b'0'..=b'9')) {
                return Err(self.wrong("a number begins with 0"));
            }
        } else {
            self.digits()?;
        }
        if self.takes(b'.') {
            self.digits()?;
        }
        if self.takes(b'e') || self.takes(b'E') {
            let _sign = self.takes(b'+') || self.takes(b'-');
            self.digits()?;
        }
        Ok(Json::Number(self.since(start)))
    }

    fn string(&mut self) -> Result<Cow<'t, str>, JsonError> {
        self.at += 1;
        let start = self.at;
        let mut kept: Option<String> = None;
        let mut plain = start;
        loop {
            match self.peek() {
                None => return Err(self.wrong("a string does not end")),
                Some(b'"') => {
                    let rest = self.since(plain);
                    self.at += 1;
                    return Ok(match kept {
                        None => Cow::Borrowed(rest),
                        Some(kept) => Cow::Owned(kept + rest),
                    });
                }
                Some(b'\\') => {
                    let before = self.since(plain);
                    let text = kept.get_or_insert_default();
                    text.push_str(before);
                    self.at += 1;
                    let c = self.escape()?;
                    kept.get_or_insert_default().push(c);
                    plain = self.at;
                }
                Some(0..=0x1f) => return Err(self.wrong("a control character in a string")),
                Some(_) => self.at += 1,
            }
        }
    }

    fn escape(&mut self) -> Result<char, JsonError> {
        let byte = self.peek();
        self.at += 1;
        Ok(match byte {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.escaped(),
            _ => {
                self.at -= 1;
                return Err(self.wrong("an unknown escape"));
            }
        })
    }

    fn escaped(&mut self) -> Result<char, JsonError> {
        let first = self.hex()?;
        let code = match first {
            0xd800..=0xdbff => {
                if !(self.takes(b'\\') && self.takes(b'u')) {
                    return Err(self.wrong("half of a pair of surrogates"));
                }
                match self.hex()? {
                    second @ 0xdc00..=0xdfff => {
                        0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)
                    }
                    _ => return Err(self.wrong("half of a pair of surrogates")),
                }
            }
            code => code,
        };
        char::from_u32(code).ok_or_else(|| self.wrong("half of a pair of surrogates"))
    }

    fn hex(&mut self) -> Result<u32, JsonError> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4);
        let digits = digits.filter(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
        let code = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let code = code.ok_or_else(|| self.wrong("four hexadecimal digits are missing"))?;
        self.at += 4;
        Ok(code)
    }

    fn array(&mut self, depth: usize) -> Result<Json<'t>, JsonError> {
        let within = depth.checked_sub(1).ok_or_else(|| self.wrong("it is too deep"))?;
        let start = self.at;
        self.at += 1;
        let mut items = Vec::new();
        self.spaces();
        if !self.takes(b']') {
            loop {
                items.push(self.value(within)?);
                self.spaces();
                if self.takes(b']') {
                    break;
                }
                if !self.takes(b',') {
                    return Err(self.wrong("',' or ']' is missing"));
                }
            }
        }
        Ok(Json::Array(items, self.since(start)))
    }

    fn object(&mut self, depth: usize) -> Result<Json<'t>, JsonError> {
        let within = depth.checked_sub(1).ok_or_else(|| self.wrong("it is too deep"))?;
        let start = self.at;
        self.at += 1;
        let mut members = Vec::new();
        self.spaces();
        if !self.takes(b'}') {
            loop {
                self.spaces();
                if self.peek() != Some(b'"') {
                    return Err(self.wrong("a key is missing"));
                }
                let key = self.string()?;
                self.spaces();
                if !self.takes(b':') {
                    return Err(self.wrong("':' is missing"));
                }
                members.push((key, self.value(within)?));
                self.spaces();
                if self.takes(b'}') {
                    break;
                }
                if !self.takes(b',') {
                    return Err(self.wrong("',' or '}' is missing"));
                }
            }
        }
        Ok(Json::Object(members, self.since(start)))
    }
}
