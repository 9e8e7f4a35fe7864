//! What a template may use up, and why rendering ends early.

use std::fmt;

/// What a template may use up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Statements, references and operators, those in loops each time.
    pub steps: u64,
    /// Bytes of text, written or in values.
    pub bytes: usize,
    /// Elements of lists and entries of maps, all together.
    pub elements: usize,
    /// Macros, defined blocks and evaluated texts within each other.
    pub depth: u32,
    /// Turns of one `#foreach` («API Gateway quotas»: 1,000).
    pub turns: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { steps: 2_000_000, bytes: 8 << 20, elements: 500_000, depth: 64, turns: 1_000 }
    }
}

/// Why a template could not be rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// One of [`Limits`] was reached; which.
    Exhausted(&'static str),
    /// A text given to `#evaluate` is no template.
    Parse(crate::ParseError),
    /// A method was used wrongly, or an [`crate::Object`] refused.
    Method(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Exhausted(what) => write!(f, "the template uses too much: {what}"),
            Failure::Parse(wrong) => wrong.fmt(f),
            Failure::Method(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for Failure {}
