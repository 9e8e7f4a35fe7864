//! `SET` and `REMOVE`: read into the same updates as update expressions are.
//!
//! ```text
//! change = SET path = sum { , path = sum } | REMOVE path
//! sum    = term [ ( + | - ) term ] | set_add ( path , set ) | set_delete ( path , set )
//! term   = path | value | list_append ( term , term ) | ( term )
//! ```

use std::sync::Arc;

use super::lexer::{Kind, Token};
use super::parser::{Parser, malformed};
use crate::expression::{Path, SetValue, Term, Update, disjoint, wrong_count};
use crate::value::{Type, Value};

impl Parser<'_> {
    /// Every change of an update, at least one.
    pub(super) fn changes(&mut self) -> Result<Update, String> {
        let mut update = Update::default();
        loop {
            if self.take_word("SET") {
                self.assignments(&mut update)?;
            } else if self.take_word("REMOVE") {
                update.removes.push(self.path()?);
            } else {
                break;
            }
        }
        let paths: Vec<&Path> = update.paths().collect();
        if paths.is_empty() {
            return Err(malformed("Expected data manipulation"));
        }
        disjoint(&paths)?;
        Ok(update)
    }

    fn assignments(&mut self, update: &mut Update) -> Result<(), String> {
        loop {
            let path = self.path()?;
            self.expect("=", "OPERATOR =")?;
            self.assignment(path, update)?;
            if !self.take(",") {
                return Ok(());
            }
        }
    }

    fn assignment(&mut self, path: Path, update: &mut Update) -> Result<(), String> {
        for (name, adds) in [("set_add", true), ("set_delete", false)] {
            if self.peek().is_word(name) && self.peek_second().is("(") {
                let function = self.next();
                let value = self.set_operation(&path, name, &function)?;
                let changes = if adds { &mut update.adds } else { &mut update.deletes };
                changes.push((path, Arc::new(value)));
                return Ok(());
            }
        }
        let left = self.term()?;
        let minus = self.peek().is("-");
        let value = if self.take("+") || self.take("-") {
            SetValue::sum(minus, left, self.term()?)?
        } else {
            SetValue::Term(left)
        };
        for symbol in ["+", "-", "*", "/", "%", "||"] {
            if self.peek().is(symbol) {
                return Err(format!(
                    "Unsupported operator in Update Expression. Operator: {symbol}"
                ));
            }
        }
        if self.peek().is_word("IS") {
            return Err("IS operator is not supported in update expressions".to_owned());
        }
        update.sets.push((path, value));
        Ok(())
    }

    /// What `set_add` or `set_delete` adds to or takes from the attribute it is assigned to.
    fn set_operation(
        &mut self,
        path: &Path,
        name: &str,
        function: &Token<'_>,
    ) -> Result<Value, String> {
        let shown = name.to_ascii_uppercase();
        self.take("(");
        let first = self.peek().place();
        let mut terms = Vec::new();
        if !self.take(")") {
            loop {
                terms.push(self.nested(Self::term)?);
                if !self.take(",") {
                    self.expect(")", "RIGHT_PAREN")?;
                    break;
                }
            }
        }
        let place = function.place();
        let [target, members] = <[Term; 2]>::try_from(terms)
            .map_err(|_| format!("{shown} must have exactly two arguments at {place}"))?;
        if target != Term::Path(path.clone()) {
            return Err(format!(
                "The first argument to {shown} must equal the assignment value at {place}"
            ));
        }
        match members {
            Term::Value(value) if matches!(value.kind(), Type::Ss | Type::Ns | Type::Bs) => {
                Ok(Value::clone(&value))
            }
            _ => Err(format!(
                "The second argument to {shown} must be a value with type SET at {first}"
            )),
        }
    }

    fn term(&mut self) -> Result<Term, String> {
        if self.take("(") {
            let inner = self.nested(Self::term)?;
            self.expect(")", "RIGHT_PAREN")?;
            return Ok(inner);
        }
        if self.at_value() {
            return self.value("root").map(|value| Term::Value(Arc::new(value)));
        }
        if matches!(self.peek().kind, Kind::Word(_)) && self.peek_second().is("(") {
            return self.nested(Self::append);
        }
        self.path().map(Term::Path)
    }

    /// The one function that an update has beside those of sets.
    fn append(&mut self) -> Result<Term, String> {
        let function = self.next();
        if !function.is_word("list_append") {
            let Kind::Word(name) = function.kind else { return Err(self.no_term()) };
            let name = name.to_ascii_lowercase();
            let place = format!("{}:{}:{}", function.line, function.column, function.length);
            return Err(format!("Unrecognized function: {name} at {place}"));
        }
        self.take("(");
        let mut terms = Vec::new();
        if !self.take(")") {
            loop {
                terms.push(self.term()?);
                if !self.take(",") {
                    self.expect(")", "RIGHT_PAREN")?;
                    break;
                }
            }
        }
        let count = terms.len();
        let [first, second] =
            <[Term; 2]>::try_from(terms).map_err(|_| wrong_count("list_append", count))?;
        Term::list_append(first, second)
    }
}
