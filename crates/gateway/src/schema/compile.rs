//! From a document to a schema.

use super::{Additional, Dependency, Items, Node, NodeId, Schema, Type};
use regex::Regex;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};
use std::fmt;

/// The other models of an API, by their names.
pub type Models = BTreeMap<String, String>;

/// What references to other models begin with; the API's id comes behind it.
const OTHERS: &str = "https://apigateway.amazonaws.com/restapis/";
/// Schemas that one may hold: what is not meant to be a model has more.
const NODES_MAX: usize = 20_000;
/// How deep schemas may go into each other.
const DEEPEST: usize = 128;

/// The text is no schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongSchema(pub String);

impl fmt::Display for WrongSchema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Schema {
    /// Reads a schema, which may refer to `models`.
    ///
    /// # Errors
    /// The first thing that is wrong with it, or with one that it refers to.
    pub fn parse(text: &str, models: &Models) -> Result<Schema, WrongSchema> {
        let root: Value =
            serde_json::from_str(text).map_err(|why| WrongSchema(format!("no JSON: {why}")))?;
        let documents = BTreeMap::from([(String::new(), root.clone())]);
        let mut compiler =
            Compiler { models, documents, nodes: Vec::new(), known: HashMap::new(), depth: 0 };
        compiler.at("", "")?;
        Ok(Schema { nodes: compiler.nodes })
    }
}

struct Compiler<'m> {
    models: &'m Models,
    /// Those that have been read, by their names; the schema itself has none.
    documents: BTreeMap<String, Value>,
    nodes: Vec<Node>,
    /// By document and pointer: a schema may refer to one that it is part of.
    known: HashMap<(String, String), NodeId>,
    depth: usize,
}

type Compiled<T> = Result<T, WrongSchema>;

