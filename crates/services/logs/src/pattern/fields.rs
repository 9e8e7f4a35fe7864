//! Space-delimited messages: `[ip, user, ..., status = 4* && status != 404, bytes > 1000]`.
//!
//! A message's fields are divided by spaces; what stands in `[…]` or `"…"` is one field. Where a
//! pattern without `...` has fewer fields than the message, its last one takes the rest.

use super::Invalid;
use super::scan::{MAX_DEPTH, Scanner};
use super::value::{Operator, Value};

#[derive(Debug)]
pub struct Fields(Vec<Field>);

#[derive(Debug)]
enum Field {
    /// `...`: any number of fields.
    Rest,
    /// A field's name may be missing, and what it is held against.
    One(String, Option<Test>),
}

#[derive(Debug)]
enum Test {
    Compare(Operator, Value),
    And(Box<Test>, Box<Test>),
    Or(Box<Test>, Box<Test>),
}

impl Fields {
    pub fn parse(scanner: &mut Scanner<'_>) -> Result<Fields, Invalid> {
        scanner.next();
        let mut fields = Vec::new();
        loop {
            scanner.skip_space();
            if fields.is_empty() && scanner.take("]") {
                return Ok(Fields(fields));
            }
            fields.push(field(scanner)?);
            scanner.skip_space();
            if scanner.take("]") {
                break;
            }
            if !scanner.take(",") {
                return Err(scanner.expected("a comma or ]"));
            }
        }
        if fields.iter().filter(|f| matches!(f, Field::Rest)).count() > 1 {
            return Err(scanner.expected("no second ..."));
        }
        Ok(Fields(fields))
    }

    /// The words, those behind the last field's first joined to it as they stand in the message.
    fn fold<'a>(&self, message: &'a str, mut words: Vec<Word<'a>>) -> Vec<&'a str> {
        let fields = self.0.len();
        let open = self.0.iter().any(|field| matches!(field, Field::Rest));
        if !open && fields > 0 && words.len() > fields {
            words.truncate(fields);
            if let Some(last) = words.last_mut() {
                last.text = message[last.begin..].trim_end();
            }
        }
        words.into_iter().map(|word| word.text).collect()
    }

    pub fn matches(&self, message: &str) -> bool {
        self.matching(message).is_some()
    }

    /// The message's words, if it matches.
    fn matching<'m>(&self, message: &'m str) -> Option<Vec<&'m str>> {
        let words = self.fold(message, words(message));
        let holds = |(field, word): (&Field, &&str)| match field {
            Field::Rest | Field::One(_, None) => true,
            Field::One(_, Some(test)) => test.holds(word),
        };
        let all = |fields: &[Field], words: &[&str]| {
            fields.len() == words.len() && fields.iter().zip(words).all(holds)
        };
        let matches = match self.rest() {
            None => all(&self.0, &words),
            Some(at) => {
                let (before, after) = (&self.0[..at], &self.0[at + 1..]);
                words.len() >= before.len() + after.len()
                    && all(before, &words[..before.len()])
                    && all(after, &words[words.len() - after.len()..])
            }
        };
        matches.then_some(words)
    }

    /// Where `...` stands.
    fn rest(&self) -> Option<usize> {
        self.0.iter().position(|field| matches!(field, Field::Rest))
    }

    /// The message's words with what the pattern calls them, if it matches. One without a name is
    /// called by its place, counted from 1.
    pub fn named<'m>(&self, message: &'m str) -> Option<Vec<(String, &'m str)>> {
        let words = self.matching(message)?;
        let (count, fields) = (words.len(), self.0.len());
        let rest = self.rest();
        let name = |place: usize| {
            let at = match rest {
                Some(rest) if place < rest => Some(place),
                Some(rest) => (place + fields).checked_sub(count).filter(|at| *at > rest),
                None => Some(place),
            };
            match at.and_then(|at| self.0.get(at)) {
                Some(Field::One(name, _)) if !name.is_empty() => name.clone(),
                _ => (place + 1).to_string(),
            }
        };
        Some(words.into_iter().enumerate().map(|(place, word)| (name(place), word)).collect())
    }

    /// Whether a message's words may have one called so.
    pub fn knows(&self, name: &str) -> bool {
        let named = |field: &Field| matches!(field, Field::One(known, _) if known == name);
        self.0.iter().any(named) || name.parse::<usize>().is_ok_and(|place| place > 0)
    }
}

