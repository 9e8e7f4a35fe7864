//! Expressions to values.

use crate::bind::Parameters;
use crate::cidr;
use crate::compile::{FIND, JOIN, NOT_A_STRING, SELECT, SPLIT};
use crate::expression::{Call, Expr, Part, text_of};
use crate::invalid::{Checked, Invalid, listed};
use crate::lookup::Lookup;
use crate::preview::{Dependence, KNOWN_AFTER_APPLY, Source, Step};
use crate::pseudo::Pseudo;
use crate::sections::{Definition, Mappings, not_properties};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What evaluation needs beside the expression.
#[derive(Clone, Copy)]
pub(crate) struct World<'a> {
    pub(crate) parameters: &'a Parameters,
    pub(crate) pseudo: &'a Pseudo,
    pub(crate) mappings: &'a Mappings,
    pub(crate) conditions: &'a Conditions,
    pub(crate) resources: &'a [Definition],
    pub(crate) lookup: &'a dyn Lookup,
}

/// The conditions' values, and the parameters each rests on.
pub(crate) type Conditions = BTreeMap<String, (bool, BTreeSet<Source>)>;

/// How to go about what is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// It is refused.
    Whole,
    /// It is marked; with the values of hidden parameters, or without.
    Partial { hide: bool },
}

pub(crate) struct Evaluator<'a> {
    pub(crate) world: World<'a>,
    mode: Mode,
    /// What the function being evaluated rests on.
    pub(crate) sources: BTreeSet<Source>,
    unknown: bool,
    path: Vec<Step>,
    /// How many functions are being evaluated.
    pub(crate) depth: usize,
    /// How much functions have made so far, in bytes.
    made: usize,
    pub(crate) dependences: Vec<Dependence>,
}

/// Stands for the value of a parameter with `NoEcho`.
const HIDDEN: &str = "****";

/// How much the functions of one evaluation may make, in bytes: a template that names a long
/// parameter again and again cannot grow without bounds.
const MAX_MADE: usize = 16 << 20;

/// A value, or none: `AWS::NoValue`.
type Out = Checked<Option<Value>>;

impl<'a> Evaluator<'a> {
    pub(crate) fn new(world: World<'a>, mode: Mode) -> Self {
        Self {
            world,
            mode,
            sources: BTreeSet::new(),
            unknown: false,
            path: Vec::new(),
            depth: 0,
            made: 0,
            dependences: Vec::new(),
        }
    }

    /// A resource's properties.
    pub(crate) fn properties(&mut self, properties: &Expr) -> Checked<Map<String, Value>> {
        match self.value(properties)? {
            Some(Value::Object(members)) => Ok(members),
            None => Ok(Map::new()),
            Some(_) => Err(not_properties()),
        }
    }

    /// The members of a map; those without a value are left out.
    fn members(&mut self, members: &[(String, Expr)]) -> Checked<Map<String, Value>> {
        let mut values = Map::new();
        for (key, member) in members {
            self.path.push(Step::Key(key.clone()));
            let value = self.value(member);
            self.path.pop();
            if let Some(value) = value? {
                values.insert(key.clone(), value);
            }
        }
        Ok(values)
    }

    pub(crate) fn value(&mut self, expr: &Expr) -> Out {
        match expr {
            Expr::Scalar(value) => Ok(Some(value.clone())),
            Expr::List(items) => {
                let mut values = Vec::new();
                for (index, item) in items.iter().enumerate() {
                    self.path.push(Step::Index(index));
                    let value = self.value(item);
                    self.path.pop();
                    values.extend(value?);
                }
                Ok(Some(Value::Array(values)))
            }
            Expr::Map(members) => self.members(members).map(Value::Object).map(Some),
            Expr::Call(call) if self.depth > 0 => self.counted(call),
            Expr::Call(call) => {
                self.depth += 1;
                let value = self.counted(call);
                self.depth -= 1;
                self.dependences.push(Dependence {
                    path: self.path.clone(),
                    sources: std::mem::take(&mut self.sources),
                    unknown: std::mem::take(&mut self.unknown),
                });
                value
            }
        }
    }