impl Compiler<'_> {
    /// The schema at a pointer into a document.
    fn at(&mut self, document: &str, pointer: &str) -> Compiled<NodeId> {
        let key = (document.to_owned(), pointer.to_owned());
        if let Some(id) = self.known.get(&key) {
            return Ok(*id);
        }
        if self.nodes.len() == NODES_MAX || self.depth == DEEPEST {
            return Err(WrongSchema("it is too large".to_owned()));
        }
        let found = self.documents.get(document).and_then(|root| root.pointer(pointer));
        let members = match found {
            Some(Value::Object(members)) => members.clone(),
            Some(_) => return Err(WrongSchema(format!("#{pointer} is no object"))),
            None => return Err(WrongSchema(format!("#{pointer} is not there"))),
        };
        let id = self.nodes.len();
        self.nodes.push(Node::default());
        self.known.insert(key, id);
        self.depth += 1;
        let node = self.node(document, pointer, &members)?;
        self.depth -= 1;
        if let Some(place) = self.nodes.get_mut(id) {
            *place = node;
        }
        Ok(id)
    }

    fn reference(&mut self, document: &str, text: &str) -> Compiled<NodeId> {
        let (address, pointer) = text.split_once('#').unwrap_or((text, ""));
        if address.is_empty() {
            return self.at(document, &percent_decoded(pointer));
        }
        let model = address.strip_prefix(OTHERS).and_then(|rest| rest.split_once("/models/"));
        let Some((_api, name)) = model else {
            return Err(WrongSchema(format!("Invalid model reference specified: {text}")));
        };
        if !self.documents.contains_key(name) {
            let text = self.models.get(name);
            let text = text.ok_or_else(|| WrongSchema(format!("there is no model {name}")))?;
            let read = serde_json::from_str(text);
            let read = read.map_err(|why| WrongSchema(format!("model {name}: {why}")))?;
            self.documents.insert(name.to_owned(), read);
        }
        self.at(name, &percent_decoded(pointer))
    }

    fn node(&mut self, document: &str, at: &str, members: &Map<String, Value>) -> Compiled<Node> {
        let mut node = Node::default();
        if let Some(Value::String(text)) = members.get("$ref") {
            node.reference = Some(self.reference(document, text)?);
            return Ok(node);
        }
        let wrong = |name: &str| WrongSchema(format!("#{at}/{name} is malformed"));
        let count = |name: &str| match members.get(name) {
            None => Ok(None),
            Some(value) => value.as_u64().map(Some).ok_or_else(|| wrong(name)),
        };
        node.types = match members.get("type") {
            None => Vec::new(),
            Some(Value::String(name)) => vec![Type::parse(name).ok_or_else(|| wrong("type"))?],
            Some(Value::Array(names)) => {
                let names = names.iter().map(|name| name.as_str().and_then(Type::parse));
                names.collect::<Option<_>>().ok_or_else(|| wrong("type"))?
            }
            Some(_) => return Err(wrong("type")),
        };
        node.choices = match members.get("enum") {
            None => None,
            Some(Value::Array(choices)) => Some(choices.clone()),
            Some(_) => return Err(wrong("enum")),
        };
        let bound = |name: &str, exclusive: &str| match members.get(name) {
            None => Ok(None),
            Some(Value::Number(bound)) => {
                Ok(Some((bound.clone(), members.get(exclusive) == Some(&Value::Bool(true)))))
            }
            Some(_) => Err(wrong(name)),
        };
        node.minimum = bound("minimum", "exclusiveMinimum")?;
        node.maximum = bound("maximum", "exclusiveMaximum")?;
        node.multiple_of = match members.get("multipleOf") {
            None => None,
            Some(value) => {
                let number = value.as_f64().filter(|number| *number > 0.0);
                Some(number.ok_or_else(|| wrong("multipleOf"))?)
            }
        };
        node.min_length = count("minLength")?;
        node.max_length = count("maxLength")?;
        node.pattern = match members.get("pattern") {
            None => None,
            Some(value) => {
                let pattern = value.as_str().and_then(|text| Regex::new(text).ok());
                Some(pattern.ok_or_else(|| wrong("pattern"))?)
            }
        };
        node.min_items = count("minItems")?;
        node.max_items = count("maxItems")?;
        node.unique_items = members.get("uniqueItems") == Some(&Value::Bool(true));
        node.min_properties = count("minProperties")?;
        node.max_properties = count("maxProperties")?;
        node.required = match members.get("required") {
            // Of draft 3, where properties said so themselves.
            None | Some(Value::Bool(_)) => Vec::new(),
            Some(value) => names(value).ok_or_else(|| wrong("required"))?,
        };
        self.parts(document, at, members, node)
    }

    /// What holds schemas in turn.
    fn parts(
        &mut self,
        document: &str,
        at: &str,
        members: &Map<String, Value>,
        mut node: Node,
    ) -> Compiled<Node> {
        let wrong = |name: &str| WrongSchema(format!("#{at}/{name} is malformed"));
        let additional = |compiler: &mut Self, name: &str| match members.get(name) {
            None | Some(Value::Bool(true)) => Ok(Additional::Any),
            Some(Value::Bool(false)) => Ok(Additional::None),
            Some(_) => Ok(Additional::Schema(compiler.at(document, &format!("{at}/{name}"))?)),
        };
        node.items = match members.get("items") {
            None => Items::Any,
            Some(Value::Array(places)) => {
                let places =
                    (0..places.len()).map(|n| self.at(document, &format!("{at}/items/{n}")));
                let places = places.collect::<Compiled<_>>()?;
                Items::Places(places, additional(self, "additionalItems")?)
            }
            Some(_) => Items::Each(self.at(document, &format!("{at}/items"))?),
        };
        node.additional = additional(self, "additionalProperties")?;
        let object = |name: &str| match members.get(name) {
            None => Ok(Vec::new()),
            Some(Value::Object(inner)) => Ok(inner.keys().cloned().collect()),
            Some(_) => Err(wrong(name)),
        };
        for name in object("properties")? {
            let id = self.at(document, &format!("{at}/properties/{}", escaped(&name)))?;
            node.properties.push((name, id));
        }
        for pattern in object("patternProperties")? {
            let compiled = Regex::new(&pattern).map_err(|_| wrong("patternProperties"))?;
            let place = format!("{at}/patternProperties/{}", escaped(&pattern));
            node.pattern_properties.push((compiled, self.at(document, &place)?));
        }
        if let Some(Value::Object(all)) = members.get("dependencies") {
            for (name, value) in all {
                let dependency = match names(value) {
                    Some(names) => Dependency::Names(names),
                    None => {
                        let place = format!("{at}/dependencies/{}", escaped(name));
                        Dependency::Schema(self.at(document, &place)?)
                    }
                };
                node.dependencies.push((name.clone(), dependency));
            }
        }
        let mut several = |name: &str| match members.get(name) {
            None => Ok(Vec::new()),
            Some(Value::Array(all)) => {
                (0..all.len()).map(|n| self.at(document, &format!("{at}/{name}/{n}"))).collect()
            }
            Some(_) => Err(wrong(name)),
        };
        node.all_of = several("allOf")?;
        node.any_of = several("anyOf")?;
        node.one_of = several("oneOf")?;
        if members.contains_key("not") {
            node.not = Some(self.at(document, &format!("{at}/not"))?);
        }
        Ok(node)
    }
}

fn names(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|name| name.as_str().map(str::to_owned)).collect()
}

/// A name as a part of a JSON pointer.
fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn percent_decoded(text: &str) -> String {
    crate::query::decoded(text).into_owned()
}
