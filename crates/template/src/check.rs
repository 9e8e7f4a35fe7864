//! What can be said of a template before its parameters have values.

use crate::bind;
use crate::dynamic;
use crate::evaluate::{no_mapping, no_value};
use crate::expression::{Call, Condition, Expr};
use crate::graph;
use crate::instance::Policy;
use crate::invalid::{Checked, Invalid, listed};
use crate::parameter::{Parameter, ParameterType};
use crate::pseudo;
use crate::references::{Branches, Reference, references};
use crate::sections::Sections;
use std::collections::{BTreeMap, BTreeSet};

/// What references may name.
struct Names<'a> {
    parameters: BTreeSet<&'a str>,
    resources: BTreeSet<&'a str>,
    conditions: BTreeSet<&'a str>,
    sections: &'a Sections,
}

/// Checks references, names, defaults and cycles.
pub(crate) fn check(sections: &Sections, parameters: &[Parameter]) -> Checked<()> {
    defaults(parameters)?;
    let names = Names {
        parameters: parameters.iter().map(|parameter| parameter.name.as_str()).collect(),
        resources: sections.resources.iter().map(|one| one.logical_id.as_str()).collect(),
        conditions: sections.conditions.iter().map(|(name, _)| name.as_str()).collect(),
        sections,
    };
    let common: Vec<&str> = names.parameters.intersection(&names.resources).copied().collect();
    if !common.is_empty() {
        return Err(Invalid::template(format_args!(
            "all resources and parameters must have unique names. Common name(s):{}",
            listed(common)
        )));
    }
    names.conditions()?;
    names.rules()?;
    names.resources()?;
    names.outputs()?;
    cycles(sections)
}

/// Checks that defaults keep to their constraints.
pub(crate) fn defaults(parameters: &[Parameter]) -> Checked<()> {
    for parameter in parameters {
        match &parameter.default {
            Some(default) if !matches!(parameter.kind, ParameterType::Looked(_)) => {
                bind::check(parameter, default)?;
            }
            _ => {}
        }
    }
    Ok(())
}

impl<'a> Names<'a> {
    fn conditions(&self) -> Checked<()> {
        let mut unknown = BTreeSet::new();
        let mut after: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (name, condition) in &self.sections.conditions {
            let mut error = None;
            let named = after.entry(name).or_default();
            condition.walk(&mut |one| {
                if let Condition::Named(other) = one {
                    if self.conditions.contains(other.as_str()) {
                        named.insert(other.clone());
                    } else {
                        error.get_or_insert_with(|| no_condition(other, "Condition"));
                    }
                }
                for value in one.values().into_iter().flatten() {
                    self.not_of_resources(value, &mut unknown);
                    let checked = self.functions(value).and_then(|()| no_imports(value));
                    error = error.take().or(checked.err());
                }
            });
            error.map_or(Ok(()), Err)?;
        }
        if !unknown.is_empty() {
            return Err(Invalid::format(format_args!(
                "Unresolved dependencies {}. Cannot reference resources in the Conditions block of \
                 the template",
                listed(unknown)
            )));
        }
        let nodes: Vec<_> = after.iter().map(|(name, named)| (*name, named)).collect();
        graph::order(&nodes).map(drop).map_err(|error| {
            let message = error.message().replace("between resources", "between conditions");
            Invalid::format(message)
        })
    }

    fn rules(&self) -> Checked<()> {
        let mut unknown = BTreeSet::new();
        for rule in &self.sections.rules {
            let asserted = rule.assertions.iter().map(|(condition, _)| condition);
            for condition in rule.when.iter().chain(asserted) {
                condition.walk(&mut |one| {
                    for value in one.values().into_iter().flatten() {
                        self.not_of_resources(value, &mut unknown);
                    }
                });
            }
        }
        if unknown.is_empty() {
            return Ok(());
        }
        Err(Invalid::format(format_args!(
            "Unresolved dependencies {}. Cannot reference resources in the Rules block of the template",
            listed(unknown)
        )))
    }

    /// Collects references to what is no parameter.
    fn not_of_resources(&self, value: &'a Expr, unknown: &mut BTreeSet<&'a str>) {
        references(value, Branches::Both, &mut |reference| {
            let name = reference.name();
            let is_value = self.parameters.contains(name) || pseudo::NAMES.contains(&name);
            if !is_value || !matches!(reference, Reference::Name(_)) {
                unknown.insert(name);
            }
        });
    }

    fn resources(&self) -> Checked<()> {
        let mut unresolved = BTreeSet::new();
        for resource in &self.sections.resources {
            if let Some(condition) = &resource.condition
                && !self.conditions.contains(condition.as_str())
            {
                return Err(Invalid::format(format_args!(
                    "Unresolved condition dependency {condition} in the Resources block of the template"
                )));
            }
            let unknown = |name: &&str| !self.resources.contains(name);
            unresolved.extend(resource.depends_on.iter().map(String::as_str).filter(unknown));
            for expr in resource.expressions() {
                self.expression(expr, &mut unresolved)?;
            }
            for (name, policy) in [
                ("DeletionPolicy", &resource.deletion_policy),
                ("UpdateReplacePolicy", &resource.update_replace_policy),
            ] {
                if let Some(Expr::Scalar(value)) = policy {
                    Policy::parse(name, value, &resource.logical_id)?;
                }
            }
        }
        none_of(unresolved, "Resources")
    }

