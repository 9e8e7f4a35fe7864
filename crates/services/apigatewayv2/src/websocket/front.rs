//! What happens on connections: connecting, messages, the end.

use super::authorize::CONNECT;
use super::backend::Call;
use super::connection::{Connection, Open, new_id};
use super::event::{Event, Happening};
use super::outcome::{Failed, Outcome};
use super::plan::{Plan, PlannedRoute};
use super::session::Session;
use super::variable::{Scope, Variable};
use super::wire::Said;
use super::{Sockets, record};
use aws_api::ApiError;
use foundation::Timestamp;
use gateway::mapping::Params;
use gateway::{Answer, Context, Request, query};
use http::header::SEC_WEBSOCKET_PROTOCOL;
use http::{HeaderValue, StatusCode};
use serde::Serialize;
use std::future::Future;
use std::sync::Arc;
use tokio::task::JoinSet;

const DISCONNECT: &str = "$disconnect";
/// Ends of connections that are told of at once, after a restart.
const ENDS_AT_ONCE: usize = 16;
/// What `$disconnect` is told of a connection that a server took with it.
const LOST: (u16, &str) = (1006, "Connection closed abnormally");

/// What becomes of a handshake.
#[derive(Debug)]
pub enum Opening {
    /// Nothing.
    Refused(Answer),
    /// A connection, once it has changed over.
    Open {
        /// The sub-protocol that the API chose.
        protocol: Option<HeaderValue>,
        /// What carries the connection on; dropped, the connection never was.
        session: Box<Session>,
    },
}

/// What clients are told of failures.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ErrorDocument<'a> {
    message: &'a str,
    connection_id: &'a str,
    request_id: &'a str,
}

fn error_text(failed: &Failed, connection: &Connection, request_id: &str) -> String {
    let document =
        ErrorDocument { message: failed.message, connection_id: &connection.id, request_id };
    // Three texts: JSON can say them.
    serde_json::to_string(&document).unwrap_or_default()
}

impl Sockets {
    /// A handshake; given back where no WebSocket API is asked for.
    ///
    /// # Errors
    /// The request.
    pub async fn connect(self: &Arc<Self>, request: Request) -> Result<Opening, Request> {
        let stage = stage_of(&request.path).to_owned();
        let found = match self.seams.apis.live(&request.api).await {
            Ok(Some(live)) if live.protocol == aws_api::apigatewayv2::ProtocolType::Websocket => {
                self.plan(&request.api, &stage).await.map(|plan| (live.key.clone(), plan))
            }
            Ok(_) => return Err(request),
            Err(error) => Err(error),
        };
        let (api, plan) = match found {
            Ok(found) => found,
            Err(error) => {
                tracing::error!(%error, "a WebSocket API could not be looked for");
                let status = StatusCode::INTERNAL_SERVER_ERROR;
                return Ok(Opening::Refused(Answer::message(status, "Internal server error")));
            }
        };
        let connection = Connection {
            id: new_id(&*self.seams.ambient.dice).into(),
            api,
            stage: stage.into(),
            connected_at: request.at,
            handshake: Arc::new(request),
            known: Vec::new(),
        };
        let request_id = new_id(&*self.seams.ambient.dice);
        let (at, began) = (connection.handshake.at, connection.handshake.began_ns);
        let mut context = connection.context(&Happening::Connect, CONNECT, &request_id, at, began);
        let opened = match plan {
            None => Err(Failed::forbidden()),
            Some(plan) => {
                let opened = self.open_one(&plan, connection.clone(), &mut context).await;
                self.log(&plan, &mut context, opened.as_ref().map(|(_, outcome)| outcome));
                opened
            }
        };
        Ok(match opened {
            Ok((connection, outcome)) => {
                let (open, queued) = Open::new(connection, self.seams.ambient.now());
                self.open.write().insert(open.connection.id.clone(), open.clone());
                let protocol = outcome.headers.get(SEC_WEBSOCKET_PROTOCOL).cloned();
                let session = Box::new(Session::new(self.clone(), open, queued));
                Opening::Open { protocol, session }
            }
            Err(failed) => {
                told(&failed, &connection);
                let status = StatusCode::from_u16(failed.status);
                let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                let text = error_text(&failed, &connection, &request_id);
                Opening::Refused(Answer::json(status, text))
            }
        })
    }

