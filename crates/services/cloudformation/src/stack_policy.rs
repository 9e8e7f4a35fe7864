//! Stack policies: which resources an update may touch («Prevent updates to stack resources»).

use crate::core::Core;
use crate::refusal::validation;
use crate::source;
use aws_api::ApiError;
use foundation::Caller;
use serde_json::Value;

/// The longest policy, in bytes.
const MAX_BYTES: usize = 16_384;

/// A policy as a request gives it, checked.
pub(crate) async fn given(
    core: &Core,
    caller: &Caller,
    body: Option<String>,
    url: Option<String>,
) -> Result<Option<String>, ApiError> {
    let body = body.filter(|body| !body.is_empty());
    let text = match (body, url.filter(|url| !url.is_empty())) {
        (Some(_), Some(_)) => {
            return Err(validation("You cannot specify both StackPolicyBody and StackPolicyURL."));
        }
        (Some(body), None) => body,
        (None, Some(url)) => source::fetch(core, caller, &url, "StackPolicyURL", MAX_BYTES).await?,
        (None, None) => return Ok(None),
    };
    check(&text)?;
    Ok(Some(text))
}

fn check(text: &str) -> Result<(), ApiError> {
    let wrong = |what: &str| validation(format!("Error validating stack policy: {what}"));
    if text.len() > MAX_BYTES {
        return Err(wrong("it is too long"));
    }
    let policy: Value = serde_json::from_str(text).map_err(|_| wrong("Invalid stack policy"))?;
    let statements = policy.get("Statement").ok_or_else(|| wrong("it has no statements"))?;
    for statement in each(statements) {
        let has = |name: &str| statement.get(name).is_some();
        let effect = statement.get("Effect").and_then(Value::as_str);
        if !matches!(effect, Some("Allow" | "Deny")) {
            return Err(wrong("Effect must be Allow or Deny"));
        }
        if has("Action") == has("NotAction") || has("Resource") == has("NotResource") {
            return Err(wrong("a statement has an action and a resource"));
        }
        if statement.get("Principal").and_then(Value::as_str) != Some("*") {
            return Err(wrong("Principal must be *"));
        }
        let actions = statement.get("Action").or(statement.get("NotAction"));
        for action in actions.into_iter().flat_map(each).filter_map(Value::as_str) {
            let known = ["Update:Modify", "Update:Replace", "Update:Delete", "Update:*", "*"];
            if !known.contains(&action) {
                return Err(wrong(&format!("Unknown action {action}")));
            }
        }
        if let Some(condition) = statement.get("Condition") {
            conditions(condition).ok_or_else(|| {
                wrong("conditions are StringEquals and StringLike of ResourceType")
            })?;
        }
    }
    Ok(())
}

fn each(value: &Value) -> impl Iterator<Item = &Value> {
    match value {
        Value::Array(all) => all.iter().collect::<Vec<_>>().into_iter(),
        one => vec![one].into_iter(),
    }
}

/// The types that a condition names, and whether as patterns.
fn conditions(condition: &Value) -> Option<Vec<(bool, &Value)>> {
    let mut found = Vec::new();
    for (operator, keys) in condition.as_object()? {
        let like = match operator.as_str() {
            "StringEquals" => false,
            "StringLike" => true,
            _ => return None,
        };
        for (key, values) in keys.as_object()? {
            if key != "ResourceType" {
                return None;
            }
            found.push((like, values));
        }
    }
    Some(found)
}

/// What is to be done with a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Modify,
    Replace,
    Delete,
}

impl Action {
    fn name(self) -> &'static str {
        match self {
            Action::Modify => "Update:Modify",
            Action::Replace => "Update:Replace",
            Action::Delete => "Update:Delete",
        }
    }
}

