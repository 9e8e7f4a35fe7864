//! Paths of a document as resources: those that stay keep their ids, those between are made.

use super::import::{Import, Mode};
use crate::Definition;
use crate::errors::limit;
use crate::limits::RESOURCES_MAX;
use crate::ops::resources::{below, check_part, check_siblings};
use aws_api::ApiError;
use aws_api::apigateway::Resource;
use openapi::Operation;
use openapi::Verb;
use std::collections::{BTreeMap, BTreeSet};

impl Import<'_> {
    pub(super) fn bring_paths(&mut self, definition: &mut Definition) {
        let paths = &self.read.api.paths;
        if self.mode == Mode::Overwrite {
            // What is on the way to a path stays with it.
            let wanted: BTreeSet<String> = paths.keys().flat_map(|path| ways(path)).collect();
            let stays =
                |one: &Resource| one.path.as_ref().is_some_and(|path| wanted.contains(path));
            definition.resources.retain(|_, one| one.parent_id.is_none() || stays(one));
            for one in definition.resources.values_mut() {
                one.resource_methods = None;
            }
        }
        for (path, operations) in paths {
            match self.resource(definition, path) {
                Ok(id) => self.bring_methods(definition, &id, path, operations),
                Err(why) => {
                    let why = why.message();
                    self.refused(format!("Unable to create resource at path '{path}': {why}"));
                }
            }
        }
    }

    fn bring_methods(
        &mut self,
        definition: &mut Definition,
        id: &str,
        path: &str,
        operations: &BTreeMap<Verb, Operation>,
    ) {
        for (verb, operation) in operations {
            let Some(method) = self.method(definition, id, path, *verb, operation) else {
                continue;
            };
            let Some(resource) = definition.resources.get_mut(id) else { return };
            let methods = resource.resource_methods.get_or_insert_default();
            methods.insert(verb.name().to_owned(), method);
        }
    }

    /// The id of the resource at a path, which is made if it is not there, and those before it.
    fn resource(&self, definition: &mut Definition, path: &str) -> Result<String, ApiError> {
        let mut parent = definition.root_id().unwrap_or_default().to_owned();
        let mut so_far = String::new();
        for part in path.split('/').filter(|part| !part.is_empty()) {
            so_far = format!("{so_far}/{part}");
            let at = |one: &&Resource| one.path.as_deref() == Some(&so_far);
            if let Some(there) = definition.resources.values().find(at) {
                parent = there.id.clone().unwrap_or_default();
                continue;
            }
            check(definition, &parent, part)?;
            let id = self.room.short_id();
            let made = Resource {
                id: Some(id.clone()),
                parent_id: Some(parent),
                path: Some(so_far.clone()),
                path_part: Some(part.to_owned()),
                resource_methods: None,
            };
            definition.resources.insert(id.clone(), made);
            parent = id;
        }
        Ok(parent)
    }
}

/// A path and all that lead to it.
fn ways(path: &str) -> Vec<String> {
    let mut so_far = String::new();
    let mut ways = Vec::new();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        so_far = format!("{so_far}/{part}");
        ways.push(so_far.clone());
    }
    ways
}

/// Whether there can be a child of this name.
fn check(definition: &Definition, parent: &str, part: &str) -> Result<(), ApiError> {
    check_part(part)?;
    if definition.resources.len() >= RESOURCES_MAX {
        return Err(limit("Maximum number of resources for this API has been reached."));
    }
    if let Some(parent) = definition.resources.get(parent) {
        below(parent, part)?;
    }
    check_siblings(definition, parent, part, None)
}
