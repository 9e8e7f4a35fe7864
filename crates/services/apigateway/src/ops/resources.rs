//! Resources: the tree of an API's paths.

use super::REPLACE;
use crate::definition::Definition;
use crate::errors::{bad, conflict, limit, no_such};
use crate::limits::RESOURCES_MAX;
use crate::paging;
use crate::patch::{self, Patch, Paths, Voice};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::apigateway::{
    CreateResourceRequest, DeleteResourceOutput, DeleteResourceRequest, GetResourceRequest,
    GetResourcesRequest, Resource, Resources, UpdateResourceRequest,
};
use foundation::Caller;
use std::collections::BTreeSet;

const PATHS: Paths =
    Paths { voice: Voice::List, rows: &[("/parentId", REPLACE), ("/pathPart", REPLACE)] };

impl Room {
    pub(crate) async fn create_resource(
        &self,
        caller: &Caller,
        input: CreateResourceRequest,
    ) -> Result<Resource, ApiError> {
        let CreateResourceRequest { rest_api_id, parent_id, path_part } = input;
        check_part(&path_part)?;
        self.change(caller, &rest_api_id, |definition| {
            if definition.resources.len() >= RESOURCES_MAX {
                return Err(limit(format!(
                    "Maximum number of resources ({RESOURCES_MAX}) exceeded for this API"
                )));
            }
            let parent = definition.resources.get(&parent_id).ok_or_else(no_resource)?;
            let path = below(parent, &path_part)?;
            check_siblings(definition, &parent_id, &path_part, None)?;
            let mut id = self.short_id();
            while definition.resources.contains_key(&id) {
                id = self.short_id();
            }
            let resource = Resource {
                id: Some(id.clone()),
                parent_id: Some(parent_id.clone()),
                path: Some(path),
                path_part: Some(path_part.clone()),
                resource_methods: None,
            };
            definition.resources.insert(id, resource.clone());
            Ok(resource)
        })
        .await
    }

    pub(crate) async fn get_resource(
        &self,
        caller: &Caller,
        input: GetResourceRequest,
    ) -> Result<Resource, ApiError> {
        let mut definition = self.definition_for_resource(caller, &input.rest_api_id).await?;
        let found = definition.resources.remove(&input.resource_id).ok_or_else(no_resource)?;
        Ok(embedded(found, embeds_methods(input.embed.as_deref())))
    }

    pub(crate) async fn get_resources(
        &self,
        caller: &Caller,
        input: GetResourcesRequest,
    ) -> Result<Resources, ApiError> {
        let whole = embeds_methods(input.embed.as_deref());
        let definition = self.definition(caller, &input.rest_api_id).await?;
        let all = definition.resources.into_values().map(|of| embedded(of, whole));
        let mut all: Vec<(String, Resource)> =
            all.map(|of| (of.path.clone().unwrap_or_default(), of)).collect();
        all.sort_by(|(one, _), (other, _)| one.cmp(other));
        let (items, position) = paging::page("resources", all, input.limit, input.position)?;
        Ok(Resources { items: Some(items), position })
    }

    pub(crate) async fn delete_resource(
        &self,
        caller: &Caller,
        input: DeleteResourceRequest,
    ) -> Result<DeleteResourceOutput, ApiError> {
        self.change_resources(caller, &input.rest_api_id, |definition| {
            let found = definition.resources.get(&input.resource_id).ok_or_else(no_resource)?;
            if found.parent_id.is_none() {
                return Err(bad("Root resource cannot be deleted."));
            }
            for id in subtree(definition, &input.resource_id) {
                definition.resources.remove(&id);
            }
            Ok(DeleteResourceOutput {})
        })
        .await
    }

