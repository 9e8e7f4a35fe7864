//! `$util`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use velocity::{Failure, Heap, Object, Value};

#[derive(Debug)]
pub(super) struct Util;

impl Object for Util {
    fn call(
        &self,
        heap: &mut Heap,
        name: &str,
        arguments: &[Value],
    ) -> Result<Option<Value>, Failure> {
        let [Value::Null] = arguments else {
            let [argument] = arguments else { return Ok(None) };
            let text = heap.text(argument);
            return Ok(Some(match name {
                "escapeJavaScript" => Value::text(escape_javascript(&text)),
                "parseJson" => match serde_json::from_str(&text) {
                    Ok(json) => heap.json(&json),
                    Err(why) => return Err(Failure::Method(format!("$util.parseJson: {why}"))),
                },
                "urlEncode" => Value::text(url_encode(&text)),
                "urlDecode" => Value::text(&*crate::query::decoded_form(&text)),
                "base64Encode" => Value::text(STANDARD.encode(text)),
                "base64Decode" => match STANDARD.decode(text.trim_end()) {
                    Ok(bytes) => Value::text(&*String::from_utf8_lossy(&bytes)),
                    Err(why) => return Err(Failure::Method(format!("$util.base64Decode: {why}"))),
                },
                _ => return Ok(None),
            }));
        };
        Ok(Some(Value::Null))
    }

    fn text(&self) -> String {
        "$util".to_owned()
    }
}

/// As Apache Commons Lang writes strings of JavaScript.
fn escape_javascript(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for letter in text.chars() {
        match letter {
            '\'' | '"' | '\\' | '/' => out.extend(['\\', letter]),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            ' '..='\u{7f}' => out.push(letter),
            letter => {
                for unit in letter.encode_utf16(&mut [0; 2]) {
                    out.push_str(&format!("\\u{unit:04X}"));
                }
            }
        }
    }
    out
}

/// As Java's `URLEncoder` writes forms.
fn url_encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'*' | b'_' => {
                out.push(char::from(byte));
            }
            b' ' => out.push('+'),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
