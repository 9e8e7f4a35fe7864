//! AWS's Serverless Application Model: templates with `AWS::Serverless::*` become CloudFormation's,
//! as AWS's transform `AWS::Serverless-2016-10-31` makes them, generated logical ids included.
//!
//! A [`transform`] is pure: it knows no stack and no service. Globals are spread (`globals`), the APIs
//! that events imply are found (`implicit`), then each resource becomes others (`function`, `rest`,
//! `http`, `simple_table`, `layer`, `connector`), and what refers to them follows (`references`).

mod connector;
mod document;
mod domain;
mod function;
mod globals;
mod http;
mod implicit;
mod kinds;
mod layer;
mod made;
mod pass;
mod problem;
mod references;
mod resolve;
mod rest;
mod simple_table;
mod tree;

use serde_json::{Map, Value};
use std::collections::BTreeMap;

pub use problem::Failure;

/// The transform's name in templates.
pub const NAME: &str = "AWS::Serverless-2016-10-31";

/// What a template does not say itself.
#[derive(Debug, Clone)]
pub struct Surroundings<'a> {
    /// `AWS::Region`.
    pub region: &'a str,
    /// `AWS::Partition`.
    pub partition: &'a str,
    /// The parameters' values; defaults are read from the template.
    pub parameters: &'a BTreeMap<String, Value>,
    /// Seconds since 1970, for APIs that are always deployed anew.
    pub now: u64,
}

/// Makes a template plain CloudFormation.
///
/// # Errors
/// All that is wrong with it, in AWS's words.
pub fn transform(
    template: &Map<String, Value>,
    around: &Surroundings<'_>,
) -> Result<Map<String, Value>, Failure> {
    pass::run(template, around)
}
