//! A policy ready to be evaluated.

use crate::document::{Document, Effect};
use crate::parse::Flavor;
use crate::problem::Malformed;
use crate::request::Request;
use crate::rule::{Reach, Rule};

/// A compiled policy: wildcards, variables, dates, numbers and addresses are read once, so that an
/// evaluation only compares.
#[derive(Debug, Clone)]
pub struct Policy {
    name: Box<str>,
    rules: Box<[Rule]>,
    reads_context: bool,
}

impl Policy {
    /// Reads and compiles. `name` is what a decision tells of: an ARN, or the name of an inline
    /// policy.
    ///
    /// # Errors
    /// As [`Document::parse`].
    pub fn parse(name: &str, text: &str, flavor: Flavor) -> Result<Policy, Malformed> {
        Document::parse(text, flavor).map(|document| Policy::compile(name, &document))
    }

    /// Compiles a document.
    pub fn compile(name: &str, document: &Document) -> Policy {
        let rules = document.statements.iter().map(|s| Rule::new(s, document.version));
        let rules: Box<[Rule]> = rules.collect();
        let reads_context = rules.iter().any(Rule::reads_context);
        Policy { name: name.into(), rules, reads_context }
    }

    /// Whether any statement has a condition or a policy variable. Without, the policy says the
    /// same whatever [`Request::context`] holds.
    pub fn reads_context(&self) -> bool {
        self.reads_context
    }

    /// What a decision calls this policy.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Looks at every statement: an explicit deny ends the search; of the grants the most direct
    /// is kept, the first of equals.
    pub(crate) fn consult(&self, request: &Request<'_>) -> Verdict {
        let mut granted: Option<(Reach, usize)> = None;
        for (index, rule) in self.rules.iter().enumerate() {
            let better = |reach| granted.is_none_or(|(known, _)| reach > known);
            if rule.effect == Effect::Allow && !better(Reach::Session) {
                continue;
            }
            match (rule.applies(request), rule.effect) {
                (Some(_), Effect::Deny) => return Verdict::Denied(index),
                (Some(reach), Effect::Allow) if better(reach) => granted = Some((reach, index)),
                _ => {}
            }
        }
        granted.map_or(Verdict::Silent, |(reach, index)| Verdict::Granted(reach, index))
    }

    pub(crate) fn sid(&self, index: usize) -> Option<&str> {
        self.rules.get(index)?.sid.as_deref().filter(|sid| !sid.is_empty())
    }
}

/// What one policy says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Denied(usize),
    Granted(Reach, usize),
    Silent,
}
