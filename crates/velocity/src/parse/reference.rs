//! References: `$a`, `$!{a.b(1)[2]|'c'}`.

use super::{Parsed, Parser};
use crate::tree::{Reference, Step};

impl Parser<'_> {
    /// A reference, if what stands here is one; otherwise nothing is taken.
    pub(super) fn reference(&mut self) -> Parsed<Option<Reference>> {
        let begin = self.at;
        if !self.take("$") {
            return Ok(None);
        }
        let quiet = self.take("!");
        let braced = self.take("{");
        let Some(name) = self.identifier() else {
            self.at = begin;
            return Ok(None);
        };
        let path = self.deeper(|parser| parser.path())?;
        let mut otherwise = None;
        if braced {
            if self.take("|") {
                otherwise = Some(Box::new(self.expression()?));
                self.spaces();
            }
            if !self.take("}") {
                // `${name` with something else behind it is text.
                self.at = begin;
                return Ok(None);
            }
        }
        let source = self.text[begin..self.at].into();
        Ok(Some(Reference { name, path, quiet, otherwise, source }))
    }

    fn path(&mut self) -> Parsed<Vec<Step>> {
        let mut path = Vec::new();
        loop {
            let here = self.at;
            if self.take(".") {
                let Some(name) = self.identifier() else {
                    // A full stop behind a reference ends a sentence.
                    self.at = here;
                    return Ok(path);
                };
                if self.take("(") {
                    let arguments = self.list_until(")")?;
                    path.push(Step::Method(name, arguments));
                } else {
                    path.push(Step::Property(name));
                }
            } else if self.take("[") {
                self.spaces();
                let Ok(index) = self.expression() else {
                    // `$list[` that begins no index is text.
                    self.at = here;
                    return Ok(path);
                };
                self.spaces();
                if !self.take("]") {
                    self.at = here;
                    return Ok(path);
                }
                path.push(Step::Index(index));
            } else {
                return Ok(path);
            }
        }
    }
}
