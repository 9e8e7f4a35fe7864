//! From text to steps.

use super::filter::{Comparison, Operand, Test};
use super::{Function, Path, Step};
use regex::Regex;
use serde_json::Value;
use std::fmt;

/// The text is no path from this byte on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    /// Bytes before it.
    pub at: usize,
    /// What should be there.
    pub expected: &'static str,
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Invalid JSONPath at {}: expected {}", self.at, self.expected)
    }
}

/// The longest path, and how deep filters may go into each other.
const LONGEST: usize = 4_096;
const DEEPEST: usize = 32;

struct Reader<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

type Parsed<T> = Result<T, ParseError>;

pub(super) fn path(text: &str) -> Parsed<Path> {
    let text = text.trim();
    if text.len() > LONGEST {
        return Err(ParseError { at: LONGEST, expected: "its end" });
    }
    let mut reader = Reader { text, at: 0, depth: 0 };
    let steps = match reader.take("$") {
        true => reader.steps()?,
        false => {
            let mut steps = vec![reader.first_name()?];
            steps.extend(reader.steps()?);
            steps
        }
    };
    match reader.rest().is_empty() {
        true => Ok(Path { steps }),
        false => Err(reader.wrong("a step")),
    }
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn wrong(&self, expected: &'static str) -> ParseError {
        ParseError { at: self.at, expected }
    }

    fn take(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        self.at += if found { token.len() } else { 0 };
        found
    }

    fn want(&mut self, token: &str, expected: &'static str) -> Parsed<()> {
        if self.take(token) { Ok(()) } else { Err(self.wrong(expected)) }
    }

    fn spaces(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    fn first_name(&mut self) -> Parsed<Step> {
        if self.rest().starts_with('[') {
            self.at += 1;
            return self.bracket();
        }
        self.dotted()
    }

    fn steps(&mut self) -> Parsed<Vec<Step>> {
        let mut steps = Vec::new();
        loop {
            if self.take("..") {
                steps.push(Step::Deep);
                steps.push(if self.take("[") { self.bracket()? } else { self.dotted()? });
            } else if self.take(".") {
                // `$.['name']` is read as well.
                steps.push(if self.take("[") { self.bracket()? } else { self.dotted()? });
            } else if self.take("[") {
                steps.push(self.bracket()?);
            } else {
                return Ok(steps);
            }
        }
    }

    /// Behind a dot.
    fn dotted(&mut self) -> Parsed<Step> {
        if self.take("*") {
            return Ok(Step::All);
        }
        let ends = |c: char| c.is_whitespace() || ".[]()=!<>&|,'\"~".contains(c);
        let length = self.rest().find(ends).unwrap_or(self.rest().len());
        let name = &self.rest()[..length];
        if name.is_empty() {
            return Err(self.wrong("a name"));
        }
        self.at += length;
        if self.take("()") {
            let function = match name {
                "length" | "size" => Function::Length,
                "min" => Function::Minimum,
                "max" => Function::Maximum,
                "sum" => Function::Sum,
                "avg" => Function::Average,
                "keys" => Function::Keys,
                "first" => Function::First,
                "last" => Function::Last,
                _ => return Err(self.wrong("a function that there is")),
            };
            return Ok(Step::Call(function));
        }
        Ok(Step::Names(vec![name.to_owned()]))
    }

    /// Behind an opening bracket.
    fn bracket(&mut self) -> Parsed<Step> {
        self.spaces();
        let step = if self.take("*") {
            Step::All
        } else if self.take("?") {
            self.spaces();
            self.want("(", "(")?;
            let test = self.any_of()?;
            self.spaces();
            self.want(")", ")")?;
            Step::Filter(test)
        } else if self.rest().starts_with(['\'', '"']) {
            Step::Names(self.listed(Self::quoted)?)
        } else {
            self.indexes()?
        };
        self.spaces();
        self.want("]", "]")?;
        Ok(step)
    }

    fn listed<T>(&mut self, mut one: impl FnMut(&mut Self) -> Parsed<T>) -> Parsed<Vec<T>> {
        let mut all = Vec::new();
        loop {
            self.spaces();
            all.push(one(self)?);
            self.spaces();
            if !self.take(",") {
                return Ok(all);
            }
        }
    }

    fn indexes(&mut self) -> Parsed<Step> {
        let start = self.maybe_number()?;
        self.spaces();
        if self.take(":") {
            self.spaces();
            let end = self.maybe_number()?;
            self.spaces();
            let step = if self.take(":") { self.maybe_number()?.unwrap_or(1) } else { 1 };
            if step <= 0 {
                return Err(self.wrong("a step of one or more"));
            }
            return Ok(Step::Slice { start, end, step });
        }
        let Some(first) = start else { return Err(self.wrong("an index or a name in quotes")) };
        let mut indexes = vec![first];
        while self.take(",") {
            self.spaces();
            indexes.push(self.maybe_number()?.ok_or_else(|| self.wrong("an index"))?);
            self.spaces();
        }
        Ok(Step::Indexes(indexes))
    }

    fn maybe_number(&mut self) -> Parsed<Option<i64>> {
        let digits = self.rest().strip_prefix('-').unwrap_or(self.rest());
        let count = digits.bytes().take_while(u8::is_ascii_digit).count();
        if count == 0 {
            return Ok(None);
        }
        let length = count + self.rest().len() - digits.len();
        let number = self.rest()[..length].parse().map_err(|_| self.wrong("a smaller number"))?;
        self.at += length;
        Ok(Some(number))
    }

    fn quoted(&mut self) -> Parsed<String> {
        let quote = self.rest().chars().next().filter(|c| matches!(c, '\'' | '"'));
        let quote = quote.ok_or_else(|| self.wrong("a quote"))?;
        self.at += 1;
        let mut text = String::new();
        let mut letters = self.rest().char_indices();
        while let Some((at, letter)) = letters.next() {
            match letter {
                '\\' => match letters.next() {
                    Some((_, 'n')) => text.push('\n'),
                    Some((_, 't')) => text.push('\t'),
                    Some((_, other)) => text.push(other),
                    None => break,
                },
                letter if letter == quote => {
                    self.at += at + 1;
                    return Ok(text);
                }
                letter => text.push(letter),
            }
        }
        Err(self.wrong("the closing quote"))
    }

    fn any_of(&mut self) -> Parsed<Test> {
        if self.depth == DEEPEST {
            return Err(self.wrong("a simpler filter"));
        }
        self.depth += 1;
        let mut tests = vec![self.all_of()?];
        loop {
            self.spaces();
            if !self.take("||") {
                break;
            }
            tests.push(self.all_of()?);
        }
        self.depth -= 1;
        Ok(if tests.len() == 1 { tests.remove(0) } else { Test::Any(tests) })
    }

    fn all_of(&mut self) -> Parsed<Test> {
        let mut tests = vec![self.one()?];
        loop {
            self.spaces();
            if !self.take("&&") {
                return Ok(if tests.len() == 1 { tests.remove(0) } else { Test::All(tests) });
            }
            tests.push(self.one()?);
        }
    }

    fn one(&mut self) -> Parsed<Test> {
        self.spaces();
        if self.take("!") {
            self.spaces();
            return match self.take("(") {
                true => Ok(Test::Not(Box::new(self.within()?))),
                false => Ok(Test::Not(Box::new(Test::Exists(self.operand()?)))),
            };
        }
        if self.take("(") {
            return self.within();
        }
        let left = self.operand()?;
        self.spaces();
        const SIGNS: [(&str, Comparison); 8] = [
            ("===", Comparison::Equal),
            ("==", Comparison::Equal),
            ("!=", Comparison::Unequal),
            ("<=", Comparison::LessOrEqual),
            ("<", Comparison::Less),
            (">=", Comparison::GreaterOrEqual),
            (">", Comparison::Greater),
            ("=~", Comparison::Matches),
        ];
        const WORDS: [(&str, Comparison); 4] = [
            ("in", Comparison::In),
            ("nin", Comparison::NotIn),
            ("size", Comparison::Size),
            ("empty", Comparison::Empty),
        ];
        if let Some((_, sign)) = SIGNS.iter().find(|(sign, _)| self.take(sign)) {
            self.spaces();
            let right = match sign {
                Comparison::Matches => self.pattern()?,
                _ => self.operand()?,
            };
            return Ok(Test::Compare(left, *sign, right));
        }
        let length = self.rest().bytes().take_while(u8::is_ascii_alphabetic).count();
        let word = self.rest()[..length].to_ascii_lowercase();
        if let Some((_, comparison)) = WORDS.iter().find(|(known, _)| *known == word) {
            self.at += length;
            self.spaces();
            let right = self.operand()?;
            return Ok(Test::Compare(left, *comparison, right));
        }
        Ok(Test::Exists(left))
    }

    fn within(&mut self) -> Parsed<Test> {
        let test = self.any_of()?;
        self.spaces();
        self.want(")", ")")?;
        Ok(test)
    }

    fn operand(&mut self) -> Parsed<Operand> {
        self.spaces();
        if self.take("@") {
            return Ok(Operand::Here(Path { steps: self.steps()? }));
        }
        if self.take("$") {
            return Ok(Operand::Root(Path { steps: self.steps()? }));
        }
        if self.rest().starts_with(['\'', '"']) {
            return Ok(Operand::Value(Value::String(self.quoted()?)));
        }
        if self.take("[") {
            self.spaces();
            if self.take("]") {
                return Ok(Operand::Value(Value::Array(Vec::new())));
            }
            let values = self.listed(|reader| match reader.operand()? {
                Operand::Value(value) => Ok(value),
                _ => Err(reader.wrong("a value")),
            })?;
            self.want("]", "]")?;
            return Ok(Operand::Value(Value::Array(values)));
        }
        for (word, value) in
            [("true", Value::Bool(true)), ("false", Value::Bool(false)), ("null", Value::Null)]
        {
            if self.take(word) {
                return Ok(Operand::Value(value));
            }
        }
        let length =
            self.rest().bytes().take_while(|b| b.is_ascii_digit() || b"+-.eE".contains(b)).count();
        let number = serde_json::from_str(&self.rest()[..length]);
        let number = number.map_err(|_| self.wrong("a value"))?;
        self.at += length;
        Ok(Operand::Value(number))
    }

    /// `/pattern/i`
    fn pattern(&mut self) -> Parsed<Operand> {
        self.want("/", "a pattern in slashes")?;
        let mut escaped = false;
        let end = self.rest().char_indices().find(|(_, letter)| {
            let ends = *letter == '/' && !escaped;
            escaped = *letter == '\\' && !escaped;
            ends
        });
        let Some((end, _)) = end else { return Err(self.wrong("the closing slash")) };
        let text = self.rest()[..end].replace("\\/", "/");
        self.at += end + 1;
        let fold = if self.take("i") { "(?i)" } else { "" };
        // The whole text must match, as with Java's `matches`.
        let pattern = Regex::new(&format!("{fold}^(?:{text})$"));
        let pattern = pattern.map_err(|_| self.wrong("a pattern"))?;
        Ok(Operand::Pattern(super::filter::Pattern(pattern)))
    }
}
