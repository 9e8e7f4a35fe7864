//! Requests to REST APIs: from the stage that a path names to the answer.
//!
//! - `stage`: what a stage's requests need, made once ([`compile`]) and kept; `route`: which resource a
//!   path is for; `exchange`: one request, step by step
//! - `authorize`, `keys`, `validate`: who may ask for what, how often, and in which form
//! - `source`, `prepare`: what the backend is given; `call`: backends; `respond`: what the client is given
//! - `failure`: why a request ends early; `journal`: what is logged and measured
//! - `test_invoke`: the operations that try out methods and authorizers

mod authorize;
mod call;
pub(crate) mod compile;
mod compression;
mod exchange;
mod failure;
mod journal;
mod keys;
mod prepare;
mod respond;
mod route;
mod source;
mod stage;
mod test_invoke;
mod validate;

#[cfg(test)]
mod tests;

use crate::room::Room;
use async_trait::async_trait;
use aws_api::ServiceModel;
use aws_api::lambda::Lambda;
use aws_api::seams::Actions;
use exchange::Exchange;
use foundation::access::{Authorizer, Roles};
use gateway::log_sink::Lines;
use gateway::throttle::Buckets;
use gateway::{Answer, Front, Request, Signatures};
use http::StatusCode;
use parking_lot::RwLock;
use stage::StageRun;
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

/// The service principal that functions are called as.
pub(crate) const SERVICE: &str = "apigateway.amazonaws.com";

/// Whom requests are passed on to, and who is asked about them.
pub struct Outside {
    /// Functions.
    pub lambda: Arc<dyn Lambda>,
    /// Every other service.
    pub actions: Arc<dyn Actions>,
    /// What these services are like: how their actions are named.
    pub models: Vec<&'static ServiceModel>,
    /// Other servers.
    pub outbound: outbound::Client,
    /// Acts as roles.
    pub roles: Arc<dyn Roles>,
    /// Decides who may call an API.
    pub authorizer: Arc<dyn Authorizer>,
    /// Proves who signed a request.
    pub signatures: Arc<dyn Signatures>,
    /// Logs.
    pub lines: Arc<dyn Lines>,
}

/// An API's id and a stage's name.
type StageKey = (Box<str>, Box<str>);

/// Carries out requests to the APIs of a room.
pub struct Runner {
    pub(crate) room: Arc<Room>,
    pub(crate) outside: Outside,
    stages: RwLock<HashMap<StageKey, Arc<StageRun>>>,
    buckets: Buckets,
}

impl fmt::Debug for Runner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("apigateway::Runner")
    }
}

impl Runner {
    /// A runner for `room`, which from now on can try out methods, too.
    pub fn new(room: Arc<Room>, outside: Outside) -> Arc<Runner> {
        let (stages, buckets) = (RwLock::default(), Buckets::default());
        let runner = Arc::new(Runner { room, outside, stages, buckets });
        runner.room.run_by(&runner);
        runner
    }
}

#[async_trait]
impl Front for Runner {
    async fn answer(&self, request: Request) -> Result<Answer, Request> {
        let path = request.path.strip_prefix('/').unwrap_or(&request.path);
        let (name, _) = path.split_once('/').unwrap_or((path, ""));
        let name = gateway::query::decoded(name).into_owned();
        let live = match self.room.live(&request.api, &name).await {
            Ok(Some(live)) => live,
            Ok(None) => {
                return match self.room.place_of(&request.api).await {
                    Ok(None) => Err(request),
                    Ok(Some(_)) => Ok(forbidden()),
                    Err(why) => Ok(unavailable(&why)),
                };
            }
            Err(why) => return Ok(unavailable(&why)),
        };
        let stage = match self.stage(live).await {
            Ok(stage) => stage,
            Err(why) => return Ok(unavailable(&why)),
        };
        if stage.api.disabled {
            return Ok(forbidden());
        }
        Ok(Exchange::begin(self, &stage, request).run().await)
    }
}

/// What is said where there is no such stage.
fn forbidden() -> Answer {
    let mut answer = Answer::message(StatusCode::FORBIDDEN, "Forbidden");
    let kind = http::HeaderValue::from_static("ForbiddenException");
    answer.headers.push((http::HeaderName::from_static("x-amzn-errortype"), kind));
    answer
}

fn unavailable(why: &store::StoreError) -> Answer {
    tracing::error!(%why, "an API could not be looked for");
    Answer::message(StatusCode::INTERNAL_SERVER_ERROR, "Internal server error")
}
