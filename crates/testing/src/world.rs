//! Services that keep what they are told, and refuse when they are told to.

use async_trait::async_trait;
use aws_api::ApiError;
use foundation::access::{Ask, Authorizer, Decision};
use foundation::{Caller, Principal};
use std::sync::Mutex;
use tokio::sync::Notify;

/// Who calls whom with what.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// The service principal and what it calls for, or the role.
    pub by: String,
    /// The last part of the queue's URL, the function's ARN, and so on.
    pub to: String,
    /// What is said.
    pub body: String,
    /// Attributes, groups, keys.
    pub with: Vec<(String, String)>,
}

impl Call {
    /// The attribute, group or key of that name.
    pub fn with(&self, name: &str) -> Option<&str> {
        self.with.iter().find(|(of, _)| of == name).map(|(_, value)| value.as_str())
    }
}

/// The services: queues, functions, topics, streams, buses, log groups, all others by
/// [`Actions`](aws_api::seams::Actions), and who decides what is allowed.
#[derive(Default)]
pub struct World {
    /// What they were told, in order.
    pub calls: Mutex<Vec<Call>>,
    /// Code and status of the next refusals, the last first. Dead letters are always taken.
    pub refusals: Mutex<Vec<(&'static str, u16)>>,
    /// Actions that nobody may.
    pub denied: Mutex<Vec<&'static str>>,
    asked: Notify,
}

fn who(caller: &Caller) -> String {
    match (&caller.principal, &caller.source) {
        (Principal::Service(name), Some(source)) => format!("{name} for {}", source.arn),
        (Principal::Session(session), _) => session.role_arn.clone(),
        (other, _) => format!("{other:?}"),
    }
}

impl World {
    pub(crate) fn told(
        &self,
        caller: &Caller,
        to: &str,
        body: &str,
        with: &[(&str, String)],
    ) -> Result<(), ApiError> {
        let refusal = if to == "dead" { None } else { self.refusals.lock().unwrap().pop() };
        let with = with.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        let call = Call { by: who(caller), to: to.to_owned(), body: body.to_owned(), with };
        let result = match refusal {
            Some((code, status)) => Err(ApiError::new(code, status, "as told")),
            None => {
                self.calls.lock().unwrap().push(call);
                Ok(())
            }
        };
        self.asked.notify_one();
        result
    }

    /// What was told to that.
    pub fn to(&self, name: &str) -> Vec<Call> {
        self.calls.lock().unwrap().iter().filter(|call| call.to == name).cloned().collect()
    }

    /// What was said to that.
    pub fn bodies(&self, name: &str) -> Vec<String> {
        self.to(name).into_iter().map(|call| call.body).collect()
    }

    /// Waits until so much was told, refusals not counted.
    pub async fn until(&self, told: usize) {
        while self.calls.lock().unwrap().len() < told {
            self.asked.notified().await;
        }
    }

    /// Waits until all refusals have been given.
    pub async fn refused(&self) {
        while !self.refusals.lock().unwrap().is_empty() {
            self.asked.notified().await;
        }
    }
}

#[async_trait]
impl Authorizer for World {
    async fn decide(&self, _: &Caller, ask: &Ask) -> Decision {
        match self.denied.lock().unwrap().contains(&ask.action) {
            true => Decision::Denied("because the test says so".to_owned()),
            false => Decision::Allowed("all".to_owned()),
        }
    }
}
