//! A template with its parameters: the resources that exist, and their properties.

use crate::bind::Parameters;
use crate::check::none_of;
use crate::conditions;
use crate::dynamic;
use crate::dynamic::not_found;
use crate::evaluate::{Conditions, Evaluator, Mode, World};
use crate::expression::{Call, Expr, text_of};
use crate::graph;
use crate::invalid::{Checked, Invalid};
use crate::lookup::{Lookup, Nothing};
use crate::preview::{KNOWN_AFTER_APPLY, Preview};
use crate::pseudo::Pseudo;
use crate::references::{Branches, references};
use crate::sections::{Definition, OutputDefinition, Sections, malformed_export};
use crate::summary::{Capability, capabilities};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// What becomes of a resource that leaves the stack, or is replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// `Delete`.
    Delete,
    /// `Retain`.
    Retain,
    /// `RetainExceptOnCreate`; as a `DeletionPolicy` alone.
    RetainExceptOnCreate,
    /// `Snapshot`.
    Snapshot,
}

impl Policy {
    /// As templates write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Delete => "Delete",
            Self::Retain => "Retain",
            Self::RetainExceptOnCreate => "RetainExceptOnCreate",
            Self::Snapshot => "Snapshot",
        }
    }

    /// Reads the value of a resource's attribute of that name.
    pub(crate) fn parse(attribute: &str, value: &Value, logical_id: &str) -> Checked<Self> {
        let Value::String(text) = value else {
            return Err(Invalid::format(format_args!(
                "Every {attribute} member must be a string."
            )));
        };
        match text.as_str() {
            "Delete" => Ok(Self::Delete),
            "Retain" => Ok(Self::Retain),
            "RetainExceptOnCreate" if attribute == "DeletionPolicy" => {
                Ok(Self::RetainExceptOnCreate)
            }
            "Snapshot" => Ok(Self::Snapshot),
            _ => Err(Invalid::format(format_args!(
                "Unrecognized {attribute} {text} for resource {logical_id}"
            ))),
        }
    }
}

/// A resource that exists: its condition, if any, is true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// Its logical id.
    pub logical_id: String,
    /// Its type, `AWS::S3::Bucket`.
    pub kind: String,
    /// `DependsOn`, as written.
    pub depends_on: Vec<String>,
    /// All that must be made before it: `DependsOn`, `Ref`, `Fn::GetAtt`, `Fn::Sub`.
    pub dependencies: BTreeSet<String>,
    /// `DeletionPolicy`, where it is written.
    pub deletion_policy: Option<Policy>,
    /// `UpdateReplacePolicy`, where it is written.
    pub update_replace_policy: Option<Policy>,
}

/// A resource's attribute beside its properties.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attribute {
    /// `CreationPolicy`.
    CreationPolicy,
    /// `UpdatePolicy`.
    UpdatePolicy,
    /// `Metadata`.
    Metadata,
}

/// An output with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Its key.
    pub key: String,
    /// Its value.
    pub value: String,
    /// `Description`.
    pub description: Option<String>,
    /// `Export.Name`.
    pub export: Option<String>,
}

/// A template with values for its parameters: its conditions are evaluated, its rules hold.
#[derive(Debug, Clone)]
pub struct Instance {
    sections: Sections,
    parameters: Parameters,
    pseudo: Pseudo,
    conditions: Conditions,
    resources: Vec<Resource>,
    order: Vec<String>,
    processed: String,
    has_transforms: bool,
}

impl Instance {
    pub(crate) fn new(
        sections: Sections,
        parameters: &Parameters,
        pseudo: &Pseudo,
        processed: String,
        has_transforms: bool,
    ) -> Checked<Self> {
        let conditions = conditions::evaluate(&sections, parameters, pseudo)?;
        let mut instance = Self {
            sections,
            parameters: parameters.clone(),
            pseudo: pseudo.clone(),
            conditions,
            resources: Vec::new(),
            order: Vec::new(),
            processed,
            has_transforms,
        };
        instance.resources = instance.existing()?;
        instance.check_references()?;
        instance.check_values()?;
        let nodes: Vec<_> = instance
            .resources
            .iter()
            .map(|resource| (resource.logical_id.as_str(), &resource.dependencies))
            .collect();
        instance.order = graph::order(&nodes)?.into_iter().map(str::to_owned).collect();
        Ok(instance)
    }

