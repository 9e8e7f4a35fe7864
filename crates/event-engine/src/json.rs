//! JSON whose numbers keep their letters: «For numbers, Lambda also uses string representation. For
//! example, 300, 300.0, and 3.0e2 are not considered equal.»

use serde_json::Value;
use std::borrow::Cow;
use std::fmt;

/// A value of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// As it is written.
    Number(String),
    /// Text, its escapes undone.
    String(String),
    /// `[…]`.
    Array(Vec<Json>),
    /// `{…}`, in the document's order. Of several members of a name the last counts.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads a document. It is serde_json that decides what is one, and how deep one may be.
    pub fn parse(text: &str) -> Result<Json, serde_json::Error> {
        let value: Value = serde_json::from_str(text)?;
        let mut rest = text;
        // What serde_json took reads the same here; if it did not, the numbers' letters were lost.
        Ok(read(&mut rest).unwrap_or_else(|| Json::from(&value)))
    }

    /// The member of an object.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.member(name)
    }

    /// A string's text.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Json::String(text) => Some(text),
            _ => None,
        }
    }

    /// The elements of an array.
    pub fn as_array(&self) -> Option<&[Json]> {
        match self {
            Json::Array(elements) => Some(elements),
            _ => None,
        }
    }
}

/// As it is sent: without blanks.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Json::Null => f.write_str("null"),
            Json::Bool(value) => write!(f, "{value}"),
            Json::Number(text) => f.write_str(text),
            Json::String(text) => f.write_str(&quoted(text)),
            Json::Array(elements) => {
                f.write_str("[")?;
                for (index, element) in elements.iter().enumerate() {
                    f.write_str(if index == 0 { "" } else { "," })?;
                    element.fmt(f)?;
                }
                f.write_str("]")
            }
            Json::Object(members) => {
                f.write_str("{")?;
                for (index, (name, value)) in members.iter().enumerate() {
                    f.write_str(if index == 0 { "" } else { "," })?;
                    write!(f, "{}:", quoted(name))?;
                    value.fmt(f)?;
                }
                f.write_str("}")
            }
        }
    }
}

/// Text as JSON has it, in its quotes.
pub fn quoted(text: &str) -> String {
    // Of text, serde_json refuses nothing.
    serde_json::to_string(text).unwrap_or_default()
}

impl From<&Value> for Json {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Json::Null,
            Value::Bool(value) => Json::Bool(*value),
            Value::Number(number) => Json::Number(number.to_string()),
            Value::String(text) => Json::String(text.clone()),
            Value::Array(elements) => Json::Array(elements.iter().map(Json::from).collect()),
            Value::Object(members) => {
                let member = |(name, value): (&String, &Value)| (name.clone(), Json::from(value));
                Json::Object(members.iter().map(member).collect())
            }
        }
    }
}

/// Reads the value at the beginning of what is valid JSON, and moves behind it.
fn read(rest: &mut &str) -> Option<Json> {
    *rest = rest.trim_ascii_start();
    match rest.bytes().next()? {
        b'{' => {
            let mut members: Vec<(String, Json)> = Vec::new();
            open(rest);
            while !closed(rest, '}') {
                let name = string(rest)?;
                *rest = rest.trim_ascii_start().strip_prefix(':')?;
                let value = read(rest)?;
                members.push((name, value));
                separator(rest);
            }
            Some(Json::Object(members))
        }
        b'[' => {
            let mut elements = Vec::new();
            open(rest);
            while !closed(rest, ']') {
                elements.push(read(rest)?);
                separator(rest);
            }
            Some(Json::Array(elements))
        }
        b'"' => string(rest).map(Json::String),
        _ => {
            let end = rest.find([',', ']', '}', ' ', '\t', '\r', '\n']).unwrap_or(rest.len());
            let (word, behind) = rest.split_at_checked(end)?;
            *rest = behind;
            Some(match word {
                "null" => Json::Null,
                "true" => Json::Bool(true),
                "false" => Json::Bool(false),
                "" => return None,
                number => Json::Number(number.to_owned()),
            })
        }
    }
}

fn open(rest: &mut &str) {
    *rest = rest.get(1..).unwrap_or_default().trim_ascii_start();
}

/// Whether the array or object ends here; also where the text does.
fn closed(rest: &mut &str, bracket: char) -> bool {
    *rest = rest.trim_ascii_start();
    match rest.strip_prefix(bracket) {
        Some(behind) => {
            *rest = behind;
            true
        }
        None => rest.is_empty(),
    }
}

fn separator(rest: &mut &str) {
    *rest = rest.trim_ascii_start();
    *rest = rest.strip_prefix(',').unwrap_or(rest);
}

