//! The language of composite alarms' rules: `ALARM("a") AND (OK(b) OR NOT INSUFFICIENT_DATA(c))`
//! (CloudWatch API Reference, PutCompositeAlarm). Read without recursion, so that no rule is too deep.

use super::model::Value;
use std::fmt;

/// Elements of a rule, at most: children, `TRUE` and `FALSE`, pairs of parentheses.
pub const ELEMENTS_MAX: usize = 500;
/// Other alarms that a rule names, at most.
pub const CHILDREN_MAX: usize = 100;

/// A rule, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Operands before their operators.
    steps: Vec<Step>,
    /// Names or ARNs, each once, in the order in which they first stand in the rule.
    children: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Constant(bool),
    /// Whether the child of that index is in the state.
    Is(Value, usize),
    Not,
    And,
    Or,
}

/// What is wrong with a rule, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// What was found, or missed.
    what: String,
    /// Characters before it.
    at: usize,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at position {}", self.what, self.at)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Open,
    Close,
    Not,
    And,
    Or,
    Constant(bool),
    Is(Value, String),
}

/// What waits on the stack for what comes behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Waiting {
    Open(usize),
    Not,
    And,
    Or,
}

struct Scanner<'a> {
    text: &'a str,
    rest: &'a str,
}

impl<'a> Scanner<'a> {
    fn at(&self) -> usize {
        let read = self.text.len() - self.rest.len();
        self.text.get(..read).map_or(0, |read| read.chars().count())
    }

    fn wrong(&self, what: impl Into<String>) -> Wrong {
        Wrong { what: what.into(), at: self.at() }
    }

    fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn take(&mut self, letter: char) -> Result<(), Wrong> {
        self.skip_blanks();
        match self.rest.strip_prefix(letter) {
            Some(rest) => {
                self.rest = rest;
                Ok(())
            }
            None => Err(self.wrong(format!("'{letter}' is missing"))),
        }
    }

    fn word(&mut self) -> &'a str {
        let end = self.rest.find(|c: char| !c.is_ascii_alphabetic() && c != '_');
        let (word, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        word
    }

    /// A name in quotation marks, or all up to the closing parenthesis.
    fn name(&mut self) -> Result<String, Wrong> {
        self.skip_blanks();
        let Some(quoted) = self.rest.strip_prefix('"') else {
            let end = self.rest.find([')', '(', '"']).unwrap_or(self.rest.len());
            let (name, rest) = self.rest.split_at(end);
            if name.trim().is_empty() {
                return Err(self.wrong("An alarm's name is missing"));
            }
            self.rest = rest;
            return Ok(name.trim().to_owned());
        };
        let (mut name, mut letters) = (String::new(), quoted.char_indices());
        while let Some((at, letter)) = letters.next() {
            match letter {
                '"' if name.is_empty() => return Err(self.wrong("An alarm's name is missing")),
                '"' => {
                    self.rest = quoted.get(at + 1..).unwrap_or_default();
                    return Ok(name);
                }
                '\\' => name.extend(letters.next().map(|(_, escaped)| escaped)),
                other => name.push(other),
            }
        }
        Err(self.wrong("A quotation mark is not closed"))
    }

    fn next(&mut self) -> Result<Option<(usize, Token)>, Wrong> {
        self.skip_blanks();
        let at = self.at();
        let Some(first) = self.rest.chars().next() else { return Ok(None) };
        if let Some(rest) = self.rest.strip_prefix(['(', ')']) {
            self.rest = rest;
            return Ok(Some((at, if first == '(' { Token::Open } else { Token::Close })));
        }
        let word = self.word();
        let state = match word.to_ascii_uppercase().as_str() {
            "AND" => return Ok(Some((at, Token::And))),
            "OR" => return Ok(Some((at, Token::Or))),
            "NOT" => return Ok(Some((at, Token::Not))),
            "TRUE" => return Ok(Some((at, Token::Constant(true)))),
            "FALSE" => return Ok(Some((at, Token::Constant(false)))),
            "ALARM" => Value::Alarm,
            "OK" => Value::Ok,
            "INSUFFICIENT_DATA" => Value::InsufficientData,
            "" => return Err(Wrong { what: format!("Unexpected '{first}'"), at }),
            _ => return Err(Wrong { what: format!("Unexpected '{word}'"), at }),
        };
        self.take('(')?;
        let name = self.name()?;
        self.take(')')?;
        Ok(Some((at, Token::Is(state, name))))
    }
}

/// The rule under construction: operators wait until their operands have come.
#[derive(Default)]
struct Builder {
    steps: Vec<Step>,
    children: Vec<String>,
    waiting: Vec<Waiting>,
    elements: usize,
}

impl Builder {
    /// Gives out operators that bind at least as much as the next one.
    fn give_out(&mut self, until: fn(Waiting) -> bool) {
        while let Some(operator) = self.waiting.last().copied().filter(|one| !until(*one)) {
            self.waiting.pop();
            match operator {
                Waiting::Open(_) => return,
                Waiting::Not => self.steps.push(Step::Not),
                Waiting::And => self.steps.push(Step::And),
                Waiting::Or => self.steps.push(Step::Or),
            }
        }
    }

