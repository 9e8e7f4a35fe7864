//! Directives: what begins with `#`.

use super::{Parsed, Parser, flush};
use crate::tree::{Expression, Node, Reference};
use std::sync::Arc;

impl Parser<'_> {
    /// The name behind `#`, also in braces.
    pub(super) fn directive_name(&mut self) -> Option<Arc<str>> {
        let begin = self.at;
        self.take("#");
        let braced = self.take("{");
        let name = self.identifier();
        if name.is_none() || (braced && !self.take("}")) {
            self.at = begin;
            return None;
        }
        name
    }

    pub(super) fn at_end_of_block(&mut self) -> bool {
        let begin = self.at;
        let name = self.directive_name();
        self.at = begin;
        matches!(name.as_deref(), Some("end" | "else" | "elseif"))
    }

    /// Whatever begins with `#`, but for the ends of blocks.
    pub(super) fn hash(&mut self, nodes: &mut Vec<Node>, text: &mut String) -> Parsed<()> {
        if self.take("##") {
            self.take_while(|c| c != '\n');
            self.take("\n");
            return Ok(());
        }
        if self.take("#*") {
            return self.skip_past("*#", "a comment has no end");
        }
        let begin = self.at;
        if self.take("#[[") {
            let literal = self.at;
            self.skip_past("]]#", "a literal has no end")?;
            text.push_str(&self.text[literal..self.at - 3]);
            return Ok(());
        }
        if self.take("#@") {
            if let Some(name) = self.identifier() {
                self.trailing_spaces();
                if self.take("(") {
                    let arguments = self.arguments()?;
                    let body = self.body()?;
                    flush(nodes, text);
                    let source = self.text[begin..self.at].into();
                    nodes.push(Node::Call { name, arguments, body: Some(body.into()), source });
                    return Ok(());
                }
            }
            self.at = begin;
        }
        let Some(name) = self.directive_name() else {
            text.push('#');
            self.at = begin + 1;
            return Ok(());
        };
        let node = match &*name {
            "set" => {
                // What leads up to it on the line goes with it.
                text.truncate(text.trim_end_matches([' ', '\t']).len());
                self.set()?
            }
            "if" => self.condition()?,
            "foreach" => self.foreach()?,
            "macro" => self.definition()?,
            "define" => {
                self.open()?;
                let name = self.variable()?;
                self.close()?;
                Node::Define { name, body: self.body()?.into() }
            }
            "evaluate" => {
                self.open()?;
                let text = self.expression()?;
                self.close()?;
                Node::Evaluate(text)
            }
            "break" => Node::Break,
            "stop" => Node::Stop,
            "include" | "parse" => {
                let wrong = format!("#{name} is not available: there are no other templates");
                return Err(self.wrong_at(begin, &wrong));
            }
            _ => {
                let after = self.at;
                self.trailing_spaces();
                if !self.take("(") {
                    self.at = after;
                    text.push_str(&self.text[begin..after]);
                    return Ok(());
                }
                let arguments = self.arguments()?;
                let source = self.text[begin..self.at].into();
                Node::Call { name, arguments, body: None, source }
            }
        };
        flush(nodes, text);
        nodes.push(node);
        Ok(())
    }

    fn skip_past(&mut self, end: &str, otherwise: &str) -> Parsed<()> {
        match self.rest().find(end) {
            Some(found) => {
                self.at += found + end.len();
                Ok(())
            }
            None => Err(self.wrong(otherwise)),
        }
    }

    fn trailing_spaces(&mut self) {
        self.take_while(|c| c == ' ' || c == '\t');
    }

    fn open(&mut self) -> Parsed<()> {
        self.trailing_spaces();
        self.expect("(")
    }

    /// The closing bracket of a directive; a line that holds nothing behind it ends with it.
    fn close(&mut self) -> Parsed<()> {
        self.spaces();
        self.expect(")")?;
        self.line_end();
        Ok(())
    }

    fn line_end(&mut self) {
        let begin = self.at;
        self.trailing_spaces();
        if !(self.take("\r\n") || self.take("\n")) {
            self.at = begin;
        }
    }

    /// A block and its `#end`.
    fn body(&mut self) -> Parsed<Vec<Node>> {
        let nodes = self.block()?;
        self.end()?;
        Ok(nodes)
    }

    fn end(&mut self) -> Parsed<()> {
        let begin = self.at;
        match self.directive_name().as_deref() {
            Some("end") => {
                self.line_end();
                Ok(())
            }
            _ => Err(self.wrong_at(begin, "a block has no #end")),
        }
    }

    fn set(&mut self) -> Parsed<Node> {
        self.open()?;
        self.spaces();
        let begin = self.at;
        let target = match self.reference()? {
            Some(target) => self.settable(target, begin)?,
            None => return Err(self.wrong("#set needs a reference")),
        };
        self.spaces();
        self.expect("=")?;
        let value = self.expression()?;
        self.close()?;
        Ok(Node::Set { target, value })
    }

    fn settable(&self, target: Reference, at: usize) -> Parsed<Reference> {
        match target.path.last() {
            Some(crate::tree::Step::Method(..)) => {
                Err(self.wrong_at(at, "a method's result can't be set"))
            }
            _ => Ok(target),
        }
    }

    fn condition(&mut self) -> Parsed<Node> {
        let mut branches = Vec::new();
        let mut otherwise = Vec::new();
        self.open()?;
        loop {
            let test = self.expression()?;
            self.close()?;
            branches.push((test, self.block()?));
            let begin = self.at;
            match self.directive_name().as_deref() {
                Some("elseif") => self.open()?,
                Some("else") => {
                    self.line_end();
                    otherwise = self.body()?;
                    return Ok(Node::If { branches, otherwise });
                }
                Some("end") => {
                    self.line_end();
                    return Ok(Node::If { branches, otherwise });
                }
                _ => return Err(self.wrong_at(begin, "#if has no #end")),
            }
        }
    }

    fn variable(&mut self) -> Parsed<Arc<str>> {
        self.spaces();
        let begin = self.at;
        match self.reference()? {
            Some(reference) if reference.path.is_empty() => Ok(reference.name),
            _ => Err(self.wrong_at(begin, "expected a variable")),
        }
    }

    fn foreach(&mut self) -> Parsed<Node> {
        self.open()?;
        let name = self.variable()?;
        self.spaces();
        self.expect("in")?;
        let list = self.expression()?;
        self.close()?;
        let body = self.block()?.into();
        let begin = self.at;
        let otherwise = match self.directive_name().as_deref() {
            Some("else") => {
                self.line_end();
                self.body()?
            }
            Some("end") => {
                self.line_end();
                Vec::new()
            }
            _ => return Err(self.wrong_at(begin, "#foreach has no #end")),
        };
        Ok(Node::Foreach { name, list, body, otherwise })
    }

    fn definition(&mut self) -> Parsed<Node> {
        self.open()?;
        self.spaces();
        let Some(name) = self.identifier() else {
            return Err(self.wrong("#macro needs a name"));
        };
        let mut parameters = Vec::new();
        loop {
            self.spaces();
            self.take(",");
            self.spaces();
            if self.rest().starts_with(')') {
                break;
            }
            let parameter = self.variable()?;
            self.spaces();
            let default = match self.rest().starts_with("==") {
                false if self.take("=") => Some(self.expression()?),
                _ => None,
            };
            parameters.push((parameter, default));
        }
        self.close()?;
        Ok(Node::Macro { name, parameters, body: self.body()?.into() })
    }

    /// A macro's arguments: with commas or spaces between.
    fn arguments(&mut self) -> Parsed<Vec<Expression>> {
        let mut arguments = Vec::new();
        loop {
            self.spaces();
            self.take(",");
            self.spaces();
            if self.take(")") {
                return Ok(arguments);
            }
            arguments.push(self.expression()?);
        }
    }
}
