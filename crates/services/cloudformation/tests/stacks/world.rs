//! A server with a store in memory, which can be killed and started again over what it had committed.

use crate::fakes::Service;
use async_trait::async_trait;
use aws_api::cloudformation::{self as api, Cloudformation};
use aws_api::lambda::{InvocationRequest, InvocationResponse, Lambda};
use aws_api::s3::{GetObjectOutput, GetObjectRequest, S3};
use aws_api::{ApiError, Body};
use foundation::{AccountId, Ambient, Caller, Region, Timestamp, VirtualClock};
use parking_lot::Mutex;
use serde_json::{Value, json};
use service_cloudformation::{Room, Seams};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Key, Memory, Store};
use testing::Mortal;
use tokio::task::JoinHandle;

/// Objects by `bucket/key`.
#[derive(Default)]
pub struct Objects(pub Mutex<BTreeMap<String, String>>);

#[async_trait]
impl S3 for Objects {
    async fn get_object(
        &self,
        _: &Caller,
        input: GetObjectRequest,
    ) -> Result<GetObjectOutput, ApiError> {
        let key = format!("{}/{}", input.bucket, input.key);
        match self.0.lock().get(&key) {
            Some(text) => Ok(GetObjectOutput {
                body: Body::whole(text.clone().into()),
                ..GetObjectOutput::default()
            }),
            None => Err(ApiError::new("NoSuchKey", 404, "The specified key does not exist.")),
        }
    }
}

