//! `EventInvokeConfig`: what happens to events that a function is given asynchronously.

use super::Function;
use crate::made::{Made, allows, writes_bucket};
use crate::pass::Pass;
use crate::problem::Checked;
use crate::tree::{attribute, branches, is_no_value, is_truthy, printed, reference, short_hash};
use serde_json::{Map, Value, json};

/// The configuration with the queues and topics that it asks for, and what the role must allow.
pub(super) fn make(
    pass: &mut Pass<'_>,
    function: &Function<'_>,
    config: &Value,
    alias: Option<&str>,
) -> Checked<(Vec<Made>, Vec<Value>)> {
    let empty = Map::new();
    let config = config.as_object().unwrap_or(&empty);
    let id = format!("{}EventInvokeConfig", function.id);
    let mut made = Vec::new();
    let mut policies = Vec::new();
    let mut destinations = Map::new();
    let given = config.get("DestinationConfig").and_then(Value::as_object);
    for name in ["OnSuccess", "OnFailure"] {
        let Some(given) = given.and_then(|given| given.get(name)) else { continue };
        let Some(given) = given.as_object() else {
            let text =
                format!("Property 'EventInvokeConfig.DestinationConfig.{name}' should be a map.");
            return Err(function.problem(text));
        };
        let one = Destination { function, id: format!("{id}{name}"), given };
        let (arn, kind) = one.resolve(pass, &mut made)?;
        policies.push(one.policy(kind, &arn));
        destinations.insert(name.to_owned(), json!({ "Destination": arn }));
    }
    let mut invoke = Made::new(
        id,
        "AWS::Lambda::EventInvokeConfig",
        json!({
            "FunctionName": reference(function.id),
            "Qualifier": alias.unwrap_or("$LATEST"),
            "DestinationConfig": destinations,
        }),
    )
    .attributed(&function.kept)
    .copying(config, &["MaximumEventAgeInSeconds", "MaximumRetryAttempts"]);
    invoke.attributes.shift_remove("DependsOn");
    if alias.is_some() {
        let id = super::alias::id(function, alias.unwrap_or_default());
        invoke = invoke.attribute("DependsOn", vec![Value::from(id)]);
    }
    made.push(invoke);
    Ok((made, policies))
}

struct Destination<'a> {
    function: &'a Function<'a>,
    id: String,
    given: &'a Map<String, Value>,
}

impl<'a> Destination<'a> {
    fn kind(&self) -> Checked<&'a str> {
        let kind = self.given.get("Type");
        match kind.and_then(Value::as_str) {
            Some(kind @ ("SQS" | "SNS" | "EventBridge" | "Lambda" | "S3Bucket")) => Ok(kind),
            _ => {
                let kind = kind.map_or_else(|| "None".to_owned(), printed);
                Err(self.function.problem(format!(
                    "'Type: {kind}' must be one of ['SQS', 'SNS', 'EventBridge', 'Lambda', \
                     'S3Bucket']"
                )))
            }
        }
    }

    /// Where events go, and its kind; what is not there is made.
    fn resolve(&self, pass: &mut Pass<'_>, made: &mut Vec<Made>) -> Checked<(Value, &'a str)> {
        let kind = self.kind()?;
        let given = self.given.get("Destination").filter(|given| is_truthy(given));
        let is_made = kind == "SQS" || kind == "SNS";
        let Some(given) = given else {
            if !is_made {
                return Err(self
                    .function
                    .problem("Destination is required if Type is not ['SQS', 'SNS']"));
            }
            let (resource, arn) = self.resource(kind);
            made.push(resource.attributed(&self.function.passed));
            return Ok((arn, kind));
        };
        let Some((condition, then, otherwise)) = branches(given).filter(|_| is_made) else {
            return Ok((given.clone(), kind));
        };
        let (resource, own) = self.resource(kind);
        let (condition, other) = match (is_no_value(then), is_no_value(otherwise)) {
            (true, true) => {
                made.push(resource.attributed(&self.function.passed));
                return Ok((own, kind));
            }
            (true, false) => (condition.as_str().unwrap_or_default().to_owned(), otherwise),
            (false, true) => {
                let ending = short_hash(&format!("{}EventInvokeConfig", self.function.id));
                (pass.negated(condition, &ending), then)
            }
            (false, false) => return Ok((given.clone(), kind)),
        };
        let resource = resource.attributed(&self.function.passed);
        made.push(resource.attribute("Condition", condition.as_str()));
        Ok((json!({ "Fn::If": [condition, own, other] }), kind))
    }

    fn resource(&self, kind: &str) -> (Made, Value) {
        if kind == "SQS" {
            let id = format!("{}Queue", self.id);
            (Made::new(id.clone(), "AWS::SQS::Queue", json!({})), attribute(&id, "Arn"))
        } else {
            let id = format!("{}Topic", self.id);
            (Made::new(id.clone(), "AWS::SNS::Topic", json!({})), reference(&id))
        }
    }

    fn policy(&self, kind: &str, arn: &Value) -> Value {
        let id = &self.id;
        match kind {
            "SQS" => allows(&format!("{id}SQSPolicy"), "sqs:SendMessage", arn),
            "SNS" => allows(&format!("{id}SNSPolicy"), "sns:publish", arn),
            "EventBridge" => allows(&format!("{id}EventBridgePolicy"), "events:PutEvents", arn),
            "Lambda" => allows(&format!("{id}LambdaPolicy"), "lambda:InvokeFunction", arn),
            _ => writes_bucket(&format!("{id}S3Policy"), arn),
        }
    }
}
