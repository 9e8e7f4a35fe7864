//! Resources that are made of others.

use serde_json::{Map, Value, json};

/// A resource of the result.
#[derive(Debug, Clone)]
pub(crate) struct Made {
    pub(crate) id: String,
    pub(crate) kind: &'static str,
    pub(crate) attributes: Map<String, Value>,
    pub(crate) properties: Map<String, Value>,
}

impl Made {
    pub(crate) fn new(id: impl Into<String>, kind: &'static str, properties: Value) -> Self {
        let properties = match properties {
            Value::Object(members) => members,
            _ => Map::new(),
        };
        Self { id: id.into(), kind, attributes: Map::new(), properties }
    }

    /// With these attributes: `Condition`, `DeletionPolicy` and the like.
    pub(crate) fn attributed(mut self, attributes: &Map<String, Value>) -> Self {
        for (key, value) in attributes {
            self.attributes.insert(key.clone(), value.clone());
        }
        self
    }

    pub(crate) fn attribute(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.attributes.insert(key.to_owned(), value.into());
        self
    }

    /// With a property, where there is a value.
    pub(crate) fn maybe(mut self, key: &str, value: Option<Value>) -> Self {
        self.set_maybe(key, value);
        self
    }

    pub(crate) fn set(&mut self, key: &str, value: impl Into<Value>) {
        self.properties.insert(key.to_owned(), value.into());
    }

    pub(crate) fn set_maybe(&mut self, key: &str, value: Option<Value>) {
        if let Some(value) = value.filter(|value| !value.is_null()) {
            self.properties.insert(key.to_owned(), value);
        }
    }

    /// With those of these properties that are given.
    pub(crate) fn copying(mut self, from: &Map<String, Value>, names: &[&str]) -> Self {
        for name in names {
            self.set_maybe(name, from.get(*name).cloned());
        }
        self
    }

    pub(crate) fn to_value(&self, properties_always: bool) -> Value {
        let mut value = Map::new();
        value.insert("Type".to_owned(), self.kind.into());
        value.extend(self.attributes.clone());
        if properties_always || !self.properties.is_empty() {
            value.insert("Properties".to_owned(), Value::Object(self.properties.clone()));
        }
        Value::Object(value)
    }
}

/// The attributes of a resource that those made of it have too.
pub(crate) fn passed(resource: &Map<String, Value>) -> Map<String, Value> {
    chosen(resource, &["Condition", "DeletionPolicy", "UpdateReplacePolicy"])
}

/// All attributes of a resource, for the one that takes its place.
pub(crate) fn kept(resource: &Map<String, Value>) -> Map<String, Value> {
    chosen(
        resource,
        &[
            "DependsOn",
            "Condition",
            "DeletionPolicy",
            "UpdateReplacePolicy",
            "UpdatePolicy",
            "CreationPolicy",
            "Metadata",
        ],
    )
}

fn chosen(resource: &Map<String, Value>, names: &[&str]) -> Map<String, Value> {
    let given = |name: &&str| Some(((*name).to_owned(), resource.get(*name)?.clone()));
    names.iter().filter_map(given).collect()
}

/// Tags as most resources have them: a list of keys and values.
pub(crate) fn tag_list(tags: Option<&Value>, own: &[(&str, &str)]) -> Vec<Value> {
    let own = own.iter().map(|(key, value)| json!({ "Key": key, "Value": value }));
    let given = tags.and_then(Value::as_object).into_iter().flatten();
    own.chain(given.map(|(key, value)| json!({ "Key": key, "Value": value }))).collect()
}

/// A role that a service assumes.
pub(crate) fn role(id: impl Into<String>, service: &str) -> Made {
    Made::new(id, "AWS::IAM::Role", json!({ "AssumeRolePolicyDocument": trust(service) }))
}

/// The policy that lets a service assume a role.
pub(crate) fn trust(service: &str) -> Value {
    json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Action": ["sts:AssumeRole"],
            "Effect": "Allow",
            "Principal": { "Service": [service] },
        }],
    })
}

/// A policy within a role that allows an action on a resource.
pub(crate) fn allows(name: &str, action: &str, resource: &Value) -> Value {
    json!({
        "PolicyName": name,
        "PolicyDocument": {
            "Statement": [{ "Action": action, "Effect": "Allow", "Resource": resource }],
        },
    })
}

/// A policy within a role that lets it write to a bucket.
pub(crate) fn writes_bucket(name: &str, bucket: &Value) -> Value {
    json!({
        "PolicyName": name,
        "PolicyDocument": {
            "Statement": [
                {
                    "Action": "s3:PutObject",
                    "Effect": "Allow",
                    "Resource": { "Fn::Join": ["/", [bucket, "*"]] },
                },
                { "Action": "s3:ListBucket", "Effect": "Allow", "Resource": bucket },
            ],
        },
    })
}

/// Lets a source send messages to a queue.
pub(crate) fn queue_policy(
    id: impl Into<String>,
    principal: &Value,
    arn: &Value,
    url: &Value,
    source: &Value,
) -> Made {
    Made::new(
        id,
        "AWS::SQS::QueuePolicy",
        json!({
            "PolicyDocument": {
                "Version": "2012-10-17",
                "Statement": [{
                    "Action": "sqs:SendMessage",
                    "Effect": "Allow",
                    "Principal": principal,
                    "Resource": arn,
                    "Condition": { "ArnEquals": { "aws:SourceArn": source } },
                }],
            },
            "Queues": [url],
        }),
    )
}
