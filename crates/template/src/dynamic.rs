//! Dynamic references: `{{resolve:ssm:name}}`, `{{resolve:ssm:name:version}}` within texts. Those to
//! other stores are refused by name.

use crate::invalid::{Checked, Invalid, listed};
use serde_json::Value;

const BEGINNING: &str = "{{resolve:";
const END: &str = "}}";

/// What AWS says of names that the Parameter Store does not know.
pub fn not_found<T: AsRef<str>>(names: impl IntoIterator<Item = T>) -> Invalid {
    let names = names.into_iter().map(|name| format!("ssm:{}", name.as_ref()));
    Invalid::new(format!("Parameters: {} cannot be found.", listed(names)))
}

/// The first reference to a store that AWS knows: what stands before it, its service, what it names,
/// and what stands behind it.
struct Found<'a> {
    before: &'a str,
    service: &'a str,
    name: &'a str,
    after: &'a str,
}

fn first(text: &str) -> Option<Found<'_>> {
    let mut from = 0;
    loop {
        let at = from + text.get(from..)?.find(BEGINNING)?;
        let inner = at + BEGINNING.len();
        // What is not known yet has braces of its own.
        let end = inner + closing(&text[inner..])?;
        let (service, name) = text[inner..end].split_once(':').unwrap_or((&text[inner..end], ""));
        if ["ssm", "ssm-secure", "secretsmanager"].contains(&service) {
            return Some(Found {
                before: &text[..at],
                service,
                name,
                after: &text[end + END.len()..],
            });
        }
        from = inner;
    }
}

/// Where the reference ends whose beginning stood before.
fn closing(text: &str) -> Option<usize> {
    let (mut depth, mut at) = (0_usize, 0);
    loop {
        let rest = text.get(at..)?;
        let end = rest.find(END)?;
        let opened = rest[..end].matches("{{").count();
        depth += opened;
        if depth == 0 {
            return Some(at + end);
        }
        depth -= 1;
        at += end + END.len();
    }
}

fn check_found(found: &Found<'_>) -> Checked<()> {
    let Found { service, name, .. } = found;
    if *service != "ssm" {
        return Err(Invalid::template(format_args!(
            "dynamic references to {service} are not implemented: {BEGINNING}{service}:{name}{END}"
        )));
    }
    let version = name.split_once(':').map(|(_, version)| version);
    let numbered = version.is_none_or(|version| version.parse::<u64>().is_ok());
    let is_name = name.split(':').next().is_some_and(|name| !name.is_empty());
    match is_name && (numbered || name.contains("{{") || name.contains("${")) {
        true => Ok(()),
        false => Err(Invalid::new(format!(
            "Incorrect format is used in the following SSM reference: [{BEGINNING}ssm:{name}{END}]"
        ))),
    }
}

/// Refuses a text with a reference that cannot be followed.
pub(crate) fn check(text: &str) -> Checked<()> {
    let mut rest = text;
    while let Some(found) = first(rest) {
        check_found(&found)?;
        rest = found.after;
    }
    Ok(())
}

/// Puts in place of references what they refer to, all the way down; where `held` knows nothing, they
/// stay.
pub(crate) fn resolve(
    value: &mut Value,
    held: &mut dyn FnMut(&str) -> Checked<Option<String>>,
) -> Checked<()> {
    match value {
        Value::String(text) => {
            if let Some(resolved) = resolved(text, held)? {
                *text = resolved;
            }
            Ok(())
        }
        Value::Array(items) => items.iter_mut().try_for_each(|item| resolve(item, held)),
        Value::Object(members) => members.values_mut().try_for_each(|one| resolve(one, held)),
        _ => Ok(()),
    }
}

/// The text with what its references refer to; nothing where it has none.
fn resolved(
    text: &str,
    held: &mut dyn FnMut(&str) -> Checked<Option<String>>,
) -> Checked<Option<String>> {
    let mut rest = text;
    let mut out: Option<String> = None;
    while let Some(found) = first(rest) {
        check_found(&found)?;
        let out = out.get_or_insert_default();
        out.push_str(found.before);
        match held(found.name)? {
            // What is held is a value, however it looks.
            Some(value) => out.push_str(&value),
            None => out.push_str(&rest[found.before.len()..rest.len() - found.after.len()]),
        }
        rest = found.after;
    }
    Ok(out.map(|out| out + rest))
}
