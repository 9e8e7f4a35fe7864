//! References to what resources became: `!Ref Function.Alias`, `!GetAtt Function.Version.Version`,
//! `${Api.Stage}`, and layers, which have other ids now.

use crate::pass::Pass;
use serde_json::{Map, Value};

/// Rewrites what refers to others in resources and outputs.
pub(crate) fn rewrite(pass: &Pass<'_>, template: &mut Map<String, Value>) {
    if pass.links.is_empty() && pass.renamed.is_empty() {
        return;
    }
    for section in ["Resources", "Outputs"] {
        if let Some(section) = template.get_mut(section) {
            value(pass, section);
        }
    }
}

/// What a name refers to now; `Resource.Property` may be followed by more.
fn target(pass: &Pass<'_>, name: &str) -> Option<String> {
    let (id, rest) = match name.split_once('.') {
        None => return pass.renamed.get(name).cloned(),
        Some(parts) => parts,
    };
    let (property, more) = match rest.split_once('.') {
        Some((property, more)) => (property, Some(more)),
        None => (rest, None),
    };
    let known = ["Alias", "Version", "Stage", "Deployment", "DomainName"];
    let property = known.into_iter().find(|known| *known == property);
    if let Some(linked) = property.and_then(|one| pass.links.get(&(id.to_owned(), one))) {
        return Some(match more {
            Some(more) => format!("{linked}.{more}"),
            None => linked.clone(),
        });
    }
    Some(format!("{}.{rest}", pass.renamed.get(id)?))
}

fn value(pass: &Pass<'_>, at: &mut Value) {
    match at {
        Value::Array(items) => items.iter_mut().for_each(|item| value(pass, item)),
        Value::Object(members) => {
            if members.len() == 1 {
                call(pass, members);
            }
            members.values_mut().for_each(|member| value(pass, member));
        }
        _ => {}
    }
}

fn call(pass: &Pass<'_>, members: &mut Map<String, Value>) {
    let Some((name, argument)) = members.iter_mut().next() else { return };
    match (name.as_str(), argument) {
        ("Ref", Value::String(name)) => {
            if let Some(target) = target(pass, name) {
                *name = target;
            }
        }
        ("Fn::GetAtt", Value::Array(parts)) => {
            let texts: Option<Vec<&str>> = parts.iter().map(Value::as_str).collect();
            let Some(name) = texts.filter(|texts| texts.len() > 1).map(|texts| texts.join("."))
            else {
                return;
            };
            if let Some(target) = target(pass, &name)
                && let Some((id, attribute)) = target.split_once('.')
            {
                *parts = vec![id.into(), attribute.into()];
            }
        }
        ("Fn::Sub", Value::String(text)) => *text = sub(pass, text),
        ("Fn::Sub", Value::Array(arguments)) => {
            if let Some(Value::String(text)) = arguments.first_mut() {
                *text = sub(pass, text);
            }
        }
        _ => {}
    }
}

fn sub(pass: &Pass<'_>, text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        let Some((name, after)) = after.split_once('}') else { break };
        made.push_str(before);
        made.push_str("${");
        made.push_str(target(pass, name).as_deref().unwrap_or(name));
        made.push('}');
        rest = after;
    }
    made.push_str(rest);
    made
}