    fn outputs(&self) -> Checked<()> {
        let mut unresolved = BTreeSet::new();
        for output in &self.sections.outputs {
            if let Some(condition) = &output.condition
                && !self.conditions.contains(condition.as_str())
            {
                return Err(Invalid::format(format_args!(
                    "Unresolved condition dependency {condition} in the Outputs block of the template"
                )));
            }
            self.expression(&output.value, &mut unresolved)?;
            if let Some(export) = &output.export {
                self.expression(export, &mut unresolved)?;
                if self.is_late(export) {
                    return Err(Invalid::template(
                        "The Name field of Export must not depend on any resources, imported \
                         values, or Fn::GetAZs.",
                    ));
                }
            }
        }
        none_of(unresolved, "Outputs")
    }

    fn expression(&self, expr: &'a Expr, unresolved: &mut BTreeSet<&'a str>) -> Checked<()> {
        let mut error = None;
        references(expr, Branches::Both, &mut |reference| {
            let known = self.resources.contains(reference.name());
            match reference {
                Reference::Name(name) => {
                    if !known && !self.parameters.contains(name) && !pseudo::NAMES.contains(&name) {
                        unresolved.insert(name);
                    }
                }
                Reference::Attribute(name, _) if !known => {
                    error.get_or_insert_with(|| {
                        Invalid::template(format_args!(
                            "instance of Fn::GetAtt references undefined resource {name}"
                        ))
                    });
                }
                Reference::Substituted(_, whole) if !known => {
                    error.get_or_insert_with(|| {
                        Invalid::template(format_args!(
                            "instance of Fn::Sub references invalid resource attribute {whole}"
                        ))
                    });
                }
                Reference::Attribute(..) | Reference::Substituted(..) => {}
            }
        });
        error.map_or(Ok(()), Err)?;
        let mut texts = Vec::new();
        expr.texts(&mut texts);
        texts.into_iter().try_for_each(dynamic::check)?;
        self.functions(expr)
    }

    /// Conditions, mappings and imports that functions name.
    fn functions(&self, expr: &Expr) -> Checked<()> {
        let mut error = None;
        expr.walk(&mut |call| {
            let wrong = match call {
                Call::If { condition, .. } if !self.conditions.contains(condition.as_str()) => {
                    Some(no_condition(condition, "Fn::If"))
                }
                Call::FindInMap { map, top, second, default: None } => {
                    self.mapping(map, top, second).err()
                }
                Call::ImportValue(name) if self.is_late(name) => Some(Invalid::template(
                    "the attribute in Fn::ImportValue must not depend on any resources, imported \
                     values, or Fn::GetAZs",
                )),
                _ => None,
            };
            error = error.take().or(wrong);
            true
        });
        error.map_or(Ok(()), Err)
    }

    /// Whether what is plainly written is there.
    fn mapping(&self, map: &Expr, top: &Expr, second: &Expr) -> Checked<()> {
        let Some(map) = map.literal() else { return Ok(()) };
        let tops = self.sections.mappings.get(&map).ok_or_else(|| no_mapping(&map))?;
        match (top.literal(), second.literal()) {
            (Some(top), Some(second)) => {
                let found = tops.get(&top).and_then(|seconds| seconds.get(&second));
                found.map(drop).ok_or_else(|| no_value(&map, &top, &second))
            }
            _ => Ok(()),
        }
    }

    /// Whether a value is not known from parameters alone.
    fn is_late(&self, expr: &Expr) -> bool {
        let mut late = false;
        references(expr, Branches::Both, &mut |reference| {
            let name = reference.name();
            late |= !self.parameters.contains(name) && !pseudo::NAMES.contains(&name);
        });
        expr.walk(&mut |call| {
            late |= matches!(call, Call::ImportValue(_) | Call::GetAZs(_));
            true
        });
        late
    }
}

fn no_condition(name: &str, place: &str) -> Invalid {
    Invalid::template(format_args!("unresolved condition dependency {name} in {place}"))
}

fn no_imports(value: &Expr) -> Checked<()> {
    let mut imports = false;
    value.walk(&mut |call| {
        imports |= matches!(call, Call::ImportValue(_));
        true
    });
    if imports {
        Err(Invalid::template("Cannot use Fn::ImportValue in Conditions."))
    } else {
        Ok(())
    }
}

/// What must be there and is not; `block` says where it was referred to.
pub(crate) fn none_of<T: AsRef<str>>(unresolved: BTreeSet<T>, block: &str) -> Checked<()> {
    if unresolved.is_empty() {
        return Ok(());
    }
    Err(Invalid::format(format_args!(
        "Unresolved resource dependencies {} in the {block} block of the template",
        listed(unresolved)
    )))
}

/// Cycles that no condition can undo.
fn cycles(sections: &Sections) -> Checked<()> {
    let edges: Vec<(&str, BTreeSet<String>)> = sections
        .resources
        .iter()
        .filter(|resource| resource.condition.is_none())
        .map(|resource| {
            let mut edges: BTreeSet<String> = resource.depends_on.iter().cloned().collect();
            for expr in resource.expressions() {
                references(expr, Branches::Neither, &mut |reference| {
                    edges.insert(reference.name().to_owned());
                });
            }
            (resource.logical_id.as_str(), edges)
        })
        .collect();
    let nodes: Vec<_> = edges.iter().map(|(name, edges)| (*name, edges)).collect();
    graph::order(&nodes).map(drop)
}
