//! A room with one caller, and short ways to say requests.

use aws_api::Service;
use foundation::{AccountId, Ambient, Caller, Region, Timestamp};
use serde_json::{Value, json};
use service_apigateway::{Room, Seams};
use std::sync::Arc;
use store::{Memory, Store};

pub const NOW: i64 = 1_795_000_000_000;

pub const LAMBDA: &str = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:000000000000:function:f/invocations";

pub const ROLE: &str = "arn:aws:iam::000000000000:role/logs";

pub struct World {
    pub room: Arc<Room>,
    pub store: Arc<dyn Store>,
    pub caller: Caller,
    service: Arc<dyn Service>,
}

/// What was refused: code and message.
pub type Refused = (String, String);

impl World {
    pub fn new() -> World {
        World::over(Arc::new(Memory::new()), 1)
    }

    pub fn over(store: Arc<dyn Store>, seed: u64) -> World {
        let (ambient, _clock) = Ambient::seeded(seed, Timestamp::from_millis(NOW));
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
        let seams = Seams { store: store.clone(), ambient, roles: testing::one_role(ROLE) };
        let room = Room::new(seams);
        let service = service_apigateway::service(room.clone());
        World { room, store, caller, service }
    }

    /// The answer of an operation.
    pub async fn ask(&self, operation: &str, input: Value) -> Result<Value, Refused> {
        let operation = self.service.model().operation(operation).unwrap();
        let text = input.to_string();
        let mut reader = codec::json::JsonReader::new(text.as_bytes());
        let request = self.service.decode(operation, &mut reader).unwrap();
        match request.call(self.caller.clone()).await {
            Ok(answer) => {
                Ok(serde_json::from_slice(&codec::json::to_vec(answer.output())).unwrap())
            }
            Err(why) => Err((why.code().to_owned(), why.message().to_owned())),
        }
    }

    pub async fn ok(&self, operation: &str, input: Value) -> Value {
        match self.ask(operation, input.clone()).await {
            Ok(answer) => answer,
            Err(why) => panic!("{operation} {input}: {why:?}"),
        }
    }

    /// An API, its id and its root's.
    pub async fn api(&self) -> (String, String) {
        let api = self.ok("CreateRestApi", json!({"name": "pets"})).await;
        (text(&api, "id"), text(&api, "rootResourceId"))
    }

    /// A method with a MOCK behind it.
    pub async fn mock(&self, api: &str, resource: &str, method: &str) {
        let at = json!({"restapi_id": api, "resource_id": resource, "http_method": method});
        self.ok("PutMethod", with(&at, json!({"authorizationType": "NONE"}))).await;
        self.ok("PutIntegration", with(&at, json!({"type": "MOCK"}))).await;
    }

    /// A deployed API with one method: the API, its root, the deployment, at the stage `s`.
    pub async fn deployed(&self) -> (String, String, String) {
        let (api, root) = self.api().await;
        self.mock(&api, &root, "GET").await;
        let made = self.ok("CreateDeployment", json!({"restapi_id": api, "stageName": "s"})).await;
        (api, root, text(&made, "id"))
    }
}

/// With whole numbers as the wire has them: without a fraction.
pub fn plain(value: Value) -> Value {
    match value {
        Value::Number(number) => match number.as_f64() {
            Some(float) if float.fract() == 0.0 => json!(float as i64),
            _ => Value::Number(number),
        },
        Value::Array(items) => items.into_iter().map(plain).collect(),
        Value::Object(members) => {
            Value::Object(members.into_iter().map(|(name, of)| (name, plain(of))).collect())
        }
        other => other,
    }
}

pub fn text(value: &Value, member: &str) -> String {
    value[member].as_str().unwrap_or_else(|| panic!("no {member} in {value}")).to_owned()
}

/// Both objects' members.
pub fn with(one: &Value, other: Value) -> Value {
    let mut both = one.as_object().unwrap().clone();
    both.extend(other.as_object().unwrap().clone());
    Value::Object(both)
}

/// Operations of an update: what, where, the value.
pub fn patches(all: &[(&str, &str, Option<&str>)]) -> Value {
    let one = |(op, path, value): &(&str, &str, Option<&str>)| match value {
        Some(value) => json!({"op": op, "path": path, "value": value}),
        None => json!({"op": op, "path": path}),
    };
    json!({"patchOperations": all.iter().map(one).collect::<Vec<_>>()})
}

pub fn refused(code: &str, message: &str) -> Result<Value, Refused> {
    Err((code.to_owned(), message.to_owned()))
}
