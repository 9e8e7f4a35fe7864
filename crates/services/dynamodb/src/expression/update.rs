//! The grammar of updates.
//!
//! ```text
//! update = { SET path = value {, …} | REMOVE path {, …} | ADD path :value {, …}
//!          | DELETE path :value {, …} }                      each section once
//! value  = term [ ( + | - ) term ] | ( value )
//! term   = path | :value | if_not_exists ( path , term ) | list_append ( term , term ) | ( term )
//! ```

use std::sync::Arc;

use super::lexer::Kind;
use super::made::{misused, wrong_count};
use super::parser::Parser;
use super::path::Path;
use super::{Bindings, Projection, Role};
use crate::value::{Type, Value};

/// What is to become of an item.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Update {
    pub(crate) sets: Vec<(Path, SetValue)>,
    pub(crate) removes: Vec<Path>,
    pub(crate) adds: Vec<(Path, Arc<Value>)>,
    pub(crate) deletes: Vec<(Path, Arc<Value>)>,
    pub(crate) mismatch: Mismatch,
}

/// In whose words an attribute of the wrong type is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Mismatch {
    /// Those of update expressions.
    #[default]
    Expression,
    /// Those of `AttributeUpdates`.
    Legacy,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum SetValue {
    Term(Term),
    Plus(Term, Term),
    Minus(Term, Term),
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Term {
    Path(Path),
    Value(Arc<Value>),
    IfNotExists(Path, Box<Term>),
    ListAppend(Box<Term>, Box<Term>),
}

impl Update {
    /// Reads an update expression.
    pub(crate) fn parse(source: &str, bindings: &mut Bindings) -> Result<Update, String> {
        let mut parser = Parser::new(Role::Update, source, bindings)?;
        let mut update = Update::default();
        let mut seen = Vec::new();
        while !parser.at_end() {
            let Some(section) = ["SET", "REMOVE", "ADD", "DELETE"]
                .into_iter()
                .find(|section| parser.peek().is_keyword(section))
            else {
                return Err(parser.syntax_error());
            };
            if seen.contains(&section) {
                return Err(parser.error(&format!(
                    "The \"{section}\" section can only be used once in an update expression;"
                )));
            }
            seen.push(section);
            parser.next();
            update.section(section, &mut parser)?;
        }
        parser.disjoint(&update.paths().collect::<Vec<_>>())?;
        Ok(update)
    }

    fn section(&mut self, section: &str, parser: &mut Parser<'_, '_>) -> Result<(), String> {
        loop {
            parser.operator()?;
            let path = parser.path()?;
            match section {
                "SET" => {
                    parser.expect("=")?;
                    self.sets.push((path, set_value(parser)?));
                }
                "REMOVE" => self.removes.push(path),
                "ADD" => {
                    let value = parser.value()?;
                    let allowed = [Type::N, Type::Ss, Type::Ns, Type::Bs];
                    typed(parser, "ADD", &value, &allowed, "ALLOWED_FOR_ADD_OPERAND")?;
                    self.adds.push((path, value));
                }
                _ => {
                    let value = parser.value()?;
                    let allowed = [Type::Ss, Type::Ns, Type::Bs];
                    typed(parser, "DELETE", &value, &allowed, "ALLOWED_FOR_DELETE_OPERAND")?;
                    self.deletes.push((path, value));
                }
            }
            if !parser.take(",") {
                return Ok(());
            }
        }
    }

    /// Everything that it changes.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &Path> {
        let sets = self.sets.iter().map(|(path, _)| path);
        let adds = self.adds.iter().map(|(path, _)| path);
        let deletes = self.deletes.iter().map(|(path, _)| path);
        sets.chain(&self.removes).chain(adds).chain(deletes)
    }

    /// The attributes that it changes.
    pub(crate) fn roots(&self) -> impl Iterator<Item = &str> {
        self.paths().map(|path| path.root.as_str())
    }

    /// Every path that it changes or reads.
    pub(crate) fn visit_paths<'a>(&'a self, visit: &mut dyn FnMut(&'a Path)) {
        self.paths().for_each(&mut *visit);
        for (_, value) in &self.sets {
            match value {
                SetValue::Term(term) => term.visit_paths(visit),
                SetValue::Plus(left, right) | SetValue::Minus(left, right) => {
                    left.visit_paths(visit);
                    right.visit_paths(visit);
                }
            }
        }
    }

    /// What it changes, to be picked from an item.
    pub(crate) fn changed(&self) -> Projection {
        Projection::of(self.paths())
    }

    /// Whether it only takes away, so that an item that is not there is not made.
    pub(crate) fn only_removes(&self) -> bool {
        self.sets.is_empty() && self.adds.is_empty()
    }
}