fn field(scanner: &mut Scanner<'_>) -> Result<Field, Invalid> {
    if scanner.take("...") {
        return Ok(Field::Rest);
    }
    // A field need not have a name: `[..., status = 4*, ]`.
    if matches!(scanner.peek(), Some(',' | ']')) {
        return Ok(Field::One(String::new(), None));
    }
    let name = take_name(scanner)?;
    scanner.skip_space();
    let test = match scanner.peek() {
        Some(',' | ']') => None,
        _ => Some(or(scanner, name, Some(name), 0)?),
    };
    Ok(Field::One(name.to_owned(), test))
}

fn take_name<'a>(scanner: &mut Scanner<'a>) -> Result<&'a str, Invalid> {
    let name = scanner.take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '@'));
    if name.is_empty() { Err(scanner.expected("a field's name")) } else { Ok(name) }
}

/// `a || b`; `read` is the name if it has been read already.
fn or(
    scanner: &mut Scanner<'_>,
    name: &str,
    read: Option<&str>,
    depth: usize,
) -> Result<Test, Invalid> {
    let mut left = and(scanner, name, read, depth)?;
    loop {
        scanner.skip_space();
        if !scanner.take("||") {
            return Ok(left);
        }
        left = Test::Or(Box::new(left), Box::new(and(scanner, name, None, depth)?));
    }
}

fn and(
    scanner: &mut Scanner<'_>,
    name: &str,
    read: Option<&str>,
    depth: usize,
) -> Result<Test, Invalid> {
    let mut left = one(scanner, name, read, depth)?;
    loop {
        scanner.skip_space();
        if !scanner.take("&&") {
            return Ok(left);
        }
        left = Test::And(Box::new(left), Box::new(one(scanner, name, None, depth)?));
    }
}

fn one(
    scanner: &mut Scanner<'_>,
    name: &str,
    read: Option<&str>,
    depth: usize,
) -> Result<Test, Invalid> {
    scanner.skip_space();
    if read.is_none() {
        if scanner.take("(") {
            if depth == MAX_DEPTH {
                return Err(scanner.expected("fewer parentheses"));
            }
            let test = or(scanner, name, None, depth + 1)?;
            scanner.skip_space();
            return if scanner.take(")") { Ok(test) } else { Err(scanner.expected(")")) };
        }
        if take_name(scanner)? != name {
            return Err(scanner.expected("the same field's name"));
        }
    }
    scanner.skip_space();
    let operator = Operator::parse(scanner).ok_or_else(|| scanner.expected("a comparison"))?;
    scanner.skip_space();
    let value = Value::parse(scanner, operator, |c| matches!(c, ',' | ']' | '&' | '|' | ')'))?;
    Ok(Test::Compare(operator, value))
}

impl Test {
    fn holds(&self, word: &str) -> bool {
        match self {
            Test::Compare(operator, value) => value.holds_for_text(*operator, word),
            Test::And(left, right) => left.holds(word) && right.holds(word),
            Test::Or(left, right) => left.holds(word) || right.holds(word),
        }
    }
}

/// One of a message's fields.
struct Word<'a> {
    /// Without the brackets or quotation marks around it.
    text: &'a str,
    /// Where it begins in the message, in bytes, with what is around it.
    begin: usize,
}

fn words(message: &str) -> Vec<Word<'_>> {
    let mut out = Vec::new();
    let mut begin = 0;
    while let Some(space) = message[begin..].find(|c: char| !c.is_whitespace()) {
        begin += space;
        let rest = &message[begin..];
        let close = match rest.chars().next() {
            Some('[') => Some(']'),
            Some('"') => Some('"'),
            _ => None,
        };
        let closed = close.and_then(|close| rest[1..].find(close).map(|at| at + 1));
        let (text, length) = match closed {
            Some(end) => (&rest[1..end], end + 1),
            None => {
                let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
                (&rest[..end], end)
            }
        };
        out.push(Word { text, begin });
        begin += length;
    }
    out
}
