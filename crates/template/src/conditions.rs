//! Conditions and rules with the parameters' values.

use crate::bind::Parameters;
use crate::compile::EQUALS;
use crate::evaluate::{Conditions, Evaluator, Mode, World};
use crate::expression::{Condition, Expr, text_of};
use crate::graph;
use crate::invalid::{Checked, Invalid};
use crate::lookup::Nothing;
use crate::pseudo::Pseudo;
use crate::sections::Sections;
use serde_json::Value;
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

impl Evaluator<'_> {
    /// Whether a condition holds; it may name others that are evaluated already.
    pub(crate) fn condition(&mut self, condition: &Condition) -> Checked<bool> {
        self.depth += 1;
        let holds = self.holds(condition);
        self.depth -= 1;
        holds
    }

    fn holds(&mut self, condition: &Condition) -> Checked<bool> {
        match condition {
            // All are evaluated, so that what is wrong with one does not depend on the others.
            Condition::And(all) => {
                all.iter().try_fold(true, |held, one| Ok(self.holds(one)? && held))
            }
            Condition::Or(all) => {
                all.iter().try_fold(false, |held, one| Ok(self.holds(one)? || held))
            }
            Condition::Not(one) => Ok(!self.holds(one)?),
            Condition::Named(name) => {
                let Some((holds, sources)) = self.world.conditions.get(name) else {
                    return Err(Invalid::template(format_args!(
                        "unresolved condition dependency {name} in Condition"
                    )));
                };
                self.sources.extend(sources.iter().cloned());
                Ok(*holds)
            }
            Condition::Equals(one, two) => Ok(self.compared(one)? == self.compared(two)?),
            Condition::Contains(list, value) => {
                let list = self.texts(list)?;
                Ok(self.texts(value)?.iter().all(|value| list.contains(value)))
            }
            Condition::EachMemberEquals(list, value) => {
                let value = self.texts(value)?;
                Ok(self.texts(list)?.iter().all(|member| value.iter().all(|v| v == member)))
            }
            Condition::EachMemberIn(list, among) => {
                let among = self.texts(among)?;
                Ok(self.texts(list)?.iter().all(|member| among.contains(member)))
            }
        }
    }

    /// What `Fn::Equals` compares; `AWS::NoValue` is like no text.
    fn compared(&mut self, expr: &Expr) -> Checked<String> {
        match self.value(expr)? {
            Some(value) => text_of(&value).ok_or_else(|| Invalid::template(EQUALS)),
            None => Ok(String::new()),
        }
    }

    /// A list of texts, or one text.
    fn texts(&mut self, expr: &Expr) -> Checked<Vec<String>> {
        let error =
            || Invalid::template("rule functions compare strings and lists of strings alone");
        match self.value(expr)? {
            Some(Value::Array(items)) => {
                items.iter().map(|item| text_of(item).ok_or_else(error)).collect()
            }
            Some(value) => text_of(&value).map(|text| vec![text]).ok_or_else(error),
            None => Err(error()),
        }
    }
}
