//! `AWS::Serverless::Connector`: what lets one resource use another.

use crate::kinds;
use crate::made::{self, Made};
use crate::pass::Pass;
use crate::problem::{Checked, Problem};
use crate::tree::{call, is_truthy, referred};
use serde_json::{Map, Value, json};
use std::sync::LazyLock;

pub(crate) const TYPE: &str = "AWS::Serverless::Connector";

/// Which resources may be connected, and what each pair needs.
static PROFILES: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("data/connectors.json")).unwrap_or_default()
});

/// Makes all connectors, those within other resources too.
pub(crate) fn make_all(pass: &mut Pass<'_>) {
    let mut found: Vec<(String, Map<String, Value>)> = Vec::new();
    for (id, source) in &pass.sources {
        let Some(source) = source.as_object() else { continue };
        if source.get("Type").is_some_and(|kind| kind == TYPE) {
            found.push((id.clone(), source.clone()));
        }
        let Some(embedded) = source.get("Connectors").and_then(Value::as_object) else { continue };
        for (name, connector) in embedded {
            let Some(mut connector) = connector.as_object().cloned() else { continue };
            let properties = connector.entry("Properties").or_insert_with(|| json!({}));
            if let Some(properties) = properties.as_object_mut() {
                let mut end = json!({ "Id": id });
                let more = properties.shift_remove("SourceReference");
                if let (Some(Value::Object(more)), Some(end)) = (more, end.as_object_mut()) {
                    end.extend(more);
                }
                properties.insert("Source".to_owned(), end);
            }
            found.push((format!("{id}{name}"), connector));
        }
    }
    for (id, connector) in found {
        match make(pass, &id, &connector) {
            Ok(made) => {
                pass.out.shift_remove(&id);
                for made in made {
                    pass.put(&made);
                }
            }
            Err(problem) => pass.note(problem),
        }
    }
}

fn make(pass: &mut Pass<'_>, id: &str, connector: &Map<String, Value>) -> Checked<Vec<Made>> {
    let empty = Map::new();
    let properties = connector.get("Properties").and_then(Value::as_object).unwrap_or(&empty);
    kinds::check(id, TYPE, kinds::CONNECTOR, properties)?;
    let problem = |text: String| Problem::resource(id, text);
    let wanted = match properties.get("Permissions") {
        Some(Value::Array(wanted)) => wanted.clone(),
        _ => Vec::new(),
    };
    let destinations: Vec<(String, &Value)> = match properties.get("Destination") {
        Some(Value::Array(many)) => {
            let named = |(index, one)| (format!("Destination{index}"), one);
            many.iter().enumerate().map(named).collect()
        }
        Some(one) => vec![(String::new(), one)],
        None => Vec::new(),
    };
    let mut made = Vec::new();
    for (suffix, destination) in destinations {
        let destination = End::read(pass, Some(destination)).map_err(problem)?;
        let source = End::read(pass, properties.get("Source")).map_err(problem)?;
        let join = Join { id, suffix, source: &source, destination: &destination };
        let more = join.make(pass, &wanted).map_err(problem)?;
        made.extend(more);
    }
    let mut kept = made::kept(connector);
    let metadata = kept.shift_remove("Metadata");
    let made = made.into_iter().map(|one| {
        let mut one = one.attributed(&kept);
        if let (Some(Value::Object(given)), Some(Value::Object(own))) =
            (&metadata, one.attributes.get_mut("Metadata"))
        {
            let mut all = given.clone();
            all.extend(own.clone());
            *own = all;
        }
        one
    });
    Ok(made.collect())
}

/// One end of a connector.
struct End {
    id: Option<String>,
    /// As it is written: `AWS::Serverless::Function`.
    written: String,
    kind: String,
    arn: Option<Value>,
    name: Option<Value>,
    url: Option<Value>,
    resource_id: Option<Value>,
    qualifier: Option<Value>,
    role: Option<Value>,
}