    fn child(&mut self, name: String) -> usize {
        match self.children.iter().position(|child| *child == name) {
            Some(index) => index,
            None => {
                self.children.push(name);
                self.children.len() - 1
            }
        }
    }

    /// An operand, or what may stand before one; tells whether an operand is still to come.
    fn operand(&mut self, at: usize, token: Token) -> Result<bool, Wrong> {
        match token {
            Token::Not => {
                self.waiting.push(Waiting::Not);
                return Ok(true);
            }
            Token::Open => {
                self.waiting.push(Waiting::Open(at));
                return Ok(true);
            }
            Token::Constant(value) => self.steps.push(Step::Constant(value)),
            Token::Is(value, name) => {
                let child = self.child(name);
                self.steps.push(Step::Is(value, child));
            }
            Token::Close | Token::And | Token::Or => {
                return Err(Wrong { what: "An operand is missing".to_owned(), at });
            }
        }
        Ok(false)
    }

    /// What comes behind an operand; tells whether another operand is to come.
    fn operator(&mut self, at: usize, token: Token) -> Result<bool, Wrong> {
        let open = |one| matches!(one, Waiting::Open(_));
        match token {
            Token::And => {
                self.give_out(|one| matches!(one, Waiting::Open(_) | Waiting::Or));
                self.waiting.push(Waiting::And);
            }
            Token::Or => {
                self.give_out(open);
                self.waiting.push(Waiting::Or);
            }
            Token::Close => {
                self.give_out(open);
                if self.waiting.pop().is_none() {
                    return Err(Wrong { what: "Unexpected ')'".to_owned(), at });
                }
                return Ok(false);
            }
            Token::Not | Token::Open | Token::Constant(_) | Token::Is(..) => {
                return Err(Wrong { what: "AND or OR is missing".to_owned(), at });
            }
        }
        Ok(true)
    }
}

impl Rule {
    /// Reads a rule.
    pub fn parse(text: &str) -> Result<Rule, Wrong> {
        let mut scanner = Scanner { text, rest: text };
        let mut builder = Builder::default();
        let mut operand_next = true;
        while let Some((at, token)) = scanner.next()? {
            builder.elements +=
                usize::from(matches!(token, Token::Open | Token::Constant(_) | Token::Is(..)));
            if builder.elements > ELEMENTS_MAX {
                let what = format!("More than {ELEMENTS_MAX} elements");
                return Err(Wrong { what, at });
            }
            operand_next = match operand_next {
                true => builder.operand(at, token)?,
                false => builder.operator(at, token)?,
            };
        }
        if operand_next {
            return Err(scanner.wrong("An operand is missing"));
        }
        builder.give_out(|one| matches!(one, Waiting::Open(_)));
        if let Some(Waiting::Open(at)) = builder.waiting.last() {
            return Err(Wrong { what: "'(' is not closed".to_owned(), at: *at });
        }
        let Builder { steps, children, .. } = builder;
        if children.len() > CHILDREN_MAX {
            return Err(scanner.wrong(format!("More than {CHILDREN_MAX} alarms")));
        }
        Ok(Rule { steps, children })
    }

    /// The alarms that it names, by name or ARN, each once.
    pub fn children(&self) -> &[String] {
        &self.children
    }

    /// Whether it holds, where `state` tells the states of the children by their index. A child that
    /// is not there is in none.
    pub(crate) fn holds(&self, state: impl Fn(usize) -> Option<Value>) -> bool {
        let mut stack = Vec::new();
        for step in &self.steps {
            // What was read has as many operands as its operators take.
            let mut pop = || stack.pop().unwrap_or(false);
            let value = match step {
                Step::Constant(value) => *value,
                Step::Is(value, child) => state(*child) == Some(*value),
                Step::Not => !pop(),
                Step::And => pop() & pop(),
                Step::Or => pop() | pop(),
            };
            stack.push(value);
        }
        stack.pop().unwrap_or(false)
    }