impl Term {
    fn visit_paths<'a>(&'a self, visit: &mut dyn FnMut(&'a Path)) {
        match self {
            Term::Path(path) => visit(path),
            Term::Value(_) => {}
            Term::IfNotExists(path, otherwise) => {
                visit(path);
                otherwise.visit_paths(visit);
            }
            Term::ListAppend(first, second) => {
                first.visit_paths(visit);
                second.visit_paths(visit);
            }
        }
    }
}

fn typed(
    parser: &Parser<'_, '_>,
    operator: &str,
    value: &Value,
    allowed: &[Type],
    set: &str,
) -> Result<(), String> {
    if allowed.contains(&value.kind()) {
        return Ok(());
    }
    Err(parser.error(&format!(
        "Incorrect operand type for operator or function; operator: {operator}, operand type: {}, \
         typeSet: {set}",
        value.kind().word()
    )))
}

fn set_value(parser: &mut Parser<'_, '_>) -> Result<SetValue, String> {
    if parser.take("(") {
        let inner = parser.nested(set_value)?;
        parser.expect(")")?;
        return match inner {
            SetValue::Term(left) => sum(parser, left),
            done => Ok(done),
        };
    }
    let left = term(parser)?;
    sum(parser, left)
}

fn sum(parser: &mut Parser<'_, '_>, left: Term) -> Result<SetValue, String> {
    let operator = parser.peek().text;
    if !(parser.take("+") || parser.take("-")) {
        return Ok(SetValue::Term(left));
    }
    parser.operator()?;
    let right = term(parser)?;
    SetValue::sum(operator == "-", left, right).map_err(|what| parser.error(&what))
}

impl SetValue {
    /// `left + right`, or `left - right`.
    pub(crate) fn sum(minus: bool, left: Term, right: Term) -> Result<SetValue, String> {
        let operator = if minus { "-" } else { "+" };
        left.check_type(operator, Type::N)?;
        right.check_type(operator, Type::N)?;
        Ok(if minus { SetValue::Minus(left, right) } else { SetValue::Plus(left, right) })
    }
}

impl Term {
    /// The elements of one list behind those of another.
    pub(crate) fn list_append(first: Term, second: Term) -> Result<Term, String> {
        if [&first, &second].iter().any(|term| matches!(term, Term::ListAppend(..))) {
            return Err(misused("list_append"));
        }
        first.check_type("list_append", Type::L)?;
        second.check_type("list_append", Type::L)?;
        Ok(Term::ListAppend(Box::new(first), Box::new(second)))
    }

    /// That a value which is known already is of the type that the operator takes.
    fn check_type(&self, operator: &str, wanted: Type) -> Result<(), String> {
        let found = match self {
            Term::Value(value) => value.kind(),
            Term::ListAppend(..) => Type::L,
            Term::Path(_) | Term::IfNotExists(..) => return Ok(()),
        };
        if found == wanted {
            return Ok(());
        }
        Err(format!(
            "Incorrect operand type for operator or function; operator or function: {operator}, \
             operand type: {}",
            found.wire()
        ))
    }
}

fn term(parser: &mut Parser<'_, '_>) -> Result<Term, String> {
    if parser.take("(") {
        let inner = parser.nested(term)?;
        parser.expect(")")?;
        return Ok(inner);
    }
    if parser.at_function() {
        return parser.nested(function);
    }
    if parser.peek().kind == Kind::ValuePlaceholder {
        return parser.value().map(Term::Value);
    }
    parser.path().map(Term::Path)
}

fn function(parser: &mut Parser<'_, '_>) -> Result<Term, String> {
    let name = parser.next().text;
    parser.operator()?;
    match name {
        "if_not_exists" | "list_append" => {}
        "attribute_exists"
        | "attribute_not_exists"
        | "attribute_type"
        | "begins_with"
        | "contains"
        | "size" => {
            return Err(parser.error(&format!(
                "The function is not allowed in an update expression; function: {name}"
            )));
        }
        _ => return Err(parser.error(&format!("Invalid function name; function: {name}"))),
    }
    parser.expect("(")?;
    let mut terms = vec![term(parser)?];
    while parser.take(",") {
        terms.push(term(parser)?);
    }
    parser.expect(")")?;
    let count = terms.len();
    let [first, second] =
        <[Term; 2]>::try_from(terms).map_err(|_| parser.error(&wrong_count(name, count)))?;
    if name == "list_append" {
        return Term::list_append(first, second).map_err(|what| parser.error(&what));
    }
    match first {
        Term::Path(path) => Ok(Term::IfNotExists(path, Box::new(second))),
        _ => Err(parser.error(
            "Operator or function requires a document path; operator or function: if_not_exists",
        )),
    }
}