    pub(crate) async fn update_resource(
        &self,
        caller: &Caller,
        input: UpdateResourceRequest,
    ) -> Result<Resource, ApiError> {
        let UpdateResourceRequest { rest_api_id, resource_id, patch_operations } = input;
        let patches = patch::parse(patch_operations)?;
        self.change_resources(caller, &rest_api_id, |definition| {
            for patch in &patches {
                let found = definition.resources.get(&resource_id).ok_or_else(no_resource)?;
                PATHS.check(patch)?;
                if found.parent_id.is_none() {
                    let what = patch.path.trim_start_matches('/');
                    return Err(bad(format!("Root resource cannot update its {what}.")));
                }
                apply(definition, &resource_id, patch)?;
            }
            let found = definition.resources.get(&resource_id).ok_or_else(no_resource)?;
            Ok(embedded(found.clone(), false))
        })
        .await
    }

    /// The definition, for operations on something in a resource: where there is no such API, they
    /// miss the resource.
    pub(crate) async fn definition_for_resource(
        &self,
        caller: &Caller,
        api: &str,
    ) -> Result<Definition, ApiError> {
        self.definition(caller, api).await.map_err(missing_resource)
    }

    /// Changes something in a resource: where there is no such API, it misses the resource.
    pub(crate) async fn change_resources<T>(
        &self,
        caller: &Caller,
        api: &str,
        mut change: impl FnMut(&mut Definition) -> Result<T, ApiError> + Send,
    ) -> Result<T, ApiError> {
        // What `change` itself misses is not the API.
        let mut inner = None;
        let changed = self.change(caller, api, |definition| {
            change(definition).map_err(|why| {
                inner = Some(why);
                no_resource()
            })
        });
        let changed = changed.await;
        match (changed, inner) {
            (Err(_), Some(why)) => Err(why),
            (changed, _) => changed.map_err(missing_resource),
        }
    }
}

fn missing_resource(why: ApiError) -> ApiError {
    match why.status() {
        404 => no_resource(),
        _ => why,
    }
}

pub(crate) fn no_resource() -> ApiError {
    no_such("Resource")
}

fn embeds_methods(embed: Option<&[String]>) -> bool {
    embed.is_some_and(|embed| embed.iter().any(|of| of == "methods"))
}

/// Without `embed=methods`, of a resource's methods only the names are told.
fn embedded(mut resource: Resource, whole: bool) -> Resource {
    if !whole && let Some(methods) = &mut resource.resource_methods {
        methods.values_mut().for_each(|method| *method = Default::default());
    }
    resource
}

fn apply(definition: &mut Definition, id: &str, patch: &Patch) -> Result<(), ApiError> {
    let value = patch.value.clone().unwrap_or_default();
    let found = definition.resources.get(id).ok_or_else(no_resource)?;
    let parent_id = match patch.at().as_slice() {
        ["parentId"] => value.clone(),
        _ => found.parent_id.clone().unwrap_or_default(),
    };
    let part = match patch.at().as_slice() {
        ["parentId"] => found.path_part.clone().unwrap_or_default(),
        _ => value,
    };
    check_part(&part)?;
    let parent = definition.resources.get(&parent_id).ok_or_else(no_resource)?;
    if subtree(definition, id).contains(&parent_id) {
        return Err(bad("Resources cannot be cyclical."));
    }
    below(parent, &part)?;
    check_siblings(definition, &parent_id, &part, Some(id))?;
    if part.ends_with("+}") && subtree(definition, id).len() > 1 {
        return Err(bad(format!(
            "Cannot create a child of a resource with a greedy path variable: {part}"
        )));
    }
    if let Some(resource) = definition.resources.get_mut(id) {
        resource.parent_id = Some(parent_id);
        resource.path_part = Some(part);
    }
    name_paths(definition);
    Ok(())
}

