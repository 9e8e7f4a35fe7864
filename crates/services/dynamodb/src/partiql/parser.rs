//! The grammar of statements; what stands in them is read by the files beside this one.
//!
//! ```text
//! statement = ( select | insert | update | delete | EXISTS ( select ) ) [ ; ]
//! select    = SELECT ( * | path { , path } ) FROM source [ WHERE condition ]
//!             [ ORDER BY name [ ASC | DESC ] { , … } ]
//! insert    = INSERT INTO source VALUE { … }
//! update    = UPDATE source change { change } WHERE condition [ RETURNING what * ]
//!           | FROM source [ WHERE condition ] change { change } [ RETURNING what * ]
//! delete    = DELETE FROM source WHERE condition [ RETURNING ALL OLD * ]
//! source    = name [ . name ]
//! ```

use aws_api::dynamodb::AttributeValue;

use super::lexer::{Kind, Token, tokens};
use super::statement::{Delete, Insert, Order, Returning, Select, Source, Statement, UpdateOne};
use crate::expression::{Condition, Path, Projection, Step};
use crate::value::{Item, Value};

/// How deep parentheses, lists and functions may nest. AWS names no number; values nest 32 levels
/// at most, and each takes some of the parser's stack.
const NESTING_MAX: usize = 64;
/// Most steps in a path: no value nests deeper than 32.
const PATH_STEPS_MAX: usize = 64;

pub(super) struct Parser<'s> {
    tokens: Vec<Token<'s>>,
    at: usize,
    parameters: std::vec::IntoIter<AttributeValue>,
    /// A `?` had no parameter.
    too_few: bool,
    nesting: usize,
}

/// AWS's text around what a statement's grammar forbids.
pub(super) fn malformed(what: &str) -> String {
    format!("Statement wasn't well formed, can't be processed: {what}")
}

/// That something stands behind the end.
const LEFT_OVER: &str = "Unexpected token after expression";

/// Reads a statement with its parameters. The error is AWS's whole message.
pub(crate) fn parse(source: &str, parameters: Vec<AttributeValue>) -> Result<Statement, String> {
    let tokens = tokens(source).ok_or_else(|| malformed(""))?;
    let parameters = parameters.into_iter();
    let mut parser = Parser { tokens, at: 0, parameters, too_few: false, nesting: 0 };
    let statement = parser.statement()?;
    parser.take(";");
    if !parser.at_end() {
        return Err(malformed(LEFT_OVER));
    }
    if parser.too_few || parser.parameters.next().is_some() {
        return Err("Number of parameters in request and statement don't match.".to_owned());
    }
    Ok(statement)
}

