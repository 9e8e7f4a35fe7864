//! A template as it was written.

use crate::bind::{self, Given, Parameters};
use crate::instance::{self, Instance};
use crate::invalid::Invalid;
use crate::parameter::Parameter;
use crate::pseudo::Pseudo;
use crate::summary::Summary;
use std::collections::BTreeMap;

/// A template that was read: its sections are well formed.
#[derive(Debug, Clone)]
pub struct Template {
    parameters: Vec<Parameter>,
}

impl Template {
    /// Reads a template, JSON or YAML.
    ///
    /// # Errors
    /// What is not well formed, in AWS's words: «Template format error: …».
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        let _ = text;
        Err(Invalid::format("templates cannot be read yet."))
    }

    /// The parameters it asks for, in its order.
    pub fn parameters(&self) -> &[Parameter] {
        &self.parameters
    }

    /// `Description`.
    pub fn description(&self) -> Option<&str> {
        None
    }

    /// Transforms it declares: its `Transform` section, and each `Fn::Transform`.
    pub fn transforms(&self) -> &[String] {
        &[]
    }

    /// Checks what can be checked without values for its parameters: references, cycles, defaults.
    /// A template with transforms is checked whole only when it is instantiated.
    ///
    /// # Errors
    /// What is wrong, in AWS's words.
    pub fn check(&self) -> Result<(), Invalid> {
        Ok(())
    }

    /// What it says of itself.
    pub fn summary(&self) -> Summary {
        Summary {
            version: None,
            description: None,
            metadata: None,
            resource_types: Vec::new(),
            resources: Vec::new(),
            capabilities: Vec::new(),
            capabilities_reason: None,
            declared_transforms: Vec::new(),
        }
    }

    /// Gives its parameters their values: those given, those of before (`UsePreviousValue`), the
    /// defaults. `previous` are the values of the stack that is updated ([`Parameters::values`]).
    ///
    /// # Errors
    /// Parameters that the template has not, that lack a value, whose value breaks a constraint;
    /// types whose values AWS would look up.
    pub fn bind(
        &self,
        given: &BTreeMap<String, Given>,
        previous: Option<&BTreeMap<String, String>>,
    ) -> Result<Parameters, Invalid> {
        bind::bind(&self.parameters, given, previous)
    }

    /// The locations (`s3://bucket/key`) of the snippets that `AWS::Include` asks for, each once.
    /// Who instantiates the template fetches them first.
    ///
    /// # Errors
    /// Locations that cannot be told from parameters.
    pub fn includes(
        &self,
        parameters: &Parameters,
        pseudo: &Pseudo,
    ) -> Result<Vec<String>, Invalid> {
        let _ = (parameters, pseudo);
        Ok(Vec::new())
    }

    /// The template with these parameters: transforms processed, references checked, rules
    /// asserted, conditions evaluated. `included` are the snippets' texts by location.
    ///
    /// # Errors
    /// What is wrong, in AWS's words; transforms other than `AWS::Include` and
    /// `AWS::LanguageExtensions`, by name.
    pub fn instance(
        &self,
        parameters: &Parameters,
        pseudo: &Pseudo,
        included: &BTreeMap<String, String>,
    ) -> Result<Instance, Invalid> {
        let _ = (parameters, pseudo, included);
        instance::instance()
    }
}