    /// A value that must be a text; what is wrong otherwise is said by `message`.
    fn text(&mut self, expr: &Expr, message: &str) -> Checked<String> {
        let value = self.value(expr)?;
        value.as_ref().and_then(text_of).ok_or_else(|| Invalid::template(message))
    }

    fn counted(&mut self, call: &Call) -> Out {
        let value = self.call(call)?;
        // The branch that was taken is counted where it was made.
        if !matches!(call, Call::If { .. }) {
            self.count(value.as_ref().map_or(0, size))?;
        }
        Ok(value)
    }

    fn count(&mut self, bytes: usize) -> Checked<()> {
        self.made = self.made.saturating_add(bytes);
        if self.made > MAX_MADE {
            return Err(Invalid::template("the values that functions return are too large"));
        }
        Ok(())
    }

    fn call(&mut self, call: &Call) -> Out {
        let value = match call {
            Call::NoValue => return Ok(None),
            Call::If { condition, then, otherwise } => {
                let Some((holds, sources)) = self.world.conditions.get(condition) else {
                    return Err(Invalid::template(format_args!(
                        "unresolved condition dependency {condition} in Fn::If"
                    )));
                };
                self.sources.extend(sources.iter().cloned());
                return self.value(if *holds { then } else { otherwise });
            }
            Call::Ref(name) => self.reference(name)?,
            Call::GetAtt { resource, attribute } => {
                let attribute = self.text(attribute, "Fn::GetAtt's attribute must be a string")?;
                self.attribute(resource, &attribute)?
            }
            Call::Sub { parts, variables } => self.sub(parts, variables)?,
            Call::Join { delimiter, list } => self.join(delimiter, list)?,
            Call::Select { index, list } => self.select(index, list)?,
            Call::Split { delimiter, text } => {
                let delimiter = self.text(delimiter, SPLIT)?;
                let text = self.text(text, SPLIT)?;
                if delimiter.is_empty() {
                    return Err(Invalid::template(SPLIT));
                }
                if let Some(mark) = self.mark(&[&text]) {
                    mark
                } else {
                    text.split(delimiter.as_str()).map(Value::from).collect()
                }
            }
            Call::FindInMap { map, top, second, default } => {
                return self.find_in_map([map, top, second], default.as_ref());
            }
            Call::ImportValue(name) => {
                let message = "every Fn::ImportValue object must have a String-typed value.";
                let name = self.text(name, message)?;
                self.sources.insert(Source::Import(name.clone()));
                match self.world.lookup.import(&name) {
                    Some(value) => Value::from(value),
                    None => {
                        self.missing(|| Invalid::new(format!("No export named {name} found.")))?
                    }
                }
            }
            Call::Base64(text) => {
                let message = "every Fn::Base64 object must have a String-typed value.";
                let text = self.text(text, message)?;
                if let Some(mark) = self.mark(&[&text]) {
                    mark
                } else {
                    Value::from(STANDARD.encode(text))
                }
            }
            Call::Cidr { block, count, bits } => {
                let message = "every Fn::Cidr object requires an IP block, a count and cidrBits";
                let block = self.text(block, message)?;
                let count = self.text(count, message)?;
                let bits = self.text(bits, message)?;
                if let Some(mark) = self.mark(&[&block, &count, &bits]) {
                    mark
                } else {
                    let blocks = cidr::blocks(&block, &count, &bits);
                    Value::from(blocks.map_err(Invalid::template)?)
                }
            }
            Call::GetAZs(region) => {
                let message = "every Fn::GetAZs object must have a String-typed value.";
                let region = self.text(region, message)?;
                let own = &self.world.pseudo.region;
                if let Some(mark) = self.mark(&[&region]) {
                    mark
                } else if region.is_empty() || region == *own {
                    ZONES.map(|zone| format!("{own}{zone}")).into_iter().map(Value::from).collect()
                } else {
                    // Of other regions AWS tells nothing.
                    Value::Array(Vec::new())
                }
            }
            Call::Length(list) => match self.value(list)? {
                Some(Value::Array(items)) => Value::from(items.len()),
                Some(Value::String(text)) if self.is_marked(&text) => Value::from(text),
                _ => return Err(Invalid::template("Fn::Length requires a list")),
            },
            Call::ToJsonString(value) => match self.value(value)? {
                Some(value @ (Value::Array(_) | Value::Object(_))) => {
                    Value::from(value.to_string())
                }
                Some(Value::String(text)) if self.is_marked(&text) => Value::from(text),
                _ => {
                    return Err(Invalid::template("Fn::ToJsonString requires an object or a list"));
                }
            },
        };
        Ok(Some(value))
    }

