//! Values as statements write them: `'text'`, numbers, `TRUE`, `NULL`, `[…]`, `{'name': …}`,
//! `<<…>>` for sets, and `?` (Developer Guide, «PartiQL data types for DynamoDB»). Binaries come
//! by parameters alone.

use std::collections::BTreeSet;

use super::lexer::Kind;
use super::parser::{Parser, malformed};
use crate::number::Number;
use crate::value::{Item, Value, check_depth, check_name};

impl Parser<'_> {
    /// Whether a value comes next.
    pub(super) fn at_value(&self) -> bool {
        match &self.peek().kind {
            Kind::Text(_) | Kind::Number(_) | Kind::Parameter => true,
            Kind::Symbol(symbol) => matches!(*symbol, "[" | "{" | "<<" | "-" | "+"),
            Kind::Word(word) => {
                ["TRUE", "FALSE", "NULL"].into_iter().any(|k| word.eq_ignore_ascii_case(k))
            }
            _ => false,
        }
    }

    /// A value; `under` is the way to it, as AWS's messages tell it.
    pub(super) fn value(&mut self, under: &str) -> Result<Value, String> {
        let value = self.value_inside(under)?;
        check_depth(&value)?;
        Ok(value)
    }

    fn value_inside(&mut self, under: &str) -> Result<Value, String> {
        if !self.at_value() {
            return Err(self.no_value(under));
        }
        let token = self.next();
        match token.kind {
            Kind::Text(text) => Ok(Value::S(text)),
            Kind::Number(text) => number(text, under),
            Kind::Parameter => self.parameter(),
            Kind::Symbol(sign @ ("-" | "+")) => match self.next().kind {
                Kind::Number(text) => number(&format!("{sign}{text}"), under),
                _ => Err(malformed("Unexpected operator")),
            },
            Kind::Symbol("[") => self.nested(|parser| parser.list(under)),
            Kind::Symbol("<<") => self.nested(|parser| parser.bag(under)),
            Kind::Symbol(_) => self.nested(|parser| parser.entries(under, true)).map(Value::M),
            Kind::Word(word) if word.eq_ignore_ascii_case("TRUE") => Ok(Value::Bool(true)),
            Kind::Word(word) if word.eq_ignore_ascii_case("FALSE") => Ok(Value::Bool(false)),
            // `at_value` lets no other word through.
            _ => Ok(Value::Null),
        }
    }

    /// Why no value begins here.
    fn no_value(&self, under: &str) -> String {
        let token = self.peek();
        match &token.kind {
            Kind::Word(word) if token.is_word("MISSING") || self.peek_second().is("(") => {
                let shown = word.to_ascii_lowercase();
                format!("Unsupported data type: {shown} under key {under} at {}", token.place())
            }
            Kind::Word(word) if !token.is_keyword() => {
                format!("Unsupported data type: {word} under key {under} at {}", token.place())
            }
            _ => self.no_term(),
        }
    }

    fn list(&mut self, under: &str) -> Result<Value, String> {
        let mut list = Vec::new();
        if self.take("]") {
            return Ok(Value::L(list));
        }
        loop {
            list.push(self.value_inside(&format!("{under}[{}]", list.len()))?);
            if !self.take(",") {
                self.expect("]", "RIGHT_BRACKET")?;
                return Ok(Value::L(list));
            }
        }
    }

    /// The item of an `INSERT`. Each attribute's value is a root of its own in messages.
    pub(super) fn structure(&mut self) -> Result<Item, String> {
        self.next();
        let item = self.nested(|parser| parser.entries("root", false))?;
        item.values().try_for_each(check_depth)?;
        Ok(item)
    }

    /// `'name': value, …` up to the closing brace.
    fn entries(&mut self, under: &str, inside: bool) -> Result<Item, String> {
        let mut map = Item::new();
        if self.take("}") {
            return Ok(map);
        }
        loop {
            let token = self.next();
            let name = match token.kind {
                Kind::Text(name) => name,
                Kind::End => return Err(malformed("Unexpected term")),
                Kind::Number(_) => {
                    return Err(format!(
                        "Tuple keys must be of type String. Actual type: NUMERIC under {under}"
                    ));
                }
                _ => {
                    return Err(format!(
                        "Tuple keys must be of type String. Actual type: VARIABLE under {under}"
                    ));
                }
            };
            check_name(&name)?;
            self.expect(":", "COLON")?;
            let value = if inside {
                self.value_inside(&format!("{under}.{name}"))
            } else {
                self.value_inside(under)
            }?;
            if map.contains_key(&name) {
                return Err(format!("Duplicate keys in tuple. Key: {name} under {under}"));
            }
            map.insert(name, value);
            if !self.take(",") {
                self.expect("}", "RIGHT_CURLY")?;
                return Ok(map);
            }
        }
    }

    fn bag(&mut self, under: &str) -> Result<Value, String> {
        if self.take(">>") {
            return Err("Empty bags are not supported".to_owned());
        }
        let mut members = Vec::new();
        loop {
            members.push(self.value_inside(&format!("{under}[{}]", members.len()))?);
            if !self.take(",") {
                self.expect(">>", "RIGHT_DOUBLE_ANGLE_BRACKET")?;
                return set(members);
            }
        }
    }
}

fn number(text: &str, under: &str) -> Result<Value, String> {
    Number::parse(text).map(Value::N).map_err(|error| format!("{error} under {under}"))
}

/// A set has members of one type, each once.
fn set(members: Vec<Value>) -> Result<Value, String> {
    const OTHER: &str = "Unsupported data type in Bag. DynamoDB only supports either numbers or \
                         strings in bags";
    let (mut texts, mut numbers, mut binaries) = (Vec::new(), Vec::new(), Vec::new());
    let count = members.len();
    for member in members {
        match member {
            Value::S(text) => texts.push(text),
            Value::N(number) => numbers.push(number),
            Value::B(bytes) => binaries.push(bytes),
            _ => return Err(OTHER.to_owned()),
        }
    }
    let repeated = |shown: String| {
        format!(
            "One or more parameter values were invalid: Input collection [{shown}] contains \
             duplicates."
        )
    };
    if texts.len() == count {
        let distinct: BTreeSet<String> = texts.iter().cloned().collect();
        if distinct.len() < count {
            return Err(repeated(texts.join(", ")));
        }
        return Ok(Value::Ss(distinct.into_iter().collect()));
    }
    if numbers.len() == count {
        let distinct: BTreeSet<Number> = numbers.into_iter().collect();
        if distinct.len() < count {
            return Err("Input collection contains duplicates".to_owned());
        }
        return Ok(Value::Ns(distinct.into_iter().collect()));
    }
    if binaries.len() == count {
        let distinct: BTreeSet<bytes::Bytes> = binaries.into_iter().collect();
        if distinct.len() < count {
            return Err("Input collection contains duplicates".to_owned());
        }
        return Ok(Value::Bs(distinct.into_iter().collect()));
    }
    Err(OTHER.to_owned())
}
