//! `WHERE`: read into the same conditions as expressions are.
//!
//! ```text
//! any  = all { OR all }        all = not { AND not }        not = { NOT } test
//! test = atom [ comparator atom | [NOT] BETWEEN atom AND atom | [NOT] IN list | IS [NOT] type ]
//! atom = ( any ) | function | path | value
//! ```

use std::sync::Arc;

use super::lexer::Kind;
use super::parser::{Parser, malformed};
use crate::expression::{Call, Comparator, Condition, Function, Operand, Path};
use crate::value::{Type, Value};

/// A part of a condition: AWS allows parentheses around operands as well.
enum Node {
    Test(Condition),
    Operand(Operand),
}

const COMPARATORS: [(&str, Comparator); 7] = [
    ("=", Comparator::Equal),
    ("<>", Comparator::NotEqual),
    ("!=", Comparator::NotEqual),
    ("<=", Comparator::LessOrEqual),
    (">=", Comparator::GreaterOrEqual),
    ("<", Comparator::Less),
    (">", Comparator::Greater),
];

const NO_RIGHT_SIDE: &str = "Missing right-hand side expression of infix operator";

impl Parser<'_> {
    pub(super) fn condition(&mut self) -> Result<Condition, String> {
        match self.any()? {
            Node::Test(condition) => Ok(condition),
            Node::Operand(_) => {
                Err("WHERE clause must contain an expression that resolves to a boolean".to_owned())
            }
        }
    }

    fn any(&mut self) -> Result<Node, String> {
        self.joined("OR", Self::every, Condition::Any)
    }

    fn every(&mut self) -> Result<Node, String> {
        self.joined("AND", Self::negated, Condition::All)
    }

    fn joined(
        &mut self,
        word: &str,
        part: fn(&mut Self) -> Result<Node, String>,
        join: fn(Vec<Condition>) -> Condition,
    ) -> Result<Node, String> {
        let first = part(self)?;
        if !self.peek().is_word(word) {
            return Ok(first);
        }
        let mut parts = vec![self.test_of(first)?];
        while self.take_word(word) {
            if self.at_end() {
                return Err(malformed(NO_RIGHT_SIDE));
            }
            let next = part(self)?;
            parts.push(self.test_of(next)?);
        }
        Ok(Node::Test(join(parts)))
    }

    fn test_of(&self, node: Node) -> Result<Condition, String> {
        match node {
            Node::Test(condition) => Ok(condition),
            Node::Operand(_) => Err("The arguments to AND/OR must be Expressions".to_owned()),
        }
    }

    fn negated(&mut self) -> Result<Node, String> {
        let mut count = 0;
        while self.take_word("NOT") {
            count += 1;
        }
        let node = self.test()?;
        match (count, node) {
            (0, node) => Ok(node),
            (_, Node::Operand(_)) => {
                Err("The argument to NOT must be a Type or Expression".to_owned())
            }
            (count, Node::Test(condition)) if count % 2 == 1 => {
                Ok(Node::Test(Condition::Not(Box::new(condition))))
            }
            (_, node) => Ok(node),
        }
    }

    fn test(&mut self) -> Result<Node, String> {
        let left = self.atom()?;
        if let Some((symbol, comparator)) =
            COMPARATORS.into_iter().find(|(symbol, _)| self.peek().is(symbol))
        {
            self.take(symbol);
            let left = self.operand_of(left)?;
            let right = self.right_operand()?;
            return Condition::compare(comparator, left, right).map(Node::Test);
        }
        if self.take_word("IS") {
            return self.is(left).map(Node::Test);
        }
        let negated = self.peek().is_word("NOT")
            && ["IN", "BETWEEN", "LIKE"].into_iter().any(|word| self.peek_second().is_word(word))
            && self.take_word("NOT");
        let condition = if self.take_word("BETWEEN") {
            let value = self.operand_of(left)?;
            let low = self.right_operand()?;
            if !self.take_word("AND") {
                return Err(malformed("Expected AND after BETWEEN"));
            }
            let high = self.right_operand()?;
            Condition::between(value, low, high)?
        } else if self.take_word("IN") {
            let value = self.operand_of(left)?;
            self.within(value)?
        } else if self.peek().is_word("LIKE") {
            return Err("Unsupported operator in Condition Expression. Operator: like".to_owned());
        } else {
            for symbol in ["+", "-", "*", "/", "%", "||"] {
                if self.peek().is(symbol) {
                    return Err(format!(
                        "Unsupported operator in Condition Expression. Operator: {symbol}"
                    ));
                }
            }
            return Ok(left);
        };
        let negate = |condition| Condition::Not(Box::new(condition));
        Ok(Node::Test(if negated { negate(condition) } else { condition }))
    }

    fn right_operand(&mut self) -> Result<Operand, String> {
        if self.at_end() {
            return Err(malformed(NO_RIGHT_SIDE));
        }
        let node = self.atom()?;
        for symbol in ["+", "-", "*", "/", "%", "||"] {
            if self.peek().is(symbol) {
                return Err(format!(
                    "Unsupported operator in Condition Expression. Operator: {symbol}"
                ));
            }
        }
        self.operand_of(node)
    }

    fn operand_of(&self, node: Node) -> Result<Operand, String> {
        match node {
            Node::Operand(operand) => Ok(operand),
            Node::Test(condition) => Err(match function_of(&condition) {
                Some(function) => crate::expression::misused(function.name()),
                None => malformed("Unexpected operator"),
            }),
        }
    }

    /// `[ … ]`, `( … )`, `<< … >>`, or a parameter that is a list.
    fn within(&mut self, value: Operand) -> Result<Condition, String> {
        const WRONG: &str = "IN operator must have a left hand argument of type Variable \
                             Reference and right hand argument of type Seq with at least one \
                             member";
        let closing = [("[", "]", "RIGHT_BRACKET"), ("(", ")", "RIGHT_PAREN"), ("<<", ">>", ">>")];
        let closing = closing.into_iter().find(|(open, ..)| self.take(open));
        let Some((_, close, name)) = closing else {
            if self.peek().kind != Kind::Parameter {
                return Err(if self.at_end() {
                    malformed(NO_RIGHT_SIDE)
                } else {
                    WRONG.to_owned()
                });
            }
            self.next();
            return match self.parameter()? {
                Value::L(list) if !list.is_empty() => {
                    let candidates = list.into_iter().map(|v| Operand::Value(Arc::new(v)));
                    Condition::within(value, candidates.collect())
                }
                _ => Err(WRONG.to_owned()),
            };
        };
        if self.take(close) {
            return Err(WRONG.to_owned());
        }
        let candidates = self.nested(|parser| parser.operands(close, name))?;
        Condition::within(value, candidates)
    }

    fn operands(&mut self, close: &str, name: &str) -> Result<Vec<Operand>, String> {
        let mut operands = Vec::new();
        loop {
            let node = self.atom()?;
            operands.push(self.operand_of(node)?);
            if !self.take(",") {
                self.expect(close, name)?;
                return Ok(operands);
            }
        }
    }

    /// What follows `IS`.
    fn is(&mut self, left: Node) -> Result<Condition, String> {
        let negated = self.take_word("NOT");
        let Node::Operand(left) = left else {
            return Err(
                "The left hand side argument to IS must be a Variable Reference, Literal, or Path"
                    .to_owned(),
            );
        };
        let token = self.next();
        let Kind::Word(word) = token.kind else {
            return Err(malformed("Expected type name"));
        };
        let word = word.to_ascii_uppercase();
        let kind = match word.as_str() {
            "MISSING" => {
                let Operand::Path(path) = left else {
                    return Err("The left hand side argument to IS must be a Variable Reference, \
                                Literal, or Path"
                        .to_owned());
                };
                return Ok(if negated {
                    Condition::Exists(path)
                } else {
                    Condition::NotExists(path)
                });
            }
            "NULL" => Type::Null,
            "BOOLEAN" | "BOOL" => Type::Bool,
            "BLOB" => Type::B,
            "STRING" => Type::S,
            "NUMERIC" => Type::N,
            "STRUCT" | "TUPLE" => Type::M,
            "LIST" => Type::L,
            "INT" | "INTEGER" | "INT4" | "INT8" | "SMALLINT" | "BIGINT" | "FLOAT" | "REAL"
            | "DOUBLE" | "DECIMAL" | "DEC" | "TIMESTAMP" | "DATE" | "TIME" | "CHAR"
            | "CHARACTER" | "VARCHAR" | "SYMBOL" | "CLOB" | "SEXP" | "BAG" | "ANY" => {
                return Err(format!(
                    "Unsupported data type for IS operator: {word}. Supported data types are \
                     [MISSING, NULL, BOOLEAN, BLOB, STRING, NUMERIC, STRUCT, TUPLE, LIST]"
                ));
            }
            _ => return Err(malformed("Expected type name")),
        };
        let condition = Condition::HasType(left, kind);
        Ok(if negated { Condition::Not(Box::new(condition)) } else { condition })
    }

    fn atom(&mut self) -> Result<Node, String> {
        if self.take("(") {
            let node = self.nested(Self::any)?;
            self.expect(")", "RIGHT_PAREN")?;
            return Ok(node);
        }
        if self.peek().is_word("MISSING") {
            return Err("MISSING must be compared using IS operator".to_owned());
        }
        if self.at_value() {
            if self.peek().is("-")
                && matches!(self.peek_second().kind, Kind::Word(_) | Kind::Quoted(_))
            {
                return Err(crate::expression::wrong_count("-", 1));
            }
            let value = self.value("root")?;
            return Ok(Node::Operand(Operand::Value(Arc::new(value))));
        }
        let reserved = ["AND", "OR", "NOT", "IN", "BETWEEN", "IS", "LIKE"];
        let calls = matches!(self.peek().kind, Kind::Word(_))
            && self.peek_second().is("(")
            && !reserved.into_iter().any(|word| self.peek().is_word(word));
        if calls {
            return self.nested(Self::function);
        }
        self.path().map(|path: Path| Node::Operand(Operand::Path(path)))
    }

    fn function(&mut self) -> Result<Node, String> {
        let token = self.next();
        let Kind::Word(name) = token.kind else { return Err(self.no_term()) };
        let name = name.to_ascii_lowercase();
        let Some(function) = Function::find(&name) else {
            return Err(format!("Unrecognized function: {name} at {}", token.place()));
        };
        self.take("(");
        let operands = if self.take(")") { Vec::new() } else { self.operands(")", "RIGHT_PAREN")? };
        Ok(match function.call(operands)? {
            Call::Test(condition) => Node::Test(condition),
            Call::Size(operand) => Node::Operand(operand),
        })
    }
}

/// The function that a condition is the call of.
fn function_of(condition: &Condition) -> Option<Function> {
    match condition {
        Condition::Exists(_) => Some(Function::AttributeExists),
        Condition::NotExists(_) => Some(Function::AttributeNotExists),
        Condition::HasType(..) => Some(Function::AttributeType),
        Condition::BeginsWith(..) => Some(Function::BeginsWith),
        Condition::Contains(..) => Some(Function::Contains),
        _ => None,
    }
}