    /// The resources that exist, in the template's order.
    pub fn resources(&self) -> &[Resource] {
        &self.resources
    }

    /// One by its logical id.
    pub fn resource(&self, logical_id: &str) -> Option<&Resource> {
        self.resources.iter().find(|resource| resource.logical_id == logical_id)
    }

    /// Logical ids, each after all it depends on; else in the template's order. What has no edge
    /// between it may be made at once: [`Resource::dependencies`].
    pub fn order(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.order.iter().map(String::as_str)
    }

    /// The parameters it was made with.
    pub fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// The conditions' values, in the template's order.
    pub fn conditions(&self) -> impl Iterator<Item = (&str, bool)> {
        self.sections.conditions.iter().map(|(name, _)| (name.as_str(), self.holds(name)))
    }

    /// The acknowledgements the stack needs.
    pub fn capabilities(&self) -> BTreeSet<Capability> {
        let existing = self.existing_definitions();
        let (mut needed, _) = capabilities(existing.map(|one| (one.kind.as_str(), &one.written)));
        if self.has_transforms {
            needed.insert(Capability::AutoExpand);
        }
        needed
    }

    /// The names of the exports that the resources and outputs import, as far as they exist.
    ///
    /// # Errors
    /// Where a name cannot be evaluated.
    pub fn imports(&self) -> Result<BTreeSet<String>, Invalid> {
        let mut names = Vec::new();
        let outputs = self.existing_outputs().map(|output| &output.value);
        let expressions = self.existing_definitions().flat_map(Definition::expressions);
        for expr in expressions.chain(outputs) {
            imports(expr, &self.conditions, &mut names);
        }
        let mut found = BTreeSet::new();
        for name in names {
            let value = self.evaluator(&Nothing, Mode::Whole).value(name)?;
            found.extend(value.as_ref().and_then(text_of));
        }
        Ok(found)
    }

    /// The names in dynamic references to the Parameter Store, of what exists.
    ///
    /// # Errors
    /// What cannot be evaluated whatever the resources will be.
    pub fn stored(&self) -> Result<BTreeSet<String>, Invalid> {
        let evaluator = || self.evaluator(&Nothing, Mode::Partial { hide: false });
        let mut values = Vec::new();
        for definition in self.existing_definitions() {
            values.extend(evaluator().properties(&definition.properties)?.into_values());
        }
        for output in self.existing_outputs() {
            values.extend(evaluator().value(&output.value)?);
        }
        let mut names = BTreeSet::new();
        for mut value in values {
            dynamic::resolve(&mut value, &mut |name| {
                // What is only known once resources are there cannot be asked for now.
                if !name.contains(KNOWN_AFTER_APPLY) {
                    names.insert(name.to_owned());
                }
                Ok(None)
            })?;
        }
        Ok(names)
    }

    /// The resources and attributes that `Fn::GetAtt` and `Fn::Sub` ask for, as far as they exist.
    pub fn asked(&self) -> BTreeSet<(&str, &str)> {
        let outputs = self.existing_outputs().map(|output| &output.value);
        let expressions = self.existing_definitions().flat_map(Definition::expressions);
        let mut asked = BTreeSet::new();
        for expr in expressions.chain(outputs) {
            references(expr, Branches::Taken(&self.conditions), &mut |reference| {
                asked.extend(reference.attribute().map(|attribute| (reference.name(), attribute)));
            });
        }
        asked
    }

    /// A resource's properties, all functions evaluated; empty where it has none.
    ///
    /// # Errors
    /// What cannot be evaluated, and what the lookup does not know.
    pub fn properties(
        &self,
        logical_id: &str,
        lookup: &dyn Lookup,
    ) -> Result<Map<String, Value>, Invalid> {
        let definition = self.definition_of(logical_id)?;
        let mut values = self.evaluator(lookup, Mode::Whole).properties(&definition.properties)?;
        let hold = &mut |name: &str| lookup.stored(name).map(Some).ok_or_else(|| not_found([name]));
        values.values_mut().try_for_each(|value| dynamic::resolve(value, hold))?;
        Ok(values)
    }

