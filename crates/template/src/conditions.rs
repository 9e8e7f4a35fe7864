//! Conditions and rules with the parameters' values.

use crate::bind::Parameters;
use crate::evaluate::{Conditions, Evaluator, Mode, World};
use crate::expression::Condition;
use crate::graph;
use crate::invalid::{Checked, Invalid};
use crate::lookup::Nothing;
use crate::pseudo::Pseudo;
use crate::sections::Sections;
use std::collections::{BTreeMap, BTreeSet};

/// Asserts the rules and evaluates the conditions of a template that was checked.
pub(crate) fn evaluate(
    sections: &Sections,
    parameters: &Parameters,
    pseudo: &Pseudo,
) -> Checked<Conditions> {
    let mut conditions = Conditions::new();
    for rule in &sections.rules {
        let mut evaluator =
            Evaluator::new(world(sections, parameters, pseudo, &conditions), Mode::Whole);
        if let Some(when) = &rule.when
            && !evaluator.condition(when)?
        {
            continue;
        }
        for (assertion, description) in &rule.assertions {
            if !evaluator.condition(assertion)? {
                let reason = match description {
                    Some(description) => description.clone(),
                    None => format!("Assertion of rule {} is false", rule.name),
                };
                return Err(Invalid::template(reason));
            }
        }
    }
    let by_name: BTreeMap<&str, &Condition> =
        sections.conditions.iter().map(|(name, condition)| (name.as_str(), condition)).collect();
    for name in order(sections)? {
        let Some(condition) = by_name.get(name) else { continue };
        let mut evaluator =
            Evaluator::new(world(sections, parameters, pseudo, &conditions), Mode::Whole);
        let holds = evaluator.condition(condition)?;
        let sources = evaluator.take_sources();
        conditions.insert(name.to_owned(), (holds, sources));
    }
    Ok(conditions)
}

fn world<'a>(
    sections: &'a Sections,
    parameters: &'a Parameters,
    pseudo: &'a Pseudo,
    conditions: &'a Conditions,
) -> World<'a> {
    let (mappings, resources) = (&sections.mappings, &sections.resources);
    World { parameters, pseudo, mappings, conditions, resources, lookup: &Nothing }
}

/// The conditions' names, each after those it names.
fn order(sections: &Sections) -> Checked<Vec<&str>> {
    let mut named: Vec<BTreeSet<String>> = Vec::new();
    for (_, condition) in &sections.conditions {
        let mut names = BTreeSet::new();
        condition.walk(&mut |one| {
            if let Condition::Named(name) = one {
                names.insert(name.clone());
            }
        });
        named.push(names);
    }
    let names = sections.conditions.iter().map(|(name, _)| name.as_str());
    let nodes: Vec<_> = names.zip(&named).collect();
    graph::order(&nodes)
}