    async fn open_one(
        &self,
        plan: &Plan,
        mut connection: Connection,
        context: &mut Context,
    ) -> Result<(Connection, Outcome), Failed> {
        if plan.live.definition.api.disable_execute_api_endpoint == Some(true) {
            return Err(Failed::forbidden());
        }
        let route = plan.route(CONNECT).cloned();
        if let Some(route) = &route {
            self.throttle(&connection, route)?;
            check_parameters(plan, route, context)?;
            self.authorize(plan, route, &connection, context).await?;
        }
        let known = ["identity.", "authorizer."].iter().flat_map(|group| {
            let all = context.under(group);
            all.map(move |(name, value)| (format!("{group}{name}"), value.clone()))
        });
        connection.known = known.collect();
        let node = &self.seams.node;
        let kept = record::keep(&*self.seams.store, &connection, node).await;
        kept.map_err(|error| Failed::internal(error.to_string()))?;
        let outcome = match &route {
            None => Ok(Outcome { status: 200, ..Outcome::default() }),
            Some(route) => {
                let handshake = connection.handshake.clone();
                let happening = Happening::Connect;
                let params = params_of(&handshake);
                self.happen(plan, route, &connection, happening, context, "", params).await
            }
        };
        let refused = match &outcome {
            Ok(outcome) if (200..300).contains(&outcome.status) => None,
            Ok(outcome) => {
                let message = match outcome.status {
                    401 => "Unauthorized",
                    403 => "Forbidden",
                    400..500 => "Bad Request",
                    _ => "Internal server error",
                };
                Some(Failed::new(outcome.status, message, "the integration refused"))
            }
            Err(failed) => Some(failed.clone()),
        };
        let Some(refused) = refused else { return outcome.map(|outcome| (connection, outcome)) };
        // It never was, and nobody is to be told of its end.
        if let Err(error) = record::forget(&*self.seams.store, &connection.id).await {
            tracing::warn!(%error, "a connection that was refused could not be forgotten");
        }
        Err(refused)
    }

    #[allow(clippy::too_many_arguments, reason = "the parts of one call")]
    async fn happen(
        &self,
        plan: &Plan,
        route: &PlannedRoute,
        connection: &Connection,
        happening: Happening<'_>,
        context: &Context,
        body: &str,
        params: Arc<Params>,
    ) -> Result<Outcome, Failed> {
        let event = Event {
            connection,
            happening,
            context,
            route_key: &route.route.route_key,
            stage_variables: &plan.stage_variables,
            method_arn: None,
        };
        self.call(&Call { plan, route, event, body, params }).await
    }

    fn throttle(&self, connection: &Connection, route: &PlannedRoute) -> Result<(), Failed> {
        let Some(rate) = route.rate else { return Ok(()) };
        let key = &route.route.route_key;
        let name = format!("{}/{}/{key}", connection.api.id, connection.stage);
        match self.buckets.take(&name, rate, self.seams.ambient.clock.monotonic_ns()) {
            true => Ok(()),
            false => Err(Failed::new(429, "Too Many Requests", "the stage's limit")),
        }
    }

    /// A message. What the client is told goes out in its turn.
    pub(super) async fn message(&self, open: &Open, body: String) {
        let connection = &open.connection;
        let dice = &*self.seams.ambient.dice;
        let (request_id, message_id) = (new_id(dice), new_id(dice));
        let (at, began) = (self.seams.ambient.now(), self.seams.ambient.clock.monotonic_ns());
        let happening = Happening::Message { id: &message_id, body: &body };
        let plan = match self.plan(&connection.api.id, &connection.stage).await {
            Ok(Some(plan)) => plan,
            missing => {
                let failed = match missing {
                    Err(error) => Failed::internal(error.to_string()),
                    Ok(_) => Failed::forbidden(),
                };
                told(&failed, connection);
                return say(open, error_text(&failed, connection, &request_id)).await;
            }
        };
        let mut context = connection.context(&happening, "", &request_id, at, began);
        let route = {
            let scope = Scope::new(&body, &context, &plan.stage_variables, None);
            plan.route_of(&scope).cloned()
        };
        let outcome = match &route {
            None => Err(Failed::forbidden()),
            Some(route) => {
                context.set("routeKey", route.route.route_key.as_str());
                match self.check_message(connection, &plan, route, &context, &body) {
                    Err(failed) => Err(failed),
                    Ok(()) => {
                        let params = Arc::new(Params::default());
                        self.happen(&plan, route, connection, happening, &context, &body, params)
                            .await
                    }
                }
            }
        };
        self.log(&plan, &mut context, outcome.as_ref());
        match outcome {
            Err(failed) => {
                told(&failed, connection);
                say(open, error_text(&failed, connection, &request_id)).await;
            }
            Ok(outcome) if outcome.body.len() > super::MESSAGE_BYTES_MAX => {
                let failed = Failed::internal("the reply is larger than a message may be");
                told(&failed, connection);
                say(open, error_text(&failed, connection, &request_id)).await;
            }
            Ok(outcome) => {
                let replies = route.is_some_and(|route| route.replies);
                if replies && !outcome.body.is_empty() {
                    say(open, outcome.body).await;
                }
            }
        }
    }