/// Gives every resource the path that its place in the tree has.
pub(crate) fn name_paths(definition: &mut Definition) {
    let Some(root) = definition.root_id().map(str::to_owned) else { return };
    let mut open = vec![(root, String::new())];
    while let Some((id, path)) = open.pop() {
        let children: Vec<(String, String)> = children(definition, &id)
            .map(|(child, of)| {
                let part = of.path_part.as_deref().unwrap_or_default();
                (child.to_owned(), format!("{path}/{part}"))
            })
            .collect();
        if let Some(resource) = definition.resources.get_mut(&id) {
            resource.path = Some(if path.is_empty() { "/".to_owned() } else { path });
        }
        open.extend(children);
    }
}

fn children<'d>(
    definition: &'d Definition,
    id: &'d str,
) -> impl Iterator<Item = (&'d str, &'d Resource)> {
    let of = definition.resources.iter();
    of.filter(move |(_, of)| of.parent_id.as_deref() == Some(id))
        .map(|(child, of)| (child.as_str(), of))
}

/// A resource and all below it.
fn subtree(definition: &Definition, id: &str) -> BTreeSet<String> {
    let (mut found, mut open) = (BTreeSet::new(), vec![id.to_owned()]);
    while let Some(id) = open.pop() {
        open.extend(children(definition, &id).map(|(child, _)| child.to_owned()));
        found.insert(id);
    }
    found
}

/// The path of a new child.
pub(crate) fn below(parent: &Resource, part: &str) -> Result<String, ApiError> {
    let of_parent = parent.path_part.as_deref().unwrap_or_default();
    if of_parent.ends_with("+}") {
        return Err(bad(format!(
            "Cannot create a child of a resource with a greedy path variable: {of_parent}"
        )));
    }
    let path = parent.path.as_deref().unwrap_or_default();
    Ok(format!("{}/{part}", path.trim_end_matches('/')))
}

/// That no other child of `parent`'s is in the way of `part`.
pub(crate) fn check_siblings(
    definition: &Definition,
    parent: &str,
    part: &str,
    but: Option<&str>,
) -> Result<(), ApiError> {
    for (id, sibling) in children(definition, parent) {
        let of = sibling.path_part.as_deref().unwrap_or_default();
        if Some(id) == but {
            continue;
        }
        if of == part {
            return Err(conflict(format!(
                "Another resource with the same parent already has this name: {part}"
            )));
        }
        if of.starts_with('{') && part.starts_with('{') {
            return Err(bad(format!(
                "A sibling ({of}) of this resource already has a variable path part -- only one is allowed"
            )));
        }
    }
    Ok(())
}

/// A part is letters, digits and `.`, `_`, `-`, `:`, or a variable in braces, which a `+` makes greedy.
pub(crate) fn check_part(part: &str) -> Result<(), ApiError> {
    let allowed = |text: &str| {
        let letter = |c: char| c.is_ascii_alphanumeric() || "._-:".contains(c);
        !text.is_empty() && text.chars().all(letter)
    };
    let variable = part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    let fits = match variable {
        Some(name) => allowed(name.strip_suffix('+').unwrap_or(name)),
        None => allowed(part),
    };
    if fits {
        return Ok(());
    }
    Err(bad(
        "Resource's path part only allow a-zA-Z0-9._-: or a valid greedy path variable and curly braces at the beginning and the end.",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn parts_of_paths() {
        for (part, fits) in [
            ("pets", true),
            ("v1.0", true),
            ("a:b", true),
            ("{id}", true),
            ("{proxy+}", true),
            ("", false),
            ("{}", false),
            ("{+}", false),
            ("{id", false),
            ("id}", false),
            ("a{id}", false),
            ("{id}+", false),
            ("a/b", false),
            ("a b", false),
            ("ä", false),
            ("{a{b}}", false),
        ] {
            assert_eq!(check_part(part).is_ok(), fits, "{part}");
        }
    }

    proptest! {
        #[test]
        fn no_part_that_is_taken_has_a_slash(part in "\\PC{0,12}") {
            prop_assert!(check_part(&part).is_err() || !part.contains('/'));
        }
    }
}
