//! The way of a template through the transform.

use crate::Surroundings;
use crate::connector;
use crate::document::{Doc, python_order};
use crate::function::{self, Deployment};
use crate::globals;
use crate::http;
use crate::implicit;
use crate::layer;
use crate::made::Made;
use crate::problem::{Failure, Problem};
use crate::references;
use crate::resolve::Resolver;
use crate::rest::{self, plan};
use crate::simple_table;
use crate::tree::is_truthy;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// A template under work.
pub(crate) struct Pass<'a> {
    pub(crate) around: &'a Surroundings<'a>,
    resolver: Resolver,
    /// The resources as they are written, with what `Globals` says.
    pub(crate) sources: Map<String, Value>,
    /// The resources of the result.
    pub(crate) out: Map<String, Value>,
    pub(crate) conditions: Map<String, Value>,
    /// The definitions of APIs.
    pub(crate) definitions: BTreeMap<String, Doc>,
    /// APIs whose definitions are put together here.
    pub(crate) managed: BTreeSet<String>,
    /// What `Resource.Property` refers to.
    pub(crate) links: BTreeMap<(String, &'static str), String>,
    /// What `Resource` refers to, where it has another id now.
    pub(crate) renamed: BTreeMap<String, String>,
    pub(crate) deployments: Vec<Deployment>,
    pub(crate) shared_plan: plan::Shared,
    pub(crate) record_groups: BTreeMap<String, Made>,
    /// The names of the functions that REST APIs call, one after the other: an API is deployed anew
    /// when a function is renamed.
    pub(crate) function_names: BTreeMap<String, String>,
    route_settings: BTreeMap<String, Map<String, Value>>,
    problems: Vec<Problem>,
}

/// Types that AWS's transform has and this one has not.
const MISSING: [&str; 7] = [
    "AWS::Serverless::Application",
    "AWS::Serverless::CapacityProvider",
    "AWS::Serverless::GraphQLApi",
    "AWS::Serverless::MicrovmImage",
    "AWS::Serverless::NetworkConnector",
    "AWS::Serverless::StateMachine",
    "AWS::Serverless::WebSocketApi",
];

const TYPES: [&str; 6] =
    [function::TYPE, rest::TYPE, http::TYPE, simple_table::TYPE, layer::TYPE, connector::TYPE];

/// Transforms a template.
pub(crate) fn run(
    template: &Map<String, Value>,
    around: &Surroundings<'_>,
) -> Result<Map<String, Value>, Failure> {
    let mut template = template.clone();
    let resources = match template.get("Resources") {
        Some(Value::Object(resources)) if !resources.is_empty() => resources.clone(),
        _ => {
            let problem = Problem::document("'Resources' section is required");
            return Err(Failure::new(vec![problem]));
        }
    };
    let mappings = template.get("Mappings").and_then(Value::as_object).cloned();
    let conditions = template.get("Conditions").and_then(Value::as_object).cloned();
    let mut pass = Pass {
        around,
        resolver: Resolver::new(around, mappings.unwrap_or_default(), &template),
        sources: resources,
        out: Map::new(),
        conditions: conditions.unwrap_or_default(),
        definitions: BTreeMap::new(),
        managed: BTreeSet::new(),
        links: BTreeMap::new(),
        renamed: BTreeMap::new(),
        deployments: Vec::new(),
        shared_plan: plan::Shared::default(),
        record_groups: BTreeMap::new(),
        function_names: BTreeMap::new(),
        route_settings: BTreeMap::new(),
        problems: Vec::new(),
    };
    let had_conditions = !pass.conditions.is_empty() || template.contains_key("Conditions");
    pass.prepare(template.shift_remove("Globals").as_ref())?;
    pass.translate();
    if !pass.problems.is_empty() {
        return Err(Failure::new(pass.problems));
    }
    drop_transform(&mut template);
    if had_conditions || !pass.conditions.is_empty() {
        template.insert("Conditions".to_owned(), Value::Object(pass.conditions.clone()));
    }
    template.insert("Resources".to_owned(), Value::Object(std::mem::take(&mut pass.out)));
    references::rewrite(&pass, &mut template);
    Ok(template)
}

/// Takes this transform out of those that are asked for.
fn drop_transform(template: &mut Map<String, Value>) {
    match template.get_mut("Transform") {
        Some(Value::Array(all)) => {
            all.retain(|one| one != crate::NAME);
            if all.is_empty() {
                template.shift_remove("Transform");
            }
        }
        Some(one) if one == crate::NAME => {
            template.shift_remove("Transform");
        }
        _ => {}
    }
}