    fn check_message(
        &self,
        connection: &Connection,
        plan: &Plan,
        route: &PlannedRoute,
        context: &Context,
        body: &str,
    ) -> Result<(), Failed> {
        self.throttle(connection, route)?;
        let scope = Scope::new(body, context, &plan.stage_variables, None);
        let schema = match route.model(&scope) {
            None => return Ok(()),
            Some(Err(why)) => return Err(Failed::internal(why.clone())),
            Some(Ok(schema)) => schema,
        };
        let invalid = |why: String| Failed::new(400, "Invalid request body", why);
        let document =
            serde_json::from_str(body).map_err(|why| invalid(format!("no JSON: {why}")))?;
        match schema.check(&document).as_slice() {
            [] => Ok(()),
            wrong => Err(invalid(wrong.join(", "))),
        }
    }

    /// The end of a connection: its API is told, as far as that goes, and then it is forgotten.
    pub(super) async fn disconnect(&self, connection: &Connection, status: u16, reason: &str) {
        let happening = Happening::Disconnect { status, reason };
        let id = new_id(&*self.seams.ambient.dice);
        let (at, began) = (self.seams.ambient.now(), self.seams.ambient.clock.monotonic_ns());
        match self.plan(&connection.api.id, &connection.stage).await {
            // At the next start, it may be told.
            Err(error) => return tracing::error!(%error, "a connection's end could not be told"),
            Ok(None) => {}
            Ok(Some(plan)) => {
                let mut context = connection.context(&happening, DISCONNECT, &id, at, began);
                let route = plan.route(DISCONNECT).cloned();
                let outcome = match route {
                    None => Ok(Outcome { status: 200, ..Outcome::default() }),
                    Some(route) => {
                        let params = Arc::new(Params::default());
                        self.happen(&plan, &route, connection, happening, &context, "", params)
                            .await
                    }
                };
                self.log(&plan, &mut context, outcome.as_ref());
                if let Err(failed) = outcome {
                    told(&failed, connection);
                }
            }
        }
        if let Err(error) = record::forget(&*self.seams.store, &connection.id).await {
            tracing::warn!(%error, "a connection that has ended could not be forgotten");
        }
    }

    /// Takes a connection out of those that can be reached.
    pub(super) fn close(&self, open: &Open) {
        open.end();
        self.open.write().remove(&open.connection.id);
    }

    /// What an earlier process of this node left: the connections that it had are gone. To be called
    /// before any is made; what it answers tells their APIs so.
    ///
    /// # Errors
    /// The store's.
    pub async fn resume(
        self: &Arc<Self>,
    ) -> Result<impl Future<Output = ()> + Send + use<>, ApiError> {
        let mut lost = record::of_node(&*self.seams.store, &self.seams.node).await?;
        let sockets = self.clone();
        Ok(async move {
            lost.sort_by_key(|connection: &Connection| -> Timestamp { connection.connected_at });
            let mut under_way = JoinSet::new();
            for connection in lost {
                if under_way.len() >= ENDS_AT_ONCE {
                    under_way.join_next().await;
                }
                let sockets = sockets.clone();
                under_way.spawn(async move {
                    sockets.disconnect(&connection, LOST.0, LOST.1).await;
                });
            }
            while under_way.join_next().await.is_some() {}
        })
    }
}

/// The stage that a handshake's path names; a path that goes on names none.
fn stage_of(path: &str) -> &str {
    path.trim_start_matches('/').trim_end_matches('/')
}

/// A client that does not read is waited for.
async fn say(open: &Open, text: String) {
    // Nobody is left to be told where it is gone.
    let _ = open.send(Said::Text(text)).await;
}

/// For the operator.
fn told(failed: &Failed, connection: &Connection) {
    let (api, id) = (&*connection.api.id, &*connection.id);
    tracing::debug!(api, connection = id, status = failed.status, why = failed.why, "refused");
}

fn params_of(request: &Request) -> Arc<Params> {
    let headers = request.headers.iter().filter_map(|(name, value)| {
        Some((gateway::names::shown(name).into_owned(), value.to_str().ok()?.to_owned()))
    });
    let query = query::pairs(request.query()).into_iter();
    let query = query.map(|(name, value)| (name.into_owned(), value.into_owned()));
    Arc::new(Params { path: Vec::new(), query: query.collect(), header: headers.collect() })
}

fn check_parameters(plan: &Plan, route: &PlannedRoute, context: &Context) -> Result<(), Failed> {
    for (name, constraints) in route.route.request_parameters.iter().flatten() {
        if constraints.required != Some(true) {
            continue;
        }
        let scope = Scope::new("", context, &plan.stage_variables, None);
        let value = Variable::parse(name).and_then(|one| Some(one.value(&scope)?.into_owned()));
        if value.is_none_or(|value| value.is_empty()) {
            let why = format!("{name} is missing");
            return Err(Failed::new(400, "Missing required request parameters", why));
        }
    }
    Ok(())
}