    /// The mark that one of these texts has, of what is not known or not shown: nothing else can be
    /// made of it.
    fn mark(&self, texts: &[&str]) -> Option<Value> {
        let Mode::Partial { hide } = self.mode else { return None };
        let has = |mark: &str| texts.iter().any(|text| text.contains(mark));
        if has(KNOWN_AFTER_APPLY) {
            Some(Value::from(KNOWN_AFTER_APPLY))
        } else if hide && has(HIDDEN) {
            Some(Value::from(HIDDEN))
        } else {
            None
        }
    }

    fn is_marked(&self, text: &str) -> bool {
        self.mark(&[text]).is_some()
    }

    /// What the lookup does not know: the mark, or refused.
    fn missing(&mut self, error: impl FnOnce() -> Invalid) -> Checked<Value> {
        match self.mode {
            Mode::Whole => Err(error()),
            Mode::Partial { .. } => {
                self.unknown = true;
                Ok(Value::from(KNOWN_AFTER_APPLY))
            }
        }
    }

    fn reference(&mut self, name: &str) -> Checked<Value> {
        if let Some(value) = pseudo(self.world.pseudo, name) {
            self.sources.insert(Source::Parameter(name.to_owned()));
            return Ok(value);
        }
        if let Some(bound) = self.world.parameters.get(name) {
            self.sources.insert(Source::Parameter(name.to_owned()));
            let hidden = bound.no_echo && self.mode == (Mode::Partial { hide: true });
            return Ok(if hidden { Value::from(HIDDEN) } else { bound.reference() });
        }
        self.sources.insert(Source::Resource(name.to_owned()));
        match self.world.lookup.reference(name) {
            Some(value) => Ok(value),
            None => self.missing(|| unresolved(name)),
        }
    }

    fn attribute(&mut self, resource: &str, name: &str) -> Checked<Value> {
        self.sources.insert(Source::Attribute(resource.to_owned(), name.to_owned()));
        match self.world.lookup.attribute(resource, name) {
            Some(value) => Ok(value),
            None => {
                let definition = self.world.resources.iter().find(|one| one.logical_id == resource);
                let kind = definition.map_or(resource, |one| one.kind.as_str());
                self.missing(|| {
                    Invalid::new(format!(
                        "Requested attribute {name} does not exist in schema for {kind}"
                    ))
                })
            }
        }
    }

    fn sub(&mut self, parts: &[Part], variables: &[(String, Expr)]) -> Checked<Value> {
        let mut values = BTreeMap::new();
        for (name, value) in variables {
            values.insert(name.as_str(), self.text(value, NOT_A_STRING)?);
        }
        let mut text = String::new();
        for part in parts {
            match part {
                Part::Text(plain) => text.push_str(plain),
                Part::Variable(name) => match values.get(name.as_str()) {
                    Some(value) => {
                        self.count(value.len())?;
                        text.push_str(value);
                    }
                    None => {
                        let value = self.variable(name)?;
                        self.count(size(&value))?;
                        text.push_str(&text_of(&value).ok_or_else(|| {
                            Invalid::template(format_args!(
                                "variable {name} in Fn::Sub expression does not resolve to a string"
                            ))
                        })?);
                    }
                },
            }
        }
        Ok(Value::from(text))
    }

    fn variable(&mut self, name: &str) -> Checked<Value> {
        match name.split_once('.') {
            Some((resource, attribute)) => self.attribute(resource, attribute),
            None if name == "AWS::NoValue" => Ok(Value::from("")),
            None => self.reference(name),
        }
    }