impl End {
    fn read(pass: &Pass<'_>, value: Option<&Value>) -> Result<Self, String> {
        let empty = Map::new();
        let given = value.and_then(Value::as_object).unwrap_or(&empty);
        let member = |name: &str| given.get(name).filter(|value| !value.is_null()).cloned();
        let Some(id) = member("Id") else {
            let Some(Value::String(kind)) = member("Type") else {
                if given.is_empty() {
                    return Err("Must provide 'Id' (with optional 'Qualifier') or a supported \
                                combination of other properties."
                        .to_owned());
                }
                return Err("'Type' is missing or not a string.".to_owned());
            };
            return Ok(Self {
                id: None,
                kind: plain(&kind),
                written: kind,
                arn: member("Arn"),
                name: member("Name"),
                url: member("QueueUrl"),
                resource_id: member("ResourceId"),
                qualifier: member("Qualifier"),
                role: member("RoleName"),
            });
        };
        let Some(id) = id.as_str().map(str::to_owned) else {
            return Err("'Id' is missing or not a string.".to_owned());
        };
        let written = pass.sources.get(&id).and_then(|source| source.get("Type")?.as_str());
        let Some(written) = written.map(str::to_owned) else {
            return Err(format!("Unable to find resource with logical ID '{id}'."));
        };
        let kind = plain(&written);
        let known = PROFILES.get("properties").and_then(|all| all.get(&kind));
        let output = |name: &str| {
            let output = known?.get("Outputs")?.get(name)?;
            Some(placed(output, &id))
        };
        let role = known.and_then(|known| role(pass, known, &id));
        Ok(Self {
            arn: output("Arn"),
            name: output("Name"),
            url: output("Url"),
            resource_id: output("Id"),
            qualifier: member("Qualifier").or_else(|| output("Qualifier")),
            role,
            id: Some(id),
            kind,
            written,
        })
    }

    fn value(&self, property: &str) -> Option<&Value> {
        match property {
            "Arn" => self.arn.as_ref(),
            "Name" => self.name.as_ref(),
            "ResourceId" => self.resource_id.as_ref(),
            "Qualifier" => self.qualifier.as_ref(),
            _ => None,
        }
    }
}

/// The type that a serverless one becomes.
fn plain(kind: &str) -> String {
    match kind {
        crate::function::TYPE => "AWS::Lambda::Function",
        crate::rest::TYPE => "AWS::ApiGateway::RestApi",
        crate::http::TYPE => "AWS::ApiGatewayV2::Api",
        crate::simple_table::TYPE => "AWS::DynamoDB::Table",
        "AWS::Serverless::StateMachine" => "AWS::StepFunctions::StateMachine",
        other => other,
    }
    .to_owned()
}

/// A value with a logical id in its place.
fn placed(value: &Value, id: &str) -> Value {
    match value {
        Value::String(text) => text.replace("%{logicalId}", id).into(),
        Value::Array(items) => items.iter().map(|item| placed(item, id)).collect::<Vec<_>>().into(),
        Value::Object(members) => {
            let placed = members.iter().map(|(key, value)| (key.clone(), placed(value, id)));
            Value::Object(placed.collect())
        }
        other => other.clone(),
    }
}

/// The name of the role that a resource has.
fn role(pass: &Pass<'_>, known: &Value, id: &str) -> Option<Value> {
    let property = known.get("Inputs")?.get("Role")?;
    let resource = pass.out.get(id)?.get("Properties")?;
    let role = match property.as_str() {
        Some(property) => resource.get(property)?.clone(),
        // A rule has its roles at its targets.
        None => resource.get("Targets")?.get(0)?.get("RoleArn")?.clone(),
    };
    match call(&role) {
        Some(("Fn::GetAtt", Value::Array(parts))) => {
            let role = parts.first()?.as_str()?;
            Some(json!({ "Ref": role }))
        }
        _ => None,
    }
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// A source with one of its destinations.
struct Join<'a> {
    id: &'a str,
    suffix: String,
    source: &'a End,
    destination: &'a End,
}

