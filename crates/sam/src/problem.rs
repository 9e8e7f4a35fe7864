//! What is wrong with a template, in the translator's words.

use std::fmt;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem(pub(crate) String);

pub(crate) type Checked<T> = Result<T, Problem>;

impl Problem {
    /// Of a resource.
    pub(crate) fn resource(id: &str, text: impl fmt::Display) -> Self {
        Self(format!("Resource with id [{id}] is invalid. {text}"))
    }

    /// Of the template as a whole.
    pub(crate) fn document(text: impl fmt::Display) -> Self {
        Self(format!("Structure of the SAM template is invalid. {text}"))
    }

    /// Of the `Globals` section.
    pub(crate) fn globals(text: impl fmt::Display) -> Self {
        Self(format!("'Globals' section is invalid. {text}"))
    }
}

/// Why a template cannot be transformed: all that is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    problems: Vec<String>,
}

impl Failure {
    pub(crate) fn new(problems: Vec<Problem>) -> Self {
        Self { problems: problems.into_iter().map(|one| one.0).collect() }
    }

    /// Each problem, in the order in which they were found.
    pub fn problems(&self) -> &[String] {
        &self.problems
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.problems.len();
        write!(
            f,
            "Invalid Serverless Application Specification document. Number of errors found: {count}."
        )?;
        self.problems.iter().try_for_each(|problem| write!(f, " {problem}"))
    }
}

impl std::error::Error for Failure {}