impl<'s> Parser<'s> {
    /// The next token, which stays. There always is one: nobody passes the last, an `End`.
    pub(super) fn peek(&self) -> &Token<'s> {
        &self.tokens[self.at.min(self.tokens.len() - 1)]
    }

    pub(super) fn peek_second(&self) -> &Token<'s> {
        &self.tokens[(self.at + 1).min(self.tokens.len() - 1)]
    }

    pub(super) fn next(&mut self) -> Token<'s> {
        let token = self.peek().clone();
        self.at += 1;
        token
    }

    pub(super) fn at_end(&self) -> bool {
        self.peek().kind == Kind::End
    }

    pub(super) fn take(&mut self, symbol: &str) -> bool {
        let is = self.peek().is(symbol);
        self.at += usize::from(is);
        is
    }

    pub(super) fn take_word(&mut self, word: &str) -> bool {
        let is = self.peek().is_word(word);
        self.at += usize::from(is);
        is
    }

    pub(super) fn expect(&mut self, symbol: &str, name: &str) -> Result<(), String> {
        if self.take(symbol) { Ok(()) } else { Err(malformed(&format!("Expected {name}"))) }
    }

    fn expect_word(&mut self, word: &str) -> Result<(), String> {
        if self.take_word(word) { Ok(()) } else { Err(malformed(&format!("Expected {word}"))) }
    }

    /// Parses something that may hold more of its kind.
    pub(super) fn nested<T>(
        &mut self,
        parse: impl FnOnce(&mut Self) -> Result<T, String>,
    ) -> Result<T, String> {
        if self.nesting == NESTING_MAX {
            return Err(malformed("The statement is nested too deeply"));
        }
        self.nesting += 1;
        let parsed = parse(self)?;
        self.nesting -= 1;
        Ok(parsed)
    }

    /// What the next `?` stands for.
    pub(super) fn parameter(&mut self) -> Result<Value, String> {
        match self.parameters.next() {
            Some(value) => Value::from_wire(value),
            None => {
                // Told once the statement is known to be one.
                self.too_few = true;
                Ok(Value::Null)
            }
        }
    }

    fn statement(&mut self) -> Result<Statement, String> {
        if self.take_word("SELECT") {
            return self.select().map(Statement::Select);
        }
        if self.take_word("INSERT") {
            return self.insert().map(Statement::Insert);
        }
        if self.take_word("UPDATE") {
            return self.update().map(Statement::Update);
        }
        if self.take_word("FROM") {
            return self.update_from().map(Statement::Update);
        }
        if self.take_word("DELETE") {
            return self.delete().map(Statement::Delete);
        }
        if self.peek().is_word("EXISTS") && self.peek_second().is("(") {
            self.at += 2;
            self.expect_word("SELECT")?;
            let select = self.select()?;
            self.expect(")", "RIGHT_PAREN")?;
            return Ok(Statement::Exists(select));
        }
        Err(malformed("Expected data manipulation"))
    }

    fn select(&mut self) -> Result<Select, String> {
        if ["VALUE", "PIVOT"].into_iter().any(|word| self.peek().is_word(word)) {
            return Err("Select projection doesn't support value or pivot keywords".to_owned());
        }
        if self.peek().is_word("DISTINCT") {
            return Err(format!("Unsupported clause: DISTINCT at {}", self.peek().place()));
        }
        let projection = self.projection()?;
        self.expect_word("FROM")?;
        let source = self.select_source()?;
        let condition = self.where_clause()?;
        for clause in ["GROUP", "HAVING"] {
            if self.peek().is_word(clause) {
                return Err(format!("Unsupported clause: {clause} at {}", self.peek().place()));
            }
        }
        let order = if self.take_word("ORDER") { self.order()? } else { Vec::new() };
        for clause in ["LIMIT", "OFFSET"] {
            if self.peek().is_word(clause) {
                // AWS tells where its operand is.
                let place = self.peek_second().place();
                return Err(format!("Unsupported clause: {clause} at {place}"));
            }
        }
        Ok(Select { source, projection, condition, order })
    }

    fn projection(&mut self) -> Result<Option<Projection>, String> {
        const BESIDE: &str =
            "Other attributes should not be present in the projection when '*' is used.";
        if self.take("*") {
            return if self.peek().is(",") { Err(BESIDE.to_owned()) } else { Ok(None) };
        }
        let mut columns: Vec<(String, Path)> = Vec::new();
        loop {
            if self.peek().is("*") && !columns.is_empty() {
                return Err(BESIDE.to_owned());
            }
            let first = self.peek().clone();
            let is_function = matches!(first.kind, Kind::Word(_)) && self.peek_second().is("(");
            let is_value = matches!(first.kind, Kind::Text(_) | Kind::Number(_) | Kind::Parameter)
                || ["(", "[", "{", "<<", "-", "+"].into_iter().any(|symbol| first.is(symbol));
            if is_function || is_value {
                return Err(format!("Unexpected path component at {}", first.place()));
            }
            let path = self.path()?;
            if self.peek().is_word("AS") || self.at_name() {
                return Err("Aliasing is not supported".to_owned());
            }
            let name = column(&path);
            if columns.iter().any(|(other, _)| *other == name) {
                return Err(format!("Duplicate identifiers in select clause: {name}"));
            }
            columns.push((name, path));
            if !self.take(",") {
                return Ok(Some(Projection::Columns(columns)));
            }
        }
    }

    fn order(&mut self) -> Result<Vec<Order>, String> {
        self.expect_word("BY")?;
        let mut out = Vec::new();
        loop {
            let path = self.path()?;
            if !path.steps.is_empty() {
                return Err(
                    "Argument to ORDER BY must be of type VariableReference. Type: Path".to_owned()
                );
            }
            let descending = self.take_word("DESC");
            if !descending {
                self.take_word("ASC");
            }
            out.push(Order { attribute: path.root, descending });
            if !self.take(",") {
                return Ok(out);
            }
        }
    }

    fn insert(&mut self) -> Result<Insert, String> {
        const MANY: &str = "Unsupported operation: Inserting multiple items in a single statement \
                            is not supported, use \"INSERT INTO tableName VALUE item\" instead";
        self.expect_word("INTO")?;
        let source = self.write_source()?;
        if self.peek().is("<<") || self.peek().is("(") || self.peek().is_word("VALUES") {
            return Err(MANY.to_owned());
        }
        if !self.take_word("VALUE") {
            return Err(malformed(LEFT_OVER));
        }
        let item = self.item()?;
        if self.peek().is_word("AT") {
            return Err("AT is not supported in insert statements.".to_owned());
        }
        if self.peek().is_word("RETURNING") {
            return Err("RETURNING is not supported in INSERT".to_owned());
        }
        Ok(Insert { source, item })
    }

    fn item(&mut self) -> Result<Item, String> {
        let item = if self.peek().kind == Kind::Parameter {
            self.next();
            self.parameter()?
        } else if self.peek().is("{") {
            return self.structure();
        } else {
            self.value("root")?
        };
        match item {
            Value::M(item) => Ok(item),
            _ if self.too_few => Ok(Item::new()),
            _ => Err("Unsupported format in item expression. Please use struct format {...} to \
                      express item values for insert statement."
                .to_owned()),
        }
    }

    fn update(&mut self) -> Result<UpdateOne, String> {
        let source = self.write_source()?;
        self.refuse_alias()?;
        let update = self.changes()?;
        let condition = self.where_clause()?;
        let returning = self.returning()?;
        Ok(UpdateOne { source, update, condition, returning })
    }

    /// The way of writing an update that has its condition before its changes.
    fn update_from(&mut self) -> Result<UpdateOne, String> {
        let source = self.write_source()?;
        self.refuse_alias()?;
        let condition = self.where_clause()?;
        let update = self.changes()?;
        let returning = self.returning()?;
        Ok(UpdateOne { source, update, condition, returning })
    }

    fn delete(&mut self) -> Result<Delete, String> {
        self.expect_word("FROM")?;
        let source = self.write_source()?;
        self.refuse_alias()?;
        let condition = self.where_clause()?;
        match self.returning()? {
            None => Ok(Delete { source, condition, returns_old: false }),
            Some(Returning::AllOld) => Ok(Delete { source, condition, returns_old: true }),
            Some(other) => {
                let shown = match other {
                    Returning::ModifiedOld => "MODIFIED OLD",
                    Returning::ModifiedNew => "MODIFIED NEW",
                    Returning::AllNew | Returning::AllOld => "ALL NEW",
                };
                Err(format!(
                    "Invalid returning clause: RETURNING {shown} *. Only RETURNING ALL OLD * is \
                     allowed in DELETE statements."
                ))
            }
        }
    }

    fn returning(&mut self) -> Result<Option<Returning>, String> {
        if !self.take_word("RETURNING") {
            return Ok(None);
        }
        let all = self.take_word("ALL");
        if !all && !self.take_word("MODIFIED") {
            return Err(malformed(
                "Expected ( MODIFIED | ALL ) ( NEW | OLD ) in returning element.",
            ));
        }
        let old = self.take_word("OLD");
        if !old && !self.take_word("NEW") {
            return Err(malformed(
                "Expected ( MODIFIED | ALL ) ( NEW | OLD ) in returning element.",
            ));
        }
        if !self.take("*") {
            return Err("Expected '*' after ( MODIFIED | ALL ) ( NEW | OLD ) in RETURNING clause"
                .to_owned());
        }
        if self.peek().is(",") {
            return Err(
                "Invalid syntax with multiple returning elements in RETURNING clause".to_owned()
            );
        }
        Ok(Some(match (all, old) {
            (true, true) => Returning::AllOld,
            (true, false) => Returning::AllNew,
            (false, true) => Returning::ModifiedOld,
            (false, false) => Returning::ModifiedNew,
        }))
    }

    fn where_clause(&mut self) -> Result<Option<Condition>, String> {
        if self.take_word("WHERE") { self.condition().map(Some) } else { Ok(None) }
    }

    /// Whether a name comes next, which is no keyword.
    pub(super) fn at_name(&self) -> bool {
        match self.peek().kind {
            Kind::Quoted(_) => true,
            Kind::Word(_) => {
                !self.peek().is_keyword()
                    && !["RETURNING", "OFFSET"].into_iter().any(|word| self.peek().is_word(word))
            }
            _ => false,
        }
    }

    fn refuse_alias(&self) -> Result<(), String> {
        if self.at_name() || self.peek().is_word("AS") {
            return Err("Aliasing is not supported".to_owned());
        }
        Ok(())
    }

    fn select_source(&mut self) -> Result<Source, String> {
        if !self.at_name() {
            return Err(match self.peek() {
                token if token.is("(") => "Unexpected from source".to_owned(),
                token if token.is("[") => "Invalid list expression in source.".to_owned(),
                _ => self.no_term(),
            });
        }
        let source = self.source()?;
        let joins = ["JOIN", "INNER", "LEFT", "RIGHT", "FULL", "CROSS", "OUTER"];
        if self.peek().is(",") || joins.into_iter().any(|word| self.peek().is_word(word)) {
            return Err("Only select from a single table or index is supported.".to_owned());
        }
        self.refuse_alias()?;
        Ok(source)
    }

    fn write_source(&mut self) -> Result<Source, String> {
        if !self.at_name() {
            return Err(malformed("Expected identifier for simple path"));
        }
        let source = self.source()?;
        match source.index {
            None => Ok(source),
            Some(_) => Err("This operation is not supported on an index".to_owned()),
        }
    }

    fn source(&mut self) -> Result<Source, String> {
        let mut names = vec![self.name()?];
        while self.take(".") {
            names.push(self.name()?);
        }
        if names.iter().any(String::is_empty) {
            return Err("Path component cannot be an empty string".to_owned());
        }
        let mut names = names.into_iter();
        match (names.next(), names.next(), names.next()) {
            (Some(table), index, None) => Ok(Source { table, index }),
            _ => Err("A path may contain at most 2 components in the FROM clause".to_owned()),
        }
    }

    fn name(&mut self) -> Result<String, String> {
        if !self.at_name() {
            return Err(malformed("Invalid path dot component"));
        }
        match self.next().kind {
            Kind::Word(word) => Ok(word.to_owned()),
            Kind::Quoted(name) => Ok(name),
            // `at_name` knows no other.
            _ => Err(malformed("Invalid path dot component")),
        }
    }

    /// `name { . name | [ index ] | [ 'name' ] }`.
    pub(super) fn path(&mut self) -> Result<Path, String> {
        if !self.at_name() {
            return Err(self.no_term());
        }
        let mut path = Path::attribute(self.attribute()?);
        loop {
            if self.take(".") {
                if self.peek().is("*") {
                    return Err("Unpivot path component like a.*.b are not supported".to_owned());
                }
                path.steps.push(Step::Name(self.attribute()?));
            } else if self.take("[") {
                path.steps.push(self.bracketed()?);
                self.expect("]", "RIGHT_BRACKET")?;
            } else {
                break;
            }
            if path.steps.len() > PATH_STEPS_MAX {
                return Err("The document path has too many nesting elements".to_owned());
            }
        }
        Ok(path)
    }

    /// A name of an attribute.
    fn attribute(&mut self) -> Result<String, String> {
        let name = self.name()?;
        if name.is_empty() {
            return Err("Path component cannot be an empty string".to_owned());
        }
        Ok(name)
    }

    fn bracketed(&mut self) -> Result<Step, String> {
        if self.peek().is("*") {
            return Err("Wildcard path component like a[*].b are not supported".to_owned());
        }
        match self.next().kind {
            Kind::Text(name) => Ok(Step::Name(name)),
            Kind::Number(text) => match text.parse::<u32>() {
                Ok(index) if i32::try_from(index).is_ok() => Ok(Step::Index(index as usize)),
                _ => Err(out_of_range(text)),
            },
            Kind::Symbol("-") => match self.next().kind {
                Kind::Number(text) => Err(out_of_range(&format!("-{text}"))),
                _ => Err("Unexpected path component".to_owned()),
            },
            _ => Err("Unexpected path component".to_owned()),
        }
    }

    /// Why no term begins here.
    pub(super) fn no_term(&self) -> String {
        let token = self.peek();
        let operators = ["IS", "LIKE", "IN", "BETWEEN", "AND", "OR"];
        let symbols = ["=", "<>", "!=", "<", "<=", ">", ">=", "*", "/", "%", "||"];
        if operators.into_iter().any(|word| token.is_word(word))
            || symbols.into_iter().any(|symbol| token.is(symbol))
        {
            malformed("Unexpected operator")
        } else if token.is_keyword() {
            malformed("Unexpected keyword")
        } else {
            malformed("Unexpected term")
        }
    }
}

fn out_of_range(index: &str) -> String {
    format!("List index is not within the allowable range; index: [{index}]")
}

/// What a column is called: by the last name of its path, with the indices behind that.
fn column(path: &Path) -> String {
    path.steps.iter().fold(path.root.clone(), |name, step| match step {
        Step::Name(name) => name.clone(),
        Step::Index(index) => format!("{name}[{index}]"),
    })
}