    /// Reads whatever it is given, for who feeds parsers: whether it is a rule.
    pub fn reads(text: &str) -> bool {
        // A rule that was read can be evaluated, whatever the states.
        Rule::parse(text).is_ok_and(|rule| {
            let _either = rule.holds(|child| [Some(Value::Alarm), None][child % 2]);
            true
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[derive(Debug, Clone)]
    enum Tree {
        Constant(bool),
        Is(Value, usize),
        Not(Box<Tree>),
        And(Box<Tree>, Box<Tree>),
        Or(Box<Tree>, Box<Tree>),
    }

    const NAMES: [&str; 4] = ["a", "CPU too high", "b\"c", "arn:aws:cloudwatch:x:1:alarm:d"];

    impl Tree {
        fn text(&self, blank: &str) -> String {
            match self {
                Tree::Constant(value) => value.to_string(),
                Tree::Is(value, child) => {
                    let name = NAMES[*child].replace('"', "\\\"");
                    format!("{}{blank}({blank}\"{name}\"{blank})", value.as_str())
                }
                Tree::Not(of) => format!("NOT ({blank}{})", of.text(blank)),
                Tree::And(left, right) => {
                    format!("({}){blank} AND ({})", left.text(blank), right.text(blank))
                }
                // What binds less than all others needs parentheses only inside of others.
                Tree::Or(left, right) => {
                    format!("{} OR{blank} {}", left.text(blank), right.text(blank))
                }
            }
        }

        fn holds(&self, states: &[Option<Value>]) -> bool {
            match self {
                Tree::Constant(value) => *value,
                Tree::Is(value, child) => states[*child] == Some(*value),
                Tree::Not(of) => !of.holds(states),
                Tree::And(left, right) => left.holds(states) && right.holds(states),
                Tree::Or(left, right) => left.holds(states) || right.holds(states),
            }
        }
    }

    fn value() -> impl Strategy<Value = Value> {
        prop_oneof![Just(Value::Ok), Just(Value::Alarm), Just(Value::InsufficientData)]
    }

    fn tree() -> impl Strategy<Value = Tree> {
        let leaf = prop_oneof![
            any::<bool>().prop_map(Tree::Constant),
            (value(), 0..NAMES.len()).prop_map(|(value, child)| Tree::Is(value, child)),
        ];
        leaf.prop_recursive(6, 48, 2, |inner| {
            let two = (inner.clone(), inner.clone());
            prop_oneof![
                inner.prop_map(|of| Tree::Not(Box::new(of))),
                two.clone().prop_map(|(a, b)| Tree::And(Box::new(a), Box::new(b))),
                two.prop_map(|(a, b)| Tree::Or(Box::new(a), Box::new(b))),
            ]
        })
    }

    proptest! {
        #[test]
        fn a_rule_means_what_it_was_written_from(
            tree in tree(), blank in "[ \n]{0,2}",
            states in prop::collection::vec(prop::option::of(value()), NAMES.len())
        ) {
            let rule = Rule::parse(&tree.text(&blank)).unwrap();
            let state = |child: usize| {
                let name = NAMES.iter().position(|name| *name == rule.children()[child]);
                states[name.unwrap()]
            };
            prop_assert_eq!(rule.holds(state), tree.holds(&states));
        }

        #[test]
        fn whatever_is_read_comes_to_an_end(text in "[A-Z_()\" a\\\\]{0,40}") {
            Rule::reads(&text);
        }
    }

    #[test]
    fn not_binds_most_and_or_least() {
        let all_of = |states: &'static [Value]| {
            move |text: &str| Rule::parse(text).unwrap().holds(|child| states.get(child).copied())
        };
        let holds = all_of(&[]);
        assert!(holds("TRUE OR FALSE AND FALSE"));
        assert!(!holds("(TRUE OR FALSE) AND FALSE"));
        assert!(holds("NOT FALSE OR TRUE AND FALSE"));
        assert!(holds("not not true"));
        assert!(!holds("ALARM(gone) OR OK(gone)"));
        let holds = all_of(&[Value::Alarm, Value::Ok]);
        assert!(holds("ALARM(CPU too high) AND NOT ALARM(\"b\")"));
        assert!(!holds("OK(a) OR INSUFFICIENT_DATA(b)"));
        let rule = Rule::parse("ALARM(a) AND OK(b) OR ALARM(\"a\")").unwrap();
        assert_eq!(rule.children(), ["a", "b"]);
    }

    #[test]
    fn what_is_no_rule_is_told_with_its_place() {
        for (text, what) in [
            ("", "An operand is missing at position 0"),
            ("ALARM(a) AND", "An operand is missing at position 12"),
            ("ALARM(a) ALARM(b)", "AND or OR is missing at position 9"),
            ("ALARM", "'(' is missing at position 5"),
            ("ALARM()", "An alarm's name is missing at position 6"),
            ("ALARM(\"\")", "An alarm's name is missing at position 6"),
            ("ALARM(\"a)", "A quotation mark is not closed at position 6"),
            ("(TRUE", "'(' is not closed at position 0"),
            ("TRUE)", "Unexpected ')' at position 4"),
            ("ü TRUE AND X", "Unexpected 'ü' at position 0"),
            ("TRUE AND HIGH(a)", "Unexpected 'HIGH' at position 9"),
        ] {
            assert_eq!(Rule::parse(text).unwrap_err().to_string(), what, "{text}");
        }
        let deep = format!("{}TRUE{}", "(".repeat(499), ")".repeat(499));
        assert!(Rule::parse(&deep).is_ok());
        assert!(Rule::parse(&format!("({deep})")).is_err());
        let many: Vec<String> = (0..=CHILDREN_MAX).map(|n| format!("ALARM(a{n})")).collect();
        assert!(Rule::parse(&many[1..].join(" OR ")).is_ok());
        assert!(Rule::parse(&many.join(" OR ")).is_err());
    }
}
