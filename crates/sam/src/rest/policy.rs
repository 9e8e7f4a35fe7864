//! `ResourcePolicy` of a REST API: who may call it from where.

use crate::document::{Dict, Doc};
use crate::tree::{given, is_truthy};
use serde_json::{Map, Value};

const POLICY: &str = "x-amazon-apigateway-policy";

/// A method's address within a policy: its method, its path with `*` for what is not fixed.
pub(crate) fn resource(path: &str, method: &str) -> String {
    let method = if method == super::editor::ANY { "*".to_owned() } else { method.to_uppercase() };
    format!("{method}{}", wildcards(path))
}

/// A path with `*` in the place of each parameter.
pub(crate) fn wildcards(path: &str) -> String {
    let mut made = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, after)) = after.split_once('}') else { break };
        made.push_str(before);
        made.push('*');
        rest = after;
    }
    made.push_str(rest);
    made
}

/// Adds a policy's statements for some methods of a path.
pub(crate) fn apply(
    root: &mut Dict,
    policy: &Map<String, Value>,
    addresses: &[String],
    stage: &Doc,
) {
    let Some(document) = root.dict_at(POLICY, false) else { return };
    let of = |address: &String| {
        let text = Doc::text(&format!("execute-api:/${{__Stage__}}/{address}"));
        Doc::one("Fn::Sub", vec![text, Doc::one("__Stage__", stage.clone())])
    };
    let of: Vec<Doc> = addresses.iter().map(of).collect();
    for statement in statements(policy, &Doc::List(of)) {
        add(document, vec![Doc::Map(statement)]);
    }
}

/// Adds the statements that are written out.
pub(crate) fn custom(root: &mut Dict, policy: &Map<String, Value>) {
    let Some(statements) = given(policy, "CustomStatements") else { return };
    let Some(document) = root.dict_at(POLICY, false) else { return };
    match statements {
        Value::Array(statements) => {
            let statements: Vec<Doc> = statements.iter().map(Doc::written).collect();
            if document.has("Statement") {
                add(document, statements);
            } else {
                document.set("Version", "2012-10-17");
                document.set("Statement", statements);
            }
        }
        one => {
            let one = Doc::written(one);
            add(document, vec![one]);
        }
    }
}

fn add(document: &mut Dict, mut more: Vec<Doc>) {
    document.set("Version", "2012-10-17");
    let all = match document.get("Statement") {
        None if more.len() == 1 => more.remove(0),
        None => Doc::List(more),
        Some(Doc::List(there)) => Doc::List(there.iter().cloned().chain(more).collect()),
        Some(one) => Doc::List(std::iter::once(one.clone()).chain(more).collect()),
    };
    document.set("Statement", all);
}

fn statement(effect: &str, of: &Doc, principal: Doc, condition: Option<Doc>) -> Dict {
    let mut made = Dict::default();
    made.set("Effect", effect);
    made.set("Action", "execute-api:Invoke");
    made.set("Resource", of.clone());
    made.set("Principal", principal);
    if let Some(condition) = condition {
        made.set("Condition", condition);
    }
    made
}

/// A list as it is given, or of the only one.
fn listed(policy: &Map<String, Value>, name: &str) -> Vec<Value> {
    match policy.get(name).filter(|value| is_truthy(value)) {
        None => Vec::new(),
        Some(Value::Array(items)) => items.clone(),
        Some(one) => vec![one.clone()],
    }
}

fn docs(values: &[Value]) -> Doc {
    Doc::List(values.iter().map(Doc::written).collect())
}

fn statements(policy: &Map<String, Value>, of: &Doc) -> Vec<Dict> {
    let mut made = Vec::new();
    for (name, effect) in [("AwsAccountWhitelist", "Allow"), ("AwsAccountBlacklist", "Deny")] {
        let accounts = listed(policy, name);
        if !accounts.is_empty() {
            let principal = Doc::one("AWS", docs(&accounts));
            made.push(statement(effect, of, principal, None));
        }
    }
    let mut conditions = Vec::new();
    for (name, operator) in
        [("IpRangeWhitelist", "NotIpAddress"), ("IpRangeBlacklist", "IpAddress")]
    {
        let ranges = listed(policy, name);
        if !ranges.is_empty() {
            conditions.push(Doc::one(operator, Doc::one("aws:SourceIp", docs(&ranges))));
        }
    }
    for (color, operator) in [("Blacklist", "StringEquals"), ("Whitelist", "StringNotEquals")] {
        let (mut networks, mut endpoints) = (Vec::new(), Vec::new());
        for source in listed(policy, &format!("SourceVpc{color}")) {
            match source.as_str() {
                Some(text) if text.starts_with("vpce-") => endpoints.push(source),
                Some(text) if text.starts_with("vpc-") => networks.push(source),
                _ => {}
            }
        }
        networks.extend(listed(policy, &format!("IntrinsicVpc{color}")));
        endpoints.extend(listed(policy, &format!("IntrinsicVpce{color}")));
        let mut sources = Dict::default();
        if !networks.is_empty() {
            sources.set("aws:SourceVpc", docs(&networks));
        }
        if !endpoints.is_empty() {
            sources.set("aws:SourceVpce", docs(&endpoints));
        }
        if !sources.is_empty() {
            conditions.push(Doc::one(operator, sources));
        }
    }
    for (index, condition) in conditions.into_iter().enumerate() {
        if index == 0 {
            made.push(statement("Allow", of, Doc::from("*"), None));
        }
        made.push(statement("Deny", of, Doc::from("*"), Some(condition)));
    }
    made
}
