//! The checks that IAM makes on the parts of a statement, after the grammar.

use std::collections::HashSet;

use crate::compile::Comparison;
use crate::document::{Condition, Named, Scope, Statement, Version};
use crate::glob::{Case, Glob};
use crate::json::Node;
use crate::parse::{Flavor, Reader};
use crate::problem::Problem;

/// What a trust policy may speak of. Documented on «Using IAM roles» and «AssumeRole».
const ASSUME_ACTIONS: &[&str] = &[
    "sts:AssumeRole",
    "sts:AssumeRoleWithSAML",
    "sts:AssumeRoleWithWebIdentity",
    "sts:SetContext",
    "sts:SetSourceIdentity",
    "sts:TagSession",
];

const PARTITIONS: &[&str] = &["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-eusc"];

/// Unique ids that may be principals: users' and roles'.
const UNIQUE_ID_PREFIXES: &[&str] = &["AIDA", "AROA"];

/// Sids are unique in a document, and letters and digits only in identity policies.
pub(crate) fn sids(reader: &mut Reader, statements: &[Statement]) {
    let mut seen = HashSet::new();
    for sid in statements.iter().filter_map(|s| s.sid.as_deref()).filter(|sid| !sid.is_empty()) {
        if !seen.insert(sid) {
            reader.fault("Statement", Problem::RepeatedSid(sid.to_owned()));
        }
        let plain = sid.bytes().all(|b| b.is_ascii_alphanumeric());
        if reader.flavor == Flavor::Identity && !plain {
            reader.fault("Statement", Problem::SidCharacters(sid.to_owned()));
        }
    }
}

/// `*`, or `{"AWS": …, "Service": …, "Federated": …, "CanonicalUser": …}`.
pub(crate) fn principals(reader: &mut Reader, place: &str, node: &Node) -> Vec<Named> {
    if reader.flavor == Flavor::Identity {
        reader.fault(place, Problem::PrincipalNotAllowed);
    }
    let kinds = match node {
        Node::Text(text) if text == "*" => return vec![Named::Anyone],
        Node::Text(text) => {
            let problem = Problem::InvalidPrincipal { kind: "STAR", value: text.clone() };
            reader.fault(place, problem);
            return Vec::new();
        }
        Node::Object(kinds) if !kinds.is_empty() => kinds,
        _ => {
            reader.fault(place, Problem::Syntax("a principal is \"*\" or a JSON object"));
            return Vec::new();
        }
    };
    let mut named = Vec::new();
    let mut empty = true;
    for (kind, node) in kinds {
        let nodes = match node {
            Node::List(nodes) => nodes.as_slice(),
            node => std::slice::from_ref(node),
        };
        empty &= nodes.is_empty();
        for node in nodes {
            let Node::Text(text) = node else {
                reader.fault(place, Problem::Syntax("a principal is a string"));
                continue;
            };
            match name(kind, text) {
                Ok(name) => named.push(name),
                Err(problem) => reader.fault(place, problem),
            }
        }
    }
    if empty {
        reader.fault(place, Problem::Syntax("no principal"));
    }
    named
}

fn name(kind: &str, text: &str) -> Result<Named, Problem> {
    let owned = || text.to_owned();
    let invalid = |kind| Problem::InvalidPrincipal { kind, value: text.to_owned() };
    match kind {
        "AWS" => aws_principal(text).ok_or_else(|| invalid("AWS")),
        "Service" if text.contains('.') && !text.contains(['*', ':', ' ']) => {
            Ok(Named::Service(owned()))
        }
        "Service" => Err(invalid("SERVICE")),
        "Federated" if !text.is_empty() => Ok(Named::Federated(owned())),
        "Federated" => Err(invalid("FEDERATED")),
        "CanonicalUser" if text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit()) => {
            Ok(Named::CanonicalUser(owned()))
        }
        "CanonicalUser" => Err(invalid("CANONICALUSER")),
        _ => Err(Problem::UnknownField(kind.to_owned())),
    }
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit())
}