impl Join<'_> {
    fn make(&self, pass: &mut Pass<'_>, wanted: &[Value]) -> Result<Vec<Made>, String> {
        let (source, destination) = (&self.source.kind, &self.destination.kind);
        let profiles = PROFILES.get("profiles");
        let profile = profiles.and_then(|all| all.get(source)?.get(destination));
        let Some(profile) = profile else {
            return Err(format!(
                "Unable to create connector from {source} to {destination}; it's not supported or \
                 the template is invalid."
            ));
        };
        let empty = Map::new();
        let categories =
            profile.get("AccessCategories").and_then(Value::as_object).unwrap_or(&empty);
        self.check(profile, categories, wanted)?;
        let chosen = categories.iter().filter(|(name, _)| wanted.iter().any(|one| one == *name));
        let chosen: Vec<(&String, &Value)> = chosen.collect();
        match profile.get("Kind").and_then(Value::as_str) {
            Some("AWS_LAMBDA_PERMISSION") => self.permissions(&chosen),
            Some("AWS_SQS_QUEUE_POLICY") => self.queue(&chosen),
            Some("AWS_SNS_TOPIC_POLICY") => self.topic(&chosen),
            _ => self.role_policy(pass, profile, &chosen),
        }
    }

    fn check(
        &self,
        profile: &Value,
        categories: &Map<String, Value>,
        wanted: &[Value],
    ) -> Result<(), String> {
        let mut names: Vec<&str> = wanted.iter().filter_map(Value::as_str).collect();
        names.sort_unstable();
        names.dedup();
        let valid: Vec<Vec<&str>> = match profile.get("ValidAccessCategories") {
            Some(Value::Array(valid)) => valid.iter().map(texts).collect(),
            _ => Vec::new(),
        };
        let is_good = if valid.is_empty() {
            !names.is_empty() && names.iter().all(|name| categories.contains_key(*name))
        } else {
            valid.iter().any(|one| {
                let mut one = one.clone();
                one.sort_unstable();
                one == names
            })
        };
        if is_good {
            return Ok(());
        }
        let valid: Vec<String> = if valid.is_empty() {
            let mut known: Vec<&str> = categories.keys().map(String::as_str).collect();
            known.sort_unstable();
            match known.as_slice() {
                [one, other] => {
                    vec![(*one).to_owned(), (*other).to_owned(), format!("{one} + {other}")]
                }
                few => few.iter().map(|one| (*one).to_owned()).collect(),
            }
        } else {
            valid.iter().map(|one| one.join(" + ")).collect()
        };
        Err(format!(
            "Unsupported 'Permissions' provided for connector from {} to {}; valid values are: {}.",
            self.source.kind,
            self.destination.kind,
            valid.join(", ")
        ))
    }

    fn metadata(&self) -> Value {
        json!({
            "aws:sam:connectors": {
                self.id: {
                    "Source": { "Type": self.source.written },
                    "Destination": { "Type": self.destination.written },
                },
            },
        })
    }

    /// A value with the ends' properties in the places that name them.
    fn filled(&self, value: &Value) -> Result<Value, String> {
        match value {
            Value::String(text) => self.text(text),
            Value::Array(items) => {
                let items: Result<Vec<Value>, String> =
                    items.iter().map(|item| self.filled(item)).collect();
                Ok(Value::Array(items?))
            }
            Value::Object(members) => {
                let mut filled = Map::new();
                for (key, value) in members {
                    filled.insert(key.clone(), self.filled(value)?);
                }
                Ok(Value::Object(filled))
            }
            other => Ok(other.clone()),
        }
    }

    fn text(&self, text: &str) -> Result<Value, String> {
        let mut made = String::new();
        let mut values = Map::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("%{") {
            let Some((name, after)) = after.split_once('}') else { break };
            let (end, property) = name.split_once('.').unwrap_or((name, ""));
            let of = if end == "Source" { self.source } else { self.destination };
            let value = of.value(property).filter(|value| is_truthy(value));
            let Some(value) = value else { return Err(format!("{end}.{property} is missing.")) };
            if before.is_empty() && after.is_empty() && made.is_empty() {
                return Ok(value.clone());
            }
            made.push_str(before);
            made.push_str(&format!("${{{end}{property}}}"));
            values.insert(format!("{end}{property}"), value.clone());
            rest = after;
        }
        made.push_str(rest);
        if !values.is_empty() {
            return Ok(json!({ "Fn::Sub": [made, values] }));
        }
        Ok(if made.contains("${") { json!({ "Fn::Sub": made }) } else { made.into() })
    }

    fn statements(&self, chosen: &[(&String, &Value)]) -> Result<Vec<Value>, String> {
        let mut statements = Vec::new();
        for (_, category) in chosen {
            let Some(Value::Array(more)) = category.get("Statement") else { continue };
            for one in more {
                statements.push(self.filled(one)?);
            }
        }
        Ok(statements)
    }

    fn permissions(&self, chosen: &[(&String, &Value)]) -> Result<Vec<Made>, String> {
        let function = self.destination.arn.clone();
        let Some(function) = function else { return Err("Destination.Arn is missing.".to_owned()) };
        let mut made = Vec::new();
        for (name, category) in chosen {
            let mut properties = self.filled(category)?;
            if let Some(properties) = properties.as_object_mut() {
                properties.insert("FunctionName".to_owned(), function.clone());
            }
            let id = format!("{}{name}LambdaPermission{}", self.id, self.suffix);
            let permission = Made::new(id, "AWS::Lambda::Permission", properties);
            made.push(permission.attribute("Metadata", self.metadata()));
        }
        Ok(made)
    }

    fn queue(&self, chosen: &[(&String, &Value)]) -> Result<Vec<Made>, String> {
        let Some(url) = self.destination.url.clone() else {
            return Err("Destination.QueueUrl is missing.".to_owned());
        };
        let policy = Made::new(
            format!("{}QueuePolicy{}", self.id, self.suffix),
            "AWS::SQS::QueuePolicy",
            json!({
                "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": self.statements(chosen)?,
                },
                "Queues": [url],
            }),
        );
        Ok(vec![policy.attribute("Metadata", self.metadata())])
    }

    fn topic(&self, chosen: &[(&String, &Value)]) -> Result<Vec<Made>, String> {
        let Some(topic) = self.destination.arn.clone() else {
            return Err("Destination.Arn is missing.".to_owned());
        };
        let policy = Made::new(
            format!("{}TopicPolicy{}", self.id, self.suffix),
            "AWS::SNS::TopicPolicy",
            json!({
                "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": self.statements(chosen)?,
                },
                "Topics": [topic],
            }),
        );
        Ok(vec![policy.attribute("Metadata", self.metadata())])
    }

    fn role_policy(
        &self,
        pass: &mut Pass<'_>,
        profile: &Value,
        chosen: &[(&String, &Value)],
    ) -> Result<Vec<Made>, String> {
        let by_source = profile.get("SourcePolicy") == Some(&Value::Bool(true));
        let (end, name) =
            if by_source { (self.source, "Source") } else { (self.destination, "Destination") };
        let Some(role) = end.role.clone() else {
            return Err(format!("Unable to get IAM role name from '{name}' resource."));
        };
        let id = format!("{}Policy{}", self.id, self.suffix);
        let policy = Made::new(
            id.clone(),
            "AWS::IAM::ManagedPolicy",
            json!({
                "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": self.statements(chosen)?,
                },
                "Roles": [role],
            }),
        );
        match profile.get("DependedBy").and_then(Value::as_str) {
            Some("DESTINATION_EVENT_SOURCE_MAPPING") => self.mappings_wait(pass, &id),
            Some("SOURCE") => {
                if let Some(source) = &self.source.id {
                    wait(pass, source, &id);
                }
            }
            _ => {}
        }
        Ok(vec![policy.attribute("Metadata", self.metadata())])
    }

    /// Mappings of the source wait for what lets the function read it.
    fn mappings_wait(&self, pass: &mut Pass<'_>, policy: &str) {
        let (Some(source), Some(function)) = (&self.source.id, &self.destination.id) else {
            return;
        };
        let reads = |mapping: &Value| {
            let properties = mapping.get("Properties")?;
            let of = properties.get("FunctionName").and_then(referred)?;
            let from = call(properties.get("EventSourceArn")?)?.1.get(0)?.as_str()?;
            (of == function && from == source).then_some(())
        };
        let mappings: Vec<String> = pass
            .out
            .iter()
            .filter(|(_, resource)| {
                resource.get("Type").is_some_and(|kind| kind == "AWS::Lambda::EventSourceMapping")
                    && reads(resource).is_some()
            })
            .map(|(id, _)| id.clone())
            .collect();
        for mapping in mappings {
            wait(pass, &mapping, policy);
        }
    }
}

/// Makes a resource of the result wait for another.
fn wait(pass: &mut Pass<'_>, id: &str, on: &str) {
    let Some(Value::Object(resource)) = pass.out.get_mut(id) else { return };
    let mut all = match resource.get("DependsOn") {
        Some(Value::Array(all)) => all.clone(),
        Some(one @ Value::String(_)) => vec![one.clone()],
        _ => Vec::new(),
    };
    if !all.iter().any(|one| one == on) {
        all.push(on.into());
    }
    resource.insert("DependsOn".to_owned(), all.into());
}