    fn join(&mut self, delimiter: &Expr, list: &Expr) -> Checked<Value> {
        let delimiter = self.text(delimiter, JOIN)?;
        match self.value(list)? {
            Some(Value::Array(items)) => {
                let texts: Option<Vec<String>> = items.iter().map(text_of).collect();
                let texts = texts.ok_or_else(|| Invalid::template(JOIN))?;
                Ok(Value::from(texts.join(&delimiter)))
            }
            Some(Value::String(text)) if self.is_marked(&text) => Ok(Value::from(text)),
            _ => Err(Invalid::template(JOIN)),
        }
    }

    fn select(&mut self, index: &Expr, list: &Expr) -> Checked<Value> {
        let index = self.text(index, SELECT)?;
        let list = self.value(list)?;
        match &list {
            Some(Value::String(text)) if self.is_marked(text) => {
                return Ok(Value::from(text.as_str()));
            }
            _ => {}
        }
        if let Some(mark) = self.mark(&[&index]) {
            return Ok(mark);
        }
        let Some(Value::Array(mut items)) = list else { return Err(Invalid::template(SELECT)) };
        let position: i64 = index.trim().parse().map_err(|_| Invalid::template(SELECT))?;
        match usize::try_from(position) {
            Ok(position) if position < items.len() => Ok(items.swap_remove(position)),
            _ => Err(Invalid::template(format_args!(
                "Fn::Select cannot select nonexistent value at index {position}"
            ))),
        }
    }

    fn find_in_map(&mut self, keys: [&Expr; 3], default: Option<&Expr>) -> Out {
        let [map, top, second] = keys;
        let map = self.text(map, FIND)?;
        let top = self.text(top, FIND)?;
        let second = self.text(second, FIND)?;
        if let Some(mark) = self.mark(&[&map, &top, &second]) {
            return Ok(Some(mark));
        }
        let found = self.world.mappings.get(&map);
        let value = found.and_then(|tops| tops.get(&top)).and_then(|seconds| seconds.get(&second));
        match (value, default, found) {
            (Some(value), _, _) => Ok(Some(value.clone())),
            (None, Some(default), _) => self.value(default),
            (None, None, None) => Err(no_mapping(&map)),
            (None, None, Some(_)) => Err(no_value(&map, &top, &second)),
        }
    }

    /// What was seen since the last time.
    pub(crate) fn take_sources(&mut self) -> BTreeSet<Source> {
        std::mem::take(&mut self.sources)
    }
}

/// About how much a value takes, in bytes.
fn size(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(|item| 32 + size(item)).sum(),
        Value::Object(members) => members.iter().map(|(key, one)| 64 + key.len() + size(one)).sum(),
        _ => 8,
    }
}

/// The zones that every region has here; AWS's have three to six.
const ZONES: [&str; 3] = ["a", "b", "c"];

pub(crate) fn pseudo(pseudo: &Pseudo, name: &str) -> Option<Value> {
    Some(match name {
        "AWS::AccountId" => Value::from(pseudo.account_id.as_str()),
        "AWS::NotificationARNs" => Value::from(pseudo.notification_arns.clone()),
        "AWS::Partition" => Value::from(pseudo.partition.as_str()),
        "AWS::Region" => Value::from(pseudo.region.as_str()),
        "AWS::StackId" => Value::from(pseudo.stack_id.as_str()),
        "AWS::StackName" => Value::from(pseudo.stack_name.as_str()),
        "AWS::URLSuffix" => Value::from(pseudo.url_suffix.as_str()),
        _ => return None,
    })
}

pub(crate) fn no_mapping(name: &str) -> Invalid {
    Invalid::template(format_args!(
        "Mapping named '{name}' is not present in the 'Mappings' section of template."
    ))
}

pub(crate) fn no_value(map: &str, top: &str, second: &str) -> Invalid {
    Invalid::template(format_args!("Unable to get mapping for {map}::{top}::{second}"))
}

fn unresolved(name: &str) -> Invalid {
    Invalid::format(format_args!(
        "Unresolved resource dependencies {} in the Resources block of the template",
        listed([name])
    ))
}
