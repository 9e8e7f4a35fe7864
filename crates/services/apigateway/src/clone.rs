//! An API made from another: everything the same, under ids of its own.

use crate::definition::Definition;
use std::collections::BTreeMap;

/// A copy of `source` for the API `api`: each thing has a new id, and what names it follows.
pub(crate) fn of(
    source: Definition,
    api: &str,
    mut id: impl FnMut() -> String,
    root: String,
) -> Definition {
    let old = source.api.id.clone().unwrap_or_default();
    let mut ids: BTreeMap<String, String> = BTreeMap::new();
    for (of, resource) in &source.resources {
        let new = if resource.parent_id.is_none() { root.clone() } else { id() };
        ids.insert(of.clone(), new);
    }
    for of in source.validators.keys().chain(source.authorizers.keys()) {
        ids.insert(of.clone(), id());
    }
    let renamed = |of: &mut Option<String>| {
        if let Some(new) = of.as_ref().and_then(|of| ids.get(of)) {
            *of = Some(new.clone());
        }
    };
    let new = |of: &String| ids.get(of).cloned().unwrap_or_else(|| of.clone());
    let mut copy =
        Definition { gateway_responses: source.gateway_responses, ..Definition::default() };
    for (of, mut resource) in source.resources {
        renamed(&mut resource.id);
        renamed(&mut resource.parent_id);
        for method in resource.resource_methods.iter_mut().flat_map(BTreeMap::values_mut) {
            renamed(&mut method.authorizer_id);
            renamed(&mut method.request_validator_id);
            if let Some(integration) = &mut method.method_integration {
                renamed(&mut integration.cache_namespace);
            }
        }
        copy.resources.insert(new(&of), resource);
    }
    for (of, mut validator) in source.validators {
        renamed(&mut validator.id);
        copy.validators.insert(new(&of), validator);
    }
    for (of, mut authorizer) in source.authorizers {
        renamed(&mut authorizer.id);
        copy.authorizers.insert(new(&of), authorizer);
    }
    for (name, mut model) in source.models {
        model.id = Some(id());
        let (from, to) = (format!("/restapis/{old}/models/"), format!("/restapis/{api}/models/"));
        model.schema = model.schema.map(|schema| schema.replace(&from, &to));
        copy.models.insert(name, model);
    }
    copy
}