fn string(rest: &mut &str) -> Option<String> {
    *rest = rest.trim_ascii_start();
    let mut escaped = false;
    let ends = |(_, byte): &(usize, u8)| {
        let end = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        end
    };
    let (end, _) = rest.bytes().enumerate().skip(1).find(ends)?;
    let (literal, behind) = rest.split_at_checked(end + 1)?;
    *rest = behind;
    if literal.contains('\\') {
        serde_json::from_str(literal).ok()
    } else {
        Some(literal.trim_matches('"').to_owned())
    }
}

/// What comparisons see of a document, however it is kept.
pub(crate) trait Tree: Sized {
    fn view(&self) -> View<'_, Self>;
    fn member(&self, name: &str) -> Option<&Self>;
}

pub(crate) enum View<'a, T> {
    Null,
    Bool(bool),
    Number(Cow<'a, str>),
    String(&'a str),
    Array(&'a [T]),
    Object,
}

impl Tree for Json {
    fn view(&self) -> View<'_, Self> {
        match self {
            Json::Null => View::Null,
            Json::Bool(value) => View::Bool(*value),
            Json::Number(text) => View::Number(Cow::Borrowed(text)),
            Json::String(text) => View::String(text),
            Json::Array(elements) => View::Array(elements),
            Json::Object(_) => View::Object,
        }
    }

    fn member(&self, name: &str) -> Option<&Self> {
        let Json::Object(members) = self else { return None };
        // Of several members of a name the last counts.
        members.iter().rev().find(|(member, _)| member == name).map(|(_, value)| value)
    }
}

impl Tree for Value {
    fn view(&self) -> View<'_, Self> {
        match self {
            Value::Null => View::Null,
            Value::Bool(value) => View::Bool(*value),
            Value::Number(number) => View::Number(Cow::Owned(number.to_string())),
            Value::String(text) => View::String(text),
            Value::Array(elements) => View::Array(elements),
            Value::Object(_) => View::Object,
        }
    }

    fn member(&self, name: &str) -> Option<&Self> {
        self.as_object()?.get(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn value(json: &Json) -> Value {
        match json {
            Json::Null => Value::Null,
            Json::Bool(value) => (*value).into(),
            Json::Number(text) => serde_json::from_str(text).unwrap_or_default(),
            Json::String(text) => text.as_str().into(),
            Json::Array(elements) => elements.iter().map(value).collect(),
            Json::Object(members) => {
                Value::Object(members.iter().map(|(k, v)| (k.clone(), value(v))).collect())
            }
        }
    }

    #[test]
    fn numbers_keep_their_letters() {
        let json = Json::parse(r#" [ 300 , 300.0,3.0e2,-0, 1E+2 ,{"a":12345678901234567890123}] "#);
        let Json::Array(elements) = json.unwrap_or(Json::Null) else { unreachable!("an array") };
        let texts = elements.iter().take(5).map(|e| match e {
            Json::Number(text) => text.as_str(),
            _ => "",
        });
        assert_eq!(texts.collect::<Vec<_>>(), ["300", "300.0", "3.0e2", "-0", "1E+2"]);
        let large = elements[5].member("a");
        assert_eq!(large, Some(&Json::Number("12345678901234567890123".to_owned())));
    }

    proptest! {
        #[test]
        fn it_reads_what_serde_json_reads(text in "[\\[\\]{}\",:a\\\\u0-9.eE+\\- ntrfalse]{0,40}") {
            let mine = Json::parse(&text);
            let theirs = serde_json::from_str::<Value>(&text);
            prop_assert_eq!(mine.as_ref().ok().map(value), theirs.ok());
        }

        #[test]
        fn it_reads_valid_documents_as_serde_json_does(
            keys in prop::collection::vec(".{0,6}", 0..4),
            texts in prop::collection::vec(".{0,12}", 0..4),
            numbers in prop::collection::vec(any::<f64>().prop_filter("finite", |n| n.is_finite()), 0..4),
            pretty: bool,
        ) {
            let members: serde_json::Map<_, _> = keys
                .iter()
                .zip(texts.iter().map(|t| serde_json::json!([t, {"in": t}, null, true])))
                .map(|(k, v)| (k.clone(), v))
                .collect();
            let document = serde_json::json!({"m": members, "n": numbers, "t": texts});
            let text =
                if pretty { serde_json::to_string_pretty(&document) } else { serde_json::to_string(&document) };
            let text = text.unwrap_or_default();
            let theirs: Value = serde_json::from_str(&text).unwrap_or_default();
            let mut rest = &text[..];
            let mine = read(&mut rest);
            prop_assert_eq!(mine.as_ref().map(value), Some(theirs));
            prop_assert_eq!(rest, "");
            let written = mine.map(|json| json.to_string()).unwrap_or_default();
            let again = Json::parse(&written).ok();
            prop_assert_eq!(again, Json::parse(&text).ok(), "what is written reads back");
        }
    }
}
