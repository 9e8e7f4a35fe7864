//! JSON messages: `{ ($.user.id = 1) && ($.errors[0] = "*timeout*" || $.retry IS TRUE) }`.

use super::Invalid;
use super::scan::{MAX_DEPTH, Scanner};
use super::value::{Operator, Value};
use serde_json::Value as Json;

#[derive(Debug)]
pub enum Condition {
    Compare(Selector, Operator, Value),
    Is(Selector, Constant),
    NotExists(Selector),
    And(Box<Condition>, Box<Condition>),
    Or(Box<Condition>, Box<Condition>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Constant {
    True,
    False,
    Null,
}

/// `$.a.b[0]["c d"]`.
#[derive(Debug)]
pub struct Selector {
    steps: Vec<Step>,
    /// As it was written.
    text: String,
}

/// Wildcards in one selector, and in all of a pattern («Filter pattern syntax», compound expressions).
const WILDCARDS_MAX: usize = 1;
const WILDCARDS_TOGETHER_MAX: usize = 3;

#[derive(Debug)]
enum Step {
    Key(String),
    Index(usize),
    /// `*`: any key or element.
    Any,
}

impl Condition {
    pub fn parse(scanner: &mut Scanner<'_>) -> Result<Condition, Invalid> {
        scanner.next();
        let condition = or(scanner, 0)?;
        scanner.skip_space();
        if !scanner.take("}") {
            return Err(scanner.expected("&&, || or }"));
        }
        let mut wildcards = 0;
        condition.each_selector(&mut |selector| wildcards += selector.wildcards());
        if wildcards > WILDCARDS_TOGETHER_MAX {
            return Err(scanner.expected("no fourth wildcard"));
        }
        Ok(condition)
    }

    /// Calls `visit` with each selector.
    pub fn each_selector<'a>(&'a self, visit: &mut dyn FnMut(&'a Selector)) {
        match self {
            Condition::And(left, right) | Condition::Or(left, right) => {
                left.each_selector(visit);
                right.each_selector(visit);
            }
            Condition::Compare(selector, ..)
            | Condition::Is(selector, _)
            | Condition::NotExists(selector) => visit(selector),
        }
    }

    /// The message as JSON, if it matches.
    pub fn matching(&self, message: &str) -> Option<Json> {
        serde_json::from_str::<Json>(message).ok().filter(|json| self.holds(json))
    }

    /// Whether the message is JSON and the condition holds for it.
    pub fn matches(&self, message: &str) -> bool {
        self.matching(message).is_some()
    }

    fn holds(&self, json: &Json) -> bool {
        match self {
            Condition::And(left, right) => left.holds(json) && right.holds(json),
            Condition::Or(left, right) => left.holds(json) || right.holds(json),
            Condition::NotExists(selector) => selector.select(json).is_empty(),
            Condition::Is(selector, constant) => {
                selector.select(json).into_iter().any(|found| match constant {
                    Constant::True => *found == Json::Bool(true),
                    Constant::False => *found == Json::Bool(false),
                    Constant::Null => found.is_null(),
                })
            }
            Condition::Compare(selector, operator, value) => {
                selector.select(json).into_iter().any(|found| match found {
                    Json::String(text) => value.holds_for_text(*operator, text),
                    Json::Number(number) => number
                        .as_f64()
                        .is_some_and(|n| value.holds_for_number(*operator, n, &number.to_string())),
                    Json::Bool(flag) => value.holds_for_text(*operator, &flag.to_string()),
                    Json::Null | Json::Array(_) | Json::Object(_) => false,
                })
            }
        }
    }
}

fn or(scanner: &mut Scanner<'_>, depth: usize) -> Result<Condition, Invalid> {
    let mut left = and(scanner, depth)?;
    loop {
        scanner.skip_space();
        if !scanner.take("||") {
            return Ok(left);
        }
        left = Condition::Or(Box::new(left), Box::new(and(scanner, depth)?));
    }
}

fn and(scanner: &mut Scanner<'_>, depth: usize) -> Result<Condition, Invalid> {
    let mut left = one(scanner, depth)?;
    loop {
        scanner.skip_space();
        if !scanner.take("&&") {
            return Ok(left);
        }
        left = Condition::And(Box::new(left), Box::new(one(scanner, depth)?));
    }
}

fn one(scanner: &mut Scanner<'_>, depth: usize) -> Result<Condition, Invalid> {
    scanner.skip_space();
    if scanner.take("(") {
        if depth == MAX_DEPTH {
            return Err(scanner.expected("fewer parentheses"));
        }
        let condition = or(scanner, depth + 1)?;
        scanner.skip_space();
        return if scanner.take(")") { Ok(condition) } else { Err(scanner.expected(")")) };
    }
    let selector = Selector::parse(scanner)?;
    scanner.skip_space();
    if scanner.take_word("IS") {
        scanner.skip_space();
        let constants =
            [("TRUE", Constant::True), ("FALSE", Constant::False), ("NULL", Constant::Null)];
        return constants
            .into_iter()
            .find(|(word, _)| scanner.take_word(word))
            .map(|(_, constant)| Condition::Is(selector, constant))
            .ok_or_else(|| scanner.expected("TRUE, FALSE or NULL"));
    }
    if scanner.take_word("NOT") {
        scanner.skip_space();
        return if scanner.take_word("EXISTS") {
            Ok(Condition::NotExists(selector))
        } else {
            Err(scanner.expected("EXISTS"))
        };
    }
    let operator = Operator::parse(scanner).ok_or_else(|| scanner.expected("a comparison"))?;
    scanner.skip_space();
    let value = Value::parse(scanner, operator, |c| matches!(c, '}' | ')' | '&' | '|'))?;
    Ok(Condition::Compare(selector, operator, value))
}

impl Selector {
    /// The selector that a text is, all of it.
    pub fn whole(text: &str) -> Option<Selector> {
        let mut scanner = Scanner::new(text);
        let selector = Selector::parse(&mut scanner).ok()?;
        (scanner.peek().is_none() && selector.wildcards() == 0).then_some(selector)
    }

    /// As it was written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The first text, number or truth value that it selects, as text.
    pub fn value(&self, json: &Json) -> Option<String> {
        self.select(json).into_iter().find_map(|found| match found {
            Json::String(text) => Some(text.clone()),
            Json::Number(_) | Json::Bool(_) => Some(found.to_string()),
            Json::Null | Json::Array(_) | Json::Object(_) => None,
        })
    }

    fn wildcards(&self) -> usize {
        self.steps.iter().filter(|step| matches!(step, Step::Any)).count()
    }

    fn parse(scanner: &mut Scanner<'_>) -> Result<Selector, Invalid> {
        let source = scanner.rest();
        if !scanner.take("$") {
            return Err(scanner.expected("$"));
        }
        let mut steps = Vec::new();
        loop {
            if scanner.take(".") {
                if scanner.take("*") {
                    steps.push(Step::Any);
                    continue;
                }
                let key = scanner
                    .take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '@' | ':'));
                if key.is_empty() {
                    return Err(scanner.expected("a key"));
                }
                steps.push(Step::Key(key.to_owned()));
            } else if scanner.take("[") {
                steps.push(match scanner.peek() {
                    Some('"') => Step::Key(scanner.quoted()?),
                    Some('*') => {
                        scanner.next();
                        Step::Any
                    }
                    _ => {
                        let index = scanner.take_while(|c| c.is_ascii_digit());
                        Step::Index(index.parse().map_err(|_| scanner.expected("an index"))?)
                    }
                });
                if !scanner.take("]") {
                    return Err(scanner.expected("]"));
                }
            } else if steps.is_empty() {
                return Err(scanner.expected("a key"));
            } else {
                let text = source[..source.len() - scanner.rest().len()].to_owned();
                let selector = Selector { steps, text };
                if selector.wildcards() > WILDCARDS_MAX {
                    return Err(scanner.expected("no second wildcard"));
                }
                return Ok(selector);
            }
        }
    }

    fn select<'a>(&self, json: &'a Json) -> Vec<&'a Json> {
        let mut found = vec![json];
        for step in &self.steps {
            found = found
                .into_iter()
                .flat_map(|json| match step {
                    Step::Key(key) => json.get(key).into_iter().collect(),
                    Step::Index(index) => json.get(index).into_iter().collect(),
                    Step::Any => match json {
                        Json::Array(elements) => elements.iter().collect(),
                        Json::Object(members) => members.values().collect::<Vec<_>>(),
                        _ => Vec::new(),
                    },
                })
                .collect();
        }
        found
    }
}
