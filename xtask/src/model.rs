//! A service model, as botocore publishes it.

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

#[derive(Debug, Deserialize)]
pub struct Model {
    pub metadata: Metadata,
    pub operations: BTreeMap<String, Operation>,
    pub shapes: BTreeMap<String, Shape>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Metadata {
    pub api_version: String,
    pub endpoint_prefix: String,
    pub protocol: String,
    /// All that the service speaks, the preferred one first; some models leave it out.
    #[serde(default)]
    pub protocols: Vec<String>,
    #[serde(default)]
    pub aws_query_compatible: Option<serde_json::Value>,
    #[serde(default)]
    pub service_id: Option<String>,
    pub service_full_name: String,
    #[serde(default)]
    pub json_version: Option<String>,
    #[serde(default)]
    pub target_prefix: Option<String>,
    #[serde(default)]
    pub signing_name: Option<String>,
    #[serde(default)]
    pub xml_namespace: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct Operation {
    pub http: Http,
    #[serde(default)]
    pub input: Option<ShapeRef>,
    #[serde(default)]
    pub output: Option<ShapeRef>,
    #[serde(default)]
    pub errors: Vec<ShapeRef>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Http {
    pub method: String,
    pub request_uri: String,
    #[serde(default)]
    pub response_code: Option<u16>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShapeRef {
    pub shape: String,
    #[serde(default)]
    pub result_wrapper: Option<String>,
    #[serde(default)]
    pub location: Option<String>,
    #[serde(default)]
    pub location_name: Option<String>,
    #[serde(default)]
    pub flattened: bool,
    #[serde(default)]
    pub xml_attribute: bool,
    #[serde(default)]
    pub idempotency_token: bool,
    #[serde(default)]
    pub timestamp_format: Option<String>,
    #[serde(default, rename = "eventpayload")]
    pub event_payload: bool,
    #[serde(default)]
    pub streaming: bool,
    #[serde(default, rename = "eventheader")]
    pub event_header: bool,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Shape {
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default)]
    pub members: BTreeMap<String, ShapeRef>,
    #[serde(default)]
    pub required: Vec<String>,
    #[serde(default)]
    pub payload: Option<String>,
    #[serde(default)]
    pub member: Option<ShapeRef>,
    #[serde(default)]
    pub key: Option<ShapeRef>,
    #[serde(default)]
    pub value: Option<ShapeRef>,
    #[serde(default)]
    pub flattened: bool,
    #[serde(default)]
    pub min: Option<serde_json::Number>,
    #[serde(default)]
    pub max: Option<serde_json::Number>,
    #[serde(default)]
    pub pattern: Option<String>,
    #[serde(default, rename = "enum")]
    pub values: Vec<String>,
    /// Whether values beside those of the enumeration are the service's to refuse.
    #[serde(default)]
    pub open: bool,
    #[serde(default)]
    pub exception: bool,
    #[serde(default)]
    pub fault: bool,
    #[serde(default)]
    pub error: Option<ErrorInfo>,
    #[serde(default)]
    pub union: bool,
    #[serde(default)]
    pub eventstream: bool,
    #[serde(default)]
    pub timestamp_format: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorInfo {
    #[serde(default)]
    pub code: Option<String>,
    #[serde(default)]
    pub http_status_code: Option<u16>,
}

impl Metadata {
    /// Whether requests and answers may be query's, beside another protocol's.
    pub fn also_query(&self) -> bool {
        self.protocol != "query" && self.protocols.iter().any(|protocol| protocol == "query")
    }
}

impl Model {
    /// Reads `models/SERVICE.json` and applies its patches: what to set `at` a JSON pointer, and why.
    pub fn load(models: &Path, service: &str) -> Result<Model, String> {
        let mut tree = read_json(&models.join(format!("{service}.json")))?;
        let patches = read_json(&models.join("patches.json"))?;
        for patch in patches[service].as_array().into_iter().flatten() {
            let pointer = patch["at"].as_str().ok_or("a patch says `at` which JSON pointer")?;
            let (parent, key) = pointer.rsplit_once('/').ok_or("a patch needs a JSON pointer")?;
            let parent = tree
                .pointer_mut(parent)
                .and_then(|p| p.as_object_mut())
                .ok_or_else(|| format!("patch {service}{pointer}: no such place"))?;
            parent.insert(key.to_owned(), patch["value"].clone());
        }
        serde_json::from_value(tree).map_err(|e| format!("{service}.json: {e}"))
    }

    pub fn shape(&self, name: &str) -> Result<&Shape, String> {
        self.shapes.get(name).ok_or_else(|| format!("the model has no shape {name}"))
    }

    /// Every shape that the operations name, directly or through others.
    pub fn reachable(&self, operations: &[String]) -> Result<BTreeSet<String>, String> {
        let mut found = BTreeSet::new();
        let mut open = Vec::new();
        for name in operations {
            let operation =
                self.operations.get(name).ok_or_else(|| format!("the model has no {name}"))?;
            let refs = operation.input.iter().chain(&operation.output).chain(&operation.errors);
            open.extend(refs.map(|r| r.shape.clone()));
        }
        while let Some(name) = open.pop() {
            if found.insert(name.clone()) {
                let shape = self.shape(&name)?;
                let refs = shape
                    .members
                    .values()
                    .chain(&shape.member)
                    .chain(&shape.key)
                    .chain(&shape.value);
                open.extend(refs.map(|r| r.shape.clone()));
            }
        }
        Ok(found)
    }

    /// The shape's member that is a stream of events, if it has one.
    pub fn events_of<'m>(&self, shape: &'m Shape) -> Option<(&'m str, &'m ShapeRef)> {
        let is_stream =
            |target: &ShapeRef| self.shapes.get(&target.shape).is_some_and(|s| s.eventstream);
        shape
            .members
            .iter()
            .find(|(_, target)| is_stream(target))
            .map(|(name, target)| (name.as_str(), target))
    }

    /// The shape's payload that is streamed, if it has one.
    pub fn streamed_of<'m>(&self, shape: &'m Shape) -> Option<&'m str> {
        let payload = shape.payload.as_deref()?;
        let is_blob = |target: &ShapeRef| {
            self.shapes.get(&target.shape).is_some_and(|shape| shape.kind == "blob")
        };
        let target = shape.members.get(payload)?;
        (target.streaming && is_blob(target)).then_some(payload)
    }

    /// Whether a value of the structure `from` holds one of the structure `to` in itself, not
    /// behind a list or a map: such a member needs a box.
    pub fn holds(&self, from: &str, to: &str, visited: &mut BTreeSet<String>) -> bool {
        if from == to {
            return true;
        }
        if !visited.insert(from.to_owned()) {
            return false;
        }
        self.shapes.get(from).is_some_and(|shape| {
            shape.kind == "structure"
                && shape.members.values().any(|m| self.holds(&m.shape, to, visited))
        })
    }
}

fn read_json(path: &Path) -> Result<serde_json::Value, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    serde_json::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))
}

/// The allow-list: operations by service.
pub fn served(models: &Path) -> Result<BTreeMap<String, Vec<String>>, String> {
    let path = models.join("served.txt");
    let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut out: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut current = None;
    for line in text.lines().map(|l| l.split('#').next().unwrap_or("").trim()) {
        if let Some(name) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
            current = Some(out.entry(name.to_owned()).or_default());
        } else if let Some(operations) = current.as_mut() {
            operations.extend(line.split_whitespace().map(str::to_owned));
        } else if !line.is_empty() {
            return Err(format!("{}: '{line}' stands before any [service]", path.display()));
        }
    }
    for operations in out.values_mut() {
        operations.sort();
        operations.dedup();
    }
    Ok(out)
}