    /// A resource's properties as far as the lookup knows what they refer to.
    ///
    /// # Errors
    /// What cannot be evaluated whatever the lookup may know.
    pub fn preview(&self, logical_id: &str, lookup: &dyn Lookup) -> Result<Preview, Invalid> {
        let definition = self.definition_of(logical_id)?;
        let mut evaluator = self.evaluator(lookup, Mode::Partial { hide: false });
        let mut properties = evaluator.properties(&definition.properties)?;
        let hold = &mut |name: &str| Ok(lookup.stored(name));
        properties.values_mut().try_for_each(|value| dynamic::resolve(value, hold))?;
        let mut hiding = self.evaluator(lookup, Mode::Partial { hide: true });
        Ok(Preview {
            properties,
            shown: hiding.properties(&definition.properties)?,
            dependences: evaluator.dependences,
        })
    }

    /// An attribute beside the properties, evaluated; `None` where it is not written.
    ///
    /// # Errors
    /// As [`Instance::properties`].
    pub fn attribute(
        &self,
        logical_id: &str,
        attribute: Attribute,
        lookup: &dyn Lookup,
    ) -> Result<Option<Value>, Invalid> {
        let definition = self.definition_of(logical_id)?;
        let written = match attribute {
            Attribute::CreationPolicy => &definition.creation_policy,
            Attribute::UpdatePolicy => &definition.update_policy,
            Attribute::Metadata => &definition.metadata,
        };
        match written {
            Some(expr) => self.evaluator(lookup, Mode::Whole).value(expr),
            None => Ok(None),
        }
    }

    /// A resource's definition as the processed template has it, functions in their long form: two
    /// are equal where nothing was changed directly.
    pub fn definition(&self, logical_id: &str) -> Option<&Value> {
        self.sections.resource(logical_id).map(|definition| &definition.written)
    }

    /// The outputs whose conditions are true, in the template's order.
    ///
    /// # Errors
    /// As [`Instance::properties`].
    pub fn outputs(&self, lookup: &dyn Lookup) -> Result<Vec<Output>, Invalid> {
        self.existing_outputs().map(|output| self.output(output, lookup)).collect()
    }

    /// The processed template, `GetTemplate` with `TemplateStage` `Processed`: as it was written
    /// where it has no transforms, else as JSON, snippets included and loops written out.
    pub fn processed(&self) -> &str {
        &self.processed
    }

    fn output(&self, output: &OutputDefinition, lookup: &dyn Lookup) -> Checked<Output> {
        let mut value = Value::from(output_value(output, self.evaluator(lookup, Mode::Whole))?);
        let hold = &mut |name: &str| lookup.stored(name).map(Some).ok_or_else(|| not_found([name]));
        dynamic::resolve(&mut value, hold)?;
        Ok(Output {
            key: output.key.clone(),
            value: text_of(&value).unwrap_or_default(),
            description: output.description.clone(),
            export: self.export(output)?,
        })
    }

    /// Evaluates all as far as that goes without resources: what is wrong whatever they are is
    /// refused before any is made.
    fn check_values(&self) -> Checked<()> {
        let evaluator = || self.evaluator(&Nothing, Mode::Partial { hide: false });
        for definition in self.existing_definitions() {
            evaluator().properties(&definition.properties)?;
            for expr in definition.attributes() {
                evaluator().value(expr)?;
            }
        }
        for output in self.existing_outputs() {
            output_value(output, evaluator())?;
            self.export(output)?;
        }
        Ok(())
    }