/// Why the policy denies it, if it does. What nothing allows is denied.
pub(crate) fn denial(policy: &str, action: Action, logical_id: &str, kind: &str) -> Option<String> {
    let policy: Value = serde_json::from_str(policy).ok()?;
    let resource = format!("LogicalResourceId/{logical_id}");
    let mut allowed = false;
    for (index, statement) in each(policy.get("Statement")?).enumerate() {
        let listed = |yes: &str, no: &str, what: &str| {
            let has = |values: &Value| {
                each(values).filter_map(Value::as_str).any(|pattern| fits(pattern, what))
            };
            match (statement.get(yes), statement.get(no)) {
                (Some(values), _) => has(values),
                (None, Some(values)) => !has(values),
                (None, None) => false,
            }
        };
        let conditions = statement.get("Condition").and_then(conditions).unwrap_or_default();
        let holds = conditions.iter().all(|(like, values)| {
            let mut values = each(values).filter_map(Value::as_str);
            values.any(|value| if *like { fits(value, kind) } else { value == kind })
        });
        let concerned = listed("Action", "NotAction", action.name())
            && listed("Resource", "NotResource", &resource)
            && holds;
        if !concerned {
            continue;
        }
        if statement.get("Effect").and_then(Value::as_str) == Some("Deny") {
            let (number, action) = (index + 1, action.name());
            return Some(format!(
                "Action denied by stack policy: Statement [#{number}] does not allow [{action}] \
                 for resource [{resource}]; "
            ));
        }
        allowed = true;
    }
    let action = action.name();
    (!allowed).then(|| {
        format!(
            "Action denied by stack policy: No statement allows [{action}] for resource \
             [{resource}]; "
        )
    })
}

/// Whether a text fits a pattern of `*` and `?`.
fn fits(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) =
        (pattern.chars().collect(), text.chars().collect());
    let (mut p, mut t, mut star) = (0, 0, None);
    while t < text.len() {
        match pattern.get(p) {
            Some('*') => {
                star = Some((p, t));
                p += 1;
            }
            Some(c) if *c == '?' || *c == text[t] => (p, t) = (p + 1, t + 1),
            _ => match star {
                Some((at, from)) => {
                    star = Some((at, from + 1));
                    (p, t) = (at + 1, from + 1);
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|c| *c == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_denies_what_it_denies_and_what_nothing_allows() {
        let all = r#"{"Effect":"Allow","Action":"Update:*","Principal":"*","Resource":"*"}"#;
        let no_table = r#"{"Effect":"Deny","Action":["Update:Replace","Update:Delete"],"Principal":"*",
            "Resource":"*","Condition":{"StringLike":{"ResourceType":["AWS::DynamoDB::*"]}}}"#;
        let no_a = r#"{"Effect":"Deny","Action":"Update:*","Principal":"*","Resource":"LogicalResourceId/A"}"#;
        let but_a = r#"{"Effect":"Allow","Action":"Update:Modify","Principal":"*","NotResource":"LogicalResourceId/A"}"#;
        let table = "AWS::DynamoDB::Table";
        for (statements, action, logical_id, kind, denied) in [
            (vec![all], Action::Modify, "A", table, false),
            (vec![all, no_table], Action::Modify, "A", table, false),
            (vec![all, no_table], Action::Replace, "A", table, true),
            (vec![all, no_table], Action::Delete, "A", "AWS::Kinesis::Stream", false),
            (vec![no_a, all], Action::Modify, "A", table, true),
            (vec![no_a, all], Action::Modify, "AB", table, false),
            (vec![but_a], Action::Modify, "B", table, false),
            (vec![but_a], Action::Modify, "A", table, true),
            (vec![but_a], Action::Delete, "B", table, true),
        ] {
            let policy = format!(r#"{{"Statement":[{}]}}"#, statements.join(","));
            assert!(check(&policy).is_ok(), "{policy}");
            let found = denial(&policy, action, logical_id, kind);
            assert_eq!(found.is_some(), denied, "{policy} {action:?} {logical_id}: {found:?}");
        }
    }

    #[test]
    fn what_is_no_stack_policy_is_refused() {
        for text in [
            "",
            "{}",
            r#"{"Statement":[{"Effect":"Allow","Principal":"*","Resource":"*"}]}"#,
            r#"{"Statement":[{"Effect":"Maybe","Action":"*","Principal":"*","Resource":"*"}]}"#,
            r#"{"Statement":[{"Effect":"Allow","Action":"s3:*","Principal":"*","Resource":"*"}]}"#,
            r#"{"Statement":[{"Effect":"Allow","Action":"*","Principal":"me","Resource":"*"}]}"#,
        ] {
            assert!(check(text).is_err(), "{text}");
        }
    }
}