impl Pass<'_> {
    /// Spreads globals, finds the implicit APIs, and gives APIs their definitions.
    fn prepare(&mut self, given: Option<&Value>) -> Result<(), Failure> {
        let fail = |problem| Failure::new(vec![problem]);
        self.check_shapes();
        if !self.problems.is_empty() {
            return Err(Failure::new(std::mem::take(&mut self.problems)));
        }
        implicit::add(self);
        globals::spread(given, &mut self.sources).map_err(fail)?;
        self.define();
        implicit::find(self).map_err(Failure::new)?;
        self.fix_versions();
        for (id, source) in &mut self.sources {
            if source.get("Type").is_some_and(|kind| kind == function::TYPE)
                && let Some(Value::Object(properties)) = source.get_mut("Properties")
                && let Err(problem) = function::replace_templates(id, properties)
            {
                self.problems.push(problem);
            }
        }
        if self.problems.is_empty() {
            return Ok(());
        }
        Err(Failure::new(std::mem::take(&mut self.problems)))
    }

    /// What must be so before anything else is looked at.
    fn check_shapes(&mut self) {
        for (id, source) in &self.sources {
            let kind = source.get("Type").and_then(Value::as_str).unwrap_or_default();
            if MISSING.contains(&kind) {
                let text = format!("{kind} is not implemented.");
                self.problems.push(Problem::resource(id, text));
                continue;
            }
            if !TYPES.contains(&kind) {
                continue;
            }
            if !id.bytes().all(|byte| byte.is_ascii_alphanumeric()) || id.is_empty() {
                self.problems.push(Problem::resource(id, "Logical ids must be alphanumeric."));
            }
            let properties = source.get("Properties");
            if properties.is_some_and(|properties| !properties.is_object()) {
                let text = "Attribute 'Properties' should be a map.";
                self.problems.push(Problem::resource(id, text));
            }
        }
    }

    /// Takes the definitions out of APIs; those that have none get a blank one.
    fn define(&mut self) {
        for (id, source) in &mut self.sources {
            let blank = match source.get("Type").and_then(Value::as_str) {
                Some(rest::TYPE) => rest::blank,
                Some(http::TYPE) => http::blank,
                _ => continue,
            };
            let properties = source.get("Properties").and_then(Value::as_object);
            let given = properties.and_then(|properties| properties.get("DefinitionBody"));
            match given {
                Some(body @ Value::Object(_)) if is_truthy(body) => {
                    self.definitions.insert(id.clone(), Doc::written(body));
                }
                Some(Value::Object(_)) | None => {
                    let uri = properties.and_then(|properties| properties.get("DefinitionUri"));
                    if !uri.is_some_and(is_truthy) {
                        self.definitions.insert(id.clone(), blank());
                        self.managed.insert(id.clone());
                    }
                }
                Some(_) => {}
            }
        }
    }

    /// Definitions that are to be of OpenAPI 3 say so.
    fn fix_versions(&mut self) {
        for (id, source) in &self.sources {
            if source.get("Type").is_none_or(|kind| kind != rest::TYPE) {
                continue;
            }
            let version = source.get("Properties").and_then(|one| one.get("OpenApiVersion"));
            let Some(version) = version.map(|version| self.resolved(version)) else { continue };
            let Some(version) = version.as_str().filter(|version| version.starts_with('3')) else {
                continue;
            };
            let definition = self.definitions.get_mut(id).and_then(Doc::as_dict_mut);
            if let Some(root) = definition.filter(|root| root.has("swagger")) {
                root.set("openapi", Doc::text(version));
                root.remove("swagger");
            }
        }
    }

    /// Translates resource by resource: functions first, since they change APIs.
    fn translate(&mut self) {
        self.out = self.sources.clone();
        for resource in self.out.values_mut().filter_map(Value::as_object_mut) {
            resource.shift_remove("Connectors");
            resource.shift_remove("IgnoreGlobals");
        }
        // Python 2's order is kept for templates with REST APIs alone.
        let is_rest = |source: &Value| source.get("Type").is_some_and(|kind| kind == rest::TYPE);
        let written = self.sources.keys().map(String::as_str);
        let ids: Vec<&str> = if self.sources.values().any(is_rest) {
            python_order(written)
        } else {
            written.collect()
        };
        let ids: Vec<String> = ids.into_iter().map(str::to_owned).collect();
        for kind in TYPES.into_iter().filter(|kind| *kind != connector::TYPE) {
            for id in &ids {
                let Some(source) = self.sources.get(id).and_then(Value::as_object).cloned() else {
                    continue;
                };
                if source.get("Type").is_none_or(|it| it != kind) {
                    continue;
                }
                let made = match kind {
                    function::TYPE => function::make(self, id, &source),
                    rest::TYPE => rest::make(self, id, &source),
                    http::TYPE => {
                        let source = self.with_route_settings(id, source);
                        http::make(self, id, &source)
                    }
                    simple_table::TYPE => simple_table::make(id, &source),
                    _ => layer::make(self, id, &source),
                };
                match made {
                    Ok(made) => self.take(id, made),
                    Err(problem) => self.problems.push(problem),
                }
            }
        }
        if !self.problems.is_empty() {
            return;
        }
        let mut last = plan::finish(self);
        last.extend(function::finish_deployments(self));
        last.extend(std::mem::take(&mut self.record_groups).into_values());
        for made in last {
            self.put(&made);
        }
        connector::make_all(self);
    }

    /// Puts what a resource became into its place.
    fn take(&mut self, id: &str, made: Vec<Made>) {
        self.out.shift_remove(id);
        for made in made {
            if made.id != id && self.sources.contains_key(&made.id) {
                self.problems.push(Problem(format!(
                    "Transforming resource with id [{id}] attempts to create a new resource with \
                     id [{}] and type \"{}\". A resource with that id already exists within this \
                     template. Please use a different id for that resource.",
                    made.id, made.kind
                )));
                return;
            }
            self.put(&made);
        }
    }

    /// Puts a resource into the result.
    pub(crate) fn put(&mut self, made: &Made) {
        self.out.insert(made.id.clone(), made.to_value(true));
    }

    /// A problem with one resource; the others are looked at too.
    pub(crate) fn note(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// With parameters and mappings in the place of what refers to them.
    pub(crate) fn resolved(&self, value: &Value) -> Value {
        self.resolver.resolve(value)
    }

    /// Says what `Resource.Property` refers to.
    pub(crate) fn link(&mut self, id: &str, property: &'static str, target: &str) {
        self.links.insert((id.to_owned(), property), target.to_owned());
    }

    /// A resource of the result that is not transformed, of this type.
    pub(crate) fn standing(&mut self, id: &str, kind: &str) -> Option<&mut Map<String, Value>> {
        let resource = self.out.get_mut(id)?.as_object_mut()?;
        (resource.get("Type")? == kind).then_some(resource)
    }

    /// The properties of a resource as it is written, if it is of this type.
    pub(crate) fn properties_of(&self, id: &str, kind: &str) -> Option<Map<String, Value>> {
        let source = self.sources.get(id)?;
        if source.get("Type")? != kind {
            return None;
        }
        Some(source.get("Properties").and_then(Value::as_object).cloned().unwrap_or_default())
    }

    /// The condition that holds where another does not; its name.
    pub(crate) fn negated(&mut self, condition: &Value, ending: &str) -> String {
        let condition = condition.as_str().unwrap_or_default();
        let name = format!("NOT{condition}{ending}");
        self.conditions.insert(name.clone(), json!({ "Fn::Not": [{ "Condition": condition }] }));
        name
    }

    /// A condition that holds where any of some does. `Fn::Or` takes ten at most, so there may be
    /// several of them.
    pub(crate) fn add_any_condition(&mut self, name: &str, of: &[&str]) {
        const MOST: usize = 10;
        let mut names: Vec<String> = of.iter().map(|name| (*name).to_owned()).collect();
        let mut number = 0;
        while names.len() > MOST {
            let rest: Vec<String> = names.split_off(MOST);
            let part = format!("{name}{number}");
            self.conditions.insert(part.clone(), any(&names));
            names = rest;
            names.push(part);
            number += 1;
        }
        self.conditions.insert(name.to_owned(), any(&names));
    }

    /// The settings of a route, as an event has them.
    pub(crate) fn add_route_settings(&mut self, api: &str, route: &str, settings: Value) {
        let all = self.route_settings.entry(api.to_owned()).or_default();
        all.insert(route.to_owned(), settings);
    }

    fn with_route_settings(&self, id: &str, mut source: Map<String, Value>) -> Map<String, Value> {
        let Some(more) = self.route_settings.get(id) else { return source };
        let properties = source.entry("Properties").or_insert_with(|| json!({}));
        let Some(properties) = properties.as_object_mut() else { return source };
        let all = properties.entry("RouteSettings").or_insert_with(|| json!({}));
        let Some(all) = all.as_object_mut() else { return source };
        for (route, settings) in more {
            match (all.get_mut(route), settings) {
                (Some(Value::Object(there)), Value::Object(settings))
                    if !settings.contains_key("Fn::If") =>
                {
                    there.extend(settings.clone());
                }
                _ => {
                    all.insert(route.clone(), settings.clone());
                }
            }
        }
        source
    }
}

fn any(names: &[String]) -> Value {
    let all: Vec<Value> = names.iter().map(|name| json!({ "Condition": name })).collect();
    json!({ "Fn::Or": all })
}