    /// The name an output is exported by; it rests on parameters alone.
    fn export(&self, output: &OutputDefinition) -> Checked<Option<String>> {
        let Some(expr) = &output.export else { return Ok(None) };
        let name = self.evaluator(&Nothing, Mode::Whole).value(expr)?;
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '-');
        match name.as_ref().and_then(text_of) {
            Some(name) if !name.is_empty() && name.chars().all(fits) => Ok(Some(name)),
            _ => Err(malformed_export(&output.key)),
        }
    }

    fn evaluator<'a>(&'a self, lookup: &'a dyn Lookup, mode: Mode) -> Evaluator<'a> {
        let world = World {
            parameters: &self.parameters,
            pseudo: &self.pseudo,
            mappings: &self.sections.mappings,
            conditions: &self.conditions,
            resources: &self.sections.resources,
            lookup,
        };
        Evaluator::new(world, mode)
    }

    fn holds(&self, condition: &str) -> bool {
        self.conditions.get(condition).is_some_and(|(holds, _)| *holds)
    }

    fn existing_definitions(&self) -> impl Iterator<Item = &Definition> {
        let holds = |condition: &String| self.holds(condition);
        self.sections.resources.iter().filter(move |one| one.condition.as_ref().is_none_or(holds))
    }

    fn existing_outputs(&self) -> impl Iterator<Item = &OutputDefinition> {
        let holds = |condition: &String| self.holds(condition);
        self.sections.outputs.iter().filter(move |one| one.condition.as_ref().is_none_or(holds))
    }

    fn definition_of(&self, logical_id: &str) -> Checked<&Definition> {
        self.sections.resource(logical_id).ok_or_else(|| {
            Invalid::format(format_args!("Resource {logical_id} does not exist in the template"))
        })
    }

    fn existing(&self) -> Checked<Vec<Resource>> {
        self.existing_definitions()
            .map(|definition| {
                let policy = |name: &str, expr: &Option<Expr>| {
                    let Some(expr) = expr else { return Ok(None) };
                    let value = self.evaluator(&Nothing, Mode::Whole).value(expr)?;
                    let parse = |value| Policy::parse(name, &value, &definition.logical_id);
                    value.map(parse).transpose()
                };
                Ok(Resource {
                    logical_id: definition.logical_id.clone(),
                    kind: definition.kind.clone(),
                    depends_on: definition.depends_on.clone(),
                    dependencies: self.dependencies(definition),
                    deletion_policy: policy("DeletionPolicy", &definition.deletion_policy)?,
                    update_replace_policy: policy(
                        "UpdateReplacePolicy",
                        &definition.update_replace_policy,
                    )?,
                })
            })
            .collect()
    }

    /// All resources that a resource names, whether they exist or not.
    fn dependencies(&self, definition: &Definition) -> BTreeSet<String> {
        let mut dependencies: BTreeSet<String> = definition.depends_on.iter().cloned().collect();
        for expr in definition.expressions() {
            self.named(expr, &mut dependencies);
        }
        dependencies
    }

    fn named(&self, expr: &Expr, names: &mut BTreeSet<String>) {
        references(expr, Branches::Taken(&self.conditions), &mut |reference| {
            if self.sections.resource(reference.name()).is_some() {
                names.insert(reference.name().to_owned());
            }
        });
    }

    /// Refuses references from what exists to what does not.
    fn check_references(&self) -> Checked<()> {
        let existing: BTreeSet<&str> =
            self.resources.iter().map(|resource| resource.logical_id.as_str()).collect();
        let missing = |names: BTreeSet<String>| -> BTreeSet<String> {
            names.into_iter().filter(|name| !existing.contains(name.as_str())).collect()
        };
        let named = self.resources.iter().flat_map(|resource| resource.dependencies.clone());
        none_of(missing(named.collect()), "Resources")?;
        let mut named = BTreeSet::new();
        for output in self.existing_outputs() {
            self.named(&output.value, &mut named);
        }
        none_of(missing(named), "Outputs")
    }
}

fn output_value(output: &OutputDefinition, mut evaluator: Evaluator<'_>) -> Checked<String> {
    let value = evaluator.value(&output.value)?;
    value.as_ref().and_then(text_of).ok_or_else(|| {
        Invalid::format("The Value field of every Outputs member must evaluate to a String.")
    })
}

/// The names of imports within the branches that are taken.
fn imports<'a>(expr: &'a Expr, conditions: &Conditions, names: &mut Vec<&'a Expr>) {
    expr.walk(&mut |call| match call {
        Call::ImportValue(name) => {
            names.push(name);
            false
        }
        Call::If { condition, then, otherwise } => {
            if let Some((holds, _)) = conditions.get(condition) {
                imports(if *holds { then } else { otherwise }, conditions, names);
            }
            false
        }
        _ => true,
    });
}