fn aws_principal(text: &str) -> Option<Named> {
    if text == "*" {
        return Some(Named::Anyone);
    }
    if is_account(text) {
        return Some(Named::Account(text.to_owned()));
    }
    let unique = UNIQUE_ID_PREFIXES.iter().any(|prefix| text.starts_with(prefix));
    if unique && text.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return Some(Named::UniqueId(text.to_owned()));
    }
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    let ["arn", partition, service, "", account, resource] = parts[..] else { return None };
    if !PARTITIONS.contains(&partition) || !is_account(account) || text.contains(['*', '?']) {
        return None;
    }
    let kinds: &[&str] = match service {
        "iam" if resource == "root" => return Some(Named::Account(account.to_owned())),
        "iam" => &["user/", "role/"],
        "sts" => &["assumed-role/", "federated-user/"],
        _ => &[],
    };
    let known = kinds.iter().any(|kind| resource.len() > kind.len() && resource.starts_with(kind));
    known.then(|| Named::Arn(text.to_owned()))
}

/// Every action is `*` or `service:Name`, both with wildcards.
pub(crate) fn actions(reader: &mut Reader, place: &str, actions: &Scope<String>) {
    for action in &actions.items {
        if let Some(problem) = action_problem(action) {
            reader.fault(place, problem);
        }
        let glob = Glob::new(action);
        let assumes = ASSUME_ACTIONS.iter().any(|known| glob.matches(known, Case::Folded));
        let sts = action.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("sts:"));
        if reader.flavor == Flavor::Trust && !(assumes && sts) {
            reader.fault(place, Problem::NotAssumeRole(action.clone()));
        }
    }
}

fn action_problem(action: &str) -> Option<Problem> {
    if action == "*" || action == "*:*" {
        return None;
    }
    let Some((vendor, name)) = action.split_once(':') else {
        return Some(Problem::NoVendor(action.to_owned()));
    };
    if name.contains(':') {
        return Some(Problem::Colons(action.to_owned()));
    }
    let plain = vendor.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.');
    if vendor.is_empty() || !plain {
        return Some(Problem::Vendor(vendor.to_owned()));
    }
    None
}

/// Identity and resource policies must have resources, trust policies must not.
pub(crate) fn resources<'n>(
    reader: &mut Reader,
    place: &str,
    mut names: impl Iterator<Item = &'n str>,
    resources: Option<&Scope<String>>,
) {
    if reader.flavor == Flavor::Trust {
        let prohibited = names.find_map(|name| match name {
            "Resource" => Some("Resource"),
            "NotResource" => Some("NotResource"),
            _ => None,
        });
        if let Some(name) = prohibited {
            reader.fault(place, Problem::ProhibitedField(name));
        }
        return;
    }
    let Some(resources) = resources else {
        reader.fault(place, Problem::NoResources);
        return;
    };
    for resource in &resources.items {
        if let Some(problem) = resource_problem(resource) {
            reader.fault(&format!("{place}.Resource"), problem);
        }
    }
}

fn resource_problem(resource: &str) -> Option<Problem> {
    if resource == "*" {
        return None;
    }
    let mut parts = resource.splitn(6, ':');
    let (scheme, partition, vendor) = (parts.next(), parts.next(), parts.next());
    let (Some("arn"), Some(partition), Some(vendor)) = (scheme, partition, vendor) else {
        // `arn:*` and `arn:aws:*` end early, but in a wildcard that stands for the rest.
        let open = resource.starts_with("arn:") && resource.ends_with('*');
        return (!open).then(|| Problem::ResourceFormat(resource.to_owned()));
    };
    if !PARTITIONS.contains(&partition) && !partition.contains(['*', '?', '$']) {
        let (partition, resource) = (partition.to_owned(), resource.to_owned());
        return Some(Problem::Partition { partition, resource });
    }
    let region = parts.next();
    if region.is_some() && vendor.contains(['*', '?']) {
        return Some(Problem::ResourceVendor(resource.to_owned()));
    }
    if vendor == "iam" && region.is_some_and(|region| !region.is_empty() && region != "*") {
        return Some(Problem::IamRegion(resource.to_owned()));
    }
    None
}

/// The key has a service prefix, and the operator can read every value.
pub(crate) fn condition(reader: &mut Reader, place: &str, condition: &Condition) {
    if !condition.key.contains(':') {
        reader.fault(place, Problem::NoVendor(condition.key.clone()));
    }
    for value in Comparison::unreadable(condition.operator.test, &condition.values, Version::V2012)
    {
        reader.fault(place, Problem::Value(value.clone()));
    }
}