/// Requests that functions were called with; and the code and status of a refusal, for all calls.
#[derive(Default)]
pub struct Functions(pub Mutex<Vec<Value>>, pub Mutex<Option<(&'static str, u16)>>);

#[async_trait]
impl Lambda for Functions {
    async fn invoke(
        &self,
        _: &Caller,
        input: InvocationRequest,
    ) -> Result<InvocationResponse, ApiError> {
        if let Some((code, status)) = *self.1.lock() {
            return Err(ApiError::new(code, status, "not today"));
        }
        let payload = input.payload.unwrap_or_default();
        self.0.lock().push(serde_json::from_slice(&payload).unwrap());
        Ok(InvocationResponse { status_code: Some(202), ..InvocationResponse::default() })
    }
}

pub struct World {
    pub memory: Arc<Memory>,
    pub store: Arc<Mortal>,
    pub service: Arc<Service>,
    pub objects: Arc<Objects>,
    pub functions: Arc<Functions>,
    pub ambient: Ambient,
    pub clock: Arc<VirtualClock>,
    pub room: Arc<Room>,
    running: JoinHandle<()>,
}

impl World {
    pub fn new() -> World {
        let (ambient, clock) = Ambient::seeded(7, Timestamp::from_millis(1_700_000_000_000));
        let memory = Arc::new(Memory::new());
        let (service, objects) = (Arc::new(Service::default()), Arc::new(Objects::default()));
        let functions = Arc::new(Functions::default());
        let store = Mortal::over(memory.clone(), None);
        let room = room(&store, &ambient, &service, &objects, &functions);
        let running = tokio::spawn(room.clone().run());
        World { memory, store, service, objects, functions, ambient, clock, room, running }
    }

    /// Kills the server, and starts it again with so many commits to live.
    pub async fn restart(&mut self, left: Option<(usize, bool)>) {
        self.running.abort();
        let _ = (&mut self.running).await;
        self.store = Mortal::over(self.memory.clone(), left);
        self.room = room(&self.store, &self.ambient, &self.service, &self.objects, &self.functions);
        self.running = tokio::spawn(self.room.clone().run());
    }

    pub fn caller(&self) -> Caller {
        let region = Region::parse("eu-west-1").unwrap();
        Caller::root(AccountId::DEFAULT, region, "request", self.ambient.now())
    }

    /// The stack as it stands once nothing is under way any more, or the server is dead.
    pub async fn settled(&self, name: &str) -> Option<api::Stack> {
        let mut changes = self.memory.watch(Key::new());
        loop {
            let found = tokio::select! {
                biased;
                () = self.store.death() => return None,
                found = self.describe(name) => found,
            };
            if let Some(stack) = found
                && (!stack.stack_status.as_str().ends_with("IN_PROGRESS")
                    || stack.stack_status == api::StackStatus::ReviewInProgress)
            {
                return Some(stack);
            }
            tokio::select! {
                () = changes.changed() => {}
                () = self.store.death() => return None,
            }
        }
    }

    pub async fn describe(&self, name: &str) -> Option<api::Stack> {
        let input = api::DescribeStacksInput {
            stack_name: Some(name.to_owned()),
            ..api::DescribeStacksInput::default()
        };
        let found = Cloudformation::describe_stacks(&*self.room, &self.caller(), input).await;
        found.ok()?.stacks?.pop()
    }

    pub async fn create(&self, name: &str, template: &Value) -> Result<String, String> {
        let input = api::CreateStackInput {
            stack_name: name.to_owned(),
            template_body: Some(template.to_string()),
            ..api::CreateStackInput::default()
        };
        let made = Cloudformation::create_stack(&*self.room, &self.caller(), input).await;
        made.map(|made| made.stack_id.unwrap()).map_err(|why| why.to_string())
    }

    pub async fn update(&self, name: &str, template: &Value) -> Result<(), String> {
        let input = api::UpdateStackInput {
            stack_name: name.to_owned(),
            template_body: Some(template.to_string()),
            ..api::UpdateStackInput::default()
        };
        let made = Cloudformation::update_stack(&*self.room, &self.caller(), input).await;
        made.map(|_| ()).map_err(|why| why.to_string())
    }

    pub async fn delete(&self, name: &str) -> Result<(), String> {
        let input = api::DeleteStackInput { stack_name: name.to_owned(), ..Default::default() };
        let gone = Cloudformation::delete_stack(&*self.room, &self.caller(), input).await;
        gone.map(|_| ()).map_err(|why| why.to_string())
    }

    /// Status and reason, once settled.
    pub async fn status(&self, name: &str) -> String {
        let stack = self.settled(name).await.unwrap();
        stack.stack_status.to_string()
    }

    /// `LOGICAL STATUS reason`, the oldest first.
    pub async fn events(&self, name: &str) -> Vec<String> {
        let mut all = Vec::new();
        let mut next_token = None;
        loop {
            let input = api::DescribeStackEventsInput { stack_name: name.to_owned(), next_token };
            let caller = self.caller();
            let page = Cloudformation::describe_stack_events(&*self.room, &caller, input);
            let page = page.await.unwrap();
            all.extend(page.stack_events.unwrap().into_iter().map(|event| {
                let status = event.resource_status.unwrap();
                let reason = event.resource_status_reason.map(|text| format!(" {text}"));
                let logical_id = event.logical_resource_id.unwrap();
                format!("{logical_id} {status}{}", reason.unwrap_or_default())
            }));
            next_token = page.next_token;
            if next_token.is_none() {
                break;
            }
        }
        all.reverse();
        all
    }
}

fn room(
    store: &Arc<Mortal>,
    ambient: &Ambient,
    service: &Arc<Service>,
    objects: &Arc<Objects>,
    functions: &Arc<Functions>,
) -> Arc<Room> {
    Room::new(Seams {
        store: store.clone(),
        ambient: ambient.clone(),
        types: service.types().into_iter().collect(),
        roles: testing::no_roles(),
        s3: objects.clone(),
        ssm: service.clone(),
        lambda: functions.clone(),
        node: "node".to_owned(),
        public_url: "http://localhost:4566".to_owned(),
        patience: std::time::Duration::ZERO,
    })
}

/// A template of things: logical ids with their properties.
pub fn things(all: &[(&str, Value)]) -> Value {
    let resources: serde_json::Map<String, Value> = all
        .iter()
        .map(|(logical_id, properties)| {
            let one = json!({"Type": crate::fakes::THING, "Properties": properties});
            ((*logical_id).to_owned(), one)
        })
        .collect();
    json!({ "Resources": resources })
}
