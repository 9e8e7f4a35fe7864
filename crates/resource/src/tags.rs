//! Tags: a resource gets its stack's, and over them its own.

use std::collections::BTreeMap;

crate::properties! {
    /// A tag.
    pub struct Tag {
        key: String = "Key";
        value: String = "Value";
    }
}

/// The tags that a resource gets: the stack's, and over them its own.
pub fn tags_map(stack: &[(String, String)], own: Option<&[Tag]>) -> BTreeMap<String, String> {
    let own = own.unwrap_or_default().iter().map(|tag| (tag.key.clone(), tag.value.clone()));
    stack.iter().cloned().chain(own).collect()
}

/// What turns the tags that a resource has into those that it is to have.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TagChanges {
    /// To be set.
    pub set: BTreeMap<String, String>,
    /// Keys to be removed.
    pub removed: Vec<String>,
}

impl TagChanges {
    /// From what is there to what is wanted. Tags whose keys begin with `aws:` are not ours to remove.
    pub fn between(has: &BTreeMap<String, String>, wanted: &BTreeMap<String, String>) -> Self {
        let new = wanted.iter().filter(|(key, value)| has.get(*key) != Some(*value));
        let old = has.keys().filter(|key| !wanted.contains_key(*key) && !key.starts_with("aws:"));
        TagChanges {
            set: new.map(|(key, value)| (key.clone(), value.clone())).collect(),
            removed: old.cloned().collect(),
        }
    }
}

/// The `Tags` of a resource as it is: in the order of its own (`wanted`), without the stack's, and
/// nothing where there are none.
pub fn tags_found(
    stack: &[(String, String)],
    wanted: Option<&[Tag]>,
    mut has: BTreeMap<String, String>,
) -> Option<Vec<Tag>> {
    let mut found = Vec::new();
    for Tag { key, .. } in wanted.unwrap_or_default() {
        if let Some((key, value)) = has.remove_entry(key) {
            found.push(Tag { key, value });
        }
    }
    has.retain(|key, value| !stack.iter().any(|(k, v)| k == key && v == value));
    found.extend(has.into_iter().map(|(key, value)| Tag { key, value }));
    (!found.is_empty() || wanted.is_some()).then_some(found)
}
