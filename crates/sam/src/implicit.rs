//! The APIs that events imply: `ServerlessRestApi` and `ServerlessHttpApi`; the paths that events
//! give to these and others.

use crate::document::python_order;
use crate::function;
use crate::http;
use crate::pass::Pass;
use crate::problem::Problem;
use crate::rest;
use crate::rest::editor::{self, Name, edit};
use crate::tree::{is_truthy, reference, referred};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// A kind of API that events imply.
struct Kind {
    id: &'static str,
    kind: &'static str,
    event: &'static str,
    /// The event's property that names its API.
    property: &'static str,
}

/// «Understand CloudFormation quotas».
const MAX_RESOURCES: usize = 500;

/// The id of the REST API that events imply.
pub(crate) const REST: &str = "ServerlessRestApi";

const KINDS: [Kind; 2] = [
    Kind { id: REST, kind: rest::TYPE, event: "Api", property: "RestApiId" },
    Kind { id: "ServerlessHttpApi", kind: http::TYPE, event: "HttpApi", property: "ApiId" },
];

/// Puts the implicit APIs beside the other resources; those that nobody needs go again.
pub(crate) fn add(pass: &mut Pass<'_>) {
    for kind in &KINDS {
        if pass.sources.contains_key(kind.id) || !is_used(pass, kind) {
            continue;
        }
        let properties =
            if kind.kind == rest::TYPE { json!({ "StageName": "Prod" }) } else { json!({}) };
        let resource = json!({ "Type": kind.kind, "Properties": properties });
        pass.sources.insert(kind.id.to_owned(), resource);
    }
}

/// The events of this kind of a resource, in the order in which they count.
fn events<'a>(source: &'a Value, kind: &Kind) -> Vec<(&'a str, &'a Value)> {
    if source.get("Type").is_none_or(|it| it != function::TYPE) {
        return Vec::new();
    }
    let Some(Value::Object(events)) = source.get("Properties").and_then(|it| it.get("Events"))
    else {
        return Vec::new();
    };
    let all = python_order(events.keys().map(String::as_str)).into_iter();
    let fitting: Vec<&str> = all
        .filter(|name| {
            let event = events.get(*name).and_then(|event| event.get("Type"));
            event.is_some_and(|it| it == kind.event)
        })
        .collect();
    // They are put into a dictionary of their own.
    let fitting = python_order(fitting.into_iter()).into_iter();
    fitting.filter_map(|name| Some((name, events.get(name)?))).collect()
}

fn is_used(pass: &Pass<'_>, kind: &Kind) -> bool {
    pass.sources.values().any(|source| {
        events(source, kind).iter().any(|(_, event)| {
            let properties = event.get("Properties");
            let api = properties.and_then(|properties| properties.get(kind.property));
            match api {
                None => true,
                Some(api) => referred(api) == Some(kind.id),
            }
        })
    })
}

/// What the functions that use an API say of it.
#[derive(Default)]
struct Users {
    conditions: BTreeSet<Option<String>>,
    deletion: BTreeSet<Option<String>>,
    replacement: BTreeSet<Option<String>>,
    /// The conditions under which there is a path.
    paths: BTreeMap<String, BTreeSet<Option<String>>>,
}

