//! `Events` of a function: what calls it.

use super::{Function, Target, broker, http_route, mapping, notify, rest_route, rule, schedule};
use crate::document::python_order;
use crate::http;
use crate::kinds::{self, Table};
use crate::made::Made;
use crate::pass::Pass;
use crate::problem::{Checked, Problem};
use crate::tree::{given, printed};
use serde_json::{Map, Value, json};

/// An event under work.
pub(super) struct Event<'a> {
    pub(super) function: &'a Function<'a>,
    pub(super) name: &'a str,
    /// Its logical id: the function's with its name.
    pub(super) id: String,
    pub(super) kind: &'a str,
    pub(super) properties: &'a Map<String, Value>,
    pub(super) target: &'a Target,
}

impl Event<'_> {
    pub(super) fn problem(&self, text: impl std::fmt::Display) -> Problem {
        self.named_problem(self.name, text)
    }

    /// In words that name the event by its logical id.
    pub(super) fn long_problem(&self, text: impl std::fmt::Display) -> Problem {
        self.named_problem(&self.id, text)
    }

    fn named_problem(&self, name: &str, text: impl std::fmt::Display) -> Problem {
        Problem::resource(self.function.id, format!("Event with id [{name}] is invalid. {text}"))
    }

    pub(super) fn check(&self, table: Table) -> Checked<()> {
        kinds::check(&self.id, self.kind, table, self.properties)
    }

    pub(super) fn given(&self, name: &str) -> Option<&Value> {
        given(self.properties, name)
    }

    /// A property that must be a text.
    pub(super) fn text(&self, name: &str) -> Checked<&str> {
        match self.properties.get(name) {
            None | Some(Value::Null) => {
                Err(self.problem(format!("Property '{name}' is required.")))
            }
            Some(Value::String(text)) => Ok(text),
            Some(_) => Err(self.problem(format!("Property '{name}' should be a string."))),
        }
    }

    /// A resource with the function's attributes.
    pub(super) fn made(&self, suffix: &str, kind: &'static str, properties: Value) -> Made {
        Made::new(format!("{}{suffix}", self.id), kind, properties)
            .attributed(&self.function.passed)
    }

    /// Lets a service call the function.
    pub(super) fn permission(&self, principal: &str) -> Made {
        let properties = json!({
            "Action": "lambda:InvokeFunction",
            "FunctionName": self.target.name(),
            "Principal": principal,
        });
        self.made("Permission", "AWS::Lambda::Permission", properties)
    }
}

/// What events need of the function's role.
#[derive(Default)]
pub(super) struct Granted {
    pub(super) managed: Vec<Value>,
    pub(super) policies: Vec<Value>,
}

impl Granted {
    /// One of AWS's policies, by its path.
    pub(super) fn managed(&mut self, pass: &Pass<'_>, path: &str) {
        let arn = format!("arn:{}:iam::aws:policy/{path}", pass.around.partition);
        self.managed.push(arn.into());
    }

    pub(super) fn apply(self, role: &mut Made) {
        if let Some(Value::Array(there)) = role.properties.get_mut("ManagedPolicyArns") {
            for arn in self.managed {
                if !there.contains(&arn) {
                    there.push(arn);
                }
            }
        }
        if self.policies.is_empty() {
            return;
        }
        let there = role.properties.entry("Policies").or_insert_with(|| json!([]));
        if let Value::Array(there) = there {
            for policy in self.policies {
                // What another event is allowed need not be allowed again.
                let document = |one: &Value| one.get("PolicyDocument").cloned();
                if !there.iter().any(|one| document(one) == document(&policy)) {
                    there.push(policy);
                }
            }
        }
    }
}

/// What all events of a function become.
pub(super) fn make_all(
    pass: &mut Pass<'_>,
    function: &Function<'_>,
    target: &Target,
) -> Checked<(Vec<Made>, Granted)> {
    let mut made = Vec::new();
    let mut granted = Granted::default();
    let Some(Value::Object(events)) = function.properties.get("Events") else {
        return Ok((made, granted));
    };
    let mut events: Vec<(&str, &Value)> = python_order(events.keys().map(String::as_str))
        .into_iter()
        .filter_map(|name| Some((name, events.get(name)?)))
        .collect();
    // The route of an HTTP API for all others comes before these.
    events.sort_by_key(|(name, event)| {
        let path = event.get("Properties").and_then(|properties| properties.get("Path"));
        match (event.get("Type").and_then(Value::as_str), path.and_then(Value::as_str)) {
            (_, Some(path)) => path.to_owned(),
            (Some("HttpApi"), None) => http::DEFAULT.to_owned(),
            _ => (*name).to_owned(),
        }
    });
    let empty = Map::new();
    for (name, event) in events {
        let id = format!("{}{name}", function.id);
        let short = |text: String| {
            let text = format!("Event with id [{name}] is invalid. {text}");
            Problem::resource(function.id, text)
        };
        let Some(event) = event.as_object() else {
            return Err(short("Event dict must be a map.".to_owned()));
        };
        let kind = event.get("Type");
        let Some(kind) = kind.and_then(Value::as_str).filter(|kind| is_known(kind)) else {
            let kind = kind.map_or_else(|| "None".to_owned(), printed);
            return Err(short(format!(
                "Resource dict has missing or invalid value for key Type. Event Type is: {kind}."
            )));
        };
        if !id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(Problem::resource(&id, "Logical ids must be alphanumeric."));
        }
        let properties = match event.get("Properties") {
            Some(Value::Object(properties)) => properties,
            None | Some(Value::Null) => &empty,
            Some(_) => return Err(short("Attribute 'Properties' should be a map.".to_owned())),
        };
        let event = Event { function, name, id, kind, properties, target };
        made.extend(make(pass, &event, &mut granted)?);
    }
    Ok((made, granted))
}

fn is_known(kind: &str) -> bool {
    const KINDS: [&str; 19] = [
        "AlexaSkill",
        "Api",
        "CloudWatchEvent",
        "CloudWatchLogs",
        "Cognito",
        "DocumentDB",
        "DynamoDB",
        "EventBridgeRule",
        "HttpApi",
        "IoTRule",
        "Kinesis",
        "MQ",
        "MSK",
        "S3",
        "SNS",
        "SQS",
        "Schedule",
        "ScheduleV2",
        "SelfManagedKafka",
    ];
    KINDS.contains(&kind)
}

fn make(pass: &mut Pass<'_>, event: &Event<'_>, granted: &mut Granted) -> Checked<Vec<Made>> {
    match event.kind {
        "S3" => notify::bucket(pass, event),
        "SNS" => notify::topic(pass, event, granted),
        "CloudWatchLogs" => notify::logs(pass, event),
        "IoTRule" => notify::iot(pass, event),
        "AlexaSkill" => notify::alexa(event),
        "Cognito" => notify::cognito(pass, event),
        "Schedule" => rule::schedule(event),
        "EventBridgeRule" | "CloudWatchEvent" => rule::pattern(event),
        "ScheduleV2" => schedule::make(event),
        "Api" => rest_route::make(pass, event),
        "HttpApi" => http_route::make(pass, event),
        "MQ" | "SelfManagedKafka" | "DocumentDB" => broker::make(pass, event, granted),
        _ => mapping::make(pass, event, granted),
    }
}
