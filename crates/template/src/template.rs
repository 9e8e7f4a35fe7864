//! A template as it was written.

use crate::bind::{self, Given, Parameters};
use crate::check;
use crate::compile::Compiler;
use crate::instance::Instance;
use crate::invalid::{Checked, Invalid};
use crate::parameter::{self, Parameter, ParameterType};
use crate::pseudo::Pseudo;
use crate::sections::{self, Sections};
use crate::source;
use crate::summary::{self, Summary};
use crate::transform::{self, EXTENSIONS, Early, Macros, NoMacros};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A template that was read: its sections are well formed.
#[derive(Debug, Clone)]
pub struct Template {
    text: String,
    tree: Map<String, Value>,
    parameters: Vec<Parameter>,
    transforms: Vec<String>,
    /// Those of a template without transforms.
    sections: Option<Sections>,
}

impl Template {
    /// Reads a template, JSON or YAML.
    ///
    /// # Errors
    /// What is not well formed, in AWS's words: «Template format error: …».
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        if text.len() > crate::MAX_TEMPLATE_BYTES {
            return Err(Invalid::format(format_args!(
                "Template may not exceed {} bytes in size.",
                crate::MAX_TEMPLATE_BYTES
            )));
        }
        let tree = source::read(text)?;
        sections::check_top(&tree)?;
        source::no_nulls(&tree)?;
        let parameters = parameter::parameters(&tree)?;
        let transforms = transform::names(&tree)?;
        if transforms.is_empty() {
            sections::check_names(&tree)?;
        }
        let sections = if transforms.is_empty() {
            Some(Sections::of(&tree, Compiler { extensions: false })?)
        } else {
            None
        };
        Ok(Self { text: text.to_owned(), tree, parameters, transforms, sections })
    }

    /// The parameters it asks for, in its order.
    pub fn parameters(&self) -> &[Parameter] {
        &self.parameters
    }

    /// `Description`.
    pub fn description(&self) -> Option<&str> {
        self.tree.get("Description").and_then(Value::as_str)
    }

    /// Transforms it declares, each once: its `Transform` section, and each `Fn::Transform`.
    pub fn transforms(&self) -> &[String] {
        &self.transforms
    }

    /// Checks what can be checked without values for its parameters: references, cycles, defaults.
    /// A template with transforms is checked whole only when it is instantiated.
    ///
    /// # Errors
    /// What is wrong, in AWS's words.
    pub fn check(&self) -> Result<(), Invalid> {
        match &self.sections {
            Some(sections) => check::check(sections, &self.parameters),
            None => check::defaults(&self.parameters),
        }
    }

    /// What it says of itself.
    pub fn summary(&self) -> Summary {
        summary::summary(&self.tree, &self.transforms)
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
        self.bind_stored(given, previous, &BTreeMap::new())
    }

    /// The names that [`Template::bind_stored`] needs to know the Parameter Store's values of.
    ///
    /// # Errors
    /// As [`Template::bind`].
    pub fn stored(
        &self,
        given: &BTreeMap<String, Given>,
        previous: Option<&BTreeMap<String, String>>,
    ) -> Result<BTreeSet<String>, Invalid> {
        let assigned = bind::assigned(&self.parameters, given, previous)?.into_iter();
        let stored = assigned.filter(|(one, _)| matches!(one.kind, ParameterType::Stored(_)));
        Ok(stored.map(|(_, name)| name.clone()).collect())
    }

    /// The same with what the Parameter Store holds, by the names that are asked for.
    ///
    /// # Errors
    /// The same, and a name that is not among them.
    pub fn bind_stored(
        &self,
        given: &BTreeMap<String, Given>,
        previous: Option<&BTreeMap<String, String>>,
        stored: &BTreeMap<String, String>,
    ) -> Result<Parameters, Invalid> {
        bind::bind(&self.parameters, given, previous, stored)
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
        transform::locations(&self.tree, &Early::new(&self.tree, parameters, pseudo))
    }

    /// The template with these parameters: transforms processed, references checked, rules
    /// asserted, conditions evaluated. `included` are the snippets' texts by location.
    ///
    /// # Errors
    /// What is wrong, in AWS's words, functions included whose arguments are wrong whatever the
    /// resources will be; transforms other than `AWS::Include` and `AWS::LanguageExtensions`, by name.
    pub fn instance(
        &self,
        parameters: &Parameters,
        pseudo: &Pseudo,
        included: &BTreeMap<String, String>,
    ) -> Result<Instance, Invalid> {
        self.instance_with(parameters, pseudo, included, &NoMacros)
    }

    /// The same with transforms that others know.
    ///
    /// # Errors
    /// The same, and what they refuse: «Transform … failed with: …».
    pub fn instance_with(
        &self,
        parameters: &Parameters,
        pseudo: &Pseudo,
        included: &BTreeMap<String, String>,
        macros: &dyn Macros,
    ) -> Result<Instance, Invalid> {
        let (sections, processed) = match &self.sections {
            Some(sections) => (sections.clone(), self.text.clone()),
            None => self.processed(parameters, pseudo, included, macros)?,
        };
        check::check(&sections, &self.parameters)?;
        let has_transforms = !self.transforms.is_empty();
        Instance::new(sections, parameters, pseudo, processed, has_transforms)
    }

    fn processed(
        &self,
        parameters: &Parameters,
        pseudo: &Pseudo,
        included: &BTreeMap<String, String>,
        macros: &dyn Macros,
    ) -> Checked<(Sections, String)> {
        let early = Early::new(&self.tree, parameters, pseudo);
        let tree = transform::process(&self.tree, &early, included, macros)?;
        sections::check_names(&tree)?;
        sections::check_top(&tree)?;
        source::no_nulls(&tree)?;
        let extensions = self.transforms.iter().any(|name| name == EXTENSIONS);
        let sections = Sections::of(&tree, Compiler { extensions })?;
        Ok((sections, Value::Object(tree).to_string()))
    }
}