/// Gives each event its API, and each API its paths.
pub(crate) fn find(pass: &mut Pass<'_>) -> Result<(), Vec<Problem>> {
    let mut problems = Vec::new();
    // Each event becomes a permission; CloudFormation would refuse so many.
    let routes = |source| KINDS.iter().map(|kind| events(source, kind).len()).sum::<usize>();
    let count = pass.sources.len() + pass.sources.values().map(routes).sum::<usize>();
    if count > MAX_RESOURCES {
        let text = format!(
            "Number of resources, {count}, is greater than maximum allowed, {MAX_RESOURCES}"
        );
        return Err(vec![Problem::document(text)]);
    }
    for kind in &KINDS {
        let mut users: BTreeMap<String, Users> = BTreeMap::new();
        let order = python_order(pass.sources.keys().map(String::as_str)).into_iter();
        let order: Vec<String> = order.map(str::to_owned).collect();
        for id in &order {
            if let Err(problem) = resource(pass, kind, id, &mut users) {
                problems.push(problem);
            }
        }
        for (api, users) in users {
            conditions(pass, kind, &api, users);
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

fn resource(
    pass: &mut Pass<'_>,
    kind: &Kind,
    id: &str,
    users: &mut BTreeMap<String, Users>,
) -> Result<(), Problem> {
    let Some(source) = pass.sources.get(id).cloned() else { return Ok(()) };
    let text = |name: &str| source.get(name).and_then(Value::as_str).map(str::to_owned);
    for (name, event) in events(&source, kind) {
        let problem = |text: String| {
            Problem::resource(id, format!("Event with id [{name}] is invalid. {text}"))
        };
        let empty = Map::new();
        let properties = match event.get("Properties") {
            Some(Value::Object(properties)) => properties,
            _ => &empty,
        };
        let needs = kind.kind == rest::TYPE
            || properties.contains_key("Path")
            || properties.contains_key("Method");
        if needs {
            for property in ["Path", "Method"] {
                match properties.get(property) {
                    Some(Value::String(_)) => {}
                    None | Some(Value::Null) => {
                        return Err(problem(format!("Property '{property}' is required.")));
                    }
                    Some(_) => {
                        return Err(problem(format!("Property '{property}' should be a string.")));
                    }
                }
            }
        }
        let (path, method) = http::route(properties);
        let api = match properties.get(kind.property) {
            None | Some(Value::Null) => {
                name_api(pass, kind, id, name);
                kind.id.to_owned()
            }
            Some(Value::String(_)) => {
                return Err(problem(format!(
                    "{} must be a valid reference to an '{}' resource in same template.",
                    kind.property, kind.kind
                )));
            }
            Some(api) => match referred(api) {
                Some(api) => api.to_owned(),
                None => {
                    let text = format!("Property '{}' should be a string.", kind.property);
                    return Err(problem(text));
                }
            },
        };
        let user = users.entry(api.clone()).or_default();
        if api == kind.id {
            propagate_tags(pass, kind, &source);
        }
        user.conditions.insert(text("Condition"));
        user.deletion.insert(text("DeletionPolicy"));
        user.replacement.insert(text("UpdateReplacePolicy"));
        user.paths.entry(path.clone()).or_default().insert(text("Condition"));
        if !pass.managed.contains(&api) {
            continue;
        }
        let Some(definition) = pass.definitions.get_mut(&api) else { continue };
        let key = editor::method_name(&method);
        edit(definition, |root| editor::add(root, &path, &key)).unwrap_or(Ok(()))?;
    }
    Ok(())
}

/// A function that propagates its tags gives them to the API that it implies.
fn propagate_tags(pass: &mut Pass<'_>, kind: &Kind, source: &Value) {
    let properties = source.get("Properties");
    let member = |name: &str| properties.and_then(|properties| properties.get(name));
    let Some(Value::Object(tags)) = member("Tags") else { return };
    if !member("PropagateTags").is_some_and(is_truthy) || tags.is_empty() {
        return;
    }
    let tags = tags.clone();
    let api = pass.sources.get_mut(kind.id).and_then(|api| api.get_mut("Properties"));
    let Some(Value::Object(api)) = api else { return };
    api.insert("PropagateTags".to_owned(), true.into());
    let there = api.entry("Tags").or_insert_with(|| json!({}));
    if let Value::Object(there) = there {
        there.extend(tags);
    }
}

/// Names the implicit API in an event that names none.
fn name_api(pass: &mut Pass<'_>, kind: &Kind, id: &str, event: &str) {
    let properties = pass.sources.get_mut(id).and_then(|source| source.get_mut("Properties"));
    let events = properties.and_then(|properties| properties.get_mut("Events"));
    let Some(Value::Object(event)) = events.and_then(|events| events.get_mut(event)) else {
        return;
    };
    let properties = event.entry("Properties").or_insert_with(|| json!({}));
    if properties.is_null() {
        *properties = json!({});
    }
    if let Some(properties) = properties.as_object_mut() {
        properties.insert(kind.property.to_owned(), reference(kind.id));
    }
}

/// The only or the new condition that stands for some; none where one of them is without.
fn common(
    pass: &mut Pass<'_>,
    of: &BTreeSet<Option<String>>,
    name: impl FnOnce() -> String,
) -> Option<Name> {
    let all: Option<Vec<&str>> = of.iter().map(Option::as_deref).collect();
    match all?.as_slice() {
        [] => None,
        [one] => Some(Name::Written((*one).to_owned())),
        several => {
            let name = name();
            pass.add_any_condition(&name, several);
            Some(Name::Made(name))
        }
    }
}

/// Puts an API and its paths under the conditions of the functions that use them.
fn conditions(pass: &mut Pass<'_>, kind: &Kind, api: &str, users: Users) {
    if api == kind.id {
        let condition = common(pass, &users.conditions, || format!("{api}Condition"));
        let of = |given: &BTreeSet<Option<String>>| {
            let has = |policy: &str| given.contains(&Some(policy.to_owned()));
            ["Retain", "Delete"].into_iter().find(|policy| has(policy))
        };
        if let Some(Value::Object(resource)) = pass.sources.get_mut(api) {
            if let Some(Name::Written(name) | Name::Made(name)) = condition {
                resource.insert("Condition".to_owned(), name.into());
            }
            for (key, given) in
                [("DeletionPolicy", &users.deletion), ("UpdateReplacePolicy", &users.replacement)]
            {
                if let Some(policy) = of(given) {
                    resource.insert(key.to_owned(), policy.into());
                }
            }
        }
    }
    if !pass.managed.contains(api) {
        return;
    }
    let Some(mut definition) = pass.definitions.remove(api) else { return };
    let paths = definition.as_dict().and_then(|root| root.get("paths")?.as_dict());
    let paths = paths.map(crate::document::Dict::keys).unwrap_or_default();
    let mut under = Vec::new();
    for path in paths {
        let Some(of) = users.paths.get(&path) else { continue };
        let name = || {
            let path = path.replace('/', "SLASH").replace('{', "OB").replace('}', "CB");
            format!("{api}{path}PathCondition")
        };
        if let Some(condition) = common(pass, of, name) {
            under.push((path.clone(), condition));
        }
    }
    edit(&mut definition, |root| {
        for (path, condition) in &under {
            editor::make_conditional(root, path, condition);
        }
    });
    pass.definitions.insert(api.to_owned(), definition);
}
