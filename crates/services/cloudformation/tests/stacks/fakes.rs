//! A service of things: named, changed in place or replaced, and failing where they are told to.

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::ssm::{GetParametersRequest, GetParametersResult, Parameter, ParameterType, Ssm};
use foundation::Caller;
use parking_lot::Mutex;
use resource::{
    Definition, Failure, Found, HandlerErrorCode, Made, Naming, Provider, ResourceType, Tag, Work,
    resource_type,
};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub const THING: &str = "AWS::Test::Thing";

resource::properties! {
    /// `Key` replaces; `Fail` names the steps that fail.
    pub struct Thing {
        name: Option<String> = "Name", replace;
        key: Option<String> = "Key", replace;
        value: Option<String> = "Value";
        size: Option<i64> = "Size";
        fail: Option<Vec<String>> = "Fail";
        tags: Option<Vec<Tag>> = "Tags";
    }
}

/// All things that there are, by name, with the step that made each, and every call in order.
#[derive(Default)]
pub struct Service {
    pub things: Mutex<BTreeMap<String, (String, Thing)>>,
    pub calls: Mutex<Vec<String>>,
    /// Steps that fail whatever the properties say: `delete Name`.
    pub broken: Mutex<BTreeSet<String>>,
    /// Parameters of the Parameter Store: what a name holds, `secret`: that it is one.
    pub parameters: Mutex<BTreeMap<String, String>>,
}

#[async_trait]
impl Ssm for Service {
    async fn get_parameters(
        &self,
        caller: &Caller,
        input: GetParametersRequest,
    ) -> Result<GetParametersResult, ApiError> {
        assert_eq!(caller.via, Some("cloudformation.amazonaws.com"));
        let held = self.parameters.lock();
        if held.contains_key("/forbidden") {
            return Err(ApiError::new("AccessDeniedException", 400, "no"));
        }
        let (known, unknown): (Vec<_>, Vec<_>) =
            input.names.into_iter().partition(|name| held.contains_key(name));
        let parameter = |name: String| Parameter {
            r#type: Some(match held[&name].as_str() {
                "secret" => ParameterType::SecureString,
                _ => ParameterType::String,
            }),
            value: Some(held[&name].clone()),
            name: Some(name),
            ..Parameter::default()
        };
        Ok(GetParametersResult {
            parameters: Some(known.into_iter().map(parameter).collect()),
            invalid_parameters: Some(unknown),
        })
    }
}

impl Service {
    pub fn types(self: &Arc<Self>) -> Vec<Arc<dyn ResourceType>> {
        vec![resource_type(Things(self.clone()))]
    }

    /// Names, less what the stack has added to them, with values.
    pub fn seen(&self) -> Vec<(String, Option<String>)> {
        let things = self.things.lock();
        things
            .iter()
            .map(|(name, (_, thing))| {
                let short = name.split('-').nth(1).unwrap_or(name).to_owned();
                (short, thing.value.clone())
            })
            .collect()
    }

    fn call(&self, what: &str, work: &Work, thing: &Thing) -> Result<(), Failure> {
        let call = format!("{what} {}", work.logical_id);
        let told = thing.fail.as_ref().is_some_and(|fail| fail.iter().any(|one| one == what));
        self.calls.lock().push(call.clone());
        if told || self.broken.lock().contains(&call) {
            return Err(Failure::new(HandlerErrorCode::GeneralServiceException, "told to fail"));
        }
        Ok(())
    }
}

struct Things(Arc<Service>);

fn made(name: &str, thing: &Thing) -> Made {
    let arn = format!("arn:aws:test:::{name}");
    Made::new(name).with("Arn", arn).with("Value", thing.value.clone().unwrap_or_default())
}

#[async_trait]
impl Provider for Things {
    const DEFINITION: Definition =
        Definition::new(THING).attributes(&["Arn", "Value"]).named(Naming::new("Name", 64));
    type Properties = Thing;

    async fn create(&self, work: &Work, wanted: &Thing) -> Result<Made, Failure> {
        let name = wanted.name.clone().unwrap();
        self.0.call("create", work, wanted)?;
        tokio::task::yield_now().await;
        let mut things = self.0.things.lock();
        if let Some((token, _)) = things.get(&name)
            && *token != work.token
        {
            return Err(Failure::exists(THING, &name));
        }
        things.insert(name.clone(), (work.token.clone(), wanted.clone()));
        Ok(made(&name, wanted))
    }

    async fn read(&self, _: &Work, id: &str, _: &Thing) -> Result<Option<Found<Thing>>, Failure> {
        let things = self.0.things.lock();
        Ok(things.get(id).map(|(_, thing)| Found {
            properties: thing.clone(),
            attributes: made(id, thing).attributes,
        }))
    }

    async fn update(&self, work: &Work, id: &str, _: &Thing, new: &Thing) -> Result<Made, Failure> {
        self.0.call("update", work, new)?;
        tokio::task::yield_now().await;
        let mut things = self.0.things.lock();
        let Some((_, thing)) = things.get_mut(id) else {
            return Err(Failure::not_found(THING, id));
        };
        *thing = new.clone();
        Ok(made(id, new))
    }

    async fn delete(&self, work: &Work, id: &str, last: &Thing) -> Result<(), Failure> {
        self.0.call("delete", work, last)?;
        tokio::task::yield_now().await;
        self.0.things.lock().remove(id);
        Ok(())
    }
}
